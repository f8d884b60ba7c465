"use strict";exports.id=9356,exports.ids=[9356],exports.modules={20198:((e,n,t)=>{function r({standing:e,needs:n}){
return"needs"===e?`will need: ${n.map(({text:e})=>e).join(", ")}`:e}t.d(n,{y:()=>r})}),27929:((e,n,t)=>{function r(e){
return"localhost"===e||"[::1]"===e||/^127(?:\.\d{1,3}){3}$/.test(e)}function o(e){
const{hostname:n}=new URL(`http://${e}`);return new URL(`${r(n)?"http":"https"}://${e}`)}t.d(n,{L:()=>r,c:()=>o})}),
37033:((e,n,t)=>{function r(e){if(null===e||"absent"in e)return null;const{plan:n,operations:t}=e.difference
;return n.length>0?null:new Set(t.map(({operation_id:e})=>e))}function o(e,n){
const[t,r]=[i(e),i(n)],o=(e,n)=>JSON.stringify([...e.keys()].filter(e=>n.has(e))),a=(e,n)=>new Map([["commit_sha",JSON.stringify(e.commit_sha)],["repository_id",JSON.stringify(e.repository_id)],["order of operations",n]]),c=[...new Set([...t.keys(),...r.keys()])].flatMap(e=>function(e,n,t){
const r=t??n;if(void 0===r)return[];const o=s(d(n),d(t));if(0===o.length)return[]
;const i=void 0===n?"added":void 0===t?"removed":"changed";return[{operation_id:e,operation_kind:r.operation_kind,
change:i,fields:o}]}(e,t.get(e),r.get(e)));return{plan:s(a(e,o(t,r)),a(n,o(r,t))),operations:c}}
function i({operations:e}){return new Map(e.map(e=>[e.operation_id,e]))}function s(e,n){
return[...new Set([...e.keys(),...n.keys()])].map(t=>({field:t,before:e.get(t)??null,after:n.get(t)??null
})).filter(e=>e.before!==e.after)}function d(e){const n=new Map;if(void 0===e)return n
;const{operation_kind:t,repository:r,repository_id:o,depends_on:i,parameters:s}=e;return a({operation_kind:t,
repository:r,repository_id:o,...s,depends_on:i},"",n),n}function a(e,n,t){const r=Array.isArray(e)?function(e){
for(const n of["name","path"]){const t=e.map(e=>c(e)?e[n]:void 0)
;if(t.every(e=>"string"==typeof e)&&new Set(t).size===t.length)return t}return null}(e):null
;if(Array.isArray(e)&&null!==r){t.set(n,JSON.stringify(r))
;for(const[o,i]of e.entries())a(i,`${n}[${JSON.stringify(r[o])}]`,t)
}else if(c(e))for(const[r,o]of Object.entries(e))a(o,""===n?r:`${n}.${r}`,t);else t.set(n,JSON.stringify(e))}
function c(e){return"object"==typeof e&&null!==e&&!Array.isArray(e)}t.d(n,{r:()=>r,x:()=>o})}),83015:((e,n,t)=>{
function r(e,{refused:n=!1}={}){const t={};for(const{type:n}of e)t[n]=(t[n]??0)+1
;const r=Object.fromEntries(Object.entries(t).sort(([e],[n])=>e<n?-1:1)),i=e.find(e=>"plan.created"===e.type)?.data.operations??0
;return{counts:r,result:o({dryRun:"dry_run"===e[0]?.mode,planned:i},t,n)}}function o({dryRun:e,planned:n},t,r){
const o=(...e)=>e.some(e=>(t[e]??0)>0);if(e)return"planned";const i=r||o("receipt.refused","gate.rejected")
;return o("operation.intent")?(t["operation.succeeded"]??0)+(t["operation.unchanged"]??0)===n?"shipped":o("operation.succeeded")?"partial":"failed":i?"blocked":"unchanged"
}t.d(n,{C:()=>s,Q:()=>r});const i=new Set(["dependency_failed","plan_blocked"]);function s(e){return i.has(e)}})};
