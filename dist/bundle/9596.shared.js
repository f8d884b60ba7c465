"use strict";exports.modules={9596:((e,t,n)=>{n.d(t,{K:()=>l,p:()=>u})
;const r="0000-00-00T00:00:00.000Z",o=48,i=[31,28,31,30,31,30,31,31,30,31,30,31];function l(e){
if(e.length!==r.length)return!1;for(let t=0;t<r.length;t++){const n=r.charCodeAt(t),i=e.charCodeAt(t)
;if(n===o?i<o||i>o+9:i!==n)return!1}const t=s(e,5),n=s(e,8);if(n<1||s(e,11)>23||s(e,14)>59||s(e,17)>59)return!1
;if(2!==t||29!==n)return n<=(i[t-1]??0);const l=s(e,0),u=s(e,2);return 0===u?l%4==0:u%4==0}function s(e,t){
return 10*(e.charCodeAt(t)-o)+e.charCodeAt(t+1)-o}function u(e){return l(e)?Date.parse(e):null}}),14182:((e,t,n)=>{n.d(t,{
Cs:()=>f,FD:()=>b,FF:()=>i,FN:()=>c,I3:()=>y,Mq:()=>a,Q5:()=>u,QZ:()=>_,XS:()=>k,Z:()=>l,cj:()=>h,h5:()=>w,hG:()=>p,
iJ:()=>g,im:()=>j,jJ:()=>s,l$:()=>o,qY:()=>d,xR:()=>m});var r=n(16080)
;const o=".marketops/policy.yml",i="rehearsal.localhost",l=".marketops/trusted-keys",s=".marketops/approvers",u="marketops-approvals",c=["dry_run","prod"],a=(0,
r.yL)(...c),p=["push","workflow_dispatch","schedule","release","repository_dispatch","create"],d=["branch_protection_rule","check_run","check_suite","create","delete","deployment","deployment_status","discussion","discussion_comment","fork","gollum","image_version","issue_comment","issues","label","merge_group","milestone","page_build","project","project_card","project_column","public","pull_request","pull_request_review","pull_request_review_comment","pull_request_target","push","registry_package","release","repository_dispatch","schedule","status","watch","workflow_dispatch","workflow_run"],f=(0,
r.Vm)("[a-z][a-z0-9_]{0,63}","a kind of operation"),_=(0,r.yL)("create","update","none","conflict"),m=(0,
r.yL)("permit","forbid","no_rule","conditional"),h=["authenticity","mode","presence","enforceable","run_binding","operation_binding","consumption","expiration","staleness"],y=(0,
r.yL)(...h),g=(0,r.yL)("pass","fail","not_evaluated"),b={
authenticity:["receipt_malformed","signature_invalid","key_unknown","key_not_in_force"],mode:["mode_not_prod"],
presence:["receipt_missing"],enforceable:["receipt_advisory"],run_binding:["run_mismatch"],
operation_binding:["operation_mismatch"],consumption:["receipt_consumed","ledger_rewound"],
expiration:["receipt_expired","receipt_not_yet_valid","clock_skew"],staleness:["receipt_stale"]},k=(0,
r.yL)("planned","authorized","blocked","unchanged","shipped","partial","failed"),j=["succeeded","failed","skipped","in_doubt"],w=(0,
r.yL)("success","failed","rejected")}),16080:((e,t,n)=>{n.d(t,{C2:()=>x,Jt:()=>g,Mk:()=>l,Qq:()=>b,S4:()=>c,Tj:()=>f,
U9:()=>k,Vm:()=>v,as:()=>i,g1:()=>u,gP:()=>m,kB:()=>C,me:()=>_,p_:()=>d,s6:()=>y,wC:()=>$,yL:()=>h,yj:()=>j})
;var r=n(9596);const o=(e,t="")=>({path:t,expected:e}),i=(e,t)=>Object.assign(t,{pattern:e
}),l=e=>e.replace(/[^\w"]/g,"\\$&");function s(e,t){return{
path:`${e}${""===t.path||t.path.startsWith("[")?"":"."}${t.path}`,expected:t.expected}}function u(e){
const t=Object.keys(e).sort().map(t=>e[t]?.pattern&&`"${l(t)}":${e[t].pattern}`),n=t.includes(void 0)?void 0:`\\{${t.join(",")}\\}`
;return i(n,c(e,{}))}function c(e,t){const n={...e,...t
},r=Object.keys(n).sort(),i=r.map(e=>n[e]),l=r.map(t=>t in e),u=r.length;return e=>{
if("object"!=typeof e||null===e||Array.isArray(e))return o("an object");let t=0;for(const n in e){for(;r[t]!==n;){
if(t===u||l[t])return a(r[t],Object.keys(e),r);t++}const o=i[t](e[n]);if(null!==o)return s(n,o);t++}
for(;t<u;t++)if(l[t])return a(r[t],Object.keys(e),r);return null}}function a(e,t,n){const r=t.find(e=>!n.includes(e))
;return void 0!==r?o("no such field",p(r)):void 0===e||t.includes(e)?o("names in sorted order"):o("this field",e)}
const p=e=>/^[\w.-]{1,64}$/.test(e)?e:JSON.stringify(e.slice(0,64));function d(e){const{pattern:t}=e
;return i(t&&`\\[(?:${t}(?:,${t})*)?\\]`,t=>{if(!Array.isArray(t))return o("a list");for(let n=0;n<t.length;n++){
const r=e(t[n]);if(null!==r)return s(`[${n}]`,r)}return null})}function f(e,t){return n=>{
if("object"!=typeof n||null===n||Array.isArray(n))return o("an object");let r=null;for(const[i,l]of Object.entries(n)){
if(null!==e(i))return o("a permitted name",p(i));if(null!==r&&r>=i)return o("names in sorted order");r=i;const n=t(l)
;if(null!==n)return s(p(i),n)}return null}}function _(e){
return i(e.pattern&&`(?:null|${e.pattern})`,t=>null===t?null:e(t))}function m(e,t){
const n=e.pattern&&t.pattern&&`(?:${e.pattern}|${t.pattern})`;return i(n,n=>null===e(n)?null:t(n))}function h(...e){
const t=new Set(e),n=e.map(e=>JSON.stringify(e)),r=n.join(" or ")
;return i(`(?:${n.map(l).join("|")})`,e=>t.has(e)?null:o(r))}
const y=e=>null===e?null:o("null"),g=i("(?:true|false)",e=>"boolean"==typeof e?null:o("true or false")),b=i('"[ !#-\\[\\]-~]*"',e=>"string"==typeof e&&e.isWellFormed()?null:o("well-formed text")),k=i("(?:0|[1-9][0-9]{0,14})",e=>"number"==typeof e&&Number.isSafeInteger(e)&&e>=0?null:o("a whole number")),j=i("[1-9][0-9]{0,14}",e=>null===k(e)&&0!==e?null:o("a whole number from 1"))
;function w(e,t){let n;return r=>"string"!=typeof r?o(t):r===n||e(r)?(n=r,null):o(t)}function $(e,t){
return w(t=>e.test(t),t)}function v(e,t){return i(`"(?:${e})"`,$(new RegExp(`^(?:${e})$`),t))}
const A=new Uint8Array(65536);for(const e of"0123456789abcdef")A[e.charCodeAt(0)]=1;function x(e,t,n){const r=e.length+t
;return i(`"${e}${"[0-9a-f]".repeat(t)}"`,w(t=>{if(t.length!==r||!t.startsWith(e))return!1
;for(let n=e.length;n<r;n++)if(0===A[t.charCodeAt(n)])return!1;return!0},n))}
const C=i('"[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\.[0-9]{3}Z"',e=>"string"==typeof e&&(0,
r.K)(e)?null:o("a time like 2026-11-22T01:02:03.456Z"))})};
