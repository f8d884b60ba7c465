export const id=8196;export const ids=[8196];export const modules={14006:(t,e,i)=>{const o=i(98016),a=i(64059)
;function picomatch(t,e,i=!1){return!e||null!==e.windows&&void 0!==e.windows||(e={...e,windows:a.isWindows()}),o(t,e,i)}
Object.assign(picomatch,o),t.exports=picomatch},5595:t=>{
const e="\\\\/",i=`[^${e}]`,o="\\.",a="\\/",s="[^/]",n=`(?:${a}|$)`,p=`(?:^|${a})`,l=`${o}{1,2}${n}`,r={DOT_LITERAL:o,
PLUS_LITERAL:"\\+",QMARK_LITERAL:"\\?",SLASH_LITERAL:a,ONE_CHAR:"(?=.)",QMARK:s,END_ANCHOR:n,DOTS_SLASH:l,
NO_DOT:`(?!${o})`,NO_DOTS:`(?!${p}${l})`,NO_DOT_SLASH:`(?!${o}{0,1}${n})`,NO_DOTS_SLASH:`(?!${l})`,
QMARK_NO_DOT:`[^.${a}]`,STAR:`${s}*?`,START_ANCHOR:p,SEP:"/"},c={...r,SLASH_LITERAL:`[${e}]`,QMARK:i,STAR:`${i}*?`,
DOTS_SLASH:`${o}{1,2}(?:[${e}]|$)`,NO_DOT:`(?!${o})`,NO_DOTS:`(?!(?:^|[${e}])${o}{1,2}(?:[${e}]|$))`,
NO_DOT_SLASH:`(?!${o}{0,1}(?:[${e}]|$))`,NO_DOTS_SLASH:`(?!${o}{1,2}(?:[${e}]|$))`,QMARK_NO_DOT:`[^.${e}]`,
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
"@":{type:"at",open:"(?:",close:")"}}),globChars:t=>!0===t?c:r}},78265:(t,e,i)=>{
const o=i(5595),a=i(64059),{MAX_LENGTH:s,POSIX_REGEX_SOURCE:n,REGEX_NON_SPECIAL_CHARS:p,REGEX_SPECIAL_CHARS_BACKREF:l,REPLACEMENTS:r}=o,expandRange=(t,e)=>{
if("function"==typeof e.expandRange)return e.expandRange(...t,e);t.sort();const i=`[${t.join("-")}]`;try{new RegExp(i)
}catch(e){return t.map(t=>a.escapeRegex(t)).join("..")}return i
},syntaxError=(t,e)=>`Missing ${t}: "${e}" - use "\\\\${e}" to match literal characters`,splitTopLevel=t=>{const e=[]
;let i=0,o=0,a=0,s="",n=!1;for(const p of t)if(!0!==n)if("\\"!==p)if('"'!==p){
if(0===a)if("["===p)i++;else if("]"===p&&i>0)i--;else if(0===i)if("("===p)o++;else if(")"===p&&o>0)o--;else if("|"===p&&0===o){
e.push(s),s="";continue}s+=p}else a=1===a?0:1,s+=p;else s+=p,n=!0;else s+=p,n=!1;return e.push(s),e
},normalizeSimpleBranch=t=>{let e=t.trim(),i=!0;for(;!0===i;)i=!1,/^@\([^\\()[\]{}|]+\)$/.test(e)&&(e=e.slice(2,-1),
i=!0);if((t=>{let e=!1;for(const i of t)if(!0!==e)if("\\"!==i){if(/[?*+@!()[\]{}]/.test(i))return!1}else e=!0;else e=!1
;return!0})(e))return e.replace(/\\(.)/g,"$1")},parseRepeatedExtglob=(t,e=!0)=>{
if("+"!==t[0]&&"*"!==t[0]||"("!==t[1])return;let i=0,o=0,a=0,s=!1;for(let n=1;n<t.length;n++){const p=t[n]
;if(!0!==s)if("\\"!==p)if('"'!==p){if(1!==a)if("["!==p){if("]"===p&&i>0)i--;else if(!(i>0))if("("!==p){if(")"===p&&(o--,
0===o)){if(!0===e&&n!==t.length-1)return;return{type:t[0],body:t.slice(2,n),end:n}}}else o++}else i++
}else a=1===a?0:1;else s=!0;else s=!1}},getStarExtglobSequenceChars=t=>{let e=0;const i=[];for(;e<t.length;){
const o=parseRepeatedExtglob(t.slice(e),!1);if(!o||"*"!==o.type)return;const a=splitTopLevel(o.body).map(t=>t.trim())
;if(1!==a.length)return;const s=normalizeSimpleBranch(a[0]);if(!s||1!==s.length)return;i.push(s),e+=o.end+1}
if(!(i.length<1))return i},repeatedExtglobRecursion=t=>{let e=0,i=t.trim(),o=parseRepeatedExtglob(i);for(;o;)e++,
i=o.body.trim(),o=parseRepeatedExtglob(i);return e},analyzeRepeatedExtglob=(t,e)=>{if(!1===e.maxExtglobRecursion)return{
risky:!1}
;const i="number"==typeof e.maxExtglobRecursion?e.maxExtglobRecursion:o.DEFAULT_MAX_EXTGLOB_RECURSION,s=splitTopLevel(t).map(t=>t.trim())
;if(s.length>1&&(s.some(t=>""===t)||s.some(t=>/^[*?]+$/.test(t))||(t=>{
const e=t.map(normalizeSimpleBranch).filter(Boolean);for(let t=0;t<e.length;t++)for(let i=t+1;i<e.length;i++){
const o=e[t],a=e[i],s=o[0]
;if(s&&o===s.repeat(o.length)&&a===s.repeat(a.length)&&(o===a||o.startsWith(a)||a.startsWith(o)))return!0}return!1
})(s)))return{risky:!0};const n=[];let p=!1,l=!0;for(const t of s){const e=getStarExtglobSequenceChars(t);if(e){p=!0,
n.push(...e);continue}const o=normalizeSimpleBranch(t);if(o&&1===o.length)n.push(o);else if(l=!1,
repeatedExtglobRecursion(t)>i)return{risky:!0}}return p?l?{risky:!0,safeOutput:(r=[...new Set(n)],
`${1===r.length?a.escapeRegex(r[0]):`[${r.map(t=>a.escapeRegex(t)).join("")}]`}*`)}:{risky:!0}:{risky:!1};var r
},parse=(t,e)=>{if("string"!=typeof t)throw new TypeError("Expected a string");t=r[t]||t;const i={...e
},c="number"==typeof i.maxLength?Math.min(s,i.maxLength):s;let u=t.length
;if(u>c)throw new SyntaxError(`Input length: ${u}, exceeds maximum allowed length: ${c}`);const m={type:"bos",value:"",
output:i.prepend||""
},h=[m],f=i.capture?"":"?:",x=o.globChars(i.windows),d=o.extglobChars(x),{DOT_LITERAL:g,PLUS_LITERAL:v,SLASH_LITERAL:b,ONE_CHAR:y,DOTS_SLASH:A,NO_DOT:R,NO_DOT_SLASH:_,NO_DOTS_SLASH:E,QMARK:S,QMARK_NO_DOT:k,STAR:$,START_ANCHOR:w}=x,globstar=t=>`(${f}(?:(?!${w}${t.dot?A:g}).)*?)`,C=i.dot?"":R,H=i.dot?S:k
;let j=!0===i.bash?globstar(i):$;i.capture&&(j=`(${j})`),"boolean"==typeof i.noext&&(i.noextglob=i.noext);const O={
input:t,index:-1,start:0,dot:!0===i.dot,consumed:"",output:"",prefix:"",backtrack:!1,negated:!1,brackets:0,braces:0,
parens:0,quotes:0,globstar:!1,tokens:h};t=a.removePrefix(t,O),u=t.length;const L=[],P=[],T=[];let D,I=m
;const eos=()=>O.index===u-1,N=O.peek=(e=1)=>t[O.index+e],B=O.advance=()=>t[++O.index]||"",remaining=()=>t.slice(O.index+1),consume=(t="",e=0)=>{
O.consumed+=t,O.index+=e},append=t=>{O.output+=null!=t.output?t.output:t.value,consume(t.value)},negate=()=>{let t=1
;for(;"!"===N()&&("("!==N(2)||"?"===N(3));)B(),O.start++,t++;return t%2!=0&&(O.negated=!0,O.start++,!0)},increment=t=>{
O[t]++,T.push(t)},decrement=t=>{O[t]--,T.pop()},push=t=>{if("globstar"===I.type){
const e=O.braces>0&&("comma"===t.type||"brace"===t.type),i=!0===t.extglob||L.length&&("pipe"===t.type||"paren"===t.type)
;"slash"===t.type||"paren"===t.type||e||i||(O.output=O.output.slice(0,-I.output.length),I.type="star",I.value="*",
I.output=j,O.output+=I.output)}if(L.length&&"paren"!==t.type&&(L[L.length-1].inner+=t.value),
(t.value||t.output)&&append(t),I&&"text"===I.type&&"text"===t.type)return I.output=(I.output||I.value)+t.value,
void(I.value+=t.value);t.prev=I,h.push(t),I=t},extglobOpen=(t,e)=>{const o={...d[e],conditions:1,inner:""};o.prev=I,
o.parens=O.parens,o.output=O.output,o.startIndex=O.index,o.tokensIndex=h.length;const a=(i.capture?"(":"")+o.open
;increment("parens"),push({type:t,value:e,output:O.output?"":y}),push({type:"paren",extglob:!0,value:B(),output:a}),
L.push(o)},extglobClose=o=>{
const s=t.slice(o.startIndex,O.index+1),n=t.slice(o.startIndex+2,O.index),p=analyzeRepeatedExtglob(n,i)
;if(("plus"===o.type||"star"===o.type)&&p.risky){
const t=p.safeOutput?(o.output?"":y)+(i.capture?`(${p.safeOutput})`:p.safeOutput):void 0,e=h[o.tokensIndex]
;e.type="text",e.value=s,e.output=t||a.escapeRegex(s);for(let t=o.tokensIndex+1;t<h.length;t++)h[t].value="",
h[t].output="",delete h[t].suffix;return O.output=o.output+e.output,O.backtrack=!0,push({type:"paren",extglob:!0,
value:D,output:""}),void decrement("parens")}let l,r=o.close+(i.capture?")":"");if("negate"===o.type){let t=j
;if(o.inner&&o.inner.length>1&&o.inner.includes("/")&&(t=globstar(i)),
(t!==j||eos()||/^\)+$/.test(remaining()))&&(r=o.close=`)$))${t}`),
o.inner.includes("*")&&(l=remaining())&&/^\.[^\\/.]+$/.test(l)){const i=parse(l,{...e,fastpaths:!1}).output
;r=o.close=`)${i})${t})`}"bos"===o.prev.type&&(O.negatedExtglob=!0)}push({type:"paren",extglob:!0,value:D,output:r}),
decrement("parens")};if(!1!==i.fastpaths&&!/(^[*!]|[/()[\]{}"])/.test(t)){
let o=!1,s=t.replace(l,(t,e,i,a,s,n)=>"\\"===a?(o=!0,
t):"?"===a?e?e+a+(s?S.repeat(s.length):""):0===n?H+(s?S.repeat(s.length):""):S.repeat(i.length):"."===a?g.repeat(i.length):"*"===a?e?e+a+(s?j:""):j:e?t:`\\${t}`)
;return!0===o&&(s=!0===i.unescape?s.replace(/\\/g,""):s.replace(/\\+/g,t=>t.length%2==0?"\\\\":t?"\\":"")),
s===t&&!0===i.contains?(O.output=t,O):(O.output=a.wrapOutput(s,O,e),O)}for(;!eos();){if(D=B(),"\0"===D)continue
;if("\\"===D){const t=N();if("/"===t&&!0!==i.bash)continue;if("."===t||";"===t)continue;if(!t){D+="\\",push({
type:"text",value:D});continue}const e=/^\\+/.exec(remaining());let o=0;if(e&&e[0].length>2&&(o=e[0].length,O.index+=o,
o%2!=0&&(D+="\\")),!0===i.unescape?D=B():D+=B(),0===O.brackets){push({type:"text",value:D});continue}}
if(O.brackets>0&&("]"!==D||"["===I.value||"[^"===I.value)){if(!1!==i.posix&&":"===D){const t=I.value.slice(1)
;if(t.includes("[")&&(I.posix=!0,t.includes(":"))){
const t=I.value.lastIndexOf("["),e=I.value.slice(0,t),i=I.value.slice(t+2),o=n[i];if(o){I.value=e+o,O.backtrack=!0,B(),
m.output||1!==h.indexOf(I)||(m.output=y);continue}}}("["===D&&":"!==N()||"-"===D&&"]"===N())&&(D=`\\${D}`),
"]"!==D||"["!==I.value&&"[^"!==I.value||(D=`\\${D}`),!0===i.posix&&"!"===D&&"["===I.value&&(D="^"),I.value+=D,append({
value:D});continue}if(1===O.quotes&&'"'!==D){D=a.escapeRegex(D),I.value+=D,append({value:D});continue}if('"'===D){
O.quotes=1===O.quotes?0:1,!0===i.keepQuotes&&push({type:"text",value:D});continue}if("("===D){increment("parens"),push({
type:"paren",value:D});continue}if(")"===D){
if(0===O.parens&&!0===i.strictBrackets)throw new SyntaxError(syntaxError("opening","("));const t=L[L.length-1]
;if(t&&O.parens===t.parens+1){extglobClose(L.pop());continue}push({type:"paren",value:D,output:O.parens?")":"\\)"}),
decrement("parens");continue}if("["===D){if(!0!==i.nobracket&&remaining().includes("]"))increment("brackets");else{
if(!0!==i.nobracket&&!0===i.strictBrackets)throw new SyntaxError(syntaxError("closing","]"));D=`\\${D}`}push({
type:"bracket",value:D});continue}if("]"===D){if(!0===i.nobracket||I&&"bracket"===I.type&&1===I.value.length){push({
type:"text",value:D,output:`\\${D}`});continue}if(0===O.brackets){
if(!0===i.strictBrackets)throw new SyntaxError(syntaxError("opening","["));push({type:"text",value:D,output:`\\${D}`})
;continue}decrement("brackets");const t=I.value.slice(1);if(!0===I.posix||"^"!==t[0]||t.includes("/")||(D=`/${D}`),
I.value+=D,append({value:D}),!1===i.literalBrackets||a.hasRegexChars(t))continue;const e=a.escapeRegex(I.value)
;if(O.output=O.output.slice(0,-I.value.length),!0===i.literalBrackets){O.output+=e,I.value=e;continue}
I.value=`(${f}${e}|${I.value})`,O.output+=I.value;continue}if("{"===D&&!0!==i.nobrace){increment("braces");const t={
type:"brace",value:D,output:"(",outputIndex:O.output.length,tokensIndex:O.tokens.length};P.push(t),push(t);continue}
if("}"===D){const t=P[P.length-1];if(!0===i.nobrace||!t){push({type:"text",value:D,output:D});continue}let e=")"
;if(!0===t.dots){const t=h.slice(),o=[]
;for(let e=t.length-1;e>=0&&(h.pop(),"brace"!==t[e].type);e--)"dots"!==t[e].type&&o.unshift(t[e].value)
;e=expandRange(o,i),O.backtrack=!0}if(!0!==t.comma&&!0!==t.dots){
const i=O.output.slice(0,t.outputIndex),o=O.tokens.slice(t.tokensIndex);t.value=t.output="\\{",D=e="\\}",O.output=i
;for(const t of o)O.output+=t.output||t.value}push({type:"brace",value:D,output:e}),decrement("braces"),P.pop();continue
}if("|"===D){L.length>0&&L[L.length-1].conditions++,push({type:"text",value:D});continue}if(","===D){let t=D
;const e=P[P.length-1];e&&"braces"===T[T.length-1]&&(e.comma=!0,t="|"),push({type:"comma",value:D,output:t});continue}
if("/"===D){if("dot"===I.type&&O.index===O.start+1){O.start=O.index+1,O.consumed="",O.output="",h.pop(),I=m;continue}
push({type:"slash",value:D,output:b});continue}if("."===D){if(O.braces>0&&"dot"===I.type){"."===I.value&&(I.output=g)
;const t=P[P.length-1];I.type="dots",I.output+=D,I.value+=D,t.dots=!0;continue}
if(O.braces+O.parens===0&&"bos"!==I.type&&"slash"!==I.type){push({type:"text",value:D,output:g});continue}push({
type:"dot",value:D,output:g});continue}if("?"===D){if(!(I&&"("===I.value)&&!0!==i.noextglob&&"("===N()&&"?"!==N(2)){
extglobOpen("qmark",D);continue}if(I&&"paren"===I.type){const t=N();let e=D
;("("===I.value&&!/[!=<:]/.test(t)||"<"===t&&!/<([!=]|\w+>)/.test(remaining()))&&(e=`\\${D}`),push({type:"text",value:D,
output:e});continue}if(!0!==i.dot&&("slash"===I.type||"bos"===I.type)){push({type:"qmark",value:D,output:k});continue}
push({type:"qmark",value:D,output:S});continue}if("!"===D){
if(!0!==i.noextglob&&"("===N()&&("?"!==N(2)||!/[!=<:]/.test(N(3)))){extglobOpen("negate",D);continue}
if(!0!==i.nonegate&&0===O.index){negate();continue}}if("+"===D){if(!0!==i.noextglob&&"("===N()&&"?"!==N(2)){
extglobOpen("plus",D);continue}if(I&&"("===I.value||!1===i.regex){push({type:"plus",value:D,output:v});continue}
if(I&&("bracket"===I.type||"paren"===I.type||"brace"===I.type)||O.parens>0){push({type:"plus",value:D});continue}push({
type:"plus",value:v});continue}if("@"===D){if(!0!==i.noextglob&&"("===N()&&"?"!==N(2)){push({type:"at",extglob:!0,
value:D,output:""});continue}push({type:"text",value:D});continue}if("*"!==D){"$"!==D&&"^"!==D||(D=`\\${D}`)
;const t=p.exec(remaining());t&&(D+=t[0],O.index+=t[0].length),push({type:"text",value:D});continue}
if(I&&("globstar"===I.type||!0===I.star)){I.type="star",I.star=!0,I.value+=D,I.output=j,O.backtrack=!0,O.globstar=!0,
consume(D);continue}let e=remaining();if(!0!==i.noextglob&&/^\([^?]/.test(e)){extglobOpen("star",D);continue}
if("star"===I.type){if(!0===i.noglobstar){consume(D);continue}
const o=I.prev,a=o.prev,s="slash"===o.type||"bos"===o.type,n=a&&("star"===a.type||"globstar"===a.type)
;if(!0===i.bash&&(!s||e[0]&&"/"!==e[0])){push({type:"star",value:D,output:""});continue}
const p=O.braces>0&&("comma"===o.type||"brace"===o.type),l=L.length&&("pipe"===o.type||"paren"===o.type)
;if(!s&&"paren"!==o.type&&!p&&!l){push({type:"star",value:D,output:""});continue}for(;"/**"===e.slice(0,3);){
const i=t[O.index+4];if(i&&"/"!==i)break;e=e.slice(3),consume("/**",3)}
const r=eos()||O.parens>0&&e===")".repeat(O.parens)&&!L.some(t=>"negate"===t.type);if("bos"===o.type&&eos()){
I.type="globstar",I.value+=D,I.output=globstar(i),O.output=I.output,O.globstar=!0,consume(D);continue}
if("slash"===o.type&&"bos"!==o.prev.type&&!n&&r){O.output=O.output.slice(0,-(o.output+I.output).length),
o.output=`(?:${o.output}`,I.type="globstar",I.output=globstar(i)+(i.strictSlashes?")":"|$)"),I.value+=D,O.globstar=!0,
O.output+=o.output+I.output,consume(D);continue}if("slash"===o.type&&"bos"!==o.prev.type&&"/"===e[0]){
const t=void 0!==e[1]?"|$":"";O.output=O.output.slice(0,-(o.output+I.output).length),o.output=`(?:${o.output}`,
I.type="globstar",I.output=`${globstar(i)}${b}|${b}${t})`,I.value+=D,O.output+=o.output+I.output,O.globstar=!0,
consume(D+B()),push({type:"slash",value:"/",output:""});continue}if("bos"===o.type&&"/"===e[0]){I.type="globstar",
I.value+=D,I.output=`(?:^|${b}|${globstar(i)}${b})`,O.output=I.output,O.globstar=!0,consume(D+B()),push({type:"slash",
value:"/",output:""});continue}O.output=O.output.slice(0,-I.output.length),I.type="globstar",I.output=globstar(i),
I.value+=D,O.output+=I.output,O.globstar=!0,consume(D);continue}const o={type:"star",value:D,output:j}
;!0!==i.bash?!I||"bracket"!==I.type&&"paren"!==I.type||!0!==i.regex?(O.index!==O.start&&"slash"!==I.type&&"dot"!==I.type||("dot"===I.type?(O.output+=_,
I.output+=_):!0===i.dot?(O.output+=E,I.output+=E):(O.output+=C,I.output+=C),"*"!==N()&&(O.output+=y,I.output+=y)),
push(o)):(o.output=D,push(o)):(o.output=".*?","bos"!==I.type&&"slash"!==I.type||(o.output=C+o.output),push(o))}
for(;O.brackets>0;){if(!0===i.strictBrackets)throw new SyntaxError(syntaxError("closing","]"))
;O.output=a.escapeLast(O.output,"["),decrement("brackets")}for(;O.parens>0;){
if(!0===i.strictBrackets)throw new SyntaxError(syntaxError("closing",")"));O.output=a.escapeLast(O.output,"("),
decrement("parens")}for(;O.braces>0;){if(!0===i.strictBrackets)throw new SyntaxError(syntaxError("closing","}"))
;O.output=a.escapeLast(O.output,"{"),decrement("braces")}
if(!0===i.strictSlashes||"star"!==I.type&&"bracket"!==I.type||push({type:"maybe_slash",value:"",output:`${b}?`}),
!0===O.backtrack){O.output="";for(const t of O.tokens)O.output+=null!=t.output?t.output:t.value,
t.suffix&&(O.output+=t.suffix)}return O};parse.fastpaths=(t,e)=>{const i={...e
},n="number"==typeof i.maxLength?Math.min(s,i.maxLength):s,p=t.length
;if(p>n)throw new SyntaxError(`Input length: ${p}, exceeds maximum allowed length: ${n}`);t=r[t]||t
;const{DOT_LITERAL:l,SLASH_LITERAL:c,ONE_CHAR:u,DOTS_SLASH:m,NO_DOT:h,NO_DOTS:f,NO_DOTS_SLASH:x,STAR:d,START_ANCHOR:g}=o.globChars(i.windows),v=i.dot?f:h,b=i.dot?x:h,y=i.capture?"":"?:"
;let A=!0===i.bash?".*?":d;i.capture&&(A=`(${A})`)
;const globstar=t=>!0===t.noglobstar?A:`(${y}(?:(?!${g}${t.dot?m:l}).)*?)`,create=t=>{switch(t){case"*":
return`${v}${u}${A}`;case".*":return`${l}${u}${A}`;case"*.*":return`${v}${A}${l}${u}${A}`;case"*/*":
return`${v}${A}${c}${u}${b}${A}`;case"**":return v+globstar(i);case"**/*":
return`(?:${v}${globstar(i)}${c})?${b}${u}${A}`;case"**/*.*":return`(?:${v}${globstar(i)}${c})?${b}${A}${l}${u}${A}`
;case"**/.*":return`(?:${v}${globstar(i)}${c})?${l}${u}${A}`;default:{const e=/^(.*?)\.(\w+)$/.exec(t);if(!e)return
;const i=create(e[1]);if(!i)return;return i+l+e[2]}}},R=a.removePrefix(t,{negated:!1,prefix:""});let _=create(R)
;return _&&!0!==i.strictSlashes&&(_+=`${c}?`),_},t.exports=parse},98016:(t,e,i)=>{
const o=i(31781),a=i(78265),s=i(64059),n=i(5595),picomatch=(t,e,i=!1)=>{if(Array.isArray(t)){
const o=t.map(t=>picomatch(t,e,i)),arrayMatcher=t=>{for(const e of o){const i=e(t);if(i)return i}return!1}
;return arrayMatcher}const o=(a=t)&&"object"==typeof a&&!Array.isArray(a)&&t.tokens&&t.input;var a
;if(""===t||"string"!=typeof t&&!o)throw new TypeError("Expected pattern to be a non-empty string")
;const s=e||{},n=s.windows,p=o?picomatch.compileRe(t,e):picomatch.makeRe(t,e,!1,!0),l=p.state;delete p.state
;let isIgnored=()=>!1;if(s.ignore){const t={...e,ignore:null,onMatch:null,onResult:null}
;isIgnored=picomatch(s.ignore,t,i)}const matcher=(i,o=!1)=>{const{isMatch:a,match:r,output:c}=picomatch.test(i,p,e,{
glob:t,posix:n}),u={glob:t,state:l,regex:p,posix:n,input:i,output:c,match:r,isMatch:a}
;return"function"==typeof s.onResult&&s.onResult(u),
!1===a?(u.isMatch=!1,!!o&&u):isIgnored(i)?("function"==typeof s.onIgnore&&s.onIgnore(u),u.isMatch=!1,
!!o&&u):("function"==typeof s.onMatch&&s.onMatch(u),!o||u)};return i&&(matcher.state=l),matcher}
;picomatch.test=(t,e,i,{glob:o,posix:a}={})=>{if("string"!=typeof t)throw new TypeError("Expected input to be a string")
;if(""===t)return{isMatch:!1,output:""};const n=i||{},p=n.format||(a?s.toPosixSlashes:null);let l=t===o,r=l&&p?p(t):t
;return!1===l&&(r=p?p(t):t,
l=r===o),!1!==l&&!0!==n.capture||(l=!0===n.matchBase||!0===n.basename?picomatch.matchBase(t,e,i,a):e.exec(r)),{
isMatch:Boolean(l),match:l,output:r}
},picomatch.matchBase=(t,e,i,o=i&&i.windows)=>(e instanceof RegExp?e:picomatch.makeRe(e,i)).test(s.basename(t,{windows:o
})),
picomatch.isMatch=(t,e,i)=>picomatch(e,i)(t),picomatch.parse=(t,e)=>Array.isArray(t)?t.map(t=>picomatch.parse(t,e)):a(t,{
...e,fastpaths:!1}),picomatch.scan=(t,e)=>o(t,e),picomatch.compileRe=(t,e,i=!1,o=!1)=>{if(!0===i)return t.output
;const a=e||{},s=a.contains?"":"^",n=a.contains?"":"$";let p=`${s}(?:${t.output})${n}`
;t&&!0===t.negated&&(p=`^(?!${p}).*$`);const l=picomatch.toRegex(p,e);return!0===o&&(l.state=t),l},
picomatch.makeRe=(t,e={},i=!1,o=!1)=>{if(!t||"string"!=typeof t)throw new TypeError("Expected a non-empty string")
;let s={negated:!1,fastpaths:!0};return!1===e.fastpaths||"."!==t[0]&&"*"!==t[0]||(s.output=a.fastpaths(t,e)),
s.output||(s=a(t,e)),picomatch.compileRe(s,e,i,o)},picomatch.toRegex=(t,e)=>{try{const i=e||{}
;return new RegExp(t,i.flags||(i.nocase?"i":""))}catch(t){if(e&&!0===e.debug)throw t;return/$^/}},picomatch.constants=n,
t.exports=picomatch},31781:(t,e,i)=>{
const o=i(64059),{CHAR_ASTERISK:a,CHAR_AT:s,CHAR_BACKWARD_SLASH:n,CHAR_COMMA:p,CHAR_DOT:l,CHAR_EXCLAMATION_MARK:r,CHAR_FORWARD_SLASH:c,CHAR_LEFT_CURLY_BRACE:u,CHAR_LEFT_PARENTHESES:m,CHAR_LEFT_SQUARE_BRACKET:h,CHAR_PLUS:f,CHAR_QUESTION_MARK:x,CHAR_RIGHT_CURLY_BRACE:d,CHAR_RIGHT_PARENTHESES:g,CHAR_RIGHT_SQUARE_BRACKET:v}=i(5595),isPathSeparator=t=>t===c||t===n,depth=t=>{
!0!==t.isPrefix&&(t.depth=t.isGlobstar?1/0:1)};t.exports=(t,e)=>{
const i=e||{},b=t.length-1,y=!0===i.parts||!0===i.tokens||!0===i.scanToEnd,A=[],R=[],_=[]
;let E,S,k=t,$=-1,w=0,C=0,H=!1,j=!1,O=!1,L=!1,P=!1,T=!1,D=!1,I=!1,N=!1,B=!1,F=0,M={value:"",depth:0,isGlob:!1}
;const eos=()=>$>=b,peek=()=>k.charCodeAt($+1),advance=()=>(E=S,k.charCodeAt(++$));for(;$<b;){let t;if(S=advance(),
S!==n){if(!0===T||S===u){for(F++;!0!==eos()&&(S=advance());)if(S!==n)if(S!==u){if(!0!==T&&S===l&&(S=advance())===l){
if(H=M.isBrace=!0,O=M.isGlob=!0,B=!0,!0===y)continue;break}if(!0!==T&&S===p){if(H=M.isBrace=!0,O=M.isGlob=!0,B=!0,
!0===y)continue;break}if(S===d&&(F--,0===F)){T=!1,H=M.isBrace=!0,B=!0;break}}else F++;else D=M.backslashes=!0,advance()
;if(!0===y)continue;break}if(S!==c){if(!0!==i.noext){if(!0===(S===f||S===s||S===a||S===x||S===r)&&peek()===m){
if(O=M.isGlob=!0,L=M.isExtglob=!0,B=!0,S===r&&$===w&&(N=!0),!0===y){let t=0
;for(;!0!==eos()&&(S=advance());)if(S!==n)if(S!==m){if(S===g&&0===--t){B=!0;break}}else t++;else D=M.backslashes=!0,
advance();continue}break}}if(S===a){if(E===a&&(P=M.isGlobstar=!0),O=M.isGlob=!0,B=!0,!0===y)continue;break}if(S===x){
if(O=M.isGlob=!0,B=!0,!0===y)continue;break}if(S===h){for(;!0!==eos()&&(t=advance());)if(t!==n){if(t===v){
j=M.isBracket=!0,O=M.isGlob=!0,B=!0;break}}else D=M.backslashes=!0,advance();if(!0===y)continue;break}
if(!0===i.nonegate||S!==r||$!==w){if(!0!==i.noparen&&S===m){if(O=M.isGlob=!0,!0===y){let t=1
;for(;!0!==eos()&&(S=advance());)if(S!==n)if(S!==m){if(S===g&&0===--t){B=!0;break}}else t++;else D=M.backslashes=!0,
advance();continue}break}if(!0===O){if(B=!0,!0===y)continue;break}}else I=M.negated=!0,w++}else{if(A.push($),R.push(M),
M={value:"",depth:0,isGlob:!1},!0===B)continue;if(E===l&&$===w+1){w+=2;continue}C=$+1}}else D=M.backslashes=!0,
S=advance(),S===u&&(T=!0)}!0===i.noext&&(L=!1,O=!1);let G=k,q="",z="";w>0&&(q=k.slice(0,w),k=k.slice(w),C-=w),
G&&!0===O&&C>0?(G=k.slice(0,C),
z=k.slice(C)):!0===O?(G="",z=k):G=k,G&&""!==G&&"/"!==G&&G!==k&&isPathSeparator(G.charCodeAt(G.length-1))&&(G=G.slice(0,-1)),
!0===i.unescape&&(z&&(z=o.removeBackslashes(z)),G&&!0===D&&(G=o.removeBackslashes(G)));const U={prefix:q,input:t,
start:w,base:G,glob:z,isBrace:H,isBracket:j,isGlob:O,isExtglob:L,isGlobstar:P,negated:I,negatedExtglob:N}
;if(!0===i.tokens&&(U.maxDepth=0,isPathSeparator(S)||R.push(M),U.tokens=R),!0===i.parts||!0===i.tokens){let e
;for(let o=0;o<A.length;o++){const a=void 0!==e?e+1:w,s=A[o],n=t.slice(a,s);i.tokens&&(0===o&&0!==w?(R[o].isPrefix=!0,
R[o].value=q):R[o].value=n,depth(R[o]),U.maxDepth+=R[o].depth),s>=w&&(_.push(n),e=s)}
const o=void 0!==e?e+1:w,a=t.slice(o);_.push(a),i.tokens&&e&&e+1<t.length&&(R[R.length-1].value=a,depth(R[R.length-1]),
U.maxDepth+=R[R.length-1].depth),U.slashes=A,U.parts=_}return U}},64059:(t,e,i)=>{
const{REGEX_BACKSLASH:o,REGEX_REMOVE_BACKSLASH:a,REGEX_SPECIAL_CHARS:s,REGEX_SPECIAL_CHARS_GLOBAL:n}=i(5595)
;e.isObject=t=>null!==t&&"object"==typeof t&&!Array.isArray(t),e.hasRegexChars=t=>s.test(t),
e.isRegexChar=t=>1===t.length&&e.hasRegexChars(t),e.escapeRegex=t=>t.replace(n,"\\$1"),
e.toPosixSlashes=t=>t.replace(o,"/"),e.isWindows=()=>{if("undefined"!=typeof navigator&&navigator.platform){
const t=navigator.platform.toLowerCase();return"win32"===t||"windows"===t}
return!("undefined"==typeof process||!process.platform)&&"win32"===process.platform},
e.removeBackslashes=t=>t.replace(a,t=>"\\"===t?"":t),e.escapeLast=(t,i,o)=>{const a=t.lastIndexOf(i,o)
;return-1===a?t:"\\"===t[a-1]?e.escapeLast(t,i,a-1):`${t.slice(0,a)}\\${t.slice(a)}`},e.removePrefix=(t,e={})=>{let i=t
;return i.startsWith("./")&&(i=i.slice(2),e.prefix="./"),i},e.wrapOutput=(t,e={},i={})=>{
let o=`${i.contains?"":"^"}(?:${t})${i.contains?"":"$"}`;return!0===e.negated&&(o=`(?:^(?!${o}).*$)`),o},
e.basename=(t,{windows:e}={})=>{const i=t.split(e?/[\\/]/:"/"),o=i[i.length-1];return""===o?i[i.length-2]:o}},
16059:(t,e,i)=>{i.d(e,{$:()=>lookup});const o={"3g2":"video/3gpp2","3gp":"video/3gpp","3gpp":"video/3gpp",
"3mf":"model/3mf",aac:"audio/aac",ac:"application/pkix-attr-cert",adp:"audio/adpcm",adts:"audio/aac",
ai:"application/postscript",aml:"application/automationml-aml+xml",amlx:"application/automationml-amlx+zip",
amr:"audio/amr",apng:"image/apng",appcache:"text/cache-manifest",appinstaller:"application/appinstaller",
appx:"application/appx",appxbundle:"application/appxbundle",asc:"application/pgp-keys",atom:"application/atom+xml",
atomcat:"application/atomcat+xml",atomdeleted:"application/atomdeleted+xml",atomsvc:"application/atomsvc+xml",
au:"audio/basic",avci:"image/avci",avcs:"image/avcs",avif:"image/avif",aw:"application/applixware",
bdoc:"application/bdoc",bin:"application/octet-stream",bmp:"image/bmp",bpk:"application/octet-stream",
btf:"image/prs.btif",btif:"image/prs.btif",buffer:"application/octet-stream",ccxml:"application/ccxml+xml",
cdfx:"application/cdfx+xml",cdmia:"application/cdmi-capability",cdmic:"application/cdmi-container",
cdmid:"application/cdmi-domain",cdmio:"application/cdmi-object",cdmiq:"application/cdmi-queue",
cer:"application/pkix-cert",cgm:"image/cgm",cjs:"application/node",class:"application/java-vm",
coffee:"text/coffeescript",conf:"text/plain",cpl:"application/cpl+xml",cpt:"application/mac-compactpro",
crl:"application/pkix-crl",css:"text/css",csv:"text/csv",cu:"application/cu-seeme",cwl:"application/cwl",
cww:"application/prs.cww",davmount:"application/davmount+xml",dbk:"application/docbook+xml",
deb:"application/octet-stream",def:"text/plain",deploy:"application/octet-stream",dib:"image/bmp",
"disposition-notification":"message/disposition-notification",dist:"application/octet-stream",
distz:"application/octet-stream",dll:"application/octet-stream",dmg:"application/octet-stream",
dms:"application/octet-stream",doc:"application/msword",dot:"application/msword",dpx:"image/dpx",drle:"image/dicom-rle",
dsc:"text/prs.lines.tag",dssc:"application/dssc+der",dtd:"application/xml-dtd",dump:"application/octet-stream",
dwd:"application/atsc-dwd+xml",ear:"application/java-archive",ecma:"application/ecmascript",
elc:"application/octet-stream",emf:"image/emf",eml:"message/rfc822",emma:"application/emma+xml",
emotionml:"application/emotionml+xml",eps:"application/postscript",epub:"application/epub+zip",
exe:"application/octet-stream",exi:"application/exi",exp:"application/express",exr:"image/aces",
ez:"application/andrew-inset",fdf:"application/fdf",fdt:"application/fdt+xml",fits:"image/fits",g3:"image/g3fax",
gbr:"application/rpki-ghostbusters",geojson:"application/geo+json",gif:"image/gif",glb:"model/gltf-binary",
gltf:"model/gltf+json",gml:"application/gml+xml",gpx:"application/gpx+xml",gram:"application/srgs",
grxml:"application/srgs+xml",gxf:"application/gxf",gz:"application/gzip",h261:"video/h261",h263:"video/h263",
h264:"video/h264",heic:"image/heic",heics:"image/heic-sequence",heif:"image/heif",heifs:"image/heif-sequence",
hej2:"image/hej2k",held:"application/atsc-held+xml",hjson:"application/hjson",hlp:"application/winhlp",
hqx:"application/mac-binhex40",hsj2:"image/hsj2",htm:"text/html",html:"text/html",ics:"text/calendar",ief:"image/ief",
ifb:"text/calendar",iges:"model/iges",igs:"model/iges",img:"application/octet-stream",in:"text/plain",ini:"text/plain",
ink:"application/inkml+xml",inkml:"application/inkml+xml",ipfix:"application/ipfix",iso:"application/octet-stream",
its:"application/its+xml",jade:"text/jade",jar:"application/java-archive",jhc:"image/jphc",jls:"image/jls",
jp2:"image/jp2",jpe:"image/jpeg",jpeg:"image/jpeg",jpf:"image/jpx",jpg:"image/jpeg",jpg2:"image/jp2",jpgm:"image/jpm",
jpgv:"video/jpeg",jph:"image/jph",jpm:"image/jpm",jpx:"image/jpx",js:"text/javascript",json:"application/json",
json5:"application/json5",jsonld:"application/ld+json",jsonml:"application/jsonml+json",jsx:"text/jsx",jt:"model/jt",
jxl:"image/jxl",jxr:"image/jxr",jxra:"image/jxra",jxrs:"image/jxrs",jxs:"image/jxs",jxsc:"image/jxsc",jxsi:"image/jxsi",
jxss:"image/jxss",kar:"audio/midi",ktx:"image/ktx",ktx2:"image/ktx2",less:"text/less",lgr:"application/lgr+xml",
list:"text/plain",litcoffee:"text/coffeescript",log:"text/plain",lostxml:"application/lost+xml",
lrf:"application/octet-stream",m1v:"video/mpeg",m21:"application/mp21",m2a:"audio/mpeg",m2t:"video/mp2t",
m2ts:"video/mp2t",m2v:"video/mpeg",m3a:"audio/mpeg",m4a:"audio/mp4",m4p:"application/mp4",m4s:"video/iso.segment",
ma:"application/mathematica",mads:"application/mads+xml",maei:"application/mmt-aei+xml",man:"text/troff",
manifest:"text/cache-manifest",map:"application/json",mar:"application/octet-stream",markdown:"text/markdown",
mathml:"application/mathml+xml",mb:"application/mathematica",mbox:"application/mbox",md:"text/markdown",mdx:"text/mdx",
me:"text/troff",mesh:"model/mesh",meta4:"application/metalink4+xml",metalink:"application/metalink+xml",
mets:"application/mets+xml",mft:"application/rpki-manifest",mid:"audio/midi",midi:"audio/midi",mime:"message/rfc822",
mj2:"video/mj2",mjp2:"video/mj2",mjs:"text/javascript",mml:"text/mathml",mods:"application/mods+xml",
mov:"video/quicktime",mp2:"audio/mpeg",mp21:"application/mp21",mp2a:"audio/mpeg",mp3:"audio/mpeg",mp4:"video/mp4",
mp4a:"audio/mp4",mp4s:"application/mp4",mp4v:"video/mp4",mpd:"application/dash+xml",mpe:"video/mpeg",mpeg:"video/mpeg",
mpf:"application/media-policy-dataset+xml",mpg:"video/mpeg",mpg4:"video/mp4",mpga:"audio/mpeg",
mpp:"application/dash-patch+xml",mrc:"application/marc",mrcx:"application/marcxml+xml",ms:"text/troff",
mscml:"application/mediaservercontrol+xml",msh:"model/mesh",msi:"application/octet-stream",msix:"application/msix",
msixbundle:"application/msixbundle",msm:"application/octet-stream",msp:"application/octet-stream",mtl:"model/mtl",
mts:"video/mp2t",musd:"application/mmt-usd+xml",mxf:"application/mxf",mxmf:"audio/mobile-xmf",mxml:"application/xv+xml",
n3:"text/n3",nb:"application/mathematica",nq:"application/n-quads",nt:"application/n-triples",obj:"model/obj",
oda:"application/oda",oga:"audio/ogg",ogg:"audio/ogg",ogv:"video/ogg",ogx:"application/ogg",
omdoc:"application/omdoc+xml",onepkg:"application/onenote",onetmp:"application/onenote",onetoc:"application/onenote",
onetoc2:"application/onenote",opf:"application/oebps-package+xml",opus:"audio/ogg",otf:"font/otf",
owl:"application/rdf+xml",oxps:"application/oxps",p10:"application/pkcs10",p7c:"application/pkcs7-mime",
p7m:"application/pkcs7-mime",p7s:"application/pkcs7-signature",p8:"application/pkcs8",pdf:"application/pdf",
pfr:"application/font-tdpfr",pgp:"application/pgp-encrypted",pkg:"application/octet-stream",pki:"application/pkixcmp",
pkipath:"application/pkix-pkipath",pls:"application/pls+xml",png:"image/png",prc:"model/prc",
prf:"application/pics-rules",provx:"application/provenance+xml",ps:"application/postscript",
pskcxml:"application/pskc+xml",pti:"image/prs.pti",qt:"video/quicktime",raml:"application/raml+yaml",
rapd:"application/route-apd+xml",rdf:"application/rdf+xml",relo:"application/p2p-overlay+xml",
rif:"application/reginfo+xml",rl:"application/resource-lists+xml",rld:"application/resource-lists-diff+xml",
rmi:"audio/midi",rnc:"application/relax-ng-compact-syntax",rng:"application/xml",roa:"application/rpki-roa",
roff:"text/troff",rq:"application/sparql-query",rs:"application/rls-services+xml",rsat:"application/atsc-rsat+xml",
rsd:"application/rsd+xml",rsheet:"application/urc-ressheet+xml",rss:"application/rss+xml",rtf:"text/rtf",
rtx:"text/richtext",rusd:"application/route-usd+xml",s3m:"audio/s3m",sbml:"application/sbml+xml",
scq:"application/scvp-cv-request",scs:"application/scvp-cv-response",sdp:"application/sdp",
senmlx:"application/senml+xml",sensmlx:"application/sensml+xml",ser:"application/java-serialized-object",
setpay:"application/set-payment-initiation",setreg:"application/set-registration-initiation",sgi:"image/sgi",
sgm:"text/sgml",sgml:"text/sgml",shex:"text/shex",shf:"application/shf+xml",shtml:"text/html",sieve:"application/sieve",
sig:"application/pgp-signature",sil:"audio/silk",silo:"model/mesh",siv:"application/sieve",slim:"text/slim",
slm:"text/slim",sls:"application/route-s-tsid+xml",smi:"application/smil+xml",smil:"application/smil+xml",
snd:"audio/basic",so:"application/octet-stream",spdx:"text/spdx",spp:"application/scvp-vp-response",
spq:"application/scvp-vp-request",spx:"audio/ogg",sql:"application/sql",sru:"application/sru+xml",
srx:"application/sparql-results+xml",ssdl:"application/ssdl+xml",ssml:"application/ssml+xml",
stk:"application/hyperstudio",stl:"model/stl",stpx:"model/step+xml",stpxz:"model/step-xml+zip",stpz:"model/step+zip",
styl:"text/stylus",stylus:"text/stylus",svg:"image/svg+xml",svgz:"image/svg+xml",swidtag:"application/swid+xml",
t:"text/troff",t38:"image/t38",td:"application/urc-targetdesc+xml",tei:"application/tei+xml",
teicorpus:"application/tei+xml",text:"text/plain",tfi:"application/thraud+xml",tfx:"image/tiff-fx",tif:"image/tiff",
tiff:"image/tiff",toml:"application/toml",tr:"text/troff",trig:"application/trig",ts:"video/mp2t",
tsd:"application/timestamped-data",tsv:"text/tab-separated-values",ttc:"font/collection",ttf:"font/ttf",
ttl:"text/turtle",ttml:"application/ttml+xml",txt:"text/plain",u3d:"model/u3d",u8dsn:"message/global-delivery-status",
u8hdr:"message/global-headers",u8mdn:"message/global-disposition-notification",u8msg:"message/global",
ubj:"application/ubjson",uri:"text/uri-list",uris:"text/uri-list",urls:"text/uri-list",vcard:"text/vcard",
vrml:"model/vrml",vtt:"text/vtt",vxml:"application/voicexml+xml",war:"application/java-archive",wasm:"application/wasm",
wav:"audio/wav",weba:"audio/webm",webm:"video/webm",webmanifest:"application/manifest+json",webp:"image/webp",
wgsl:"text/wgsl",wgt:"application/widget",wif:"application/watcherinfo+xml",wmf:"image/wmf",woff:"font/woff",
woff2:"font/woff2",wrl:"model/vrml",wsdl:"application/wsdl+xml",wspolicy:"application/wspolicy+xml",x3d:"model/x3d+xml",
x3db:"model/x3d+fastinfoset",x3dbz:"model/x3d+binary",x3dv:"model/x3d-vrml",x3dvz:"model/x3d+vrml",x3dz:"model/x3d+xml",
xaml:"application/xaml+xml",xav:"application/xcap-att+xml",xca:"application/xcap-caps+xml",
xcs:"application/calendar+xml",xdf:"application/xcap-diff+xml",xdssc:"application/dssc+xml",
xel:"application/xcap-el+xml",xenc:"application/xenc+xml",xer:"application/patch-ops-error+xml",xfdf:"application/xfdf",
xht:"application/xhtml+xml",xhtml:"application/xhtml+xml",xhvml:"application/xv+xml",xlf:"application/xliff+xml",
xm:"audio/xm",xml:"text/xml",xns:"application/xcap-ns+xml",xop:"application/xop+xml",xpl:"application/xproc+xml",
xsd:"application/xml",xsf:"application/prs.xsf+xml",xsl:"application/xml",xslt:"application/xml",
xspf:"application/xspf+xml",xvm:"application/xv+xml",xvml:"application/xv+xml",yaml:"text/yaml",yang:"application/yang",
yin:"application/yin+xml",yml:"text/yaml",zip:"application/zip"};function lookup(t){
let e=(""+t).trim().toLowerCase(),i=e.lastIndexOf(".");return o[~i?e.substring(++i):e]}},73382:(t,e,i)=>{i.d(e,{
TI:()=>glob});var o=i(79896),a=i.t(o,2),s=i(16928),n=i(87016),p=(0,i(73339).createRequire)(import.meta.url)
;const l=/[\\/]/g;function convertSlashes(t,e){return t.replace(l,e)}const r=/^[a-z]:[\\/]$/i
;function normalizePath(t,e){
const{resolvePaths:i,normalizePath:o,pathSeparator:a}=e,n="win32"===process.platform&&t.includes("/")||t.startsWith(".")
;if(i&&(t=(0,s.resolve)(t)),(o||n)&&(t=function cleanPath(t){let e=(0,s.normalize)(t)
;return e.length>1&&e[e.length-1]===s.sep&&(e=e.substring(0,e.length-1)),e}(t)),"."===t)return""
;return convertSlashes(t[t.length-1]!==a?t+a:t,a)}function joinPathWithBasePath(t,e){return e+t}function joinPath(t){
return t}function joinDirectoryPath(t,e,i){return e+t+i}function build$7(t,e){const{relativePaths:i,includeBasePath:o}=e
;return i&&t?function joinPathWithRelativePath(t,e){return function(i,o){
return o.startsWith(t)?o.slice(t.length)+i:convertSlashes((0,s.relative)(t,o),e.pathSeparator)+e.pathSeparator+i}
}(t,e):o?joinPathWithBasePath:joinPath}const pushDirectory=(t,e)=>{e.push(t||".")},pushDirectoryFilter=(t,e,i)=>{
const o=t||".";i.every(t=>t(o,!0))&&e.push(o)},empty$2=()=>{};const pushFileFilterAndCount=(t,e,i,o)=>{
o.every(e=>e(t,!1))&&i.files++},pushFileFilter=(t,e,i,o)=>{o.every(e=>e(t,!1))&&e.push(t)},pushFileCount=(t,e,i,o)=>{
i.files++},pushFile=(t,e)=>{e.push(t)},empty$1=()=>{};const getArray=t=>t,getArrayGroup=()=>[""].slice(0,0)
;const groupFiles=(t,e,i)=>{t.push({directory:e,files:i,dir:e})},empty=()=>{}
;const resolveSymlinksAsync=function(t,e,i){const{queue:o,fs:a,options:{suppressErrors:s}}=e;o.enqueue(),
a.realpath(t,(n,p)=>{if(n)return o.dequeue(s?null:n,e)
;a.stat(p,(a,n)=>a?o.dequeue(s?null:a,e):n.isDirectory()&&isRecursive(t,p,e)?o.dequeue(null,e):(i(n,p),
void o.dequeue(null,e)))})},resolveSymlinks=function(t,e,i){const{queue:o,fs:a,options:{suppressErrors:s}}=e;o.enqueue()
;try{const o=a.realpathSync(t),s=a.statSync(o);if(s.isDirectory()&&isRecursive(t,o,e))return;i(s,o)}catch(t){
if(!s)throw t}};function isRecursive(t,e,i){if(i.options.useRealPaths)return function isRecursiveUsingRealPaths(t,e){
return e.visited.includes(t+e.options.pathSeparator)}(e,i);let o=(0,s.dirname)(t),a=1;for(;o!==i.root&&a<2;){
const t=i.symlinks.get(o);!!t&&(t===e||t.startsWith(e)||e.startsWith(t))?a++:o=(0,s.dirname)(o)}
return i.symlinks.set(t,e),a>1}
const onlyCountsSync=t=>t.counts,groupsSync=t=>t.groups,defaultSync=t=>t.paths,limitFilesSync=t=>t.paths.slice(0,t.options.maxFiles),onlyCountsAsync=(t,e,i)=>(report(e,i,t.counts,t.options.suppressErrors),
null),defaultAsync=(t,e,i)=>(report(e,i,t.paths,t.options.suppressErrors),
null),limitFilesAsync=(t,e,i)=>(report(e,i,t.paths.slice(0,t.options.maxFiles),t.options.suppressErrors),
null),groupsAsync=(t,e,i)=>(report(e,i,t.groups,t.options.suppressErrors),null);function report(t,e,i,o){
e(t&&!o?t:null,i)}const c={withFileTypes:!0},walkAsync=(t,e,i,o,a)=>{if(t.queue.enqueue(),
o<0)return t.queue.dequeue(null,t);const{fs:s}=t;t.visited.push(e),t.counts.directories++,s.readdir(e||".",c,(e,s=[])=>{
a(s,i,o),t.queue.dequeue(t.options.suppressErrors?null:e,t)})},walkSync=(t,e,i,o,a)=>{const{fs:s}=t;if(o<0)return
;t.visited.push(e),t.counts.directories++;let n=[];try{n=s.readdirSync(e||".",c)}catch(e){
if(!t.options.suppressErrors)throw e}a(n,i,o)};var u=class{count=0;constructor(t){this.onQueueEmpty=t}enqueue(){
return this.count++,this.count}dequeue(t,e){this.onQueueEmpty&&(--this.count<=0||t)&&(this.onQueueEmpty(t,e),
t&&(e.controller.abort(),this.onQueueEmpty=void 0))}},m=class{_files=0;_directories=0;set files(t){this._files=t}
get files(){return this._files}set directories(t){this._directories=t}get directories(){return this._directories}
get dirs(){return this._directories}},h=class{aborted=!1;abort(){this.aborted=!0}},f=class{root;isSynchronous;state
;joinPath;pushDirectory;pushFile;getArray;groupFiles;resolveSymlink;walkDirectory;callbackInvoker;constructor(t,e,i){
var o;this.isSynchronous=!i,this.callbackInvoker=function build$1(t,e){const{onlyCounts:i,group:o,maxFiles:a}=t
;return i?e?onlyCountsSync:onlyCountsAsync:o?e?groupsSync:groupsAsync:a?e?limitFilesSync:limitFilesAsync:e?defaultSync:defaultAsync
}(e,this.isSynchronous),this.root=normalizePath(t,e),this.state={root:(o=this.root,
"/"===o||r.test(o)?this.root:this.root.slice(0,-1)),paths:[""].slice(0,0),groups:[],counts:new m,options:e,
queue:new u((t,e)=>this.callbackInvoker(e,t,i)),symlinks:new Map,visited:[""].slice(0,0),controller:new h,fs:e.fs||a},
this.joinPath=build$7(this.root,e),this.pushDirectory=function build$6(t,e){
const{includeDirs:i,filters:o,relativePaths:a}=e;return i?a?o&&o.length?function pushDirectoryFilterWithRelativePath(t){
return function(e,i,o){const a=e.substring(t.length)||".";o.every(t=>t(a,!0))&&i.push(a)}
}(t):function pushDirectoryWithRelativePath(t){return function(e,i){i.push(e.substring(t.length)||".")}
}(t):o&&o.length?pushDirectoryFilter:pushDirectory:empty$2}(this.root,e),this.pushFile=function build$5(t){
const{excludeFiles:e,filters:i,onlyCounts:o}=t
;return e?empty$1:i&&i.length?o?pushFileFilterAndCount:pushFileFilter:o?pushFileCount:pushFile}(e),
this.getArray=function build$4(t){return t.group?getArrayGroup:getArray}(e),this.groupFiles=function build$3(t){
return t.group?groupFiles:empty}(e),this.resolveSymlink=function build$2(t,e){
return!t.resolveSymlinks||t.excludeSymlinks?null:e?resolveSymlinks:resolveSymlinksAsync}(e,this.isSynchronous),
this.walkDirectory=function build(t){return t?walkSync:walkAsync}(this.isSynchronous)}start(){
return this.pushDirectory(this.root,this.state.paths,this.state.options.filters),
this.walkDirectory(this.state,this.root,this.root,this.state.options.maxDepth,this.walk),
this.isSynchronous?this.callbackInvoker(this.state,null):null}walk=(t,e,i)=>{
const{paths:o,options:{filters:a,resolveSymlinks:n,excludeSymlinks:p,exclude:l,maxFiles:r,signal:c,useRealPaths:u,pathSeparator:m},controller:h}=this.state
;if(h.aborted||c&&c.aborted||r&&o.length>r)return;const f=this.getArray(this.state.paths);for(let r=0;r<t.length;++r){
const c=t[r];if(c.isFile()||c.isSymbolicLink()&&!n&&!p){const t=this.joinPath(c.name,e)
;this.pushFile(t,f,this.state.counts,a)}else if(c.isDirectory()){
let t=joinDirectoryPath(c.name,e,this.state.options.pathSeparator);if(l&&l(c.name,t))continue;this.pushDirectory(t,o,a),
this.walkDirectory(this.state,t,t,i-1,this.walk)}else if(this.resolveSymlink&&c.isSymbolicLink()){
let t=joinPathWithBasePath(c.name,e);this.resolveSymlink(t,this.state,(e,o)=>{if(e.isDirectory()){
if(o=normalizePath(o,this.state.options),l&&l(c.name,u?o:t+m))return
;this.walkDirectory(this.state,o,u?o:t+m,i-1,this.walk)}else{o=u?o:t;const e=(0,s.basename)(o),i=normalizePath((0,
s.dirname)(o),this.state.options);o=this.joinPath(e,i),this.pushFile(o,f,this.state.counts,a)}})}}
this.groupFiles(this.state.groups,e,f)}};function callback(t,e,i){new f(t,e,i).start()}var x=class{constructor(t,e){
this.root=t,this.options=e}withPromise(){return function promise(t,e){return new Promise((i,o)=>{callback(t,e,(t,e)=>{
if(t)return o(t);i(e)})})}(this.root,this.options)}withCallback(t){callback(this.root,this.options,t)}sync(){
return function sync(t,e){return new f(t,e).start()}(this.root,this.options)}};let d=null;try{p.resolve("picomatch"),
d=p("picomatch")}catch{}var g=class{globCache={};options={maxDepth:1/0,suppressErrors:!0,pathSeparator:s.sep,filters:[]}
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
return new x(t||".",this.options)}withGlobFunction(t){return this.globFunction=t,this}crawlWithOptions(t,e){
return this.options={...this.options,...e},new x(t||".",this.options)}glob(...t){
return this.globFunction?this.globWithOptions(t):this.globWithOptions(t,{dot:!0})}globWithOptions(t,...e){
const i=this.globFunction||d;if(!i)throw new Error("Please specify a glob function to use glob matching.")
;var o=this.globCache[t.join("\0")];return o||(o=i(t,...e),this.globCache[t.join("\0")]=o),
this.options.filters.push(t=>o(t)),this}},v=i(14006)
;const b=Array.isArray,y=/\\/g,A=/^[A-Za-z]:$/,R="win32"===process.platform,_=/^(\/?\.\.)+$/
;const E=/^[A-Z]:\/$/i,S=R?t=>E.test(t):t=>"/"===t;function buildFormat(t,e,i){if(t===e||e.startsWith(`${t}/`)){if(i){
const e=t.length+ +!S(t);return(t,i)=>t.slice(e,i?-1:void 0)||"."}const o=e.slice(t.length+1);return o?(t,e)=>{
if("."===t)return o;const i=`${o}/${t}`;return e?i.slice(0,-1):i}:(t,e)=>e&&"."!==t?t.slice(0,-1):t}
return i?e=>s.posix.relative(t,e)||".":i=>s.posix.relative(t,`${e}/${i}`)||"."}function buildRelative(t,e){
if(e.startsWith(`${t}/`)){const i=e.slice(t.length+1);return t=>`${i}/${t}`}return i=>{
const o=s.posix.relative(t,`${e}/${i}`);return"/"===i[i.length-1]&&""!==o?`${o}/`:o||"."}}
function ensureNonDriveRelativePath(t){return t.replace(A,t=>`${t}/`)}const k={parts:!0};function splitPattern(t){var e
;const i=v.scan(t,k);return(null===(e=i.parts)||void 0===e?void 0:e.length)?i.parts:[t]}
const $=/(?<!\\)([()[\]{}*?|]|^!|[!+@](?=\()|\\(?![()[\]{}!*+?@|]))/g,w=/(?<!\\)([()[\]{}]|^!|[!+@](?=\())/g,escapePosixPath=t=>t.replace($,"\\$&"),escapeWin32Path=t=>t.replace(w,"\\$&"),C=R?escapeWin32Path:escapePosixPath
;function isDynamicPattern(t,e){if(!1===(null==e?void 0:e.caseSensitiveMatch))return!0;const i=v.scan(t)
;return i.isGlob||i.negated}function log(...t){console.log(`[tinyglobby ${(new Date).toLocaleTimeString("es")}]`,...t)}
function ensureStringArray(t){return"string"==typeof t?[t]:null!=t?t:[]}const H=/^(\/?\.\.)+/,j=/\\(?=[()[\]{}!*+?@|])/g
;function normalizePattern(t,e,i,o){var a;const n=e.cwd;let p=t;"/"===t[t.length-1]&&(p=t.slice(0,-1)),
"*"!==p[p.length-1]&&e.expandDirectories&&(p+="/**");const l=C(n)
;p=(0,s.isAbsolute)(p.replace(j,""))?s.posix.relative(l,p):s.posix.normalize(p)
;const r=null===(a=H.exec(p))||void 0===a?void 0:a[0],c=splitPattern(p);if(r){const t=(r.length+1)/3;let e=0
;const o=l.split("/");for(;e<t&&c[e+t]===o[o.length+e-t];)p=p.slice(0,3*(t-e-1))+p.slice(3*(t-e)+c[e+t].length+1)||".",
e++;const a=s.posix.join(n,r.slice(3*e));"."!==a[0]&&i.root.length>a.length&&(i.root=ensureNonDriveRelativePath(a),
i.depthOffset=-t+e)}if(!o&&i.depthOffset>=0){var u;null!==(u=i.commonPath)&&void 0!==u||(i.commonPath=c)
;const t=[],e=Math.min(i.commonPath.length,c.length);for(let o=0;o<e;o++){const e=c[o];if("**"===e&&!c[o+1]){t.pop()
;break}if(o===c.length-1||e!==i.commonPath[o]||isDynamicPattern(e))break;t.push(e)}i.depthOffset=t.length,
i.commonPath=t,i.root=ensureNonDriveRelativePath(t.length>0?s.posix.join(n,...t):n)}return p}function buildCrawler(t,e){
const i=t.cwd,o={root:i,depthOffset:0},a=function processPatterns(t,e,i){const o=[],a=[]
;for(const e of t.ignore)e&&("!"===e[0]&&"("!==e[1]||a.push(normalizePattern(e,t,i,!0)))
;for(const s of e)s&&("!"!==s[0]||"("===s[1]?o.push(normalizePattern(s,t,i,!1)):"!"===s[1]&&"("!==s[2]||a.push(normalizePattern(s.slice(1),t,i,!0)))
;return{match:o,ignore:a}}(t,e,o);t.debug&&log("internal processing patterns:",a)
;const{absolute:s,caseSensitiveMatch:n,debug:p,dot:l,followSymbolicLinks:r,onlyDirectories:c}=t,u=o.root.replace(y,""),m={
dot:l,nobrace:!1===t.braceExpansion,nocase:!n,noextglob:!1===t.extglob,noglobstar:!1===t.globstar,posix:!0
},h=v(a.match,m),f=v(a.ignore,m),x=function getPartialMatcher(t,e={}){const i=t.length,o=Array(i),a=Array(i);let s,n
;for(s=0;s<i;s++){const i=splitPattern(t[s]);o[s]=i;const p=i.length,l=Array(p);for(n=0;n<p;n++)l[n]=v(i[n],e);a[s]=l}
return t=>{const p=t.split("/");if(".."===p[0]&&_.test(t))return!0;for(s=0;s<i;s++){
const t=o[s],i=a[s],l=p.length,r=Math.min(l,t.length);for(n=0;n<r;){const o=t[n];if(o.includes("/"))return!0
;if(!i[n](p[n]))break;if(!e.noglobstar&&"**"===o)return!0;n++}if(n===l)return!0}return!1}
}(a.match,m),d=buildFormat(i,u,s),b=s?d:buildFormat(i,u,!0),excludePredicate=(t,e)=>{const i=b(e,!0)
;return"."!==i&&!x(i)||f(i)};let A;void 0!==t.deep&&(A=Math.round(t.deep-o.depthOffset));const R=new g({
filters:[p?(t,e)=>{const i=d(t,e),o=h(i)&&!f(i);return o&&log(`matched ${i}`),o}:(t,e)=>{const i=d(t,e)
;return h(i)&&!f(i)}],exclude:p?(t,e)=>{const i=excludePredicate(0,e);return log(`${i?"skipped":"crawling"} ${e}`),i
}:excludePredicate,fs:t.fs,pathSeparator:"/",relativePaths:!s,resolvePaths:s,includeBasePath:s,resolveSymlinks:r,
excludeSymlinks:!r,excludeFiles:c,includeDirs:c||!t.onlyFiles,maxDepth:A,signal:t.signal}).crawl(u)
;return t.debug&&log("internal properties:",{...o,root:u}),[R,i!==u&&!s&&buildRelative(i,u)]}function formatPaths(t,e){
if(e)for(let i=t.length-1;i>=0;i--)t[i]=e(t[i]);return t}const O={caseSensitiveMatch:!0,
debug:!!process.env.TINYGLOBBY_DEBUG,expandDirectories:!0,followSymbolicLinks:!0,onlyFiles:!0}
;function getCrawler(t,e={}){var i
;if(t&&(null==e?void 0:e.patterns))throw new Error("Cannot pass patterns as both an argument and an option")
;const a=b(t)||"string"==typeof t,p=ensureStringArray(null!==(i=a?t:t.patterns)&&void 0!==i?i:"**/*"),l=function getOptions(t){
const e=Object.assign({},t);for(const t in O)void 0===e[t]&&Object.assign(e,{[t]:O[t]})
;return e.cwd=(e.cwd instanceof URL?(0,n.fileURLToPath)(e.cwd):(0,s.resolve)(e.cwd||process.cwd())).replace(y,"/"),
e.ignore=ensureStringArray(e.ignore),e.fs&&(e.fs={readdir:e.fs.readdir||o.readdir,
readdirSync:e.fs.readdirSync||o.readdirSync,realpath:e.fs.realpath||o.realpath,
realpathSync:e.fs.realpathSync||o.realpathSync,stat:e.fs.stat||o.stat,statSync:e.fs.statSync||o.statSync}),
e.debug&&log("globbing with options:",e),e}(a?e:t);return p.length>0?buildCrawler(l,p):[]}async function glob(t,e){
const[i,o]=getCrawler(t,e);return i?formatPaths(await i.withPromise(),o):[]}}};
