"use strict";exports.modules={20983:((e,t,n)=>{n.d(t,{J5:()=>u,Kz:()=>p,_n:()=>c});var r=n(51455),s=n(27597),l=n(81729)
;function u(e){const t=(0,l.AI)(e),n=(0,l.LF)(e,"pull-request");if(!/^[1-9]\d{0,9}$/.test(n)){
const e=""===n?"is empty, and this run was not triggered by a pull request":"is no number";throw(0,
l.MB)("pull-request",`${e}. Give its number, or run this job only for pull requests.`)}const r=(0,l.LF)(e,"name")
;if(""!==r&&(!/^[A-Za-z0-9._-]{1,64}$/.test(r)||r.includes("--")))throw(0,
l.MB)("name",`${JSON.stringify(r.slice(0,100))} is not 1 to 64 letters, digits, ".", "_" or single "-".`);const s=(0,
l.LF)(e,"fail-on")||"any"
;if("any"!==s&&"none"!==s)throw(0,l.MB)("fail-on",`${JSON.stringify(s)} is neither any nor none.`);const u="any"===s
;return{path:(0,l.LF)(e,"path")||null,pullRequest:Number(n),name:r||null,token:t,required:u}}const i=33554432,a=s.Ikc({
id:s.aig()}),o=s.Ikc({pull_request:s.Ikc({number:s.aig(),head:s.Ikc({repo:a.nullable()}),base:s.Ikc({repo:a})})})
;async function c(e){if(!(e.GITHUB_EVENT_NAME??"").startsWith("pull_request"))return null;const t=await(0,
r.readFile)(e.GITHUB_EVENT_PATH??"").catch(()=>Buffer.alloc(0));if(0===t.length||t.length>i)return null;try{
return o.parse(JSON.parse(t.toString())).pull_request}catch{return null}}async function p(e){
if("pull_request_target"===e.GITHUB_EVENT_NAME)return!1;const t=await c(e)
;return null!==t&&t.head.repo?.id!==t.base.repo.id}})};
