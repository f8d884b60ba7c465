export const modules={7471:((e,r,t)=>{t.d(r,{U:()=>p,d:()=>y})
;var s=t(27597),o=t(52533),a=t(77412),n=t(59376),i=t(52157),u=t(97915);const c=s.Ikc({type:s.YjP(),ruleset_id:s.Whr(),
ruleset_source_type:s.YjP(),ruleset_source:s.YjP()}),l=s.Ikc({name:s.YjP(),bypass_actors:s.YOg(s.Ikc({
actor_type:s.YjP(),actor_id:s.Whr().nullable(),bypass_mode:s.YjP()})).nullish()});async function p(e,r){
return y(e,(await(0,a.K)(e.cwd,r)).remote,o.jF)}async function y(e,r,t){const s=(0,u.readingClient)(e,(0,
n.po)(r.server)),o=(0,i.v)(r.repository),a=await s.list("GET /repos/{owner}/{repo}/rules/branches/{branch}",{...o,
branch:t},c);if(0===a.length)return["none: anybody who may push can rewrite or delete it"]
;const p=Map.groupBy(a,({ruleset_id:e})=>e);return Promise.all([...p].map(async([e,[r,...t]])=>{
const a=r?.ruleset_source??"",n="Organization"===r?.ruleset_source_type?await s.read("GET /orgs/{org}/rulesets/{ruleset_id}",{
org:a,ruleset_id:e},l):await s.read("GET /repos/{owner}/{repo}/rulesets/{ruleset_id}",{...o,ruleset_id:e
},l),i=[r,...t].map(e=>e?.type??"").join(", ");return`${n.name} of ${a}: ${i}; ${function(e){
if(null==e)return"who may bypass it, the token in GH_TOKEN is not shown (it must be one that may edit the ruleset)"
;if(0===e.length)return"nobody may bypass it"
;const r=e.map(({actor_type:e,actor_id:r,bypass_mode:t})=>`${e} ${r??""} (${t})`.replace("  "," "))
;return`may be bypassed by ${r.join(", ")}`}(n.bypass_actors)}`}))}})};
