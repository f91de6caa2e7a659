import type { Language } from '../../../language/language.ts';
import { type Happening, isByName } from '../../../model/findings.ts';
import type { Span } from '../../../model/span.ts';
import type { Cast, ReadArticle } from '../../../model/story.ts';
import { SpanIndex } from '../../../text/span-index.ts';
import { FURTHER_BLOCKS } from '../parameters.ts';
import { daysOf, type EventCandidate } from './candidates.ts';
import type { FeatureReader } from './features.ts';

/**
 * A sentence that makes no event of its own and may be one more account of an event: a headline, a
 * sentence whose actor has no name, a clause that somebody is said to have told.
 */
export interface FurtherAccount extends EventCandidate {
  /** Clauses of its sentence that do not say that something happened. */
  readonly untold: readonly Span[];
  /** Ids of the people who are named, or surely meant, in its sentence. */
  readonly named: readonly string[];
  /** Whether it stands in the headline, or where a report begins. */
  readonly leads: boolean;
}

/** What the story knows that is asked of each article. */
interface Known {
  readonly cast: Cast;
  /** Ids of its people. */
  readonly persons: ReadonlySet<string>;
  readonly reader: FeatureReader;
  readonly language: Language;
}

/** The sentences of an article that are none of its candidates and may be further accounts. */
export function gatherFurther(
  { article, findings }: ReadArticle,
  candidates: readonly EventCandidate[],
  { cast, persons, reader, language }: Known,
): FurtherAccount[] {
  const { text, metadata } = article.source;
  const told = new Set(candidates.map(({ happening }) => happening.sentence.start));
  const sentences = Map.groupBy(
    findings.happenings
      .map((happening, index) => ({ happening, index }))
      .filter(({ happening }) => !told.has(happening.sentence.start)),
    ({ happening }) => happening.sentence.start,
  );
  const blocks = new SpanIndex(article.blocks, ({ span }) => span);
  const names = new SpanIndex(
    findings.mentions.filter(({ type }) => type !== 'place'),
    ({ span }) => span,
  );
  const opening = new Set(article.blocks.filter(isOpening).slice(0, FURTHER_BLOCKS));
  return [...sentences.values()].flatMap((all): FurtherAccount[] => {
    const open = all.filter(({ happening }) => tells(happening));
    const [best] = open.toSorted((a, b) => b.happening.salience - a.happening.salience);
    if (!best || isNoReport(text, best.happening, language)) return [];
    const { happening, index } = best;
    const block = blocks.holding(happening.sentence);
    const leads = happening.headline === true || (block !== undefined && opening.has(block));
    const known = cast.byCluster.get(article.id);
    const mentions = names.within(happening.sentence);
    // A name that is nobody's of the story is still somebody's.
    if (mentions.some((one) => isByName(one) && !known?.has(one.cluster))) return [];
    const parties = [...new Set(mentions.flatMap(({ cluster }) => known?.get(cluster) ?? []))];
    // Nobody could tell whom it means.
    if (!parties.length && !leads) return [];
    return [
      {
        article: article.id,
        index,
        happening,
        parties,
        persons: [],
        named: parties.filter((id) => persons.has(id)),
        features: reader.of(article.id, happening.sentence),
        days: daysOf(happening, metadata.published),
        untold: all.filter((one) => !open.includes(one)).map((one) => one.happening.span),
        leads,
      },
    ];
  });
}

const isOpening = ({ kind }: { readonly kind: string }): boolean =>
  kind === 'paragraph' || kind === 'standfirst';

/** What rules a clause out as an account of anything: it does not say that something happened. */
const noAccount: ReadonlySet<Happening['rule']> = new Set([
  'event-general',
  'event-hypothetical',
  'event-judgement',
  'event-modal',
  'event-negated',
  'event-nonfinite',
]);

/** Scopes that leave a clause an account: who says so stands beside it. */
const told = new Set(['attribution']);

const tells = ({ rule, scopes = [] }: Happening): boolean =>
  !noAccount.has(rule) && scopes.every(({ kind }) => told.has(kind));

/** A headline that asks, denies or supposes. */
function isNoReport(
  text: string,
  { headline, sentence }: Happening,
  { events, speech }: Language,
): boolean {
  if (!headline) return false;
  const words = text.slice(sentence.start, sentence.end).toLowerCase();
  return (
    words.includes(speech.scope.questionMark) ||
    words
      .split(/[^\p{L}'’]+/u)
      .some(
        (word) =>
          events.negation.has(word) ||
          events.modalHypothetical.has(word) ||
          events.hypothetical.has(word) ||
          events.negatedEnd.test(word),
      )
  );
}
