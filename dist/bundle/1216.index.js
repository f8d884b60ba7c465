export const id=1216;export const ids=[1216];export const modules={45482:(e,t,n)=>{n.d(t,{$Z:()=>readSince,
GZ:()=>readHmacKeys,LF:()=>readPins,SC:()=>readLedger})
;var r=n(51455),o=n(76760),i=n(29241),a=n(36762),s=n(55543),c=n(38931),d=n(74296),l=n(49598),h=n(19523),u=n(14182),f=n(91948)
;async function readOption(e,t,n){try{return await(0,r.readFile)((0,o.resolve)(e.cwd,n),"utf8")}catch(e){throw(0,
d.Wp)(`${t} ${n} cannot be read (${(0,d.bD)(e)}). Name a file that is there.`)}}
async function readPins(e,{path:t,vkey:r,trustedKeys:o,repository:a,approvers:c=[]}){for(const e of r)if(null===(0,
h.z5)(e))throw(0,d.Wp)(`--vkey ${e} is not a verifier key of the form <origin>+<8 hex>+<base64>. Copy its whole line.`)
;const l=r.map(e=>`${e}\n`),p=r.length>0?["--vkey"]:[];void 0!==o&&(l.push(await readOption(e,"--trusted-keys",o)),
p.push(o),await refuseInside(e,"--trusted-keys",o,t));const w=[]
;for(const n of c)w.push(await readOption(e,"--approvers",n)),await refuseInside(e,"--approvers",n,t);if(void 0!==a){
const t=await async function readOwners(e,t){if(!/^[\w.-]+\/[\w.-]+$/.test(t))throw(0,
d.Wp)(`--repository ${t} is not OWNER/NAME.`)
;const[{readingClient:r},{createReader:o}]=await Promise.all([Promise.all([n.e(7561),n.e(1227),n.e(7915)]).then(n.bind(n,97915)),n.e(9649).then(n.bind(n,9649))]),i=o(r(e,e.env.GITHUB_API_URL||"https://api.github.com")),{read:a,commit:s,branch:c}=await(0,
f.O)(i,t),l=await a(u.Z);if(null===l)throw(0,d.Wp)(`--repository ${t} has no ${u.Z} on its default branch.`)
;const h=await(0,f.D)(i,t,c);return{text:Buffer.from(l).toString(),from:`${u.Z} of ${t} at ${s}`,approvers:h}
}(e,a).catch(e=>cannotRead(`--repository ${a}`,e));l.push(t.text),p.push(t.from),w.push(...t.approvers)}
if(0===p.length)return null;const y=function pinsFrom(e,t){try{return(0,i.cz)(e,t)}catch(e){
if(!(e instanceof h.Us))throw e
;throw(0,d.Wp)(`${t}, line ${e.line} ${e.message}. A key list that is half understood is not used.`)}
}(l.join("\n"),p.join(" and "));return void 0!==a||c.length>0?{...y,approvers:new Set(w.map(s.ol))}:y}
async function refuseInside(e,t,n,r){if(await(0,c.F)((0,o.resolve)(e.cwd,n),(0,o.resolve)(e.cwd,r)))throw(0,
d.Wp)(`${t} ${n} lies in what is verified, which does not say whom to believe about it.`)}function cannotRead(e,t){
if(t instanceof d.NL&&"usage"===t.code)throw t;throw(0,d.Wp)(`${e} cannot be read (${(0,d.bD)(t)}).`,t)}
async function readLedger(e,t,n){if(void 0===t)return null
;if(null===n)throw(0,d.Wp)("--ledger needs keys: give --trusted-keys, --vkey or --repository as well.");const r=await(0,
a.jC)((0,o.resolve)(e.cwd,t),n).catch(e=>cannotRead(`--ledger ${t}`,e));if(null===r)throw(0,
d.Wp)(`--ledger ${t} is no clone with the whole history of the ledger branch.`);return r}
async function readHmacKeys(e,t){
const n=e.env.MARKETOPS_HMAC_KEY??"",r=void 0===t?"MARKETOPS_HMAC_KEY":`--hmac-key-file ${t}`
;return(void 0===t?n:await readOption(e,"--hmac-key-file",t)).split("\n").map(e=>e.trim()).filter(e=>""!==e).map(e=>{
const t=(0,i.e1)(e)
;if(null===t)throw(0,d.Wp)(`${r} does not hold a key made by \`marketops keygen\`. Give the secret as it was printed.`)
;return t})}async function readSince(e,t){if(void 0===t)return null;const n=(0,l.S7)(await readOption(e,"--since",t))
;if(null===n)throw(0,
d.Wp)(`--since ${t} is not a signed checkpoint. Give the file "checkpoint" of the ledger branch as you saw it.`)
;return n}},71137:(e,t,n)=>{n.r(t),n.d(t,{cannotVerify:()=>cannotVerify,verify:()=>verify})
;var r=n(77598),o=n(51455),i=n(76760),a=n(58080),s=n(38422),c=n(19523),d=n(14182),l=n(39600),h=n(6848),u=n(93156),f=n(57139),p=n(87496),w=n(90687),y=n(45482)
;const verify=async(e,t)=>{const n=await(0,y.LF)(e,t),f=await(0,y.GZ)(e,t.hmacKeyFile),p=await(0,
y.$Z)(e,t.since),w=await(0,y.SC)(e,t.ledger,n),v=await(0,l.xJ)((0,i.resolve)(e.cwd,t.path),{pins:n,hmacKeys:f,since:p,
accepted:w,run:t.run??null
}).finally(()=>w?.close()),$=null===n?`none from outside; ${await async function rehearsalKey(e){const t=await(0,
o.readFile)((0,i.join)(e,s.Pb.trustedKeys),"utf8").catch(()=>""),[n]=t.split("\n").filter(e=>null!==(0,
c.z5)(e)&&e.startsWith(`${d.FF}/`))
;return void 0===n?null:`it is of a rehearsal, whose key was made for it: pin that with --vkey ${n}`}((0,
i.resolve)(e.cwd,t.path))??m}`:`${n.keys.length} from ${n.from}`,k=print(e,v,{...t,keys:$})
;return void 0===t.asset?k:async function assetOf(e,{published:t=[]},n,o){const s=(0,r.createHash)("sha256")
;for await(const t of(0,h.Pq)((0,i.resolve)(e.cwd,n),!0))s.update(t)
;const c=`sha256:${s.digest("hex")}`,d=t.find(e=>e.digest===c),l=void 0===d?"was not published by this run":`is ${d.name} of the release ${d.tag} of ${d.repository}`
;return e.stderr((0,a.g)(`asset: ${n} (${c}) ${l}`)+"\n"),void 0===d?o||u.ai.TAMPERED:o}(e,v,t.asset,k)}
;const m="pin one with --trusted-keys FILE, --vkey KEY or --repository OWNER/NAME";function cannotVerify(e,t,n){
return print(e,(0,l._P)(t),{json:n,verbose:!1,keys:"not looked at"})}
function print({stdout:e,look:t=p.tZ},n,{json:r,verbose:o,keys:i}){
const{verdict:a,checks:s,entries:c,head:d,root:l}=n,h=[...(0,p.Wp)((0,w.C)(n,i),t),"",...o?(0,f.Wb)(n).flatMap(e=>(0,
p.LV)(e,{width:t.width,indent:36})):[],`keys: ${i}`,...(0,f.pi)(n)];return e(`${r?JSON.stringify({verdict:a,checks:s,
entries:c,head:d,root:l}):h.join("\n")}\n`),u.ai[a]}},12112:(e,t,n)=>{function limiter(e){let t=e;const n=[]
;return async e=>{t>0?t--:await new Promise(e=>n.push(e));try{return await e()}finally{const e=n.shift()
;void 0===e?t++:e()}}}async function mapLimited(e,t,n){const r=limiter(t)
;return(await Promise.allSettled(e.map((e,t)=>r(()=>n(e,t))))).map(e=>{if("rejected"===e.status)throw e.reason
;return e.value})}function once(e){let t;return()=>t??=e()}function prefetched(e){return e.catch(()=>{}),e}
function remembered(e,t,n){const r=e.get(t);if(void 0!==r)return r;const o=n();e.set(t,o);const forget=()=>{e.delete(t)}
;return o.then(e=>null===e?forget():void 0,forget),o}n.d(t,{HK:()=>remembered,NN:()=>prefetched,Oo:()=>once,
TA:()=>limiter,bB:()=>mapLimited})},91948:(e,t,n)=>{n.d(t,{D:()=>approverLists,O:()=>defaultBranch})
;var r=n(74296),o=n(27597),i=n(14182);async function defaultBranch(e,t){
const{defaultBranch:n}=await e.repository(t),o=await e.commit(t,`refs/heads/${n}`)
;if(null===o)throw new r.NL("not_found",`The default branch ${n} of ${t} has no commit; push one first.`);return{
read:n=>e.file(t,n,o.sha),commit:o.sha,branch:n}}const a=200;async function approverLists(e,t,n){
const s=`/commits?path=${encodeURIComponent(i.jJ)}&sha=${encodeURIComponent(n)}`,c=await e.list(t,s,o.Ikc({sha:o.YjP()
}))
;if(c.length>a)throw new r.NL("too_many_approvers",`${i.jJ} of ${t} was changed ${c.length} times. Name the lists to believe instead.`)
;return(await Promise.all(c.map(({sha:n})=>e.file(t,i.jJ,n)))).filter(e=>null!==e)}}};
