export const id=9707;export const ids=[9707];export const modules={49707:(e,n,t)=>{t.r(n),t.d(n,{
renderPage:()=>renderPage});var o=t(34137),s=t(50984),l=t(16374);const r={pass:{symbol:"✓",word:"pass"},fail:{
symbol:"✕",word:"fail"},not_evaluated:{symbol:"–",word:"not evaluated"}},i={authenticity:"authentic",mode:"mode",
presence:"presence",enforceable:"enforceable",run_binding:"run",operation_binding:"operation",consumption:"unused",
expiration:"in time",staleness:"not stale"};function CheckRow({cells:e,label:n}){return(0,o.h)("ol",{class:"checks",
"aria-label":n},e.map(({name:e,result:n,note:t})=>(0,o.h)("li",{class:`check ${n}`},(0,o.h)(l.NI,r[n]),(0,
o.h)("span",null,i[e],void 0===t?null:` (${t.replaceAll(" "," ")})`))))}function CheckReasons({checks:e,receipt:n}){
return(0,o.h)("dl",{class:"reasons"},e.map(e=>(0,o.h)("div",{class:e.result},(0,o.h)("dt",null,(0,
o.h)("code",null,e.name),` ${r[e.result].word}`),(0,o.h)("dd",null,function reasonOf({name:e,result:n,code:t},o){
return"not_evaluated"===n?"It could not be evaluated, which blocks like a failure.":null!==t?`${(0,
s.WE)(t).title} (${t}). ${(0,s.WE)(t).cause}`:a[e](o)}(e,n)))))}const a={
authenticity:()=>"Envelope, schema and both signatures hold, and the key is listed and in force.",
mode:()=>"The mode is exactly prod.",presence:()=>"A receipt was offered.",
enforceable:()=>"The receipt permits; it is not advisory.",
run_binding:e=>null===e?"Run, attempt, repository, environment and API host are those of the job.":`Run ${e.run_id}, attempt ${e.run_attempt}, repository ${e.repository_id}, environment and API host are those of the job.`,
operation_binding:()=>"Kind, id, plan digest, and the operation digest computed anew are those of the receipt.",
consumption:()=>"It was not used before, and the ledger still holds what it was minted on.",
expiration:e=>null===e?"It was within its lifetime.":`It was used between ${e.issued_at} and ${e.expires_at}, and the clock agrees with GitHub’s.`,
staleness:()=>"It was issued less than 24 hours ago, for less than 24 hours."};var h=t(96452)
;function Execution({operation:e,index:n,model:t}){
const{id:s,fate:r,execution:i,receipt:a}=e,c=i?.message??null,u=i?.checks??null,{symbol:d,word:p}=h.v[r];return(0,
o.h)("article",{class:"execution","aria-labelledby":`execution-${n+1}`},(0,o.h)("h3",{id:`execution-${n+1}`},(0,
o.h)(l.SX,{text:s})," ",(0,o.h)(l.N_,{url:i?.github?.url??null,class:`fate ${r}`},(0,o.h)(l.NI,{symbol:d
})," ",p)),null===c?null:(0,o.h)("p",null,(0,o.h)(l.s7,{text:c})),null===u?(0,o.h)("p",{class:"note"
},"It did not reach the gate."):(0,o.h)(CheckRow,{cells:u,label:`The nine checks, operation ${n+1}`}),null===u?null:(0,
o.h)("details",null,(0,o.h)("summary",null,"What each check says"),(0,o.h)(CheckReasons,{checks:u,
receipt:a?.receipt??null})),(0,o.h)(Binding,{operation:e,model:t}))}function Binding({operation:e,model:n}){
const{receipt:t,binding:s,planned:r,execution:i}=e,{run:a}=n.input.proof,h=t?.receipt_id??i?.receipt_id??null;return(0,
o.h)("details",null,(0,o.h)("summary",null,null===h?"Operation digest":"Receipt binding"),(0,o.h)(l.At,{
pairs:[["Receipt",null===h?"none":(0,o.h)(l.aw,{value:h,label:"the receipt id"
})],["Permits",null===t?"not on record: it was rejected":t.enforceable?"enforceable":"advisory: nothing"],["Run",(0,
o.h)(l.aw,{value:a.run_id,label:"the run id"},`${a.run_id}, attempt ${a.run_attempt}`)],["Operation",(0,
o.h)("span",null,(0,o.h)(l.SX,{text:r.operation_id}),` (${r.operation_kind})`)],["Operation digest",(0,o.h)(l.aw,{
value:r.operation_digest,label:"the operation digest"})],["Plan digest",null===t?null:(0,o.h)(l.aw,{
value:t.receipt.plan_digest,label:"the plan digest"})],["Envelope",null===t?null:(0,o.h)(l.aw,{value:t.envelope_digest,
label:"the digest of the envelope"})],["Lifetime",null===t?null:(0,o.h)("span",null,(0,o.h)(l.gX,{at:t.receipt.issued_at
})," to ",(0,o.h)(l.gX,{at:t.receipt.expires_at}))],["Ledger",null===s?null:ledgerText(s.intent_seq,s.outcome_seq)]]}))}
function ledgerText(e,n){
return null===e?"not consumed":`consumed by entry ${e}, ${null===n?"no outcome recorded":`outcome in entry ${n}`}`}
var c=t(27366);const u={done:{symbol:"✓",word:"done"},blocked:{symbol:"○",word:"blocked"},failed:{symbol:"✕",
word:"failed"},not_reached:{symbol:"–",word:"not reached"}}
;function executeWords({counts:e,operations:n,phases:t,input:o},s,l){
if(s)return l("blocked","Every side effect blocked by the mode.")
;if(t.every(({name:e,lines:n})=>"Execute"!==e||0===n))return l("not_reached","Nothing was begun.")
;const r=e.shipped+e.unchanged,i=`${e.shipped} shipped, ${e.unchanged} there already, ${e.notShipped} not shipped.`
;return r===n.length?l("done",i):l("blocked"===o.proof.run.result?"blocked":"failed",i)}
function AugmentTimeline({model:e}){const n=function phaseWords(e){const say=(e,n)=>({state:e,...u[e],sentence:n
}),{operations:n,counts:t,phases:o,input:s}=e,l=new Map(o.map(e=>[e.name,e.lines])),r="dry_run"===s.proof.run.mode,i=s.proof.phase_2_fc_authorization.decisions.filter(({decision:e})=>"permit"===e).length,a=`${i} of ${(0,
c.hS)(t.operations,"operation")} permitted by the policy`,h="blocked"===e.input.proof.run.result,d=`${(0,
c.hS)(s.lines.length,"entry").replace("entrys","entries")} chained${r?", unsigned: a dry run writes no ledger":""}`
;return{Plan:0===l.get("Plan")?say("not_reached","The plan was not made."):say("done",`${(0,
c.hS)(n.length,"operation")} resolved and observed; only reads.`),
Authorize:0===l.get("Authorize")?say("not_reached","Nothing was decided."):i<t.operations||h&&!r?say("failed",`${a}${h?"; the run was refused":""}.`):say(r?"blocked":"done",r?`${a}; no enforceable receipt in a dry run.`:`${a}.`),
Execute:executeWords(e,r,say),
Audit:s.lines.some(({type:e})=>"run.closed"===e)?say("done",`${d}.`):say("failed",`${d}; the run was never closed.`)}
}(e);return(0,o.h)(l.wn,{id:"timeline",title:"Timeline",lead:"Read from the ledger. Each phase opens to its records."
},(0,o.h)("ol",{class:"timeline"},e.phases.map(t=>{const{state:s,symbol:r,word:i,sentence:a}=n[t.name];return(0,
o.h)("li",{class:`phase ${s}`},(0,o.h)("details",null,(0,o.h)("summary",null,(0,o.h)("span",{class:"dot"},(0,o.h)(l.NI,{
symbol:r,word:i})),(0,o.h)("span",{class:"phase-name"},t.name),(0,o.h)("span",{class:"phase-time"},(0,o.h)(When,{phase:t
})),(0,o.h)("span",{class:"phase-sentence"},a)),(0,o.h)("div",{class:"phase-details"},(0,o.h)(d[t.name],{model:e}))))
})))}function When({phase:{from:e,durationMs:n}}){return null===e||null===n?(0,o.h)("span",null,"not reached"):(0,
o.h)("span",null,(0,o.h)(l.gX,{at:e}),` · ${(0,c.a3)(n)}`)}const d={Plan:function PlanDetails({model:{input:e}}){
const{run:n,phase_1_dry_run_plan:t}=e.proof;return(0,o.h)(l.At,{pairs:[["Repository",(0,o.h)(l.SX,{text:n.repository
})],["Commit",(0,o.h)(l.aw,{value:n.commit_sha,label:"the commit"})],["Reference",(0,o.h)(l.SX,{text:n.ref
})],["Event",(0,o.h)(l.SX,{text:n.event})],["Actor",(0,o.h)(l.SX,{text:n.actor})],["Workflow",(0,o.h)(l.SX,{
text:n.workflow_ref})],["Planned",(0,o.h)(l.gX,{at:e.plan.created_at})],["plan.json",(0,o.h)(l.aw,{
value:t.plan_file_digest,label:"the digest of plan.json"})]]})},
Authorize:function AuthorizeDetails({model:{input:e,operations:n}}){
const{approvals:t,policy_digest:s}=e.proof.phase_2_fc_authorization;return(0,o.h)("div",null,(0,o.h)(l.At,{
pairs:[["Policy",null===e.policyFile?"built in: everything is denied":(0,o.h)(l.SX,{text:e.policyFile
})],["Policy digest",(0,o.h)(l.aw,{value:s,label:"the policy digest"
})],["Environment",null===e.proof.run.environment?"none: a dry run":(0,o.h)(l.SX,{text:e.proof.run.environment})]]}),(0,
o.h)("h3",null,"Approvals"),0===t.length?(0,o.h)("p",{class:"note"},"None on record."):(0,o.h)("ul",{class:"plain"
},t.slice(0,100).map(({user:e,user_id:n,state:t,environment:s,comment:r})=>(0,o.h)("li",null,(0,
o.h)("strong",null,t)," by ",(0,o.h)(l.SX,{text:e}),` (account ${n}) for `,(0,o.h)(l.SX,{text:s}),""===r?null:(0,
o.h)(l.DM,{text:r,limit:1e3})))),(0,o.h)("h3",null,"Decisions"),(0,o.h)("ul",{class:"plain decisions"},n.map(e=>(0,
o.h)(Decision,{operation:e}))))},Execute:function ExecuteDetails({model:e}){return(0,
o.h)("div",null,e.operations.map((n,t)=>(0,o.h)(Execution,{operation:n,index:t,model:e})))},
Audit:function AuditDetails({model:{input:e}}){
const{origin:n,size:t,entries:s,head:r,root:i}=e.proof.phase_4_proof_ledger,a=e.checkpoints.flatMap(({after:e})=>null===e?[]:[e])
;return(0,o.h)("div",null,(0,o.h)(l.At,{pairs:[["Origin",(0,o.h)(l.SX,{text:n
})],["Entries",`${s} of this run; the ledger has ${t} after them`],["Head",(0,o.h)(l.aw,{value:r,
label:"the head of the ledger"})],["Root",(0,o.h)(l.aw,{value:i,label:"the root of the ledger"})],["Result",(0,
o.h)("code",null,e.proof.run.result)],["Closed",(0,o.h)(l.gX,{at:e.proof.run.closed_at})]]}),(0,
o.h)("h3",null,"Signed checkpoints"),0===a.length?(0,o.h)("p",{class:"note"
},"None: these lines are unsigned."):a.map(e=>(0,o.h)(l.DM,{text:e})))}}
;function Decision({operation:{id:e,decided:n}}){const t=n?.data.rules.filter(e=>"id"in e)??[];return(0,
o.h)("li",null,(0,o.h)(l.SX,{text:e}),": ",(0,o.h)("strong",null,null===n?"not decided":{permit:"permit",
forbid:"forbid",no_rule:"no rule permits"}[n.data.decision]),0===t.length?null:(0,
o.h)("ul",null,t.map(({id:e,effect:n,matched:t,unmet:s})=>(0,o.h)("li",null,`${n} `,(0,o.h)(l.SX,{text:e
}),t?": matched":": not matched",null===s?null:[", ",(0,o.h)(l.SX,{text:s.condition})," wants ",(0,o.h)(l.s7,{
text:s.expected,limit:300}),", found ",(0,o.h)(l.s7,{text:s.found,limit:300})]))))}
const p="(() => {\n'use strict';\nconst ZERO_HASH = '0'.repeat(64);\nconst utf8 = new TextEncoder();\nconst hex = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');\nconst unhex = (text) => Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));\nfunction unbase64(text) {\n    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));\n}\nasync function sha256(prefix, ...parts) {\n    const all = prefix === null ? parts : [Uint8Array.of(prefix), ...parts];\n    const joined = new Uint8Array(all.reduce((sum, part) => sum + part.length, 0));\n    let at = 0;\n    for (const part of all) {\n        joined.set(part, at);\n        at += part.length;\n    }\n    return new Uint8Array(await crypto.subtle.digest('SHA-256', joined));\n}\nasync function verifyLedger(data, vkey) {\n    const checks = [];\n    const step = async (name, check) => {\n        if (checks.some(({ status }) => status === 'fail')) {\n            checks.push({ name, status: 'skipped', detail: 'not looked at: a check before it failed' });\n            return false;\n        }\n        try {\n            checks.push({ name, status: 'pass', detail: await check() });\n        }\n        catch (error) {\n            checks.push({ name, status: 'fail', detail: error instanceof Error ? error.message : String(error) });\n        }\n        return true;\n    };\n    let lines = [];\n    await step('lines', async () => {\n        lines = await readLines(data.ledger);\n        return `${lines.length} lines, each in its one canonical form`;\n    });\n    await step('chain', () => chain(lines, data));\n    await step('root', () => root(lines, data));\n    const signed = data.checkpoints.flatMap(({ before, after }) => [before, after]).filter((text) => text !== null);\n    if (signed.length === 0) {\n        checks.push({ name: 'signatures', status: 'skipped', detail: 'there are none: these lines are unsigned' });\n    }\n    else if (vkey === null) {\n        checks.push({ name: 'signatures', status: 'skipped', detail: 'paste a vkey from elsewhere to check them' });\n    }\n    else {\n        await step('signatures', () => signatures(signed, vkey));\n    }\n    return checks;\n}\nasync function readLines(text) {\n    if (text !== '' && !text.endsWith('\\n'))\n        throw new Error('the last line does not end in a newline');\n    const texts = text === '' ? [] : text.slice(0, -1).split('\\n');\n    return Promise.all(texts.map(async (line, index) => {\n        const value = parse(line);\n        if (typeof value !== 'object' || value === null || JSON.stringify(value) !== line) {\n            throw new Error(`line ${index + 1} is not canonical JSON`);\n        }\n        const { seq, prev } = value;\n        if (typeof seq !== 'number' || typeof prev !== 'string')\n            throw new Error(`line ${index + 1} has no seq or prev`);\n        return { text: line, seq, prev, hash: await sha256(0, utf8.encode(line)) };\n    }));\n}\nfunction parse(text) {\n    try {\n        return JSON.parse(text);\n    }\n    catch {\n        return null;\n    }\n}\nfunction chain(lines, { checkpoints, head }) {\n    for (const [index, line] of lines.entries()) {\n        const before = lines[index - 1];\n        const stretch = checkpoints.find(({ first_seq }) => first_seq === line.seq);\n        if (index === 0 || (stretch !== undefined && before?.seq !== line.seq - 1)) {\n            if (stretch === undefined)\n                throw new Error(`line ${index + 1}: no stretch begins at entry ${line.seq}`);\n            const expected = stretch.before === null ? ZERO_HASH : checkpoint(stretch.before).head;\n            if (line.prev !== expected)\n                throw new Error(`line ${index + 1}: prev is not the head of the checkpoint before`);\n        }\n        else if (before === undefined || line.seq !== before.seq + 1 || line.prev !== hex(before.hash)) {\n            throw new Error(`line ${index + 1} does not follow from the line before`);\n        }\n    }\n    const last = lines[lines.length - 1];\n    if ((last === undefined ? ZERO_HASH : hex(last.hash)) !== head)\n        throw new Error('the last line is not the head shown');\n    return 'every line names the hash of the one before; the last is the head shown';\n}\nasync function root(lines, data) {\n    let found = '';\n    let size = 0;\n    for (const [index, stretch] of data.checkpoints.entries()) {\n        const end = data.checkpoints[index + 1]?.first_seq ?? Number.POSITIVE_INFINITY;\n        const tree = stretch.frontier.map(unhex);\n        size = stretch.first_seq;\n        if (tree.length !== setBits(size))\n            throw new Error(`stretch ${index + 1}: the frontier is not one of ${size} lines`);\n        if (stretch.before !== null)\n            await compare(checkpoint(stretch.before), size, tree, null, `before stretch ${index + 1}`);\n        const after = stretch.after === null ? null : checkpoint(stretch.after);\n        let reached = after === null;\n        for (const line of lines.filter(({ seq }) => seq >= stretch.first_seq && seq < end)) {\n            await append(tree, size, line.hash);\n            size++;\n            if (after?.size === size) {\n                await compare(after, size, tree, hex(line.hash), `after stretch ${index + 1}`);\n                reached = true;\n            }\n        }\n        if (!reached)\n            throw new Error(`no line reaches the checkpoint after stretch ${index + 1}`);\n        found = hex(await rootOf(tree));\n    }\n    if (size !== data.size || found !== data.root)\n        throw new Error(`the lines give another root than the one shown: ${found}`);\n    return `the RFC 6962 root over ${size} lines is the one shown`;\n}\nasync function compare(point, size, tree, head, where) {\n    const fits = point.size === size && point.root === hex(await rootOf(tree)) && (head === null || point.head === head);\n    if (!fits)\n        throw new Error(`the checkpoint ${where} does not fit the lines`);\n}\nasync function append(tree, size, leaf) {\n    let hash = leaf;\n    for (let n = size; n % 2 === 1; n = Math.floor(n / 2))\n        hash = await sha256(1, tree.pop(), hash);\n    tree.push(hash);\n}\nasync function rootOf(tree) {\n    let hash = null;\n    for (const subtree of tree.toReversed())\n        hash = hash === null ? subtree : await sha256(1, subtree, hash);\n    return hash ?? sha256(null);\n}\nfunction setBits(n) {\n    let bits = 0;\n    for (let rest = n; rest > 0; rest = Math.floor(rest / 2))\n        bits += rest % 2;\n    return bits;\n}\nfunction checkpoint(source) {\n    const split = source.lastIndexOf('\\n\\n');\n    const text = source.slice(0, split + 1);\n    const [, size, base64, head] = /^[^\\n]+\\n(0|[1-9][0-9]{0,15})\\n([A-Za-z0-9+/=]{44})\\nhead ([0-9a-f]{64})\\n$/.exec(text) ?? [];\n    if (split < 0 || size === undefined || base64 === undefined || head === undefined)\n        throw new Error('a checkpoint is malformed');\n    const signatures = source\n        .slice(split + 2, -1)\n        .split('\\n')\n        .map((line) => {\n        const [, name, bytes] = /^\\u2014 (\\S+) ([A-Za-z0-9+/=]+)$/.exec(line) ?? [];\n        if (name === undefined || bytes === undefined)\n            throw new Error('a signature line is malformed');\n        return { name, bytes: unbase64(bytes) };\n    });\n    return { size: Number(size), root: hex(unbase64(base64)), head, text, signatures };\n}\nasync function signatures(signed, vkey) {\n    const key = await readKey(vkey.trim());\n    for (const [index, source] of signed.entries()) {\n        const { text, signatures: lines } = checkpoint(source);\n        if (!text.startsWith(`${key.origin}\\n`))\n            throw new Error(`checkpoint ${index + 1} is of another origin than this key`);\n        const mine = lines.filter(({ name, bytes }) => name === key.origin && hex(bytes.slice(0, 4)) === key.hash);\n        if (mine.length === 0)\n            throw new Error(`checkpoint ${index + 1} is not signed by this key`);\n        for (const { bytes } of mine) {\n            const holds = await crypto.subtle.verify('Ed25519', key.publicKey, bytes.slice(4), utf8.encode(text));\n            if (!holds)\n                throw new Error(`the signature of checkpoint ${index + 1} does not hold`);\n        }\n    }\n    return `${signed.length} of ${signed.length} checkpoints are signed by this key`;\n}\nasync function readKey(vkey) {\n    const [, origin, hash, base64] = /^([^\\s+]+)\\+([0-9a-f]{8})\\+([A-Za-z0-9+/]{44})$/.exec(vkey) ?? [];\n    if (origin === undefined || hash === undefined || base64 === undefined)\n        throw new Error('this is not a vkey: <origin>+<8 hex>+<base64>');\n    const encoded = unbase64(base64);\n    const digest = await sha256(null, utf8.encode(`${origin}\\n`), encoded);\n    if (encoded[0] !== 1 || hex(digest.slice(0, 4)) !== hash)\n        throw new Error('the hash in this vkey does not fit its name and key');\n    try {\n        return {\n            origin,\n            hash,\n            publicKey: await crypto.subtle.importKey('raw', encoded.slice(1), 'Ed25519', false, ['verify']),\n        };\n    }\n    catch {\n        throw new Error('this browser cannot check Ed25519 signatures: use marketops verify');\n    }\n}\nconst WORDS = { pass: '\\u2713 pass', fail: '\\u2715 fail', skipped: '\\u2013 not checked' };\nfunction start() {\n    for (const button of document.querySelectorAll('button.copy'))\n        button.hidden = false;\n    document.addEventListener('click', (event) => {\n        const button = event.target instanceof Element ? event.target.closest('button.copy') : null;\n        if (button !== null)\n            void copy(button);\n    });\n    printWhole();\n    const source = document.getElementById('ledger')?.textContent ?? null;\n    if (source === null)\n        return;\n    const data = JSON.parse(source);\n    const form = document.getElementById('verify-form');\n    if (form !== null)\n        form.hidden = false;\n    form?.addEventListener('submit', (event) => {\n        event.preventDefault();\n        const key = document.getElementById('vkey').value;\n        void check(data, key.trim() === '' ? null : key);\n    });\n    setTimeout(() => void check(data, null), 50);\n}\nasync function check(data, vkey) {\n    const status = document.getElementById('verify-status');\n    const list = document.getElementById('verify-checks');\n    if (status === null || list === null)\n        return;\n    if (!('subtle' in crypto)) {\n        status.textContent =\n            'Not checked: this browser offers no cryptography to this page. Open it as a file, or use marketops verify.';\n        return;\n    }\n    const checks = await verifyLedger(data, vkey);\n    list.replaceChildren(...checks.map(row));\n    const failed = checks.some((one) => one.status === 'fail');\n    const signed = checks.some((one) => one.name === 'signatures' && one.status === 'pass');\n    status.className = failed ? 'bad' : 'good';\n    status.textContent = failed\n        ? '\\u2715 This ledger does not hold. Do not rely on this page.'\n        : signed\n            ? '\\u2713 This ledger holds, and the key you gave signed it.'\n            : '\\u2713 This ledger is consistent with itself.';\n}\nfunction row({ name, status, detail }) {\n    const item = document.createElement('li');\n    const word = document.createElement('strong');\n    word.textContent = `${WORDS[status]}: ${name}`;\n    item.className = status;\n    item.append(word, ` \\u2013 ${detail}`);\n    return item;\n}\nasync function copy(button) {\n    const value = button.dataset['copy'] ?? '';\n    try {\n        await navigator.clipboard.writeText(value);\n        said(button, 'Copied');\n    }\n    catch {\n        const code = button.parentElement?.querySelector('code') ?? null;\n        if (code !== null)\n            getSelection()?.selectAllChildren(code);\n        said(button, 'Selected');\n    }\n}\nfunction said(button, word) {\n    button.textContent = word;\n    setTimeout(() => {\n        button.textContent = 'Copy';\n    }, 1500);\n}\nfunction printWhole() {\n    let opened = [];\n    addEventListener('beforeprint', () => {\n        opened = [...document.querySelectorAll('details:not([open])')];\n        for (const element of opened)\n            element.open = true;\n    });\n    addEventListener('afterprint', () => {\n        for (const element of opened)\n            element.open = false;\n    });\n}\nstart();\n})();\n"
;var f=t(2792),m=t(64495),y=t(22808);function InBrowserVerification({input:e}){
const n=e.checkpoints.some(({after:e,before:n})=>null!==e||null!==n);return(0,o.h)(l.wn,{id:"verify",
title:"Check this ledger here"},(0,o.h)("div",{class:"card"},(0,o.h)("p",{id:"verify-status",role:"status"
},"Not checked yet: that needs JavaScript. The rest of this page does not."),(0,o.h)("ul",{id:"verify-checks",
class:"plain verify-checks"}),n?(0,o.h)("form",{id:"verify-form",hidden:!0},(0,o.h)("label",{for:"vkey"
},"Verifier key (vkey) from trusted-keys, to check the signatures"),(0,o.h)("div",{class:"field"},(0,o.h)("input",{
id:"vkey",name:"vkey",type:"text",autocomplete:"off",spellcheck:!1,dir:"ltr"}),(0,o.h)("button",{type:"submit"
},"Check signatures"))):(0,o.h)("p",{class:"note"
},"There are no signatures: lines of a dry run, or of a run that may not sign, are unsigned.")),(0,
o.h)("h3",null,"What this proves, and what not"),(0,
o.h)("ul",null,(0,o.h)("li",null,"Proved: no line of the embedded ledger was changed, removed or reordered without changing its head and root."),(0,
o.h)("li",null,"With a key from elsewhere, proved too: the holder of that key signed exactly this ledger."),(0,
o.h)("li",null,"Not proved: that this page is honest. Who forges the page can forge its checker and the text around it."),(0,
o.h)("li",null,"Not proved: that receipts, plan and policy in the proof fit the ledger. That is what verify is for:")),(0,
o.h)("pre",{class:"verbatim commands"},(0,y.I)(e).join("\n")))}
function embeddedLedger({ledgerText:e,checkpoints:n,proof:t}){const{head:o,root:s,size:l}=t.phase_4_proof_ledger
;return JSON.stringify({ledger:e,checkpoints:n,head:o,root:s,size:l}).replaceAll("<","\\u003c")}
var g=t(36625),b=t(14182);function ModeBanner({model:e}){const{banner:n}=e;return(0,o.h)("header",{
class:`banner tone-${n.tone}`},(0,o.h)("div",{class:"banner-bar"},(0,o.h)("p",{class:"mode"},(0,o.h)("span",{
class:"mode-symbol","aria-hidden":"true"},n.symbol),n.label),(0,o.h)(ModeSwitch,{model:e})),(0,
o.h)("h1",null,n.headline),(0,o.h)("p",{class:"sentence"},n.sentence),(0,o.h)(RunLine,{model:e}),(0,o.h)(Warnings,{
model:e}),(0,o.h)(ReceiptStatus,{model:e}),(0,o.h)("nav",{class:"steps","aria-label":"Next step"},(0,
o.h)("ul",null,n.steps.map(({text:e,url:n})=>(0,o.h)("li",null,(0,o.h)(l.N_,{url:n},e))))))}function RunLine({model:e}){
const{run:n,phase_2_fc_authorization:t}=e.input.proof,s=t.approvals.filter(({state:e})=>"approved"===e),r=n.ref.replace(/^refs\/(?:heads|tags)\//,"")
;return(0,o.h)("p",{class:"run"},(0,o.h)(l.SX,{text:n.repository,limit:150})," · ",(0,o.h)(l.SX,{text:r,limit:150
})," at ",(0,o.h)("code",null,(0,c.Fu)(n.commit_sha))," · started by ",(0,o.h)(l.SX,{text:n.actor,limit:80
}),null===n.environment?null:[" · environment ",(0,o.h)(l.SX,{text:n.environment,limit:80
})],0===s.length?null:[" · approved by ",s.slice(0,5).map(({user:e},n)=>[0===n?"":", ",(0,o.h)(l.SX,{text:e,limit:80
})])])}function ModeSwitch({model:e}){
const{input:n}=e,t="prod"===n.proof.run.mode?n.links.workflowUrl:n.links.workflowUrl??n.links.runUrl,s=["dry_run","prod"].map(e=>e===n.proof.run.mode?(0,
o.h)("span",{class:"on","aria-current":"true"},e):(0,o.h)(l.N_,{url:t},e));return(0,o.h)("div",{class:"switch",
role:"group","aria-label":"Mode of this run, and the way to the other"},s)}function Warnings({model:e}){
return 0===e.warnings.length?null:(0,o.h)("ul",{class:"warnings"},e.warnings.map(({code:e,message:n})=>(0,
o.h)("li",null,(0,o.h)("strong",null,"Warning: "),(0,o.h)(l.s7,{text:n})," ",(0,o.h)(l.SX,{text:e}))))}
function ReceiptStatus({model:e}){
const{operations:n}=e,t=n.flatMap(({receipt:e})=>null===e?[]:[e]),s=t.filter(e=>e.enforceable).length,l=n.filter(({binding:e})=>null!==e&&null!==e.intent_seq).length,r=t.length-s,i=[...s>0?[`${s} enforceable, ${l} of them consumed`]:[],...r>0?[`${r} advisory, which permit nothing`]:[],...0===t.length?["none"]:[]],a=n.flatMap(({execution:e})=>e?.checks??[]),h=0===a.length?`${i.join(", ")}. No receipt reached the gate.`:`${i.join(", ")}.`
;return(0,o.h)("div",{class:"receipt-status"
},(0,o.h)("p",null,(0,o.h)("strong",null,"Receipts: "),h),0===a.length?null:(0,o.h)(CheckRow,{
cells:b.cj.map(e=>function total(e,n){
const t=n.filter(n=>n.name===e),o=t.filter(({result:e})=>"fail"===e).length,s=t.filter(({result:e})=>"pass"===e).length
;return o>0?{name:e,result:"fail",note:`${o} of ${t.length}`}:s===t.length?{name:e,result:"pass"}:{name:e,
result:"not_evaluated"}}(e,a)),label:"The nine checks over all operations"}))}const w=3e3
;function PolicySource({input:{policyText:e,policyFile:n}}){const t=e.replace(/\n$/,"").split("\n");return(0,o.h)(l.wn,{
id:"policy",title:"Policy"
},(0,o.h)("details",null,(0,o.h)("summary",null,null===n?"The built-in policy":["As used: ",(0,o.h)(l.SX,{text:n})]),(0,
o.h)("ol",{class:"source",dir:"ltr"},t.slice(0,w).map((e,n)=>(0,o.h)("li",{id:`policy-L${n+1}`},(0,o.h)("code",null,(0,
f.Jj)((0,f.Q6)(e),1e3)||" ")))),t.length>w?(0,o.h)("p",{class:"note"},t.length-w+" more lines in policy.yml."):null))}
var x=t(64347);const v=500;function SinceApproval({input:e}){const{comparison:n,kinds:t,links:s,proof:r}=e
;if(null===n)return null;const i=["Approved: ",(0,o.h)(l.SX,{text:n.expected})];if("absent"in n){
const{run_id:e,repository:t}=r.run;return(0,o.h)(l.wn,{id:"since-approval",title:x.$,lead:i},(0,
o.h)("p",null,"It was not found: ",(0,o.h)(l.s7,{text:n.absent}),"."),(0,o.h)("p",null,(0,o.h)(l.Mg,{text:(0,x.TE)({
links:s,runId:e,repository:t})})))}const{plan:a,operations:h}=n.difference;return(0,o.h)(l.wn,{id:"since-approval",
title:x.$,lead:i},0===a.length?null:(0,o.h)("article",{class:"card"
},(0,o.h)("h3",null,"The plan as a whole"),fieldsOf(a)),h.map(({operation_id:e,operation_kind:n,change:s,fields:r})=>(0,
o.h)("article",{class:"card"},(0,o.h)("h3",null,`${(0,g.I)({operation_kind:n},t).title} `,(0,o.h)(l.SX,{text:e
}),` ${x.r8[s]}`),fieldsOf(r))))}function fieldsOf(e){const n=e.slice(0,v);return(0,o.h)("div",null,n.map(e=>{
const{before:n,after:t}=(0,x.Q$)(e);return(0,o.h)("div",{class:"diff"},(0,o.h)("p",{class:"meta"},(0,o.h)(l.SX,{
text:e.field})),(0,o.h)("p",{class:"old"},(0,o.h)("span",{class:"sign"},"−",(0,o.h)("span",{class:"vh"
}," approved ")),(0,o.h)("span",null,(0,o.h)(l.SX,{text:n,limit:500}))),(0,o.h)("p",{class:"new"},(0,o.h)("span",{
class:"sign"},"+",(0,o.h)("span",{class:"vh"}," would run ")),(0,o.h)("span",null,(0,o.h)(l.SX,{text:t,limit:500}))))
}),e.length===n.length?null:(0,o.h)("p",{class:"note"},`and ${(0,c.hS)(e.length-n.length,"more change")}`))}
const k=1500,$=1e3;function EffectBody({operation:{planned:e,kind:n},renderBody:t}){return(0,
o.h)("div",null,n.parts(e).map(n=>function drawn(e,n,t){switch(e.part){case"commit":return(0,o.h)(Target,{planned:n,...e
});case"facts":return(0,o.h)(l.At,{pairs:e.facts.map(([e,n])=>[e,null===n?null:pieces(n)])});case"table":return(0,
o.h)(Table,e);case"note":return(0,o.h)("p",{class:"note"},e.note);case"text":return e.markdown?(0,o.h)(Body,{
body:e.text,renderBody:t}):(0,o.h)(l.At,{pairs:[[e.title,(0,o.h)(l.DM,{text:e.text})]]})}}(n,e,t)))}
function Target({planned:e,sha:n,from:t}){return(0,o.h)("div",{class:"diff"},null===t?null:(0,o.h)("p",{class:"old"},(0,
o.h)("span",{class:"sign"},"−",(0,o.h)("span",{class:"vh"}," old commit ")),(0,o.h)("span",null,(0,
o.h)("code",null,t))),(0,o.h)("p",{class:"none"===e.effect?"same":"new"},(0,o.h)("span",{class:"sign"
},"none"===e.effect?"=":"+",(0,o.h)("span",{class:"vh"}," new commit ")),(0,o.h)("span",null,(0,
o.h)("code",null,n),null===e.target_subject?null:(0,o.h)("span",{class:"subject"},(0,o.h)(l.s7,{text:e.target_subject,
limit:200})))))}function Table({title:e,columns:n,rows:t}){return(0,o.h)("table",{class:"files"},(0,
o.h)("caption",null,e),(0,o.h)("thead",null,(0,o.h)("tr",null,n.map(e=>(0,o.h)("th",{scope:"col"},e)))),(0,
o.h)("tbody",null,t.slice(0,$).map(tableRow)))}function tableRow({sign:e,cells:n}){return(0,
o.h)("tr",void 0===e||"+"===e?null:{class:"deleted"
},n.map((n,t)=>(0,o.h)("td",n.some(e=>"object"==typeof e&&"bytes"in e)?{class:"size"}:null,0===t&&void 0!==e?(0,
o.h)("span",{class:"sign"},e):null,pieces(n))))}const pieces=e=>e.slice(0,100).map(piece);function piece(e){
if("string"==typeof e)return e;if("name"in e)return(0,o.h)(l.SX,{text:e.name,...void 0===e.limit?{}:{limit:e.limit}})
;if("digest"in e)return(0,o.h)("code",null,e.digest.slice(7));if("bytes"in e){const{bytes:n}=e;return[(0,
c.Xq)(n),n<1024?null:(0,o.h)("span",{class:"meta"},` ${n} bytes`)]}const n=(0,o.h)(l.s7,{text:e.prose,
...void 0===e.limit?{}:{limit:e.limit}});return!0===e.small?(0,o.h)("span",{class:"meta"}," ",n):n}
function Body({body:e,renderBody:n}){if(""===e.trim())return(0,o.h)("p",{class:"note"},"Empty body.")
;const t=n(e),s=null===t?(0,o.h)(l.DM,{text:e}):(0,o.h)("div",{class:"body",dir:"auto",dangerouslySetInnerHTML:{__html:t
}}),r=`Body, ${(0,c.hS)(e.length,"character")}`;return(0,o.h)("details",{class:"body-box",open:e.length<=k},(0,
o.h)("summary",null,r),null===t?(0,o.h)("p",{class:"note"
},"Shown as written: it is too long or too deeply nested to be rendered here."):null,s)}
function WhatWillChange({model:e,renderBody:n}){
const{operations:t,input:s}=e,r=t.map(({planned:e})=>e.effect),i=["create","update","none","conflict"].map(e=>({
...c.Gt[e],n:r.filter(n=>n===e).length
})).filter(({n:e})=>e>0).map(({n:e,word:n,symbol:t})=>"="===t?`${e} with ${n}`:`${e} ${n}`);return(0,o.h)(l.wn,{
id:"changes",title:"prod"===s.proof.run.mode?"What changes":"What will change",lead:`${(0,
c.hS)(t.length,"operation")}: ${i.join(", ")}.`},t.map((t,s)=>(0,o.h)(Change,{operation:t,index:s,model:e,renderBody:n
})))}function Change({operation:e,index:n,model:t,renderBody:s}){
const{planned:r,id:i,kind:a}=e,{symbol:h,word:u}=c.Gt[r.effect],d=r.repository_id===t.input.plan.repository_id;return(0,
o.h)("article",{class:`card change effect-${r.effect}`,id:`op-${n+1}`},(0,o.h)("h3",null,(0,o.h)("span",{class:"effect"
},(0,o.h)("span",{"aria-hidden":"true"},h)," ",u)," ",`${a.title} `,(0,o.h)(l.SX,{text:a.subject(r.parameters)})),(0,
o.h)("p",{class:"meta"},(0,o.h)(l.SX,{text:i}),d?null:[" in ",(0,o.h)(l.SX,{text:r.repository
})],0===r.depends_on.length?null:[" after ",r.depends_on.slice(0,20).map((e,n)=>[0===n?"":", ",(0,o.h)(l.SX,{text:e
})])],"prod"===t.input.proof.run.mode?[" · ",(0,o.h)(Fate,{operation:e})]:null),null===r.reason?null:(0,o.h)("p",{
class:"reason"},(0,o.h)(l.s7,{text:r.reason})),(0,o.h)(EffectBody,{operation:e,renderBody:s}))}
function Fate({operation:{fate:e,execution:n}}){const{symbol:t,word:s}=h.v[e];return(0,o.h)(l.N_,{
url:n?.github?.url??null,class:`fate ${e}`},(0,o.h)(l.NI,{symbol:t})," ",s)}var _=t(14246),S=t(32734);const E=12
;function WhyNotShipped({model:e}){const{causes:n,alerts:t,input:s}=e;if(0===n.length)return null
;const r=n.filter(({cause:e})=>!e.alert),i=new Map(e.operations.map(({id:e},n)=>[e,`#op-${n+1}`])),card=e=>(0,
o.h)(CauseCard,{group:e,input:s,anchors:i});return(0,o.h)("div",{class:"why"},0===t.length?null:(0,o.h)(l.wn,{
id:"alert",title:"Security alert",class:"alert",
lead:"A receipt or the ledger is not what it should be. It was stopped; find out why before you run again."
},t.map(card)),0===r.length?null:(0,o.h)(l.wn,{id:"why",title:(0,_.Z)(e.banner.state)},r.map(card)))}
function CauseCard({group:{cause:e,operations:n},input:t,anchors:s}){
const{explanation:r}=e,i=n.slice(0,E),a=n.slice(E),item=e=>(0,o.h)("li",null,(0,o.h)("a",{href:s.get(e)},(0,o.h)(l.SX,{
text:e,limit:80})));return(0,o.h)("article",{class:`card cause ${e.alert?"security":r.severity}`},(0,o.h)("h3",null,(0,
o.h)("span",{class:"cause-symbol","aria-hidden":"true"},function symbolOf(e){return e.alert?"▲":{security:"✕",error:"✕",
warning:"!",info:"○"}[e.explanation.severity]}(e)),r.title," ",(0,o.h)("span",{class:"chip"},(0,o.h)(l.SX,{text:e.code
}))),(0,o.h)("ul",{class:"operations-of","aria-label":"Operations"},i.map(item)),0===a.length?null:(0,
o.h)("details",null,(0,o.h)("summary",null,`and ${a.length} more`),(0,o.h)("ul",{class:"operations-of"
},a.map(item))),(0,o.h)("p",null,(0,o.h)(l.Mg,{text:r.cause})),(0,o.h)(l.At,{pairs:factsOf(e,t)}),(0,o.h)("p",{
class:"remedy-title"},"What to do"),(0,o.h)("ol",{class:"remedy"},r.remedy.map(e=>(0,o.h)("li",null,(0,o.h)(l.Mg,{text:e
})))))}function factsOf({code:e,message:n,rule:t,setting:s,unmet:r,check:i,policyLine:a},{links:h,policyFile:c}){
const u=(0,S.t)(e),d=null===h.policyUrl||null===a?h.policyUrl:`${h.policyUrl}#L${a}`,p=t??s,f=null===p?null:(0,
o.h)("span",null,(0,o.h)(l.SX,{text:p}),null===a?null:[", ",(0,o.h)("a",{href:`#policy-L${a}`
},`line ${a} of the policy used`)],null===c||null===h.policyUrl?null:[", ",(0,o.h)(l.N_,{url:d},(0,o.h)(l.SX,{text:c
})," on GitHub")]);return[["Recorded",null===n?null:(0,o.h)(l.s7,{text:n})],["Asked for by",null===u?null:(0,o.h)(l.Mg,{
text:u.by})],["Wanted",null===u?null:(0,o.h)(l.Mg,{text:u.wanted})],["Check",null===i?null:(0,
o.h)("code",null,i)],[null===t?"Setting":"Rule",f],["Condition",null===r?null:(0,o.h)(l.SX,{text:r.condition
})],["Wanted",null===r?null:(0,o.h)(l.SX,{text:r.expected})],["Found",null===r?null:(0,o.h)(l.SX,{text:r.found})]]}
const A=5e5,X=40;async function renderPage(e){const n=await async function bodyRenderer({plan:e,kinds:n}){
if(!e.operations.some(e=>(0,g.I)(e,n).parts(e).some(e=>"text"===e.part&&e.markdown&&""!==e.text.trim())))return()=>null
;const{BODY_LIMIT:o,renderBody:s}=await Promise.all([t.e(9980),t.e(5440)]).then(t.bind(t,95440)),l=new Map;let r=0
;return e=>{const n=l.get(e);if(void 0!==n)return n;r+=e.length;const t=e.length>o||r>A?null:s(e,4);return l.set(e,t),t}
}(e),s=`${(0,h.I)(e).banner.label} · ${(0,f.Jj)((0,f.ko)(e.proof.run.repository),100)} · MarketOps`;return(0,m.i)({
title:s,body:(0,o.h)(page_Body,{input:e,renderBody:n}),script:p})}function page_Body({input:e,renderBody:n}){const t=(0,
h.I)(e),s=t.causes.some(({cause:e})=>"info"!==e.explanation.severity);return(0,o.h)("body",null,(0,o.h)("a",{
class:"skip",href:"#changes"},"Skip to what changes"),(0,o.h)(ModeBanner,{model:t}),(0,o.h)("main",{
class:t.operations.length>X?"many":void 0},(0,o.h)(PlanDigest,{input:e}),(0,o.h)(SinceApproval,{input:e}),s?(0,
o.h)(WhyNotShipped,{model:t}):null,(0,o.h)(WhatWillChange,{model:t,renderBody:n}),s?null:(0,o.h)(WhyNotShipped,{model:t
}),(0,o.h)(AugmentTimeline,{model:t}),(0,o.h)(InBrowserVerification,{input:e}),(0,o.h)(PolicySource,{input:e})),(0,
o.h)(Footer,{input:e}),(0,o.h)("script",{type:"application/json",id:"ledger",dangerouslySetInnerHTML:{
__html:embeddedLedger(e)}}),(0,o.h)("script",{dangerouslySetInnerHTML:{__html:p}}))}
function PlanDigest({input:{plan:e}}){const n=e.plan_digest.slice(7).match(/.{16}/g)??[],t=[(0,o.h)("span",{
class:"algorithm"},"sha256:"),n.map(e=>(0,o.h)("span",{class:"quarter"},(e.match(/.{4}/g)??[]).map(e=>(0,o.h)("span",{
class:"group"},e))))];return(0,o.h)(l.wn,{id:"digest",title:"Plan digest",class:"digest",
lead:"The same digest is the same plan. Compare it before you approve."},(0,o.h)("p",null,(0,o.h)(l.aw,{
value:e.plan_digest,label:"the plan digest"},t)))}function Footer({input:{proof:e,links:n}}){const{run:t}=e;return(0,
o.h)("footer",null,(0,o.h)("p",null,(0,o.h)(l.SX,{text:t.repository})," · ",(0,o.h)(l.N_,{url:n.runUrl
},`run ${t.run_id}, attempt ${t.run_attempt}`),` · MarketOps ${(0,f.Jj)((0,f.ko)(t.action_version),40)}`),(0,
o.h)("p",null,"Made from the ledger and the records of decision; the proof’s manifest, made after this page, covers it."))
}}};
