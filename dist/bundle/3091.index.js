export const id=3091;export const ids=[3091];export const modules={53091:(e,n,r)=>{r.d(n,{F0:()=>z})
;var o=r(34137),i="__s",l="__c",u="__k",a="__d",s="__s",c=/[\s\n\\/='"\0<>]/,f=/^(xlink|xmlns|xml)([A-Z])/,p=/^(?:accessK|auto[A-Z]|cell|ch|col|cont|cross|dateT|encT|form[A-Z]|frame|hrefL|inputM|maxL|minL|noV|playsI|popoverT|readO|rowS|src[A-Z]|tabI|useM|item[A-Z])/,h=/^ac|^ali|arabic|basel|cap|clipPath$|clipRule$|color|dominant|enable|fill|flood|font|glyph[^R]|horiz|image|letter|lighting|marker[^WUH]|overline|panose|pointe|paint|rendering|shape|stop|strikethrough|stroke|text[^L]|transform|underline|unicode|units|^v[^i]|^w|^xH/,y=new Set(["draggable","spellcheck"])
;function d(e){void 0!==e.__g?e.__g|=8:e[a]=!0}function v(e){void 0!==e.__g?e.__g&=-9:e[a]=!1}function m(e){
return void 0!==e.__g?!!(8&e.__g):!0===e[a]}var b=/["&<]/;function _(e){if(0===e.length||!1===b.test(e))return e
;for(var n=0,r=0,o="",i="";r<e.length;r++){switch(e.charCodeAt(r)){case 34:i="&quot;";break;case 38:i="&amp;";break
;case 60:i="&lt;";break;default:continue}r!==n&&(o+=e.slice(n,r)),o+=i,n=r+1}return r!==n&&(o+=e.slice(n,r)),o}
var U={},O=new Set(["animation-iteration-count","border-image-outset","border-image-slice","border-image-width","box-flex","box-flex-group","box-ordinal-group","column-count","fill-opacity","flex","flex-grow","flex-negative","flex-order","flex-positive","flex-shrink","flood-opacity","font-weight","grid-column","grid-row","line-clamp","line-height","opacity","order","orphans","stop-opacity","stroke-dasharray","stroke-dashoffset","stroke-miterlimit","stroke-opacity","stroke-width","tab-size","widows","z-index","zoom"]),R=/[A-Z]/g
;function x(e){var n="";for(var r in e){var o=e[r];if(null!=o&&""!==o){
var i="-"==r[0]?r:U[r]||(U[r]=r.replace(R,"-$&").toLowerCase()),l=";"
;"number"!=typeof o||i.startsWith("--")||O.has(i)||(l="px;"),n=n+i+":"+o+l}}return n||void 0}function w(){this.__d=!0}
function H(e,n){return{__v:e,context:n,props:e.props,setState:w,forceUpdate:w,__d:!0,__h:new Array(0)}}
var Z={},Q=[],X=Array.isArray,Y=Object.assign,ee="",te="\x3c!--$s--\x3e",ne="\x3c!--/$s--\x3e";function M(e){
return"string"==typeof e?te+e+ne:X(e)?(e.unshift(te),e.push(ne),e):e&&"function"==typeof e.then?e.then(M):te+e+ne}
function W(){return{beforeDiff:o.fF.__b,afterDiff:o.fF.diffed,renderHook:o.fF.__r,unmountHook:o.fF.unmount,
rootHook:o.fF.__,commitHook:o.fF.__c,catchError:o.fF.__e,errorBoundaries:o.fF.errorBoundaries}}function B(e){
var n=o.fF[i];o.fF[i]=!0;try{return e()}finally{o.fF[i]=n}}function z(e,n,r){var i=W();try{var l=B(function(){
var l,a=(0,o.h)(o.FK,null);return a[u]=[e],i.rootHook&&i.rootHook(e,((l={})[u]=a,l.nodeType=1,l)),
q(e,n||Z,!1,void 0,a,!1,r,i)});return X(l)?l.join(ee):l}catch(e){
if(e.then)throw new Error('Use "renderToStringAsync" for suspenseful rendering.');throw e}finally{
i.commitHook&&B(function(){return i.commitHook(e,Q)}),Q.length=0}}function N(e,n,r){var o,i=e.type,u=!0
;return e[l]?(u=!1,(o=e[l]).state=o[s]):o=new i(e.props,n),e[l]=o,o.__v=e,o.props=e.props,o.context=n,d(o),
null==o.state&&(o.state=Z),
null==o[s]&&(o[s]=o.state),i.getDerivedStateFromProps?o.state=Y({},o.state,i.getDerivedStateFromProps(o.props,o.state)):u&&o.componentWillMount?(o.componentWillMount(),
o.state=o[s]!==o.state?o[s]:o.state):!u&&o.componentWillUpdate&&o.componentWillUpdate(),r.renderHook&&r.renderHook(e),
o.render(o.props,o.state,n)}function q(e,n,r,i,a,b,U,O){if(null==e||!0===e||!1===e||e===ee)return ee;var R=typeof e
;if("object"!=R)return"function"==R?ee:"string"==R?_(e):e+ee;if(X(e)){var Q,te=ee;a[u]=e
;for(var ne=e.length,oe=0;oe<ne;oe++){var _e=e[oe];if(null!=_e&&"boolean"!=typeof _e){var ie,le=q(_e,n,r,i,a,b,U,O)
;"string"==typeof le?te+=le:(Q||(Q=new Array(ne)),te&&Q.push(te),te=ee,X(le)?(ie=Q).push.apply(ie,le):Q.push(le))}}
return Q?(te&&Q.push(te),Q):te}if(!(0,o.zO)(e))return ee;e.__=a,O.beforeDiff&&O.beforeDiff(e);var ue=e.type,ae=e.props
;if("function"==typeof ue){var se,ce,fe,pe=n;if(ue===o.FK){if("tpl"in ae){
for(var he,de=ee,ge=0;ge<ae.tpl.length;ge++)if(de+=ae.tpl[ge],ae.exprs&&ge<ae.exprs.length){var ve=ae.exprs[ge]
;if(null==ve)continue;if("object"==typeof ve&&((0,o.zO)(ve)||X(ve))){var ye,me=q(ve,n,r,i,e,b,U,O)
;"string"==typeof me?de+=me:(he||(he=[]),de&&he.push(de),de=ee,X(me)?(ye=he).push.apply(ye,me):he.push(me))}else de+=ve}
return he?(de&&he.push(de),he):de}if("UNSTABLE_comment"in ae)return"\x3c!--"+_(ae.UNSTABLE_comment)+"--\x3e"
;ce=ae.children}else{if(null!=(se=ue.contextType)){var ke=n[se.__c];pe=ke?ke.props.value:se.__}
var xe=ue.prototype&&"function"==typeof ue.prototype.render;if(xe)ce=N(e,pe,O),fe=e[l];else{e[l]=fe=H(e,pe)
;for(var be=0;m(fe)&&be++<25;){v(fe),O.renderHook&&O.renderHook(e);try{ce=ue.call(fe,ae,pe)}catch(n){
throw b&&n&&"function"==typeof n.then&&(e._suspended=!0),n}}d(fe)}
if(null!=fe.getChildContext&&(n=Y({},n,fe.getChildContext())),
xe&&O.errorBoundaries&&(ue.getDerivedStateFromError||fe.componentDidCatch)){
ce=null!=ce&&ce.type===o.FK&&null==ce.key&&null==ce.props.tpl?ce.props.children:ce;try{return q(ce,n,r,i,e,b,!1,O)
}catch(u){return ue.getDerivedStateFromError&&(fe[s]=ue.getDerivedStateFromError(u)),
fe.componentDidCatch&&fe.componentDidCatch(u,Z),
m(fe)?(ce=N(e,n,O),null!=(fe=e[l]).getChildContext&&(n=Y({},n,fe.getChildContext())),
q(ce=null!=ce&&ce.type===o.FK&&null==ce.key&&null==ce.props.tpl?ce.props.children:ce,n,r,i,e,b,U,O)):ee}finally{
O.afterDiff&&O.afterDiff(e),O.unmountHook&&O.unmountHook(e)}}}
ce=null!=ce&&ce.type===o.FK&&null==ce.key&&null==ce.props.tpl?ce.props.children:ce;try{var we=q(ce,n,r,i,e,b,U,O)
;return O.afterDiff&&O.afterDiff(e),O.unmountHook&&O.unmountHook(e),e._suspended?M(we):we}catch(o){if(!b&&U&&U.onError){
var Se=function t(o){return U.onError(o,e,function(e,o){try{return B(function(){return q(e,n,r,i,o,b,U,O)})}catch(e){
return t(e)}})}(o);return void 0!==Se?Se:(O.catchError&&O.catchError(o,e),ee)}if(!b)throw o
;if(!o||"function"!=typeof o.then)throw o;return o.then(function t(){try{var o=B(function(){return q(ce,n,r,i,e,b,U,O)})
;return e._suspended?M(o):o}catch(e){if(!e||"function"!=typeof e.then)throw e;return e.then(t)}})}}
var De,Ce="<"+ue,Fe=ee;for(var He in ae){var Te=ae[He]
;if("function"!=typeof(Te=V(Te)?Te.value:Te)||"class"===He||"className"===He){switch(He){case"children":De=Te;continue
;case"key":case"ref":case"__self":case"__source":continue;case"htmlFor":if("for"in ae)continue;He="for";break
;case"className":if("class"in ae)continue;He="class";break;case"defaultChecked":He="checked";break
;case"defaultSelected":He="selected";break;case"defaultValue":case"value":switch(He="value",ue){case"textarea":De=Te
;continue;case"select":i=Te;continue;case"option":i!=Te||"selected"in ae||(Ce+=" selected")}break
;case"dangerouslySetInnerHTML":Fe=Te&&Te.__html;continue;case"style":"object"==typeof Te&&(Te=x(Te));break
;case"acceptCharset":He="accept-charset";break;case"httpEquiv":He="http-equiv";break;default:if(c.test(He))continue
;f.test(He)?He=He.replace(f,"$1:$2").toLowerCase():"-"!==He[4]&&!y.has(He)||null==Te?r?h.test(He)&&(He="panose1"===He?"panose-1":He.replace(/([A-Z])/g,"-$1").toLowerCase()):p.test(He)&&(He=He.toLowerCase()):Te+=ee
}null!=Te&&!1!==Te&&(Ce=!0===Te||Te===ee?Ce+" "+He:Ce+" "+He+'="'+_(Te+ee)+'"')}}
if(c.test(ue))throw new Error(ue+" is not a valid HTML tag name in "+Ce+">")
;if(Fe||("string"==typeof De?Fe=_(De):null!=De&&!1!==De&&!0!==De&&(Fe=q(De,n,"svg"===ue||"foreignObject"!==ue&&r,i,e,b,U,O))),
O.afterDiff&&O.afterDiff(e),O.unmountHook&&O.unmountHook(e),!Fe&&re.has(ue))return Ce+"/>";var Me="</"+ue+">",Ae=Ce+">"
;return X(Fe)?[Ae].concat(Fe,[Me]):"string"!=typeof Fe?[Ae,Fe,Me]:Ae+Fe+Me}
var re=new Set(["area","base","br","col","command","embed","hr","img","input","keygen","link","meta","param","source","track","wbr"])
;function V(e){return null!==e&&"object"==typeof e&&"function"==typeof e.peek&&"value"in e}},34137:(e,n,r)=>{r.d(n,{
FK:()=>$,fF:()=>o,h:()=>k,zO:()=>l})
;var o,i,l,u,a,s,c,f,p,h,y,b=Symbol.for("pv"),U={},O=[],R=/^m(i|n|o|s|text|space)$/,Z=Array.isArray,Q=O.slice,X=Object.assign
;function g(e){e&&e.parentNode&&e.remove()}function k(e,n,r){var o,i,l,u={},a=arguments.length
;for(l in n)"key"==l?o=n[l]:"ref"==l&&"function"!=typeof e?i=n[l]:u[l]=n[l]
;return a>2&&(u.children=a>3?Q.call(arguments,2):r),m(e,u,o,i,null)}function m(e,n,r,l,u){var a={type:e,props:n,key:r,
ref:l,__k:null,__:null,__b:0,__e:null,__c:null,constructor:b,__v:u||++i,__i:-1,__u:0};return!u&&o.vnode&&o.vnode(a),a}
function $(e){return e.children}function x(e,n){this.props=e,this.context=n,this.__g=0}function S(e,n){
if(null==n)return e.__&&S(e.__,e.__i+1);for(var r;n<e.__k.length;n++)if((r=e.__k[n])&&r.__e)return r.__e
;return"function"!=typeof e.type||e.props.__P?null:S(e)}function C(e){var n,r=e.__v,i=r.__e,l=[],u=[],a=e.__P;a&&((n=X({
constructor:b},r)).__v=r.__v+1,o.vnode&&o.vnode(n),z(a,n,r,e.__n,a.namespaceURI,32&r.__u?[i]:null,l,i||S(r),32&r.__u,u),
n.__v=r.__v,n.__.__k[n.__i]=n,E(l,n,u),r.__=r.__e=null,n.__e!=i&&j(n))}function j(e){
if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(n){return n&&(e.__e=n.__e)}),j(e)}function L(e){
(8&e.__g||(e.__g|=8,u.push(e),s++))&&a==o.debounceRendering||((a=o.debounceRendering)||queueMicrotask)(H)}function H(){
try{for(var e,n=1;u.length;)u.length>n&&u.sort(c),e=u.shift(),n=u.length,8&e.__g&&C(e)}finally{
(s=u.length)&&(a||queueMicrotask)(H)}}function I(e,n,r,o,i,l,u,a,s,c,f){var p,h,y,b,R,Z,Q=o.__k||O,X=n.length
;for(s=q(r,n,Q,s,X),p=0;p<X;p++)null!=(y=r.__k[p])&&(h=~y.__i&&Q[y.__i]||U,y.__i=p,Z=z(e,y,h,i,l,u,a,s,c,f),b=y.__e,
(h.ref!=y.ref||8&h.__u)&&(h.ref&&G(h.ref,null,y,h),y.ref&&f.push(y.ref,y.__c||b,y)),R=R||b,4&y.__u?(s=A(y,s,e,!h.__v),
h.__e&&(h.__e=null)):"function"==typeof y.type&&void 0!==Z?s=Z:b&&(s=b.nextSibling),y.__u&=-21);return r.__e=R,s}
function q(e,n,r,o,i){var l,u,a,s,c,f,p,h,y,U=r.length,O=U,R=0,Q=0,X=e.__k=Array(i)
;for(l=0;l<i;l++)null!=(u=n[l])&&"boolean"!=typeof u&&"function"!=typeof u?("object"!=typeof u||u.constructor===String?u=X[l]=m(null,u):Z(u)?u=X[l]=m($,{
children:u}):u.constructor===b&&u.__b?u=X[l]=m(u.type,u.props,u.key,u.ref,u.__v):X[l]=u,s=l+R,u.__=e,u.__b=e.__b+1,
a=null,~(c=u.__i=P(u,r,s,O))&&(O--,(a=r[c])&&(a.__u|=2)),a&&a.__v?(u.__u|=16,c==s-1?R--:c==s+1?R++:c!=s&&(c>s?R--:R++,
Q=1)):(~c||(i>U?R--:i<U&&R++),"function"!=typeof u.type&&(u.__u|=4))):X[l]=null;if(Q){for(f=[],p=[],
l=0;l<i;l++)if((u=X[l])&&16&u.__u){for(R=0,h=f.length;R<h;)f[y=R+h>>1]<u.__i?R=y+1:h=y;f[R]=u.__i,p[l]=R+1}
for(R=f.length;l--;)p[l]&&(p[l]==R?R--:X[l].__u|=4)}if(O)for(l=0;l<U;l++)!(a=r[l])||2&a.__u||(a.__e==o&&(o=S(a)),J(a,a))
;return o}function A(e,n,r,o){var i,l,u,a;if("function"==typeof e.type){if(e.props.__P)return n
;if(i=e.__k)for(l=0;l<i.length;l++)i[l]&&(i[l].__=e,n=A(i[l],n,r,!1));return n}
for(n&&!n.parentNode&&(n=S(e))&&!n.parentNode&&(n=null),u=e.__e,a=n;a&&8==a.nodeType;)a=a.nextSibling
;for(u!=a&&(!o&&r.moveBefore&&u.parentNode?r.moveBefore(u,n):r.insertBefore(u,n||null)),
n=u;(n=n&&n.nextSibling)&&8==n.nodeType&&!n.data.startsWith("$s"););return n}function P(e,n,r,o){
var i,l=e.key,u=e.type,a=n[r],s=a&&!(2&a.__u);if(null===a&&null==l||s&&l==a.key&&u==a.type)return r;if(o>(s?1:0)){
for(i=r-1;i>=0;i--)if((a=n[i])&&!(2&a.__u)&&l==a.key&&u==a.type)return i
;for(i=r+1;i<n.length;i++)if((a=n[i])&&!(2&a.__u)&&l==a.key&&u==a.type)return i}return-1}function T(e,n,r){
null==r&&(r=""),"-"==n[0]?e.setProperty(n,r):e[n]=r}function N(e,n,r,o,i){var l,u
;if("style"==n)if("string"==typeof r)e.style.cssText=r;else{if("string"==typeof o&&(e.style.cssText=o=""),
o)for(n in o)r&&n in r||T(e.style,n);if(r)for(n in r)o&&r[n]==o[n]||T(e.style,n,r[n])
}else if("o"==n[0]&&"n"==n[1])"function"!=typeof r&&(r=null),"function"!=typeof o&&(o=null),(e.__e||(e.__e={}))[n]=r,
r&&o||(u=y[n]||(y[n]=V(n)),
(e.__a||(e.__a={}))[n]=h,l=n!=(n=n.replace(p,"$1")),(n=n.slice(2))[0]<"a"&&(n=n.toLowerCase()),
r?e.addEventListener(n,u,l):e.removeEventListener(n,u,l));else{
if("http://www.w3.org/2000/svg"==i)n=n.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if("width"!=n&&"height"!=n&&"href"!=n&&"list"!=n&&"form"!=n&&"tabIndex"!=n&&"download"!=n&&"rowSpan"!=n&&"colSpan"!=n&&"role"!=n&&"popover"!=n&&n in e)try{
return void(e[n]=r??"")}catch(e){}if("function"==typeof r)return
;null==r||!1===r&&"-"!=n[4]?e.removeAttribute(n):e.setAttribute(n,"popover"==n&&1==r?"":r)}}function V(e){
return function(n){var r=this.__e;if(r){if(r=r[e],null==n[f])n[f]=h++;else if(n[f]<this.__a[e])return
;return r(o.event?o.event(n):n)}}}function z(e,n,r,i,l,u,a,s,c,f){
var p,h,y,U,R,Q,Y,ee,te,ne,re,oe,_e,ie,le,ue,ae,se,ce=n.type;if(n.constructor!==b)return null;128&r.__u&&(c=32&r.__u,
p=r.__c.__z)&&(n.__u|=c,h=u=[],8==p.nodeType?s=B(p,u):u.push(p),s=u[0]||s),(p=o.__b)&&p(n);e:if("function"==typeof ce){
y=a.length;try{if(ee=n.props,te=(p=ce.prototype)&&p.render,ne=(p=ce.contextType)&&i[p.__c],
re=p?ne?ne.props.value:p.__:i,(U=r.__c)?(n.__c=U,2&U.__g&&(U.__g|=1)):(te?n.__c=U=new ce(ee,re):(n.__c=U=new x(ee,re),
U.constructor=ce,U.render=K),ne&&ne.sub(U),U.state||(U.state={}),U.__n=i,U.__g|=8,U.__h=[],U.__k=[]),
te&&(U.__s||(U.__s=U.state),ce.getDerivedStateFromProps&&(U.__s==U.state&&(U.__s=X({},U.__s)),
X(U.__s,ce.getDerivedStateFromProps(ee,U.__s)))),R=U.props,Q=U.state,U.__v=n,r.__c){
if(ee!==R&&te&&!ce.getDerivedStateFromProps&&U.componentWillReceiveProps&&U.componentWillReceiveProps(ee,re),
n.__v==r.__v&&!(8&U.__g)||!(4&U.__g)&&U.shouldComponentUpdate&&!1===U.shouldComponentUpdate(ee,U.__s,re)){
n.__v!=r.__v&&(U.props=ee,U.state=U.__s,U.__g&=-9),n.__e=r.__e,n.__k=r.__k,n.__k.some(function(e){e&&(e.__=n)}),
O.push.apply(U.__h,U.__k),U.__k=[],U.__h.length&&a.push(U),s=S(r);break e}
U.componentWillUpdate&&U.componentWillUpdate(ee,U.__s,re),te&&U.componentDidUpdate&&U.__h.push(function(){
U.componentDidUpdate(R,Q,Y)})}else te&&!ce.getDerivedStateFromProps&&U.componentWillMount&&U.componentWillMount(),
te&&U.componentDidMount&&U.__h.push(U.componentDidMount);U.context=re,U.props=ee,U.__P=e,U.__g&=-5,oe=o.__r,_e=te?25:0
;do{U.__g&=-9,oe&&oe(n),p=U.render(U.props,U.state=U.__s,U.context)}while(8&U.__g&&++_e<25)
;te&&(O.push.apply(U.__h,U.__k),U.__k=[]),U.state=U.__s,U.getChildContext&&(i=X({},i,U.getChildContext())),
te&&r.__c&&U.getSnapshotBeforeUpdate&&(Y=U.getSnapshotBeforeUpdate(R,Q)),
ie=p&&p.type===$&&null==p.key?p.props.children:p,ee.__P&&(p=s,l=(e=ee.__P).namespaceURI,c=u=null,
r.props&&r.props.__P!=e&&(r.__k.some(function(e){e&&J(e,e)}),r.__k=null),s=r.__k?S(r,0):null),
s=I(e,Z(ie)?ie:[ie],n,r,i,l,u,a,s,c,f),ee.__P&&(n.__e=null,s=p),n.__u&=-161,h&&h.some(g),U.__h.length&&a.push(U),
1&U.__g&&(U.__g&=-4)}catch(e){if(a.length=y,n.__v=null,c||u)if(e&&e.then){if(n.__u|=128|c,u){
for(~(ae=u.indexOf(s||void 0))||(ae=u.length);(se=u[ae-1])&&8==se.nodeType;)ae--
;for(;ae<u.length;ae++)if(se=u[ae])if(u[ae]=null,le){if(se==ue)break}else{if(8!=se.nodeType)break
;se.data.startsWith("$s")&&(ue=B(le=se))}}if(!le){for(;s&&8==s.nodeType&&s.nextSibling;)s=s.nextSibling;le=s}
(p=B(le=n.__c.__z||(n.__c.__z=le)))?(n.__e=le,s=p):n.__e=s,s=s&&s.nextSibling}else u&&u.some(g);else n.__e=r.__e
;n.__k||(n.__k=r.__k||[]),e&&e.then||D(n),o.__e(e,n,r)}}else s=n.__e=F(r.__e,n,r,i,l,u,a,c,f,e)
;return(p=o.diffed)&&p(n),s}function B(e,n){if(e&&8==e.nodeType&&e.data.startsWith("$s"))for(var r=1;e=e.nextSibling;){
if(8==e.nodeType)if(e.data.startsWith("$s"))r++;else if(e.data.startsWith("/$s")&&! --r)return e;n&&n.push(e)}}
function D(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(D))}function E(e,n,r){
for(var i=0;i<r.length;)G(r[i++],r[i++],r[i++]);o.__c&&o.__c(n,e),e.some(function(n){try{e=n.__h,n.__h=[],
e.some(function(e){e.call(n)})}catch(e){o.__e(e,n.__v)}})}function F(e,n,r,i,l,u,a,s,c,f){
var p,h,y,b,O,X,Y,ee,te=r.props||U,ne=n.props,re=n.type
;if("svg"==re?l="http://www.w3.org/2000/svg":"math"==re?l="http://www.w3.org/1998/Math/MathML":l||(l="http://www.w3.org/1999/xhtml"),
u)for(p=0;p<u.length;p++)if((O=u[p])&&(re?O.localName==re:3==O.nodeType)){e=O,u[p]=null;break}if(!e){
if(ee=f.ownerDocument||document,!re)return ee.createTextNode(ne);e=ee.createElementNS(l,re,ne.is?ne:f),
s&&(o.__m&&o.__m(n,u),s=!1),u=null}if(re){
if(f="template"==re&&e.content||e,u="textarea"==re&&null!=ne.defaultValue?null:u&&Q.call(f.childNodes),!s&&u)for(te={},
p=0;p<e.attributes.length;p++)te[(O=e.attributes[p]).name]=O.value;for(p in te)O=te[p],
"dangerouslySetInnerHTML"==p?y=O:"children"==p||p in ne||"value"==p&&"defaultValue"in ne||"checked"==p&&"defaultChecked"in ne||N(e,p,null,O,l)
;for(p in ne)O=ne[p],
"children"==p?b=O:"dangerouslySetInnerHTML"==p?h=O:"value"==p?X=O:"checked"==p?Y=O:s&&"function"!=typeof O||te[p]===O||N(e,p,O,te[p],l)
;h?(s||y&&(h.__html==y.__html||h.__html==e.innerHTML)||(e.innerHTML=h.__html),n.__k=[]):(y&&(e.textContent=""),
("foreignObject"==re||"http://www.w3.org/1998/Math/MathML"==l&&R.test(re))&&(l="http://www.w3.org/1999/xhtml"),
I(f,Z(b)?b:[b],n,r,i,l,u,a,u?u[0]:r.__k&&S(r,0),s,c),u&&u.some(g)),s&&"textarea"!=re||(p="value",
"progress"==re&&null==X?e.removeAttribute(p):null==X||X===e[p]&&("progress"!=re||X)||N(e,p,X,te[p],l),p="checked",
null!=Y&&Y!=e[p]&&N(e,p,Y,te[p],l))}else te===ne||s&&e.data==ne||(e.data=ne);return e}function G(e,n,r,i){try{
"function"==typeof e?n?n.__x=e(n)||1:i&&(i=i.__c||i.__e)&&(n=i.__x)&&(i.__x=null,
"function"==typeof n?n():e(null)):e.current=n}catch(e){o.__e(e,r)}}function J(e,n,r){var i,l,u,a
;if(o.unmount&&o.unmount(e),!(i=e.ref)||i.current&&i.current!=e.__e||G(i,null,n,e),i=e.__c){
if(i.componentWillUnmount)try{i.componentWillUnmount()}catch(e){o.__e(e,n)}i.__P=i.__n=null}
if(i=e.__k)for(a=0;a<i.length;a++)i[a]&&J(i[a],n,"function"!=typeof e.type||r&&!e.props.__P)
;!r&&(i=e.__c)&&(i=i.__z)&&(l=B(i,u=[]))&&(i==e.__e&&u.some(g),g(l),g(i)),r||g(e.__e),e.__e=e.__c=e.__=null}
function K(e,n,r){return this.constructor(e,r)}o={__e:function(e,n,r,o){for(var i,l,u;n=n.__;)if((i=n.__c)&&!(1&i.__g)){
i.__g|=4;try{if((u=(l=i.constructor)&&l.getDerivedStateFromError)&&i.setState(l.getDerivedStateFromError(e)),
i.componentDidCatch&&(i.componentDidCatch(e,o||{}),u=1),u&&8&i.__g)return void(i.__g|=2)}catch(n){e=n}}throw s=0,e}},
i=0,l=function(e){return null!=e&&e.constructor===b},x.prototype.setState=function(e,n){var r=this.__s
;r&&r!=this.state||(r=this.__s=X({},this.state)),"function"==typeof e&&(e=e(X({},r),this.props)),e&&(X(r,e),
this.__v&&(n&&this.__k.push(n),L(this)))},x.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,
e&&this.__h.push(e),L(this))},x.prototype.render=$,u=[],s=0,c=function(e,n){return e.__v.__b-n.__v.__b},f=Symbol(),
p=/(PointerCapture)$|Capture$/i,h=0,y={}}};
