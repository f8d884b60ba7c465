"use strict";exports.id=8179,exports.ids=[8179],exports.modules={18909:((t,e,i)=>{
const{Argument:s}=i(49154),{Command:n}=i(34348),{CommanderError:r,InvalidArgumentError:o}=i(41135),{Help:a}=i(79754),{Option:h}=i(45240)
;e.DM=new n,e.gu=t=>new n(t),e.Ww=(t,e)=>new h(t,e),e.er=(t,e)=>new s(t,e),e.uB=n,e.c$=h,e.ef=s,e._V=a,e.b7=r,e.Di=o,
e.a2=o}),34348:((t,e,i)=>{
const s=i(78474).EventEmitter,n=i(31421),r=i(76760),o=i(73024),a=i(1708),{Argument:h,humanReadableArgName:l}=i(49154),{CommanderError:u}=i(41135),{Help:p,stripColor:c}=i(79754),{Option:m,DualOptions:d}=i(45240),{suggestSimilar:g}=i(65030)
;class Command extends s{constructor(t){super(),this.commands=[],this.options=[],this.parent=null,
this._allowUnknownOption=!1,this._allowExcessArguments=!1,this.registeredArguments=[],
this._args=this.registeredArguments,this.args=[],this.rawArgs=[],this.processedArgs=[],this._scriptPath=null,
this._name=t||"",this._optionValues={},this._optionValueSources={},this._storeOptionsAsProperties=!1,
this._actionHandler=null,this._executableHandler=!1,this._executableFile=null,this._executableDir=null,
this._defaultCommandName=null,this._exitCallback=null,this._aliases=[],this._combineFlagAndOptionalValue=!0,
this._description="",this._summary="",this._argsDescription=void 0,this._enablePositionalOptions=!1,
this._passThroughOptions=!1,this._lifeCycleHooks={},this._showHelpAfterError=!1,this._showSuggestionAfterError=!0,
this._savedState=null,this._outputConfiguration={writeOut:t=>a.stdout.write(t),writeErr:t=>a.stderr.write(t),
outputError:(t,e)=>e(t),getOutHelpWidth:()=>a.stdout.isTTY?a.stdout.columns:void 0,
getErrHelpWidth:()=>a.stderr.isTTY?a.stderr.columns:void 0,
getOutHasColors:()=>_()??(a.stdout.isTTY&&a.stdout.hasColors?.()),
getErrHasColors:()=>_()??(a.stderr.isTTY&&a.stderr.hasColors?.()),stripColor:t=>c(t)},this._hidden=!1,
this._helpOption=void 0,this._addImplicitHelpCommand=void 0,this._helpCommand=void 0,this._helpConfiguration={},
this._helpGroupHeading=void 0,this._defaultCommandGroup=void 0,this._defaultOptionGroup=void 0}copyInheritedSettings(t){
return this._outputConfiguration=t._outputConfiguration,this._helpOption=t._helpOption,this._helpCommand=t._helpCommand,
this._helpConfiguration=t._helpConfiguration,this._exitCallback=t._exitCallback,
this._storeOptionsAsProperties=t._storeOptionsAsProperties,
this._combineFlagAndOptionalValue=t._combineFlagAndOptionalValue,this._allowExcessArguments=t._allowExcessArguments,
this._enablePositionalOptions=t._enablePositionalOptions,this._showHelpAfterError=t._showHelpAfterError,
this._showSuggestionAfterError=t._showSuggestionAfterError,this}_getCommandAndAncestors(){const t=[]
;for(let e=this;e;e=e.parent)t.push(e);return t}command(t,e,i){let s=e,n=i;"object"==typeof s&&null!==s&&(n=s,s=null),
n=n||{};const[,r,o]=t.match(/([^ ]+) *(.*)/),a=this.createCommand(r);return s&&(a.description(s),
a._executableHandler=!0),n.isDefault&&(this._defaultCommandName=a._name),a._hidden=!(!n.noHelp&&!n.hidden),
a._executableFile=n.executableFile||null,o&&a.arguments(o),this._registerCommand(a),a.parent=this,
a.copyInheritedSettings(this),s?this:a}createCommand(t){return new Command(t)}createHelp(){
return Object.assign(new p,this.configureHelp())}configureHelp(t){
return void 0===t?this._helpConfiguration:(this._helpConfiguration=t,this)}configureOutput(t){
return void 0===t?this._outputConfiguration:(this._outputConfiguration={...this._outputConfiguration,...t},this)}
showHelpAfterError(t=!0){return"string"!=typeof t&&(t=!!t),this._showHelpAfterError=t,this}
showSuggestionAfterError(t=!0){return this._showSuggestionAfterError=!!t,this}addCommand(t,e){
if(!t._name)throw new Error("Command passed to .addCommand() must have a name\n- specify the name in Command constructor or using .name()")
;return(e=e||{}).isDefault&&(this._defaultCommandName=t._name),(e.noHelp||e.hidden)&&(t._hidden=!0),
this._registerCommand(t),t.parent=this,t._checkForBrokenPassThrough(),this}createArgument(t,e){return new h(t,e)}
argument(t,e,i,s){const n=this.createArgument(t,e);return"function"==typeof i?n.default(s).argParser(i):n.default(i),
this.addArgument(n),this}arguments(t){return t.trim().split(/ +/).forEach(t=>{this.argument(t)}),this}addArgument(t){
const e=this.registeredArguments.slice(-1)[0]
;if(e?.variadic)throw new Error(`only the last argument can be variadic '${e.name()}'`)
;if(t.required&&void 0!==t.defaultValue&&void 0===t.parseArg)throw new Error(`a default value for a required argument is never used: '${t.name()}'`)
;return this.registeredArguments.push(t),this}helpCommand(t,e){
if("boolean"==typeof t)return this._addImplicitHelpCommand=t,
t&&this._defaultCommandGroup&&this._initCommandGroup(this._getHelpCommand()),this
;const i=t??"help [command]",[,s,n]=i.match(/([^ ]+) *(.*)/),r=e??"display help for command",o=this.createCommand(s)
;return o.helpOption(!1),n&&o.arguments(n),r&&o.description(r),this._addImplicitHelpCommand=!0,this._helpCommand=o,
(t||e)&&this._initCommandGroup(o),this}addHelpCommand(t,e){return"object"!=typeof t?(this.helpCommand(t,e),
this):(this._addImplicitHelpCommand=!0,this._helpCommand=t,this._initCommandGroup(t),this)}_getHelpCommand(){
return this._addImplicitHelpCommand??(this.commands.length&&!this._actionHandler&&!this._findCommand("help"))?(void 0===this._helpCommand&&this.helpCommand(void 0,void 0),
this._helpCommand):null}hook(t,e){const i=["preSubcommand","preAction","postAction"]
;if(!i.includes(t))throw new Error(`Unexpected value for event passed to hook : '${t}'.\nExpecting one of '${i.join("', '")}'`)
;return this._lifeCycleHooks[t]?this._lifeCycleHooks[t].push(e):this._lifeCycleHooks[t]=[e],this}exitOverride(t){
return this._exitCallback=t||(t=>{if("commander.executeSubCommandAsync"!==t.code)throw t}),this}_exit(t,e,i){
this._exitCallback&&this._exitCallback(new u(t,e,i)),a.exit(t)}action(t){return this._actionHandler=e=>{
const i=this.registeredArguments.length,s=e.slice(0,i);return this._storeOptionsAsProperties?s[i]=this:s[i]=this.opts(),
s.push(this),t.apply(this,s)},this}createOption(t,e){return new m(t,e)}_callParseArg(t,e,i,s){try{return t.parseArg(e,i)
}catch(t){if("commander.invalidArgument"===t.code){const e=`${s} ${t.message}`;this.error(e,{exitCode:t.exitCode,
code:t.code})}throw t}}_registerOption(t){const e=t.short&&this._findOption(t.short)||t.long&&this._findOption(t.long)
;if(e){const i=t.long&&this._findOption(t.long)?t.long:t.short
;throw new Error(`Cannot add option '${t.flags}'${this._name&&` to command '${this._name}'`} due to conflicting flag '${i}'\n-  already used by option '${e.flags}'`)
}this._initOptionGroup(t),this.options.push(t)}_registerCommand(t){
const e=t=>[t.name()].concat(t.aliases()),i=e(t).find(t=>this._findCommand(t));if(i){
const s=e(this._findCommand(i)).join("|"),n=e(t).join("|")
;throw new Error(`cannot add command '${n}' as already have command '${s}'`)}this._initCommandGroup(t),
this.commands.push(t)}addOption(t){this._registerOption(t);const e=t.name(),i=t.attributeName();if(t.negate){
const e=t.long.replace(/^--no-/,"--")
;this._findOption(e)||this.setOptionValueWithSource(i,void 0===t.defaultValue||t.defaultValue,"default")
}else void 0!==t.defaultValue&&this.setOptionValueWithSource(i,t.defaultValue,"default");const s=(e,s,n)=>{
null==e&&void 0!==t.presetArg&&(e=t.presetArg);const r=this.getOptionValue(i)
;null!==e&&t.parseArg?e=this._callParseArg(t,e,r,s):null!==e&&t.variadic&&(e=t._collectValue(e,r)),
null==e&&(e=!t.negate&&(!(!t.isBoolean()&&!t.optional)||"")),this.setOptionValueWithSource(i,e,n)}
;return this.on("option:"+e,e=>{const i=`error: option '${t.flags}' argument '${e}' is invalid.`;s(e,i,"cli")}),
t.envVar&&this.on("optionEnv:"+e,e=>{
const i=`error: option '${t.flags}' value '${e}' from env '${t.envVar}' is invalid.`;s(e,i,"env")}),this}
_optionEx(t,e,i,s,n){
if("object"==typeof e&&e instanceof m)throw new Error("To add an Option object use addOption() instead of option() or requiredOption()")
;const r=this.createOption(e,i)
;if(r.makeOptionMandatory(!!t.mandatory),"function"==typeof s)r.default(n).argParser(s);else if(s instanceof RegExp){
const t=s;s=(e,i)=>{const s=t.exec(e);return s?s[0]:i},r.default(n).argParser(s)}else r.default(s)
;return this.addOption(r)}option(t,e,i,s){return this._optionEx({},t,e,i,s)}requiredOption(t,e,i,s){
return this._optionEx({mandatory:!0},t,e,i,s)}combineFlagAndOptionalValue(t=!0){
return this._combineFlagAndOptionalValue=!!t,this}allowUnknownOption(t=!0){return this._allowUnknownOption=!!t,this}
allowExcessArguments(t=!0){return this._allowExcessArguments=!!t,this}enablePositionalOptions(t=!0){
return this._enablePositionalOptions=!!t,this}passThroughOptions(t=!0){return this._passThroughOptions=!!t,
this._checkForBrokenPassThrough(),this}_checkForBrokenPassThrough(){
if(this.parent&&this._passThroughOptions&&!this.parent._enablePositionalOptions)throw new Error(`passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`)
}storeOptionsAsProperties(t=!0){
if(this.options.length)throw new Error("call .storeOptionsAsProperties() before adding options")
;if(Object.keys(this._optionValues).length)throw new Error("call .storeOptionsAsProperties() before setting option values")
;return this._storeOptionsAsProperties=!!t,this}getOptionValue(t){
return this._storeOptionsAsProperties?this[t]:this._optionValues[t]}setOptionValue(t,e){
return this.setOptionValueWithSource(t,e,void 0)}setOptionValueWithSource(t,e,i){
return this._storeOptionsAsProperties?this[t]=e:this._optionValues[t]=e,this._optionValueSources[t]=i,this}
getOptionValueSource(t){return this._optionValueSources[t]}getOptionValueSourceWithGlobals(t){let e
;return this._getCommandAndAncestors().forEach(i=>{void 0!==i.getOptionValueSource(t)&&(e=i.getOptionValueSource(t))}),e
}_prepareUserArgs(t,e){
if(void 0!==t&&!Array.isArray(t))throw new Error("first parameter to parse must be array or undefined");if(e=e||{},
void 0===t&&void 0===e.from){a.versions?.electron&&(e.from="electron");const t=a.execArgv??[]
;(t.includes("-e")||t.includes("--eval")||t.includes("-p")||t.includes("--print"))&&(e.from="eval")}let i
;switch(void 0===t&&(t=a.argv),this.rawArgs=t.slice(),e.from){case void 0:case"node":this._scriptPath=t[1],i=t.slice(2)
;break;case"electron":a.defaultApp?(this._scriptPath=t[1],i=t.slice(2)):i=t.slice(1);break;case"user":i=t.slice(0);break
;case"eval":i=t.slice(1);break;default:throw new Error(`unexpected parse option { from: '${e.from}' }`)}
return!this._name&&this._scriptPath&&this.nameFromFilename(this._scriptPath),this._name=this._name||"program",i}
parse(t,e){this._prepareForParse();const i=this._prepareUserArgs(t,e);return this._parseCommand([],i),this}
async parseAsync(t,e){this._prepareForParse();const i=this._prepareUserArgs(t,e);return await this._parseCommand([],i),
this}_prepareForParse(){null===this._savedState?this.saveStateBeforeParse():this.restoreStateBeforeParse()}
saveStateBeforeParse(){this._savedState={_name:this._name,_optionValues:{...this._optionValues},_optionValueSources:{
...this._optionValueSources}}}restoreStateBeforeParse(){
if(this._storeOptionsAsProperties)throw new Error("Can not call parse again when storeOptionsAsProperties is true.\n- either make a new Command for each call to parse, or stop storing options as properties")
;this._name=this._savedState._name,this._scriptPath=null,this.rawArgs=[],this._optionValues={
...this._savedState._optionValues},this._optionValueSources={...this._savedState._optionValueSources},this.args=[],
this.processedArgs=[]}_checkForMissingExecutable(t,e,i){if(o.existsSync(t))return
;throw new Error(`'${t}' does not exist\n - if '${i}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead\n - if the default executable name is not suitable, use the executableFile option to supply a custom name or path\n - ${e?`searched for local subcommand relative to directory '${e}'`:"no directory for search for local subcommand, use .executableDir() to supply a custom directory"}`)
}_executeSubCommand(t,e){e=e.slice();let i=!1;const s=[".js",".ts",".tsx",".mjs",".cjs"];function h(t,e){
const i=r.resolve(t,e);if(o.existsSync(i))return i;if(s.includes(r.extname(e)))return
;const n=s.find(t=>o.existsSync(`${i}${t}`));return n?`${i}${n}`:void 0}this._checkForMissingMandatoryOptions(),
this._checkForConflictingOptions();let l,p=t._executableFile||`${this._name}-${t._name}`,c=this._executableDir||""
;if(this._scriptPath){let t;try{t=o.realpathSync(this._scriptPath)}catch{t=this._scriptPath}c=r.resolve(r.dirname(t),c)}
if(c){let e=h(c,p);if(!e&&!t._executableFile&&this._scriptPath){
const i=r.basename(this._scriptPath,r.extname(this._scriptPath));i!==this._name&&(e=h(c,`${i}-${t._name}`))}p=e||p}
if(i=s.includes(r.extname(p)),"win32"!==a.platform?i?(e.unshift(p),e=f(a.execArgv).concat(e),l=n.spawn(a.argv[0],e,{
stdio:"inherit"})):l=n.spawn(p,e,{stdio:"inherit"}):(this._checkForMissingExecutable(p,c,t._name),e.unshift(p),
e=f(a.execArgv).concat(e),l=n.spawn(a.execPath,e,{stdio:"inherit"})),!l.killed){
["SIGUSR1","SIGUSR2","SIGTERM","SIGINT","SIGHUP"].forEach(t=>{a.on(t,()=>{!1===l.killed&&null===l.exitCode&&l.kill(t)})
})}const m=this._exitCallback;l.on("close",t=>{
t=t??1,m?m(new u(t,"commander.executeSubCommandAsync","(close)")):a.exit(t)}),l.on("error",e=>{
if("ENOENT"===e.code)this._checkForMissingExecutable(p,c,t._name);else if("EACCES"===e.code)throw new Error(`'${p}' not executable`)
;if(m){const t=new u(1,"commander.executeSubCommandAsync","(error)");t.nestedError=e,m(t)}else a.exit(1)}),
this.runningCommand=l}_dispatchSubcommand(t,e,i){const s=this._findCommand(t);let n;return s||this.help({error:!0}),
s._prepareForParse(),n=this._chainOrCallSubCommandHook(n,s,"preSubcommand"),n=this._chainOrCall(n,()=>{
if(!s._executableHandler)return s._parseCommand(e,i);this._executeSubCommand(s,e.concat(i))}),n}_dispatchHelpCommand(t){
t||this.help();const e=this._findCommand(t);return e&&!e._executableHandler&&e.help(),
this._dispatchSubcommand(t,[],[this._getHelpOption()?.long??this._getHelpOption()?.short??"--help"])}
_checkNumberOfArguments(){this.registeredArguments.forEach((t,e)=>{
t.required&&null==this.args[e]&&this.missingArgument(t.name())
}),this.registeredArguments.length>0&&this.registeredArguments[this.registeredArguments.length-1].variadic||this.args.length>this.registeredArguments.length&&this._excessArguments(this.args)
}_processArguments(){const t=(t,e,i)=>{let s=e;if(null!==e&&t.parseArg){
const n=`error: command-argument value '${e}' is invalid for argument '${t.name()}'.`;s=this._callParseArg(t,e,i,n)}
return s};this._checkNumberOfArguments();const e=[];this.registeredArguments.forEach((i,s)=>{let n=i.defaultValue
;i.variadic?s<this.args.length?(n=this.args.slice(s),
i.parseArg&&(n=n.reduce((e,s)=>t(i,s,e),i.defaultValue))):void 0===n&&(n=[]):s<this.args.length&&(n=this.args[s],
i.parseArg&&(n=t(i,n,i.defaultValue))),e[s]=n}),this.processedArgs=e}_chainOrCall(t,e){
return t?.then&&"function"==typeof t.then?t.then(()=>e()):e()}_chainOrCallHooks(t,e){let i=t;const s=[]
;return this._getCommandAndAncestors().reverse().filter(t=>void 0!==t._lifeCycleHooks[e]).forEach(t=>{
t._lifeCycleHooks[e].forEach(e=>{s.push({hookedCommand:t,callback:e})})}),"postAction"===e&&s.reverse(),s.forEach(t=>{
i=this._chainOrCall(i,()=>t.callback(t.hookedCommand,this))}),i}_chainOrCallSubCommandHook(t,e,i){let s=t
;return void 0!==this._lifeCycleHooks[i]&&this._lifeCycleHooks[i].forEach(t=>{s=this._chainOrCall(s,()=>t(this,e))}),s}
_parseCommand(t,e){const i=this.parseOptions(e);if(this._parseOptionsEnv(),this._parseOptionsImplied(),
t=t.concat(i.operands),
e=i.unknown,this.args=t.concat(e),t&&this._findCommand(t[0]))return this._dispatchSubcommand(t[0],t.slice(1),e)
;if(this._getHelpCommand()&&t[0]===this._getHelpCommand().name())return this._dispatchHelpCommand(t[1])
;if(this._defaultCommandName)return this._outputHelpIfRequested(e),
this._dispatchSubcommand(this._defaultCommandName,t,e)
;!this.commands.length||0!==this.args.length||this._actionHandler||this._defaultCommandName||this.help({error:!0}),
this._outputHelpIfRequested(i.unknown),this._checkForMissingMandatoryOptions(),this._checkForConflictingOptions()
;const s=()=>{i.unknown.length>0&&this.unknownOption(i.unknown[0])},n=`command:${this.name()}`;if(this._actionHandler){
let i;return s(),this._processArguments(),i=this._chainOrCallHooks(i,"preAction"),
i=this._chainOrCall(i,()=>this._actionHandler(this.processedArgs)),this.parent&&(i=this._chainOrCall(i,()=>{
this.parent.emit(n,t,e)})),i=this._chainOrCallHooks(i,"postAction"),i}if(this.parent?.listenerCount(n))s(),
this._processArguments(),this.parent.emit(n,t,e);else if(t.length){
if(this._findCommand("*"))return this._dispatchSubcommand("*",t,e)
;this.listenerCount("command:*")?this.emit("command:*",t,e):this.commands.length?this.unknownCommand():(s(),
this._processArguments())}else this.commands.length?(s(),this.help({error:!0})):(s(),this._processArguments())}
_findCommand(t){if(t)return this.commands.find(e=>e._name===t||e._aliases.includes(t))}_findOption(t){
return this.options.find(e=>e.is(t))}_checkForMissingMandatoryOptions(){this._getCommandAndAncestors().forEach(t=>{
t.options.forEach(e=>{e.mandatory&&void 0===t.getOptionValue(e.attributeName())&&t.missingMandatoryOptionValue(e)})})}
_checkForConflictingLocalOptions(){const t=this.options.filter(t=>{const e=t.attributeName()
;return void 0!==this.getOptionValue(e)&&"default"!==this.getOptionValueSource(e)})
;t.filter(t=>t.conflictsWith.length>0).forEach(e=>{const i=t.find(t=>e.conflictsWith.includes(t.attributeName()))
;i&&this._conflictingOption(e,i)})}_checkForConflictingOptions(){this._getCommandAndAncestors().forEach(t=>{
t._checkForConflictingLocalOptions()})}parseOptions(t){const e=[],i=[];let s=e;function n(t){
return t.length>1&&"-"===t[0]}
const r=t=>!!/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(t)&&!this._getCommandAndAncestors().some(t=>t.options.map(t=>t.short).some(t=>/^-\d$/.test(t)))
;let o=null,a=null,h=0;for(;h<t.length||a;){const l=a??t[h++];if(a=null,"--"===l){s===i&&s.push(l),s.push(...t.slice(h))
;break}if(!o||n(l)&&!r(l)){if(o=null,n(l)){const e=this._findOption(l);if(e){if(e.required){const i=t[h++]
;void 0===i&&this.optionMissingArgument(e),this.emit(`option:${e.name()}`,i)}else if(e.optional){let i=null
;h<t.length&&(!n(t[h])||r(t[h]))&&(i=t[h++]),this.emit(`option:${e.name()}`,i)}else this.emit(`option:${e.name()}`)
;o=e.variadic?e:null;continue}}if(l.length>2&&"-"===l[0]&&"-"!==l[1]){const t=this._findOption(`-${l[1]}`);if(t){
t.required||t.optional&&this._combineFlagAndOptionalValue?this.emit(`option:${t.name()}`,l.slice(2)):(this.emit(`option:${t.name()}`),
a=`-${l.slice(2)}`);continue}}if(/^--[^=]+=/.test(l)){const t=l.indexOf("="),e=this._findOption(l.slice(0,t))
;if(e&&(e.required||e.optional)){this.emit(`option:${e.name()}`,l.slice(t+1));continue}}
if(s!==e||!n(l)||0===this.commands.length&&r(l)||(s=i),
(this._enablePositionalOptions||this._passThroughOptions)&&0===e.length&&0===i.length){if(this._findCommand(l)){
e.push(l),i.push(...t.slice(h));break}if(this._getHelpCommand()&&l===this._getHelpCommand().name()){
e.push(l,...t.slice(h));break}if(this._defaultCommandName){i.push(l,...t.slice(h));break}}if(this._passThroughOptions){
s.push(l,...t.slice(h));break}s.push(l)}else this.emit(`option:${o.name()}`,l)}return{operands:e,unknown:i}}opts(){
if(this._storeOptionsAsProperties){const t={},e=this.options.length;for(let i=0;i<e;i++){
const e=this.options[i].attributeName();t[e]=e===this._versionOptionName?this._version:this[e]}return t}
return this._optionValues}optsWithGlobals(){
return this._getCommandAndAncestors().reduce((t,e)=>Object.assign(t,e.opts()),{})}error(t,e){
this._outputConfiguration.outputError(`${t}\n`,this._outputConfiguration.writeErr),
"string"==typeof this._showHelpAfterError?this._outputConfiguration.writeErr(`${this._showHelpAfterError}\n`):this._showHelpAfterError&&(this._outputConfiguration.writeErr("\n"),
this.outputHelp({error:!0}));const i=e||{},s=i.exitCode||1,n=i.code||"commander.error";this._exit(s,n,t)}
_parseOptionsEnv(){this.options.forEach(t=>{if(t.envVar&&t.envVar in a.env){const e=t.attributeName()
;(void 0===this.getOptionValue(e)||["default","config","env"].includes(this.getOptionValueSource(e)))&&(t.required||t.optional?this.emit(`optionEnv:${t.name()}`,a.env[t.envVar]):this.emit(`optionEnv:${t.name()}`))
}})}_parseOptionsImplied(){
const t=new d(this.options),e=t=>void 0!==this.getOptionValue(t)&&!["default","implied"].includes(this.getOptionValueSource(t))
;this.options.filter(i=>void 0!==i.implied&&e(i.attributeName())&&t.valueFromOption(this.getOptionValue(i.attributeName()),i)).forEach(t=>{
Object.keys(t.implied).filter(t=>!e(t)).forEach(e=>{this.setOptionValueWithSource(e,t.implied[e],"implied")})})}
missingArgument(t){const e=`error: missing required argument '${t}'`;this.error(e,{code:"commander.missingArgument"})}
optionMissingArgument(t){const e=`error: option '${t.flags}' argument missing`;this.error(e,{
code:"commander.optionMissingArgument"})}missingMandatoryOptionValue(t){
const e=`error: required option '${t.flags}' not specified`;this.error(e,{code:"commander.missingMandatoryOptionValue"})
}_conflictingOption(t,e){const i=t=>{
const e=t.attributeName(),i=this.getOptionValue(e),s=this.options.find(t=>t.negate&&e===t.attributeName()),n=this.options.find(t=>!t.negate&&e===t.attributeName())
;return s&&(void 0===s.presetArg&&!1===i||void 0!==s.presetArg&&i===s.presetArg)?s:n||t},s=t=>{
const e=i(t),s=e.attributeName()
;return"env"===this.getOptionValueSource(s)?`environment variable '${e.envVar}'`:`option '${e.flags}'`
},n=`error: ${s(t)} cannot be used with ${s(e)}`;this.error(n,{code:"commander.conflictingOption"})}unknownOption(t){
if(this._allowUnknownOption)return;let e="";if(t.startsWith("--")&&this._showSuggestionAfterError){let i=[],s=this;do{
const t=s.createHelp().visibleOptions(s).filter(t=>t.long).map(t=>t.long);i=i.concat(t),s=s.parent
}while(s&&!s._enablePositionalOptions);e=g(t,i)}const i=`error: unknown option '${t}'${e}`;this.error(i,{
code:"commander.unknownOption"})}_excessArguments(t){if(this._allowExcessArguments)return
;const e=this.registeredArguments.length,i=1===e?"":"s",s=`error: too many arguments${this.parent?` for '${this.name()}'`:""}. Expected ${e} argument${i} but got ${t.length}.`
;this.error(s,{code:"commander.excessArguments"})}unknownCommand(){const t=this.args[0];let e=""
;if(this._showSuggestionAfterError){const i=[];this.createHelp().visibleCommands(this).forEach(t=>{i.push(t.name()),
t.alias()&&i.push(t.alias())}),e=g(t,i)}const i=`error: unknown command '${t}'${e}`;this.error(i,{
code:"commander.unknownCommand"})}version(t,e,i){if(void 0===t)return this._version;this._version=t,
e=e||"-V, --version",i=i||"output the version number";const s=this.createOption(e,i)
;return this._versionOptionName=s.attributeName(),this._registerOption(s),this.on("option:"+s.name(),()=>{
this._outputConfiguration.writeOut(`${t}\n`),this._exit(0,"commander.version",t)}),this}description(t,e){
return void 0===t&&void 0===e?this._description:(this._description=t,e&&(this._argsDescription=e),this)}summary(t){
return void 0===t?this._summary:(this._summary=t,this)}alias(t){if(void 0===t)return this._aliases[0];let e=this
;if(0!==this.commands.length&&this.commands[this.commands.length-1]._executableHandler&&(e=this.commands[this.commands.length-1]),
t===e._name)throw new Error("Command alias can't be the same as its name");const i=this.parent?._findCommand(t);if(i){
const e=[i.name()].concat(i.aliases()).join("|")
;throw new Error(`cannot add alias '${t}' to command '${this.name()}' as already have command '${e}'`)}
return e._aliases.push(t),this}aliases(t){return void 0===t?this._aliases:(t.forEach(t=>this.alias(t)),this)}usage(t){
if(void 0===t){if(this._usage)return this._usage;const t=this.registeredArguments.map(t=>l(t))
;return[].concat(this.options.length||null!==this._helpOption?"[options]":[],this.commands.length?"[command]":[],this.registeredArguments.length?t:[]).join(" ")
}return this._usage=t,this}name(t){return void 0===t?this._name:(this._name=t,this)}helpGroup(t){
return void 0===t?this._helpGroupHeading??"":(this._helpGroupHeading=t,this)}commandsGroup(t){
return void 0===t?this._defaultCommandGroup??"":(this._defaultCommandGroup=t,this)}optionsGroup(t){
return void 0===t?this._defaultOptionGroup??"":(this._defaultOptionGroup=t,this)}_initOptionGroup(t){
this._defaultOptionGroup&&!t.helpGroupHeading&&t.helpGroup(this._defaultOptionGroup)}_initCommandGroup(t){
this._defaultCommandGroup&&!t.helpGroup()&&t.helpGroup(this._defaultCommandGroup)}nameFromFilename(t){
return this._name=r.basename(t,r.extname(t)),this}executableDir(t){
return void 0===t?this._executableDir:(this._executableDir=t,this)}helpInformation(t){
const e=this.createHelp(),i=this._getOutputContext(t);e.prepareContext({error:i.error,helpWidth:i.helpWidth,
outputHasColors:i.hasColors});const s=e.formatHelp(this,e);return i.hasColors?s:this._outputConfiguration.stripColor(s)}
_getOutputContext(t){const e=!!(t=t||{}).error;let i,s,n;e?(i=t=>this._outputConfiguration.writeErr(t),
s=this._outputConfiguration.getErrHasColors(),
n=this._outputConfiguration.getErrHelpWidth()):(i=t=>this._outputConfiguration.writeOut(t),
s=this._outputConfiguration.getOutHasColors(),n=this._outputConfiguration.getOutHelpWidth());return{error:e,
write:t=>(s||(t=this._outputConfiguration.stripColor(t)),i(t)),hasColors:s,helpWidth:n}}outputHelp(t){let e
;"function"==typeof t&&(e=t,t=void 0);const i=this._getOutputContext(t),s={error:i.error,write:i.write,command:this}
;this._getCommandAndAncestors().reverse().forEach(t=>t.emit("beforeAllHelp",s)),this.emit("beforeHelp",s)
;let n=this.helpInformation({error:i.error})
;if(e&&(n=e(n),"string"!=typeof n&&!Buffer.isBuffer(n)))throw new Error("outputHelp callback must return a string or a Buffer")
;i.write(n),this._getHelpOption()?.long&&this.emit(this._getHelpOption().long),this.emit("afterHelp",s),
this._getCommandAndAncestors().forEach(t=>t.emit("afterAllHelp",s))}helpOption(t,e){
return"boolean"==typeof t?(t?(null===this._helpOption&&(this._helpOption=void 0),
this._defaultOptionGroup&&this._initOptionGroup(this._getHelpOption())):this._helpOption=null,
this):(this._helpOption=this.createOption(t??"-h, --help",e??"display help for command"),
(t||e)&&this._initOptionGroup(this._helpOption),this)}_getHelpOption(){
return void 0===this._helpOption&&this.helpOption(void 0,void 0),this._helpOption}addHelpOption(t){
return this._helpOption=t,this._initOptionGroup(t),this}help(t){this.outputHelp(t);let e=Number(a.exitCode??0)
;0===e&&t&&"function"!=typeof t&&t.error&&(e=1),this._exit(e,"commander.help","(outputHelp)")}addHelpText(t,e){
const i=["beforeAll","before","after","afterAll"]
;if(!i.includes(t))throw new Error(`Unexpected value for position to addHelpText.\nExpecting one of '${i.join("', '")}'`)
;const s=`${t}Help`;return this.on(s,t=>{let i;i="function"==typeof e?e({error:t.error,command:t.command}):e,
i&&t.write(`${i}\n`)}),this}_outputHelpIfRequested(t){const e=this._getHelpOption()
;e&&t.find(t=>e.is(t))&&(this.outputHelp(),this._exit(0,"commander.helpDisplayed","(outputHelp)"))}}function f(t){
return t.map(t=>{if(!t.startsWith("--inspect"))return t;let e,i,s="127.0.0.1",n="9229"
;return null!==(i=t.match(/^(--inspect(-brk)?)$/))?e=i[1]:null!==(i=t.match(/^(--inspect(-brk|-port)?)=([^:]+)$/))?(e=i[1],
/^\d+$/.test(i[3])?n=i[3]:s=i[3]):null!==(i=t.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/))&&(e=i[1],s=i[3],
n=i[4]),e&&"0"!==n?`${e}=${s}:${parseInt(n)+1}`:t})}function _(){
return!a.env.NO_COLOR&&"0"!==a.env.FORCE_COLOR&&"false"!==a.env.FORCE_COLOR&&(!(!a.env.FORCE_COLOR&&void 0===a.env.CLICOLOR_FORCE)||void 0)
}e.Command=Command,e.useColor=_}),41135:((t,e)=>{class CommanderError extends Error{constructor(t,e,i){super(i),
Error.captureStackTrace(this,this.constructor),this.name=this.constructor.name,this.code=e,this.exitCode=t,
this.nestedError=void 0}}
e.CommanderError=CommanderError,e.InvalidArgumentError=class InvalidArgumentError extends CommanderError{constructor(t){
super(1,"commander.invalidArgument",t),Error.captureStackTrace(this,this.constructor),this.name=this.constructor.name}}
}),45240:((t,e,i)=>{const{InvalidArgumentError:s}=i(41135);function n(t){
return t.split("-").reduce((t,e)=>t+e[0].toUpperCase()+e.slice(1))}e.Option=class Option{constructor(t,e){this.flags=t,
this.description=e||"",this.required=t.includes("<"),this.optional=t.includes("["),
this.variadic=/\w\.\.\.[>\]]$/.test(t),this.mandatory=!1;const i=function(t){let e,i
;const s=/^-[^-]$/,n=/^--[^-]/,r=t.split(/[ |,]+/).concat("guard");s.test(r[0])&&(e=r.shift())
;n.test(r[0])&&(i=r.shift());!e&&s.test(r[0])&&(e=r.shift());!e&&n.test(r[0])&&(e=i,i=r.shift())
;if(r[0].startsWith("-")){const e=r[0],i=`option creation failed due to '${e}' in option flags '${t}'`
;if(/^-[^-][^-]/.test(e))throw new Error(`${i}\n- a short flag is a single dash and a single character\n  - either use a single dash and a single character (for a short flag)\n  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`)
;if(s.test(e))throw new Error(`${i}\n- too many short flags`)
;if(n.test(e))throw new Error(`${i}\n- too many long flags`);throw new Error(`${i}\n- unrecognised flag format`)}
if(void 0===e&&void 0===i)throw new Error(`option creation failed due to no flags found in '${t}'.`);return{shortFlag:e,
longFlag:i}}(t)
;this.short=i.shortFlag,this.long=i.longFlag,this.negate=!1,this.long&&(this.negate=this.long.startsWith("--no-")),
this.defaultValue=void 0,this.defaultValueDescription=void 0,this.presetArg=void 0,this.envVar=void 0,
this.parseArg=void 0,this.hidden=!1,this.argChoices=void 0,this.conflictsWith=[],this.implied=void 0,
this.helpGroupHeading=void 0}default(t,e){return this.defaultValue=t,this.defaultValueDescription=e,this}preset(t){
return this.presetArg=t,this}conflicts(t){return this.conflictsWith=this.conflictsWith.concat(t),this}implies(t){let e=t
;return"string"==typeof t&&(e={[t]:!0}),this.implied=Object.assign(this.implied||{},e),this}env(t){return this.envVar=t,
this}argParser(t){return this.parseArg=t,this}makeOptionMandatory(t=!0){return this.mandatory=!!t,this}hideHelp(t=!0){
return this.hidden=!!t,this}_collectValue(t,e){return e!==this.defaultValue&&Array.isArray(e)?(e.push(t),e):[t]}
choices(t){return this.argChoices=t.slice(),this.parseArg=(t,e)=>{
if(!this.argChoices.includes(t))throw new s(`Allowed choices are ${this.argChoices.join(", ")}.`)
;return this.variadic?this._collectValue(t,e):t},this}name(){
return this.long?this.long.replace(/^--/,""):this.short.replace(/^-/,"")}attributeName(){
return this.negate?n(this.name().replace(/^no-/,"")):n(this.name())}helpGroup(t){return this.helpGroupHeading=t,this}
is(t){return this.short===t||this.long===t}isBoolean(){return!this.required&&!this.optional&&!this.negate}},
e.DualOptions=class DualOptions{constructor(t){this.positiveOptions=new Map,this.negativeOptions=new Map,
this.dualOptions=new Set,t.forEach(t=>{
t.negate?this.negativeOptions.set(t.attributeName(),t):this.positiveOptions.set(t.attributeName(),t)}),
this.negativeOptions.forEach((t,e)=>{this.positiveOptions.has(e)&&this.dualOptions.add(e)})}valueFromOption(t,e){
const i=e.attributeName();if(!this.dualOptions.has(i))return!0
;const s=this.negativeOptions.get(i).presetArg,n=void 0!==s&&s;return e.negate===(n===t)}}}),48179:((t,e,i)=>{i.d(e,{
b7:()=>h,c$:()=>m,uB:()=>p});var s=i(18909);const{DM:n,gu:r,er:o,Ww:a,b7:h,Di:l,a2:u,uB:p,ef:c,c$:m,_V:d}=s}),
49154:((t,e,i)=>{const{InvalidArgumentError:s}=i(41135);e.Argument=class Argument{constructor(t,e){
switch(this.description=e||"",this.variadic=!1,this.parseArg=void 0,this.defaultValue=void 0,
this.defaultValueDescription=void 0,this.argChoices=void 0,t[0]){case"<":this.required=!0,this._name=t.slice(1,-1);break
;case"[":this.required=!1,this._name=t.slice(1,-1);break;default:this.required=!0,this._name=t}
this._name.endsWith("...")&&(this.variadic=!0,this._name=this._name.slice(0,-3))}name(){return this._name}
_collectValue(t,e){return e!==this.defaultValue&&Array.isArray(e)?(e.push(t),e):[t]}default(t,e){
return this.defaultValue=t,this.defaultValueDescription=e,this}argParser(t){return this.parseArg=t,this}choices(t){
return this.argChoices=t.slice(),this.parseArg=(t,e)=>{
if(!this.argChoices.includes(t))throw new s(`Allowed choices are ${this.argChoices.join(", ")}.`)
;return this.variadic?this._collectValue(t,e):t},this}argRequired(){return this.required=!0,this}argOptional(){
return this.required=!1,this}},e.humanReadableArgName=function(t){const e=t.name()+(!0===t.variadic?"...":"")
;return t.required?"<"+e+">":"["+e+"]"}}),65030:((t,e)=>{e.suggestSimilar=function(t,e){if(!e||0===e.length)return""
;e=Array.from(new Set(e));const i=t.startsWith("--");i&&(t=t.slice(2),e=e.map(t=>t.slice(2)));let s=[],n=3
;return e.forEach(e=>{if(e.length<=1)return;const i=function(t,e){
if(Math.abs(t.length-e.length)>3)return Math.max(t.length,e.length);const i=[];for(let e=0;e<=t.length;e++)i[e]=[e]
;for(let t=0;t<=e.length;t++)i[0][t]=t;for(let s=1;s<=e.length;s++)for(let n=1;n<=t.length;n++){let r=1
;r=t[n-1]===e[s-1]?0:1,
i[n][s]=Math.min(i[n-1][s]+1,i[n][s-1]+1,i[n-1][s-1]+r),n>1&&s>1&&t[n-1]===e[s-2]&&t[n-2]===e[s-1]&&(i[n][s]=Math.min(i[n][s],i[n-2][s-2]+1))
}return i[t.length][e.length]}(t,e),r=Math.max(t.length,e.length);(r-i)/r>.4&&(i<n?(n=i,s=[e]):i===n&&s.push(e))}),
s.sort((t,e)=>t.localeCompare(e)),
i&&(s=s.map(t=>`--${t}`)),s.length>1?`\n(Did you mean one of ${s.join(", ")}?)`:1===s.length?`\n(Did you mean ${s[0]}?)`:""
}}),79754:((t,e,i)=>{const{humanReadableArgName:s}=i(49154);function n(t){return t.replace(/\x1b\[\d*(;\d*)*m/g,"")}
e.Help=class Help{constructor(){this.helpWidth=void 0,this.minWidthToWrap=40,this.sortSubcommands=!1,
this.sortOptions=!1,this.showGlobalOptions=!1}prepareContext(t){this.helpWidth=this.helpWidth??t.helpWidth??80}
visibleCommands(t){const e=t.commands.filter(t=>!t._hidden),i=t._getHelpCommand();return i&&!i._hidden&&e.push(i),
this.sortSubcommands&&e.sort((t,e)=>t.name().localeCompare(e.name())),e}compareOptions(t,e){
const i=t=>t.short?t.short.replace(/^-/,""):t.long.replace(/^--/,"");return i(t).localeCompare(i(e))}visibleOptions(t){
const e=t.options.filter(t=>!t.hidden),i=t._getHelpOption();if(i&&!i.hidden){
const s=i.short&&t._findOption(i.short),n=i.long&&t._findOption(i.long)
;s||n?i.long&&!n?e.push(t.createOption(i.long,i.description)):i.short&&!s&&e.push(t.createOption(i.short,i.description)):e.push(i)
}return this.sortOptions&&e.sort(this.compareOptions),e}visibleGlobalOptions(t){if(!this.showGlobalOptions)return[]
;const e=[];for(let i=t.parent;i;i=i.parent){const t=i.options.filter(t=>!t.hidden);e.push(...t)}
return this.sortOptions&&e.sort(this.compareOptions),e}visibleArguments(t){
return t._argsDescription&&t.registeredArguments.forEach(e=>{
e.description=e.description||t._argsDescription[e.name()]||""
}),t.registeredArguments.find(t=>t.description)?t.registeredArguments:[]}subcommandTerm(t){
const e=t.registeredArguments.map(t=>s(t)).join(" ")
;return t._name+(t._aliases[0]?"|"+t._aliases[0]:"")+(t.options.length?" [options]":"")+(e?" "+e:"")}optionTerm(t){
return t.flags}argumentTerm(t){return t.name()}longestSubcommandTermLength(t,e){
return e.visibleCommands(t).reduce((t,i)=>Math.max(t,this.displayWidth(e.styleSubcommandTerm(e.subcommandTerm(i)))),0)}
longestOptionTermLength(t,e){
return e.visibleOptions(t).reduce((t,i)=>Math.max(t,this.displayWidth(e.styleOptionTerm(e.optionTerm(i)))),0)}
longestGlobalOptionTermLength(t,e){
return e.visibleGlobalOptions(t).reduce((t,i)=>Math.max(t,this.displayWidth(e.styleOptionTerm(e.optionTerm(i)))),0)}
longestArgumentTermLength(t,e){
return e.visibleArguments(t).reduce((t,i)=>Math.max(t,this.displayWidth(e.styleArgumentTerm(e.argumentTerm(i)))),0)}
commandUsage(t){let e=t._name;t._aliases[0]&&(e=e+"|"+t._aliases[0]);let i=""
;for(let e=t.parent;e;e=e.parent)i=e.name()+" "+i;return i+e+" "+t.usage()}commandDescription(t){return t.description()}
subcommandDescription(t){return t.summary()||t.description()}optionDescription(t){const e=[]
;if(t.argChoices&&e.push(`choices: ${t.argChoices.map(t=>JSON.stringify(t)).join(", ")}`),void 0!==t.defaultValue){
(t.required||t.optional||t.isBoolean()&&"boolean"==typeof t.defaultValue)&&e.push(`default: ${t.defaultValueDescription||JSON.stringify(t.defaultValue)}`)
}if(void 0!==t.presetArg&&t.optional&&e.push(`preset: ${JSON.stringify(t.presetArg)}`),
void 0!==t.envVar&&e.push(`env: ${t.envVar}`),e.length>0){const i=`(${e.join(", ")})`
;return t.description?`${t.description} ${i}`:i}return t.description}argumentDescription(t){const e=[]
;if(t.argChoices&&e.push(`choices: ${t.argChoices.map(t=>JSON.stringify(t)).join(", ")}`),
void 0!==t.defaultValue&&e.push(`default: ${t.defaultValueDescription||JSON.stringify(t.defaultValue)}`),e.length>0){
const i=`(${e.join(", ")})`;return t.description?`${t.description} ${i}`:i}return t.description}formatItemList(t,e,i){
return 0===e.length?[]:[i.styleTitle(t),...e,""]}groupItems(t,e,i){const s=new Map;return t.forEach(t=>{const e=i(t)
;s.has(e)||s.set(e,[])}),e.forEach(t=>{const e=i(t);s.has(e)||s.set(e,[]),s.get(e).push(t)}),s}formatHelp(t,e){
const i=e.padWidth(t,e),s=e.helpWidth??80;function n(t,s){return e.formatItem(t,i,s,e)}
let r=[`${e.styleTitle("Usage:")} ${e.styleUsage(e.commandUsage(t))}`,""];const o=e.commandDescription(t)
;o.length>0&&(r=r.concat([e.boxWrap(e.styleCommandDescription(o),s),""]))
;const a=e.visibleArguments(t).map(t=>n(e.styleArgumentTerm(e.argumentTerm(t)),e.styleArgumentDescription(e.argumentDescription(t))))
;r=r.concat(this.formatItemList("Arguments:",a,e))
;if(this.groupItems(t.options,e.visibleOptions(t),t=>t.helpGroupHeading??"Options:").forEach((t,i)=>{
const s=t.map(t=>n(e.styleOptionTerm(e.optionTerm(t)),e.styleOptionDescription(e.optionDescription(t))))
;r=r.concat(this.formatItemList(i,s,e))}),e.showGlobalOptions){
const i=e.visibleGlobalOptions(t).map(t=>n(e.styleOptionTerm(e.optionTerm(t)),e.styleOptionDescription(e.optionDescription(t))))
;r=r.concat(this.formatItemList("Global Options:",i,e))}
return this.groupItems(t.commands,e.visibleCommands(t),t=>t.helpGroup()||"Commands:").forEach((t,i)=>{
const s=t.map(t=>n(e.styleSubcommandTerm(e.subcommandTerm(t)),e.styleSubcommandDescription(e.subcommandDescription(t))))
;r=r.concat(this.formatItemList(i,s,e))}),r.join("\n")}displayWidth(t){return n(t).length}styleTitle(t){return t}
styleUsage(t){
return t.split(" ").map(t=>"[options]"===t?this.styleOptionText(t):"[command]"===t?this.styleSubcommandText(t):"["===t[0]||"<"===t[0]?this.styleArgumentText(t):this.styleCommandText(t)).join(" ")
}styleCommandDescription(t){return this.styleDescriptionText(t)}styleOptionDescription(t){
return this.styleDescriptionText(t)}styleSubcommandDescription(t){return this.styleDescriptionText(t)}
styleArgumentDescription(t){return this.styleDescriptionText(t)}styleDescriptionText(t){return t}styleOptionTerm(t){
return this.styleOptionText(t)}styleSubcommandTerm(t){
return t.split(" ").map(t=>"[options]"===t?this.styleOptionText(t):"["===t[0]||"<"===t[0]?this.styleArgumentText(t):this.styleSubcommandText(t)).join(" ")
}styleArgumentTerm(t){return this.styleArgumentText(t)}styleOptionText(t){return t}styleArgumentText(t){return t}
styleSubcommandText(t){return t}styleCommandText(t){return t}padWidth(t,e){
return Math.max(e.longestOptionTermLength(t,e),e.longestGlobalOptionTermLength(t,e),e.longestSubcommandTermLength(t,e),e.longestArgumentTermLength(t,e))
}preformatted(t){return/\n[^\S\r\n]/.test(t)}formatItem(t,e,i,s){const n=" ".repeat(2);if(!i)return n+t
;const r=t.padEnd(e+t.length-s.displayWidth(t)),o=(this.helpWidth??80)-e-2-2;let a
;if(o<this.minWidthToWrap||s.preformatted(i))a=i;else{a=s.boxWrap(i,o).replace(/\n/g,"\n"+" ".repeat(e+2))}
return n+r+" ".repeat(2)+a.replace(/\n/g,`\n${n}`)}boxWrap(t,e){if(e<this.minWidthToWrap)return t
;const i=t.split(/\r\n|\n/),s=/[\s]*[^\s]+/g,n=[];return i.forEach(t=>{const i=t.match(s)
;if(null===i)return void n.push("");let r=[i.shift()],o=this.displayWidth(r[0]);i.forEach(t=>{
const i=this.displayWidth(t);if(o+i<=e)return r.push(t),void(o+=i);n.push(r.join(""));const s=t.trimStart();r=[s],
o=this.displayWidth(s)}),n.push(r.join(""))}),n.join("\n")}},e.stripColor=n})};
