"use strict";exports.id=6274,exports.ids=[6274,4377],exports.modules={643:((e,t,n)=>{
Object.defineProperty(t,"__esModule",{value:!0}),t.FragmentsOnCompositeTypesRule=function(e){return{InlineFragment(t){
const n=t.typeCondition;if(n){const t=(0,s.typeFromAST)(e.getSchema(),n);if(t&&!(0,o.isCompositeType)(t)){const t=(0,
r.print)(n);e.reportError(new i.GraphQLError(`Fragment cannot condition on non composite type "${t}".`,{nodes:n}))}}},
FragmentDefinition(t){const n=(0,s.typeFromAST)(e.getSchema(),t.typeCondition);if(n&&!(0,o.isCompositeType)(n)){
const n=(0,r.print)(t.typeCondition)
;e.reportError(new i.GraphQLError(`Fragment "${t.name.value}" cannot condition on non composite type "${n}".`,{
nodes:t.typeCondition}))}}}};var i=n(15939),r=n(37555),o=n(84169),s=n(76738)}),1145:((e,t,n)=>{
Object.defineProperty(t,"__esModule",{value:!0}),t.ProvidedRequiredArgumentsOnDirectivesRule=l,
t.ProvidedRequiredArgumentsRule=function(e){return{...l(e),Field:{leave(t){var n;const r=e.getFieldDef();if(!r)return!1
;const s=new Set(null===(n=t.arguments)||void 0===n?void 0:n.map(e=>e.name.value))
;for(const n of r.args)if(!s.has(n.name)&&(0,c.isRequiredArgument)(n)){const s=(0,i.inspect)(n.type)
;e.reportError(new o.GraphQLError(`Field "${r.name}" argument "${n.name}" of type "${s}" is required, but it was not provided.`,{
nodes:t}))}}}}};var i=n(25742),r=n(37579),o=n(15939),s=n(11123),a=n(37555),c=n(84169),u=n(21058);function l(e){var t
;const n=Object.create(null),l=e.getSchema(),d=null!==(t=null==l?void 0:l.getDirectives())&&void 0!==t?t:u.specifiedDirectives
;for(const e of d)n[e.name]=(0,r.keyMap)(e.args.filter(c.isRequiredArgument),e=>e.name)
;const f=e.getDocument().definitions;for(const e of f)if(e.kind===s.Kind.DIRECTIVE_DEFINITION){var h
;const t=null!==(h=e.arguments)&&void 0!==h?h:[];n[e.name.value]=(0,r.keyMap)(t.filter(p),e=>e.name.value)}return{
Directive:{leave(t){const r=t.name.value,s=n[r];if(s){var u
;const n=null!==(u=t.arguments)&&void 0!==u?u:[],l=new Set(n.map(e=>e.name.value))
;for(const[n,u]of Object.entries(s))if(!l.has(n)){const s=(0,c.isType)(u.type)?(0,i.inspect)(u.type):(0,a.print)(u.type)
;e.reportError(new o.GraphQLError(`Directive "@${r}" argument "${n}" of type "${s}" is required, but it was not provided.`,{
nodes:t}))}}}}}}function p(e){return e.type.kind===s.Kind.NON_NULL_TYPE&&null==e.defaultValue}}),1408:((e,t,n)=>{
Object.defineProperty(t,"__esModule",{value:!0}),t.ValuesOfCorrectTypeRule=function(e){return{ListValue(t){const n=(0,
l.getNullableType)(e.getParentInputType());if(!(0,l.isListType)(n))return p(e,t),!1},ObjectValue(t){const n=(0,
l.getNamedType)(e.getInputType());if(!(0,l.isInputObjectType)(n))return p(e,t),!1;const i=(0,
o.keyMap)(t.fields,e=>e.name.value);for(const o of Object.values(n.getFields())){if(!i[o.name]&&(0,
l.isRequiredInputField)(o)){const i=(0,r.inspect)(o.type)
;e.reportError(new a.GraphQLError(`Field "${n.name}.${o.name}" of required type "${i}" was not provided.`,{nodes:t}))}}
n.isOneOf&&function(e,t,n,i){var r;const o=Object.keys(i)
;if(1!==o.length)return void e.reportError(new a.GraphQLError(`OneOf Input Object "${n.name}" must specify exactly one key.`,{
nodes:[t]}));const s=null===(r=i[o[0]])||void 0===r?void 0:r.value
;s&&s.kind!==c.Kind.NULL||e.reportError(new a.GraphQLError(`Field "${n.name}.${o[0]}" must be non-null.`,{nodes:[t]}))
}(e,t,n,i)},ObjectField(t){const n=(0,l.getNamedType)(e.getParentInputType());if(!e.getInputType()&&(0,
l.isInputObjectType)(n)){const r=e.hideSuggestions?[]:(0,s.suggestionList)(t.name.value,Object.keys(n.getFields()))
;e.reportError(new a.GraphQLError(`Field "${t.name.value}" is not defined by type "${n.name}".`+(0,i.didYouMean)(r),{
nodes:t}))}},NullValue(t){const n=e.getInputType()
;(0,l.isNonNullType)(n)&&e.reportError(new a.GraphQLError(`Expected value of type "${(0,r.inspect)(n)}", found ${(0,
u.printForError)(t)}.`,{nodes:t}))},EnumValue:t=>p(e,t),IntValue:t=>p(e,t),FloatValue:t=>p(e,t),StringValue:t=>p(e,t),
BooleanValue:t=>p(e,t)}};var i=n(41353),r=n(25742),o=n(37579),s=n(47904),a=n(15939),c=n(11123),u=n(37555),l=n(84169)
;function p(e,t){const n=e.getInputType();if(!n)return;const i=(0,l.getNamedType)(n);if(!(0,l.isLeafType)(i)){
const i=(0,r.inspect)(n);return void e.reportError(new a.GraphQLError(`Expected value of type "${i}", found ${(0,
u.printForError)(t)}.`,{nodes:t}))}try{
if(void 0===((0,l.isEnumType)(i)?i.parseLiteral(t,void 0,e.hideSuggestions):i.parseLiteral(t,void 0))){const i=(0,
r.inspect)(n);e.reportError(new a.GraphQLError(`Expected value of type "${i}", found ${(0,u.printForError)(t)}.`,{
nodes:t}))}}catch(i){const o=(0,r.inspect)(n)
;i instanceof a.GraphQLError?e.reportError(i):e.reportError(new a.GraphQLError(`Expected value of type "${o}", found ${(0,
u.printForError)(t)}; `+i.message,{nodes:t,originalError:i}))}}}),1646:((e,t,n)=>{Object.defineProperty(t,"__esModule",{
value:!0}),t.OverlappingFieldsCanBeMergedRule=function(e){const t={comparedFragmentPairs:new PairSet,
cachedCollectFieldsResults:new Map,stringifiedValues:new Map,remainingComplexityBudget:d};return{SelectionSet(n,i,o){
var a;if(o&&"kind"in o&&o.kind===s.Kind.INLINE_FRAGMENT)return
;if(n.selections.length<=1&&(null===(a=n.selections[0])||void 0===a?void 0:a.kind)!==s.Kind.INLINE_FRAGMENT)return
;const c=function(e,t,n,i){const r=[],o=g(e,t,n,i);if(function(e,t,n,i){
for(const[r,o]of i)if(o.length>1)for(let i=0;i<o.length;i++)for(let s=i+1;s<o.length;s++){const a=v(e,n,!1,r,o[i],o[s])
;a&&t.push(a)}
}(e,r,t,o.groupedFieldSet),0!==o.fragmentNames.length&&(0!==o.groupedFieldSet.size||o.fragmentNames.length>1))for(let n=0;n<o.fragmentNames.length;n++){
f(e,r,t,!1,o,o.fragmentNames[n])
;for(let i=n+1;i<o.fragmentNames.length;i++)h(e,r,t,!1,o.fragmentNames[n],o.fragmentNames[i])}return r
}(e,t,e.getParentType(),n)
;for(const{responseName:t,reason:n,fields1:i,fields2:o}of c)e.reportError(new r.GraphQLError(`Fields "${b(t)}" conflict because ${n}. Use different aliases on the fields to fetch both if this was intentional.`,{
nodes:i.concat(o)}))}}};var i=n(25742),r=n(15939),o=n(22740),s=n(11123),a=n(84169),c=n(76738),u=n(96441)
;const l=1e3,p=20,d=5e5;function f(e,t,n,i,r,o){var s;if(L(n,1),0===r.groupedFieldSet.size)return
;const a=null!==(s=r.comparedFragments)&&void 0!==s?s:r.comparedFragments=new Map,c=a.get(o);if(!1===c||i&&!0===c)return
;a.set(o,i);const u=e.getFragment(o);if(!u)return;const l=I(e,n,u);if(r!==l){m(e,t,n,i,r,l)
;for(const o of l.fragmentNames)f(e,t,n,i,r,o)}}function h(e,t,n,i,r,o){L(n,2);const{comparedFragmentPairs:s}=n
;if(r===o)return;if(s.has(r,o,i))return;s.add(r,o,i);const a=e.getFragment(r),c=e.getFragment(o);if(!a||!c)return
;const u=I(e,n,a),l=I(e,n,c);m(e,t,n,i,u,l);for(const o of l.fragmentNames)h(e,t,n,i,r,o)
;for(const r of u.fragmentNames)h(e,t,n,i,r,o)}function m(e,t,n,i,r,o){
if(0!==r.groupedFieldSet.size&&0!==o.groupedFieldSet.size)for(const{responseName:s,fields1:a,fields2:c}of function(e,t,n){
var i;const r=null!==(i=t.overlappingFields)&&void 0!==i?i:t.overlappingFields=new Map,o=r.get(n);if(void 0!==o)return o
;const s=[];for(const[i,r]of t.groupedFieldSet){L(e,1);const t=n.groupedFieldSet.get(i);void 0!==t&&s.push({
responseName:i,fields1:r,fields2:t})}return r.set(n,s),s}(n,r,o))for(const r of a)for(const o of c){
const a=v(e,n,i,s,r,o);a&&t.push(a)}}function v(e,t,n,r,o,s){
const{parentType:c,node:u,definition:p}=o,{parentType:d,node:v,definition:T}=s,I=n||c!==d&&(0,a.isObjectType)(c)&&(0,
a.isObjectType)(d)
;if(L(t,2),o.isSimpleLeaf&&s.isSimpleLeaf&&(null==p?void 0:p.type)===(null==T?void 0:T.type)&&u.name.value===v.name.value)return
;if(!I){const e=y(o),n=y(s);let i=e.comparisons.get(n);if(void 0===i){const r=u.name.value,o=v.name.value
;i=r!==o?`"${b(r)}" and "${b(o)}" are different fields`:function(e,t,n){if(void 0===t)return void 0===n
;if(t.nodes.length!==(null==n?void 0:n.nodes.length))return!1;const i=n.values;return t.nodes.every(t=>{L(e,1)
;const n=i.get(t.name.value);return void 0!==n&&E(e,t.value)===E(e,n)})
}(t,e.arguments,n.arguments)?null:"they have differing arguments",e.comparisons.set(n,i)}if(null!==i)return{
responseName:r,reason:i,fields1:[u],fields2:[v]}}const O=null==p?void 0:p.type,S=null==T?void 0:T.type
;if(O&&S&&N(t,O,S)){var D,A;const e=y(o),t=y(s);return{responseName:r,
reason:`they return conflicting types "${null!==(D=e.typeString)&&void 0!==D?D:e.typeString=(0,
i.inspect)(O)}" and "${null!==(A=t.typeString)&&void 0!==A?A:t.typeString=(0,i.inspect)(S)}"`,fields1:[u],fields2:[v]}}
const k=u.selectionSet,x=v.selectionSet;if(k&&x){const n=function(e,t,n,i,r,o,s){const a=[],c=g(e,t,i,r),u=g(e,t,o,s)
;m(e,a,t,n,c,u);for(const i of u.fragmentNames)f(e,a,t,n,c,i);for(const i of c.fragmentNames)f(e,a,t,n,u,i)
;for(const i of c.fragmentNames)for(const r of u.fragmentNames)h(e,a,t,n,i,r);return a
}(e,t,I,y(o).namedType,k,y(s).namedType,x);return function(e,t,n,i){if(e.length>0){let r=""
;for(const{responseName:t,reason:n}of e)if(r+=(""===r?"":" and ")+`subfields "${b(t)}" conflict because ${n}`,
r.length>l)break;return{responseName:t,reason:b(r),fields1:_(n,e,"fields1"),fields2:_(i,e,"fields2")}}}(n,r,u,v)}}
function y(e){var t;void 0===e.info&&(e.info={comparisons:new Map,
namedType:(0,a.getNamedType)(null===(t=e.definition)||void 0===t?void 0:t.type),arguments:T(e.node.arguments)})
;return e.info}function T(e){if(void 0===e||0===e.length)return;const t=new Map
;for(const{name:n,value:i}of e)t.set(n.value,i);return{nodes:e,values:t}}function E(e,t){
const n=e.stringifiedValues.get(t);if(void 0!==n)return n;const i=JSON.stringify(t,(e,t)=>{if(!(0,o.isNode)(t))return t
;switch(t.kind){case s.Kind.VARIABLE:return[t.kind,t.name.value];case s.Kind.OBJECT:
return[t.kind,t.fields.slice().sort((e,t)=>e.name.value<t.name.value?-1:e.name.value>t.name.value?1:0)]
;case s.Kind.OBJECT_FIELD:return[t.name.value,t.value];case s.Kind.LIST:return[t.kind,t.values];case s.Kind.STRING:
return[t.kind,t.value,!0===t.block];default:return[t.kind,"value"in t?t.value:null]}})
;return e.stringifiedValues.set(t,i),i}function N(e,t,n){return t!==n&&(L(e,1),(0,a.isListType)(t)?!(0,
a.isListType)(n)||N(e,t.ofType,n.ofType):!!(0,a.isListType)(n)||((0,a.isNonNullType)(t)?!(0,
a.isNonNullType)(n)||N(e,t.ofType,n.ofType):!!(0,a.isNonNullType)(n)||!(!(0,a.isLeafType)(t)&&!(0,
a.isLeafType)(n))&&t!==n))}function g(e,t,n,i){const{cachedCollectFieldsResults:r}=t;let o=r.get(n)
;void 0===o&&(o=new Map,r.set(n,o));const s=o.get(i);if(s)return s;const a=new Map,c=new Set;O(e,n,i,a,c);const u={
groupedFieldSet:a,fragmentNames:[...c]};return o.set(i,u),u}function I(e,t,n){const i=(0,
c.typeFromAST)(e.getSchema(),n.typeCondition);return g(e,t,i,n.selectionSet)}function O(e,t,n,i,r){
for(const l of n.selections)switch(l.kind){case s.Kind.FIELD:{var o,u;const e=l.name.value;let n;((0,
a.isObjectType)(t)||(0,a.isInterfaceType)(t))&&(n=t.getFields()[e]);const r=l.alias?l.alias.value:e;let s=i.get(r)
;void 0===s&&(s=[],i.set(r,s)),s.push({parentType:t,node:l,definition:n,
isSimpleLeaf:0===(null!==(o=null===(u=l.arguments)||void 0===u?void 0:u.length)&&void 0!==o?o:0)&&!l.selectionSet})
;break}case s.Kind.FRAGMENT_SPREAD:r.add(l.name.value);break;case s.Kind.INLINE_FRAGMENT:{
const n=l.typeCondition,o=n?(0,c.typeFromAST)(e.getSchema(),n):t;O(e,o,l.selectionSet,i,r);break}}}function _(e,t,n){
const i=[e];for(const e of t){const t=p-i.length,r=e[n].slice(-t);if(i.push(...r),i.length===p)break}return i}
function b(e){return e.length>l?e.slice(0,l)+"...":e}function L(e,t){if(e.remainingComplexityBudget-=t,
e.remainingComplexityBudget<0)throw u.validationAbortedError}class PairSet{constructor(){this._data=new Map}has(e,t,n){
return this._has(e,t,n)||this._has(t,e,n)}_has(e,t,n){var i
;const r=null===(i=this._data.get(e))||void 0===i?void 0:i.get(t);return void 0!==r&&(!!n||n===r)}add(e,t,n){
const i=this._data.get(e);void 0===i?this._data.set(e,new Map([[t,n]])):i.set(t,n)}}}),1743:((e,t)=>{var n
;Object.defineProperty(t,"__esModule",{value:!0}),t.TokenKind=void 0,t.TokenKind=n,function(e){e.SOF="<SOF>",
e.EOF="<EOF>",e.BANG="!",e.DOLLAR="$",e.AMP="&",e.PAREN_L="(",e.PAREN_R=")",e.DOT=".",e.SPREAD="...",e.COLON=":",
e.EQUALS="=",e.AT="@",e.BRACKET_L="[",e.BRACKET_R="]",e.BRACE_L="{",e.PIPE="|",e.BRACE_R="}",e.NAME="Name",e.INT="Int",
e.FLOAT="Float",e.STRING="String",e.BLOCK_STRING="BlockString",e.COMMENT="Comment"}(n||(t.TokenKind=n={}))}),
3166:((e,t)=>{Object.defineProperty(t,"__esModule",{value:!0}),t.keyValMap=function(e,t,n){const i=Object.create(null)
;for(const r of e)i[t(r)]=n(r);return i}}),4091:((e,t)=>{Object.defineProperty(t,"__esModule",{value:!0}),
t.isPromise=function(e){return"function"==typeof(null==e?void 0:e.then)}}),6512:((e,t,n)=>{
Object.defineProperty(t,"__esModule",{value:!0}),t.printLocation=function(e){return r(e.source,(0,
i.getLocation)(e.source,e.start))},t.printSourceLocation=r;var i=n(72245);function r(e,t){
const n=e.locationOffset.column-1,i="".padStart(n)+e.body,r=t.line-1,s=e.locationOffset.line-1,a=t.line+s,c=1===t.line?n:0,u=t.column+c,l=`${e.name}:${a}:${u}\n`,p=i.split(/\r\n|[\n\r]/g),d=p[r]
;if(d.length>120){const e=Math.floor(u/80),t=u%80,n=[];for(let e=0;e<d.length;e+=80)n.push(d.slice(e,e+80))
;return l+o([[`${a} |`,n[0]],...n.slice(1,e+1).map(e=>["|",e]),["|","^".padStart(t)],["|",n[e+1]]])}
return l+o([[a-1+" |",p[r-1]],[`${a} |`,d],["|","^".padStart(u)],[`${a+1} |`,p[r+1]]])}function o(e){
const t=e.filter(([e,t])=>void 0!==t),n=Math.max(...t.map(([e])=>e.length))
;return t.map(([e,t])=>e.padStart(n)+(t?" "+t:"")).join("\n")}}),10317:((e,t,n)=>{Object.defineProperty(t,"__esModule",{
value:!0
}),t.introspectionTypes=t.__TypeKind=t.__Type=t.__Schema=t.__InputValue=t.__Field=t.__EnumValue=t.__DirectiveLocation=t.__Directive=t.TypeNameMetaFieldDef=t.TypeMetaFieldDef=t.TypeKind=t.SchemaMetaFieldDef=void 0,
t.isIntrospectionType=function(e){return I.some(({name:t})=>e.name===t)}
;var i=n(25742),r=n(33650),o=n(22582),s=n(37555),a=n(48893),c=n(84169),u=n(93571);const l=new c.GraphQLObjectType({
name:"__Schema",
description:"A GraphQL Schema defines the capabilities of a GraphQL server. It exposes all available types and directives on the server, as well as the entry points for query, mutation, and subscription operations.",
fields:()=>({description:{type:u.GraphQLString,resolve:e=>e.description},types:{
description:"A list of all types supported by this server.",
type:new c.GraphQLNonNull(new c.GraphQLList(new c.GraphQLNonNull(f))),resolve:e=>Object.values(e.getTypeMap())},
queryType:{description:"The type that query operations will be rooted at.",type:new c.GraphQLNonNull(f),
resolve:e=>e.getQueryType()},mutationType:{
description:"If this server supports mutation, the type that mutation operations will be rooted at.",type:f,
resolve:e=>e.getMutationType()},subscriptionType:{
description:"If this server support subscription, the type that subscription operations will be rooted at.",type:f,
resolve:e=>e.getSubscriptionType()},directives:{description:"A list of all directives supported by this server.",
type:new c.GraphQLNonNull(new c.GraphQLList(new c.GraphQLNonNull(p))),args:{includeDeprecated:{
type:new c.GraphQLNonNull(u.GraphQLBoolean),defaultValue:!1}},
resolve:(e,{includeDeprecated:t})=>t?e.getDirectives():e.getDirectives().filter(e=>null==e.deprecationReason)}})})
;t.__Schema=l;const p=new c.GraphQLObjectType({name:"__Directive",
description:"A Directive provides a way to describe alternate runtime execution and type validation behavior in a GraphQL document.\n\nIn some cases, you need to provide options to alter GraphQL's execution behavior in ways field arguments will not suffice, such as conditionally including or skipping a field. Directives provide this by describing additional information to the executor.",
fields:()=>({name:{type:new c.GraphQLNonNull(u.GraphQLString),resolve:e=>e.name},description:{type:u.GraphQLString,
resolve:e=>e.description},isRepeatable:{type:new c.GraphQLNonNull(u.GraphQLBoolean),resolve:e=>e.isRepeatable},
locations:{type:new c.GraphQLNonNull(new c.GraphQLList(new c.GraphQLNonNull(d))),resolve:e=>e.locations},args:{
type:new c.GraphQLNonNull(new c.GraphQLList(new c.GraphQLNonNull(m))),args:{includeDeprecated:{type:u.GraphQLBoolean,
defaultValue:!1}},resolve:(e,{includeDeprecated:t})=>t?e.args:e.args.filter(e=>null==e.deprecationReason)},
isDeprecated:{type:new c.GraphQLNonNull(u.GraphQLBoolean),resolve:e=>null!=e.deprecationReason},deprecationReason:{
type:u.GraphQLString,resolve:e=>e.deprecationReason}})});t.__Directive=p;const d=new c.GraphQLEnumType({
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
fields:()=>({kind:{type:new c.GraphQLNonNull(T),resolve:e=>(0,c.isScalarType)(e)?y.SCALAR:(0,
c.isObjectType)(e)?y.OBJECT:(0,c.isInterfaceType)(e)?y.INTERFACE:(0,c.isUnionType)(e)?y.UNION:(0,
c.isEnumType)(e)?y.ENUM:(0,c.isInputObjectType)(e)?y.INPUT_OBJECT:(0,c.isListType)(e)?y.LIST:(0,
c.isNonNullType)(e)?y.NON_NULL:void(0,r.invariant)(!1,`Unexpected type: "${(0,i.inspect)(e)}".`)},name:{
type:u.GraphQLString,resolve:e=>"name"in e?e.name:void 0},description:{type:u.GraphQLString,
resolve:e=>"description"in e?e.description:void 0},specifiedByURL:{type:u.GraphQLString,
resolve:e=>"specifiedByURL"in e?e.specifiedByURL:void 0},fields:{type:new c.GraphQLList(new c.GraphQLNonNull(h)),args:{
includeDeprecated:{type:u.GraphQLBoolean,defaultValue:!1}},resolve(e,{includeDeprecated:t}){if((0,
c.isObjectType)(e)||(0,c.isInterfaceType)(e)){const n=Object.values(e.getFields())
;return t?n:n.filter(e=>null==e.deprecationReason)}}},interfaces:{type:new c.GraphQLList(new c.GraphQLNonNull(f)),
resolve(e){if((0,c.isObjectType)(e)||(0,c.isInterfaceType)(e))return e.getInterfaces()}},possibleTypes:{
type:new c.GraphQLList(new c.GraphQLNonNull(f)),resolve(e,t,n,{schema:i}){if((0,
c.isAbstractType)(e))return i.getPossibleTypes(e)}},enumValues:{type:new c.GraphQLList(new c.GraphQLNonNull(v)),args:{
includeDeprecated:{type:u.GraphQLBoolean,defaultValue:!1}},resolve(e,{includeDeprecated:t}){if((0,c.isEnumType)(e)){
const n=e.getValues();return t?n:n.filter(e=>null==e.deprecationReason)}}},inputFields:{
type:new c.GraphQLList(new c.GraphQLNonNull(m)),args:{includeDeprecated:{type:u.GraphQLBoolean,defaultValue:!1}},
resolve(e,{includeDeprecated:t}){if((0,c.isInputObjectType)(e)){const n=Object.values(e.getFields())
;return t?n:n.filter(e=>null==e.deprecationReason)}}},ofType:{type:f,resolve:e=>"ofType"in e?e.ofType:void 0},isOneOf:{
type:u.GraphQLBoolean,resolve:e=>{if((0,c.isInputObjectType)(e))return e.isOneOf}}})});t.__Type=f
;const h=new c.GraphQLObjectType({name:"__Field",
description:"Object and Interface types are described by a list of Fields, each of which has a name, potentially a list of arguments, and a return type.",
fields:()=>({name:{type:new c.GraphQLNonNull(u.GraphQLString),resolve:e=>e.name},description:{type:u.GraphQLString,
resolve:e=>e.description},args:{type:new c.GraphQLNonNull(new c.GraphQLList(new c.GraphQLNonNull(m))),args:{
includeDeprecated:{type:u.GraphQLBoolean,defaultValue:!1}},
resolve:(e,{includeDeprecated:t})=>t?e.args:e.args.filter(e=>null==e.deprecationReason)},type:{
type:new c.GraphQLNonNull(f),resolve:e=>e.type},isDeprecated:{type:new c.GraphQLNonNull(u.GraphQLBoolean),
resolve:e=>null!=e.deprecationReason},deprecationReason:{type:u.GraphQLString,resolve:e=>e.deprecationReason}})})
;t.__Field=h;const m=new c.GraphQLObjectType({name:"__InputValue",
description:"Arguments provided to Fields or Directives and the input fields of an InputObject are represented as Input Values which describe their type and optionally a default value.",
fields:()=>({name:{type:new c.GraphQLNonNull(u.GraphQLString),resolve:e=>e.name},description:{type:u.GraphQLString,
resolve:e=>e.description},type:{type:new c.GraphQLNonNull(f),resolve:e=>e.type},defaultValue:{type:u.GraphQLString,
description:"A GraphQL-formatted string representing the default value for this input value.",resolve(e){
const{type:t,defaultValue:n}=e,i=(0,a.astFromValue)(n,t);return i?(0,s.print)(i):null}},isDeprecated:{
type:new c.GraphQLNonNull(u.GraphQLBoolean),resolve:e=>null!=e.deprecationReason},deprecationReason:{
type:u.GraphQLString,resolve:e=>e.deprecationReason}})});t.__InputValue=m;const v=new c.GraphQLObjectType({
name:"__EnumValue",
description:"One possible value for a given Enum. Enum values are unique values, not a placeholder for a string or numeric value. However an Enum value is returned in a JSON response as a string.",
fields:()=>({name:{type:new c.GraphQLNonNull(u.GraphQLString),resolve:e=>e.name},description:{type:u.GraphQLString,
resolve:e=>e.description},isDeprecated:{type:new c.GraphQLNonNull(u.GraphQLBoolean),resolve:e=>null!=e.deprecationReason
},deprecationReason:{type:u.GraphQLString,resolve:e=>e.deprecationReason}})});var y;t.__EnumValue=v,t.TypeKind=y,
function(e){e.SCALAR="SCALAR",e.OBJECT="OBJECT",e.INTERFACE="INTERFACE",e.UNION="UNION",e.ENUM="ENUM",
e.INPUT_OBJECT="INPUT_OBJECT",e.LIST="LIST",e.NON_NULL="NON_NULL"}(y||(t.TypeKind=y={}));const T=new c.GraphQLEnumType({
name:"__TypeKind",description:"An enum describing what kind of type a given `__Type` is.",values:{SCALAR:{
value:y.SCALAR,description:"Indicates this type is a scalar."},OBJECT:{value:y.OBJECT,
description:"Indicates this type is an object. `fields` and `interfaces` are valid fields."},INTERFACE:{
value:y.INTERFACE,
description:"Indicates this type is an interface. `fields`, `interfaces`, and `possibleTypes` are valid fields."},
UNION:{value:y.UNION,description:"Indicates this type is a union. `possibleTypes` is a valid field."},ENUM:{
value:y.ENUM,description:"Indicates this type is an enum. `enumValues` is a valid field."},INPUT_OBJECT:{
value:y.INPUT_OBJECT,description:"Indicates this type is an input object. `inputFields` is a valid field."},LIST:{
value:y.LIST,description:"Indicates this type is a list. `ofType` is a valid field."},NON_NULL:{value:y.NON_NULL,
description:"Indicates this type is a non-null. `ofType` is a valid field."}}});t.__TypeKind=T;const E={name:"__schema",
type:new c.GraphQLNonNull(l),description:"Access the current type schema of this server.",args:[],
resolve:(e,t,n,{schema:i})=>i,deprecationReason:void 0,extensions:Object.create(null),astNode:void 0}
;t.SchemaMetaFieldDef=E;const N={name:"__type",type:f,description:"Request the type information of a single type.",
args:[{name:"name",description:void 0,type:new c.GraphQLNonNull(u.GraphQLString),defaultValue:void 0,
deprecationReason:void 0,extensions:Object.create(null),astNode:void 0}],
resolve:(e,{name:t},n,{schema:i})=>i.getType(t),deprecationReason:void 0,extensions:Object.create(null),astNode:void 0}
;t.TypeMetaFieldDef=N;const g={name:"__typename",type:new c.GraphQLNonNull(u.GraphQLString),
description:"The name of the current Object type at runtime.",args:[],resolve:(e,t,n,{parentType:i})=>i.name,
deprecationReason:void 0,extensions:Object.create(null),astNode:void 0};t.TypeNameMetaFieldDef=g
;const I=Object.freeze([l,p,d,f,h,m,v,T]);t.introspectionTypes=I}),11123:((e,t)=>{var n
;Object.defineProperty(t,"__esModule",{value:!0}),t.Kind=void 0,t.Kind=n,function(e){e.NAME="Name",
e.DOCUMENT="Document",e.OPERATION_DEFINITION="OperationDefinition",e.VARIABLE_DEFINITION="VariableDefinition",
e.SELECTION_SET="SelectionSet",e.FIELD="Field",e.ARGUMENT="Argument",e.FRAGMENT_SPREAD="FragmentSpread",
e.INLINE_FRAGMENT="InlineFragment",e.FRAGMENT_DEFINITION="FragmentDefinition",e.VARIABLE="Variable",e.INT="IntValue",
e.FLOAT="FloatValue",e.STRING="StringValue",e.BOOLEAN="BooleanValue",e.NULL="NullValue",e.ENUM="EnumValue",
e.LIST="ListValue",e.OBJECT="ObjectValue",e.OBJECT_FIELD="ObjectField",e.DIRECTIVE="Directive",e.NAMED_TYPE="NamedType",
e.LIST_TYPE="ListType",e.NON_NULL_TYPE="NonNullType",e.SCHEMA_DEFINITION="SchemaDefinition",
e.OPERATION_TYPE_DEFINITION="OperationTypeDefinition",e.SCALAR_TYPE_DEFINITION="ScalarTypeDefinition",
e.OBJECT_TYPE_DEFINITION="ObjectTypeDefinition",e.FIELD_DEFINITION="FieldDefinition",
e.INPUT_VALUE_DEFINITION="InputValueDefinition",e.INTERFACE_TYPE_DEFINITION="InterfaceTypeDefinition",
e.UNION_TYPE_DEFINITION="UnionTypeDefinition",e.ENUM_TYPE_DEFINITION="EnumTypeDefinition",
e.ENUM_VALUE_DEFINITION="EnumValueDefinition",e.INPUT_OBJECT_TYPE_DEFINITION="InputObjectTypeDefinition",
e.DIRECTIVE_DEFINITION="DirectiveDefinition",e.SCHEMA_EXTENSION="SchemaExtension",
e.DIRECTIVE_EXTENSION="DirectiveExtension",e.SCALAR_TYPE_EXTENSION="ScalarTypeExtension",
e.OBJECT_TYPE_EXTENSION="ObjectTypeExtension",e.INTERFACE_TYPE_EXTENSION="InterfaceTypeExtension",
e.UNION_TYPE_EXTENSION="UnionTypeExtension",e.ENUM_TYPE_EXTENSION="EnumTypeExtension",
e.INPUT_OBJECT_TYPE_EXTENSION="InputObjectTypeExtension",e.TYPE_COORDINATE="TypeCoordinate",
e.MEMBER_COORDINATE="MemberCoordinate",e.ARGUMENT_COORDINATE="ArgumentCoordinate",
e.DIRECTIVE_COORDINATE="DirectiveCoordinate",e.DIRECTIVE_ARGUMENT_COORDINATE="DirectiveArgumentCoordinate"
}(n||(t.Kind=n={}))}),11677:((e,t,n)=>{Object.defineProperty(t,"__esModule",{value:!0}),
t.LoneAnonymousOperationRule=function(e){let t=0;return{Document(e){
t=e.definitions.filter(e=>e.kind===r.Kind.OPERATION_DEFINITION).length},OperationDefinition(n){
!n.name&&t>1&&e.reportError(new i.GraphQLError("This anonymous operation must be the only defined operation.",{nodes:n
}))}}};var i=n(15939),r=n(11123)}),13604:((e,t,n)=>{Object.defineProperty(t,"__esModule",{value:!0}),
t.getArgumentValues=f,t.getDirectiveValues=function(e,t,n){var i
;const r=null===(i=t.directives)||void 0===i?void 0:i.find(t=>t.name.value===e.name);if(r)return f(e,r,n)},
t.getVariableValues=function(e,t,n,r){const a=[],f=null==r?void 0:r.maxErrors;try{const m=function(e,t,n,r,a){
const f=Object.create(null);for(const m of t){const t=m.variable.name.value,v=(0,p.typeFromAST)(e,m.type);if(!(0,
u.isInputType)(v)){const e=(0,c.printForError)(m.type)
;r(new s.GraphQLError(`Variable "$${t}" expected value of type "${e}" which cannot be used as an input type.`,{
nodes:m.type}));continue}if(!h(n,t)){if(m.defaultValue)f[t]=(0,d.valueFromAST)(m.defaultValue,v);else if((0,
u.isNonNullType)(v)){const e=(0,i.inspect)(v)
;r(new s.GraphQLError(`Variable "$${t}" of required type "${e}" was not provided.`,{nodes:m}))}continue}const y=n[t]
;if(null===y&&(0,u.isNonNullType)(v)){const e=(0,i.inspect)(v)
;r(new s.GraphQLError(`Variable "$${t}" of non-null type "${e}" must not be null.`,{nodes:m}));continue}f[t]=(0,
l.coerceInputValue)(y,v,(e,n,a)=>{let c=`Variable "$${t}" got invalid value `+(0,i.inspect)(n)
;e.length>0&&(c+=` at "${t}${(0,o.printPathArray)(e)}"`),r(new s.GraphQLError(c+"; "+a.message,{nodes:m,originalError:a
}))},a)}return{...f}}(e,t,n,e=>{
if(null!=f&&a.length>=f)throw new s.GraphQLError("Too many errors processing variables, error limit reached. Execution aborted.")
;a.push(e)},null==r?void 0:r.hideSuggestions);if(0===a.length)return{coerced:m}}catch(e){a.push(e)}return{errors:a}}
;var i=n(25742),r=n(37579),o=n(68373),s=n(15939),a=n(11123),c=n(37555),u=n(84169),l=n(67572),p=n(76738),d=n(46495)
;function f(e,t,n){var o;const l=Object.create(null),p=null!==(o=t.arguments)&&void 0!==o?o:[],f=(0,
r.keyMap)(p,e=>e.name.value);for(const r of e.args){const e=r.name,o=r.type,p=f[e];if(!p){
if(void 0!==r.defaultValue)l[e]=r.defaultValue;else if((0,
u.isNonNullType)(o))throw new s.GraphQLError(`Argument "${e}" of required type "${(0,
i.inspect)(o)}" was not provided.`,{nodes:t});continue}const m=p.value;let v=m.kind===a.Kind.NULL
;if(m.kind===a.Kind.VARIABLE){const t=m.name.value;if(null==n||!h(n,t)){
if(void 0!==r.defaultValue)l[e]=r.defaultValue;else if((0,
u.isNonNullType)(o))throw new s.GraphQLError(`Argument "${e}" of required type "${(0,
i.inspect)(o)}" was provided the variable "$${t}" which was not provided a runtime value.`,{nodes:m});continue}
v=null==n[t]}if(v&&(0,u.isNonNullType)(o))throw new s.GraphQLError(`Argument "${e}" of non-null type "${(0,
i.inspect)(o)}" must not be null.`,{nodes:m});const y=(0,d.valueFromAST)(m,o,n)
;if(void 0===y)throw new s.GraphQLError(`Argument "${e}" has invalid value ${(0,c.printForError)(m)}.`,{nodes:m});l[e]=y
}return{...l}}function h(e,t){return Object.prototype.hasOwnProperty.call(e,t)}}),14754:((e,t,n)=>{
Object.defineProperty(t,"__esModule",{value:!0}),t.ScalarLeafsRule=function(e){return{Field(t){
const n=e.getType(),s=t.selectionSet;if(n)if((0,o.isLeafType)((0,o.getNamedType)(n))){if(s){const o=t.name.value,a=(0,
i.inspect)(n)
;e.reportError(new r.GraphQLError(`Field "${o}" must not have a selection since type "${a}" has no subfields.`,{nodes:s
}))}}else if(s){if(0===s.selections.length){const o=t.name.value,s=(0,i.inspect)(n)
;e.reportError(new r.GraphQLError(`Field "${o}" of type "${s}" must have at least one field selected.`,{nodes:t}))}
}else{const o=t.name.value,s=(0,i.inspect)(n)
;e.reportError(new r.GraphQLError(`Field "${o}" of type "${s}" must have a selection of subfields. Did you mean "${o} { ... }"?`,{
nodes:t}))}}}};var i=n(25742),r=n(15939),o=n(84169)}),14929:((e,t,n)=>{Object.defineProperty(t,"__esModule",{value:!0}),
t.Parser=void 0,t.parse=function(e,t){const n=new Parser(e,t),i=n.parseDocument()
;return Object.defineProperty(i,"tokenCount",{enumerable:!1,value:n.tokenCount}),i},t.parseConstValue=function(e,t){
const n=new Parser(e,t);n.expectToken(l.TokenKind.SOF);const i=n.parseConstValueLiteral()
;return n.expectToken(l.TokenKind.EOF),i},t.parseSchemaCoordinate=function(e){const t=(0,
u.isSource)(e)?e:new u.Source(e),n=new c.SchemaCoordinateLexer(t),i=new Parser(e,{lexer:n})
;i.expectToken(l.TokenKind.SOF);const r=i.parseSchemaCoordinate();return i.expectToken(l.TokenKind.EOF),r},
t.parseType=function(e,t){const n=new Parser(e,t);n.expectToken(l.TokenKind.SOF);const i=n.parseTypeReference()
;return n.expectToken(l.TokenKind.EOF),i},t.parseValue=function(e,t){const n=new Parser(e,t)
;n.expectToken(l.TokenKind.SOF);const i=n.parseValueLiteral(!1);return n.expectToken(l.TokenKind.EOF),i}
;var i=n(89619),r=n(22740),o=n(22582),s=n(11123),a=n(29278),c=n(46137),u=n(40203),l=n(1743);class Parser{
constructor(e,t={}){const{lexer:n,...r}=t;if(n)this._lexer=n;else{const t=(0,u.isSource)(e)?e:new u.Source(e)
;this._lexer=new a.Lexer(t)}this._options=r,this._tokenCounter=0,this._lexer._maxComments=null==t?void 0:t.maxComments,
this._lexer._commentCount=0;const o=null==t?void 0:t.maxSourceLength
;if(void 0!==o&&this._lexer.source.body.length>o)throw(0,
i.syntaxError)(this._lexer.source,o,`Source contains more than ${o} UTF-16 code units. Parsing aborted.`)}
get tokenCount(){return this._tokenCounter}parseName(){const e=this.expectToken(l.TokenKind.NAME);return this.node(e,{
kind:s.Kind.NAME,value:e.value})}parseDocument(){return this.node(this._lexer.token,{kind:s.Kind.DOCUMENT,
definitions:this.many(l.TokenKind.SOF,this.parseDefinition,l.TokenKind.EOF)})}parseDefinition(){
if(this.peek(l.TokenKind.BRACE_L))return this.parseOperationDefinition()
;const e=this.peekDescription(),t=e?this._lexer.lookahead():this._lexer.token
;if(e&&t.kind===l.TokenKind.BRACE_L)throw(0,
i.syntaxError)(this._lexer.source,this._lexer.token.start,"Unexpected description, descriptions are not supported on shorthand queries.")
;if(t.kind===l.TokenKind.NAME){switch(t.value){case"schema":return this.parseSchemaDefinition();case"scalar":
return this.parseScalarTypeDefinition();case"type":return this.parseObjectTypeDefinition();case"interface":
return this.parseInterfaceTypeDefinition();case"union":return this.parseUnionTypeDefinition();case"enum":
return this.parseEnumTypeDefinition();case"input":return this.parseInputObjectTypeDefinition();case"directive":
return this.parseDirectiveDefinition()}switch(t.value){case"query":case"mutation":case"subscription":
return this.parseOperationDefinition();case"fragment":return this.parseFragmentDefinition()}if(e)throw(0,
i.syntaxError)(this._lexer.source,this._lexer.token.start,"Unexpected description, only GraphQL definitions support descriptions.")
;if("extend"===t.value)return this.parseTypeSystemExtension()}throw this.unexpected(t)}parseOperationDefinition(){
const e=this._lexer.token;if(this.peek(l.TokenKind.BRACE_L))return this.node(e,{kind:s.Kind.OPERATION_DEFINITION,
operation:r.OperationTypeNode.QUERY,description:void 0,name:void 0,variableDefinitions:[],directives:[],
selectionSet:this.parseSelectionSet()});const t=this.parseDescription(),n=this.parseOperationType();let i
;return this.peek(l.TokenKind.NAME)&&(i=this.parseName()),this.node(e,{kind:s.Kind.OPERATION_DEFINITION,operation:n,
description:t,name:i,variableDefinitions:this.parseVariableDefinitions(),directives:this.parseDirectives(!1),
selectionSet:this.parseSelectionSet()})}parseOperationType(){const e=this.expectToken(l.TokenKind.NAME);switch(e.value){
case"query":return r.OperationTypeNode.QUERY;case"mutation":return r.OperationTypeNode.MUTATION;case"subscription":
return r.OperationTypeNode.SUBSCRIPTION}throw this.unexpected(e)}parseVariableDefinitions(){
return this.optionalMany(l.TokenKind.PAREN_L,this.parseVariableDefinition,l.TokenKind.PAREN_R)}
parseVariableDefinition(){return this.node(this._lexer.token,{kind:s.Kind.VARIABLE_DEFINITION,
description:this.parseDescription(),variable:this.parseVariable(),type:(this.expectToken(l.TokenKind.COLON),
this.parseTypeReference()),
defaultValue:this.expectOptionalToken(l.TokenKind.EQUALS)?this.parseConstValueLiteral():void 0,
directives:this.parseConstDirectives()})}parseVariable(){const e=this._lexer.token
;return this.expectToken(l.TokenKind.DOLLAR),this.node(e,{kind:s.Kind.VARIABLE,name:this.parseName()})}
parseSelectionSet(){return this.node(this._lexer.token,{kind:s.Kind.SELECTION_SET,
selections:this.many(l.TokenKind.BRACE_L,this.parseSelection,l.TokenKind.BRACE_R)})}parseSelection(){
return this.peek(l.TokenKind.SPREAD)?this.parseFragment():this.parseField()}parseField(){
const e=this._lexer.token,t=this.parseName();let n,i;return this.expectOptionalToken(l.TokenKind.COLON)?(n=t,
i=this.parseName()):i=t,this.node(e,{kind:s.Kind.FIELD,alias:n,name:i,arguments:this.parseArguments(!1),
directives:this.parseDirectives(!1),selectionSet:this.peek(l.TokenKind.BRACE_L)?this.parseSelectionSet():void 0})}
parseArguments(e){const t=e?this.parseConstArgument:this.parseArgument
;return this.optionalMany(l.TokenKind.PAREN_L,t,l.TokenKind.PAREN_R)}parseArgument(e=!1){
const t=this._lexer.token,n=this.parseName();return this.expectToken(l.TokenKind.COLON),this.node(t,{
kind:s.Kind.ARGUMENT,name:n,value:this.parseValueLiteral(e)})}parseConstArgument(){return this.parseArgument(!0)}
parseFragment(){const e=this._lexer.token;this.expectToken(l.TokenKind.SPREAD);const t=this.expectOptionalKeyword("on")
;return!t&&this.peek(l.TokenKind.NAME)?this.node(e,{kind:s.Kind.FRAGMENT_SPREAD,name:this.parseFragmentName(),
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
const t=this._lexer.token;switch(t.kind){case l.TokenKind.BRACKET_L:return this.parseList(e);case l.TokenKind.BRACE_L:
return this.parseObject(e);case l.TokenKind.INT:return this.advanceLexer(),this.node(t,{kind:s.Kind.INT,value:t.value})
;case l.TokenKind.FLOAT:return this.advanceLexer(),this.node(t,{kind:s.Kind.FLOAT,value:t.value})
;case l.TokenKind.STRING:case l.TokenKind.BLOCK_STRING:return this.parseStringLiteral();case l.TokenKind.NAME:
switch(this.advanceLexer(),t.value){case"true":return this.node(t,{kind:s.Kind.BOOLEAN,value:!0});case"false":
return this.node(t,{kind:s.Kind.BOOLEAN,value:!1});case"null":return this.node(t,{kind:s.Kind.NULL});default:
return this.node(t,{kind:s.Kind.ENUM,value:t.value})}case l.TokenKind.DOLLAR:if(e){
if(this.expectToken(l.TokenKind.DOLLAR),this._lexer.token.kind===l.TokenKind.NAME){const e=this._lexer.token.value
;throw(0,i.syntaxError)(this._lexer.source,t.start,`Unexpected variable "$${e}" in constant value.`)}
throw this.unexpected(t)}return this.parseVariable();default:throw this.unexpected()}}parseConstValueLiteral(){
return this.parseValueLiteral(!0)}parseStringLiteral(){const e=this._lexer.token;return this.advanceLexer(),
this.node(e,{kind:s.Kind.STRING,value:e.value,block:e.kind===l.TokenKind.BLOCK_STRING})}parseList(e){
return this.node(this._lexer.token,{kind:s.Kind.LIST,
values:this.any(l.TokenKind.BRACKET_L,()=>this.parseValueLiteral(e),l.TokenKind.BRACKET_R)})}parseObject(e){
return this.node(this._lexer.token,{kind:s.Kind.OBJECT,
fields:this.any(l.TokenKind.BRACE_L,()=>this.parseObjectField(e),l.TokenKind.BRACE_R)})}parseObjectField(e){
const t=this._lexer.token,n=this.parseName();return this.expectToken(l.TokenKind.COLON),this.node(t,{
kind:s.Kind.OBJECT_FIELD,name:n,value:this.parseValueLiteral(e)})}parseDirectives(e){const t=[]
;for(;this.peek(l.TokenKind.AT);)t.push(this.parseDirective(e));return t}parseConstDirectives(){
return this.parseDirectives(!0)}parseDirective(e){const t=this._lexer.token;return this.expectToken(l.TokenKind.AT),
this.node(t,{kind:s.Kind.DIRECTIVE,name:this.parseName(),arguments:this.parseArguments(e)})}parseTypeReference(){
const e=this._lexer.token;let t;if(this.expectOptionalToken(l.TokenKind.BRACKET_L)){const n=this.parseTypeReference()
;this.expectToken(l.TokenKind.BRACKET_R),t=this.node(e,{kind:s.Kind.LIST_TYPE,type:n})}else t=this.parseNamedType()
;return this.expectOptionalToken(l.TokenKind.BANG)?this.node(e,{kind:s.Kind.NON_NULL_TYPE,type:t}):t}parseNamedType(){
return this.node(this._lexer.token,{kind:s.Kind.NAMED_TYPE,name:this.parseName()})}peekDescription(){
return this.peek(l.TokenKind.STRING)||this.peek(l.TokenKind.BLOCK_STRING)}parseDescription(){
if(this.peekDescription())return this.parseStringLiteral()}parseSchemaDefinition(){
const e=this._lexer.token,t=this.parseDescription();this.expectKeyword("schema")
;const n=this.parseConstDirectives(),i=this.many(l.TokenKind.BRACE_L,this.parseOperationTypeDefinition,l.TokenKind.BRACE_R)
;return this.node(e,{kind:s.Kind.SCHEMA_DEFINITION,description:t,directives:n,operationTypes:i})}
parseOperationTypeDefinition(){const e=this._lexer.token,t=this.parseOperationType();this.expectToken(l.TokenKind.COLON)
;const n=this.parseNamedType();return this.node(e,{kind:s.Kind.OPERATION_TYPE_DEFINITION,operation:t,type:n})}
parseScalarTypeDefinition(){const e=this._lexer.token,t=this.parseDescription();this.expectKeyword("scalar")
;const n=this.parseName(),i=this.parseConstDirectives();return this.node(e,{kind:s.Kind.SCALAR_TYPE_DEFINITION,
description:t,name:n,directives:i})}parseObjectTypeDefinition(){const e=this._lexer.token,t=this.parseDescription()
;this.expectKeyword("type")
;const n=this.parseName(),i=this.parseImplementsInterfaces(),r=this.parseConstDirectives(),o=this.parseFieldsDefinition()
;return this.node(e,{kind:s.Kind.OBJECT_TYPE_DEFINITION,description:t,name:n,interfaces:i,directives:r,fields:o})}
parseImplementsInterfaces(){
return this.expectOptionalKeyword("implements")?this.delimitedMany(l.TokenKind.AMP,this.parseNamedType):[]}
parseFieldsDefinition(){return this.optionalMany(l.TokenKind.BRACE_L,this.parseFieldDefinition,l.TokenKind.BRACE_R)}
parseFieldDefinition(){const e=this._lexer.token,t=this.parseDescription(),n=this.parseName(),i=this.parseArgumentDefs()
;this.expectToken(l.TokenKind.COLON);const r=this.parseTypeReference(),o=this.parseConstDirectives()
;return this.node(e,{kind:s.Kind.FIELD_DEFINITION,description:t,name:n,arguments:i,type:r,directives:o})}
parseArgumentDefs(){return this.optionalMany(l.TokenKind.PAREN_L,this.parseInputValueDef,l.TokenKind.PAREN_R)}
parseInputValueDef(){const e=this._lexer.token,t=this.parseDescription(),n=this.parseName()
;this.expectToken(l.TokenKind.COLON);const i=this.parseTypeReference();let r
;this.expectOptionalToken(l.TokenKind.EQUALS)&&(r=this.parseConstValueLiteral());const o=this.parseConstDirectives()
;return this.node(e,{kind:s.Kind.INPUT_VALUE_DEFINITION,description:t,name:n,type:i,defaultValue:r,directives:o})}
parseInterfaceTypeDefinition(){const e=this._lexer.token,t=this.parseDescription();this.expectKeyword("interface")
;const n=this.parseName(),i=this.parseImplementsInterfaces(),r=this.parseConstDirectives(),o=this.parseFieldsDefinition()
;return this.node(e,{kind:s.Kind.INTERFACE_TYPE_DEFINITION,description:t,name:n,interfaces:i,directives:r,fields:o})}
parseUnionTypeDefinition(){const e=this._lexer.token,t=this.parseDescription();this.expectKeyword("union")
;const n=this.parseName(),i=this.parseConstDirectives(),r=this.parseUnionMemberTypes();return this.node(e,{
kind:s.Kind.UNION_TYPE_DEFINITION,description:t,name:n,directives:i,types:r})}parseUnionMemberTypes(){
return this.expectOptionalToken(l.TokenKind.EQUALS)?this.delimitedMany(l.TokenKind.PIPE,this.parseNamedType):[]}
parseEnumTypeDefinition(){const e=this._lexer.token,t=this.parseDescription();this.expectKeyword("enum")
;const n=this.parseName(),i=this.parseConstDirectives(),r=this.parseEnumValuesDefinition();return this.node(e,{
kind:s.Kind.ENUM_TYPE_DEFINITION,description:t,name:n,directives:i,values:r})}parseEnumValuesDefinition(){
return this.optionalMany(l.TokenKind.BRACE_L,this.parseEnumValueDefinition,l.TokenKind.BRACE_R)}
parseEnumValueDefinition(){
const e=this._lexer.token,t=this.parseDescription(),n=this.parseEnumValueName(),i=this.parseConstDirectives()
;return this.node(e,{kind:s.Kind.ENUM_VALUE_DEFINITION,description:t,name:n,directives:i})}parseEnumValueName(){
if("true"===this._lexer.token.value||"false"===this._lexer.token.value||"null"===this._lexer.token.value)throw(0,
i.syntaxError)(this._lexer.source,this._lexer.token.start,`${p(this._lexer.token)} is reserved and cannot be used for an enum value.`)
;return this.parseName()}parseInputObjectTypeDefinition(){const e=this._lexer.token,t=this.parseDescription()
;this.expectKeyword("input");const n=this.parseName(),i=this.parseConstDirectives(),r=this.parseInputFieldsDefinition()
;return this.node(e,{kind:s.Kind.INPUT_OBJECT_TYPE_DEFINITION,description:t,name:n,directives:i,fields:r})}
parseInputFieldsDefinition(){return this.optionalMany(l.TokenKind.BRACE_L,this.parseInputValueDef,l.TokenKind.BRACE_R)}
parseTypeSystemExtension(){const e=this._lexer.lookahead();if(e.kind===l.TokenKind.NAME)switch(e.value){case"schema":
return this.parseSchemaExtension();case"scalar":return this.parseScalarTypeExtension();case"type":
return this.parseObjectTypeExtension();case"interface":return this.parseInterfaceTypeExtension();case"union":
return this.parseUnionTypeExtension();case"enum":return this.parseEnumTypeExtension();case"input":
return this.parseInputObjectTypeExtension();case"directive":
if(this._options.experimentalDirectivesOnDirectiveDefinitions)return this.parseDirectiveDefinitionExtension()}
throw this.unexpected(e)}parseSchemaExtension(){const e=this._lexer.token;this.expectKeyword("extend"),
this.expectKeyword("schema")
;const t=this.parseConstDirectives(),n=this.optionalMany(l.TokenKind.BRACE_L,this.parseOperationTypeDefinition,l.TokenKind.BRACE_R)
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
;this.expectKeyword("extend"),this.expectKeyword("directive"),this.expectToken(l.TokenKind.AT)
;const t=this.parseName(),n=this.parseConstDirectives();if(0===n.length)throw this.unexpected();return this.node(e,{
kind:s.Kind.DIRECTIVE_EXTENSION,name:t,directives:n})}parseDirectiveDefinition(){
const e=this._lexer.token,t=this.parseDescription();this.expectKeyword("directive"),this.expectToken(l.TokenKind.AT)
;const n=this.parseName(),i=this.parseArgumentDefs(),r=this._options.experimentalDirectivesOnDirectiveDefinitions?this.parseConstDirectives():[],o=this.expectOptionalKeyword("repeatable")
;this.expectKeyword("on");const a=this.parseDirectiveLocations();return this.node(e,{kind:s.Kind.DIRECTIVE_DEFINITION,
description:t,name:n,arguments:i,directives:r,repeatable:o,locations:a})}parseDirectiveLocations(){
return this.delimitedMany(l.TokenKind.PIPE,this.parseDirectiveLocation)}parseDirectiveLocation(){
const e=this._lexer.token,t=this.parseName()
;if(Object.prototype.hasOwnProperty.call(o.DirectiveLocation,t.value))return t;throw this.unexpected(e)}
parseSchemaCoordinate(){const e=this._lexer.token,t=this.expectOptionalToken(l.TokenKind.AT),n=this.parseName();let i,r
;return!t&&this.expectOptionalToken(l.TokenKind.DOT)&&(i=this.parseName()),
(t||i)&&this.expectOptionalToken(l.TokenKind.PAREN_L)&&(r=this.parseName(),this.expectToken(l.TokenKind.COLON),
this.expectToken(l.TokenKind.PAREN_R)),t?r?this.node(e,{kind:s.Kind.DIRECTIVE_ARGUMENT_COORDINATE,name:n,argumentName:r
}):this.node(e,{kind:s.Kind.DIRECTIVE_COORDINATE,name:n}):i?r?this.node(e,{kind:s.Kind.ARGUMENT_COORDINATE,name:n,
fieldName:i,argumentName:r}):this.node(e,{kind:s.Kind.MEMBER_COORDINATE,name:n,memberName:i}):this.node(e,{
kind:s.Kind.TYPE_COORDINATE,name:n})}node(e,t){
return!0!==this._options.noLocation&&(t.loc=new r.Location(e,this._lexer.lastToken,this._lexer.source)),t}peek(e){
return this._lexer.token.kind===e}expectToken(e){const t=this._lexer.token;if(t.kind===e)return this.advanceLexer(),t
;throw(0,i.syntaxError)(this._lexer.source,t.start,`Expected ${d(e)}, found ${p(t)}.`)}expectOptionalToken(e){
return this._lexer.token.kind===e&&(this.advanceLexer(),!0)}expectKeyword(e){const t=this._lexer.token
;if(t.kind!==l.TokenKind.NAME||t.value!==e)throw(0,
i.syntaxError)(this._lexer.source,t.start,`Expected "${e}", found ${p(t)}.`);this.advanceLexer()}
expectOptionalKeyword(e){const t=this._lexer.token;return t.kind===l.TokenKind.NAME&&t.value===e&&(this.advanceLexer(),
!0)}unexpected(e){const t=null!=e?e:this._lexer.token
;return(0,i.syntaxError)(this._lexer.source,t.start,`Unexpected ${p(t)}.`)}any(e,t,n){this.expectToken(e);const i=[]
;for(;!this.expectOptionalToken(n);)i.push(t.call(this));return i}optionalMany(e,t,n){if(this.expectOptionalToken(e)){
const e=[];do{e.push(t.call(this))}while(!this.expectOptionalToken(n));return e}return[]}many(e,t,n){this.expectToken(e)
;const i=[];do{i.push(t.call(this))}while(!this.expectOptionalToken(n));return i}delimitedMany(e,t){
this.expectOptionalToken(e);const n=[];do{n.push(t.call(this))}while(this.expectOptionalToken(e));return n}
advanceLexer(){const{maxLexicalTokens:e=this._options.maxTokens}=this._options,t=this._lexer.advance()
;if(t.kind!==l.TokenKind.EOF&&(++this._tokenCounter,void 0!==e&&this._tokenCounter>e))throw(0,
i.syntaxError)(this._lexer.source,t.start,`Document contains more that ${e} tokens. Parsing aborted.`)}}function p(e){
const t=e.value;return d(e.kind)+(null!=t?` "${t}"`:"")}function d(e){return(0,a.isPunctuatorTokenKind)(e)?`"${e}"`:e}
t.Parser=Parser}),15480:((e,t,n)=>{Object.defineProperty(t,"__esModule",{value:!0}),t.isConstValueNode=function e(t){
return o(t)&&(t.kind===i.Kind.LIST?t.values.some(e):t.kind===i.Kind.OBJECT?t.fields.some(t=>e(t.value)):t.kind!==i.Kind.VARIABLE)
},t.isDefinitionNode=function(e){return r(e)||s(e)||c(e)},t.isExecutableDefinitionNode=r,
t.isSchemaCoordinateNode=function(e){
return e.kind===i.Kind.TYPE_COORDINATE||e.kind===i.Kind.MEMBER_COORDINATE||e.kind===i.Kind.ARGUMENT_COORDINATE||e.kind===i.Kind.DIRECTIVE_COORDINATE||e.kind===i.Kind.DIRECTIVE_ARGUMENT_COORDINATE
},t.isSelectionNode=function(e){
return e.kind===i.Kind.FIELD||e.kind===i.Kind.FRAGMENT_SPREAD||e.kind===i.Kind.INLINE_FRAGMENT},
t.isTypeDefinitionNode=a,t.isTypeExtensionNode=u,t.isTypeNode=function(e){
return e.kind===i.Kind.NAMED_TYPE||e.kind===i.Kind.LIST_TYPE||e.kind===i.Kind.NON_NULL_TYPE},
t.isTypeSystemDefinitionNode=s,t.isTypeSystemExtensionNode=c,t.isValueNode=o;var i=n(11123);function r(e){
return e.kind===i.Kind.OPERATION_DEFINITION||e.kind===i.Kind.FRAGMENT_DEFINITION}function o(e){
return e.kind===i.Kind.VARIABLE||e.kind===i.Kind.INT||e.kind===i.Kind.FLOAT||e.kind===i.Kind.STRING||e.kind===i.Kind.BOOLEAN||e.kind===i.Kind.NULL||e.kind===i.Kind.ENUM||e.kind===i.Kind.LIST||e.kind===i.Kind.OBJECT
}function s(e){return e.kind===i.Kind.SCHEMA_DEFINITION||a(e)||e.kind===i.Kind.DIRECTIVE_DEFINITION}function a(e){
return e.kind===i.Kind.SCALAR_TYPE_DEFINITION||e.kind===i.Kind.OBJECT_TYPE_DEFINITION||e.kind===i.Kind.INTERFACE_TYPE_DEFINITION||e.kind===i.Kind.UNION_TYPE_DEFINITION||e.kind===i.Kind.ENUM_TYPE_DEFINITION||e.kind===i.Kind.INPUT_OBJECT_TYPE_DEFINITION
}function c(e){return e.kind===i.Kind.SCHEMA_EXTENSION||e.kind===i.Kind.DIRECTIVE_EXTENSION||u(e)}function u(e){
return e.kind===i.Kind.SCALAR_TYPE_EXTENSION||e.kind===i.Kind.OBJECT_TYPE_EXTENSION||e.kind===i.Kind.INTERFACE_TYPE_EXTENSION||e.kind===i.Kind.UNION_TYPE_EXTENSION||e.kind===i.Kind.ENUM_TYPE_EXTENSION||e.kind===i.Kind.INPUT_OBJECT_TYPE_EXTENSION
}}),15939:((e,t,n)=>{Object.defineProperty(t,"__esModule",{value:!0}),t.GraphQLError=void 0,t.formatError=function(e){
return e.toJSON()},t.printError=function(e){return e.toString()};var i=n(20892),r=n(72245),o=n(6512)
;class GraphQLError extends Error{constructor(e,...t){var n,o,a
;const{nodes:c,source:u,positions:l,path:p,originalError:d,extensions:f}=function(e){const t=e[0]
;return null==t||"kind"in t||"length"in t?{nodes:t,source:e[1],positions:e[2],path:e[3],originalError:e[4],
extensions:e[5]}:t}(t);super(e),this.name="GraphQLError",this.path=null!=p?p:void 0,this.originalError=null!=d?d:void 0,
this.nodes=s(Array.isArray(c)?c:c?[c]:void 0)
;const h=s(null===(n=this.nodes)||void 0===n?void 0:n.map(e=>e.loc).filter(e=>null!=e))
;this.source=null!=u?u:null==h||null===(o=h[0])||void 0===o?void 0:o.source,
this.positions=null!=l?l:null==h?void 0:h.map(e=>e.start),this.locations=l&&u?(0,r.getLocations)(l.map(e=>({source:u,
start:e}))):h&&(0,r.getLocations)(h)
;const m=(0,i.isObjectLike)(null==d?void 0:d.extensions)?null==d?void 0:d.extensions:void 0
;this.extensions=null!==(a=null!=f?f:m)&&void 0!==a?a:Object.create(null),Object.defineProperties(this,{message:{
writable:!0,enumerable:!0},name:{enumerable:!1},nodes:{enumerable:!1},source:{enumerable:!1},positions:{enumerable:!1},
originalError:{enumerable:!1}}),null!=d&&d.stack?Object.defineProperty(this,"stack",{value:d.stack,writable:!0,
configurable:!0
}):Error.captureStackTrace?Error.captureStackTrace(this,GraphQLError):Object.defineProperty(this,"stack",{
value:Error().stack,writable:!0,configurable:!0})}get[Symbol.toStringTag](){return"GraphQLError"}toString(){
let e=this.message;if(this.nodes)for(const t of this.nodes)t.loc&&(e+="\n\n"+(0,
o.printLocation)(t.loc));else if(this.source&&this.locations)for(const t of this.locations)e+="\n\n"+(0,
o.printSourceLocation)(this.source,t);return e}toJSON(){const e={message:this.message}
;return null!=this.locations&&(e.locations=this.locations),null!=this.path&&(e.path=this.path),
null!=this.extensions&&Object.keys(this.extensions).length>0&&(e.extensions=this.extensions),e}}function s(e){
return void 0===e||0===e.length?void 0:e}t.GraphQLError=GraphQLError}),15958:((e,t,n)=>{
Object.defineProperty(t,"__esModule",{value:!0}),t.KnownFragmentNamesRule=function(e){return{FragmentSpread(t){
const n=t.name.value;e.getFragment(n)||e.reportError(new i.GraphQLError(`Unknown fragment "${n}".`,{nodes:t.name}))}}}
;var i=n(15939)}),16187:((e,t,n)=>{Object.defineProperty(t,"__esModule",{value:!0}),
t.VariablesAreInputTypesRule=function(e){return{VariableDefinition(t){const n=(0,s.typeFromAST)(e.getSchema(),t.type)
;if(void 0!==n&&!(0,o.isInputType)(n)){const n=t.variable.name.value,o=(0,r.print)(t.type)
;e.reportError(new i.GraphQLError(`Variable "$${n}" cannot be non-input type "${o}".`,{nodes:t.type}))}}}}
;var i=n(15939),r=n(37555),o=n(84169),s=n(76738)}),17341:((e,t)=>{Object.defineProperty(t,"__esModule",{value:!0}),
t.isIterableObject=function(e){return"object"==typeof e&&"function"==typeof(null==e?void 0:e[Symbol.iterator])}}),
18139:((e,t,n)=>{Object.defineProperty(t,"__esModule",{value:!0
}),t.ValidationContext=t.SDLValidationContext=t.ASTValidationContext=void 0
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
t.ValidationContext=ValidationContext}),20892:((e,t)=>{Object.defineProperty(t,"__esModule",{value:!0}),
t.isObjectLike=function(e){return"object"==typeof e&&null!==e}}),21058:((e,t,n)=>{Object.defineProperty(t,"__esModule",{
value:!0
}),t.GraphQLSpecifiedByDirective=t.GraphQLSkipDirective=t.GraphQLOneOfDirective=t.GraphQLIncludeDirective=t.GraphQLDirective=t.GraphQLDeprecatedDirective=t.DEFAULT_DEPRECATION_REASON=void 0,
t.assertDirective=function(e){if(!d(e))throw new Error(`Expected ${(0,r.inspect)(e)} to be a GraphQL directive.`)
;return e},t.isDirective=d,t.isSpecifiedDirective=function(e){return E.some(({name:t})=>t===e.name)},
t.specifiedDirectives=void 0
;var i=n(65383),r=n(25742),o=n(45914),s=n(20892),a=n(87104),c=n(22582),u=n(58337),l=n(84169),p=n(93571);function d(e){
return(0,o.instanceOf)(e,GraphQLDirective)}class GraphQLDirective{constructor(e){var t,n,r;this.name=(0,
u.assertName)(e.name),this.description=e.description,this.locations=e.locations,
this.isRepeatable=null!==(t=e.isRepeatable)&&void 0!==t&&t,this.deprecationReason=e.deprecationReason,
this.extensions=(0,
a.toObjMap)(e.extensions),this.astNode=e.astNode,this.extensionASTNodes=null!==(n=e.extensionASTNodes)&&void 0!==n?n:[],
Array.isArray(e.locations)||(0,i.devAssert)(!1,`@${e.name} locations must be an Array.`)
;const o=null!==(r=e.args)&&void 0!==r?r:{};(0,s.isObjectLike)(o)&&!Array.isArray(o)||(0,
i.devAssert)(!1,`@${e.name} args must be an object with argument names as keys.`),this.args=(0,l.defineArguments)(o)}
get[Symbol.toStringTag](){return"GraphQLDirective"}toConfig(){return{name:this.name,description:this.description,
locations:this.locations,args:(0,l.argsToArgsConfig)(this.args),isRepeatable:this.isRepeatable,
deprecationReason:this.deprecationReason,extensions:this.extensions,astNode:this.astNode,
extensionASTNodes:this.extensionASTNodes}}toString(){return"@"+this.name}toJSON(){return this.toString()}}
t.GraphQLDirective=GraphQLDirective;const f=new GraphQLDirective({name:"include",
description:"Directs the executor to include this field or fragment only when the `if` argument is true.",
locations:[c.DirectiveLocation.FIELD,c.DirectiveLocation.FRAGMENT_SPREAD,c.DirectiveLocation.INLINE_FRAGMENT],args:{if:{
type:new l.GraphQLNonNull(p.GraphQLBoolean),description:"Included when true."}}});t.GraphQLIncludeDirective=f
;const h=new GraphQLDirective({name:"skip",
description:"Directs the executor to skip this field or fragment when the `if` argument is true.",
locations:[c.DirectiveLocation.FIELD,c.DirectiveLocation.FRAGMENT_SPREAD,c.DirectiveLocation.INLINE_FRAGMENT],args:{if:{
type:new l.GraphQLNonNull(p.GraphQLBoolean),description:"Skipped when true."}}});t.GraphQLSkipDirective=h
;const m="No longer supported";t.DEFAULT_DEPRECATION_REASON=m;const v=new GraphQLDirective({name:"deprecated",
description:"Marks an element of a GraphQL schema as no longer supported.",
locations:[c.DirectiveLocation.FIELD_DEFINITION,c.DirectiveLocation.ARGUMENT_DEFINITION,c.DirectiveLocation.INPUT_FIELD_DEFINITION,c.DirectiveLocation.ENUM_VALUE,c.DirectiveLocation.DIRECTIVE_DEFINITION],
args:{reason:{type:p.GraphQLString,
description:"Explains why this element was deprecated, usually also including a suggestion for how to access supported similar data. Formatted using the Markdown syntax, as specified by [CommonMark](https://commonmark.org/).",
defaultValue:m}}});t.GraphQLDeprecatedDirective=v;const y=new GraphQLDirective({name:"specifiedBy",
description:"Exposes a URL that specifies the behavior of this scalar.",locations:[c.DirectiveLocation.SCALAR],args:{
url:{type:new l.GraphQLNonNull(p.GraphQLString),description:"The URL that specifies the behavior of this scalar."}}})
;t.GraphQLSpecifiedByDirective=y;const T=new GraphQLDirective({name:"oneOf",
description:"Indicates exactly one field must be supplied and this field must not be `null`.",
locations:[c.DirectiveLocation.INPUT_OBJECT],args:{}});t.GraphQLOneOfDirective=T;const E=Object.freeze([f,h,v,y,T])
;t.specifiedDirectives=E}),21914:((e,t,n)=>{Object.defineProperty(t,"__esModule",{value:!0}),
t.UniqueFragmentNamesRule=function(e){const t=Object.create(null);return{OperationDefinition:()=>!1,
FragmentDefinition(n){const r=n.name.value
;return t[r]?e.reportError(new i.GraphQLError(`There can be only one fragment named "${r}".`,{nodes:[t[r],n.name]
})):t[r]=n.name,!1}}};var i=n(15939)}),22153:((e,t,n)=>{Object.defineProperty(t,"__esModule",{value:!0}),
t.FieldsOnCorrectTypeRule=function(e){return{Field(t){const n=e.getParentType();if(n){if(!e.getFieldDef()){
const c=e.getSchema(),u=t.name.value
;let l=(0,i.didYouMean)("to use an inline fragment on",e.hideSuggestions?[]:function(e,t,n){if(!(0,
a.isAbstractType)(t))return[];const i=new Set,o=Object.create(null)
;for(const r of e.getPossibleTypes(t))if(r.getFields()[n]){i.add(r),o[r.name]=1;for(const e of r.getInterfaces()){var s
;e.getFields()[n]&&(i.add(e),o[e.name]=(null!==(s=o[e.name])&&void 0!==s?s:0)+1)}}return[...i].sort((t,n)=>{
const i=o[n.name]-o[t.name];return 0!==i?i:(0,a.isInterfaceType)(t)&&e.isSubType(t,n)?-1:(0,
a.isInterfaceType)(n)&&e.isSubType(n,t)?1:(0,r.naturalCompare)(t.name,n.name)}).map(e=>e.name)}(c,n,u));""===l&&(l=(0,
i.didYouMean)(e.hideSuggestions?[]:function(e,t){if((0,a.isObjectType)(e)||(0,a.isInterfaceType)(e)){
const n=Object.keys(e.getFields());return(0,o.suggestionList)(t,n)}return[]}(n,u))),
e.reportError(new s.GraphQLError(`Cannot query field "${u}" on type "${n.name}".`+l,{nodes:t}))}}}}}
;var i=n(41353),r=n(23428),o=n(47904),s=n(15939),a=n(84169)}),22582:((e,t)=>{var n;Object.defineProperty(t,"__esModule",{
value:!0}),t.DirectiveLocation=void 0,t.DirectiveLocation=n,function(e){e.QUERY="QUERY",e.MUTATION="MUTATION",
e.SUBSCRIPTION="SUBSCRIPTION",e.FIELD="FIELD",e.FRAGMENT_DEFINITION="FRAGMENT_DEFINITION",
e.FRAGMENT_SPREAD="FRAGMENT_SPREAD",e.INLINE_FRAGMENT="INLINE_FRAGMENT",e.VARIABLE_DEFINITION="VARIABLE_DEFINITION",
e.SCHEMA="SCHEMA",e.SCALAR="SCALAR",e.OBJECT="OBJECT",e.FIELD_DEFINITION="FIELD_DEFINITION",
e.ARGUMENT_DEFINITION="ARGUMENT_DEFINITION",e.INTERFACE="INTERFACE",e.UNION="UNION",e.ENUM="ENUM",
e.ENUM_VALUE="ENUM_VALUE",e.INPUT_OBJECT="INPUT_OBJECT",e.INPUT_FIELD_DEFINITION="INPUT_FIELD_DEFINITION",
e.DIRECTIVE_DEFINITION="DIRECTIVE_DEFINITION"}(n||(t.DirectiveLocation=n={}))}),22740:((e,t)=>{
Object.defineProperty(t,"__esModule",{value:!0}),t.Token=t.QueryDocumentKeys=t.OperationTypeNode=t.Location=void 0,
t.isNode=function(e){const t=null==e?void 0:e.kind;return"string"==typeof t&&i.has(t)};class Location{
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
e.SUBSCRIPTION="subscription"}(r||(t.OperationTypeNode=r={}))}),22995:((e,t,n)=>{Object.defineProperty(t,"__esModule",{
value:!0}),t.UniqueArgumentNamesRule=function(e){return{Field:t,Directive:t};function t(t){var n
;const o=null!==(n=t.arguments)&&void 0!==n?n:[],s=(0,i.groupBy)(o,e=>e.name.value)
;for(const[t,n]of s)n.length>1&&e.reportError(new r.GraphQLError(`There can be only one argument named "${t}".`,{
nodes:n.map(e=>e.name)}))}};var i=n(48520),r=n(15939)}),23428:((e,t)=>{Object.defineProperty(t,"__esModule",{value:!0}),
t.naturalCompare=function(e,t){let i=0,o=0;for(;i<e.length&&o<t.length;){let s=e.charCodeAt(i),a=t.charCodeAt(o)
;if(r(s)&&r(a)){let c=0;do{++i,c=10*c+s-n,s=e.charCodeAt(i)}while(r(s)&&c>0);let u=0;do{++o,u=10*u+a-n,a=t.charCodeAt(o)
}while(r(a)&&u>0);if(c<u)return-1;if(c>u)return 1}else{if(s<a)return-1;if(s>a)return 1;++i,++o}}return e.length-t.length
};const n=48,i=57;function r(e){return!isNaN(e)&&n<=e&&e<=i}}),23693:((e,t,n)=>{Object.defineProperty(t,"__esModule",{
value:!0}),t.NoUnusedFragmentsRule=function(e){const t=[],n=[];return{OperationDefinition:e=>(t.push(e),!1),
FragmentDefinition:e=>(n.push(e),!1),Document:{leave(){
const r=new Set(e.getRecursivelyReferencedFragmentsForOperations(t).map(e=>e.name.value));for(const t of n){
const n=t.name.value;r.has(n)||e.reportError(new i.GraphQLError(`Fragment "${n}" is never used.`,{nodes:t}))}}}}}
;var i=n(15939)}),25742:((e,t)=>{Object.defineProperty(t,"__esModule",{value:!0}),t.inspect=function(e){return r(e,[])}
;const n=10,i=2;function r(e,t){switch(typeof e){case"string":return JSON.stringify(e);case"function":
return e.name?`[function ${e.name}]`:"[function]";case"object":return function(e,t){if(null===e)return"null"
;if(t.includes(e))return"[Circular]";const o=[...t,e];if(function(e){return"function"==typeof e.toJSON}(e)){
const t=e.toJSON();if(t!==e)return"string"==typeof t?t:r(t,o)}else if(Array.isArray(e))return function(e,t){
if(0===e.length)return"[]";if(t.length>i)return"[Array]";const o=Math.min(n,e.length),s=e.length-o,a=[]
;for(let n=0;n<o;++n)a.push(r(e[n],t));1===s?a.push("... 1 more item"):s>1&&a.push(`... ${s} more items`)
;return"["+a.join(", ")+"]"}(e,o);return function(e,t){const n=Object.entries(e);if(0===n.length)return"{}"
;if(t.length>i)return"["+function(e){const t=Object.prototype.toString.call(e).replace(/^\[object /,"").replace(/]$/,"")
;if("Object"===t&&"function"==typeof e.constructor){const t=e.constructor.name;if("string"==typeof t&&""!==t)return t}
return t}(e)+"]";const o=n.map(([e,n])=>e+": "+r(n,t));return"{ "+o.join(", ")+" }"}(e,o)}(e,t);default:return String(e)
}}}),28873:((e,t,n)=>{Object.defineProperty(t,"__esModule",{value:!0}),t.NoUndefinedVariablesRule=function(e){
let t=Object.create(null);return{OperationDefinition:{enter(){t=Object.create(null)},leave(n){
const r=e.getRecursiveVariableUsages(n);for(const{node:o}of r){const r=o.name.value
;!0!==t[r]&&e.reportError(new i.GraphQLError(n.name?`Variable "$${r}" is not defined by operation "${n.name.value}".`:`Variable "$${r}" is not defined.`,{
nodes:[o,n]}))}}},VariableDefinition(e){t[e.variable.name.value]=!0}}};var i=n(15939)}),29278:((e,t,n)=>{
Object.defineProperty(t,"__esModule",{value:!0}),t.Lexer=void 0,t.createToken=f,t.isPunctuatorTokenKind=function(e){
return e===a.TokenKind.BANG||e===a.TokenKind.DOLLAR||e===a.TokenKind.AMP||e===a.TokenKind.PAREN_L||e===a.TokenKind.PAREN_R||e===a.TokenKind.DOT||e===a.TokenKind.SPREAD||e===a.TokenKind.COLON||e===a.TokenKind.EQUALS||e===a.TokenKind.AT||e===a.TokenKind.BRACKET_L||e===a.TokenKind.BRACKET_R||e===a.TokenKind.BRACE_L||e===a.TokenKind.PIPE||e===a.TokenKind.BRACE_R
},t.printCodePointAt=d,t.readName=b;var i=n(89619),r=n(22740),o=n(77508),s=n(83271),a=n(1743);class Lexer{
constructor(e){const t=new r.Token(a.TokenKind.SOF,0,0,0,0);this.source=e,this.lastToken=t,this.token=t,this.line=1,
this.lineStart=0,this._maxComments=void 0,this._commentCount=0}get[Symbol.toStringTag](){return"Lexer"}advance(){
this.lastToken=this.token;return this.token=this.lookahead()}lookahead(){let e=this.token
;if(e.kind!==a.TokenKind.EOF)do{if(e.next)e=e.next;else{const t=h(this,e.end);e.next=t,t.prev=e,e=t}
}while(e.kind===a.TokenKind.COMMENT);return e}}function c(e){return e>=0&&e<=55295||e>=57344&&e<=1114111}
function u(e,t){return l(e.charCodeAt(t))&&p(e.charCodeAt(t+1))}function l(e){return e>=55296&&e<=56319}function p(e){
return e>=56320&&e<=57343}function d(e,t){const n=e.source.body.codePointAt(t);if(void 0===n)return a.TokenKind.EOF
;if(n>=32&&n<=126){const e=String.fromCodePoint(n);return'"'===e?"'\"'":`"${e}"`}
return"U+"+n.toString(16).toUpperCase().padStart(4,"0")}function f(e,t,n,i,o){const s=e.line,a=1+n-e.lineStart
;return new r.Token(t,n,i,s,a,o)}function h(e,t){const n=e.source.body,r=n.length;let o=t;for(;o<r;){
const t=n.charCodeAt(o);switch(t){case 65279:case 9:case 32:case 44:++o;continue;case 10:++o,++e.line,e.lineStart=o
;continue;case 13:10===n.charCodeAt(o+1)?o+=2:++o,++e.line,e.lineStart=o;continue;case 35:return m(e,o);case 33:
return f(e,a.TokenKind.BANG,o,o+1);case 36:return f(e,a.TokenKind.DOLLAR,o,o+1);case 38:
return f(e,a.TokenKind.AMP,o,o+1);case 40:return f(e,a.TokenKind.PAREN_L,o,o+1);case 41:
return f(e,a.TokenKind.PAREN_R,o,o+1);case 46:
if(46===n.charCodeAt(o+1)&&46===n.charCodeAt(o+2))return f(e,a.TokenKind.SPREAD,o,o+3);break;case 58:
return f(e,a.TokenKind.COLON,o,o+1);case 61:return f(e,a.TokenKind.EQUALS,o,o+1);case 64:
return f(e,a.TokenKind.AT,o,o+1);case 91:return f(e,a.TokenKind.BRACKET_L,o,o+1);case 93:
return f(e,a.TokenKind.BRACKET_R,o,o+1);case 123:return f(e,a.TokenKind.BRACE_L,o,o+1);case 124:
return f(e,a.TokenKind.PIPE,o,o+1);case 125:return f(e,a.TokenKind.BRACE_R,o,o+1);case 34:
return 34===n.charCodeAt(o+1)&&34===n.charCodeAt(o+2)?_(e,o):T(e,o)}if((0,s.isDigit)(t)||45===t)return v(e,o,t);if((0,
s.isNameStart)(t))return b(e,o)
;throw(0,i.syntaxError)(e.source,o,39===t?"Unexpected single quote character ('), did you mean to use a double quote (\")?":c(t)||u(n,o)?`Unexpected character: ${d(e,o)}.`:`Invalid character: ${d(e,o)}.`)
}return f(e,a.TokenKind.EOF,r,r)}function m(e,t){const n=e._maxComments;if(void 0!==n){const r=e._commentCount+1
;if(r>n)throw(0,i.syntaxError)(e.source,t,`Document contains more than ${n} comments. Parsing aborted.`)
;e._commentCount=r}const r=e.source.body,o=r.length;let s=t+1;for(;s<o;){const e=r.charCodeAt(s);if(10===e||13===e)break
;if(c(e))++s;else{if(!u(r,s))break;s+=2}}return f(e,a.TokenKind.COMMENT,t,s,r.slice(t+1,s))}function v(e,t,n){
const r=e.source.body;let o=t,c=n,u=!1;if(45===c&&(c=r.charCodeAt(++o)),48===c){if(c=r.charCodeAt(++o),(0,
s.isDigit)(c))throw(0,i.syntaxError)(e.source,o,`Invalid number, unexpected digit after 0: ${d(e,o)}.`)}else o=y(e,o,c),
c=r.charCodeAt(o);if(46===c&&(u=!0,c=r.charCodeAt(++o),o=y(e,o,c),c=r.charCodeAt(o)),69!==c&&101!==c||(u=!0,
c=r.charCodeAt(++o),43!==c&&45!==c||(c=r.charCodeAt(++o)),o=y(e,o,c),c=r.charCodeAt(o)),46===c||(0,
s.isNameStart)(c))throw(0,i.syntaxError)(e.source,o,`Invalid number, expected digit but got: ${d(e,o)}.`)
;return f(e,u?a.TokenKind.FLOAT:a.TokenKind.INT,t,o,r.slice(t,o))}function y(e,t,n){if(!(0,s.isDigit)(n))throw(0,
i.syntaxError)(e.source,t,`Invalid number, expected digit but got: ${d(e,t)}.`);const r=e.source.body;let o=t+1;for(;(0,
s.isDigit)(r.charCodeAt(o));)++o;return o}function T(e,t){const n=e.source.body,r=n.length;let o=t+1,s=o,l=""
;for(;o<r;){const r=n.charCodeAt(o);if(34===r)return l+=n.slice(s,o),f(e,a.TokenKind.STRING,t,o+1,l);if(92===r){
l+=n.slice(s,o);const t=117===n.charCodeAt(o+1)?123===n.charCodeAt(o+2)?E(e,o):N(e,o):O(e,o);l+=t.value,o+=t.size,s=o
;continue}if(10===r||13===r)break;if(c(r))++o;else{
if(!u(n,o))throw(0,i.syntaxError)(e.source,o,`Invalid character within String: ${d(e,o)}.`);o+=2}}throw(0,
i.syntaxError)(e.source,o,"Unterminated string.")}function E(e,t){const n=e.source.body;let r=0,o=3;for(;o<12;){
const e=n.charCodeAt(t+o++);if(125===e){if(o<5||!c(r))break;return{value:String.fromCodePoint(r),size:o}}if(r=r<<4|I(e),
r<0)break}throw(0,i.syntaxError)(e.source,t,`Invalid Unicode escape sequence: "${n.slice(t,t+o)}".`)}function N(e,t){
const n=e.source.body,r=g(n,t+2);if(c(r))return{value:String.fromCodePoint(r),size:6}
;if(l(r)&&92===n.charCodeAt(t+6)&&117===n.charCodeAt(t+7)){const e=g(n,t+8);if(p(e))return{
value:String.fromCodePoint(r,e),size:12}}
throw(0,i.syntaxError)(e.source,t,`Invalid Unicode escape sequence: "${n.slice(t,t+6)}".`)}function g(e,t){
return I(e.charCodeAt(t))<<12|I(e.charCodeAt(t+1))<<8|I(e.charCodeAt(t+2))<<4|I(e.charCodeAt(t+3))}function I(e){
return e>=48&&e<=57?e-48:e>=65&&e<=70?e-55:e>=97&&e<=102?e-87:-1}function O(e,t){const n=e.source.body
;switch(n.charCodeAt(t+1)){case 34:return{value:'"',size:2};case 92:return{value:"\\",size:2};case 47:return{value:"/",
size:2};case 98:return{value:"\b",size:2};case 102:return{value:"\f",size:2};case 110:return{value:"\n",size:2}
;case 114:return{value:"\r",size:2};case 116:return{value:"\t",size:2}}
throw(0,i.syntaxError)(e.source,t,`Invalid character escape sequence: "${n.slice(t,t+2)}".`)}function _(e,t){
const n=e.source.body,r=n.length;let s=e.lineStart,l=t+3,p=l,h="";const m=[];for(;l<r;){const r=n.charCodeAt(l)
;if(34===r&&34===n.charCodeAt(l+1)&&34===n.charCodeAt(l+2)){h+=n.slice(p,l),m.push(h)
;const i=f(e,a.TokenKind.BLOCK_STRING,t,l+3,(0,o.dedentBlockStringLines)(m).join("\n"));return e.line+=m.length-1,
e.lineStart=s,i}
if(92!==r||34!==n.charCodeAt(l+1)||34!==n.charCodeAt(l+2)||34!==n.charCodeAt(l+3))if(10!==r&&13!==r)if(c(r))++l;else{
if(!u(n,l))throw(0,i.syntaxError)(e.source,l,`Invalid character within String: ${d(e,l)}.`);l+=2}else h+=n.slice(p,l),
m.push(h),13===r&&10===n.charCodeAt(l+1)?l+=2:++l,h="",p=l,s=l;else h+=n.slice(p,l),p=l+1,l+=4}throw(0,
i.syntaxError)(e.source,l,"Unterminated string.")}function b(e,t){const n=e.source.body,i=n.length;let r=t+1;for(;r<i;){
const e=n.charCodeAt(r);if(!(0,s.isNameContinue)(e))break;++r}return f(e,a.TokenKind.NAME,t,r,n.slice(t,r))}
t.Lexer=Lexer}),29412:((e,t,n)=>{Object.defineProperty(t,"__esModule",{value:!0}),
t.UniqueDirectivesPerLocationRule=function(e){
const t=Object.create(null),n=e.getSchema(),a=n?n.getDirectives():s.specifiedDirectives
;for(const e of a)t[e.name]=!e.isRepeatable;const c=e.getDocument().definitions
;for(const e of c)e.kind===r.Kind.DIRECTIVE_DEFINITION&&(t[e.name.value]=!e.repeatable)
;const u=Object.create(null),l=Object.create(null),p=Object.create(null);return{enter(n){
if(!("directives"in n)||!n.directives)return;let s
;if(n.kind===r.Kind.SCHEMA_DEFINITION||n.kind===r.Kind.SCHEMA_EXTENSION)s=u;else if((0,o.isTypeDefinitionNode)(n)||(0,
o.isTypeExtensionNode)(n)){const e=n.name.value;s=l[e],void 0===s&&(l[e]=s=Object.create(null))
}else if(n.kind===r.Kind.DIRECTIVE_DEFINITION||n.kind===r.Kind.DIRECTIVE_EXTENSION){const e=n.name.value;s=p[e],
void 0===s&&(p[e]=s=Object.create(null))}else s=Object.create(null);for(const r of n.directives){const n=r.name.value
;t[n]&&(s[n]?e.reportError(new i.GraphQLError(`The directive "@${n}" can only be used once at this location.`,{
nodes:[s[n],r]})):s[n]=r)}}}};var i=n(15939),r=n(11123),o=n(15480),s=n(21058)}),29879:((e,t,n)=>{
Object.defineProperty(t,"__esModule",{value:!0}),t.UniqueDirectiveNamesRule=function(e){
const t=Object.create(null),n=e.getSchema();return{DirectiveDefinition(r){const o=r.name.value
;if(null==n||!n.getDirective(o))return t[o]?e.reportError(new i.GraphQLError(`There can be only one directive named "@${o}".`,{
nodes:[t[o],r.name]})):t[o]=r.name,!1
;e.reportError(new i.GraphQLError(`Directive "@${o}" already exists in the schema. It cannot be redefined.`,{
nodes:r.name}))}}};var i=n(15939)}),30087:((e,t,n)=>{Object.defineProperty(t,"__esModule",{value:!0}),
t.UniqueFieldDefinitionNamesRule=function(e){
const t=e.getSchema(),n=t?t.getTypeMap():Object.create(null),r=Object.create(null);return{InputObjectTypeDefinition:s,
InputObjectTypeExtension:s,InterfaceTypeDefinition:s,InterfaceTypeExtension:s,ObjectTypeDefinition:s,
ObjectTypeExtension:s};function s(t){var s;const a=t.name.value;r[a]||(r[a]=Object.create(null))
;const c=null!==(s=t.fields)&&void 0!==s?s:[],u=r[a];for(const t of c){const r=t.name.value
;o(n[a],r)?e.reportError(new i.GraphQLError(`Field "${a}.${r}" already exists in the schema. It cannot also be defined in this type extension.`,{
nodes:t.name})):u[r]?e.reportError(new i.GraphQLError(`Field "${a}.${r}" can only be defined once.`,{nodes:[u[r],t.name]
})):u[r]=t.name}return!1}};var i=n(15939),r=n(84169);function o(e,t){return!!((0,r.isObjectType)(e)||(0,
r.isInterfaceType)(e)||(0,r.isInputObjectType)(e))&&null!=e.getFields()[t]}}),30638:((e,t,n)=>{
Object.defineProperty(t,"__esModule",{value:!0}),t.BREAK=void 0,t.getEnterLeaveForKind=c,t.getVisitFn=function(e,t,n){
const{enter:i,leave:r}=c(e,t);return n?r:i},t.visit=function(e,t,n=o.QueryDocumentKeys){const u=new Map
;for(const e of Object.values(s.Kind))u.set(e,c(t,e));let l,p,d,f=Array.isArray(e),h=[e],m=-1,v=[],y=e;const T=[],E=[]
;do{m++;const e=m===h.length,s=e&&0!==v.length;if(e){if(p=0===E.length?void 0:T[T.length-1],y=d,d=E.pop(),s)if(f){
y=y.slice();let e=0;for(const[t,n]of v){const i=t-e;null===n?(y.splice(i,1),e++):y[i]=n}}else{y={...y}
;for(const[e,t]of v)y[e]=t}m=l.index,h=l.keys,v=l.edits,f=l.inArray,l=l.prev}else if(d){if(p=f?m:h[m],y=d[p],
null==y)continue;T.push(p)}let c;if(!Array.isArray(y)){var N,g;(0,o.isNode)(y)||(0,
i.devAssert)(!1,`Invalid AST Node: ${(0,r.inspect)(y)}.`)
;const n=e?null===(N=u.get(y.kind))||void 0===N?void 0:N.leave:null===(g=u.get(y.kind))||void 0===g?void 0:g.enter
;if(c=null==n?void 0:n.call(t,y,p,d,T,E),c===a)break;if(!1===c){if(!e){T.pop();continue}
}else if(void 0!==c&&(v.push([p,c]),!e)){if(!(0,o.isNode)(c)){T.pop();continue}y=c}}var I
;if(void 0===c&&s&&v.push([p,y]),e)T.pop();else l={inArray:f,index:m,keys:h,edits:v,prev:l},f=Array.isArray(y),
h=f?y:null!==(I=n[y.kind])&&void 0!==I?I:[],m=-1,v=[],d&&E.push(d),d=y}while(void 0!==l)
;if(0!==v.length)return v[v.length-1][1];return e},t.visitInParallel=function(e){
const t=new Array(e.length).fill(null),n=Object.create(null);for(const i of Object.values(s.Kind)){let r=!1
;const o=new Array(e.length).fill(void 0),s=new Array(e.length).fill(void 0);for(let t=0;t<e.length;++t){
const{enter:n,leave:a}=c(e[t],i);r||(r=null!=n||null!=a),o[t]=n,s[t]=a}if(!r)continue;const u={enter(...n){const i=n[0]
;for(let s=0;s<e.length;s++)if(null===t[s]){var r;const c=null===(r=o[s])||void 0===r?void 0:r.apply(e[s],n)
;if(!1===c)t[s]=i;else if(c===a)t[s]=a;else if(void 0!==c)return c}},leave(...n){const i=n[0]
;for(let o=0;o<e.length;o++)if(null===t[o]){var r;const i=null===(r=s[o])||void 0===r?void 0:r.apply(e[o],n)
;if(i===a)t[o]=a;else if(void 0!==i&&!1!==i)return i}else t[o]===i&&(t[o]=null)}};n[i]=u}return n}
;var i=n(65383),r=n(25742),o=n(22740),s=n(11123);const a=Object.freeze({});function c(e,t){const n=e[t]
;return"object"==typeof n?n:"function"==typeof n?{enter:n,leave:void 0}:{enter:e.enter,leave:e.leave}}t.BREAK=a}),
32058:((e,t,n)=>{Object.defineProperty(t,"__esModule",{value:!0}),t.UniqueTypeNamesRule=function(e){
const t=Object.create(null),n=e.getSchema();return{ScalarTypeDefinition:r,ObjectTypeDefinition:r,
InterfaceTypeDefinition:r,UnionTypeDefinition:r,EnumTypeDefinition:r,InputObjectTypeDefinition:r};function r(r){
const o=r.name.value
;if(null==n||!n.getType(o))return t[o]?e.reportError(new i.GraphQLError(`There can be only one type named "${o}".`,{
nodes:[t[o],r.name]})):t[o]=r.name,!1
;e.reportError(new i.GraphQLError(`Type "${o}" already exists in the schema. It cannot also be defined in this type definition.`,{
nodes:r.name}))}};var i=n(15939)}),33062:((e,t,n)=>{Object.defineProperty(t,"__esModule",{value:!0}),
t.UniqueEnumValueNamesRule=function(e){
const t=e.getSchema(),n=t?t.getTypeMap():Object.create(null),o=Object.create(null);return{EnumTypeDefinition:s,
EnumTypeExtension:s};function s(t){var s;const a=t.name.value;o[a]||(o[a]=Object.create(null))
;const c=null!==(s=t.values)&&void 0!==s?s:[],u=o[a];for(const t of c){const o=t.name.value,s=n[a];(0,
r.isEnumType)(s)&&s.getValue(o)?e.reportError(new i.GraphQLError(`Enum value "${a}.${o}" already exists in the schema. It cannot also be defined in this type extension.`,{
nodes:t.name})):u[o]?e.reportError(new i.GraphQLError(`Enum value "${a}.${o}" can only be defined once.`,{
nodes:[u[o],t.name]})):u[o]=t.name}return!1}};var i=n(15939),r=n(84169)}),33650:((e,t)=>{
Object.defineProperty(t,"__esModule",{value:!0}),t.invariant=function(e,t){
if(!Boolean(e))throw new Error(null!=t?t:"Unexpected invariant triggered.")}}),33902:((e,t,n)=>{
Object.defineProperty(t,"__esModule",{value:!0}),t.assertValidSchema=function(e){const t=p(e)
;if(0!==t.length)throw new Error(t.map(e=>e.message).join("\n\n"))},t.validateSchema=p
;var i=n(25742),r=n(15939),o=n(22740),s=n(46539),a=n(84169),c=n(21058),u=n(10317),l=n(79299);function p(e){if((0,
l.assertSchema)(e),e.__validationErrors)return e.__validationErrors;const t=new SchemaValidationContext(e);!function(e){
const t=e.schema,n=t.getQueryType();if(n){if(!(0,a.isObjectType)(n)){var r
;e.reportError(`Query root type must be Object type, it cannot be ${(0,
i.inspect)(n)}.`,null!==(r=d(t,o.OperationTypeNode.QUERY))&&void 0!==r?r:n.astNode)}
}else e.reportError("Query root type must be provided.",t.astNode);const s=t.getMutationType();var c;s&&!(0,
a.isObjectType)(s)&&e.reportError(`Mutation root type must be Object type if provided, it cannot be ${(0,
i.inspect)(s)}.`,null!==(c=d(t,o.OperationTypeNode.MUTATION))&&void 0!==c?c:s.astNode);const u=t.getSubscriptionType()
;var l
;u&&!(0,a.isObjectType)(u)&&e.reportError(`Subscription root type must be Object type if provided, it cannot be ${(0,
i.inspect)(u)}.`,null!==(l=d(t,o.OperationTypeNode.SUBSCRIPTION))&&void 0!==l?l:u.astNode)}(t),function(e){
for(const n of e.schema.getDirectives())if((0,c.isDirective)(n)){
f(e,n),0===n.locations.length&&e.reportError(`Directive @${n.name} must include 1 or more locations.`,n.astNode)
;for(const r of n.args){var t
;if(f(e,r),(0,a.isInputType)(r.type)||e.reportError(`The type of @${n.name}(${r.name}:) must be Input Type but got: ${(0,
i.inspect)(r.type)}.`,r.astNode),
(0,a.isRequiredArgument)(r)&&null!=r.deprecationReason)e.reportError(`Required argument @${n.name}(${r.name}:) cannot be deprecated.`,[_(r.astNode),null===(t=r.astNode)||void 0===t?void 0:t.type])
}}else e.reportError(`Expected directive but got: ${(0,i.inspect)(n)}.`,null==n?void 0:n.astNode)}(t),function(e){
const t=function(e){const t=Object.create(null),n=[],i=Object.create(null);return r;function r(o){if(t[o.name])return
;t[o.name]=!0,i[o.name]=n.length;const s=Object.values(o.getFields());for(const t of s)if((0,
a.isNonNullType)(t.type)&&(0,a.isInputObjectType)(t.type.ofType)){const o=t.type.ofType,s=i[o.name];if(n.push(t),
void 0===s)r(o);else{const t=n.slice(s),i=t.map(e=>e.name).join(".")
;e.reportError(`Cannot reference Input Object "${o.name}" within itself through a series of non-null fields: "${i}".`,t.map(e=>e.astNode))
}n.pop()}i[o.name]=void 0}}(e),n=e.schema.getTypeMap();for(const r of Object.values(n))(0,a.isNamedType)(r)?((0,
u.isIntrospectionType)(r)||f(e,r),(0,a.isObjectType)(r)||(0,a.isInterfaceType)(r)?(h(e,r),m(e,r)):(0,
a.isUnionType)(r)?T(e,r):(0,a.isEnumType)(r)?E(e,r):(0,a.isInputObjectType)(r)&&(N(e,r),
t(r))):e.reportError(`Expected GraphQL named type but got: ${(0,i.inspect)(r)}.`,r.astNode)}(t);const n=t.getErrors()
;return e.__validationErrors=n,n}class SchemaValidationContext{constructor(e){this._errors=[],this.schema=e}
reportError(e,t){const n=Array.isArray(t)?t.filter(Boolean):t;this._errors.push(new r.GraphQLError(e,{nodes:n}))}
getErrors(){return this._errors}}function d(e,t){var n;return null===(n=[e.astNode,...e.extensionASTNodes].flatMap(e=>{
var t;return null!==(t=null==e?void 0:e.operationTypes)&&void 0!==t?t:[]
}).find(e=>e.operation===t))||void 0===n?void 0:n.type}function f(e,t){
t.name.startsWith("__")&&e.reportError(`Name "${t.name}" must not begin with "__", which is reserved by GraphQL introspection.`,t.astNode)
}function h(e,t){const n=Object.values(t.getFields())
;0===n.length&&e.reportError(`Type ${t.name} must define one or more fields.`,[t.astNode,...t.extensionASTNodes])
;for(const c of n){var r
;if(f(e,c),!(0,a.isOutputType)(c.type))e.reportError(`The type of ${t.name}.${c.name} must be Output Type but got: ${(0,
i.inspect)(c.type)}.`,null===(r=c.astNode)||void 0===r?void 0:r.type);for(const n of c.args){const r=n.name;var o,s
;if(f(e,n),
!(0,a.isInputType)(n.type))e.reportError(`The type of ${t.name}.${c.name}(${r}:) must be Input Type but got: ${(0,
i.inspect)(n.type)}.`,null===(o=n.astNode)||void 0===o?void 0:o.type)
;if((0,a.isRequiredArgument)(n)&&null!=n.deprecationReason)e.reportError(`Required argument ${t.name}.${c.name}(${r}:) cannot be deprecated.`,[_(n.astNode),null===(s=n.astNode)||void 0===s?void 0:s.type])
}}}function m(e,t){const n=Object.create(null);for(const r of t.getInterfaces())(0,
a.isInterfaceType)(r)?t!==r?n[r.name]?e.reportError(`Type ${t.name} can only implement ${r.name} once.`,I(t,r)):(n[r.name]=!0,
y(e,t,r),
v(e,t,r)):e.reportError(`Type ${t.name} cannot implement itself because it would create a circular reference.`,I(t,r)):e.reportError(`Type ${(0,
i.inspect)(t)} must only implement Interface types, it cannot implement ${(0,i.inspect)(r)}.`,I(t,r))}function v(e,t,n){
const r=t.getFields();for(const p of Object.values(n.getFields())){const d=p.name,f=r[d];if(f){var o,c;if(!(0,
s.isTypeSubTypeOf)(e.schema,f.type,p.type))e.reportError(`Interface field ${n.name}.${d} expects type ${(0,
i.inspect)(p.type)} but ${t.name}.${d} is type ${(0,
i.inspect)(f.type)}.`,[null===(o=p.astNode)||void 0===o?void 0:o.type,null===(c=f.astNode)||void 0===c?void 0:c.type])
;for(const r of p.args){const o=r.name,a=f.args.find(e=>e.name===o);var u,l;if(a){if(!(0,
s.isEqualType)(r.type,a.type))e.reportError(`Interface field argument ${n.name}.${d}(${o}:) expects type ${(0,
i.inspect)(r.type)} but ${t.name}.${d}(${o}:) is type ${(0,
i.inspect)(a.type)}.`,[null===(u=r.astNode)||void 0===u?void 0:u.type,null===(l=a.astNode)||void 0===l?void 0:l.type])
}else e.reportError(`Interface field argument ${n.name}.${d}(${o}:) expected but ${t.name}.${d} does not provide it.`,[r.astNode,f.astNode])
}for(const i of f.args){const r=i.name
;!p.args.find(e=>e.name===r)&&(0,a.isRequiredArgument)(i)&&e.reportError(`Object field ${t.name}.${d} includes required argument ${r} that is missing from the Interface field ${n.name}.${d}.`,[i.astNode,p.astNode])
}
}else e.reportError(`Interface field ${n.name}.${d} expected but ${t.name} does not provide it.`,[p.astNode,t.astNode,...t.extensionASTNodes])
}}function y(e,t,n){const i=t.getInterfaces()
;for(const r of n.getInterfaces())i.includes(r)||e.reportError(r===t?`Type ${t.name} cannot implement ${n.name} because it would create a circular reference.`:`Type ${t.name} must implement ${r.name} because it is implemented by ${n.name}.`,[...I(n,r),...I(t,n)])
}function T(e,t){const n=t.getTypes()
;0===n.length&&e.reportError(`Union type ${t.name} must define one or more member types.`,[t.astNode,...t.extensionASTNodes])
;const r=Object.create(null)
;for(const o of n)r[o.name]?e.reportError(`Union type ${t.name} can only include type ${o.name} once.`,O(t,o.name)):(r[o.name]=!0,
(0,a.isObjectType)(o)||e.reportError(`Union type ${t.name} can only include Object types, it cannot include ${(0,
i.inspect)(o)}.`,O(t,String(o))))}function E(e,t){const n=t.getValues()
;0===n.length&&e.reportError(`Enum type ${t.name} must define one or more values.`,[t.astNode,...t.extensionASTNodes])
;for(const t of n)f(e,t)}function N(e,t){const n=Object.values(t.getFields())
;0===n.length&&e.reportError(`Input Object type ${t.name} must define one or more fields.`,[t.astNode,...t.extensionASTNodes])
;for(const s of n){var r,o
;if(f(e,s),!(0,a.isInputType)(s.type))e.reportError(`The type of ${t.name}.${s.name} must be Input Type but got: ${(0,
i.inspect)(s.type)}.`,null===(r=s.astNode)||void 0===r?void 0:r.type)
;if((0,a.isRequiredInputField)(s)&&null!=s.deprecationReason)e.reportError(`Required input field ${t.name}.${s.name} cannot be deprecated.`,[_(s.astNode),null===(o=s.astNode)||void 0===o?void 0:o.type])
;t.isOneOf&&g(t,s,e)}}function g(e,t,n){var i
;(0,a.isNonNullType)(t.type)&&n.reportError(`OneOf input field ${e.name}.${t.name} must be nullable.`,null===(i=t.astNode)||void 0===i?void 0:i.type)
;void 0!==t.defaultValue&&n.reportError(`OneOf input field ${e.name}.${t.name} cannot have a default value.`,t.astNode)}
function I(e,t){const{astNode:n,extensionASTNodes:i}=e;return(null!=n?[n,...i]:i).flatMap(e=>{var t
;return null!==(t=e.interfaces)&&void 0!==t?t:[]}).filter(e=>e.name.value===t.name)}function O(e,t){
const{astNode:n,extensionASTNodes:i}=e;return(null!=n?[n,...i]:i).flatMap(e=>{var t
;return null!==(t=e.types)&&void 0!==t?t:[]}).filter(e=>e.name.value===t)}function _(e){var t
;return null==e||null===(t=e.directives)||void 0===t?void 0:t.find(e=>e.name.value===c.GraphQLDeprecatedDirective.name)}
}),35470:((e,t,n)=>{Object.defineProperty(t,"__esModule",{value:!0}),t.valueFromASTUntyped=function e(t,n){switch(t.kind){
case r.Kind.NULL:return null;case r.Kind.INT:return parseInt(t.value,10);case r.Kind.FLOAT:return parseFloat(t.value)
;case r.Kind.STRING:case r.Kind.ENUM:case r.Kind.BOOLEAN:return t.value;case r.Kind.LIST:return t.values.map(t=>e(t,n))
;case r.Kind.OBJECT:return(0,i.keyValMap)(t.fields,e=>e.name.value,t=>e(t.value,n));case r.Kind.VARIABLE:
return null==n?void 0:n[t.name.value]}};var i=n(3166),r=n(11123)}),35487:((e,t,n)=>{Object.defineProperty(t,"__esModule",{
value:!0}),t.extendSchema=function(e,t,n){(0,h.assertSchema)(e),null!=t&&t.kind===c.Kind.DOCUMENT||(0,
i.devAssert)(!1,"Must provide valid Document AST."),
!0!==(null==n?void 0:n.assumeValid)&&!0!==(null==n?void 0:n.assumeValidSDL)&&(0,m.assertValidSDLExtension)(t,e)
;const r=e.toConfig(),o=T(r,t,n);return r===o?e:new h.GraphQLSchema(o)},t.extendSchemaImpl=T
;var i=n(65383),r=n(25742),o=n(33650),s=n(37579),a=n(65719),c=n(11123),u=n(15480),l=n(84169),p=n(21058),d=n(10317),f=n(93571),h=n(79299),m=n(77063),v=n(13604),y=n(46495)
;function T(e,t,n){var i,s,h,m;const T=[],I=Object.create(null),O=Object.create(null),_=[];let b;const L=[]
;for(const e of t.definitions)if(e.kind===c.Kind.SCHEMA_DEFINITION)b=e;else if(e.kind===c.Kind.SCHEMA_EXTENSION)L.push(e);else if((0,
u.isTypeDefinitionNode)(e))T.push(e);else if((0,u.isTypeExtensionNode)(e)){const t=e.name.value,n=I[t]
;I[t]=n?n.concat([e]):[e]
}else if(e.kind===c.Kind.DIRECTIVE_DEFINITION)_.push(e);else if(e.kind===c.Kind.DIRECTIVE_EXTENSION){
const t=e.name.value,n=O[t];O[t]=n?n.concat([e]):[e]}
if(0===Object.keys(I).length&&0===T.length&&0===Object.keys(O).length&&0===_.length&&0===L.length&&null==b)return e
;const S=Object.create(null);for(const t of e.types)S[t.name]=F(t);for(const e of T){var D;const t=e.name.value
;S[t]=null!==(D=E[t])&&void 0!==D?D:q(e)}const A=Object.create(null);for(const t of e.directives)A[t.name]=G(t)
;const k={query:e.query&&R(e.query),mutation:e.mutation&&R(e.mutation),subscription:e.subscription&&R(e.subscription),
...b&&K([b]),...K(L)},x=Object.values(A);return{
description:null===(i=b)||void 0===i||null===(s=i.description)||void 0===s?void 0:s.value,...k,types:Object.values(S),
directives:[...x.map(function(e){const t=e.toConfig();return new p.GraphQLDirective({...t,args:(0,a.mapValue)(t.args,j)
})}),..._.map(function(e){var t,n,i
;const r=null!==(t=O[e.name.value])&&void 0!==t?t:[],o=null!==(n=N(e))&&void 0!==n?n:r.map(e=>N(e)).find(e=>null!=e)
;return new p.GraphQLDirective({name:e.name.value,description:null===(i=e.description)||void 0===i?void 0:i.value,
locations:e.locations.map(({value:e})=>e),isRepeatable:e.repeatable,args:V(e.arguments),deprecationReason:o,astNode:e,
extensionASTNodes:r})})],extensions:Object.create(null),astNode:null!==(h=b)&&void 0!==h?h:e.astNode,
extensionASTNodes:e.extensionASTNodes.concat(L),assumeValid:null!==(m=null==n?void 0:n.assumeValid)&&void 0!==m&&m}
;function w(e){
return(0,l.isListType)(e)?new l.GraphQLList(w(e.ofType)):(0,l.isNonNullType)(e)?new l.GraphQLNonNull(w(e.ofType)):R(e)}
function R(e){return S[e.name]}function F(e){return(0,d.isIntrospectionType)(e)||(0,f.isSpecifiedScalarType)(e)?e:(0,
l.isScalarType)(e)?function(e){var t;const n=e.toConfig(),i=null!==(t=I[n.name])&&void 0!==t?t:[];let r=n.specifiedByURL
;for(const e of i){var o;r=null!==(o=g(e))&&void 0!==o?o:r}return new l.GraphQLScalarType({...n,specifiedByURL:r,
extensionASTNodes:n.extensionASTNodes.concat(i)})}(e):(0,l.isObjectType)(e)?function(e){var t
;const n=e.toConfig(),i=null!==(t=I[n.name])&&void 0!==t?t:[];return new l.GraphQLObjectType({...n,
interfaces:()=>[...e.getInterfaces().map(R),...B(i)],fields:()=>({...(0,a.mapValue)(n.fields,C),...Q(i)}),
extensionASTNodes:n.extensionASTNodes.concat(i)})}(e):(0,l.isInterfaceType)(e)?function(e){var t
;const n=e.toConfig(),i=null!==(t=I[n.name])&&void 0!==t?t:[];return new l.GraphQLInterfaceType({...n,
interfaces:()=>[...e.getInterfaces().map(R),...B(i)],fields:()=>({...(0,a.mapValue)(n.fields,C),...Q(i)}),
extensionASTNodes:n.extensionASTNodes.concat(i)})}(e):(0,l.isUnionType)(e)?function(e){var t
;const n=e.toConfig(),i=null!==(t=I[n.name])&&void 0!==t?t:[];return new l.GraphQLUnionType({...n,
types:()=>[...e.getTypes().map(R),...Y(i)],extensionASTNodes:n.extensionASTNodes.concat(i)})}(e):(0,
l.isEnumType)(e)?function(e){var t;const n=e.toConfig(),i=null!==(t=I[e.name])&&void 0!==t?t:[]
;return new l.GraphQLEnumType({...n,values:{...n.values,...U(i)},extensionASTNodes:n.extensionASTNodes.concat(i)})
}(e):(0,l.isInputObjectType)(e)?function(e){var t;const n=e.toConfig(),i=null!==(t=I[n.name])&&void 0!==t?t:[]
;return new l.GraphQLInputObjectType({...n,fields:()=>({...(0,a.mapValue)(n.fields,e=>({...e,type:w(e.type)})),...$(i)
}),extensionASTNodes:n.extensionASTNodes.concat(i)})}(e):void(0,o.invariant)(!1,"Unexpected type: "+(0,r.inspect)(e))}
function C(e){return{...e,type:w(e.type),args:e.args&&(0,a.mapValue)(e.args,j)}}function j(e){return{...e,type:w(e.type)
}}function K(e){const t={};for(const i of e){var n;const e=null!==(n=i.operationTypes)&&void 0!==n?n:[]
;for(const n of e)t[n.operation]=P(n.type)}return t}function G(e){var t,n
;const i=e.toConfig(),r=null!==(t=O[i.name])&&void 0!==t?t:[],o=null!==(n=i.deprecationReason)&&void 0!==n?n:r.map(e=>N(e)).find(e=>null!=e)
;return new p.GraphQLDirective({...i,deprecationReason:o,extensionASTNodes:i.extensionASTNodes.concat(r)})}
function P(e){var t;const n=e.name.value,i=null!==(t=E[n])&&void 0!==t?t:S[n]
;if(void 0===i)throw new Error(`Unknown type: "${n}".`);return i}function M(e){
return e.kind===c.Kind.LIST_TYPE?new l.GraphQLList(M(e.type)):e.kind===c.Kind.NON_NULL_TYPE?new l.GraphQLNonNull(M(e.type)):P(e)
}function Q(e){const t=Object.create(null);for(const r of e){var n;const e=null!==(n=r.fields)&&void 0!==n?n:[]
;for(const n of e){var i;t[n.name.value]={type:M(n.type),
description:null===(i=n.description)||void 0===i?void 0:i.value,args:V(n.arguments),deprecationReason:N(n),astNode:n}}}
return t}function V(e){const t=null!=e?e:[],n=Object.create(null);for(const e of t){var i;const t=M(e.type)
;n[e.name.value]={type:t,description:null===(i=e.description)||void 0===i?void 0:i.value,defaultValue:(0,
y.valueFromAST)(e.defaultValue,t),deprecationReason:N(e),astNode:e}}return n}function $(e){const t=Object.create(null)
;for(const r of e){var n;const e=null!==(n=r.fields)&&void 0!==n?n:[];for(const n of e){var i;const e=M(n.type)
;t[n.name.value]={type:e,description:null===(i=n.description)||void 0===i?void 0:i.value,defaultValue:(0,
y.valueFromAST)(n.defaultValue,e),deprecationReason:N(n),astNode:n}}}return t}function U(e){const t=Object.create(null)
;for(const r of e){var n;const e=null!==(n=r.values)&&void 0!==n?n:[];for(const n of e){var i;t[n.name.value]={
description:null===(i=n.description)||void 0===i?void 0:i.value,deprecationReason:N(n),astNode:n}}}return t}
function B(e){return e.flatMap(e=>{var t,n
;return null!==(t=null===(n=e.interfaces)||void 0===n?void 0:n.map(P))&&void 0!==t?t:[]})}function Y(e){
return e.flatMap(e=>{var t,n;return null!==(t=null===(n=e.types)||void 0===n?void 0:n.map(P))&&void 0!==t?t:[]})}
function q(e){var t;const n=e.name.value,i=null!==(t=I[n])&&void 0!==t?t:[];switch(e.kind){
case c.Kind.OBJECT_TYPE_DEFINITION:{var r;const t=[e,...i];return new l.GraphQLObjectType({name:n,
description:null===(r=e.description)||void 0===r?void 0:r.value,interfaces:()=>B(t),fields:()=>Q(t),astNode:e,
extensionASTNodes:i})}case c.Kind.INTERFACE_TYPE_DEFINITION:{var o;const t=[e,...i];return new l.GraphQLInterfaceType({
name:n,description:null===(o=e.description)||void 0===o?void 0:o.value,interfaces:()=>B(t),fields:()=>Q(t),astNode:e,
extensionASTNodes:i})}case c.Kind.ENUM_TYPE_DEFINITION:{var s;const t=[e,...i];return new l.GraphQLEnumType({name:n,
description:null===(s=e.description)||void 0===s?void 0:s.value,values:U(t),astNode:e,extensionASTNodes:i})}
case c.Kind.UNION_TYPE_DEFINITION:{var a;const t=[e,...i];return new l.GraphQLUnionType({name:n,
description:null===(a=e.description)||void 0===a?void 0:a.value,types:()=>Y(t),astNode:e,extensionASTNodes:i})}
case c.Kind.SCALAR_TYPE_DEFINITION:var u;return new l.GraphQLScalarType({name:n,
description:null===(u=e.description)||void 0===u?void 0:u.value,specifiedByURL:g(e),astNode:e,extensionASTNodes:i})
;case c.Kind.INPUT_OBJECT_TYPE_DEFINITION:{var d;const t=[e,...i];return new l.GraphQLInputObjectType({name:n,
description:null===(d=e.description)||void 0===d?void 0:d.value,fields:()=>$(t),astNode:e,extensionASTNodes:i,
isOneOf:(f=e,Boolean((0,v.getDirectiveValues)(p.GraphQLOneOfDirective,f)))})}}var f}}const E=(0,
s.keyMap)([...f.specifiedScalarTypes,...d.introspectionTypes],e=>e.name);function N(e){const t=(0,
v.getDirectiveValues)(p.GraphQLDeprecatedDirective,e);return null==t?void 0:t.reason}function g(e){const t=(0,
v.getDirectiveValues)(p.GraphQLSpecifiedByDirective,e);return null==t?void 0:t.url}}),37291:((e,t,n)=>{n.d(t,{YB:()=>s})
;class Diff{diff(e,t,n={}){let i;"function"==typeof n?(i=n,n={}):"callback"in n&&(i=n.callback)
;const r=this.castInput(e,n),o=this.castInput(t,n),s=this.removeEmpty(this.tokenize(r,n)),a=this.removeEmpty(this.tokenize(o,n))
;return this.diffWithOptionsObj(s,a,n,i)}diffWithOptionsObj(e,t,n,i){var r;const o=e=>(e=this.postProcess(e,n),
i?void setTimeout(function(){i(e)},0):e),s=t.length,a=e.length;let c=1,u=s+a
;null!=n.maxEditLength&&(u=Math.min(u,n.maxEditLength))
;const l=null!==(r=n.timeout)&&void 0!==r?r:1/0,p=Date.now()+l,d=[{oldPos:-1,lastComponent:void 0}]
;let f=this.extractCommon(d[0],t,e,0,n);if(d[0].oldPos+1>=a&&f+1>=s)return o(this.buildValues(d[0].lastComponent,t,e))
;let h=-1/0,m=1/0;const v=()=>{for(let i=Math.max(h,-c);i<=Math.min(m,c);i+=2){let r;const c=d[i-1],u=d[i+1]
;c&&(d[i-1]=void 0);let l=!1;if(u){const e=u.oldPos-i;l=u&&0<=e&&e<s}const p=c&&c.oldPos+1<a;if(l||p){
if(r=!p||l&&c.oldPos<u.oldPos?this.addToPath(u,!0,!1,0,n):this.addToPath(c,!1,!0,1,n),f=this.extractCommon(r,t,e,i,n),
r.oldPos+1>=a&&f+1>=s)return o(this.buildValues(r.lastComponent,t,e))||!0;d[i]=r,r.oldPos+1>=a&&(m=Math.min(m,i-1)),
f+1>=s&&(h=Math.max(h,i+1))}else d[i]=void 0}c++};if(i)!function e(){setTimeout(function(){
if(c>u||Date.now()>p)return i(void 0);v()||e()},0)}();else for(;c<=u&&Date.now()<=p;){const e=v();if(e)return e}}
addToPath(e,t,n,i,r){const o=e.lastComponent;return o&&!r.oneChangePerToken&&o.added===t&&o.removed===n?{
oldPos:e.oldPos+i,lastComponent:{count:o.count+1,added:t,removed:n,previousComponent:o.previousComponent}}:{
oldPos:e.oldPos+i,lastComponent:{count:1,added:t,removed:n,previousComponent:o}}}extractCommon(e,t,n,i,r){
const o=t.length,s=n.length;let a=e.oldPos,c=a-i,u=0;for(;c+1<o&&a+1<s&&this.equals(n[a+1],t[c+1],r);)c++,a++,u++,
r.oneChangePerToken&&(e.lastComponent={count:1,previousComponent:e.lastComponent,added:!1,removed:!1})
;return u&&!r.oneChangePerToken&&(e.lastComponent={count:u,previousComponent:e.lastComponent,added:!1,removed:!1}),
e.oldPos=a,c}equals(e,t,n){
return n.comparator?n.comparator(e,t):e===t||!!n.ignoreCase&&e.toLowerCase()===t.toLowerCase()}removeEmpty(e){const t=[]
;for(let n=0;n<e.length;n++)e[n]&&t.push(e[n]);return t}castInput(e,t){return e}tokenize(e,t){return Array.from(e)}
join(e){return e.join("")}postProcess(e,t){return e}get useLongestToken(){return!1}buildValues(e,t,n){const i=[];let r
;for(;e;)i.push(e),r=e.previousComponent,delete e.previousComponent,e=r;i.reverse();const o=i.length;let s=0,a=0,c=0
;for(;s<o;s++){const e=i[s];if(e.removed)e.value=this.join(n.slice(c,c+e.count)),c+=e.count;else{
if(!e.added&&this.useLongestToken){let i=t.slice(a,a+e.count);i=i.map(function(e,t){const i=n[c+t]
;return i.length>e.length?i:e}),e.value=this.join(i)}else e.value=this.join(t.slice(a,a+e.count));a+=e.count,
e.added||(c+=e.count)}}return i}}const i=new class LineDiff extends Diff{constructor(){super(...arguments),
this.tokenize=o}equals(e,t,n){return n.ignoreWhitespace?(n.newlineIsToken&&e.includes("\n")||(e=e.trim()),
n.newlineIsToken&&t.includes("\n")||(t=t.trim())):n.ignoreNewlineAtEof&&!n.newlineIsToken&&(e.endsWith("\n")&&(e=e.slice(0,-1)),
t.endsWith("\n")&&(t=t.slice(0,-1))),super.equals(e,t,n)}};function r(e,t,n){return i.diff(e,t,n)}function o(e,t){
t.stripTrailingCr&&(e=e.replace(/\r\n/g,"\n"));const n=[],i=e.split(/(\n|\r\n)/);i[i.length-1]||i.pop()
;for(let e=0;e<i.length;e++){const r=i[e];e%2&&!t.newlineIsToken?n[n.length-1]+=r:n.push(r)}return n}
function s(e,t,n,i,o,s,c){let u;u=c?"function"==typeof c?{callback:c}:c:{},void 0===u.context&&(u.context=4)
;const l=u.context
;if(u.newlineIsToken)throw new Error("newlineIsToken may not be used with patch-generation functions, only with diffing functions")
;if(!u.callback)return p(r(n,i,u));{const{callback:e}=u;r(n,i,Object.assign(Object.assign({},u),{callback:t=>{
const n=p(t);e(n)}}))}function p(n){if(!n)return;function i(e){return e.map(function(e){return" "+e})}n.push({value:"",
lines:[]});const r=[];let c=0,u=0,p=[],d=1,f=1;for(let e=0;e<n.length;e++){const t=n[e],o=t.lines||a(t.value)
;if(t.lines=o,t.added||t.removed){if(!c){const t=n[e-1];c=d,u=f,t&&(p=l>0?i(t.lines.slice(-l)):[],c-=p.length,
u-=p.length)}for(const e of o)p.push((t.added?"+":"-")+e);t.added?f+=o.length:d+=o.length}else{
if(c)if(o.length<=2*l&&e<n.length-2)for(const e of i(o))p.push(e);else{const e=Math.min(o.length,l)
;for(const t of i(o.slice(0,e)))p.push(t);const t={oldStart:c,oldLines:d-c+e,newStart:u,newLines:f-u+e,lines:p}
;r.push(t),c=0,u=0,p=[]}d+=o.length,f+=o.length}}
for(const e of r)for(let t=0;t<e.lines.length;t++)e.lines[t].endsWith("\n")?e.lines[t]=e.lines[t].slice(0,-1):(e.lines.splice(t+1,0,"\\ No newline at end of file"),
t++);return{oldFileName:e,newFileName:t,oldHeader:o,newHeader:s,hunks:r}}}function a(e){
const t=e.endsWith("\n"),n=e.split("\n").map(e=>e+"\n");return t?n.pop():n.push(n.pop().slice(0,-1)),n}}),
37555:((e,t,n)=>{Object.defineProperty(t,"__esModule",{value:!0}),t.print=s,t.printForError=function(e){return s(e,{
maxIndentDepth:100})};var i=n(77508),r=n(69934),o=n(51824);function s(e,t){var n;return function(e,t){
let n="",i="",r=0,o="",s=e;for(;void 0!==s;){const e=s.lines;if(s.indentBefore&&(r<t&&(o+="  ",i+="  "),r++),
"string"==typeof e)i+=e;else{i+=e[0];const a=!s.isBlockString&&r>=t?" ":"\n"+o;for(let t=1;t<e.length;t++)n+=i,i=a+e[t]}
s.dedentAfter&&(r--,o=o.slice(0,2*r)),s=s.next}return n+i
}((0,o.reduce)(e,c),null!==(n=null==t?void 0:t.maxIndentDepth)&&void 0!==n?n:1/0)}class PrintBuffer{next=void 0
;tail=this;indentBefore=!1;dedentAfter=!1;constructor(e="",t=!1){this.length=e.length,
this.lines=e.includes("\n")?e.split("\n"):e,this.newlines="string"==typeof this.lines?0:this.lines.length-1,
this.isBlockString=t}append(e){if(0===e.length)return this;const t="string"==typeof e?new PrintBuffer(e):e
;return this.tail.next=t,this.tail=t.tail,this.length+=t.length,this.newlines+=t.newlines,this}indent(){
return 0===this.length||(this.indentBefore=!0,this.tail.dedentAfter=!0,this.length+=2*(this.newlines+1)),this}}
const a=new PrintBuffer;const c={Name:e=>new PrintBuffer(e.value),Variable:e=>u(["$",e.name]),
Document:e=>u(e.definitions,"\n\n"),OperationDefinition(e){
const t=f(e.variableDefinitions)?d("(\n",u(e.variableDefinitions,"\n"),"\n)"):d("(",u(e.variableDefinitions,", "),")"),n=u([d("",e.description,"\n"),u([e.operation,u([e.name,t]),u(e.directives," ")]," ")])
;return u(["query"===e.operation&&n.length===e.operation.length?"":u([n," "]),e.selectionSet])},
VariableDefinition:({variable:e,type:t,defaultValue:n,directives:i,description:r})=>u([d("",r,"\n"),e,": ",t,d(" = ",n),d(" ",u(i," "))]),
SelectionSet:({selections:e})=>p(e),Field({alias:e,name:t,arguments:n,directives:i,selectionSet:r}){
const o=u([d("",e,": "),t],"");return u([h(o,n),d(" ",u(i," ")),d(" ",r)])},Argument:({name:e,value:t})=>u([e,": ",t]),
FragmentSpread:({name:e,directives:t})=>u(["...",e,d(" ",u(t," "))]),
InlineFragment:({typeCondition:e,directives:t,selectionSet:n})=>u(["...",d("on ",e),u(t," "),n]," "),
FragmentDefinition:({name:e,typeCondition:t,variableDefinitions:n,directives:i,selectionSet:r,description:o})=>u([d("",o,"\n"),"fragment ",e,d("(",u(n,", "),")")," on ",t," ",d("",u(i," ")," "),r]),
IntValue:({value:e})=>new PrintBuffer(e),FloatValue:({value:e})=>new PrintBuffer(e),
StringValue:({value:e,block:t})=>new PrintBuffer(!0===t?(0,i.printBlockString)(e):(0,r.printString)(e),!0===t),
BooleanValue:({value:e})=>new PrintBuffer(e?"true":"false"),NullValue:()=>new PrintBuffer("null"),
EnumValue:({value:e})=>new PrintBuffer(e),ListValue:({values:e})=>u(["[",u(e,", "),"]"]),
ObjectValue:({fields:e})=>u(["{",u(e,", "),"}"]),ObjectField:({name:e,value:t})=>u([e,": ",t]),
Directive:({name:e,arguments:t})=>u(["@",e,d("(",u(t,", "),")")]),NamedType:({name:e})=>e,
ListType:({type:e})=>u(["[",e,"]"]),NonNullType:({type:e})=>u([e,"!"]),
SchemaDefinition:({description:e,directives:t,operationTypes:n})=>u([d("",e,"\n"),u(["schema",u(t," "),p(n)]," ")]),
OperationTypeDefinition:({operation:e,type:t})=>u([e,": ",t]),
ScalarTypeDefinition:({description:e,name:t,directives:n})=>u([d("",e,"\n"),u(["scalar",t,u(n," ")]," ")]),
ObjectTypeDefinition:({description:e,name:t,interfaces:n,directives:i,fields:r})=>u([d("",e,"\n"),u(["type",t,d("implements ",u(n," & ")),u(i," "),p(r)]," ")]),
FieldDefinition:({description:e,name:t,arguments:n,type:i,directives:r})=>u([d("",e,"\n"),t,f(n)?d("(\n",u(n,"\n").indent(),"\n)"):d("(",u(n,", "),")"),": ",i,d(" ",u(r," "))]),
InputValueDefinition:({description:e,name:t,type:n,defaultValue:i,directives:r})=>u([d("",e,"\n"),t,": ",n,d(" = ",i),d(" ",u(r," "))]),
InterfaceTypeDefinition:({description:e,name:t,interfaces:n,directives:i,fields:r})=>u([d("",e,"\n"),u(["interface",t,d("implements ",u(n," & ")),u(i," "),p(r)]," ")]),
UnionTypeDefinition:({description:e,name:t,directives:n,types:i})=>u([d("",e,"\n"),u(["union",t,u(n," "),d("= ",u(i," | "))]," ")]),
EnumTypeDefinition:({description:e,name:t,directives:n,values:i})=>u([d("",e,"\n"),u(["enum",t,u(n," "),p(i)]," ")]),
EnumValueDefinition:({description:e,name:t,directives:n})=>u([d("",e,"\n"),u([t,u(n," ")]," ")]),
InputObjectTypeDefinition:({description:e,name:t,directives:n,fields:i})=>u([d("",e,"\n"),u(["input",t,u(n," "),p(i)]," ")]),
DirectiveDefinition:({description:e,name:t,arguments:n,directives:i,repeatable:r,locations:o})=>u([d("",e,"\n"),"directive @",t,f(n)?d("(\n",u(n,"\n").indent(),"\n)"):d("(",u(n,", "),")"),d(" ",u(i," ")),r?" repeatable":""," on ",u(o," | ")]),
SchemaExtension:({directives:e,operationTypes:t})=>u(["extend schema",u(e," "),p(t)]," "),
ScalarTypeExtension:({name:e,directives:t})=>u(["extend scalar",e,u(t," ")]," "),
ObjectTypeExtension:({name:e,interfaces:t,directives:n,fields:i})=>u(["extend type",e,d("implements ",u(t," & ")),u(n," "),p(i)]," "),
InterfaceTypeExtension:({name:e,interfaces:t,directives:n,fields:i})=>u(["extend interface",e,d("implements ",u(t," & ")),u(n," "),p(i)]," "),
UnionTypeExtension:({name:e,directives:t,types:n})=>u(["extend union",e,u(t," "),d("= ",u(n," | "))]," "),
EnumTypeExtension:({name:e,directives:t,values:n})=>u(["extend enum",e,u(t," "),p(n)]," "),
InputObjectTypeExtension:({name:e,directives:t,fields:n})=>u(["extend input",e,u(t," "),p(n)]," "),
DirectiveExtension:({name:e,directives:t})=>u([u(["extend directive @",e]),u(t," ")]," "),TypeCoordinate:({name:e})=>e,
MemberCoordinate:({name:e,memberName:t})=>u([e,d(".",t)]),
ArgumentCoordinate:({name:e,fieldName:t,argumentName:n})=>u([e,d(".",t),d("(",n,":)")]),
DirectiveCoordinate:({name:e})=>u(["@",e]),
DirectiveArgumentCoordinate:({name:e,argumentName:t})=>u(["@",e,d("(",t,":)")])};function u(e,t=""){
if(null==e||0===e.length)return a;let n=a
;for(const i of e)void 0!==i&&0!==i.length&&(0===n.length?n="string"==typeof i?new PrintBuffer(i):i:(""!==t&&n.append(t),
n.append(i)));return n}function l(e,t){let n=0;for(const i of e)0!==i.length&&(n+=(0===n?0:t.length)+i.length);return n}
function p(e){return d("{\n",u(e,"\n").indent(),"\n}")}function d(e,t,n=""){
return null!=t&&0!==t.length?""===e?t.append(n):new PrintBuffer(e).append(t).append(n):a}function f(e){var t
;return null!==(t=null==e?void 0:e.some(e=>0!==e.newlines))&&void 0!==t&&t}function h(e,t){
return null==t||0===t.length?e:u([e,e.length+l(t,", ")+2>80?d("(\n",u(t,"\n").indent(),"\n)"):d("(",u(t,", "),")")])}}),
37579:((e,t)=>{Object.defineProperty(t,"__esModule",{value:!0}),t.keyMap=function(e,t){const n=Object.create(null)
;for(const i of e)n[t(i)]=i;return n}}),38141:((e,t)=>{Object.defineProperty(t,"__esModule",{value:!0}),
t.memoize3=function(e){let t;return function(n,i,r){void 0===t&&(t=new WeakMap);let o=t.get(n)
;void 0===o&&(o=new WeakMap,t.set(n,o));let s=o.get(i);void 0===s&&(s=new WeakMap,o.set(i,s));let a=s.get(r)
;return void 0===a&&(a=e(n,i,r),s.set(r,a)),a}}}),39615:((e,t,n)=>{Object.defineProperty(t,"__esModule",{value:!0}),
t.toError=function(e){return e instanceof Error?e:new NonErrorThrown(e)};var i=n(25742)
;class NonErrorThrown extends Error{constructor(e){super("Unexpected error value: "+(0,i.inspect)(e)),
this.name="NonErrorThrown",this.thrownValue=e}}}),40203:((e,t,n)=>{Object.defineProperty(t,"__esModule",{value:!0}),
t.Source=void 0,t.isSource=function(e){return(0,o.instanceOf)(e,Source)};var i=n(65383),r=n(25742),o=n(45914)
;class Source{constructor(e,t="GraphQL request",n={line:1,column:1}){"string"==typeof e||(0,
i.devAssert)(!1,`Body must be a string. Received: ${(0,r.inspect)(e)}.`),this.body=e,this.name=t,this.locationOffset=n,
this.locationOffset.line>0||(0,i.devAssert)(!1,"line in locationOffset is 1-indexed and must be positive."),
this.locationOffset.column>0||(0,i.devAssert)(!1,"column in locationOffset is 1-indexed and must be positive.")}
get[Symbol.toStringTag](){return"Source"}}t.Source=Source}),40218:((e,t,n)=>{Object.defineProperty(t,"__esModule",{
value:!0}),t.UniqueVariableNamesRule=function(e){return{OperationDefinition(t){var n
;const o=null!==(n=t.variableDefinitions)&&void 0!==n?n:[],s=(0,i.groupBy)(o,e=>e.variable.name.value)
;for(const[t,n]of s)n.length>1&&e.reportError(new r.GraphQLError(`There can be only one variable named "$${t}".`,{
nodes:n.map(e=>e.variable.name)}))}}};var i=n(48520),r=n(15939)}),41353:((e,t)=>{Object.defineProperty(t,"__esModule",{
value:!0}),t.didYouMean=function(e,t){const[i,r]=t?[e,t]:[void 0,e];let o=" Did you mean ";i&&(o+=i+" ")
;const s=r.map(e=>`"${e}"`);switch(s.length){case 0:return"";case 1:return o+s[0]+"?";case 2:
return o+s[0]+" or "+s[1]+"?"}const a=s.slice(0,n),c=a.pop();return o+a.join(", ")+", or "+c+"?"};const n=5}),
42579:((e,t,n)=>{Object.defineProperty(t,"__esModule",{value:!0}),t.NoFragmentCyclesRule=function(e){
const t=Object.create(null),n=[],r=Object.create(null);return{OperationDefinition:()=>!1,FragmentDefinition:e=>(o(e),!1)
};function o(s){if(t[s.name.value])return;const a=s.name.value;t[a]=!0;const c=e.getFragmentSpreads(s.selectionSet)
;if(0!==c.length){r[a]=n.length;for(const t of c){const s=t.name.value,a=r[s];if(n.push(t),void 0===a){
const t=e.getFragment(s);t&&o(t)}else{const t=n.slice(a),r=t.slice(0,-1).map(e=>'"'+e.name.value+'"').join(", ")
;e.reportError(new i.GraphQLError(`Cannot spread fragment "${s}" within itself`+(""!==r?` via ${r}.`:"."),{nodes:t}))}
n.pop()}r[a]=void 0}}};var i=n(15939)}),44550:((e,t,n)=>{Object.defineProperty(t,"__esModule",{value:!0}),
t.PossibleFragmentSpreadsRule=function(e){return{InlineFragment(t){const n=e.getType(),a=e.getParentType();if((0,
o.isCompositeType)(n)&&(0,o.isCompositeType)(a)&&!(0,s.doTypesOverlap)(e.getSchema(),n,a)){const o=(0,
i.inspect)(a),s=(0,i.inspect)(n)
;e.reportError(new r.GraphQLError(`Fragment cannot be spread here as objects of type "${o}" can never be of type "${s}".`,{
nodes:t}))}},FragmentSpread(t){const n=t.name.value,c=function(e,t){const n=e.getFragment(t);if(n){const t=(0,
a.typeFromAST)(e.getSchema(),n.typeCondition);if((0,o.isCompositeType)(t))return t}}(e,n),u=e.getParentType()
;if(c&&u&&!(0,s.doTypesOverlap)(e.getSchema(),c,u)){const o=(0,i.inspect)(u),s=(0,i.inspect)(c)
;e.reportError(new r.GraphQLError(`Fragment "${n}" cannot be spread here as objects of type "${o}" can never be of type "${s}".`,{
nodes:t}))}}}};var i=n(25742),r=n(15939),o=n(84169),s=n(46539),a=n(76738)}),45914:((e,t,n)=>{
Object.defineProperty(t,"__esModule",{value:!0}),t.instanceOf=void 0;var i=n(25742)
;const r=globalThis.process&&"production"===process.env.NODE_ENV?function(e,t){return e instanceof t}:function(e,t){
if(e instanceof t)return!0;if("object"==typeof e&&null!==e){var n;const r=t.prototype[Symbol.toStringTag]
;if(r===(Symbol.toStringTag in e?e[Symbol.toStringTag]:null===(n=e.constructor)||void 0===n?void 0:n.name)){const t=(0,
i.inspect)(e)
;throw new Error(`Cannot use ${r} "${t}" from another module or realm.\n\nEnsure that there is only one instance of "graphql" in the node_modules\ndirectory. If different versions of "graphql" are the dependencies of other\nrelied on modules, use "resolutions" to ensure only one version is installed.\n\nhttps://yarnpkg.com/en/docs/selective-version-resolutions\n\nDuplicate "graphql" modules cannot be used at the same time since different\nversions may have different capabilities and behavior. The data from one\nversion used in the function from another could produce confusing and\nspurious results.`)
}}return!1};t.instanceOf=r}),46137:((e,t,n)=>{Object.defineProperty(t,"__esModule",{value:!0}),
t.SchemaCoordinateLexer=void 0;var i=n(89619),r=n(22740),o=n(83271),s=n(29278),a=n(1743);class SchemaCoordinateLexer{
line=1;lineStart=0;constructor(e){const t=new r.Token(a.TokenKind.SOF,0,0,0,0);this.source=e,this.lastToken=t,
this.token=t}get[Symbol.toStringTag](){return"SchemaCoordinateLexer"}advance(){this.lastToken=this.token
;return this.token=this.lookahead()}lookahead(){let e=this.token;if(e.kind!==a.TokenKind.EOF){const t=function(e,t){
const n=e.source.body,r=n.length,c=t;if(c<r){const t=n.charCodeAt(c);switch(t){case 46:return(0,
s.createToken)(e,a.TokenKind.DOT,c,c+1);case 40:return(0,s.createToken)(e,a.TokenKind.PAREN_L,c,c+1);case 41:return(0,
s.createToken)(e,a.TokenKind.PAREN_R,c,c+1);case 58:return(0,s.createToken)(e,a.TokenKind.COLON,c,c+1);case 64:return(0,
s.createToken)(e,a.TokenKind.AT,c,c+1)}if((0,o.isNameStart)(t))return(0,s.readName)(e,c);throw(0,
i.syntaxError)(e.source,c,`Invalid character: ${(0,s.printCodePointAt)(e,c)}.`)}return(0,
s.createToken)(e,a.TokenKind.EOF,r,r)}(this,e.end);e.next=t,t.prev=e,e=t}return e}}
t.SchemaCoordinateLexer=SchemaCoordinateLexer}),46495:((e,t,n)=>{Object.defineProperty(t,"__esModule",{value:!0}),
t.valueFromAST=function e(t,n,l){if(!t)return;if(t.kind===s.Kind.VARIABLE){const e=t.name.value
;if(null==l||!u(l,e)||void 0===l[e])return;const i=l[e];if(null===i&&(0,a.isNonNullType)(n))return;return i}if((0,
a.isNonNullType)(n)){if(t.kind===s.Kind.NULL)return;return e(t,n.ofType,l)}if(t.kind===s.Kind.NULL)return null;if((0,
a.isListType)(n)){const i=n.ofType;if(t.kind===s.Kind.LIST){const n=[];for(const r of t.values)if(c(r,l)){if((0,
a.isNonNullType)(i))return;n.push(null)}else{const t=e(r,i,l);if(void 0===t)return;n.push(t)}return n}const r=e(t,i,l)
;if(void 0===r)return;return[r]}if((0,a.isInputObjectType)(n)){if(t.kind!==s.Kind.OBJECT)return
;const i=Object.create(null),r=(0,o.keyMap)(t.fields,e=>e.name.value);for(const t of Object.values(n.getFields())){
const n=r[t.name];if(!n||c(n.value,l)){if(void 0!==t.defaultValue)i[t.name]=t.defaultValue;else if((0,
a.isNonNullType)(t.type))return;continue}const o=e(n.value,t.type,l);if(void 0===o)return;i[t.name]=o}if(n.isOneOf){
const e=Object.keys(i);if(1!==e.length)return;if(null===i[e[0]])return}return i}if((0,a.isLeafType)(n)){let e;try{
e=n.parseLiteral(t,l)}catch(e){return}if(void 0===e)return;return e}(0,r.invariant)(!1,"Unexpected input type: "+(0,
i.inspect)(n))};var i=n(25742),r=n(33650),o=n(37579),s=n(11123),a=n(84169);function c(e,t){
return e.kind===s.Kind.VARIABLE&&(null==t||!u(t,e.name.value)||void 0===t[e.name.value])}function u(e,t){
return Object.prototype.hasOwnProperty.call(e,t)}}),46539:((e,t,n)=>{Object.defineProperty(t,"__esModule",{value:!0}),
t.doTypesOverlap=function(e,t,n){if(t===n)return!0;if((0,i.isAbstractType)(t))return(0,
i.isAbstractType)(n)?e.getPossibleTypes(t).some(t=>e.isSubType(n,t)):e.isSubType(t,n);if((0,
i.isAbstractType)(n))return e.isSubType(n,t);return!1},t.isEqualType=function e(t,n){if(t===n)return!0;if((0,
i.isNonNullType)(t)&&(0,i.isNonNullType)(n))return e(t.ofType,n.ofType);if((0,i.isListType)(t)&&(0,
i.isListType)(n))return e(t.ofType,n.ofType);return!1},t.isTypeSubTypeOf=function e(t,n,r){if(n===r)return!0;if((0,
i.isNonNullType)(r))return!!(0,i.isNonNullType)(n)&&e(t,n.ofType,r.ofType);if((0,
i.isNonNullType)(n))return e(t,n.ofType,r);if((0,i.isListType)(r))return!!(0,i.isListType)(n)&&e(t,n.ofType,r.ofType)
;if((0,i.isListType)(n))return!1;return(0,i.isAbstractType)(r)&&((0,i.isInterfaceType)(n)||(0,
i.isObjectType)(n))&&t.isSubType(r,n)};var i=n(84169)}),46701:((e,t,n)=>{Object.defineProperty(t,"__esModule",{value:!0}),
t.UniqueInputFieldNamesRule=function(e){const t=[];let n=Object.create(null);return{ObjectValue:{enter(){t.push(n),
n=Object.create(null)},leave(){const e=t.pop();e||(0,i.invariant)(!1),n=e}},ObjectField(t){const i=t.name.value
;n[i]?e.reportError(new r.GraphQLError(`There can be only one input field named "${i}".`,{nodes:[n[i],t.name]
})):n[i]=t.name}}};var i=n(33650),r=n(15939)}),47904:((e,t,n)=>{Object.defineProperty(t,"__esModule",{value:!0}),
t.suggestionList=function(e,t){const n=Object.create(null),r=new LexicalDistance(e),o=Math.floor(.4*e.length)+1
;for(const e of t){const t=r.measure(e,o);void 0!==t&&(n[e]=t)}return Object.keys(n).sort((e,t)=>{const r=n[e]-n[t]
;return 0!==r?r:(0,i.naturalCompare)(e,t)})};var i=n(23428);class LexicalDistance{constructor(e){this._input=e,
this._inputLowerCase=e.toLowerCase(),
this._inputArray=r(this._inputLowerCase),this._rows=[new Array(e.length+1).fill(0),new Array(e.length+1).fill(0),new Array(e.length+1).fill(0)]
}measure(e,t){if(this._input===e)return 0;const n=e.toLowerCase();if(this._inputLowerCase===n)return 1
;let i=r(n),o=this._inputArray;if(i.length<o.length){const e=i;i=o,o=e}const s=i.length,a=o.length;if(s-a>t)return
;const c=this._rows;for(let e=0;e<=a;e++)c[0][e]=e;for(let e=1;e<=s;e++){const n=c[(e-1)%3],r=c[e%3];let s=r[0]=e
;for(let t=1;t<=a;t++){const a=i[e-1]===o[t-1]?0:1;let u=Math.min(n[t]+1,r[t-1]+1,n[t-1]+a)
;if(e>1&&t>1&&i[e-1]===o[t-2]&&i[e-2]===o[t-1]){const n=c[(e-2)%3][t-2];u=Math.min(u,n+1)}u<s&&(s=u),r[t]=u}
if(s>t)return}const u=c[s%3][a];return u<=t?u:void 0}}function r(e){const t=e.length,n=new Array(t)
;for(let i=0;i<t;++i)n[i]=e.charCodeAt(i);return n}}),48520:((e,t)=>{Object.defineProperty(t,"__esModule",{value:!0}),
t.groupBy=function(e,t){const n=new Map;for(const i of e){const e=t(i),r=n.get(e);void 0===r?n.set(e,[i]):r.push(i)}
return n}}),48893:((e,t,n)=>{Object.defineProperty(t,"__esModule",{value:!0}),t.astFromValue=function e(t,n){if((0,
c.isNonNullType)(n)){const i=e(t,n.ofType);return(null==i?void 0:i.kind)===a.Kind.NULL?null:i}if(null===t)return{
kind:a.Kind.NULL};if(void 0===t)return null;if((0,c.isListType)(n)){const i=n.ofType;if((0,o.isIterableObject)(t)){
const n=[];for(const r of t){const t=e(r,i);null!=t&&n.push(t)}return{kind:a.Kind.LIST,values:n}}return e(t,i)}if((0,
c.isInputObjectType)(n)){if(!(0,s.isObjectLike)(t))return null;const i=[];for(const r of Object.values(n.getFields())){
const n=e(t[r.name],r.type);n&&i.push({kind:a.Kind.OBJECT_FIELD,name:{kind:a.Kind.NAME,value:r.name},value:n})}return{
kind:a.Kind.OBJECT,fields:i}}if((0,c.isLeafType)(n)){const e=n.serialize(t);if(null==e)return null
;if("boolean"==typeof e)return{kind:a.Kind.BOOLEAN,value:e};if("number"==typeof e&&Number.isFinite(e)){const t=String(e)
;return l.test(t)?{kind:a.Kind.INT,value:t}:{kind:a.Kind.FLOAT,value:t}}if("string"==typeof e)return(0,
c.isEnumType)(n)?{kind:a.Kind.ENUM,value:e}:n===u.GraphQLID&&l.test(e)?{kind:a.Kind.INT,value:e}:{kind:a.Kind.STRING,
value:e};throw new TypeError(`Cannot convert value to AST: ${(0,i.inspect)(e)}.`)}(0,
r.invariant)(!1,"Unexpected input type: "+(0,i.inspect)(n))}
;var i=n(25742),r=n(33650),o=n(17341),s=n(20892),a=n(11123),c=n(84169),u=n(93571);const l=/^-?(?:0|[1-9][0-9]*)$/}),
51574:((e,t,n)=>{Object.defineProperty(t,"__esModule",{value:!0}),t.KnownTypeNamesRule=function(e){
const t=e.getSchema(),n=t?t.getTypeMap():Object.create(null),a=Object.create(null)
;for(const t of e.getDocument().definitions)(0,s.isTypeDefinitionNode)(t)&&(a[t.name.value]=!0)
;const u=[...Object.keys(n),...Object.keys(a)];return{NamedType(t,l,p,d,f){const h=t.name.value;if(!n[h]&&!a[h]){var m
;const n=null!==(m=f[2])&&void 0!==m?m:p,a=null!=n&&("kind"in(v=n)&&((0,s.isTypeSystemDefinitionNode)(v)||(0,
s.isTypeSystemExtensionNode)(v)));if(a&&c.includes(h))return;const l=e.hideSuggestions?[]:(0,
r.suggestionList)(h,a?c.concat(u):u);e.reportError(new o.GraphQLError(`Unknown type "${h}".`+(0,i.didYouMean)(l),{
nodes:t}))}var v}}};var i=n(41353),r=n(47904),o=n(15939),s=n(15480),a=n(10317)
;const c=[...n(93571).specifiedScalarTypes,...a.introspectionTypes].map(e=>e.name)}),51705:((e,t,n)=>{
Object.defineProperty(t,"__esModule",{value:!0}),t.SingleFieldSubscriptionsRule=function(e){let t;function n(t){
e.spendFragmentWork(t.selections.length);for(const r of t.selections){const t=r.directives;if(void 0!==t){
e.spendFragmentWork(t.length);for(const r of t){var n,i
;if("skip"===r.name.value||"include"===r.name.value)e.spendFragmentWork(null!==(n=null===(i=r.arguments)||void 0===i?void 0:i.length)&&void 0!==n?n:0)
}}}}return{OperationDefinition(s){if("subscription"===s.operation){const a=e.getSchema(),c=a.getSubscriptionType()
;if(c){const u=s.name?s.name.value:null,l=Object.create(null);if(void 0===t){t=Object.create(null)
;const n=e.getDocument().definitions;e.spendFragmentWork(n.length)
;for(const e of n)e.kind===r.Kind.FRAGMENT_DEFINITION&&(t[e.name.value]=e)}const p=(0,
o.collectFields)(a,t,l,c,s.selectionSet,n);if(p.size>1){const t=[...p.values()].slice(1).flat()
;e.reportError(new i.GraphQLError(null!=u?`Subscription "${u}" must select only one top level field.`:"Anonymous Subscription must select only one top level field.",{
nodes:t}))}for(const t of p.values()){
t[0].name.value.startsWith("__")&&e.reportError(new i.GraphQLError(null!=u?`Subscription "${u}" must not select an introspection top level field.`:"Anonymous Subscription must not select an introspection top level field.",{
nodes:t}))}}}}}};var i=n(15939),r=n(11123),o=n(77611)}),51824:((e,t,n)=>{Object.defineProperty(t,"__esModule",{value:!0}),
t.reduce=function(e,t){const n=[];let o,s={parent:[e],keys:void 0,results:[],index:-1};do{let e;s.index++
;const a=void 0===s.keys?s.parent.length:s.keys.length;if(s.index===a)o=s.results,
e=void 0===s.keys?void 0:s.results.kind,s=n.pop();else{if(o=void 0===s.keys?s.parent[s.index]:s.parent[s.keys[s.index]],
null==o&&0!==n.length)continue;if(Array.isArray(o)){if(0!==o.length){n.push(s),s={parent:o,keys:void 0,results:[],
index:-1};continue}}else{const t=o;e=null==t?void 0:t.kind;const a="string"==typeof e?r.QueryDocumentKeys[e]:void 0
;if(!Array.isArray(a))throw new Error(`Invalid AST Node: ${(0,i.inspect)(o)}.`);if(0!==a.length){n.push(s),s={parent:t,
keys:a,results:{...t},index:-1};continue}}}if(void 0!==e){const n=t[e];o=null==n?void 0:n(o)}
void 0===s.keys?s.results.push(o):s.results[s.keys[s.index]]=o}while(0!==n.length);return o};var i=n(25742),r=n(22740)}),
54403:((e,t,n)=>{Object.defineProperty(t,"__esModule",{value:!0}),t.UniqueOperationNamesRule=function(e){
const t=Object.create(null);return{OperationDefinition(n){const r=n.name
;return r&&(t[r.value]?e.reportError(new i.GraphQLError(`There can be only one operation named "${r.value}".`,{
nodes:[t[r.value],r]})):t[r.value]=r),!1},FragmentDefinition:()=>!1}};var i=n(15939)}),55866:((e,t,n)=>{
Object.defineProperty(t,"__esModule",{value:!0}),t.KnownDirectivesRule=function(e){
const t=Object.create(null),n=e.getSchema(),l=n?n.getDirectives():u.specifiedDirectives
;for(const e of l)t[e.name]=e.locations;const p=e.getDocument().definitions
;for(const e of p)e.kind===c.Kind.DIRECTIVE_DEFINITION&&(t[e.name.value]=e.locations.map(e=>e.value));return{
Directive(n,u,l,p,d){const f=n.name.value,h=t[f]
;if(!h)return void e.reportError(new o.GraphQLError(`Unknown directive "@${f}".`,{nodes:n}));const m=function(e){
const t=e[e.length-1];switch("kind"in t||(0,r.invariant)(!1),t.kind){case c.Kind.OPERATION_DEFINITION:
return function(e){switch(e){case s.OperationTypeNode.QUERY:return a.DirectiveLocation.QUERY
;case s.OperationTypeNode.MUTATION:return a.DirectiveLocation.MUTATION;case s.OperationTypeNode.SUBSCRIPTION:
return a.DirectiveLocation.SUBSCRIPTION}}(t.operation);case c.Kind.FIELD:return a.DirectiveLocation.FIELD
;case c.Kind.FRAGMENT_SPREAD:return a.DirectiveLocation.FRAGMENT_SPREAD;case c.Kind.INLINE_FRAGMENT:
return a.DirectiveLocation.INLINE_FRAGMENT;case c.Kind.FRAGMENT_DEFINITION:
return a.DirectiveLocation.FRAGMENT_DEFINITION;case c.Kind.VARIABLE_DEFINITION:
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
;var i=n(25742),r=n(33650),o=n(15939),s=n(22740),a=n(22582),c=n(11123),u=n(21058)}),56058:((e,t,n)=>{
Object.defineProperty(t,"__esModule",{value:!0}),t.PossibleTypeExtensionsRule=function(e){
const t=e.getSchema(),n=Object.create(null);for(const t of e.getDocument().definitions)(0,
u.isTypeDefinitionNode)(t)&&(n[t.name.value]=t);return{ScalarTypeExtension:d,ObjectTypeExtension:d,
InterfaceTypeExtension:d,UnionTypeExtension:d,EnumTypeExtension:d,InputObjectTypeExtension:d};function d(u){
const d=u.name.value,f=n[d],h=null==t?void 0:t.getType(d);let m;if(f?m=p[f.kind]:h&&(m=function(e){if((0,
l.isScalarType)(e))return c.Kind.SCALAR_TYPE_EXTENSION;if((0,l.isObjectType)(e))return c.Kind.OBJECT_TYPE_EXTENSION
;if((0,l.isInterfaceType)(e))return c.Kind.INTERFACE_TYPE_EXTENSION
;if((0,l.isUnionType)(e))return c.Kind.UNION_TYPE_EXTENSION;if((0,l.isEnumType)(e))return c.Kind.ENUM_TYPE_EXTENSION
;if((0,l.isInputObjectType)(e))return c.Kind.INPUT_OBJECT_TYPE_EXTENSION;(0,o.invariant)(!1,"Unexpected type: "+(0,
r.inspect)(e))}(h)),m){if(m!==u.kind){const t=function(e){switch(e){case c.Kind.SCALAR_TYPE_EXTENSION:return"scalar"
;case c.Kind.OBJECT_TYPE_EXTENSION:return"object";case c.Kind.INTERFACE_TYPE_EXTENSION:return"interface"
;case c.Kind.UNION_TYPE_EXTENSION:return"union";case c.Kind.ENUM_TYPE_EXTENSION:return"enum"
;case c.Kind.INPUT_OBJECT_TYPE_EXTENSION:return"input object";default:(0,o.invariant)(!1,"Unexpected kind: "+(0,
r.inspect)(e))}}(u.kind);e.reportError(new a.GraphQLError(`Cannot extend non-${t} type "${d}".`,{nodes:f?[f,u]:u}))}
}else{const r=Object.keys({...n,...null==t?void 0:t.getTypeMap()}),o=(0,s.suggestionList)(d,r)
;e.reportError(new a.GraphQLError(`Cannot extend type "${d}" because it is not defined.`+(0,i.didYouMean)(o),{
nodes:u.name}))}}};var i=n(41353),r=n(25742),o=n(33650),s=n(47904),a=n(15939),c=n(11123),u=n(15480),l=n(84169);const p={
[c.Kind.SCALAR_TYPE_DEFINITION]:c.Kind.SCALAR_TYPE_EXTENSION,
[c.Kind.OBJECT_TYPE_DEFINITION]:c.Kind.OBJECT_TYPE_EXTENSION,
[c.Kind.INTERFACE_TYPE_DEFINITION]:c.Kind.INTERFACE_TYPE_EXTENSION,
[c.Kind.UNION_TYPE_DEFINITION]:c.Kind.UNION_TYPE_EXTENSION,[c.Kind.ENUM_TYPE_DEFINITION]:c.Kind.ENUM_TYPE_EXTENSION,
[c.Kind.INPUT_OBJECT_TYPE_DEFINITION]:c.Kind.INPUT_OBJECT_TYPE_EXTENSION}}),56496:((e,t,n)=>{
Object.defineProperty(t,"__esModule",{value:!0}),t.UniqueArgumentDefinitionNamesRule=function(e){return{
DirectiveDefinition(e){var t;const i=null!==(t=e.arguments)&&void 0!==t?t:[];return n(`@${e.name.value}`,i)},
InterfaceTypeDefinition:t,InterfaceTypeExtension:t,ObjectTypeDefinition:t,ObjectTypeExtension:t};function t(e){var t
;const i=e.name.value,r=null!==(t=e.fields)&&void 0!==t?t:[];for(const e of r){var o
;n(`${i}.${e.name.value}`,null!==(o=e.arguments)&&void 0!==o?o:[])}return!1}function n(t,n){const o=(0,
i.groupBy)(n,e=>e.name.value)
;for(const[n,i]of o)i.length>1&&e.reportError(new r.GraphQLError(`Argument "${t}(${n}:)" can only be defined once.`,{
nodes:i.map(e=>e.name)}));return!1}};var i=n(48520),r=n(15939)}),58337:((e,t,n)=>{Object.defineProperty(t,"__esModule",{
value:!0}),t.assertEnumValueName=function(e){
if("true"===e||"false"===e||"null"===e)throw new r.GraphQLError(`Enum values cannot be named: ${e}`);return s(e)},
t.assertName=s;var i=n(65383),r=n(15939),o=n(83271);function s(e){if(null!=e||(0,i.devAssert)(!1,"Must provide name."),
"string"==typeof e||(0,
i.devAssert)(!1,"Expected name to be a string."),0===e.length)throw new r.GraphQLError("Expected name to be a non-empty string.")
;for(let t=1;t<e.length;++t)if(!(0,
o.isNameContinue)(e.charCodeAt(t)))throw new r.GraphQLError(`Names must only contain [_a-zA-Z0-9] but "${e}" does not.`)
;if(!(0,o.isNameStart)(e.charCodeAt(0)))throw new r.GraphQLError(`Names must start with [_a-zA-Z] but "${e}" does not.`)
;return e}}),60916:((e,t,n)=>{Object.defineProperty(t,"__esModule",{value:!0
}),t.specifiedSDLRules=t.specifiedRules=t.recommendedRules=void 0
;var i=n(75401),r=n(22153),o=n(643),s=n(67663),a=n(55866),c=n(15958),u=n(51574),l=n(11677),p=n(62553),d=n(98749),f=n(42579),h=n(28873),m=n(23693),v=n(79489),y=n(1646),T=n(44550),E=n(56058),N=n(1145),g=n(14754),I=n(51705),O=n(56496),_=n(22995),b=n(29879),L=n(29412),S=n(33062),D=n(30087),A=n(21914),k=n(46701),x=n(54403),w=n(84234),R=n(32058),F=n(40218),C=n(1408),j=n(16187),K=n(84186)
;const G=Object.freeze([d.MaxIntrospectionDepthRule]);t.recommendedRules=G
;const P=Object.freeze([i.ExecutableDefinitionsRule,x.UniqueOperationNamesRule,l.LoneAnonymousOperationRule,I.SingleFieldSubscriptionsRule,u.KnownTypeNamesRule,o.FragmentsOnCompositeTypesRule,j.VariablesAreInputTypesRule,g.ScalarLeafsRule,r.FieldsOnCorrectTypeRule,A.UniqueFragmentNamesRule,c.KnownFragmentNamesRule,m.NoUnusedFragmentsRule,T.PossibleFragmentSpreadsRule,f.NoFragmentCyclesRule,F.UniqueVariableNamesRule,h.NoUndefinedVariablesRule,v.NoUnusedVariablesRule,a.KnownDirectivesRule,L.UniqueDirectivesPerLocationRule,s.KnownArgumentNamesRule,_.UniqueArgumentNamesRule,C.ValuesOfCorrectTypeRule,N.ProvidedRequiredArgumentsRule,K.VariablesInAllowedPositionRule,y.OverlappingFieldsCanBeMergedRule,k.UniqueInputFieldNamesRule,...G])
;t.specifiedRules=P
;const M=Object.freeze([p.LoneSchemaDefinitionRule,w.UniqueOperationTypesRule,R.UniqueTypeNamesRule,S.UniqueEnumValueNamesRule,D.UniqueFieldDefinitionNamesRule,O.UniqueArgumentDefinitionNamesRule,b.UniqueDirectiveNamesRule,u.KnownTypeNamesRule,a.KnownDirectivesRule,L.UniqueDirectivesPerLocationRule,E.PossibleTypeExtensionsRule,s.KnownArgumentNamesOnDirectivesRule,_.UniqueArgumentNamesRule,k.UniqueInputFieldNamesRule,N.ProvidedRequiredArgumentsOnDirectivesRule])
;t.specifiedSDLRules=M}),62553:((e,t,n)=>{Object.defineProperty(t,"__esModule",{value:!0}),
t.LoneSchemaDefinitionRule=function(e){var t,n,r
;const o=e.getSchema(),s=null!==(t=null!==(n=null!==(r=null==o?void 0:o.astNode)&&void 0!==r?r:null==o?void 0:o.getQueryType())&&void 0!==n?n:null==o?void 0:o.getMutationType())&&void 0!==t?t:null==o?void 0:o.getSubscriptionType()
;let a=0;return{SchemaDefinition(t){
s?e.reportError(new i.GraphQLError("Cannot define a new schema within a schema extension.",{nodes:t
})):(a>0&&e.reportError(new i.GraphQLError("Must provide only one schema definition.",{nodes:t})),++a)}}};var i=n(15939)
}),64377:((e,t,n)=>{n.d(t,{w$:()=>o});var i=n(43759),r=n(27597);function o(e){return i.G1(r.You,e)}}),65383:((e,t)=>{
Object.defineProperty(t,"__esModule",{value:!0}),t.devAssert=function(e,t){if(!Boolean(e))throw new Error(t)}}),
65395:((e,t)=>{Object.defineProperty(t,"__esModule",{value:!0}),t.promiseForObject=function(e){
return Promise.all(Object.values(e)).then(t=>{const n=Object.create(null)
;for(const[i,r]of Object.keys(e).entries())n[r]=t[i];return n})}}),65719:((e,t)=>{Object.defineProperty(t,"__esModule",{
value:!0}),t.mapValue=function(e,t){const n=Object.create(null);for(const i of Object.keys(e))n[i]=t(e[i],i);return n}}),
66352:((e,t,n)=>{t.$L=function(e){const t=u(e)
;if((0,r.isPromise)(t))throw new Error("GraphQL execution failed to complete synchronously.");return t}
;var i=n(65383),r=n(4091),o=n(14929),s=n(33902),a=n(77063),c=n(98923);function u(e){arguments.length<2||(0,
i.devAssert)(!1,"graphql@16 dropped long-deprecated support for positional arguments, please pass an object instead.")
;const{schema:t,source:n,rootValue:r,contextValue:u,variableValues:l,operationName:p,fieldResolver:d,typeResolver:f,hideSuggestions:h}=e,m=(0,
s.validateSchema)(t);if(m.length>0)return{errors:m};let v;try{v=(0,o.parse)(n)}catch(e){return{errors:[e]}}const y=(0,
a.validate)(t,v,void 0,{hideSuggestions:h});return y.length>0?{errors:y}:(0,c.execute)({schema:t,document:v,rootValue:r,
contextValue:u,variableValues:l,operationName:p,fieldResolver:d,typeResolver:f,hideSuggestions:h})}}),67572:((e,t,n)=>{
Object.defineProperty(t,"__esModule",{value:!0}),t.coerceInputValue=function(e,t,n=f,i){return h(e,t,n,void 0,i)}
;var i=n(41353),r=n(25742),o=n(33650),s=n(17341),a=n(20892),c=n(73155),u=n(68373),l=n(47904),p=n(15939),d=n(84169)
;function f(e,t,n){let i="Invalid value "+(0,r.inspect)(t);throw e.length>0&&(i+=` at "value${(0,
u.printPathArray)(e)}"`),n.message=i+": "+n.message,n}function h(e,t,n,u,f){if((0,
d.isNonNullType)(t))return null!=e?h(e,t.ofType,n,u,f):void n((0,
c.pathToArray)(u),e,new p.GraphQLError(`Expected non-nullable type "${(0,r.inspect)(t)}" not to be null.`))
;if(null==e)return null;if((0,d.isListType)(t)){const i=t.ofType;return(0,s.isIterableObject)(e)?Array.from(e,(e,t)=>{
const r=(0,c.addPath)(u,t,void 0);return h(e,i,n,r,f)}):[h(e,i,n,u,f)]}if((0,d.isInputObjectType)(t)){if(!(0,
a.isObjectLike)(e)||Array.isArray(e))return void n((0,
c.pathToArray)(u),e,new p.GraphQLError(`Expected type "${t.name}" to be an object.`))
;const o=Object.create(null),s=t.getFields();for(const i of Object.values(s)){const s=e[i.name]
;if(void 0!==s)o[i.name]=h(s,i.type,n,(0,
c.addPath)(u,i.name,t.name),f);else if(void 0!==i.defaultValue)o[i.name]=i.defaultValue;else if((0,
d.isNonNullType)(i.type)){const t=(0,r.inspect)(i.type)
;n((0,c.pathToArray)(u),e,new p.GraphQLError(`Field "${i.name}" of required type "${t}" was not provided.`))}}
for(const r of Object.keys(e))if(!s[r]){const o=f?[]:(0,l.suggestionList)(r,Object.keys(t.getFields()));n((0,
c.pathToArray)(u),e,new p.GraphQLError(`Field "${r}" is not defined by type "${t.name}".`+(0,i.didYouMean)(o)))}
if(t.isOneOf){const i=Object.keys(o)
;1!==i.length&&n((0,c.pathToArray)(u),e,new p.GraphQLError(`Exactly one key must be specified for OneOf type "${t.name}".`))
;const r=i[0],s=o[r];null===s&&n((0,c.pathToArray)(u).concat(r),s,new p.GraphQLError(`Field "${r}" must be non-null.`))}
return{...o}}if((0,d.isLeafType)(t)){let i;try{i=(0,d.isEnumType)(t)?t.parseValue(e,f):t.parseValue(e)}catch(i){
return void(i instanceof p.GraphQLError?n((0,
c.pathToArray)(u),e,i):n((0,c.pathToArray)(u),e,new p.GraphQLError(`Expected type "${t.name}". `+i.message,{
originalError:i})))}return void 0===i&&n((0,c.pathToArray)(u),e,new p.GraphQLError(`Expected type "${t.name}".`)),i}(0,
o.invariant)(!1,"Unexpected input type: "+(0,r.inspect)(t))}}),67663:((e,t,n)=>{Object.defineProperty(t,"__esModule",{
value:!0}),t.KnownArgumentNamesOnDirectivesRule=c,t.KnownArgumentNamesRule=function(e){return{...c(e),Argument(t){
const n=e.getArgument(),s=e.getFieldDef(),a=e.getParentType();if(!n&&s&&a){
const n=t.name.value,c=e.hideSuggestions?[]:(0,r.suggestionList)(n,s.args.map(e=>e.name))
;e.reportError(new o.GraphQLError(`Unknown argument "${n}" on field "${a.name}.${s.name}".`+(0,i.didYouMean)(c),{nodes:t
}))}}}};var i=n(41353),r=n(47904),o=n(15939),s=n(11123),a=n(21058);function c(e){
const t=Object.create(null),n=e.getSchema(),c=n?n.getDirectives():a.specifiedDirectives
;for(const e of c)t[e.name]=new Set(e.args.map(e=>e.name));const u=e.getDocument().definitions
;for(const e of u)if(e.kind===s.Kind.DIRECTIVE_DEFINITION){var l;const n=null!==(l=e.arguments)&&void 0!==l?l:[]
;t[e.name.value]=new Set(n.map(e=>e.name.value))}return{Directive(n){const s=n.name.value,a=t[s]
;if(n.arguments&&a)for(const t of n.arguments){const n=t.name.value;if(!a.has(n)){const c=e.hideSuggestions?[]:(0,
r.suggestionList)(n,Array.from(a))
;e.reportError(new o.GraphQLError(`Unknown argument "${n}" on directive "@${s}".`+(e.hideSuggestions?"":(0,
i.didYouMean)(c)),{nodes:t}))}}return!1}}}}),68373:((e,t)=>{Object.defineProperty(t,"__esModule",{value:!0}),
t.printPathArray=function(e){return e.map(e=>"number"==typeof e?"["+e.toString()+"]":"."+e).join("")}}),69115:((e,t,n)=>{
t.IV=function(e,t){return l((0,o.parse)(e,t),{assumeValidSDL:null==t?void 0:t.assumeValidSDL,
assumeValid:null==t?void 0:t.assumeValid})}
;var i=n(65383),r=n(11123),o=n(14929),s=n(21058),a=n(79299),c=n(77063),u=n(35487);function l(e,t){
null!=e&&e.kind===r.Kind.DOCUMENT||(0,i.devAssert)(!1,"Must provide valid Document AST."),
!0!==(null==t?void 0:t.assumeValid)&&!0!==(null==t?void 0:t.assumeValidSDL)&&(0,c.assertValidSDL)(e);const n={
description:void 0,types:[],directives:[],extensions:Object.create(null),extensionASTNodes:[],assumeValid:!1},o=(0,
u.extendSchemaImpl)(n,e,t);if(null==o.astNode)for(const e of o.types)switch(e.name){case"Query":o.query=e;break
;case"Mutation":o.mutation=e;break;case"Subscription":o.subscription=e}
const l=[...o.directives,...s.specifiedDirectives.filter(e=>o.directives.every(t=>t.name!==e.name))]
;return new a.GraphQLSchema({...o,directives:l})}}),69934:((e,t)=>{Object.defineProperty(t,"__esModule",{value:!0}),
t.printString=function(e){return`"${e.replace(n,i)}"`};const n=/[\x00-\x1f\x22\x5c\x7f-\x9f]/g;function i(e){
return r[e.charCodeAt(0)]}
const r=["\\u0000","\\u0001","\\u0002","\\u0003","\\u0004","\\u0005","\\u0006","\\u0007","\\b","\\t","\\n","\\u000B","\\f","\\r","\\u000E","\\u000F","\\u0010","\\u0011","\\u0012","\\u0013","\\u0014","\\u0015","\\u0016","\\u0017","\\u0018","\\u0019","\\u001A","\\u001B","\\u001C","\\u001D","\\u001E","\\u001F","","",'\\"',"","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","\\\\","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","\\u007F","\\u0080","\\u0081","\\u0082","\\u0083","\\u0084","\\u0085","\\u0086","\\u0087","\\u0088","\\u0089","\\u008A","\\u008B","\\u008C","\\u008D","\\u008E","\\u008F","\\u0090","\\u0091","\\u0092","\\u0093","\\u0094","\\u0095","\\u0096","\\u0097","\\u0098","\\u0099","\\u009A","\\u009B","\\u009C","\\u009D","\\u009E","\\u009F"]
}),71369:((e,t,n)=>{Object.defineProperty(t,"__esModule",{value:!0}),t.promiseReduce=function(e,t,n){let r=n
;for(const n of e)r=(0,i.isPromise)(r)?r.then(e=>t(e,n)):t(r,n);return r};var i=n(4091)}),72245:((e,t)=>{function n(e,t){
const n=/\r\n|[\n\r]/g;let i,r=1,o=t+1;for(;(i=n.exec(e.body))&&i.index<t;)r++,o=t+1-(i.index+i[0].length);return{
line:r,column:o}}Object.defineProperty(t,"__esModule",{value:!0}),t.getLocation=n,t.getLocations=function(e){
if(e.length<2)return e.map(({source:e,start:t})=>n(e,t));const t=new Map;e.forEach(({source:e,start:n},i)=>{
let r=t.get(e);void 0===r&&(r=[],t.set(e,r)),r.push({position:n,index:i})});const i=new Array(e.length)
;for(const[e,n]of t){const t=/\r\n|[\n\r]/g;let r=t.exec(e.body),o=1,s=0;n.sort((e,t)=>e.position-t.position)
;for(const{position:a,index:c}of n){for(;null!==r&&r.index<a;)s=r.index+r[0].length,o++,r=t.exec(e.body);i[c]={line:o,
column:a+1-s}}}return i}}),73155:((e,t)=>{Object.defineProperty(t,"__esModule",{value:!0}),t.addPath=function(e,t,n){
return{prev:e,key:t,typename:n}},t.pathToArray=function(e){const t=[];let n=e;for(;n;)t.push(n.key),n=n.prev
;return t.reverse()}}),75401:((e,t,n)=>{Object.defineProperty(t,"__esModule",{value:!0}),
t.ExecutableDefinitionsRule=function(e){return{Document(t){for(const n of t.definitions)if(!(0,
o.isExecutableDefinitionNode)(n)){
const t=n.kind===r.Kind.SCHEMA_DEFINITION||n.kind===r.Kind.SCHEMA_EXTENSION?"schema":'"'+n.name.value+'"'
;e.reportError(new i.GraphQLError(`The ${t} definition is not executable.`,{nodes:n}))}return!1}}}
;var i=n(15939),r=n(11123),o=n(15480)}),76738:((e,t,n)=>{Object.defineProperty(t,"__esModule",{value:!0}),
t.typeFromAST=function e(t,n){switch(n.kind){case i.Kind.LIST_TYPE:{const i=e(t,n.type);return i&&new r.GraphQLList(i)}
case i.Kind.NON_NULL_TYPE:{const i=e(t,n.type);return i&&new r.GraphQLNonNull(i)}case i.Kind.NAMED_TYPE:
return t.getType(n.name.value)}};var i=n(11123),r=n(84169)}),77063:((e,t,n)=>{Object.defineProperty(t,"__esModule",{
value:!0}),t.assertValidSDL=function(e){const t=h(e);if(0!==t.length)throw new Error(t.map(e=>e.message).join("\n\n"))},
t.assertValidSDLExtension=function(e,t){const n=h(e,t);if(0!==n.length)throw new Error(n.map(e=>e.message).join("\n\n"))
},t.validate=function(e,t,n=l.specifiedRules,r,s=new u.TypeInfo(e)){var h,m
;const v=null!==(h=null==r?void 0:r.maxErrors)&&void 0!==h?h:100,y=null!==(m=null==r?void 0:r.hideSuggestions)&&void 0!==m&&m
;t||(0,i.devAssert)(!1,"Must provide document."),(0,c.assertValidSchema)(e)
;const T=Object.freeze({}),E=[],N=new d.ValidationContext(e,t,s,e=>{
if(E.length>=v)throw E.push(new o.GraphQLError("Too many validation errors, error limit reached. Validation aborted.")),
T;E.push(e)},y),g=(0,a.visitInParallel)(n.map(e=>e(N)));try{(0,a.visit)(t,(0,u.visitWithTypeInfo)(s,g),f)}catch(e){
if(e===p.validationAbortedError)E.push(p.validationAbortedError);else if(e!==T)throw e}return E},t.validateSDL=h
;var i=n(65383),r=n(65719),o=n(15939),s=n(22740),a=n(30638),c=n(33902),u=n(85e3),l=n(60916),p=n(96441),d=n(18139)
;const f=(0,r.mapValue)(s.QueryDocumentKeys,e=>e.filter(e=>"description"!==e));function h(e,t,n=l.specifiedSDLRules){
const i=[],r=new d.SDLValidationContext(e,t,e=>{i.push(e)}),o=n.map(e=>e(r));return(0,a.visit)(e,(0,
a.visitInParallel)(o)),i}}),77508:((e,t,n)=>{Object.defineProperty(t,"__esModule",{value:!0}),
t.dedentBlockStringLines=function(e){var t;let n=Number.MAX_SAFE_INTEGER,i=null,o=-1;for(let t=0;t<e.length;++t){var s
;const a=e[t],c=r(a);c!==a.length&&(i=null!==(s=i)&&void 0!==s?s:t,o=t,0!==t&&c<n&&(n=c))}
return e.map((e,t)=>0===t?e:e.slice(n)).slice(null!==(t=i)&&void 0!==t?t:0,o+1)},t.isPrintableAsBlockString=function(e){
if(""===e)return!0;let t=!0,n=!1,i=!0,r=!1;for(let o=0;o<e.length;++o)switch(e.codePointAt(o)){case 0:case 1:case 2:
case 3:case 4:case 5:case 6:case 7:case 8:case 11:case 12:case 14:case 15:case 13:return!1;case 10:if(t&&!r)return!1
;r=!0,t=!0,n=!1;break;case 9:case 32:n||(n=t);break;default:i&&(i=n),t=!1}if(t)return!1;if(i&&r)return!1;return!0},
t.printBlockString=function(e,t){
const n=e.replace(/"""/g,'\\"""'),r=n.split(/\r\n|[\n\r]/g),o=1===r.length,s=r.length>1&&r.slice(1).every(e=>0===e.length||(0,
i.isWhiteSpace)(e.charCodeAt(0))),a=n.endsWith('\\"""'),c=e.endsWith('"')&&!a,u=e.endsWith("\\"),l=c||u,p=!(null!=t&&t.minimize)&&(!o||e.length>70||l||s||a)
;let d="";const f=o&&(0,i.isWhiteSpace)(e.charCodeAt(0));(p&&!f||s)&&(d+="\n");d+=n,(p||l)&&(d+="\n")
;return'"""'+d+'"""'};var i=n(83271);function r(e){let t=0;for(;t<e.length&&(0,i.isWhiteSpace)(e.charCodeAt(t));)++t
;return t}}),77611:((e,t,n)=>{Object.defineProperty(t,"__esModule",{value:!0}),t.collectFields=function(e,t,n,i,r,o){
const s=new Map;return c(e,t,n,i,r,s,new Set,o),s},t.collectSubfields=function(e,t,n,i,r){const o=new Map,s=new Set
;for(const a of r)a.selectionSet&&c(e,t,n,i,a.selectionSet,o,s);return o}
;var i=n(11123),r=n(84169),o=n(21058),s=n(76738),a=n(13604);function c(e,t,n,r,o,s,a,d){null==d||d(o)
;for(const f of o.selections)switch(f.kind){case i.Kind.FIELD:{if(!u(n,f))continue;const e=p(f),t=s.get(e)
;void 0!==t?t.push(f):s.set(e,[f]);break}case i.Kind.INLINE_FRAGMENT:if(!u(n,f)||!l(e,f,r))continue
;c(e,t,n,r,f.selectionSet,s,a,d);break;case i.Kind.FRAGMENT_SPREAD:{const i=f.name.value;if(a.has(i)||!u(n,f))continue
;a.add(i);const o=t[i];if(!o||!l(e,o,r))continue;c(e,t,n,r,o.selectionSet,s,a,d);break}}}function u(e,t){const n=(0,
a.getDirectiveValues)(o.GraphQLSkipDirective,t,e);if(!0===(null==n?void 0:n.if))return!1;const i=(0,
a.getDirectiveValues)(o.GraphQLIncludeDirective,t,e);return!1!==(null==i?void 0:i.if)}function l(e,t,n){
const i=t.typeCondition;if(!i)return!0;const o=(0,s.typeFromAST)(e,i);return o===n||!!(0,
r.isAbstractType)(o)&&e.isSubType(o,n)}function p(e){return e.alias?e.alias.value:e.name.value}}),79299:((e,t,n)=>{
Object.defineProperty(t,"__esModule",{value:!0}),t.GraphQLSchema=void 0,t.assertSchema=function(e){
if(!d(e))throw new Error(`Expected ${(0,r.inspect)(e)} to be a GraphQL schema.`);return e},t.isSchema=d
;var i=n(65383),r=n(25742),o=n(45914),s=n(20892),a=n(87104),c=n(22740),u=n(84169),l=n(21058),p=n(10317);function d(e){
return(0,o.instanceOf)(e,GraphQLSchema)}class GraphQLSchema{constructor(e){var t,n
;this.__validationErrors=!0===e.assumeValid?[]:void 0,(0,s.isObjectLike)(e)||(0,
i.devAssert)(!1,"Must provide configuration object."),!e.types||Array.isArray(e.types)||(0,
i.devAssert)(!1,`"types" must be Array if provided but got: ${(0,r.inspect)(e.types)}.`),
!e.directives||Array.isArray(e.directives)||(0,i.devAssert)(!1,`"directives" must be Array if provided but got: ${(0,
r.inspect)(e.directives)}.`),this.description=e.description,this.extensions=(0,a.toObjMap)(e.extensions),
this.astNode=e.astNode,this.extensionASTNodes=null!==(t=e.extensionASTNodes)&&void 0!==t?t:[],this._queryType=e.query,
this._mutationType=e.mutation,
this._subscriptionType=e.subscription,this._directives=null!==(n=e.directives)&&void 0!==n?n:l.specifiedDirectives
;const o=new Set(e.types);if(null!=e.types)for(const t of e.types)o.delete(t),f(t,o)
;null!=this._queryType&&f(this._queryType,o),null!=this._mutationType&&f(this._mutationType,o),
null!=this._subscriptionType&&f(this._subscriptionType,o);for(const e of this._directives)if((0,
l.isDirective)(e))for(const t of e.args)f(t.type,o);f(p.__Schema,o),this._typeMap=Object.create(null),
this._subTypeMap=Object.create(null),this._implementationsMap=Object.create(null);for(const e of o){if(null==e)continue
;const t=e.name;if(t||(0,i.devAssert)(!1,"One of the provided types for building the Schema is missing a name."),
void 0!==this._typeMap[t])throw new Error(`Schema must contain uniquely named types but contains multiple types named "${t}".`)
;if(this._typeMap[t]=e,(0,u.isInterfaceType)(e)){for(const t of e.getInterfaces())if((0,u.isInterfaceType)(t)){
let n=this._implementationsMap[t.name];void 0===n&&(n=this._implementationsMap[t.name]={objects:[],interfaces:[]}),
n.interfaces.push(e)}}else if((0,u.isObjectType)(e))for(const t of e.getInterfaces())if((0,u.isInterfaceType)(t)){
let n=this._implementationsMap[t.name];void 0===n&&(n=this._implementationsMap[t.name]={objects:[],interfaces:[]}),
n.objects.push(e)}}}get[Symbol.toStringTag](){return"GraphQLSchema"}getQueryType(){return this._queryType}
getMutationType(){return this._mutationType}getSubscriptionType(){return this._subscriptionType}getRootType(e){
switch(e){case c.OperationTypeNode.QUERY:return this.getQueryType();case c.OperationTypeNode.MUTATION:
return this.getMutationType();case c.OperationTypeNode.SUBSCRIPTION:return this.getSubscriptionType()}}getTypeMap(){
return this._typeMap}getType(e){return this.getTypeMap()[e]}getPossibleTypes(e){return(0,
u.isUnionType)(e)?e.getTypes():this.getImplementations(e).objects}getImplementations(e){
const t=this._implementationsMap[e.name];return null!=t?t:{objects:[],interfaces:[]}}isSubType(e,t){
let n=this._subTypeMap[e.name];if(void 0===n){
if(n=Object.create(null),(0,u.isUnionType)(e))for(const t of e.getTypes())n[t.name]=!0;else{
const t=this.getImplementations(e);for(const e of t.objects)n[e.name]=!0;for(const e of t.interfaces)n[e.name]=!0}
this._subTypeMap[e.name]=n}return void 0!==n[t.name]}getDirectives(){return this._directives}getDirective(e){
return this.getDirectives().find(t=>t.name===e)}toConfig(){return{description:this.description,
query:this.getQueryType(),mutation:this.getMutationType(),subscription:this.getSubscriptionType(),
types:Object.values(this.getTypeMap()),directives:this.getDirectives(),extensions:this.extensions,astNode:this.astNode,
extensionASTNodes:this.extensionASTNodes,assumeValid:void 0!==this.__validationErrors}}}function f(e,t){const n=(0,
u.getNamedType)(e);if(!t.has(n))if(t.add(n),(0,u.isUnionType)(n))for(const e of n.getTypes())f(e,t);else if((0,
u.isObjectType)(n)||(0,u.isInterfaceType)(n)){for(const e of n.getInterfaces())f(e,t)
;for(const e of Object.values(n.getFields())){f(e.type,t);for(const n of e.args)f(n.type,t)}}else if((0,
u.isInputObjectType)(n))for(const e of Object.values(n.getFields()))f(e.type,t);return t}t.GraphQLSchema=GraphQLSchema}),
79489:((e,t,n)=>{Object.defineProperty(t,"__esModule",{value:!0}),t.NoUnusedVariablesRule=function(e){let t=[];return{
OperationDefinition:{enter(){t=[]},leave(n){const r=Object.create(null),o=e.getRecursiveVariableUsages(n)
;for(const{node:e}of o)r[e.name.value]=!0;for(const o of t){const t=o.variable.name.value
;!0!==r[t]&&e.reportError(new i.GraphQLError(n.name?`Variable "$${t}" is never used in operation "${n.name.value}".`:`Variable "$${t}" is never used.`,{
nodes:o}))}}},VariableDefinition(e){t.push(e)}}};var i=n(15939)}),79942:((e,t)=>{Object.defineProperty(t,"__esModule",{
value:!0}),t.SetMap=void 0;t.SetMap=class SetMap{constructor(){this._entries=new Map,this._memberIds=new Map,
this._nextMemberId=0}get(e){return this._entries.get(this._key(e))}set(e,t){this._entries.set(this._key(e),t)}_key(e){
const t=[];for(const n of e){let e=this._memberIds.get(n);void 0===e&&(e=this._nextMemberId++,this._memberIds.set(n,e)),
t.push(e)}return t.sort((e,t)=>e-t),t.join(",")}}}),83271:((e,t)=>{function n(e){return e>=48&&e<=57}function i(e){
return e>=97&&e<=122||e>=65&&e<=90}Object.defineProperty(t,"__esModule",{value:!0}),t.isDigit=n,t.isLetter=i,
t.isNameContinue=function(e){return i(e)||n(e)||95===e},t.isNameStart=function(e){return i(e)||95===e},
t.isWhiteSpace=function(e){return 9===e||32===e}}),84169:((e,t,n)=>{Object.defineProperty(t,"__esModule",{value:!0}),
t.GraphQLUnionType=t.GraphQLScalarType=t.GraphQLObjectType=t.GraphQLNonNull=t.GraphQLList=t.GraphQLInterfaceType=t.GraphQLInputObjectType=t.GraphQLEnumType=void 0,
t.argsToArgsConfig=$,t.assertAbstractType=function(e){if(!w(e))throw new Error(`Expected ${(0,
s.inspect)(e)} to be a GraphQL abstract type.`);return e},t.assertCompositeType=function(e){
if(!x(e))throw new Error(`Expected ${(0,s.inspect)(e)} to be a GraphQL composite type.`);return e},
t.assertEnumType=function(e){if(!_(e))throw new Error(`Expected ${(0,s.inspect)(e)} to be a GraphQL Enum type.`)
;return e},t.assertInputObjectType=function(e){if(!b(e))throw new Error(`Expected ${(0,
s.inspect)(e)} to be a GraphQL Input Object type.`);return e},t.assertInputType=function(e){
if(!D(e))throw new Error(`Expected ${(0,s.inspect)(e)} to be a GraphQL input type.`);return e},
t.assertInterfaceType=function(e){
if(!I(e))throw new Error(`Expected ${(0,s.inspect)(e)} to be a GraphQL Interface type.`);return e},
t.assertLeafType=function(e){if(!k(e))throw new Error(`Expected ${(0,s.inspect)(e)} to be a GraphQL leaf type.`)
;return e},t.assertListType=function(e){if(!L(e))throw new Error(`Expected ${(0,
s.inspect)(e)} to be a GraphQL List type.`);return e},t.assertNamedType=function(e){
if(!C(e))throw new Error(`Expected ${(0,s.inspect)(e)} to be a GraphQL named type.`);return e},
t.assertNonNullType=function(e){if(!S(e))throw new Error(`Expected ${(0,s.inspect)(e)} to be a GraphQL Non-Null type.`)
;return e},t.assertNullableType=function(e){if(!F(e))throw new Error(`Expected ${(0,
s.inspect)(e)} to be a GraphQL nullable type.`);return e},t.assertObjectType=function(e){
if(!g(e))throw new Error(`Expected ${(0,s.inspect)(e)} to be a GraphQL Object type.`);return e},
t.assertOutputType=function(e){if(!A(e))throw new Error(`Expected ${(0,s.inspect)(e)} to be a GraphQL output type.`)
;return e},t.assertScalarType=function(e){if(!N(e))throw new Error(`Expected ${(0,
s.inspect)(e)} to be a GraphQL Scalar type.`);return e},t.assertType=function(e){
if(!E(e))throw new Error(`Expected ${(0,s.inspect)(e)} to be a GraphQL type.`);return e},t.assertUnionType=function(e){
if(!O(e))throw new Error(`Expected ${(0,s.inspect)(e)} to be a GraphQL Union type.`);return e},
t.assertWrappingType=function(e){if(!R(e))throw new Error(`Expected ${(0,s.inspect)(e)} to be a GraphQL wrapping type.`)
;return e},t.defineArguments=M,t.getNamedType=function(e){if(e){let t=e;for(;R(t);)t=t.ofType;return t}},
t.getNullableType=function(e){if(e)return S(e)?e.ofType:e},t.isAbstractType=w,t.isCompositeType=x,t.isEnumType=_,
t.isInputObjectType=b,t.isInputType=D,t.isInterfaceType=I,t.isLeafType=k,t.isListType=L,t.isNamedType=C,
t.isNonNullType=S,t.isNullableType=F,t.isObjectType=g,t.isOutputType=A,t.isRequiredArgument=function(e){
return S(e.type)&&void 0===e.defaultValue},t.isRequiredInputField=function(e){return S(e.type)&&void 0===e.defaultValue
},t.isScalarType=N,t.isType=E,t.isUnionType=O,t.isWrappingType=R,t.resolveObjMapThunk=K,t.resolveReadonlyArrayThunk=j
;var i=n(65383),r=n(41353),o=n(86588),s=n(25742),a=n(45914),c=n(20892),u=n(37579),l=n(3166),p=n(65719),d=n(47904),f=n(87104),h=n(15939),m=n(11123),v=n(37555),y=n(35470),T=n(58337)
;function E(e){return N(e)||g(e)||I(e)||O(e)||_(e)||b(e)||L(e)||S(e)}function N(e){return(0,
a.instanceOf)(e,GraphQLScalarType)}function g(e){return(0,a.instanceOf)(e,GraphQLObjectType)}function I(e){return(0,
a.instanceOf)(e,GraphQLInterfaceType)}function O(e){return(0,a.instanceOf)(e,GraphQLUnionType)}function _(e){return(0,
a.instanceOf)(e,GraphQLEnumType)}function b(e){return(0,a.instanceOf)(e,GraphQLInputObjectType)}function L(e){return(0,
a.instanceOf)(e,GraphQLList)}function S(e){return(0,a.instanceOf)(e,GraphQLNonNull)}function D(e){
return N(e)||_(e)||b(e)||R(e)&&D(e.ofType)}function A(e){return N(e)||g(e)||I(e)||O(e)||_(e)||R(e)&&A(e.ofType)}
function k(e){return N(e)||_(e)}function x(e){return g(e)||I(e)||O(e)}function w(e){return I(e)||O(e)}class GraphQLList{
constructor(e){E(e)||(0,i.devAssert)(!1,`Expected ${(0,s.inspect)(e)} to be a GraphQL type.`),this.ofType=e}
get[Symbol.toStringTag](){return"GraphQLList"}toString(){return"["+String(this.ofType)+"]"}toJSON(){
return this.toString()}}t.GraphQLList=GraphQLList;class GraphQLNonNull{constructor(e){F(e)||(0,
i.devAssert)(!1,`Expected ${(0,s.inspect)(e)} to be a GraphQL nullable type.`),this.ofType=e}get[Symbol.toStringTag](){
return"GraphQLNonNull"}toString(){return String(this.ofType)+"!"}toJSON(){return this.toString()}}function R(e){
return L(e)||S(e)}function F(e){return E(e)&&!S(e)}function C(e){return N(e)||g(e)||I(e)||O(e)||_(e)||b(e)}
function j(e){return"function"==typeof e?e():e}function K(e){return"function"==typeof e?e():e}
t.GraphQLNonNull=GraphQLNonNull;class GraphQLScalarType{constructor(e){var t,n,r,a
;const c=null!==(t=e.parseValue)&&void 0!==t?t:o.identityFunc;this.name=(0,T.assertName)(e.name),
this.description=e.description,
this.specifiedByURL=e.specifiedByURL,this.serialize=null!==(n=e.serialize)&&void 0!==n?n:o.identityFunc,
this.parseValue=c,this.parseLiteral=null!==(r=e.parseLiteral)&&void 0!==r?r:(e,t)=>c((0,y.valueFromASTUntyped)(e,t)),
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
;this.name=(0,T.assertName)(e.name),this.description=e.description,this.isTypeOf=e.isTypeOf,this.extensions=(0,
f.toObjMap)(e.extensions),this.astNode=e.astNode,this.extensionASTNodes=null!==(t=e.extensionASTNodes)&&void 0!==t?t:[],
this._fields=()=>P(e),this._interfaces=()=>G(e),null==e.isTypeOf||"function"==typeof e.isTypeOf||(0,
i.devAssert)(!1,`${this.name} must provide "isTypeOf" as a function, but got: ${(0,s.inspect)(e.isTypeOf)}.`)}
get[Symbol.toStringTag](){return"GraphQLObjectType"}getFields(){
return"function"==typeof this._fields&&(this._fields=this._fields()),this._fields}getInterfaces(){
return"function"==typeof this._interfaces&&(this._interfaces=this._interfaces()),this._interfaces}toConfig(){return{
name:this.name,description:this.description,interfaces:this.getInterfaces(),fields:V(this.getFields()),
isTypeOf:this.isTypeOf,extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes}}
toString(){return this.name}toJSON(){return this.toString()}}function G(e){var t
;const n=j(null!==(t=e.interfaces)&&void 0!==t?t:[]);return Array.isArray(n)||(0,
i.devAssert)(!1,`${e.name} interfaces must be an Array or a function which returns an Array.`),n}function P(e){
const t=K(e.fields)
;return Q(t)||(0,i.devAssert)(!1,`${e.name} fields must be an object with field names as keys or a function which returns such an object.`),
(0,p.mapValue)(t,(t,n)=>{var r;Q(t)||(0,i.devAssert)(!1,`${e.name}.${n} field config must be an object.`),
null==t.resolve||"function"==typeof t.resolve||(0,
i.devAssert)(!1,`${e.name}.${n} field resolver must be a function if provided, but got: ${(0,s.inspect)(t.resolve)}.`)
;const o=null!==(r=t.args)&&void 0!==r?r:{}
;return Q(o)||(0,i.devAssert)(!1,`${e.name}.${n} args must be an object with argument names as keys.`),{name:(0,
T.assertName)(n),description:t.description,type:t.type,args:M(o),resolve:t.resolve,subscribe:t.subscribe,
deprecationReason:t.deprecationReason,extensions:(0,f.toObjMap)(t.extensions),astNode:t.astNode}})}function M(e){
return Object.entries(e).map(([e,t])=>({name:(0,T.assertName)(e),description:t.description,type:t.type,
defaultValue:t.defaultValue,deprecationReason:t.deprecationReason,extensions:(0,f.toObjMap)(t.extensions),
astNode:t.astNode}))}function Q(e){return(0,c.isObjectLike)(e)&&!Array.isArray(e)}function V(e){return(0,
p.mapValue)(e,e=>({description:e.description,type:e.type,args:$(e.args),resolve:e.resolve,subscribe:e.subscribe,
deprecationReason:e.deprecationReason,extensions:e.extensions,astNode:e.astNode}))}function $(e){return(0,
l.keyValMap)(e,e=>e.name,e=>({description:e.description,type:e.type,defaultValue:e.defaultValue,
deprecationReason:e.deprecationReason,extensions:e.extensions,astNode:e.astNode}))}t.GraphQLObjectType=GraphQLObjectType
;class GraphQLInterfaceType{constructor(e){var t;this.name=(0,T.assertName)(e.name),this.description=e.description,
this.resolveType=e.resolveType,this.extensions=(0,f.toObjMap)(e.extensions),this.astNode=e.astNode,
this.extensionASTNodes=null!==(t=e.extensionASTNodes)&&void 0!==t?t:[],this._fields=P.bind(void 0,e),
this._interfaces=G.bind(void 0,e),null==e.resolveType||"function"==typeof e.resolveType||(0,
i.devAssert)(!1,`${this.name} must provide "resolveType" as a function, but got: ${(0,s.inspect)(e.resolveType)}.`)}
get[Symbol.toStringTag](){return"GraphQLInterfaceType"}getFields(){
return"function"==typeof this._fields&&(this._fields=this._fields()),this._fields}getInterfaces(){
return"function"==typeof this._interfaces&&(this._interfaces=this._interfaces()),this._interfaces}toConfig(){return{
name:this.name,description:this.description,interfaces:this.getInterfaces(),fields:V(this.getFields()),
resolveType:this.resolveType,extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes}}
toString(){return this.name}toJSON(){return this.toString()}}t.GraphQLInterfaceType=GraphQLInterfaceType
;class GraphQLUnionType{constructor(e){var t;this.name=(0,T.assertName)(e.name),this.description=e.description,
this.resolveType=e.resolveType,this.extensions=(0,f.toObjMap)(e.extensions),this.astNode=e.astNode,
this.extensionASTNodes=null!==(t=e.extensionASTNodes)&&void 0!==t?t:[],this._types=U.bind(void 0,e),
null==e.resolveType||"function"==typeof e.resolveType||(0,
i.devAssert)(!1,`${this.name} must provide "resolveType" as a function, but got: ${(0,s.inspect)(e.resolveType)}.`)}
get[Symbol.toStringTag](){return"GraphQLUnionType"}getTypes(){
return"function"==typeof this._types&&(this._types=this._types()),this._types}toConfig(){return{name:this.name,
description:this.description,types:this.getTypes(),resolveType:this.resolveType,extensions:this.extensions,
astNode:this.astNode,extensionASTNodes:this.extensionASTNodes}}toString(){return this.name}toJSON(){
return this.toString()}}function U(e){const t=j(e.types);return Array.isArray(t)||(0,
i.devAssert)(!1,`Must provide Array of types or a function which returns such an array for Union ${e.name}.`),t}
t.GraphQLUnionType=GraphQLUnionType;class GraphQLEnumType{constructor(e){var t;this.name=(0,T.assertName)(e.name),
this.description=e.description,this.extensions=(0,f.toObjMap)(e.extensions),this.astNode=e.astNode,
this.extensionASTNodes=null!==(t=e.extensionASTNodes)&&void 0!==t?t:[],
this._values="function"==typeof e.values?e.values:Y(this.name,e.values),this._valueLookup=null,this._nameLookup=null}
get[Symbol.toStringTag](){return"GraphQLEnumType"}getValues(){
return"function"==typeof this._values&&(this._values=Y(this.name,this._values())),this._values}getValue(e){
return null===this._nameLookup&&(this._nameLookup=(0,u.keyMap)(this.getValues(),e=>e.name)),this._nameLookup[e]}
serialize(e){null===this._valueLookup&&(this._valueLookup=new Map(this.getValues().map(e=>[e.value,e])))
;const t=this._valueLookup.get(e)
;if(void 0===t)throw new h.GraphQLError(`Enum "${this.name}" cannot represent value: ${(0,s.inspect)(e)}`);return t.name
}parseValue(e,t){if("string"!=typeof e){const n=(0,s.inspect)(e)
;throw new h.GraphQLError(`Enum "${this.name}" cannot represent non-string value: ${n}.`+(t?"":B(this,n)))}
const n=this.getValue(e)
;if(null==n)throw new h.GraphQLError(`Value "${e}" does not exist in "${this.name}" enum.`+(t?"":B(this,e)))
;return n.value}parseLiteral(e,t,n){if(e.kind!==m.Kind.ENUM){const t=(0,v.printForError)(e)
;throw new h.GraphQLError(`Enum "${this.name}" cannot represent non-enum value: ${t}.`+(n?"":B(this,t)),{nodes:e})}
const i=this.getValue(e.value);if(null==i){const t=(0,v.printForError)(e)
;throw new h.GraphQLError(`Value "${t}" does not exist in "${this.name}" enum.`+(n?"":B(this,t)),{nodes:e})}
return i.value}toConfig(){const e=(0,l.keyValMap)(this.getValues(),e=>e.name,e=>({description:e.description,
value:e.value,deprecationReason:e.deprecationReason,extensions:e.extensions,astNode:e.astNode}));return{name:this.name,
description:this.description,values:e,extensions:this.extensions,astNode:this.astNode,
extensionASTNodes:this.extensionASTNodes}}toString(){return this.name}toJSON(){return this.toString()}}function B(e,t){
const n=e.getValues().map(e=>e.name),i=(0,d.suggestionList)(t,n);return(0,r.didYouMean)("the enum value",i)}
function Y(e,t){return Q(t)||(0,i.devAssert)(!1,`${e} values must be an object with value names as keys.`),
Object.entries(t).map(([t,n])=>(Q(n)||(0,
i.devAssert)(!1,`${e}.${t} must refer to an object with a "value" key representing an internal value but got: ${(0,
s.inspect)(n)}.`),{name:(0,T.assertEnumValueName)(t),description:n.description,value:void 0!==n.value?n.value:t,
deprecationReason:n.deprecationReason,extensions:(0,f.toObjMap)(n.extensions),astNode:n.astNode}))}
t.GraphQLEnumType=GraphQLEnumType;class GraphQLInputObjectType{constructor(e){var t,n;this.name=(0,
T.assertName)(e.name),this.description=e.description,this.extensions=(0,f.toObjMap)(e.extensions),
this.astNode=e.astNode,this.extensionASTNodes=null!==(t=e.extensionASTNodes)&&void 0!==t?t:[],
this.isOneOf=null!==(n=e.isOneOf)&&void 0!==n&&n,this._fields=q.bind(void 0,e)}get[Symbol.toStringTag](){
return"GraphQLInputObjectType"}getFields(){return"function"==typeof this._fields&&(this._fields=this._fields()),
this._fields}toConfig(){const e=(0,p.mapValue)(this.getFields(),e=>({description:e.description,type:e.type,
defaultValue:e.defaultValue,deprecationReason:e.deprecationReason,extensions:e.extensions,astNode:e.astNode}));return{
name:this.name,description:this.description,fields:e,extensions:this.extensions,astNode:this.astNode,
extensionASTNodes:this.extensionASTNodes,isOneOf:this.isOneOf}}toString(){return this.name}toJSON(){
return this.toString()}}function q(e){const t=K(e.fields)
;return Q(t)||(0,i.devAssert)(!1,`${e.name} fields must be an object with field names as keys or a function which returns such an object.`),
(0,
p.mapValue)(t,(t,n)=>(!("resolve"in t)||(0,i.devAssert)(!1,`${e.name}.${n} field has a resolve property, but Input Types cannot define resolvers.`),
{name:(0,T.assertName)(n),description:t.description,type:t.type,defaultValue:t.defaultValue,
deprecationReason:t.deprecationReason,extensions:(0,f.toObjMap)(t.extensions),astNode:t.astNode}))}
t.GraphQLInputObjectType=GraphQLInputObjectType}),84186:((e,t,n)=>{Object.defineProperty(t,"__esModule",{value:!0}),
t.VariablesInAllowedPositionRule=function(e){let t=Object.create(null);return{OperationDefinition:{enter(){
t=Object.create(null)},leave(n){const o=e.getRecursiveVariableUsages(n)
;for(const{node:n,type:a,defaultValue:l,parentType:p}of o){const o=n.name.value,d=t[o];if(d&&a){
const t=e.getSchema(),f=(0,c.typeFromAST)(t,d.type);if(f&&!u(t,f,d.defaultValue,a,l)){const t=(0,i.inspect)(f),s=(0,
i.inspect)(a)
;e.reportError(new r.GraphQLError(`Variable "$${o}" of type "${t}" used in position expecting type "${s}".`,{nodes:[d,n]
}))}
(0,s.isInputObjectType)(p)&&p.isOneOf&&(0,s.isNullableType)(f)&&e.reportError(new r.GraphQLError(`Variable "$${o}" is of type "${f}" but must be non-nullable to be used for OneOf Input Object "${p}".`,{
nodes:[d,n]}))}}}},VariableDefinition(e){t[e.variable.name.value]=e}}}
;var i=n(25742),r=n(15939),o=n(11123),s=n(84169),a=n(46539),c=n(76738);function u(e,t,n,i,r){if((0,
s.isNonNullType)(i)&&!(0,s.isNonNullType)(t)){if(!(null!=n&&n.kind!==o.Kind.NULL)&&!(void 0!==r))return!1
;const s=i.ofType;return(0,a.isTypeSubTypeOf)(e,t,s)}return(0,a.isTypeSubTypeOf)(e,t,i)}}),84234:((e,t,n)=>{
Object.defineProperty(t,"__esModule",{value:!0}),t.UniqueOperationTypesRule=function(e){
const t=e.getSchema(),n=Object.create(null),r=t?{query:t.getQueryType(),mutation:t.getMutationType(),
subscription:t.getSubscriptionType()}:{};return{SchemaDefinition:o,SchemaExtension:o};function o(t){var o
;const s=null!==(o=t.operationTypes)&&void 0!==o?o:[];for(const t of s){const o=t.operation,s=n[o]
;r[o]?e.reportError(new i.GraphQLError(`Type for ${o} already defined in the schema. It cannot be redefined.`,{nodes:t
})):s?e.reportError(new i.GraphQLError(`There can be only one ${o} type in schema.`,{nodes:[s,t]})):n[o]=t}return!1}}
;var i=n(15939)}),85e3:((e,t,n)=>{Object.defineProperty(t,"__esModule",{value:!0}),t.TypeInfo=void 0,
t.visitWithTypeInfo=function(e,t){return{enter(...n){const r=n[0];e.enter(r);const s=(0,
o.getEnterLeaveForKind)(t,r.kind).enter;if(s){const o=s.apply(t,n);return void 0!==o&&(e.leave(r),(0,
i.isNode)(o)&&e.enter(o)),o}},leave(...n){const i=n[0],r=(0,o.getEnterLeaveForKind)(t,i.kind).leave;let s
;return r&&(s=r.apply(t,n)),e.leave(i),s}}};var i=n(22740),r=n(11123),o=n(30638),s=n(84169),a=n(10317),c=n(76738)
;class TypeInfo{constructor(e,t,n){this._schema=e,this._typeStack=[],this._parentTypeStack=[],this._inputTypeStack=[],
this._fieldDefStack=[],this._defaultValueStack=[],this._directive=null,this._argument=null,this._enumValue=null,
this._getFieldDef=null!=n?n:u,t&&((0,s.isInputType)(t)&&this._inputTypeStack.push(t),(0,
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
;case r.Kind.ENUM:this._enumValue=null}}}function u(e,t,n){const i=n.name.value
;return i===a.SchemaMetaFieldDef.name&&e.getQueryType()===t?a.SchemaMetaFieldDef:i===a.TypeMetaFieldDef.name&&e.getQueryType()===t?a.TypeMetaFieldDef:i===a.TypeNameMetaFieldDef.name&&(0,
s.isCompositeType)(t)?a.TypeNameMetaFieldDef:(0,s.isObjectType)(t)||(0,s.isInterfaceType)(t)?t.getFields()[i]:void 0}
t.TypeInfo=TypeInfo}),86588:((e,t)=>{Object.defineProperty(t,"__esModule",{value:!0}),t.identityFunc=function(e){return e}
}),87104:((e,t)=>{Object.defineProperty(t,"__esModule",{value:!0}),t.toObjMap=function(e){
if(null==e)return Object.create(null);if(null===Object.getPrototypeOf(e))return e;const t=Object.create(null)
;for(const[n,i]of Object.entries(e))t[n]=i;return t}}),87550:((e,t,n)=>{Object.defineProperty(t,"__esModule",{value:!0}),
t.locatedError=function(e,t,n){var o;const s=(0,i.toError)(e);if(a=s,Array.isArray(a.path))return s;var a
;return new r.GraphQLError(s.message,{nodes:null!==(o=s.nodes)&&void 0!==o?o:t,source:s.source,positions:s.positions,
path:n,originalError:s})};var i=n(39615),r=n(15939)}),89619:((e,t,n)=>{Object.defineProperty(t,"__esModule",{value:!0}),
t.syntaxError=function(e,t,n){return new i.GraphQLError(`Syntax Error: ${n}`,{source:e,positions:[t]})};var i=n(15939)}),
93571:((e,t,n)=>{Object.defineProperty(t,"__esModule",{value:!0
}),t.GraphQLString=t.GraphQLInt=t.GraphQLID=t.GraphQLFloat=t.GraphQLBoolean=t.GRAPHQL_MIN_INT=t.GRAPHQL_MAX_INT=void 0,
t.isSpecifiedScalarType=function(e){return v.some(({name:t})=>e.name===t)},t.specifiedScalarTypes=void 0
;var i=n(25742),r=n(20892),o=n(15939),s=n(11123),a=n(37555),c=n(84169);const u=2147483647;t.GRAPHQL_MAX_INT=u
;const l=-2147483648;t.GRAPHQL_MIN_INT=l;const p=new c.GraphQLScalarType({name:"Int",
description:"The `Int` scalar type represents non-fractional signed whole numeric values. Int can represent values between -(2^31) and 2^31 - 1.",
serialize(e){const t=y(e);if("boolean"==typeof t)return t?1:0;let n=t;if("string"==typeof t&&""!==t&&(n=Number(t)),
"number"!=typeof n||!Number.isInteger(n))throw new o.GraphQLError(`Int cannot represent non-integer value: ${(0,
i.inspect)(t)}`);if(n>u||n<l)throw new o.GraphQLError("Int cannot represent non 32-bit signed integer value: "+(0,
i.inspect)(t));return n},parseValue(e){
if("number"!=typeof e||!Number.isInteger(e))throw new o.GraphQLError(`Int cannot represent non-integer value: ${(0,
i.inspect)(e)}`);if(e>u||e<l)throw new o.GraphQLError(`Int cannot represent non 32-bit signed integer value: ${e}`)
;return e},parseLiteral(e){
if(e.kind!==s.Kind.INT)throw new o.GraphQLError(`Int cannot represent non-integer value: ${(0,a.printForError)(e)}`,{
nodes:e});const t=parseInt(e.value,10)
;if(t>u||t<l)throw new o.GraphQLError(`Int cannot represent non 32-bit signed integer value: ${e.value}`,{nodes:e})
;return t}});t.GraphQLInt=p;const d=new c.GraphQLScalarType({name:"Float",
description:"The `Float` scalar type represents signed double-precision fractional values as specified by [IEEE 754](https://en.wikipedia.org/wiki/IEEE_floating_point).",
serialize(e){const t=y(e);if("boolean"==typeof t)return t?1:0;let n=t;if("string"==typeof t&&""!==t&&(n=Number(t)),
"number"!=typeof n||!Number.isFinite(n))throw new o.GraphQLError(`Float cannot represent non numeric value: ${(0,
i.inspect)(t)}`);return n},parseValue(e){
if("number"!=typeof e||!Number.isFinite(e))throw new o.GraphQLError(`Float cannot represent non numeric value: ${(0,
i.inspect)(e)}`);return e},parseLiteral(e){
if(e.kind!==s.Kind.FLOAT&&e.kind!==s.Kind.INT)throw new o.GraphQLError(`Float cannot represent non numeric value: ${(0,
a.printForError)(e)}`,e);return parseFloat(e.value)}});t.GraphQLFloat=d;const f=new c.GraphQLScalarType({name:"String",
description:"The `String` scalar type represents textual data, represented as UTF-8 character sequences. The String type is most often used by GraphQL to represent free-form human-readable text.",
serialize(e){const t=y(e);if("string"==typeof t)return t;if("boolean"==typeof t)return t?"true":"false"
;if("number"==typeof t&&Number.isFinite(t))return t.toString()
;throw new o.GraphQLError(`String cannot represent value: ${(0,i.inspect)(e)}`)},parseValue(e){
if("string"!=typeof e)throw new o.GraphQLError(`String cannot represent a non string value: ${(0,i.inspect)(e)}`)
;return e},parseLiteral(e){
if(e.kind!==s.Kind.STRING)throw new o.GraphQLError(`String cannot represent a non string value: ${(0,
a.printForError)(e)}`,{nodes:e});return e.value}});t.GraphQLString=f;const h=new c.GraphQLScalarType({name:"Boolean",
description:"The `Boolean` scalar type represents `true` or `false`.",serialize(e){const t=y(e)
;if("boolean"==typeof t)return t;if(Number.isFinite(t))return 0!==t
;throw new o.GraphQLError(`Boolean cannot represent a non boolean value: ${(0,i.inspect)(t)}`)},parseValue(e){
if("boolean"!=typeof e)throw new o.GraphQLError(`Boolean cannot represent a non boolean value: ${(0,i.inspect)(e)}`)
;return e},parseLiteral(e){
if(e.kind!==s.Kind.BOOLEAN)throw new o.GraphQLError(`Boolean cannot represent a non boolean value: ${(0,
a.printForError)(e)}`,{nodes:e});return e.value}});t.GraphQLBoolean=h;const m=new c.GraphQLScalarType({name:"ID",
description:'The `ID` scalar type represents a unique identifier, often used to refetch an object or as key for a cache. The ID type appears in a JSON response as a String; however, it is not intended to be human-readable. When expected as an input type, any string (such as `"4"`) or integer (such as `4`) input value will be accepted as an ID.',
serialize(e){const t=y(e);if("string"==typeof t)return t;if(Number.isInteger(t))return String(t)
;throw new o.GraphQLError(`ID cannot represent value: ${(0,i.inspect)(e)}`)},parseValue(e){
if("string"==typeof e)return e;if("number"==typeof e&&Number.isInteger(e))return e.toString()
;throw new o.GraphQLError(`ID cannot represent value: ${(0,i.inspect)(e)}`)},parseLiteral(e){
if(e.kind!==s.Kind.STRING&&e.kind!==s.Kind.INT)throw new o.GraphQLError("ID cannot represent a non-string and non-integer value: "+(0,
a.printForError)(e),{nodes:e});return e.value}});t.GraphQLID=m;const v=Object.freeze([f,p,d,h,m]);function y(e){if((0,
r.isObjectLike)(e)){if("function"==typeof e.valueOf){const t=e.valueOf();if(!(0,r.isObjectLike)(t))return t}
if("function"==typeof e.toJSON)return e.toJSON()}return e}t.specifiedScalarTypes=v}),96441:((e,t,n)=>{
Object.defineProperty(t,"__esModule",{value:!0}),t.validationAbortedError=void 0
;const i=new(n(15939).GraphQLError)("Validation aborted.");t.validationAbortedError=i}),98749:((e,t,n)=>{
Object.defineProperty(t,"__esModule",{value:!0}),t.MaxIntrospectionDepthRule=function(e){
const t=Object.create(null),n=Object.create(null);function s(i,a,c=0){if(i.kind===r.Kind.FRAGMENT_SPREAD){
const r=i.name.value,o=n[r];if(void 0!==o&&o<=c)return!0;const u=a[r],l=t[r]
;if(void 0!==u&&u>=c||void 0!==l&&l>=c)return!1;const p=e.getFragment(r);return!!p&&(a[r]=c,s(p,a,c)?(n[r]=c,
!0):(t[r]=c,!1))}
if(i.kind===r.Kind.FIELD&&("fields"===i.name.value||"interfaces"===i.name.value||"possibleTypes"===i.name.value||"inputFields"===i.name.value)&&++c>=o)return!0
;if("selectionSet"in i&&i.selectionSet)for(const e of i.selectionSet.selections)if(s(e,a,c))return!0;return!1}return{
Field(t){if("__schema"===t.name.value||"__type"===t.name.value){
if(s(t,Object.create(null)))return e.reportError(new i.GraphQLError("Maximum introspection depth exceeded",{nodes:[t]
})),!1}}}};var i=n(15939),r=n(11123);const o=3}),98923:((e,t,n)=>{Object.defineProperty(t,"__esModule",{value:!0}),
t.assertValidExecutionArguments=b,t.buildExecutionContext=L,t.buildResolveInfo=A,
t.defaultTypeResolver=t.defaultFieldResolver=void 0,t.execute=O,t.executeSync=function(e){const t=O(e);if((0,
c.isPromise)(t))throw new Error("GraphQL execution failed to complete synchronously.");return t},t.getFieldDef=K
;var i=n(65383),r=n(25742),o=n(33650),s=n(17341),a=n(20892),c=n(4091),u=n(38141),l=n(73155),p=n(65395),d=n(71369),f=n(15939),h=n(87550),m=n(22740),v=n(11123),y=n(84169),T=n(10317),E=n(33902),N=n(77611),g=n(13604)
;const I=(0,u.memoize3)((e,t,n)=>(0,N.collectSubfields)(e.schema,e.fragments,e.variableValues,t,n))
;class CollectedErrors{constructor(){this._errorPositions=new Set,this._errors=[]}get errors(){return this._errors}
add(e,t){this._hasNulledPosition(t)||(this._errorPositions.add(t),this._errors.push(e))}_hasNulledPosition(e){let t=e
;for(;void 0!==t;){if(this._errorPositions.has(t))return!0;t=t.prev}return this._errorPositions.has(void 0)}}
function O(e){
arguments.length<2||(0,i.devAssert)(!1,"graphql@16 dropped long-deprecated support for positional arguments, please pass an object instead.")
;const{schema:t,document:n,variableValues:r,rootValue:o}=e;b(t,n,r);const s=L(e);if(!("schema"in s))return{errors:s}
;try{const{operation:e}=s,t=function(e,t,n){const i=e.schema.getRootType(t.operation)
;if(null==i)throw new f.GraphQLError(`Schema is not configured to execute ${t.operation} operation.`,{nodes:t})
;const r=(0,N.collectFields)(e.schema,e.fragments,e.variableValues,i,t.selectionSet),o=void 0;switch(t.operation){
case m.OperationTypeNode.QUERY:return S(e,i,n,o,r);case m.OperationTypeNode.MUTATION:return function(e,t,n,i,r){
return(0,d.promiseReduce)(r.entries(),(r,[o,s])=>{const a=(0,l.addPath)(i,o,t.name),u=D(e,t,n,s,a)
;return void 0===u?r:(0,c.isPromise)(u)?u.then(e=>(r[o]=e,r)):(r[o]=u,r)},Object.create(null))}(e,i,n,o,r)
;case m.OperationTypeNode.SUBSCRIPTION:return S(e,i,n,o,r)}}(s,e,o)
;return(0,c.isPromise)(t)?t.then(e=>_(e,s.collectedErrors.errors),e=>(s.collectedErrors.add(e,void 0),
_(null,s.collectedErrors.errors))):_(t,s.collectedErrors.errors)}catch(e){return s.collectedErrors.add(e,void 0),
_(null,s.collectedErrors.errors)}}function _(e,t){return 0===t.length?{data:e}:{errors:t,data:e}}function b(e,t,n){
t||(0,i.devAssert)(!1,"Must provide document."),(0,E.assertValidSchema)(e),null==n||(0,a.isObjectLike)(n)||(0,
i.devAssert)(!1,"Variables must be provided as an Object where each property is a variable value. Perhaps look to see if an unparsed JSON string was provided.")
}function L(e){var t,n,i,r
;const{schema:o,document:s,rootValue:a,contextValue:c,variableValues:u,operationName:l,fieldResolver:p,typeResolver:d,subscribeFieldResolver:h,options:m}=e
;let y;const T=Object.create(null);for(const e of s.definitions)switch(e.kind){case v.Kind.OPERATION_DEFINITION:
if(null==l){
if(void 0!==y)return[new f.GraphQLError("Must provide operation name if query contains multiple operations.")];y=e
}else(null===(t=e.name)||void 0===t?void 0:t.value)===l&&(y=e);break;case v.Kind.FRAGMENT_DEFINITION:T[e.name.value]=e}
if(!y)return null!=l?[new f.GraphQLError(`Unknown operation named "${l}".`)]:[new f.GraphQLError("Must provide an operation.")]
;const E=null!==(n=y.variableDefinitions)&&void 0!==n?n:[],N=(0,g.getVariableValues)(o,E,null!=u?u:{},{
maxErrors:null!==(i=null==m?void 0:m.maxCoercionErrors)&&void 0!==i?i:50,
hideSuggestions:null!==(r=e.hideSuggestions)&&void 0!==r&&r});return N.errors?N.errors:{schema:o,fragments:T,
rootValue:a,contextValue:c,operation:y,variableValues:N.coerced,fieldResolver:null!=p?p:j,typeResolver:null!=d?d:C,
subscribeFieldResolver:null!=h?h:j,collectedErrors:new CollectedErrors}}function S(e,t,n,i,r){
const o=Object.create(null);let s=!1;try{for(const[a,u]of r.entries()){const r=D(e,t,n,u,(0,l.addPath)(i,a,t.name))
;void 0!==r&&(o[a]=r,(0,c.isPromise)(r)&&(s=!0))}}catch(e){if(s)return(0,p.promiseForObject)(o).finally(()=>{throw e})
;throw e}return s?(0,p.promiseForObject)(o):o}function D(e,t,n,i,r){var o;const s=K(e.schema,t,i[0]);if(!s)return
;const a=s.type,u=null!==(o=s.resolve)&&void 0!==o?o:e.fieldResolver,p=A(e,s,i,t,r);try{const t=(0,
g.getArgumentValues)(s,i[0],e.variableValues),o=u(n,t,e.contextValue,p);let d;return d=(0,
c.isPromise)(o)?o.then(t=>x(e,a,i,p,r,t)):x(e,a,i,p,r,o),(0,c.isPromise)(d)?d.then(void 0,t=>k((0,
h.locatedError)(t,i,(0,l.pathToArray)(r)),a,r,e)):d}catch(t){return k((0,h.locatedError)(t,i,(0,
l.pathToArray)(r)),a,r,e)}}function A(e,t,n,i,r){return{fieldName:t.name,fieldNodes:n,returnType:t.type,parentType:i,
path:r,schema:e.schema,fragments:e.fragments,rootValue:e.rootValue,operation:e.operation,variableValues:e.variableValues
}}function k(e,t,n,i){if((0,y.isNonNullType)(t))throw e;return i.collectedErrors.add(e,n),null}function x(e,t,n,i,a,u){
if(u instanceof Error)throw u;if((0,y.isNonNullType)(t)){const r=x(e,t.ofType,n,i,a,u)
;if(null===r)throw new Error(`Cannot return null for non-nullable field ${i.parentType.name}.${i.fieldName}.`);return r}
return null==u?null:(0,y.isListType)(t)?function(e,t,n,i,r,o){
if(!(0,s.isIterableObject)(o))throw new f.GraphQLError(`Expected Iterable, but did not find one for field "${i.parentType.name}.${i.fieldName}".`)
;const a=t.ofType;let u=!1;const p=Array.from(o,(t,o)=>{const s=(0,l.addPath)(r,o,void 0);try{let r;return r=(0,
c.isPromise)(t)?t.then(t=>x(e,a,n,i,s,t)):x(e,a,n,i,s,t),(0,c.isPromise)(r)?(u=!0,r.then(void 0,t=>k((0,
h.locatedError)(t,n,(0,l.pathToArray)(s)),a,s,e))):r}catch(t){return k((0,h.locatedError)(t,n,(0,
l.pathToArray)(s)),a,s,e)}});return u?Promise.all(p):p}(e,t,n,i,a,u):(0,y.isLeafType)(t)?function(e,t){
const n=e.serialize(t);if(null==n)throw new Error(`Expected \`${(0,r.inspect)(e)}.serialize(${(0,
r.inspect)(t)})\` to return non-nullable value, returned: ${(0,r.inspect)(n)}`);return n}(t,u):(0,
y.isAbstractType)(t)?function(e,t,n,i,r,o){var s
;const a=null!==(s=t.resolveType)&&void 0!==s?s:e.typeResolver,u=e.contextValue,l=a(o,u,i,t);if((0,
c.isPromise)(l))return l.then(s=>R(e,w(s,e,t,n,i,o),n,i,r,o));return R(e,w(l,e,t,n,i,o),n,i,r,o)}(e,t,n,i,a,u):(0,
y.isObjectType)(t)?R(e,t,n,i,a,u):void(0,o.invariant)(!1,"Cannot complete value of unexpected output type: "+(0,
r.inspect)(t))}function w(e,t,n,i,o,s){
if(null==e)throw new f.GraphQLError(`Abstract type "${n.name}" must resolve to an Object type at runtime for field "${o.parentType.name}.${o.fieldName}". Either the "${n.name}" type should provide a "resolveType" function or each possible type should provide an "isTypeOf" function.`,i)
;if((0,
y.isObjectType)(e))throw new f.GraphQLError("Support for returning GraphQLObjectType from resolveType was removed in graphql-js@16.0.0 please return type name instead.")
;if("string"!=typeof e)throw new f.GraphQLError(`Abstract type "${n.name}" must resolve to an Object type at runtime for field "${o.parentType.name}.${o.fieldName}" with value ${(0,
r.inspect)(s)}, received "${(0,r.inspect)(e)}".`);const a=t.schema.getType(e)
;if(null==a)throw new f.GraphQLError(`Abstract type "${n.name}" was resolved to a type "${e}" that does not exist inside the schema.`,{
nodes:i})
;if(!(0,y.isObjectType)(a))throw new f.GraphQLError(`Abstract type "${n.name}" was resolved to a non-object type "${e}".`,{
nodes:i})
;if(!t.schema.isSubType(n,a))throw new f.GraphQLError(`Runtime Object type "${a.name}" is not a possible type for "${n.name}".`,{
nodes:i});return a}function R(e,t,n,i,r,o){const s=I(e,t,n);if(t.isTypeOf){const a=t.isTypeOf(o,e.contextValue,i);if((0,
c.isPromise)(a))return a.then(i=>{if(!i)throw F(t,o,n);return S(e,t,o,r,s)});if(!a)throw F(t,o,n)}return S(e,t,o,r,s)}
function F(e,t,n){return new f.GraphQLError(`Expected value of type "${e.name}" but got: ${(0,r.inspect)(t)}.`,{nodes:n
})}const C=function(e,t,n,i){if((0,a.isObjectLike)(e)&&"string"==typeof e.__typename)return e.__typename
;const r=n.schema.getPossibleTypes(i),o=[];try{for(let i=0;i<r.length;i++){const s=r[i];if(s.isTypeOf){
const r=s.isTypeOf(e,t,n);if((0,c.isPromise)(r))o[i]=r;else if(r)return o.length&&Promise.allSettled(o).catch(()=>{}),
s.name}}}catch(e){if(o.length)return Promise.allSettled(o).then(()=>{throw e});throw e}
return o.length?Promise.all(o).then(e=>{for(let t=0;t<e.length;t++)if(e[t])return r[t].name}):void 0}
;t.defaultTypeResolver=C;const j=function(e,t,n,i){if((0,a.isObjectLike)(e)||"function"==typeof e){
const r=e[i.fieldName];return"function"==typeof r?e[i.fieldName](t,n,i):r}};function K(e,t,n){const i=n.name.value
;return i===T.SchemaMetaFieldDef.name&&e.getQueryType()===t?T.SchemaMetaFieldDef:i===T.TypeMetaFieldDef.name&&e.getQueryType()===t?T.TypeMetaFieldDef:i===T.TypeNameMetaFieldDef.name?T.TypeNameMetaFieldDef:t.getFields()[i]
}t.defaultFieldResolver=j})};
