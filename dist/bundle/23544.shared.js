"use strict";exports.modules={23544:((t,e,r)=>{r.d(e,{BH:()=>i,D8:()=>u,DZ:()=>o,Ey:()=>c,Ip:()=>s,M_:()=>l,eM:()=>h})
;const n=/^[A-Za-z0-9._+@/#-]+$/,a=200;function i(t){if(""===t)return"is empty"
;if(t.length>a)return`is longer than ${a} characters`;if(!n.test(t))return"may hold only A-Z a-z 0-9 and . _ + @ # / -"
;if(t.startsWith("-"))return'must not start with "-"'
;if(t.startsWith("refs/"))return'must be the short name, without "refs/"'
;if("@"===t||"HEAD"===t)return"is a name that git keeps for itself";if(t.includes(".."))return'must not contain ".."'
;if(t.endsWith("."))return'must not end with "."';if(/^[0-9a-f]{40}$/i.test(t))return"looks like a commit"
;for(const e of t.split("/")){if(""===e)return'must not start or end with "/" nor contain "//"'
;if(e.startsWith("."))return'must have no part that starts with "."'
;if(e.toLowerCase().endsWith(".lock"))return'must have no part that ends with ".lock"'}return null}function s(t){
if(""===t)return"is empty";if(t.length>255)return"is longer than 255 characters";const e=o(t)
;return e===t?null:`would be renamed by GitHub to ${JSON.stringify(e)}: give that name, and the original as label`}
function o(t){let e=t.normalize("NFD").replace(/[\u0300-\u036f]/g,"");return e.startsWith(".")&&(e=`default${e}`),
e=e.replace(/[^A-Za-z0-9_+@-]+/g,".").replace(/\.+/g,".").replace(/^\.|\.$/g,""),
""===e?"default":e===t||e.includes(".")?e:`default.${e}`}function u(t){
return""===t.trim()||t!==t.trim()?"is empty or has white space around it":t.length>50?"is longer than 50 characters":f(t)?"holds a control character":null
}function l(t){return/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}(?:\[bot\])?$/.test(t)?null:"is no login"}function h(t){
return/^[a-z0-9_][a-z0-9._-]{0,99}$/.test(t)?null:"is no slug of a team (without the organization)"}function c(t){
if(f(t)||!t.isWellFormed())return"holds a control character";if(t.includes("\\"))return"holds a backslash"
;const e=t.split("/").find(t=>""===t||"."===t||".."===t||/^\.git$/i.test(t))
;return void 0===e?null:`has a part ${JSON.stringify(e)}`}function f(t){
return/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/.test(t)}}),56778:((t,e,r)=>{r.d(e,{K:()=>s,
o:()=>i});var n=r(23544),a=r(52533);const i=["sha","short_sha","ref_name","commit_date","package_version"]
;function s(t){
return t.toLowerCase()===a.jF||t.toLowerCase().startsWith(`${a.jF}/`)?"is the branch of the ledger, which no operation touches":(0,
n.BH)(t)}})};
