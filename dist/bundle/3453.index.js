import{createRequire as t}from"module";export const id=3453;export const ids=[3453];export const modules={63453:e=>{
const r=()=>t(import.meta.url)("./undici.cjs");e.exports={get ProxyAgent(){return r().ProxyAgent},get fetch(){
return r().fetch}}}};
