"use strict";exports.id=6756,exports.ids=[6756,4377],exports.modules={...require("./23544.shared.js").modules,
...require("./43218.shared.js").modules,...require("./52533.shared.js").modules,...require("./81920.shared.js").modules,
19705:((e,t,n)=>{n.r(t),n.d(t,{policyCheck:()=>Q,policyTest:()=>R,policyWhy:()=>H})
;var o=n(76760),r=n(51866),s=n.n(r),i=n(36625),a=n(81598),c=n(77105);function l(e,t){
return t.operations.every(t=>e.operations.includes(t))&&t.repositories.every(t=>e.repositories.some(e=>{return n=e,
"self"===(o=t)?["self","**","*/*"].includes(n):"self"!==n&&d(n.toLowerCase(),o.toLowerCase());var n,o
}))&&Object.entries(e.when??{}).every(([n,o])=>void 0===o||function(e,t,n){if(void 0===n.when?.[e])return!1
;const o=f.includes(e);return(!o||t.effect===n.effect)&&function(e,t,n,o){switch(e){case"refs":case"pull_request_bases":
case"pull_request_heads":case"paths":case"packages":case"dist_tags":case"image_repositories":case"image_tags":
return u(t[e],n[e],d);case"asset_names":case"labels":return u(t[e],n[e],(e,t)=>d(e.toLowerCase(),t.toLowerCase()))
;case"tags":return u(t.tags,n.tags,p);case"events":case"registries":return u(t[e],n[e],(e,t)=>e===t);case"actors":
case"environments":return u(t[e],n[e],(e,t)=>e.toLowerCase()===t.toLowerCase());case"workflows":
return u(t.workflows,n.workflows,(e,t)=>d(e.path,t.path)&&d(e.ref,t.ref));case"dispatch":
return u(t.dispatch,n.dispatch,(e,t)=>d(e.workflow,t.workflow)&&d(e.ref,t.ref));case"max_assets":case"max_asset_bytes":{
const[r,s]=[t[e]??NaN,n[e]??NaN];return"permit"===o?s<=r:s>=r}case"target_on_default_branch":case"prerelease":
case"draft":case"moves_tag":case"moves_image_tag":case"force":case"generated_notes":return t[e]===n[e];case"windows":
return JSON.stringify(t.windows)===JSON.stringify(n.windows)}}(e,t.when??{},n.when,t.effect)}(n,e,t))}
const f=["asset_names","paths","labels","registries","image_repositories","image_tags","max_assets","max_asset_bytes","windows"]
;function u(e,t,n){return(t??[]).every(t=>(e??[]).some(e=>n(e,t)))}function d(e,t){
return e===t||"**"===e||!t.split("/").includes("**")&&(0,c.m)(e,t)}function p(e,t){
return"string"==typeof e?"string"==typeof t?d(e,t):"**"===e:"string"!=typeof t&&e.semver===t.semver&&e.prefix===t.prefix
}var m=n(33983),w=n(74786);function h(e,t,n){for(const[o,r]of e.operations.entries()){const s=(0,i.I)({operation_kind:r
},t),c=m.RS.find(t=>void 0!==e.when?.[t]&&!(0,a.zW)(t,s));if(void 0===c)continue
;const l=`because ${r} has no ${c}. Write ${r} into a rule of its own.`
;"permit"===e.effect?n("never_matches",`never permits ${r}, ${l}`,"operations",o):n("forbids_whole_kind",`forbids every ${r}, ${l}`,"operations",o)
}}function v(e,t,n){const{environments:o,tags:r}=t.when??{},i=e.environment.toLowerCase()
;if(void 0!==o&&!o.some(e=>e.toLowerCase()===i)){
n("never_matches",`never matches: prod runs only in "${e.environment}", which its environments lack.`,"when","environments")
}
!0===r?.every(e=>"string"!=typeof e&&null===s()(e.semver))&&n("never_matches","never matches: no version is in its ranges.","when","tags")
}function g(e,t,n){const o=e.when?.windows;if(void 0===o)return;const r=({to:e})=>(0,
w.pJ)(e)+1728e5<t,{allow:s,freeze:i}=o
;if(void 0===s&&!0===i?.every(r))n("window_over","freezes only days that are over; take it out or bring it up to date.","when","windows");else if(!0===s?.every(r)){
n("window_over",`${"permit"===e.effect?"never permits anything any more":"forbids for good"}: every window that it allows is over.`,"when","windows")
}else if(function({allow:e,freeze:t}){const n=(e,t)=>JSON.stringify(e)===JSON.stringify(t)||((0,
w.MU)(t.from)?.ms??NaN)<=((0,w.MU)(e.from)?.ms??NaN)&&(0,w.pJ)(e.to)<=(0,w.pJ)(t.to)
;return!0===e?.every(e=>!0===t?.some(t=>n(e,t)))}(o)){
n("never_matches",`${"permit"===e.effect?"never matches":"always forbids"}: a freeze covers every window that it allows.`,"when","windows")
}}function y(e,t,n,o){const r=e.rules.find(e=>"forbid"===e.effect&&"permit"===t.effect&&l(e,t))
;void 0!==r&&o("shadowed_permit",`never permits anything: rule "${r.id}" forbids all that it matches.`)
;const s=e.rules.some(({when:e})=>e?.windows?.break_glass===t.id),i=e.rules.find((e,o)=>e.effect===t.effect&&l(e,t)&&(o<n||!l(t,e)))
;void 0===i||s||o("unreachable_rule",`changes nothing: rule "${i.id}" matches whenever it does, to the same effect.`)}
var $=n(72175),_=n(27597),b=n(64377),j=n(64607),k=n(72056);const x=_.YjP().min(1).max(255),O={
repository:_.YjP().regex(/^([^/]+\/[^/]+|self)$/,{error:"owner/name, or self"}).default("self"),tag:_.YjP().optional(),
prerelease:_.zMY().default(!1),draft:_.zMY().default(!1),generate_notes:_.zMY().default(!1),assets:_.YOg(_.rej({
name:_.YjP(),size:_.Whr().min(0).default(0)})).default([]),force:_.zMY().default(!1),base:_.YjP().optional(),
head:_.YjP().optional(),paths:_.YOg(_.YjP()).optional(),labels:_.YOg(_.YjP()).default([])},Y=e=>_.rej({
name:_.YjP().min(1).max(200),expect:_.k5n(["permit","forbid","no_rule"]),rule:x.optional(),operation:_.rej({
kind:_.k5n(e.map(({kind:e})=>e)),...O}),run:_.rej({ref:x.optional(),event:x.optional(),actor:x.optional(),
triggering_actor:x.optional(),workflow:x.optional(),environment:x.optional()}).prefault({}),target:_.rej({
on_default_branch:_.zMY().optional(),moves_tag:_.zMY().optional()}).prefault({}),now:b.w$({offset:!0,
error:"a time with its zone, like 2026-11-22T12:00:00Z"}).default("2026-01-07T12:00:00Z")});function N(e,t,n,o){
const{value:r,locate:s}=(0,j.g)(t,n,(e=>_.rej({version:_.euz(1),cases:_.YOg(Y(e)).min(1).max(2e3)}))(o),{
maxBytes:1048576,code:"policy_cases_invalid"}),i=o.map(S);return r.cases.map((t,n)=>{const o=(0,k.LD)(e,function(e,t,n){
const{run:o,target:r}=e;return{operation:P(e),kinds:n,run:{...z,ref:o.ref??null,event:o.event??null,actor:o.actor??null,
triggering_actor:o.triggering_actor??o.actor??null,
workflow_ref:void 0===o.workflow?null:`${z.repository}/${o.workflow}`,environment:o.environment??t.environment},target:{
on_default_branch:r.on_default_branch??null,moves_tag:r.moves_tag??null},now:Date.parse(e.now)}
}(t,e,i)),r=function({decision:e,rules:t,violations:n}){
return"no_rule"===e?n.flatMap(({rule:e})=>e??[]):t.filter(({effect:t,matched:n})=>n&&t===e).map(e=>e.id)
}(o),a=o.decision===t.expect&&(void 0===t.rule||r.includes(t.rule));return{name:t.name,passed:a,at:s(["cases",n]),
expected:{decision:t.expect,rule:t.rule??null},found:{decision:o.decision,rules:r},record:o}})}const z={
repository:"owner/self",repository_id:"1"},A=`sha256:${"0".repeat(64)}`;function P({name:e,operation:t}){
const{kind:n,repository:o,tag:r="",base:s="",head:i="",generate_notes:a,paths:c,...l}=t,f="self"===o;return{
depends_on:[],effect:"create",observed:null,operation_digest:A,operation_id:e,operation_kind:n,parameters:{tag:r,base:s,
head:i,generated_notes:a,...void 0===c?{}:{paths:c},...l},reason:null,repository:f?z.repository:o,
repository_id:f?z.repository_id:"2",target_subject:null}}function S({kind:e,facts:t}){return{kind:e,
facts:Object.fromEntries(Object.keys(t).map(e=>[e,({parameters:t})=>t[e]]))}}
var J=n(62829),C=n(8601),L=n(58331),M=n(75944);const W={refs:"job.ref",events:"job.event",
actors:"job.actor, job.triggering_actor",workflows:"job.workflow_ref",environments:"job.environment",windows:"now"}
;function q(e,t,n,o){const r=`plan.json operations[${t}]`;if("operations"===e)return`${r}.operation_kind`
;if("repositories"===e)return`${r}.repository`;if("target_on_default_branch"===e){
const e=o.targets.findIndex(({operation_id:e})=>e===n)
;return e<0?"evidence.json targets":`evidence.json targets[${e}].on_default_branch`}
if("environments"===e&&null===o.job.environment)return"policy.yml environment";const s=(0,a.NO)(e)
;return null===s?`evidence.json ${W[e]??"job"}`:`${r} (${s})`}
var E=n(53474),G=n(74296),T=n(57800),I=n(77198),D=n(38422),U=n(47301),Z=n(29798),F=n(93156),B=n(71604)
;const Q=async(e,{policy:t})=>{const{value:n,locate:o}=await K(e,t),r=function(e,t,n){const o=[]
;if(!e.rules.some(({effect:e})=>"permit"===e)){
const e="No rule permits anything: every operation will be refused. Add a permit rule.";o.push({
code:"nothing_permitted",rule:null,message:e,path:["rules"]})}for(const[r,s]of e.rules.entries()){
const i=(e,t,...n)=>o.push({code:e,rule:s.id,message:`Rule "${s.id}" ${t}`,path:["rules",r,...n]});h(s,n,i),v(e,s,i),
g(s,t,i),y(e,s,r,i)}return o}(n,Date.now(),I.G);for(const{code:t,message:n,path:s}of r)e.stdout(`${(0,
E.j$)(o(s))}: ${(0,T.ko)(n)} [${t}]\n`);for(const{code:o,message:r}of(0,$.sy)(n,{all:!0
}))e.stdout(`${t}: note: ${r} [${o}]\n`);return e.stdout(`${n.rules.length} rules, ${r.length} findings\n`),
0===r.length?0:1},R=async(e,{policy:t,cases:n})=>{const{value:o}=await K(e,t),r=N(o,await(0,B.Q8)(e,"The file",n),n,I.G)
;for(const{name:t,passed:n,at:o,expected:s,found:i}of r){
const r=n?"":`: expected ${V(s.decision,s.rule)}, found ${V(i.decision,i.rules.join(", "))}`
;e.stdout(`${n?"ok    ":"FAILED"} ${(0,E.j$)(o)} ${(0,T.ko)(t)}${r}\n`)}const s=r.filter(({passed:e})=>!e).length
;return e.stdout(`${r.length-s} of ${r.length} cases are decided as expected\n`),0===s?0:1},H=async(e,t)=>{
const{operation:n,proof:r,json:s}=t,i=await(0,U.GJ)((0,o.resolve)(e.cwd,r))
;if("proof"!==i?.kind&&"zip"!==i?.kind)throw(0,G.Wp)(`${r} is no proof folder and no zip of one.`);const a=await(0,
U.J2)(i),c=await(0,Z.kZ)(a,await a.list()).finally(()=>a.close()),[l,f,u]=[(0,F.sb)(c.plan),(0,F.sb)(c.evidence),(0,
F.sb)(c.policy)];if(0===u.length)throw(0,G.Wp)("The policy is withheld from this proof: ask somebody who may read it.")
;const d=l.operations.findIndex(({operation_id:e})=>e===n),{value:p}=(0,J.O)(u,D.Pb.policy,I.G),m=function(e,t,n,o,r){
const{decisions:s,requests:i}=(0,L.s8)(e,t,n,o),[a,c]=[i[r],s[r]];if(void 0===a||void 0===c)return null
;const{operation_id:l}=a.operation,f=(0,L.sI)(e,n);return{operation_id:l,decision:c.decision,rules:t.rules.map(e=>{
const{matched:o,parts:s}=(0,k.Up)(t,e,a),i=s.map(e=>({...e,from:q(e.condition,r,l,n)}));return{id:e.id,effect:e.effect,
reason:e.reason,matched:o,conditions:i}}),demands:M.l.map(({name:e,members:o,judge:r})=>{const s=r(t,f);return{name:e,
verdict:null===s?null:0===s.length?"met":"unmet",facts:o.map(e=>({from:`evidence.json ${e}`,found:(0,C.dw)(n[e])})),
violations:s??[]}}),violations:c.violations}}(l,p,f,I.G,d);if(null===m){
const e=l.operations.map(({operation_id:e})=>e).join(", ");throw(0,G.Wp)(`The plan has no operation ${n}; it has ${e}.`)
}return(0,B.ZF)(e,s,m,function({operation_id:e,decision:t,rules:n,demands:o,violations:r}){
const s=e=>e.length>300?`${e.slice(0,300)}\u2026`:e
;return[`${e}: ${t}`,...n.flatMap(({id:e,effect:t,reason:n,matched:o,conditions:r})=>[`rule ${e} (${t}) ${o?"matches":"does not match"}: ${n}`,...r.map(({condition:e,verdict:t,expected:n,found:o,from:r})=>`  ${t.padEnd(12)} ${e}: wanted ${n}; found ${s(o)}  [${r}]`)]),"the run as a whole",...o.flatMap(({name:e,verdict:t,facts:n,violations:o})=>[`  ${(t??"not asked").padEnd(12)} ${e}`,...n.map(({from:e,found:t})=>`    ${s(t)}  [${e}]`),...o.map(({code:e,message:t})=>`    ${t} [${e}]`)]),...r.map(({code:e,message:t})=>`because: ${t} [${e}]`)]
}(m)),"permit"===m.decision?0:1};async function K(e,t){return(0,J.O)(await(0,B.Q8)(e,"--policy",t),t,I.G)}
function V(e,t){return null===t||""===t?e:`${e} by ${(0,T.ko)(t)}`}}),51866:((e,t,n)=>{
const o=n(7163),r=n(96782),s=n(16599);e.exports=(e,t)=>{e=new r(e,t);let n=new o("0.0.0");if(e.test(n))return n
;if(n=new o("0.0.0-0"),e.test(n))return n;n=null;for(let t=0;t<e.set.length;++t){const r=e.set[t];let i=null
;r.forEach(e=>{const t=new o(e.semver.version);switch(e.operator){case">":
0===t.prerelease.length?t.patch++:t.prerelease.push(0),t.raw=t.format();case"":case">=":i&&!s(t,i)||(i=t);break;case"<":
case"<=":break;default:throw new Error(`Unexpected operation: ${e.operator}`)}}),!i||n&&!s(n,i)||(n=i)}
return n&&e.test(n)?n:null}}),60197:((e,t,n)=>{n.d(t,{SP:()=>r,Up:()=>l,at:()=>c,b4:()=>s});const o=200;function r(e){
if(void 0===e)return"nothing"
;const t=JSON.stringify(e).replace(/[\u007f-\u009f\u2028\u2029\u2060-\u206f\p{Cf}]/gu,e=>Array.from({length:e.length
},(t,n)=>`\\u${e.charCodeAt(n).toString(16).padStart(4,"0")}`).join(""));return t.length>o?`${t.slice(0,o)}\u2026`:t}
function s(e,t){let n=0,o=e;for(const e of i(t)){if("object"!=typeof o||null===o)break
;const t=Object.entries(o),r=t.findIndex(([t])=>t===e);if(r<0)break;const s=Array.isArray(o),i=t.slice(0,r)
;n+=a(s?i.map(([,e])=>e):Object.fromEntries(i))-(0===r?1:0),s||(n+=a(e)+1),o=t[r]?.[1]}return n}
const i=e=>e.match(/[^.[\]]+/g)??[],a=e=>Buffer.byteLength(JSON.stringify(e));function c(e,t,n=""){
if(Object.is(e,t))return null
;if(!("object"==typeof e&&"object"==typeof t&&null!==e&&null!==t&&Array.isArray(e)===Array.isArray(t)))return{path:n,
expected:e,found:t};const o=t,r=e;for(const t of new Set([...Object.keys(r),...Object.keys(o)])){
const s=Array.isArray(e)?`[${t}]`:""===n?t:`.${t}`,i=c(r[t],o[t],`${n}${s}`);if(null!==i)return i}return null}
function l(e,t){let n=e;for(const e of i(t)){if("object"!=typeof n||null===n)return;n=n[e]}return n}}),64377:((e,t,n)=>{
n.d(t,{w$:()=>s});var o=n(43759),r=n(27597);function s(e){return o.G1(r.You,e)}}),68011:((e,t,n)=>{const o=n(96782)
;e.exports=(e,t,n)=>{try{t=new o(t,n)}catch(e){return!1}return t.test(e)}}),71604:((e,t,n)=>{n.d(t,{Q8:()=>f,R_:()=>c,
ZF:()=>l});var o=n(51455),r=n(76760),s=n(74296),i=n(53474),a=n(57800);function c(e){if(e.startsWith("-"))throw(0,
s.Wp)(`--remote ${e} is no name of a remote.`)}function l({stdout:e},t,n,o){
e(`${t?JSON.stringify(n):o.map(a.ko).join("\n")}\n`)}async function f({cwd:e},t,n,a=""){try{return await(0,
o.readFile)((0,r.resolve)(e,n))}catch(e){throw(0,s.Wp)(`${t} ${n} cannot be read (${(0,i.bD)(e)}).${a}`)}}}),
81128:((e,t,n)=>{function o(e){let t=e;const n=[];return async e=>{t>0?t--:await new Promise(e=>n.push(e));try{
return await e()}finally{const e=n.shift();void 0===e?t++:e()}}}async function r(e,t,n){const r=o(t)
;return(await Promise.allSettled(e.map((e,t)=>r(()=>n(e,t))))).map(e=>{if("rejected"===e.status)throw e.reason
;return e.value})}function s(e){let t;return()=>(t??={answer:e()}).answer}function i(e){return e.catch(()=>{}),e}
function a(e,t,n){const o=e.get(t);if(void 0!==o)return o;const r=n();e.set(t,r);const s=()=>{e.delete(t)}
;return r.then(e=>null===e?s():void 0,s),r}n.d(t,{HK:()=>a,NN:()=>i,Oo:()=>s,TA:()=>o,bB:()=>r})})};
