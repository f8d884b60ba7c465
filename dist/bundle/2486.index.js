"use strict";exports.id=2486,exports.ids=[2486,4377],exports.modules={5595:(t=>{
const e="\\\\/",s=`[^${e}]`,n="\\.",o="\\/",r="[^/]",i=`(?:${o}|$)`,u=`(?:^|${o})`,a=`${n}{1,2}${i}`,l={DOT_LITERAL:n,
PLUS_LITERAL:"\\+",QMARK_LITERAL:"\\?",SLASH_LITERAL:o,ONE_CHAR:"(?=.)",QMARK:r,END_ANCHOR:i,DOTS_SLASH:a,
NO_DOT:`(?!${n})`,NO_DOTS:`(?!${u}${a})`,NO_DOT_SLASH:`(?!${n}{0,1}${i})`,NO_DOTS_SLASH:`(?!${a})`,
QMARK_NO_DOT:`[^.${o}]`,STAR:`${r}*?`,START_ANCHOR:u,SEP:"/"},c={...l,SLASH_LITERAL:`[${e}]`,QMARK:s,STAR:`${s}*?`,
DOTS_SLASH:`${n}{1,2}(?:[${e}]|$)`,NO_DOT:`(?!${n})`,NO_DOTS:`(?!(?:^|[${e}])${n}{1,2}(?:[${e}]|$))`,
NO_DOT_SLASH:`(?!${n}{0,1}(?:[${e}]|$))`,NO_DOTS_SLASH:`(?!${n}{1,2}(?:[${e}]|$))`,QMARK_NO_DOT:`[^.${e}]`,
START_ANCHOR:`(?:^|[${e}])`,END_ANCHOR:`(?:[${e}]|$)`,SEP:"\\"};t.exports={DEFAULT_MAX_EXTGLOB_RECURSION:0,
MAX_LENGTH:65536,POSIX_REGEX_SOURCE:{__proto__:null,alnum:"a-zA-Z0-9",alpha:"a-zA-Z",ascii:"\\x00-\\x7F",blank:" \\t",
cntrl:"\\x00-\\x1F\\x7F",digit:"0-9",graph:"\\x21-\\x7E",lower:"a-z",print:"\\x20-\\x7E ",
punct:"\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",space:" \\t\\r\\n\\v\\f",upper:"A-Z",word:"A-Za-z0-9_",xdigit:"A-Fa-f0-9"
},REGEX_BACKSLASH:/\\(?![*+?^${}(|)[\]])/g,REGEX_NON_SPECIAL_CHARS:/^[^@![\].,$*+?^{}()|\\/]+/,
REGEX_SPECIAL_CHARS:/[-*+?.^${}(|)[\]]/,REGEX_SPECIAL_CHARS_BACKREF:/(\\?)((\W)(\3*))/g,
REGEX_SPECIAL_CHARS_GLOBAL:/([-*+?.^${}(|)[\]])/g,REGEX_REMOVE_BACKSLASH:/(?:\[.*?[^\\]\]|\\(?=.))/g,REPLACEMENTS:{
__proto__:null,"***":"*","**/**":"**","**/**/**":"**"},CHAR_0:48,CHAR_9:57,CHAR_UPPERCASE_A:65,CHAR_LOWERCASE_A:97,
CHAR_UPPERCASE_Z:90,CHAR_LOWERCASE_Z:122,CHAR_LEFT_PARENTHESES:40,CHAR_RIGHT_PARENTHESES:41,CHAR_ASTERISK:42,
CHAR_AMPERSAND:38,CHAR_AT:64,CHAR_BACKWARD_SLASH:92,CHAR_CARRIAGE_RETURN:13,CHAR_CIRCUMFLEX_ACCENT:94,CHAR_COLON:58,
CHAR_COMMA:44,CHAR_DOT:46,CHAR_DOUBLE_QUOTE:34,CHAR_EQUAL:61,CHAR_EXCLAMATION_MARK:33,CHAR_FORM_FEED:12,
CHAR_FORWARD_SLASH:47,CHAR_GRAVE_ACCENT:96,CHAR_HASH:35,CHAR_HYPHEN_MINUS:45,CHAR_LEFT_ANGLE_BRACKET:60,
CHAR_LEFT_CURLY_BRACE:123,CHAR_LEFT_SQUARE_BRACKET:91,CHAR_LINE_FEED:10,CHAR_NO_BREAK_SPACE:160,CHAR_PERCENT:37,
CHAR_PLUS:43,CHAR_QUESTION_MARK:63,CHAR_RIGHT_ANGLE_BRACKET:62,CHAR_RIGHT_CURLY_BRACE:125,CHAR_RIGHT_SQUARE_BRACKET:93,
CHAR_SEMICOLON:59,CHAR_SINGLE_QUOTE:39,CHAR_SPACE:32,CHAR_TAB:9,CHAR_UNDERSCORE:95,CHAR_VERTICAL_LINE:124,
CHAR_ZERO_WIDTH_NOBREAK_SPACE:65279,extglobChars:t=>({"!":{type:"negate",open:"(?:(?!(?:",close:`))${t.STAR})`},"?":{
type:"qmark",open:"(?:",close:")?"},"+":{type:"plus",open:"(?:",close:")+"},"*":{type:"star",open:"(?:",close:")*"},
"@":{type:"at",open:"(?:",close:")"}}),globChars:t=>!0===t?c:l}}),14006:((t,e,s)=>{const n=s(98016),o=s(64059)
;function r(t,e,s=!1){return!e||null!==e.windows&&void 0!==e.windows||(e={...e,windows:o.isWindows()}),n(t,e,s)}
Object.assign(r,n),t.exports=r}),31781:((t,e,s)=>{
const n=s(64059),{CHAR_ASTERISK:o,CHAR_AT:r,CHAR_BACKWARD_SLASH:i,CHAR_COMMA:u,CHAR_DOT:a,CHAR_EXCLAMATION_MARK:l,CHAR_FORWARD_SLASH:c,CHAR_LEFT_CURLY_BRACE:p,CHAR_LEFT_PARENTHESES:h,CHAR_LEFT_SQUARE_BRACKET:f,CHAR_PLUS:g,CHAR_QUESTION_MARK:y,CHAR_RIGHT_CURLY_BRACE:d,CHAR_RIGHT_PARENTHESES:A,CHAR_RIGHT_SQUARE_BRACKET:R}=s(5595),_=t=>t===c||t===i,b=t=>{
!0!==t.isPrefix&&(t.depth=t.isGlobstar?1/0:1)};t.exports=(t,e)=>{
const s=e||{},E=t.length-1,x=!0===s.parts||!0===s.tokens||!0===s.scanToEnd,S=[],v=[],$=[]
;let m,C,k=t,w=-1,H=0,L=0,O=!1,T=!1,P=!1,D=!1,I=!1,N=!1,B=!1,M=!1,F=!1,G=!1,U=0,K={value:"",depth:0,isGlob:!1}
;const q=()=>w>=E,X=()=>k.charCodeAt(w+1),W=()=>(m=C,k.charCodeAt(++w));for(;w<E;){let t;if(C=W(),C!==i){
if(!0===N||C===p){for(U++;!0!==q()&&(C=W());)if(C!==i)if(C!==p){if(!0!==N&&C===a&&(C=W())===a){if(O=K.isBrace=!0,
P=K.isGlob=!0,G=!0,!0===x)continue;break}if(!0!==N&&C===u){if(O=K.isBrace=!0,P=K.isGlob=!0,G=!0,!0===x)continue;break}
if(C===d&&(U--,0===U)){N=!1,O=K.isBrace=!0,G=!0;break}}else U++;else B=K.backslashes=!0,W();if(!0===x)continue;break}
if(C!==c){if(!0!==s.noext){if(!0===(C===g||C===r||C===o||C===y||C===l)&&X()===h){if(P=K.isGlob=!0,D=K.isExtglob=!0,G=!0,
C===l&&w===H&&(F=!0),!0===x){let t=0;for(;!0!==q()&&(C=W());)if(C!==i)if(C!==h){if(C===A&&0===--t){G=!0;break}
}else t++;else B=K.backslashes=!0,W();continue}break}}if(C===o){if(m===o&&(I=K.isGlobstar=!0),P=K.isGlob=!0,G=!0,
!0===x)continue;break}if(C===y){if(P=K.isGlob=!0,G=!0,!0===x)continue;break}if(C===f){for(;!0!==q()&&(t=W());)if(t!==i){
if(t===R){T=K.isBracket=!0,P=K.isGlob=!0,G=!0;break}}else B=K.backslashes=!0,W();if(!0===x)continue;break}
if(!0===s.nonegate||C!==l||w!==H){if(!0!==s.noparen&&C===h){if(P=K.isGlob=!0,!0===x){let t=1
;for(;!0!==q()&&(C=W());)if(C!==i)if(C!==h){if(C===A&&0===--t){G=!0;break}}else t++;else B=K.backslashes=!0,W();continue
}break}if(!0===P){if(G=!0,!0===x)continue;break}}else M=K.negated=!0,H++}else{if(S.push(w),v.push(K),K={value:"",
depth:0,isGlob:!1},!0===G)continue;if(m===a&&w===H+1){H+=2;continue}L=w+1}}else B=K.backslashes=!0,C=W(),C===p&&(N=!0)}
!0===s.noext&&(D=!1,P=!1);let Q=k,j="",z="";H>0&&(j=k.slice(0,H),k=k.slice(H),L-=H),Q&&!0===P&&L>0?(Q=k.slice(0,L),
z=k.slice(L)):!0===P?(Q="",z=k):Q=k,Q&&""!==Q&&"/"!==Q&&Q!==k&&_(Q.charCodeAt(Q.length-1))&&(Q=Q.slice(0,-1)),
!0===s.unescape&&(z&&(z=n.removeBackslashes(z)),Q&&!0===B&&(Q=n.removeBackslashes(Q)));const Z={prefix:j,input:t,
start:H,base:Q,glob:z,isBrace:O,isBracket:T,isGlob:P,isExtglob:D,isGlobstar:I,negated:M,negatedExtglob:F}
;if(!0===s.tokens&&(Z.maxDepth=0,_(C)||v.push(K),Z.tokens=v),!0===s.parts||!0===s.tokens){let e
;for(let n=0;n<S.length;n++){const o=void 0!==e?e+1:H,r=S[n],i=t.slice(o,r);s.tokens&&(0===n&&0!==H?(v[n].isPrefix=!0,
v[n].value=j):v[n].value=i,b(v[n]),Z.maxDepth+=v[n].depth),r>=H&&($.push(i),e=r)}const n=void 0!==e?e+1:H,o=t.slice(n)
;$.push(o),s.tokens&&e&&e+1<t.length&&(v[v.length-1].value=o,b(v[v.length-1]),Z.maxDepth+=v[v.length-1].depth),
Z.slashes=S,Z.parts=$}return Z}}),64059:((t,e,s)=>{
const{REGEX_BACKSLASH:n,REGEX_REMOVE_BACKSLASH:o,REGEX_SPECIAL_CHARS:r,REGEX_SPECIAL_CHARS_GLOBAL:i}=s(5595)
;e.isObject=t=>null!==t&&"object"==typeof t&&!Array.isArray(t),e.hasRegexChars=t=>r.test(t),
e.isRegexChar=t=>1===t.length&&e.hasRegexChars(t),e.escapeRegex=t=>t.replace(i,"\\$1"),
e.toPosixSlashes=t=>t.replace(n,"/"),e.isWindows=()=>{if("undefined"!=typeof navigator&&navigator.platform){
const t=navigator.platform.toLowerCase();return"win32"===t||"windows"===t}
return!("undefined"==typeof process||!process.platform)&&"win32"===process.platform},
e.removeBackslashes=t=>t.replace(o,t=>"\\"===t?"":t),e.escapeLast=(t,s,n)=>{const o=t.lastIndexOf(s,n)
;return-1===o?t:"\\"===t[o-1]?e.escapeLast(t,s,o-1):`${t.slice(0,o)}\\${t.slice(o)}`},e.removePrefix=(t,e={})=>{let s=t
;return s.startsWith("./")&&(s=s.slice(2),e.prefix="./"),s},e.wrapOutput=(t,e={},s={})=>{
let n=`${s.contains?"":"^"}(?:${t})${s.contains?"":"$"}`;return!0===e.negated&&(n=`(?:^(?!${n}).*$)`),n},
e.basename=(t,{windows:e}={})=>{const s=t.split(e?/[\\/]/:"/"),n=s[s.length-1];return""===n?s[s.length-2]:n}}),
64377:((t,e,s)=>{s.d(e,{w$:()=>r});var n=s(43759),o=s(27597);function r(t){return n.G1(o.You,t)}}),68011:((t,e,s)=>{
const n=s(96782);t.exports=(t,e,s)=>{try{e=new n(e,s)}catch(t){return!1}return e.test(t)}}),73382:((t,e,s)=>{s.d(e,{
TI:()=>$t})
;var n=s(79896),o=s.t(n,2),r=s(16928),i=s(87016),u=(0,s(73339).createRequire)(require("url").pathToFileURL(__filename).href)
;const a=/[\\/]/g;function l(t,e){return t.replace(a,e)}const c=/^[a-z]:[\\/]$/i;function p(t,e){
const{resolvePaths:s,normalizePath:n,pathSeparator:o}=e,i="win32"===process.platform&&t.includes("/")||t.startsWith(".")
;if(s&&(t=(0,r.resolve)(t)),(n||i)&&(t=function(t){let e=(0,r.normalize)(t)
;return e.length>1&&e[e.length-1]===r.sep&&(e=e.substring(0,e.length-1)),e}(t)),"."===t)return""
;return l(t[t.length-1]!==o?t+o:t,o)}function h(t,e){return e+t}function f(t){return t}function g(t,e,s){return e+t+s}
function y(t,e){const{relativePaths:s,includeBasePath:n}=e;return s&&t?function(t,e){return function(s,n){
return n.startsWith(t)?n.slice(t.length)+s:l((0,r.relative)(t,n),e.pathSeparator)+e.pathSeparator+s}}(t,e):n?h:f}
const d=(t,e)=>{e.push(t||".")},A=(t,e,s)=>{const n=t||".";s.every(t=>t(n,!0))&&e.push(n)},R=()=>{};const _=(t,e,s,n)=>{
n.every(e=>e(t,!1))&&s.files++},b=(t,e,s,n)=>{n.every(e=>e(t,!1))&&e.push(t)},E=(t,e,s,n)=>{s.files++},x=(t,e)=>{
e.push(t)},S=()=>{};const v=t=>t,$=()=>[""].slice(0,0);const m=(t,e,s)=>{t.push({directory:e,files:s,dir:e})},C=()=>{}
;const k=function(t,e,s){const{queue:n,fs:o,options:{suppressErrors:r}}=e;n.enqueue(),o.realpath(t,(i,u)=>{
if(i)return n.dequeue(r?null:i,e)
;o.stat(u,(o,i)=>o?n.dequeue(r?null:o,e):i.isDirectory()&&H(t,u,e)?n.dequeue(null,e):(s(i,u),void n.dequeue(null,e)))})
},w=function(t,e,s){const{queue:n,fs:o,options:{suppressErrors:r}}=e;n.enqueue();try{
const n=o.realpathSync(t),r=o.statSync(n);if(r.isDirectory()&&H(t,n,e))return;s(r,n)}catch(t){if(!r)throw t}}
;function H(t,e,s){if(s.options.useRealPaths)return function(t,e){return e.visited.includes(t+e.options.pathSeparator)
}(e,s);let n=(0,r.dirname)(t),o=1;for(;n!==s.root&&o<2;){const t=s.symlinks.get(n)
;!!t&&(t===e||t.startsWith(e)||e.startsWith(t))?o++:n=(0,r.dirname)(n)}return s.symlinks.set(t,e),o>1}
const L=t=>t.counts,O=t=>t.groups,T=t=>t.paths,P=t=>t.paths.slice(0,t.options.maxFiles),D=(t,e,s)=>(M(e,s,t.counts,t.options.suppressErrors),
null),I=(t,e,s)=>(M(e,s,t.paths,t.options.suppressErrors),
null),N=(t,e,s)=>(M(e,s,t.paths.slice(0,t.options.maxFiles),t.options.suppressErrors),
null),B=(t,e,s)=>(M(e,s,t.groups,t.options.suppressErrors),null);function M(t,e,s,n){e(t&&!n?t:null,s)}const F={
withFileTypes:!0},G=(t,e,s,n,o)=>{if(t.queue.enqueue(),n<0)return t.queue.dequeue(null,t);const{fs:r}=t
;t.visited.push(e),t.counts.directories++,r.readdir(e||".",F,(e,r=[])=>{o(r,s,n),
t.queue.dequeue(t.options.suppressErrors?null:e,t)})},U=(t,e,s,n,o)=>{const{fs:r}=t;if(n<0)return;t.visited.push(e),
t.counts.directories++;let i=[];try{i=r.readdirSync(e||".",F)}catch(e){if(!t.options.suppressErrors)throw e}o(i,s,n)}
;var K=class{count=0;constructor(t){this.onQueueEmpty=t}enqueue(){return this.count++,this.count}dequeue(t,e){
this.onQueueEmpty&&(--this.count<=0||t)&&(this.onQueueEmpty(t,e),t&&(e.controller.abort(),this.onQueueEmpty=void 0))}
},q=class{_files=0;_directories=0;set files(t){this._files=t}get files(){return this._files}set directories(t){
this._directories=t}get directories(){return this._directories}get dirs(){return this._directories}},X=class{aborted=!1
;abort(){this.aborted=!0}},W=class{root;isSynchronous;state;joinPath;pushDirectory;pushFile;getArray;groupFiles
;resolveSymlink;walkDirectory;callbackInvoker;constructor(t,e,s){var n;this.isSynchronous=!s,
this.callbackInvoker=function(t,e){const{onlyCounts:s,group:n,maxFiles:o}=t;return s?e?L:D:n?e?O:B:o?e?P:N:e?T:I
}(e,this.isSynchronous),this.root=p(t,e),this.state={
root:(n=this.root,"/"===n||c.test(n)?this.root:this.root.slice(0,-1)),paths:[""].slice(0,0),groups:[],counts:new q,
options:e,queue:new K((t,e)=>this.callbackInvoker(e,t,s)),symlinks:new Map,visited:[""].slice(0,0),controller:new X,
fs:e.fs||o},this.joinPath=y(this.root,e),this.pushDirectory=function(t,e){
const{includeDirs:s,filters:n,relativePaths:o}=e;return s?o?n&&n.length?function(t){return function(e,s,n){
const o=e.substring(t.length)||".";n.every(t=>t(o,!0))&&s.push(o)}}(t):function(t){return function(e,s){
s.push(e.substring(t.length)||".")}}(t):n&&n.length?A:d:R}(this.root,e),this.pushFile=function(t){
const{excludeFiles:e,filters:s,onlyCounts:n}=t;return e?S:s&&s.length?n?_:b:n?E:x}(e),this.getArray=function(t){
return t.group?$:v}(e),this.groupFiles=function(t){return t.group?m:C}(e),this.resolveSymlink=function(t,e){
return!t.resolveSymlinks||t.excludeSymlinks?null:e?w:k}(e,this.isSynchronous),this.walkDirectory=this.isSynchronous?U:G}
start(){return this.pushDirectory(this.root,this.state.paths,this.state.options.filters),
this.walkDirectory(this.state,this.root,this.root,this.state.options.maxDepth,this.walk),
this.isSynchronous?this.callbackInvoker(this.state,null):null}walk=(t,e,s)=>{
const{paths:n,options:{filters:o,resolveSymlinks:i,excludeSymlinks:u,exclude:a,maxFiles:l,signal:c,useRealPaths:f,pathSeparator:y},controller:d}=this.state
;if(d.aborted||c&&c.aborted||l&&n.length>l)return;const A=this.getArray(this.state.paths);for(let l=0;l<t.length;++l){
const c=t[l];if(c.isFile()||c.isSymbolicLink()&&!i&&!u){const t=this.joinPath(c.name,e)
;this.pushFile(t,A,this.state.counts,o)}else if(c.isDirectory()){let t=g(c.name,e,this.state.options.pathSeparator)
;if(a&&a(c.name,t))continue;this.pushDirectory(t,n,o),this.walkDirectory(this.state,t,t,s-1,this.walk)
}else if(this.resolveSymlink&&c.isSymbolicLink()){let t=h(c.name,e);this.resolveSymlink(t,this.state,(e,n)=>{
if(e.isDirectory()){if(n=p(n,this.state.options),a&&a(c.name,f?n:t+y))return
;this.walkDirectory(this.state,n,f?n:t+y,s-1,this.walk)}else{n=f?n:t;const e=(0,r.basename)(n),s=p((0,
r.dirname)(n),this.state.options);n=this.joinPath(e,s),this.pushFile(n,A,this.state.counts,o)}})}}
this.groupFiles(this.state.groups,e,A)}};function Q(t,e,s){new W(t,e,s).start()}var j=class{constructor(t,e){
this.root=t,this.options=e}withPromise(){return t=this.root,e=this.options,new Promise((s,n)=>{Q(t,e,(t,e)=>{
if(t)return n(t);s(e)})});var t,e}withCallback(t){Q(this.root,this.options,t)}sync(){return t=this.root,e=this.options,
new W(t,e).start();var t,e}};let z=null;try{u.resolve("picomatch"),z=u("picomatch")}catch{}var Z=class{globCache={}
;options={maxDepth:1/0,suppressErrors:!0,pathSeparator:r.sep,filters:[]};globFunction;constructor(t){this.options={
...this.options,...t},this.globFunction=this.options.globFunction}group(){return this.options.group=!0,this}
withPathSeparator(t){return this.options.pathSeparator=t,this}withBasePath(){return this.options.includeBasePath=!0,this
}withRelativePaths(){return this.options.relativePaths=!0,this}withDirs(){return this.options.includeDirs=!0,this}
withMaxDepth(t){return this.options.maxDepth=t,this}withMaxFiles(t){return this.options.maxFiles=t,this}withFullPaths(){
return this.options.resolvePaths=!0,this.options.includeBasePath=!0,this}withErrors(){
return this.options.suppressErrors=!1,this}withSymlinks({resolvePaths:t=!0}={}){return this.options.resolveSymlinks=!0,
this.options.useRealPaths=t,this.withFullPaths()}withAbortSignal(t){return this.options.signal=t,this}normalize(){
return this.options.normalizePath=!0,this}filter(t){return this.options.filters.push(t),this}onlyDirs(){
return this.options.excludeFiles=!0,this.options.includeDirs=!0,this}exclude(t){return this.options.exclude=t,this}
onlyCounts(){return this.options.onlyCounts=!0,this}crawl(t){return new j(t||".",this.options)}withGlobFunction(t){
return this.globFunction=t,this}crawlWithOptions(t,e){return this.options={...this.options,...e},
new j(t||".",this.options)}glob(...t){return this.globFunction?this.globWithOptions(t):this.globWithOptions(t,{dot:!0})}
globWithOptions(t,...e){const s=this.globFunction||z
;if(!s)throw new Error("Please specify a glob function to use glob matching.");var n=this.globCache[t.join("\0")]
;return n||(n=s(t,...e),this.globCache[t.join("\0")]=n),this.options.filters.push(t=>n(t)),this}},Y=s(14006)
;const V=Array.isArray,J=/\\/g,tt=/^[A-Za-z]:$/,et="win32"===process.platform,st=/^(\/?\.\.)+$/
;const nt=/^[A-Z]:\/$/i,ot=et?t=>nt.test(t):t=>"/"===t;function rt(t,e,s){if(t===e||e.startsWith(`${t}/`)){if(s){
const e=t.length+ +!ot(t);return(t,s)=>t.slice(e,s?-1:void 0)||"."}const n=e.slice(t.length+1);return n?(t,e)=>{
if("."===t)return n;const s=`${n}/${t}`;return e?s.slice(0,-1):s}:(t,e)=>e&&"."!==t?t.slice(0,-1):t}
return s?e=>r.posix.relative(t,e)||".":s=>r.posix.relative(t,`${e}/${s}`)||"."}function it(t,e){
if(e.startsWith(`${t}/`)){const s=e.slice(t.length+1);return t=>`${s}/${t}`}return s=>{
const n=r.posix.relative(t,`${e}/${s}`);return"/"===s[s.length-1]&&""!==n?`${n}/`:n||"."}}function ut(t){
return t.replace(tt,t=>`${t}/`)}const at={parts:!0};function lt(t){var e;const s=Y.scan(t,at)
;return(null===(e=s.parts)||void 0===e?void 0:e.length)?s.parts:[t]}
const ct=/(?<!\\)([()[\]{}*?|]|^!|[!+@](?=\()|\\(?![()[\]{}!*+?@|]))/g,pt=/(?<!\\)([()[\]{}]|^!|[!+@](?=\())/g,ht=t=>t.replace(ct,"\\$&"),ft=t=>t.replace(pt,"\\$&"),gt=et?ft:ht
;function yt(t,e){if(!1===(null==e?void 0:e.caseSensitiveMatch))return!0;const s=Y.scan(t);return s.isGlob||s.negated}
function dt(...t){console.log(`[tinyglobby ${(new Date).toLocaleTimeString("es")}]`,...t)}function At(t){
return"string"==typeof t?[t]:null!=t?t:[]}const Rt=/^(\/?\.\.)+/,_t=/\\(?=[()[\]{}!*+?@|])/g;function bt(t,e,s,n){var o
;const i=e.cwd;let u=t;"/"===t[t.length-1]&&(u=t.slice(0,-1)),"*"!==u[u.length-1]&&e.expandDirectories&&(u+="/**")
;const a=gt(i);u=(0,r.isAbsolute)(u.replace(_t,""))?r.posix.relative(a,u):r.posix.normalize(u)
;const l=null===(o=Rt.exec(u))||void 0===o?void 0:o[0],c=lt(u);if(l){const t=(l.length+1)/3;let e=0;const n=a.split("/")
;for(;e<t&&c[e+t]===n[n.length+e-t];)u=u.slice(0,3*(t-e-1))+u.slice(3*(t-e)+c[e+t].length+1)||".",e++
;const o=r.posix.join(i,l.slice(3*e));"."!==o[0]&&s.root.length>o.length&&(s.root=ut(o),s.depthOffset=-t+e)}
if(!n&&s.depthOffset>=0){var p;null!==(p=s.commonPath)&&void 0!==p||(s.commonPath=c)
;const t=[],e=Math.min(s.commonPath.length,c.length);for(let n=0;n<e;n++){const e=c[n];if("**"===e&&!c[n+1]){t.pop()
;break}if(n===c.length-1||e!==s.commonPath[n]||yt(e))break;t.push(e)}s.depthOffset=t.length,s.commonPath=t,
s.root=ut(t.length>0?r.posix.join(i,...t):i)}return u}function Et(t,e){const s=t.cwd,n={root:s,depthOffset:0
},o=function(t,e,s){const n=[],o=[];for(const e of t.ignore)e&&("!"===e[0]&&"("!==e[1]||o.push(bt(e,t,s,!0)))
;for(const r of e)r&&("!"!==r[0]||"("===r[1]?n.push(bt(r,t,s,!1)):"!"===r[1]&&"("!==r[2]||o.push(bt(r.slice(1),t,s,!0)))
;return{match:n,ignore:o}}(t,e,n);t.debug&&dt("internal processing patterns:",o)
;const{absolute:r,caseSensitiveMatch:i,debug:u,dot:a,followSymbolicLinks:l,onlyDirectories:c}=t,p=n.root.replace(J,""),h={
dot:a,nobrace:!1===t.braceExpansion,nocase:!i,noextglob:!1===t.extglob,noglobstar:!1===t.globstar,posix:!0
},f=Y(o.match,h),g=Y(o.ignore,h),y=function(t,e={}){const s=t.length,n=Array(s),o=Array(s);let r,i;for(r=0;r<s;r++){
const s=lt(t[r]);n[r]=s;const u=s.length,a=Array(u);for(i=0;i<u;i++)a[i]=Y(s[i],e);o[r]=a}return t=>{
const u=t.split("/");if(".."===u[0]&&st.test(t))return!0;for(r=0;r<s;r++){
const t=n[r],s=o[r],a=u.length,l=Math.min(a,t.length);for(i=0;i<l;){const n=t[i];if(n.includes("/"))return!0
;if(!s[i](u[i]))break;if(!e.noglobstar&&"**"===n)return!0;i++}if(i===a)return!0}return!1}
}(o.match,h),d=rt(s,p,r),A=r?d:rt(s,p,!0),R=(t,e)=>{const s=A(e,!0);return"."!==s&&!y(s)||g(s)};let _
;void 0!==t.deep&&(_=Math.round(t.deep-n.depthOffset));const b=new Z({filters:[u?(t,e)=>{const s=d(t,e),n=f(s)&&!g(s)
;return n&&dt(`matched ${s}`),n}:(t,e)=>{const s=d(t,e);return f(s)&&!g(s)}],exclude:u?(t,e)=>{const s=R(0,e)
;return dt(`${s?"skipped":"crawling"} ${e}`),s}:R,fs:t.fs,pathSeparator:"/",relativePaths:!r,resolvePaths:r,
includeBasePath:r,resolveSymlinks:l,excludeSymlinks:!l,excludeFiles:c,includeDirs:c||!t.onlyFiles,maxDepth:_,
signal:t.signal}).crawl(p);return t.debug&&dt("internal properties:",{...n,root:p}),[b,s!==p&&!r&&it(s,p)]}
function xt(t,e){if(e)for(let s=t.length-1;s>=0;s--)t[s]=e(t[s]);return t}const St={caseSensitiveMatch:!0,
debug:!!process.env.TINYGLOBBY_DEBUG,expandDirectories:!0,followSymbolicLinks:!0,onlyFiles:!0};function vt(t,e={}){var s
;if(t&&(null==e?void 0:e.patterns))throw new Error("Cannot pass patterns as both an argument and an option")
;const o=V(t)||"string"==typeof t,u=At(null!==(s=o?t:t.patterns)&&void 0!==s?s:"**/*"),a=function(t){
const e=Object.assign({},t);for(const t in St)void 0===e[t]&&Object.assign(e,{[t]:St[t]})
;return e.cwd=(e.cwd instanceof URL?(0,i.fileURLToPath)(e.cwd):(0,r.resolve)(e.cwd||process.cwd())).replace(J,"/"),
e.ignore=At(e.ignore),e.fs&&(e.fs={readdir:e.fs.readdir||n.readdir,readdirSync:e.fs.readdirSync||n.readdirSync,
realpath:e.fs.realpath||n.realpath,realpathSync:e.fs.realpathSync||n.realpathSync,stat:e.fs.stat||n.stat,
statSync:e.fs.statSync||n.statSync}),e.debug&&dt("globbing with options:",e),e}(o?e:t);return u.length>0?Et(a,u):[]}
async function $t(t,e){const[s,n]=vt(t,e);return s?xt(await s.withPromise(),n):[]}}),78265:((t,e,s)=>{
const n=s(5595),o=s(64059),{MAX_LENGTH:r,POSIX_REGEX_SOURCE:i,REGEX_NON_SPECIAL_CHARS:u,REGEX_SPECIAL_CHARS_BACKREF:a,REPLACEMENTS:l}=n,c=(t,e)=>{
if("function"==typeof e.expandRange)return e.expandRange(...t,e);t.sort();const s=`[${t.join("-")}]`;try{new RegExp(s)
}catch(e){return t.map(t=>o.escapeRegex(t)).join("..")}return s
},p=(t,e)=>`Missing ${t}: "${e}" - use "\\\\${e}" to match literal characters`,h=t=>{const e=[]
;let s=0,n=0,o=0,r="",i=!1;for(const u of t)if(!0!==i)if("\\"!==u)if('"'!==u){
if(0===o)if("["===u)s++;else if("]"===u&&s>0)s--;else if(0===s)if("("===u)n++;else if(")"===u&&n>0)n--;else if("|"===u&&0===n){
e.push(r),r="";continue}r+=u}else o=1===o?0:1,r+=u;else r+=u,i=!0;else r+=u,i=!1;return e.push(r),e},f=t=>{
let e=t.trim(),s=!0;for(;!0===s;)s=!1,/^@\([^\\()[\]{}|]+\)$/.test(e)&&(e=e.slice(2,-1),s=!0);if((t=>{let e=!1
;for(const s of t)if(!0!==e)if("\\"!==s){if(/[?*+@!()[\]{}]/.test(s))return!1}else e=!0;else e=!1;return!0
})(e))return e.replace(/\\(.)/g,"$1")},g=(t,e=!0)=>{if("+"!==t[0]&&"*"!==t[0]||"("!==t[1])return;let s=0,n=0,o=0,r=!1
;for(let i=1;i<t.length;i++){const u=t[i];if(!0!==r)if("\\"!==u)if('"'!==u){if(1!==o)if("["!==u){
if("]"===u&&s>0)s--;else if(!(s>0))if("("!==u){if(")"===u&&(n--,0===n)){if(!0===e&&i!==t.length-1)return;return{
type:t[0],body:t.slice(2,i),end:i}}}else n++}else s++}else o=1===o?0:1;else r=!0;else r=!1}},y=t=>{let e=0;const s=[]
;for(;e<t.length;){const n=g(t.slice(e),!1);if(!n||"*"!==n.type)return;const o=h(n.body).map(t=>t.trim())
;if(1!==o.length)return;const r=f(o[0]);if(!r||1!==r.length)return;s.push(r),e+=n.end+1}if(!(s.length<1))return s
},d=t=>{let e=0,s=t.trim(),n=g(s);for(;n;)e++,s=n.body.trim(),n=g(s);return e},A=(t,e)=>{
if(!1===e.maxExtglobRecursion)return{risky:!1}
;const s="number"==typeof e.maxExtglobRecursion?e.maxExtglobRecursion:n.DEFAULT_MAX_EXTGLOB_RECURSION,r=h(t).map(t=>t.trim())
;if(r.length>1&&(r.some(t=>""===t)||r.some(t=>/^[*?]+$/.test(t))||(t=>{const e=t.map(f).filter(Boolean)
;for(let t=0;t<e.length;t++)for(let s=t+1;s<e.length;s++){const n=e[t],o=e[s],r=n[0]
;if(r&&n===r.repeat(n.length)&&o===r.repeat(o.length)&&(n===o||n.startsWith(o)||o.startsWith(n)))return!0}return!1
})(r)))return{risky:!0};const i=[];let u=!1,a=!0;for(const t of r){const e=y(t);if(e){u=!0,i.push(...e);continue}
const n=f(t);if(n&&1===n.length)i.push(n);else if(a=!1,d(t)>s)return{risky:!0}}return u?a?{risky:!0,
safeOutput:(l=[...new Set(i)],`${1===l.length?o.escapeRegex(l[0]):`[${l.map(t=>o.escapeRegex(t)).join("")}]`}*`)}:{
risky:!0}:{risky:!1};var l},R=(t,e)=>{if("string"!=typeof t)throw new TypeError("Expected a string");t=l[t]||t;const s={
...e},h="number"==typeof s.maxLength?Math.min(r,s.maxLength):r;let f=t.length
;if(f>h)throw new SyntaxError(`Input length: ${f}, exceeds maximum allowed length: ${h}`);const g={type:"bos",value:"",
output:s.prepend||""
},y=[g],d=s.capture?"":"?:",_=n.globChars(s.windows),b=n.extglobChars(_),{DOT_LITERAL:E,PLUS_LITERAL:x,SLASH_LITERAL:S,ONE_CHAR:v,DOTS_SLASH:$,NO_DOT:m,NO_DOT_SLASH:C,NO_DOTS_SLASH:k,QMARK:w,QMARK_NO_DOT:H,STAR:L,START_ANCHOR:O}=_,T=t=>`(${d}(?:(?!${O}${t.dot?$:E}).)*?)`,P=s.dot?"":m,D=s.dot?w:H
;let I=!0===s.bash?T(s):L;s.capture&&(I=`(${I})`),"boolean"==typeof s.noext&&(s.noextglob=s.noext);const N={input:t,
index:-1,start:0,dot:!0===s.dot,consumed:"",output:"",prefix:"",backtrack:!1,negated:!1,brackets:0,braces:0,parens:0,
quotes:0,globstar:!1,tokens:y};t=o.removePrefix(t,N),f=t.length;const B=[],M=[],F=[];let G,U=g
;const K=()=>N.index===f-1,q=N.peek=(e=1)=>t[N.index+e],X=N.advance=()=>t[++N.index]||"",W=()=>t.slice(N.index+1),Q=(t="",e=0)=>{
N.consumed+=t,N.index+=e},j=t=>{N.output+=null!=t.output?t.output:t.value,Q(t.value)},z=()=>{let t=1
;for(;"!"===q()&&("("!==q(2)||"?"===q(3));)X(),N.start++,t++;return t%2!=0&&(N.negated=!0,N.start++,!0)},Z=t=>{N[t]++,
F.push(t)},Y=t=>{N[t]--,F.pop()},V=t=>{if("globstar"===U.type){
const e=N.braces>0&&("comma"===t.type||"brace"===t.type),s=!0===t.extglob||B.length&&("pipe"===t.type||"paren"===t.type)
;"slash"===t.type||"paren"===t.type||e||s||(N.output=N.output.slice(0,-U.output.length),U.type="star",U.value="*",
U.output=I,N.output+=U.output)}if(B.length&&"paren"!==t.type&&(B[B.length-1].inner+=t.value),(t.value||t.output)&&j(t),
U&&"text"===U.type&&"text"===t.type)return U.output=(U.output||U.value)+t.value,void(U.value+=t.value);t.prev=U,
y.push(t),U=t},J=(t,e)=>{const n={...b[e],conditions:1,inner:""};n.prev=U,n.parens=N.parens,n.output=N.output,
n.startIndex=N.index,n.tokensIndex=y.length;const o=(s.capture?"(":"")+n.open;Z("parens"),V({type:t,value:e,
output:N.output?"":v}),V({type:"paren",extglob:!0,value:X(),output:o}),B.push(n)},tt=n=>{
const r=t.slice(n.startIndex,N.index+1),i=t.slice(n.startIndex+2,N.index),u=A(i,s)
;if(("plus"===n.type||"star"===n.type)&&u.risky){
const t=u.safeOutput?(n.output?"":v)+(s.capture?`(${u.safeOutput})`:u.safeOutput):void 0,e=y[n.tokensIndex]
;e.type="text",e.value=r,e.output=t||o.escapeRegex(r);for(let t=n.tokensIndex+1;t<y.length;t++)y[t].value="",
y[t].output="",delete y[t].suffix;return N.output=n.output+e.output,N.backtrack=!0,V({type:"paren",extglob:!0,value:G,
output:""}),void Y("parens")}let a,l=n.close+(s.capture?")":"");if("negate"===n.type){let t=I
;if(n.inner&&n.inner.length>1&&n.inner.includes("/")&&(t=T(s)),(t!==I||K()||/^\)+$/.test(W()))&&(l=n.close=`)$))${t}`),
n.inner.includes("*")&&(a=W())&&/^\.[^\\/.]+$/.test(a)){const s=R(a,{...e,fastpaths:!1}).output;l=n.close=`)${s})${t})`}
"bos"===n.prev.type&&(N.negatedExtglob=!0)}V({type:"paren",extglob:!0,value:G,output:l}),Y("parens")}
;if(!1!==s.fastpaths&&!/(^[*!]|[/()[\]{}"])/.test(t)){let n=!1,r=t.replace(a,(t,e,s,o,r,i)=>"\\"===o?(n=!0,
t):"?"===o?e?e+o+(r?w.repeat(r.length):""):0===i?D+(r?w.repeat(r.length):""):w.repeat(s.length):"."===o?E.repeat(s.length):"*"===o?e?e+o+(r?I:""):I:e?t:`\\${t}`)
;return!0===n&&(r=!0===s.unescape?r.replace(/\\/g,""):r.replace(/\\+/g,t=>t.length%2==0?"\\\\":t?"\\":"")),
r===t&&!0===s.contains?(N.output=t,N):(N.output=o.wrapOutput(r,N,e),N)}for(;!K();){if(G=X(),"\0"===G)continue
;if("\\"===G){const t=q();if("/"===t&&!0!==s.bash)continue;if("."===t||";"===t)continue;if(!t){G+="\\",V({type:"text",
value:G});continue}const e=/^\\+/.exec(W());let n=0;if(e&&e[0].length>2&&(n=e[0].length,N.index+=n,n%2!=0&&(G+="\\")),
!0===s.unescape?G=X():G+=X(),0===N.brackets){V({type:"text",value:G});continue}}
if(N.brackets>0&&("]"!==G||"["===U.value||"[^"===U.value)){if(!1!==s.posix&&":"===G){const t=U.value.slice(1)
;if(t.includes("[")&&(U.posix=!0,t.includes(":"))){
const t=U.value.lastIndexOf("["),e=U.value.slice(0,t),s=U.value.slice(t+2),n=i[s];if(n){U.value=e+n,N.backtrack=!0,X(),
g.output||1!==y.indexOf(U)||(g.output=v);continue}}}("["===G&&":"!==q()||"-"===G&&"]"===q())&&(G=`\\${G}`),
"]"!==G||"["!==U.value&&"[^"!==U.value||(G=`\\${G}`),!0===s.posix&&"!"===G&&"["===U.value&&(G="^"),U.value+=G,j({value:G
});continue}if(1===N.quotes&&'"'!==G){G=o.escapeRegex(G),U.value+=G,j({value:G});continue}if('"'===G){
N.quotes=1===N.quotes?0:1,!0===s.keepQuotes&&V({type:"text",value:G});continue}if("("===G){Z("parens"),V({type:"paren",
value:G});continue}if(")"===G){if(0===N.parens&&!0===s.strictBrackets)throw new SyntaxError(p("opening","("))
;const t=B[B.length-1];if(t&&N.parens===t.parens+1){tt(B.pop());continue}V({type:"paren",value:G,
output:N.parens?")":"\\)"}),Y("parens");continue}if("["===G){if(!0!==s.nobracket&&W().includes("]"))Z("brackets");else{
if(!0!==s.nobracket&&!0===s.strictBrackets)throw new SyntaxError(p("closing","]"));G=`\\${G}`}V({type:"bracket",value:G
});continue}if("]"===G){if(!0===s.nobracket||U&&"bracket"===U.type&&1===U.value.length){V({type:"text",value:G,
output:`\\${G}`});continue}if(0===N.brackets){if(!0===s.strictBrackets)throw new SyntaxError(p("opening","["));V({
type:"text",value:G,output:`\\${G}`});continue}Y("brackets");const t=U.value.slice(1)
;if(!0===U.posix||"^"!==t[0]||t.includes("/")||(G=`/${G}`),U.value+=G,j({value:G}),
!1===s.literalBrackets||o.hasRegexChars(t))continue;const e=o.escapeRegex(U.value)
;if(N.output=N.output.slice(0,-U.value.length),!0===s.literalBrackets){N.output+=e,U.value=e;continue}
U.value=`(${d}${e}|${U.value})`,N.output+=U.value;continue}if("{"===G&&!0!==s.nobrace){Z("braces");const t={
type:"brace",value:G,output:"(",outputIndex:N.output.length,tokensIndex:N.tokens.length};M.push(t),V(t);continue}
if("}"===G){const t=M[M.length-1];if(!0===s.nobrace||!t){V({type:"text",value:G,output:G});continue}let e=")"
;if(!0===t.dots){const t=y.slice(),n=[]
;for(let e=t.length-1;e>=0&&(y.pop(),"brace"!==t[e].type);e--)"dots"!==t[e].type&&n.unshift(t[e].value);e=c(n,s),
N.backtrack=!0}if(!0!==t.comma&&!0!==t.dots){const s=N.output.slice(0,t.outputIndex),n=N.tokens.slice(t.tokensIndex)
;t.value=t.output="\\{",G=e="\\}",N.output=s;for(const t of n)N.output+=t.output||t.value}V({type:"brace",value:G,
output:e}),Y("braces"),M.pop();continue}if("|"===G){B.length>0&&B[B.length-1].conditions++,V({type:"text",value:G})
;continue}if(","===G){let t=G;const e=M[M.length-1];e&&"braces"===F[F.length-1]&&(e.comma=!0,t="|"),V({type:"comma",
value:G,output:t});continue}if("/"===G){if("dot"===U.type&&N.index===N.start+1){N.start=N.index+1,N.consumed="",
N.output="",y.pop(),U=g;continue}V({type:"slash",value:G,output:S});continue}if("."===G){if(N.braces>0&&"dot"===U.type){
"."===U.value&&(U.output=E);const t=M[M.length-1];U.type="dots",U.output+=G,U.value+=G,t.dots=!0;continue}
if(N.braces+N.parens===0&&"bos"!==U.type&&"slash"!==U.type){V({type:"text",value:G,output:E});continue}V({type:"dot",
value:G,output:E});continue}if("?"===G){if(!(U&&"("===U.value)&&!0!==s.noextglob&&"("===q()&&"?"!==q(2)){J("qmark",G)
;continue}if(U&&"paren"===U.type){const t=q();let e=G
;("("===U.value&&!/[!=<:]/.test(t)||"<"===t&&!/<([!=]|\w+>)/.test(W()))&&(e=`\\${G}`),V({type:"text",value:G,output:e})
;continue}if(!0!==s.dot&&("slash"===U.type||"bos"===U.type)){V({type:"qmark",value:G,output:H});continue}V({
type:"qmark",value:G,output:w});continue}if("!"===G){
if(!0!==s.noextglob&&"("===q()&&("?"!==q(2)||!/[!=<:]/.test(q(3)))){J("negate",G);continue}
if(!0!==s.nonegate&&0===N.index){z();continue}}if("+"===G){if(!0!==s.noextglob&&"("===q()&&"?"!==q(2)){J("plus",G)
;continue}if(U&&"("===U.value||!1===s.regex){V({type:"plus",value:G,output:x});continue}
if(U&&("bracket"===U.type||"paren"===U.type||"brace"===U.type)||N.parens>0){V({type:"plus",value:G});continue}V({
type:"plus",value:x});continue}if("@"===G){if(!0!==s.noextglob&&"("===q()&&"?"!==q(2)){V({type:"at",extglob:!0,value:G,
output:""});continue}V({type:"text",value:G});continue}if("*"!==G){"$"!==G&&"^"!==G||(G=`\\${G}`);const t=u.exec(W())
;t&&(G+=t[0],N.index+=t[0].length),V({type:"text",value:G});continue}if(U&&("globstar"===U.type||!0===U.star)){
U.type="star",U.star=!0,U.value+=G,U.output=I,N.backtrack=!0,N.globstar=!0,Q(G);continue}let e=W()
;if(!0!==s.noextglob&&/^\([^?]/.test(e)){J("star",G);continue}if("star"===U.type){if(!0===s.noglobstar){Q(G);continue}
const n=U.prev,o=n.prev,r="slash"===n.type||"bos"===n.type,i=o&&("star"===o.type||"globstar"===o.type)
;if(!0===s.bash&&(!r||e[0]&&"/"!==e[0])){V({type:"star",value:G,output:""});continue}
const u=N.braces>0&&("comma"===n.type||"brace"===n.type),a=B.length&&("pipe"===n.type||"paren"===n.type)
;if(!r&&"paren"!==n.type&&!u&&!a){V({type:"star",value:G,output:""});continue}for(;"/**"===e.slice(0,3);){
const s=t[N.index+4];if(s&&"/"!==s)break;e=e.slice(3),Q("/**",3)}
const l=K()||N.parens>0&&e===")".repeat(N.parens)&&!B.some(t=>"negate"===t.type);if("bos"===n.type&&K()){
U.type="globstar",U.value+=G,U.output=T(s),N.output=U.output,N.globstar=!0,Q(G);continue}
if("slash"===n.type&&"bos"!==n.prev.type&&!i&&l){N.output=N.output.slice(0,-(n.output+U.output).length),
n.output=`(?:${n.output}`,U.type="globstar",U.output=T(s)+(s.strictSlashes?")":"|$)"),U.value+=G,N.globstar=!0,
N.output+=n.output+U.output,Q(G);continue}if("slash"===n.type&&"bos"!==n.prev.type&&"/"===e[0]){
const t=void 0!==e[1]?"|$":"";N.output=N.output.slice(0,-(n.output+U.output).length),n.output=`(?:${n.output}`,
U.type="globstar",U.output=`${T(s)}${S}|${S}${t})`,U.value+=G,N.output+=n.output+U.output,N.globstar=!0,Q(G+X()),V({
type:"slash",value:"/",output:""});continue}if("bos"===n.type&&"/"===e[0]){U.type="globstar",U.value+=G,
U.output=`(?:^|${S}|${T(s)}${S})`,N.output=U.output,N.globstar=!0,Q(G+X()),V({type:"slash",value:"/",output:""})
;continue}N.output=N.output.slice(0,-U.output.length),U.type="globstar",U.output=T(s),U.value+=G,N.output+=U.output,
N.globstar=!0,Q(G);continue}const n={type:"star",value:G,output:I}
;!0!==s.bash?!U||"bracket"!==U.type&&"paren"!==U.type||!0!==s.regex?(N.index!==N.start&&"slash"!==U.type&&"dot"!==U.type||("dot"===U.type?(N.output+=C,
U.output+=C):!0===s.dot?(N.output+=k,U.output+=k):(N.output+=P,U.output+=P),"*"!==q()&&(N.output+=v,U.output+=v)),
V(n)):(n.output=G,V(n)):(n.output=".*?","bos"!==U.type&&"slash"!==U.type||(n.output=P+n.output),V(n))}
for(;N.brackets>0;){if(!0===s.strictBrackets)throw new SyntaxError(p("closing","]"))
;N.output=o.escapeLast(N.output,"["),Y("brackets")}for(;N.parens>0;){
if(!0===s.strictBrackets)throw new SyntaxError(p("closing",")"));N.output=o.escapeLast(N.output,"("),Y("parens")}
for(;N.braces>0;){if(!0===s.strictBrackets)throw new SyntaxError(p("closing","}"));N.output=o.escapeLast(N.output,"{"),
Y("braces")}if(!0===s.strictSlashes||"star"!==U.type&&"bracket"!==U.type||V({type:"maybe_slash",value:"",output:`${S}?`
}),!0===N.backtrack){N.output="";for(const t of N.tokens)N.output+=null!=t.output?t.output:t.value,
t.suffix&&(N.output+=t.suffix)}return N};R.fastpaths=(t,e)=>{const s={...e
},i="number"==typeof s.maxLength?Math.min(r,s.maxLength):r,u=t.length
;if(u>i)throw new SyntaxError(`Input length: ${u}, exceeds maximum allowed length: ${i}`);t=l[t]||t
;const{DOT_LITERAL:a,SLASH_LITERAL:c,ONE_CHAR:p,DOTS_SLASH:h,NO_DOT:f,NO_DOTS:g,NO_DOTS_SLASH:y,STAR:d,START_ANCHOR:A}=n.globChars(s.windows),R=s.dot?g:f,_=s.dot?y:f,b=s.capture?"":"?:"
;let E=!0===s.bash?".*?":d;s.capture&&(E=`(${E})`)
;const x=t=>!0===t.noglobstar?E:`(${b}(?:(?!${A}${t.dot?h:a}).)*?)`,S=t=>{switch(t){case"*":return`${R}${p}${E}`
;case".*":return`${a}${p}${E}`;case"*.*":return`${R}${E}${a}${p}${E}`;case"*/*":return`${R}${E}${c}${p}${_}${E}`
;case"**":return R+x(s);case"**/*":return`(?:${R}${x(s)}${c})?${_}${p}${E}`;case"**/*.*":
return`(?:${R}${x(s)}${c})?${_}${E}${a}${p}${E}`;case"**/.*":return`(?:${R}${x(s)}${c})?${a}${p}${E}`;default:{
const e=/^(.*?)\.(\w+)$/.exec(t);if(!e)return;const s=S(e[1]);if(!s)return;return s+a+e[2]}}},v=o.removePrefix(t,{
negated:!1,prefix:""});let $=S(v);return $&&!0!==s.strictSlashes&&($+=`${c}?`),$},t.exports=R}),98016:((t,e,s)=>{
const n=s(31781),o=s(78265),r=s(64059),i=s(5595),u=(t,e,s=!1)=>{if(Array.isArray(t)){const n=t.map(t=>u(t,e,s)),o=t=>{
for(const e of n){const s=e(t);if(s)return s}return!1};return o}
const n=(o=t)&&"object"==typeof o&&!Array.isArray(o)&&t.tokens&&t.input;var o
;if(""===t||"string"!=typeof t&&!n)throw new TypeError("Expected pattern to be a non-empty string")
;const r=e||{},i=r.windows,a=n?u.compileRe(t,e):u.makeRe(t,e,!1,!0),l=a.state;delete a.state;let c=()=>!1;if(r.ignore){
const t={...e,ignore:null,onMatch:null,onResult:null};c=u(r.ignore,t,s)}const p=(s,n=!1)=>{
const{isMatch:o,match:p,output:h}=u.test(s,a,e,{glob:t,posix:i}),f={glob:t,state:l,regex:a,posix:i,input:s,output:h,
match:p,isMatch:o};return"function"==typeof r.onResult&&r.onResult(f),!1===o?(f.isMatch=!1,
!!n&&f):c(s)?("function"==typeof r.onIgnore&&r.onIgnore(f),
f.isMatch=!1,!!n&&f):("function"==typeof r.onMatch&&r.onMatch(f),!n||f)};return s&&(p.state=l),p}
;u.test=(t,e,s,{glob:n,posix:o}={})=>{if("string"!=typeof t)throw new TypeError("Expected input to be a string")
;if(""===t)return{isMatch:!1,output:""};const i=s||{},a=i.format||(o?r.toPosixSlashes:null);let l=t===n,c=l&&a?a(t):t
;return!1===l&&(c=a?a(t):t,
l=c===n),!1!==l&&!0!==i.capture||(l=!0===i.matchBase||!0===i.basename?u.matchBase(t,e,s,o):e.exec(c)),{
isMatch:Boolean(l),match:l,output:c}
},u.matchBase=(t,e,s,n=s&&s.windows)=>(e instanceof RegExp?e:u.makeRe(e,s)).test(r.basename(t,{windows:n})),
u.isMatch=(t,e,s)=>u(e,s)(t),u.parse=(t,e)=>Array.isArray(t)?t.map(t=>u.parse(t,e)):o(t,{...e,fastpaths:!1}),
u.scan=(t,e)=>n(t,e),u.compileRe=(t,e,s=!1,n=!1)=>{if(!0===s)return t.output
;const o=e||{},r=o.contains?"":"^",i=o.contains?"":"$";let a=`${r}(?:${t.output})${i}`
;t&&!0===t.negated&&(a=`^(?!${a}).*$`);const l=u.toRegex(a,e);return!0===n&&(l.state=t),l},
u.makeRe=(t,e={},s=!1,n=!1)=>{if(!t||"string"!=typeof t)throw new TypeError("Expected a non-empty string");let r={
negated:!1,fastpaths:!0};return!1===e.fastpaths||"."!==t[0]&&"*"!==t[0]||(r.output=o.fastpaths(t,e)),
r.output||(r=o(t,e)),u.compileRe(r,e,s,n)},u.toRegex=(t,e)=>{try{const s=e||{}
;return new RegExp(t,s.flags||(s.nocase?"i":""))}catch(t){if(e&&!0===e.debug)throw t;return/$^/}},u.constants=i,
t.exports=u})};
