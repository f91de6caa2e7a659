import type { Language } from '../../../language/language.ts';
import type { Happening } from '../../../model/findings.ts';
import type { Span } from '../../../model/span.ts';
import { bare, tokenize } from '../../../text/tokens.ts';
import { actsOf } from './acts.ts';

/** What is done in a sentence, by one name for all words of an act. */
export interface Deeds {
  /** What its clause tells; in a headline without a verb that can be told, all that it names. */
  readonly main: ReadonlySet<string>;
  /** What the whole sentence tells, but for clauses that do not say that something happened. */
  readonly told: ReadonlySet<string>;
  /** Whether the clause looks ahead ('will replace', 'to host'): a plan is no happening. */
  readonly ahead: boolean;
}

/** A word with the name of what it says is done. */
interface NamedWord extends Span {
  readonly word: string;
  readonly deed: string;
  /** Whether the name is that of an act of the lexicon. */
  readonly isAct: boolean;
}

/** Reads the deeds of a happening's sentence; `except`: clauses that tell of nothing that was. */
export function deedsOf(
  text: string,
  happening: Pick<Happening, 'sentence' | 'span' | 'predicate'>,
  except: readonly Span[],
  language: Language,
): Deeds {
  const words = namedWords(text, happening.sentence, language);
  const inside = ({ start }: NamedWord, { span }: { readonly span: Span }): boolean =>
    span.start <= start && start < span.end;
  const clause = words.filter((word) => inside(word, happening));
  const verb = clause.find((word) => isVerb(word, happening.predicate, language));
  return {
    main: mainDeeds(clause, verb, happening.predicate, language),
    told: new Set(
      words
        .filter((word) => !except.some((span) => inside(word, { span })))
        .map(({ deed }) => deed),
    ),
    ahead: looksAhead(clause, verb, language),
  };
}

function mainDeeds(
  clause: readonly NamedWord[],
  verb: NamedWord | undefined,
  predicate: string,
  { events }: Language,
): Set<string> {
  const acts = clause.filter(({ isAct }) => isAct).map(({ deed }) => deed);
  if (!predicate) return new Set(acts);
  // 'Made an offer', 'held talks': the object says what is done.
  if (events.lightVerbs.has(predicate) && acts.length) return new Set(acts);
  if (!verb || (events.plainSpeech.has(predicate) && !verb.isAct)) return new Set();
  return new Set([verb.deed]);
}

/** Whether a word is the verb of a lemma: by its form ('fired', 'ran'), its act or its stem. */
const isVerb = (
  { word, deed, isAct }: NamedWord,
  predicate: string,
  { events, speech }: Language,
): boolean =>
  predicate !== '' &&
  (speech.verbs.get(word)?.lemma === predicate ||
    (isAct && events.acts.get(predicate) === deed) ||
    events.stem(word) === events.stem(predicate));

/**
 * A modal of the future before the verb; in a headline without a verb that can be told an
 * infinitive.
 */
function looksAhead(
  clause: readonly NamedWord[],
  verb: NamedWord | undefined,
  { events, speech }: Language,
): boolean {
  if (verb)
    return clause.slice(0, clause.indexOf(verb)).some(({ word }) => events.modalFuture.has(word));
  return clause.some(
    ({ word }, n) =>
      speech.clauses.markers.get(word) === 'direction' &&
      speech.verbs.has(clause[n + 1]?.word ?? ''),
  );
}

/** A verb of no act is named with the preposition behind it: to check in is not to check out. */
function namedWords(text: string, { start, end }: Span, language: Language): NamedWord[] {
  const { events, speech } = language;
  const tokens = tokenize(text, start, end).filter(({ kind }) => kind !== 'mark');
  const words = tokens.map((token) => bare(token.text).toLowerCase());
  const acts = actsOf(tokens, language);
  return tokens.map((token, n): NamedWord => {
    const word = words[n] ?? '';
    const act = acts[n];
    const next = words[n + 1] ?? '';
    const isJoined = speech.classes.get(next) === 'preposition' || events.particles.has(next);
    const lemma = events.stem(speech.verbs.get(word)?.lemma ?? word);
    const own = isJoined ? `${lemma} ${next}` : lemma;
    return { start: token.start, end: token.end, word, deed: act ?? own, isAct: act !== undefined };
  });
}
