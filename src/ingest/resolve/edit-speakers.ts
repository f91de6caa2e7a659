import type { SpeechRules } from '../../language/speech.ts';
import { topicsIn } from '../../language/topics-in.ts';
import type { QuoteEdits } from '../../model/editorial.ts';
import {
  isByName,
  type Mention,
  type Quotation,
  type Speaker,
  type StatementFinding,
} from '../../model/findings.ts';
import { overlaps, slice, type Span } from '../../model/span.ts';
import type { Cast, ReadArticle } from '../../model/story.ts';
import type { Tie } from '../../model/tie.ts';

/** The rule of a quotation whose speaker an editor decided. */
const byEditor: Tie = { cue: { kind: 'editor' } };

const isDecided = ({ tie }: Quotation): boolean => tie.cue.kind === 'editor';

/**
 * An editor's decision on quotations, and the ids of the quotations of each article, in the order
 * of the findings.
 */
export interface SpeakerEdits {
  readonly edits: QuoteEdits;
  readonly ids: ReadonlyMap<string, readonly string[]>;
}

/**
 * Articles as the editor corrected their quotations; rows of statements follow. Decisions that fit
 * nothing change nothing.
 */
export function editSpeakers(
  articles: readonly ReadArticle[],
  cast: Cast,
  { edits, ids }: SpeakerEdits,
  rules: SpeechRules,
): ReadArticle[] {
  const persons = new Map(edits.speaker.map(({ quote, person }) => [quote, person]));
  const nobodys = new Set(edits.unattributed);
  if (!persons.size && !nobodys.size) return [...articles];
  return articles.map((read) => {
    const own = ids.get(read.article.id) ?? [];
    const decided = read.findings.quotations.map((quotation, n): Quotation => {
      const id = own[n] ?? '';
      if (nobodys.has(id))
        return {
          span: quotation.span,
          form: quotation.form === 'partial' ? 'phrase' : quotation.form,
          speaker: null,
          about: [],
          via: [],
          tie: byEditor,
        };
      const person = persons.get(id);
      const speaker =
        person === undefined ? undefined : speakerOf(read, cast, person, quotation.span);
      return speaker
        ? {
            span: quotation.span,
            form: quotation.form === 'phrase' ? 'partial' : quotation.form,
            speaker,
            about: quotation.about,
            via: [],
            tie: byEditor,
          }
        : quotation;
    });
    return decided.some(isDecided)
      ? {
          ...read,
          findings: {
            ...read.findings,
            quotations: decided,
            statements: statementsOf(read, decided, rules),
          },
        }
      : read;
  });
}

/**
 * The place that names a person nearest to a quotation; undefined where the article does not name
 * them.
 */
export function speakerOf(
  { article, findings }: ReadArticle,
  cast: Cast,
  person: string,
  quote: Span,
): Speaker | undefined {
  const entities = cast.byCluster.get(article.id);
  const named = findings.mentions.filter(
    (mention) =>
      entities?.get(mention.cluster) === person &&
      isByName(mention) &&
      !overlaps(mention.span, quote),
  );
  const away = ({ span }: Mention): number =>
    span.end <= quote.start ? quote.start - span.end : span.start - quote.end;
  const nearest = named.reduce<Mention | undefined>(
    (best, mention) => (best && away(best) <= away(mention) ? best : mention),
    undefined,
  );
  return nearest && { span: nearest.span, kind: 'person', cluster: nearest.cluster };
}

/** The rows of an article with those of decided quotations made anew. */
function statementsOf(
  { article, findings }: ReadArticle,
  decided: readonly Quotation[],
  rules: SpeechRules,
): StatementFinding[] {
  const changed = new Map(
    decided.filter(isDecided).map((quotation) => [quotation.span.start, quotation]),
  );
  const kept = findings.statements.filter(
    ({ kind, span }) => kind !== 'quote' || !changed.has(span.start),
  );
  const made = [...changed.values()].flatMap(({ span, speaker, about }): StatementFinding[] =>
    speaker
      ? [
          {
            kind: 'quote',
            span,
            ...(about[0] !== undefined && { subject: about[0] }),
            claimants: [speaker.span],
            status: 'reported',
            sensitive: topicsIn(slice(article.source.text, span), rules),
            rule: 'quote editor',
          },
        ]
      : [],
  );
  return [...kept, ...made].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
