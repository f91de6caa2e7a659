import type { Language } from '../../../language/language.ts';
import type { Happening, Mention, Scope, TimeExpression } from '../../../model/findings.ts';
import { byPlace, contains, type Span } from '../../../model/span.ts';
import { elementAt } from '../../../text/sure.ts';
import { governingVerb, type TimedUnits } from '../clauses/governing-verb.ts';
import { SecondReader } from '../clauses/second-reader.ts';
import type { Clauses } from '../clauses/units.ts';
import type { Reading } from '../reading.ts';
import { Layer } from '../tape/layer.ts';
import { assertionFault } from './assertion-fault.ts';
import type { ClauseContext } from './clause-context.ts';
import type { ClauseFacts } from './clause-cues.ts';
import { dateClause } from './date-clause.ts';
import { type FiniteClause, finiteClauses } from './finite-clauses.ts';
import { GoingOn, type ToldSentence } from './going-on.ts';
import { inCompound } from './in-compound.ts';
import { type Label, labelOf } from './label.ts';
import { wordsOf } from './label-words.ts';
import { NEVER } from './parameters.ts';
import { frameOf, isApposed, isSubject, participantsOf, subjectMentions } from './participants.ts';
import { placeOf } from './place.ts';
import { isPointing, isVague, ownerOf } from './pointing.ts';
import { openSingle, quotedAround, quotedBlocks } from './quoted-blocks.ts';
import { scopedBy, scopeFault } from './scope-fault.ts';
import { secondLook } from './second-look.ts';
import { subjectFault } from './subject-fault.ts';
import { hasUnsureSubject, tiedParticipants, type TieFacts } from './tied-participants.ts';
import { weighClause } from './weigh-clause.ts';

/** What an event extractor may draw on. */
export interface Evidence {
  readonly mentions: readonly Mention[];
  readonly clauses: readonly Clauses[];
  readonly times: readonly TimeExpression[];
  readonly scopes: readonly Scope[];
  /** Offsets of the pronouns that can mean nobody else. */
  readonly sure: ReadonlySet<number>;
}

const headings = new Set(['headline', 'heading', 'byline', 'question']);

/** Finds the clauses that report something, each with how much it deserves to be shown. */
export function readHappenings(
  reading: Reading,
  { mentions, clauses, times, scopes, sure }: Evidence,
  language: Language,
): Happening[] {
  const named = new Layer(mentions, ({ span }) => span);
  const timed = new Layer(times, ({ span }) => span);
  const governed = new Layer(scopes, ({ cue }) => cue);
  const quoted = quotedBlocks(reading.text);
  const second = new SecondReader(reading.text, language);
  const quotations = clauses.flatMap(({ tape }) => tape.cells.flatMap(({ quote }) => quote ?? []));
  const opened = reading.blocks.map(({ block }) =>
    openSingle(reading.text, block.span, quotations, language.speech.clauses),
  );
  const goingOn = new GoingOn(language, reading.article.source.metadata.published);
  return clauses.flatMap((sentence, n) => {
    const heading = headings.has(reading.blocks[sentence.block]?.block.kind ?? 'paragraph');
    const before = clauses[n - 1]?.block === sentence.block ? clauses[n - 1] : undefined;
    const found = {
      mentions: named
        .startingIn(sentence)
        .filter((mention) => !inCompound(reading.text, mention, language.events)),
      times: timed.startingIn(sentence),
      scopes: governed.startingIn(sentence),
      sure,
      second,
      before,
      heading,
    };
    const block = quotedAround(quoted, sentence);
    const open = opened[sentence.block];
    const told = happeningsOf(reading.text, sentence, found, language);
    return goingOn
      .next({ ...told, sentence, mentions: found.mentions, times: found.times, heading })
      .map((one) =>
        (block && one.span.end <= block.end) || (open && isToldIn(open, one))
          ? { ...one, salience: Math.min(one.salience, NEVER), cues: [] }
          : one,
      );
  });
}

/** Whether the verb of a label stands in these words. */
const isToldIn = ({ start, end }: Span, { label }: Happening): boolean => {
  const last = label.at(-1);
  return last !== undefined && last.start >= start && last.end <= end;
};

/** What was found in a sentence. */
interface SentenceFindings {
  readonly mentions: readonly Mention[];
  readonly times: readonly TimeExpression[];
  readonly scopes: readonly Scope[];
  /** Offsets of the pronouns that can mean nobody else. */
  readonly sure: ReadonlySet<number>;
  readonly second: SecondReader;
  /** The sentence before it in its block. */
  readonly before: Clauses | undefined;
  /** Whether it stands in a headline or the like. */
  readonly heading: boolean;
}

function happeningsOf(
  text: string,
  sentence: Clauses,
  { mentions, times, scopes, sure, second, before, heading }: SentenceFindings,
  language: Language,
): Pick<ToldSentence, 'clauses' | 'happenings'> {
  const { tape: units } = sentence;
  const clauses = finiteClauses(
    units,
    times.map((time) => time.span),
    language,
  );
  const timed = { units, times: times.map(({ span }) => span), rules: language.speech };
  const dated = clauses.map((clause, n) => ({
    clause,
    span: spanOf(sentence, clause, n, clauses),
    connector: clause.connector,
    verb: units.at(clause.group).start,
    governs: (time: Span) => governs(timed, clause, time),
  }));
  const frame = frameOf(sentence);
  const resolved = new Map(
    mentions.flatMap(({ form, span, cluster }): [number, number][] =>
      form === 'pronoun' ? [[span.start, cluster]] : [],
    ),
  );
  const context: ClauseContext = {
    text,
    units,
    clauses,
    resolved,
    times: times.map((time) => time.span),
    scopes,
    events: language.events,
    speech: language.speech,
    names: language.names,
  };
  const facts: TieFacts = { mentions, sure, rules: language.speech, second };
  const tell = (n: number, found: (time: TimeExpression | undefined) => Label): Happening => {
    const { clause, span } = elementAt(dated, n);
    const time = dateClause(dated, n, times, language.events);
    const { spans: label, whole, speaker } = found(time);
    const named = wordsTold(label, speaker);
    const inside = mentions.filter(
      (mention) =>
        contains(span, mention.span) ||
        contains(named, mention.span) ||
        isSubject(sentence, clause, mention),
    );
    const close = inside.filter((mention) => isInLabel(sentence, clause, label, mention));
    const subject = subjectMentions(sentence, clause, mentions);
    const owner = subject.length ? undefined : ownerOf(units, clause, before, language.events);
    const told = toldIn(sentence, clauses, clause, { label: named, outside: frame.outside });
    const participants =
      tiedParticipants(sentence, told, facts) ??
      participantsOf(sentence, frame, clause, { clauses, close, inside, owner });
    const place = placeOf(units, clause, language.events);
    const weighed = weighClause(
      units,
      clause,
      {
        names: participants.length,
        namedSubject: subject.some(({ form }) => form !== 'pronoun'),
        ownedSubject: subject.every((mention) => frame.owners.has(mention.span.start)),
        pronounSubject: subject.length > 0,
        vague: isVague(context, clause),
        dated: time !== undefined,
        quoted: units.cells.slice(clause.verb, clause.to).some(({ kind }) => kind === 'quote'),
        heading,
        whole,
        main: isMain(clauses, n),
        pointing:
          subject.length === 0 && owner === undefined && isPointing(units, clause, language.events),
        fault: faultOf(context, clause, { sentence, facts, label, language }),
        ...factsOfLabel(context, clause, label),
        noNews: language.events.noNews.test(text.slice(units.at(clause.group).start, span.end)),
      },
      language.events,
    );
    return {
      sentence: bounds(sentence),
      span,
      label,
      ...weighed,
      ...(heading && { headline: true as const }),
      participants,
      ...(time && { time }),
      ...(place && { place }),
      ...(owner !== undefined && { owner }),
      ...scopedBy(units.at(clause.verb), scopes),
    };
  };
  const look = { sentence, context, second };
  const lookAgain = (first: Happening, n: number): Happening =>
    secondLook(first, elementAt(clauses, n), look, (found) => tell(n, found));
  const finite = clauses.map((clause, n): Happening => {
    const told = tell(n, (time) => labelOf(context, clause, time));
    return told.salience > 0 ? lookAgain(told, n) : told;
  });
  // A headline often has no verb that can be told from a noun; it is a report all the same.
  if (heading && finite.length === 0) {
    const whole: Happening = {
      sentence: bounds(sentence),
      span: bounds(sentence),
      label: [bounds(sentence)],
      predicate: '',
      kind: 'other',
      participants: [],
      salience: NEVER,
      cues: [],
      headline: true,
      rule: 'event-heading',
    };
    return { clauses, happenings: [whole] };
  }
  const happenings = [...finite, ...datedVerbs(sentence, clauses, { mentions, times }, language)];
  return { clauses, happenings: happenings.sort((a, b) => byPlace(a.span, b.span)) };
}

/** From the first word of a label to its last, without who says so. */
const wordsTold = (label: readonly Span[], speaker: Span | undefined): Span => ({
  start: label[0]?.start ?? 0,
  end: speaker?.start ?? label.at(-1)?.end ?? 0,
});

const bounds = ({ start, end }: Span): Span => ({ start, end });

/** What a fault of a clause may lie in beyond its sentence. */
interface Surroundings {
  readonly sentence: Clauses;
  readonly facts: TieFacts;
  readonly label: readonly Span[];
  readonly language: Language;
}

/** Why a clause is not what its article reports of its subject; undefined where it is. */
function faultOf(
  context: ClauseContext,
  clause: FiniteClause,
  { sentence, facts, label, language }: Surroundings,
): ClauseFacts['fault'] {
  const { units, clauses, scopes } = context;
  const fault =
    assertionFault(units, clauses, clauses.indexOf(clause), language) ??
    subjectFault(context, clause) ??
    scopeFault(units.at(clause.verb), label, scopes);
  if (!fault && isConsequence(context, clause)) return 'event-hypothetical';
  if (!fault && isNamedBehind(context, clause, label)) return 'event-subject';
  return fault ?? (hasUnsureSubject(sentence, clause, facts) ? 'event-subject' : undefined);
}

/** 'If Roe wins, Poe will leave': what comes of what need not come. */
const isConsequence = (
  { units, clauses, speech }: ClauseContext,
  { group }: FiniteClause,
): boolean =>
  units.at(group).is('modal') &&
  clauses.some(
    ({ connector, group: other }) =>
      other !== group && connector !== undefined && speech.scope.conditional.has(connector),
  );

/** 'He agreed to hear Roe’s answer': whoever a pronoun means is not named behind it. */
function isNamedBehind(
  { units, resolved }: ClauseContext,
  { subject, group, to }: FiniteClause,
  label: readonly Span[],
): boolean {
  if (!subject || subject.from >= group) return false;
  const first = units.at(subject.from);
  const meant = first.is('pronoun') ? resolved.get(first.start) : undefined;
  const end = Math.max(label.at(-1)?.end ?? 0, units.at(to - 1).end);
  return (
    meant !== undefined &&
    units.cells.some(
      (unit) => unit.index > group && unit.end <= end && unit.mention?.cluster === meant,
    )
  );
}

/** Whether nothing opens a clause or the one before it. */
const isMain = (clauses: readonly FiniteClause[], n: number): boolean =>
  clauses[n]?.connector === undefined && !clauses[n - 1]?.connector;

/** Whether a label names somebody, or the head that it names has that name ('the chief, Roe,'). */
const isInLabel = (
  sentence: Clauses,
  clause: FiniteClause,
  label: readonly Span[],
  mention: Mention,
): boolean =>
  label.some((part) => contains(part, mention.span)) || isApposed(sentence, clause, mention);

/** The clauses whose verbs stand in the label of one of them, not in words about the source. */
const toldIn = (
  { tape }: Clauses,
  clauses: readonly FiniteClause[],
  own: FiniteClause,
  { label, outside }: { readonly label: Span; readonly outside: readonly Span[] },
): FiniteClause[] =>
  clauses.filter(({ verb }) => {
    const place = tape.at(verb);
    return (
      verb === own.verb ||
      (verb > own.verb &&
        place.end <= label.end &&
        !outside.some((words) => contains(words, place)))
    );
  });

/** What a label shows of its clause. */
function factsOfLabel(
  context: ClauseContext,
  clause: FiniteClause,
  label: readonly Span[],
): Pick<
  ClauseFacts,
  'abstractSubject' | 'toldSubject' | 'labelWords' | 'complementWords' | 'bare' | 'glued'
> {
  const { text, units, times, events: rules } = context;
  const { subject, group, verb } = clause;
  const words = label.map(({ start, end }) => text.slice(start, end));
  const head = subject && subject.from < group ? units.at(subject.head) : undefined;
  return {
    abstractSubject: head?.kind === 'noun' && rules.abstract.has(head.word),
    toldSubject:
      head !== undefined &&
      !rules.participle.test(
        text.slice(units.at(subject!.from).start, units.at(subject!.from).end),
      ) &&
      (head.kind !== 'pronoun' || rules.personal.has(head.word)),
    labelWords: countWords(words.join(' ')),
    complementWords: complementWords(
      context,
      clause,
      label.findLast(({ end }) => end > units.at(verb).start)!.end,
    ),
    bare: units.cells
      .slice(verb + 1)
      .every((unit) => unit.end > label.at(-1)!.end || times.some((time) => contains(time, unit))),
    glued: words.some((part) => rules.gluedArticle.test(part)),
  };
}

/**
 * Words of the label behind the verb; none where it only says how or where ('said in a statement',
 * 'quoted her as saying').
 */
function complementWords(
  { text, units, times }: ClauseContext,
  { verb, subject }: FiniteClause,
  end: number,
): number {
  // '“…,” said Ruiz': who said it is not what was said.
  const from = subject && subject.from > verb ? subject.to : verb + 1;
  const behind = units.cells
    .slice(from)
    .filter((unit) => unit.end <= end && !times.some((time) => contains(time, unit)));
  const first = behind.find((unit) => !unit.is('adverb', 'comma'));
  const last = behind.findLast((unit) => !unit.is('preposition'));
  return first?.kind === 'preposition' || first?.marker === 'source' || last?.form === 'ing'
    ? 0
    : behind.reduce((sum, unit) => sum + wordsOf(text, unit), 0);
}

const countWords = (words: string): number => words.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;

/** A clause's words; the first clause takes what stands before it, the last what stands after. */
function spanOf(
  sentence: Clauses,
  { from, to }: FiniteClause,
  n: number,
  clauses: readonly FiniteClause[],
): Span {
  const { tape: units } = sentence;
  const first = clauses.every((other, m) => m === n || other.from > from);
  const end = to >= units.length ? sentence.end : units.at(Math.max(from, to - 1)).end;
  return { start: first ? sentence.start : units.at(from).start, end };
}

/** Whether a time is that of the verb of a clause: 'a deal begun last year | was closed' is not. */
function governs(
  sentence: TimedUnits,
  { group, verb, subject }: FiniteClause,
  time: Span,
): boolean {
  const { units } = sentence;
  // 'Lee (born on 1 May 1970) has built …': an insertion has its own times.
  if (
    subject &&
    subject.to < group &&
    time.start < units.at(group).start &&
    time.start >= units.at(subject.to).start &&
    inserted.has(units.at(subject.to).kind)
  )
    return false;
  const governor = governingVerb(time, sentence)?.verb;
  if (!governor) return true;
  const at = governor.index;
  // 'Speaking in Oslo on Monday, she said': one and the same time.
  return (at >= group && at <= verb) || (at <= 1 && governor.form === 'ing' && group > at);
}

const inserted = new Set(['comma', 'dash', 'open']);

/**
 * Dated infinitives and participles inside the clauses ('plans to open in May'): kept apart, so
 * that their dates date nothing else.
 */
function datedVerbs(
  sentence: Clauses,
  clauses: readonly FiniteClause[],
  { mentions, times }: Pick<SentenceFindings, 'mentions' | 'times'>,
  language: Language,
): Happening[] {
  const { tape: units } = sentence;
  const timed = { units, times: times.map(({ span }) => span), rules: language.speech };
  return times.flatMap((time): Happening[] => {
    const verb = governingVerb(time.span, timed)?.verb;
    // A verb behind its time has its clause.
    if (!verb || verb.end > time.span.start) return [];
    const at = verb.index;
    if (
      time.use ||
      !time.edtf ||
      verb.kind !== 'verb' ||
      clauses.some(({ group, verb: own }) => at >= group && at <= own)
    )
      return [];
    const from = units.at(at - 1).kind === 'to' ? at - 1 : at;
    const span = { start: units.at(from).start, end: time.span.end };
    const clusters = new Set(
      mentions
        .filter((mention) => mention.type !== 'place' && contains(span, mention.span))
        .map(({ cluster }) => cluster),
    );
    const predicate = verb.lemma || verb.word;
    return [
      {
        sentence: bounds(sentence),
        span,
        label: [{ start: verb.start, end: time.span.end }],
        predicate,
        kind: language.events.kinds.get(predicate) ?? 'other',
        participants: [...clusters].map((cluster) => ({ cluster })),
        salience: NEVER,
        cues: [],
        time,
        rule: 'event-nonfinite',
      },
    ];
  });
}
