"use strict";exports.modules={3848:((e,t,i)=>{i.d(t,{m:()=>f})
;var n=i(8826),a=i(62829),s=i(55543),l=i(96679),r=i(38422),o=i(99300),c=i(6848),d=i(442),p=i(93156),u=i(23427)
;async function f(e,t){const{report:i,files:n}=await(0,u.w6)(e,{pins:null,kinds:t
}),[a]=i.checks.flatMap(({name:e,status:t,detail:i})=>"failed"===t?`${e}: ${i}`:[])
;if(void 0!==a||null===n)throw new p.wI("failed",a??"nothing is there");const f=async(t,i)=>{const a=await(0,
d.oD)(e,t,i);if((0,s.o)(a)!==n.digests.get(t))throw new p.wI("failed",`${t} changed while it was read`)
;return a.toString()},b=await f(r.Pb.ledger,c.b1.fileBytes),y=await f(r.Pb.policy,c.b1.textFileBytes);return{proof:(0,
p.sb)(n.proof),plan:(0,p.sb)(n.plan),kinds:t,lines:(0,l.Li)(b),ledgerText:b,
evidenceText:"value"in n.evidence?await f(r.Pb.evidence,c.b1.fileBytes):"",
approversText:await f(r.Pb.approvers,c.b1.textFileBytes),checkpoints:[],policyText:y,policyFile:null,terms:w(y,t),
warnings:[],standings:(0,o.cE)(n,t),comparison:null}}function w(e,t){try{return(0,n.N)((0,
a.O)(Buffer.from(e),r.Pb.policy,t).value)}catch{return null}}})};
