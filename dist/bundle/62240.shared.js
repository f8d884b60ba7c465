export const modules={62240:((e,t,n)=>{n.d(t,{tO:()=>l,ef:()=>s,a9:()=>c});var r=n(52533),o=n(81128);function i(e,t){
return new Proxy(e,{get(e,n){const r=Reflect.get(e,n,e)
;return"function"!=typeof r?r:(...o)=>t(n,o,()=>Reflect.apply(r,e,o))}})}const a=(e,t)=>`${e} ${JSON.stringify(t)}`
;function s({facts:e,ships:t,likelyDefault:n,environment:o,lists:i}){
const{mode:a,runId:s,runAttempt:c,commitSha:p}=e,$=e=>`/rules/branches/${m(e)}`
;return[...t?[]:[""],..."dry_run"===a?[]:[`/actions/runs/${s}/approvals`,`/actions/runs/${s}/attempts/${c}`,`/commits/${p}`],...null===o?[]:[`/environments/${m(o)}`],...[...null===n?[]:[$(n)],$(r.jF),...i].map(e=>`${e}?per_page=100&page=1`)]
}function m(e){return encodeURIComponent(e).replace(/[!'()*]/g,e=>`%${e.charCodeAt(0).toString(16).toUpperCase()}`)}
const c=({actionVersion:e})=>`marketops-action/${e}`,p=/^[0-9a-f]{40}$/,$={repository:()=>!0,
commit:([,e])=>p.test(String(e)),tagObject:()=>!0,tree:()=>!0,blob:()=>!0
},f=2e3,d=["repository","commit","ref","refBelow","file"];function l(e,t,n=(e,t,n)=>n()){
const r=new Map,s=i(e,(e,t,r)=>d.includes(e)?n(e,t,r):r());return function(e,t,n){
return Object.assign(Object.create(e),{prefetch:r=>{const s=t()+n,m=new Map;let c=!1;const p=i(e,(e,t,n)=>{const r=(0,
o.NN)(n());return m.set(a(e,t),r),r});return(0,o.NN)(r(p)),{reader:i(e,(e,n,r)=>{
const o=a(e,n),i=c||t()>s?void 0:m.get(o);return m.delete(o),void 0===i?r():i.catch(r)}),end:()=>c=!0}}})
}(i(s,(e,t,n)=>!0===$[e]?.(t)?(0,o.HK)(r,a(e,t).toLowerCase(),n):n()),t,f)}}),95079:((e,t,n)=>{n.d(t,{E:()=>a,l:()=>i})
;var r=n(52533),o=n(14182);const i=[o.l$,o.Z,o.jJ];function a({repository:e,commit:t,ledgerFiles:n,tags:o}){
const[a,s]=e.split("/"),m={},c=(e,t,n)=>t.map((t,r)=>(m[`${e}${r}`]=t,
`${e}${r}: ${n(`$${e}${r}`)}`)).join("\n        "),p=e=>`file(path: ${e}) { ...entry }`,$=`id databaseId nameWithOwner isPrivate isArchived\n    commit: object(oid: $commit) { ...commit }\n    defaultBranchRef {\n      name\n      refUpdateRule { requiredApprovingReviewCount }\n      target {\n        ...commit\n        ... on Commit { ${c("f",i,p)} }\n      }\n    }\n    ledger: ref(qualifiedName: "refs/heads/${r.jF}") {\n      target {\n        ...commit\n        ... on Commit {\n        open: file(path: "${r._N}") { object { ... on Tree { entries { name mode type } } } }\n        ${c("l",n,p)}\n        }\n      }\n    }\n        ${c("t",o.map(e=>`refs/tags/${e}`),e=>`ref(qualifiedName: ${e}) { prefix name target { __typename oid } }`)}\n        ${c("b",o.map(e=>`refs/tags/${e}/`),e=>`refs(refPrefix: ${e}, first: 1) { nodes { prefix name } }`)}`
;return{
query:`query Start($owner: String!, $name: String!, $commit: GitObjectID!${Object.keys(m).map(e=>`, $${e}: String!`).join("")}) {\n  repository(owner: $owner, name: $name) { ${$} }\n}\nfragment entry on TreeEntry { mode type oid object { ... on Blob { text } } }\nfragment commit on Commit { oid tree { oid } parents(first: 100) { totalCount nodes { oid } } message committedDate }`,
variables:{owner:a,name:s,commit:t,...m}}}})};
