"use strict";exports.modules={31430:((e,t,n)=>{n.d(t,{c7:()=>i,cJ:()=>o,wI:()=>a});var r=n(81128);function o(e,t){
return new Proxy(e,{get(e,n){const r=Reflect.get(e,n,e)
;return"function"!=typeof r?r:(...o)=>t(n,o,()=>Reflect.apply(r,e,o))}})}const i=(e,t)=>`${e} ${JSON.stringify(t)}`
;function a(e,t,n){return Object.assign(Object.create(e),{prefetch:a=>{const s=t()+n,m=new Map;let c=!1
;const p=o(e,(e,t,n)=>{const o=(0,r.NN)(n());return m.set(i(e,t),o),o});return(0,r.NN)(a(p)),{reader:o(e,(e,n,r)=>{
const o=i(e,n),a=c||t()>s?void 0:m.get(o);return m.delete(o),void 0===a?r():a.catch(r)}),end:()=>c=!0}}})}}),
86677:((e,t,n)=>{n.d(t,{a9:()=>m,ef:()=>a,tO:()=>d});var r=n(52533),o=n(81128),i=n(31430)
;function a({facts:e,ships:t,likelyDefault:n,environment:o,lists:i}){
const{mode:a,runId:m,runAttempt:c}=e,p=e=>`/rules/branches/${s(e)}`
;return[...t?[]:[""],..."dry_run"===a?[]:[`/actions/runs/${m}/approvals`,`/actions/runs/${m}/attempts/${c}`],...null===o?[]:[`/environments/${s(o)}`],...[...null===n?[]:[p(n)],p(r.jF),...i].map(e=>`${e}?per_page=100&page=1`)]
}function s(e){return encodeURIComponent(e).replace(/[!'()*]/g,e=>`%${e.charCodeAt(0).toString(16).toUpperCase()}`)}
const m=({actionVersion:e})=>`marketops-action/${e}`,c=/^[0-9a-f]{40}$/,p={repository:()=>!0,
commit:([,e])=>c.test(String(e)),tagObject:()=>!0,tree:()=>!0,blob:()=>!0
},f=2e3,$=["repository","commit","ref","refBelow","file"];function d(e,t,n=(e,t,n)=>n()){const r=new Map,a=(0,
i.cJ)(e,(e,t,r)=>$.includes(e)?n(e,t,r):r()),s=(0,i.cJ)(a,(e,t,n)=>!0===p[e]?.(t)?(0,o.HK)(r,(0,
i.c7)(e,t).toLowerCase(),n):n());return(0,i.wI)(s,t,f)}}),95079:((e,t,n)=>{n.d(t,{E:()=>a,l:()=>i})
;var r=n(52533),o=n(14182);const i=[o.l$,o.Z,o.jJ];function a({repository:e,commit:t,ledgerFiles:n,tags:o}){
const[a,s]=e.split("/"),m={},c=(e,t,n)=>t.map((t,r)=>(m[`${e}${r}`]=t,
`${e}${r}: ${n(`$${e}${r}`)}`)).join("\n        "),p=e=>`file(path: ${e}) { ...entry }`,f=`id databaseId nameWithOwner isPrivate isArchived\n    commit: object(oid: $commit) { ...commit ... on Commit { author { user { databaseId login __typename } } } }\n    defaultBranchRef {\n      name\n      refUpdateRule { requiredApprovingReviewCount }\n      target {\n        ...commit\n        ... on Commit { ${c("f",i,p)} }\n      }\n    }\n    ledger: ref(qualifiedName: "refs/heads/${r.jF}") {\n      target {\n        ...commit\n        ... on Commit {\n        open: file(path: "${r._N}") { object { ... on Tree { entries { name mode type } } } }\n        ${c("l",n,p)}\n        }\n      }\n    }\n        ${c("t",o.map(e=>`refs/tags/${e}`),e=>`ref(qualifiedName: ${e}) { prefix name target { __typename oid } }`)}\n        ${c("b",o.map(e=>`refs/tags/${e}/`),e=>`refs(refPrefix: ${e}, first: 1) { nodes { prefix name } }`)}`
;return{
query:`query Start($owner: String!, $name: String!, $commit: GitObjectID!${Object.keys(m).map(e=>`, $${e}: String!`).join("")}) {\n  repository(owner: $owner, name: $name) { ${f} }\n}\nfragment entry on TreeEntry { mode type oid object { ... on Blob { text } } }\nfragment commit on Commit { oid tree { oid } parents(first: 100) { totalCount nodes { oid } } message committedDate }`,
variables:{owner:a,name:s,commit:t,...m}}}})};
