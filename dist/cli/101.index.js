export const id = 101;
export const ids = [101];
export const modules = {

/***/ 9101:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderAuditPage: () => (/* binding */ renderAuditPage)
});

// EXTERNAL MODULE: ./node_modules/preact/dist/preact.mjs
var preact = __webpack_require__(4137);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/preact-render-to-string/dist/index.mjs
var dist = __webpack_require__(3091);
;// CONCATENATED MODULE: ./src/report/page/style.ts
/**
 * The page's one style: light and dark, paper, narrow screens, both directions (logical properties only). Colours are
 * pairs with a contrast of 4.5 : 1 or more in either scheme, and never the only sign of anything.
 */
const STYLE = `
:root {
  color-scheme: light dark;
  --page: #f5f6f8; --surface: #fff; --sunken: #f0f2f5; --text: #1a1f26; --muted: #535d69; --line: #d3d8de;
  --link: #0a58b5; --focus: #0a58b5;
  --gold-bg: #fff3cf; --gold: #6a4700; --gold-line: #c99700;
  --blue-bg: #e2efff; --blue: #083a75; --blue-line: #2f7de0;
  --green-bg: #dcf5e2; --green: #0c5022; --green-line: #2a9148;
  --orange-bg: #ffe7d3; --orange: #792e00; --orange-line: #d76a1e;
  --red-bg: #ffe4e4; --red: #86071d; --red-line: #d02c3d;
  --mono: ui-monospace, SFMono-Regular, Menlo, Consolas, 'Liberation Mono', 'DejaVu Sans Mono', monospace;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --page: #0e1116; --surface: #161b22; --sunken: #1d232c; --text: #e4e9ef; --muted: #a0abb8; --line: #323a45;
    --link: #7fb6ff; --focus: #7fb6ff;
    --gold-bg: #2e2408; --gold: #f3cd68; --gold-line: #a27c13;
    --blue-bg: #0f2744; --blue: #a9d0ff; --blue-line: #3b7fcf;
    --green-bg: #0e2c18; --green: #86e0a1; --green-line: #2f8a4a;
    --orange-bg: #38200c; --orange: #ffbd88; --orange-line: #b4642a;
    --red-bg: #3b1217; --red: #ffb4b9; --red-line: #c9444f;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-padding-block-start: 1rem; }
body {
  margin: 0 auto; padding: 0 clamp(.75rem, 3vw, 1.5rem) 3rem; max-inline-size: 64rem;
  background: var(--page); color: var(--text);
  font: 1rem/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', sans-serif;
  overflow-wrap: anywhere;
}
h1, h2, h3, h4, h5, h6, p, ul, ol, dl, dd, pre, table { margin: 0; }
a { color: var(--link); text-underline-offset: .15em; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 3px; }
code, pre { font-family: var(--mono); font-size: .875em; }
code { direction: ltr; unicode-bidi: isolate; }
.vh { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; inset-inline-start: 1rem; inset-block-start: -4rem; padding: .5rem 1rem; background: var(--surface); z-index: 1; }
.skip:focus { inset-block-start: .5rem; }
.meta, .lead, .note { color: var(--muted); }
.meta, .note { font-size: .875rem; }

.banner { margin-block: 1rem 1.5rem; padding: 1rem clamp(1rem, 3vw, 1.5rem) 1.25rem; border: 1px solid var(--edge); border-block-start-width: 6px; border-radius: 10px; background: var(--ground); color: var(--ink); }
.tone-gold { --ground: var(--gold-bg); --ink: var(--gold); --edge: var(--gold-line); }
.tone-blue { --ground: var(--blue-bg); --ink: var(--blue); --edge: var(--blue-line); }
.tone-green { --ground: var(--green-bg); --ink: var(--green); --edge: var(--green-line); }
.tone-orange { --ground: var(--orange-bg); --ink: var(--orange); --edge: var(--orange-line); }
.tone-red { --ground: var(--red-bg); --ink: var(--red); --edge: var(--red-line); }
.banner a { color: inherit; }
.banner-bar { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; justify-content: space-between; }
.mode { font-weight: 700; letter-spacing: .01em; }
.mode-symbol { display: inline-block; min-inline-size: 1.4em; }
.switch { display: inline-flex; border: 1px solid var(--edge); border-radius: 99px; font: .8125rem/1 var(--mono); overflow: hidden; }
.switch > * { padding: .5rem .8rem; }
.switch .on { background: var(--ink); color: var(--ground); font-weight: 700; }
.banner h1 { margin-block: .6rem .25rem; font-size: clamp(1.35rem, 1.05rem + 1.6vw, 1.9rem); line-height: 1.2; text-wrap: balance; }
.run { margin-block-start: .5rem; font-size: .9375rem; }
.warnings { margin-block-start: .75rem; padding: .6rem .9rem; list-style: none; border: 1px solid var(--edge); border-radius: 6px; background: var(--surface); color: var(--text); font-size: .9375rem; }
.warnings li + li { margin-block-start: .4rem; }
.receipt-status { margin-block-start: .75rem; font-size: .9375rem; }
.steps ul { display: flex; flex-wrap: wrap; gap: .5rem; margin-block-start: 1rem; padding: 0; list-style: none; }
.steps a { display: block; padding: .55rem .9rem; border: 1px solid var(--edge); border-radius: 6px; background: var(--surface); color: var(--text); font-weight: 600; text-decoration: none; }
.steps li:first-child a { background: var(--ink); border-color: var(--ink); color: var(--ground); }
.steps a:hover { text-decoration: underline; }

section { margin-block-start: 2rem; }
h2 { font-size: 1.25rem; line-height: 1.3; }
h3 { font-size: 1.0625rem; line-height: 1.35; }
.lead { margin-block: .15rem .75rem; font-size: .9375rem; }
.card { margin-block-start: .75rem; padding: .9rem 1.1rem 1rem; border: 1px solid var(--line); border-radius: 8px; background: var(--surface); }
.card:target, li:target { outline: 3px solid var(--focus); outline-offset: 2px; }
.card > * + *, .card > div > * + * { margin-block-start: .6rem; }
.card > h3 + .meta { margin-block-start: .15rem; }
.digest .copyable { display: flex; flex-wrap: wrap; gap: .6rem; align-items: end; }
.digest code { display: block; max-inline-size: 49ch; padding: .7rem .9rem .75rem; border: 1px solid var(--line); border-radius: 8px; background: var(--surface); font-size: clamp(1.1rem, .95rem + .8vw, 1.4rem); line-height: 1.5; }
.digest .algorithm { display: block; color: var(--muted); font-size: .8125rem; }
.digest .quarter { display: inline-block; margin-inline-end: 1.6ch; }
.digest .group + .group { margin-inline-start: .8ch; }
.copyable .copy { margin-inline-start: .4rem; }
.copyable > code { user-select: all; }
button { padding: .35rem .75rem; border: 1px solid var(--line); border-radius: 6px; background: var(--sunken); color: var(--text); font: inherit; font-size: .875rem; cursor: pointer; }
button.copy { padding: .1rem .5rem; font-size: .75rem; min-block-size: 1.5rem; }
button[hidden] { display: none; }
.digest .copy { margin: 0; padding: .35rem .8rem; font-size: .875rem; }

.chip { display: inline-block; padding: 0 .5em; border: 1px solid var(--line); border-radius: 99px; background: var(--sunken); font-weight: 400; font-size: .8125rem; vertical-align: .08em; }
.cause { border-inline-start: 5px solid var(--line); }
.cause-symbol { margin-inline-end: .45em; }
.cause.security { border-color: var(--red-line); }
.cause.error { border-inline-start-color: var(--red-line); }
.cause.warning { border-inline-start-color: var(--orange-line); }
.cause.info { border-inline-start-color: var(--gold-line); }
.alert h2 { color: var(--red); }
.alert .cause { background: var(--red-bg); color: var(--text); border-width: 2px; border-inline-start-width: 5px; }
.operations-of { display: flex; flex-wrap: wrap; gap: .3rem .75rem; padding: 0; list-style: none; font-size: .9375rem; }
.remedy-title { font-weight: 600; font-size: .9375rem; }
.card > .remedy { margin-block-start: .2rem; padding-inline-start: 1.5rem; }
.remedy li + li { margin-block-start: .2rem; }

.facts { display: grid; gap: .25rem 1rem; font-size: .9375rem; }
.facts > div { display: grid; grid-template-columns: minmax(6.5rem, 9rem) minmax(0, 1fr); gap: 0 1rem; }
.facts dt { color: var(--muted); }
.facts .verbatim { margin-block: 0; }
.verbatim { padding: .6rem .8rem; border-radius: 6px; background: var(--sunken); white-space: pre-wrap; overflow-wrap: anywhere; line-height: 1.45; }

.effect { display: inline-block; padding: 0 .55em; border: 1px solid var(--edge); border-radius: 5px; background: var(--ground); color: var(--ink); font-size: .8125rem; font-weight: 600; vertical-align: .1em; white-space: nowrap; }
.effect-create { --ground: var(--green-bg); --ink: var(--green); --edge: var(--green-line); }
.effect-update { --ground: var(--blue-bg); --ink: var(--blue); --edge: var(--blue-line); }
.effect-none { --ground: var(--sunken); --ink: var(--text); --edge: var(--line); }
.effect-conflict { --ground: var(--red-bg); --ink: var(--red); --edge: var(--red-line); }
.reason { font-weight: 500; }
.diff p { display: grid; align-items: baseline; grid-template-columns: 1.2rem minmax(0, 1fr); padding: .2rem .7rem; font-size: .9375rem; }
.diff .meta { display: block; padding-inline: 0; }
.diff .old { background: var(--red-bg); border-radius: 5px 5px 0 0; }
.diff .new { background: var(--green-bg); border-radius: 5px; }
.diff .old + .new { border-radius: 0 0 5px 5px; }
.diff .same { background: var(--sunken); border-radius: 5px; }
.sign { display: inline-block; position: relative; min-inline-size: 1.2em; font-family: var(--mono); font-weight: 700; }
.subject { margin-inline-start: .75rem; }
.files { inline-size: 100%; border-collapse: collapse; font-size: .875rem; }
.files caption { text-align: start; font-weight: 600; padding-block: .2rem; }
.files th, .files td { padding: .35rem .6rem .35rem 0; padding-inline: 0 .8rem; border-block-start: 1px solid var(--line); text-align: start; vertical-align: top; }
.files th { color: var(--muted); font-weight: 500; }
.files td:last-child { color: var(--muted); }
.files .size { white-space: nowrap; }
.files .size .meta { display: block; }
.deleted bdi { text-decoration: line-through; }
details > summary { cursor: pointer; font-weight: 600; font-size: .9375rem; padding-block: .2rem; }
.body { margin-block-start: .4rem; padding: .8rem 1rem; border: 1px solid var(--line); border-radius: 6px; font-size: .9375rem; }
.body > * + * { margin-block-start: .6rem; }
.body h4 { font-size: 1.05rem; } .body h5 { font-size: 1rem; } .body h6 { font-size: .9375rem; }
.body ul, .body ol { padding-inline-start: 1.6rem; }
.body pre { padding: .6rem .8rem; border-radius: 6px; background: var(--sunken); white-space: pre-wrap; }
.body :not(pre) > code { padding: .1em .35em; border-radius: 4px; background: var(--sunken); }
.body table { border-collapse: collapse; max-inline-size: 100%; }
.body th, .body td { padding: .3rem .7rem; border: 1px solid var(--line); text-align: start; }
.body blockquote { margin: 0; padding-inline-start: .9rem; border-inline-start: 3px solid var(--line); color: var(--muted); }

.timeline { padding: 0; list-style: none; }
.phase { position: relative; padding-inline-start: 2.4rem; padding-block-end: .6rem; }
.phase:not(:last-child)::before { content: ''; position: absolute; inset-block: 1.6rem -.35rem; inset-inline-start: .82rem; border-inline-start: 2px solid var(--line); }
.phase > details > summary { display: grid; grid-template-columns: 1fr auto; gap: 0 1rem; align-items: baseline; font-weight: 400; list-style: none; }
.phase > details > summary::-webkit-details-marker { display: none; }
.dot { position: absolute; inset-inline-start: 0; inset-block-start: .15rem; display: grid; place-items: center; inline-size: 1.75rem; block-size: 1.75rem; border: 2px solid var(--edge); border-radius: 50%; background: var(--ground); color: var(--ink); font-weight: 700; font-size: .875rem; }
.phase.done { --ground: var(--green-bg); --ink: var(--green); --edge: var(--green-line); }
.phase.blocked { --ground: var(--gold-bg); --ink: var(--gold); --edge: var(--gold-line); }
.phase.failed { --ground: var(--red-bg); --ink: var(--red); --edge: var(--red-line); }
.phase.not_reached { --ground: var(--surface); --ink: var(--muted); --edge: var(--line); }
.phase-name { font-weight: 700; }
.phase-name::after { content: ' \\25B8'; content: ' \\25B8' / ''; color: var(--muted); font-size: .8em; }
details[open] > summary > .phase-name::after { content: ' \\25BE'; content: ' \\25BE' / ''; }
.phase-time { color: var(--muted); font-size: .875rem; }
.phase-sentence { grid-column: 1 / -1; color: var(--muted); font-size: .9375rem; }
.phase-details { margin-block: .5rem .75rem; padding: .9rem 1.1rem; border: 1px solid var(--line); border-radius: 8px; background: var(--surface); }
.phase-details h3 { margin-block: 1rem .3rem; font-size: 1rem; }
.phase-details > div > :first-child, .phase-details > :first-child { margin-block-start: 0; }
.plain { padding: 0; list-style: none; }
.plain > li + li { margin-block-start: .4rem; }
.decisions { font-size: .9375rem; } .decisions ul { padding-inline-start: 1.4rem; color: var(--muted); }
.execution + .execution { margin-block-start: 1rem; padding-block-start: 1rem; border-block-start: 1px solid var(--line); }
.execution h3 { margin-block-start: 0; }
.execution > * + * { margin-block-start: .4rem; }
.fate { font-weight: 600; font-size: .9375rem; white-space: nowrap; }
.fate.shipped { color: var(--green); } .fate.unchanged, .fate.waiting { color: var(--blue); }
.fate.refused, .fate.rejected, .fate.failed { color: var(--red); } .fate.in_doubt, .fate.skipped, .fate.held_back { color: var(--orange); }
.fate.blocked_by_mode { color: var(--gold); }
.checks { display: grid; grid-template-columns: repeat(auto-fit, minmax(5.9rem, 1fr)); gap: .3rem; margin-block-start: .4rem; padding: 0; list-style: none; }
.check { display: flex; gap: .3em; align-items: baseline; padding: .2rem .35rem; border: 1px solid var(--line); border-radius: 5px; background: var(--surface); color: var(--text); font-size: .8125rem; line-height: 1.3; overflow-wrap: normal; }
.check .symbol { font-weight: 700; }
.check.pass { border-color: var(--green-line); } .check.pass .symbol { color: var(--green); }
.check.fail { border: 2px solid var(--red-line); background: var(--red-bg); color: var(--red); font-weight: 700; }
.check.not_evaluated { border-style: dashed; color: var(--muted); }
.reasons { font-size: .9375rem; margin-block-start: .3rem; }
.reasons > div { display: grid; grid-template-columns: minmax(0, 15rem) minmax(0, 1fr); gap: 0 1rem; padding-block: .15rem; }
.reasons dd { color: var(--muted); }
.reasons .fail dt, .reasons .fail dd { color: var(--red); font-weight: 600; }
#verify-status { font-weight: 600; }
#verify-status.good { color: var(--green); } #verify-status.bad { color: var(--red); }
.verify-checks { font-size: .9375rem; } .verify-checks .fail { color: var(--red); }
form[hidden] { display: none; }
label { display: block; font-size: .9375rem; font-weight: 600; margin-block-end: .25rem; }
.field { display: flex; flex-wrap: wrap; gap: .5rem; }
input { flex: 1 1 16rem; min-inline-size: 0; padding: .5rem .6rem; border: 1px solid var(--muted); border-radius: 6px; background: var(--surface); color: var(--text); font: .875rem var(--mono); }
#verify h3 { margin-block: 1rem .3rem; }
#verify > ul { padding-inline-start: 1.3rem; }
.commands { margin-block-start: .5rem; direction: ltr; text-align: left; }
.source { margin-block-start: .5rem; padding: .6rem 0 .6rem 3.2rem; border: 1px solid var(--line); border-radius: 8px; background: var(--surface); font: .8125rem/1.6 var(--mono); }
.source li::marker { color: var(--muted); }
.source code { white-space: pre-wrap; font-size: 1em; }
footer { margin-block-start: 2.5rem; padding-block-start: 1rem; border-block-start: 1px solid var(--line); color: var(--muted); font-size: .875rem; }

.many .change, .many .execution { content-visibility: auto; contain-intrinsic-size: auto 20rem; }
@media (max-width: 40rem) {
  .facts > div { grid-template-columns: 5.6rem minmax(0, 1fr); gap: 0 .6rem; }
  .facts > div:has(.copyable, .verbatim), .cause .facts > div { grid-template-columns: 1fr; }
  .facts dt { font-size: .875rem; }
  .reasons > div { grid-template-columns: 1fr; padding-block: .25rem; }
  .phase > details > summary { grid-template-columns: 1fr; }
  .files, .files tbody, .files tr, .files td, .files caption { display: block; }
  .files thead { display: none; }
  .files tr { padding-block: .4rem; border-block-start: 1px solid var(--line); }
  .files td { border: 0; padding: .05rem 0; }
  .files td:empty { display: none; }
  .files .size .meta { display: inline; }
  .steps li { flex: 1 1 100%; }
  .steps a { text-align: center; }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media (forced-colors: active) { .check, .effect, .dot, .banner { border-width: 2px; } }
@media print {
  :root { --page: #fff; --surface: #fff; --sunken: #f4f4f4; --text: #000; --muted: #444; --line: #999; --link: #000; }
  body { max-inline-size: none; padding: 0; font-size: 10pt; }
  .skip, .copy, .switch, .steps, #verify-form { display: none; }
  .card, .phase-details, .execution { break-inside: avoid-page; }
  .many .change, .many .execution { content-visibility: visible; }
  details::details-content { content-visibility: visible; block-size: auto; }
  .body a::after { content: ' <' attr(href) '>'; font-size: .85em; }
}
`;

;// CONCATENATED MODULE: ./src/report/page/frame.ts




/** A page that stands by itself: its own style, no request, no form, no base, and no script but the one named here. */
function renderFrame({ title, body, script }) {
    const page = (0,preact.h)('html', { lang: 'en', dir: 'ltr' }, (0,preact.h)('head', null, (0,preact.h)('meta', { charset: 'utf-8' }), (0,preact.h)('meta', { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy(script) }), (0,preact.h)('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }), (0,preact.h)('meta', { name: 'color-scheme', content: 'light dark' }), (0,preact.h)('meta', { name: 'referrer', content: 'no-referrer' }), (0,preact.h)('title', null, title), (0,preact.h)('style', { dangerouslySetInnerHTML: { __html: STYLE } })), body);
    return `<!doctype html>\n${(0,dist/* renderToString */.F0)(page)}\n`;
}
/** Nothing but this page's own style and script, named by their hash; no request, no form, no base. */
function contentSecurityPolicy(script) {
    const hash = (text) => `'sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}'`;
    return [
        "default-src 'none'",
        `script-src ${script === null ? "'none'" : hash(script)}`,
        `style-src ${hash(STYLE)}`,
        "base-uri 'none'",
        "form-action 'none'",
    ].join('; ');
}

// EXTERNAL MODULE: ./src/report/foreign-text.ts
var foreign_text = __webpack_require__(2792);
;// CONCATENATED MODULE: ./src/report/markdown.ts

/**
 * GitHub-flavoured Markdown around text from outside. Nothing foreign ever begins a line, so no block structure and no
 * workflow command can come of it; inline structure, mentions and automatic links are escaped here.
 */
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Foreign prose as inline Markdown, in one line, also within a table. */
function prose(text, limit = 500) {
    return (cut(visibleLine(text), limit)
        .replace(/[&<>]/g, (c) => ENTITIES[c])
        .replace(/[\\`*_[\]|~$]/g, '\\$&')
        .replaceAll('://', '\\://')
        // GitHub looks for mentions and references after rendering: only a character in between keeps them from it.
        .replace(/[@#]/g, '$&&#8203;')
        .replace(/(www)\./gi, '$1&#46;'));
}
/** A foreign name as inline code, in one line; not within a table. */
function code(text, limit = 200) {
    const shown = cut(visibleName(text), limit).replaceAll('##[', '#\u2060#[');
    if (shown.trim() === '')
        return '(empty)';
    const fence = '`'.repeat(longestRun(shown) + 1);
    const pad = shown.startsWith('`') || shown.endsWith('`') || shown.startsWith(' ') ? ' ' : '';
    return `${fence}${pad}${shown}${pad}${fence}`;
}
/**
 * A foreign name as inline code within a table. A pipe can be escaped there with a backslash, but not one that follows
 * a backslash of its own (GFM, section 4.10): such a name is written as an element, with every sign as a number.
 */
function codeCell(text, limit = 200) {
    const inline = code(text, limit);
    if (!inline.includes('|'))
        return inline;
    const shown = cut(visibleName(text), limit);
    return `<code>${shown.replace(/[^\p{L}\p{N} ]/gu, (c) => `&#${c.codePointAt(0)};`)}</code>`;
}
/** A link with a foreign text; only the text when the address is not plain http(s). */
function markdown_link(label, url) {
    const safe = url === null ? null : markdown_httpUrl(url);
    if (safe === null)
        return label;
    return `[${label}](${safe.replace(/[()\\<>|\s`*_[\]]/g, (c) => encodeURIComponent(c).replace(/^[(*_)]$/, (d) => `%${d.charCodeAt(0).toString(16)}`))})`;
}
/** Foreign text of several lines, as written: a fenced block in a quotation, so that no line begins with it. */
function quotedBlock(text, limit) {
    const shown = cut(visibleText(text), limit).replaceAll('##[', '#\u2060#[');
    const fence = '`'.repeat(Math.max(3, longestRun(shown) + 1));
    return [`${fence}text`, ...shown.replace(/\n$/, '').split('\n'), fence].map((line) => `> ${line}`).join('\n');
}
/** A table; cells are Markdown already, without newlines. */
function table(head, rows) {
    const row = (cells) => `| ${cells.join(' | ')} |`;
    return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}
/** A part that opens on demand; `title` is plain text of ours. */
function details(title, body) {
    return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}
/** The address if it is absolute http(s) without credentials, normalised; else null. */
function markdown_httpUrl(url) {
    if (!URL.canParse(url))
        return null;
    const { protocol, username, password, href } = new URL(url);
    const plain = (protocol === 'https:' || protocol === 'http:') && username === '' && password === '';
    return plain ? href : null;
}
function longestRun(text) {
    return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}

;// CONCATENATED MODULE: ./src/report/page/parts.ts



/** Small pieces of the page. Text from outside goes through one of them: made visible, isolated, cut. */
/** How much of a foreign text is shown; `plan.json` and the ledger hold all of it. */
const NAME_LIMIT = 300;
const TEXT_LIMIT = 4000;
/** A foreign name, isolated from the direction of the text around it. */
function Name({ text, limit = NAME_LIMIT }) {
    return (0,preact.h)('bdi', null, (0,preact.h)('code', null, (0,foreign_text/* cut */.Jj)((0,foreign_text/* visibleName */.ko)(text), limit)));
}
/** A sentence of ours, in which backticks mark code. */
function Ours({ text }) {
    return (0,preact.h)(preact/* Fragment */.FK, null, text.split('`').map((part, index) => (index % 2 === 0 ? part : (0,preact.h)('code', null, part))));
}
/** Foreign prose in one line. */
function Prose({ text, limit = TEXT_LIMIT }) {
    return h('bdi', null, cut(visibleLine(text), limit));
}
/** Foreign text of several lines, as written. */
function Verbatim({ text, limit = TEXT_LIMIT }) {
    const shown = (0,foreign_text/* cut */.Jj)((0,foreign_text/* visibleText */.Q6)(text), limit);
    return (0,preact.h)('pre', { class: 'verbatim', dir: 'auto' }, shown);
}
/** A link, or only its text when the address is not plain http(s). */
function Link({ url, children, ...rest }) {
    const safe = url === null ? null : httpUrl(url);
    return safe === null
        ? h('span', rest, children)
        : h('a', { ...rest, href: safe, rel: 'noopener noreferrer' }, children);
}
/** A value that people copy: the button appears where there is a script to serve it. */
function Copyable({ value, label, children, }) {
    return h('span', { class: 'copyable' }, h('code', null, children ?? value), h('button', { type: 'button', class: 'copy', hidden: true, 'data-copy': value, 'aria-label': `Copy ${label}` }, 'Copy'));
}
/** A symbol that is read out as a word. */
function Symbol({ symbol, word }) {
    return h('span', { class: 'symbol' }, h('span', { 'aria-hidden': 'true' }, symbol), word === undefined ? null : h('span', { class: 'vh' }, `${word}: `));
}
/** `2026-11-23 09:14:02 UTC`. */
function Time({ at }) {
    return h('time', { datetime: at }, `${at.slice(0, 10)} ${at.slice(11, 19)} UTC`);
}
/** Names and values; pairs without a value are left out. */
function Facts({ pairs }) {
    const shown = pairs.filter(([, value]) => value !== null && value !== undefined && value !== '');
    if (shown.length === 0)
        return null;
    return (0,preact.h)('dl', { class: 'facts' }, shown.map(([name, value]) => (0,preact.h)('div', null, (0,preact.h)('dt', null, name), (0,preact.h)('dd', null, value))));
}
/** A part with a heading of level 2, a landmark of its own. */
function Section({ id, title, lead, children, ...rest }) {
    return (0,preact.h)('section', { id, 'aria-labelledby': `${id}-title`, ...rest }, (0,preact.h)('h2', { id: `${id}-title` }, title), lead === undefined ? null : (0,preact.h)('p', { class: 'lead' }, lead), children);
}

// EXTERNAL MODULE: ./packages/security-audit/src/report.ts
var report = __webpack_require__(350);
;// CONCATENATED MODULE: ./packages/security-audit/src/page.ts




const MARK = { defended: '\u2713', detected: '\u25c9', breached: '\u2715' };
/** The audit as one page in the look of the report: no script, no request; the same audit gives the same bytes. */
function renderAuditPage(audit, facts) {
    return renderFrame({ title: 'Security audit \u00b7 MarketOps', body: (0,preact.h)(Body, { audit, facts }), script: null });
}
function Body({ audit, facts }) {
    const { bundle, scenarios } = audit;
    const counts = (0,report/* tally */.N4)(scenarios);
    const breached = scenarios.filter(({ outcome }) => outcome === 'breached');
    return (0,preact.h)('body', null, (0,preact.h)('a', { class: 'skip', href: '#scenarios' }, 'Skip to the scenarios'), (0,preact.h)('header', { class: `banner ${counts.breached > 0 ? 'tone-red' : facts.whole ? 'tone-green' : 'tone-gold'}` }, (0,preact.h)('p', { class: 'mode' }, facts.whole ? 'Security audit' : 'Security audit, in part'), (0,preact.h)('h1', null, counts.breached > 0 ? 'This bundle was breached' : 'No attack succeeded'), (0,preact.h)('p', { class: 'sentence' }, (0,report/* told */.Ev)(counts)), (0,preact.h)('p', { class: 'run' }, `MarketOps ${facts.version}, ${facts.at}`)), (0,preact.h)('main', null, breached.length === 0
        ? null
        : (0,preact.h)(Section, { id: 'breached', title: 'Breached' }, breached.map((one) => (0,preact.h)(Row, { one, open: true }))), (0,preact.h)(Section, { id: 'bundle', title: 'The bundle', lead: 'What was audited: compare it with what you are about to use.' }, (0,preact.h)(Facts, {
        pairs: [
            ['Digest', (0,preact.h)('code', null, bundle.digest)],
            ['Made again, in its folder, by', (0,preact.h)('code', null, report/* DIGEST_COMMAND */.Bh)],
        ],
    }), (0,preact.h)('details', null, (0,preact.h)('summary', null, `${bundle.files.length} files`), (0,preact.h)('ul', null, bundle.files.map(({ path, digest }) => (0,preact.h)('li', null, (0,preact.h)(Name, { text: path }), ' ', (0,preact.h)('code', null, digest)))))), (0,preact.h)(Section, { id: 'scenarios', title: 'Scenarios' }, (0,preact.h)('ul', null, report/* OUTCOMES */.im.map(([word, meaning]) => (0,preact.h)('li', null, (0,preact.h)('strong', null, word), ': ', (0,preact.h)(Ours, { text: meaning })))), scenarios.map((one) => (0,preact.h)(Row, { one, open: false }))), (0,preact.h)(Section, { id: 'sign-off', title: 'Sign-off', lead: 'Filled in by hand, by whoever decides that this bundle is used.' }, (0,preact.h)('ul', null, report/* SIGN_OFF */.ql.map((line) => (0,preact.h)('li', null, `\u2610 ${line}`))), (0,preact.h)(Facts, { pairs: report/* SIGN_OFF_FIELDS */.c_.map((field) => [field, '\u2026\u2026\u2026\u2026\u2026\u2026']) }))));
}
function Row({ one, open }) {
    const { id, name, attack, defence, severity, expected, outcome, evidence } = one;
    return (0,preact.h)('details', { open }, (0,preact.h)('summary', null, `${MARK[outcome]} ${outcome}: ${id} ${name} (${severity})`), (0,preact.h)(Facts, {
        pairs: [
            ['Attack', (0,preact.h)(Ours, { text: attack })],
            ['Defence', (0,preact.h)(Ours, { text: defence })],
            ['Expected', (0,preact.h)(Ours, { text: expected })],
        ],
    }), (0,preact.h)(Verbatim, { text: evidence }));
}


/***/ })

};
