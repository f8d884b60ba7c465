"use strict";exports.modules={84221:((e,t,s)=>{s.d(t,{$J:()=>BranchFolder,GZ:()=>FoundFiles,TW:()=>y,Vh:()=>k,YN:()=>M,
lR:()=>WrittenFiles,mh:()=>$})
;var n=s(73024),a=s(51455),o=s(76760),i=s(55543),r=s(31615),l=s(51483),c=s(8601),h=s(52533),f=s(81920),p=s(50861),d=s(442),u=s(93156),g=s(60197),w=s(89936)
;const v=67108864;class BranchFolder{root;constructor(e){this.root=e}bytes(e){const t=(0,n.lstatSync)((0,
o.join)(this.root,e),{throwIfNoEntry:!1});return void 0===t?null:(t.isFile()||(0,u.fJ)((0,
u.at)(e),"a regular file","a link, folder or device"),
t.size>v&&(0,u.fJ)((0,u.at)(e),"at most 67108864 bytes",String(t.size)),(0,n.readFileSync)((0,o.join)(this.root,e)))}
async*segments(){for await(const e of this.files("ledger"))yield{path:e,pieces:(0,d.Pq)((0,o.join)(this.root,e))}}
async*files(e=""){const t=await(0,a.readdir)((0,o.join)(this.root,e),{withFileTypes:!0}).catch(e=>{
if("ENOENT"===e.code)return[];throw e});t.sort((e,t)=>e.name<t.name?-1:1);for(const s of t){
if(""===e&&".git"===s.name)continue;const t=""===e?s.name:`${e}/${s.name}`
;s.isDirectory()&&t.split("/").length<m?yield*this.files(t):s.isFile()&&(0,h.hV)(t)?yield t:(0,u.fJ)((0,u.at)((0,
g.SP)(t)),"a file that the branch has a place for","another","segments")}}}async function*y(e,t){
if(null===t)yield*e.segments();else for await(const{segment:e}of(0,p.O)(t))yield e}const m=3;function k(e,t,s){try{
return(0,r.Uj)(s,(0,c.OW)(t),e)}catch(t){return(0,u.fJ)((0,u.at)(e),"canonical JSON of its schema",String(t))}}const J={
consumed:["consumed"],open:["open"],runs:["runs"],receipts:["receipts"],
material:["plans","evidence","policies","trusted-keys","approvers"],used_approvals:["approvals"],
files:["ledger",h.Ij,h.CM]};function b(e){const[t=""]=e.split("/"),s=Object.entries(J).find(([,e])=>e.includes(t))
;return s?.[0]??"files"}class BranchFiles{findings=new Map;approvalTexts=new Map;approverLists=new Set;#e=new Map
;async look(e,t){if(!this.findings.has(e))try{await t()}catch(t){this.findings.set(e,(0,u.hD)(t,"the ledger branch"))}}
wrong(e,t,s){return this.look(b(e),()=>(0,u.fJ)((0,u.at)(e),t,s))}takeRun(e,t){return this.look("runs",()=>{
const s=k(e,t,h.rg),n=this.#e.get(e);if(this.#e.set(e,s),void 0===n)return;n.opened_at!==s.opened_at&&(0,u.fJ)((0,
u.at)(e),`opened_at ${n.opened_at}`,s.opened_at);const a=n.plan_digests.find(e=>!s.plan_digests.includes(e))
;void 0!==a&&(0,u.fJ)((0,u.at)(e),`plan ${a}, which the run had`,"none")})}checkBaseline(e){
return this.look("files",()=>{null===e&&(0,u.fJ)((0,u.at)(h.CM),"what GitHub had before the first run","no file")
;const{releases:t,tags:s}=k(h.CM,e,h.t$);s.every(({name:e},t)=>0===t||(s[t-1]?.name??"")<e)||(0,u.fJ)((0,
u.at)(h.CM),"tags by name, each once","another order"),t.every(({id:e},s)=>0===s||BigInt(t[s-1]?.id??0)<BigInt(e))||(0,
u.fJ)((0,u.at)(h.CM),"releases by id, each once","another order")})}checkBegun(e){return this.look("runs",()=>{
for(const{run:t,plan:s}of e){const e=(0,h.t0)(t),n=this.#e.get(e);void 0===n&&(0,u.fJ)((0,
u.at)(e),"the plans of the run","no file"),n.plan_digests.includes(s)||(0,u.fJ)((0,
u.at)(e),`plan ${s} among those of the run`,"others")}})}}class WrittenFiles extends BranchFiles{#t=new Map;#s=new Map
;async take(e,{files:t,opened:s,closed:n,runs:a,begun:o},i,r){const l=new Map(Object.entries(e));for(const e of[h.Ij,(0,
h.RA)(i)])null===(l.get(e)??null)&&await this.wrong(e,"a digest in files.json","none"),l.delete(e)
;0===i&&(await this.checkBaseline(await r(h.CM)),l.delete(h.CM))
;for(const[e,s]of t)l.get(e)!==s&&await this.wrong(e,`${s} in files.json`,l.get(e)??"none"),l.delete(e);const c=new Set
;for(const[e,t]of s){const[s]=[...l].find(([t,s])=>s===e&&t.startsWith("open/"))??[]
;void 0===s?await this.wrong("open/",`a file for ${t}, which is begun`,"none"):(this.#t.set(t,s),c.add(s)),
l.delete(s??"")}for(const e of n){const t=this.#t.get(e)??"open/"
;null===l.get(t)||c.has(t)||await this.wrong(t,`to be removed, for ${e} is settled`,"that it stays"),l.delete(t),
this.#t.delete(e)}for(const{run_id:e}of a){const t=(0,h.t0)(e),s=null===(l.get(t)??null)?null:await r(t)
;null!==s&&await this.takeRun(t,s),null!==s&&l.delete(t)}await this.checkBegun(o),
await this.look("used_approvals",()=>this.#n(l,o,r));const f=[...t.keys()].some(e=>e.startsWith("policies/"))
;for(const[e,t]of l){
a.length>0&&!f&&e===`policies/${t?.slice(7)??""}.yml`||await this.wrong(e,"a file that the lines call for",null===t?"its removal":"another")
}}async#n(e,t,s){const[n]=t;if(void 0===n||null===n.claim)return
;const a=h.hL.receipt(n.receipt),o=$(a,await s(a)),r=await async function({opened:e,evidence:t},s,n){
const a=null===t?null:await n(h.hL.evidence(t.data.evidence_digest)),o=await n(h.hL.approvers(e.data.approvers_digest))??Buffer.alloc(0)
;return{opened:e,planDigest:s,evidence:(0,c.MQ)(l.l,a),approvers:o}}(n.claim,n.plan,s),f=new Set
;for(const t of[...e.keys()].filter(e=>e.startsWith("approvals/"))){const a=await s(t);null===a&&(0,u.fJ)((0,
u.at)(t),"an approval that was used","its removal");const{plan_digest:o,run_id:r,text:l}=k(t,a,h.gf);this.#s.has(t)&&(0,
u.fJ)((0,u.at)(t),"an approval that was not used before","it again"),r===n.run&&o===n.plan||(0,u.fJ)((0,
u.at)(t),`run ${n.run} and its plan`,r),this.#s.set(t,r),this.approvalTexts.set((0,i.o)(l),l),f.add(t),e.delete(t)}
for(const e of o){const t=(0,w.H)(this.approvalTexts.get(e.digest)??"",e,r);"fault"in t&&(0,u.fJ)((0,
u.at)(a),`approval ${e.digest} that counts`,`one that ${t.fault}`);const s=h.hL.usedApproval(t.name),o=this.#s.get(s)
;o!==n.run&&(0,u.fJ)((0,u.at)(s),`approval ${e.digest} written down for run ${n.run}`,o??"none"),f.delete(s),
this.approverLists.add(n.claim.opened.data.approvers_digest)}const[p]=f;void 0!==p&&(0,u.fJ)((0,
u.at)(p),"an approval that counted","another")}}function $(e,t){try{const{payload:e}=(0,
r.hk)(t??Buffer.alloc(0),r.ui,f.m8);return e.signed_approvals}catch(t){return(0,u.fJ)((0,u.at)(e),"a receipt",String(t))
}}class FoundFiles extends BranchFiles{#a;#o=new Set;#t=new Map;#i=new Map;#r=!1;constructor(e){super(),this.#a=e}
async take({files:e,opened:t,closed:s,begun:n}){for(const[t,s]of e){const e=b(t)
;"material"===e?this.#o.add(t):this.#i.set(e,(this.#i.get(e)??0)+1),await this.look(e,()=>{
const e=this.#a.bytes(t),n=null===e?"no file":(0,i.o)(e);n!==s&&(0,u.fJ)((0,u.at)(t),s,n)})}
this.#r||await this.checkBaseline(this.#a.bytes(h.CM)),this.#r=!0;for(const[e,s]of t)this.#t.set(e,s);const a=new Set(s)
;for(const[e,t]of this.#t)a.has(t)&&this.#t.delete(e);for(const{run:e}of n){const t=(0,h.t0)(e),s=this.#a.bytes(t)
;null!==s&&await this.takeRun(t,s)}await this.checkBegun(n)}async finish(){await this.look("files",async()=>{
const e=new Map;for await(const t of this.#a.files()){const s=b(t);e.set(s,(e.get(s)??0)+1),
"open"===s&&await this.#l(t),"material"!==s||this.#o.has(t)||await this.wrong(t,"material of a run","another file")}
for(const t of["consumed","receipts"]){const[s,n]=[this.#i.get(t)??0,e.get(t)??0]
;s!==n&&await this.wrong(`${t}/`,`${s} files, one a line`,String(n))}});const[e]=this.#t.values()
;void 0!==e&&await this.wrong("open/",`a file for ${e}, which has no outcome`,"none")}async#l(e){
await this.look("open",()=>{const t=(0,i.o)(this.#a.bytes(e)??Buffer.alloc(0));this.#t.delete(t)||(0,u.fJ)((0,
u.at)(e),"an intent without an outcome","another")})}}const M=Object.keys(J).map(e=>({name:e,
check:({files:t,ledger:s,pins:n})=>{if(null!==s.finding)throw new u.wI("skipped","the ledger has a defect")
;const a=t.findings.get(e);if(void 0!==a)throw a;return"used_approvals"===e&&t.approverLists.size>0&&(0,
w.A)(n,t.approverLists,t.approvalTexts.size),`${J[e].join(", ")}: what the lines say`}}))})};
