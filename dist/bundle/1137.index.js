export const id=1137;export const ids=[1137];export const modules={71137:(n,e,t)=>{t.r(e),t.d(e,{
cannotVerify:()=>cannotVerify,verify:()=>verify});var i=t(76760),o=t(39600),r=t(93156),s=t(57139),c=t(45482)
;const verify=async(n,e)=>{const t=await(0,c.LF)(n,e),r=await(0,c.GZ)(n,e.hmacKeyFile),s=await(0,
c.$Z)(n,e.since),u=await(0,c.SC)(n,e.ledger,t),d=await(0,o.xJ)((0,i.resolve)(n.cwd,e.path),{pins:t,hmacKeys:r,since:s,
accepted:u,run:e.run??null}).finally(()=>u?.close())
;return e.json||n.stdout(null===t?`keys: none from outside; ${a}\n`:`keys: ${t.keys.length} from ${t.from}\n`),
print(n,d,e.json)},a="pin one with --trusted-keys FILE, --vkey KEY or --repository OWNER/NAME"
;function cannotVerify(n,e,t){return print(n,(0,o._P)(e),t)}function print(n,e,t){
const{verdict:i,checks:o,entries:c,head:a,root:u}=e,d=t?JSON.stringify({verdict:i,checks:o,entries:c,head:a,root:u
}):[...(0,s.Wb)(e),...(0,s.pi)(e)].join("\n");return n.stdout(`${d}\n`),r.ai[i]}},58080:(n,e,t)=>{function printable(n){
return n.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,n=>`\\u${n.charCodeAt(0).toString(16).padStart(4,"0")}`)
}t.d(e,{g:()=>printable})},57139:(n,e,t)=>{t.d(e,{Wb:()=>checkLines,pi:()=>conclusionLines});var i=t(58080);const o={
ok:"ok",failed:"FAILED",unverifiable:"UNVERIFIABLE",missing:"MISSING",unpinned:"UNPINNED",skipped:"skipped",
not_applicable:"-"};function checkLines({checks:n}){
return n.map(({name:n,status:e,detail:t})=>`${o[e].padEnd(12)} ${n.padEnd(22)} ${(0,i.g)(t)}`)}
function conclusionLines({verdict:n,checks:e,entries:t,head:o,root:r}){
const s=e.find(({status:n})=>"failed"===n),c="VERIFIED"===n&&e.some(({name:n})=>"inclusion"===n)
;return[...void 0===s?[]:[`first failure: ${s.name}: ${(0,
i.g)(s.detail)}`],...c?["included"]:[],...null===o?[]:[`entries: ${t}`,`head: ${o}`,`root: ${r??"not known"}`],`verdict: ${n}`]
}}};
