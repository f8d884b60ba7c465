"use strict";exports.id=6141,exports.ids=[6141],exports.modules={...require("./43218.shared.js").modules,
...require("./97654.shared.js").modules,802:((e,n,t)=>{function o(e,{environment:n,...t}){
const o=`${e.serverUrl}/${e.repository}`,r=/\/\.github\/workflows\/([^@/]+)@/.exec(e.workflowRef)?.[1];return{
server:e.serverUrl,repository:o,runUrl:`${o}/actions/runs/${e.runId}/attempts/${e.runAttempt}`,
environmentUrl:null===n?null:`${o}/deployments/${encodeURIComponent(n)}`,
workflowUrl:void 0===r?null:`${o}/actions/workflows/${encodeURIComponent(r)}`,...t}}t.d(n,{h:()=>o})}),8826:((e,n,t)=>{
function o({approvals:e}){if("none"===e)return{min:0,from:[],not:[],signed:null};const{signed:n}=e;return{...r(e),
signed:void 0===n?null:r(n)}}function r({min:e=0,from:n,not:t}){const{users:o=[],teams:r=[]}=n??{};return{min:e,
from:[...r.map(({slug:e})=>`@${e}`),...o.map(({login:e})=>e)],not:t}}t.d(n,{N:()=>o})}),45671:((e,n,t)=>{t.d(n,{dI:()=>a,
nb:()=>r,yU:()=>s});var o=t(38522);function r(e){const n=Buffer.alloc(12);return n.writeUInt32LE((0,o.crc32)(e),0),
n.writeUInt32LE((0,
o.deflateRawSync)(e).length,4),n.writeUInt32LE(e.length,8),Buffer.concat([Buffer.from("PK\b","latin1"),n])}const i=33
;function s(e){const n=[],t=[];let r=0;const s=Buffer.alloc(0);for(const a of e){
const{name:e,bytes:l,size:c,stored:d,mode:p,method:f,extra:h=s,more:u=s,descriptor:$=s}=a,m=(a.flags??0)|($.length>0?8:0),w=Buffer.concat([!0===d?l:(0,
o.deflateRawSync)(l),u]),y=Buffer.from(e),g=Buffer.alloc(26);g.writeUInt16LE(20,0),g.writeUInt16LE(2048|m,2),
g.writeUInt16LE(f??(!0===d?0:8),4),g.writeUInt16LE(i,8),g.writeUInt32LE((0,o.crc32)(l),10),g.writeUInt32LE(w.length,14),
g.writeUInt32LE(c??l.length,18),g.writeUInt16LE(y.length,22),g.writeUInt16LE(h.length,24)
;const k=Buffer.concat([Buffer.from("PK","latin1"),g,y,h,w,$]),v=Buffer.alloc(46);v.write("PK",0,"latin1"),
v.writeUInt16LE(788,4),g.copy(v,6,0,26),v.writeUInt32LE((p??33188)<<16>>>0>>>0,38),v.writeUInt32LE(r,42),t.push(v,y,h),
n.push(k),r+=k.length}const a=Buffer.concat(t),l=Buffer.alloc(22);return l.write("PK",0,"latin1"),
l.writeUInt16LE(e.length,8),l.writeUInt16LE(e.length,10),l.writeUInt32LE(a.length,12),l.writeUInt32LE(r,16),
Buffer.concat([...n,a,l])}const a=(e,n="")=>s([...e].map(([e,t])=>({name:`${n}${e}`,bytes:t})))}),96141:((e,n,t)=>{t.r(n),
t.d(n,{proofCommand:()=>C})
;var o=t(51455),r=t(76760),i=t(45482),s=t(8826),a=t(9467),l=t(55543),c=t(74296),d=t(77198),p=t(38422),f=t(802),h=t(45671),u=t(50861),$=t(47301),m=t(6848),w=t(93156)
;const y="README.md",g="check.sh",k="SHA256SUMS";function v({repository:e,run:n,origin:t,verdict:o,proof:r}){
return`# Proof of run ${n} of ${e}\n\nAttempt ${r.runAttempt}, job ${r.claim}; made from the ledger branch of ${t}, on which \`marketops verify --run ${n}\`\nsaid ${o} when it was made.\n\n- \`marketops-proof/\`: what was planned, decided, permitted and done. \`report.html\` shows it in a browser, without a network.\n- \`checkpoint-*.txt\`: the signed checkpoints that its lines stand under.\n- \`${g}\`: checks all of it with sha256sum, openssl and ssh-keygen. Read it first; it is short.\n- \`${k}\`: digests of all files here.\n\nIt has no signed manifest: the job alone could make one, and that proof went with its artifact.\n\n## Check it\n\n1. Get the owners' keys from elsewhere than here: \`.marketops/trusted-keys\` on the default branch of ${e}, or a copy that\n   you keep.\n2. Run it:\n\n   \`\`\`sh\n   sh ${g} trusted-keys\n   \`\`\`\n\n3. Is it the ledger that everybody sees? In a clone of the branch \`marketops-ledger\`:\n\n   \`\`\`sh\n   sh ${g} trusted-keys clone\n   \`\`\`\n\nWhat it checks: each file is as it was handed out; each line of \`ledger.jsonl\` holds the hash of the one before; the last one's is in\na checkpoint that an owners' key signed; plan, evidence, policy, keys, approvers and receipts are those that the lines name; each\nreceipt is signed; each signed approval was signed by a key that \`approvers\` lists. Whether the decisions follow from plan,\npolicy and evidence needs the policy's language: \`marketops verify\` repeats them.\n`
}function b({proof:e,stretches:n}){
return`#!/bin/sh\n# Usage: sh check.sh [TRUSTED_KEYS [CLONE]]\n# TRUSTED_KEYS: the owners' keys, from elsewhere. CLONE: of the branch marketops-ledger.\nset -eu\nkeys=\${1:-}\nclone=\${2:-}\n[ -z "$keys" ] || keys=$(cd "$(dirname "$keys")" && pwd)/$(basename "$keys")\n[ -z "$clone" ] || clone=$(cd "$clone" && pwd)\ncd "$(dirname "$0")"\nproof=marketops-proof\nwork=$(mktemp -d)\ntrap 'rm -rf "$work"' EXIT\nfail() { echo "FAILED: $*"; exit 1; }\nhex() { sha256sum "$1" | cut -d' ' -f1; }\n\necho '1. Every file is as it was handed out'\nsha256sum --quiet -c ${k} || fail 'a file changed'\n\n# verify HASH SIGNATURE MESSAGE: an Ed25519 signature by the key of that hash.\n# A key's line: <origin>+<hash>+<base64 of 0x01 and the 32 bytes>. In front of these stand the 12 bytes of RFC 8410.\nlist=\${keys:-$proof/trusted-keys}\nverify() {\n  line=$(grep "+$1+" "$list" | head -n 1) || fail "no key $1 in $list"\n  key=\${line#*"+$1+"}\n  { printf '\\060\\052\\060\\005\\006\\003\\053\\145\\160\\003\\041\\000'\n    printf '%s' "\${key%% *}" | base64 -d | tail -c 32; } >"$work/key"\n  openssl pkeyutl -verify -pubin -keyform DER -inkey "$work/key" -rawin -in "$3" -sigfile "$2" >"$work/said" 2>&1 ||\n    fail "signature by $1"\n}\n\necho '2. Each line holds the hash of the one before: SHA-256 of a zero byte and the line'\nstarts=' ${n.map(({first_seq:e})=>e).join(" ")} '\nlast=\nstretch=0\nwhile IFS= read -r line; do\n  seq=\${line#*',"seq":'}\n  seq=\${seq%%,*}\n  case $starts in\n    *" $seq "*) stretch=$((stretch + 1)) ;;\n    *) case $line in *"\\"prev\\":\\"$last\\""*) ;; *) fail "line $seq does not follow" ;; esac ;;\n  esac\n  last=$({ printf '\\000'; printf '%s' "$line"; } | sha256sum | cut -d' ' -f1)\n  echo "$last" >"$work/head-$stretch"\ndone <$proof/ledger.jsonl\n\necho '3. Each stretch of lines ends under a signed checkpoint'\ni=0\nwhile [ $i -lt ${n.length} ]; do\n  i=$((i + 1))\n  grep -qx "head $(cat "$work/head-$i")" checkpoint-$i.txt || fail "checkpoint-$i.txt has another head"\n  sed '/^$/,$d' checkpoint-$i.txt >"$work/text"\n  sed '1,/^$/d' checkpoint-$i.txt | while read -r _ _ signature; do\n    printf '%s' "$signature" | base64 -d >"$work/signature"\n    hash=$(head -c 4 "$work/signature" | od -An -tx1 | tr -d ' \\n')\n    # A former key may have signed as well.\n    grep -q "+$hash+" "$list" || continue\n    tail -c 64 "$work/signature" >"$work/bytes"\n    verify "$hash" "$work/bytes" "$work/text"\n    echo yes >"$work/signed-$i"\n  done\n  [ -f "$work/signed-$i" ] || fail "no key of $list signed checkpoint-$i.txt"\ndone\n\necho '4. The files are those that the lines name'\nnamed() { [ ! -s "$2" ] || grep -q "\\"$1\\":\\"sha256:$(hex "$2")\\"" $proof/ledger.jsonl || fail "$2 is another file"; }\nnamed plan_file_digest $proof/plan.json\nnamed evidence_digest $proof/evidence.json\nnamed trusted_keys_digest $proof/trusted-keys\nnamed approvers_digest $proof/approvers\n! grep -q '"policy_digest"' $proof/ledger.jsonl || named policy_digest $proof/policy.yml\n\necho '5. Each receipt is one that a line names, and signed (DSSE v1)'\ntype=application/vnd.marketops.receipt.v1+json\nfor receipt in $proof/receipts/*.json; do\n  [ -f "$receipt" ] || continue\n  named envelope_digest "$receipt"\n  sed 's/.*"payload":"\\([^"]*\\)".*/\\1/' "$receipt" | tr -d '\\n' | base64 -d >"$work/payload"\n  { printf 'DSSEv1 %d %s %d ' \${#type} $type "$(($(wc -c <"$work/payload")))"; cat "$work/payload"; } >"$work/text"\n  hash=$(sed 's/.*"keyid":"ed25519:\\([0-9a-f]*\\)".*/\\1/' "$receipt")\n  sed 's/.*"keyid":"ed25519:[0-9a-f]*","sig":"\\([^"]*\\)".*/\\1/' "$receipt" | tr -d '\\n' | base64 -d >"$work/bytes"\n  verify "$hash" "$work/bytes" "$work/text"\ndone\n\necho '6. Each signed approval is of a key that approvers lists'\nfor approval in $proof/approvals/*.txt; do\n  [ -f "$approval" ] || continue\n  head -n 5 "$approval" >"$work/text"\n  tail -n +6 "$approval" >"$work/signature"\n  name=$(ssh-keygen -Y find-principals -s "$work/signature" -f $proof/approvers) || fail "$approval: no approver"\n  ssh-keygen -Y verify -f $proof/approvers -I "$name" -n marketops-approval -s "$work/signature" <"$work/text" ||\n    fail "$approval"\ndone\n\nif [ -n "$clone" ]; then\n  echo '7. The checkpoints are on the branch'\n  for commit in ${e.commits.join(" ")}; do\n    git -C "$clone" show "$commit:checkpoint" >"$work/checkpoint-$commit" || fail "the clone has no commit $commit"\n    git -C "$clone" for-each-ref --contains "$commit" | grep -q '/marketops-ledger$' || fail "$commit is not on the branch"\n  done\n  i=0\n  while [ $i -lt ${n.length} ]; do\n    i=$((i + 1))\n    cat "$work"/checkpoint-* | grep -qF "$(tail -n 1 checkpoint-$i.txt)" || fail "checkpoint-$i.txt is not on the branch"\n  done\nfi\n\n[ -n "$keys" ] || fail 'all holds, but under the keys of the proof itself: give those of the owners'\necho 'All holds.'\n`
}
var _=t(97654),E=t(66131),x=t(69082),I=t(76469),U=t(31615),L=t(51483),S=t(8601),P=t(52533),A=t(96679),B=t(36625),j=t(75917),R=t(81920)
;async function M(e,n){const{segments:t,policyPath:o}=e,r=t.map(e=>e.text).join(""),i=(0,A.Li)(r),s=z(i,"run.opened")
;if(void 0===s)throw new Error(`the lines of claim ${e.claim} do not begin with run.opened`)
;const l=z(i,"plan.created"),c=z(i,"evidence.read"),f=!0===s.data.policy_source?.withheld,h=async e=>void 0===e?null:n(e),[u,$,m,w,y]=await Promise.all([h(l&&P.hL.plan(l.data.plan_file_digest)),h(c&&P.hL.evidence(c.data.evidence_digest)),f?Buffer.alloc(0):h(o??void 0),n(P.hL.trustedKeys(s.data.trusted_keys_digest)),n(P.hL.approvers(s.data.approvers_digest))]),g=await async function(e,n){
const t=new Map;for(const{type:o,receipt_id:r=""}of e){if("receipt.minted"!==o&&"receipt.refused"!==o)continue
;const e=await n(P.hL.receipt(r));if(null===e)throw new Error(`the branch has no envelope of ${r}`);t.set(r,{receipt:(0,
U.hk)(e,U.ui,R.m8).payload,bytes:e})}return t}(i,n),k=await async function({segments:e},n){const t=[]
;for(const{first:o,before:r,checkpoint:i,signed:s}of e){const e=t.at(-1),{size:a}=s;if(e?.size===o){t[t.length-1]={...e,
after:i,size:a};continue}const l=null===r?null:(0,S.MQ)(P.zA,await n(P.Ij,r)),c=l?.frontier??[];t.push({after:i,
before:r?.checkpoint??null,first_seq:o,frontier:c,size:a})}return t.map(({size:e,...n})=>n)
}(e,n),v=new Map([[p.Pb.ledger,Buffer.from(r)],[p.Pb.checkpoints,(0,S.d_)(k)],...[...g].map(([e,{bytes:n}])=>[(0,
p.WI)(e),n])]),b=(e,n)=>{null!==n&&v.set(e,n)};b(p.Pb.plan,u),b(p.Pb.evidence,$),b(p.Pb.policy,m),b(p.Pb.trustedKeys,w),
b(p.Pb.approvers,y);const B=await N(u),M=(0,S.MQ)(L.l,$)
;for(const[e,t]of await async function({data:{origin:e,environment:n}},t,o,r){const i=[]
;for(const{digest:s,key:a,not_after:l}of o?.signed_approvals?.counted??[]){const o=(0,I.$3)({origin:e,environment:n??"",
planDigest:t},l),c=P.hL.usedApproval((0,I.Td)(a,o)),d=(0,S.MQ)(P.gf,await r(c));null!==d&&i.push([(0,
p.nx)(s),Buffer.from(d.text)])}return i}(s,l?.data.plan_digest??"",M,n))b(e,t);const{commits:D,claim:C}={
commits:t.map(({commit:e})=>e),claim:e.claim},F={claim:C,runAttempt:s.run_attempt,commits:D,files:v,lines:i,
opened:s.data,stretches:k};if(null===B||null===u||null===M||void 0===z(i,"run.closed"))return{...F,told:null}
;const G=function(e,n,t,o){const r=e.operations.map(({operation_id:e})=>{
const n=o.find(n=>"policy.decided"===n.type&&n.operation_id===e),t=n?.data,r=(t?.violations??[]).flatMap(e=>"omitted"in e?[]:[e])
;return{operation_id:e,decision:t?.decision??"no_rule",violations:r}}),i=null===n?null:(0,
a.ON)(n,p.Pb.policy,d.G).value,s=null===i?null:(0,E.s8)(e,i,t,d.G).decisions,l=r.map((e,n)=>{
const{decision:t,violations:o}=s?.[n]??e;return{operation_id:e.operation_id,decision:t,violations:o}
}),c=e.operations.flatMap((e,n)=>[...l[n]?.violations??[],...(0,x.S)(e)]);return{decisions:l,approvals:(0,E.mh)(t),
signedApprovals:null===i?[]:(0,E.Wz)(e,i,t),refusalCode:c[0]?.code??null}}(B,f?null:m,M,i),W=t.at(-1)?.signed,K=(0,
_.F)({facts:q(s),...{plan:B,planBytes:u,lines:i,receipts:g,...G},policyDigest:T(i,o),policySource:s.data.policy_source,
evidenceDigest:c?.data.evidence_digest??"",origin:s.data.origin,tip:{size:W?.size??0,head:W?.head??"",root:W?.root??""}
});v.set(p.Pb.proof,(0,S.d_)(K));const O=(0,j.Z6)((0,j.SS)(B,K));return""!==O&&(v.set(p.Pb.predicate,(0,S.d_)((0,
j.Lu)(K))),v.set(p.Pb.subjects,Buffer.from(O))),{...F,told:{proof:K,plan:B,evidence:M}}}function z(e,n){
return e.find(e=>e.type===n)}function q({run_id:e,run_attempt:n,claim:t,mode:o,data:r}){return{mode:o,claim:t,runId:e,
runAttempt:n,repository:r.repository,repositoryId:r.repository_id,workflowRef:r.workflow_ref,workflowSha:r.workflow_sha,
actor:r.actor,triggeringActor:r.triggering_actor,commitSha:r.commit_sha,ref:r.ref,event:r.event,
environment:r.environment,actionVersion:r.action_version,apiUrl:"",serverUrl:""}}async function N(e){
return null===e?null:(await(0,B.My)(d.G,e),(0,S.MQ)((0,B.xH)(d.G),e))}function T(e,n){const t=z(e,"policy.decided")
;return t?.data.policy_digest??`sha256:${/[0-9a-f]{64}/.exec(n??"")?.[0]??""}`}function D(e,n){
if(!e.includes(`"run_id":"${n}"`))return null
;const t=e.toString("utf8",0,e.indexOf(10)),{claim:o,run_id:r}=JSON.parse(t);return r===n&&"string"==typeof o?o:null}
const C=async(e,n)=>{const{run:t,branch:o="."}=n;if(!/^[1-9][0-9]{0,19}$/.test(t))throw(0,
c.Wp)(`${t} is no id of a run: the number in the address of the run.`);const s=(0,r.resolve)(e.cwd,o),a=await(0,
i.LF)(e,{...n,path:s}),{verdict:l,checks:d}=await(0,$.xJ)(s,{pins:a,run:t,
progress:(n,t)=>e.progress?.(`${n} of ${t} lines`)}),p=d.find(({name:e,status:n})=>"run"===e&&"missing"===n)
;if(void 0!==p)throw new c.NL("run_missing",`Nothing to make a proof of: ${p.detail}.`)
;const f=d.find(({status:e})=>"failed"===e);if("UNUSABLE"===l)throw(0,c.Wp)(`${f?.detail??s}.`)
;if("TAMPERED"===l)throw new c.NL("ledger_untrusted",`No proof is made of a branch that does not hold: ${f?.detail??l}`)
;const h=await async function(e,n,{run:t,attempt:o}){const r=await(0,u.openHistory)(e,n)
;if(null===r)throw new c.NL("history_missing",`${e} is no clone with the whole history of a ledger branch.`);try{
const e=[];for(const n of await async function(e,n){const t=new Map;let o=null
;for(const{commit:r,files:i}of e.accepted){const s=o?.signed.size??0,a=await e.read((0,
P.RA)(s),r),l=null===a?null:D(a,n);if(null!==a&&null!==l){
const{id:e,checkpoint:n,signed:c}=r,d=Object.keys(i).find(e=>e.startsWith("policies/"))??null,p=t.get(l)??{claim:l,
segments:[],policyPath:d};p.segments.push({commit:e,first:s,text:a.toString(),checkpoint:n,signed:c,before:o}),
t.set(l,p)}o=r}return[...t.values()]}(r,t)){const t=await M(n,r.read);void 0!==o&&o!==String(t.runAttempt)||e.push({
...t,report:await F(t)})}if(0===e.length)throw new c.NL("run_missing",`Run ${t} has no attempt ${o??""} on the branch.`)
;return e}finally{r.close()}}(s,a,n);for(const o of h){
const i=G(o,n,l),s=1===h.length,{out:a=(void 0===n.zip?`marketops-proof-${t}`:null),zip:c}=n
;null!==a&&e.stdout(`${await K(e,s?a:(0,
r.join)(a,W(o)),i)}\n`),void 0!==c&&e.stdout(`${await O(e,s?c:c.replace(/(?:\.zip)?$/,`-${W(o)}.zip`),i)}\n`)}
return e.stdout(`verdict: ${l}\n`),w.ai[l]};async function F({told:e,files:n,lines:o,opened:r,stretches:i}){
if(null===e)return new Map
;const{proof:l,plan:c}=e,{run:h}=l,u=e=>n.get(e)?.toString()??"",$=!0===h.policy_source?.withheld,m=`https://${r.origin.split("/repositories/")[0]??""}`,w={
proof:l,plan:c,kinds:d.G,lines:o,standings:[],comparison:null,ledgerText:u(p.Pb.ledger),evidenceText:u(p.Pb.evidence),
approversText:u(p.Pb.approvers),checkpoints:i,policyText:u(p.Pb.policy),policyFile:h.policy_source?.path??null,
terms:$?null:(0,s.N)((0,a.ON)(n.get(p.Pb.policy)??Buffer.alloc(0),p.Pb.policy,d.G).value),links:(0,f.h)({serverUrl:m,
repository:h.repository,runId:h.run_id,runAttempt:h.run_attempt,workflowRef:h.workflow_ref},{environment:h.environment,
policyUrl:null,artifact:null,action:null}),warnings:r.warnings.flatMap(e=>"omitted"in e?[]:[e])
},[{renderReport:y},{renderSummary:g}]=await Promise.all([t.e(8850).then(t.bind(t,88850)),Promise.all([t.e(984),t.e(9319),t.e(7994),t.e(9356)]).then(t.bind(t,57994))])
;return new Map([[p.Pb.report,Buffer.from(await y(w))],[p.Pb.summary,Buffer.from(g(w))]])}function G(e,{run:n},t){
const{files:o,report:r,opened:i,stretches:s}=e,{repository:a,origin:c}=i,d=function(e){
const n=new Map([[y,v(e)],[g,b(e)],...e.stretches.map(({after:e},n)=>{return[(t=n+1,`checkpoint-${t}.txt`),e??""];var t
})]);return new Map([...n].map(([e,n])=>[e,Buffer.from(n)]))}({repository:a,run:n,origin:c,verdict:t,proof:e,stretches:s
});for(const[e,n]of[...o,...r])d.set(`${m.yb}/${e}`,n);const p=[...d].map(([e,n])=>`${(0,l.o)(n).slice(7)}  ${e}\n`)
;return d.set(k,Buffer.from(p.join("")))}const W=({runAttempt:e,claim:n})=>`attempt-${e}-${n.slice(0,8)}`
;async function K({cwd:e},n,t){const i=(0,r.resolve)(e,n);try{if(await(0,o.mkdir)(i,{recursive:!0}),(await(0,
o.readdir)(i)).length>0)throw(0,c.Wp)(`${i} is not empty. Remove it, or name another one with --out.`)
;for(const[e,n]of t)await(0,o.mkdir)((0,r.dirname)((0,r.join)(i,e)),{recursive:!0}),await(0,o.writeFile)((0,
r.join)(i,e),n,{flag:"wx"})}catch(e){H(i,e)}return i}async function O({cwd:e},n,t){const i=(0,r.resolve)(e,n)
;return await(0,o.writeFile)(i,(0,h.dI)(t),{flag:"wx"}).catch(e=>H(i,e)),i}function H(e,n){if(n instanceof c.NL)throw n
;throw(0,c.Wp)(`${e} cannot be written (${(0,c.bD)(n)}).`,n)}})};
