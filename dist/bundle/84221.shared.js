"use strict";exports.modules={84221:((e,t,n)=>{n.d(t,{$J:()=>BranchFolder,GZ:()=>FoundFiles,TW:()=>y,Vh:()=>k,YN:()=>M,
lR:()=>WrittenFiles,mh:()=>$})
;var s=n(73024),a=n(51455),o=n(76760),i=n(55543),r=n(31615),l=n(51483),c=n(8601),h=n(52533),f=n(81920),p=n(50861),d=n(442),u=n(93156),g=n(60197),w=n(89936)
;const v=67108864;class BranchFolder{root;constructor(e){this.root=e}bytes(e){const t=(0,s.lstatSync)((0,
o.join)(this.root,e),{throwIfNoEntry:!1});return void 0===t?null:(t.isFile()||(0,u.fJ)((0,
u.at)(e),"a regular file","a link, folder or device"),
t.size>v&&(0,u.fJ)((0,u.at)(e),"at most 67108864 bytes",String(t.size)),(0,s.readFileSync)((0,o.join)(this.root,e)))}
async*segments(){for await(const e of this.files("ledger"))yield{path:e,pieces:(0,d.Pq)((0,o.join)(this.root,e))}}
async*files(e=""){const t=await(0,a.readdir)((0,o.join)(this.root,e),{withFileTypes:!0}).catch(e=>{
if("ENOENT"===e.code)return[];throw e});t.sort((e,t)=>e.name<t.name?-1:1);for(const n of t){
if(""===e&&".git"===n.name)continue;const t=""===e?n.name:`${e}/${n.name}`
;n.isDirectory()&&t.split("/").length<m?yield*this.files(t):n.isFile()&&(0,h.hV)(t)?yield t:(0,u.fJ)((0,u.at)((0,
g.SP)(t)),"a file that the branch has a place for","another","segments")}}}async function*y(e,t){
if(null===t)yield*e.segments();else for await(const{segment:e}of(0,p.O)(t))yield e}const m=3;function k(e,t,n){try{
return(0,r.Uj)(n,(0,c.OW)(t),e)}catch(t){return(0,u.fJ)((0,u.at)(e),"canonical JSON of its schema",String(t))}}const J={
consumed:["consumed"],open:["open"],runs:["runs"],receipts:["receipts"],
material:["plans","evidence","policies","trusted-keys","approvers"],used_approvals:["approvals"],
files:["ledger",h.Ij,h.CM]};function b(e){const[t=""]=e.split("/"),n=Object.entries(J).find(([,e])=>e.includes(t))
;return n?.[0]??"files"}class BranchFiles{findings=new Map;approvalTexts=new Map;approverLists=new Set;#e=new Map
;async look(e,t){if(!this.findings.has(e))try{await t()}catch(t){this.findings.set(e,(0,u.hD)(t,"the ledger branch"))}}
wrong(e,t,n){return this.look(b(e),()=>(0,u.fJ)((0,u.at)(e),t,n))}takeRun(e,t){return this.look("runs",()=>{
const n=k(e,t,h.rg),s=this.#e.get(e);if(this.#e.set(e,n),void 0===s)return;s.opened_at!==n.opened_at&&(0,u.fJ)((0,
u.at)(e),`opened_at ${s.opened_at}`,n.opened_at);const a=s.plan_digests.find(e=>!n.plan_digests.includes(e))
;void 0!==a&&(0,u.fJ)((0,u.at)(e),`plan ${a}, which the run had`,"none")})}checkBaseline(e){
return this.look("files",()=>{null===e&&(0,u.fJ)((0,u.at)(h.CM),"what GitHub had before the first run","no file")
;const{releases:t,tags:n}=k(h.CM,e,h.t$);n.slice(1).every(({name:e},t)=>(n[t]?.name??e)<e)||(0,u.fJ)((0,
u.at)(h.CM),"tags by name, each once","another order"),t.slice(1).every(({id:e},n)=>BigInt(t[n]?.id??e)<BigInt(e))||(0,
u.fJ)((0,u.at)(h.CM),"releases by id, each once","another order")})}checkBegun(e){return this.look("runs",()=>{
for(const{run:t,plan:n}of e){const e=(0,h.t0)(t),s=this.#e.get(e);void 0===s&&(0,u.fJ)((0,
u.at)(e),"the plans of the run","no file"),s.plan_digests.includes(n)||(0,u.fJ)((0,
u.at)(e),`plan ${n} among those of the run`,"others")}})}}class WrittenFiles extends BranchFiles{#t=new Map;#n=new Map
;async take(e,{files:t,opened:n,closed:s,runs:a,begun:o},i,r){const l=new Map(Object.entries(e));for(const e of[h.Ij,(0,
h.RA)(i)])null===(l.get(e)??null)&&await this.wrong(e,"a digest in files.json","none"),l.delete(e)
;0===i&&(await this.checkBaseline(await r(h.CM)),l.delete(h.CM))
;for(const[e,n]of t)l.get(e)!==n&&await this.wrong(e,`${n} in files.json`,l.get(e)??"none"),l.delete(e);const c=new Set
;for(const[e,t]of n){const[n]=[...l].find(([t,n])=>n===e&&t.startsWith("open/"))??[]
;void 0===n?await this.wrong("open/",`a file for ${t}, which is begun`,"none"):(this.#t.set(t,n),c.add(n)),
l.delete(n??"")}for(const e of s){const t=this.#t.get(e)??"open/"
;null===l.get(t)||c.has(t)||await this.wrong(t,`to be removed, for ${e} is settled`,"that it stays"),l.delete(t),
this.#t.delete(e)}for(const{run_id:e}of a){const t=(0,h.t0)(e),n=null===(l.get(t)??null)?null:await r(t)
;null!==n&&await this.takeRun(t,n),null!==n&&l.delete(t)}await this.checkBegun(o),
await this.look("used_approvals",()=>this.#s(l,o,r));const f=[...t.keys()].some(e=>e.startsWith("policies/"))
;for(const[e,t]of l){
a.length>0&&!f&&null!==t&&e===h.hL.policy(t)||await this.wrong(e,"a file that the lines call for",null===t?"its removal":"another")
}}async#s(e,t,n){const[s]=t;if(void 0===s||null===s.claim)return
;const a=h.hL.receipt(s.receipt),o=$(a,await n(a)),r=await async function({opened:e,evidence:t},n,s){
const a=null===t?null:await s(h.hL.evidence(t.data.evidence_digest)),o=await s(h.hL.approvers(e.data.approvers_digest))??Buffer.alloc(0)
;return{opened:e,planDigest:n,evidence:(0,c.MQ)(l.l,a),approvers:o}}(s.claim,s.plan,n),f=new Set
;for(const t of[...e.keys()].filter(e=>e.startsWith("approvals/"))){const a=await n(t);null===a&&(0,u.fJ)((0,
u.at)(t),"an approval that was used","its removal");const{plan_digest:o,run_id:r,text:l}=k(t,a,h.gf);this.#n.has(t)&&(0,
u.fJ)((0,u.at)(t),"an approval that was not used before","it again"),r===s.run&&o===s.plan||(0,u.fJ)((0,
u.at)(t),`run ${s.run} and its plan`,r),this.#n.set(t,r),this.approvalTexts.set((0,i.o)(l),l),f.add(t),e.delete(t)}
for(const e of o){const t=(0,w.H)(this.approvalTexts.get(e.digest)??"",e,r);"fault"in t&&(0,u.fJ)((0,
u.at)(a),`approval ${e.digest} that counts`,`one that ${t.fault}`);const n=h.hL.usedApproval(t.name),o=this.#n.get(n)
;o!==s.run&&(0,u.fJ)((0,u.at)(n),`approval ${e.digest} written down for run ${s.run}`,o??"none"),f.delete(n),
this.approverLists.add(s.claim.opened.data.approvers_digest)}const[p]=f;void 0!==p&&(0,u.fJ)((0,
u.at)(p),"an approval that counted","another")}}function $(e,t){try{const{payload:e}=(0,
r.hk)(t??Buffer.alloc(0),r.ui,f.m8);return e.signed_approvals}catch(t){return(0,u.fJ)((0,u.at)(e),"a receipt",String(t))
}}class FoundFiles extends BranchFiles{#a;#o=new Set;#t=new Map;#i=new Map;#r=!1;constructor(e){super(),this.#a=e}
async take({files:e,opened:t,closed:n,begun:s}){for(const[t,n]of e){const e=b(t)
;"material"===e?this.#o.add(t):this.#i.set(e,(this.#i.get(e)??0)+1),await this.look(e,()=>{
const e=this.#a.bytes(t),s=null===e?"no file":(0,i.o)(e);s!==n&&(0,u.fJ)((0,u.at)(t),n,s)})}
this.#r||await this.checkBaseline(this.#a.bytes(h.CM)),this.#r=!0;for(const[e,n]of t)this.#t.set(e,n);const a=new Set(n)
;for(const[e,t]of this.#t)a.has(t)&&this.#t.delete(e);for(const{run:e}of s){const t=(0,h.t0)(e),n=this.#a.bytes(t)
;null!==n&&await this.takeRun(t,n)}await this.checkBegun(s)}async finish(){await this.look("files",async()=>{
const e=new Map;for await(const t of this.#a.files()){const n=b(t);e.set(n,(e.get(n)??0)+1),
"open"===n&&await this.#l(t),"material"!==n||this.#o.has(t)||await this.wrong(t,"material of a run","another file")}
for(const t of["consumed","receipts"]){const[n,s]=[this.#i.get(t)??0,e.get(t)??0]
;n!==s&&await this.wrong(`${t}/`,`${n} files, one a line`,String(s))}});const[e]=this.#t.values()
;void 0!==e&&await this.wrong("open/",`a file for ${e}, which has no outcome`,"none")}async#l(e){
await this.look("open",()=>{const t=(0,i.o)(this.#a.bytes(e)??Buffer.alloc(0));this.#t.delete(t)||(0,u.fJ)((0,
u.at)(e),"an intent without an outcome","another")})}}const M=Object.keys(J).map(e=>({name:e,
check:({files:t,ledger:n,pins:s})=>{if(null!==n.finding)throw new u.wI("skipped","the ledger has a defect")
;const a=t.findings.get(e);if(void 0!==a)throw a;return"used_approvals"===e&&t.approverLists.size>0&&(0,
w.A)(s,t.approverLists,t.approvalTexts.size),`${J[e].join(", ")}: what the lines say`}}))})};
