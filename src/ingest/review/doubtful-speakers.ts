import type { QuoteEdits } from '../../model/editorial.ts';
import type { Quotation } from '../../model/findings.ts';
import { slice, type Span } from '../../model/span.ts';
import type { ReadArticle, Story } from '../../model/story.ts';
import { elementAt } from '../../text/sure.ts';
import { type Doubt, doubtPlace } from './doubt.ts';

/** Fewer words in marks are mostly a name or a phrase. */
const FEW = 5;
/** More people near a quotation are no choice but a list. */
const CHOICES = 4;
/** Words that touch a sensitive matter must not be anybody's but the speaker's. */
const SENSITIVE = 20;

/**
 * Quotations whose speaker is in doubt: left without one although people are named near by, said by
 * a 'he' or 'she' that leads to nobody, or given by a rule that is wrong more often than others.
 * What an editor has decided or confirmed is in doubt no longer.
 */
export function doubtfulSpeakers(
  story: Story,
  quoteIds: ReadonlyMap<string, readonly string[]>,
  { confirm, unattributed, speaker }: QuoteEdits,
): Doubt[] {
  const decided = new Set([...confirm, ...unattributed, ...speaker.map(({ quote }) => quote)]);
  return story.articles.flatMap((read) => {
    const ids = quoteIds.get(read.article.id) ?? [];
    return read.findings.quotations.flatMap((quotation, n) => {
      const id = ids[n];
      if (id === undefined || decided.has(id)) return [];
      const why = doubtOn(quotation, read);
      return why ? doubt(id, why, quotation, read, story) : [];
    });
  });
}

function doubtOn(
  { speaker, form, tie, span }: Quotation,
  { article }: ReadArticle,
): string | undefined {
  const words = slice(article.source.text, span).split(/\s+/).length;
  if (!speaker)
    return tie.cue.kind === 'none' && (form === 'direct' || words >= FEW) && words > 1
      ? 'nobody is shown to have said it'
      : undefined;
  if (speaker.kind === 'pronoun') {
    const he = slice(article.source.text, speaker.span);
    if (speaker.cluster === undefined) return words >= FEW ? `‘${he}’ leads to nobody` : undefined;
    const calls = tie.cue.kind === 'before' && tie.cue.frame === 'call' && !tie.introduced;
    return calls ? `‘${he}’ may be somebody else` : undefined;
  }
  return undefined;
}

function doubt(
  id: string,
  why: string,
  quotation: Quotation,
  read: ReadArticle,
  story: Story,
): Doubt[] {
  const people = peopleNear(read, story, quotation.span);
  const current =
    quotation.speaker?.cluster === undefined
      ? undefined
      : story.cast.byCluster.get(read.article.id)?.get(quotation.speaker.cluster);
  // Whom the words are said of did not say them.
  const about = new Set(
    quotation.about.map((cluster) => story.cast.byCluster.get(read.article.id)?.get(cluster)),
  );
  const others = people.filter((person) => person !== current && !about.has(person));
  if (!others.length) return [];
  const words = slice(read.article.source.text, quotation.span).replace(/\s+/g, ' ');
  const sensitive = read.findings.statements.some(
    ({ span, sensitive: topics }) =>
      topics.length > 0 && span.start < quotation.span.end && quotation.span.start < span.end,
  );
  return [
    {
      about: 'speaker',
      words,
      why,
      places: [doubtPlace(read, quotation.span)],
      file: 'quotes.yaml',
      choices: [
        ...(quotation.speaker && current !== undefined ? [`confirm: [${id}]`] : []),
        ...others.map((person) => `speaker: [{ quote: ${id}, person: ${person} }]`),
        `unattributed: [${id}]`,
      ],
      weight: (sensitive ? SENSITIVE : 0) + Math.min(10, Math.floor(words.split(' ').length / 2)),
    },
  ];
}

/**
 * Ids of the people named in the paragraph of a quotation and in the one before it, nearest first.
 */
function peopleNear({ article, findings }: ReadArticle, story: Story, quote: Span): string[] {
  const at = article.blocks.findIndex(
    ({ span }) => span.start <= quote.start && quote.end <= span.end,
  );
  const from = elementAt(article.blocks, Math.max(0, at - 1)).span.start;
  const to = elementAt(article.blocks, at).span.end;
  const entities = story.cast.byCluster.get(article.id);
  const away = (span: Span): number =>
    span.end <= quote.start ? quote.start - span.end : span.start - quote.start;
  const named = findings.mentions
    .filter(
      ({ type, form, span }) =>
        type === 'person' &&
        form !== 'pronoun' &&
        form !== 'descriptor' &&
        span.start >= from &&
        span.end <= to &&
        (span.end <= quote.start || span.start >= quote.end),
    )
    .sort((a, b) => away(a.span) - away(b.span));
  return [...new Set(named.flatMap(({ cluster }) => entities?.get(cluster) ?? []))].slice(
    0,
    CHOICES,
  );
}
