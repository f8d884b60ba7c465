"use strict";exports.id=2829,exports.ids=[2829],exports.modules={...require("./31316.shared.js").modules,
33983:((e,r,t)=>{t.d(r,{Ho:()=>A,KI:()=>V,RS:()=>C,pc:()=>Z,wh:()=>Q})
;var o=t(64737),n=t.n(o),a=t(74786),s=t(27597),i=t(43759),l=t(77105),u=t(14182)
;const d=(e,...r)=>s.YjP().check(i.m9(1),i.Eb(e),f,...r),f=s.YPB(e=>!/\p{Cc}/u.test(e),{
error:"text on one line, without control characters"}),m=e=>s.YOg(e).check(c,p),c=i.m9(1,{
error:"an empty list allows nothing; write an entry or leave the field out"}),p=i.Eb(100);function h(e=()=>null){
return d(256,s.zni((r,t)=>{const o=(0,l.H)(r)??e(r);null!==o&&t.addIssue({code:"custom",message:`"${r}": ${o}`})}))}
const g=h(e=>e.startsWith("refs/")||e.startsWith("**")?null:`a ref is written whole: refs/heads/${e} or refs/tags/${e}`),w=h(e=>"self"===e||e.includes("/")||"**"===e?null:'write "self", owner/name or owner/*'),v=h(e=>e.startsWith("refs/")?"a branch is written without refs/heads/":null),_=h(),b=m(_).optional(),k=m(v).optional(),y=s.zMY().optional(),j=s.Whr().min(0).optional(),x=d(255),z=d(500),Y=s.rej({
semver:d(128,s.YPB(e=>null!==n()(e),{error:'not a semver range; write one like ">=1.2.0 <2"'})),
prefix:s.YjP().max(128).default("v")}),$=d(100,s.YPB(e=>/^[A-Za-z0-9][A-Za-z0-9_-]*(\[bot\])?$/.test(e),{
error:"a login, like octocat or dependabot[bot]"})),q={error:"an id: a whole number from 1"
},N=s.KCZ([s.Whr(q).positive(q),s.YjP().regex(/^[1-9][0-9]{0,19}$/,q)],q).transform(String),M=s.rej({
refs:m(g).optional(),tags:m(s.KCZ([_,Y],{error:"a glob, or {semver: a range, prefix: what stands before the version}"
})).optional(),events:m(s.k5n(u.qY,{error:"no event that starts a workflow; there are push, workflow_dispatch, \u2026"
})).optional(),actors:m($).optional(),workflows:m(s.rej({
path:h(e=>e.startsWith(".github/workflows/")?null:"begins with .github/workflows/"),ref:g})).optional(),
environments:m(x).optional(),target_on_default_branch:y,asset_names:b,max_assets:j,max_asset_bytes:j,prerelease:y,
draft:y,moves_tag:y,force:y,generated_notes:y,pull_request_bases:k,pull_request_heads:k,paths:b,labels:b,
dispatch:m(s.rej({workflow:h(e=>e.includes("/")?"the name of its file: deploy.yml":null),ref:g})).optional(),
registries:m(x.regex(/^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?$/,{
error:"the host of a registry, exactly: registry.npmjs.org, ghcr.io"})).optional(),packages:b,dist_tags:b,
image_repositories:m(h(e=>e.includes("/")||"**"===e?null:"write host/name: ghcr.io/acme/*")).optional(),image_tags:b,
moves_image_tag:y,windows:s.rej({...a.TK,break_glass:s.YjP().optional()}).refine(a.Ru,a.x3).optional()
}),C=Object.keys(M.shape),P=s.YjP().regex(/^[a-z0-9][a-z0-9_-]{0,63}$/,{
error:"a name of a-z, 0-9, - and _, at most 64 characters"
}),T=[["registries","registries","says where: add `registries` to its `when`, a list of hosts"],["moves_image_tag","moves_image_tag","says whether tags move: add `moves_image_tag: false` to its `when`"]],O=e=>s.rej({
id:P,effect:s.k5n(["permit","forbid"]),reason:z,operations:m(s.k5n(e.map(({kind:e})=>e))),repositories:m(w),
when:M.optional()}).superRefine((r,t)=>{"permit"===r.effect&&void 0!==r.when?.windows?.break_glass&&t.addIssue({
code:"custom",path:["when","windows","break_glass"],
message:"only a forbid rule can be lifted; a permit rule that should always hold has no windows"})
;for(const[o,n,a]of T){const s=e.find(({kind:e,facts:t})=>void 0!==t[n]&&r.operations.includes(e))
;if("forbid"===r.effect||void 0===s||void 0!==r.when?.[o])continue;const i=`a rule that permits ${s.kind} ${a}`
;t.addIssue({code:"custom",path:["operations"],message:i})}
}),A=({rules:e})=>e.flatMap(({effect:e,when:r})=>"permit"===e?r?.registries??[]:[]),I=/^([1-9][0-9]{0,5})(s|m|h)$/,W={
s:1e3,m:6e4,h:36e5};function Z(e){const r=I.exec(e);return null===r?NaN:Number(r[1])*W[r[2]]}
const K="a time from 1m to 24h, like 15m or 1h",B=s.YjP().regex(I,{error:K,abort:!0
}).refine(e=>Z(e)>=6e4&&Z(e)<=24*W.h,{error:K
}).default("15m"),D='write who must approve, for example "approvals: {min: 1, not: [actor, triggering_actor]}", or "approvals: none" when nobody must',F=["actor","triggering_actor","commit_author"],R=(e,r)=>`${e} with its id, which a rename does not change; ${r}`,U=s.Whr().min(1).max(6),E=s.rej({
users:m(s.rej({login:$,id:N},{error:R("{login, id}: a user","`gh api users/LOGIN --jq .id` prints it")})).optional(),
teams:m(s.rej({slug:d(200,i.Fk(/^[^/]+\/[^/]+$/,{error:"an organisation and a team: org/team"})),id:N},{
error:R("{slug, id}: a team","`gh api orgs/ORG/teams/TEAM --jq .id` prints it")})).optional()
}).refine(({users:e,teams:r})=>void 0!==e||void 0!==r,{
error:'write users or teams, or leave "from" out to count whoever may approve otherwise'
}).optional(),H=s.YOg(s.k5n(F)).max(F.length).default([...F]),S=s.rej({min:U,from:E,not:H,verified:s.zMY().default(!1)
}),L=s.KCZ([s.euz("none"),s.rej({min:U.optional(),from:E,not:H,comment_must_contain_plan_digest:s.zMY().default(!1),
signed:S.optional()}).refine(({min:e,signed:r})=>void 0!==e||void 0!==r,{error:D})],{
error:e=>"object"==typeof e.input?void 0:D}),G=s.rej({required_reviewers:s.zMY().default(!0),
prevent_self_review:s.zMY().default(!0),admins_may_bypass:s.zMY().default(!1),branch_restricted:s.zMY().default(!0)
}).prefault({}),J=s.rej({ignore:b,acknowledged:m(s.rej({tag:x.optional(),release:x.optional(),
digest:d(71,i.Fk(/^sha256:[0-9a-f]{64}$/,{error:"the digest that the report gives: sha256:\u2026"})),reason:z
}).refine(({tag:e,release:r})=>void 0===e!=(void 0===r),{error:"write either tag or release"})).optional()
}),Q=e=>s.rej({version:s.euz(1,{error:"this version of MarketOps reads version: 1"}),environment:x,receipt_ttl:B,
max_operations:s.Whr().min(1).max(1e3).default(100),reruns:s.k5n(["same_plan","never"]).default("same_plan"),
ledger_protection:s.k5n(["required","warn"]).default("required"),
default_branch_protection:s.k5n(["required","warn"]).default("required"),
plan_digest:s.k5n(["required","optional"]).default("required"),approvals:L,environment_protection:G,
reconcile:J.optional(),rules:s.YOg(O(e)).max(200)}).superRefine((e,r)=>{const t=new Map
;for(const[r,n]of e.rules.entries()){const a=t.get(n.id)
;void 0===a?t.set(n.id,r):o(["rules",r,"id"],`"${n.id}" is already the id of rule ${a+1}; ids are unique`)
;const s=n.when?.windows?.break_glass
;void 0===s||e.rules.some(({id:e,effect:r})=>e===s&&"permit"===r)||o(["rules",r,"when","windows","break_glass"],`there is no permit rule "${s}"`)
}function o(e,t){r.addIssue({code:"custom",path:e,message:t})}}),V=s.rej({source:s.rej({
repository:d(140,i.Fk(/^[^/:@\s]+\/[^/:@\s]+$/,{error:"owner/name"})),path:d(1024,i.Fk(/^[^@\s]+$/,{
error:"the path of the file in that repository"})),ref:d(256,i.Fk(/^\S+$/,{
error:"a branch, tag or commit of that repository"}))})})}),62829:((e,r,t)=>{t.d(r,{O:()=>d,S:()=>u})
;var o=t(27597),n=t(53474),a=t(64607),s=t(33983);const i={maxBytes:131072,code:"policy_invalid"
},l=o.L5J().transform(e=>"object"==typeof e&&null!==e&&"source"in e);function u(e,r){let t;try{
t=Buffer.from(e).includes("source")&&(0,a.g)(e,r,l,i).value}catch(e){if(e instanceof n.Ho)return null;throw e}
return t?(0,a.g)(e,r,s.KI,i).value.source:null}function d(e,r,t){return(0,a.g)(e,r,(0,s.wh)(t),i)}}),74786:((e,r,t)=>{
t.d(r,{Lz:()=>l,MU:()=>i,Ru:()=>w,TK:()=>g,pJ:()=>f,w4:()=>n,x3:()=>v});var o=t(27597)
;const n=["sun","mon","tue","wed","thu","fri","sat"],a=/^(\d{4})-(\d{2})-(\d{2})(?:T([01]\d|2[0-3]):([0-5]\d))?$/,s=/^(?:([01]\d|2[0-3]):([0-5]\d)|24:00)$/
;function i(e){const r=a.exec(e);if(null===r)return null
;const[t,o,n,s=0,i=0]=r.slice(1).map(e=>Number(e??0)),l=Date.UTC(t,o-1,n,s,i),u=new Date(l)
;return u.getUTCMonth()+1!==o||u.getUTCDate()!==n||t<1970?null:{ms:l,wholeDay:void 0===r[4]}}function l(e){
if(!s.test(e))return NaN;const[r,t]=e.split(":").map(Number);return 6e4*(60*r+t)}const u=o.YjP().refine(e=>null!==i(e),{
error:"a day, like 2026-12-24, or a minute, like 2026-12-24T18:00",abort:!0}),d=o.rej({from:u,to:u
}).refine(({from:e,to:r})=>f(r)>(i(e)?.ms??1/0),{error:'"to" lies before "from"',path:["to"]});function f(e){
const r=i(e);return null===r?NaN:r.wholeDay?r.ms+864e5:r.ms}const m=o.YjP({error:'a time in quotes, like "09:00"'
}).refine(e=>!Number.isNaN(l(e)),{error:'a time, like "09:00"',abort:!0}),c=o.rej({days:o.YOg(o.k5n(n)).min(1).max(7),
from:m.refine(e=>"24:00"!==e,{error:'write "00:00" of the next day'}),to:m}),p=o.KCZ([c,d]),h=o.YOg(p).min(1,{
error:"an empty list; leave it out"}).max(100);const g={time_zone:o.YjP().max(64).refine(function(e){
if("UTC"!==e&&!/^[A-Za-z_]+(\/[A-Za-z0-9_+-]+)+$/.test(e))return!1;try{return""!==new Intl.DateTimeFormat("en",{
timeZone:e}).format(0)}catch{return!1}},{error:"a time zone of the IANA database, like Europe/Berlin or UTC"}),
allow:h.optional(),freeze:h.optional()},w=({allow:e,freeze:r})=>void 0!==e||void 0!==r,v={error:"write allow or freeze"}
;o.rej(g).refine(w,v)}),77105:((e,r,t)=>{function o(e){if(""===e)return"an empty pattern covers nothing; leave it out"
;if(e.startsWith("!"))return"a pattern cannot be negated; write a forbid rule";const r=/[?[\]{}\\]|[!@+]\(/.exec(e)
;if(null!==r)return`"${r[0]}" has no meaning in these patterns; only * and ** stand for other text`
;if(/[\p{Cc}\p{Cs}]/u.test(e))return"a control character";const t=e.split("/")
;return t.includes("")?"an empty segment; a pattern has no slash at its ends and no two in a row":t.some(e=>e.includes("**")&&"**"!==e)?"** stands alone between slashes, as in refs/heads/**":null
}function n(e,r){return s(e.split("/"),r.split("/"),"**",a)}function a(e,r){
return e===r||s(Array.from(e),Array.from(r),"*",(e,r)=>e===r)}function s(e,r,t,o){let n=0,a=0,s=-1,i=0
;for(;a<r.length;){const l=e[n];if(l===t)s=n++,i=a;else if(void 0!==l&&o(l,r[a]))n++,a++;else{if(!(s>=0))return!1;n=s+1,
a=++i}}for(;e[n]===t;)n++;return n===e.length}t.d(r,{H:()=>o,m:()=>n})})};
