import type { Scope, StatementFinding } from '../../../model/findings.ts';
import { contains, type Span } from '../../../model/span.ts';
import { type NounPhrase, phraseAt } from '../clauses/noun-phrase.ts';
import type { Clauses, Unit } from '../clauses/units.ts';
import { chainOf } from '../quotations/chain.ts';
import { actorIn, type KnownOfArticle, People } from './about-whom.ts';
import { allegationRows, besideDenial, claimed, sensitiveRows } from './allegation-rows.ts';
import { claimantsOf, reportsOf } from './claimants.ts';
import { deniedWords, deniesClaim } from './denied-here.ts';
import { heldStances } from './governed-by.ts';
import { isAnonymous } from './is-anonymous.ts';
import { topicsOf } from './sensitive-topics.ts';
import { rowMaker, type SentenceReading, spanOf } from './sentence-reading.ts';
import { speechRow } from './speech-row.ts';
import { type Stance, stancesOf } from './stance.ts';

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
  if (sensitive.length && anybody) return sensitiveRows(reading);
  const speech = reports.find(({ content }) => content);
  if (speech) return [speechRow(speech, reading)];
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

const within = (cells: readonly Unit[], spans: readonly Span[]): Unit[] =>
  cells.filter((unit) => spans.some((span) => contains(span, unit)));

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
