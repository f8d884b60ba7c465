/**
 * The page's one style: light and dark, paper, narrow screens, both directions (logical properties only). Colours are
 * pairs with a contrast of 4.5 : 1 or more in either scheme, and never the only sign of anything.
 */
export const STYLE = `
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
.tone-gold, .phase.blocked { --ground: var(--gold-bg); --ink: var(--gold); --edge: var(--gold-line); }
.tone-blue { --ground: var(--blue-bg); --ink: var(--blue); --edge: var(--blue-line); }
.tone-green, .effect-create, .phase.done { --ground: var(--green-bg); --ink: var(--green); --edge: var(--green-line); }
.tone-orange { --ground: var(--orange-bg); --ink: var(--orange); --edge: var(--orange-line); }
.tone-red, .effect-conflict, .phase.failed { --ground: var(--red-bg); --ink: var(--red); --edge: var(--red-line); }
.banner a { color: inherit; }
.banner .blocked a { color: var(--text); }
.banner-bar { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; justify-content: space-between; }
.mode { font-weight: 700; letter-spacing: .01em; }
.mode-symbol { display: inline-block; min-inline-size: 1.4em; }
.switch { display: inline-flex; margin-block-end: .75rem; border: 1px solid var(--muted); border-radius: 99px; font: .8125rem/1 var(--mono); overflow: hidden; }
.switch > * { padding: .5rem .8rem; }
.switch .on { background: var(--text); color: var(--page); font-weight: 700; }
.banner h1 { margin-block: .5rem .3rem; font-size: clamp(1.25rem, 1rem + 1.4vw, 1.75rem); line-height: 1.25; text-wrap: balance; }
.banner h1 code { font-size: .92em; }
.plan-code { font-weight: 700; white-space: nowrap; }
.pill { padding: .1rem .7rem; border: 1px solid var(--edge); border-radius: 99px; background: var(--surface); font-size: .8125rem; }
.pill a { color: var(--text); text-decoration: none; }
.pill.bad { border: 2px solid var(--red-line); } .pill.bad a { color: var(--red); font-weight: 700; }
.rows { display: grid; gap: .15rem; margin-block-start: .6rem; font-size: .9375rem; line-height: 1.4; }
.rows > div { display: grid; grid-template-columns: 5.6rem minmax(0, 1fr); gap: 0 .6rem; }
.rows dt { font-weight: 600; grid-row: span 9; overflow-wrap: normal; }
.rows dd { grid-column: 2; }
.blocked { margin-block-start: .6rem; padding: .4rem .8rem; border: 1px solid var(--edge); border-radius: 6px; background: var(--surface); color: var(--text); font-size: .9375rem; line-height: 1.4; }
.blockers { padding: 0; list-style: none; }
.blockers li::before { content: '\\2715\\a0'; content: '\\2715\\a0' / ''; font-weight: 700; }
.steps ul { display: flex; flex-wrap: wrap; gap: .3rem 1rem; align-items: center; margin-block-start: .75rem; padding: 0; list-style: none; }
.steps a { display: inline-block; padding-block: .45rem; font-weight: 600; }
.steps .primary { padding: .45rem 1.1rem; border-radius: 6px; background: var(--ink); color: var(--ground); text-decoration: none; }
.steps .primary:hover { text-decoration: underline; }
.notes ul { margin-block-start: .5rem; font-size: .9375rem; }

section { margin-block-start: 2rem; }
h2 { font-size: 1.25rem; line-height: 1.3; }
h3 { font-size: 1.0625rem; line-height: 1.35; }
.lead { margin-block: .15rem .75rem; font-size: .9375rem; }
.card { margin-block-start: .75rem; padding: .9rem 1.1rem 1rem; border: 1px solid var(--line); border-radius: 8px; background: var(--surface); }
.card:target, li:target { outline: 3px solid var(--focus); outline-offset: 2px; }
.card > * + *, .card > div > * + * { margin-block-start: .6rem; }
.card > h3 + .meta { margin-block-start: .15rem; }
.copyable .copy { margin-inline-start: .4rem; }
.copyable > code { user-select: all; }
button { padding: .35rem .75rem; border: 1px solid var(--line); border-radius: 6px; background: var(--sunken); color: var(--text); font: inherit; font-size: .875rem; cursor: pointer; }
button.copy { padding: .1rem .5rem; font-size: .75rem; min-block-size: 1.5rem; }
button[hidden] { display: none; }

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
.effect-none, .effect-update { --ground: var(--sunken); --ink: var(--text); --edge: var(--line); }
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

.drawn { margin: 0; }
.lanes { display: block; direction: ltr; font-size: .8125rem; overflow: visible; }
.lanes text { fill: var(--text); } .lanes .axis { fill: var(--muted); font-size: .75rem; }
.lanes .end { text-anchor: end; } .lanes .at { overflow: visible; }
.lane { --ground: var(--sunken); --edge: var(--muted); }
.lane.shipped, .lane.unchanged, .lane.approved { --ground: var(--green-bg); --edge: var(--green-line); }
.lane.open, .lane.waiting { --ground: var(--blue-bg); --edge: var(--blue-line); }
.lane.failed, .lane.rejected, .lane.refused { --ground: var(--red-bg); --edge: var(--red-line); }
.lane.in_doubt, .lane.skipped, .lane.held_back { --ground: var(--orange-bg); --edge: var(--orange-line); }
.works { fill: var(--ground); stroke: var(--edge); stroke-width: 2; }
.lane.open .works, .lane.in_doubt .works { stroke-dasharray: 4 3; }
.waits { stroke: var(--edge); stroke-width: 2; }
.link { stroke: var(--muted); stroke-width: 1; stroke-dasharray: 2 2; }
.gap { fill: var(--sunken); }
.mark { fill: var(--surface); stroke: var(--text); stroke-width: 1.5; } .mark.stopped { fill: var(--red-line); stroke: none; }
.mark.person, .mark.key { fill: var(--text); stroke: none; } .mark.key { fill-rule: evenodd; }
.glyph { inline-size: 1em; block-size: 1em; vertical-align: -.15em; }
.legend { white-space: nowrap; }

.timeline { margin-block-start: 1rem; padding: 0; list-style: none; }
.phase { position: relative; padding-inline-start: 2.4rem; padding-block-end: .6rem; }
.phase:not(:last-child)::before { content: ''; position: absolute; inset-block: 1.6rem -.35rem; inset-inline-start: .82rem; border-inline-start: 2px solid var(--line); }
.phase > details > summary { display: grid; grid-template-columns: 1fr auto; gap: 0 1rem; align-items: baseline; font-weight: 400; list-style: none; }
.phase > details > summary::-webkit-details-marker { display: none; }
.dot { position: absolute; inset-inline-start: 0; inset-block-start: .15rem; display: grid; place-items: center; inline-size: 1.75rem; block-size: 1.75rem; border: 2px solid var(--edge); border-radius: 50%; background: var(--ground); color: var(--ink); font-weight: 700; font-size: .875rem; }
.phase.not_reached { --ground: var(--surface); --ink: var(--muted); --edge: var(--line); }
.phase-name { font-size: 1rem; font-weight: 700; }
.phase-name::after { content: ' \\25B8'; content: ' \\25B8' / ''; color: var(--muted); font-size: .8em; }
details[open] > summary > .phase-name::after { content: ' \\25BE'; content: ' \\25BE' / ''; }
.phase-time { color: var(--muted); font-size: .875rem; }
.phase-sentence { grid-column: 1 / -1; color: var(--muted); font-size: .9375rem; }
.phase-details { margin-block: .5rem .75rem; padding: .9rem 1.1rem; border: 1px solid var(--line); border-radius: 8px; background: var(--surface); }
.phase-details h4 { margin-block: 1rem .3rem; font-size: 1rem; }
.phase-details > div > :first-child, .phase-details > :first-child { margin-block-start: 0; }
.plain { padding: 0; list-style: none; }
.plain > li + li { margin-block-start: .4rem; }
.decisions { font-size: .9375rem; } .decisions ul { padding-inline-start: 1.4rem; color: var(--muted); }
.execution + .execution { margin-block-start: 1rem; padding-block-start: 1rem; border-block-start: 1px solid var(--line); }
.execution h4 { margin-block-start: 0; font-size: 1rem; }
.execution > * + * { margin-block-start: .4rem; }
.fate { font-weight: 600; font-size: .9375rem; white-space: nowrap; }
.fate.shipped, .fate.unchanged { color: var(--green); } .fate.waiting { color: var(--blue); }
.fate.refused, .fate.rejected, .fate.failed { color: var(--red); } .fate.in_doubt, .fate.skipped, .fate.held_back { color: var(--orange); }
.fate.blocked_by_mode { color: var(--gold); }
.checks { display: grid; grid-template-columns: repeat(auto-fit, minmax(7rem, 1fr)); gap: .3rem; margin-block-start: .4rem; padding: 0; list-style: none; }
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
input { flex: 1 1 16rem; min-inline-size: 0; max-inline-size: 100%; padding: .5rem .6rem; border: 1px solid var(--muted); border-radius: 6px; background: var(--surface); color: var(--text); font: .875rem var(--mono); }
#verify h3 { margin-block: 1rem .3rem; }
#verify > ul { padding-inline-start: 1.3rem; }
.commands { margin-block-start: .5rem; direction: ltr; text-align: left; }
.source { margin-block-start: .5rem; padding: .6rem 0 .6rem 3.2rem; border: 1px solid var(--line); border-radius: 8px; background: var(--surface); font: .8125rem/1.6 var(--mono); }
.source li::marker { color: var(--muted); }
.source code { white-space: pre-wrap; font-size: 1em; }
.glossary { margin-block-start: 2rem; }
footer { margin-block-start: 2.5rem; padding-block-start: 1rem; border-block-start: 1px solid var(--line); color: var(--muted); font-size: .875rem; }

.group > summary { padding-block: .6rem; }
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
  body { padding-inline: .5rem; }
  .banner { margin-block: .5rem 1rem; padding: .6rem .8rem .8rem; }
  .rows > div { grid-template-columns: 5.1rem minmax(0, 1fr); gap: 0 .4rem; }
  .rows, .blocked { font-size: .875rem; }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media (forced-colors: active) {
  .check, .effect, .dot, .banner { border-width: 2px; }
  .check.fail { border-style: double; border-width: 4px; }
  .works, .gap { fill: Canvas; } .works, .waits, .link, .mark { stroke: CanvasText; }
  .mark, .mark.stopped, .lanes text, .lanes .axis { fill: CanvasText; }
  .steps .primary, .pill.bad, .switch .on { border: 2px solid; }
  .steps .primary { background: Canvas; color: LinkText; } .switch .on { background: Canvas; color: CanvasText; }
}
@media print {
  :root { --page: #fff; --surface: #fff; --sunken: #f4f4f4; --text: #000; --muted: #444; --line: #999; --link: #000; }
  body { max-inline-size: none; padding: 0; font-size: 10pt; }
  .skip, .copy, .switch, .steps, #verify-form { display: none; }
  h2, h3, h4, caption, summary { break-after: avoid-page; }
  tr, .diff p, .check, .rows > div, .facts > div, figure { break-inside: avoid-page; }
  .many .change, .many .execution { content-visibility: visible; }
  details::details-content { content-visibility: visible; block-size: auto; }
  .body a::after { content: ' <' attr(href) '>'; font-size: .85em; }
}
`;
