export const id=6411;export const ids=[6411];export const modules={78792:(e,t,o)=>{o.r(t),o.d(t,{exportCommand:()=>h})
;var n=o(2792),r=o(60269);const i=(e,t,o)=>({name:e,help:t,value:o}),s=(e,t,o)=>({name:e,help:t,of:["run","operation"],
value:({run:e})=>void 0===e?null:o(e)}),a=(e,t,o)=>({name:e,help:t,of:["operation"],
value:({run:e,operation:t})=>void 0===e||void 0===t?null:o(t,e)
}),l=e=>e?1:0,c=["run_binding","operation_binding"],d=[i("record","`run`, `operation`, `commit` (accepted, of the ledger branch) or `foreign` (a commit that is not)",e=>u(e)),i("repository","of a run as it was called then",({history:e,run:t})=>t?.repository??e.repository),i("repository_id","",({history:e})=>e.repositoryId),s("run_id","",({runId:e})=>e),s("run_attempt","",({runAttempt:e})=>e),s("claim","",({claim:e})=>e),s("result","",({result:e})=>e),s("created_at","known where the policy asks for signatures",({times:e})=>e.created),s("opened_at","",({times:e})=>e.opened),s("planned_at","",({times:e})=>e.planned),s("authorized_at","",({times:e})=>e.authorized),s("begun_at","",({times:e})=>e.begun),s("shipped_at","the last success",({times:e})=>e.shipped),s("closed_at","",({times:e})=>e.closed),s("actor","",({actor:e})=>e),s("triggering_actor","",({triggeringActor:e})=>e),s("approvers","",({approvers:e})=>[...new Set(e.map(({login:e})=>e))]),s("reviewed","",({approvers:e})=>l(e.some(({how:e})=>"review"===e))),s("signed","",({approvers:e})=>l(e.some(({how:e})=>"signed"===e))),s("self_approved","",({approvers:e})=>l(e.some(({self:e})=>e))),s("event","",({event:e})=>e),s("ref","",({ref:e})=>e),s("commit_sha","",({commitSha:e})=>e),s("workflow_ref","",({workflowRef:e})=>e),s("environment","",({environment:e})=>e),s("plan_digest","",({planDigest:e})=>e),s("policy_digest","",({policyDigest:e})=>e),s("planned_operations","",({planned:e})=>e),s("break_glass","how often",e=>(0,
r.pO)(e)),s("first_line","",({stretches:e})=>e[0]?.first??null),a("operation_id","",({id:e})=>e),a("operation_kind","",({kind:e})=>e),a("target","",({target:e})=>e),a("subject","",({subject:e})=>e),a("natural_key","",({naturalKey:e})=>e),a("operation_digest","",({digest:e})=>e),a("effect","",({effect:e})=>e),a("decision","",({decision:e})=>e),a("rules","",({rules:e})=>e),a("authorization","`passed`, `failed`, `undecided`, and `neither`, which must not be",(e,t)=>(0,
r.nV)({run:t,operation:e
})),a("refusals","",({id:e},{refusals:t})=>[...new Set(t.filter(({operationId:t})=>t===e).map(({code:e})=>e))]),a("receipt_id","",({receipt:e})=>e?.id??null),a("receipt","",({receipt:e})=>null===e?null:e.enforceable?"minted":"refused"),a("gates","",({gates:e})=>e.length),a("gates_nine","",({gates:e})=>e.filter(({passed:e})=>9===e).length),a("gates_failed","",({gates:e})=>e.filter(({failed:e})=>e.length>0).length),a("bindings_checked","",({gates:e})=>e.filter(({notEvaluated:e})=>!e.some(e=>c.includes(e))).length),a("last_gate","",({gates:e})=>0===e.length?null:(e.at(-1)?.failed.length??0)>0?"failed":"passed"),a("consumed","",({intents:e})=>e.map(({receiptId:e})=>e)),a("intent_at","",({intents:e})=>e[0]?.at??null),a("intents_behind_nine","",({intents:e,gates:t})=>e.filter(({seq:e})=>t.some(t=>9===t.passed&&t.seq<e)).length),a("outcome","",({outcome:e})=>e?.word??null),a("outcome_at","",({outcome:e})=>e?.at??null),a("outcome_code","",({outcome:e})=>e?.code??null),a("outcome_receipt","",({outcome:e})=>e?.receiptId??null),a("url","",({outcome:e})=>e?.url??null),a("state_digest","",({outcome:e})=>e?.stateDigest??null),a("reconciled","by a later run: `done`, `absent`, `conflict`",({reconciled:e})=>e?.observed??null),a("reconciled_at","",({reconciled:e})=>e?.at??null),a("artifacts","",({artifacts:e})=>e.map(({name:e,digest:t})=>null===t?e:`${e}=${t}`)),{
name:"commit",of:["commit","foreign"],help:"",value:({commit:e,foreign:t})=>e?.commit??t?.commit??null},{
name:"committed_at",of:["commit"],help:"",value:({commit:e})=>e?.at??null},{name:"lines",of:["commit"],help:"",
value:({commit:e})=>void 0===e?null:e.size-e.first},{name:"recorded",of:["foreign"],
help:"1: a later run put it on record",value:({foreign:e})=>void 0===e?null:l(e.recorded)}]
;function u({run:e,operation:t,commit:o}){return void 0!==t?"operation":void 0!==e?"run":void 0===o?"foreign":"commit"}
function*p(e,t,o){const n="csv"===t?f:m,r=e=>null===o||e>=o;for(const t of e.runs)if(r(t.times.opened)){yield n({
history:e,run:t});for(const o of t.operations)yield n({history:e,run:t,operation:o})}
for(const t of e.blocks)r(t.at)&&(yield n({history:e,commit:t}));for(const t of e.foreign)yield n({history:e,foreign:t})
}function m(e){const t=u(e),o=d.filter(({of:e})=>void 0===e||e.includes(t))
;return`${JSON.stringify(Object.fromEntries(o.map(({name:t,value:o})=>[t,o(e)])))}\n`}
const f=e=>`${d.map(({value:t})=>function(e){if(null===e)return"";if("number"==typeof e)return String(e)
;const t="string"==typeof e?e:e.join(" "),o=/^[=+\-@\t\r]/.test(t)?`'${t}`:t
;return/[",\r\n]/.test(o)?`"${o.replaceAll('"','""')}"`:o}(t(e))).join(",")}\r\n`;var g=o(97675)
;const h=async(e,{format:t,since:o,...r})=>{const i=(0,g.e)(o)
;let s="csv"===t?`${d.map(({name:e})=>e).join(",")}\r\n`:"",a=0;for await(const o of(0,g.u)(e,r)){
for(const n of p(o,t,i))s+=n,s.length<65536||(e.stdout(s),s="")
;for(const t of o.faults)e.stderr(`marketops: ${o.repository}: ${(0,n.P8)(t)}\n`);a+=o.faults.length}return e.stdout(s),
0===a?0:1}},97675:(e,t,o)=>{o.d(t,{e:()=>c,u:()=>l});var n=o(76760),r=o(45482),i=o(32257),s=o(74296),a=o(84965)
;async function*l(e,{branches:t,trustedKeys:o}){const i=t.map(t=>(0,n.resolve)(e.cwd,t));let s=null
;for(const t of i)s=await(0,r.LF)(e,{path:t,trustedKeys:o,vkey:[],repository:void 0});for(const t of i){
const{history:o,close:n}=await(0,a.L)(t,{pins:s,progress:(o,n)=>e.progress?.(`${t}: ${o} of ${n} lines`)});n(),yield o}}
function c(e){if(void 0===e)return null;const t=Date.parse(e);if((/^\d{4}-\d{2}-\d{2}$/.test(e)||(0,
i.K8)(e))&&!Number.isNaN(t)&&(0,i.fU)(t).startsWith(e))return(0,i.fU)(t);throw(0,
s.Wp)(`--since ${e} is no time such as 2026-11-22 or 2026-11-22T01:02:03.456Z.`)}}};
