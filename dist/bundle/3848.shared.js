import{createRequire as e}from"module";export const modules={3848:((e,t,i)=>{i.d(t,{m:()=>p})
;var n=i(8826),l=i(9467),a=i(55543),r=i(96679),o=i(38422),s=i(99300),c=i(6848),d=i(93156),u=i(23427)
;async function p(e,t){const{report:i,files:n}=await(0,u.w6)(e,{pins:null,kinds:t
}),l=i.checks.find(({status:e})=>"failed"===e)
;if(void 0!==l||null===n)throw new d.wI("failed",`${l?.name??"layout"}: ${l?.detail??"nothing is there"}`)
;const p=async(t,i)=>{const l=await(0,c.oD)(e,t,i)
;if((0,a.ol)(l)!==n.digests.get(t))throw new d.wI("failed",`${t} changed while it was read`);return l.toString()
},w=await p(o.Pb.ledger,c.b1.fileBytes),y=await p(o.Pb.policy,c.b1.textFileBytes);return{proof:(0,d.sb)(n.proof),
plan:(0,d.sb)(n.plan),kinds:t,lines:(0,r.Li)(w),ledgerText:w,
evidenceText:"value"in n.evidence?await p(o.Pb.evidence,c.b1.fileBytes):"",
approversText:await p(o.Pb.approvers,c.b1.textFileBytes),checkpoints:[],policyText:y,policyFile:null,terms:f(y,t),
warnings:[],standings:(0,s.cE)(n,t),comparison:null}}function f(e,t){try{return""===e?null:(0,n.N)((0,
l.ON)(Buffer.from(e),o.Pb.policy,t).value)}catch{return null}}})};
