import type { Language } from '../../../language/language.ts';
import type { Block } from '../../../model/article.ts';
import type { Happening, Mention } from '../../../model/findings.ts';
import type { Cast, ReadArticle } from '../../../model/story.ts';
import { SpanIndex } from '../../../text/span-index.ts';
import { elementAt } from '../../../text/sure.ts';
import { LEAST_NAMELESS, NEWS_DAYS } from '../parameters.ts';
import { dayRange } from './dates.ts';
import type { FeatureReader, Features } from './features.ts';

/** A happening that may become an event or an account of one. */
export interface EventCandidate {
  readonly article: string;
  /** Index into the article's happenings. */
  readonly index: number;
  readonly happening: Happening;
  /** Ids of the people who take part, in text order. */
  readonly persons: readonly string[];
  /** Ids of all who take part. */
  readonly parties: readonly string[];
  readonly features: Features;
  /**
   * Days in which it happened: as stated, else the weeks up to the report; undefined without
   * either.
   */
  readonly days: readonly [number, number] | undefined;
}

export function daysOf(
  { time }: Happening,
  published: string | undefined,
): readonly [number, number] | undefined {
  const stated = dayRange(time?.edtf);
  const reported = stated ?? dayRange(published);
  return stated ?? (reported && [reported[0] - NEWS_DAYS, reported[1]]);
}

/**
 * One candidate a sentence: its weightiest clause with a named participant, or with a personal
 * pronoun for a subject.
 */
export function gatherCandidates(
  { article, findings }: ReadArticle,
  cast: Cast,
  reader: FeatureReader,
  language: Language,
): EventCandidate[] {
  const best = new Map<number, number>();
  const resolved = resolvedPronouns(article.id, findings.mentions, cast);
  const blocks = new SpanIndex(article.blocks, ({ span }) => span);
  const names = new SpanIndex(
    findings.mentions.filter(({ type }) => type !== 'place'),
    ({ span }) => span,
  );
  const isNameless = (one: Happening): boolean =>
    startsWithPronoun(article.source.text, one, language) &&
    !one.label.some(({ start }) => resolved.has(start));
  findings.happenings.forEach((happening, index) => {
    if (happening.owner !== undefined && !cast.byCluster.get(article.id)?.has(happening.owner))
      return;
    const nameless = isNameless(happening);
    const named =
      happening.salience > 0 && participants(happening, article.id, cast).length > 0 && !nameless;
    if (isListed(happening, blocks, names)) return;
    if (!named && !(happening.salience >= LEAST_NAMELESS && nameless)) return;
    const known = best.get(happening.sentence.start);
    if (known === undefined || elementAt(findings.happenings, known).salience < happening.salience)
      best.set(happening.sentence.start, index);
  });
  const persons = new Set(cast.entities.flatMap(({ id, type }) => (type === 'person' ? [id] : [])));
  return [...best.values()]
    .sort((a, b) => a - b)
    .map((index) => {
      const happening = elementAt(findings.happenings, index);
      const parties = isNameless(happening) ? [] : participants(happening, article.id, cast);
      return {
        article: article.id,
        index,
        happening,
        parties,
        persons: parties.filter((id) => persons.has(id)),
        features: reader.of(article.id, happening.sentence),
        days: daysOf(happening, article.source.metadata.published),
      };
    });
}

/**
 * Items of lists and tables are mostly phrases; one counts as an event only where it begins with a
 * name.
 */
function isListed(
  { sentence, label: [first] }: Happening,
  blocks: SpanIndex<Block>,
  names: SpanIndex<Mention>,
): boolean {
  const kind = blocks.holding(sentence)?.kind;
  if (kind !== 'list-item' && kind !== 'table-row') return false;
  return first === undefined || names.within(first).length === 0;
}

function startsWithPronoun(
  text: string,
  { label, headline }: Happening,
  { speech, events }: Language,
): boolean {
  const first =
    /^\S+/
      .exec(text.slice(elementAt(label, 0).start, elementAt(label, 0).end))?.[0]
      .toLowerCase() ?? '';
  return !headline && speech.classes.get(first) === 'pronoun' && events.personal.has(first);
}

/** Where pronouns start of which it is known whom they mean. */
function resolvedPronouns(article: string, mentions: readonly Mention[], cast: Cast): Set<number> {
  const known = cast.byCluster.get(article);
  return new Set(
    mentions.flatMap(({ form, span, cluster }) =>
      form === 'pronoun' && known?.has(cluster) ? [span.start] : [],
    ),
  );
}

function participants(
  { participants: clusters }: Happening,
  article: string,
  cast: Cast,
): string[] {
  const known = cast.byCluster.get(article);
  return [...new Set(clusters.flatMap(({ cluster }) => known?.get(cluster) ?? []))];
}
