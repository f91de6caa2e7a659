import type { Language } from '../language/language.ts';
import { outlineOf } from '../language/syntax/outline.ts';
import { overlaps, slice, type Span } from '../model/span.ts';
import type { ReadArticle } from '../model/story.ts';
import { readQuoted } from './extract/clauses/read-quoted.ts';
import { SecondReader } from './extract/clauses/second-reader.ts';
import { subjectOf } from './extract/clauses/subject.ts';
import type { Clauses, Unit } from './extract/clauses/units.ts';
import { read as readForExtraction } from './extract/reading.ts';

/** How both readers see the grammar of a sentence. */
export interface Structure {
  readonly span: Span;
  /** What each reader takes for the subject of each verb, and whether they agree. */
  readonly subjects: readonly string[];
  /** The tree as indented lines. */
  readonly outline: readonly string[];
}

/** The grammar of the sentences of a stretch, as the rules and the tree see it. */
export function explainStructure(
  { article, findings }: ReadArticle,
  where: Span,
  language: Language,
): Structure[] {
  const { text } = article.source;
  const { clauses } = readQuoted(readForExtraction(article, language), findings.mentions, language);
  const second = new SecondReader(text, language);
  return clauses
    .filter((sentence) => overlaps(sentence, where))
    .map((sentence) => ({
      span: { start: sentence.start, end: sentence.end },
      subjects: sentence.tape.cells
        .filter((unit) => unit.isFiniteVerb)
        .flatMap((verb) => subjectsOf(verb, { sentence, second, text, language })),
      outline: outlineOf(second.read(sentence).tree),
    }));
}

interface Context {
  readonly sentence: Clauses;
  readonly second: SecondReader;
  readonly text: string;
  readonly language: Language;
}

function subjectsOf(verb: Unit, { sentence, second, text, language }: Context): string[] {
  const head = subjectOf(verb, language.speech)?.head;
  const answer = second.subjectOf(sentence, verb, head);
  if (!head && !answer) return [];
  const words = (span: Span): string => slice(text, span).replace(/\s+/g, ' ');
  const of = `subject of “${words(verb)}”: `;
  if (head && answer?.agrees)
    return [`${of}“${words(head)}”; both readers agree, margin ${answer.margin}`];
  const byRules = head ? `“${words(head)}”` : 'not seen';
  const byTree = answer
    ? `“${second.read(sentence).tree.words[answer.word]?.text}”, margin ${answer.margin}`
    : 'not seen';
  return [`${of}by the rules ${byRules}; by the tree ${byTree}`];
}
