import { h } from 'preact';
import type { JSX } from 'preact';
import { AugmentTimeline } from './augment-timeline.ts';
import { BROWSER_SCRIPT } from './browser-script.generated.ts';
import { plainBody } from './effect-body.ts';
import type { BodyRenderer } from './effect-body.ts';
import { cut, visibleName } from 'foreign-text/visible';
import { renderFrame } from './frame.ts';
import { embed } from './embedded.ts';
import { Glossary } from './glossary.ts';
import { InBrowserVerification } from './in-browser-verification.ts';
import { kindOf } from '../../protocol/plan.ts';
import type { ReportInput } from '../input.ts';
import { ModeBanner } from './mode-banner.ts';
import { Link, Name, Told } from './parts.ts';
import { PolicySource } from './policy-source.ts';
import { SinceApproval } from './since-approval.ts';
import { counted } from '../subject.ts';
import { viewModelOf } from '../view-model.ts';
import type { ViewModel } from '../view-model.ts';
import { WhatWillChange } from './what-will-change.ts';
import { WhyNotShipped } from './why-not-shipped.ts';

/** How much Markdown is rendered in all; what comes after is shown as it was written. */
const RENDER_BUDGET = 500_000;

/** Above this many operations, those out of sight are laid out when they are scrolled to. */
const MANY = 40;

/** The whole page; see {@link renderReport}. */
export async function renderPage(input: ReportInput): Promise<string> {
  const renderBody = await bodyRenderer(input);
  const model = viewModelOf(input);
  const title = `${model.decision.label} \u00b7 ${cut(visibleName(input.proof.run.repository), 100)} \u00b7 MarketOps`;
  return embed(model, renderFrame({ title, body: Body(model, renderBody), script: BROWSER_SCRIPT }));
}

function Body(model: ViewModel, renderBody: BodyRenderer): JSX.Element {
  const { input } = model;
  return h(
    'body',
    null,
    h('a', { class: 'skip', href: '#changes' }, 'Skip to what changes'),
    h(ModeBanner, { model }),
    h(
      'main',
      { class: model.operations.length > MANY ? 'many' : undefined },
      h(WhatWillChange, { model, renderBody }),
      h(SinceApproval, { input }),
      h(WhyNotShipped, { model }),
      Notes(model),
      h(AugmentTimeline, { model }),
      h(InBrowserVerification, { input }),
      h(PolicySource, { input }),
      Glossary(),
    ),
    Footer(input),
    h('script', { type: 'application/octet-stream', id: 'ledger' }),
    h('script', { dangerouslySetInnerHTML: { __html: BROWSER_SCRIPT } }),
  );
}

/** What should be known although nothing stops: folded. */
function Notes({ warnings }: ViewModel): JSX.Element | null {
  if (warnings.length === 0) return null;
  return h(
    'details',
    { class: 'card notes' },
    h('summary', null, counted(warnings.length, 'note')),
    h(
      'ul',
      { class: 'plain' },
      warnings.map(({ code, message }) => h('li', null, Told(message), ' ', Name(code))),
    ),
  );
}

/** Both modes, this one marked; the other is a link to where it is started. */
function ModeSwitch({ proof, links }: ReportInput): JSX.Element {
  const other = proof.run.mode === 'prod' ? links.workflowUrl : (links.workflowUrl ?? links.runUrl);
  const cells = (['dry_run', 'prod'] as const).map((mode) =>
    mode === proof.run.mode ? h('span', { class: 'on', 'aria-current': 'true' }, mode) : Link(other, mode),
  );
  return h(
    'div',
    { class: 'switch', role: 'group', 'aria-label': 'Mode of this run, and the way to the other' },
    cells,
  );
}

function Footer(input: ReportInput): JSX.Element {
  const { proof, links } = input;
  const { run } = proof;
  return h(
    'footer',
    null,
    ModeSwitch(input),
    h(
      'p',
      null,
      Name(run.repository),
      ' \u00b7 ',
      Link(links.runUrl, `run ${run.run_id}, attempt ${run.run_attempt}`),
      ` \u00b7 MarketOps ${cut(visibleName(run.action_version), 40)}`,
    ),
    h(
      'p',
      null,
      'Made from the ledger and the records of decision; the proof\u2019s manifest, made after this page, covers it.',
    ),
  );
}

/**
 * Equal bodies are rendered once; beyond the budget, and above the limit of one, the source is shown. Renderer and
 * sanitizer are the heaviest part of a report: a plan whose bodies are plain words does not load them.
 */
async function bodyRenderer({ plan, kinds }: ReportInput): Promise<BodyRenderer> {
  const isMarkedUp = plan.operations.some((operation) =>
    kindOf(operation, kinds)
      .parts(operation)
      .some(
        (part) => part.part === 'text' && part.markdown && part.text.trim() !== '' && plainBody(part.text) === null,
      ),
  );
  if (!isMarkedUp) return plainBody;
  const { BODY_LIMIT, renderBody } = await import('foreign-text/html');
  const done = new Map<string, string | null>();
  let spent = 0;
  return (body) => {
    const known = done.get(body);
    if (known !== undefined) return known;
    spent += body.length;
    const html = body.length > BODY_LIMIT || spent > RENDER_BUDGET ? null : (plainBody(body) ?? renderBody(body, 4));
    done.set(body, html);
    return html;
  };
}
