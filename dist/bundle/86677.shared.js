export const modules={86677:((e,t,n)=>{n.d(t,{a9:()=>p,ef:()=>s,tO:()=>g,yj:()=>d})
;var o=n(52533),r=n(81128),a=n(49737),i=n(95079);function s({facts:e,ships:t,likelyDefault:n,environment:r,lists:a}){
const{mode:i,runId:s,runAttempt:m,commitSha:p}=e,d=e=>`/rules/branches/${c(e)}`
;return[...t?[]:[""],..."dry_run"===i?[]:[`/actions/runs/${s}/approvals`,`/actions/runs/${s}/attempts/${m}`,`/commits/${p}`],...null===r?[]:[`/environments/${c(r)}`],...[...null===n?[]:[d(n)],d(o.jF),...a].map(e=>`${e}?per_page=100&page=1`)]
}function c(e){return encodeURIComponent(e).replace(/[!'()*]/g,e=>`%${e.charCodeAt(0).toString(16).toUpperCase()}`)}
const m="application/vnd.github.v3+json",p=({actionVersion:e})=>`marketops-action/${e}`
;function d(e,{facts:t,token:n,question:o,paths:r}){
const{owner:s,repo:c}=(0,a.v)(t.repository),d=new AbortController,l=`${e.hosts.api}/repos/${s}/${c}`,f={accept:m,
"user-agent":p(t),authorization:`Bearer ${n}`},u=new Set,$=(t,n)=>{
const{promise:o,resolve:r}=Promise.withResolvers(),a=e.fetch(t,{...n,onSent:()=>r(void 0)})
;return a.catch(()=>r(void 0)),u.add(o),o.then(()=>u.delete(o)),a},{signal:g}=d,h=JSON.stringify((0,
i.E)(o)),y=$(e.hosts.graphql,{method:"POST",headers:{...f,"content-type":"application/json; charset=utf-8"},body:h,
signal:g}).then(async({status:e,text:t})=>200===e?JSON.parse(await t()):null);y.catch(()=>{})
;const b=new Map(r.map(e=>[l+e,$(l+e,{method:"GET",headers:f,signal:g})]));let v=!1;return{...e,asked:{question:o,
answer:y,isOver:()=>v},end:()=>v=!0,sent:async()=>{await Promise.all(u)},fetch:(e,t)=>((e,{method:t="GET",headers:n})=>{
if(v||"GET"!==t||n?.accept!==m)return;const o=b.get(e);return b.delete(e),o})(e,t)??$(e,t),
drop:()=>d.abort(new Error("nobody asked for it"))}}const l=/^[0-9a-f]{40}$/,f={repository:()=>!0,
commit:([,e])=>l.test(String(e)),tagObject:()=>!0,tree:()=>!0,blob:()=>!0
},u=2e3,$=["repository","commit","ref","refBelow","file"];function g(e,t,n=(e,t,n)=>n()){
const o=new Map,a=y(e,(e,t,o)=>$.includes(e)?n(e,t,o):o()),i=y(a,(e,t,n)=>!0===f[e]?.(t)?(0,
r.HK)(o,h(e,t).toLowerCase(),n):n());return Object.assign(Object.create(i),{prefetch:e=>{const n=t()+u,o=new Map
;let a=!1;const s=y(i,(e,t,n)=>{const a=(0,r.NN)(n());return o.set(h(e,t),a),a});return(0,r.NN)(e(s)),{
reader:y(i,(e,r,i)=>{const s=h(e,r),c=a||t()>n?void 0:o.get(s);return o.delete(s),void 0===c?i():c.catch(i)}),
end:()=>a=!0}}})}const h=(e,t)=>`${e} ${JSON.stringify(t)}`;function y(e,t){return new Proxy(e,{get(e,n){
const o=Reflect.get(e,n,e);return"function"!=typeof o?o:(...r)=>t(n,r,()=>Reflect.apply(o,e,r))}})}}),95079:((e,t,n)=>{
n.d(t,{E:()=>i,l:()=>a});var o=n(52533),r=n(14182);const a=[r.l$,r.Z,r.jJ]
;function i({repository:e,commit:t,ledgerFiles:n,tags:r}){
const[i,s]=e.split("/"),c={},m=(e,t,n)=>t.map((t,o)=>(c[`${e}${o}`]=t,
`${e}${o}: ${n(`$${e}${o}`)}`)).join("\n        "),p=e=>`file(path: ${e}) { ...entry }`,d=`id databaseId nameWithOwner isPrivate isArchived\n    commit: object(oid: $commit) { ...commit }\n    defaultBranchRef {\n      name\n      refUpdateRule { requiredApprovingReviewCount }\n      target {\n        ...commit\n        ... on Commit { ${m("f",a,p)} }\n      }\n    }\n    ledger: ref(qualifiedName: "refs/heads/${o.jF}") {\n      target {\n        ...commit\n        ... on Commit {\n        open: file(path: "${o._N}") { object { ... on Tree { entries { name mode type } } } }\n        ${m("l",n,p)}\n        }\n      }\n    }\n        ${m("t",r.map(e=>`refs/tags/${e}`),e=>`ref(qualifiedName: ${e}) { prefix name target { __typename oid } }`)}\n        ${m("b",r.map(e=>`refs/tags/${e}/`),e=>`refs(refPrefix: ${e}, first: 1) { nodes { prefix name } }`)}`
;return{
query:`query Start($owner: String!, $name: String!, $commit: GitObjectID!${Object.keys(c).map(e=>`, $${e}: String!`).join("")}) {\n  repository(owner: $owner, name: $name) { ${d} }\n}\nfragment entry on TreeEntry { mode type oid object { ... on Blob { text } } }\nfragment commit on Commit { oid tree { oid } parents(first: 100) { totalCount nodes { oid } } message committedDate }`,
variables:{owner:i,name:s,commit:t,...c}}}})};
