import{modules as e}from"./47301.shared.js";export const id=6471;export const ids=[6471];export const modules={...e,
802:(e,t,n)=>{function o(e,{environment:t,...n}){
const o=`${e.serverUrl}/${e.repository}`,i=/\/\.github\/workflows\/([^@/]+)@/.exec(e.workflowRef)?.[1];return{
server:e.serverUrl,repository:o,runUrl:`${o}/actions/runs/${e.runId}/attempts/${e.runAttempt}`,
environmentUrl:null===t?null:`${o}/deployments/${encodeURIComponent(t)}`,
workflowUrl:void 0===i?null:`${o}/actions/workflows/${encodeURIComponent(i)}`,...n}}n.d(t,{h:()=>o})},8826:(e,t,n)=>{
function o({approvals:e}){if("none"===e)return{min:0,from:[],not:[],signed:null};const{signed:t}=e;return{...i(e),
signed:void 0===t?null:i(t)}}function i({min:e=0,from:t,not:n}){const{users:o=[],teams:i=[]}=t??{};return{min:e,
from:[...i.map(({slug:e})=>`@${e}`),...o.map(({login:e})=>e)],not:n}}n.d(t,{N:()=>o})},12112:(e,t,n)=>{function o(e){
let t=e;const n=[];return async e=>{t>0?t--:await new Promise(e=>n.push(e));try{return await e()}finally{
const e=n.shift();void 0===e?t++:e()}}}async function i(e,t,n){const i=o(t)
;return(await Promise.allSettled(e.map((e,t)=>i(()=>n(e,t))))).map(e=>{if("rejected"===e.status)throw e.reason
;return e.value})}function r(e){let t;return()=>(t??={answer:e()}).answer}function s(e){return e.catch(()=>{}),e}
function a(e,t,n){const o=e.get(t);if(void 0!==o)return o;const i=n();e.set(t,i);const r=()=>{e.delete(t)}
;return i.then(e=>null===e?r():void 0,r),i}n.d(t,{HK:()=>a,NN:()=>s,Oo:()=>r,TA:()=>o,bB:()=>i})},38931:(e,t,n)=>{
n.d(t,{F:()=>r});var o=n(51455),i=n(76760);async function r(e,t){const[n,r]=await Promise.all([(0,o.realpath)(e),(0,
o.realpath)(t).catch(()=>t)]),s=(0,i.relative)(r,n);return".."!==s&&!s.startsWith(`..${i.sep}`)&&s!==(0,i.resolve)(s)}},
45482:(e,t,n)=>{n.d(t,{$Z:()=>g,GZ:()=>y,LF:()=>u,SC:()=>w})
;var o=n(51455),i=n(76760),r=n(29241),s=n(55543),a=n(38931),c=n(74296),l=n(49598),p=n(19523),d=n(14182)
;async function f(e,t,n){try{return await(0,o.readFile)((0,i.resolve)(e.cwd,n),"utf8")}catch(e){throw(0,
c.Wp)(`${t} ${n} cannot be read (${(0,c.bD)(e)}). Name a file that is there.`)}}
async function u(e,{path:t,vkey:o,trustedKeys:i,repository:a,approvers:l=[]}){for(const e of o)if(null===(0,
p.z5)(e))throw(0,c.Wp)(`--vkey ${e} is not a verifier key of the form <origin>+<8 hex>+<base64>. Copy its whole line.`)
;const u=o.map(e=>`${e}\n`),w=o.length>0?["--vkey"]:[];void 0!==i&&(u.push(await f(e,"--trusted-keys",i)),w.push(i),
await h(e,"--trusted-keys",i,t));const $=[];for(const n of l)$.push(await f(e,"--approvers",n)),
await h(e,"--approvers",n,t);if(void 0!==a){const t=await async function(e,t){if(!/^[\w.-]+\/[\w.-]+$/.test(t))throw(0,
c.Wp)(`--repository ${t} is not OWNER/NAME.`)
;const[{readingClient:o},{approverLists:i,defaultBranch:r},{createReader:s}]=await Promise.all([Promise.all([n.e(7561),n.e(6013),n.e(7915)]).then(n.bind(n,97915)),n.e(1948).then(n.bind(n,91948)),n.e(9649).then(n.bind(n,9649))]),a=s(o(e,e.env.GITHUB_API_URL||"https://api.github.com")),{read:l,commit:p,branch:f}=await r(a,t),u=await l(d.Z)
;if(null===u)throw(0,c.Wp)(`--repository ${t} has no ${d.Z} on its default branch.`);const h=await i(a,t,f);return{
text:Buffer.from(u).toString(),from:`${d.Z} of ${t} at ${p}`,approvers:h}}(e,a).catch(e=>m(`--repository ${a}`,e))
;u.push(t.text),w.push(t.from),$.push(...t.approvers)}if(0===w.length)return null;const y=function(e,t){try{return(0,
r.cz)(e,t)}catch(e){if(!(e instanceof p.Us))throw e
;throw(0,c.Wp)(`${t}, line ${e.line} ${e.message}. A key list that is half understood is not used.`)}
}(u.join("\n"),w.join(" and "));return void 0!==a||l.length>0?{...y,approvers:new Set($.map(s.ol))}:y}
async function h(e,t,n,o){if(await(0,a.F)((0,i.resolve)(e.cwd,n),(0,i.resolve)(e.cwd,o)))throw(0,
c.Wp)(`${t} ${n} lies in what is verified, which does not say whom to believe about it.`)}function m(e,t){
if(t instanceof c.NL&&"usage"===t.code)throw t;throw(0,c.Wp)(`${e} cannot be read (${(0,c.bD)(t)}).`,t)}
async function w(e,t,n){if(void 0===t)return null
;if(null===n)throw(0,c.Wp)("--ledger needs keys: give --trusted-keys, --vkey or --repository as well.")
;return $(e,`--ledger ${t}`,t,n)}async function $(e,t,o,r){const{openHistory:s}=await n.e(6762).then(n.bind(n,36762))
;return await s((0,
i.resolve)(e.cwd,o),r).catch(e=>m(t,e))??m(t,"it is no clone with the whole history of the ledger branch")}
async function y(e,t){const n=e.env.MARKETOPS_HMAC_KEY??"",o=void 0===t?"MARKETOPS_HMAC_KEY":`--hmac-key-file ${t}`
;return(void 0===t?n:await f(e,"--hmac-key-file",t)).split("\n").map(e=>e.trim()).filter(e=>""!==e).map(e=>{const t=(0,
r.e1)(e)
;if(null===t)throw(0,c.Wp)(`${o} does not hold a key made by \`marketops keygen\`. Give the secret as it was printed.`)
;return t})}async function g(e,{since:t,sinceMirror:n},o){if(void 0!==n){if(void 0!==t)throw(0,
c.Wp)("Give --since or --since-mirror, not both.");const i=`--since-mirror ${n}`,r=await $(e,i,n,o);return r.close(),
r.accepted.at(-1)?.commit.signed??m(i,"no commit in it counts under these keys")}if(void 0===t)return null;const i=(0,
l.S7)(await f(e,"--since",t))
;if(null===i)throw(0,c.Wp)(`--since ${t} is not a signed checkpoint. Give the file "checkpoint" of the ledger branch as you saw it.`)
;return i}},94074:(e,t,n)=>{n.r(t),n.d(t,{proofCommand:()=>C})
;var o=n(51455),i=n(76760),r=n(45482),s=n(8826),a=n(62564),c=n(55543),l=n(74296),p=n(77198),d=n(38422),f=n(802),u=n(36762),h=n(47301),m=n(6848),w=n(93156)
;const $="README.md",y="check.sh",g="SHA256SUMS";function v({repository:e,run:t,origin:n,verdict:o,proof:i}){
return`# Proof of run ${t} of ${e}\n\nAttempt ${i.runAttempt}, job ${i.claim}; made from the ledger branch of ${n}, on which \`marketops verify --run ${t}\`\nsaid ${o} when it was made.\n\n- \`marketops-proof/\`: what was planned, decided, permitted and done. \`report.html\` shows it in a browser, without a network.\n- \`checkpoint-*.txt\`: the signed checkpoints that its lines stand under.\n- \`${y}\`: checks all of it with sha256sum, openssl and ssh-keygen. Read it first; it is short.\n- \`${g}\`: digests of all files here.\n\nIt has no signed manifest: the job alone could make one, and that proof went with its artifact.\n\n## Check it\n\n1. Get the owners' keys from elsewhere than here: \`.marketops/trusted-keys\` on the default branch of ${e}, or a copy that\n   you keep.\n2. Run it:\n\n   \`\`\`sh\n   sh ${y} trusted-keys\n   \`\`\`\n\n3. Is it the ledger that everybody sees? In a clone of the branch \`marketops-ledger\`:\n\n   \`\`\`sh\n   sh ${y} trusted-keys clone\n   \`\`\`\n\nWhat it checks: each file is as it was handed out; each line of \`ledger.jsonl\` holds the hash of the one before; the last one's is in\na checkpoint that an owners' key signed; plan, evidence, policy, keys, approvers and receipts are those that the lines name; each\nreceipt is signed; each signed approval was signed by a key that \`approvers\` lists. Whether the decisions follow from plan,\npolicy and evidence needs the policy's language: \`marketops verify\` repeats them.\n`
}function k({proof:e,stretches:t}){
return`#!/bin/sh\n# Usage: sh check.sh [TRUSTED_KEYS [CLONE]]\n# TRUSTED_KEYS: the owners' keys, from elsewhere. CLONE: of the branch marketops-ledger.\nset -eu\nkeys=\${1:-}\nclone=\${2:-}\n[ -z "$keys" ] || keys=$(cd "$(dirname "$keys")" && pwd)/$(basename "$keys")\n[ -z "$clone" ] || clone=$(cd "$clone" && pwd)\ncd "$(dirname "$0")"\nproof=marketops-proof\nwork=$(mktemp -d)\ntrap 'rm -rf "$work"' EXIT\nfail() { echo "FAILED: $*"; exit 1; }\nhex() { sha256sum "$1" | cut -d' ' -f1; }\n\necho '1. Every file is as it was handed out'\nsha256sum --quiet -c ${g} || fail 'a file changed'\n\n# verify HASH SIGNATURE MESSAGE: an Ed25519 signature by the key of that hash.\n# A key's line: <origin>+<hash>+<base64 of 0x01 and the 32 bytes>. In front of these stand the 12 bytes of RFC 8410.\nlist=\${keys:-$proof/trusted-keys}\nverify() {\n  line=$(grep "+$1+" "$list" | head -n 1) || fail "no key $1 in $list"\n  key=\${line#*"+$1+"}\n  { printf '\\060\\052\\060\\005\\006\\003\\053\\145\\160\\003\\041\\000'\n    printf '%s' "\${key%% *}" | base64 -d | tail -c 32; } >"$work/key"\n  openssl pkeyutl -verify -pubin -keyform DER -inkey "$work/key" -rawin -in "$3" -sigfile "$2" >"$work/said" 2>&1 ||\n    fail "signature by $1"\n}\n\necho '2. Each line holds the hash of the one before: SHA-256 of a zero byte and the line'\nstarts=' ${t.map(({first_seq:e})=>e).join(" ")} '\nlast=\nstretch=0\nwhile IFS= read -r line; do\n  seq=\${line#*',"seq":'}\n  seq=\${seq%%,*}\n  case $starts in\n    *" $seq "*) stretch=$((stretch + 1)) ;;\n    *) case $line in *"\\"prev\\":\\"$last\\""*) ;; *) fail "line $seq does not follow" ;; esac ;;\n  esac\n  last=$({ printf '\\000'; printf '%s' "$line"; } | sha256sum | cut -d' ' -f1)\n  echo "$last" >"$work/head-$stretch"\ndone <$proof/ledger.jsonl\n\necho '3. Each stretch of lines ends under a signed checkpoint'\ni=0\nwhile [ $i -lt ${t.length} ]; do\n  i=$((i + 1))\n  grep -qx "head $(cat "$work/head-$i")" checkpoint-$i.txt || fail "checkpoint-$i.txt has another head"\n  sed '/^$/,$d' checkpoint-$i.txt >"$work/text"\n  sed '1,/^$/d' checkpoint-$i.txt | while read -r _ _ signature; do\n    printf '%s' "$signature" | base64 -d >"$work/signature"\n    hash=$(head -c 4 "$work/signature" | od -An -tx1 | tr -d ' \\n')\n    # A former key may have signed as well.\n    grep -q "+$hash+" "$list" || continue\n    tail -c 64 "$work/signature" >"$work/bytes"\n    verify "$hash" "$work/bytes" "$work/text"\n    echo yes >"$work/signed-$i"\n  done\n  [ -f "$work/signed-$i" ] || fail "no key of $list signed checkpoint-$i.txt"\ndone\n\necho '4. The files are those that the lines name'\nnamed() { [ ! -s "$2" ] || grep -q "\\"$1\\":\\"sha256:$(hex "$2")\\"" $proof/ledger.jsonl || fail "$2 is another file"; }\nnamed plan_file_digest $proof/plan.json\nnamed evidence_digest $proof/evidence.json\nnamed trusted_keys_digest $proof/trusted-keys\nnamed approvers_digest $proof/approvers\n! grep -q '"policy_digest"' $proof/ledger.jsonl || named policy_digest $proof/policy.yml\n\necho '5. Each receipt is one that a line names, and signed (DSSE v1)'\ntype=application/vnd.marketops.receipt.v1+json\nfor receipt in $proof/receipts/*.json; do\n  [ -f "$receipt" ] || continue\n  named envelope_digest "$receipt"\n  sed 's/.*"payload":"\\([^"]*\\)".*/\\1/' "$receipt" | tr -d '\\n' | base64 -d >"$work/payload"\n  { printf 'DSSEv1 %d %s %d ' \${#type} $type "$(($(wc -c <"$work/payload")))"; cat "$work/payload"; } >"$work/text"\n  hash=$(sed 's/.*"keyid":"ed25519:\\([0-9a-f]*\\)".*/\\1/' "$receipt")\n  sed 's/.*"keyid":"ed25519:[0-9a-f]*","sig":"\\([^"]*\\)".*/\\1/' "$receipt" | tr -d '\\n' | base64 -d >"$work/bytes"\n  verify "$hash" "$work/bytes" "$work/text"\ndone\n\necho '6. Each signed approval is of a key that approvers lists'\nfor approval in $proof/approvals/*.txt; do\n  [ -f "$approval" ] || continue\n  head -n 5 "$approval" >"$work/text"\n  tail -n +6 "$approval" >"$work/signature"\n  name=$(ssh-keygen -Y find-principals -s "$work/signature" -f $proof/approvers) || fail "$approval: no approver"\n  ssh-keygen -Y verify -f $proof/approvers -I "$name" -n marketops-approval -s "$work/signature" <"$work/text" ||\n    fail "$approval"\ndone\n\nif [ -n "$clone" ]; then\n  echo '7. The checkpoints are on the branch'\n  for commit in ${e.commits.join(" ")}; do\n    git -C "$clone" show "$commit:checkpoint" >"$work/checkpoint-$commit" || fail "the clone has no commit $commit"\n    git -C "$clone" for-each-ref --contains "$commit" | grep -q '/marketops-ledger$' || fail "$commit is not on the branch"\n  done\n  i=0\n  while [ $i -lt ${t.length} ]; do\n    i=$((i + 1))\n    cat "$work"/checkpoint-* | grep -qF "$(tail -n 1 checkpoint-$i.txt)" || fail "checkpoint-$i.txt is not on the branch"\n  done\nfi\n\n[ -n "$keys" ] || fail 'all holds, but under the keys of the proof itself: give those of the owners'\necho 'All holds.'\n`
}
var _=n(97654),b=n(66131),E=n(69082),x=n(76469),S=n(31615),L=n(51483),A=n(46260),P=n(52533),I=n(96679),U=n(36625),j=n(75917),M=n(81920)
;async function R(e,t){const{segments:n,policyPath:o}=e,i=n.map(e=>e.text).join(""),r=(0,I.Li)(i),s=z(r,"run.opened")
;if(void 0===s)throw new Error(`the lines of claim ${e.claim} do not begin with run.opened`)
;const c=z(r,"plan.created"),l=z(r,"evidence.read"),f=!0===s.data.policy_source?.withheld,u=async e=>void 0===e?null:t(e),[h,m,w,$,y]=await Promise.all([u(c&&P.hL.plan(c.data.plan_file_digest)),u(l&&P.hL.evidence(l.data.evidence_digest)),f?Buffer.alloc(0):u(o??void 0),t(P.hL.trustedKeys(s.data.trusted_keys_digest)),t(P.hL.approvers(s.data.approvers_digest))]),g=await async function(e,t){
const n=new Map;for(const{type:o,receipt_id:i=""}of e){if("receipt.minted"!==o&&"receipt.refused"!==o)continue
;const e=await t(P.hL.receipt(i));if(null===e)throw new Error(`the branch has no envelope of ${i}`);n.set(i,{receipt:(0,
S.hk)(e,S.ui,M.m8).payload,bytes:e})}return n}(r,t),v=await async function({segments:e},t){const n=[]
;for(const{first:o,before:i,checkpoint:r,signed:s}of e){const e=n.at(-1),{size:a}=s;if(e?.size===o){n[n.length-1]={...e,
after:r,size:a};continue}const c=null===i?null:(0,A.MQ)(P.zA,await t(P.Ij,i)),l=c?.frontier??[];n.push({after:r,
before:i?.checkpoint??null,first_seq:o,frontier:l,size:a})}return n.map(({size:e,...t})=>t)
}(e,t),k=new Map([[d.Pb.ledger,Buffer.from(i)],[d.Pb.checkpoints,(0,A.d_)(v)],...[...g].map(([e,{bytes:t}])=>[(0,
d.WI)(e),t])]),U=(e,t)=>{null!==t&&k.set(e,t)};U(d.Pb.plan,h),U(d.Pb.evidence,m),U(d.Pb.policy,w),U(d.Pb.trustedKeys,$),
U(d.Pb.approvers,y);const R=await N(h),q=(0,A.MQ)(L.l,m)
;for(const[e,n]of await async function({data:{origin:e,environment:t}},n,o,i){const r=[]
;for(const{digest:s,key:a,not_after:c}of o?.signed_approvals?.counted??[]){const o=(0,x.$3)({origin:e,environment:t??"",
planDigest:n},c),l=P.hL.usedApproval((0,x.Td)(a,o)),p=(0,A.MQ)(P.gf,await i(l));null!==p&&r.push([(0,
d.nx)(s),Buffer.from(p.text)])}return r}(s,c?.data.plan_digest??"",q,t))U(e,n);const{commits:T,claim:C}={
commits:n.map(({commit:e})=>e),claim:e.claim},D={claim:C,runAttempt:s.run_attempt,commits:T,files:k,lines:r,
opened:s.data,stretches:v};if(null===R||null===h||null===q||void 0===z(r,"run.closed"))return{...D,told:null}
;const F=function(e,t,n,o){const i=e.operations.map(({operation_id:e})=>{
const t=o.find(t=>"policy.decided"===t.type&&t.operation_id===e),n=t?.data,i=(n?.violations??[]).flatMap(e=>"omitted"in e?[]:[e])
;return{operation_id:e,decision:n?.decision??"no_rule",violations:i}}),r=null===t?null:(0,
a.ON)(t,d.Pb.policy,p.G).value,s=null===r?null:(0,b.s8)(e,r,n,p.G).decisions,c=i.map((e,t)=>{
const{decision:n,violations:o}=s?.[t]??e;return{operation_id:e.operation_id,decision:n,violations:o}
}),l=e.operations.flatMap((e,t)=>[...c[t]?.violations??[],...(0,E.S)(e)]);return{decisions:c,approvals:(0,b.mh)(n),
signedApprovals:null===r?[]:(0,b.Wz)(e,r,n),refusalCode:l[0]?.code??null}}(R,f?null:w,q,r),G=n.at(-1)?.signed,K=(0,
_.F)({facts:B(s),...{plan:R,planBytes:h,lines:r,receipts:g,...F},policyDigest:W(r,o),policySource:s.data.policy_source,
evidenceDigest:l?.data.evidence_digest??"",origin:s.data.origin,tip:{size:G?.size??0,head:G?.head??"",root:G?.root??""}
});k.set(d.Pb.proof,(0,A.d_)(K));const H=(0,j.Z6)((0,j.SS)(R,K));return""!==H&&(k.set(d.Pb.predicate,(0,A.d_)((0,
j.Lu)(K))),k.set(d.Pb.subjects,Buffer.from(H))),{...D,told:{proof:K,plan:R,evidence:q}}}function z(e,t){
return e.find(e=>e.type===t)}function B({run_id:e,run_attempt:t,claim:n,mode:o,data:i}){return{mode:o,claim:n,runId:e,
runAttempt:t,repository:i.repository,repositoryId:i.repository_id,workflowRef:i.workflow_ref,workflowSha:i.workflow_sha,
actor:i.actor,triggeringActor:i.triggering_actor,commitSha:i.commit_sha,ref:i.ref,event:i.event,
environment:i.environment,actionVersion:i.action_version,apiUrl:"",serverUrl:""}}async function N(e){
return null===e?null:(await(0,U.My)(p.G,e),(0,A.MQ)((0,U.xH)(p.G),e))}function W(e,t){const n=z(e,"policy.decided")
;return n?.data.policy_digest??`sha256:${/[0-9a-f]{64}/.exec(t??"")?.[0]??""}`}function q(e,t){
if(!e.includes(`"run_id":"${t}"`))return null
;const n=e.toString("utf8",0,e.indexOf(10)),{claim:o,run_id:i}=JSON.parse(n);return i===t&&"string"==typeof o?o:null}
var T=n(38522);const C=async(e,t)=>{const{run:n,branch:o="."}=t;if(!/^[1-9][0-9]{0,19}$/.test(n))throw(0,
l.Wp)(`${n} is no id of a run: the number in the address of the run.`);const s=(0,i.resolve)(e.cwd,o),a=await(0,
r.LF)(e,{...t,path:s}),{verdict:c,checks:p}=await(0,h.xJ)(s,{pins:a,run:n,
progress:(t,n)=>e.progress?.(`${t} of ${n} lines`)}),d=p.find(({name:e,status:t})=>"run"===e&&"missing"===t)
;if(void 0!==d)throw new l.NL("run_missing",`Nothing to make a proof of: ${d.detail}.`)
;if("TAMPERED"===c||"UNUSABLE"===c){const e=p.find(({status:e})=>"failed"===e)
;throw new l.NL("ledger_untrusted",`No proof is made of a branch that does not hold: ${e?.detail??c}`)}
const f=await async function(e,t,{run:n,attempt:o}){const i=await(0,u.openHistory)(e,t)
;if(null===i)throw new l.NL("history_missing",`${e} is no clone with the whole history of a ledger branch.`);try{
const e=[];for(const t of await async function(e,t){const n=new Map;let o=null
;for(const{commit:i,files:r}of e.accepted){const s=o?.signed.size??0,a=await e.read((0,
P.RA)(s),i),c=null===a?null:q(a,t);if(null!==a&&null!==c){
const{id:e,checkpoint:t,signed:l}=i,p=Object.keys(r).find(e=>e.startsWith("policies/"))??null,d=n.get(c)??{claim:c,
segments:[],policyPath:p};d.segments.push({commit:e,first:s,text:a.toString(),checkpoint:t,signed:l,before:o}),
n.set(c,d)}o=i}return[...n.values()]}(i,n)){const n=await R(t,i.read);void 0!==o&&o!==String(n.runAttempt)||e.push({
...n,report:await D(n)})}if(0===e.length)throw new l.NL("run_missing",`Run ${n} has no attempt ${o??""} on the branch.`)
;return e}finally{i.close()}}(s,a,t);for(const o of f){
const r=F(o,t,c),s=1===f.length,{out:a=(void 0===t.zip?`marketops-proof-${n}`:null),zip:l}=t
;null!==a&&e.stdout(`${await K(e,s?a:(0,
i.join)(a,G(o)),r)}\n`),void 0!==l&&e.stdout(`${await H(e,s?l:l.replace(/(?:\.zip)?$/,`-${G(o)}.zip`),r)}\n`)}
return e.stdout(`verdict: ${c}\n`),w.ai[c]};async function D({told:e,files:t,lines:o,opened:i,stretches:r}){
if(null===e)return new Map
;const{proof:c,plan:l}=e,{run:u}=c,h=e=>t.get(e)?.toString()??"",m=!0===u.policy_source?.withheld,w=`https://${i.origin.split("/repositories/")[0]??""}`,$={
proof:c,plan:l,kinds:p.G,lines:o,standings:[],comparison:null,ledgerText:h(d.Pb.ledger),evidenceText:h(d.Pb.evidence),
approversText:h(d.Pb.approvers),checkpoints:r,policyText:h(d.Pb.policy),policyFile:u.policy_source?.path??null,
terms:m?null:(0,s.N)((0,a.ON)(t.get(d.Pb.policy)??Buffer.alloc(0),d.Pb.policy,p.G).value),links:(0,f.h)({serverUrl:w,
repository:u.repository,runId:u.run_id,runAttempt:u.run_attempt,workflowRef:u.workflow_ref},{environment:u.environment,
policyUrl:null,artifact:null,action:null}),warnings:i.warnings.flatMap(e=>"omitted"in e?[]:[e])
},[{renderReport:y},{renderSummary:g}]=await Promise.all([n.e(8850).then(n.bind(n,88850)),Promise.all([n.e(984),n.e(3727),n.e(7994),n.e(4324)]).then(n.bind(n,57994))])
;return new Map([[d.Pb.report,Buffer.from(await y($))],[d.Pb.summary,Buffer.from(g($))]])}function F(e,{run:t},n){
const{files:o,report:i,opened:r,stretches:s}=e,{repository:a,origin:l}=r,p=function(e){
const t=new Map([[$,v(e)],[y,k(e)],...e.stretches.map(({after:e},t)=>{return[(n=t+1,`checkpoint-${n}.txt`),e??""];var n
})]);return new Map([...t].map(([e,t])=>[e,Buffer.from(t)]))}({repository:a,run:t,origin:l,verdict:n,proof:e,stretches:s
});for(const[e,t]of[...o,...i])p.set(`${m.yb}/${e}`,t);const d=[...p].map(([e,t])=>`${(0,c.ol)(t).slice(7)}  ${e}\n`)
;return p.set(g,Buffer.from(d.join("")))}const G=({runAttempt:e,claim:t})=>`attempt-${e}-${t.slice(0,8)}`
;async function K({cwd:e},t,n){const r=(0,i.resolve)(e,t);try{if(await(0,o.mkdir)(r,{recursive:!0}),(await(0,
o.readdir)(r)).length>0)throw(0,l.Wp)(`${r} is not empty. Remove it, or name another one with --out.`)
;for(const[e,t]of n)await(0,o.mkdir)((0,i.dirname)((0,i.join)(r,e)),{recursive:!0}),await(0,o.writeFile)((0,
i.join)(r,e),t,{flag:"wx"})}catch(e){O(r,e)}return r}async function H({cwd:e},t,n){const r=(0,i.resolve)(e,t)
;return await(0,o.writeFile)(r,function(e){const t=[],n=[];let o=0;for(const[i,r]of e){const e=Buffer.from(i),s=(0,
T.deflateRawSync)(r),a=Buffer.alloc(26);a.writeUInt16LE(20,0),a.writeUInt16LE(2048,2),a.writeUInt16LE(8,4),
a.writeUInt16LE(33,8),a.writeUInt32LE((0,T.crc32)(r),10),a.writeUInt32LE(s.length,14),a.writeUInt32LE(r.length,18),
a.writeUInt16LE(e.length,22);const c=Buffer.alloc(46);c.write("PK",0,"latin1"),c.writeUInt16LE(788,4),a.copy(c,6),
c.writeUInt32LE(2175008768,38),c.writeUInt32LE(o,42),n.push(c,e);const l=[Buffer.from("PK","latin1"),a,e,s]
;t.push(...l),o+=l.reduce((e,{length:t})=>e+t,0)}const i=n.reduce((e,{length:t})=>e+t,0),r=Buffer.alloc(22)
;return r.write("PK",0,"latin1"),r.writeUInt16LE(e.size,8),r.writeUInt16LE(e.size,10),r.writeUInt32LE(i,12),
r.writeUInt32LE(o,16),Buffer.concat([...t,...n,r])}(n),{flag:"wx"}).catch(e=>O(r,e)),r}function O(e,t){
if(t instanceof l.NL)throw t;throw(0,l.Wp)(`${e} cannot be written (${(0,l.bD)(t)}).`,t)}},97654:(e,t,n)=>{n.d(t,{
F:()=>s});var o=n(55543),i=n(96679),r=n(38422);function s(e){
const{facts:t,plan:n,lines:s}=e,l=f(s,"run.opened"),u=f(s,"run.closed"),h="dry_run"===t.mode;return{schema:r.rb,run:{
repository:t.repository,repository_id:t.repositoryId,run_id:t.runId,run_attempt:t.runAttempt,claim:t.claim,mode:t.mode,
commit_sha:t.commitSha,ref:t.ref,event:t.event,actor:t.actor,environment:t.environment,
triggering_actor:t.triggeringActor,workflow_ref:t.workflowRef,workflow_sha:t.workflowSha,action_version:t.actionVersion,
policy_source:e.policySource,result:u.data.result,opened_at:l.ts,closed_at:u.ts},phase_1_dry_run_plan:{mode:"dry_run",
blocked_by_mode:!0,plan_digest:n.plan_digest,plan_file_digest:(0,o.ol)(e.planBytes),
operations:n.operations.map(({operation_id:e,operation_kind:t,operation_digest:n,effect:o,reason:i})=>({operation_id:e,
operation_kind:t,operation_digest:n,effect:o,reason:i}))},phase_2_fc_authorization:{blocked_by_mode:h,
policy_digest:e.policyDigest,evidence_digest:e.evidenceDigest,...a(e),decisions:e.decisions,
receipts:c(s).map(t=>function(e,{receipts:t}){const n=e.receipt_id??"",i=t.get(n)
;if(void 0===i)throw new Error(`the envelope of ${n} was not kept`);return{receipt_id:n,
operation_id:i.receipt.operation_id,enforceable:i.receipt.enforceable,envelope_digest:(0,o.ol)(i.bytes),
receipt:i.receipt}}(t,e))},phase_3_github_execution:{blocked_by_mode:h,operations:n.operations.map(t=>function(e,t){
const n=e.operation_id,o=t.lines.filter(e=>e.operation_id===n&&"operation.reconciled"!==e.type),r=o.find(p),s=o.findLast(e=>"gate.passed"===e.type||"gate.rejected"===e.type),a=o.findLast(({receipt_id:e})=>void 0!==e)?.receipt_id??null,c={
operation_id:n,receipt_id:a,checks:s?.data.checks??null};if(void 0!==r){
const{code:e}=r.data,t="operation.blocked"===r.type?{message:null,github:null}:r.data;return{...c,outcome:d(r),
status:(0,i.c2)(r.type)??"rejected",code:e,message:t.message,github:t.github}}
const l=function(e,t,{receipts:n,refusalCode:o}){const i=null===e?void 0:n.get(e)?.receipt.violations[0]
;return i?.code??t.find(({code:e})=>null!==e)?.code??o}(a,s?.data.checks??[],t);return{...c,outcome:null,
status:"rejected",code:l,message:null,github:null}}(t,e))},phase_4_proof_ledger:{origin:e.origin,...e.tip,
entries:s.length,bindings:c(s).map(e=>function(e,t){
const n=e.receipt_id??"",o=t.find(({type:e,receipt_id:t})=>"operation.intent"===e&&t===n),i=t.find(e=>p(e)&&e.receipt_id===n)
;return{receipt_id:n,operation_id:e.operation_id??"",intent_seq:o?.seq??null,outcome_seq:i?.seq??null,
outcome:void 0===i?null:d(i)}}(e,s))}}}function a({approvals:e,signedApprovals:t,receipts:n,lines:o}){
const[i]=c(o),r=n.get(i?.receipt_id??"")?.receipt;return{approvals:r?.approvals??e,
signed_approvals:r?.signed_approvals??t}}function c(e){
return e.filter(e=>"receipt.minted"===e.type||"receipt.refused"===e.type)}
const l=[...n(14182).im,"unchanged","blocked"].map(e=>`operation.${e}`);function p(e){return l.includes(e.type)}
function d(e){return e.type.slice(10)}function f(e,t){const n=e.find(e=>e.type===t)
;if(void 0===n)throw new Error(`no ${t} line`);return n}}};
