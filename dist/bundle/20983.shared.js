import{createRequire as e}from"module";export const modules={20983:((e,t,n)=>{n.d(t,{J5:()=>s,Kz:()=>p,_n:()=>c})
;var r=n(51455),l=n(27597),u=n(81729);function s(e){const t=(0,u.AI)(e),n=(0,u.LF)(e,"pull-request")
;if(!/^[1-9]\d{0,9}$/.test(n)){
const e=""===n?"is empty, and this run was not triggered by a pull request":"is no number";throw(0,
u.MB)("pull-request",`${e}. Give its number, or run this job only for pull requests.`)}const r=(0,u.LF)(e,"name")
;if(""!==r&&(!/^[A-Za-z0-9._-]{1,64}$/.test(r)||r.includes("--")))throw(0,
u.MB)("name",`${JSON.stringify(r.slice(0,100))} is not 1 to 64 letters, digits, ".", "_" or single "-".`);const l=(0,
u.LF)(e,"fail-on")||"any"
;if("any"!==l&&"none"!==l)throw(0,u.MB)("fail-on",`${JSON.stringify(l)} is neither any nor none.`);const s="any"===l
;return{path:(0,u.LF)(e,"path")||null,pullRequest:Number(n),name:r||null,token:t,required:s}}const i=33554432,o=l.Ikc({
id:l.aig()}),a=l.Ikc({pull_request:l.Ikc({number:l.aig(),head:l.Ikc({repo:o.nullable()}),base:l.Ikc({repo:o})})})
;async function c(e){if(!(e.GITHUB_EVENT_NAME??"").startsWith("pull_request"))return null;const t=await(0,
r.readFile)(e.GITHUB_EVENT_PATH??"").catch(()=>Buffer.alloc(0));if(0===t.length||t.length>i)return null;try{
return a.parse(JSON.parse(t.toString())).pull_request}catch{return null}}async function p(e){
if("pull_request_target"===e.GITHUB_EVENT_NAME)return!1;const t=await c(e)
;return null!==t&&t.head.repo?.id!==t.base.repo.id}})};
