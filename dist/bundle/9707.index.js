export const id=9707;export const ids=[9707];export const modules={49707:(e,n,t)=>{t.r(n),t.d(n,{
renderPage:()=>renderPage});var s=t(34137),o=t(50984),r=t(16374);const i={pass:{symbol:"✓",word:"pass"},fail:{
symbol:"✕",word:"fail"},not_evaluated:{symbol:"–",word:"not evaluated"}},l={authenticity:"authentic",mode:"mode",
presence:"presence",enforceable:"enforceable",run_binding:"run",operation_binding:"operation",consumption:"unused",
expiration:"in time",staleness:"not stale"};function CheckRow(e,n){return(0,s.h)("ol",{class:"checks","aria-label":n
},e.map(({name:e,result:n,note:t})=>(0,s.h)("li",{class:`check ${n}`},(0,r.NI)(i[n]),(0,
s.h)("span",null,l[e],void 0===t?null:` (${t.replaceAll(" "," ")})`))))}function CheckReasons(e,n){return(0,s.h)("dl",{
class:"reasons"},e.map(e=>(0,s.h)("div",{class:e.result
},(0,s.h)("dt",null,(0,s.h)("code",null,e.name),` ${i[e.result].word}`),(0,
s.h)("dd",null,function reasonOf({name:e,result:n,code:t},s){
return"not_evaluated"===n?"It could not be evaluated, which blocks like a failure.":null!==t?`${(0,
o.WE)(t).title} (${t}). ${(0,o.WE)(t).cause}`:a[e](s)}(e,n)))))}const a={
authenticity:()=>"Envelope, schema and both signatures hold, and the key is listed and in force.",
mode:()=>"The mode is exactly prod.",presence:()=>"A receipt was offered.",
enforceable:()=>"The receipt permits; it is not advisory.",
run_binding:e=>null===e?"Run, attempt, repository, environment and API host are those of the job.":`Run ${e.run_id}, attempt ${e.run_attempt}, repository ${e.repository_id}, environment and API host are those of the job.`,
operation_binding:()=>"Kind, id, plan digest, and the operation digest computed anew are those of the receipt.",
consumption:()=>"It was not used before, and the ledger still holds what it was minted on.",
expiration:e=>null===e?"It was within its lifetime.":`It was used between ${e.issued_at} and ${e.expires_at}, and the clock agrees with GitHub’s.`,
staleness:()=>"It was issued less than 24 hours ago, for less than 24 hours."};var c=t(96452);function ledgerText(e,n){
return null===e?"not consumed":`consumed by entry ${e}, ${null===n?"no outcome recorded":`outcome in entry ${n}`}`}
var u=t(27366);const h={done:{symbol:"✓",word:"done"},blocked:{symbol:"○",word:"blocked"},failed:{symbol:"✕",
word:"failed"},not_reached:{symbol:"–",word:"not reached"}}
;function executeWords({counts:e,operations:n,phases:t,input:s},o,r){
if(o)return r("blocked","Every side effect blocked by the mode.")
;if(t.every(({name:e,lines:n})=>"Execute"!==e||0===n))return r("not_reached","Nothing was begun.")
;const i=e.shipped+e.unchanged,l=`${e.shipped} shipped, ${e.unchanged} there already, ${e.notShipped} not shipped.`
;return i===n.length?r("done",l):r("blocked"===s.proof.run.result?"blocked":"failed",l)}
function AugmentTimeline({model:e}){const n=function phaseWords(e){const say=(e,n)=>({state:e,...h[e],sentence:n
}),{operations:n,counts:t,phases:s,input:o}=e,r=new Map(s.map(e=>[e.name,e.lines])),i="dry_run"===o.proof.run.mode,l=o.proof.phase_2_fc_authorization.decisions.filter(({decision:e})=>"permit"===e).length,a=`${l} of ${(0,
u.hS)(t.operations,"operation")} permitted by the policy`,c="blocked"===e.input.proof.run.result,d=`${(0,
u.hS)(o.lines.length,"entry").replace("entrys","entries")} chained${i?", unsigned: a dry run writes no ledger":""}`
;return{Plan:0===r.get("Plan")?say("not_reached","The plan was not made."):say("done",`${(0,
u.hS)(n.length,"operation")} resolved and observed; only reads.`),
Authorize:0===r.get("Authorize")?say("not_reached","Nothing was decided."):l<t.operations||c&&!i?say("failed",`${a}${c?"; the run was refused":""}.`):say(i?"blocked":"done",i?`${a}; no enforceable receipt in a dry run.`:`${a}.`),
Execute:executeWords(e,i,say),
Audit:o.lines.some(({type:e})=>"run.closed"===e)?say("done",`${d}.`):say("failed",`${d}; the run was never closed.`)}
}(e);return(0,s.h)(r.wn,{id:"timeline",title:"Timeline",lead:"Read from the ledger. Each phase opens to its records."
},(0,s.h)("ol",{class:"timeline"},e.phases.map(t=>{const{state:o,symbol:i,word:l,sentence:a}=n[t.name];return(0,
s.h)("li",{class:`phase ${o}`},(0,s.h)("details",null,(0,s.h)("summary",null,(0,s.h)("span",{class:"dot"},(0,r.NI)({
symbol:i,word:l})),(0,s.h)("span",{class:"phase-name"},t.name),(0,s.h)("span",{class:"phase-time"
},function When({from:e,durationMs:n}){return null===e||null===n?(0,s.h)("span",null,"not reached"):(0,
s.h)("span",null,(0,r.gX)(e),` · ${(0,u.a3)(n)}`)}(t)),(0,s.h)("span",{class:"phase-sentence"},a)),(0,s.h)("div",{
class:"phase-details"},d[t.name](e))))})))}const d={Plan:function PlanDetails({input:e}){
const{run:n,phase_1_dry_run_plan:t}=e.proof;return(0,r.At)([["Repository",(0,r.SX)(n.repository)],["Commit",(0,
r.aw)(n.commit_sha,"the commit")],["Reference",(0,r.SX)(n.ref)],["Event",(0,r.SX)(n.event)],["Actor",(0,
r.SX)(n.actor)],["Workflow",(0,r.SX)(n.workflow_ref)],["Planned",(0,r.gX)(e.plan.created_at)],["plan.json",(0,
r.aw)(t.plan_file_digest,"the digest of plan.json")]])},Authorize:function AuthorizeDetails({input:e,operations:n}){
const{approvals:t,policy_digest:o}=e.proof.phase_2_fc_authorization;return(0,s.h)("div",null,(0,
r.At)([["Policy",null===e.policyFile?"built in: everything is denied":(0,r.SX)(e.policyFile)],["Policy digest",(0,
r.aw)(o,"the policy digest")],["Environment",null===e.proof.run.environment?"none: a dry run":(0,
r.SX)(e.proof.run.environment)]]),(0,s.h)("h3",null,"Approvals"),0===t.length?(0,s.h)("p",{class:"note"
},"None on record."):(0,s.h)("ul",{class:"plain"
},t.slice(0,100).map(({user:e,user_id:n,state:t,environment:o,comment:i})=>(0,s.h)("li",null,(0,
s.h)("strong",null,t)," by ",(0,r.SX)(e),` (account ${n}) for `,(0,r.SX)(o),""===i?null:(0,r.DM)(i,1e3)))),(0,
s.h)("h3",null,"Decisions"),(0,s.h)("ul",{class:"plain decisions"},n.map(e=>function Decision({id:e,decided:n}){
const t=n?.data.rules.filter(e=>"id"in e)??[];return(0,s.h)("li",null,(0,r.SX)(e),": ",(0,
s.h)("strong",null,null===n?"not decided":{permit:"permit",forbid:"forbid",no_rule:"no rule permits",
conditional:"permit once its needs are met"}[n.data.decision]),0===t.length?null:(0,
s.h)("ul",null,t.map(({id:e,effect:n,matched:t,unmet:o})=>(0,s.h)("li",null,`${n} `,(0,
r.SX)(e),t?": matched":": not matched",null===o?null:[", ",(0,r.SX)(o.condition)," wants ",(0,
r.s7)(o.expected,300),", found ",(0,r.s7)(o.found,300)]))))}(e))))},Execute:function ExecuteDetails(e){return(0,
s.h)("div",null,e.operations.map((n,t)=>function Execution(e,n,t){
const{id:o,fate:i,execution:l,receipt:a}=e,u=l?.message??null,h=l?.checks??null,{symbol:d,word:p}=c.v[i];return(0,
s.h)("article",{class:"execution","aria-labelledby":`execution-${n+1}`},(0,s.h)("h3",{id:`execution-${n+1}`},(0,
r.SX)(o)," ",(0,r.N_)(l?.github?.url??null,[(0,r.NI)({symbol:d})," ",p],{class:`fate ${i}`})),null===u?null:(0,
s.h)("p",null,(0,r.s7)(u)),null===h?(0,s.h)("p",{class:"note"
},"It did not reach the gate."):CheckRow(h,`The nine checks, operation ${n+1}`),null===h?null:(0,s.h)("details",null,(0,
s.h)("summary",null,"What each check says"),CheckReasons(h,a?.receipt??null)),function Binding(e,n){
const{receipt:t,binding:o,planned:i,execution:l}=e,{run:a}=n.input.proof,c=t?.receipt_id??l?.receipt_id??null;return(0,
s.h)("details",null,(0,s.h)("summary",null,null===c?"Operation digest":"Receipt binding"),(0,
r.At)([["Receipt",null===c?"none":(0,
r.aw)(c,"the receipt id")],["Permits",null===t?"not on record: it was rejected":t.enforceable?"enforceable":"advisory: nothing"],["Run",(0,
r.aw)(a.run_id,"the run id",`${a.run_id}, attempt ${a.run_attempt}`)],["Operation",(0,s.h)("span",null,(0,
r.SX)(i.operation_id),` (${i.operation_kind})`)],["Operation digest",(0,
r.aw)(i.operation_digest,"the operation digest")],["Plan digest",null===t?null:(0,
r.aw)(t.receipt.plan_digest,"the plan digest")],["Envelope",null===t?null:(0,
r.aw)(t.envelope_digest,"the digest of the envelope")],["Lifetime",null===t?null:(0,s.h)("span",null,(0,
r.gX)(t.receipt.issued_at)," to ",(0,
r.gX)(t.receipt.expires_at))],["Ledger",null===o?null:ledgerText(o.intent_seq,o.outcome_seq)]]))}(e,t))}(n,t,e)))},
Audit:function AuditDetails({input:e}){
const{origin:n,size:t,entries:o,head:i,root:l}=e.proof.phase_4_proof_ledger,a=e.checkpoints.flatMap(({after:e})=>null===e?[]:[e])
;return(0,
s.h)("div",null,(0,r.At)([["Origin",(0,r.SX)(n)],["Entries",`${o} of this run; the ledger has ${t} after them`],["Head",(0,
r.aw)(i,"the head of the ledger")],["Root",(0,r.aw)(l,"the root of the ledger")],["Result",(0,
s.h)("code",null,e.proof.run.result)],["Closed",(0,r.gX)(e.proof.run.closed_at)]]),(0,
s.h)("h3",null,"Signed checkpoints"),0===a.length?(0,s.h)("p",{class:"note"
},"None: these lines are unsigned."):a.map(e=>(0,r.DM)(e)))}}
;const p="(() => {\n'use strict';\nconst ZERO_HASH = '0'.repeat(64);\nconst utf8 = new TextEncoder();\nconst hex = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');\nconst unhex = (text) => Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));\nfunction unbase64(text) {\n    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));\n}\nasync function sha256(prefix, ...parts) {\n    const all = prefix === null ? parts : [Uint8Array.of(prefix), ...parts];\n    const joined = new Uint8Array(all.reduce((sum, part) => sum + part.length, 0));\n    let at = 0;\n    for (const part of all) {\n        joined.set(part, at);\n        at += part.length;\n    }\n    return new Uint8Array(await crypto.subtle.digest('SHA-256', joined));\n}\nasync function verifyLedger(data, vkey) {\n    const checks = [];\n    const step = async (name, check) => {\n        if (checks.some(({ status }) => status === 'fail')) {\n            checks.push({ name, status: 'skipped', detail: 'not looked at: a check before it failed' });\n            return false;\n        }\n        try {\n            checks.push({ name, status: 'pass', detail: await check() });\n        }\n        catch (error) {\n            checks.push({ name, status: 'fail', detail: error instanceof Error ? error.message : String(error) });\n        }\n        return true;\n    };\n    let lines = [];\n    await step('lines', async () => {\n        lines = await readLines(data.ledger);\n        return `${lines.length} lines, each in its one canonical form`;\n    });\n    await step('chain', () => chain(lines, data));\n    await step('root', () => root(lines, data));\n    const signed = data.checkpoints.flatMap(({ before, after }) => [before, after]).filter((text) => text !== null);\n    if (signed.length === 0) {\n        checks.push({ name: 'signatures', status: 'skipped', detail: 'there are none: these lines are unsigned' });\n    }\n    else if (vkey === null) {\n        checks.push({ name: 'signatures', status: 'skipped', detail: 'paste a vkey from elsewhere to check them' });\n    }\n    else {\n        await step('signatures', () => signatures(signed, vkey));\n    }\n    return checks;\n}\nasync function readLines(text) {\n    if (text !== '' && !text.endsWith('\\n'))\n        throw new Error('the last line does not end in a newline');\n    const texts = text === '' ? [] : text.slice(0, -1).split('\\n');\n    return Promise.all(texts.map(async (line, index) => {\n        const value = parse(line);\n        if (typeof value !== 'object' || value === null || JSON.stringify(value) !== line) {\n            throw new Error(`line ${index + 1} is not canonical JSON`);\n        }\n        const { seq, prev } = value;\n        if (typeof seq !== 'number' || typeof prev !== 'string')\n            throw new Error(`line ${index + 1} has no seq or prev`);\n        return { text: line, seq, prev, hash: await sha256(0, utf8.encode(line)) };\n    }));\n}\nfunction parse(text) {\n    try {\n        return JSON.parse(text);\n    }\n    catch {\n        return null;\n    }\n}\nfunction chain(lines, { checkpoints, head }) {\n    for (const [index, line] of lines.entries()) {\n        const before = lines[index - 1];\n        const stretch = checkpoints.find(({ first_seq }) => first_seq === line.seq);\n        if (index === 0 || (stretch !== undefined && before?.seq !== line.seq - 1)) {\n            if (stretch === undefined)\n                throw new Error(`line ${index + 1}: no stretch begins at entry ${line.seq}`);\n            const expected = stretch.before === null ? ZERO_HASH : checkpoint(stretch.before).head;\n            if (line.prev !== expected)\n                throw new Error(`line ${index + 1}: prev is not the head of the checkpoint before`);\n        }\n        else if (before === undefined || line.seq !== before.seq + 1 || line.prev !== hex(before.hash)) {\n            throw new Error(`line ${index + 1} does not follow from the line before`);\n        }\n    }\n    const last = lines[lines.length - 1];\n    if ((last === undefined ? ZERO_HASH : hex(last.hash)) !== head)\n        throw new Error('the last line is not the head shown');\n    return 'every line names the hash of the one before; the last is the head shown';\n}\nasync function root(lines, data) {\n    let found = '';\n    let size = 0;\n    for (const [index, stretch] of data.checkpoints.entries()) {\n        const end = data.checkpoints[index + 1]?.first_seq ?? Number.POSITIVE_INFINITY;\n        const tree = stretch.frontier.map(unhex);\n        size = stretch.first_seq;\n        if (tree.length !== setBits(size))\n            throw new Error(`stretch ${index + 1}: the frontier is not one of ${size} lines`);\n        if (stretch.before !== null)\n            await compare(checkpoint(stretch.before), size, tree, null, `before stretch ${index + 1}`);\n        const after = stretch.after === null ? null : checkpoint(stretch.after);\n        let reached = after === null;\n        for (const line of lines.filter(({ seq }) => seq >= stretch.first_seq && seq < end)) {\n            await append(tree, size, line.hash);\n            size++;\n            if (after?.size === size) {\n                await compare(after, size, tree, hex(line.hash), `after stretch ${index + 1}`);\n                reached = true;\n            }\n        }\n        if (!reached)\n            throw new Error(`no line reaches the checkpoint after stretch ${index + 1}`);\n        found = hex(await rootOf(tree));\n    }\n    if (size !== data.size || found !== data.root)\n        throw new Error(`the lines give another root than the one shown: ${found}`);\n    return `the RFC 6962 root over ${size} lines is the one shown`;\n}\nasync function compare(point, size, tree, head, where) {\n    const fits = point.size === size && point.root === hex(await rootOf(tree)) && (head === null || point.head === head);\n    if (!fits)\n        throw new Error(`the checkpoint ${where} does not fit the lines`);\n}\nasync function append(tree, size, leaf) {\n    let hash = leaf;\n    for (let n = size; n % 2 === 1; n = Math.floor(n / 2))\n        hash = await sha256(1, tree.pop(), hash);\n    tree.push(hash);\n}\nasync function rootOf(tree) {\n    let hash = null;\n    for (const subtree of tree.toReversed())\n        hash = hash === null ? subtree : await sha256(1, subtree, hash);\n    return hash ?? sha256(null);\n}\nfunction setBits(n) {\n    let bits = 0;\n    for (let rest = n; rest > 0; rest = Math.floor(rest / 2))\n        bits += rest % 2;\n    return bits;\n}\nfunction checkpoint(source) {\n    const split = source.lastIndexOf('\\n\\n');\n    const text = source.slice(0, split + 1);\n    const [, size, base64, head] = /^[^\\n]+\\n(0|[1-9][0-9]{0,15})\\n([A-Za-z0-9+/=]{44})\\nhead ([0-9a-f]{64})\\nparent [0-9a-f]{40,64}\\nbase [0-9a-f]{40,64}\\nfiles [0-9a-f]{64}\\n$/.exec(text) ?? [];\n    if (split < 0 || size === undefined || base64 === undefined || head === undefined)\n        throw new Error('a checkpoint is malformed');\n    const signatures = source\n        .slice(split + 2, -1)\n        .split('\\n')\n        .map((line) => {\n        const [, name, bytes] = /^\\u2014 (\\S+) ([A-Za-z0-9+/=]+)$/.exec(line) ?? [];\n        if (name === undefined || bytes === undefined)\n            throw new Error('a signature line is malformed');\n        return { name, bytes: unbase64(bytes) };\n    });\n    return { size: Number(size), root: hex(unbase64(base64)), head, text, signatures };\n}\nasync function signatures(signed, vkey) {\n    const key = await readKey(vkey.trim());\n    for (const [index, source] of signed.entries()) {\n        const { text, signatures: lines } = checkpoint(source);\n        if (!text.startsWith(`${key.origin}\\n`))\n            throw new Error(`checkpoint ${index + 1} is of another origin than this key`);\n        const mine = lines.filter(({ name, bytes }) => name === key.origin && hex(bytes.slice(0, 4)) === key.hash);\n        if (mine.length === 0)\n            throw new Error(`checkpoint ${index + 1} is not signed by this key`);\n        for (const { bytes } of mine) {\n            const holds = await crypto.subtle.verify('Ed25519', key.publicKey, bytes.slice(4), utf8.encode(text));\n            if (!holds)\n                throw new Error(`the signature of checkpoint ${index + 1} does not hold`);\n        }\n    }\n    return `${signed.length} of ${signed.length} checkpoints are signed by this key`;\n}\nasync function readKey(vkey) {\n    const [, origin, hash, base64] = /^([^\\s+]+)\\+([0-9a-f]{8})\\+([A-Za-z0-9+/]{44})$/.exec(vkey) ?? [];\n    if (origin === undefined || hash === undefined || base64 === undefined)\n        throw new Error('this is not a vkey: <origin>+<8 hex>+<base64>');\n    const encoded = unbase64(base64);\n    const digest = await sha256(null, utf8.encode(`${origin}\\n`), encoded);\n    if (encoded[0] !== 1 || hex(digest.slice(0, 4)) !== hash)\n        throw new Error('the hash in this vkey does not fit its name and key');\n    try {\n        return {\n            origin,\n            hash,\n            publicKey: await crypto.subtle.importKey('raw', encoded.slice(1), 'Ed25519', false, ['verify']),\n        };\n    }\n    catch {\n        throw new Error('this browser cannot check Ed25519 signatures: use marketops verify');\n    }\n}\nconst WORDS = { pass: '\\u2713 pass', fail: '\\u2715 fail', skipped: '\\u2013 not checked' };\nfunction start() {\n    for (const button of document.querySelectorAll('button.copy'))\n        button.hidden = false;\n    document.addEventListener('click', (event) => {\n        const button = event.target instanceof Element ? event.target.closest('button.copy') : null;\n        if (button !== null)\n            void copy(button);\n    });\n    printWhole();\n    const source = document.getElementById('ledger')?.textContent ?? null;\n    if (source === null)\n        return;\n    const data = JSON.parse(source);\n    const form = document.getElementById('verify-form');\n    if (form !== null)\n        form.hidden = false;\n    form?.addEventListener('submit', (event) => {\n        event.preventDefault();\n        const key = document.getElementById('vkey').value;\n        void check(data, key.trim() === '' ? null : key);\n    });\n    setTimeout(() => void check(data, null), 50);\n}\nasync function check(data, vkey) {\n    const status = document.getElementById('verify-status');\n    const list = document.getElementById('verify-checks');\n    if (status === null || list === null)\n        return;\n    if (!('subtle' in crypto)) {\n        status.textContent =\n            'Not checked: this browser offers no cryptography to this page. Open it as a file, or use marketops verify.';\n        return;\n    }\n    const checks = await verifyLedger(data, vkey);\n    list.replaceChildren(...checks.map(row));\n    const failed = checks.some((one) => one.status === 'fail');\n    const signed = checks.some((one) => one.name === 'signatures' && one.status === 'pass');\n    status.className = failed ? 'bad' : 'good';\n    status.textContent = failed\n        ? '\\u2715 This ledger does not hold. Do not rely on this page.'\n        : signed\n            ? '\\u2713 This ledger holds, and the key you gave signed it.'\n            : '\\u2713 This ledger is consistent with itself.';\n}\nfunction row({ name, status, detail }) {\n    const item = document.createElement('li');\n    const word = document.createElement('strong');\n    word.textContent = `${WORDS[status]}: ${name}`;\n    item.className = status;\n    item.append(word, ` \\u2013 ${detail}`);\n    return item;\n}\nasync function copy(button) {\n    const value = button.dataset['copy'] ?? '';\n    try {\n        await navigator.clipboard.writeText(value);\n        said(button, 'Copied');\n    }\n    catch {\n        const code = button.parentElement?.querySelector('code') ?? null;\n        if (code !== null)\n            getSelection()?.selectAllChildren(code);\n        said(button, 'Selected');\n    }\n}\nfunction said(button, word) {\n    button.textContent = word;\n    setTimeout(() => {\n        button.textContent = 'Copy';\n    }, 1500);\n}\nfunction printWhole() {\n    let opened = [];\n    addEventListener('beforeprint', () => {\n        opened = [...document.querySelectorAll('details:not([open])')];\n        for (const element of opened)\n            element.open = true;\n    });\n    addEventListener('afterprint', () => {\n        for (const element of opened)\n            element.open = false;\n    });\n}\nstart();\n})();\n"
;var f=t(2792),m=t(64495),y=t(22808);function InBrowserVerification({input:e}){
const n=e.checkpoints.some(({after:e,before:n})=>null!==e||null!==n);return(0,s.h)(r.wn,{id:"verify",
title:"Check this ledger here"},(0,s.h)("div",{class:"card"},(0,s.h)("p",{id:"verify-status",role:"status"
},"Not checked yet: that needs JavaScript. The rest of this page does not."),(0,s.h)("ul",{id:"verify-checks",
class:"plain verify-checks"}),n?(0,s.h)("form",{id:"verify-form",hidden:!0},(0,s.h)("label",{for:"vkey"
},"Verifier key (vkey) from trusted-keys, to check the signatures"),(0,s.h)("div",{class:"field"},(0,s.h)("input",{
id:"vkey",name:"vkey",type:"text",autocomplete:"off",spellcheck:!1,dir:"ltr"}),(0,s.h)("button",{type:"submit"
},"Check signatures"))):(0,s.h)("p",{class:"note"
},"There are no signatures: lines of a dry run, or of a run that may not sign, are unsigned.")),(0,
s.h)("h3",null,"What this proves, and what not"),(0,s.h)("ul",null,g.map(e=>(0,s.h)("li",null,e))),(0,s.h)("pre",{
class:"verbatim commands"},(0,y.I)(e).join("\n")))}
const g=["Proved: no line of the embedded ledger was changed, removed or reordered without changing its head and root.","With a key from elsewhere, proved too: the holder of that key signed exactly this ledger.","Not proved: that this page is honest. Who forges the page can forge its checker and the text around it.","Not proved: that receipts, plan and policy in the proof fit the ledger. That is what verify is for:"]
;function embeddedLedger({ledgerText:e,checkpoints:n,proof:t}){const{head:s,root:o,size:r}=t.phase_4_proof_ledger
;return JSON.stringify({ledger:e,checkpoints:n,head:s,root:o,size:r}).replaceAll("<","\\u003c")}
var b=t(36625),w=t(14182);function ModeBanner({model:e}){const{banner:n}=e;return(0,s.h)("header",{
class:`banner tone-${n.tone}`},(0,s.h)("div",{class:"banner-bar"},(0,s.h)("p",{class:"mode"},(0,s.h)("span",{
class:"mode-symbol","aria-hidden":"true"},n.symbol),n.label),function ModeSwitch(e){
const{input:n}=e,t="prod"===n.proof.run.mode?n.links.workflowUrl:n.links.workflowUrl??n.links.runUrl,o=["dry_run","prod"].map(e=>e===n.proof.run.mode?(0,
s.h)("span",{class:"on","aria-current":"true"},e):(0,r.N_)(t,e));return(0,s.h)("div",{class:"switch",role:"group",
"aria-label":"Mode of this run, and the way to the other"},o)}(e)),(0,s.h)("h1",null,n.headline),(0,s.h)("p",{
class:"sentence"},n.sentence),function RunLine(e){
const{run:n,phase_2_fc_authorization:t}=e.input.proof,o=t.approvals.filter(({state:e})=>"approved"===e),i=n.ref.replace(/^refs\/(?:heads|tags)\//,"")
;return(0,s.h)("p",{class:"run"},(0,r.SX)(n.repository,150)," · ",(0,r.SX)(i,150)," at ",(0,s.h)("code",null,(0,
u.Fu)(n.commit_sha))," · started by ",(0,r.SX)(n.actor,80),null===n.environment?null:[" · environment ",(0,
r.SX)(n.environment,80)],0===o.length?null:[" · approved by ",o.slice(0,5).map(({user:e},n)=>[0===n?"":", ",(0,
r.SX)(e,80)])])}(e),function Warnings(e){return 0===e.warnings.length?null:(0,s.h)("ul",{class:"warnings"
},e.warnings.map(({code:e,message:n})=>(0,s.h)("li",null,(0,s.h)("strong",null,"Warning: "),(0,r.s7)(n)," ",(0,
r.SX)(e))))}(e),function ReceiptStatus(e){
const{operations:n}=e,t=n.flatMap(({receipt:e})=>null===e?[]:[e]),o=t.filter(e=>e.enforceable).length,r=n.filter(({binding:e})=>null!==e&&null!==e.intent_seq).length,i=t.length-o,l=[...o>0?[`${o} enforceable, ${r} of them consumed`]:[],...i>0?[`${i} advisory, which permit nothing`]:[],...0===t.length?["none"]:[]],a=n.flatMap(({execution:e})=>e?.checks??[]),c=0===a.length?`${l.join(", ")}. No receipt reached the gate.`:`${l.join(", ")}.`
;return(0,s.h)("div",{class:"receipt-status"
},(0,s.h)("p",null,(0,s.h)("strong",null,"Receipts: "),c),0===a.length?null:CheckRow(w.cj.map(e=>function total(e,n){
const t=n.filter(n=>n.name===e),s=t.filter(({result:e})=>"fail"===e).length,o=t.filter(({result:e})=>"pass"===e).length
;return s>0?{name:e,result:"fail",note:`${s} of ${t.length}`}:o===t.length?{name:e,result:"pass"}:{name:e,
result:"not_evaluated"}}(e,a)),"The nine checks over all operations"))}(e),(0,s.h)("nav",{class:"steps",
"aria-label":"Next step"},(0,s.h)("ul",null,n.steps.map(({text:e,url:n})=>(0,s.h)("li",null,(0,r.N_)(n,e))))))}
const v=3e3;function PolicySource({input:{policyText:e,policyFile:n}}){const t=e.replace(/\n$/,"").split("\n");return(0,
s.h)(r.wn,{id:"policy",title:"Policy"
},(0,s.h)("details",null,(0,s.h)("summary",null,null===n?"The built-in policy":["As used: ",(0,r.SX)(n)]),(0,s.h)("ol",{
class:"source",dir:"ltr"},t.slice(0,v).map((e,n)=>(0,s.h)("li",{id:`policy-L${n+1}`},(0,s.h)("code",null,(0,f.Jj)((0,
f.Q6)(e),1e3)||" ")))),t.length>v?(0,s.h)("p",{class:"note"},t.length-v+" more lines in policy.yml."):null))}
var k=t(64347);const x=500;function SinceApproval({input:e}){const{comparison:n,kinds:t,links:o,proof:i}=e
;if(null===n)return null;const l=["Approved: ",(0,r.SX)(n.expected)];if("absent"in n){const{run_id:e,repository:t}=i.run
;return(0,s.h)(r.wn,{id:"since-approval",title:k.$,lead:l},(0,s.h)("p",null,"It was not found: ",(0,
r.s7)(n.absent),"."),(0,s.h)("p",null,(0,r.Mg)((0,k.TE)({links:o,runId:e,repository:t}))))}
const{plan:a,operations:c}=n.difference;return(0,s.h)(r.wn,{id:"since-approval",title:k.$,lead:l},0===a.length?null:(0,
s.h)("article",{class:"card"
},(0,s.h)("h3",null,"The plan as a whole"),fieldsOf(a)),c.map(({operation_id:e,operation_kind:n,change:o,fields:i})=>(0,
s.h)("article",{class:"card"},(0,s.h)("h3",null,`${(0,b.I)({operation_kind:n},t).title} `,(0,
r.SX)(e),` ${k.r8[o]}`),fieldsOf(i))))}function fieldsOf(e){const n=e.slice(0,x);return(0,s.h)("div",null,n.map(e=>{
const{before:n,after:t}=(0,k.Q$)(e);return(0,s.h)("div",{class:"diff"},(0,s.h)("p",{class:"meta"},(0,r.SX)(e.field)),(0,
r.Q1)("old","approved",(0,r.SX)(n,500)),(0,r.Q1)("new","would run",(0,r.SX)(t,500)))}),e.length===n.length?null:(0,
s.h)("p",{class:"note"},`and ${(0,u.hS)(e.length-n.length,"more change")}`))}const $=1500,_=1e3
;function EffectBody({planned:e,kind:n},t){return(0,s.h)("div",null,n.parts(e).map(n=>function drawn(e,n,t){
switch(e.part){case"commit":return function target(e,{sha:n,from:t}){return(0,s.h)("div",{class:"diff"
},null===t?null:(0,
r.Q1)("old","old commit",(0,s.h)("code",null,t)),(0,r.Q1)("none"===e.effect?"same":"new","new commit",(0,
s.h)("code",null,n),null===e.target_subject?null:(0,s.h)("span",{class:"subject"},(0,r.s7)(e.target_subject,200))))
}(n,e);case"facts":return(0,r.At)(e.facts.map(([e,n])=>[e,null===n?null:pieces(n)]));case"table":
return function table({title:e,columns:n,rows:t}){return(0,s.h)("table",{class:"files"},(0,s.h)("caption",null,e),(0,
s.h)("thead",null,(0,s.h)("tr",null,n.map(e=>(0,s.h)("th",{scope:"col"},e)))),(0,
s.h)("tbody",null,t.slice(0,_).map(tableRow)))}(e);case"note":return(0,s.h)("p",{class:"note"},e.note);case"text":
return e.markdown?function Body(e,n){if(""===e.trim())return(0,s.h)("p",{class:"note"},"Empty body.")
;const t=n(e),o=null===t?(0,r.DM)(e):(0,s.h)("div",{class:"body",dir:"auto",dangerouslySetInnerHTML:{__html:t}
}),i=`Body, ${(0,u.hS)(e.length,"character")}`;return(0,s.h)("details",{class:"body-box",open:e.length<=$},(0,
s.h)("summary",null,i),null===t?(0,s.h)("p",{class:"note"
},"Shown as written: it is too long or too deeply nested to be rendered here."):null,o)}(e.text,t):(0,
r.At)([[e.title,(0,r.DM)(e.text)]])}}(n,e,t)))}function tableRow({sign:e,cells:n}){return(0,
s.h)("tr",void 0===e||"+"===e?null:{class:"deleted"
},n.map((n,t)=>(0,s.h)("td",n.some(e=>"object"==typeof e&&"bytes"in e)?{class:"size"}:null,0===t&&void 0!==e?(0,
s.h)("span",{class:"sign"},e):null,pieces(n))))}const pieces=e=>e.slice(0,100).map(piece);function piece(e){
if("string"==typeof e)return e;if("name"in e)return(0,r.SX)(e.name,e.limit);if("digest"in e)return(0,
s.h)("code",null,e.digest.slice(7));if("bytes"in e){const{bytes:n}=e;return[(0,u.Xq)(n),n<1024?null:(0,s.h)("span",{
class:"meta"},` ${n} bytes`)]}const n=(0,r.s7)(e.prose,e.limit);return!0===e.small?(0,s.h)("span",{class:"meta"
}," ",n):n}function WhatWillChange({model:e,renderBody:n}){
const{operations:t,input:o}=e,i=t.map(({planned:e})=>e.effect),l=["create","update","none","conflict"].map(e=>({
...u.Gt[e],n:i.filter(n=>n===e).length
})).filter(({n:e})=>e>0).map(({n:e,word:n,symbol:t})=>"="===t?`${e} with ${n}`:`${e} ${n}`);return(0,s.h)(r.wn,{
id:"changes",title:"prod"===o.proof.run.mode?"What changes":"What will change",lead:`${(0,
u.hS)(t.length,"operation")}: ${l.join(", ")}.`},t.map((t,o)=>function Change(e,n,t,o){
const{planned:i,id:l,kind:a}=e,{symbol:c,word:h}=u.Gt[i.effect],d=i.repository_id===t.input.plan.repository_id;return(0,
s.h)("article",{class:`card change effect-${i.effect}`,id:`op-${n+1}`},(0,s.h)("h3",null,(0,s.h)("span",{class:"effect"
},(0,s.h)("span",{"aria-hidden":"true"},c)," ",h)," ",`${a.title} `,(0,r.SX)(a.subject(i.parameters))),(0,s.h)("p",{
class:"meta"
},(0,r.SX)(l),d?null:[" in ",(0,r.SX)(i.repository)],0===i.depends_on.length?null:[" after ",i.depends_on.slice(0,20).map((e,n)=>[0===n?"":", ",(0,
r.SX)(e)])],"prod"===t.input.proof.run.mode?[" · ",Fate(e)]:null),null===i.reason?null:(0,s.h)("p",{class:"reason"},(0,
r.s7)(i.reason)),EffectBody(e,o))}(t,o,e,n)))}function Fate({fate:e,execution:n}){const{symbol:t,word:s}=c.v[e]
;return(0,r.N_)(n?.github?.url??null,[(0,r.NI)({symbol:t})," ",s],{class:`fate ${e}`})}var S=t(14246);const E=12
;function WhyNotShipped({model:e}){const{causes:n,alerts:t,input:i}=e;if(0===n.length)return null
;const l=n.filter(({cause:e})=>!e.alert),a=new Map(e.operations.map(({id:e},n)=>[e,`#op-${n+1}`])),card=e=>function CauseCard({cause:e,operations:n},t,i){
const{explanation:l}=e,a=n.slice(0,E),c=n.slice(E),item=e=>(0,s.h)("li",null,(0,s.h)("a",{href:i.get(e)},(0,
r.SX)(e,80)));return(0,s.h)("article",{class:`card cause ${e.alert?"security":l.severity}`},(0,s.h)("h3",null,(0,
s.h)("span",{class:"cause-symbol","aria-hidden":"true"},function symbolOf(e){return e.alert?"▲":{security:"✕",error:"✕",
warning:"!",info:"○"}[e.explanation.severity]}(e)),l.title," ",(0,s.h)("span",{class:"chip"},(0,r.SX)(e.code))),(0,
s.h)("ul",{class:"operations-of","aria-label":"Operations"},a.map(item)),0===c.length?null:(0,s.h)("details",null,(0,
s.h)("summary",null,`and ${c.length} more`),(0,s.h)("ul",{class:"operations-of"},c.map(item))),(0,s.h)("p",null,(0,
r.Mg)(l.cause)),(0,
r.At)(function factsOf({code:e,message:n,rule:t,setting:i,unmet:l,check:a,policyLine:c},{links:u,policyFile:h}){
const d=(0,o.tp)(e),p=null===u.policyUrl||null===c?u.policyUrl:`${u.policyUrl}#L${c}`,f=t??i,m=null===f?null:(0,
s.h)("span",null,(0,r.SX)(f),null===c?null:[", ",(0,s.h)("a",{href:`#policy-L${c}`
},`line ${c} of the policy used`)],null===h||null===u.policyUrl?null:[", ",(0,r.N_)(p,[(0,r.SX)(h)," on GitHub"])])
;return[["Recorded",null===n?null:(0,r.s7)(n)],["Asked for by",null===d?null:(0,r.Mg)(d.by)],["Wanted",null===d?null:(0,
r.Mg)(d.wanted)],["Check",null===a?null:(0,
s.h)("code",null,a)],[null===t?"Setting":"Rule",m],["Condition",null===l?null:(0,
r.SX)(l.condition)],["Wanted",null===l?null:(0,r.SX)(l.expected)],["Found",null===l?null:(0,r.SX)(l.found)]]}(e,t)),(0,
s.h)("p",{class:"remedy-title"},"What to do"),(0,s.h)("ol",{class:"remedy"},l.remedy.map(e=>(0,s.h)("li",null,(0,
r.Mg)(e)))))}(e,i,a);return(0,s.h)("div",{class:"why"},0===t.length?null:(0,s.h)(r.wn,{id:"alert",
title:"Security alert",class:"alert",
lead:"A receipt or the ledger is not what it should be. It was stopped; find out why before you run again."
},t.map(card)),0===l.length?null:(0,s.h)(r.wn,{id:"why",title:(0,S.Z)(e.banner.state)},l.map(card)))}const A=5e5,X=40
;async function renderPage(e){const n=await async function bodyRenderer({plan:e,kinds:n}){if(!e.operations.some(e=>(0,
b.I)(e,n).parts(e).some(e=>"text"===e.part&&e.markdown&&""!==e.text.trim())))return()=>null
;const{BODY_LIMIT:s,renderBody:o}=await Promise.all([t.e(9980),t.e(5440)]).then(t.bind(t,95440)),r=new Map;let i=0
;return e=>{const n=r.get(e);if(void 0!==n)return n;i+=e.length;const t=e.length>s||i>A?null:o(e,4);return r.set(e,t),t}
}(e),s=`${(0,c.I)(e).banner.label} · ${(0,f.Jj)((0,f.ko)(e.proof.run.repository),100)} · MarketOps`;return(0,m.i)({
title:s,body:page_Body(e,n),script:p})}function page_Body(e,n){
const t=(0,c.I)(e),o=t.causes.some(({cause:e})=>"info"!==e.explanation.severity);return(0,s.h)("body",null,(0,s.h)("a",{
class:"skip",href:"#changes"},"Skip to what changes"),(0,s.h)(ModeBanner,{model:t}),(0,s.h)("main",{
class:t.operations.length>X?"many":void 0},function PlanDigest({plan:e}){
const n=e.plan_digest.slice(7).match(/.{16}/g)??[],t=[(0,s.h)("span",{class:"algorithm"},"sha256:"),n.map(e=>(0,
s.h)("span",{class:"quarter"},(e.match(/.{4}/g)??[]).map(e=>(0,s.h)("span",{class:"group"
},e))))],o="The same digest is the same plan. Compare it before you approve.";return(0,s.h)(r.wn,{id:"digest",
title:"Plan digest",class:"digest",lead:o},(0,s.h)("p",null,(0,r.aw)(e.plan_digest,"the plan digest",t)))}(e),(0,
s.h)(SinceApproval,{input:e}),o?(0,s.h)(WhyNotShipped,{model:t}):null,(0,s.h)(WhatWillChange,{model:t,renderBody:n
}),o?null:(0,s.h)(WhyNotShipped,{model:t}),(0,s.h)(AugmentTimeline,{model:t}),(0,s.h)(InBrowserVerification,{input:e
}),(0,s.h)(PolicySource,{input:e})),function Footer({proof:e,links:n}){const{run:t}=e;return(0,s.h)("footer",null,(0,
s.h)("p",null,(0,
r.SX)(t.repository)," · ",(0,r.N_)(n.runUrl,`run ${t.run_id}, attempt ${t.run_attempt}`),` · MarketOps ${(0,f.Jj)((0,
f.ko)(t.action_version),40)}`),(0,
s.h)("p",null,"Made from the ledger and the records of decision; the proof’s manifest, made after this page, covers it."))
}(e),(0,s.h)("script",{type:"application/json",id:"ledger",dangerouslySetInnerHTML:{__html:embeddedLedger(e)}}),(0,
s.h)("script",{dangerouslySetInnerHTML:{__html:p}}))}}};
