import type { SpeechRules } from '../../../language/speech.ts';
import type { StatementFinding, Status } from '../../../model/findings.ts';
import type { Span } from '../../../model/span.ts';
import { type NounPhrase, phraseAt } from '../clauses/by-index.ts';
import type { Clauses, Unit } from '../clauses/units.ts';
import { chainOf } from '../quotations/chain.ts';
import { aboutWhom, mainSubject, People } from './about-whom.ts';
import { claimantsOf, reportsOf } from './claimants.ts';
import { isAnonymous } from './is-anonymous.ts';
import { judgedIn } from './judgement.ts';
import { topicsOf } from './sensitive-topics.ts';
import { type Stance, stancesOf } from './stance.ts';

/** Statuses from the one that must never be lost to the plainest. */
const order: readonly Status[] = [
  'denied',
  'withdrawn',
  'convicted',
  'charged',
  'disputed',
  'alleged',
  'author-voice',
  'reported',
];
const claimed = new Set<Status>(['withdrawn', 'convicted', 'charged', 'disputed', 'alleged']);

/** The rows of one sentence: a denial in it, and what else it tells. */
export function sentenceRows(
  { units, start, end }: Clauses,
  text: string,
  pronouns: ReadonlyMap<number, number>,
  rules: SpeechRules,
): StatementFinding[] {
  const people = new People(units, pronouns);
  const reports = reportsOf(units, pronouns, rules);
  const stances = stancesOf(units, reports.length > 0, rules);
  const span = { start, end };
  const sensitive = topicsOf(units, rules);
  const denials = stances
    .filter(({ status }) => status === 'denied')
    .slice(0, 1)
    .map((stance) => denialRow(stance, units, span, sensitive, people, rules));
  const claimants = claimantsOf(
    units,
    reports,
    stances.flatMap(({ claimant }) => (claimant ? [spanOf(units, claimant)] : [])),
  );
  const status = order.find((one) => stances.some((stance) => stance.status === one));
  const rule = stances.find((one) => one.status === status)?.rule ?? 'told';
  const anybody = people.all().length > 0;
  const speakers = reports.filter(({ content }) => content).map(({ speaker }) => speaker);
  const nameless =
    speakers.length > 0
      ? speakers.every((speaker) => isAnonymous(speaker, text, rules))
      : stances.some(
          (one) =>
            one.claimant &&
            isAnonymous({ kind: 'nominal', span: spanOf(units, one.claimant) }, text, rules),
        );
  const channels = chainOf(units, null);
  const fromNobody =
    channels.length > 0 &&
    channels.every((span) => isAnonymous({ kind: 'nominal', span }, text, rules));
  // 'according to insiders' is nobody's word as much as 'insiders say'; 'Roe called it …, according
  // to insiders' is what a named person is said to have said.
  const unnamed = nameless || (fromNobody && speakers.length === 0);
  const judged = judgedIn(units, people, rules);
  const concerned = (): number | undefined =>
    aboutWhom(units, stances, reports, people, rules) ?? judged;
  const doubted = stances.some((one) => one.doubted);
  const flags = {
    ...(doubted && { doubted: true as const }),
    ...(unnamed && { anonymous: true as const }),
    ...(judged !== undefined && { opinion: true as const }),
  };
  const row = (
    kind: StatementFinding['kind'],
    subject: number | undefined,
    by = rule,
  ): StatementFinding[] => [
    {
      kind,
      span,
      claimants,
      status: status ?? (fromNobody ? 'alleged' : 'reported'),
      sensitive,
      rule: by,
      ...flags,
      ...(subject !== undefined && { subject }),
    },
  ];
  const alleges = stances.some((one) => claimed.has(one.status));
  if (alleges && (anybody || claimants.length > 0))
    return [...denials, ...row('allegation', concerned())];
  if (denials.length) return denials;
  if (sensitive.length && anybody)
    return row('allegation', concerned(), rule === 'told' ? 'sensitive' : rule);
  if (reports.some(({ content }) => content))
    return row('speech', reports.find(({ content }) => content)!.speaker.cluster, 'speech');
  if (status === 'author-voice' || anybody) return row('act', mainSubject(units, people, rules));
  return [];
}

function denialRow(
  { denier, rule, pointsBack }: Stance,
  units: readonly Unit[],
  span: Span,
  sensitive: readonly string[],
  people: People,
  rules: SpeechRules,
): StatementFinding {
  const subject = people.at(denier?.head) ?? (denier && spokenFor(denier, units, people, rules));
  const claimants = [...chainOf(units, null), ...(denier ? [spanOf(units, denier)] : [])];
  return {
    kind: 'denial',
    span,
    claimants,
    status: 'denied',
    sensitive,
    rule,
    ...(pointsBack && { pointsBack }),
    ...(subject !== undefined && { subject }),
  };
}

/** 'Roe's lawyer denied', 'a spokesman for Roe denied': the one in whose name somebody denies. */
function spokenFor(
  { from, head, to }: NounPhrase,
  units: readonly Unit[],
  people: People,
  { stance, singular }: SpeechRules,
): number | undefined {
  if (!stance.mouthpieces.has(singular(units[head]!.word))) return undefined;
  const owner = units.findIndex(
    ({ possessive, kind }, at) =>
      at >= from && at < head && (possessive === true || kind === 'possessive'),
  );
  return (
    people.at(owner < 0 ? undefined : owner) ??
    (units[to]?.kind === 'preposition' ? people.at(phraseAt(units, to + 1)?.head) : undefined)
  );
}

/** The words of a phrase: a name without what modifies it. */
function spanOf(units: readonly Unit[], { from, head }: NounPhrase): Span {
  const unit = units[head]!;
  return { start: unit.mention === undefined ? units[from]!.start : unit.start, end: unit.end };
}
