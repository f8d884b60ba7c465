import{modules as e}from"./7281.shared.js";export const id=7915;export const ids=[7915];export const modules={...e,
97915:((e,n,o)=>{o.r(n),o.d(n,{readingClient:()=>d,tokenOf:()=>s});var r=o(83323),t=o(33717)
;const s=({env:e})=>e.GH_TOKEN||e.GITHUB_TOKEN||null;function d(e,n){return(0,t.U)({apiUrl:n,token:s(e),mode:"dry_run",
clock:Date.now,env:e.env,retries:1,userAgent:`marketops-cli/${r.Y}`})}})};
