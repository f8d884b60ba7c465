"use strict";exports.id=3091,exports.ids=[3091],exports.modules={34137:((e,t,n)=>{n.d(t,{FK:()=>S,fF:()=>r,h:()=>x,
zO:()=>_})
;var r,o,_,i,l,u,a,s,c,f,p,h=Symbol.for("pv"),d={},g=[],v=/^m(i|n|o|s|text|space)$/,y=Array.isArray,m=g.slice,k=Object.assign
;function b(e){e&&e.parentNode&&e.remove()}function x(e,t,n){var r,o,_,i={},l=arguments.length
;for(_ in t)"key"==_?r=t[_]:"ref"==_&&"function"!=typeof e?o=t[_]:i[_]=t[_]
;return l>2&&(i.children=l>3?m.call(arguments,2):n),w(e,i,r,o,null)}function w(e,t,n,_,i){var l={type:e,props:t,key:n,
ref:_,__k:null,__:null,__b:0,__e:null,__c:null,constructor:h,__v:i||++o,__i:-1,__u:0};return!i&&r.vnode&&r.vnode(l),l}
function S(e){return e.children}function C(e,t){this.props=e,this.context=t,this.__g=0}function D(e,t){
if(null==t)return e.__&&D(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e
;return"function"!=typeof e.type||e.props.__P?null:D(e)}function F(e){var t,n=e.__v,o=n.__e,_=[],i=[],l=e.__P;l&&((t=k({
constructor:h},n)).__v=n.__v+1,r.vnode&&r.vnode(t),N(l,t,n,e.__n,l.namespaceURI,32&n.__u?[o]:null,_,o||D(n),32&n.__u,i),
t.__v=n.__v,t.__.__k[t.__i]=t,B(_,t,i),n.__=n.__e=null,t.__e!=o&&H(t))}function H(e){
if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),H(e)}function T(e){
(8&e.__g||(e.__g|=8,i.push(e),u++))&&l==r.debounceRendering||((l=r.debounceRendering)||queueMicrotask)(M)}function M(){
try{for(var e,t=1;i.length;)i.length>t&&i.sort(a),e=i.shift(),t=i.length,8&e.__g&&F(e)}finally{
(u=i.length)&&(l||queueMicrotask)(M)}}function P(e,t,n,r,o,_,i,l,u,a,s){var c,f,p,h,v,y,m=r.__k||g,k=t.length
;for(u=A(n,t,m,u,k),c=0;c<k;c++)null!=(p=n.__k[c])&&(f=~p.__i&&m[p.__i]||d,p.__i=c,y=N(e,p,f,o,_,i,l,u,a,s),h=p.__e,
(f.ref!=p.ref||8&f.__u)&&(f.ref&&I(f.ref,null,p,f),p.ref&&s.push(p.ref,p.__c||h,p)),v=v||h,4&p.__u?(u=L(p,u,e,!f.__v),
f.__e&&(f.__e=null)):"function"==typeof p.type&&void 0!==y?u=y:h&&(u=h.nextSibling),p.__u&=-21);return n.__e=v,u}
function A(e,t,n,r,o){var _,i,l,u,a,s,c,f,p,d=n.length,g=d,v=0,m=0,k=e.__k=Array(o)
;for(_=0;_<o;_++)null!=(i=t[_])&&"boolean"!=typeof i&&"function"!=typeof i?("object"!=typeof i||i.constructor===String?i=k[_]=w(null,i):y(i)?i=k[_]=w(S,{
children:i}):i.constructor===h&&i.__b?i=k[_]=w(i.type,i.props,i.key,i.ref,i.__v):k[_]=i,u=_+v,i.__=e,i.__b=e.__b+1,
l=null,~(a=i.__i=U(i,n,u,g))&&(g--,(l=n[a])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,a==u-1?v--:a==u+1?v++:a!=u&&(a>u?v--:v++,
m=1)):(~a||(o>d?v--:o<d&&v++),"function"!=typeof i.type&&(i.__u|=4))):k[_]=null;if(m){for(s=[],c=[],
_=0;_<o;_++)if((i=k[_])&&16&i.__u){for(v=0,f=s.length;v<f;)s[p=v+f>>1]<i.__i?v=p+1:f=p;s[v]=i.__i,c[_]=v+1}
for(v=s.length;_--;)c[_]&&(c[_]==v?v--:k[_].__u|=4)}if(g)for(_=0;_<d;_++)!(l=n[_])||2&l.__u||(l.__e==r&&(r=D(l)),R(l,l))
;return r}function L(e,t,n,r){var o,_,i,l;if("function"==typeof e.type){if(e.props.__P)return t
;if(o=e.__k)for(_=0;_<o.length;_++)o[_]&&(o[_].__=e,t=L(o[_],t,n,!1));return t}
for(t&&!t.parentNode&&(t=D(e))&&!t.parentNode&&(t=null),i=e.__e,l=t;l&&8==l.nodeType;)l=l.nextSibling
;for(i!=l&&(!r&&n.moveBefore&&i.parentNode?n.moveBefore(i,t):n.insertBefore(i,t||null)),
t=i;(t=t&&t.nextSibling)&&8==t.nodeType&&!t.data.startsWith("$s"););return t}function U(e,t,n,r){
var o,_=e.key,i=e.type,l=t[n],u=l&&!(2&l.__u);if(null===l&&null==_||u&&_==l.key&&i==l.type)return n;if(r>(u?1:0)){
for(o=n-1;o>=0;o--)if((l=t[o])&&!(2&l.__u)&&_==l.key&&i==l.type)return o
;for(o=n+1;o<t.length;o++)if((l=t[o])&&!(2&l.__u)&&_==l.key&&i==l.type)return o}return-1}function W(e,t,n){
null==n&&(n=""),"-"==t[0]?e.setProperty(t,n):e[t]=n}function E(e,t,n,r,o){var _,i
;if("style"==t)if("string"==typeof n)e.style.cssText=n;else{if("string"==typeof r&&(e.style.cssText=r=""),
r)for(t in r)n&&t in n||W(e.style,t);if(n)for(t in n)r&&n[t]==r[t]||W(e.style,t,n[t])
}else if("o"==t[0]&&"n"==t[1])"function"!=typeof n&&(n=null),"function"!=typeof r&&(r=null),(e.__e||(e.__e={}))[t]=n,
n&&r||(i=p[t]||(p[t]=$(t)),
(e.__a||(e.__a={}))[t]=f,_=t!=(t=t.replace(c,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),
n?e.addEventListener(t,i,_):e.removeEventListener(t,i,_));else{
if("http://www.w3.org/2000/svg"==o)t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if("width"!=t&&"height"!=t&&"href"!=t&&"list"!=t&&"form"!=t&&"tabIndex"!=t&&"download"!=t&&"rowSpan"!=t&&"colSpan"!=t&&"role"!=t&&"popover"!=t&&t in e)try{
return void(e[t]=n??"")}catch(e){}if("function"==typeof n)return
;null==n||!1===n&&"-"!=t[4]?e.removeAttribute(t):e.setAttribute(t,"popover"==t&&1==n?"":n)}}function $(e){
return function(t){var n=this.__e;if(n){if(n=n[e],null==t[s])t[s]=f++;else if(t[s]<this.__a[e])return
;return n(r.event?r.event(t):t)}}}function N(e,t,n,o,_,i,l,u,a,s){var c,f,p,d,v,m,x,w,F,H,T,M,A,L,U,W,E,$,N=t.type
;if(t.constructor!==h)return null;128&n.__u&&(a=32&n.__u,c=n.__c.__z)&&(t.__u|=a,f=i=[],
8==c.nodeType?u=z(c,i):i.push(c),u=i[0]||u),(c=r.__b)&&c(t);e:if("function"==typeof N){p=l.length;try{if(w=t.props,
F=(c=N.prototype)&&c.render,H=(c=N.contextType)&&o[c.__c],T=c?H?H.props.value:c.__:o,(d=n.__c)?(t.__c=d,
2&d.__g&&(d.__g|=1)):(F?t.__c=d=new N(w,T):(t.__c=d=new C(w,T),d.constructor=N,d.render=K),H&&H.sub(d),
d.state||(d.state={}),d.__n=o,d.__g|=8,d.__h=[],d.__k=[]),F&&(d.__s||(d.__s=d.state),
N.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=k({},d.__s)),k(d.__s,N.getDerivedStateFromProps(w,d.__s)))),
v=d.props,m=d.state,d.__v=t,n.__c){
if(w!==v&&F&&!N.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(w,T),
t.__v==n.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&!1===d.shouldComponentUpdate(w,d.__s,T)){
t.__v!=n.__v&&(d.props=w,d.state=d.__s,d.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(e){e&&(e.__=t)}),
g.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&l.push(d),u=D(n);break e}
d.componentWillUpdate&&d.componentWillUpdate(w,d.__s,T),F&&d.componentDidUpdate&&d.__h.push(function(){
d.componentDidUpdate(v,m,x)})}else F&&!N.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),
F&&d.componentDidMount&&d.__h.push(d.componentDidMount);d.context=T,d.props=w,d.__P=e,d.__g&=-5,M=r.__r,A=F?25:0;do{
d.__g&=-9,M&&M(t),c=d.render(d.props,d.state=d.__s,d.context)}while(8&d.__g&&++A<25);F&&(g.push.apply(d.__h,d.__k),
d.__k=[]),
d.state=d.__s,d.getChildContext&&(o=k({},o,d.getChildContext())),F&&n.__c&&d.getSnapshotBeforeUpdate&&(x=d.getSnapshotBeforeUpdate(v,m)),
L=c&&c.type===S&&null==c.key?c.props.children:c,w.__P&&(c=u,_=(e=w.__P).namespaceURI,a=i=null,
n.props&&n.props.__P!=e&&(n.__k.some(function(e){e&&R(e,e)}),n.__k=null),u=n.__k?D(n,0):null),
u=P(e,y(L)?L:[L],t,n,o,_,i,l,u,a,s),w.__P&&(t.__e=null,u=c),t.__u&=-161,f&&f.some(b),d.__h.length&&l.push(d),
1&d.__g&&(d.__g&=-4)}catch(e){if(l.length=p,t.__v=null,a||i)if(e&&e.then){if(t.__u|=128|a,i){
for(~(E=i.indexOf(u||void 0))||(E=i.length);($=i[E-1])&&8==$.nodeType;)E--;for(;E<i.length;E++)if($=i[E])if(i[E]=null,
U){if($==W)break}else{if(8!=$.nodeType)break;$.data.startsWith("$s")&&(W=z(U=$))}}if(!U){
for(;u&&8==u.nodeType&&u.nextSibling;)u=u.nextSibling;U=u}(c=z(U=t.__c.__z||(t.__c.__z=U)))?(t.__e=U,u=c):t.__e=u,
u=u&&u.nextSibling}else i&&i.some(b);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),e&&e.then||j(t),r.__e(e,t,n)}
}else u=t.__e=O(n.__e,t,n,o,_,i,l,a,s,e);return(c=r.diffed)&&c(t),u}function z(e,t){
if(e&&8==e.nodeType&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){
if(8==e.nodeType)if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&! --n)return e;t&&t.push(e)}}
function j(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(j))}function B(e,t,n){
for(var o=0;o<n.length;)I(n[o++],n[o++],n[o++]);r.__c&&r.__c(t,e),e.some(function(t){try{e=t.__h,t.__h=[],
e.some(function(e){e.call(t)})}catch(e){r.__e(e,t.__v)}})}function O(e,t,n,o,_,i,l,u,a,s){
var c,f,p,h,g,k,x,w,S=n.props||d,C=t.props,F=t.type
;if("svg"==F?_="http://www.w3.org/2000/svg":"math"==F?_="http://www.w3.org/1998/Math/MathML":_||(_="http://www.w3.org/1999/xhtml"),
i)for(c=0;c<i.length;c++)if((g=i[c])&&(F?g.localName==F:3==g.nodeType)){e=g,i[c]=null;break}if(!e){
if(w=s.ownerDocument||document,!F)return w.createTextNode(C);e=w.createElementNS(_,F,C.is?C:s),u&&(r.__m&&r.__m(t,i),
u=!1),i=null}if(F){if(s="template"==F&&e.content||e,i="textarea"==F&&null!=C.defaultValue?null:i&&m.call(s.childNodes),
!u&&i)for(S={},c=0;c<e.attributes.length;c++)S[(g=e.attributes[c]).name]=g.value;for(c in S)g=S[c],
"dangerouslySetInnerHTML"==c?p=g:"children"==c||c in C||"value"==c&&"defaultValue"in C||"checked"==c&&"defaultChecked"in C||E(e,c,null,g,_)
;for(c in C)g=C[c],
"children"==c?h=g:"dangerouslySetInnerHTML"==c?f=g:"value"==c?k=g:"checked"==c?x=g:u&&"function"!=typeof g||S[c]===g||E(e,c,g,S[c],_)
;f?(u||p&&(f.__html==p.__html||f.__html==e.innerHTML)||(e.innerHTML=f.__html),t.__k=[]):(p&&(e.textContent=""),
("foreignObject"==F||"http://www.w3.org/1998/Math/MathML"==_&&v.test(F))&&(_="http://www.w3.org/1999/xhtml"),
P(s,y(h)?h:[h],t,n,o,_,i,l,i?i[0]:n.__k&&D(n,0),u,a),i&&i.some(b)),u&&"textarea"!=F||(c="value",
"progress"==F&&null==k?e.removeAttribute(c):null==k||k===e[c]&&("progress"!=F||k)||E(e,c,k,S[c],_),c="checked",
null!=x&&x!=e[c]&&E(e,c,x,S[c],_))}else S===C||u&&e.data==C||(e.data=C);return e}function I(e,t,n,o){try{
"function"==typeof e?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,
"function"==typeof t?t():e(null)):e.current=t}catch(e){r.__e(e,n)}}function R(e,t,n){var o,_,i,l
;if(r.unmount&&r.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||I(o,null,t,e),o=e.__c){
if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(e){r.__e(e,t)}o.__P=o.__n=null}
if(o=e.__k)for(l=0;l<o.length;l++)o[l]&&R(o[l],t,"function"!=typeof e.type||n&&!e.props.__P)
;!n&&(o=e.__c)&&(o=o.__z)&&(_=z(o,i=[]))&&(o==e.__e&&i.some(b),b(_),b(o)),n||b(e.__e),e.__e=e.__c=e.__=null}
function K(e,t,n){return this.constructor(e,n)}r={__e:function(e,t,n,r){for(var o,_,i;t=t.__;)if((o=t.__c)&&!(1&o.__g)){
o.__g|=4;try{if((i=(_=o.constructor)&&_.getDerivedStateFromError)&&o.setState(_.getDerivedStateFromError(e)),
o.componentDidCatch&&(o.componentDidCatch(e,r||{}),i=1),i&&8&o.__g)return void(o.__g|=2)}catch(t){e=t}}throw u=0,e}},
o=0,_=function(e){return null!=e&&e.constructor===h},C.prototype.setState=function(e,t){var n=this.__s
;n&&n!=this.state||(n=this.__s=k({},this.state)),"function"==typeof e&&(e=e(k({},n),this.props)),e&&(k(n,e),
this.__v&&(t&&this.__k.push(t),T(this)))},C.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,
e&&this.__h.push(e),T(this))},C.prototype.render=S,i=[],u=0,a=function(e,t){return e.__v.__b-t.__v.__b},s=Symbol(),
c=/(PointerCapture)$|Capture$/i,f=0,p={}}),53091:((e,t,n)=>{n.d(t,{F0:()=>W})
;var r=n(34137),o="__s",_="__c",i="__k",l="__d",u="__s",a=/[\s\n\\/='"\0<>]/,s=/^(xlink|xmlns|xml)([A-Z])/,c=/^(?:accessK|auto[A-Z]|cell|ch|col|cont|cross|dateT|encT|form[A-Z]|frame|hrefL|inputM|maxL|minL|noV|playsI|popoverT|readO|rowS|src[A-Z]|tabI|useM|item[A-Z])/,f=/^ac|^ali|arabic|basel|cap|clipPath$|clipRule$|color|dominant|enable|fill|flood|font|glyph[^R]|horiz|image|letter|lighting|marker[^WUH]|overline|panose|pointe|paint|rendering|shape|stop|strikethrough|stroke|text[^L]|transform|underline|unicode|units|^v[^i]|^w|^xH/,p=new Set(["draggable","spellcheck"])
;function h(e){void 0!==e.__g?e.__g|=8:e[l]=!0}function d(e){void 0!==e.__g?e.__g&=-9:e[l]=!1}function g(e){
return void 0!==e.__g?!!(8&e.__g):!0===e[l]}var v=/["&<]/;function y(e){if(0===e.length||!1===v.test(e))return e
;for(var t=0,n=0,r="",o="";n<e.length;n++){switch(e.charCodeAt(n)){case 34:o="&quot;";break;case 38:o="&amp;";break
;case 60:o="&lt;";break;default:continue}n!==t&&(r+=e.slice(t,n)),r+=o,t=n+1}return n!==t&&(r+=e.slice(t,n)),r}
var m={},k=new Set(["animation-iteration-count","border-image-outset","border-image-slice","border-image-width","box-flex","box-flex-group","box-ordinal-group","column-count","fill-opacity","flex","flex-grow","flex-negative","flex-order","flex-positive","flex-shrink","flood-opacity","font-weight","grid-column","grid-row","line-clamp","line-height","opacity","order","orphans","stop-opacity","stroke-dasharray","stroke-dashoffset","stroke-miterlimit","stroke-opacity","stroke-width","tab-size","widows","z-index","zoom"]),b=/[A-Z]/g
;function x(e){var t="";for(var n in e){var r=e[n];if(null!=r&&""!==r){
var o="-"==n[0]?n:m[n]||(m[n]=n.replace(b,"-$&").toLowerCase()),_=";"
;"number"!=typeof r||o.startsWith("--")||k.has(o)||(_="px;"),t=t+o+":"+r+_}}return t||void 0}function w(){this.__d=!0}
function S(e,t){return{__v:e,context:t,props:e.props,setState:w,forceUpdate:w,__d:!0,__h:new Array(0)}}
var C={},D=[],F=Array.isArray,H=Object.assign,T="",M="\x3c!--$s--\x3e",P="\x3c!--/$s--\x3e";function A(e){
return"string"==typeof e?M+e+P:F(e)?(e.unshift(M),e.push(P),e):e&&"function"==typeof e.then?e.then(A):M+e+P}
function L(){return{beforeDiff:r.fF.__b,afterDiff:r.fF.diffed,renderHook:r.fF.__r,unmountHook:r.fF.unmount,
rootHook:r.fF.__,commitHook:r.fF.__c,catchError:r.fF.__e,errorBoundaries:r.fF.errorBoundaries}}function U(e){
var t=r.fF[o];r.fF[o]=!0;try{return e()}finally{r.fF[o]=t}}function W(e,t,n){var o=L();try{var _=U(function(){
var _,l=(0,r.h)(r.FK,null);return l[i]=[e],o.rootHook&&o.rootHook(e,((_={})[i]=l,_.nodeType=1,_)),
$(e,t||C,!1,void 0,l,!1,n,o)});return F(_)?_.join(T):_}catch(e){
if(e.then)throw new Error('Use "renderToStringAsync" for suspenseful rendering.');throw e}finally{
o.commitHook&&U(function(){return o.commitHook(e,D)}),D.length=0}}function E(e,t,n){var r,o=e.type,i=!0
;return e[_]?(i=!1,(r=e[_]).state=r[u]):r=new o(e.props,t),e[_]=r,r.__v=e,r.props=e.props,r.context=t,h(r),
null==r.state&&(r.state=C),
null==r[u]&&(r[u]=r.state),o.getDerivedStateFromProps?r.state=H({},r.state,o.getDerivedStateFromProps(r.props,r.state)):i&&r.componentWillMount?(r.componentWillMount(),
r.state=r[u]!==r.state?r[u]:r.state):!i&&r.componentWillUpdate&&r.componentWillUpdate(),n.renderHook&&n.renderHook(e),
r.render(r.props,r.state,t)}function $(e,t,n,o,l,v,m,k){if(null==e||!0===e||!1===e||e===T)return T;var b=typeof e
;if("object"!=b)return"function"==b?T:"string"==b?y(e):e+T;if(F(e)){var w,D=T;l[i]=e;for(var M=e.length,P=0;P<M;P++){
var L=e[P];if(null!=L&&"boolean"!=typeof L){var W,j=$(L,t,n,o,l,v,m,k);"string"==typeof j?D+=j:(w||(w=new Array(M)),
D&&w.push(D),D=T,F(j)?(W=w).push.apply(W,j):w.push(j))}}return w?(D&&w.push(D),w):D}if(!(0,r.zO)(e))return T;e.__=l,
k.beforeDiff&&k.beforeDiff(e);var B=e.type,O=e.props;if("function"==typeof B){var I,R,K,Z=t;if(B===r.FK){if("tpl"in O){
for(var q,V=T,G=0;G<O.tpl.length;G++)if(V+=O.tpl[G],O.exprs&&G<O.exprs.length){var J=O.exprs[G];if(null==J)continue
;if("object"==typeof J&&((0,r.zO)(J)||F(J))){var Q,X=$(J,t,n,o,e,v,m,k);"string"==typeof X?V+=X:(q||(q=[]),V&&q.push(V),
V=T,F(X)?(Q=q).push.apply(Q,X):q.push(X))}else V+=J}return q?(V&&q.push(V),q):V}
if("UNSTABLE_comment"in O)return"\x3c!--"+y(O.UNSTABLE_comment)+"--\x3e";R=O.children}else{if(null!=(I=B.contextType)){
var Y=t[I.__c];Z=Y?Y.props.value:I.__}var ee=B.prototype&&"function"==typeof B.prototype.render;if(ee)R=E(e,Z,k),
K=e[_];else{e[_]=K=S(e,Z);for(var te=0;g(K)&&te++<25;){d(K),k.renderHook&&k.renderHook(e);try{R=B.call(K,O,Z)}catch(t){
throw v&&t&&"function"==typeof t.then&&(e._suspended=!0),t}}h(K)}
if(null!=K.getChildContext&&(t=H({},t,K.getChildContext())),
ee&&k.errorBoundaries&&(B.getDerivedStateFromError||K.componentDidCatch)){
R=null!=R&&R.type===r.FK&&null==R.key&&null==R.props.tpl?R.props.children:R;try{return $(R,t,n,o,e,v,!1,k)}catch(i){
return B.getDerivedStateFromError&&(K[u]=B.getDerivedStateFromError(i)),K.componentDidCatch&&K.componentDidCatch(i,C),
g(K)?(R=E(e,t,k),null!=(K=e[_]).getChildContext&&(t=H({},t,K.getChildContext())),
$(R=null!=R&&R.type===r.FK&&null==R.key&&null==R.props.tpl?R.props.children:R,t,n,o,e,v,m,k)):T}finally{
k.afterDiff&&k.afterDiff(e),k.unmountHook&&k.unmountHook(e)}}}
R=null!=R&&R.type===r.FK&&null==R.key&&null==R.props.tpl?R.props.children:R;try{var ne=$(R,t,n,o,e,v,m,k)
;return k.afterDiff&&k.afterDiff(e),k.unmountHook&&k.unmountHook(e),e._suspended?A(ne):ne}catch(r){if(!v&&m&&m.onError){
var re=function r(_){return m.onError(_,e,function(e,_){try{return U(function(){return $(e,t,n,o,_,v,m,k)})}catch(e){
return r(e)}})}(r);return void 0!==re?re:(k.catchError&&k.catchError(r,e),T)}if(!v)throw r
;if(!r||"function"!=typeof r.then)throw r;return r.then(function r(){try{var _=U(function(){return $(R,t,n,o,e,v,m,k)})
;return e._suspended?A(_):_}catch(e){if(!e||"function"!=typeof e.then)throw e;return e.then(r)}})}}var oe,_e="<"+B,ie=T
;for(var le in O){var ue=O[le];if("function"!=typeof(ue=z(ue)?ue.value:ue)||"class"===le||"className"===le){switch(le){
case"children":oe=ue;continue;case"key":case"ref":case"__self":case"__source":continue;case"htmlFor":
if("for"in O)continue;le="for";break;case"className":if("class"in O)continue;le="class";break;case"defaultChecked":
le="checked";break;case"defaultSelected":le="selected";break;case"defaultValue":case"value":switch(le="value",B){
case"textarea":oe=ue;continue;case"select":o=ue;continue;case"option":o!=ue||"selected"in O||(_e+=" selected")}break
;case"dangerouslySetInnerHTML":ie=ue&&ue.__html;continue;case"style":"object"==typeof ue&&(ue=x(ue));break
;case"acceptCharset":le="accept-charset";break;case"httpEquiv":le="http-equiv";break;default:if(a.test(le))continue
;s.test(le)?le=le.replace(s,"$1:$2").toLowerCase():"-"!==le[4]&&!p.has(le)||null==ue?n?f.test(le)&&(le="panose1"===le?"panose-1":le.replace(/([A-Z])/g,"-$1").toLowerCase()):c.test(le)&&(le=le.toLowerCase()):ue+=T
}null!=ue&&!1!==ue&&(_e=!0===ue||ue===T?_e+" "+le:_e+" "+le+'="'+y(ue+T)+'"')}}
if(a.test(B))throw new Error(B+" is not a valid HTML tag name in "+_e+">")
;if(ie||("string"==typeof oe?ie=y(oe):null!=oe&&!1!==oe&&!0!==oe&&(ie=$(oe,t,"svg"===B||"foreignObject"!==B&&n,o,e,v,m,k))),
k.afterDiff&&k.afterDiff(e),k.unmountHook&&k.unmountHook(e),!ie&&N.has(B))return _e+"/>";var ae="</"+B+">",se=_e+">"
;return F(ie)?[se].concat(ie,[ae]):"string"!=typeof ie?[se,ie,ae]:se+ie+ae}
var N=new Set(["area","base","br","col","command","embed","hr","img","input","keygen","link","meta","param","source","track","wbr"])
;function z(e){return null!==e&&"object"==typeof e&&"function"==typeof e.peek&&"value"in e}})};
