import type { StatementRule } from '../../../model/finding-rules.ts';
import type { Scope, StatementFinding, Status } from '../../../model/findings.ts';
import { contains, type Span } from '../../../model/span.ts';
import { type NounPhrase, phraseAt } from '../clauses/noun-phrase.ts';
import type { Clauses, Unit } from '../clauses/units.ts';
import { chainOf } from '../quotations/chain.ts';
import { spansOf } from '../scope/governed.ts';
import { aboutWhom, actorIn, type KnownOfArticle, People } from './about-whom.ts';
import { claimantsOf, type Report, reportsOf } from './claimants.ts';
import { deniedWords, deniesClaim } from './denied-here.ts';
import { governedBy, heldStances } from './governed-by.ts';
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

/** What was read from one sentence. */
interface SentenceReading {
  readonly span: Span;
  readonly text: string;
  readonly people: People;
  readonly reports: readonly Report[];
  readonly stances: readonly Stance[];
  /** What cues of the sentence govern. */
  readonly scopes: readonly Scope[];
  readonly sensitive: readonly string[];
  readonly claimants: readonly Span[];
  /** Whether it comes through a channel that names nobody: 'according to insiders'. */
  readonly fromNobody: boolean;
  /** Where the words stand that are alleged; undefined: all of them may be. */
  readonly governs: readonly Span[] | undefined;
  /** The other words that touch a sensitive topic. */
  readonly besides: readonly Unit[];
}

/** What is known of a sentence besides its words. */
export interface SentenceContext {
  readonly text: string;
  readonly known: KnownOfArticle;
  readonly scopes: readonly Scope[];
}

/** The rows of one sentence: a denial in it, and what else it tells. */
export function sentenceRows(
  clauses: Clauses,
  context: SentenceContext,
  rules: People['rules'],
): StatementFinding[] {
  const people = new People(clauses, context.known, rules);
  const reading = readSentence(clauses, context, people);
  const { reports, stances, sensitive, claimants } = reading;
  const anybody = people.all().length > 0;
  const denial = stances.find(({ status }) => status === 'denied');
  const row = rowMaker(reading);
  const alleges = stances.some(({ status }) => claimed.has(status));
  if (alleges && (anybody || claimants.length > 0))
    return [
      ...(denial ? [denialRow(denial, reading)] : []),
      ...allegationRows({ ...reading, stances: withoutOtherDenials(reading) }),
    ];
  if (denial)
    return [denialRow(denial, reading), ...(anybody ? besideDenial(denial, reading) : [])];
  if (sensitive.length && anybody) return [row('allegation', concerned(reading), 'sensitive')];
  const speech = reports.find(({ content }) => content);
  if (speech) return [{ ...row('speech', speech.speaker.cluster), rule: 'speech' }];
  const ownVoice = stances.some(({ status }) => status === 'author-voice');
  return ownVoice || anybody ? [row('act', actorIn(people))] : [];
}

function readSentence(
  { tape, start, end }: Clauses,
  { text, scopes }: SentenceContext,
  people: People,
): SentenceReading {
  const { rules } = people;
  const reports = reportsOf(tape, people.pronouns, rules);
  const stances = [
    ...stancesOf(tape, reports.length > 0, rules),
    ...heldStances(tape, scopes, rules),
  ];
  const governs = governedBy(stances, scopes);
  const named = stances.flatMap(({ claimant }) => (claimant ? [spanOf(claimant)] : []));
  const channels = chainOf(tape, null);
  return {
    span: { start, end },
    text,
    people,
    reports,
    stances,
    scopes,
    sensitive: topicsOf(tape, rules),
    governs,
    besides: governs
      ? tape.cells.filter(isOutside(governs, stances)).filter((unit) => isSensitive(unit, rules))
      : [],
    claimants: claimantsOf(tape, reports, named),
    fromNobody:
      channels.length > 0 &&
      channels.every((span) => isAnonymous({ kind: 'nominal', span }, text, rules)),
  };
}

/** The stances of a sentence without denials of something else than what it alleges. */
function withoutOtherDenials({ stances, scopes, people }: SentenceReading): Stance[] {
  const claims = stances.filter(({ status }) => claimed.has(status));
  return stances.filter(
    (stance) =>
      stance.status !== 'denied' ||
      claims.some((claim) => deniesClaim(stance, claim, scopes, people)),
  );
}

/**
 * What else of a sentence that denies something touches a sensitive topic: 'Roe admitted the theft,
 * but denied that …'.
 */
function besideDenial(denial: Stance, reading: SentenceReading): StatementFinding[] {
  const { people, scopes } = reading;
  const stances = reading.stances.filter(({ status }) => status !== 'denied');
  const governs = deniedWords(denial, scopes);
  const cells = governs ? people.tape.cells.filter(isOutside(governs, [denial])) : [];
  const besides = cells.filter((unit) => isSensitive(unit, people.rules));
  if (!besides.length) return [];
  const rest = { ...reading, stances, sensitive: topicsOf(besides, people.rules) };
  return [
    {
      ...rowMaker(rest)('allegation', concerned(rest), 'sensitive'),
      governs: holding(besides, cells),
    },
  ];
}

/** The words in a row of some units, as far as they hold one of others. */
const holding = (besides: readonly Unit[], cells: readonly Unit[]): Span[] =>
  spansOf(cells).filter((part) => besides.some((unit) => contains(part, unit)));

/**
 * What the sentence alleges, and, where only some of its words do, what else of it touches a
 * sensitive topic: 'Roe allegedly bribed a judge and was jailed for theft'.
 */
function allegationRows(reading: SentenceReading): StatementFinding[] {
  const { governs, besides, people, stances } = reading;
  const row = rowMaker(reading)('allegation', concerned(reading));
  if (!governs || row.status !== 'alleged') return [row];
  const { doubted: _, ...plain } = row;
  const rest: StatementFinding = {
    ...plain,
    status: 'reported',
    sensitive: topicsOf(besides, people.rules),
    governs: holding(besides, people.tape.cells.filter(isOutside(governs, stances))),
    rule: 'sensitive',
  };
  return besides.length > 0 ? [{ ...row, governs }, rest] : [{ ...row, governs }];
}

const within = (cells: readonly Unit[], spans: readonly Span[]): Unit[] =>
  cells.filter((unit) => spans.some((span) => contains(span, unit)));

const isSensitive = (unit: Unit, rules: People['rules']): boolean =>
  topicsOf([unit], rules).length > 0;

/** Not among the words that are alleged, and none of those that say so. */
const isOutside =
  (governs: readonly Span[], stances: readonly Stance[]) =>
  (unit: Unit): boolean =>
    !governs.some((span) => contains(span, unit)) && !stances.some(({ cue }) => cue === unit);

/** Whom the sentence concerns: by what it claims, else by what it judges. */
function concerned({ people, stances, reports }: SentenceReading): number | undefined {
  const meant = aboutWhom(people, stances, reports);
  if (meant !== undefined) return meant;
  const judged = judgedIn(people);
  const { graveVerbs } = people;
  if (judged === undefined || !graveVerbs.length) return judged;
  return people.tiedTo(graveVerbs).has(judged) ? judged : undefined;
}

/**
 * Makes the rows of a sentence; `otherwise`: the rule where no stance decided how what it tells
 * stands.
 */
function rowMaker(
  reading: SentenceReading,
): (
  kind: StatementFinding['kind'],
  subject: number | undefined,
  otherwise?: StatementRule,
) => StatementFinding {
  const { span, people, stances, sensitive, claimants, fromNobody } = reading;
  const status = order.find((one) => stances.some((stance) => stance.status === one));
  const decisive = stances.find((one) => one.status === status);
  const flags = {
    ...(stances.some(({ doubted }) => doubted) && { doubted: true as const }),
    ...(isUnnamed(reading) && { anonymous: true as const }),
    ...(judgedIn(people) !== undefined && { opinion: true as const }),
  };
  return (kind, subject, otherwise = 'told') => ({
    kind,
    span,
    claimants,
    status: status ?? (fromNobody ? 'alleged' : 'reported'),
    sensitive,
    rule: decisive?.rule ?? otherwise,
    ...flags,
    ...(subject !== undefined && { subject }),
  });
}

/**
 * Whether nobody who is named says it. 'According to insiders' is nobody's word as much as
 * 'insiders say'; 'Roe called it …, according to insiders' is what a named person is said to have
 * said.
 */
function isUnnamed({ people, reports, stances, text, fromNobody }: SentenceReading): boolean {
  const { rules } = people;
  const speakers = reports.filter(({ content }) => content);
  if (speakers.length > 0)
    return speakers.every(({ speaker }) => isAnonymous(speaker, text, rules));
  return (
    fromNobody ||
    stances.some(
      ({ claimant }) =>
        claimant && isAnonymous({ kind: 'nominal', span: spanOf(claimant) }, text, rules),
    )
  );
}

function denialRow(
  denial: Stance,
  { people, span, scopes, sensitive }: SentenceReading,
): StatementFinding {
  const { denier, rule, pointsBack } = denial;
  const subject = people.at(denier?.head) ?? (denier && spokenFor(denier, people));
  const governs = deniedWords(denial, scopes);
  return {
    kind: 'denial',
    span,
    claimants: [...chainOf(people.tape, null), ...(denier ? [spanOf(denier)] : [])],
    status: 'denied',
    sensitive: governs ? topicsOf(within(people.tape.cells, governs), people.rules) : sensitive,
    rule,
    ...(governs && { governs }),
    ...(pointsBack && { pointsBack }),
    ...(subject !== undefined && { subject }),
  };
}

/** 'Roe's lawyer denied', 'a spokesman for Roe denied': the one in whose name somebody denies. */
function spokenFor({ first, head }: NounPhrase, people: People): number | undefined {
  if (!people.rules.stance.mouthpieces.has(head.singular)) return undefined;
  const owner = first.until(head).find((unit) => unit.possessive || unit.is('possessive'));
  const behind = head.next.is('preposition') ? phraseAt(head.skip(2)) : undefined;
  return people.at(owner) ?? people.at(behind?.head);
}

/** The words of a phrase: a name without what modifies it. */
const spanOf = ({ first, head }: NounPhrase): Span => ({
  start: head.mention ? head.start : first.start,
  end: head.end,
});
