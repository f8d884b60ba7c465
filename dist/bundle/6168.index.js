export const id=6168;export const ids=[6168];export const modules={15939:(e,t,n)=>{
Object.defineProperty(t,"__esModule",{value:!0}),t.GraphQLError=void 0,t.formatError=function formatError(e){
return e.toJSON()},t.printError=function printError(e){return e.toString()};var i=n(20892),r=n(72245),o=n(6512)
;class GraphQLError extends Error{constructor(e,...t){var n,o,s
;const{nodes:a,source:c,positions:l,path:u,originalError:p,extensions:d}=function toNormalizedOptions(e){const t=e[0]
;return null==t||"kind"in t||"length"in t?{nodes:t,source:e[1],positions:e[2],path:e[3],originalError:e[4],
extensions:e[5]}:t}(t);super(e),this.name="GraphQLError",this.path=null!=u?u:void 0,this.originalError=null!=p?p:void 0,
this.nodes=undefinedIfEmpty(Array.isArray(a)?a:a?[a]:void 0)
;const f=undefinedIfEmpty(null===(n=this.nodes)||void 0===n?void 0:n.map(e=>e.loc).filter(e=>null!=e))
;this.source=null!=c?c:null==f||null===(o=f[0])||void 0===o?void 0:o.source,
this.positions=null!=l?l:null==f?void 0:f.map(e=>e.start),this.locations=l&&c?(0,r.getLocations)(l.map(e=>({source:c,
start:e}))):f&&(0,r.getLocations)(f)
;const h=(0,i.isObjectLike)(null==p?void 0:p.extensions)?null==p?void 0:p.extensions:void 0
;this.extensions=null!==(s=null!=d?d:h)&&void 0!==s?s:Object.create(null),Object.defineProperties(this,{message:{
writable:!0,enumerable:!0},name:{enumerable:!1},nodes:{enumerable:!1},source:{enumerable:!1},positions:{enumerable:!1},
originalError:{enumerable:!1}}),null!=p&&p.stack?Object.defineProperty(this,"stack",{value:p.stack,writable:!0,
configurable:!0
}):Error.captureStackTrace?Error.captureStackTrace(this,GraphQLError):Object.defineProperty(this,"stack",{
value:Error().stack,writable:!0,configurable:!0})}get[Symbol.toStringTag](){return"GraphQLError"}toString(){
let e=this.message;if(this.nodes)for(const t of this.nodes)t.loc&&(e+="\n\n"+(0,
o.printLocation)(t.loc));else if(this.source&&this.locations)for(const t of this.locations)e+="\n\n"+(0,
o.printSourceLocation)(this.source,t);return e}toJSON(){const e={message:this.message}
;return null!=this.locations&&(e.locations=this.locations),null!=this.path&&(e.path=this.path),
null!=this.extensions&&Object.keys(this.extensions).length>0&&(e.extensions=this.extensions),e}}
function undefinedIfEmpty(e){return void 0===e||0===e.length?void 0:e}t.GraphQLError=GraphQLError},87550:(e,t,n)=>{
Object.defineProperty(t,"__esModule",{value:!0}),t.locatedError=function locatedError(e,t,n){var o;const s=(0,
i.toError)(e);if(function isLocatedGraphQLError(e){return Array.isArray(e.path)}(s))return s
;return new r.GraphQLError(s.message,{nodes:null!==(o=s.nodes)&&void 0!==o?o:t,source:s.source,positions:s.positions,
path:n,originalError:s})};var i=n(39615),r=n(15939)},89619:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:!0}),
t.syntaxError=function syntaxError(e,t,n){return new i.GraphQLError(`Syntax Error: ${n}`,{source:e,positions:[t]})}
;var i=n(15939)},77611:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:!0}),
t.collectFields=function collectFields(e,t,n,i,r,o){const s=new Map;return collectFieldsImpl(e,t,n,i,r,s,new Set,o),s},
t.collectSubfields=function collectSubfields(e,t,n,i,r){const o=new Map,s=new Set
;for(const a of r)a.selectionSet&&collectFieldsImpl(e,t,n,i,a.selectionSet,o,s);return o}
;var i=n(11123),r=n(84169),o=n(21058),s=n(76738),a=n(13604);function collectFieldsImpl(e,t,n,r,o,s,a,c){null==c||c(o)
;for(const l of o.selections)switch(l.kind){case i.Kind.FIELD:{if(!shouldIncludeNode(n,l))continue
;const e=getFieldEntryKey(l),t=s.get(e);void 0!==t?t.push(l):s.set(e,[l]);break}case i.Kind.INLINE_FRAGMENT:
if(!shouldIncludeNode(n,l)||!doesFragmentConditionMatch(e,l,r))continue;collectFieldsImpl(e,t,n,r,l.selectionSet,s,a,c)
;break;case i.Kind.FRAGMENT_SPREAD:{const i=l.name.value;if(a.has(i)||!shouldIncludeNode(n,l))continue;a.add(i)
;const o=t[i];if(!o||!doesFragmentConditionMatch(e,o,r))continue;collectFieldsImpl(e,t,n,r,o.selectionSet,s,a,c);break}}
}function shouldIncludeNode(e,t){const n=(0,a.getDirectiveValues)(o.GraphQLSkipDirective,t,e)
;if(!0===(null==n?void 0:n.if))return!1;const i=(0,a.getDirectiveValues)(o.GraphQLIncludeDirective,t,e)
;return!1!==(null==i?void 0:i.if)}function doesFragmentConditionMatch(e,t,n){const i=t.typeCondition;if(!i)return!0
;const o=(0,s.typeFromAST)(e,i);return o===n||!!(0,r.isAbstractType)(o)&&e.isSubType(o,n)}function getFieldEntryKey(e){
return e.alias?e.alias.value:e.name.value}},98923:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:!0}),
t.assertValidExecutionArguments=assertValidExecutionArguments,t.buildExecutionContext=buildExecutionContext,
t.buildResolveInfo=buildResolveInfo,t.defaultTypeResolver=t.defaultFieldResolver=void 0,t.execute=execute,
t.executeSync=function executeSync(e){const t=execute(e)
;if((0,c.isPromise)(t))throw new Error("GraphQL execution failed to complete synchronously.");return t},
t.getFieldDef=getFieldDef
;var i=n(65383),r=n(25742),o=n(33650),s=n(17341),a=n(20892),c=n(4091),l=n(38141),u=n(73155),p=n(65395),d=n(71369),f=n(15939),h=n(87550),m=n(22740),y=n(11123),T=n(84169),v=n(10317),N=n(33902),E=n(77611),g=n(13604)
;const I=(0,l.memoize3)((e,t,n)=>(0,E.collectSubfields)(e.schema,e.fragments,e.variableValues,t,n))
;class CollectedErrors{constructor(){this._errorPositions=new Set,this._errors=[]}get errors(){return this._errors}
add(e,t){this._hasNulledPosition(t)||(this._errorPositions.add(t),this._errors.push(e))}_hasNulledPosition(e){let t=e
;for(;void 0!==t;){if(this._errorPositions.has(t))return!0;t=t.prev}return this._errorPositions.has(void 0)}}
function execute(e){
arguments.length<2||(0,i.devAssert)(!1,"graphql@16 dropped long-deprecated support for positional arguments, please pass an object instead.")
;const{schema:t,document:n,variableValues:r,rootValue:o}=e;assertValidExecutionArguments(t,n,r)
;const s=buildExecutionContext(e);if(!("schema"in s))return{errors:s};try{
const{operation:e}=s,t=function executeOperation(e,t,n){const i=e.schema.getRootType(t.operation)
;if(null==i)throw new f.GraphQLError(`Schema is not configured to execute ${t.operation} operation.`,{nodes:t})
;const r=(0,E.collectFields)(e.schema,e.fragments,e.variableValues,i,t.selectionSet),o=void 0;switch(t.operation){
case m.OperationTypeNode.QUERY:return executeFields(e,i,n,o,r);case m.OperationTypeNode.MUTATION:
return function executeFieldsSerially(e,t,n,i,r){return(0,d.promiseReduce)(r.entries(),(r,[o,s])=>{const a=(0,
u.addPath)(i,o,t.name),l=executeField(e,t,n,s,a);return void 0===l?r:(0,c.isPromise)(l)?l.then(e=>(r[o]=e,r)):(r[o]=l,r)
},Object.create(null))}(e,i,n,o,r);case m.OperationTypeNode.SUBSCRIPTION:return executeFields(e,i,n,o,r)}}(s,e,o)
;return(0,c.isPromise)(t)?t.then(e=>buildResponse(e,s.collectedErrors.errors),e=>(s.collectedErrors.add(e,void 0),
buildResponse(null,s.collectedErrors.errors))):buildResponse(t,s.collectedErrors.errors)}catch(e){
return s.collectedErrors.add(e,void 0),buildResponse(null,s.collectedErrors.errors)}}function buildResponse(e,t){
return 0===t.length?{data:e}:{errors:t,data:e}}function assertValidExecutionArguments(e,t,n){t||(0,
i.devAssert)(!1,"Must provide document."),(0,N.assertValidSchema)(e),null==n||(0,a.isObjectLike)(n)||(0,
i.devAssert)(!1,"Variables must be provided as an Object where each property is a variable value. Perhaps look to see if an unparsed JSON string was provided.")
}function buildExecutionContext(e){var t,n,i,r
;const{schema:o,document:s,rootValue:a,contextValue:c,variableValues:l,operationName:u,fieldResolver:p,typeResolver:d,subscribeFieldResolver:h,options:m}=e
;let T;const v=Object.create(null);for(const e of s.definitions)switch(e.kind){case y.Kind.OPERATION_DEFINITION:
if(null==u){
if(void 0!==T)return[new f.GraphQLError("Must provide operation name if query contains multiple operations.")];T=e
}else(null===(t=e.name)||void 0===t?void 0:t.value)===u&&(T=e);break;case y.Kind.FRAGMENT_DEFINITION:v[e.name.value]=e}
if(!T)return null!=u?[new f.GraphQLError(`Unknown operation named "${u}".`)]:[new f.GraphQLError("Must provide an operation.")]
;const N=null!==(n=T.variableDefinitions)&&void 0!==n?n:[],E=(0,g.getVariableValues)(o,N,null!=l?l:{},{
maxErrors:null!==(i=null==m?void 0:m.maxCoercionErrors)&&void 0!==i?i:50,
hideSuggestions:null!==(r=e.hideSuggestions)&&void 0!==r&&r});return E.errors?E.errors:{schema:o,fragments:v,
rootValue:a,contextValue:c,operation:T,variableValues:E.coerced,fieldResolver:null!=p?p:defaultFieldResolver,
typeResolver:null!=d?d:defaultTypeResolver,subscribeFieldResolver:null!=h?h:defaultFieldResolver,
collectedErrors:new CollectedErrors}}function executeFields(e,t,n,i,r){const o=Object.create(null);let s=!1;try{
for(const[a,l]of r.entries()){const r=executeField(e,t,n,l,(0,u.addPath)(i,a,t.name));void 0!==r&&(o[a]=r,(0,
c.isPromise)(r)&&(s=!0))}}catch(e){if(s)return(0,p.promiseForObject)(o).finally(()=>{throw e});throw e}return s?(0,
p.promiseForObject)(o):o}function executeField(e,t,n,i,r){var o;const s=getFieldDef(e.schema,t,i[0]);if(!s)return
;const a=s.type,l=null!==(o=s.resolve)&&void 0!==o?o:e.fieldResolver,p=buildResolveInfo(e,s,i,t,r);try{const t=(0,
g.getArgumentValues)(s,i[0],e.variableValues),o=l(n,t,e.contextValue,p);let d;return d=(0,
c.isPromise)(o)?o.then(t=>completeValue(e,a,i,p,r,t)):completeValue(e,a,i,p,r,o),(0,
c.isPromise)(d)?d.then(void 0,t=>handleFieldError((0,h.locatedError)(t,i,(0,u.pathToArray)(r)),a,r,e)):d}catch(t){
return handleFieldError((0,h.locatedError)(t,i,(0,u.pathToArray)(r)),a,r,e)}}function buildResolveInfo(e,t,n,i,r){
return{fieldName:t.name,fieldNodes:n,returnType:t.type,parentType:i,path:r,schema:e.schema,fragments:e.fragments,
rootValue:e.rootValue,operation:e.operation,variableValues:e.variableValues}}function handleFieldError(e,t,n,i){if((0,
T.isNonNullType)(t))throw e;return i.collectedErrors.add(e,n),null}function completeValue(e,t,n,i,a,l){
if(l instanceof Error)throw l;if((0,T.isNonNullType)(t)){const r=completeValue(e,t.ofType,n,i,a,l)
;if(null===r)throw new Error(`Cannot return null for non-nullable field ${i.parentType.name}.${i.fieldName}.`);return r}
return null==l?null:(0,T.isListType)(t)?function completeListValue(e,t,n,i,r,o){if(!(0,
s.isIterableObject)(o))throw new f.GraphQLError(`Expected Iterable, but did not find one for field "${i.parentType.name}.${i.fieldName}".`)
;const a=t.ofType;let l=!1;const p=Array.from(o,(t,o)=>{const s=(0,u.addPath)(r,o,void 0);try{let r;return r=(0,
c.isPromise)(t)?t.then(t=>completeValue(e,a,n,i,s,t)):completeValue(e,a,n,i,s,t),(0,c.isPromise)(r)?(l=!0,
r.then(void 0,t=>handleFieldError((0,h.locatedError)(t,n,(0,u.pathToArray)(s)),a,s,e))):r}catch(t){
return handleFieldError((0,h.locatedError)(t,n,(0,u.pathToArray)(s)),a,s,e)}});return l?Promise.all(p):p
}(e,t,n,i,a,l):(0,T.isLeafType)(t)?function completeLeafValue(e,t){const n=e.serialize(t)
;if(null==n)throw new Error(`Expected \`${(0,
r.inspect)(e)}.serialize(${(0,r.inspect)(t)})\` to return non-nullable value, returned: ${(0,r.inspect)(n)}`);return n
}(t,l):(0,T.isAbstractType)(t)?function completeAbstractValue(e,t,n,i,r,o){var s
;const a=null!==(s=t.resolveType)&&void 0!==s?s:e.typeResolver,l=e.contextValue,u=a(o,l,i,t);if((0,
c.isPromise)(u))return u.then(s=>completeObjectValue(e,ensureValidRuntimeType(s,e,t,n,i,o),n,i,r,o))
;return completeObjectValue(e,ensureValidRuntimeType(u,e,t,n,i,o),n,i,r,o)}(e,t,n,i,a,l):(0,
T.isObjectType)(t)?completeObjectValue(e,t,n,i,a,l):void(0,
o.invariant)(!1,"Cannot complete value of unexpected output type: "+(0,r.inspect)(t))}
function ensureValidRuntimeType(e,t,n,i,o,s){
if(null==e)throw new f.GraphQLError(`Abstract type "${n.name}" must resolve to an Object type at runtime for field "${o.parentType.name}.${o.fieldName}". Either the "${n.name}" type should provide a "resolveType" function or each possible type should provide an "isTypeOf" function.`,i)
;if((0,
T.isObjectType)(e))throw new f.GraphQLError("Support for returning GraphQLObjectType from resolveType was removed in graphql-js@16.0.0 please return type name instead.")
;if("string"!=typeof e)throw new f.GraphQLError(`Abstract type "${n.name}" must resolve to an Object type at runtime for field "${o.parentType.name}.${o.fieldName}" with value ${(0,
r.inspect)(s)}, received "${(0,r.inspect)(e)}".`);const a=t.schema.getType(e)
;if(null==a)throw new f.GraphQLError(`Abstract type "${n.name}" was resolved to a type "${e}" that does not exist inside the schema.`,{
nodes:i})
;if(!(0,T.isObjectType)(a))throw new f.GraphQLError(`Abstract type "${n.name}" was resolved to a non-object type "${e}".`,{
nodes:i})
;if(!t.schema.isSubType(n,a))throw new f.GraphQLError(`Runtime Object type "${a.name}" is not a possible type for "${n.name}".`,{
nodes:i});return a}function completeObjectValue(e,t,n,i,r,o){const s=I(e,t,n);if(t.isTypeOf){
const a=t.isTypeOf(o,e.contextValue,i);if((0,c.isPromise)(a))return a.then(i=>{if(!i)throw invalidReturnTypeError(t,o,n)
;return executeFields(e,t,o,r,s)});if(!a)throw invalidReturnTypeError(t,o,n)}return executeFields(e,t,o,r,s)}
function invalidReturnTypeError(e,t,n){return new f.GraphQLError(`Expected value of type "${e.name}" but got: ${(0,
r.inspect)(t)}.`,{nodes:n})}const defaultTypeResolver=function(e,t,n,i){
if((0,a.isObjectLike)(e)&&"string"==typeof e.__typename)return e.__typename;const r=n.schema.getPossibleTypes(i),o=[]
;try{for(let i=0;i<r.length;i++){const s=r[i];if(s.isTypeOf){const r=s.isTypeOf(e,t,n);if((0,
c.isPromise)(r))o[i]=r;else if(r)return o.length&&Promise.allSettled(o).catch(()=>{}),s.name}}}catch(e){
if(o.length)return Promise.allSettled(o).then(()=>{throw e});throw e}return o.length?Promise.all(o).then(e=>{
for(let t=0;t<e.length;t++)if(e[t])return r[t].name}):void 0};t.defaultTypeResolver=defaultTypeResolver
;const defaultFieldResolver=function(e,t,n,i){if((0,a.isObjectLike)(e)||"function"==typeof e){const r=e[i.fieldName]
;return"function"==typeof r?e[i.fieldName](t,n,i):r}};function getFieldDef(e,t,n){const i=n.name.value
;return i===v.SchemaMetaFieldDef.name&&e.getQueryType()===t?v.SchemaMetaFieldDef:i===v.TypeMetaFieldDef.name&&e.getQueryType()===t?v.TypeMetaFieldDef:i===v.TypeNameMetaFieldDef.name?v.TypeNameMetaFieldDef:t.getFields()[i]
}t.defaultFieldResolver=defaultFieldResolver},13604:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:!0}),
t.getArgumentValues=getArgumentValues,t.getDirectiveValues=function getDirectiveValues(e,t,n){var i
;const r=null===(i=t.directives)||void 0===i?void 0:i.find(t=>t.name.value===e.name)
;if(r)return getArgumentValues(e,r,n)},t.getVariableValues=function getVariableValues(e,t,n,r){
const a=[],f=null==r?void 0:r.maxErrors;try{const h=function coerceVariableValues(e,t,n,r,a){const f=Object.create(null)
;for(const h of t){const t=h.variable.name.value,m=(0,p.typeFromAST)(e,h.type);if(!(0,l.isInputType)(m)){const e=(0,
c.printForError)(h.type)
;r(new s.GraphQLError(`Variable "$${t}" expected value of type "${e}" which cannot be used as an input type.`,{
nodes:h.type}));continue}if(!hasOwnProperty(n,t)){
if(h.defaultValue)f[t]=(0,d.valueFromAST)(h.defaultValue,m);else if((0,l.isNonNullType)(m)){const e=(0,i.inspect)(m)
;r(new s.GraphQLError(`Variable "$${t}" of required type "${e}" was not provided.`,{nodes:h}))}continue}const y=n[t]
;if(null===y&&(0,l.isNonNullType)(m)){const e=(0,i.inspect)(m)
;r(new s.GraphQLError(`Variable "$${t}" of non-null type "${e}" must not be null.`,{nodes:h}));continue}f[t]=(0,
u.coerceInputValue)(y,m,(e,n,a)=>{let c=`Variable "$${t}" got invalid value `+(0,i.inspect)(n)
;e.length>0&&(c+=` at "${t}${(0,o.printPathArray)(e)}"`),r(new s.GraphQLError(c+"; "+a.message,{nodes:h,originalError:a
}))},a)}return{...f}}(e,t,n,e=>{
if(null!=f&&a.length>=f)throw new s.GraphQLError("Too many errors processing variables, error limit reached. Execution aborted.")
;a.push(e)},null==r?void 0:r.hideSuggestions);if(0===a.length)return{coerced:h}}catch(e){a.push(e)}return{errors:a}}
;var i=n(25742),r=n(37579),o=n(68373),s=n(15939),a=n(11123),c=n(59936),l=n(84169),u=n(67572),p=n(76738),d=n(46495)
;function getArgumentValues(e,t,n){var o;const u=Object.create(null),p=null!==(o=t.arguments)&&void 0!==o?o:[],f=(0,
r.keyMap)(p,e=>e.name.value);for(const r of e.args){const e=r.name,o=r.type,p=f[e];if(!p){
if(void 0!==r.defaultValue)u[e]=r.defaultValue;else if((0,
l.isNonNullType)(o))throw new s.GraphQLError(`Argument "${e}" of required type "${(0,
i.inspect)(o)}" was not provided.`,{nodes:t});continue}const h=p.value;let m=h.kind===a.Kind.NULL
;if(h.kind===a.Kind.VARIABLE){const t=h.name.value;if(null==n||!hasOwnProperty(n,t)){
if(void 0!==r.defaultValue)u[e]=r.defaultValue;else if((0,
l.isNonNullType)(o))throw new s.GraphQLError(`Argument "${e}" of required type "${(0,
i.inspect)(o)}" was provided the variable "$${t}" which was not provided a runtime value.`,{nodes:h});continue}
m=null==n[t]}if(m&&(0,l.isNonNullType)(o))throw new s.GraphQLError(`Argument "${e}" of non-null type "${(0,
i.inspect)(o)}" must not be null.`,{nodes:h});const y=(0,d.valueFromAST)(h,o,n)
;if(void 0===y)throw new s.GraphQLError(`Argument "${e}" has invalid value ${(0,c.printForError)(h)}.`,{nodes:h});u[e]=y
}return{...u}}function hasOwnProperty(e,t){return Object.prototype.hasOwnProperty.call(e,t)}},66352:(e,t,n)=>{
t.$L=function graphqlSync(e){const t=graphqlImpl(e)
;if((0,r.isPromise)(t))throw new Error("GraphQL execution failed to complete synchronously.");return t}
;var i=n(65383),r=n(4091),o=n(14929),s=n(33902),a=n(77063),c=n(98923);function graphqlImpl(e){arguments.length<2||(0,
i.devAssert)(!1,"graphql@16 dropped long-deprecated support for positional arguments, please pass an object instead.")
;const{schema:t,source:n,rootValue:r,contextValue:l,variableValues:u,operationName:p,fieldResolver:d,typeResolver:f,hideSuggestions:h}=e,m=(0,
s.validateSchema)(t);if(m.length>0)return{errors:m};let y;try{y=(0,o.parse)(n)}catch(e){return{errors:[e]}}const T=(0,
a.validate)(t,y,void 0,{hideSuggestions:h});return T.length>0?{errors:T}:(0,c.execute)({schema:t,document:y,rootValue:r,
contextValue:l,variableValues:u,operationName:p,fieldResolver:d,typeResolver:f,hideSuggestions:h})}},73155:(e,t)=>{
Object.defineProperty(t,"__esModule",{value:!0}),t.addPath=function addPath(e,t,n){return{prev:e,key:t,typename:n}},
t.pathToArray=function pathToArray(e){const t=[];let n=e;for(;n;)t.push(n.key),n=n.prev;return t.reverse()}},
79942:(e,t)=>{Object.defineProperty(t,"__esModule",{value:!0}),t.SetMap=void 0;t.SetMap=class SetMap{constructor(){
this._entries=new Map,this._memberIds=new Map,this._nextMemberId=0}get(e){return this._entries.get(this._key(e))}
set(e,t){this._entries.set(this._key(e),t)}_key(e){const t=[];for(const n of e){let e=this._memberIds.get(n)
;void 0===e&&(e=this._nextMemberId++,this._memberIds.set(n,e)),t.push(e)}return t.sort((e,t)=>e-t),t.join(",")}}},
65383:(e,t)=>{Object.defineProperty(t,"__esModule",{value:!0}),t.devAssert=function devAssert(e,t){
if(!Boolean(e))throw new Error(t)}},41353:(e,t)=>{Object.defineProperty(t,"__esModule",{value:!0}),
t.didYouMean=function didYouMean(e,t){const[i,r]=t?[e,t]:[void 0,e];let o=" Did you mean ";i&&(o+=i+" ")
;const s=r.map(e=>`"${e}"`);switch(s.length){case 0:return"";case 1:return o+s[0]+"?";case 2:
return o+s[0]+" or "+s[1]+"?"}const a=s.slice(0,n),c=a.pop();return o+a.join(", ")+", or "+c+"?"};const n=5},
48520:(e,t)=>{Object.defineProperty(t,"__esModule",{value:!0}),t.groupBy=function groupBy(e,t){const n=new Map
;for(const i of e){const e=t(i),r=n.get(e);void 0===r?n.set(e,[i]):r.push(i)}return n}},86588:(e,t)=>{
Object.defineProperty(t,"__esModule",{value:!0}),t.identityFunc=function identityFunc(e){return e}},25742:(e,t)=>{
Object.defineProperty(t,"__esModule",{value:!0}),t.inspect=function inspect(e){return formatValue(e,[])};const n=10,i=2
;function formatValue(e,t){switch(typeof e){case"string":return JSON.stringify(e);case"function":
return e.name?`[function ${e.name}]`:"[function]";case"object":return function formatObjectValue(e,t){
if(null===e)return"null";if(t.includes(e))return"[Circular]";const r=[...t,e];if(function isJSONable(e){
return"function"==typeof e.toJSON}(e)){const t=e.toJSON();if(t!==e)return"string"==typeof t?t:formatValue(t,r)
}else if(Array.isArray(e))return function formatArray(e,t){if(0===e.length)return"[]";if(t.length>i)return"[Array]"
;const r=Math.min(n,e.length),o=e.length-r,s=[];for(let n=0;n<r;++n)s.push(formatValue(e[n],t))
;1===o?s.push("... 1 more item"):o>1&&s.push(`... ${o} more items`);return"["+s.join(", ")+"]"}(e,r)
;return function formatObject(e,t){const n=Object.entries(e);if(0===n.length)return"{}"
;if(t.length>i)return"["+function getObjectTag(e){
const t=Object.prototype.toString.call(e).replace(/^\[object /,"").replace(/]$/,"")
;if("Object"===t&&"function"==typeof e.constructor){const t=e.constructor.name;if("string"==typeof t&&""!==t)return t}
return t}(e)+"]";const r=n.map(([e,n])=>e+": "+formatValue(n,t));return"{ "+r.join(", ")+" }"}(e,r)}(e,t);default:
return String(e)}}},45914:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:!0}),t.instanceOf=void 0;var i=n(25742)
;const r=globalThis.process&&"production"===process.env.NODE_ENV?function instanceOf(e,t){return e instanceof t
}:function instanceOf(e,t){if(e instanceof t)return!0;if("object"==typeof e&&null!==e){var n
;const r=t.prototype[Symbol.toStringTag]
;if(r===(Symbol.toStringTag in e?e[Symbol.toStringTag]:null===(n=e.constructor)||void 0===n?void 0:n.name)){const t=(0,
i.inspect)(e)
;throw new Error(`Cannot use ${r} "${t}" from another module or realm.\n\nEnsure that there is only one instance of "graphql" in the node_modules\ndirectory. If different versions of "graphql" are the dependencies of other\nrelied on modules, use "resolutions" to ensure only one version is installed.\n\nhttps://yarnpkg.com/en/docs/selective-version-resolutions\n\nDuplicate "graphql" modules cannot be used at the same time since different\nversions may have different capabilities and behavior. The data from one\nversion used in the function from another could produce confusing and\nspurious results.`)
}}return!1};t.instanceOf=r},33650:(e,t)=>{Object.defineProperty(t,"__esModule",{value:!0}),
t.invariant=function invariant(e,t){if(!Boolean(e))throw new Error(null!=t?t:"Unexpected invariant triggered.")}},
17341:(e,t)=>{Object.defineProperty(t,"__esModule",{value:!0}),t.isIterableObject=function isIterableObject(e){
return"object"==typeof e&&"function"==typeof(null==e?void 0:e[Symbol.iterator])}},20892:(e,t)=>{
Object.defineProperty(t,"__esModule",{value:!0}),t.isObjectLike=function isObjectLike(e){
return"object"==typeof e&&null!==e}},4091:(e,t)=>{Object.defineProperty(t,"__esModule",{value:!0}),
t.isPromise=function isPromise(e){return"function"==typeof(null==e?void 0:e.then)}},37579:(e,t)=>{
Object.defineProperty(t,"__esModule",{value:!0}),t.keyMap=function keyMap(e,t){const n=Object.create(null)
;for(const i of e)n[t(i)]=i;return n}},3166:(e,t)=>{Object.defineProperty(t,"__esModule",{value:!0}),
t.keyValMap=function keyValMap(e,t,n){const i=Object.create(null);for(const r of e)i[t(r)]=n(r);return i}},
65719:(e,t)=>{Object.defineProperty(t,"__esModule",{value:!0}),t.mapValue=function mapValue(e,t){
const n=Object.create(null);for(const i of Object.keys(e))n[i]=t(e[i],i);return n}},38141:(e,t)=>{
Object.defineProperty(t,"__esModule",{value:!0}),t.memoize3=function memoize3(e){let t;return function memoized(n,i,r){
void 0===t&&(t=new WeakMap);let o=t.get(n);void 0===o&&(o=new WeakMap,t.set(n,o));let s=o.get(i)
;void 0===s&&(s=new WeakMap,o.set(i,s));let a=s.get(r);return void 0===a&&(a=e(n,i,r),s.set(r,a)),a}}},23428:(e,t)=>{
Object.defineProperty(t,"__esModule",{value:!0}),t.naturalCompare=function naturalCompare(e,t){let i=0,r=0
;for(;i<e.length&&r<t.length;){let o=e.charCodeAt(i),s=t.charCodeAt(r);if(isDigit(o)&&isDigit(s)){let a=0;do{++i,
a=10*a+o-n,o=e.charCodeAt(i)}while(isDigit(o)&&a>0);let c=0;do{++r,c=10*c+s-n,s=t.charCodeAt(r)}while(isDigit(s)&&c>0)
;if(a<c)return-1;if(a>c)return 1}else{if(o<s)return-1;if(o>s)return 1;++i,++r}}return e.length-t.length};const n=48,i=57
;function isDigit(e){return!isNaN(e)&&n<=e&&e<=i}},68373:(e,t)=>{Object.defineProperty(t,"__esModule",{value:!0}),
t.printPathArray=function printPathArray(e){return e.map(e=>"number"==typeof e?"["+e.toString()+"]":"."+e).join("")}},
65395:(e,t)=>{Object.defineProperty(t,"__esModule",{value:!0}),t.promiseForObject=function promiseForObject(e){
return Promise.all(Object.values(e)).then(t=>{const n=Object.create(null)
;for(const[i,r]of Object.keys(e).entries())n[r]=t[i];return n})}},71369:(e,t,n)=>{Object.defineProperty(t,"__esModule",{
value:!0}),t.promiseReduce=function promiseReduce(e,t,n){let r=n;for(const n of e)r=(0,
i.isPromise)(r)?r.then(e=>t(e,n)):t(r,n);return r};var i=n(4091)},47904:(e,t,n)=>{Object.defineProperty(t,"__esModule",{
value:!0}),t.suggestionList=function suggestionList(e,t){
const n=Object.create(null),r=new LexicalDistance(e),o=Math.floor(.4*e.length)+1;for(const e of t){
const t=r.measure(e,o);void 0!==t&&(n[e]=t)}return Object.keys(n).sort((e,t)=>{const r=n[e]-n[t];return 0!==r?r:(0,
i.naturalCompare)(e,t)})};var i=n(23428);class LexicalDistance{constructor(e){this._input=e,
this._inputLowerCase=e.toLowerCase(),this._inputArray=stringToArray(this._inputLowerCase),
this._rows=[new Array(e.length+1).fill(0),new Array(e.length+1).fill(0),new Array(e.length+1).fill(0)]}measure(e,t){
if(this._input===e)return 0;const n=e.toLowerCase();if(this._inputLowerCase===n)return 1
;let i=stringToArray(n),r=this._inputArray;if(i.length<r.length){const e=i;i=r,r=e}const o=i.length,s=r.length
;if(o-s>t)return;const a=this._rows;for(let e=0;e<=s;e++)a[0][e]=e;for(let e=1;e<=o;e++){const n=a[(e-1)%3],o=a[e%3]
;let c=o[0]=e;for(let t=1;t<=s;t++){const s=i[e-1]===r[t-1]?0:1;let l=Math.min(n[t]+1,o[t-1]+1,n[t-1]+s)
;if(e>1&&t>1&&i[e-1]===r[t-2]&&i[e-2]===r[t-1]){const n=a[(e-2)%3][t-2];l=Math.min(l,n+1)}l<c&&(c=l),o[t]=l}
if(c>t)return}const c=a[o%3][s];return c<=t?c:void 0}}function stringToArray(e){const t=e.length,n=new Array(t)
;for(let i=0;i<t;++i)n[i]=e.charCodeAt(i);return n}},39615:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:!0}),
t.toError=function toError(e){return e instanceof Error?e:new NonErrorThrown(e)};var i=n(25742)
;class NonErrorThrown extends Error{constructor(e){super("Unexpected error value: "+(0,i.inspect)(e)),
this.name="NonErrorThrown",this.thrownValue=e}}},87104:(e,t)=>{Object.defineProperty(t,"__esModule",{value:!0}),
t.toObjMap=function toObjMap(e){if(null==e)return Object.create(null);if(null===Object.getPrototypeOf(e))return e
;const t=Object.create(null);for(const[n,i]of Object.entries(e))t[n]=i;return t}},22740:(e,t)=>{
Object.defineProperty(t,"__esModule",{value:!0}),t.Token=t.QueryDocumentKeys=t.OperationTypeNode=t.Location=void 0,
t.isNode=function isNode(e){const t=null==e?void 0:e.kind;return"string"==typeof t&&i.has(t)};class Location{
constructor(e,t,n){this.start=e.start,this.end=t.end,this.startToken=e,this.endToken=t,this.source=n}
get[Symbol.toStringTag](){return"Location"}toJSON(){return{start:this.start,end:this.end}}}t.Location=Location
;class Token{constructor(e,t,n,i,r,o){this.kind=e,this.start=t,this.end=n,this.line=i,this.column=r,this.value=o,
this.prev=null,this.next=null}get[Symbol.toStringTag](){return"Token"}toJSON(){return{kind:this.kind,value:this.value,
line:this.line,column:this.column}}}t.Token=Token;const n={Name:[],Document:["definitions"],
OperationDefinition:["description","name","variableDefinitions","directives","selectionSet"],
VariableDefinition:["description","variable","type","defaultValue","directives"],Variable:["name"],
SelectionSet:["selections"],Field:["alias","name","arguments","directives","selectionSet"],Argument:["name","value"],
FragmentSpread:["name","directives"],InlineFragment:["typeCondition","directives","selectionSet"],
FragmentDefinition:["description","name","variableDefinitions","typeCondition","directives","selectionSet"],IntValue:[],
FloatValue:[],StringValue:[],BooleanValue:[],NullValue:[],EnumValue:[],ListValue:["values"],ObjectValue:["fields"],
ObjectField:["name","value"],Directive:["name","arguments"],NamedType:["name"],ListType:["type"],NonNullType:["type"],
SchemaDefinition:["description","directives","operationTypes"],OperationTypeDefinition:["type"],
ScalarTypeDefinition:["description","name","directives"],
ObjectTypeDefinition:["description","name","interfaces","directives","fields"],
FieldDefinition:["description","name","arguments","type","directives"],
InputValueDefinition:["description","name","type","defaultValue","directives"],
InterfaceTypeDefinition:["description","name","interfaces","directives","fields"],
UnionTypeDefinition:["description","name","directives","types"],
EnumTypeDefinition:["description","name","directives","values"],EnumValueDefinition:["description","name","directives"],
InputObjectTypeDefinition:["description","name","directives","fields"],
DirectiveDefinition:["description","name","arguments","directives","locations"],
SchemaExtension:["directives","operationTypes"],DirectiveExtension:["name","directives"],
ScalarTypeExtension:["name","directives"],ObjectTypeExtension:["name","interfaces","directives","fields"],
InterfaceTypeExtension:["name","interfaces","directives","fields"],UnionTypeExtension:["name","directives","types"],
EnumTypeExtension:["name","directives","values"],InputObjectTypeExtension:["name","directives","fields"],
TypeCoordinate:["name"],MemberCoordinate:["name","memberName"],ArgumentCoordinate:["name","fieldName","argumentName"],
DirectiveCoordinate:["name"],DirectiveArgumentCoordinate:["name","argumentName"]};t.QueryDocumentKeys=n
;const i=new Set(Object.keys(n));var r;t.OperationTypeNode=r,function(e){e.QUERY="query",e.MUTATION="mutation",
e.SUBSCRIPTION="subscription"}(r||(t.OperationTypeNode=r={}))},77508:(e,t,n)=>{Object.defineProperty(t,"__esModule",{
value:!0}),t.dedentBlockStringLines=function dedentBlockStringLines(e){var t;let n=Number.MAX_SAFE_INTEGER,i=null,r=-1
;for(let t=0;t<e.length;++t){var o;const s=e[t],a=leadingWhitespace(s);a!==s.length&&(i=null!==(o=i)&&void 0!==o?o:t,
r=t,0!==t&&a<n&&(n=a))}return e.map((e,t)=>0===t?e:e.slice(n)).slice(null!==(t=i)&&void 0!==t?t:0,r+1)},
t.isPrintableAsBlockString=function isPrintableAsBlockString(e){if(""===e)return!0;let t=!0,n=!1,i=!0,r=!1
;for(let o=0;o<e.length;++o)switch(e.codePointAt(o)){case 0:case 1:case 2:case 3:case 4:case 5:case 6:case 7:case 8:
case 11:case 12:case 14:case 15:case 13:return!1;case 10:if(t&&!r)return!1;r=!0,t=!0,n=!1;break;case 9:case 32:n||(n=t)
;break;default:i&&(i=n),t=!1}if(t)return!1;if(i&&r)return!1;return!0},t.printBlockString=function printBlockString(e,t){
const n=e.replace(/"""/g,'\\"""'),r=n.split(/\r\n|[\n\r]/g),o=1===r.length,s=r.length>1&&r.slice(1).every(e=>0===e.length||(0,
i.isWhiteSpace)(e.charCodeAt(0))),a=n.endsWith('\\"""'),c=e.endsWith('"')&&!a,l=e.endsWith("\\"),u=c||l,p=!(null!=t&&t.minimize)&&(!o||e.length>70||u||s||a)
;let d="";const f=o&&(0,i.isWhiteSpace)(e.charCodeAt(0));(p&&!f||s)&&(d+="\n");d+=n,(p||u)&&(d+="\n")
;return'"""'+d+'"""'};var i=n(83271);function leadingWhitespace(e){let t=0;for(;t<e.length&&(0,
i.isWhiteSpace)(e.charCodeAt(t));)++t;return t}},83271:(e,t)=>{function isDigit(e){return e>=48&&e<=57}
function isLetter(e){return e>=97&&e<=122||e>=65&&e<=90}Object.defineProperty(t,"__esModule",{value:!0}),
t.isDigit=isDigit,t.isLetter=isLetter,t.isNameContinue=function isNameContinue(e){return isLetter(e)||isDigit(e)||95===e
},t.isNameStart=function isNameStart(e){return isLetter(e)||95===e},t.isWhiteSpace=function isWhiteSpace(e){
return 9===e||32===e}},22582:(e,t)=>{var n;Object.defineProperty(t,"__esModule",{value:!0}),t.DirectiveLocation=void 0,
t.DirectiveLocation=n,function(e){e.QUERY="QUERY",e.MUTATION="MUTATION",e.SUBSCRIPTION="SUBSCRIPTION",e.FIELD="FIELD",
e.FRAGMENT_DEFINITION="FRAGMENT_DEFINITION",e.FRAGMENT_SPREAD="FRAGMENT_SPREAD",e.INLINE_FRAGMENT="INLINE_FRAGMENT",
e.VARIABLE_DEFINITION="VARIABLE_DEFINITION",e.SCHEMA="SCHEMA",e.SCALAR="SCALAR",e.OBJECT="OBJECT",
e.FIELD_DEFINITION="FIELD_DEFINITION",e.ARGUMENT_DEFINITION="ARGUMENT_DEFINITION",e.INTERFACE="INTERFACE",
e.UNION="UNION",e.ENUM="ENUM",e.ENUM_VALUE="ENUM_VALUE",e.INPUT_OBJECT="INPUT_OBJECT",
e.INPUT_FIELD_DEFINITION="INPUT_FIELD_DEFINITION",e.DIRECTIVE_DEFINITION="DIRECTIVE_DEFINITION"
}(n||(t.DirectiveLocation=n={}))},11123:(e,t)=>{var n;Object.defineProperty(t,"__esModule",{value:!0}),t.Kind=void 0,
t.Kind=n,function(e){e.NAME="Name",e.DOCUMENT="Document",e.OPERATION_DEFINITION="OperationDefinition",
e.VARIABLE_DEFINITION="VariableDefinition",e.SELECTION_SET="SelectionSet",e.FIELD="Field",e.ARGUMENT="Argument",
e.FRAGMENT_SPREAD="FragmentSpread",e.INLINE_FRAGMENT="InlineFragment",e.FRAGMENT_DEFINITION="FragmentDefinition",
e.VARIABLE="Variable",e.INT="IntValue",e.FLOAT="FloatValue",e.STRING="StringValue",e.BOOLEAN="BooleanValue",
e.NULL="NullValue",e.ENUM="EnumValue",e.LIST="ListValue",e.OBJECT="ObjectValue",e.OBJECT_FIELD="ObjectField",
e.DIRECTIVE="Directive",e.NAMED_TYPE="NamedType",e.LIST_TYPE="ListType",e.NON_NULL_TYPE="NonNullType",
e.SCHEMA_DEFINITION="SchemaDefinition",e.OPERATION_TYPE_DEFINITION="OperationTypeDefinition",
e.SCALAR_TYPE_DEFINITION="ScalarTypeDefinition",e.OBJECT_TYPE_DEFINITION="ObjectTypeDefinition",
e.FIELD_DEFINITION="FieldDefinition",e.INPUT_VALUE_DEFINITION="InputValueDefinition",
e.INTERFACE_TYPE_DEFINITION="InterfaceTypeDefinition",e.UNION_TYPE_DEFINITION="UnionTypeDefinition",
e.ENUM_TYPE_DEFINITION="EnumTypeDefinition",e.ENUM_VALUE_DEFINITION="EnumValueDefinition",
e.INPUT_OBJECT_TYPE_DEFINITION="InputObjectTypeDefinition",e.DIRECTIVE_DEFINITION="DirectiveDefinition",
e.SCHEMA_EXTENSION="SchemaExtension",e.DIRECTIVE_EXTENSION="DirectiveExtension",
e.SCALAR_TYPE_EXTENSION="ScalarTypeExtension",e.OBJECT_TYPE_EXTENSION="ObjectTypeExtension",
e.INTERFACE_TYPE_EXTENSION="InterfaceTypeExtension",e.UNION_TYPE_EXTENSION="UnionTypeExtension",
e.ENUM_TYPE_EXTENSION="EnumTypeExtension",e.INPUT_OBJECT_TYPE_EXTENSION="InputObjectTypeExtension",
e.TYPE_COORDINATE="TypeCoordinate",e.MEMBER_COORDINATE="MemberCoordinate",e.ARGUMENT_COORDINATE="ArgumentCoordinate",
e.DIRECTIVE_COORDINATE="DirectiveCoordinate",e.DIRECTIVE_ARGUMENT_COORDINATE="DirectiveArgumentCoordinate"
}(n||(t.Kind=n={}))},29278:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:!0}),t.Lexer=void 0,
t.createToken=createToken,t.isPunctuatorTokenKind=function isPunctuatorTokenKind(e){
return e===a.TokenKind.BANG||e===a.TokenKind.DOLLAR||e===a.TokenKind.AMP||e===a.TokenKind.PAREN_L||e===a.TokenKind.PAREN_R||e===a.TokenKind.DOT||e===a.TokenKind.SPREAD||e===a.TokenKind.COLON||e===a.TokenKind.EQUALS||e===a.TokenKind.AT||e===a.TokenKind.BRACKET_L||e===a.TokenKind.BRACKET_R||e===a.TokenKind.BRACE_L||e===a.TokenKind.PIPE||e===a.TokenKind.BRACE_R
},t.printCodePointAt=printCodePointAt,t.readName=readName;var i=n(89619),r=n(22740),o=n(77508),s=n(83271),a=n(1743)
;class Lexer{constructor(e){const t=new r.Token(a.TokenKind.SOF,0,0,0,0);this.source=e,this.lastToken=t,this.token=t,
this.line=1,this.lineStart=0,this._maxComments=void 0,this._commentCount=0}get[Symbol.toStringTag](){return"Lexer"}
advance(){this.lastToken=this.token;return this.token=this.lookahead()}lookahead(){let e=this.token
;if(e.kind!==a.TokenKind.EOF)do{if(e.next)e=e.next;else{const t=readNextToken(this,e.end);e.next=t,t.prev=e,e=t}
}while(e.kind===a.TokenKind.COMMENT);return e}}function isUnicodeScalarValue(e){
return e>=0&&e<=55295||e>=57344&&e<=1114111}function isSupplementaryCodePoint(e,t){
return isLeadingSurrogate(e.charCodeAt(t))&&isTrailingSurrogate(e.charCodeAt(t+1))}function isLeadingSurrogate(e){
return e>=55296&&e<=56319}function isTrailingSurrogate(e){return e>=56320&&e<=57343}function printCodePointAt(e,t){
const n=e.source.body.codePointAt(t);if(void 0===n)return a.TokenKind.EOF;if(n>=32&&n<=126){
const e=String.fromCodePoint(n);return'"'===e?"'\"'":`"${e}"`}return"U+"+n.toString(16).toUpperCase().padStart(4,"0")}
function createToken(e,t,n,i,o){const s=e.line,a=1+n-e.lineStart;return new r.Token(t,n,i,s,a,o)}
function readNextToken(e,t){const n=e.source.body,r=n.length;let o=t;for(;o<r;){const t=n.charCodeAt(o);switch(t){
case 65279:case 9:case 32:case 44:++o;continue;case 10:++o,++e.line,e.lineStart=o;continue;case 13:
10===n.charCodeAt(o+1)?o+=2:++o,++e.line,e.lineStart=o;continue;case 35:return readComment(e,o);case 33:
return createToken(e,a.TokenKind.BANG,o,o+1);case 36:return createToken(e,a.TokenKind.DOLLAR,o,o+1);case 38:
return createToken(e,a.TokenKind.AMP,o,o+1);case 40:return createToken(e,a.TokenKind.PAREN_L,o,o+1);case 41:
return createToken(e,a.TokenKind.PAREN_R,o,o+1);case 46:
if(46===n.charCodeAt(o+1)&&46===n.charCodeAt(o+2))return createToken(e,a.TokenKind.SPREAD,o,o+3);break;case 58:
return createToken(e,a.TokenKind.COLON,o,o+1);case 61:return createToken(e,a.TokenKind.EQUALS,o,o+1);case 64:
return createToken(e,a.TokenKind.AT,o,o+1);case 91:return createToken(e,a.TokenKind.BRACKET_L,o,o+1);case 93:
return createToken(e,a.TokenKind.BRACKET_R,o,o+1);case 123:return createToken(e,a.TokenKind.BRACE_L,o,o+1);case 124:
return createToken(e,a.TokenKind.PIPE,o,o+1);case 125:return createToken(e,a.TokenKind.BRACE_R,o,o+1);case 34:
return 34===n.charCodeAt(o+1)&&34===n.charCodeAt(o+2)?readBlockString(e,o):readString(e,o)}if((0,
s.isDigit)(t)||45===t)return readNumber(e,o,t);if((0,s.isNameStart)(t))return readName(e,o);throw(0,
i.syntaxError)(e.source,o,39===t?"Unexpected single quote character ('), did you mean to use a double quote (\")?":isUnicodeScalarValue(t)||isSupplementaryCodePoint(n,o)?`Unexpected character: ${printCodePointAt(e,o)}.`:`Invalid character: ${printCodePointAt(e,o)}.`)
}return createToken(e,a.TokenKind.EOF,r,r)}function readComment(e,t){const n=e._maxComments;if(void 0!==n){
const r=e._commentCount+1
;if(r>n)throw(0,i.syntaxError)(e.source,t,`Document contains more than ${n} comments. Parsing aborted.`)
;e._commentCount=r}const r=e.source.body,o=r.length;let s=t+1;for(;s<o;){const e=r.charCodeAt(s);if(10===e||13===e)break
;if(isUnicodeScalarValue(e))++s;else{if(!isSupplementaryCodePoint(r,s))break;s+=2}}
return createToken(e,a.TokenKind.COMMENT,t,s,r.slice(t+1,s))}function readNumber(e,t,n){const r=e.source.body
;let o=t,c=n,l=!1;if(45===c&&(c=r.charCodeAt(++o)),48===c){if(c=r.charCodeAt(++o),(0,s.isDigit)(c))throw(0,
i.syntaxError)(e.source,o,`Invalid number, unexpected digit after 0: ${printCodePointAt(e,o)}.`)
}else o=readDigits(e,o,c),c=r.charCodeAt(o);if(46===c&&(l=!0,c=r.charCodeAt(++o),o=readDigits(e,o,c),c=r.charCodeAt(o)),
69!==c&&101!==c||(l=!0,c=r.charCodeAt(++o),43!==c&&45!==c||(c=r.charCodeAt(++o)),o=readDigits(e,o,c),c=r.charCodeAt(o)),
46===c||(0,
s.isNameStart)(c))throw(0,i.syntaxError)(e.source,o,`Invalid number, expected digit but got: ${printCodePointAt(e,o)}.`)
;return createToken(e,l?a.TokenKind.FLOAT:a.TokenKind.INT,t,o,r.slice(t,o))}function readDigits(e,t,n){if(!(0,
s.isDigit)(n))throw(0,i.syntaxError)(e.source,t,`Invalid number, expected digit but got: ${printCodePointAt(e,t)}.`)
;const r=e.source.body;let o=t+1;for(;(0,s.isDigit)(r.charCodeAt(o));)++o;return o}function readString(e,t){
const n=e.source.body,r=n.length;let o=t+1,s=o,c="";for(;o<r;){const r=n.charCodeAt(o);if(34===r)return c+=n.slice(s,o),
createToken(e,a.TokenKind.STRING,t,o+1,c);if(92===r){c+=n.slice(s,o)
;const t=117===n.charCodeAt(o+1)?123===n.charCodeAt(o+2)?readEscapedUnicodeVariableWidth(e,o):readEscapedUnicodeFixedWidth(e,o):readEscapedCharacter(e,o)
;c+=t.value,o+=t.size,s=o;continue}if(10===r||13===r)break;if(isUnicodeScalarValue(r))++o;else{
if(!isSupplementaryCodePoint(n,o))throw(0,
i.syntaxError)(e.source,o,`Invalid character within String: ${printCodePointAt(e,o)}.`);o+=2}}throw(0,
i.syntaxError)(e.source,o,"Unterminated string.")}function readEscapedUnicodeVariableWidth(e,t){const n=e.source.body
;let r=0,o=3;for(;o<12;){const e=n.charCodeAt(t+o++);if(125===e){if(o<5||!isUnicodeScalarValue(r))break;return{
value:String.fromCodePoint(r),size:o}}if(r=r<<4|readHexDigit(e),r<0)break}throw(0,
i.syntaxError)(e.source,t,`Invalid Unicode escape sequence: "${n.slice(t,t+o)}".`)}
function readEscapedUnicodeFixedWidth(e,t){const n=e.source.body,r=read16BitHexCode(n,t+2)
;if(isUnicodeScalarValue(r))return{value:String.fromCodePoint(r),size:6}
;if(isLeadingSurrogate(r)&&92===n.charCodeAt(t+6)&&117===n.charCodeAt(t+7)){const e=read16BitHexCode(n,t+8)
;if(isTrailingSurrogate(e))return{value:String.fromCodePoint(r,e),size:12}}throw(0,
i.syntaxError)(e.source,t,`Invalid Unicode escape sequence: "${n.slice(t,t+6)}".`)}function read16BitHexCode(e,t){
return readHexDigit(e.charCodeAt(t))<<12|readHexDigit(e.charCodeAt(t+1))<<8|readHexDigit(e.charCodeAt(t+2))<<4|readHexDigit(e.charCodeAt(t+3))
}function readHexDigit(e){return e>=48&&e<=57?e-48:e>=65&&e<=70?e-55:e>=97&&e<=102?e-87:-1}
function readEscapedCharacter(e,t){const n=e.source.body;switch(n.charCodeAt(t+1)){case 34:return{value:'"',size:2}
;case 92:return{value:"\\",size:2};case 47:return{value:"/",size:2};case 98:return{value:"\b",size:2};case 102:return{
value:"\f",size:2};case 110:return{value:"\n",size:2};case 114:return{value:"\r",size:2};case 116:return{value:"\t",
size:2}}throw(0,i.syntaxError)(e.source,t,`Invalid character escape sequence: "${n.slice(t,t+2)}".`)}
function readBlockString(e,t){const n=e.source.body,r=n.length;let s=e.lineStart,c=t+3,l=c,u="";const p=[];for(;c<r;){
const r=n.charCodeAt(c);if(34===r&&34===n.charCodeAt(c+1)&&34===n.charCodeAt(c+2)){u+=n.slice(l,c),p.push(u)
;const i=createToken(e,a.TokenKind.BLOCK_STRING,t,c+3,(0,o.dedentBlockStringLines)(p).join("\n"))
;return e.line+=p.length-1,e.lineStart=s,i}
if(92!==r||34!==n.charCodeAt(c+1)||34!==n.charCodeAt(c+2)||34!==n.charCodeAt(c+3))if(10!==r&&13!==r)if(isUnicodeScalarValue(r))++c;else{
if(!isSupplementaryCodePoint(n,c))throw(0,
i.syntaxError)(e.source,c,`Invalid character within String: ${printCodePointAt(e,c)}.`);c+=2}else u+=n.slice(l,c),
p.push(u),13===r&&10===n.charCodeAt(c+1)?c+=2:++c,u="",l=c,s=c;else u+=n.slice(l,c),l=c+1,c+=4}throw(0,
i.syntaxError)(e.source,c,"Unterminated string.")}function readName(e,t){const n=e.source.body,i=n.length;let r=t+1
;for(;r<i;){const e=n.charCodeAt(r);if(!(0,s.isNameContinue)(e))break;++r}
return createToken(e,a.TokenKind.NAME,t,r,n.slice(t,r))}t.Lexer=Lexer},72245:(e,t)=>{function getLocation(e,t){
const n=/\r\n|[\n\r]/g;let i,r=1,o=t+1;for(;(i=n.exec(e.body))&&i.index<t;)r++,o=t+1-(i.index+i[0].length);return{
line:r,column:o}}Object.defineProperty(t,"__esModule",{value:!0}),t.getLocation=getLocation,
t.getLocations=function getLocations(e){if(e.length<2)return e.map(({source:e,start:t})=>getLocation(e,t))
;const t=new Map;e.forEach(({source:e,start:n},i)=>{let r=t.get(e);void 0===r&&(r=[],t.set(e,r)),r.push({position:n,
index:i})});const n=new Array(e.length);for(const[e,i]of t){const t=/\r\n|[\n\r]/g;let r=t.exec(e.body),o=1,s=0
;i.sort((e,t)=>e.position-t.position);for(const{position:a,index:c}of i){
for(;null!==r&&r.index<a;)s=r.index+r[0].length,o++,r=t.exec(e.body);n[c]={line:o,column:a+1-s}}}return n}},
14929:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:!0}),t.Parser=void 0,t.parse=function parse(e,t){
const n=new Parser(e,t),i=n.parseDocument();return Object.defineProperty(i,"tokenCount",{enumerable:!1,
value:n.tokenCount}),i},t.parseConstValue=function parseConstValue(e,t){const n=new Parser(e,t)
;n.expectToken(u.TokenKind.SOF);const i=n.parseConstValueLiteral();return n.expectToken(u.TokenKind.EOF),i},
t.parseSchemaCoordinate=function parseSchemaCoordinate(e){
const t=(0,l.isSource)(e)?e:new l.Source(e),n=new c.SchemaCoordinateLexer(t),i=new Parser(e,{lexer:n})
;i.expectToken(u.TokenKind.SOF);const r=i.parseSchemaCoordinate();return i.expectToken(u.TokenKind.EOF),r},
t.parseType=function parseType(e,t){const n=new Parser(e,t);n.expectToken(u.TokenKind.SOF)
;const i=n.parseTypeReference();return n.expectToken(u.TokenKind.EOF),i},t.parseValue=function parseValue(e,t){
const n=new Parser(e,t);n.expectToken(u.TokenKind.SOF);const i=n.parseValueLiteral(!1)
;return n.expectToken(u.TokenKind.EOF),i}
;var i=n(89619),r=n(22740),o=n(22582),s=n(11123),a=n(29278),c=n(46137),l=n(40203),u=n(1743);class Parser{
constructor(e,t={}){const{lexer:n,...r}=t;if(n)this._lexer=n;else{const t=(0,l.isSource)(e)?e:new l.Source(e)
;this._lexer=new a.Lexer(t)}this._options=r,this._tokenCounter=0,this._lexer._maxComments=null==t?void 0:t.maxComments,
this._lexer._commentCount=0;const o=null==t?void 0:t.maxSourceLength
;if(void 0!==o&&this._lexer.source.body.length>o)throw(0,
i.syntaxError)(this._lexer.source,o,`Source contains more than ${o} UTF-16 code units. Parsing aborted.`)}
get tokenCount(){return this._tokenCounter}parseName(){const e=this.expectToken(u.TokenKind.NAME);return this.node(e,{
kind:s.Kind.NAME,value:e.value})}parseDocument(){return this.node(this._lexer.token,{kind:s.Kind.DOCUMENT,
definitions:this.many(u.TokenKind.SOF,this.parseDefinition,u.TokenKind.EOF)})}parseDefinition(){
if(this.peek(u.TokenKind.BRACE_L))return this.parseOperationDefinition()
;const e=this.peekDescription(),t=e?this._lexer.lookahead():this._lexer.token
;if(e&&t.kind===u.TokenKind.BRACE_L)throw(0,
i.syntaxError)(this._lexer.source,this._lexer.token.start,"Unexpected description, descriptions are not supported on shorthand queries.")
;if(t.kind===u.TokenKind.NAME){switch(t.value){case"schema":return this.parseSchemaDefinition();case"scalar":
return this.parseScalarTypeDefinition();case"type":return this.parseObjectTypeDefinition();case"interface":
return this.parseInterfaceTypeDefinition();case"union":return this.parseUnionTypeDefinition();case"enum":
return this.parseEnumTypeDefinition();case"input":return this.parseInputObjectTypeDefinition();case"directive":
return this.parseDirectiveDefinition()}switch(t.value){case"query":case"mutation":case"subscription":
return this.parseOperationDefinition();case"fragment":return this.parseFragmentDefinition()}if(e)throw(0,
i.syntaxError)(this._lexer.source,this._lexer.token.start,"Unexpected description, only GraphQL definitions support descriptions.")
;if("extend"===t.value)return this.parseTypeSystemExtension()}throw this.unexpected(t)}parseOperationDefinition(){
const e=this._lexer.token;if(this.peek(u.TokenKind.BRACE_L))return this.node(e,{kind:s.Kind.OPERATION_DEFINITION,
operation:r.OperationTypeNode.QUERY,description:void 0,name:void 0,variableDefinitions:[],directives:[],
selectionSet:this.parseSelectionSet()});const t=this.parseDescription(),n=this.parseOperationType();let i
;return this.peek(u.TokenKind.NAME)&&(i=this.parseName()),this.node(e,{kind:s.Kind.OPERATION_DEFINITION,operation:n,
description:t,name:i,variableDefinitions:this.parseVariableDefinitions(),directives:this.parseDirectives(!1),
selectionSet:this.parseSelectionSet()})}parseOperationType(){const e=this.expectToken(u.TokenKind.NAME);switch(e.value){
case"query":return r.OperationTypeNode.QUERY;case"mutation":return r.OperationTypeNode.MUTATION;case"subscription":
return r.OperationTypeNode.SUBSCRIPTION}throw this.unexpected(e)}parseVariableDefinitions(){
return this.optionalMany(u.TokenKind.PAREN_L,this.parseVariableDefinition,u.TokenKind.PAREN_R)}
parseVariableDefinition(){return this.node(this._lexer.token,{kind:s.Kind.VARIABLE_DEFINITION,
description:this.parseDescription(),variable:this.parseVariable(),type:(this.expectToken(u.TokenKind.COLON),
this.parseTypeReference()),
defaultValue:this.expectOptionalToken(u.TokenKind.EQUALS)?this.parseConstValueLiteral():void 0,
directives:this.parseConstDirectives()})}parseVariable(){const e=this._lexer.token
;return this.expectToken(u.TokenKind.DOLLAR),this.node(e,{kind:s.Kind.VARIABLE,name:this.parseName()})}
parseSelectionSet(){return this.node(this._lexer.token,{kind:s.Kind.SELECTION_SET,
selections:this.many(u.TokenKind.BRACE_L,this.parseSelection,u.TokenKind.BRACE_R)})}parseSelection(){
return this.peek(u.TokenKind.SPREAD)?this.parseFragment():this.parseField()}parseField(){
const e=this._lexer.token,t=this.parseName();let n,i;return this.expectOptionalToken(u.TokenKind.COLON)?(n=t,
i=this.parseName()):i=t,this.node(e,{kind:s.Kind.FIELD,alias:n,name:i,arguments:this.parseArguments(!1),
directives:this.parseDirectives(!1),selectionSet:this.peek(u.TokenKind.BRACE_L)?this.parseSelectionSet():void 0})}
parseArguments(e){const t=e?this.parseConstArgument:this.parseArgument
;return this.optionalMany(u.TokenKind.PAREN_L,t,u.TokenKind.PAREN_R)}parseArgument(e=!1){
const t=this._lexer.token,n=this.parseName();return this.expectToken(u.TokenKind.COLON),this.node(t,{
kind:s.Kind.ARGUMENT,name:n,value:this.parseValueLiteral(e)})}parseConstArgument(){return this.parseArgument(!0)}
parseFragment(){const e=this._lexer.token;this.expectToken(u.TokenKind.SPREAD);const t=this.expectOptionalKeyword("on")
;return!t&&this.peek(u.TokenKind.NAME)?this.node(e,{kind:s.Kind.FRAGMENT_SPREAD,name:this.parseFragmentName(),
directives:this.parseDirectives(!1)}):this.node(e,{kind:s.Kind.INLINE_FRAGMENT,
typeCondition:t?this.parseNamedType():void 0,directives:this.parseDirectives(!1),selectionSet:this.parseSelectionSet()})
}parseFragmentDefinition(){const e=this._lexer.token,t=this.parseDescription();return this.expectKeyword("fragment"),
!0===this._options.allowLegacyFragmentVariables?this.node(e,{kind:s.Kind.FRAGMENT_DEFINITION,description:t,
name:this.parseFragmentName(),variableDefinitions:this.parseVariableDefinitions(),
typeCondition:(this.expectKeyword("on"),this.parseNamedType()),directives:this.parseDirectives(!1),
selectionSet:this.parseSelectionSet()}):this.node(e,{kind:s.Kind.FRAGMENT_DEFINITION,description:t,
name:this.parseFragmentName(),typeCondition:(this.expectKeyword("on"),this.parseNamedType()),
directives:this.parseDirectives(!1),selectionSet:this.parseSelectionSet()})}parseFragmentName(){
if("on"===this._lexer.token.value)throw this.unexpected();return this.parseName()}parseValueLiteral(e){
const t=this._lexer.token;switch(t.kind){case u.TokenKind.BRACKET_L:return this.parseList(e);case u.TokenKind.BRACE_L:
return this.parseObject(e);case u.TokenKind.INT:return this.advanceLexer(),this.node(t,{kind:s.Kind.INT,value:t.value})
;case u.TokenKind.FLOAT:return this.advanceLexer(),this.node(t,{kind:s.Kind.FLOAT,value:t.value})
;case u.TokenKind.STRING:case u.TokenKind.BLOCK_STRING:return this.parseStringLiteral();case u.TokenKind.NAME:
switch(this.advanceLexer(),t.value){case"true":return this.node(t,{kind:s.Kind.BOOLEAN,value:!0});case"false":
return this.node(t,{kind:s.Kind.BOOLEAN,value:!1});case"null":return this.node(t,{kind:s.Kind.NULL});default:
return this.node(t,{kind:s.Kind.ENUM,value:t.value})}case u.TokenKind.DOLLAR:if(e){
if(this.expectToken(u.TokenKind.DOLLAR),this._lexer.token.kind===u.TokenKind.NAME){const e=this._lexer.token.value
;throw(0,i.syntaxError)(this._lexer.source,t.start,`Unexpected variable "$${e}" in constant value.`)}
throw this.unexpected(t)}return this.parseVariable();default:throw this.unexpected()}}parseConstValueLiteral(){
return this.parseValueLiteral(!0)}parseStringLiteral(){const e=this._lexer.token;return this.advanceLexer(),
this.node(e,{kind:s.Kind.STRING,value:e.value,block:e.kind===u.TokenKind.BLOCK_STRING})}parseList(e){
return this.node(this._lexer.token,{kind:s.Kind.LIST,
values:this.any(u.TokenKind.BRACKET_L,()=>this.parseValueLiteral(e),u.TokenKind.BRACKET_R)})}parseObject(e){
return this.node(this._lexer.token,{kind:s.Kind.OBJECT,
fields:this.any(u.TokenKind.BRACE_L,()=>this.parseObjectField(e),u.TokenKind.BRACE_R)})}parseObjectField(e){
const t=this._lexer.token,n=this.parseName();return this.expectToken(u.TokenKind.COLON),this.node(t,{
kind:s.Kind.OBJECT_FIELD,name:n,value:this.parseValueLiteral(e)})}parseDirectives(e){const t=[]
;for(;this.peek(u.TokenKind.AT);)t.push(this.parseDirective(e));return t}parseConstDirectives(){
return this.parseDirectives(!0)}parseDirective(e){const t=this._lexer.token;return this.expectToken(u.TokenKind.AT),
this.node(t,{kind:s.Kind.DIRECTIVE,name:this.parseName(),arguments:this.parseArguments(e)})}parseTypeReference(){
const e=this._lexer.token;let t;if(this.expectOptionalToken(u.TokenKind.BRACKET_L)){const n=this.parseTypeReference()
;this.expectToken(u.TokenKind.BRACKET_R),t=this.node(e,{kind:s.Kind.LIST_TYPE,type:n})}else t=this.parseNamedType()
;return this.expectOptionalToken(u.TokenKind.BANG)?this.node(e,{kind:s.Kind.NON_NULL_TYPE,type:t}):t}parseNamedType(){
return this.node(this._lexer.token,{kind:s.Kind.NAMED_TYPE,name:this.parseName()})}peekDescription(){
return this.peek(u.TokenKind.STRING)||this.peek(u.TokenKind.BLOCK_STRING)}parseDescription(){
if(this.peekDescription())return this.parseStringLiteral()}parseSchemaDefinition(){
const e=this._lexer.token,t=this.parseDescription();this.expectKeyword("schema")
;const n=this.parseConstDirectives(),i=this.many(u.TokenKind.BRACE_L,this.parseOperationTypeDefinition,u.TokenKind.BRACE_R)
;return this.node(e,{kind:s.Kind.SCHEMA_DEFINITION,description:t,directives:n,operationTypes:i})}
parseOperationTypeDefinition(){const e=this._lexer.token,t=this.parseOperationType();this.expectToken(u.TokenKind.COLON)
;const n=this.parseNamedType();return this.node(e,{kind:s.Kind.OPERATION_TYPE_DEFINITION,operation:t,type:n})}
parseScalarTypeDefinition(){const e=this._lexer.token,t=this.parseDescription();this.expectKeyword("scalar")
;const n=this.parseName(),i=this.parseConstDirectives();return this.node(e,{kind:s.Kind.SCALAR_TYPE_DEFINITION,
description:t,name:n,directives:i})}parseObjectTypeDefinition(){const e=this._lexer.token,t=this.parseDescription()
;this.expectKeyword("type")
;const n=this.parseName(),i=this.parseImplementsInterfaces(),r=this.parseConstDirectives(),o=this.parseFieldsDefinition()
;return this.node(e,{kind:s.Kind.OBJECT_TYPE_DEFINITION,description:t,name:n,interfaces:i,directives:r,fields:o})}
parseImplementsInterfaces(){
return this.expectOptionalKeyword("implements")?this.delimitedMany(u.TokenKind.AMP,this.parseNamedType):[]}
parseFieldsDefinition(){return this.optionalMany(u.TokenKind.BRACE_L,this.parseFieldDefinition,u.TokenKind.BRACE_R)}
parseFieldDefinition(){const e=this._lexer.token,t=this.parseDescription(),n=this.parseName(),i=this.parseArgumentDefs()
;this.expectToken(u.TokenKind.COLON);const r=this.parseTypeReference(),o=this.parseConstDirectives()
;return this.node(e,{kind:s.Kind.FIELD_DEFINITION,description:t,name:n,arguments:i,type:r,directives:o})}
parseArgumentDefs(){return this.optionalMany(u.TokenKind.PAREN_L,this.parseInputValueDef,u.TokenKind.PAREN_R)}
parseInputValueDef(){const e=this._lexer.token,t=this.parseDescription(),n=this.parseName()
;this.expectToken(u.TokenKind.COLON);const i=this.parseTypeReference();let r
;this.expectOptionalToken(u.TokenKind.EQUALS)&&(r=this.parseConstValueLiteral());const o=this.parseConstDirectives()
;return this.node(e,{kind:s.Kind.INPUT_VALUE_DEFINITION,description:t,name:n,type:i,defaultValue:r,directives:o})}
parseInterfaceTypeDefinition(){const e=this._lexer.token,t=this.parseDescription();this.expectKeyword("interface")
;const n=this.parseName(),i=this.parseImplementsInterfaces(),r=this.parseConstDirectives(),o=this.parseFieldsDefinition()
;return this.node(e,{kind:s.Kind.INTERFACE_TYPE_DEFINITION,description:t,name:n,interfaces:i,directives:r,fields:o})}
parseUnionTypeDefinition(){const e=this._lexer.token,t=this.parseDescription();this.expectKeyword("union")
;const n=this.parseName(),i=this.parseConstDirectives(),r=this.parseUnionMemberTypes();return this.node(e,{
kind:s.Kind.UNION_TYPE_DEFINITION,description:t,name:n,directives:i,types:r})}parseUnionMemberTypes(){
return this.expectOptionalToken(u.TokenKind.EQUALS)?this.delimitedMany(u.TokenKind.PIPE,this.parseNamedType):[]}
parseEnumTypeDefinition(){const e=this._lexer.token,t=this.parseDescription();this.expectKeyword("enum")
;const n=this.parseName(),i=this.parseConstDirectives(),r=this.parseEnumValuesDefinition();return this.node(e,{
kind:s.Kind.ENUM_TYPE_DEFINITION,description:t,name:n,directives:i,values:r})}parseEnumValuesDefinition(){
return this.optionalMany(u.TokenKind.BRACE_L,this.parseEnumValueDefinition,u.TokenKind.BRACE_R)}
parseEnumValueDefinition(){
const e=this._lexer.token,t=this.parseDescription(),n=this.parseEnumValueName(),i=this.parseConstDirectives()
;return this.node(e,{kind:s.Kind.ENUM_VALUE_DEFINITION,description:t,name:n,directives:i})}parseEnumValueName(){
if("true"===this._lexer.token.value||"false"===this._lexer.token.value||"null"===this._lexer.token.value)throw(0,
i.syntaxError)(this._lexer.source,this._lexer.token.start,`${getTokenDesc(this._lexer.token)} is reserved and cannot be used for an enum value.`)
;return this.parseName()}parseInputObjectTypeDefinition(){const e=this._lexer.token,t=this.parseDescription()
;this.expectKeyword("input");const n=this.parseName(),i=this.parseConstDirectives(),r=this.parseInputFieldsDefinition()
;return this.node(e,{kind:s.Kind.INPUT_OBJECT_TYPE_DEFINITION,description:t,name:n,directives:i,fields:r})}
parseInputFieldsDefinition(){return this.optionalMany(u.TokenKind.BRACE_L,this.parseInputValueDef,u.TokenKind.BRACE_R)}
parseTypeSystemExtension(){const e=this._lexer.lookahead();if(e.kind===u.TokenKind.NAME)switch(e.value){case"schema":
return this.parseSchemaExtension();case"scalar":return this.parseScalarTypeExtension();case"type":
return this.parseObjectTypeExtension();case"interface":return this.parseInterfaceTypeExtension();case"union":
return this.parseUnionTypeExtension();case"enum":return this.parseEnumTypeExtension();case"input":
return this.parseInputObjectTypeExtension();case"directive":
if(this._options.experimentalDirectivesOnDirectiveDefinitions)return this.parseDirectiveDefinitionExtension()}
throw this.unexpected(e)}parseSchemaExtension(){const e=this._lexer.token;this.expectKeyword("extend"),
this.expectKeyword("schema")
;const t=this.parseConstDirectives(),n=this.optionalMany(u.TokenKind.BRACE_L,this.parseOperationTypeDefinition,u.TokenKind.BRACE_R)
;if(0===t.length&&0===n.length)throw this.unexpected();return this.node(e,{kind:s.Kind.SCHEMA_EXTENSION,directives:t,
operationTypes:n})}parseScalarTypeExtension(){const e=this._lexer.token;this.expectKeyword("extend"),
this.expectKeyword("scalar");const t=this.parseName(),n=this.parseConstDirectives()
;if(0===n.length)throw this.unexpected();return this.node(e,{kind:s.Kind.SCALAR_TYPE_EXTENSION,name:t,directives:n})}
parseObjectTypeExtension(){const e=this._lexer.token;this.expectKeyword("extend"),this.expectKeyword("type")
;const t=this.parseName(),n=this.parseImplementsInterfaces(),i=this.parseConstDirectives(),r=this.parseFieldsDefinition()
;if(0===n.length&&0===i.length&&0===r.length)throw this.unexpected();return this.node(e,{
kind:s.Kind.OBJECT_TYPE_EXTENSION,name:t,interfaces:n,directives:i,fields:r})}parseInterfaceTypeExtension(){
const e=this._lexer.token;this.expectKeyword("extend"),this.expectKeyword("interface")
;const t=this.parseName(),n=this.parseImplementsInterfaces(),i=this.parseConstDirectives(),r=this.parseFieldsDefinition()
;if(0===n.length&&0===i.length&&0===r.length)throw this.unexpected();return this.node(e,{
kind:s.Kind.INTERFACE_TYPE_EXTENSION,name:t,interfaces:n,directives:i,fields:r})}parseUnionTypeExtension(){
const e=this._lexer.token;this.expectKeyword("extend"),this.expectKeyword("union")
;const t=this.parseName(),n=this.parseConstDirectives(),i=this.parseUnionMemberTypes()
;if(0===n.length&&0===i.length)throw this.unexpected();return this.node(e,{kind:s.Kind.UNION_TYPE_EXTENSION,name:t,
directives:n,types:i})}parseEnumTypeExtension(){const e=this._lexer.token;this.expectKeyword("extend"),
this.expectKeyword("enum");const t=this.parseName(),n=this.parseConstDirectives(),i=this.parseEnumValuesDefinition()
;if(0===n.length&&0===i.length)throw this.unexpected();return this.node(e,{kind:s.Kind.ENUM_TYPE_EXTENSION,name:t,
directives:n,values:i})}parseInputObjectTypeExtension(){const e=this._lexer.token;this.expectKeyword("extend"),
this.expectKeyword("input");const t=this.parseName(),n=this.parseConstDirectives(),i=this.parseInputFieldsDefinition()
;if(0===n.length&&0===i.length)throw this.unexpected();return this.node(e,{kind:s.Kind.INPUT_OBJECT_TYPE_EXTENSION,
name:t,directives:n,fields:i})}parseDirectiveDefinitionExtension(){const e=this._lexer.token
;this.expectKeyword("extend"),this.expectKeyword("directive"),this.expectToken(u.TokenKind.AT)
;const t=this.parseName(),n=this.parseConstDirectives();if(0===n.length)throw this.unexpected();return this.node(e,{
kind:s.Kind.DIRECTIVE_EXTENSION,name:t,directives:n})}parseDirectiveDefinition(){
const e=this._lexer.token,t=this.parseDescription();this.expectKeyword("directive"),this.expectToken(u.TokenKind.AT)
;const n=this.parseName(),i=this.parseArgumentDefs(),r=this._options.experimentalDirectivesOnDirectiveDefinitions?this.parseConstDirectives():[],o=this.expectOptionalKeyword("repeatable")
;this.expectKeyword("on");const a=this.parseDirectiveLocations();return this.node(e,{kind:s.Kind.DIRECTIVE_DEFINITION,
description:t,name:n,arguments:i,directives:r,repeatable:o,locations:a})}parseDirectiveLocations(){
return this.delimitedMany(u.TokenKind.PIPE,this.parseDirectiveLocation)}parseDirectiveLocation(){
const e=this._lexer.token,t=this.parseName()
;if(Object.prototype.hasOwnProperty.call(o.DirectiveLocation,t.value))return t;throw this.unexpected(e)}
parseSchemaCoordinate(){const e=this._lexer.token,t=this.expectOptionalToken(u.TokenKind.AT),n=this.parseName();let i,r
;return!t&&this.expectOptionalToken(u.TokenKind.DOT)&&(i=this.parseName()),
(t||i)&&this.expectOptionalToken(u.TokenKind.PAREN_L)&&(r=this.parseName(),this.expectToken(u.TokenKind.COLON),
this.expectToken(u.TokenKind.PAREN_R)),t?r?this.node(e,{kind:s.Kind.DIRECTIVE_ARGUMENT_COORDINATE,name:n,argumentName:r
}):this.node(e,{kind:s.Kind.DIRECTIVE_COORDINATE,name:n}):i?r?this.node(e,{kind:s.Kind.ARGUMENT_COORDINATE,name:n,
fieldName:i,argumentName:r}):this.node(e,{kind:s.Kind.MEMBER_COORDINATE,name:n,memberName:i}):this.node(e,{
kind:s.Kind.TYPE_COORDINATE,name:n})}node(e,t){
return!0!==this._options.noLocation&&(t.loc=new r.Location(e,this._lexer.lastToken,this._lexer.source)),t}peek(e){
return this._lexer.token.kind===e}expectToken(e){const t=this._lexer.token;if(t.kind===e)return this.advanceLexer(),t
;throw(0,i.syntaxError)(this._lexer.source,t.start,`Expected ${getTokenKindDesc(e)}, found ${getTokenDesc(t)}.`)}
expectOptionalToken(e){return this._lexer.token.kind===e&&(this.advanceLexer(),!0)}expectKeyword(e){
const t=this._lexer.token
;if(t.kind!==u.TokenKind.NAME||t.value!==e)throw(0,i.syntaxError)(this._lexer.source,t.start,`Expected "${e}", found ${getTokenDesc(t)}.`)
;this.advanceLexer()}expectOptionalKeyword(e){const t=this._lexer.token
;return t.kind===u.TokenKind.NAME&&t.value===e&&(this.advanceLexer(),!0)}unexpected(e){
const t=null!=e?e:this._lexer.token;return(0,i.syntaxError)(this._lexer.source,t.start,`Unexpected ${getTokenDesc(t)}.`)
}any(e,t,n){this.expectToken(e);const i=[];for(;!this.expectOptionalToken(n);)i.push(t.call(this));return i}
optionalMany(e,t,n){if(this.expectOptionalToken(e)){const e=[];do{e.push(t.call(this))
}while(!this.expectOptionalToken(n));return e}return[]}many(e,t,n){this.expectToken(e);const i=[];do{
i.push(t.call(this))}while(!this.expectOptionalToken(n));return i}delimitedMany(e,t){this.expectOptionalToken(e)
;const n=[];do{n.push(t.call(this))}while(this.expectOptionalToken(e));return n}advanceLexer(){
const{maxLexicalTokens:e=this._options.maxTokens}=this._options,t=this._lexer.advance()
;if(t.kind!==u.TokenKind.EOF&&(++this._tokenCounter,void 0!==e&&this._tokenCounter>e))throw(0,
i.syntaxError)(this._lexer.source,t.start,`Document contains more that ${e} tokens. Parsing aborted.`)}}
function getTokenDesc(e){const t=e.value;return getTokenKindDesc(e.kind)+(null!=t?` "${t}"`:"")}
function getTokenKindDesc(e){return(0,a.isPunctuatorTokenKind)(e)?`"${e}"`:e}t.Parser=Parser},15480:(e,t,n)=>{
Object.defineProperty(t,"__esModule",{value:!0}),t.isConstValueNode=function isConstValueNode(e){
return isValueNode(e)&&(e.kind===i.Kind.LIST?e.values.some(isConstValueNode):e.kind===i.Kind.OBJECT?e.fields.some(e=>isConstValueNode(e.value)):e.kind!==i.Kind.VARIABLE)
},t.isDefinitionNode=function isDefinitionNode(e){
return isExecutableDefinitionNode(e)||isTypeSystemDefinitionNode(e)||isTypeSystemExtensionNode(e)},
t.isExecutableDefinitionNode=isExecutableDefinitionNode,t.isSchemaCoordinateNode=function isSchemaCoordinateNode(e){
return e.kind===i.Kind.TYPE_COORDINATE||e.kind===i.Kind.MEMBER_COORDINATE||e.kind===i.Kind.ARGUMENT_COORDINATE||e.kind===i.Kind.DIRECTIVE_COORDINATE||e.kind===i.Kind.DIRECTIVE_ARGUMENT_COORDINATE
},t.isSelectionNode=function isSelectionNode(e){
return e.kind===i.Kind.FIELD||e.kind===i.Kind.FRAGMENT_SPREAD||e.kind===i.Kind.INLINE_FRAGMENT},
t.isTypeDefinitionNode=isTypeDefinitionNode,t.isTypeExtensionNode=isTypeExtensionNode,
t.isTypeNode=function isTypeNode(e){
return e.kind===i.Kind.NAMED_TYPE||e.kind===i.Kind.LIST_TYPE||e.kind===i.Kind.NON_NULL_TYPE},
t.isTypeSystemDefinitionNode=isTypeSystemDefinitionNode,t.isTypeSystemExtensionNode=isTypeSystemExtensionNode,
t.isValueNode=isValueNode;var i=n(11123);function isExecutableDefinitionNode(e){
return e.kind===i.Kind.OPERATION_DEFINITION||e.kind===i.Kind.FRAGMENT_DEFINITION}function isValueNode(e){
return e.kind===i.Kind.VARIABLE||e.kind===i.Kind.INT||e.kind===i.Kind.FLOAT||e.kind===i.Kind.STRING||e.kind===i.Kind.BOOLEAN||e.kind===i.Kind.NULL||e.kind===i.Kind.ENUM||e.kind===i.Kind.LIST||e.kind===i.Kind.OBJECT
}function isTypeSystemDefinitionNode(e){
return e.kind===i.Kind.SCHEMA_DEFINITION||isTypeDefinitionNode(e)||e.kind===i.Kind.DIRECTIVE_DEFINITION}
function isTypeDefinitionNode(e){
return e.kind===i.Kind.SCALAR_TYPE_DEFINITION||e.kind===i.Kind.OBJECT_TYPE_DEFINITION||e.kind===i.Kind.INTERFACE_TYPE_DEFINITION||e.kind===i.Kind.UNION_TYPE_DEFINITION||e.kind===i.Kind.ENUM_TYPE_DEFINITION||e.kind===i.Kind.INPUT_OBJECT_TYPE_DEFINITION
}function isTypeSystemExtensionNode(e){
return e.kind===i.Kind.SCHEMA_EXTENSION||e.kind===i.Kind.DIRECTIVE_EXTENSION||isTypeExtensionNode(e)}
function isTypeExtensionNode(e){
return e.kind===i.Kind.SCALAR_TYPE_EXTENSION||e.kind===i.Kind.OBJECT_TYPE_EXTENSION||e.kind===i.Kind.INTERFACE_TYPE_EXTENSION||e.kind===i.Kind.UNION_TYPE_EXTENSION||e.kind===i.Kind.ENUM_TYPE_EXTENSION||e.kind===i.Kind.INPUT_OBJECT_TYPE_EXTENSION
}},6512:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:!0}),t.printLocation=function printLocation(e){
return printSourceLocation(e.source,(0,i.getLocation)(e.source,e.start))},t.printSourceLocation=printSourceLocation
;var i=n(72245);function printSourceLocation(e,t){
const n=e.locationOffset.column-1,i="".padStart(n)+e.body,r=t.line-1,o=e.locationOffset.line-1,s=t.line+o,a=1===t.line?n:0,c=t.column+a,l=`${e.name}:${s}:${c}\n`,u=i.split(/\r\n|[\n\r]/g),p=u[r]
;if(p.length>120){const e=Math.floor(c/80),t=c%80,n=[];for(let e=0;e<p.length;e+=80)n.push(p.slice(e,e+80))
;return l+printPrefixedLines([[`${s} |`,n[0]],...n.slice(1,e+1).map(e=>["|",e]),["|","^".padStart(t)],["|",n[e+1]]])}
return l+printPrefixedLines([[s-1+" |",u[r-1]],[`${s} |`,p],["|","^".padStart(c)],[`${s+1} |`,u[r+1]]])}
function printPrefixedLines(e){const t=e.filter(([e,t])=>void 0!==t),n=Math.max(...t.map(([e])=>e.length))
;return t.map(([e,t])=>e.padStart(n)+(t?" "+t:"")).join("\n")}},69934:(e,t)=>{Object.defineProperty(t,"__esModule",{
value:!0}),t.printString=function printString(e){return`"${e.replace(n,escapedReplacer)}"`}
;const n=/[\x00-\x1f\x22\x5c\x7f-\x9f]/g;function escapedReplacer(e){return i[e.charCodeAt(0)]}
const i=["\\u0000","\\u0001","\\u0002","\\u0003","\\u0004","\\u0005","\\u0006","\\u0007","\\b","\\t","\\n","\\u000B","\\f","\\r","\\u000E","\\u000F","\\u0010","\\u0011","\\u0012","\\u0013","\\u0014","\\u0015","\\u0016","\\u0017","\\u0018","\\u0019","\\u001A","\\u001B","\\u001C","\\u001D","\\u001E","\\u001F","","",'\\"',"","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","\\\\","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","\\u007F","\\u0080","\\u0081","\\u0082","\\u0083","\\u0084","\\u0085","\\u0086","\\u0087","\\u0088","\\u0089","\\u008A","\\u008B","\\u008C","\\u008D","\\u008E","\\u008F","\\u0090","\\u0091","\\u0092","\\u0093","\\u0094","\\u0095","\\u0096","\\u0097","\\u0098","\\u0099","\\u009A","\\u009B","\\u009C","\\u009D","\\u009E","\\u009F"]
},59936:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:!0}),t.print=print,
t.printForError=function printForError(e){return print(e,{maxIndentDepth:100})};var i=n(77508),r=n(69934),o=n(51824)
;function print(e,t){var n;return function render(e,t){let n="",i="",r=0,o="",s=e;for(;void 0!==s;){const e=s.lines
;if(s.indentBefore&&(r<t&&(o+="  ",i+="  "),r++),"string"==typeof e)i+=e;else{i+=e[0]
;const a=!s.isBlockString&&r>=t?" ":"\n"+o;for(let t=1;t<e.length;t++)n+=i,i=a+e[t]}s.dedentAfter&&(r--,
o=o.slice(0,2*r)),s=s.next}return n+i}((0,o.reduce)(e,a),null!==(n=null==t?void 0:t.maxIndentDepth)&&void 0!==n?n:1/0)}
class PrintBuffer{next=void 0;tail=this;indentBefore=!1;dedentAfter=!1;constructor(e="",t=!1){this.length=e.length,
this.lines=e.includes("\n")?e.split("\n"):e,this.newlines="string"==typeof this.lines?0:this.lines.length-1,
this.isBlockString=t}append(e){if(0===e.length)return this;const t="string"==typeof e?new PrintBuffer(e):e
;return this.tail.next=t,this.tail=t.tail,this.length+=t.length,this.newlines+=t.newlines,this}indent(){
return 0===this.length||(this.indentBefore=!0,this.tail.dedentAfter=!0,this.length+=2*(this.newlines+1)),this}}
const s=new PrintBuffer;const a={Name:e=>new PrintBuffer(e.value),Variable:e=>join(["$",e.name]),
Document:e=>join(e.definitions,"\n\n"),OperationDefinition(e){
const t=hasMultilineItems(e.variableDefinitions)?wrap("(\n",join(e.variableDefinitions,"\n"),"\n)"):wrap("(",join(e.variableDefinitions,", "),")"),n=join([wrap("",e.description,"\n"),join([e.operation,join([e.name,t]),join(e.directives," ")]," ")])
;return join(["query"===e.operation&&n.length===e.operation.length?"":join([n," "]),e.selectionSet])},
VariableDefinition:({variable:e,type:t,defaultValue:n,directives:i,description:r})=>join([wrap("",r,"\n"),e,": ",t,wrap(" = ",n),wrap(" ",join(i," "))]),
SelectionSet:({selections:e})=>block(e),Field({alias:e,name:t,arguments:n,directives:i,selectionSet:r}){
const o=join([wrap("",e,": "),t],"");return join([wrappedLineAndArgs(o,n),wrap(" ",join(i," ")),wrap(" ",r)])},
Argument:({name:e,value:t})=>join([e,": ",t]),
FragmentSpread:({name:e,directives:t})=>join(["...",e,wrap(" ",join(t," "))]),
InlineFragment:({typeCondition:e,directives:t,selectionSet:n})=>join(["...",wrap("on ",e),join(t," "),n]," "),
FragmentDefinition:({name:e,typeCondition:t,variableDefinitions:n,directives:i,selectionSet:r,description:o})=>join([wrap("",o,"\n"),"fragment ",e,wrap("(",join(n,", "),")")," on ",t," ",wrap("",join(i," ")," "),r]),
IntValue:({value:e})=>new PrintBuffer(e),FloatValue:({value:e})=>new PrintBuffer(e),
StringValue:({value:e,block:t})=>new PrintBuffer(!0===t?(0,i.printBlockString)(e):(0,r.printString)(e),!0===t),
BooleanValue:({value:e})=>new PrintBuffer(e?"true":"false"),NullValue:()=>new PrintBuffer("null"),
EnumValue:({value:e})=>new PrintBuffer(e),ListValue:({values:e})=>join(["[",join(e,", "),"]"]),
ObjectValue:({fields:e})=>join(["{",join(e,", "),"}"]),ObjectField:({name:e,value:t})=>join([e,": ",t]),
Directive:({name:e,arguments:t})=>join(["@",e,wrap("(",join(t,", "),")")]),NamedType:({name:e})=>e,
ListType:({type:e})=>join(["[",e,"]"]),NonNullType:({type:e})=>join([e,"!"]),
SchemaDefinition:({description:e,directives:t,operationTypes:n})=>join([wrap("",e,"\n"),join(["schema",join(t," "),block(n)]," ")]),
OperationTypeDefinition:({operation:e,type:t})=>join([e,": ",t]),
ScalarTypeDefinition:({description:e,name:t,directives:n})=>join([wrap("",e,"\n"),join(["scalar",t,join(n," ")]," ")]),
ObjectTypeDefinition:({description:e,name:t,interfaces:n,directives:i,fields:r})=>join([wrap("",e,"\n"),join(["type",t,wrap("implements ",join(n," & ")),join(i," "),block(r)]," ")]),
FieldDefinition:({description:e,name:t,arguments:n,type:i,directives:r})=>join([wrap("",e,"\n"),t,hasMultilineItems(n)?wrap("(\n",join(n,"\n").indent(),"\n)"):wrap("(",join(n,", "),")"),": ",i,wrap(" ",join(r," "))]),
InputValueDefinition:({description:e,name:t,type:n,defaultValue:i,directives:r})=>join([wrap("",e,"\n"),t,": ",n,wrap(" = ",i),wrap(" ",join(r," "))]),
InterfaceTypeDefinition:({description:e,name:t,interfaces:n,directives:i,fields:r})=>join([wrap("",e,"\n"),join(["interface",t,wrap("implements ",join(n," & ")),join(i," "),block(r)]," ")]),
UnionTypeDefinition:({description:e,name:t,directives:n,types:i})=>join([wrap("",e,"\n"),join(["union",t,join(n," "),wrap("= ",join(i," | "))]," ")]),
EnumTypeDefinition:({description:e,name:t,directives:n,values:i})=>join([wrap("",e,"\n"),join(["enum",t,join(n," "),block(i)]," ")]),
EnumValueDefinition:({description:e,name:t,directives:n})=>join([wrap("",e,"\n"),join([t,join(n," ")]," ")]),
InputObjectTypeDefinition:({description:e,name:t,directives:n,fields:i})=>join([wrap("",e,"\n"),join(["input",t,join(n," "),block(i)]," ")]),
DirectiveDefinition:({description:e,name:t,arguments:n,directives:i,repeatable:r,locations:o})=>join([wrap("",e,"\n"),"directive @",t,hasMultilineItems(n)?wrap("(\n",join(n,"\n").indent(),"\n)"):wrap("(",join(n,", "),")"),wrap(" ",join(i," ")),r?" repeatable":""," on ",join(o," | ")]),
SchemaExtension:({directives:e,operationTypes:t})=>join(["extend schema",join(e," "),block(t)]," "),
ScalarTypeExtension:({name:e,directives:t})=>join(["extend scalar",e,join(t," ")]," "),
ObjectTypeExtension:({name:e,interfaces:t,directives:n,fields:i})=>join(["extend type",e,wrap("implements ",join(t," & ")),join(n," "),block(i)]," "),
InterfaceTypeExtension:({name:e,interfaces:t,directives:n,fields:i})=>join(["extend interface",e,wrap("implements ",join(t," & ")),join(n," "),block(i)]," "),
UnionTypeExtension:({name:e,directives:t,types:n})=>join(["extend union",e,join(t," "),wrap("= ",join(n," | "))]," "),
EnumTypeExtension:({name:e,directives:t,values:n})=>join(["extend enum",e,join(t," "),block(n)]," "),
InputObjectTypeExtension:({name:e,directives:t,fields:n})=>join(["extend input",e,join(t," "),block(n)]," "),
DirectiveExtension:({name:e,directives:t})=>join([join(["extend directive @",e]),join(t," ")]," "),
TypeCoordinate:({name:e})=>e,MemberCoordinate:({name:e,memberName:t})=>join([e,wrap(".",t)]),
ArgumentCoordinate:({name:e,fieldName:t,argumentName:n})=>join([e,wrap(".",t),wrap("(",n,":)")]),
DirectiveCoordinate:({name:e})=>join(["@",e]),
DirectiveArgumentCoordinate:({name:e,argumentName:t})=>join(["@",e,wrap("(",t,":)")])};function join(e,t=""){
if(null==e||0===e.length)return s;let n=s
;for(const i of e)void 0!==i&&0!==i.length&&(0===n.length?n="string"==typeof i?new PrintBuffer(i):i:(""!==t&&n.append(t),
n.append(i)));return n}function joinedLength(e,t){let n=0
;for(const i of e)0!==i.length&&(n+=(0===n?0:t.length)+i.length);return n}function block(e){
return wrap("{\n",join(e,"\n").indent(),"\n}")}function wrap(e,t,n=""){
return null!=t&&0!==t.length?""===e?t.append(n):new PrintBuffer(e).append(t).append(n):s}function hasMultilineItems(e){
var t;return null!==(t=null==e?void 0:e.some(e=>0!==e.newlines))&&void 0!==t&&t}function wrappedLineAndArgs(e,t){
return null==t||0===t.length?e:join([e,e.length+joinedLength(t,", ")+2>80?wrap("(\n",join(t,"\n").indent(),"\n)"):wrap("(",join(t,", "),")")])
}},51824:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:!0}),t.reduce=function reduce(e,t){const n=[];let o,s={
parent:[e],keys:void 0,results:[],index:-1};do{let e;s.index++;const a=void 0===s.keys?s.parent.length:s.keys.length
;if(s.index===a)o=s.results,e=void 0===s.keys?void 0:s.results.kind,s=n.pop();else{
if(o=void 0===s.keys?s.parent[s.index]:s.parent[s.keys[s.index]],null==o&&0!==n.length)continue;if(Array.isArray(o)){
if(0!==o.length){n.push(s),s={parent:o,keys:void 0,results:[],index:-1};continue}}else{const t=o;e=null==t?void 0:t.kind
;const a="string"==typeof e?r.QueryDocumentKeys[e]:void 0;if(!Array.isArray(a))throw new Error(`Invalid AST Node: ${(0,
i.inspect)(o)}.`);if(0!==a.length){n.push(s),s={parent:t,keys:a,results:{...t},index:-1};continue}}}if(void 0!==e){
const n=t[e];o=null==n?void 0:n(o)}void 0===s.keys?s.results.push(o):s.results[s.keys[s.index]]=o}while(0!==n.length)
;return o};var i=n(25742),r=n(22740)},46137:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:!0}),
t.SchemaCoordinateLexer=void 0;var i=n(89619),r=n(22740),o=n(83271),s=n(29278),a=n(1743);class SchemaCoordinateLexer{
line=1;lineStart=0;constructor(e){const t=new r.Token(a.TokenKind.SOF,0,0,0,0);this.source=e,this.lastToken=t,
this.token=t}get[Symbol.toStringTag](){return"SchemaCoordinateLexer"}advance(){this.lastToken=this.token
;return this.token=this.lookahead()}lookahead(){let e=this.token;if(e.kind!==a.TokenKind.EOF){
const t=function readNextToken(e,t){const n=e.source.body,r=n.length,c=t;if(c<r){const t=n.charCodeAt(c);switch(t){
case 46:return(0,s.createToken)(e,a.TokenKind.DOT,c,c+1);case 40:return(0,s.createToken)(e,a.TokenKind.PAREN_L,c,c+1)
;case 41:return(0,s.createToken)(e,a.TokenKind.PAREN_R,c,c+1);case 58:return(0,s.createToken)(e,a.TokenKind.COLON,c,c+1)
;case 64:return(0,s.createToken)(e,a.TokenKind.AT,c,c+1)}if((0,o.isNameStart)(t))return(0,s.readName)(e,c);throw(0,
i.syntaxError)(e.source,c,`Invalid character: ${(0,s.printCodePointAt)(e,c)}.`)}return(0,
s.createToken)(e,a.TokenKind.EOF,r,r)}(this,e.end);e.next=t,t.prev=e,e=t}return e}}
t.SchemaCoordinateLexer=SchemaCoordinateLexer},40203:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:!0}),
t.Source=void 0,t.isSource=function isSource(e){return(0,o.instanceOf)(e,Source)};var i=n(65383),r=n(25742),o=n(45914)
;class Source{constructor(e,t="GraphQL request",n={line:1,column:1}){"string"==typeof e||(0,
i.devAssert)(!1,`Body must be a string. Received: ${(0,r.inspect)(e)}.`),this.body=e,this.name=t,this.locationOffset=n,
this.locationOffset.line>0||(0,i.devAssert)(!1,"line in locationOffset is 1-indexed and must be positive."),
this.locationOffset.column>0||(0,i.devAssert)(!1,"column in locationOffset is 1-indexed and must be positive.")}
get[Symbol.toStringTag](){return"Source"}}t.Source=Source},1743:(e,t)=>{var n;Object.defineProperty(t,"__esModule",{
value:!0}),t.TokenKind=void 0,t.TokenKind=n,function(e){e.SOF="<SOF>",e.EOF="<EOF>",e.BANG="!",e.DOLLAR="$",e.AMP="&",
e.PAREN_L="(",e.PAREN_R=")",e.DOT=".",e.SPREAD="...",e.COLON=":",e.EQUALS="=",e.AT="@",e.BRACKET_L="[",e.BRACKET_R="]",
e.BRACE_L="{",e.PIPE="|",e.BRACE_R="}",e.NAME="Name",e.INT="Int",e.FLOAT="Float",e.STRING="String",
e.BLOCK_STRING="BlockString",e.COMMENT="Comment"}(n||(t.TokenKind=n={}))},30638:(e,t,n)=>{
Object.defineProperty(t,"__esModule",{value:!0}),t.BREAK=void 0,t.getEnterLeaveForKind=getEnterLeaveForKind,
t.getVisitFn=function getVisitFn(e,t,n){const{enter:i,leave:r}=getEnterLeaveForKind(e,t);return n?r:i},
t.visit=function visit(e,t,n=o.QueryDocumentKeys){const c=new Map
;for(const e of Object.values(s.Kind))c.set(e,getEnterLeaveForKind(t,e))
;let l,u,p,d=Array.isArray(e),f=[e],h=-1,m=[],y=e;const T=[],v=[];do{h++;const e=h===f.length,s=e&&0!==m.length;if(e){
if(u=0===v.length?void 0:T[T.length-1],y=p,p=v.pop(),s)if(d){y=y.slice();let e=0;for(const[t,n]of m){const i=t-e
;null===n?(y.splice(i,1),e++):y[i]=n}}else{y={...y};for(const[e,t]of m)y[e]=t}h=l.index,f=l.keys,m=l.edits,d=l.inArray,
l=l.prev}else if(p){if(u=d?h:f[h],y=p[u],null==y)continue;T.push(u)}let I;if(!Array.isArray(y)){var N,E;(0,
o.isNode)(y)||(0,i.devAssert)(!1,`Invalid AST Node: ${(0,r.inspect)(y)}.`)
;const n=e?null===(N=c.get(y.kind))||void 0===N?void 0:N.leave:null===(E=c.get(y.kind))||void 0===E?void 0:E.enter
;if(I=null==n?void 0:n.call(t,y,u,p,T,v),I===a)break;if(!1===I){if(!e){T.pop();continue}
}else if(void 0!==I&&(m.push([u,I]),!e)){if(!(0,o.isNode)(I)){T.pop();continue}y=I}}var g
;if(void 0===I&&s&&m.push([u,y]),e)T.pop();else l={inArray:d,index:h,keys:f,edits:m,prev:l},d=Array.isArray(y),
f=d?y:null!==(g=n[y.kind])&&void 0!==g?g:[],h=-1,m=[],p&&v.push(p),p=y}while(void 0!==l)
;if(0!==m.length)return m[m.length-1][1];return e},t.visitInParallel=function visitInParallel(e){
const t=new Array(e.length).fill(null),n=Object.create(null);for(const i of Object.values(s.Kind)){let r=!1
;const o=new Array(e.length).fill(void 0),s=new Array(e.length).fill(void 0);for(let t=0;t<e.length;++t){
const{enter:n,leave:a}=getEnterLeaveForKind(e[t],i);r||(r=null!=n||null!=a),o[t]=n,s[t]=a}if(!r)continue;const c={
enter(...n){const i=n[0];for(let s=0;s<e.length;s++)if(null===t[s]){var r
;const c=null===(r=o[s])||void 0===r?void 0:r.apply(e[s],n)
;if(!1===c)t[s]=i;else if(c===a)t[s]=a;else if(void 0!==c)return c}},leave(...n){const i=n[0]
;for(let o=0;o<e.length;o++)if(null===t[o]){var r;const i=null===(r=s[o])||void 0===r?void 0:r.apply(e[o],n)
;if(i===a)t[o]=a;else if(void 0!==i&&!1!==i)return i}else t[o]===i&&(t[o]=null)}};n[i]=c}return n}
;var i=n(65383),r=n(25742),o=n(22740),s=n(11123);const a=Object.freeze({});function getEnterLeaveForKind(e,t){
const n=e[t];return"object"==typeof n?n:"function"==typeof n?{enter:n,leave:void 0}:{enter:e.enter,leave:e.leave}}
t.BREAK=a},58337:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:!0
}),t.assertEnumValueName=function assertEnumValueName(e){
if("true"===e||"false"===e||"null"===e)throw new r.GraphQLError(`Enum values cannot be named: ${e}`)
;return assertName(e)},t.assertName=assertName;var i=n(65383),r=n(15939),o=n(83271);function assertName(e){
if(null!=e||(0,
i.devAssert)(!1,"Must provide name."),"string"==typeof e||(0,i.devAssert)(!1,"Expected name to be a string."),
0===e.length)throw new r.GraphQLError("Expected name to be a non-empty string.");for(let t=1;t<e.length;++t)if(!(0,
o.isNameContinue)(e.charCodeAt(t)))throw new r.GraphQLError(`Names must only contain [_a-zA-Z0-9] but "${e}" does not.`)
;if(!(0,o.isNameStart)(e.charCodeAt(0)))throw new r.GraphQLError(`Names must start with [_a-zA-Z] but "${e}" does not.`)
;return e}},84169:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:!0
}),t.GraphQLUnionType=t.GraphQLScalarType=t.GraphQLObjectType=t.GraphQLNonNull=t.GraphQLList=t.GraphQLInterfaceType=t.GraphQLInputObjectType=t.GraphQLEnumType=void 0,
t.argsToArgsConfig=argsToArgsConfig,t.assertAbstractType=function assertAbstractType(e){
if(!isAbstractType(e))throw new Error(`Expected ${(0,s.inspect)(e)} to be a GraphQL abstract type.`);return e},
t.assertCompositeType=function assertCompositeType(e){if(!isCompositeType(e))throw new Error(`Expected ${(0,
s.inspect)(e)} to be a GraphQL composite type.`);return e},t.assertEnumType=function assertEnumType(e){
if(!isEnumType(e))throw new Error(`Expected ${(0,s.inspect)(e)} to be a GraphQL Enum type.`);return e},
t.assertInputObjectType=function assertInputObjectType(e){if(!isInputObjectType(e))throw new Error(`Expected ${(0,
s.inspect)(e)} to be a GraphQL Input Object type.`);return e},t.assertInputType=function assertInputType(e){
if(!isInputType(e))throw new Error(`Expected ${(0,s.inspect)(e)} to be a GraphQL input type.`);return e},
t.assertInterfaceType=function assertInterfaceType(e){if(!isInterfaceType(e))throw new Error(`Expected ${(0,
s.inspect)(e)} to be a GraphQL Interface type.`);return e},t.assertLeafType=function assertLeafType(e){
if(!isLeafType(e))throw new Error(`Expected ${(0,s.inspect)(e)} to be a GraphQL leaf type.`);return e},
t.assertListType=function assertListType(e){if(!isListType(e))throw new Error(`Expected ${(0,
s.inspect)(e)} to be a GraphQL List type.`);return e},t.assertNamedType=function assertNamedType(e){
if(!isNamedType(e))throw new Error(`Expected ${(0,s.inspect)(e)} to be a GraphQL named type.`);return e},
t.assertNonNullType=function assertNonNullType(e){if(!isNonNullType(e))throw new Error(`Expected ${(0,
s.inspect)(e)} to be a GraphQL Non-Null type.`);return e},t.assertNullableType=function assertNullableType(e){
if(!isNullableType(e))throw new Error(`Expected ${(0,s.inspect)(e)} to be a GraphQL nullable type.`);return e},
t.assertObjectType=function assertObjectType(e){if(!isObjectType(e))throw new Error(`Expected ${(0,
s.inspect)(e)} to be a GraphQL Object type.`);return e},t.assertOutputType=function assertOutputType(e){
if(!isOutputType(e))throw new Error(`Expected ${(0,s.inspect)(e)} to be a GraphQL output type.`);return e},
t.assertScalarType=function assertScalarType(e){if(!isScalarType(e))throw new Error(`Expected ${(0,
s.inspect)(e)} to be a GraphQL Scalar type.`);return e},t.assertType=function assertType(e){
if(!isType(e))throw new Error(`Expected ${(0,s.inspect)(e)} to be a GraphQL type.`);return e},
t.assertUnionType=function assertUnionType(e){if(!isUnionType(e))throw new Error(`Expected ${(0,
s.inspect)(e)} to be a GraphQL Union type.`);return e},t.assertWrappingType=function assertWrappingType(e){
if(!isWrappingType(e))throw new Error(`Expected ${(0,s.inspect)(e)} to be a GraphQL wrapping type.`);return e},
t.defineArguments=defineArguments,t.getNamedType=function getNamedType(e){if(e){let t=e
;for(;isWrappingType(t);)t=t.ofType;return t}},t.getNullableType=function getNullableType(e){
if(e)return isNonNullType(e)?e.ofType:e},t.isAbstractType=isAbstractType,t.isCompositeType=isCompositeType,
t.isEnumType=isEnumType,t.isInputObjectType=isInputObjectType,t.isInputType=isInputType,
t.isInterfaceType=isInterfaceType,t.isLeafType=isLeafType,t.isListType=isListType,t.isNamedType=isNamedType,
t.isNonNullType=isNonNullType,t.isNullableType=isNullableType,t.isObjectType=isObjectType,t.isOutputType=isOutputType,
t.isRequiredArgument=function isRequiredArgument(e){return isNonNullType(e.type)&&void 0===e.defaultValue},
t.isRequiredInputField=function isRequiredInputField(e){return isNonNullType(e.type)&&void 0===e.defaultValue},
t.isScalarType=isScalarType,t.isType=isType,t.isUnionType=isUnionType,t.isWrappingType=isWrappingType,
t.resolveObjMapThunk=resolveObjMapThunk,t.resolveReadonlyArrayThunk=resolveReadonlyArrayThunk
;var i=n(65383),r=n(41353),o=n(86588),s=n(25742),a=n(45914),c=n(20892),l=n(37579),u=n(3166),p=n(65719),d=n(47904),f=n(87104),h=n(15939),m=n(11123),y=n(59936),T=n(35470),v=n(58337)
;function isType(e){
return isScalarType(e)||isObjectType(e)||isInterfaceType(e)||isUnionType(e)||isEnumType(e)||isInputObjectType(e)||isListType(e)||isNonNullType(e)
}function isScalarType(e){return(0,a.instanceOf)(e,GraphQLScalarType)}function isObjectType(e){return(0,
a.instanceOf)(e,GraphQLObjectType)}function isInterfaceType(e){return(0,a.instanceOf)(e,GraphQLInterfaceType)}
function isUnionType(e){return(0,a.instanceOf)(e,GraphQLUnionType)}function isEnumType(e){return(0,
a.instanceOf)(e,GraphQLEnumType)}function isInputObjectType(e){return(0,a.instanceOf)(e,GraphQLInputObjectType)}
function isListType(e){return(0,a.instanceOf)(e,GraphQLList)}function isNonNullType(e){return(0,
a.instanceOf)(e,GraphQLNonNull)}function isInputType(e){
return isScalarType(e)||isEnumType(e)||isInputObjectType(e)||isWrappingType(e)&&isInputType(e.ofType)}
function isOutputType(e){
return isScalarType(e)||isObjectType(e)||isInterfaceType(e)||isUnionType(e)||isEnumType(e)||isWrappingType(e)&&isOutputType(e.ofType)
}function isLeafType(e){return isScalarType(e)||isEnumType(e)}function isCompositeType(e){
return isObjectType(e)||isInterfaceType(e)||isUnionType(e)}function isAbstractType(e){
return isInterfaceType(e)||isUnionType(e)}class GraphQLList{constructor(e){isType(e)||(0,i.devAssert)(!1,`Expected ${(0,
s.inspect)(e)} to be a GraphQL type.`),this.ofType=e}get[Symbol.toStringTag](){return"GraphQLList"}toString(){
return"["+String(this.ofType)+"]"}toJSON(){return this.toString()}}t.GraphQLList=GraphQLList;class GraphQLNonNull{
constructor(e){isNullableType(e)||(0,i.devAssert)(!1,`Expected ${(0,s.inspect)(e)} to be a GraphQL nullable type.`),
this.ofType=e}get[Symbol.toStringTag](){return"GraphQLNonNull"}toString(){return String(this.ofType)+"!"}toJSON(){
return this.toString()}}function isWrappingType(e){return isListType(e)||isNonNullType(e)}function isNullableType(e){
return isType(e)&&!isNonNullType(e)}function isNamedType(e){
return isScalarType(e)||isObjectType(e)||isInterfaceType(e)||isUnionType(e)||isEnumType(e)||isInputObjectType(e)}
function resolveReadonlyArrayThunk(e){return"function"==typeof e?e():e}function resolveObjMapThunk(e){
return"function"==typeof e?e():e}t.GraphQLNonNull=GraphQLNonNull;class GraphQLScalarType{constructor(e){var t,n,r,a
;const c=null!==(t=e.parseValue)&&void 0!==t?t:o.identityFunc;this.name=(0,v.assertName)(e.name),
this.description=e.description,
this.specifiedByURL=e.specifiedByURL,this.serialize=null!==(n=e.serialize)&&void 0!==n?n:o.identityFunc,
this.parseValue=c,this.parseLiteral=null!==(r=e.parseLiteral)&&void 0!==r?r:(e,t)=>c((0,T.valueFromASTUntyped)(e,t)),
this.extensions=(0,
f.toObjMap)(e.extensions),this.astNode=e.astNode,this.extensionASTNodes=null!==(a=e.extensionASTNodes)&&void 0!==a?a:[],
null==e.specifiedByURL||"string"==typeof e.specifiedByURL||(0,
i.devAssert)(!1,`${this.name} must provide "specifiedByURL" as a string, but got: ${(0,s.inspect)(e.specifiedByURL)}.`),
null==e.serialize||"function"==typeof e.serialize||(0,
i.devAssert)(!1,`${this.name} must provide "serialize" function. If this custom Scalar is also used as an input type, ensure "parseValue" and "parseLiteral" functions are also provided.`),
e.parseLiteral&&("function"==typeof e.parseValue&&"function"==typeof e.parseLiteral||(0,
i.devAssert)(!1,`${this.name} must provide both "parseValue" and "parseLiteral" functions.`))}get[Symbol.toStringTag](){
return"GraphQLScalarType"}toConfig(){return{name:this.name,description:this.description,
specifiedByURL:this.specifiedByURL,serialize:this.serialize,parseValue:this.parseValue,parseLiteral:this.parseLiteral,
extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes}}toString(){return this.name}
toJSON(){return this.toString()}}t.GraphQLScalarType=GraphQLScalarType;class GraphQLObjectType{constructor(e){var t
;this.name=(0,v.assertName)(e.name),this.description=e.description,this.isTypeOf=e.isTypeOf,this.extensions=(0,
f.toObjMap)(e.extensions),this.astNode=e.astNode,this.extensionASTNodes=null!==(t=e.extensionASTNodes)&&void 0!==t?t:[],
this._fields=()=>defineFieldMap(e),
this._interfaces=()=>defineInterfaces(e),null==e.isTypeOf||"function"==typeof e.isTypeOf||(0,
i.devAssert)(!1,`${this.name} must provide "isTypeOf" as a function, but got: ${(0,s.inspect)(e.isTypeOf)}.`)}
get[Symbol.toStringTag](){return"GraphQLObjectType"}getFields(){
return"function"==typeof this._fields&&(this._fields=this._fields()),this._fields}getInterfaces(){
return"function"==typeof this._interfaces&&(this._interfaces=this._interfaces()),this._interfaces}toConfig(){return{
name:this.name,description:this.description,interfaces:this.getInterfaces(),
fields:fieldsToFieldsConfig(this.getFields()),isTypeOf:this.isTypeOf,extensions:this.extensions,astNode:this.astNode,
extensionASTNodes:this.extensionASTNodes}}toString(){return this.name}toJSON(){return this.toString()}}
function defineInterfaces(e){var t;const n=resolveReadonlyArrayThunk(null!==(t=e.interfaces)&&void 0!==t?t:[])
;return Array.isArray(n)||(0,
i.devAssert)(!1,`${e.name} interfaces must be an Array or a function which returns an Array.`),n}
function defineFieldMap(e){const t=resolveObjMapThunk(e.fields);return isPlainObj(t)||(0,
i.devAssert)(!1,`${e.name} fields must be an object with field names as keys or a function which returns such an object.`),
(0,p.mapValue)(t,(t,n)=>{var r;isPlainObj(t)||(0,i.devAssert)(!1,`${e.name}.${n} field config must be an object.`),
null==t.resolve||"function"==typeof t.resolve||(0,
i.devAssert)(!1,`${e.name}.${n} field resolver must be a function if provided, but got: ${(0,s.inspect)(t.resolve)}.`)
;const o=null!==(r=t.args)&&void 0!==r?r:{}
;return isPlainObj(o)||(0,i.devAssert)(!1,`${e.name}.${n} args must be an object with argument names as keys.`),{
name:(0,v.assertName)(n),description:t.description,type:t.type,args:defineArguments(o),resolve:t.resolve,
subscribe:t.subscribe,deprecationReason:t.deprecationReason,extensions:(0,f.toObjMap)(t.extensions),astNode:t.astNode}})
}function defineArguments(e){return Object.entries(e).map(([e,t])=>({name:(0,v.assertName)(e),description:t.description,
type:t.type,defaultValue:t.defaultValue,deprecationReason:t.deprecationReason,extensions:(0,f.toObjMap)(t.extensions),
astNode:t.astNode}))}function isPlainObj(e){return(0,c.isObjectLike)(e)&&!Array.isArray(e)}
function fieldsToFieldsConfig(e){return(0,p.mapValue)(e,e=>({description:e.description,type:e.type,
args:argsToArgsConfig(e.args),resolve:e.resolve,subscribe:e.subscribe,deprecationReason:e.deprecationReason,
extensions:e.extensions,astNode:e.astNode}))}function argsToArgsConfig(e){return(0,u.keyValMap)(e,e=>e.name,e=>({
description:e.description,type:e.type,defaultValue:e.defaultValue,deprecationReason:e.deprecationReason,
extensions:e.extensions,astNode:e.astNode}))}t.GraphQLObjectType=GraphQLObjectType;class GraphQLInterfaceType{
constructor(e){var t;this.name=(0,v.assertName)(e.name),this.description=e.description,this.resolveType=e.resolveType,
this.extensions=(0,
f.toObjMap)(e.extensions),this.astNode=e.astNode,this.extensionASTNodes=null!==(t=e.extensionASTNodes)&&void 0!==t?t:[],
this._fields=defineFieldMap.bind(void 0,e),this._interfaces=defineInterfaces.bind(void 0,e),
null==e.resolveType||"function"==typeof e.resolveType||(0,
i.devAssert)(!1,`${this.name} must provide "resolveType" as a function, but got: ${(0,s.inspect)(e.resolveType)}.`)}
get[Symbol.toStringTag](){return"GraphQLInterfaceType"}getFields(){
return"function"==typeof this._fields&&(this._fields=this._fields()),this._fields}getInterfaces(){
return"function"==typeof this._interfaces&&(this._interfaces=this._interfaces()),this._interfaces}toConfig(){return{
name:this.name,description:this.description,interfaces:this.getInterfaces(),
fields:fieldsToFieldsConfig(this.getFields()),resolveType:this.resolveType,extensions:this.extensions,
astNode:this.astNode,extensionASTNodes:this.extensionASTNodes}}toString(){return this.name}toJSON(){
return this.toString()}}t.GraphQLInterfaceType=GraphQLInterfaceType;class GraphQLUnionType{constructor(e){var t
;this.name=(0,v.assertName)(e.name),this.description=e.description,this.resolveType=e.resolveType,this.extensions=(0,
f.toObjMap)(e.extensions),this.astNode=e.astNode,this.extensionASTNodes=null!==(t=e.extensionASTNodes)&&void 0!==t?t:[],
this._types=defineTypes.bind(void 0,e),null==e.resolveType||"function"==typeof e.resolveType||(0,
i.devAssert)(!1,`${this.name} must provide "resolveType" as a function, but got: ${(0,s.inspect)(e.resolveType)}.`)}
get[Symbol.toStringTag](){return"GraphQLUnionType"}getTypes(){
return"function"==typeof this._types&&(this._types=this._types()),this._types}toConfig(){return{name:this.name,
description:this.description,types:this.getTypes(),resolveType:this.resolveType,extensions:this.extensions,
astNode:this.astNode,extensionASTNodes:this.extensionASTNodes}}toString(){return this.name}toJSON(){
return this.toString()}}function defineTypes(e){const t=resolveReadonlyArrayThunk(e.types);return Array.isArray(t)||(0,
i.devAssert)(!1,`Must provide Array of types or a function which returns such an array for Union ${e.name}.`),t}
t.GraphQLUnionType=GraphQLUnionType;class GraphQLEnumType{constructor(e){var t;this.name=(0,v.assertName)(e.name),
this.description=e.description,this.extensions=(0,f.toObjMap)(e.extensions),this.astNode=e.astNode,
this.extensionASTNodes=null!==(t=e.extensionASTNodes)&&void 0!==t?t:[],
this._values="function"==typeof e.values?e.values:defineEnumValues(this.name,e.values),this._valueLookup=null,
this._nameLookup=null}get[Symbol.toStringTag](){return"GraphQLEnumType"}getValues(){
return"function"==typeof this._values&&(this._values=defineEnumValues(this.name,this._values())),this._values}
getValue(e){return null===this._nameLookup&&(this._nameLookup=(0,l.keyMap)(this.getValues(),e=>e.name)),
this._nameLookup[e]}serialize(e){
null===this._valueLookup&&(this._valueLookup=new Map(this.getValues().map(e=>[e.value,e])))
;const t=this._valueLookup.get(e)
;if(void 0===t)throw new h.GraphQLError(`Enum "${this.name}" cannot represent value: ${(0,s.inspect)(e)}`);return t.name
}parseValue(e,t){if("string"!=typeof e){const n=(0,s.inspect)(e)
;throw new h.GraphQLError(`Enum "${this.name}" cannot represent non-string value: ${n}.`+(t?"":didYouMeanEnumValue(this,n)))
}const n=this.getValue(e)
;if(null==n)throw new h.GraphQLError(`Value "${e}" does not exist in "${this.name}" enum.`+(t?"":didYouMeanEnumValue(this,e)))
;return n.value}parseLiteral(e,t,n){if(e.kind!==m.Kind.ENUM){const t=(0,y.printForError)(e)
;throw new h.GraphQLError(`Enum "${this.name}" cannot represent non-enum value: ${t}.`+(n?"":didYouMeanEnumValue(this,t)),{
nodes:e})}const i=this.getValue(e.value);if(null==i){const t=(0,y.printForError)(e)
;throw new h.GraphQLError(`Value "${t}" does not exist in "${this.name}" enum.`+(n?"":didYouMeanEnumValue(this,t)),{
nodes:e})}return i.value}toConfig(){const e=(0,u.keyValMap)(this.getValues(),e=>e.name,e=>({description:e.description,
value:e.value,deprecationReason:e.deprecationReason,extensions:e.extensions,astNode:e.astNode}));return{name:this.name,
description:this.description,values:e,extensions:this.extensions,astNode:this.astNode,
extensionASTNodes:this.extensionASTNodes}}toString(){return this.name}toJSON(){return this.toString()}}
function didYouMeanEnumValue(e,t){const n=e.getValues().map(e=>e.name),i=(0,d.suggestionList)(t,n);return(0,
r.didYouMean)("the enum value",i)}function defineEnumValues(e,t){return isPlainObj(t)||(0,
i.devAssert)(!1,`${e} values must be an object with value names as keys.`),
Object.entries(t).map(([t,n])=>(isPlainObj(n)||(0,
i.devAssert)(!1,`${e}.${t} must refer to an object with a "value" key representing an internal value but got: ${(0,
s.inspect)(n)}.`),{name:(0,v.assertEnumValueName)(t),description:n.description,value:void 0!==n.value?n.value:t,
deprecationReason:n.deprecationReason,extensions:(0,f.toObjMap)(n.extensions),astNode:n.astNode}))}
t.GraphQLEnumType=GraphQLEnumType;class GraphQLInputObjectType{constructor(e){var t,n;this.name=(0,
v.assertName)(e.name),this.description=e.description,this.extensions=(0,f.toObjMap)(e.extensions),
this.astNode=e.astNode,this.extensionASTNodes=null!==(t=e.extensionASTNodes)&&void 0!==t?t:[],
this.isOneOf=null!==(n=e.isOneOf)&&void 0!==n&&n,this._fields=defineInputFieldMap.bind(void 0,e)}
get[Symbol.toStringTag](){return"GraphQLInputObjectType"}getFields(){
return"function"==typeof this._fields&&(this._fields=this._fields()),this._fields}toConfig(){const e=(0,
p.mapValue)(this.getFields(),e=>({description:e.description,type:e.type,defaultValue:e.defaultValue,
deprecationReason:e.deprecationReason,extensions:e.extensions,astNode:e.astNode}));return{name:this.name,
description:this.description,fields:e,extensions:this.extensions,astNode:this.astNode,
extensionASTNodes:this.extensionASTNodes,isOneOf:this.isOneOf}}toString(){return this.name}toJSON(){
return this.toString()}}function defineInputFieldMap(e){const t=resolveObjMapThunk(e.fields);return isPlainObj(t)||(0,
i.devAssert)(!1,`${e.name} fields must be an object with field names as keys or a function which returns such an object.`),
(0,
p.mapValue)(t,(t,n)=>(!("resolve"in t)||(0,i.devAssert)(!1,`${e.name}.${n} field has a resolve property, but Input Types cannot define resolvers.`),
{name:(0,v.assertName)(n),description:t.description,type:t.type,defaultValue:t.defaultValue,
deprecationReason:t.deprecationReason,extensions:(0,f.toObjMap)(t.extensions),astNode:t.astNode}))}
t.GraphQLInputObjectType=GraphQLInputObjectType},21058:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:!0}),
t.GraphQLSpecifiedByDirective=t.GraphQLSkipDirective=t.GraphQLOneOfDirective=t.GraphQLIncludeDirective=t.GraphQLDirective=t.GraphQLDeprecatedDirective=t.DEFAULT_DEPRECATION_REASON=void 0,
t.assertDirective=function assertDirective(e){if(!isDirective(e))throw new Error(`Expected ${(0,
r.inspect)(e)} to be a GraphQL directive.`);return e},t.isDirective=isDirective,
t.isSpecifiedDirective=function isSpecifiedDirective(e){return v.some(({name:t})=>t===e.name)},
t.specifiedDirectives=void 0
;var i=n(65383),r=n(25742),o=n(45914),s=n(20892),a=n(87104),c=n(22582),l=n(58337),u=n(84169),p=n(93571)
;function isDirective(e){return(0,o.instanceOf)(e,GraphQLDirective)}class GraphQLDirective{constructor(e){var t,n,r
;this.name=(0,l.assertName)(e.name),this.description=e.description,this.locations=e.locations,
this.isRepeatable=null!==(t=e.isRepeatable)&&void 0!==t&&t,this.deprecationReason=e.deprecationReason,
this.extensions=(0,
a.toObjMap)(e.extensions),this.astNode=e.astNode,this.extensionASTNodes=null!==(n=e.extensionASTNodes)&&void 0!==n?n:[],
Array.isArray(e.locations)||(0,i.devAssert)(!1,`@${e.name} locations must be an Array.`)
;const o=null!==(r=e.args)&&void 0!==r?r:{};(0,s.isObjectLike)(o)&&!Array.isArray(o)||(0,
i.devAssert)(!1,`@${e.name} args must be an object with argument names as keys.`),this.args=(0,u.defineArguments)(o)}
get[Symbol.toStringTag](){return"GraphQLDirective"}toConfig(){return{name:this.name,description:this.description,
locations:this.locations,args:(0,u.argsToArgsConfig)(this.args),isRepeatable:this.isRepeatable,
deprecationReason:this.deprecationReason,extensions:this.extensions,astNode:this.astNode,
extensionASTNodes:this.extensionASTNodes}}toString(){return"@"+this.name}toJSON(){return this.toString()}}
t.GraphQLDirective=GraphQLDirective;const d=new GraphQLDirective({name:"include",
description:"Directs the executor to include this field or fragment only when the `if` argument is true.",
locations:[c.DirectiveLocation.FIELD,c.DirectiveLocation.FRAGMENT_SPREAD,c.DirectiveLocation.INLINE_FRAGMENT],args:{if:{
type:new u.GraphQLNonNull(p.GraphQLBoolean),description:"Included when true."}}});t.GraphQLIncludeDirective=d
;const f=new GraphQLDirective({name:"skip",
description:"Directs the executor to skip this field or fragment when the `if` argument is true.",
locations:[c.DirectiveLocation.FIELD,c.DirectiveLocation.FRAGMENT_SPREAD,c.DirectiveLocation.INLINE_FRAGMENT],args:{if:{
type:new u.GraphQLNonNull(p.GraphQLBoolean),description:"Skipped when true."}}});t.GraphQLSkipDirective=f
;const h="No longer supported";t.DEFAULT_DEPRECATION_REASON=h;const m=new GraphQLDirective({name:"deprecated",
description:"Marks an element of a GraphQL schema as no longer supported.",
locations:[c.DirectiveLocation.FIELD_DEFINITION,c.DirectiveLocation.ARGUMENT_DEFINITION,c.DirectiveLocation.INPUT_FIELD_DEFINITION,c.DirectiveLocation.ENUM_VALUE,c.DirectiveLocation.DIRECTIVE_DEFINITION],
args:{reason:{type:p.GraphQLString,
description:"Explains why this element was deprecated, usually also including a suggestion for how to access supported similar data. Formatted using the Markdown syntax, as specified by [CommonMark](https://commonmark.org/).",
defaultValue:h}}});t.GraphQLDeprecatedDirective=m;const y=new GraphQLDirective({name:"specifiedBy",
description:"Exposes a URL that specifies the behavior of this scalar.",locations:[c.DirectiveLocation.SCALAR],args:{
url:{type:new u.GraphQLNonNull(p.GraphQLString),description:"The URL that specifies the behavior of this scalar."}}})
;t.GraphQLSpecifiedByDirective=y;const T=new GraphQLDirective({name:"oneOf",
description:"Indicates exactly one field must be supplied and this field must not be `null`.",
locations:[c.DirectiveLocation.INPUT_OBJECT],args:{}});t.GraphQLOneOfDirective=T;const v=Object.freeze([d,f,m,y,T])
;t.specifiedDirectives=v},10317:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:!0}),
t.introspectionTypes=t.__TypeKind=t.__Type=t.__Schema=t.__InputValue=t.__Field=t.__EnumValue=t.__DirectiveLocation=t.__Directive=t.TypeNameMetaFieldDef=t.TypeMetaFieldDef=t.TypeKind=t.SchemaMetaFieldDef=void 0,
t.isIntrospectionType=function isIntrospectionType(e){return I.some(({name:t})=>e.name===t)}
;var i=n(25742),r=n(33650),o=n(22582),s=n(59936),a=n(48893),c=n(84169),l=n(93571);const u=new c.GraphQLObjectType({
name:"__Schema",
description:"A GraphQL Schema defines the capabilities of a GraphQL server. It exposes all available types and directives on the server, as well as the entry points for query, mutation, and subscription operations.",
fields:()=>({description:{type:l.GraphQLString,resolve:e=>e.description},types:{
description:"A list of all types supported by this server.",
type:new c.GraphQLNonNull(new c.GraphQLList(new c.GraphQLNonNull(f))),resolve:e=>Object.values(e.getTypeMap())},
queryType:{description:"The type that query operations will be rooted at.",type:new c.GraphQLNonNull(f),
resolve:e=>e.getQueryType()},mutationType:{
description:"If this server supports mutation, the type that mutation operations will be rooted at.",type:f,
resolve:e=>e.getMutationType()},subscriptionType:{
description:"If this server support subscription, the type that subscription operations will be rooted at.",type:f,
resolve:e=>e.getSubscriptionType()},directives:{description:"A list of all directives supported by this server.",
type:new c.GraphQLNonNull(new c.GraphQLList(new c.GraphQLNonNull(p))),args:{includeDeprecated:{
type:new c.GraphQLNonNull(l.GraphQLBoolean),defaultValue:!1}},
resolve:(e,{includeDeprecated:t})=>t?e.getDirectives():e.getDirectives().filter(e=>null==e.deprecationReason)}})})
;t.__Schema=u;const p=new c.GraphQLObjectType({name:"__Directive",
description:"A Directive provides a way to describe alternate runtime execution and type validation behavior in a GraphQL document.\n\nIn some cases, you need to provide options to alter GraphQL's execution behavior in ways field arguments will not suffice, such as conditionally including or skipping a field. Directives provide this by describing additional information to the executor.",
fields:()=>({name:{type:new c.GraphQLNonNull(l.GraphQLString),resolve:e=>e.name},description:{type:l.GraphQLString,
resolve:e=>e.description},isRepeatable:{type:new c.GraphQLNonNull(l.GraphQLBoolean),resolve:e=>e.isRepeatable},
locations:{type:new c.GraphQLNonNull(new c.GraphQLList(new c.GraphQLNonNull(d))),resolve:e=>e.locations},args:{
type:new c.GraphQLNonNull(new c.GraphQLList(new c.GraphQLNonNull(m))),args:{includeDeprecated:{type:l.GraphQLBoolean,
defaultValue:!1}},resolve:(e,{includeDeprecated:t})=>t?e.args:e.args.filter(e=>null==e.deprecationReason)},
isDeprecated:{type:new c.GraphQLNonNull(l.GraphQLBoolean),resolve:e=>null!=e.deprecationReason},deprecationReason:{
type:l.GraphQLString,resolve:e=>e.deprecationReason}})});t.__Directive=p;const d=new c.GraphQLEnumType({
name:"__DirectiveLocation",
description:"A Directive can be adjacent to many parts of the GraphQL language, a __DirectiveLocation describes one such possible adjacencies.",
values:{QUERY:{value:o.DirectiveLocation.QUERY,description:"Location adjacent to a query operation."},MUTATION:{
value:o.DirectiveLocation.MUTATION,description:"Location adjacent to a mutation operation."},SUBSCRIPTION:{
value:o.DirectiveLocation.SUBSCRIPTION,description:"Location adjacent to a subscription operation."},FIELD:{
value:o.DirectiveLocation.FIELD,description:"Location adjacent to a field."},FRAGMENT_DEFINITION:{
value:o.DirectiveLocation.FRAGMENT_DEFINITION,description:"Location adjacent to a fragment definition."},
FRAGMENT_SPREAD:{value:o.DirectiveLocation.FRAGMENT_SPREAD,description:"Location adjacent to a fragment spread."},
INLINE_FRAGMENT:{value:o.DirectiveLocation.INLINE_FRAGMENT,description:"Location adjacent to an inline fragment."},
VARIABLE_DEFINITION:{value:o.DirectiveLocation.VARIABLE_DEFINITION,
description:"Location adjacent to a variable definition."},SCHEMA:{value:o.DirectiveLocation.SCHEMA,
description:"Location adjacent to a schema definition."},SCALAR:{value:o.DirectiveLocation.SCALAR,
description:"Location adjacent to a scalar definition."},OBJECT:{value:o.DirectiveLocation.OBJECT,
description:"Location adjacent to an object type definition."},FIELD_DEFINITION:{
value:o.DirectiveLocation.FIELD_DEFINITION,description:"Location adjacent to a field definition."},ARGUMENT_DEFINITION:{
value:o.DirectiveLocation.ARGUMENT_DEFINITION,description:"Location adjacent to an argument definition."},INTERFACE:{
value:o.DirectiveLocation.INTERFACE,description:"Location adjacent to an interface definition."},UNION:{
value:o.DirectiveLocation.UNION,description:"Location adjacent to a union definition."},ENUM:{
value:o.DirectiveLocation.ENUM,description:"Location adjacent to an enum definition."},ENUM_VALUE:{
value:o.DirectiveLocation.ENUM_VALUE,description:"Location adjacent to an enum value definition."},INPUT_OBJECT:{
value:o.DirectiveLocation.INPUT_OBJECT,description:"Location adjacent to an input object type definition."},
INPUT_FIELD_DEFINITION:{value:o.DirectiveLocation.INPUT_FIELD_DEFINITION,
description:"Location adjacent to an input object field definition."},DIRECTIVE_DEFINITION:{
value:o.DirectiveLocation.DIRECTIVE_DEFINITION,description:"Location adjacent to a directive definition."}}})
;t.__DirectiveLocation=d;const f=new c.GraphQLObjectType({name:"__Type",
description:"The fundamental unit of any GraphQL Schema is the type. There are many kinds of types in GraphQL as represented by the `__TypeKind` enum.\n\nDepending on the kind of a type, certain fields describe information about that type. Scalar types provide no information beyond a name, description and optional `specifiedByURL`, while Enum types provide their values. Object and Interface types provide the fields they describe. Abstract types, Union and Interface, provide the Object types possible at runtime. List and NonNull types compose other types.",
fields:()=>({kind:{type:new c.GraphQLNonNull(v),resolve:e=>(0,c.isScalarType)(e)?T.SCALAR:(0,
c.isObjectType)(e)?T.OBJECT:(0,c.isInterfaceType)(e)?T.INTERFACE:(0,c.isUnionType)(e)?T.UNION:(0,
c.isEnumType)(e)?T.ENUM:(0,c.isInputObjectType)(e)?T.INPUT_OBJECT:(0,c.isListType)(e)?T.LIST:(0,
c.isNonNullType)(e)?T.NON_NULL:void(0,r.invariant)(!1,`Unexpected type: "${(0,i.inspect)(e)}".`)},name:{
type:l.GraphQLString,resolve:e=>"name"in e?e.name:void 0},description:{type:l.GraphQLString,
resolve:e=>"description"in e?e.description:void 0},specifiedByURL:{type:l.GraphQLString,
resolve:e=>"specifiedByURL"in e?e.specifiedByURL:void 0},fields:{type:new c.GraphQLList(new c.GraphQLNonNull(h)),args:{
includeDeprecated:{type:l.GraphQLBoolean,defaultValue:!1}},resolve(e,{includeDeprecated:t}){if((0,
c.isObjectType)(e)||(0,c.isInterfaceType)(e)){const n=Object.values(e.getFields())
;return t?n:n.filter(e=>null==e.deprecationReason)}}},interfaces:{type:new c.GraphQLList(new c.GraphQLNonNull(f)),
resolve(e){if((0,c.isObjectType)(e)||(0,c.isInterfaceType)(e))return e.getInterfaces()}},possibleTypes:{
type:new c.GraphQLList(new c.GraphQLNonNull(f)),resolve(e,t,n,{schema:i}){if((0,
c.isAbstractType)(e))return i.getPossibleTypes(e)}},enumValues:{type:new c.GraphQLList(new c.GraphQLNonNull(y)),args:{
includeDeprecated:{type:l.GraphQLBoolean,defaultValue:!1}},resolve(e,{includeDeprecated:t}){if((0,c.isEnumType)(e)){
const n=e.getValues();return t?n:n.filter(e=>null==e.deprecationReason)}}},inputFields:{
type:new c.GraphQLList(new c.GraphQLNonNull(m)),args:{includeDeprecated:{type:l.GraphQLBoolean,defaultValue:!1}},
resolve(e,{includeDeprecated:t}){if((0,c.isInputObjectType)(e)){const n=Object.values(e.getFields())
;return t?n:n.filter(e=>null==e.deprecationReason)}}},ofType:{type:f,resolve:e=>"ofType"in e?e.ofType:void 0},isOneOf:{
type:l.GraphQLBoolean,resolve:e=>{if((0,c.isInputObjectType)(e))return e.isOneOf}}})});t.__Type=f
;const h=new c.GraphQLObjectType({name:"__Field",
description:"Object and Interface types are described by a list of Fields, each of which has a name, potentially a list of arguments, and a return type.",
fields:()=>({name:{type:new c.GraphQLNonNull(l.GraphQLString),resolve:e=>e.name},description:{type:l.GraphQLString,
resolve:e=>e.description},args:{type:new c.GraphQLNonNull(new c.GraphQLList(new c.GraphQLNonNull(m))),args:{
includeDeprecated:{type:l.GraphQLBoolean,defaultValue:!1}},
resolve:(e,{includeDeprecated:t})=>t?e.args:e.args.filter(e=>null==e.deprecationReason)},type:{
type:new c.GraphQLNonNull(f),resolve:e=>e.type},isDeprecated:{type:new c.GraphQLNonNull(l.GraphQLBoolean),
resolve:e=>null!=e.deprecationReason},deprecationReason:{type:l.GraphQLString,resolve:e=>e.deprecationReason}})})
;t.__Field=h;const m=new c.GraphQLObjectType({name:"__InputValue",
description:"Arguments provided to Fields or Directives and the input fields of an InputObject are represented as Input Values which describe their type and optionally a default value.",
fields:()=>({name:{type:new c.GraphQLNonNull(l.GraphQLString),resolve:e=>e.name},description:{type:l.GraphQLString,
resolve:e=>e.description},type:{type:new c.GraphQLNonNull(f),resolve:e=>e.type},defaultValue:{type:l.GraphQLString,
description:"A GraphQL-formatted string representing the default value for this input value.",resolve(e){
const{type:t,defaultValue:n}=e,i=(0,a.astFromValue)(n,t);return i?(0,s.print)(i):null}},isDeprecated:{
type:new c.GraphQLNonNull(l.GraphQLBoolean),resolve:e=>null!=e.deprecationReason},deprecationReason:{
type:l.GraphQLString,resolve:e=>e.deprecationReason}})});t.__InputValue=m;const y=new c.GraphQLObjectType({
name:"__EnumValue",
description:"One possible value for a given Enum. Enum values are unique values, not a placeholder for a string or numeric value. However an Enum value is returned in a JSON response as a string.",
fields:()=>({name:{type:new c.GraphQLNonNull(l.GraphQLString),resolve:e=>e.name},description:{type:l.GraphQLString,
resolve:e=>e.description},isDeprecated:{type:new c.GraphQLNonNull(l.GraphQLBoolean),resolve:e=>null!=e.deprecationReason
},deprecationReason:{type:l.GraphQLString,resolve:e=>e.deprecationReason}})});var T;t.__EnumValue=y,t.TypeKind=T,
function(e){e.SCALAR="SCALAR",e.OBJECT="OBJECT",e.INTERFACE="INTERFACE",e.UNION="UNION",e.ENUM="ENUM",
e.INPUT_OBJECT="INPUT_OBJECT",e.LIST="LIST",e.NON_NULL="NON_NULL"}(T||(t.TypeKind=T={}));const v=new c.GraphQLEnumType({
name:"__TypeKind",description:"An enum describing what kind of type a given `__Type` is.",values:{SCALAR:{
value:T.SCALAR,description:"Indicates this type is a scalar."},OBJECT:{value:T.OBJECT,
description:"Indicates this type is an object. `fields` and `interfaces` are valid fields."},INTERFACE:{
value:T.INTERFACE,
description:"Indicates this type is an interface. `fields`, `interfaces`, and `possibleTypes` are valid fields."},
UNION:{value:T.UNION,description:"Indicates this type is a union. `possibleTypes` is a valid field."},ENUM:{
value:T.ENUM,description:"Indicates this type is an enum. `enumValues` is a valid field."},INPUT_OBJECT:{
value:T.INPUT_OBJECT,description:"Indicates this type is an input object. `inputFields` is a valid field."},LIST:{
value:T.LIST,description:"Indicates this type is a list. `ofType` is a valid field."},NON_NULL:{value:T.NON_NULL,
description:"Indicates this type is a non-null. `ofType` is a valid field."}}});t.__TypeKind=v;const N={name:"__schema",
type:new c.GraphQLNonNull(u),description:"Access the current type schema of this server.",args:[],
resolve:(e,t,n,{schema:i})=>i,deprecationReason:void 0,extensions:Object.create(null),astNode:void 0}
;t.SchemaMetaFieldDef=N;const E={name:"__type",type:f,description:"Request the type information of a single type.",
args:[{name:"name",description:void 0,type:new c.GraphQLNonNull(l.GraphQLString),defaultValue:void 0,
deprecationReason:void 0,extensions:Object.create(null),astNode:void 0}],
resolve:(e,{name:t},n,{schema:i})=>i.getType(t),deprecationReason:void 0,extensions:Object.create(null),astNode:void 0}
;t.TypeMetaFieldDef=E;const g={name:"__typename",type:new c.GraphQLNonNull(l.GraphQLString),
description:"The name of the current Object type at runtime.",args:[],resolve:(e,t,n,{parentType:i})=>i.name,
deprecationReason:void 0,extensions:Object.create(null),astNode:void 0};t.TypeNameMetaFieldDef=g
;const I=Object.freeze([u,p,d,f,h,m,y,v]);t.introspectionTypes=I},93571:(e,t,n)=>{Object.defineProperty(t,"__esModule",{
value:!0
}),t.GraphQLString=t.GraphQLInt=t.GraphQLID=t.GraphQLFloat=t.GraphQLBoolean=t.GRAPHQL_MIN_INT=t.GRAPHQL_MAX_INT=void 0,
t.isSpecifiedScalarType=function isSpecifiedScalarType(e){return y.some(({name:t})=>e.name===t)},
t.specifiedScalarTypes=void 0;var i=n(25742),r=n(20892),o=n(15939),s=n(11123),a=n(59936),c=n(84169);const l=2147483647
;t.GRAPHQL_MAX_INT=l;const u=-2147483648;t.GRAPHQL_MIN_INT=u;const p=new c.GraphQLScalarType({name:"Int",
description:"The `Int` scalar type represents non-fractional signed whole numeric values. Int can represent values between -(2^31) and 2^31 - 1.",
serialize(e){const t=serializeObject(e);if("boolean"==typeof t)return t?1:0;let n=t
;if("string"==typeof t&&""!==t&&(n=Number(t)),
"number"!=typeof n||!Number.isInteger(n))throw new o.GraphQLError(`Int cannot represent non-integer value: ${(0,
i.inspect)(t)}`);if(n>l||n<u)throw new o.GraphQLError("Int cannot represent non 32-bit signed integer value: "+(0,
i.inspect)(t));return n},parseValue(e){
if("number"!=typeof e||!Number.isInteger(e))throw new o.GraphQLError(`Int cannot represent non-integer value: ${(0,
i.inspect)(e)}`);if(e>l||e<u)throw new o.GraphQLError(`Int cannot represent non 32-bit signed integer value: ${e}`)
;return e},parseLiteral(e){
if(e.kind!==s.Kind.INT)throw new o.GraphQLError(`Int cannot represent non-integer value: ${(0,a.printForError)(e)}`,{
nodes:e});const t=parseInt(e.value,10)
;if(t>l||t<u)throw new o.GraphQLError(`Int cannot represent non 32-bit signed integer value: ${e.value}`,{nodes:e})
;return t}});t.GraphQLInt=p;const d=new c.GraphQLScalarType({name:"Float",
description:"The `Float` scalar type represents signed double-precision fractional values as specified by [IEEE 754](https://en.wikipedia.org/wiki/IEEE_floating_point).",
serialize(e){const t=serializeObject(e);if("boolean"==typeof t)return t?1:0;let n=t
;if("string"==typeof t&&""!==t&&(n=Number(t)),
"number"!=typeof n||!Number.isFinite(n))throw new o.GraphQLError(`Float cannot represent non numeric value: ${(0,
i.inspect)(t)}`);return n},parseValue(e){
if("number"!=typeof e||!Number.isFinite(e))throw new o.GraphQLError(`Float cannot represent non numeric value: ${(0,
i.inspect)(e)}`);return e},parseLiteral(e){
if(e.kind!==s.Kind.FLOAT&&e.kind!==s.Kind.INT)throw new o.GraphQLError(`Float cannot represent non numeric value: ${(0,
a.printForError)(e)}`,e);return parseFloat(e.value)}});t.GraphQLFloat=d;const f=new c.GraphQLScalarType({name:"String",
description:"The `String` scalar type represents textual data, represented as UTF-8 character sequences. The String type is most often used by GraphQL to represent free-form human-readable text.",
serialize(e){const t=serializeObject(e);if("string"==typeof t)return t;if("boolean"==typeof t)return t?"true":"false"
;if("number"==typeof t&&Number.isFinite(t))return t.toString()
;throw new o.GraphQLError(`String cannot represent value: ${(0,i.inspect)(e)}`)},parseValue(e){
if("string"!=typeof e)throw new o.GraphQLError(`String cannot represent a non string value: ${(0,i.inspect)(e)}`)
;return e},parseLiteral(e){
if(e.kind!==s.Kind.STRING)throw new o.GraphQLError(`String cannot represent a non string value: ${(0,
a.printForError)(e)}`,{nodes:e});return e.value}});t.GraphQLString=f;const h=new c.GraphQLScalarType({name:"Boolean",
description:"The `Boolean` scalar type represents `true` or `false`.",serialize(e){const t=serializeObject(e)
;if("boolean"==typeof t)return t;if(Number.isFinite(t))return 0!==t
;throw new o.GraphQLError(`Boolean cannot represent a non boolean value: ${(0,i.inspect)(t)}`)},parseValue(e){
if("boolean"!=typeof e)throw new o.GraphQLError(`Boolean cannot represent a non boolean value: ${(0,i.inspect)(e)}`)
;return e},parseLiteral(e){
if(e.kind!==s.Kind.BOOLEAN)throw new o.GraphQLError(`Boolean cannot represent a non boolean value: ${(0,
a.printForError)(e)}`,{nodes:e});return e.value}});t.GraphQLBoolean=h;const m=new c.GraphQLScalarType({name:"ID",
description:'The `ID` scalar type represents a unique identifier, often used to refetch an object or as key for a cache. The ID type appears in a JSON response as a String; however, it is not intended to be human-readable. When expected as an input type, any string (such as `"4"`) or integer (such as `4`) input value will be accepted as an ID.',
serialize(e){const t=serializeObject(e);if("string"==typeof t)return t;if(Number.isInteger(t))return String(t)
;throw new o.GraphQLError(`ID cannot represent value: ${(0,i.inspect)(e)}`)},parseValue(e){
if("string"==typeof e)return e;if("number"==typeof e&&Number.isInteger(e))return e.toString()
;throw new o.GraphQLError(`ID cannot represent value: ${(0,i.inspect)(e)}`)},parseLiteral(e){
if(e.kind!==s.Kind.STRING&&e.kind!==s.Kind.INT)throw new o.GraphQLError("ID cannot represent a non-string and non-integer value: "+(0,
a.printForError)(e),{nodes:e});return e.value}});t.GraphQLID=m;const y=Object.freeze([f,p,d,h,m])
;function serializeObject(e){if((0,r.isObjectLike)(e)){if("function"==typeof e.valueOf){const t=e.valueOf();if(!(0,
r.isObjectLike)(t))return t}if("function"==typeof e.toJSON)return e.toJSON()}return e}t.specifiedScalarTypes=y},
79299:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:!0}),t.GraphQLSchema=void 0,
t.assertSchema=function assertSchema(e){if(!isSchema(e))throw new Error(`Expected ${(0,
r.inspect)(e)} to be a GraphQL schema.`);return e},t.isSchema=isSchema
;var i=n(65383),r=n(25742),o=n(45914),s=n(20892),a=n(87104),c=n(22740),l=n(84169),u=n(21058),p=n(10317)
;function isSchema(e){return(0,o.instanceOf)(e,GraphQLSchema)}class GraphQLSchema{constructor(e){var t,n
;this.__validationErrors=!0===e.assumeValid?[]:void 0,(0,s.isObjectLike)(e)||(0,
i.devAssert)(!1,"Must provide configuration object."),!e.types||Array.isArray(e.types)||(0,
i.devAssert)(!1,`"types" must be Array if provided but got: ${(0,r.inspect)(e.types)}.`),
!e.directives||Array.isArray(e.directives)||(0,i.devAssert)(!1,`"directives" must be Array if provided but got: ${(0,
r.inspect)(e.directives)}.`),this.description=e.description,this.extensions=(0,a.toObjMap)(e.extensions),
this.astNode=e.astNode,this.extensionASTNodes=null!==(t=e.extensionASTNodes)&&void 0!==t?t:[],this._queryType=e.query,
this._mutationType=e.mutation,
this._subscriptionType=e.subscription,this._directives=null!==(n=e.directives)&&void 0!==n?n:u.specifiedDirectives
;const o=new Set(e.types);if(null!=e.types)for(const t of e.types)o.delete(t),collectReferencedTypes(t,o)
;null!=this._queryType&&collectReferencedTypes(this._queryType,o),
null!=this._mutationType&&collectReferencedTypes(this._mutationType,o),
null!=this._subscriptionType&&collectReferencedTypes(this._subscriptionType,o);for(const e of this._directives)if((0,
u.isDirective)(e))for(const t of e.args)collectReferencedTypes(t.type,o);collectReferencedTypes(p.__Schema,o),
this._typeMap=Object.create(null),this._subTypeMap=Object.create(null),this._implementationsMap=Object.create(null)
;for(const e of o){if(null==e)continue;const t=e.name
;if(t||(0,i.devAssert)(!1,"One of the provided types for building the Schema is missing a name."),
void 0!==this._typeMap[t])throw new Error(`Schema must contain uniquely named types but contains multiple types named "${t}".`)
;if(this._typeMap[t]=e,(0,l.isInterfaceType)(e)){for(const t of e.getInterfaces())if((0,l.isInterfaceType)(t)){
let n=this._implementationsMap[t.name];void 0===n&&(n=this._implementationsMap[t.name]={objects:[],interfaces:[]}),
n.interfaces.push(e)}}else if((0,l.isObjectType)(e))for(const t of e.getInterfaces())if((0,l.isInterfaceType)(t)){
let n=this._implementationsMap[t.name];void 0===n&&(n=this._implementationsMap[t.name]={objects:[],interfaces:[]}),
n.objects.push(e)}}}get[Symbol.toStringTag](){return"GraphQLSchema"}getQueryType(){return this._queryType}
getMutationType(){return this._mutationType}getSubscriptionType(){return this._subscriptionType}getRootType(e){
switch(e){case c.OperationTypeNode.QUERY:return this.getQueryType();case c.OperationTypeNode.MUTATION:
return this.getMutationType();case c.OperationTypeNode.SUBSCRIPTION:return this.getSubscriptionType()}}getTypeMap(){
return this._typeMap}getType(e){return this.getTypeMap()[e]}getPossibleTypes(e){return(0,
l.isUnionType)(e)?e.getTypes():this.getImplementations(e).objects}getImplementations(e){
const t=this._implementationsMap[e.name];return null!=t?t:{objects:[],interfaces:[]}}isSubType(e,t){
let n=this._subTypeMap[e.name];if(void 0===n){
if(n=Object.create(null),(0,l.isUnionType)(e))for(const t of e.getTypes())n[t.name]=!0;else{
const t=this.getImplementations(e);for(const e of t.objects)n[e.name]=!0;for(const e of t.interfaces)n[e.name]=!0}
this._subTypeMap[e.name]=n}return void 0!==n[t.name]}getDirectives(){return this._directives}getDirective(e){
return this.getDirectives().find(t=>t.name===e)}toConfig(){return{description:this.description,
query:this.getQueryType(),mutation:this.getMutationType(),subscription:this.getSubscriptionType(),
types:Object.values(this.getTypeMap()),directives:this.getDirectives(),extensions:this.extensions,astNode:this.astNode,
extensionASTNodes:this.extensionASTNodes,assumeValid:void 0!==this.__validationErrors}}}
function collectReferencedTypes(e,t){const n=(0,l.getNamedType)(e);if(!t.has(n))if(t.add(n),(0,
l.isUnionType)(n))for(const e of n.getTypes())collectReferencedTypes(e,t);else if((0,l.isObjectType)(n)||(0,
l.isInterfaceType)(n)){for(const e of n.getInterfaces())collectReferencedTypes(e,t)
;for(const e of Object.values(n.getFields())){collectReferencedTypes(e.type,t)
;for(const n of e.args)collectReferencedTypes(n.type,t)}
}else if((0,l.isInputObjectType)(n))for(const e of Object.values(n.getFields()))collectReferencedTypes(e.type,t)
;return t}t.GraphQLSchema=GraphQLSchema},33902:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:!0}),
t.assertValidSchema=function assertValidSchema(e){const t=validateSchema(e)
;if(0!==t.length)throw new Error(t.map(e=>e.message).join("\n\n"))},t.validateSchema=validateSchema
;var i=n(25742),r=n(15939),o=n(22740),s=n(46539),a=n(84169),c=n(21058),l=n(10317),u=n(79299);function validateSchema(e){
if((0,u.assertSchema)(e),e.__validationErrors)return e.__validationErrors;const t=new SchemaValidationContext(e)
;!function validateRootTypes(e){const t=e.schema,n=t.getQueryType();if(n){if(!(0,a.isObjectType)(n)){var r
;e.reportError(`Query root type must be Object type, it cannot be ${(0,
i.inspect)(n)}.`,null!==(r=getOperationTypeNode(t,o.OperationTypeNode.QUERY))&&void 0!==r?r:n.astNode)}
}else e.reportError("Query root type must be provided.",t.astNode);const s=t.getMutationType();var c;s&&!(0,
a.isObjectType)(s)&&e.reportError(`Mutation root type must be Object type if provided, it cannot be ${(0,
i.inspect)(s)}.`,null!==(c=getOperationTypeNode(t,o.OperationTypeNode.MUTATION))&&void 0!==c?c:s.astNode)
;const l=t.getSubscriptionType();var u
;l&&!(0,a.isObjectType)(l)&&e.reportError(`Subscription root type must be Object type if provided, it cannot be ${(0,
i.inspect)(l)}.`,null!==(u=getOperationTypeNode(t,o.OperationTypeNode.SUBSCRIPTION))&&void 0!==u?u:l.astNode)}(t),
function validateDirectives(e){for(const n of e.schema.getDirectives())if((0,c.isDirective)(n)){validateName(e,n),
0===n.locations.length&&e.reportError(`Directive @${n.name} must include 1 or more locations.`,n.astNode)
;for(const r of n.args){var t
;if(validateName(e,r),(0,a.isInputType)(r.type)||e.reportError(`The type of @${n.name}(${r.name}:) must be Input Type but got: ${(0,
i.inspect)(r.type)}.`,r.astNode),
(0,a.isRequiredArgument)(r)&&null!=r.deprecationReason)e.reportError(`Required argument @${n.name}(${r.name}:) cannot be deprecated.`,[getDeprecatedDirectiveNode(r.astNode),null===(t=r.astNode)||void 0===t?void 0:t.type])
}}else e.reportError(`Expected directive but got: ${(0,i.inspect)(n)}.`,null==n?void 0:n.astNode)}(t),
function validateTypes(e){const t=function createInputObjectCircularRefsValidator(e){
const t=Object.create(null),n=[],i=Object.create(null);return detectCycleRecursive;function detectCycleRecursive(r){
if(t[r.name])return;t[r.name]=!0,i[r.name]=n.length;const o=Object.values(r.getFields());for(const t of o)if((0,
a.isNonNullType)(t.type)&&(0,a.isInputObjectType)(t.type.ofType)){const r=t.type.ofType,o=i[r.name];if(n.push(t),
void 0===o)detectCycleRecursive(r);else{const t=n.slice(o),i=t.map(e=>e.name).join(".")
;e.reportError(`Cannot reference Input Object "${r.name}" within itself through a series of non-null fields: "${i}".`,t.map(e=>e.astNode))
}n.pop()}i[r.name]=void 0}}(e),n=e.schema.getTypeMap();for(const r of Object.values(n))(0,a.isNamedType)(r)?((0,
l.isIntrospectionType)(r)||validateName(e,r),(0,a.isObjectType)(r)||(0,a.isInterfaceType)(r)?(validateFields(e,r),
validateInterfaces(e,r)):(0,a.isUnionType)(r)?validateUnionMembers(e,r):(0,a.isEnumType)(r)?validateEnumValues(e,r):(0,
a.isInputObjectType)(r)&&(validateInputFields(e,r),t(r))):e.reportError(`Expected GraphQL named type but got: ${(0,
i.inspect)(r)}.`,r.astNode)}(t);const n=t.getErrors();return e.__validationErrors=n,n}class SchemaValidationContext{
constructor(e){this._errors=[],this.schema=e}reportError(e,t){const n=Array.isArray(t)?t.filter(Boolean):t
;this._errors.push(new r.GraphQLError(e,{nodes:n}))}getErrors(){return this._errors}}function getOperationTypeNode(e,t){
var n;return null===(n=[e.astNode,...e.extensionASTNodes].flatMap(e=>{var t
;return null!==(t=null==e?void 0:e.operationTypes)&&void 0!==t?t:[]
}).find(e=>e.operation===t))||void 0===n?void 0:n.type}function validateName(e,t){
t.name.startsWith("__")&&e.reportError(`Name "${t.name}" must not begin with "__", which is reserved by GraphQL introspection.`,t.astNode)
}function validateFields(e,t){const n=Object.values(t.getFields())
;0===n.length&&e.reportError(`Type ${t.name} must define one or more fields.`,[t.astNode,...t.extensionASTNodes])
;for(const c of n){var r
;if(validateName(e,c),!(0,a.isOutputType)(c.type))e.reportError(`The type of ${t.name}.${c.name} must be Output Type but got: ${(0,
i.inspect)(c.type)}.`,null===(r=c.astNode)||void 0===r?void 0:r.type);for(const n of c.args){const r=n.name;var o,s
;if(validateName(e,n),
!(0,a.isInputType)(n.type))e.reportError(`The type of ${t.name}.${c.name}(${r}:) must be Input Type but got: ${(0,
i.inspect)(n.type)}.`,null===(o=n.astNode)||void 0===o?void 0:o.type)
;if((0,a.isRequiredArgument)(n)&&null!=n.deprecationReason)e.reportError(`Required argument ${t.name}.${c.name}(${r}:) cannot be deprecated.`,[getDeprecatedDirectiveNode(n.astNode),null===(s=n.astNode)||void 0===s?void 0:s.type])
}}}function validateInterfaces(e,t){const n=Object.create(null);for(const r of t.getInterfaces())(0,
a.isInterfaceType)(r)?t!==r?n[r.name]?e.reportError(`Type ${t.name} can only implement ${r.name} once.`,getAllImplementsInterfaceNodes(t,r)):(n[r.name]=!0,
validateTypeImplementsAncestors(e,t,r),
validateTypeImplementsInterface(e,t,r)):e.reportError(`Type ${t.name} cannot implement itself because it would create a circular reference.`,getAllImplementsInterfaceNodes(t,r)):e.reportError(`Type ${(0,
i.inspect)(t)} must only implement Interface types, it cannot implement ${(0,
i.inspect)(r)}.`,getAllImplementsInterfaceNodes(t,r))}function validateTypeImplementsInterface(e,t,n){
const r=t.getFields();for(const p of Object.values(n.getFields())){const d=p.name,f=r[d];if(f){var o,c;if(!(0,
s.isTypeSubTypeOf)(e.schema,f.type,p.type))e.reportError(`Interface field ${n.name}.${d} expects type ${(0,
i.inspect)(p.type)} but ${t.name}.${d} is type ${(0,
i.inspect)(f.type)}.`,[null===(o=p.astNode)||void 0===o?void 0:o.type,null===(c=f.astNode)||void 0===c?void 0:c.type])
;for(const r of p.args){const o=r.name,a=f.args.find(e=>e.name===o);var l,u;if(a){if(!(0,
s.isEqualType)(r.type,a.type))e.reportError(`Interface field argument ${n.name}.${d}(${o}:) expects type ${(0,
i.inspect)(r.type)} but ${t.name}.${d}(${o}:) is type ${(0,
i.inspect)(a.type)}.`,[null===(l=r.astNode)||void 0===l?void 0:l.type,null===(u=a.astNode)||void 0===u?void 0:u.type])
}else e.reportError(`Interface field argument ${n.name}.${d}(${o}:) expected but ${t.name}.${d} does not provide it.`,[r.astNode,f.astNode])
}for(const i of f.args){const r=i.name
;!p.args.find(e=>e.name===r)&&(0,a.isRequiredArgument)(i)&&e.reportError(`Object field ${t.name}.${d} includes required argument ${r} that is missing from the Interface field ${n.name}.${d}.`,[i.astNode,p.astNode])
}
}else e.reportError(`Interface field ${n.name}.${d} expected but ${t.name} does not provide it.`,[p.astNode,t.astNode,...t.extensionASTNodes])
}}function validateTypeImplementsAncestors(e,t,n){const i=t.getInterfaces()
;for(const r of n.getInterfaces())i.includes(r)||e.reportError(r===t?`Type ${t.name} cannot implement ${n.name} because it would create a circular reference.`:`Type ${t.name} must implement ${r.name} because it is implemented by ${n.name}.`,[...getAllImplementsInterfaceNodes(n,r),...getAllImplementsInterfaceNodes(t,n)])
}function validateUnionMembers(e,t){const n=t.getTypes()
;0===n.length&&e.reportError(`Union type ${t.name} must define one or more member types.`,[t.astNode,...t.extensionASTNodes])
;const r=Object.create(null)
;for(const o of n)r[o.name]?e.reportError(`Union type ${t.name} can only include type ${o.name} once.`,getUnionMemberTypeNodes(t,o.name)):(r[o.name]=!0,
(0,a.isObjectType)(o)||e.reportError(`Union type ${t.name} can only include Object types, it cannot include ${(0,
i.inspect)(o)}.`,getUnionMemberTypeNodes(t,String(o))))}function validateEnumValues(e,t){const n=t.getValues()
;0===n.length&&e.reportError(`Enum type ${t.name} must define one or more values.`,[t.astNode,...t.extensionASTNodes])
;for(const t of n)validateName(e,t)}function validateInputFields(e,t){const n=Object.values(t.getFields())
;0===n.length&&e.reportError(`Input Object type ${t.name} must define one or more fields.`,[t.astNode,...t.extensionASTNodes])
;for(const s of n){var r,o
;if(validateName(e,s),!(0,a.isInputType)(s.type))e.reportError(`The type of ${t.name}.${s.name} must be Input Type but got: ${(0,
i.inspect)(s.type)}.`,null===(r=s.astNode)||void 0===r?void 0:r.type)
;if((0,a.isRequiredInputField)(s)&&null!=s.deprecationReason)e.reportError(`Required input field ${t.name}.${s.name} cannot be deprecated.`,[getDeprecatedDirectiveNode(s.astNode),null===(o=s.astNode)||void 0===o?void 0:o.type])
;t.isOneOf&&validateOneOfInputObjectField(t,s,e)}}function validateOneOfInputObjectField(e,t,n){var i;(0,
a.isNonNullType)(t.type)&&n.reportError(`OneOf input field ${e.name}.${t.name} must be nullable.`,null===(i=t.astNode)||void 0===i?void 0:i.type)
;void 0!==t.defaultValue&&n.reportError(`OneOf input field ${e.name}.${t.name} cannot have a default value.`,t.astNode)}
function getAllImplementsInterfaceNodes(e,t){const{astNode:n,extensionASTNodes:i}=e
;return(null!=n?[n,...i]:i).flatMap(e=>{var t;return null!==(t=e.interfaces)&&void 0!==t?t:[]
}).filter(e=>e.name.value===t.name)}function getUnionMemberTypeNodes(e,t){const{astNode:n,extensionASTNodes:i}=e
;return(null!=n?[n,...i]:i).flatMap(e=>{var t;return null!==(t=e.types)&&void 0!==t?t:[]}).filter(e=>e.name.value===t)}
function getDeprecatedDirectiveNode(e){var t
;return null==e||null===(t=e.directives)||void 0===t?void 0:t.find(e=>e.name.value===c.GraphQLDeprecatedDirective.name)}
},85e3:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:!0}),t.TypeInfo=void 0,
t.visitWithTypeInfo=function visitWithTypeInfo(e,t){return{enter(...n){const r=n[0];e.enter(r);const s=(0,
o.getEnterLeaveForKind)(t,r.kind).enter;if(s){const o=s.apply(t,n);return void 0!==o&&(e.leave(r),(0,
i.isNode)(o)&&e.enter(o)),o}},leave(...n){const i=n[0],r=(0,o.getEnterLeaveForKind)(t,i.kind).leave;let s
;return r&&(s=r.apply(t,n)),e.leave(i),s}}};var i=n(22740),r=n(11123),o=n(30638),s=n(84169),a=n(10317),c=n(76738)
;class TypeInfo{constructor(e,t,n){this._schema=e,this._typeStack=[],this._parentTypeStack=[],this._inputTypeStack=[],
this._fieldDefStack=[],this._defaultValueStack=[],this._directive=null,this._argument=null,this._enumValue=null,
this._getFieldDef=null!=n?n:getFieldDef,t&&((0,s.isInputType)(t)&&this._inputTypeStack.push(t),(0,
s.isCompositeType)(t)&&this._parentTypeStack.push(t),(0,s.isOutputType)(t)&&this._typeStack.push(t))}
get[Symbol.toStringTag](){return"TypeInfo"}getType(){
if(this._typeStack.length>0)return this._typeStack[this._typeStack.length-1]}getParentType(){
if(this._parentTypeStack.length>0)return this._parentTypeStack[this._parentTypeStack.length-1]}getInputType(){
if(this._inputTypeStack.length>0)return this._inputTypeStack[this._inputTypeStack.length-1]}getParentInputType(){
if(this._inputTypeStack.length>1)return this._inputTypeStack[this._inputTypeStack.length-2]}getFieldDef(){
if(this._fieldDefStack.length>0)return this._fieldDefStack[this._fieldDefStack.length-1]}getDefaultValue(){
if(this._defaultValueStack.length>0)return this._defaultValueStack[this._defaultValueStack.length-1]}getDirective(){
return this._directive}getArgument(){return this._argument}getEnumValue(){return this._enumValue}enter(e){
const t=this._schema;switch(e.kind){case r.Kind.SELECTION_SET:{const e=(0,s.getNamedType)(this.getType())
;this._parentTypeStack.push((0,s.isCompositeType)(e)?e:void 0);break}case r.Kind.FIELD:{const n=this.getParentType()
;let i,r;n&&(i=this._getFieldDef(t,n,e),i&&(r=i.type)),this._fieldDefStack.push(i),this._typeStack.push((0,
s.isOutputType)(r)?r:void 0);break}case r.Kind.DIRECTIVE:this._directive=t.getDirective(e.name.value);break
;case r.Kind.OPERATION_DEFINITION:{const n=t.getRootType(e.operation);this._typeStack.push((0,
s.isObjectType)(n)?n:void 0);break}case r.Kind.INLINE_FRAGMENT:case r.Kind.FRAGMENT_DEFINITION:{
const n=e.typeCondition,i=n?(0,c.typeFromAST)(t,n):(0,s.getNamedType)(this.getType());this._typeStack.push((0,
s.isOutputType)(i)?i:void 0);break}case r.Kind.VARIABLE_DEFINITION:{const n=(0,c.typeFromAST)(t,e.type)
;this._inputTypeStack.push((0,s.isInputType)(n)?n:void 0);break}case r.Kind.ARGUMENT:{var n;let t,i
;const r=null!==(n=this.getDirective())&&void 0!==n?n:this.getFieldDef();r&&(t=r.args.find(t=>t.name===e.name.value),
t&&(i=t.type)),this._argument=t,this._defaultValueStack.push(t?t.defaultValue:void 0),this._inputTypeStack.push((0,
s.isInputType)(i)?i:void 0);break}case r.Kind.LIST:{const e=(0,s.getNullableType)(this.getInputType()),t=(0,
s.isListType)(e)?e.ofType:e;this._defaultValueStack.push(void 0),this._inputTypeStack.push((0,
s.isInputType)(t)?t:void 0);break}case r.Kind.OBJECT_FIELD:{const t=(0,s.getNamedType)(this.getInputType());let n,i;(0,
s.isInputObjectType)(t)&&(i=t.getFields()[e.name.value],
i&&(n=i.type)),this._defaultValueStack.push(i?i.defaultValue:void 0),this._inputTypeStack.push((0,
s.isInputType)(n)?n:void 0);break}case r.Kind.ENUM:{const t=(0,s.getNamedType)(this.getInputType());let n;(0,
s.isEnumType)(t)&&(n=t.getValue(e.value)),this._enumValue=n;break}}}leave(e){switch(e.kind){case r.Kind.SELECTION_SET:
this._parentTypeStack.pop();break;case r.Kind.FIELD:this._fieldDefStack.pop(),this._typeStack.pop();break
;case r.Kind.DIRECTIVE:this._directive=null;break;case r.Kind.OPERATION_DEFINITION:case r.Kind.INLINE_FRAGMENT:
case r.Kind.FRAGMENT_DEFINITION:this._typeStack.pop();break;case r.Kind.VARIABLE_DEFINITION:this._inputTypeStack.pop()
;break;case r.Kind.ARGUMENT:this._argument=null,this._defaultValueStack.pop(),this._inputTypeStack.pop();break
;case r.Kind.LIST:case r.Kind.OBJECT_FIELD:this._defaultValueStack.pop(),this._inputTypeStack.pop();break
;case r.Kind.ENUM:this._enumValue=null}}}function getFieldDef(e,t,n){const i=n.name.value
;return i===a.SchemaMetaFieldDef.name&&e.getQueryType()===t?a.SchemaMetaFieldDef:i===a.TypeMetaFieldDef.name&&e.getQueryType()===t?a.TypeMetaFieldDef:i===a.TypeNameMetaFieldDef.name&&(0,
s.isCompositeType)(t)?a.TypeNameMetaFieldDef:(0,s.isObjectType)(t)||(0,s.isInterfaceType)(t)?t.getFields()[i]:void 0}
t.TypeInfo=TypeInfo},48893:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:!0}),
t.astFromValue=function astFromValue(e,t){if((0,c.isNonNullType)(t)){const n=astFromValue(e,t.ofType)
;return(null==n?void 0:n.kind)===a.Kind.NULL?null:n}if(null===e)return{kind:a.Kind.NULL};if(void 0===e)return null
;if((0,c.isListType)(t)){const n=t.ofType;if((0,o.isIterableObject)(e)){const t=[];for(const i of e){
const e=astFromValue(i,n);null!=e&&t.push(e)}return{kind:a.Kind.LIST,values:t}}return astFromValue(e,n)}if((0,
c.isInputObjectType)(t)){if(!(0,s.isObjectLike)(e))return null;const n=[];for(const i of Object.values(t.getFields())){
const t=astFromValue(e[i.name],i.type);t&&n.push({kind:a.Kind.OBJECT_FIELD,name:{kind:a.Kind.NAME,value:i.name},value:t
})}return{kind:a.Kind.OBJECT,fields:n}}if((0,c.isLeafType)(t)){const n=t.serialize(e);if(null==n)return null
;if("boolean"==typeof n)return{kind:a.Kind.BOOLEAN,value:n};if("number"==typeof n&&Number.isFinite(n)){const e=String(n)
;return u.test(e)?{kind:a.Kind.INT,value:e}:{kind:a.Kind.FLOAT,value:e}}if("string"==typeof n)return(0,
c.isEnumType)(t)?{kind:a.Kind.ENUM,value:n}:t===l.GraphQLID&&u.test(n)?{kind:a.Kind.INT,value:n}:{kind:a.Kind.STRING,
value:n};throw new TypeError(`Cannot convert value to AST: ${(0,i.inspect)(n)}.`)}(0,
r.invariant)(!1,"Unexpected input type: "+(0,i.inspect)(t))}
;var i=n(25742),r=n(33650),o=n(17341),s=n(20892),a=n(11123),c=n(84169),l=n(93571);const u=/^-?(?:0|[1-9][0-9]*)$/},
69115:(e,t,n)=>{t.IV=function buildSchema(e,t){return buildASTSchema((0,o.parse)(e,t),{
assumeValidSDL:null==t?void 0:t.assumeValidSDL,assumeValid:null==t?void 0:t.assumeValid})}
;var i=n(65383),r=n(11123),o=n(14929),s=n(21058),a=n(79299),c=n(77063),l=n(35487);function buildASTSchema(e,t){
null!=e&&e.kind===r.Kind.DOCUMENT||(0,i.devAssert)(!1,"Must provide valid Document AST."),
!0!==(null==t?void 0:t.assumeValid)&&!0!==(null==t?void 0:t.assumeValidSDL)&&(0,c.assertValidSDL)(e);const n={
description:void 0,types:[],directives:[],extensions:Object.create(null),extensionASTNodes:[],assumeValid:!1},o=(0,
l.extendSchemaImpl)(n,e,t);if(null==o.astNode)for(const e of o.types)switch(e.name){case"Query":o.query=e;break
;case"Mutation":o.mutation=e;break;case"Subscription":o.subscription=e}
const u=[...o.directives,...s.specifiedDirectives.filter(e=>o.directives.every(t=>t.name!==e.name))]
;return new a.GraphQLSchema({...o,directives:u})}},67572:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:!0}),
t.coerceInputValue=function coerceInputValue(e,t,n=defaultOnError,i){return coerceInputValueImpl(e,t,n,void 0,i)}
;var i=n(41353),r=n(25742),o=n(33650),s=n(17341),a=n(20892),c=n(73155),l=n(68373),u=n(47904),p=n(15939),d=n(84169)
;function defaultOnError(e,t,n){let i="Invalid value "+(0,r.inspect)(t);throw e.length>0&&(i+=` at "value${(0,
l.printPathArray)(e)}"`),n.message=i+": "+n.message,n}function coerceInputValueImpl(e,t,n,l,f){if((0,
d.isNonNullType)(t))return null!=e?coerceInputValueImpl(e,t.ofType,n,l,f):void n((0,
c.pathToArray)(l),e,new p.GraphQLError(`Expected non-nullable type "${(0,r.inspect)(t)}" not to be null.`))
;if(null==e)return null;if((0,d.isListType)(t)){const i=t.ofType;return(0,s.isIterableObject)(e)?Array.from(e,(e,t)=>{
const r=(0,c.addPath)(l,t,void 0);return coerceInputValueImpl(e,i,n,r,f)}):[coerceInputValueImpl(e,i,n,l,f)]}if((0,
d.isInputObjectType)(t)){if(!(0,a.isObjectLike)(e)||Array.isArray(e))return void n((0,
c.pathToArray)(l),e,new p.GraphQLError(`Expected type "${t.name}" to be an object.`))
;const o=Object.create(null),s=t.getFields();for(const i of Object.values(s)){const s=e[i.name]
;if(void 0!==s)o[i.name]=coerceInputValueImpl(s,i.type,n,(0,
c.addPath)(l,i.name,t.name),f);else if(void 0!==i.defaultValue)o[i.name]=i.defaultValue;else if((0,
d.isNonNullType)(i.type)){const t=(0,r.inspect)(i.type)
;n((0,c.pathToArray)(l),e,new p.GraphQLError(`Field "${i.name}" of required type "${t}" was not provided.`))}}
for(const r of Object.keys(e))if(!s[r]){const o=f?[]:(0,u.suggestionList)(r,Object.keys(t.getFields()));n((0,
c.pathToArray)(l),e,new p.GraphQLError(`Field "${r}" is not defined by type "${t.name}".`+(0,i.didYouMean)(o)))}
if(t.isOneOf){const i=Object.keys(o)
;1!==i.length&&n((0,c.pathToArray)(l),e,new p.GraphQLError(`Exactly one key must be specified for OneOf type "${t.name}".`))
;const r=i[0],s=o[r];null===s&&n((0,c.pathToArray)(l).concat(r),s,new p.GraphQLError(`Field "${r}" must be non-null.`))}
return{...o}}if((0,d.isLeafType)(t)){let i;try{i=(0,d.isEnumType)(t)?t.parseValue(e,f):t.parseValue(e)}catch(i){
return void(i instanceof p.GraphQLError?n((0,
c.pathToArray)(l),e,i):n((0,c.pathToArray)(l),e,new p.GraphQLError(`Expected type "${t.name}". `+i.message,{
originalError:i})))}return void 0===i&&n((0,c.pathToArray)(l),e,new p.GraphQLError(`Expected type "${t.name}".`)),i}(0,
o.invariant)(!1,"Unexpected input type: "+(0,r.inspect)(t))}},35487:(e,t,n)=>{Object.defineProperty(t,"__esModule",{
value:!0}),t.extendSchema=function extendSchema(e,t,n){(0,h.assertSchema)(e),null!=t&&t.kind===c.Kind.DOCUMENT||(0,
i.devAssert)(!1,"Must provide valid Document AST."),
!0!==(null==n?void 0:n.assumeValid)&&!0!==(null==n?void 0:n.assumeValidSDL)&&(0,m.assertValidSDLExtension)(t,e)
;const r=e.toConfig(),o=extendSchemaImpl(r,t,n);return r===o?e:new h.GraphQLSchema(o)},
t.extendSchemaImpl=extendSchemaImpl
;var i=n(65383),r=n(25742),o=n(33650),s=n(37579),a=n(65719),c=n(11123),l=n(15480),u=n(84169),p=n(21058),d=n(10317),f=n(93571),h=n(79299),m=n(77063),y=n(13604),T=n(46495)
;function extendSchemaImpl(e,t,n){var i,s,h,m;const N=[],E=Object.create(null),g=Object.create(null),I=[];let b
;const O=[]
;for(const e of t.definitions)if(e.kind===c.Kind.SCHEMA_DEFINITION)b=e;else if(e.kind===c.Kind.SCHEMA_EXTENSION)O.push(e);else if((0,
l.isTypeDefinitionNode)(e))N.push(e);else if((0,l.isTypeExtensionNode)(e)){const t=e.name.value,n=E[t]
;E[t]=n?n.concat([e]):[e]
}else if(e.kind===c.Kind.DIRECTIVE_DEFINITION)I.push(e);else if(e.kind===c.Kind.DIRECTIVE_EXTENSION){
const t=e.name.value,n=g[t];g[t]=n?n.concat([e]):[e]}
if(0===Object.keys(E).length&&0===N.length&&0===Object.keys(g).length&&0===I.length&&0===O.length&&null==b)return e
;const _=Object.create(null);for(const t of e.types)_[t.name]=extendNamedType(t);for(const e of N){var L
;const t=e.name.value;_[t]=null!==(L=v[t])&&void 0!==L?L:buildType(e)}const S=Object.create(null)
;for(const t of e.directives)S[t.name]=extendDirective(t);const D={query:e.query&&replaceNamedType(e.query),
mutation:e.mutation&&replaceNamedType(e.mutation),subscription:e.subscription&&replaceNamedType(e.subscription),
...b&&getOperationTypes([b]),...getOperationTypes(O)},A=Object.values(S);return{
description:null===(i=b)||void 0===i||null===(s=i.description)||void 0===s?void 0:s.value,...D,types:Object.values(_),
directives:[...A.map(function replaceDirective(e){const t=e.toConfig();return new p.GraphQLDirective({...t,args:(0,
a.mapValue)(t.args,extendArg)})}),...I.map(function buildDirective(e){var t,n,i
;const r=null!==(t=g[e.name.value])&&void 0!==t?t:[],o=null!==(n=getDeprecationReason(e))&&void 0!==n?n:r.map(e=>getDeprecationReason(e)).find(e=>null!=e)
;return new p.GraphQLDirective({name:e.name.value,description:null===(i=e.description)||void 0===i?void 0:i.value,
locations:e.locations.map(({value:e})=>e),isRepeatable:e.repeatable,args:buildArgumentMap(e.arguments),
deprecationReason:o,astNode:e,extensionASTNodes:r})})],extensions:Object.create(null),
astNode:null!==(h=b)&&void 0!==h?h:e.astNode,extensionASTNodes:e.extensionASTNodes.concat(O),
assumeValid:null!==(m=null==n?void 0:n.assumeValid)&&void 0!==m&&m};function replaceType(e){return(0,
u.isListType)(e)?new u.GraphQLList(replaceType(e.ofType)):(0,
u.isNonNullType)(e)?new u.GraphQLNonNull(replaceType(e.ofType)):replaceNamedType(e)}function replaceNamedType(e){
return _[e.name]}function extendNamedType(e){return(0,d.isIntrospectionType)(e)||(0,f.isSpecifiedScalarType)(e)?e:(0,
u.isScalarType)(e)?function extendScalarType(e){var t;const n=e.toConfig(),i=null!==(t=E[n.name])&&void 0!==t?t:[]
;let r=n.specifiedByURL;for(const e of i){var o;r=null!==(o=getSpecifiedByURL(e))&&void 0!==o?o:r}
return new u.GraphQLScalarType({...n,specifiedByURL:r,extensionASTNodes:n.extensionASTNodes.concat(i)})}(e):(0,
u.isObjectType)(e)?function extendObjectType(e){var t;const n=e.toConfig(),i=null!==(t=E[n.name])&&void 0!==t?t:[]
;return new u.GraphQLObjectType({...n,interfaces:()=>[...e.getInterfaces().map(replaceNamedType),...buildInterfaces(i)],
fields:()=>({...(0,a.mapValue)(n.fields,extendField),...buildFieldMap(i)}),
extensionASTNodes:n.extensionASTNodes.concat(i)})}(e):(0,u.isInterfaceType)(e)?function extendInterfaceType(e){var t
;const n=e.toConfig(),i=null!==(t=E[n.name])&&void 0!==t?t:[];return new u.GraphQLInterfaceType({...n,
interfaces:()=>[...e.getInterfaces().map(replaceNamedType),...buildInterfaces(i)],fields:()=>({...(0,
a.mapValue)(n.fields,extendField),...buildFieldMap(i)}),extensionASTNodes:n.extensionASTNodes.concat(i)})}(e):(0,
u.isUnionType)(e)?function extendUnionType(e){var t;const n=e.toConfig(),i=null!==(t=E[n.name])&&void 0!==t?t:[]
;return new u.GraphQLUnionType({...n,types:()=>[...e.getTypes().map(replaceNamedType),...buildUnionTypes(i)],
extensionASTNodes:n.extensionASTNodes.concat(i)})}(e):(0,u.isEnumType)(e)?function extendEnumType(e){var t
;const n=e.toConfig(),i=null!==(t=E[e.name])&&void 0!==t?t:[];return new u.GraphQLEnumType({...n,values:{...n.values,
...buildEnumValueMap(i)},extensionASTNodes:n.extensionASTNodes.concat(i)})}(e):(0,
u.isInputObjectType)(e)?function extendInputObjectType(e){var t
;const n=e.toConfig(),i=null!==(t=E[n.name])&&void 0!==t?t:[];return new u.GraphQLInputObjectType({...n,fields:()=>({
...(0,a.mapValue)(n.fields,e=>({...e,type:replaceType(e.type)})),...buildInputFieldMap(i)}),
extensionASTNodes:n.extensionASTNodes.concat(i)})}(e):void(0,o.invariant)(!1,"Unexpected type: "+(0,r.inspect)(e))}
function extendField(e){return{...e,type:replaceType(e.type),args:e.args&&(0,a.mapValue)(e.args,extendArg)}}
function extendArg(e){return{...e,type:replaceType(e.type)}}function getOperationTypes(e){const t={};for(const i of e){
var n;const e=null!==(n=i.operationTypes)&&void 0!==n?n:[];for(const n of e)t[n.operation]=getNamedType(n.type)}return t
}function extendDirective(e){var t,n
;const i=e.toConfig(),r=null!==(t=g[i.name])&&void 0!==t?t:[],o=null!==(n=i.deprecationReason)&&void 0!==n?n:r.map(e=>getDeprecationReason(e)).find(e=>null!=e)
;return new p.GraphQLDirective({...i,deprecationReason:o,extensionASTNodes:i.extensionASTNodes.concat(r)})}
function getNamedType(e){var t;const n=e.name.value,i=null!==(t=v[n])&&void 0!==t?t:_[n]
;if(void 0===i)throw new Error(`Unknown type: "${n}".`);return i}function getWrappedType(e){
return e.kind===c.Kind.LIST_TYPE?new u.GraphQLList(getWrappedType(e.type)):e.kind===c.Kind.NON_NULL_TYPE?new u.GraphQLNonNull(getWrappedType(e.type)):getNamedType(e)
}function buildFieldMap(e){const t=Object.create(null);for(const r of e){var n
;const e=null!==(n=r.fields)&&void 0!==n?n:[];for(const n of e){var i;t[n.name.value]={type:getWrappedType(n.type),
description:null===(i=n.description)||void 0===i?void 0:i.value,args:buildArgumentMap(n.arguments),
deprecationReason:getDeprecationReason(n),astNode:n}}}return t}function buildArgumentMap(e){
const t=null!=e?e:[],n=Object.create(null);for(const e of t){var i;const t=getWrappedType(e.type);n[e.name.value]={
type:t,description:null===(i=e.description)||void 0===i?void 0:i.value,defaultValue:(0,
T.valueFromAST)(e.defaultValue,t),deprecationReason:getDeprecationReason(e),astNode:e}}return n}
function buildInputFieldMap(e){const t=Object.create(null);for(const r of e){var n
;const e=null!==(n=r.fields)&&void 0!==n?n:[];for(const n of e){var i;const e=getWrappedType(n.type);t[n.name.value]={
type:e,description:null===(i=n.description)||void 0===i?void 0:i.value,defaultValue:(0,
T.valueFromAST)(n.defaultValue,e),deprecationReason:getDeprecationReason(n),astNode:n}}}return t}
function buildEnumValueMap(e){const t=Object.create(null);for(const r of e){var n
;const e=null!==(n=r.values)&&void 0!==n?n:[];for(const n of e){var i;t[n.name.value]={
description:null===(i=n.description)||void 0===i?void 0:i.value,deprecationReason:getDeprecationReason(n),astNode:n}}}
return t}function buildInterfaces(e){return e.flatMap(e=>{var t,n
;return null!==(t=null===(n=e.interfaces)||void 0===n?void 0:n.map(getNamedType))&&void 0!==t?t:[]})}
function buildUnionTypes(e){return e.flatMap(e=>{var t,n
;return null!==(t=null===(n=e.types)||void 0===n?void 0:n.map(getNamedType))&&void 0!==t?t:[]})}function buildType(e){
var t;const n=e.name.value,i=null!==(t=E[n])&&void 0!==t?t:[];switch(e.kind){case c.Kind.OBJECT_TYPE_DEFINITION:{var r
;const t=[e,...i];return new u.GraphQLObjectType({name:n,
description:null===(r=e.description)||void 0===r?void 0:r.value,interfaces:()=>buildInterfaces(t),
fields:()=>buildFieldMap(t),astNode:e,extensionASTNodes:i})}case c.Kind.INTERFACE_TYPE_DEFINITION:{var o
;const t=[e,...i];return new u.GraphQLInterfaceType({name:n,
description:null===(o=e.description)||void 0===o?void 0:o.value,interfaces:()=>buildInterfaces(t),
fields:()=>buildFieldMap(t),astNode:e,extensionASTNodes:i})}case c.Kind.ENUM_TYPE_DEFINITION:{var s;const t=[e,...i]
;return new u.GraphQLEnumType({name:n,description:null===(s=e.description)||void 0===s?void 0:s.value,
values:buildEnumValueMap(t),astNode:e,extensionASTNodes:i})}case c.Kind.UNION_TYPE_DEFINITION:{var a;const t=[e,...i]
;return new u.GraphQLUnionType({name:n,description:null===(a=e.description)||void 0===a?void 0:a.value,
types:()=>buildUnionTypes(t),astNode:e,extensionASTNodes:i})}case c.Kind.SCALAR_TYPE_DEFINITION:var l
;return new u.GraphQLScalarType({name:n,description:null===(l=e.description)||void 0===l?void 0:l.value,
specifiedByURL:getSpecifiedByURL(e),astNode:e,extensionASTNodes:i});case c.Kind.INPUT_OBJECT_TYPE_DEFINITION:{var d
;const t=[e,...i];return new u.GraphQLInputObjectType({name:n,
description:null===(d=e.description)||void 0===d?void 0:d.value,fields:()=>buildInputFieldMap(t),astNode:e,
extensionASTNodes:i,isOneOf:(f=e,Boolean((0,y.getDirectiveValues)(p.GraphQLOneOfDirective,f)))})}}var f}}const v=(0,
s.keyMap)([...f.specifiedScalarTypes,...d.introspectionTypes],e=>e.name);function getDeprecationReason(e){const t=(0,
y.getDirectiveValues)(p.GraphQLDeprecatedDirective,e);return null==t?void 0:t.reason}function getSpecifiedByURL(e){
const t=(0,y.getDirectiveValues)(p.GraphQLSpecifiedByDirective,e);return null==t?void 0:t.url}},46539:(e,t,n)=>{
Object.defineProperty(t,"__esModule",{value:!0}),t.doTypesOverlap=function doTypesOverlap(e,t,n){if(t===n)return!0
;if((0,
i.isAbstractType)(t))return(0,i.isAbstractType)(n)?e.getPossibleTypes(t).some(t=>e.isSubType(n,t)):e.isSubType(t,n)
;if((0,i.isAbstractType)(n))return e.isSubType(n,t);return!1},t.isEqualType=function isEqualType(e,t){if(e===t)return!0
;if((0,i.isNonNullType)(e)&&(0,i.isNonNullType)(t))return isEqualType(e.ofType,t.ofType);if((0,i.isListType)(e)&&(0,
i.isListType)(t))return isEqualType(e.ofType,t.ofType);return!1},t.isTypeSubTypeOf=function isTypeSubTypeOf(e,t,n){
if(t===n)return!0;if((0,i.isNonNullType)(n))return!!(0,i.isNonNullType)(t)&&isTypeSubTypeOf(e,t.ofType,n.ofType);if((0,
i.isNonNullType)(t))return isTypeSubTypeOf(e,t.ofType,n);if((0,i.isListType)(n))return!!(0,
i.isListType)(t)&&isTypeSubTypeOf(e,t.ofType,n.ofType);if((0,i.isListType)(t))return!1;return(0,
i.isAbstractType)(n)&&((0,i.isInterfaceType)(t)||(0,i.isObjectType)(t))&&e.isSubType(n,t)};var i=n(84169)},
76738:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:!0}),t.typeFromAST=function typeFromAST(e,t){switch(t.kind){
case i.Kind.LIST_TYPE:{const n=typeFromAST(e,t.type);return n&&new r.GraphQLList(n)}case i.Kind.NON_NULL_TYPE:{
const n=typeFromAST(e,t.type);return n&&new r.GraphQLNonNull(n)}case i.Kind.NAMED_TYPE:return e.getType(t.name.value)}}
;var i=n(11123),r=n(84169)},46495:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:!0}),
t.valueFromAST=function valueFromAST(e,t,n){if(!e)return;if(e.kind===s.Kind.VARIABLE){const i=e.name.value
;if(null==n||!hasOwnProperty(n,i)||void 0===n[i])return;const r=n[i];if(null===r&&(0,a.isNonNullType)(t))return;return r
}if((0,a.isNonNullType)(t)){if(e.kind===s.Kind.NULL)return;return valueFromAST(e,t.ofType,n)}
if(e.kind===s.Kind.NULL)return null;if((0,a.isListType)(t)){const i=t.ofType;if(e.kind===s.Kind.LIST){const t=[]
;for(const r of e.values)if(isMissingVariable(r,n)){if((0,a.isNonNullType)(i))return;t.push(null)}else{
const e=valueFromAST(r,i,n);if(void 0===e)return;t.push(e)}return t}const r=valueFromAST(e,i,n);if(void 0===r)return
;return[r]}if((0,a.isInputObjectType)(t)){if(e.kind!==s.Kind.OBJECT)return;const i=Object.create(null),r=(0,
o.keyMap)(e.fields,e=>e.name.value);for(const e of Object.values(t.getFields())){const t=r[e.name]
;if(!t||isMissingVariable(t.value,n)){if(void 0!==e.defaultValue)i[e.name]=e.defaultValue;else if((0,
a.isNonNullType)(e.type))return;continue}const o=valueFromAST(t.value,e.type,n);if(void 0===o)return;i[e.name]=o}
if(t.isOneOf){const e=Object.keys(i);if(1!==e.length)return;if(null===i[e[0]])return}return i}if((0,a.isLeafType)(t)){
let i;try{i=t.parseLiteral(e,n)}catch(e){return}if(void 0===i)return;return i}(0,
r.invariant)(!1,"Unexpected input type: "+(0,i.inspect)(t))};var i=n(25742),r=n(33650),o=n(37579),s=n(11123),a=n(84169)
;function isMissingVariable(e,t){
return e.kind===s.Kind.VARIABLE&&(null==t||!hasOwnProperty(t,e.name.value)||void 0===t[e.name.value])}
function hasOwnProperty(e,t){return Object.prototype.hasOwnProperty.call(e,t)}},35470:(e,t,n)=>{
Object.defineProperty(t,"__esModule",{value:!0}),t.valueFromASTUntyped=function valueFromASTUntyped(e,t){switch(e.kind){
case r.Kind.NULL:return null;case r.Kind.INT:return parseInt(e.value,10);case r.Kind.FLOAT:return parseFloat(e.value)
;case r.Kind.STRING:case r.Kind.ENUM:case r.Kind.BOOLEAN:return e.value;case r.Kind.LIST:
return e.values.map(e=>valueFromASTUntyped(e,t));case r.Kind.OBJECT:
return(0,i.keyValMap)(e.fields,e=>e.name.value,e=>valueFromASTUntyped(e.value,t));case r.Kind.VARIABLE:
return null==t?void 0:t[e.name.value]}};var i=n(3166),r=n(11123)},18139:(e,t,n)=>{Object.defineProperty(t,"__esModule",{
value:!0}),t.ValidationContext=t.SDLValidationContext=t.ASTValidationContext=void 0
;var i=n(79942),r=n(11123),o=n(30638),s=n(85e3),a=n(96441);class ASTValidationContext{_remainingFragmentWork=5e4
;constructor(e,t){this._ast=e,this._fragments=void 0,this._fragmentSpreads=new Map,
this._recursivelyReferencedFragments=new i.SetMap,this._onError=t}get[Symbol.toStringTag](){return"ASTValidationContext"
}reportError(e){this._onError(e)}getDocument(){return this._ast}getFragment(e){let t
;if(this._fragments)t=this._fragments;else{t=Object.create(null)
;for(const e of this.getDocument().definitions)e.kind===r.Kind.FRAGMENT_DEFINITION&&(t[e.name.value]=e)
;this._fragments=t}return t[e]}getFragmentSpreads(e){let t=this._fragmentSpreads.get(e);if(!t){t=[];const n=[e];let i
;for(;i=n.pop();)for(const e of i.selections)e.kind===r.Kind.FRAGMENT_SPREAD?t.push(e):e.selectionSet&&n.push(e.selectionSet)
;this._fragmentSpreads.set(e,t)}return t}getRecursivelyReferencedFragments(e){
return this.getRecursivelyReferencedFragmentsForOperations([e])}getRecursivelyReferencedFragmentsForOperations(e){
const t=new Set(e.flatMap(({selectionSet:e})=>this.getFragmentSpreads(e).map(({name:e})=>e.value)))
;let n=this._recursivelyReferencedFragments.get(t);if(!n){n=[],this.spendFragmentWork(t.size);const e=new Set(t)
;for(const t of e){const i=this.getFragment(t);if(i){n.push(i);const t=this.getFragmentSpreads(i.selectionSet)
;this.spendFragmentWork(t.length);for(const n of t)e.add(n.name.value)}}this._recursivelyReferencedFragments.set(t,n)}
return n}spendFragmentWork(e){
if(this._remainingFragmentWork-=e,this._remainingFragmentWork<0)throw a.validationAbortedError}}
t.ASTValidationContext=ASTValidationContext;class SDLValidationContext extends ASTValidationContext{constructor(e,t,n){
super(e,n),this._schema=t}get hideSuggestions(){return!1}get[Symbol.toStringTag](){return"SDLValidationContext"}
getSchema(){return this._schema}}t.SDLValidationContext=SDLValidationContext
;class ValidationContext extends ASTValidationContext{constructor(e,t,n,i,r){super(t,i),
this._hideSuggestions=null!=r&&r,this._schema=e,this._typeInfo=n,this._variableUsages=new Map,
this._recursiveVariableUsages=new Map}get hideSuggestions(){return this._hideSuggestions}get[Symbol.toStringTag](){
return"ValidationContext"}getSchema(){return this._schema}getVariableUsages(e){let t=this._variableUsages.get(e);if(!t){
const n=[],i=new s.TypeInfo(this._schema);(0,o.visit)(e,(0,s.visitWithTypeInfo)(i,{VariableDefinition:()=>!1,
Variable(e){n.push({node:e,type:i.getInputType(),defaultValue:i.getDefaultValue(),parentType:i.getParentInputType()})}
})),t=n,this._variableUsages.set(e,t)}return t}getRecursiveVariableUsages(e){let t=this._recursiveVariableUsages.get(e)
;if(!t){const n=this.getRecursivelyReferencedFragments(e);let i=this._recursiveVariableUsages.get(n)
;i||(this.spendFragmentWork(n.length),i=n.flatMap(e=>{const t=this.getVariableUsages(e)
;return this.spendFragmentWork(t.length),t}),this._recursiveVariableUsages.set(n,i)),this.spendFragmentWork(i.length),
t=this.getVariableUsages(e).concat(i),this._recursiveVariableUsages.set(e,t)}return t}getType(){
return this._typeInfo.getType()}getParentType(){return this._typeInfo.getParentType()}getInputType(){
return this._typeInfo.getInputType()}getParentInputType(){return this._typeInfo.getParentInputType()}getFieldDef(){
return this._typeInfo.getFieldDef()}getDirective(){return this._typeInfo.getDirective()}getArgument(){
return this._typeInfo.getArgument()}getEnumValue(){return this._typeInfo.getEnumValue()}}
t.ValidationContext=ValidationContext},75401:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:!0}),
t.ExecutableDefinitionsRule=function ExecutableDefinitionsRule(e){return{Document(t){
for(const n of t.definitions)if(!(0,o.isExecutableDefinitionNode)(n)){
const t=n.kind===r.Kind.SCHEMA_DEFINITION||n.kind===r.Kind.SCHEMA_EXTENSION?"schema":'"'+n.name.value+'"'
;e.reportError(new i.GraphQLError(`The ${t} definition is not executable.`,{nodes:n}))}return!1}}}
;var i=n(15939),r=n(11123),o=n(15480)},22153:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:!0}),
t.FieldsOnCorrectTypeRule=function FieldsOnCorrectTypeRule(e){return{Field(t){const n=e.getParentType();if(n){
if(!e.getFieldDef()){const c=e.getSchema(),l=t.name.value
;let u=(0,i.didYouMean)("to use an inline fragment on",e.hideSuggestions?[]:function getSuggestedTypeNames(e,t,n){
if(!(0,a.isAbstractType)(t))return[];const i=new Set,o=Object.create(null)
;for(const r of e.getPossibleTypes(t))if(r.getFields()[n]){i.add(r),o[r.name]=1;for(const e of r.getInterfaces()){var s
;e.getFields()[n]&&(i.add(e),o[e.name]=(null!==(s=o[e.name])&&void 0!==s?s:0)+1)}}return[...i].sort((t,n)=>{
const i=o[n.name]-o[t.name];return 0!==i?i:(0,a.isInterfaceType)(t)&&e.isSubType(t,n)?-1:(0,
a.isInterfaceType)(n)&&e.isSubType(n,t)?1:(0,r.naturalCompare)(t.name,n.name)}).map(e=>e.name)}(c,n,l));""===u&&(u=(0,
i.didYouMean)(e.hideSuggestions?[]:function getSuggestedFieldNames(e,t){if((0,a.isObjectType)(e)||(0,
a.isInterfaceType)(e)){const n=Object.keys(e.getFields());return(0,o.suggestionList)(t,n)}return[]}(n,l))),
e.reportError(new s.GraphQLError(`Cannot query field "${l}" on type "${n.name}".`+u,{nodes:t}))}}}}}
;var i=n(41353),r=n(23428),o=n(47904),s=n(15939),a=n(84169)},643:(e,t,n)=>{Object.defineProperty(t,"__esModule",{
value:!0}),t.FragmentsOnCompositeTypesRule=function FragmentsOnCompositeTypesRule(e){return{InlineFragment(t){
const n=t.typeCondition;if(n){const t=(0,s.typeFromAST)(e.getSchema(),n);if(t&&!(0,o.isCompositeType)(t)){const t=(0,
r.print)(n);e.reportError(new i.GraphQLError(`Fragment cannot condition on non composite type "${t}".`,{nodes:n}))}}},
FragmentDefinition(t){const n=(0,s.typeFromAST)(e.getSchema(),t.typeCondition);if(n&&!(0,o.isCompositeType)(n)){
const n=(0,r.print)(t.typeCondition)
;e.reportError(new i.GraphQLError(`Fragment "${t.name.value}" cannot condition on non composite type "${n}".`,{
nodes:t.typeCondition}))}}}};var i=n(15939),r=n(59936),o=n(84169),s=n(76738)},67663:(e,t,n)=>{
Object.defineProperty(t,"__esModule",{value:!0
}),t.KnownArgumentNamesOnDirectivesRule=KnownArgumentNamesOnDirectivesRule,
t.KnownArgumentNamesRule=function KnownArgumentNamesRule(e){return{...KnownArgumentNamesOnDirectivesRule(e),Argument(t){
const n=e.getArgument(),s=e.getFieldDef(),a=e.getParentType();if(!n&&s&&a){
const n=t.name.value,c=e.hideSuggestions?[]:(0,r.suggestionList)(n,s.args.map(e=>e.name))
;e.reportError(new o.GraphQLError(`Unknown argument "${n}" on field "${a.name}.${s.name}".`+(0,i.didYouMean)(c),{nodes:t
}))}}}};var i=n(41353),r=n(47904),o=n(15939),s=n(11123),a=n(21058);function KnownArgumentNamesOnDirectivesRule(e){
const t=Object.create(null),n=e.getSchema(),c=n?n.getDirectives():a.specifiedDirectives
;for(const e of c)t[e.name]=new Set(e.args.map(e=>e.name));const l=e.getDocument().definitions
;for(const e of l)if(e.kind===s.Kind.DIRECTIVE_DEFINITION){var u;const n=null!==(u=e.arguments)&&void 0!==u?u:[]
;t[e.name.value]=new Set(n.map(e=>e.name.value))}return{Directive(n){const s=n.name.value,a=t[s]
;if(n.arguments&&a)for(const t of n.arguments){const n=t.name.value;if(!a.has(n)){const c=e.hideSuggestions?[]:(0,
r.suggestionList)(n,Array.from(a))
;e.reportError(new o.GraphQLError(`Unknown argument "${n}" on directive "@${s}".`+(e.hideSuggestions?"":(0,
i.didYouMean)(c)),{nodes:t}))}}return!1}}}},55866:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:!0}),
t.KnownDirectivesRule=function KnownDirectivesRule(e){
const t=Object.create(null),n=e.getSchema(),u=n?n.getDirectives():l.specifiedDirectives
;for(const e of u)t[e.name]=e.locations;const p=e.getDocument().definitions
;for(const e of p)e.kind===c.Kind.DIRECTIVE_DEFINITION&&(t[e.name.value]=e.locations.map(e=>e.value));return{
Directive(n,l,u,p,d){const f=n.name.value,h=t[f]
;if(!h)return void e.reportError(new o.GraphQLError(`Unknown directive "@${f}".`,{nodes:n}))
;const m=function getDirectiveLocationForASTPath(e){const t=e[e.length-1];switch("kind"in t||(0,r.invariant)(!1),
t.kind){case c.Kind.OPERATION_DEFINITION:return function getDirectiveLocationForOperation(e){switch(e){
case s.OperationTypeNode.QUERY:return a.DirectiveLocation.QUERY;case s.OperationTypeNode.MUTATION:
return a.DirectiveLocation.MUTATION;case s.OperationTypeNode.SUBSCRIPTION:return a.DirectiveLocation.SUBSCRIPTION}
}(t.operation);case c.Kind.FIELD:return a.DirectiveLocation.FIELD;case c.Kind.FRAGMENT_SPREAD:
return a.DirectiveLocation.FRAGMENT_SPREAD;case c.Kind.INLINE_FRAGMENT:return a.DirectiveLocation.INLINE_FRAGMENT
;case c.Kind.FRAGMENT_DEFINITION:return a.DirectiveLocation.FRAGMENT_DEFINITION;case c.Kind.VARIABLE_DEFINITION:
return a.DirectiveLocation.VARIABLE_DEFINITION;case c.Kind.SCHEMA_DEFINITION:case c.Kind.SCHEMA_EXTENSION:
return a.DirectiveLocation.SCHEMA;case c.Kind.SCALAR_TYPE_DEFINITION:case c.Kind.SCALAR_TYPE_EXTENSION:
return a.DirectiveLocation.SCALAR;case c.Kind.OBJECT_TYPE_DEFINITION:case c.Kind.OBJECT_TYPE_EXTENSION:
return a.DirectiveLocation.OBJECT;case c.Kind.FIELD_DEFINITION:return a.DirectiveLocation.FIELD_DEFINITION
;case c.Kind.INTERFACE_TYPE_DEFINITION:case c.Kind.INTERFACE_TYPE_EXTENSION:return a.DirectiveLocation.INTERFACE
;case c.Kind.UNION_TYPE_DEFINITION:case c.Kind.UNION_TYPE_EXTENSION:return a.DirectiveLocation.UNION
;case c.Kind.ENUM_TYPE_DEFINITION:case c.Kind.ENUM_TYPE_EXTENSION:return a.DirectiveLocation.ENUM
;case c.Kind.ENUM_VALUE_DEFINITION:return a.DirectiveLocation.ENUM_VALUE;case c.Kind.INPUT_OBJECT_TYPE_DEFINITION:
case c.Kind.INPUT_OBJECT_TYPE_EXTENSION:return a.DirectiveLocation.INPUT_OBJECT;case c.Kind.INPUT_VALUE_DEFINITION:{
const t=e[e.length-3]
;return"kind"in t||(0,r.invariant)(!1),t.kind===c.Kind.INPUT_OBJECT_TYPE_DEFINITION?a.DirectiveLocation.INPUT_FIELD_DEFINITION:a.DirectiveLocation.ARGUMENT_DEFINITION
}case c.Kind.DIRECTIVE_DEFINITION:case c.Kind.DIRECTIVE_EXTENSION:return a.DirectiveLocation.DIRECTIVE_DEFINITION
;default:(0,r.invariant)(!1,"Unexpected kind: "+(0,i.inspect)(t.kind))}}(d)
;m&&!h.includes(m)&&e.reportError(new o.GraphQLError(`Directive "@${f}" may not be used on ${m}.`,{nodes:n}))}}}
;var i=n(25742),r=n(33650),o=n(15939),s=n(22740),a=n(22582),c=n(11123),l=n(21058)},15958:(e,t,n)=>{
Object.defineProperty(t,"__esModule",{value:!0}),t.KnownFragmentNamesRule=function KnownFragmentNamesRule(e){return{
FragmentSpread(t){const n=t.name.value;e.getFragment(n)||e.reportError(new i.GraphQLError(`Unknown fragment "${n}".`,{
nodes:t.name}))}}};var i=n(15939)},51574:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:!0}),
t.KnownTypeNamesRule=function KnownTypeNamesRule(e){
const t=e.getSchema(),n=t?t.getTypeMap():Object.create(null),a=Object.create(null)
;for(const t of e.getDocument().definitions)(0,s.isTypeDefinitionNode)(t)&&(a[t.name.value]=!0)
;const l=[...Object.keys(n),...Object.keys(a)];return{NamedType(t,u,p,d,f){const h=t.name.value;if(!n[h]&&!a[h]){var m
;const n=null!==(m=f[2])&&void 0!==m?m:p,a=null!=n&&function isSDLNode(e){return"kind"in e&&((0,
s.isTypeSystemDefinitionNode)(e)||(0,s.isTypeSystemExtensionNode)(e))}(n);if(a&&c.includes(h))return
;const u=e.hideSuggestions?[]:(0,r.suggestionList)(h,a?c.concat(l):l)
;e.reportError(new o.GraphQLError(`Unknown type "${h}".`+(0,i.didYouMean)(u),{nodes:t}))}}}}
;var i=n(41353),r=n(47904),o=n(15939),s=n(15480),a=n(10317)
;const c=[...n(93571).specifiedScalarTypes,...a.introspectionTypes].map(e=>e.name)},11677:(e,t,n)=>{
Object.defineProperty(t,"__esModule",{value:!0}),t.LoneAnonymousOperationRule=function LoneAnonymousOperationRule(e){
let t=0;return{Document(e){t=e.definitions.filter(e=>e.kind===r.Kind.OPERATION_DEFINITION).length},
OperationDefinition(n){
!n.name&&t>1&&e.reportError(new i.GraphQLError("This anonymous operation must be the only defined operation.",{nodes:n
}))}}};var i=n(15939),r=n(11123)},62553:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:!0}),
t.LoneSchemaDefinitionRule=function LoneSchemaDefinitionRule(e){var t,n,r
;const o=e.getSchema(),s=null!==(t=null!==(n=null!==(r=null==o?void 0:o.astNode)&&void 0!==r?r:null==o?void 0:o.getQueryType())&&void 0!==n?n:null==o?void 0:o.getMutationType())&&void 0!==t?t:null==o?void 0:o.getSubscriptionType()
;let a=0;return{SchemaDefinition(t){
s?e.reportError(new i.GraphQLError("Cannot define a new schema within a schema extension.",{nodes:t
})):(a>0&&e.reportError(new i.GraphQLError("Must provide only one schema definition.",{nodes:t})),++a)}}};var i=n(15939)
},98749:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:!0
}),t.MaxIntrospectionDepthRule=function MaxIntrospectionDepthRule(e){const t=Object.create(null),n=Object.create(null)
;function checkDepth(i,s,a=0){if(i.kind===r.Kind.FRAGMENT_SPREAD){const r=i.name.value,o=n[r]
;if(void 0!==o&&o<=a)return!0;const c=s[r],l=t[r];if(void 0!==c&&c>=a||void 0!==l&&l>=a)return!1
;const u=e.getFragment(r);return!!u&&(s[r]=a,checkDepth(u,s,a)?(n[r]=a,!0):(t[r]=a,!1))}
if(i.kind===r.Kind.FIELD&&("fields"===i.name.value||"interfaces"===i.name.value||"possibleTypes"===i.name.value||"inputFields"===i.name.value)&&++a>=o)return!0
;if("selectionSet"in i&&i.selectionSet)for(const e of i.selectionSet.selections)if(checkDepth(e,s,a))return!0;return!1}
return{Field(t){if("__schema"===t.name.value||"__type"===t.name.value){
if(checkDepth(t,Object.create(null)))return e.reportError(new i.GraphQLError("Maximum introspection depth exceeded",{
nodes:[t]})),!1}}}};var i=n(15939),r=n(11123);const o=3},42579:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:!0
}),t.NoFragmentCyclesRule=function NoFragmentCyclesRule(e){const t=Object.create(null),n=[],r=Object.create(null)
;return{OperationDefinition:()=>!1,FragmentDefinition:e=>(detectCycleRecursive(e),!1)};function detectCycleRecursive(o){
if(t[o.name.value])return;const s=o.name.value;t[s]=!0;const a=e.getFragmentSpreads(o.selectionSet);if(0!==a.length){
r[s]=n.length;for(const t of a){const o=t.name.value,s=r[o];if(n.push(t),void 0===s){const t=e.getFragment(o)
;t&&detectCycleRecursive(t)}else{const t=n.slice(s),r=t.slice(0,-1).map(e=>'"'+e.name.value+'"').join(", ")
;e.reportError(new i.GraphQLError(`Cannot spread fragment "${o}" within itself`+(""!==r?` via ${r}.`:"."),{nodes:t}))}
n.pop()}r[s]=void 0}}};var i=n(15939)},28873:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:!0}),
t.NoUndefinedVariablesRule=function NoUndefinedVariablesRule(e){let t=Object.create(null);return{OperationDefinition:{
enter(){t=Object.create(null)},leave(n){const r=e.getRecursiveVariableUsages(n);for(const{node:o}of r){
const r=o.name.value
;!0!==t[r]&&e.reportError(new i.GraphQLError(n.name?`Variable "$${r}" is not defined by operation "${n.name.value}".`:`Variable "$${r}" is not defined.`,{
nodes:[o,n]}))}}},VariableDefinition(e){t[e.variable.name.value]=!0}}};var i=n(15939)},23693:(e,t,n)=>{
Object.defineProperty(t,"__esModule",{value:!0}),t.NoUnusedFragmentsRule=function NoUnusedFragmentsRule(e){
const t=[],n=[];return{OperationDefinition:e=>(t.push(e),!1),FragmentDefinition:e=>(n.push(e),!1),Document:{leave(){
const r=new Set(e.getRecursivelyReferencedFragmentsForOperations(t).map(e=>e.name.value));for(const t of n){
const n=t.name.value;r.has(n)||e.reportError(new i.GraphQLError(`Fragment "${n}" is never used.`,{nodes:t}))}}}}}
;var i=n(15939)},79489:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:!0}),
t.NoUnusedVariablesRule=function NoUnusedVariablesRule(e){let t=[];return{OperationDefinition:{enter(){t=[]},leave(n){
const r=Object.create(null),o=e.getRecursiveVariableUsages(n);for(const{node:e}of o)r[e.name.value]=!0
;for(const o of t){const t=o.variable.name.value
;!0!==r[t]&&e.reportError(new i.GraphQLError(n.name?`Variable "$${t}" is never used in operation "${n.name.value}".`:`Variable "$${t}" is never used.`,{
nodes:o}))}}},VariableDefinition(e){t.push(e)}}};var i=n(15939)},1646:(e,t,n)=>{Object.defineProperty(t,"__esModule",{
value:!0}),t.OverlappingFieldsCanBeMergedRule=function OverlappingFieldsCanBeMergedRule(e){const t={
comparedFragmentPairs:new PairSet,cachedCollectFieldsResults:new Map,stringifiedValues:new Map,
remainingComplexityBudget:d};return{SelectionSet(n,i,o){var a;if(o&&"kind"in o&&o.kind===s.Kind.INLINE_FRAGMENT)return
;if(n.selections.length<=1&&(null===(a=n.selections[0])||void 0===a?void 0:a.kind)!==s.Kind.INLINE_FRAGMENT)return
;const c=function findConflictsWithinSelectionSet(e,t,n,i){const r=[],o=collectFields(e,t,n,i)
;if(function collectConflictsWithin(e,t,n,i){
for(const[r,o]of i)if(o.length>1)for(let i=0;i<o.length;i++)for(let s=i+1;s<o.length;s++){
const a=findConflict(e,n,!1,r,o[i],o[s]);a&&t.push(a)}}(e,r,t,o.groupedFieldSet),
0!==o.fragmentNames.length&&(0!==o.groupedFieldSet.size||o.fragmentNames.length>1))for(let n=0;n<o.fragmentNames.length;n++){
collectConflictsBetweenFieldsAndFragment(e,r,t,!1,o,o.fragmentNames[n])
;for(let i=n+1;i<o.fragmentNames.length;i++)collectConflictsBetweenFragments(e,r,t,!1,o.fragmentNames[n],o.fragmentNames[i])
}return r}(e,t,e.getParentType(),n)
;for(const{responseName:t,reason:n,fields1:i,fields2:o}of c)e.reportError(new r.GraphQLError(`Fields "${maybeAbbreviate(t)}" conflict because ${n}. Use different aliases on the fields to fetch both if this was intentional.`,{
nodes:i.concat(o)}))}}};var i=n(25742),r=n(15939),o=n(22740),s=n(11123),a=n(84169),c=n(76738),l=n(96441)
;const u=1e3,p=20,d=5e5;function collectConflictsBetweenFieldsAndFragment(e,t,n,i,r,o){var s
;if(spendComplexityBudget(n,1),0===r.groupedFieldSet.size)return
;const a=null!==(s=r.comparedFragments)&&void 0!==s?s:r.comparedFragments=new Map,c=a.get(o);if(!1===c||i&&!0===c)return
;a.set(o,i);const l=e.getFragment(o);if(!l)return;const u=collectFragmentFields(e,n,l);if(r!==u){
collectConflictsBetween(e,t,n,i,r,u)
;for(const o of u.fragmentNames)collectConflictsBetweenFieldsAndFragment(e,t,n,i,r,o)}}
function collectConflictsBetweenFragments(e,t,n,i,r,o){spendComplexityBudget(n,2);const{comparedFragmentPairs:s}=n
;if(r===o)return;if(s.has(r,o,i))return;s.add(r,o,i);const a=e.getFragment(r),c=e.getFragment(o);if(!a||!c)return
;const l=collectFragmentFields(e,n,a),u=collectFragmentFields(e,n,c);collectConflictsBetween(e,t,n,i,l,u)
;for(const o of u.fragmentNames)collectConflictsBetweenFragments(e,t,n,i,r,o)
;for(const r of l.fragmentNames)collectConflictsBetweenFragments(e,t,n,i,r,o)}
function collectConflictsBetween(e,t,n,i,r,o){
if(0!==r.groupedFieldSet.size&&0!==o.groupedFieldSet.size)for(const{responseName:s,fields1:a,fields2:c}of function getOverlappingFields(e,t,n){
var i;const r=null!==(i=t.overlappingFields)&&void 0!==i?i:t.overlappingFields=new Map,o=r.get(n);if(void 0!==o)return o
;const s=[];for(const[i,r]of t.groupedFieldSet){spendComplexityBudget(e,1);const t=n.groupedFieldSet.get(i)
;void 0!==t&&s.push({responseName:i,fields1:r,fields2:t})}return r.set(n,s),s
}(n,r,o))for(const r of a)for(const o of c){const a=findConflict(e,n,i,s,r,o);a&&t.push(a)}}
function findConflict(e,t,n,r,o,s){
const{parentType:c,node:l,definition:p}=o,{parentType:d,node:f,definition:h}=s,m=n||c!==d&&(0,a.isObjectType)(c)&&(0,
a.isObjectType)(d)
;if(spendComplexityBudget(t,2),o.isSimpleLeaf&&s.isSimpleLeaf&&(null==p?void 0:p.type)===(null==h?void 0:h.type)&&l.name.value===f.name.value)return
;if(!m){const e=getFieldInfo(o),n=getFieldInfo(s);let i=e.comparisons.get(n);if(void 0===i){
const r=l.name.value,o=f.name.value
;i=r!==o?`"${maybeAbbreviate(r)}" and "${maybeAbbreviate(o)}" are different fields`:function sameArguments(e,t,n){
if(void 0===t)return void 0===n;if(t.nodes.length!==(null==n?void 0:n.nodes.length))return!1;const i=n.values
;return t.nodes.every(t=>{spendComplexityBudget(e,1);const n=i.get(t.name.value)
;return void 0!==n&&stringifyValue(e,t.value)===stringifyValue(e,n)})
}(t,e.arguments,n.arguments)?null:"they have differing arguments",e.comparisons.set(n,i)}if(null!==i)return{
responseName:r,reason:i,fields1:[l],fields2:[f]}}const y=null==p?void 0:p.type,T=null==h?void 0:h.type
;if(y&&T&&doTypesConflict(t,y,T)){var v,N;const e=getFieldInfo(o),t=getFieldInfo(s);return{responseName:r,
reason:`they return conflicting types "${null!==(v=e.typeString)&&void 0!==v?v:e.typeString=(0,
i.inspect)(y)}" and "${null!==(N=t.typeString)&&void 0!==N?N:t.typeString=(0,i.inspect)(T)}"`,fields1:[l],fields2:[f]}}
const E=l.selectionSet,g=f.selectionSet;if(E&&g){const n=function findConflictsBetweenSubSelectionSets(e,t,n,i,r,o,s){
const a=[],c=collectFields(e,t,i,r),l=collectFields(e,t,o,s);collectConflictsBetween(e,a,t,n,c,l)
;for(const i of l.fragmentNames)collectConflictsBetweenFieldsAndFragment(e,a,t,n,c,i)
;for(const i of c.fragmentNames)collectConflictsBetweenFieldsAndFragment(e,a,t,n,l,i)
;for(const i of c.fragmentNames)for(const r of l.fragmentNames)collectConflictsBetweenFragments(e,a,t,n,i,r);return a
}(e,t,m,getFieldInfo(o).namedType,E,getFieldInfo(s).namedType,g);return function subfieldConflicts(e,t,n,i){
if(e.length>0){let r=""
;for(const{responseName:t,reason:n}of e)if(r+=(""===r?"":" and ")+`subfields "${maybeAbbreviate(t)}" conflict because ${n}`,
r.length>u)break;return{responseName:t,reason:maybeAbbreviate(r),fields1:collectConflictNodes(n,e,"fields1"),
fields2:collectConflictNodes(i,e,"fields2")}}}(n,r,l,f)}}function getFieldInfo(e){var t;void 0===e.info&&(e.info={
comparisons:new Map,namedType:(0,a.getNamedType)(null===(t=e.definition)||void 0===t?void 0:t.type),
arguments:getArgumentInfo(e.node.arguments)});return e.info}function getArgumentInfo(e){
if(void 0===e||0===e.length)return;const t=new Map;for(const{name:n,value:i}of e)t.set(n.value,i);return{nodes:e,
values:t}}function stringifyValue(e,t){const n=e.stringifiedValues.get(t);if(void 0!==n)return n
;const i=JSON.stringify(t,(e,t)=>{if(!(0,o.isNode)(t))return t;switch(t.kind){case s.Kind.VARIABLE:
return[t.kind,t.name.value];case s.Kind.OBJECT:
return[t.kind,t.fields.slice().sort((e,t)=>e.name.value<t.name.value?-1:e.name.value>t.name.value?1:0)]
;case s.Kind.OBJECT_FIELD:return[t.name.value,t.value];case s.Kind.LIST:return[t.kind,t.values];case s.Kind.STRING:
return[t.kind,t.value,!0===t.block];default:return[t.kind,"value"in t?t.value:null]}})
;return e.stringifiedValues.set(t,i),i}function doTypesConflict(e,t,n){return t!==n&&(spendComplexityBudget(e,1),(0,
a.isListType)(t)?!(0,a.isListType)(n)||doTypesConflict(e,t.ofType,n.ofType):!!(0,a.isListType)(n)||((0,
a.isNonNullType)(t)?!(0,a.isNonNullType)(n)||doTypesConflict(e,t.ofType,n.ofType):!!(0,a.isNonNullType)(n)||!(!(0,
a.isLeafType)(t)&&!(0,a.isLeafType)(n))&&t!==n))}function collectFields(e,t,n,i){const{cachedCollectFieldsResults:r}=t
;let o=r.get(n);void 0===o&&(o=new Map,r.set(n,o));const s=o.get(i);if(s)return s;const a=new Map,c=new Set
;collectFieldsImpl(e,n,i,a,c);const l={groupedFieldSet:a,fragmentNames:[...c]};return o.set(i,l),l}
function collectFragmentFields(e,t,n){const i=(0,c.typeFromAST)(e.getSchema(),n.typeCondition)
;return collectFields(e,t,i,n.selectionSet)}function collectFieldsImpl(e,t,n,i,r){
for(const u of n.selections)switch(u.kind){case s.Kind.FIELD:{var o,l;const e=u.name.value;let n;((0,
a.isObjectType)(t)||(0,a.isInterfaceType)(t))&&(n=t.getFields()[e]);const r=u.alias?u.alias.value:e;let s=i.get(r)
;void 0===s&&(s=[],i.set(r,s)),s.push({parentType:t,node:u,definition:n,
isSimpleLeaf:0===(null!==(o=null===(l=u.arguments)||void 0===l?void 0:l.length)&&void 0!==o?o:0)&&!u.selectionSet})
;break}case s.Kind.FRAGMENT_SPREAD:r.add(u.name.value);break;case s.Kind.INLINE_FRAGMENT:{
const n=u.typeCondition,o=n?(0,c.typeFromAST)(e.getSchema(),n):t;collectFieldsImpl(e,o,u.selectionSet,i,r);break}}}
function collectConflictNodes(e,t,n){const i=[e];for(const e of t){const t=p-i.length,r=e[n].slice(-t);if(i.push(...r),
i.length===p)break}return i}function maybeAbbreviate(e){return e.length>u?e.slice(0,u)+"...":e}
function spendComplexityBudget(e,t){
if(e.remainingComplexityBudget-=t,e.remainingComplexityBudget<0)throw l.validationAbortedError}class PairSet{
constructor(){this._data=new Map}has(e,t,n){return this._has(e,t,n)||this._has(t,e,n)}_has(e,t,n){var i
;const r=null===(i=this._data.get(e))||void 0===i?void 0:i.get(t);return void 0!==r&&(!!n||n===r)}add(e,t,n){
const i=this._data.get(e);void 0===i?this._data.set(e,new Map([[t,n]])):i.set(t,n)}}},44550:(e,t,n)=>{
Object.defineProperty(t,"__esModule",{value:!0}),t.PossibleFragmentSpreadsRule=function PossibleFragmentSpreadsRule(e){
return{InlineFragment(t){const n=e.getType(),a=e.getParentType();if((0,o.isCompositeType)(n)&&(0,
o.isCompositeType)(a)&&!(0,s.doTypesOverlap)(e.getSchema(),n,a)){const o=(0,i.inspect)(a),s=(0,i.inspect)(n)
;e.reportError(new r.GraphQLError(`Fragment cannot be spread here as objects of type "${o}" can never be of type "${s}".`,{
nodes:t}))}},FragmentSpread(t){const n=t.name.value,c=function getFragmentType(e,t){const n=e.getFragment(t);if(n){
const t=(0,a.typeFromAST)(e.getSchema(),n.typeCondition);if((0,o.isCompositeType)(t))return t}}(e,n),l=e.getParentType()
;if(c&&l&&!(0,s.doTypesOverlap)(e.getSchema(),c,l)){const o=(0,i.inspect)(l),s=(0,i.inspect)(c)
;e.reportError(new r.GraphQLError(`Fragment "${n}" cannot be spread here as objects of type "${o}" can never be of type "${s}".`,{
nodes:t}))}}}};var i=n(25742),r=n(15939),o=n(84169),s=n(46539),a=n(76738)},56058:(e,t,n)=>{
Object.defineProperty(t,"__esModule",{value:!0}),t.PossibleTypeExtensionsRule=function PossibleTypeExtensionsRule(e){
const t=e.getSchema(),n=Object.create(null);for(const t of e.getDocument().definitions)(0,
l.isTypeDefinitionNode)(t)&&(n[t.name.value]=t);return{ScalarTypeExtension:checkExtension,
ObjectTypeExtension:checkExtension,InterfaceTypeExtension:checkExtension,UnionTypeExtension:checkExtension,
EnumTypeExtension:checkExtension,InputObjectTypeExtension:checkExtension};function checkExtension(l){
const d=l.name.value,f=n[d],h=null==t?void 0:t.getType(d);let m;if(f?m=p[f.kind]:h&&(m=function typeToExtKind(e){if((0,
u.isScalarType)(e))return c.Kind.SCALAR_TYPE_EXTENSION;if((0,u.isObjectType)(e))return c.Kind.OBJECT_TYPE_EXTENSION
;if((0,u.isInterfaceType)(e))return c.Kind.INTERFACE_TYPE_EXTENSION
;if((0,u.isUnionType)(e))return c.Kind.UNION_TYPE_EXTENSION;if((0,u.isEnumType)(e))return c.Kind.ENUM_TYPE_EXTENSION
;if((0,u.isInputObjectType)(e))return c.Kind.INPUT_OBJECT_TYPE_EXTENSION;(0,o.invariant)(!1,"Unexpected type: "+(0,
r.inspect)(e))}(h)),m){if(m!==l.kind){const t=function extensionKindToTypeName(e){switch(e){
case c.Kind.SCALAR_TYPE_EXTENSION:return"scalar";case c.Kind.OBJECT_TYPE_EXTENSION:return"object"
;case c.Kind.INTERFACE_TYPE_EXTENSION:return"interface";case c.Kind.UNION_TYPE_EXTENSION:return"union"
;case c.Kind.ENUM_TYPE_EXTENSION:return"enum";case c.Kind.INPUT_OBJECT_TYPE_EXTENSION:return"input object";default:(0,
o.invariant)(!1,"Unexpected kind: "+(0,r.inspect)(e))}}(l.kind)
;e.reportError(new a.GraphQLError(`Cannot extend non-${t} type "${d}".`,{nodes:f?[f,l]:l}))}}else{const r=Object.keys({
...n,...null==t?void 0:t.getTypeMap()}),o=(0,s.suggestionList)(d,r)
;e.reportError(new a.GraphQLError(`Cannot extend type "${d}" because it is not defined.`+(0,i.didYouMean)(o),{
nodes:l.name}))}}};var i=n(41353),r=n(25742),o=n(33650),s=n(47904),a=n(15939),c=n(11123),l=n(15480),u=n(84169);const p={
[c.Kind.SCALAR_TYPE_DEFINITION]:c.Kind.SCALAR_TYPE_EXTENSION,
[c.Kind.OBJECT_TYPE_DEFINITION]:c.Kind.OBJECT_TYPE_EXTENSION,
[c.Kind.INTERFACE_TYPE_DEFINITION]:c.Kind.INTERFACE_TYPE_EXTENSION,
[c.Kind.UNION_TYPE_DEFINITION]:c.Kind.UNION_TYPE_EXTENSION,[c.Kind.ENUM_TYPE_DEFINITION]:c.Kind.ENUM_TYPE_EXTENSION,
[c.Kind.INPUT_OBJECT_TYPE_DEFINITION]:c.Kind.INPUT_OBJECT_TYPE_EXTENSION}},1145:(e,t,n)=>{
Object.defineProperty(t,"__esModule",{value:!0
}),t.ProvidedRequiredArgumentsOnDirectivesRule=ProvidedRequiredArgumentsOnDirectivesRule,
t.ProvidedRequiredArgumentsRule=function ProvidedRequiredArgumentsRule(e){return{
...ProvidedRequiredArgumentsOnDirectivesRule(e),Field:{leave(t){var n;const r=e.getFieldDef();if(!r)return!1
;const s=new Set(null===(n=t.arguments)||void 0===n?void 0:n.map(e=>e.name.value))
;for(const n of r.args)if(!s.has(n.name)&&(0,c.isRequiredArgument)(n)){const s=(0,i.inspect)(n.type)
;e.reportError(new o.GraphQLError(`Field "${r.name}" argument "${n.name}" of type "${s}" is required, but it was not provided.`,{
nodes:t}))}}}}};var i=n(25742),r=n(37579),o=n(15939),s=n(11123),a=n(59936),c=n(84169),l=n(21058)
;function ProvidedRequiredArgumentsOnDirectivesRule(e){var t
;const n=Object.create(null),u=e.getSchema(),p=null!==(t=null==u?void 0:u.getDirectives())&&void 0!==t?t:l.specifiedDirectives
;for(const e of p)n[e.name]=(0,r.keyMap)(e.args.filter(c.isRequiredArgument),e=>e.name)
;const d=e.getDocument().definitions;for(const e of d)if(e.kind===s.Kind.DIRECTIVE_DEFINITION){var f
;const t=null!==(f=e.arguments)&&void 0!==f?f:[]
;n[e.name.value]=(0,r.keyMap)(t.filter(isRequiredArgumentNode),e=>e.name.value)}return{Directive:{leave(t){
const r=t.name.value,s=n[r];if(s){var l
;const n=null!==(l=t.arguments)&&void 0!==l?l:[],u=new Set(n.map(e=>e.name.value))
;for(const[n,l]of Object.entries(s))if(!u.has(n)){const s=(0,c.isType)(l.type)?(0,i.inspect)(l.type):(0,a.print)(l.type)
;e.reportError(new o.GraphQLError(`Directive "@${r}" argument "${n}" of type "${s}" is required, but it was not provided.`,{
nodes:t}))}}}}}}function isRequiredArgumentNode(e){return e.type.kind===s.Kind.NON_NULL_TYPE&&null==e.defaultValue}},
14754:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:!0}),t.ScalarLeafsRule=function ScalarLeafsRule(e){return{
Field(t){const n=e.getType(),s=t.selectionSet;if(n)if((0,o.isLeafType)((0,o.getNamedType)(n))){if(s){
const o=t.name.value,a=(0,i.inspect)(n)
;e.reportError(new r.GraphQLError(`Field "${o}" must not have a selection since type "${a}" has no subfields.`,{nodes:s
}))}}else if(s){if(0===s.selections.length){const o=t.name.value,s=(0,i.inspect)(n)
;e.reportError(new r.GraphQLError(`Field "${o}" of type "${s}" must have at least one field selected.`,{nodes:t}))}
}else{const o=t.name.value,s=(0,i.inspect)(n)
;e.reportError(new r.GraphQLError(`Field "${o}" of type "${s}" must have a selection of subfields. Did you mean "${o} { ... }"?`,{
nodes:t}))}}}};var i=n(25742),r=n(15939),o=n(84169)},51705:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:!0}),
t.SingleFieldSubscriptionsRule=function SingleFieldSubscriptionsRule(e){let t;function reserveSelectionSetWork(t){
e.spendFragmentWork(t.selections.length);for(const r of t.selections){const t=r.directives;if(void 0!==t){
e.spendFragmentWork(t.length);for(const r of t){var n,i
;if("skip"===r.name.value||"include"===r.name.value)e.spendFragmentWork(null!==(n=null===(i=r.arguments)||void 0===i?void 0:i.length)&&void 0!==n?n:0)
}}}}return{OperationDefinition(n){if("subscription"===n.operation){const s=e.getSchema(),a=s.getSubscriptionType()
;if(a){const c=n.name?n.name.value:null,l=Object.create(null);if(void 0===t){t=Object.create(null)
;const n=e.getDocument().definitions;e.spendFragmentWork(n.length)
;for(const e of n)e.kind===r.Kind.FRAGMENT_DEFINITION&&(t[e.name.value]=e)}const u=(0,
o.collectFields)(s,t,l,a,n.selectionSet,reserveSelectionSetWork);if(u.size>1){const t=[...u.values()].slice(1).flat()
;e.reportError(new i.GraphQLError(null!=c?`Subscription "${c}" must select only one top level field.`:"Anonymous Subscription must select only one top level field.",{
nodes:t}))}for(const t of u.values()){
t[0].name.value.startsWith("__")&&e.reportError(new i.GraphQLError(null!=c?`Subscription "${c}" must not select an introspection top level field.`:"Anonymous Subscription must not select an introspection top level field.",{
nodes:t}))}}}}}};var i=n(15939),r=n(11123),o=n(77611)},56496:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:!0}),
t.UniqueArgumentDefinitionNamesRule=function UniqueArgumentDefinitionNamesRule(e){return{DirectiveDefinition(e){var t
;const n=null!==(t=e.arguments)&&void 0!==t?t:[];return checkArgUniqueness(`@${e.name.value}`,n)},
InterfaceTypeDefinition:checkArgUniquenessPerField,InterfaceTypeExtension:checkArgUniquenessPerField,
ObjectTypeDefinition:checkArgUniquenessPerField,ObjectTypeExtension:checkArgUniquenessPerField}
;function checkArgUniquenessPerField(e){var t;const n=e.name.value,i=null!==(t=e.fields)&&void 0!==t?t:[]
;for(const e of i){var r;checkArgUniqueness(`${n}.${e.name.value}`,null!==(r=e.arguments)&&void 0!==r?r:[])}return!1}
function checkArgUniqueness(t,n){const o=(0,i.groupBy)(n,e=>e.name.value)
;for(const[n,i]of o)i.length>1&&e.reportError(new r.GraphQLError(`Argument "${t}(${n}:)" can only be defined once.`,{
nodes:i.map(e=>e.name)}));return!1}};var i=n(48520),r=n(15939)},22995:(e,t,n)=>{Object.defineProperty(t,"__esModule",{
value:!0}),t.UniqueArgumentNamesRule=function UniqueArgumentNamesRule(e){return{Field:checkArgUniqueness,
Directive:checkArgUniqueness};function checkArgUniqueness(t){var n;const o=null!==(n=t.arguments)&&void 0!==n?n:[],s=(0,
i.groupBy)(o,e=>e.name.value)
;for(const[t,n]of s)n.length>1&&e.reportError(new r.GraphQLError(`There can be only one argument named "${t}".`,{
nodes:n.map(e=>e.name)}))}};var i=n(48520),r=n(15939)},29879:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:!0}),
t.UniqueDirectiveNamesRule=function UniqueDirectiveNamesRule(e){const t=Object.create(null),n=e.getSchema();return{
DirectiveDefinition(r){const o=r.name.value
;if(null==n||!n.getDirective(o))return t[o]?e.reportError(new i.GraphQLError(`There can be only one directive named "@${o}".`,{
nodes:[t[o],r.name]})):t[o]=r.name,!1
;e.reportError(new i.GraphQLError(`Directive "@${o}" already exists in the schema. It cannot be redefined.`,{
nodes:r.name}))}}};var i=n(15939)},29412:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:!0}),
t.UniqueDirectivesPerLocationRule=function UniqueDirectivesPerLocationRule(e){
const t=Object.create(null),n=e.getSchema(),a=n?n.getDirectives():s.specifiedDirectives
;for(const e of a)t[e.name]=!e.isRepeatable;const c=e.getDocument().definitions
;for(const e of c)e.kind===r.Kind.DIRECTIVE_DEFINITION&&(t[e.name.value]=!e.repeatable)
;const l=Object.create(null),u=Object.create(null),p=Object.create(null);return{enter(n){
if(!("directives"in n)||!n.directives)return;let s
;if(n.kind===r.Kind.SCHEMA_DEFINITION||n.kind===r.Kind.SCHEMA_EXTENSION)s=l;else if((0,o.isTypeDefinitionNode)(n)||(0,
o.isTypeExtensionNode)(n)){const e=n.name.value;s=u[e],void 0===s&&(u[e]=s=Object.create(null))
}else if(n.kind===r.Kind.DIRECTIVE_DEFINITION||n.kind===r.Kind.DIRECTIVE_EXTENSION){const e=n.name.value;s=p[e],
void 0===s&&(p[e]=s=Object.create(null))}else s=Object.create(null);for(const r of n.directives){const n=r.name.value
;t[n]&&(s[n]?e.reportError(new i.GraphQLError(`The directive "@${n}" can only be used once at this location.`,{
nodes:[s[n],r]})):s[n]=r)}}}};var i=n(15939),r=n(11123),o=n(15480),s=n(21058)},33062:(e,t,n)=>{
Object.defineProperty(t,"__esModule",{value:!0}),t.UniqueEnumValueNamesRule=function UniqueEnumValueNamesRule(e){
const t=e.getSchema(),n=t?t.getTypeMap():Object.create(null),o=Object.create(null);return{
EnumTypeDefinition:checkValueUniqueness,EnumTypeExtension:checkValueUniqueness};function checkValueUniqueness(t){var s
;const a=t.name.value;o[a]||(o[a]=Object.create(null));const c=null!==(s=t.values)&&void 0!==s?s:[],l=o[a]
;for(const t of c){const o=t.name.value,s=n[a]
;(0,r.isEnumType)(s)&&s.getValue(o)?e.reportError(new i.GraphQLError(`Enum value "${a}.${o}" already exists in the schema. It cannot also be defined in this type extension.`,{
nodes:t.name})):l[o]?e.reportError(new i.GraphQLError(`Enum value "${a}.${o}" can only be defined once.`,{
nodes:[l[o],t.name]})):l[o]=t.name}return!1}};var i=n(15939),r=n(84169)},30087:(e,t,n)=>{
Object.defineProperty(t,"__esModule",{value:!0
}),t.UniqueFieldDefinitionNamesRule=function UniqueFieldDefinitionNamesRule(e){
const t=e.getSchema(),n=t?t.getTypeMap():Object.create(null),r=Object.create(null);return{
InputObjectTypeDefinition:checkFieldUniqueness,InputObjectTypeExtension:checkFieldUniqueness,
InterfaceTypeDefinition:checkFieldUniqueness,InterfaceTypeExtension:checkFieldUniqueness,
ObjectTypeDefinition:checkFieldUniqueness,ObjectTypeExtension:checkFieldUniqueness};function checkFieldUniqueness(t){
var o;const s=t.name.value;r[s]||(r[s]=Object.create(null));const a=null!==(o=t.fields)&&void 0!==o?o:[],c=r[s]
;for(const t of a){const r=t.name.value
;hasField(n[s],r)?e.reportError(new i.GraphQLError(`Field "${s}.${r}" already exists in the schema. It cannot also be defined in this type extension.`,{
nodes:t.name})):c[r]?e.reportError(new i.GraphQLError(`Field "${s}.${r}" can only be defined once.`,{nodes:[c[r],t.name]
})):c[r]=t.name}return!1}};var i=n(15939),r=n(84169);function hasField(e,t){return!!((0,r.isObjectType)(e)||(0,
r.isInterfaceType)(e)||(0,r.isInputObjectType)(e))&&null!=e.getFields()[t]}},21914:(e,t,n)=>{
Object.defineProperty(t,"__esModule",{value:!0}),t.UniqueFragmentNamesRule=function UniqueFragmentNamesRule(e){
const t=Object.create(null);return{OperationDefinition:()=>!1,FragmentDefinition(n){const r=n.name.value
;return t[r]?e.reportError(new i.GraphQLError(`There can be only one fragment named "${r}".`,{nodes:[t[r],n.name]
})):t[r]=n.name,!1}}};var i=n(15939)},46701:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:!0}),
t.UniqueInputFieldNamesRule=function UniqueInputFieldNamesRule(e){const t=[];let n=Object.create(null);return{
ObjectValue:{enter(){t.push(n),n=Object.create(null)},leave(){const e=t.pop();e||(0,i.invariant)(!1),n=e}},
ObjectField(t){const i=t.name.value
;n[i]?e.reportError(new r.GraphQLError(`There can be only one input field named "${i}".`,{nodes:[n[i],t.name]
})):n[i]=t.name}}};var i=n(33650),r=n(15939)},54403:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:!0}),
t.UniqueOperationNamesRule=function UniqueOperationNamesRule(e){const t=Object.create(null);return{
OperationDefinition(n){const r=n.name
;return r&&(t[r.value]?e.reportError(new i.GraphQLError(`There can be only one operation named "${r.value}".`,{
nodes:[t[r.value],r]})):t[r.value]=r),!1},FragmentDefinition:()=>!1}};var i=n(15939)},84234:(e,t,n)=>{
Object.defineProperty(t,"__esModule",{value:!0}),t.UniqueOperationTypesRule=function UniqueOperationTypesRule(e){
const t=e.getSchema(),n=Object.create(null),r=t?{query:t.getQueryType(),mutation:t.getMutationType(),
subscription:t.getSubscriptionType()}:{};return{SchemaDefinition:checkOperationTypes,SchemaExtension:checkOperationTypes
};function checkOperationTypes(t){var o;const s=null!==(o=t.operationTypes)&&void 0!==o?o:[];for(const t of s){
const o=t.operation,s=n[o]
;r[o]?e.reportError(new i.GraphQLError(`Type for ${o} already defined in the schema. It cannot be redefined.`,{nodes:t
})):s?e.reportError(new i.GraphQLError(`There can be only one ${o} type in schema.`,{nodes:[s,t]})):n[o]=t}return!1}}
;var i=n(15939)},32058:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:!0}),
t.UniqueTypeNamesRule=function UniqueTypeNamesRule(e){const t=Object.create(null),n=e.getSchema();return{
ScalarTypeDefinition:checkTypeName,ObjectTypeDefinition:checkTypeName,InterfaceTypeDefinition:checkTypeName,
UnionTypeDefinition:checkTypeName,EnumTypeDefinition:checkTypeName,InputObjectTypeDefinition:checkTypeName}
;function checkTypeName(r){const o=r.name.value
;if(null==n||!n.getType(o))return t[o]?e.reportError(new i.GraphQLError(`There can be only one type named "${o}".`,{
nodes:[t[o],r.name]})):t[o]=r.name,!1
;e.reportError(new i.GraphQLError(`Type "${o}" already exists in the schema. It cannot also be defined in this type definition.`,{
nodes:r.name}))}};var i=n(15939)},40218:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:!0}),
t.UniqueVariableNamesRule=function UniqueVariableNamesRule(e){return{OperationDefinition(t){var n
;const o=null!==(n=t.variableDefinitions)&&void 0!==n?n:[],s=(0,i.groupBy)(o,e=>e.variable.name.value)
;for(const[t,n]of s)n.length>1&&e.reportError(new r.GraphQLError(`There can be only one variable named "$${t}".`,{
nodes:n.map(e=>e.variable.name)}))}}};var i=n(48520),r=n(15939)},1408:(e,t,n)=>{Object.defineProperty(t,"__esModule",{
value:!0}),t.ValuesOfCorrectTypeRule=function ValuesOfCorrectTypeRule(e){return{ListValue(t){const n=(0,
u.getNullableType)(e.getParentInputType());if(!(0,u.isListType)(n))return isValidValueNode(e,t),!1},ObjectValue(t){
const n=(0,u.getNamedType)(e.getInputType());if(!(0,u.isInputObjectType)(n))return isValidValueNode(e,t),!1;const i=(0,
o.keyMap)(t.fields,e=>e.name.value);for(const o of Object.values(n.getFields())){if(!i[o.name]&&(0,
u.isRequiredInputField)(o)){const i=(0,r.inspect)(o.type)
;e.reportError(new a.GraphQLError(`Field "${n.name}.${o.name}" of required type "${i}" was not provided.`,{nodes:t}))}}
n.isOneOf&&function validateOneOfInputObject(e,t,n,i){var r;const o=Object.keys(i)
;if(1!==o.length)return void e.reportError(new a.GraphQLError(`OneOf Input Object "${n.name}" must specify exactly one key.`,{
nodes:[t]}));const s=null===(r=i[o[0]])||void 0===r?void 0:r.value
;s&&s.kind!==c.Kind.NULL||e.reportError(new a.GraphQLError(`Field "${n.name}.${o[0]}" must be non-null.`,{nodes:[t]}))
}(e,t,n,i)},ObjectField(t){const n=(0,u.getNamedType)(e.getParentInputType());if(!e.getInputType()&&(0,
u.isInputObjectType)(n)){const r=e.hideSuggestions?[]:(0,s.suggestionList)(t.name.value,Object.keys(n.getFields()))
;e.reportError(new a.GraphQLError(`Field "${t.name.value}" is not defined by type "${n.name}".`+(0,i.didYouMean)(r),{
nodes:t}))}},NullValue(t){const n=e.getInputType()
;(0,u.isNonNullType)(n)&&e.reportError(new a.GraphQLError(`Expected value of type "${(0,r.inspect)(n)}", found ${(0,
l.printForError)(t)}.`,{nodes:t}))},EnumValue:t=>isValidValueNode(e,t),IntValue:t=>isValidValueNode(e,t),
FloatValue:t=>isValidValueNode(e,t),StringValue:t=>isValidValueNode(e,t),BooleanValue:t=>isValidValueNode(e,t)}}
;var i=n(41353),r=n(25742),o=n(37579),s=n(47904),a=n(15939),c=n(11123),l=n(59936),u=n(84169)
;function isValidValueNode(e,t){const n=e.getInputType();if(!n)return;const i=(0,u.getNamedType)(n);if(!(0,
u.isLeafType)(i)){const i=(0,r.inspect)(n)
;return void e.reportError(new a.GraphQLError(`Expected value of type "${i}", found ${(0,l.printForError)(t)}.`,{nodes:t
}))}try{if(void 0===((0,u.isEnumType)(i)?i.parseLiteral(t,void 0,e.hideSuggestions):i.parseLiteral(t,void 0))){
const i=(0,r.inspect)(n);e.reportError(new a.GraphQLError(`Expected value of type "${i}", found ${(0,
l.printForError)(t)}.`,{nodes:t}))}}catch(i){const o=(0,r.inspect)(n)
;i instanceof a.GraphQLError?e.reportError(i):e.reportError(new a.GraphQLError(`Expected value of type "${o}", found ${(0,
l.printForError)(t)}; `+i.message,{nodes:t,originalError:i}))}}},16187:(e,t,n)=>{Object.defineProperty(t,"__esModule",{
value:!0}),t.VariablesAreInputTypesRule=function VariablesAreInputTypesRule(e){return{VariableDefinition(t){const n=(0,
s.typeFromAST)(e.getSchema(),t.type);if(void 0!==n&&!(0,o.isInputType)(n)){const n=t.variable.name.value,o=(0,
r.print)(t.type);e.reportError(new i.GraphQLError(`Variable "$${n}" cannot be non-input type "${o}".`,{nodes:t.type}))}}
}};var i=n(15939),r=n(59936),o=n(84169),s=n(76738)},84186:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:!0}),
t.VariablesInAllowedPositionRule=function VariablesInAllowedPositionRule(e){let t=Object.create(null);return{
OperationDefinition:{enter(){t=Object.create(null)},leave(n){const o=e.getRecursiveVariableUsages(n)
;for(const{node:n,type:a,defaultValue:l,parentType:u}of o){const o=n.name.value,p=t[o];if(p&&a){
const t=e.getSchema(),d=(0,c.typeFromAST)(t,p.type);if(d&&!allowedVariableUsage(t,d,p.defaultValue,a,l)){const t=(0,
i.inspect)(d),s=(0,i.inspect)(a)
;e.reportError(new r.GraphQLError(`Variable "$${o}" of type "${t}" used in position expecting type "${s}".`,{nodes:[p,n]
}))}
(0,s.isInputObjectType)(u)&&u.isOneOf&&(0,s.isNullableType)(d)&&e.reportError(new r.GraphQLError(`Variable "$${o}" is of type "${d}" but must be non-nullable to be used for OneOf Input Object "${u}".`,{
nodes:[p,n]}))}}}},VariableDefinition(e){t[e.variable.name.value]=e}}}
;var i=n(25742),r=n(15939),o=n(11123),s=n(84169),a=n(46539),c=n(76738);function allowedVariableUsage(e,t,n,i,r){if((0,
s.isNonNullType)(i)&&!(0,s.isNonNullType)(t)){if(!(null!=n&&n.kind!==o.Kind.NULL)&&!(void 0!==r))return!1
;const s=i.ofType;return(0,a.isTypeSubTypeOf)(e,t,s)}return(0,a.isTypeSubTypeOf)(e,t,i)}},60916:(e,t,n)=>{
Object.defineProperty(t,"__esModule",{value:!0}),t.specifiedSDLRules=t.specifiedRules=t.recommendedRules=void 0
;var i=n(75401),r=n(22153),o=n(643),s=n(67663),a=n(55866),c=n(15958),l=n(51574),u=n(11677),p=n(62553),d=n(98749),f=n(42579),h=n(28873),m=n(23693),y=n(79489),T=n(1646),v=n(44550),N=n(56058),E=n(1145),g=n(14754),I=n(51705),b=n(56496),O=n(22995),_=n(29879),L=n(29412),S=n(33062),D=n(30087),A=n(21914),k=n(46701),x=n(54403),w=n(84234),F=n(32058),R=n(40218),j=n(1408),C=n(16187),V=n(84186)
;const P=Object.freeze([d.MaxIntrospectionDepthRule]);t.recommendedRules=P
;const M=Object.freeze([i.ExecutableDefinitionsRule,x.UniqueOperationNamesRule,u.LoneAnonymousOperationRule,I.SingleFieldSubscriptionsRule,l.KnownTypeNamesRule,o.FragmentsOnCompositeTypesRule,C.VariablesAreInputTypesRule,g.ScalarLeafsRule,r.FieldsOnCorrectTypeRule,A.UniqueFragmentNamesRule,c.KnownFragmentNamesRule,m.NoUnusedFragmentsRule,v.PossibleFragmentSpreadsRule,f.NoFragmentCyclesRule,R.UniqueVariableNamesRule,h.NoUndefinedVariablesRule,y.NoUnusedVariablesRule,a.KnownDirectivesRule,L.UniqueDirectivesPerLocationRule,s.KnownArgumentNamesRule,O.UniqueArgumentNamesRule,j.ValuesOfCorrectTypeRule,E.ProvidedRequiredArgumentsRule,V.VariablesInAllowedPositionRule,T.OverlappingFieldsCanBeMergedRule,k.UniqueInputFieldNamesRule,...P])
;t.specifiedRules=M
;const K=Object.freeze([p.LoneSchemaDefinitionRule,w.UniqueOperationTypesRule,F.UniqueTypeNamesRule,S.UniqueEnumValueNamesRule,D.UniqueFieldDefinitionNamesRule,b.UniqueArgumentDefinitionNamesRule,_.UniqueDirectiveNamesRule,l.KnownTypeNamesRule,a.KnownDirectivesRule,L.UniqueDirectivesPerLocationRule,N.PossibleTypeExtensionsRule,s.KnownArgumentNamesOnDirectivesRule,O.UniqueArgumentNamesRule,k.UniqueInputFieldNamesRule,E.ProvidedRequiredArgumentsOnDirectivesRule])
;t.specifiedSDLRules=K},77063:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:!0}),
t.assertValidSDL=function assertValidSDL(e){const t=validateSDL(e)
;if(0!==t.length)throw new Error(t.map(e=>e.message).join("\n\n"))
},t.assertValidSDLExtension=function assertValidSDLExtension(e,t){const n=validateSDL(e,t)
;if(0!==n.length)throw new Error(n.map(e=>e.message).join("\n\n"))
},t.validate=function validate(e,t,n=u.specifiedRules,r,s=new l.TypeInfo(e)){var h,m
;const y=null!==(h=null==r?void 0:r.maxErrors)&&void 0!==h?h:100,T=null!==(m=null==r?void 0:r.hideSuggestions)&&void 0!==m&&m
;t||(0,i.devAssert)(!1,"Must provide document."),(0,c.assertValidSchema)(e)
;const v=Object.freeze({}),N=[],E=new d.ValidationContext(e,t,s,e=>{
if(N.length>=y)throw N.push(new o.GraphQLError("Too many validation errors, error limit reached. Validation aborted.")),
v;N.push(e)},T),g=(0,a.visitInParallel)(n.map(e=>e(E)));try{(0,a.visit)(t,(0,l.visitWithTypeInfo)(s,g),f)}catch(e){
if(e===p.validationAbortedError)N.push(p.validationAbortedError);else if(e!==v)throw e}return N},
t.validateSDL=validateSDL
;var i=n(65383),r=n(65719),o=n(15939),s=n(22740),a=n(30638),c=n(33902),l=n(85e3),u=n(60916),p=n(96441),d=n(18139)
;const f=(0,r.mapValue)(s.QueryDocumentKeys,e=>e.filter(e=>"description"!==e))
;function validateSDL(e,t,n=u.specifiedSDLRules){const i=[],r=new d.SDLValidationContext(e,t,e=>{i.push(e)
}),o=n.map(e=>e(r));return(0,a.visit)(e,(0,a.visitInParallel)(o)),i}},96441:(e,t,n)=>{
Object.defineProperty(t,"__esModule",{value:!0}),t.validationAbortedError=void 0
;const i=new(n(15939).GraphQLError)("Validation aborted.");t.validationAbortedError=i},37291:(e,t,n)=>{n.d(t,{
YB:()=>structuredPatch});class Diff{diff(e,t,n={}){let i;"function"==typeof n?(i=n,n={}):"callback"in n&&(i=n.callback)
;const r=this.castInput(e,n),o=this.castInput(t,n),s=this.removeEmpty(this.tokenize(r,n)),a=this.removeEmpty(this.tokenize(o,n))
;return this.diffWithOptionsObj(s,a,n,i)}diffWithOptionsObj(e,t,n,i){var r;const done=e=>(e=this.postProcess(e,n),
i?void setTimeout(function(){i(e)},0):e),o=t.length,s=e.length;let a=1,c=o+s
;null!=n.maxEditLength&&(c=Math.min(c,n.maxEditLength))
;const l=null!==(r=n.timeout)&&void 0!==r?r:1/0,u=Date.now()+l,p=[{oldPos:-1,lastComponent:void 0}]
;let d=this.extractCommon(p[0],t,e,0,n)
;if(p[0].oldPos+1>=s&&d+1>=o)return done(this.buildValues(p[0].lastComponent,t,e));let f=-1/0,h=1/0
;const execEditLength=()=>{for(let i=Math.max(f,-a);i<=Math.min(h,a);i+=2){let r;const a=p[i-1],c=p[i+1]
;a&&(p[i-1]=void 0);let l=!1;if(c){const e=c.oldPos-i;l=c&&0<=e&&e<o}const u=a&&a.oldPos+1<s;if(l||u){
if(r=!u||l&&a.oldPos<c.oldPos?this.addToPath(c,!0,!1,0,n):this.addToPath(a,!1,!0,1,n),d=this.extractCommon(r,t,e,i,n),
r.oldPos+1>=s&&d+1>=o)return done(this.buildValues(r.lastComponent,t,e))||!0;p[i]=r,r.oldPos+1>=s&&(h=Math.min(h,i-1)),
d+1>=o&&(f=Math.max(f,i+1))}else p[i]=void 0}a++};if(i)!function exec(){setTimeout(function(){
if(a>c||Date.now()>u)return i(void 0);execEditLength()||exec()},0)}();else for(;a<=c&&Date.now()<=u;){
const e=execEditLength();if(e)return e}}addToPath(e,t,n,i,r){const o=e.lastComponent
;return o&&!r.oneChangePerToken&&o.added===t&&o.removed===n?{oldPos:e.oldPos+i,lastComponent:{count:o.count+1,added:t,
removed:n,previousComponent:o.previousComponent}}:{oldPos:e.oldPos+i,lastComponent:{count:1,added:t,removed:n,
previousComponent:o}}}extractCommon(e,t,n,i,r){const o=t.length,s=n.length;let a=e.oldPos,c=a-i,l=0
;for(;c+1<o&&a+1<s&&this.equals(n[a+1],t[c+1],r);)c++,a++,l++,r.oneChangePerToken&&(e.lastComponent={count:1,
previousComponent:e.lastComponent,added:!1,removed:!1});return l&&!r.oneChangePerToken&&(e.lastComponent={count:l,
previousComponent:e.lastComponent,added:!1,removed:!1}),e.oldPos=a,c}equals(e,t,n){
return n.comparator?n.comparator(e,t):e===t||!!n.ignoreCase&&e.toLowerCase()===t.toLowerCase()}removeEmpty(e){const t=[]
;for(let n=0;n<e.length;n++)e[n]&&t.push(e[n]);return t}castInput(e,t){return e}tokenize(e,t){return Array.from(e)}
join(e){return e.join("")}postProcess(e,t){return e}get useLongestToken(){return!1}buildValues(e,t,n){const i=[];let r
;for(;e;)i.push(e),r=e.previousComponent,delete e.previousComponent,e=r;i.reverse();const o=i.length;let s=0,a=0,c=0
;for(;s<o;s++){const e=i[s];if(e.removed)e.value=this.join(n.slice(c,c+e.count)),c+=e.count;else{
if(!e.added&&this.useLongestToken){let i=t.slice(a,a+e.count);i=i.map(function(e,t){const i=n[c+t]
;return i.length>e.length?i:e}),e.value=this.join(i)}else e.value=this.join(t.slice(a,a+e.count));a+=e.count,
e.added||(c+=e.count)}}return i}}const i=new class LineDiff extends Diff{constructor(){super(...arguments),
this.tokenize=tokenize}equals(e,t,n){return n.ignoreWhitespace?(n.newlineIsToken&&e.includes("\n")||(e=e.trim()),
n.newlineIsToken&&t.includes("\n")||(t=t.trim())):n.ignoreNewlineAtEof&&!n.newlineIsToken&&(e.endsWith("\n")&&(e=e.slice(0,-1)),
t.endsWith("\n")&&(t=t.slice(0,-1))),super.equals(e,t,n)}};function diffLines(e,t,n){return i.diff(e,t,n)}
function tokenize(e,t){t.stripTrailingCr&&(e=e.replace(/\r\n/g,"\n"));const n=[],i=e.split(/(\n|\r\n)/)
;i[i.length-1]||i.pop();for(let e=0;e<i.length;e++){const r=i[e];e%2&&!t.newlineIsToken?n[n.length-1]+=r:n.push(r)}
return n}function structuredPatch(e,t,n,i,r,o,s){let a;a=s?"function"==typeof s?{callback:s}:s:{},
void 0===a.context&&(a.context=4);const c=a.context
;if(a.newlineIsToken)throw new Error("newlineIsToken may not be used with patch-generation functions, only with diffing functions")
;if(!a.callback)return diffLinesResultToPatch(diffLines(n,i,a));{const{callback:e}=a
;diffLines(n,i,Object.assign(Object.assign({},a),{callback:t=>{const n=diffLinesResultToPatch(t);e(n)}}))}
function diffLinesResultToPatch(n){if(!n)return;function contextLines(e){return e.map(function(e){return" "+e})}n.push({
value:"",lines:[]});const i=[];let s=0,a=0,l=[],u=1,p=1;for(let e=0;e<n.length;e++){
const t=n[e],r=t.lines||splitLines(t.value);if(t.lines=r,t.added||t.removed){if(!s){const t=n[e-1];s=u,a=p,
t&&(l=c>0?contextLines(t.lines.slice(-c)):[],s-=l.length,a-=l.length)}for(const e of r)l.push((t.added?"+":"-")+e)
;t.added?p+=r.length:u+=r.length}else{if(s)if(r.length<=2*c&&e<n.length-2)for(const e of contextLines(r))l.push(e);else{
const e=Math.min(r.length,c);for(const t of contextLines(r.slice(0,e)))l.push(t);const t={oldStart:s,oldLines:u-s+e,
newStart:a,newLines:p-a+e,lines:l};i.push(t),s=0,a=0,l=[]}u+=r.length,p+=r.length}}
for(const e of i)for(let t=0;t<e.lines.length;t++)e.lines[t].endsWith("\n")?e.lines[t]=e.lines[t].slice(0,-1):(e.lines.splice(t+1,0,"\\ No newline at end of file"),
t++);return{oldFileName:e,newFileName:t,oldHeader:r,newHeader:o,hunks:i}}}function splitLines(e){
const t=e.endsWith("\n"),n=e.split("\n").map(e=>e+"\n");return t?n.pop():n.push(n.pop().slice(0,-1)),n}}};
