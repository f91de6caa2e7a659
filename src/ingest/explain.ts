import { CERTAIN, type Findings, type Mention } from '../model/findings.ts';
import { overlaps, slice, type Span } from '../model/span.ts';
import type { ReadArticle, Story } from '../model/story.ts';

/** One thing that was found at a place: what, which words, by which rule, and what became of it. */
export interface Explanation {
  readonly what: string;
  readonly span: Span;
  readonly words: string;
  readonly rule: string;
  /** Who is meant, why it was rejected, which value it was given. */
  readonly outcome: string;
}

/** Tells what was found in a stretch of one article, in text order, rejected candidates included. */
export function explain(story: Story, read: ReadArticle, where: Span): Explanation[] {
  const { text } = read.article.source;
  const words = (span: Span): string => slice(text, span).replace(/\s+/g, ' ');
  const found = [...blocksAt(read), ...namesAt(story, read), ...spokenAt(read, story), ...othersAt(read.findings, words)];
  return found
    .filter(({ span }) => overlaps(span, where))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
    .map((one) => ({ ...one, words: words(one.span) }));
}

type Found = Omit<Explanation, 'words'>;

function blocksAt({ article }: ReadArticle): Found[] {
  const removed = article.removed.map(({ span, rule, reason }) => ({ what: 'boilerplate', span, rule, outcome: `set aside: ${reason}` }));
  return [...article.blocks.map(({ kind, span, id }) => ({ what: kind, span, rule: 'segment', outcome: `has the permanent id ${id}` })), ...removed];
}

function namesAt(story: Story, { article, findings }: ReadArticle): Found[] {
  const who = (mention: Mention): string => {
    const id = story.cast.byCluster.get(article.id)?.get(mention.cluster);
    const evidence = `evidence ${mention.score.toFixed(1)}, ${mention.score < CERTAIN ? 'below' : 'at or above'} ${CERTAIN}`;
    return id ? `means ${id} (${evidence})` : `rejected: nobody that it surely means (${evidence})`;
  };
  const names = findings.mentions.map((mention) => ({ what: `${mention.type}, ${mention.form}`, span: mention.span, rule: mention.rule, outcome: who(mention) }));
  const uncertain = story.cast.uncertain.filter((one) => one.article === article.id).map(({ span, why }) => ({ what: 'uncertain name', span, rule: 'resolve', outcome: `on the review list: ${why}` }));
  return [...names, ...uncertain];
}

function spokenAt({ article, findings }: ReadArticle, story: Story): Found[] {
  const words = (span: Span): string => slice(article.source.text, span).replace(/\s+/g, ' ');
  return findings.quotations.map(({ span, form, speaker, cue, rule }) => {
    const id = speaker?.cluster === undefined ? undefined : story.cast.byCluster.get(article.id)?.get(speaker.cluster);
    const said = speaker ? `said by “${words(speaker.span)}”${id ? ` (${id})` : ''}${cue ? `, cue “${words(cue)}”` : ''}` : 'nobody is shown to have said it';
    return { what: `quotation, ${form}`, span, rule, outcome: said };
  });
}

function othersAt(findings: Findings, words: (span: Span) => string): Found[] {
  return [
    ...findings.times.map(({ span, edtf, rule }) => ({ what: 'time', span, rule, outcome: edtf ?? 'no calendar date: the text does not give one' })),
    ...findings.roles.map(({ span, rule }) => ({ what: 'role', span, rule, outcome: 'shown as this source states it' })),
    ...findings.happenings.map(({ span, kind, time, label, rule }) => ({ what: `event, ${kind}`, span, rule, outcome: `“${label.map(words).join(' ')}”, ${time?.edtf ?? 'undated'}` })),
    ...findings.statements.map(({ span, kind, status, sensitive, claimants, rule }) => ({
      what: `statement, ${kind}`, span, rule,
      outcome: [status, ...sensitive, ...(claimants.length ? [`according to “${claimants.map(words).join('” ← “')}”`] : [])].join(', '),
    })),
  ];
}
