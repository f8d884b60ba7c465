export const id=2785;export const ids=[2785];export const modules={33065:((t,e,o)=>{o.r(e),o.d(e,{serve:()=>u})
;var r=o(77598),n=o(51455),a=o(76760),s=o(26270),i=o(74296),c=o(57800)
;const u=async({stdout:t,cwd:e},{port:o,seed:u,json:d})=>{const f=new Promise(t=>{
for(const e of["SIGINT","SIGTERM"])process.once(e,()=>t())
}),p=(0,r.randomBytes)(24).toString("base64url"),b=await async function(t,e,o){try{if(void 0===e)return await(0,s.yk)({
...await(0,s.bS)(t),...o});const r=(0,s.dS)(await async function(t){try{return await(0,n.readFile)(t,"utf8")}catch(e){
throw(0,i.Wp)(`The seed ${t} cannot be read: ${(0,i.bD)(e)}.`,e)}}((0,a.resolve)(t,e)));return void 0!==r.files?await(0,
s.Nt)(r,o):await(0,s.Nt)(r,{...await(0,s.bS)(t),owner:r.owner,repo:r.repo,...o})}catch(t){if(t instanceof s.uV)throw(0,
i.Wp)(`${e??"The clone"} is not a seed.\n${t.message}`,t);if("listen"!==t.syscall)throw t;throw(0,
i.Wp)(`Port ${o.port} cannot be used: ${(0,i.bD)(t)}.`,t)}}(e,u,{port:w(o),adminToken:p}),l=(0,
s.Z9)(b,p).map(c.kc).join("\n");return t(`${d?JSON.stringify((0,s.xS)(b,p)):l}\n`),await f,await b.close(),0}
;function w(t){if(/^\d{1,5}$/.test(t)&&Number(t)<=65535)return Number(t);throw(0,
i.Wp)(`--port is ${JSON.stringify(t)}: give a number up to 65535, 0 for a free port.`)}}),64377:((t,e,o)=>{o.d(e,{w$:()=>a
});var r=o(43759),n=o(27597);function a(t){return r.G1(n.You,t)}})};
