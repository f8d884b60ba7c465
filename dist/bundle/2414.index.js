"use strict";exports.id=2414,exports.ids=[2414,4377],exports.modules={...require("./23544.shared.js").modules,
...require("./43218.shared.js").modules,...require("./52533.shared.js").modules,...require("./81920.shared.js").modules,
19705:((e,t,n)=>{n.r(t),n.d(t,{policyCheck:()=>R,policyTest:()=>B,policyWhy:()=>H})
;var o=n(76760),r=n(51866),s=n.n(r),a=n(36625),i=n(81598),c=n(77105);function l(e,t){
return t.operations.every(t=>e.operations.includes(t))&&t.repositories.every(t=>e.repositories.some(e=>{return n=e,
"self"===(o=t)?["self","**","*/*"].includes(n):"self"!==n&&f(n.toLowerCase(),o.toLowerCase());var n,o
}))&&Object.entries(e.when??{}).every(([n,o])=>void 0===o||function(e,t,n){if(void 0===n.when?.[e])return!1
;const o=d.includes(e);return(!o||t.effect===n.effect)&&function(e,t,n,o){switch(e){case"refs":case"pull_request_bases":
case"pull_request_heads":case"paths":case"packages":case"dist_tags":case"image_repositories":case"image_tags":
return u(t[e],n[e],f);case"asset_names":case"labels":return u(t[e],n[e],(e,t)=>f(e.toLowerCase(),t.toLowerCase()))
;case"tags":return u(t.tags,n.tags,p);case"events":case"registries":return u(t[e],n[e],(e,t)=>e===t);case"actors":
case"environments":return u(t[e],n[e],(e,t)=>e.toLowerCase()===t.toLowerCase());case"workflows":
return u(t.workflows,n.workflows,(e,t)=>f(e.path,t.path)&&f(e.ref,t.ref));case"dispatch":
return u(t.dispatch,n.dispatch,(e,t)=>f(e.workflow,t.workflow)&&f(e.ref,t.ref));case"max_assets":case"max_asset_bytes":{
const[r,s]=[t[e]??NaN,n[e]??NaN];return"permit"===o?s<=r:s>=r}case"target_on_default_branch":case"prerelease":
case"draft":case"moves_tag":case"moves_image_tag":case"force":case"generated_notes":return t[e]===n[e];case"windows":
return JSON.stringify(t.windows)===JSON.stringify(n.windows)}}(e,t.when??{},n.when,t.effect)}(n,e,t))}
const d=["asset_names","paths","labels","registries","image_repositories","image_tags","max_assets","max_asset_bytes","windows"]
;function u(e,t,n){return(t??[]).every(t=>(e??[]).some(e=>n(e,t)))}function f(e,t){
return e===t||"**"===e||!t.split("/").includes("**")&&(0,c.m)(e,t)}function p(e,t){
return"string"==typeof e?"string"==typeof t?f(e,t):"**"===e:"string"!=typeof t&&e.semver===t.semver&&e.prefix===t.prefix
}var m=n(33983),w=n(74786);function h(e,t,n){for(const[o,r]of e.operations.entries()){const s=(0,a.I)({operation_kind:r
},t),c=m.RS.find(t=>void 0!==e.when?.[t]&&!(0,i.zW)(t,s));if(void 0===c)continue
;const l=`because ${r} has no ${c}. Write ${r} into a rule of its own.`
;"permit"===e.effect?n("never_matches",`never permits ${r}, ${l}`,"operations",o):n("forbids_whole_kind",`forbids every ${r}, ${l}`,"operations",o)
}}function v(e,t,n){const{environments:o,tags:r}=t.when??{},a=e.environment.toLowerCase()
;if(void 0!==o&&!o.some(e=>e.toLowerCase()===a)){
n("never_matches",`never matches: prod runs only in "${e.environment}", which its environments lack.`,"when","environments")
}
!0===r?.every(e=>"string"!=typeof e&&null===s()(e.semver))&&n("never_matches","never matches: no version is in its ranges.","when","tags")
}function g(e,t,n){const o=e.when?.windows;if(void 0===o)return;const r=({to:e})=>(0,
w.pJ)(e)+1728e5<t,{allow:s,freeze:a}=o
;if(void 0===s&&!0===a?.every(r))n("window_over","freezes only days that are over; take it out or bring it up to date.","when","windows");else if(!0===s?.every(r)){
n("window_over",`${"permit"===e.effect?"never permits anything any more":"forbids for good"}: every window that it allows is over.`,"when","windows")
}else if(function({allow:e,freeze:t}){const n=(e,t)=>JSON.stringify(e)===JSON.stringify(t)||((0,
w.MU)(t.from)?.ms??NaN)<=((0,w.MU)(e.from)?.ms??NaN)&&(0,w.pJ)(e.to)<=(0,w.pJ)(t.to)
;return!0===e?.every(e=>!0===t?.some(t=>n(e,t)))}(o)){
n("never_matches",`${"permit"===e.effect?"never matches":"always forbids"}: a freeze covers every window that it allows.`,"when","windows")
}}function _(e,t,n,o){const r=e.rules.find(e=>"forbid"===e.effect&&"permit"===t.effect&&l(e,t))
;void 0!==r&&o("shadowed_permit",`never permits anything: rule "${r.id}" forbids all that it matches.`)
;const s=e.rules.some(({when:e})=>e?.windows?.break_glass===t.id),a=e.rules.find((e,o)=>e.effect===t.effect&&l(e,t)&&(o<n||!l(t,e)))
;void 0===a||s||o("unreachable_rule",`changes nothing: rule "${a.id}" matches whenever it does, to the same effect.`)}
var $=n(72175),y=n(27597),b=n(64377),j=n(64607),k=n(72056);const x=y.YjP().min(1).max(255),Y={
repository:y.YjP().regex(/^([^/]+\/[^/]+|self)$/,{error:"owner/name, or self"}).default("self"),tag:y.YjP().optional(),
prerelease:y.zMY().default(!1),draft:y.zMY().default(!1),generate_notes:y.zMY().default(!1),assets:y.YOg(y.rej({
name:y.YjP(),size:y.Whr().min(0).default(0)})).default([]),force:y.zMY().default(!1),base:y.YjP().optional(),
head:y.YjP().optional(),paths:y.YOg(y.YjP()).optional(),labels:y.YOg(y.YjP()).default([])},N=e=>y.rej({
name:y.YjP().min(1).max(200),expect:y.k5n(["permit","forbid","no_rule"]),rule:x.optional(),operation:y.rej({
kind:y.k5n(e.map(({kind:e})=>e)),...Y}),run:y.rej({ref:x.optional(),event:x.optional(),actor:x.optional(),
triggering_actor:x.optional(),workflow:x.optional(),environment:x.optional()}).prefault({}),target:y.rej({
on_default_branch:y.zMY().optional(),moves_tag:y.zMY().optional()}).prefault({}),now:b.w$({offset:!0,
error:"a time with its zone, like 2026-11-22T12:00:00Z"}).default("2026-01-07T12:00:00Z")});function z(e,t,n,o){
const{value:r,locate:s}=(0,j.g)(t,n,(e=>y.rej({version:y.euz(1),cases:y.YOg(N(e)).min(1).max(2e3)}))(o),{
maxBytes:1048576,code:"policy_cases_invalid"}),a=o.map(J);return r.cases.map((t,n)=>{const o=(0,k.LD)(e,function(e,t,n){
const{run:o,target:r}=e;return{operation:M(e),kinds:n,run:{...O,ref:o.ref??null,event:o.event??null,actor:o.actor??null,
triggering_actor:o.triggering_actor??o.actor??null,
workflow_ref:void 0===o.workflow?null:`${O.repository}/${o.workflow}`,environment:o.environment??t.environment},target:{
on_default_branch:r.on_default_branch??null,moves_tag:r.moves_tag??null},now:Date.parse(e.now)}
}(t,e,a)),r=function({decision:e,rules:t,violations:n}){
return"no_rule"===e?n.flatMap(({rule:e})=>e??[]):t.filter(({effect:t,matched:n})=>n&&t===e).map(e=>e.id)
}(o),i=o.decision===t.expect&&(void 0===t.rule||r.includes(t.rule));return{name:t.name,passed:i,at:s(["cases",n]),
expected:{decision:t.expect,rule:t.rule??null},found:{decision:o.decision,rules:r},record:o}})}const O={
repository:"owner/self",repository_id:"1"},P=`sha256:${"0".repeat(64)}`;function M({name:e,operation:t}){
const{kind:n,repository:o,tag:r="",base:s="",head:a="",generate_notes:i,paths:c,...l}=t,d="self"===o;return{
depends_on:[],effect:"create",observed:null,operation_digest:P,operation_id:e,operation_kind:n,parameters:{tag:r,base:s,
head:a,generated_notes:i,...void 0===c?{}:{paths:c},...l},reason:null,repository:d?O.repository:o,
repository_id:d?O.repository_id:"2",target_subject:null}}function J({kind:e,facts:t}){return{kind:e,
facts:Object.fromEntries(Object.keys(t).map(e=>[e,({parameters:t})=>t[e]]))}}
var L=n(62829),W=n(8601),C=n(58331),q=n(75944);const G={refs:"job.ref",events:"job.event",
actors:"job.actor, job.triggering_actor",workflows:"job.workflow_ref",environments:"job.environment",windows:"now"}
;function S(e,t,n,o){const r=`plan.json operations[${t}]`;if("operations"===e)return`${r}.operation_kind`
;if("repositories"===e)return`${r}.repository`;if("target_on_default_branch"===e){
const e=o.targets.findIndex(({operation_id:e})=>e===n)
;return e<0?"evidence.json targets":`evidence.json targets[${e}].on_default_branch`}
if("environments"===e&&null===o.job.environment)return"policy.yml environment";const s=(0,i.NO)(e)
;return null===s?`evidence.json ${G[e]??"job"}`:`${r} (${s})`}
var T=n(53474),E=n(74296),D=n(57800),I=n(77198),Z=n(38422),F=n(47301),U=n(29798),A=n(93156),Q=n(71604)
;const R=async(e,{policy:t})=>{const{value:n,locate:o}=await K(e,t),r=function(e,t,n){const o=[]
;if(!e.rules.some(({effect:e})=>"permit"===e)){
const e="No rule permits anything: every operation will be refused. Add a permit rule.";o.push({
code:"nothing_permitted",rule:null,message:e,path:["rules"]})}for(const[r,s]of e.rules.entries()){
const a=(e,t,...n)=>o.push({code:e,rule:s.id,message:`Rule "${s.id}" ${t}`,path:["rules",r,...n]});h(s,n,a),v(e,s,a),
g(s,t,a),_(e,s,r,a)}return o}(n,Date.now(),I.G);for(const{code:t,message:n,path:s}of r)e.stdout(`${(0,
T.j$)(o(s))}: ${(0,D.ko)(n)} [${t}]\n`);for(const{code:o,message:r}of(0,$.sy)(n,{all:!0
}))e.stdout(`${t}: note: ${r} [${o}]\n`);return e.stdout(`${n.rules.length} rules, ${r.length} findings\n`),
0===r.length?0:1},B=async(e,{policy:t,cases:n})=>{const{value:o}=await K(e,t),r=z(o,await(0,Q.Q8)(e,"The file",n),n,I.G)
;for(const{name:t,passed:n,at:o,expected:s,found:a}of r){
const r=n?"":`: expected ${V(s.decision,s.rule)}, found ${V(a.decision,a.rules.join(", "))}`
;e.stdout(`${n?"ok    ":"FAILED"} ${(0,T.j$)(o)} ${(0,D.ko)(t)}${r}\n`)}const s=r.filter(({passed:e})=>!e).length
;return e.stdout(`${r.length-s} of ${r.length} cases are decided as expected\n`),0===s?0:1},H=async(e,t)=>{
const{operation:n,proof:r,json:s}=t,a=await(0,F.GJ)((0,o.resolve)(e.cwd,r))
;if("proof"!==a?.kind&&"zip"!==a?.kind)throw(0,E.Wp)(`${r} is no proof folder and no zip of one.`);const i=await(0,
F.J2)(a),c=await(0,U.kZ)(i,await i.list()).finally(()=>i.close()),[l,d,u]=[(0,A.sb)(c.plan),(0,A.sb)(c.evidence),(0,
A.sb)(c.policy)];if(0===u.length)throw(0,E.Wp)("The policy is withheld from this proof: ask somebody who may read it.")
;const f=l.operations.findIndex(({operation_id:e})=>e===n),{value:p}=(0,L.O)(u,Z.Pb.policy,I.G),m=function(e,t,n,o,r){
const{decisions:s,requests:a}=(0,C.s8)(e,t,n,o),[i,c]=[a[r],s[r]];if(void 0===i||void 0===c)return null
;const{operation_id:l}=i.operation,d=(0,C.sI)(e,n);return{operation_id:l,decision:c.decision,rules:t.rules.map(e=>{
const{matched:o,parts:s}=(0,k.Up)(t,e,i),a=s.map(e=>({...e,from:S(e.condition,r,l,n)}));return{id:e.id,effect:e.effect,
reason:e.reason,matched:o,conditions:a}}),demands:q.l.map(({name:e,members:o,judge:r})=>{const s=r(t,d);return{name:e,
verdict:null===s?null:0===s.length?"met":"unmet",facts:o.map(e=>({from:`evidence.json ${e}`,found:(0,W.dw)(n[e])})),
violations:s??[]}}),violations:c.violations}}(l,p,d,I.G,f);if(null===m){
const e=l.operations.map(({operation_id:e})=>e).join(", ");throw(0,E.Wp)(`The plan has no operation ${n}; it has ${e}.`)
}return(0,Q.ZF)(e,s,m,function({operation_id:e,decision:t,rules:n,demands:o,violations:r}){
const s=e=>e.length>300?`${e.slice(0,300)}\u2026`:e
;return[`${e}: ${t}`,...n.flatMap(({id:e,effect:t,reason:n,matched:o,conditions:r})=>[`rule ${e} (${t}) ${o?"matches":"does not match"}: ${n}`,...r.map(({condition:e,verdict:t,expected:n,found:o,from:r})=>`  ${t.padEnd(12)} ${e}: wanted ${n}; found ${s(o)}  [${r}]`)]),"the run as a whole",...o.flatMap(({name:e,verdict:t,facts:n,violations:o})=>[`  ${(t??"not asked").padEnd(12)} ${e}`,...n.map(({from:e,found:t})=>`    ${s(t)}  [${e}]`),...o.map(({code:e,message:t})=>`    ${t} [${e}]`)]),...r.map(({code:e,message:t})=>`because: ${t} [${e}]`)]
}(m)),"permit"===m.decision?0:1};async function K(e,t){return(0,L.O)(await(0,Q.Q8)(e,"--policy",t),t,I.G)}
function V(e,t){return null===t||""===t?e:`${e} by ${(0,D.ko)(t)}`}}),51866:((e,t,n)=>{
const o=n(7163),r=n(96782),s=n(16599);e.exports=(e,t)=>{e=new r(e,t);let n=new o("0.0.0");if(e.test(n))return n
;if(n=new o("0.0.0-0"),e.test(n))return n;n=null;for(let t=0;t<e.set.length;++t){const r=e.set[t];let a=null
;r.forEach(e=>{const t=new o(e.semver.version);switch(e.operator){case">":
0===t.prerelease.length?t.patch++:t.prerelease.push(0),t.raw=t.format();case"":case">=":a&&!s(t,a)||(a=t);break;case"<":
case"<=":break;default:throw new Error(`Unexpected operation: ${e.operator}`)}}),!a||n&&!s(n,a)||(n=a)}
return n&&e.test(n)?n:null}}),64377:((e,t,n)=>{n.d(t,{w$:()=>s});var o=n(43759),r=n(27597);function s(e){
return o.G1(r.You,e)}}),68011:((e,t,n)=>{const o=n(96782);e.exports=(e,t,n)=>{try{t=new o(t,n)}catch(e){return!1}
return t.test(e)}}),71604:((e,t,n)=>{n.d(t,{Q8:()=>d,R_:()=>c,ZF:()=>l})
;var o=n(51455),r=n(76760),s=n(74296),a=n(53474),i=n(57800);function c(e){if(e.startsWith("-"))throw(0,
s.Wp)(`--remote ${e} is no name of a remote.`)}function l({stdout:e},t,n,o){
e(`${t?JSON.stringify(n):o.map(i.ko).join("\n")}\n`)}async function d({cwd:e},t,n,i=""){try{return await(0,
o.readFile)((0,r.resolve)(e,n))}catch(e){throw(0,s.Wp)(`${t} ${n} cannot be read (${(0,a.bD)(e)}).${i}`)}}}),
81128:((e,t,n)=>{function o(e){let t=e;const n=[];return async e=>{t>0?t--:await new Promise(e=>n.push(e));try{
return await e()}finally{const e=n.shift();void 0===e?t++:e()}}}async function r(e,t,n){const r=o(t)
;return(await Promise.allSettled(e.map((e,t)=>r(()=>n(e,t))))).map(e=>{if("rejected"===e.status)throw e.reason
;return e.value})}function s(e){let t;return()=>(t??={answer:e()}).answer}function a(e){return e.catch(()=>{}),e}
function i(e,t,n){const o=e.get(t);if(void 0!==o)return o;const r=n();e.set(t,r);const s=()=>{e.delete(t)}
;return r.then(e=>null===e?s():void 0,s),r}n.d(t,{HK:()=>i,NN:()=>a,Oo:()=>s,TA:()=>o,bB:()=>r})})};
