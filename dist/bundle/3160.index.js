"use strict";exports.id=3160,exports.ids=[3160],exports.modules={54723:((e,t,n)=>{n.d(t,{A2:()=>x,B7:()=>$,GW:()=>ee,
Gv:()=>j,LG:()=>f,MO:()=>h,NM:()=>I,NR:()=>N,O7:()=>J,OH:()=>G,PO:()=>s,QH:()=>B,Qd:()=>P,Rc:()=>Y,SS:()=>pe,UQ:()=>O,
Up:()=>C,Vy:()=>p,W0:()=>L,X:()=>de,X$:()=>M,Yv:()=>_,cJ:()=>R,cl:()=>u,d3:()=>V,gJ:()=>l,gx:()=>v,h1:()=>U,hI:()=>z,
hi:()=>X,iR:()=>q,jD:()=>oe,jw:()=>c,k8:()=>i,lQ:()=>F,mw:()=>Z,o8:()=>S,ol:()=>ne,p6:()=>a,qQ:()=>k,qh:()=>re,rL:()=>W,
sD:()=>A,sn:()=>te,un:()=>ce,v5:()=>fe,w5:()=>o,yG:()=>E,zH:()=>T,zM:()=>w});var r=n(88532);function o(e){
const t=Object.values(e).filter(e=>"number"==typeof e)
;return Object.entries(e).filter(([e,n])=>-1===t.indexOf(+e)).map(([e,t])=>t)}function c(e,t="|"){
return e.map(e=>$(e)).join(t)}function i(e,t){return"bigint"==typeof t?t.toString():t}class Cached{constructor(e){
this._getter=e,this._value=void 0}get value(){const e=this._getter;return void 0!==e&&(this._value=e(),
this._getter=void 0),this._value}}function s(e){return new Cached(e)}function u(e){return null==e}function a(e){
const t=e.startsWith("^")?1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function f(e,t){
const n=e/t,r=Math.round(n),o=4*Number.EPSILON*Math.max(Math.abs(n),1);return Math.abs(n-r)<o?0:n-r}
const d=Symbol("evaluating");function l(e,t,n){let r;Object.defineProperty(e,t,{get(){if(r!==d)return void 0===r&&(r=d,
r=n()),r},set(n){Object.defineProperty(e,t,{value:n})},configurable:!0})}function p(e,t,n){Object.defineProperty(e,t,{
value:n,writable:!0,enumerable:!0,configurable:!0})}function h(e){const t=Object.getOwnPropertyDescriptor(e,"shape")
;return t?.get?t.get.raw:t?.value}function b(e){return h(e._zod.def)??e._zod.def.shape}function g(e,t,n){
Object.defineProperty(e,t,{get(){const e=n();return p(this,t,e),e},enumerable:!0,configurable:!0})}function y(e,t,n){
t in e?p(e,t,n):e[t]=n}function m(e,t,n,r){const o=b(t);for(const c of n){const n=Object.getOwnPropertyDescriptor(o,c)
;n.enumerable&&(n.get?g(e,c,()=>{const e=t._zod.def.shape[c];return r?r(e,c):e}):y(e,c,r?r(n.value,c):n.value))}}
function w(...e){const t={};for(const n of e){const e=Object.getOwnPropertyDescriptors(n);Object.assign(t,e)}
return Object.defineProperties({},t)}function O(e){return JSON.stringify(e)}function _(e){
return e.toLowerCase().trim().replace(/[^\w\s-]/g,"").replace(/[\s_-]+/g,"-").replace(/^-+|-+$/g,"")}
const v="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function j(e){
return"object"==typeof e&&null!==e&&!Array.isArray(e)}const z=s(()=>{if(r.cr.jitless)return!1
;if("undefined"!=typeof navigator&&navigator?.userAgent?.includes("Cloudflare"))return!1;try{return new Function(""),!0
}catch(e){return!1}});function P(e){if(!1===j(e))return!1;const t=e.constructor;if(void 0===t)return!0
;if("function"!=typeof t)return!0;const n=t.prototype
;return!1!==j(n)&&!1!==Object.prototype.hasOwnProperty.call(n,"isPrototypeOf")}function E(e){return P(e)?{...e
}:Array.isArray(e)?[...e]:e instanceof Map?new Map(e):e instanceof Set?new Set(e):e}
const k=new Set(["string","number","symbol"]);function A(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}
function S(e,t,n){const r=new e._zod.constr(t??e._zod.def);return t&&!n?.parent||(r._zod.parent=e),r}function x(e){
const t=e;if(!t)return{};if("string"==typeof t)return{error:()=>t};if(void 0!==t?.message){
if(void 0!==t?.error)throw new Error("Cannot specify both `message` and `error` params");t.error=t.message}
return delete t.message,"string"==typeof t.error?{...t,error:()=>t.error}:t}function $(e){
return"bigint"==typeof e?e.toString()+"n":"string"==typeof e?`"${e}"`:`${e}`}function I(e){
return Object.keys(e).filter(t=>void 0!==e[t]._zod.optin&&"optional"===e[t]._zod.optout)}const T=(()=>({
safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],
float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]}))(),N={
int64:[BigInt("-9223372036854775808"),BigInt("9223372036854775807")],uint64:[BigInt(0),BigInt("18446744073709551615")]}
;function C(e,t){const n=e._zod.def,r=n.checks
;if(r&&r.length>0)throw new Error(".pick() cannot be used on object schemas containing refinements");const o={}
;return m(o,e,D(e,t)),S(e,w(n,{shape:o,checks:[]}))}function D(e,t){const n=b(e),r=[]
;for(const e of Reflect.ownKeys(t)){
if(!Object.getOwnPropertyDescriptor(n,e)?.enumerable)throw new Error(`Unrecognized key: "${String(e)}"`);t[e]&&r.push(e)
}return r}function R(e,t){const n=e._zod.def,r=n.checks
;if(r&&r.length>0)throw new Error(".omit() cannot be used on object schemas containing refinements")
;const o=new Set(D(e,t)),c={};return m(c,e,Reflect.ownKeys(b(e)).filter(e=>!o.has(e))),S(e,w(n,{shape:c,checks:[]}))}
function M(e,t){if(!P(t))throw new Error("Invalid input to extend: expected a plain object");const n=e._zod.def.checks
;if(n&&n.length>0){const n=b(e)
;for(const e of Reflect.ownKeys(t))if(void 0!==Object.getOwnPropertyDescriptor(n,e))throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")
}return S(e,w(e._zod.def,{shape:K(e,t)}))}function K(e,t){const n={};return m(n,e,Reflect.ownKeys(b(e))),function(e,t){
for(const n of Reflect.ownKeys(t)){const r=Object.getOwnPropertyDescriptor(t,n)
;r.enumerable&&(r.get?g(e,n,()=>t[n]):y(e,n,r.value))}}(n,t),n}function L(e,t){
if(!P(t))throw new Error("Invalid input to safeExtend: expected a plain object");return S(e,w(e._zod.def,{shape:K(e,t)
}))}function U(e,t){
if(!t?._zod?.def)throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.")
;if(e._zod.def.checks?.length)throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.")
;const n={};m(n,e,Reflect.ownKeys(b(e))),m(n,t,Reflect.ownKeys(b(t)));return S(e,w(e._zod.def,{shape:n,get catchall(){
return t._zod.def.catchall},checks:t._zod.def.checks??[]}))}function G(e,t,n,r="partial"){const o=t._zod.def.checks
;if(o&&o.length>0)throw new Error(`.${r}() cannot be used on object schemas containing refinements`)
;const c=n?new Set(D(t,n)):void 0,i={};return m(i,t,Reflect.ownKeys(b(t)),e&&((t,n)=>c&&!c.has(n)?t:new e({
type:"optional",innerType:t}))),S(t,w(t._zod.def,{shape:i,checks:[]}))}function Z(e,t,n){
const r=n?new Set(D(t,n)):void 0,o={};return m(o,t,Reflect.ownKeys(b(t)),(t,n)=>r&&!r.has(n)?t:new e({
type:"nonoptional",innerType:t})),S(t,w(t._zod.def,{shape:o}))}function B(e,t=0){if(!0===e.aborted)return!0
;for(let n=t;n<e.issues.length;n++)if(!0!==e.issues[n]?.continue)return!0;return!1}function W(e,t=0){
if(!0===e.aborted)return!0;for(let n=t;n<e.issues.length;n++)if(!1===e.issues[n]?.continue)return!0;return!1}
function F(e,t){return t.map(t=>{var n;return(n=t).path??(n.path=[]),t.path.unshift(e),t})}function Q(e){
return"string"==typeof e?e:e?.message}function X(e){const t=[];for(const n of e??[]){const e=n._zod.def
;if(!/_(length|size)$|_equals$/.test(e.check))break;const r=e.maximum??e.length??e.size;r>=0&&t.push([r,n])}return t}
function V(e,t,n){var r;for(let o=t;o<e.length;o++)(r=e[o]).schema??(r.schema=n)}function q(e,t,n){var r
;const o=e.inst?._zod?.traits;o?.has("$ZodType")&&(o.has("$ZodCheck")?(r=e).schema??(r.schema=e.inst):e.schema=e.inst)
;const c=e.schema!==e.inst?e.schema?._zod.def?.error:void 0,i=e.message?e.message:Q(e.inst?._zod.def?.error?.(e))??Q(c?.(e))??Q(t?.error?.(e))??Q(n.customError?.(e))??Q(n.localeError?.(e))??"Invalid input",s={}
;for(const t of Object.keys(e))"inst"!==t&&"schema"!==t&&"continue"!==t&&"input"!==t&&"__proto__"!==t&&(s[t]=e[t])
;return s.path??(s.path=[]),s.message=i,t?.reportInput&&(s.input=e.input),s}const H=/[\uD800-\uDBFF]/;function J(e){
const t=e.length;if(!H.test(e))return t;let n=t
;for(let r=0;r<t-1;r++)55296==(64512&e.charCodeAt(r))&&56320==(64512&e.charCodeAt(r+1))&&(n--,r++);return n}
function Y(e){return Array.isArray(e)?"array":"string"==typeof e?"string":"unknown"}function ee(e){const t=typeof e
;switch(t){case"number":return Number.isNaN(e)?"nan":"number";case"object":{if(null===e)return"null"
;if(Array.isArray(e))return"array";const t=e
;if(t&&Object.getPrototypeOf(t)!==Object.prototype&&"constructor"in t&&t.constructor)return t.constructor.name}}return t
}function te(...e){const[t,n,r]=e;return"string"==typeof t?{message:t,code:"custom",input:n,inst:r}:{...t}}
function ne(e,t){for(const n in t){const r=Object.getOwnPropertyDescriptor(t,n);r.get?Object.defineProperty(e,n,{...r,
enumerable:!1}):ie(e,n,r.value)}}function re(e,t,n,r=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,
enumerable:r,value:n}),n}function oe(e,t,n){return re(e,t,n,!1)}function ce(e,t){for(const n in e){const r=e[n]
;Object.defineProperty(t,n,{configurable:!0,enumerable:!0,get(){return re(this,n,r(this))},set(e){re(this,n,e)}})}
return t}function ie(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){return null==this?n:re(this,t,n.bind(this))
},set(e){re(this,t,e)}})}let se,ue=!1;const ae={configurable:!0,get(){ue=!0}};function fe(e,t,n){
const r=Object.getPrototypeOf(e._zod);t in r&&se!==e._zod?se=void 0:(se=e._zod,Object.defineProperty(r,t,{
configurable:!0,get(){Object.defineProperty(this,t,ae);const e=ue;ue=!1;try{const r=n(this)
;return ue?delete this[t]:Object.defineProperty(this,t,{configurable:!0,writable:!0,value:r}),ue=ue||e,r}catch(n){
throw delete this[t],ue=ue||e,n}},set(e){Object.defineProperty(this,t,{configurable:!0,writable:!0,value:e})}}))}
function de(e,t,n,r){const o=function(e,t){const n=Object.getPrototypeOf(e);return t in n?void 0:n}(e,t)
;o&&Object.defineProperty(o,t,{configurable:!0,get(){const e={configurable:!0,writable:!0,enumerable:r,value:void 0}
;return Object.defineProperty(this,t,e),e.value=n(this),Object.defineProperty(this,t,e),e.value},set(e){
Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:r,value:e})}})}const le="~constantCatch"
;function pe(e){const t=()=>e;return t[le]=!0,t}}),88532:((e,t,n)=>{n.d(t,{$W:()=>f,GT:()=>$ZodAsyncError,
cV:()=>$ZodEncodeError,cr:()=>a,tm:()=>c,xI:()=>u});var r,o=n(54723);const c=Object.freeze({status:"aborted"}),i={
value:void 0,enumerable:!1};let s="captureStackTrace"in Error?Error:null;function u(e,t,n,r){function c(e){this.def=e,
this.constr=l,this.traits=new Set}c.prototype={};const u=n,a=u&&new WeakSet;function f(n,r){if(n._zod){
if(n._zod.traits.has(e))return}else{i.value=new c(r);try{Object.defineProperty(n,"_zod",i)}finally{i.value=void 0}}
if(n._zod.traits.add(e),t(n,r),a){const e=Object.getPrototypeOf(n),t=n._zod.constr.prototype;let r=e
;for(;r&&r!==t;)r=Object.getPrototypeOf(r);const c=r??e;a.has(c)||(a.add(c),(0,o.ol)(c,u))}const s=l.prototype
;for(const e in s)Object.prototype.hasOwnProperty.call(s,e)&&(e in n||(n[e]=s[e].bind(n)))}const d=r?.Parent??Object
;class Definition extends d{}function l(e){const t=r?.Parent?function(e){const t=s;if(t){const n=t.stackTraceLimit
;if("number"==typeof n){try{t.stackTraceLimit=0}catch{return s=null,new e}try{return new e}finally{t.stackTraceLimit=n}}
}return new e}(Definition):this;f(t,e);const n=t._zod.deferred;if(n){for(const e of n)e();t._zod.deferred=void 0}
const o=globalThis.__zod_globalConfig?.postProcessor;return o&&o(t),t}return Object.defineProperty(Definition,"name",{
value:e}),Object.defineProperty(l,"init",{value:f}),Object.defineProperty(l,Symbol.hasInstance,{
value:t=>!!(r?.Parent&&t instanceof r.Parent)||t?._zod?.traits?.has(e)}),Object.defineProperty(l,"name",{value:e}),l}
class $ZodAsyncError extends Error{constructor(){
super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}}class $ZodEncodeError extends Error{
constructor(e){super(`Encountered unidirectional transform during encode: ${e}`),this.name="ZodEncodeError"}}
(r=globalThis).__zod_globalConfig??(r.__zod_globalConfig={});const a=globalThis.__zod_globalConfig;function f(e){
return e&&Object.assign(a,e),a}})};
