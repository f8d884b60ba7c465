import type { Part, Piece, Pieces } from '../operations/words.ts';
import type { PlannedOperation } from '../protocol/plan.ts';
import { standingText } from '../protocol/standing.ts';
import type { CauseGroup } from './causes.ts';
import { keyWords, loginOf } from './decision.ts';
import type { Blocker } from './decision.ts';
import { approversOf } from './signatures.ts';
import { demandOf } from './explain.ts';
import { visibleName } from 'foreign-text/visible';
import { code, codeCell, details, link, prose, quotedBlock, table, told } from 'foreign-text/markdown';
import { FATE_WORDS } from './fates.ts';
import type { OperationView, ViewModel } from './view-model.ts';
import { EFFECT_WORDS, counted, formatSize, shortSha } from './subject.ts';

/** The parts that summary and comment are put together from, as GitHub-flavoured Markdown. */

const LAMPS = { gold: '🟡', blue: '🔵', green: '🟢', orange: '🟠', red: '🔴' } as const;

/** A run tells of about a dozen warnings at most; a proof from elsewhere may claim any number. */
const MOST_WARNINGS = 20;

const line = (pieces: Pieces): string => pieces.map((one) => piece(one)).join('');

/** The box that is decided by. */
export function boxPart({ decision }: Pick<ViewModel, 'decision'>, level = '##'): string {
  const { tone, symbol, label, title, sentence, code: plan, rows, blockers, steps } = decision;
  const [first, ...rest] = blockers;
  const blocker = (one: Blocker): string => `${one.title} (${code(one.code)}): ${line(one.about)}`;
  return [
    `${level} ${LAMPS[tone]} ${line(title)}`,
    `**${symbol} ${label}**${plan === null ? '' : ` \u00b7 plan ${code(plan)}`}`,
    ...(sentence === '' ? [] : [sentence]),
    rows.map(({ label: name, lines }) => `- **${name}** ${lines.map(line).join(' \u00b7 ')}`).join('\n'),
    ...(first === undefined
      ? []
      : [`> \u2715 ${blocker(first)}${rest.length === 0 ? '' : `, and ${rest.length} more`}`]),
    ...(steps.length === 0
      ? []
      : [
          `**Next:** ${steps.map(({ text, url }, i) => (i === 0 ? `**${link(text, url)}**` : link(text, url))).join(' \u00b7 ')}`,
        ]),
  ].join('\n\n');
}

/** What should be known although nothing stops, folded: at most so many. */
export function notesPart({ warnings }: ViewModel, most = MOST_WARNINGS): string[] {
  if (warnings.length === 0) return [];
  const shown = warnings.slice(0, most).map((w) => `- ${told(w.message)} (${code(w.code)})`);
  const left = warnings.length - shown.length;
  if (left > 0) shown.push(`- ${counted(left, 'more note')} in the proof.`);
  return [details(counted(warnings.length, 'note'), shown.join('\n'))];
}

/** Where it ran, in a line. */
export function runPart({ input: { proof, links } }: ViewModel): string {
  const { run } = proof;
  const parts = [
    code(run.repository),
    `commit ${code(shortSha(run.commit_sha))} of ${code(run.ref)}`,
    `${link(`run ${run.run_id}`, links.runUrl)}, attempt ${run.run_attempt}`,
    `by ${code(run.actor)} on ${code(run.event)}`,
    ...(run.environment === null ? [] : [`environment ${code(run.environment)}`]),
  ];
  return parts.join(' · ');
}

/** The digest to compare in full, folded. */
export function digestPart({ input }: ViewModel): string {
  return details('Plan digest', `\`\`\`text\n${input.plan.plan_digest}\n\`\`\``);
}

/** A row an operation, at most `limit` rows: status and name first, ids last, for a narrow screen. */
export function operationsPart({ operations, input }: ViewModel, limit: number): string {
  const prod = input.proof.run.mode === 'prod';
  const rows = operations.slice(0, limit).map((operation) => {
    const { planned, kind, fate, execution, causes, id, standing } = operation;
    const { symbol, word } = prod ? FATE_WORDS[fate] : EFFECT_WORDS[planned.effect];
    const main = causes.find(({ code: name }) => name !== 'mode_not_prod');
    const why = main === undefined ? [] : [`${main.explanation.title} (${codeCell(main.code)})`];
    const told = standing === null ? why : [[prose(standingText(standing)), ...why].join(': ')];
    return [
      `${symbol}\u00a0${kind.title} ${codeCell(kind.subject(planned.parameters), 60)}`,
      [link(word, execution?.github?.url ?? null), ...told, codeCell(id, SHORT)].join(' \u00b7 '),
    ];
  });
  const left = operations.length - rows.length;
  const more = left === 0 ? '' : `\n\n${counted(left, 'more operation')}: see \`report.html\` in the proof.`;
  return `${table(['What', prod ? 'Result' : 'Plan'], rows)}${more}`;
}

function effectCell({ effect }: PlannedOperation): string {
  const { symbol, word } = EFFECT_WORDS[effect];
  return unbroken(`\`${symbol}\` ${word}`);
}

/** In a narrow column a symbol stays with its word. */
const unbroken = (text: string): string => text.replaceAll(' ', '\u00a0');

/** One reason with its operations, its rule and its remedy. */
export function causePart({ cause, operations }: CauseGroup, { input }: ViewModel): string {
  const { explanation, rule, unmet } = cause;
  const demand = demandOf(cause.code);
  const named = rule ?? cause.setting;
  const ids = operations.slice(0, 10).map((id) => code(id, 80));
  const more = operations.length > ids.length ? ` and ${operations.length - ids.length} more` : '';
  const policy = input.links.policyUrl;
  const line = cause.policyLine === null || policy === null ? policy : `${policy}#L${cause.policyLine}`;
  const where = cause.policyLine === null ? '' : `, line ${cause.policyLine}`;
  return [
    `**${cause.alert ? '🔺 ' : ''}${explanation.title}** (${code(cause.code)}): ${ids.join(', ')}${more}`,
    explanation.cause,
    ...(demand === null ? [] : [`Asked for by ${demand.by}. Wanted: ${demand.wanted}.`]),
    ...(cause.message === null ? [] : [`Recorded: ${told(cause.message)}`]),
    ...(named === null
      ? []
      : [`${rule === null ? 'Setting' : 'Rule'} ${code(named)} ${link(`in the policy${where}`, line)}.`]),
    ...(unmet === null
      ? []
      : [`Condition ${code(unmet.condition)}: wanted ${code(unmet.expected)}, found ${code(unmet.found)}.`]),
    `What to do:\n\n${explanation.remedy.map((step, i) => `${i + 1}. ${step}`).join('\n')}`,
  ].join('\n\n');
}

/** What an operation changes; `bodyLimit` in characters, 0 leaves bodies out. */
export function changePart({ id, planned, kind }: OperationView, bodyLimit: number): string {
  const subject = code(kind.subject(planned.parameters));
  const title = `**${kind.title} ${subject}** (${code(id, 80)}) ${effectCell(planned)}`;
  const reason = planned.reason === null ? null : told(planned.reason);
  const parts = kind.parts(planned).map((part) => partText(part, planned, bodyLimit));
  return [title, reason, ...parts].filter((text) => text !== null).join('\n\n');
}

/** A part as Markdown; null for one that there is no room for, or nothing to say of. */
function partText(part: Part, { target_subject: about }: PlannedOperation, bodyLimit: number): string | null {
  switch (part.part) {
    case 'commit': {
      const subject = about === null ? '' : ` ${prose(about, 120)}`;
      const moved = part.from === null ? 'Commit' : `Moves ${code(part.from)} →`;
      return `${moved} ${code(part.sha)}${subject}`;
    }
    case 'facts': {
      const told = part.facts.flatMap(([name, value]) =>
        value === null ? [] : [`${name}: ${value.map((one) => piece(one)).join('')}`],
      );
      return told.length === 0 ? null : told.join(' · ');
    }
    case 'table':
      return table(
        part.columns,
        part.rows.map(({ sign, cells }) =>
          cells.map((cell, i) => `${i === 0 && sign !== undefined ? `${sign} ` : ''}${cell.map(pieceCell).join('')}`),
        ),
      );
    case 'note':
      return part.note;
    case 'text':
      if (bodyLimit === 0 || part.text.trim() === '') return null;
      return `${part.title}:\n\n${quotedBlock(part.text, bodyLimit)}`;
  }
}

const pieceCell = (one: Piece): string => piece(one, codeCell);

function piece(one: Piece, named: typeof code = code): string {
  if (typeof one === 'string') return one;
  if ('name' in one) return named(one.name, one.limit);
  if ('digest' in one) return code(one.digest.slice('sha256:'.length));
  if ('bytes' in one) return `${formatSize(one.bytes)} (${one.bytes})`;
  return one.small === true ? '' : prose(one.prose, one.limit);
}

/** Who signed, with which key, folded. */
export function signaturesPart({ signatures, input: { lines } }: Pick<ViewModel, 'signatures' | 'input'>): string[] {
  if (signatures.length === 0) return [];
  const read = lines.find(({ type }) => type === 'evidence.read')?.ts ?? null;
  const rows = signatures.slice(0, 100).map((one) => {
    const { type, device } = keyWords(one);
    const times = [
      ...(read === null ? [] : [`counted ${read}`]),
      ...(one.notAfter === null ? [] : [`ends ${one.notAfter}`]),
    ];
    return [codeCell(loginOf(one), 80), [codeCell(type), codeCell(one.key), device, ...times].join(' \u00b7 ')];
  });
  return [details(counted(signatures.length, 'signature'), table(['Who', 'Key'], rows))];
}

/** Of ids in tables: on a phone a longer one is a column of its own. */
const SHORT = 32;

/** Every receipt with its checks and whose approvals it was minted under. */
export function receiptsPart({ operations }: ViewModel, limit: number): string {
  const rows = operations.flatMap(({ id, receipt, execution }) => {
    if (receipt === null) return [];
    const passed = (execution?.checks ?? []).filter(({ result }) => result === 'pass').length;
    const checks = execution?.checks === null || execution === null ? 'not at the gate' : `${passed} of 9 checks pass`;
    const kind = receipt.enforceable ? 'enforceable' : 'advisory';
    const under = approversOf(receipt.receipt).slice(0, 5);
    const by = under.length === 0 ? [] : [`approved by ${under.map((name) => codeCell(name, 40)).join(', ')}`];
    const told = [`${kind}, ${checks}`, ...by, codeCell(visibleName(receipt.receipt_id), SHORT)];
    return [[codeCell(id, SHORT), told.join(' \u00b7 ')]];
  });
  return rows.length === 0 ? '' : table(['Operation', 'Receipt'], rows.slice(0, limit));
}
