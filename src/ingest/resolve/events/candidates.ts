import type { Language } from '../../../language/language.ts';
import type { Happening, Mention } from '../../../model/findings.ts';
import { contains } from '../../../model/span.ts';
import type { Cast, ReadArticle } from '../../../model/story.ts';
import { dayRange } from './dates.ts';
import type { FeatureReader, Features } from './features.ts';

/** A happening that may become an event or an account of one. */
export interface Candidate {
  readonly article: string;
  /** Index into the article's happenings. */
  readonly index: number;
  readonly happening: Happening;
  /** Ids of the people who take part, in text order. */
  readonly persons: readonly string[];
  /** Ids of all who take part. */
  readonly parties: readonly string[];
  readonly features: Features;
  /** Days in which it happened: as stated, else the weeks up to the report; undefined without either. */
  readonly days: readonly [number, number] | undefined;
}

/** News without a date of its own is taken to be no older than this when it is reported. */
const newsDays = 31;

function daysOf({ time }: Happening, published: string | undefined): readonly [number, number] | undefined {
  const stated = dayRange(time?.edtf);
  const reported = stated ?? dayRange(published);
  return stated ?? (reported && [reported[0] - newsDays, reported[1]]);
}

/** The least salience of an account whose 'he' or 'she' nobody could resolve; it can join an event but make none. */
const leastNameless = -3;

/** One candidate a sentence: its weightiest clause with a named participant, or with a personal pronoun for a subject. */
export function gatherCandidates({ article, findings }: ReadArticle, cast: Cast, reader: FeatureReader, language: Language): Candidate[] {
  const best = new Map<number, number>();
  const isNameless = (one: Happening): boolean => startsWithPronoun(article.source.text, one, language) && !isResolved(one, article.id, findings.mentions, cast);
  findings.happenings.forEach((happening, index) => {
    if (happening.owner !== undefined && !cast.byCluster.get(article.id)?.has(happening.owner)) return;
    const nameless = isNameless(happening);
    const named = happening.salience > 0 && participants(happening, article.id, cast).length > 0 && !nameless;
    if (isListed(happening, article, findings.mentions)) return;
    if (!named && !(happening.salience >= leastNameless && nameless)) return;
    const known = best.get(happening.sentence.start);
    if (known === undefined || findings.happenings[known]!.salience < happening.salience) best.set(happening.sentence.start, index);
  });
  const persons = new Set(cast.entities.flatMap(({ id, type }) => (type === 'person' ? [id] : [])));
  return [...best.values()].sort((a, b) => a - b).map((index) => {
    const happening = findings.happenings[index]!;
    const parties = isNameless(happening) ? [] : participants(happening, article.id, cast);
    return { article: article.id, index, happening, parties, persons: parties.filter((id) => persons.has(id)), features: reader.of(article.id, happening.sentence), days: daysOf(happening, article.source.metadata.published) };
  });
}

/** Items of lists and tables are mostly phrases; one counts as an event only where it begins with a name. */
function isListed({ sentence, label }: Happening, { blocks }: ReadArticle['article'], mentions: readonly Mention[]): boolean {
  const block = blocks.find(({ span }) => contains(span, sentence));
  if (block?.kind !== 'list-item' && block?.kind !== 'table-row') return false;
  return !mentions.some(({ span, type }) => type !== 'place' && contains(label[0]!, span));
}

function startsWithPronoun(text: string, { label, rule }: Happening, { speech, events }: Language): boolean {
  const first = /^\S+/.exec(text.slice(label[0]!.start, label[0]!.end))?.[0].toLowerCase() ?? '';
  return rule !== 'event-heading' && speech.classes.get(first) === 'pronoun' && events.personal.has(first);
}

/** Whether it is known whom the pronoun that opens the label means. */
const isResolved = ({ label }: Happening, article: string, mentions: readonly Mention[], cast: Cast): boolean =>
  mentions.some(({ form, span, cluster }) => form === 'pronoun' && label.some(({ start }) => start === span.start) && cast.byCluster.get(article)?.has(cluster) === true);

function participants({ participants: clusters }: Happening, article: string, cast: Cast): string[] {
  const known = cast.byCluster.get(article);
  return [...new Set(clusters.flatMap(({ cluster }) => known?.get(cluster) ?? []))];
}
