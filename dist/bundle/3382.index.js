export const id=3382;export const ids=[3382];export const modules={14006:(t,e,s)=>{const n=s(98016),o=s(64059)
;function picomatch(t,e,s=!1){return!e||null!==e.windows&&void 0!==e.windows||(e={...e,windows:o.isWindows()}),n(t,e,s)}
Object.assign(picomatch,n),t.exports=picomatch},5595:t=>{
const e="\\\\/",s=`[^${e}]`,n="\\.",o="\\/",r="[^/]",i=`(?:${o}|$)`,a=`(?:^|${o})`,u=`${n}{1,2}${i}`,l={DOT_LITERAL:n,
PLUS_LITERAL:"\\+",QMARK_LITERAL:"\\?",SLASH_LITERAL:o,ONE_CHAR:"(?=.)",QMARK:r,END_ANCHOR:i,DOTS_SLASH:u,
NO_DOT:`(?!${n})`,NO_DOTS:`(?!${a}${u})`,NO_DOT_SLASH:`(?!${n}{0,1}${i})`,NO_DOTS_SLASH:`(?!${u})`,
QMARK_NO_DOT:`[^.${o}]`,STAR:`${r}*?`,START_ANCHOR:a,SEP:"/"},c={...l,SLASH_LITERAL:`[${e}]`,QMARK:s,STAR:`${s}*?`,
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
"@":{type:"at",open:"(?:",close:")"}}),globChars:t=>!0===t?c:l}},78265:(t,e,s)=>{
const n=s(5595),o=s(64059),{MAX_LENGTH:r,POSIX_REGEX_SOURCE:i,REGEX_NON_SPECIAL_CHARS:a,REGEX_SPECIAL_CHARS_BACKREF:u,REPLACEMENTS:l}=n,expandRange=(t,e)=>{
if("function"==typeof e.expandRange)return e.expandRange(...t,e);t.sort();const s=`[${t.join("-")}]`;try{new RegExp(s)
}catch(e){return t.map(t=>o.escapeRegex(t)).join("..")}return s
},syntaxError=(t,e)=>`Missing ${t}: "${e}" - use "\\\\${e}" to match literal characters`,splitTopLevel=t=>{const e=[]
;let s=0,n=0,o=0,r="",i=!1;for(const a of t)if(!0!==i)if("\\"!==a)if('"'!==a){
if(0===o)if("["===a)s++;else if("]"===a&&s>0)s--;else if(0===s)if("("===a)n++;else if(")"===a&&n>0)n--;else if("|"===a&&0===n){
e.push(r),r="";continue}r+=a}else o=1===o?0:1,r+=a;else r+=a,i=!0;else r+=a,i=!1;return e.push(r),e
},normalizeSimpleBranch=t=>{let e=t.trim(),s=!0;for(;!0===s;)s=!1,/^@\([^\\()[\]{}|]+\)$/.test(e)&&(e=e.slice(2,-1),
s=!0);if((t=>{let e=!1;for(const s of t)if(!0!==e)if("\\"!==s){if(/[?*+@!()[\]{}]/.test(s))return!1}else e=!0;else e=!1
;return!0})(e))return e.replace(/\\(.)/g,"$1")},parseRepeatedExtglob=(t,e=!0)=>{
if("+"!==t[0]&&"*"!==t[0]||"("!==t[1])return;let s=0,n=0,o=0,r=!1;for(let i=1;i<t.length;i++){const a=t[i]
;if(!0!==r)if("\\"!==a)if('"'!==a){if(1!==o)if("["!==a){if("]"===a&&s>0)s--;else if(!(s>0))if("("!==a){if(")"===a&&(n--,
0===n)){if(!0===e&&i!==t.length-1)return;return{type:t[0],body:t.slice(2,i),end:i}}}else n++}else s++
}else o=1===o?0:1;else r=!0;else r=!1}},getStarExtglobSequenceChars=t=>{let e=0;const s=[];for(;e<t.length;){
const n=parseRepeatedExtglob(t.slice(e),!1);if(!n||"*"!==n.type)return;const o=splitTopLevel(n.body).map(t=>t.trim())
;if(1!==o.length)return;const r=normalizeSimpleBranch(o[0]);if(!r||1!==r.length)return;s.push(r),e+=n.end+1}
if(!(s.length<1))return s},repeatedExtglobRecursion=t=>{let e=0,s=t.trim(),n=parseRepeatedExtglob(s);for(;n;)e++,
s=n.body.trim(),n=parseRepeatedExtglob(s);return e},analyzeRepeatedExtglob=(t,e)=>{if(!1===e.maxExtglobRecursion)return{
risky:!1}
;const s="number"==typeof e.maxExtglobRecursion?e.maxExtglobRecursion:n.DEFAULT_MAX_EXTGLOB_RECURSION,r=splitTopLevel(t).map(t=>t.trim())
;if(r.length>1&&(r.some(t=>""===t)||r.some(t=>/^[*?]+$/.test(t))||(t=>{
const e=t.map(normalizeSimpleBranch).filter(Boolean);for(let t=0;t<e.length;t++)for(let s=t+1;s<e.length;s++){
const n=e[t],o=e[s],r=n[0]
;if(r&&n===r.repeat(n.length)&&o===r.repeat(o.length)&&(n===o||n.startsWith(o)||o.startsWith(n)))return!0}return!1
})(r)))return{risky:!0};const i=[];let a=!1,u=!0;for(const t of r){const e=getStarExtglobSequenceChars(t);if(e){a=!0,
i.push(...e);continue}const n=normalizeSimpleBranch(t);if(n&&1===n.length)i.push(n);else if(u=!1,
repeatedExtglobRecursion(t)>s)return{risky:!0}}return a?u?{risky:!0,safeOutput:(l=[...new Set(i)],
`${1===l.length?o.escapeRegex(l[0]):`[${l.map(t=>o.escapeRegex(t)).join("")}]`}*`)}:{risky:!0}:{risky:!1};var l
},parse=(t,e)=>{if("string"!=typeof t)throw new TypeError("Expected a string");t=l[t]||t;const s={...e
},c="number"==typeof s.maxLength?Math.min(r,s.maxLength):r;let p=t.length
;if(p>c)throw new SyntaxError(`Input length: ${p}, exceeds maximum allowed length: ${c}`);const h={type:"bos",value:"",
output:s.prepend||""
},f=[h],g=s.capture?"":"?:",d=n.globChars(s.windows),y=n.extglobChars(d),{DOT_LITERAL:A,PLUS_LITERAL:R,SLASH_LITERAL:b,ONE_CHAR:_,DOTS_SLASH:E,NO_DOT:v,NO_DOT_SLASH:S,NO_DOTS_SLASH:x,QMARK:m,QMARK_NO_DOT:$,STAR:C,START_ANCHOR:k}=d,globstar=t=>`(${g}(?:(?!${k}${t.dot?E:A}).)*?)`,w=s.dot?"":v,H=s.dot?m:$
;let O=!0===s.bash?globstar(s):C;s.capture&&(O=`(${O})`),"boolean"==typeof s.noext&&(s.noextglob=s.noext);const L={
input:t,index:-1,start:0,dot:!0===s.dot,consumed:"",output:"",prefix:"",backtrack:!1,negated:!1,brackets:0,braces:0,
parens:0,quotes:0,globstar:!1,tokens:f};t=o.removePrefix(t,L),p=t.length;const P=[],T=[],D=[];let N,I=h
;const eos=()=>L.index===p-1,B=L.peek=(e=1)=>t[L.index+e],F=L.advance=()=>t[++L.index]||"",remaining=()=>t.slice(L.index+1),consume=(t="",e=0)=>{
L.consumed+=t,L.index+=e},append=t=>{L.output+=null!=t.output?t.output:t.value,consume(t.value)},negate=()=>{let t=1
;for(;"!"===B()&&("("!==B(2)||"?"===B(3));)F(),L.start++,t++;return t%2!=0&&(L.negated=!0,L.start++,!0)},increment=t=>{
L[t]++,D.push(t)},decrement=t=>{L[t]--,D.pop()},push=t=>{if("globstar"===I.type){
const e=L.braces>0&&("comma"===t.type||"brace"===t.type),s=!0===t.extglob||P.length&&("pipe"===t.type||"paren"===t.type)
;"slash"===t.type||"paren"===t.type||e||s||(L.output=L.output.slice(0,-I.output.length),I.type="star",I.value="*",
I.output=O,L.output+=I.output)}if(P.length&&"paren"!==t.type&&(P[P.length-1].inner+=t.value),
(t.value||t.output)&&append(t),I&&"text"===I.type&&"text"===t.type)return I.output=(I.output||I.value)+t.value,
void(I.value+=t.value);t.prev=I,f.push(t),I=t},extglobOpen=(t,e)=>{const n={...y[e],conditions:1,inner:""};n.prev=I,
n.parens=L.parens,n.output=L.output,n.startIndex=L.index,n.tokensIndex=f.length;const o=(s.capture?"(":"")+n.open
;increment("parens"),push({type:t,value:e,output:L.output?"":_}),push({type:"paren",extglob:!0,value:F(),output:o}),
P.push(n)},extglobClose=n=>{
const r=t.slice(n.startIndex,L.index+1),i=t.slice(n.startIndex+2,L.index),a=analyzeRepeatedExtglob(i,s)
;if(("plus"===n.type||"star"===n.type)&&a.risky){
const t=a.safeOutput?(n.output?"":_)+(s.capture?`(${a.safeOutput})`:a.safeOutput):void 0,e=f[n.tokensIndex]
;e.type="text",e.value=r,e.output=t||o.escapeRegex(r);for(let t=n.tokensIndex+1;t<f.length;t++)f[t].value="",
f[t].output="",delete f[t].suffix;return L.output=n.output+e.output,L.backtrack=!0,push({type:"paren",extglob:!0,
value:N,output:""}),void decrement("parens")}let u,l=n.close+(s.capture?")":"");if("negate"===n.type){let t=O
;if(n.inner&&n.inner.length>1&&n.inner.includes("/")&&(t=globstar(s)),
(t!==O||eos()||/^\)+$/.test(remaining()))&&(l=n.close=`)$))${t}`),
n.inner.includes("*")&&(u=remaining())&&/^\.[^\\/.]+$/.test(u)){const s=parse(u,{...e,fastpaths:!1}).output
;l=n.close=`)${s})${t})`}"bos"===n.prev.type&&(L.negatedExtglob=!0)}push({type:"paren",extglob:!0,value:N,output:l}),
decrement("parens")};if(!1!==s.fastpaths&&!/(^[*!]|[/()[\]{}"])/.test(t)){
let n=!1,r=t.replace(u,(t,e,s,o,r,i)=>"\\"===o?(n=!0,
t):"?"===o?e?e+o+(r?m.repeat(r.length):""):0===i?H+(r?m.repeat(r.length):""):m.repeat(s.length):"."===o?A.repeat(s.length):"*"===o?e?e+o+(r?O:""):O:e?t:`\\${t}`)
;return!0===n&&(r=!0===s.unescape?r.replace(/\\/g,""):r.replace(/\\+/g,t=>t.length%2==0?"\\\\":t?"\\":"")),
r===t&&!0===s.contains?(L.output=t,L):(L.output=o.wrapOutput(r,L,e),L)}for(;!eos();){if(N=F(),"\0"===N)continue
;if("\\"===N){const t=B();if("/"===t&&!0!==s.bash)continue;if("."===t||";"===t)continue;if(!t){N+="\\",push({
type:"text",value:N});continue}const e=/^\\+/.exec(remaining());let n=0;if(e&&e[0].length>2&&(n=e[0].length,L.index+=n,
n%2!=0&&(N+="\\")),!0===s.unescape?N=F():N+=F(),0===L.brackets){push({type:"text",value:N});continue}}
if(L.brackets>0&&("]"!==N||"["===I.value||"[^"===I.value)){if(!1!==s.posix&&":"===N){const t=I.value.slice(1)
;if(t.includes("[")&&(I.posix=!0,t.includes(":"))){
const t=I.value.lastIndexOf("["),e=I.value.slice(0,t),s=I.value.slice(t+2),n=i[s];if(n){I.value=e+n,L.backtrack=!0,F(),
h.output||1!==f.indexOf(I)||(h.output=_);continue}}}("["===N&&":"!==B()||"-"===N&&"]"===B())&&(N=`\\${N}`),
"]"!==N||"["!==I.value&&"[^"!==I.value||(N=`\\${N}`),!0===s.posix&&"!"===N&&"["===I.value&&(N="^"),I.value+=N,append({
value:N});continue}if(1===L.quotes&&'"'!==N){N=o.escapeRegex(N),I.value+=N,append({value:N});continue}if('"'===N){
L.quotes=1===L.quotes?0:1,!0===s.keepQuotes&&push({type:"text",value:N});continue}if("("===N){increment("parens"),push({
type:"paren",value:N});continue}if(")"===N){
if(0===L.parens&&!0===s.strictBrackets)throw new SyntaxError(syntaxError("opening","("));const t=P[P.length-1]
;if(t&&L.parens===t.parens+1){extglobClose(P.pop());continue}push({type:"paren",value:N,output:L.parens?")":"\\)"}),
decrement("parens");continue}if("["===N){if(!0!==s.nobracket&&remaining().includes("]"))increment("brackets");else{
if(!0!==s.nobracket&&!0===s.strictBrackets)throw new SyntaxError(syntaxError("closing","]"));N=`\\${N}`}push({
type:"bracket",value:N});continue}if("]"===N){if(!0===s.nobracket||I&&"bracket"===I.type&&1===I.value.length){push({
type:"text",value:N,output:`\\${N}`});continue}if(0===L.brackets){
if(!0===s.strictBrackets)throw new SyntaxError(syntaxError("opening","["));push({type:"text",value:N,output:`\\${N}`})
;continue}decrement("brackets");const t=I.value.slice(1);if(!0===I.posix||"^"!==t[0]||t.includes("/")||(N=`/${N}`),
I.value+=N,append({value:N}),!1===s.literalBrackets||o.hasRegexChars(t))continue;const e=o.escapeRegex(I.value)
;if(L.output=L.output.slice(0,-I.value.length),!0===s.literalBrackets){L.output+=e,I.value=e;continue}
I.value=`(${g}${e}|${I.value})`,L.output+=I.value;continue}if("{"===N&&!0!==s.nobrace){increment("braces");const t={
type:"brace",value:N,output:"(",outputIndex:L.output.length,tokensIndex:L.tokens.length};T.push(t),push(t);continue}
if("}"===N){const t=T[T.length-1];if(!0===s.nobrace||!t){push({type:"text",value:N,output:N});continue}let e=")"
;if(!0===t.dots){const t=f.slice(),n=[]
;for(let e=t.length-1;e>=0&&(f.pop(),"brace"!==t[e].type);e--)"dots"!==t[e].type&&n.unshift(t[e].value)
;e=expandRange(n,s),L.backtrack=!0}if(!0!==t.comma&&!0!==t.dots){
const s=L.output.slice(0,t.outputIndex),n=L.tokens.slice(t.tokensIndex);t.value=t.output="\\{",N=e="\\}",L.output=s
;for(const t of n)L.output+=t.output||t.value}push({type:"brace",value:N,output:e}),decrement("braces"),T.pop();continue
}if("|"===N){P.length>0&&P[P.length-1].conditions++,push({type:"text",value:N});continue}if(","===N){let t=N
;const e=T[T.length-1];e&&"braces"===D[D.length-1]&&(e.comma=!0,t="|"),push({type:"comma",value:N,output:t});continue}
if("/"===N){if("dot"===I.type&&L.index===L.start+1){L.start=L.index+1,L.consumed="",L.output="",f.pop(),I=h;continue}
push({type:"slash",value:N,output:b});continue}if("."===N){if(L.braces>0&&"dot"===I.type){"."===I.value&&(I.output=A)
;const t=T[T.length-1];I.type="dots",I.output+=N,I.value+=N,t.dots=!0;continue}
if(L.braces+L.parens===0&&"bos"!==I.type&&"slash"!==I.type){push({type:"text",value:N,output:A});continue}push({
type:"dot",value:N,output:A});continue}if("?"===N){if(!(I&&"("===I.value)&&!0!==s.noextglob&&"("===B()&&"?"!==B(2)){
extglobOpen("qmark",N);continue}if(I&&"paren"===I.type){const t=B();let e=N
;("("===I.value&&!/[!=<:]/.test(t)||"<"===t&&!/<([!=]|\w+>)/.test(remaining()))&&(e=`\\${N}`),push({type:"text",value:N,
output:e});continue}if(!0!==s.dot&&("slash"===I.type||"bos"===I.type)){push({type:"qmark",value:N,output:$});continue}
push({type:"qmark",value:N,output:m});continue}if("!"===N){
if(!0!==s.noextglob&&"("===B()&&("?"!==B(2)||!/[!=<:]/.test(B(3)))){extglobOpen("negate",N);continue}
if(!0!==s.nonegate&&0===L.index){negate();continue}}if("+"===N){if(!0!==s.noextglob&&"("===B()&&"?"!==B(2)){
extglobOpen("plus",N);continue}if(I&&"("===I.value||!1===s.regex){push({type:"plus",value:N,output:R});continue}
if(I&&("bracket"===I.type||"paren"===I.type||"brace"===I.type)||L.parens>0){push({type:"plus",value:N});continue}push({
type:"plus",value:R});continue}if("@"===N){if(!0!==s.noextglob&&"("===B()&&"?"!==B(2)){push({type:"at",extglob:!0,
value:N,output:""});continue}push({type:"text",value:N});continue}if("*"!==N){"$"!==N&&"^"!==N||(N=`\\${N}`)
;const t=a.exec(remaining());t&&(N+=t[0],L.index+=t[0].length),push({type:"text",value:N});continue}
if(I&&("globstar"===I.type||!0===I.star)){I.type="star",I.star=!0,I.value+=N,I.output=O,L.backtrack=!0,L.globstar=!0,
consume(N);continue}let e=remaining();if(!0!==s.noextglob&&/^\([^?]/.test(e)){extglobOpen("star",N);continue}
if("star"===I.type){if(!0===s.noglobstar){consume(N);continue}
const n=I.prev,o=n.prev,r="slash"===n.type||"bos"===n.type,i=o&&("star"===o.type||"globstar"===o.type)
;if(!0===s.bash&&(!r||e[0]&&"/"!==e[0])){push({type:"star",value:N,output:""});continue}
const a=L.braces>0&&("comma"===n.type||"brace"===n.type),u=P.length&&("pipe"===n.type||"paren"===n.type)
;if(!r&&"paren"!==n.type&&!a&&!u){push({type:"star",value:N,output:""});continue}for(;"/**"===e.slice(0,3);){
const s=t[L.index+4];if(s&&"/"!==s)break;e=e.slice(3),consume("/**",3)}
const l=eos()||L.parens>0&&e===")".repeat(L.parens)&&!P.some(t=>"negate"===t.type);if("bos"===n.type&&eos()){
I.type="globstar",I.value+=N,I.output=globstar(s),L.output=I.output,L.globstar=!0,consume(N);continue}
if("slash"===n.type&&"bos"!==n.prev.type&&!i&&l){L.output=L.output.slice(0,-(n.output+I.output).length),
n.output=`(?:${n.output}`,I.type="globstar",I.output=globstar(s)+(s.strictSlashes?")":"|$)"),I.value+=N,L.globstar=!0,
L.output+=n.output+I.output,consume(N);continue}if("slash"===n.type&&"bos"!==n.prev.type&&"/"===e[0]){
const t=void 0!==e[1]?"|$":"";L.output=L.output.slice(0,-(n.output+I.output).length),n.output=`(?:${n.output}`,
I.type="globstar",I.output=`${globstar(s)}${b}|${b}${t})`,I.value+=N,L.output+=n.output+I.output,L.globstar=!0,
consume(N+F()),push({type:"slash",value:"/",output:""});continue}if("bos"===n.type&&"/"===e[0]){I.type="globstar",
I.value+=N,I.output=`(?:^|${b}|${globstar(s)}${b})`,L.output=I.output,L.globstar=!0,consume(N+F()),push({type:"slash",
value:"/",output:""});continue}L.output=L.output.slice(0,-I.output.length),I.type="globstar",I.output=globstar(s),
I.value+=N,L.output+=I.output,L.globstar=!0,consume(N);continue}const n={type:"star",value:N,output:O}
;!0!==s.bash?!I||"bracket"!==I.type&&"paren"!==I.type||!0!==s.regex?(L.index!==L.start&&"slash"!==I.type&&"dot"!==I.type||("dot"===I.type?(L.output+=S,
I.output+=S):!0===s.dot?(L.output+=x,I.output+=x):(L.output+=w,I.output+=w),"*"!==B()&&(L.output+=_,I.output+=_)),
push(n)):(n.output=N,push(n)):(n.output=".*?","bos"!==I.type&&"slash"!==I.type||(n.output=w+n.output),push(n))}
for(;L.brackets>0;){if(!0===s.strictBrackets)throw new SyntaxError(syntaxError("closing","]"))
;L.output=o.escapeLast(L.output,"["),decrement("brackets")}for(;L.parens>0;){
if(!0===s.strictBrackets)throw new SyntaxError(syntaxError("closing",")"));L.output=o.escapeLast(L.output,"("),
decrement("parens")}for(;L.braces>0;){if(!0===s.strictBrackets)throw new SyntaxError(syntaxError("closing","}"))
;L.output=o.escapeLast(L.output,"{"),decrement("braces")}
if(!0===s.strictSlashes||"star"!==I.type&&"bracket"!==I.type||push({type:"maybe_slash",value:"",output:`${b}?`}),
!0===L.backtrack){L.output="";for(const t of L.tokens)L.output+=null!=t.output?t.output:t.value,
t.suffix&&(L.output+=t.suffix)}return L};parse.fastpaths=(t,e)=>{const s={...e
},i="number"==typeof s.maxLength?Math.min(r,s.maxLength):r,a=t.length
;if(a>i)throw new SyntaxError(`Input length: ${a}, exceeds maximum allowed length: ${i}`);t=l[t]||t
;const{DOT_LITERAL:u,SLASH_LITERAL:c,ONE_CHAR:p,DOTS_SLASH:h,NO_DOT:f,NO_DOTS:g,NO_DOTS_SLASH:d,STAR:y,START_ANCHOR:A}=n.globChars(s.windows),R=s.dot?g:f,b=s.dot?d:f,_=s.capture?"":"?:"
;let E=!0===s.bash?".*?":y;s.capture&&(E=`(${E})`)
;const globstar=t=>!0===t.noglobstar?E:`(${_}(?:(?!${A}${t.dot?h:u}).)*?)`,create=t=>{switch(t){case"*":
return`${R}${p}${E}`;case".*":return`${u}${p}${E}`;case"*.*":return`${R}${E}${u}${p}${E}`;case"*/*":
return`${R}${E}${c}${p}${b}${E}`;case"**":return R+globstar(s);case"**/*":
return`(?:${R}${globstar(s)}${c})?${b}${p}${E}`;case"**/*.*":return`(?:${R}${globstar(s)}${c})?${b}${E}${u}${p}${E}`
;case"**/.*":return`(?:${R}${globstar(s)}${c})?${u}${p}${E}`;default:{const e=/^(.*?)\.(\w+)$/.exec(t);if(!e)return
;const s=create(e[1]);if(!s)return;return s+u+e[2]}}},v=o.removePrefix(t,{negated:!1,prefix:""});let S=create(v)
;return S&&!0!==s.strictSlashes&&(S+=`${c}?`),S},t.exports=parse},98016:(t,e,s)=>{
const n=s(31781),o=s(78265),r=s(64059),i=s(5595),picomatch=(t,e,s=!1)=>{if(Array.isArray(t)){
const n=t.map(t=>picomatch(t,e,s)),arrayMatcher=t=>{for(const e of n){const s=e(t);if(s)return s}return!1}
;return arrayMatcher}const n=(o=t)&&"object"==typeof o&&!Array.isArray(o)&&t.tokens&&t.input;var o
;if(""===t||"string"!=typeof t&&!n)throw new TypeError("Expected pattern to be a non-empty string")
;const r=e||{},i=r.windows,a=n?picomatch.compileRe(t,e):picomatch.makeRe(t,e,!1,!0),u=a.state;delete a.state
;let isIgnored=()=>!1;if(r.ignore){const t={...e,ignore:null,onMatch:null,onResult:null}
;isIgnored=picomatch(r.ignore,t,s)}const matcher=(s,n=!1)=>{const{isMatch:o,match:l,output:c}=picomatch.test(s,a,e,{
glob:t,posix:i}),p={glob:t,state:u,regex:a,posix:i,input:s,output:c,match:l,isMatch:o}
;return"function"==typeof r.onResult&&r.onResult(p),
!1===o?(p.isMatch=!1,!!n&&p):isIgnored(s)?("function"==typeof r.onIgnore&&r.onIgnore(p),p.isMatch=!1,
!!n&&p):("function"==typeof r.onMatch&&r.onMatch(p),!n||p)};return s&&(matcher.state=u),matcher}
;picomatch.test=(t,e,s,{glob:n,posix:o}={})=>{if("string"!=typeof t)throw new TypeError("Expected input to be a string")
;if(""===t)return{isMatch:!1,output:""};const i=s||{},a=i.format||(o?r.toPosixSlashes:null);let u=t===n,l=u&&a?a(t):t
;return!1===u&&(l=a?a(t):t,
u=l===n),!1!==u&&!0!==i.capture||(u=!0===i.matchBase||!0===i.basename?picomatch.matchBase(t,e,s,o):e.exec(l)),{
isMatch:Boolean(u),match:u,output:l}
},picomatch.matchBase=(t,e,s,n=s&&s.windows)=>(e instanceof RegExp?e:picomatch.makeRe(e,s)).test(r.basename(t,{windows:n
})),
picomatch.isMatch=(t,e,s)=>picomatch(e,s)(t),picomatch.parse=(t,e)=>Array.isArray(t)?t.map(t=>picomatch.parse(t,e)):o(t,{
...e,fastpaths:!1}),picomatch.scan=(t,e)=>n(t,e),picomatch.compileRe=(t,e,s=!1,n=!1)=>{if(!0===s)return t.output
;const o=e||{},r=o.contains?"":"^",i=o.contains?"":"$";let a=`${r}(?:${t.output})${i}`
;t&&!0===t.negated&&(a=`^(?!${a}).*$`);const u=picomatch.toRegex(a,e);return!0===n&&(u.state=t),u},
picomatch.makeRe=(t,e={},s=!1,n=!1)=>{if(!t||"string"!=typeof t)throw new TypeError("Expected a non-empty string")
;let r={negated:!1,fastpaths:!0};return!1===e.fastpaths||"."!==t[0]&&"*"!==t[0]||(r.output=o.fastpaths(t,e)),
r.output||(r=o(t,e)),picomatch.compileRe(r,e,s,n)},picomatch.toRegex=(t,e)=>{try{const s=e||{}
;return new RegExp(t,s.flags||(s.nocase?"i":""))}catch(t){if(e&&!0===e.debug)throw t;return/$^/}},picomatch.constants=i,
t.exports=picomatch},31781:(t,e,s)=>{
const n=s(64059),{CHAR_ASTERISK:o,CHAR_AT:r,CHAR_BACKWARD_SLASH:i,CHAR_COMMA:a,CHAR_DOT:u,CHAR_EXCLAMATION_MARK:l,CHAR_FORWARD_SLASH:c,CHAR_LEFT_CURLY_BRACE:p,CHAR_LEFT_PARENTHESES:h,CHAR_LEFT_SQUARE_BRACKET:f,CHAR_PLUS:g,CHAR_QUESTION_MARK:d,CHAR_RIGHT_CURLY_BRACE:y,CHAR_RIGHT_PARENTHESES:A,CHAR_RIGHT_SQUARE_BRACKET:R}=s(5595),isPathSeparator=t=>t===c||t===i,depth=t=>{
!0!==t.isPrefix&&(t.depth=t.isGlobstar?1/0:1)};t.exports=(t,e)=>{
const s=e||{},b=t.length-1,_=!0===s.parts||!0===s.tokens||!0===s.scanToEnd,E=[],v=[],S=[]
;let x,m,$=t,C=-1,k=0,w=0,H=!1,O=!1,L=!1,P=!1,T=!1,D=!1,N=!1,I=!1,B=!1,F=!1,M=0,G={value:"",depth:0,isGlob:!1}
;const eos=()=>C>=b,peek=()=>$.charCodeAt(C+1),advance=()=>(x=m,$.charCodeAt(++C));for(;C<b;){let t;if(m=advance(),
m!==i){if(!0===D||m===p){for(M++;!0!==eos()&&(m=advance());)if(m!==i)if(m!==p){if(!0!==D&&m===u&&(m=advance())===u){
if(H=G.isBrace=!0,L=G.isGlob=!0,F=!0,!0===_)continue;break}if(!0!==D&&m===a){if(H=G.isBrace=!0,L=G.isGlob=!0,F=!0,
!0===_)continue;break}if(m===y&&(M--,0===M)){D=!1,H=G.isBrace=!0,F=!0;break}}else M++;else N=G.backslashes=!0,advance()
;if(!0===_)continue;break}if(m!==c){if(!0!==s.noext){if(!0===(m===g||m===r||m===o||m===d||m===l)&&peek()===h){
if(L=G.isGlob=!0,P=G.isExtglob=!0,F=!0,m===l&&C===k&&(B=!0),!0===_){let t=0
;for(;!0!==eos()&&(m=advance());)if(m!==i)if(m!==h){if(m===A&&0===--t){F=!0;break}}else t++;else N=G.backslashes=!0,
advance();continue}break}}if(m===o){if(x===o&&(T=G.isGlobstar=!0),L=G.isGlob=!0,F=!0,!0===_)continue;break}if(m===d){
if(L=G.isGlob=!0,F=!0,!0===_)continue;break}if(m===f){for(;!0!==eos()&&(t=advance());)if(t!==i){if(t===R){
O=G.isBracket=!0,L=G.isGlob=!0,F=!0;break}}else N=G.backslashes=!0,advance();if(!0===_)continue;break}
if(!0===s.nonegate||m!==l||C!==k){if(!0!==s.noparen&&m===h){if(L=G.isGlob=!0,!0===_){let t=1
;for(;!0!==eos()&&(m=advance());)if(m!==i)if(m!==h){if(m===A&&0===--t){F=!0;break}}else t++;else N=G.backslashes=!0,
advance();continue}break}if(!0===L){if(F=!0,!0===_)continue;break}}else I=G.negated=!0,k++}else{if(E.push(C),v.push(G),
G={value:"",depth:0,isGlob:!1},!0===F)continue;if(x===u&&C===k+1){k+=2;continue}w=C+1}}else N=G.backslashes=!0,
m=advance(),m===p&&(D=!0)}!0===s.noext&&(P=!1,L=!1);let U=$,K="",W="";k>0&&(K=$.slice(0,k),$=$.slice(k),w-=k),
U&&!0===L&&w>0?(U=$.slice(0,w),
W=$.slice(w)):!0===L?(U="",W=$):U=$,U&&""!==U&&"/"!==U&&U!==$&&isPathSeparator(U.charCodeAt(U.length-1))&&(U=U.slice(0,-1)),
!0===s.unescape&&(W&&(W=n.removeBackslashes(W)),U&&!0===N&&(U=n.removeBackslashes(U)));const q={prefix:K,input:t,
start:k,base:U,glob:W,isBrace:H,isBracket:O,isGlob:L,isExtglob:P,isGlobstar:T,negated:I,negatedExtglob:B}
;if(!0===s.tokens&&(q.maxDepth=0,isPathSeparator(m)||v.push(G),q.tokens=v),!0===s.parts||!0===s.tokens){let e
;for(let n=0;n<E.length;n++){const o=void 0!==e?e+1:k,r=E[n],i=t.slice(o,r);s.tokens&&(0===n&&0!==k?(v[n].isPrefix=!0,
v[n].value=K):v[n].value=i,depth(v[n]),q.maxDepth+=v[n].depth),r>=k&&(S.push(i),e=r)}
const n=void 0!==e?e+1:k,o=t.slice(n);S.push(o),s.tokens&&e&&e+1<t.length&&(v[v.length-1].value=o,depth(v[v.length-1]),
q.maxDepth+=v[v.length-1].depth),q.slashes=E,q.parts=S}return q}},64059:(t,e,s)=>{
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
e.basename=(t,{windows:e}={})=>{const s=t.split(e?/[\\/]/:"/"),n=s[s.length-1];return""===n?s[s.length-2]:n}},
73382:(t,e,s)=>{s.d(e,{TI:()=>glob});var n=s(79896),o=s.t(n,2),r=s(16928),i=s(87016),a=(0,
s(73339).createRequire)(import.meta.url);const u=/[\\/]/g;function convertSlashes(t,e){return t.replace(u,e)}
const l=/^[a-z]:[\\/]$/i;function normalizePath(t,e){
const{resolvePaths:s,normalizePath:n,pathSeparator:o}=e,i="win32"===process.platform&&t.includes("/")||t.startsWith(".")
;if(s&&(t=(0,r.resolve)(t)),(n||i)&&(t=function cleanPath(t){let e=(0,r.normalize)(t)
;return e.length>1&&e[e.length-1]===r.sep&&(e=e.substring(0,e.length-1)),e}(t)),"."===t)return""
;return convertSlashes(t[t.length-1]!==o?t+o:t,o)}function joinPathWithBasePath(t,e){return e+t}function joinPath(t){
return t}function joinDirectoryPath(t,e,s){return e+t+s}function build$7(t,e){const{relativePaths:s,includeBasePath:n}=e
;return s&&t?function joinPathWithRelativePath(t,e){return function(s,n){
return n.startsWith(t)?n.slice(t.length)+s:convertSlashes((0,r.relative)(t,n),e.pathSeparator)+e.pathSeparator+s}
}(t,e):n?joinPathWithBasePath:joinPath}const pushDirectory=(t,e)=>{e.push(t||".")},pushDirectoryFilter=(t,e,s)=>{
const n=t||".";s.every(t=>t(n,!0))&&e.push(n)},empty$2=()=>{};const pushFileFilterAndCount=(t,e,s,n)=>{
n.every(e=>e(t,!1))&&s.files++},pushFileFilter=(t,e,s,n)=>{n.every(e=>e(t,!1))&&e.push(t)},pushFileCount=(t,e,s,n)=>{
s.files++},pushFile=(t,e)=>{e.push(t)},empty$1=()=>{};const getArray=t=>t,getArrayGroup=()=>[""].slice(0,0)
;const groupFiles=(t,e,s)=>{t.push({directory:e,files:s,dir:e})},empty=()=>{}
;const resolveSymlinksAsync=function(t,e,s){const{queue:n,fs:o,options:{suppressErrors:r}}=e;n.enqueue(),
o.realpath(t,(i,a)=>{if(i)return n.dequeue(r?null:i,e)
;o.stat(a,(o,i)=>o?n.dequeue(r?null:o,e):i.isDirectory()&&isRecursive(t,a,e)?n.dequeue(null,e):(s(i,a),
void n.dequeue(null,e)))})},resolveSymlinks=function(t,e,s){const{queue:n,fs:o,options:{suppressErrors:r}}=e;n.enqueue()
;try{const n=o.realpathSync(t),r=o.statSync(n);if(r.isDirectory()&&isRecursive(t,n,e))return;s(r,n)}catch(t){
if(!r)throw t}};function isRecursive(t,e,s){if(s.options.useRealPaths)return function isRecursiveUsingRealPaths(t,e){
return e.visited.includes(t+e.options.pathSeparator)}(e,s);let n=(0,r.dirname)(t),o=1;for(;n!==s.root&&o<2;){
const t=s.symlinks.get(n);!!t&&(t===e||t.startsWith(e)||e.startsWith(t))?o++:n=(0,r.dirname)(n)}
return s.symlinks.set(t,e),o>1}
const onlyCountsSync=t=>t.counts,groupsSync=t=>t.groups,defaultSync=t=>t.paths,limitFilesSync=t=>t.paths.slice(0,t.options.maxFiles),onlyCountsAsync=(t,e,s)=>(report(e,s,t.counts,t.options.suppressErrors),
null),defaultAsync=(t,e,s)=>(report(e,s,t.paths,t.options.suppressErrors),
null),limitFilesAsync=(t,e,s)=>(report(e,s,t.paths.slice(0,t.options.maxFiles),t.options.suppressErrors),
null),groupsAsync=(t,e,s)=>(report(e,s,t.groups,t.options.suppressErrors),null);function report(t,e,s,n){
e(t&&!n?t:null,s)}const c={withFileTypes:!0},walkAsync=(t,e,s,n,o)=>{if(t.queue.enqueue(),
n<0)return t.queue.dequeue(null,t);const{fs:r}=t;t.visited.push(e),t.counts.directories++,r.readdir(e||".",c,(e,r=[])=>{
o(r,s,n),t.queue.dequeue(t.options.suppressErrors?null:e,t)})},walkSync=(t,e,s,n,o)=>{const{fs:r}=t;if(n<0)return
;t.visited.push(e),t.counts.directories++;let i=[];try{i=r.readdirSync(e||".",c)}catch(e){
if(!t.options.suppressErrors)throw e}o(i,s,n)};var p=class{count=0;constructor(t){this.onQueueEmpty=t}enqueue(){
return this.count++,this.count}dequeue(t,e){this.onQueueEmpty&&(--this.count<=0||t)&&(this.onQueueEmpty(t,e),
t&&(e.controller.abort(),this.onQueueEmpty=void 0))}},h=class{_files=0;_directories=0;set files(t){this._files=t}
get files(){return this._files}set directories(t){this._directories=t}get directories(){return this._directories}
get dirs(){return this._directories}},f=class{aborted=!1;abort(){this.aborted=!0}},g=class{root;isSynchronous;state
;joinPath;pushDirectory;pushFile;getArray;groupFiles;resolveSymlink;walkDirectory;callbackInvoker;constructor(t,e,s){
var n;this.isSynchronous=!s,this.callbackInvoker=function build$1(t,e){const{onlyCounts:s,group:n,maxFiles:o}=t
;return s?e?onlyCountsSync:onlyCountsAsync:n?e?groupsSync:groupsAsync:o?e?limitFilesSync:limitFilesAsync:e?defaultSync:defaultAsync
}(e,this.isSynchronous),this.root=normalizePath(t,e),this.state={root:(n=this.root,
"/"===n||l.test(n)?this.root:this.root.slice(0,-1)),paths:[""].slice(0,0),groups:[],counts:new h,options:e,
queue:new p((t,e)=>this.callbackInvoker(e,t,s)),symlinks:new Map,visited:[""].slice(0,0),controller:new f,fs:e.fs||o},
this.joinPath=build$7(this.root,e),this.pushDirectory=function build$6(t,e){
const{includeDirs:s,filters:n,relativePaths:o}=e;return s?o?n&&n.length?function pushDirectoryFilterWithRelativePath(t){
return function(e,s,n){const o=e.substring(t.length)||".";n.every(t=>t(o,!0))&&s.push(o)}
}(t):function pushDirectoryWithRelativePath(t){return function(e,s){s.push(e.substring(t.length)||".")}
}(t):n&&n.length?pushDirectoryFilter:pushDirectory:empty$2}(this.root,e),this.pushFile=function build$5(t){
const{excludeFiles:e,filters:s,onlyCounts:n}=t
;return e?empty$1:s&&s.length?n?pushFileFilterAndCount:pushFileFilter:n?pushFileCount:pushFile}(e),
this.getArray=function build$4(t){return t.group?getArrayGroup:getArray}(e),this.groupFiles=function build$3(t){
return t.group?groupFiles:empty}(e),this.resolveSymlink=function build$2(t,e){
return!t.resolveSymlinks||t.excludeSymlinks?null:e?resolveSymlinks:resolveSymlinksAsync}(e,this.isSynchronous),
this.walkDirectory=function build(t){return t?walkSync:walkAsync}(this.isSynchronous)}start(){
return this.pushDirectory(this.root,this.state.paths,this.state.options.filters),
this.walkDirectory(this.state,this.root,this.root,this.state.options.maxDepth,this.walk),
this.isSynchronous?this.callbackInvoker(this.state,null):null}walk=(t,e,s)=>{
const{paths:n,options:{filters:o,resolveSymlinks:i,excludeSymlinks:a,exclude:u,maxFiles:l,signal:c,useRealPaths:p,pathSeparator:h},controller:f}=this.state
;if(f.aborted||c&&c.aborted||l&&n.length>l)return;const g=this.getArray(this.state.paths);for(let l=0;l<t.length;++l){
const c=t[l];if(c.isFile()||c.isSymbolicLink()&&!i&&!a){const t=this.joinPath(c.name,e)
;this.pushFile(t,g,this.state.counts,o)}else if(c.isDirectory()){
let t=joinDirectoryPath(c.name,e,this.state.options.pathSeparator);if(u&&u(c.name,t))continue;this.pushDirectory(t,n,o),
this.walkDirectory(this.state,t,t,s-1,this.walk)}else if(this.resolveSymlink&&c.isSymbolicLink()){
let t=joinPathWithBasePath(c.name,e);this.resolveSymlink(t,this.state,(e,n)=>{if(e.isDirectory()){
if(n=normalizePath(n,this.state.options),u&&u(c.name,p?n:t+h))return
;this.walkDirectory(this.state,n,p?n:t+h,s-1,this.walk)}else{n=p?n:t;const e=(0,r.basename)(n),s=normalizePath((0,
r.dirname)(n),this.state.options);n=this.joinPath(e,s),this.pushFile(n,g,this.state.counts,o)}})}}
this.groupFiles(this.state.groups,e,g)}};function callback(t,e,s){new g(t,e,s).start()}var d=class{constructor(t,e){
this.root=t,this.options=e}withPromise(){return function promise(t,e){return new Promise((s,n)=>{callback(t,e,(t,e)=>{
if(t)return n(t);s(e)})})}(this.root,this.options)}withCallback(t){callback(this.root,this.options,t)}sync(){
return function sync(t,e){return new g(t,e).start()}(this.root,this.options)}};let y=null;try{a.resolve("picomatch"),
y=a("picomatch")}catch{}var A=class{globCache={};options={maxDepth:1/0,suppressErrors:!0,pathSeparator:r.sep,filters:[]}
;globFunction;constructor(t){this.options={...this.options,...t},this.globFunction=this.options.globFunction}group(){
return this.options.group=!0,this}withPathSeparator(t){return this.options.pathSeparator=t,this}withBasePath(){
return this.options.includeBasePath=!0,this}withRelativePaths(){return this.options.relativePaths=!0,this}withDirs(){
return this.options.includeDirs=!0,this}withMaxDepth(t){return this.options.maxDepth=t,this}withMaxFiles(t){
return this.options.maxFiles=t,this}withFullPaths(){return this.options.resolvePaths=!0,this.options.includeBasePath=!0,
this}withErrors(){return this.options.suppressErrors=!1,this}withSymlinks({resolvePaths:t=!0}={}){
return this.options.resolveSymlinks=!0,this.options.useRealPaths=t,this.withFullPaths()}withAbortSignal(t){
return this.options.signal=t,this}normalize(){return this.options.normalizePath=!0,this}filter(t){
return this.options.filters.push(t),this}onlyDirs(){return this.options.excludeFiles=!0,this.options.includeDirs=!0,this
}exclude(t){return this.options.exclude=t,this}onlyCounts(){return this.options.onlyCounts=!0,this}crawl(t){
return new d(t||".",this.options)}withGlobFunction(t){return this.globFunction=t,this}crawlWithOptions(t,e){
return this.options={...this.options,...e},new d(t||".",this.options)}glob(...t){
return this.globFunction?this.globWithOptions(t):this.globWithOptions(t,{dot:!0})}globWithOptions(t,...e){
const s=this.globFunction||y;if(!s)throw new Error("Please specify a glob function to use glob matching.")
;var n=this.globCache[t.join("\0")];return n||(n=s(t,...e),this.globCache[t.join("\0")]=n),
this.options.filters.push(t=>n(t)),this}},R=s(14006)
;const b=Array.isArray,_=/\\/g,E=/^[A-Za-z]:$/,v="win32"===process.platform,S=/^(\/?\.\.)+$/
;const x=/^[A-Z]:\/$/i,m=v?t=>x.test(t):t=>"/"===t;function buildFormat(t,e,s){if(t===e||e.startsWith(`${t}/`)){if(s){
const e=t.length+ +!m(t);return(t,s)=>t.slice(e,s?-1:void 0)||"."}const n=e.slice(t.length+1);return n?(t,e)=>{
if("."===t)return n;const s=`${n}/${t}`;return e?s.slice(0,-1):s}:(t,e)=>e&&"."!==t?t.slice(0,-1):t}
return s?e=>r.posix.relative(t,e)||".":s=>r.posix.relative(t,`${e}/${s}`)||"."}function buildRelative(t,e){
if(e.startsWith(`${t}/`)){const s=e.slice(t.length+1);return t=>`${s}/${t}`}return s=>{
const n=r.posix.relative(t,`${e}/${s}`);return"/"===s[s.length-1]&&""!==n?`${n}/`:n||"."}}
function ensureNonDriveRelativePath(t){return t.replace(E,t=>`${t}/`)}const $={parts:!0};function splitPattern(t){var e
;const s=R.scan(t,$);return(null===(e=s.parts)||void 0===e?void 0:e.length)?s.parts:[t]}
const C=/(?<!\\)([()[\]{}*?|]|^!|[!+@](?=\()|\\(?![()[\]{}!*+?@|]))/g,k=/(?<!\\)([()[\]{}]|^!|[!+@](?=\())/g,escapePosixPath=t=>t.replace(C,"\\$&"),escapeWin32Path=t=>t.replace(k,"\\$&"),w=v?escapeWin32Path:escapePosixPath
;function isDynamicPattern(t,e){if(!1===(null==e?void 0:e.caseSensitiveMatch))return!0;const s=R.scan(t)
;return s.isGlob||s.negated}function log(...t){console.log(`[tinyglobby ${(new Date).toLocaleTimeString("es")}]`,...t)}
function ensureStringArray(t){return"string"==typeof t?[t]:null!=t?t:[]}const H=/^(\/?\.\.)+/,O=/\\(?=[()[\]{}!*+?@|])/g
;function normalizePattern(t,e,s,n){var o;const i=e.cwd;let a=t;"/"===t[t.length-1]&&(a=t.slice(0,-1)),
"*"!==a[a.length-1]&&e.expandDirectories&&(a+="/**");const u=w(i)
;a=(0,r.isAbsolute)(a.replace(O,""))?r.posix.relative(u,a):r.posix.normalize(a)
;const l=null===(o=H.exec(a))||void 0===o?void 0:o[0],c=splitPattern(a);if(l){const t=(l.length+1)/3;let e=0
;const n=u.split("/");for(;e<t&&c[e+t]===n[n.length+e-t];)a=a.slice(0,3*(t-e-1))+a.slice(3*(t-e)+c[e+t].length+1)||".",
e++;const o=r.posix.join(i,l.slice(3*e));"."!==o[0]&&s.root.length>o.length&&(s.root=ensureNonDriveRelativePath(o),
s.depthOffset=-t+e)}if(!n&&s.depthOffset>=0){var p;null!==(p=s.commonPath)&&void 0!==p||(s.commonPath=c)
;const t=[],e=Math.min(s.commonPath.length,c.length);for(let n=0;n<e;n++){const e=c[n];if("**"===e&&!c[n+1]){t.pop()
;break}if(n===c.length-1||e!==s.commonPath[n]||isDynamicPattern(e))break;t.push(e)}s.depthOffset=t.length,
s.commonPath=t,s.root=ensureNonDriveRelativePath(t.length>0?r.posix.join(i,...t):i)}return a}function buildCrawler(t,e){
const s=t.cwd,n={root:s,depthOffset:0},o=function processPatterns(t,e,s){const n=[],o=[]
;for(const e of t.ignore)e&&("!"===e[0]&&"("!==e[1]||o.push(normalizePattern(e,t,s,!0)))
;for(const r of e)r&&("!"!==r[0]||"("===r[1]?n.push(normalizePattern(r,t,s,!1)):"!"===r[1]&&"("!==r[2]||o.push(normalizePattern(r.slice(1),t,s,!0)))
;return{match:n,ignore:o}}(t,e,n);t.debug&&log("internal processing patterns:",o)
;const{absolute:r,caseSensitiveMatch:i,debug:a,dot:u,followSymbolicLinks:l,onlyDirectories:c}=t,p=n.root.replace(_,""),h={
dot:u,nobrace:!1===t.braceExpansion,nocase:!i,noextglob:!1===t.extglob,noglobstar:!1===t.globstar,posix:!0
},f=R(o.match,h),g=R(o.ignore,h),d=function getPartialMatcher(t,e={}){const s=t.length,n=Array(s),o=Array(s);let r,i
;for(r=0;r<s;r++){const s=splitPattern(t[r]);n[r]=s;const a=s.length,u=Array(a);for(i=0;i<a;i++)u[i]=R(s[i],e);o[r]=u}
return t=>{const a=t.split("/");if(".."===a[0]&&S.test(t))return!0;for(r=0;r<s;r++){
const t=n[r],s=o[r],u=a.length,l=Math.min(u,t.length);for(i=0;i<l;){const n=t[i];if(n.includes("/"))return!0
;if(!s[i](a[i]))break;if(!e.noglobstar&&"**"===n)return!0;i++}if(i===u)return!0}return!1}
}(o.match,h),y=buildFormat(s,p,r),b=r?y:buildFormat(s,p,!0),excludePredicate=(t,e)=>{const s=b(e,!0)
;return"."!==s&&!d(s)||g(s)};let E;void 0!==t.deep&&(E=Math.round(t.deep-n.depthOffset));const v=new A({
filters:[a?(t,e)=>{const s=y(t,e),n=f(s)&&!g(s);return n&&log(`matched ${s}`),n}:(t,e)=>{const s=y(t,e)
;return f(s)&&!g(s)}],exclude:a?(t,e)=>{const s=excludePredicate(0,e);return log(`${s?"skipped":"crawling"} ${e}`),s
}:excludePredicate,fs:t.fs,pathSeparator:"/",relativePaths:!r,resolvePaths:r,includeBasePath:r,resolveSymlinks:l,
excludeSymlinks:!l,excludeFiles:c,includeDirs:c||!t.onlyFiles,maxDepth:E,signal:t.signal}).crawl(p)
;return t.debug&&log("internal properties:",{...n,root:p}),[v,s!==p&&!r&&buildRelative(s,p)]}function formatPaths(t,e){
if(e)for(let s=t.length-1;s>=0;s--)t[s]=e(t[s]);return t}const L={caseSensitiveMatch:!0,
debug:!!process.env.TINYGLOBBY_DEBUG,expandDirectories:!0,followSymbolicLinks:!0,onlyFiles:!0}
;function getCrawler(t,e={}){var s
;if(t&&(null==e?void 0:e.patterns))throw new Error("Cannot pass patterns as both an argument and an option")
;const o=b(t)||"string"==typeof t,a=ensureStringArray(null!==(s=o?t:t.patterns)&&void 0!==s?s:"**/*"),u=function getOptions(t){
const e=Object.assign({},t);for(const t in L)void 0===e[t]&&Object.assign(e,{[t]:L[t]})
;return e.cwd=(e.cwd instanceof URL?(0,i.fileURLToPath)(e.cwd):(0,r.resolve)(e.cwd||process.cwd())).replace(_,"/"),
e.ignore=ensureStringArray(e.ignore),e.fs&&(e.fs={readdir:e.fs.readdir||n.readdir,
readdirSync:e.fs.readdirSync||n.readdirSync,realpath:e.fs.realpath||n.realpath,
realpathSync:e.fs.realpathSync||n.realpathSync,stat:e.fs.stat||n.stat,statSync:e.fs.statSync||n.statSync}),
e.debug&&log("globbing with options:",e),e}(o?e:t);return a.length>0?buildCrawler(u,a):[]}async function glob(t,e){
const[s,n]=getCrawler(t,e);return s?formatPaths(await s.withPromise(),n):[]}}};
