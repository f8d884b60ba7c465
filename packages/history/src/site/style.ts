import { STYLE } from '../../../../src/report/page/style.ts';

/** The report's own style, and what the site adds: the same colours, cards and type. */
export const SITE_STYLE = `${STYLE}
body { max-inline-size: 76rem; }
.site { min-block-size: 100vh; }
.site-head { margin-block: 1rem 1.5rem; border-block-end: 1px solid var(--line); }
.site-bar { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: flex-start; justify-content: space-between; }
.product { font-size: .875rem; font-weight: 700; } .product span { color: var(--muted); font-weight: 400; }
.repository { font-size: 1.125rem; font-weight: 600; line-height: 1.3; }
.site-ways { display: flex; flex-wrap: wrap; gap: .25rem 1rem; align-items: flex-end; justify-content: space-between; margin-block-start: .6rem; }
.site-ways ul { display: flex; flex-wrap: wrap; gap: 0 .25rem; padding: 0; list-style: none; }
.site-ways a { display: block; padding: .45rem .7rem; border-block-end: 3px solid transparent; color: var(--muted); text-decoration: none; }
.site-ways a:hover { color: var(--text); border-color: var(--line); }
.site-ways a[aria-current] { color: var(--text); border-color: var(--link); font-weight: 600; }
.scope { margin: 0 0 .45rem; min-inline-size: 0; max-inline-size: 100%; }
select { max-inline-size: 100%; inline-size: 100%; padding: .45rem .5rem; border: 1px solid var(--muted); border-radius: 6px; background: var(--surface); color: var(--text); font: inherit; font-size: .875rem; }
.verified { position: relative; max-inline-size: 100%; }
.verified summary { display: inline-block; padding: .25rem .8rem; border: 1px solid var(--edge, var(--line)); border-radius: 99px; background: var(--ground, var(--surface)); color: var(--ink, var(--text)); font-size: .875rem; list-style: none; }
.verified summary::-webkit-details-marker { display: none; }
.verified summary::after { content: ' \\25BE'; content: ' \\25BE' / ''; }
.verified.good { --ground: var(--green-bg); --ink: var(--green); --edge: var(--green-line); }
.verified.bad { --ground: var(--red-bg); --ink: var(--red); --edge: var(--red-line); } .verified.bad summary { border-width: 2px; font-weight: 700; }
.verified-list { position: absolute; inset-inline-end: 0; z-index: 2; margin-block-start: .4rem; inline-size: min(26rem, calc(100vw - 1.5rem)); padding: .8rem 1rem; border: 1px solid var(--line); border-radius: 8px; background: var(--surface); box-shadow: 0 6px 24px rgb(0 0 0 / .18); font-size: .875rem; }
.verified-list > * + * { margin-block-start: .5rem; }
.broken-note { margin-block-end: 1rem; padding: .8rem 1rem; border: 2px solid var(--red-line); border-radius: 8px; background: var(--red-bg); color: var(--red); font-weight: 600; }
html.broken { --page: var(--red-bg); }
html.broken .site-head, html.broken footer { color: var(--red); } html.broken .product span, html.broken .lead, html.broken .site-ways a, html.broken .note, html.broken .meta { color: var(--text); }
.waiting { padding: 3rem 0; color: var(--muted); text-align: center; } html.broken .waiting { color: var(--red); }
main:focus, h1:focus { outline: none; }
.view-title h1 { margin: 0; font-size: clamp(1.375rem, 1.1rem + 1.4vw, 2rem); line-height: 1.2; text-wrap: balance; letter-spacing: -.01em; }
.run-view .view-title h1 { margin-block: .5rem .3rem; font-size: clamp(1.25rem, 1rem + 1.4vw, 1.75rem); letter-spacing: 0; }
.run-view .banner { margin-block-start: 0; } .line { display: block; }
.tone-plain { --ground: var(--sunken); --ink: var(--text); --edge: var(--muted); }
.badge { display: inline-block; padding: 0 .6em; border: 1px solid var(--edge); border-radius: 99px; background: var(--ground); color: var(--ink); font-size: .8125rem; font-weight: 600; white-space: nowrap; }
.strip { margin-block-start: 1rem; }
.strip ol { display: grid; grid-template-columns: repeat(auto-fill, minmax(1.5rem, 1fr)); gap: 3px; margin: 0; padding: 0; list-style: none; }
.cell { display: grid; place-items: center; block-size: 1.5rem; border: 1px solid var(--edge); border-radius: 4px; background: var(--ground); color: var(--ink); font-size: .75rem; font-weight: 700; text-decoration: none; }
.cell:hover { border-width: 2px; } .cell:focus-visible { outline-offset: 1px; position: relative; z-index: 1; }
.state-failed { border-style: dashed; } .state-in_doubt, .state-open { border-style: dotted; }
.legend-list { display: flex; flex-wrap: wrap; gap: .2rem 1rem; margin-block-start: .6rem; color: var(--muted); font-size: .8125rem; }
.swatch { display: inline-block; inline-size: .8em; block-size: .8em; border: 1px solid var(--edge); border-radius: 3px; background: var(--ground); vertical-align: -.05em; }
.figure-grid { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 14.5rem), 1fr)); gap: .75rem; margin-block-start: .75rem; }
.figure { padding: .8rem 1rem .9rem; border: 1px solid var(--line); border-radius: 8px; background: var(--surface); }
.figure.wrong { border: 2px solid var(--red-line); background: var(--red-bg); }
.figure dt { font-size: .9375rem; font-weight: 600; } .figure .note { font-size: .8125rem; line-height: 1.4; }
.figure .value { margin-block: .1rem .2rem; font-size: 1.625rem; font-weight: 650; line-height: 1.2; font-variant-numeric: tabular-nums; letter-spacing: -.01em; }
.sign-good, .sign-bad { margin-inline-start: .4em; font-size: .6em; vertical-align: .2em; } .sign-good { color: var(--green); } .sign-bad { color: var(--red); }
.figure abbr { display: inline-block; margin-inline-start: .5em; padding: 0 .45em; border: 1px solid var(--line); border-radius: 99px; font-size: .6875rem; text-decoration: none; }
.chart { margin: 0; } .chart svg, .bars svg { display: block; overflow: visible; direction: ltr; }
.chart .axis { fill: var(--muted); font-size: .75rem; } .chart .end { text-anchor: end; } .base { stroke: var(--line); }
.bar { fill: var(--ground); stroke: var(--edge); } .bar.state-failed { stroke-dasharray: 3 2; }
.figures { margin-block-start: .5rem; } .scrolls { max-block-size: 22rem; overflow: auto; }
.bars { display: grid; gap: .4rem; font-size: .9375rem; }
.bars > div { display: grid; grid-template-columns: minmax(0, 15rem) minmax(0, 1fr); gap: 0 1rem; align-items: center; }
.bars dd { display: grid; grid-template-columns: minmax(0, 1fr) 4.5rem; gap: .6rem; align-items: center; } .bars dd span { text-align: end; font-variant-numeric: tabular-nums; }
.track { fill: var(--sunken); } .fill { fill: var(--blue-line); }
.two { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr)); gap: 0 1rem; } .two .bars > div { grid-template-columns: 6.5rem minmax(0, 1fr); }
.list-card { padding-block: .2rem .4rem; } .list-card > p { padding-block: .5rem; }
.list td { vertical-align: baseline; } .list thead th { border: 0; } .list td:last-child { color: inherit; }
.list .meta { display: block; } .run-link { font-weight: 600; } .list time { white-space: nowrap; font-variant-numeric: tabular-nums; }
.filter { display: grid; align-items: end; grid-template-columns: repeat(auto-fit, minmax(min(100%, 8.2rem), 1fr)); gap: .6rem .8rem; margin-block-start: 1rem; }
.card.filter > * + *, .card.filter > div > * + * { margin-block-start: 0; } .filter-q { grid-column: span 2; } .filter-also { grid-column: 1 / -1; display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; font-size: .875rem; }
.filter-also:empty { display: none; } .filter-also .chip { color: var(--text); text-decoration: none; padding-block: .15rem; }
.list .chip { margin-inline-start: .5em; } .filter label { display: block; line-height: 1.3; font-size: .8125rem; color: var(--muted); font-weight: 500; margin-block-end: .15rem; }
.filter input { inline-size: 100%; font-family: inherit; padding: .42rem .5rem; }
.try + div > .note { margin-block-start: .5rem; } .pages { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; align-items: center; justify-content: center; margin-block-start: 1rem; font-size: .9375rem; }
.pages a { padding: .35rem .2rem; } .pages .off { color: var(--muted); }
.try { display: flex; flex-wrap: wrap; gap: .6rem 1.5rem; align-items: center; justify-content: space-between; } .try p { flex: 1 1 18rem; } .card.try > * + * { margin-block-start: 0; }
button.primary { padding: .5rem 1.1rem; border-color: var(--link); background: var(--link); color: var(--page); font-weight: 600; }
button:disabled { opacity: .6; cursor: default; }
.site button.copy[hidden] { display: inline-block; }
.field button { flex: none; } .proofs button { margin-inline-end: .4rem; }
.change .diff { margin-block: .5rem; } .planned.diff p { margin: 0; padding-block: .12rem; } .planned p > span:last-child { display: grid; grid-template-columns: minmax(5rem, 9rem) minmax(0, 1fr); gap: 0 .6rem; align-items: baseline; } .planned .new + .new { border-start-start-radius: 0; border-start-end-radius: 0; } .planned .new:not(:last-child) { border-end-start-radius: 0; border-end-end-radius: 0; } .field-name { color: var(--muted); font-size: .875rem; } .diff .verbatim { padding: 0; background: none; }
.run-view .fate { white-space: normal; }
@media (max-width: 40rem) {
  .site-head { margin-block: .5rem 1rem; } .verified-list { inset-inline: 0 auto; }
  .site-ways ul { gap: 0; } .site-ways a { padding: .45rem .5rem; } .scope { inline-size: 100%; }
  .figure-grid { grid-template-columns: repeat(auto-fit, minmax(min(100%, 10rem), 1fr)); gap: .5rem; } .figure { padding: .6rem .75rem .7rem; } .list tbody tr:first-child { border: 0; }
  .strip li:nth-child(n + 85) { display: none; }
  .filter { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); } .filter > div { min-inline-size: 0; } .filter-q { grid-column: 1 / -1; }
  .bars > div, .two .bars > div { grid-template-columns: minmax(0, 7.5rem) minmax(0, 1fr); gap: 0 .6rem; } .bars dd { grid-template-columns: minmax(0, 1fr) 3.2rem; }
  .list tr { display: flex; flex-wrap: wrap; gap: .1rem .8rem; align-items: baseline; padding-block: .55rem; } .list td:first-child { flex: 1 1 100%; }
  .list td { font-size: .8125rem; } .list td:first-child { font-size: .9375rem; }
  .list td[data-column]::before { content: attr(data-column) ' '; content: attr(data-column) ' ' / ''; color: var(--muted); }
  .list td:first-child::before, .list td[data-column='Result']::before, .list td[data-column='When']::before { content: none; }
  .list .meta { display: inline; margin-inline-start: .4em; font-size: .8125rem; } .list td:first-child .meta { display: block; margin: 0; }
  .planned p > span:last-child { grid-template-columns: 1fr; }
}
@media (forced-colors: active) { .bar, .swatch { fill: Canvas; stroke: CanvasText; } .fill { fill: CanvasText; } .badge, .cell, .verified summary { border: 1px solid; } }
@media print { .site-ways, .filter, .pages, .try { display: none; } }
`;
