import type { QuoteEdits } from '../../model/editorial.ts';
import { isByName, type Quotation } from '../../model/findings.ts';
import { overlaps, slice, type Span } from '../../model/span.ts';
import type { ReadArticle, Story } from '../../model/story.ts';
import { fold } from '../../text/fold.ts';
import { elementAt, first } from '../../text/sure.ts';
import { type Doubt, doubtPlace } from './doubt.ts';

/** Fewer words in marks are mostly a name or a phrase. */
const FEW = 5;
/** More people near a quotation are no choice but a list. */
const CHOICES = 4;
/** Words that touch a sensitive matter must not be anybody's but the speaker's. */
const SENSITIVE = 20;
/** More words than twice this are no graver. */
const LONG = 10;

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
  const open = story.articles.flatMap((read) => {
    const ids = quoteIds.get(read.article.id) ?? [];
    return read.findings.quotations.flatMap((quotation, n): Open[] => {
      const id = ids[n];
      if (id === undefined || decided.has(id)) return [];
      const why = doubtOn(quotation, read);
      return why ? choose({ id, why, quotation, read }, story) : [];
    });
  });
  // What several articles quote alike is one question.
  return [...Map.groupBy(open, keyOf).values()].map(doubt);
}

/** A quotation in doubt, with the person it is given to, if any, and those who may have said it. */
interface Open {
  readonly id: string;
  readonly why: string;
  readonly quotation: Quotation;
  readonly read: ReadArticle;
  readonly current: string | undefined;
  readonly others: readonly string[];
}

const wordsOf = ({ quotation, read }: Pick<Open, 'quotation' | 'read'>): string =>
  slice(read.article.source.text, quotation.span).replace(/\s+/g, ' ');

const keyOf = (open: Open): string =>
  [
    fold(wordsOf(open))
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
    open.current,
    ...open.others,
  ].join('\n');

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

function choose(found: Omit<Open, 'current' | 'others'>, story: Story): Open[] {
  const { quotation, read } = found;
  const bearers = story.cast.byCluster.get(read.article.id);
  const { speaker, about } = quotation;
  const current = speaker?.cluster === undefined ? undefined : bearers?.get(speaker.cluster);
  // Whom the words are said of did not say them.
  const saidOf = new Set(about.map((cluster) => bearers?.get(cluster)));
  const others = peopleNear(read, story, quotation.span).filter(
    (person) => person !== current && !saidOf.has(person),
  );
  return others.length ? [{ ...found, current, others }] : [];
}

function doubt(same: readonly Open[]): Doubt {
  const shown = first(same);
  const { current, others } = shown;
  const words = wordsOf(shown);
  const ids = same.map(({ id }) => id);
  return {
    about: 'speaker',
    harm: current === undefined ? 'left-out' : 'stated',
    words,
    why: shown.why,
    places: same.map(({ read, quotation }) => doubtPlace(read, quotation.span)),
    file: 'quotes.yaml',
    choices: [
      ...(current === undefined ? [] : [`confirm: [${ids.join(', ')}]`]),
      ...others.map(
        (person) =>
          `speaker: [${ids.map((id) => `{ quote: ${id}, person: ${person} }`).join(', ')}]`,
      ),
      `unattributed: [${ids.join(', ')}]`,
    ],
    weight: (same.some(isSensitive) ? SENSITIVE : 0) + length(words) + same.length,
  };
}

/** Longer words weigh more, up to a point. */
const length = (words: string): number => Math.min(LONG, Math.floor(words.split(' ').length / 2));

const isSensitive = ({ read, quotation: { span: quote } }: Open): boolean =>
  read.findings.statements.some(
    ({ span, sensitive }) =>
      sensitive.length > 0 && span.start < quote.end && quote.start < span.end,
  );

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
      (mention) =>
        mention.type === 'person' &&
        isByName(mention) &&
        mention.span.start >= from &&
        mention.span.end <= to &&
        !overlaps(mention.span, quote),
    )
    .sort((a, b) => away(a.span) - away(b.span));
  return [...new Set(named.flatMap(({ cluster }) => entities?.get(cluster) ?? []))].slice(
    0,
    CHOICES,
  );
}
