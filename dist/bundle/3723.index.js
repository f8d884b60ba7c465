"use strict";exports.id=3723,exports.ids=[3723],exports.modules={...require("./43218.shared.js").modules,
...require("./97654.shared.js").modules,802:((e,n,t)=>{function o(e,{environment:n,...t}){
const o=`${e.serverUrl}/${e.repository}`,r=/\/\.github\/workflows\/([^@/]+)@/.exec(e.workflowRef)?.[1];return{
server:e.serverUrl,repository:o,runUrl:`${o}/actions/runs/${e.runId}/attempts/${e.runAttempt}`,
environmentUrl:null===n?null:`${o}/deployments/${encodeURIComponent(n)}`,
workflowUrl:void 0===r?null:`${o}/actions/workflows/${encodeURIComponent(r)}`,...t}}t.d(n,{h:()=>o})}),8826:((e,n,t)=>{
function o({approvals:e}){if("none"===e)return{min:0,from:[],not:[],signed:null};const{signed:n}=e;return{...r(e),
signed:void 0===n?null:r(n)}}function r({min:e=0,from:n,not:t}){const{users:o=[],teams:r=[]}=n??{};return{min:e,
from:[...r.map(({slug:e})=>`@${e}`),...o.map(({login:e})=>e)],not:t}}t.d(n,{N:()=>o})}),45671:((e,n,t)=>{t.d(n,{dI:()=>a,
nb:()=>r,yU:()=>s});var o=t(38522);function r(e){const n=Buffer.alloc(12);return n.writeUInt32LE((0,o.crc32)(e),0),
n.writeUInt32LE((0,o.deflateRawSync)(e).length,4),n.writeUInt32LE(e.length,8),Buffer.concat([Buffer.from("PK\x07\b"),n])
}const i=33;function s(e){const n=[],t=[];let r=0;const s=Buffer.alloc(0);for(const a of e){
const{name:e,bytes:c,size:l,stored:d,mode:p,method:f,extra:h=s,more:u=s,descriptor:$=s}=a,m=(a.flags??0)|($.length>0?8:0),w=Buffer.concat([!0===d?c:(0,
o.deflateRawSync)(c),u]),y=Buffer.from(e),g=Buffer.alloc(26);g.writeUInt16LE(20,0),g.writeUInt16LE(2048|m,2),
g.writeUInt16LE(f??(!0===d?0:8),4),g.writeUInt16LE(i,8),g.writeUInt32LE((0,o.crc32)(c),10),g.writeUInt32LE(w.length,14),
g.writeUInt32LE(l??c.length,18),g.writeUInt16LE(y.length,22),g.writeUInt16LE(h.length,24)
;const k=Buffer.concat([Buffer.from("PK\x03\x04"),g,y,h,w,$]),v=Buffer.alloc(46);v.write("PK\x01\x02"),
v.writeUInt16LE(788,4),g.copy(v,6,0,26),v.writeUInt32LE((p??33188)<<16>>>0>>>0,38),v.writeUInt32LE(r,42),t.push(v,y,h),
n.push(k),r+=k.length}const a=Buffer.concat(t),c=Buffer.alloc(22);return c.write("PK\x05\x06"),
c.writeUInt16LE(e.length,8),c.writeUInt16LE(e.length,10),c.writeUInt32LE(a.length,12),c.writeUInt32LE(r,16),
Buffer.concat([...n,a,c])}const a=(e,n="")=>s([...e].map(([e,t])=>({name:`${n}${e}`,bytes:t})))}),68011:((e,n,t)=>{
const o=t(96782);e.exports=(e,n,t)=>{try{n=new o(n,t)}catch(e){return!1}return n.test(e)}}),96141:((e,n,t)=>{t.r(n),
t.d(n,{proofCommand:()=>F})
;var o=t(51455),r=t(76760),i=t(45482),s=t(8826),a=t(62829),c=t(55543),l=t(74296),d=t(53474),p=t(77198),f=t(38422),h=t(802),u=t(45671),$=t(50861),m=t(47301),w=t(6848),y=t(93156)
;const g="README.md",k="check.sh",v="SHA256SUMS";function b({repository:e,run:n,origin:t,verdict:o,proof:r}){
return`# Proof of run ${n} of ${e}\n\nAttempt ${r.runAttempt}, job ${r.claim}; made from the ledger branch of ${t}, on which \`marketops verify --run ${n}\`\nsaid ${o} when it was made.\n\n- \`marketops-proof/\`: what was planned, decided, permitted and done. \`report.html\` shows it in a browser, without a network.\n- \`checkpoint-*.txt\`: the signed checkpoints that its lines stand under.\n- \`${k}\`: checks all of it with sha256sum, openssl and ssh-keygen. Read it first; it is short.\n- \`${v}\`: digests of all files here.\n\nIt has no signed manifest: the job alone could make one, and that proof went with its artifact.\n\n## Check it\n\n1. Get the owners' keys from elsewhere than here: \`.marketops/trusted-keys\` on the default branch of ${e}, or a copy that\n   you keep.\n2. Run it:\n\n   \`\`\`sh\n   sh ${k} trusted-keys\n   \`\`\`\n\n3. Is it the ledger that everybody sees? In a clone of the branch \`marketops-ledger\`:\n\n   \`\`\`sh\n   sh ${k} trusted-keys clone\n   \`\`\`\n\nWhat it checks: each file is as it was handed out; each line of \`ledger.jsonl\` holds the hash of the one before; the last one's is in\na checkpoint that an owners' key signed; plan, evidence, policy, keys, approvers and receipts are those that the lines name; each\nreceipt is signed; each signed approval was signed by a key that \`approvers\` lists. Whether the decisions follow from plan,\npolicy and evidence needs the policy's language: \`marketops verify\` repeats them.\n`
}function _({proof:e,stretches:n}){
return`#!/bin/sh\n# Usage: sh check.sh [TRUSTED_KEYS [CLONE]]\n# TRUSTED_KEYS: the owners' keys, from elsewhere. CLONE: of the branch marketops-ledger.\nset -eu\nkeys=\${1:-}\nclone=\${2:-}\n[ -z "$keys" ] || keys=$(cd "$(dirname "$keys")" && pwd)/$(basename "$keys")\n[ -z "$clone" ] || clone=$(cd "$clone" && pwd)\ncd "$(dirname "$0")"\nproof=marketops-proof\nwork=$(mktemp -d)\ntrap 'rm -rf "$work"' EXIT\nfail() { echo "FAILED: $*"; exit 1; }\nhex() { sha256sum "$1" | cut -d' ' -f1; }\n\necho '1. Every file is as it was handed out'\nsha256sum --quiet -c ${v} || fail 'a file changed'\n\n# verify HASH SIGNATURE MESSAGE: an Ed25519 signature by the key of that hash.\n# A key's line: <origin>+<hash>+<base64 of 0x01 and the 32 bytes>. In front of these stand the 12 bytes of RFC 8410.\nlist=\${keys:-$proof/trusted-keys}\nverify() {\n  line=$(grep "+$1+" "$list" | head -n 1) || fail "no key $1 in $list"\n  key=\${line#*"+$1+"}\n  { printf '\\060\\052\\060\\005\\006\\003\\053\\145\\160\\003\\041\\000'\n    printf '%s' "\${key%% *}" | base64 -d | tail -c 32; } >"$work/key"\n  openssl pkeyutl -verify -pubin -keyform DER -inkey "$work/key" -rawin -in "$3" -sigfile "$2" >"$work/said" 2>&1 ||\n    fail "signature by $1"\n}\n\necho '2. Each line holds the hash of the one before: SHA-256 of a zero byte and the line'\nstarts=' ${n.map(({first_seq:e})=>e).join(" ")} '\nlast=\nstretch=0\nwhile IFS= read -r line; do\n  seq=\${line#*',"seq":'}\n  seq=\${seq%%,*}\n  case $starts in\n    *" $seq "*) stretch=$((stretch + 1)) ;;\n    *) case $line in *"\\"prev\\":\\"$last\\""*) ;; *) fail "line $seq does not follow" ;; esac ;;\n  esac\n  last=$({ printf '\\000'; printf '%s' "$line"; } | sha256sum | cut -d' ' -f1)\n  echo "$last" >"$work/head-$stretch"\ndone <$proof/ledger.jsonl\n\necho '3. Each stretch of lines ends under a signed checkpoint'\ni=0\nwhile [ $i -lt ${n.length} ]; do\n  i=$((i + 1))\n  grep -qx "head $(cat "$work/head-$i")" checkpoint-$i.txt || fail "checkpoint-$i.txt has another head"\n  sed '/^$/,$d' checkpoint-$i.txt >"$work/text"\n  sed '1,/^$/d' checkpoint-$i.txt | while read -r _ _ signature; do\n    printf '%s' "$signature" | base64 -d >"$work/signature"\n    hash=$(head -c 4 "$work/signature" | od -An -tx1 | tr -d ' \\n')\n    # A former key may have signed as well.\n    grep -q "+$hash+" "$list" || continue\n    tail -c 64 "$work/signature" >"$work/bytes"\n    verify "$hash" "$work/bytes" "$work/text"\n    echo yes >"$work/signed-$i"\n  done\n  [ -f "$work/signed-$i" ] || fail "no key of $list signed checkpoint-$i.txt"\ndone\n\necho '4. The files are those that the lines name'\nnamed() { [ ! -s "$2" ] || grep -q "\\"$1\\":\\"sha256:$(hex "$2")\\"" $proof/ledger.jsonl || fail "$2 is another file"; }\nnamed plan_file_digest $proof/plan.json\nnamed evidence_digest $proof/evidence.json\nnamed trusted_keys_digest $proof/trusted-keys\nnamed approvers_digest $proof/approvers\n! grep -q '"policy_digest"' $proof/ledger.jsonl || named policy_digest $proof/policy.yml\n\necho '5. Each receipt is one that a line names, and signed (DSSE v1)'\ntype=application/vnd.marketops.receipt.v1+json\nfor receipt in $proof/receipts/*.json; do\n  [ -f "$receipt" ] || continue\n  named envelope_digest "$receipt"\n  sed 's/.*"payload":"\\([^"]*\\)".*/\\1/' "$receipt" | tr -d '\\n' | base64 -d >"$work/payload"\n  { printf 'DSSEv1 %d %s %d ' \${#type} $type "$(($(wc -c <"$work/payload")))"; cat "$work/payload"; } >"$work/text"\n  hash=$(sed 's/.*"keyid":"ed25519:\\([0-9a-f]*\\)".*/\\1/' "$receipt")\n  sed 's/.*"keyid":"ed25519:[0-9a-f]*","sig":"\\([^"]*\\)".*/\\1/' "$receipt" | tr -d '\\n' | base64 -d >"$work/bytes"\n  verify "$hash" "$work/bytes" "$work/text"\ndone\n\necho '6. Each signed approval is of a key that approvers lists'\nfor approval in $proof/approvals/*.txt; do\n  [ -f "$approval" ] || continue\n  head -n 5 "$approval" >"$work/text"\n  tail -n +6 "$approval" >"$work/signature"\n  name=$(ssh-keygen -Y find-principals -s "$work/signature" -f $proof/approvers) || fail "$approval: no approver"\n  ssh-keygen -Y verify -f $proof/approvers -I "$name" -n marketops-approval -s "$work/signature" <"$work/text" ||\n    fail "$approval"\ndone\n\nif [ -n "$clone" ]; then\n  echo '7. The checkpoints are on the branch'\n  for commit in ${e.commits.join(" ")}; do\n    git -C "$clone" show "$commit:checkpoint" >"$work/checkpoint-$commit" || fail "the clone has no commit $commit"\n    git -C "$clone" for-each-ref --contains "$commit" | grep -q '/marketops-ledger$' || fail "$commit is not on the branch"\n  done\n  i=0\n  while [ $i -lt ${n.length} ]; do\n    i=$((i + 1))\n    cat "$work"/checkpoint-* | grep -qF "$(tail -n 1 checkpoint-$i.txt)" || fail "checkpoint-$i.txt is not on the branch"\n  done\nfi\n\n[ -n "$keys" ] || fail 'all holds, but under the keys of the proof itself: give those of the owners'\necho 'All holds.'\n`
}
var E=t(97654),x=t(58331),I=t(69082),U=t(76469),L=t(31615),S=t(51483),A=t(8601),P=t(52533),B=t(96679),j=t(36625),R=t(75917),M=t(81920)
;async function z(e,n){const{segments:t,policyPath:o}=e,r=t.map(e=>e.text).join(""),i=(0,B.Li)(r),s=q(i,"run.opened")
;if(void 0===s)throw new Error(`the lines of claim ${e.claim} do not begin with run.opened`)
;const c=q(i,"plan.created"),l=q(i,"evidence.read"),d=!0===s.data.policy_source?.withheld,h=async e=>void 0===e?null:n(e),[u,$,m,w,y]=await Promise.all([h(c&&P.hL.plan(c.data.plan_file_digest)),h(l&&P.hL.evidence(l.data.evidence_digest)),d?Buffer.alloc(0):h(o??void 0),n(P.hL.trustedKeys(s.data.trusted_keys_digest)),n(P.hL.approvers(s.data.approvers_digest))]),g=await async function(e,n){
const t=new Map;for(const{type:o,receipt_id:r=""}of e){if("receipt.minted"!==o&&"receipt.refused"!==o)continue
;const e=await n(P.hL.receipt(r));if(null===e)throw new Error(`the branch has no envelope of ${r}`);t.set(r,{receipt:(0,
L.hk)(e,L.ui,M.m8).payload,bytes:e})}return t}(i,n),k=await async function({segments:e},n){const t=[]
;for(const{first:o,before:r,checkpoint:i,signed:s}of e){const e=t.at(-1),{size:a}=s;if(e?.size===o){t[t.length-1]={...e,
after:i,size:a};continue}const c=null===r?null:(0,A.MQ)(P.zA,await n(P.Ij,r)),l=c?.frontier??[];t.push({after:i,
before:r?.checkpoint??null,first_seq:o,frontier:l,size:a})}return t.map(({size:e,...n})=>n)
}(e,n),v=new Map([[f.Pb.ledger,Buffer.from(r)],[f.Pb.checkpoints,(0,A.d_)(k)],...[...g].map(([e,{bytes:n}])=>[(0,
f.WI)(e),n])]),b=(e,n)=>{null!==n&&v.set(e,n)};b(f.Pb.plan,u),b(f.Pb.evidence,$),b(f.Pb.policy,m),b(f.Pb.trustedKeys,w),
b(f.Pb.approvers,y);const _=await K(u),j=(0,A.MQ)(S.l,$)
;for(const[e,t]of await async function({data:{origin:e,environment:n}},t,o,r){const i=[]
;for(const{digest:s,key:a,not_after:c}of o?.signed_approvals?.counted??[]){const o=(0,U.$3)({origin:e,environment:n??"",
planDigest:t},c),l=P.hL.usedApproval((0,U.Td)(a,o)),d=(0,A.MQ)(P.gf,await r(l));null!==d&&i.push([(0,
f.nx)(s),Buffer.from(d.text)])}return i}(s,c?.data.plan_digest??"",j,n))b(e,t);const{commits:z,claim:C}={
commits:t.map(({commit:e})=>e),claim:e.claim},F={claim:C,runAttempt:s.run_attempt,commits:z,files:v,lines:i,
opened:s.data,stretches:k};if(null===_||null===u||null===j||void 0===q(i,"run.closed"))return{...F,told:null}
;const G=function(e,n,t,o){const r=e.operations.map(({operation_id:e})=>{
const n=o.find(n=>"policy.decided"===n.type&&n.operation_id===e),t=n?.data,r=(t?.violations??[]).flatMap(e=>"omitted"in e?[]:[e])
;return{operation_id:e,decision:t?.decision??"no_rule",violations:r}}),i=null===n?null:(0,
a.O)(n,f.Pb.policy,p.G).value,s=null===i?null:(0,x.s8)(e,i,t,p.G).decisions,c=r.map((e,n)=>{
const{decision:t,violations:o}=s?.[n]??e;return{operation_id:e.operation_id,decision:t,violations:o}
}),l=e.operations.flatMap((e,n)=>[...c[n]?.violations??[],...(0,I.S)(e)]);return{decisions:c,approvals:(0,x.mh)(t),
signedApprovals:null===i?[]:(0,x.Wz)(e,i,t),refusalCode:l[0]?.code??null}}(_,d?null:m,j,i),N=t.at(-1)?.signed,W=(0,
E.F)({facts:T(s),...{plan:_,planBytes:u,lines:i,receipts:g,...G},policyDigest:D(i,o),policySource:s.data.policy_source,
evidenceDigest:l?.data.evidence_digest??"",origin:s.data.origin,tip:{size:N?.size??0,head:N?.head??"",root:N?.root??""}
});v.set(f.Pb.proof,(0,A.d_)(W));const O=(0,R.Z6)((0,R.SS)(_,W));return""!==O&&(v.set(f.Pb.predicate,(0,A.d_)((0,
R.Lu)(W))),v.set(f.Pb.subjects,Buffer.from(O))),{...F,told:{proof:W,plan:_,evidence:j}}}function q(e,n){
return e.find(e=>e.type===n)}function T({run_id:e,run_attempt:n,claim:t,mode:o,data:r}){return{mode:o,claim:t,runId:e,
runAttempt:n,repository:r.repository,repositoryId:r.repository_id,workflowRef:r.workflow_ref,workflowSha:r.workflow_sha,
actor:r.actor,triggeringActor:r.triggering_actor,commitSha:r.commit_sha,ref:r.ref,event:r.event,
environment:r.environment,actionVersion:r.action_version,apiUrl:"",serverUrl:""}}async function K(e){
return null===e?null:(await(0,j.My)(p.G,e),(0,A.MQ)((0,j.xH)(p.G),e))}function D(e,n){const t=q(e,"policy.decided")
;return t?.data.policy_digest??`sha256:${/[0-9a-f]{64}/.exec(n??"")?.[0]??""}`}function C(e,n){
if(!e.includes(`"run_id":"${n}"`))return null
;const t=e.toString("utf8",0,e.indexOf(10)),{claim:o,run_id:r}=JSON.parse(t);return r===n&&"string"==typeof o?o:null}
const F=async(e,n)=>{const{run:t,branch:o="."}=n;if(!/^[1-9][0-9]{0,19}$/.test(t))throw(0,
l.Wp)(`${t} is no id of a run: the number in the address of the run.`);const s=(0,r.resolve)(e.cwd,o),a=await(0,
i.LF)(e,{...n,path:s}),{verdict:c,checks:p}=await(0,m.xJ)(s,{pins:a,run:t,
progress:(n,t)=>e.progress?.(`${n} of ${t} lines`)}),f=p.find(({name:e,status:n})=>"run"===e&&"missing"===n)
;if(void 0!==f)throw new d.AK("run_missing",`Nothing to make a proof of: ${f.detail}.`)
;const h=p.find(({status:e})=>"failed"===e);if("UNUSABLE"===c)throw(0,l.Wp)(`${h?.detail??s}.`)
;if("TAMPERED"===c)throw new d.AK("ledger_untrusted",`No proof is made of a branch that does not hold: ${h?.detail??c}`)
;const u=await async function(e,n,{run:t,attempt:o}){const r=await(0,$.openHistory)(e,n)
;if(null===r)throw new d.AK("history_missing",`${e} is no clone with the whole history of a ledger branch.`);try{
const e=[];for(const n of await async function(e,n){const t=new Map;let o=null
;for(const{commit:r,files:i}of e.accepted){const s=o?.signed.size??0,a=await e.read((0,
P.RA)(s),r),c=null===a?null:C(a,n);if(null!==a&&null!==c){
const{id:e,checkpoint:n,signed:l}=r,d=Object.keys(i).find(e=>e.startsWith("policies/"))??null,p=t.get(c)??{claim:c,
segments:[],policyPath:d};p.segments.push({commit:e,first:s,text:a.toString(),checkpoint:n,signed:l,before:o}),
t.set(c,p)}o=r}return[...t.values()]}(r,t)){const t=await z(n,r.read);void 0!==o&&o!==String(t.runAttempt)||e.push({
...t,report:await G(t)})}if(0===e.length)throw new d.AK("run_missing",`Run ${t} has no attempt ${o??""} on the branch.`)
;return e}finally{r.close()}}(s,a,n);for(const o of u){
const i=N(o,n,c),s=1===u.length,{out:a=(void 0===n.zip?`marketops-proof-${t}`:null),zip:l}=n
;null!==a&&e.stdout(`${await O(e,s?a:(0,
r.join)(a,W(o)),i)}\n`),void 0!==l&&e.stdout(`${await H(e,s?l:l.replace(/(?:\.zip)?$/,`-${W(o)}.zip`),i)}\n`)}
return e.stdout(`verdict: ${c}\n`),y.ai[c]};async function G({told:e,files:n,lines:o,opened:r,stretches:i}){
if(null===e)return new Map
;const{proof:c,plan:l}=e,{run:d}=c,u=e=>n.get(e)?.toString()??"",$=!0===d.policy_source?.withheld,m=`https://${r.origin.split("/repositories/")[0]??""}`,w={
proof:c,plan:l,kinds:p.G,lines:o,standings:[],comparison:null,ledgerText:u(f.Pb.ledger),evidenceText:u(f.Pb.evidence),
approversText:u(f.Pb.approvers),checkpoints:i,policyText:u(f.Pb.policy),policyFile:d.policy_source?.path??null,
terms:$?null:(0,s.N)((0,a.O)(n.get(f.Pb.policy)??Buffer.alloc(0),f.Pb.policy,p.G).value),links:(0,h.h)({serverUrl:m,
repository:d.repository,runId:d.run_id,runAttempt:d.run_attempt,workflowRef:d.workflow_ref},{environment:d.environment,
policyUrl:null,artifact:null,action:null}),warnings:r.warnings.flatMap(e=>"omitted"in e?[]:[e])
},[{renderReport:y},{renderSummary:g}]=await Promise.all([t.e(8850).then(t.bind(t,88850)),Promise.all([t.e(984),t.e(2184),t.e(7994),t.e(9356)]).then(t.bind(t,57994))])
;return new Map([[f.Pb.report,Buffer.from(await y(w))],[f.Pb.summary,Buffer.from(g(w))]])}function N(e,{run:n},t){
const{files:o,report:r,opened:i,stretches:s}=e,{repository:a,origin:l}=i,d=function(e){
const n=new Map([[g,b(e)],[k,_(e)],...e.stretches.map(({after:e},n)=>{return[(t=n+1,`checkpoint-${t}.txt`),e??""];var t
})]);return new Map([...n].map(([e,n])=>[e,Buffer.from(n)]))}({repository:a,run:n,origin:l,verdict:t,proof:e,stretches:s
});for(const[e,n]of[...o,...r])d.set(`${w.yb}/${e}`,n);const p=[...d].map(([e,n])=>`${(0,c.o)(n).slice(7)}  ${e}\n`)
;return d.set(v,Buffer.from(p.join("")))}const W=({runAttempt:e,claim:n})=>`attempt-${e}-${n.slice(0,8)}`
;async function O({cwd:e},n,t){const i=(0,r.resolve)(e,n);try{if(await(0,o.mkdir)(i,{recursive:!0}),(await(0,
o.readdir)(i)).length>0)throw(0,l.Wp)(`${i} is not empty. Remove it, or name another one with --out.`)
;for(const[e,n]of t)await(0,o.mkdir)((0,r.dirname)((0,r.join)(i,e)),{recursive:!0}),await(0,o.writeFile)((0,
r.join)(i,e),n,{flag:"wx"})}catch(e){Q(i,e)}return i}async function H({cwd:e},n,t){const i=(0,r.resolve)(e,n)
;return await(0,o.writeFile)(i,(0,u.dI)(t),{flag:"wx"}).catch(e=>Q(i,e)),i}function Q(e,n){if(n instanceof d.AK)throw n
;throw(0,l.Wp)(`${e} cannot be written (${(0,d.bD)(n)}).`,n)}})};
