import type { Language } from '../language/language.ts';
import { outlineOf } from '../language/syntax/outline.ts';
import type { Questions } from '../language/syntax/questions.ts';
import { overlaps, slice, type Span } from '../model/span.ts';
import type { ReadArticle } from '../model/story.ts';
import { readQuoted } from './extract/clauses/read-quoted.ts';
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
  return clauses
    .filter((sentence) => overlaps(sentence, where))
    .map((sentence) => {
      const tree = language.syntax().read(slice(text, sentence));
      return {
        span: { start: sentence.start, end: sentence.end },
        subjects: sentence.tape.cells
          .filter((unit) => unit.isFiniteVerb)
          .flatMap((verb) => subjectsOf(verb, { sentence, tree, text, language })),
        outline: outlineOf(tree.tree),
      };
    });
}

interface Context {
  readonly sentence: Clauses;
  readonly tree: Questions;
  readonly text: string;
  readonly language: Language;
}

function subjectsOf(verb: Unit, { sentence, tree, text, language }: Context): string[] {
  const head = subjectOf(verb, language.speech)?.head;
  const inSentence = ({ start, end }: Span): Span => ({
    start: start - sentence.start,
    end: end - sentence.start,
  });
  const answer = tree.subjectOf(tree.tree.headIn(inSentence(verb)));
  const word = answer && tree.tree.words[answer.word];
  if (!head && !word) return [];
  const words = (span: Span): string => slice(text, span).replace(/\s+/g, ' ');
  const of = `subject of “${words(verb)}”: `;
  const agree = head && word && overlaps(inSentence(head), word);
  if (agree) return [`${of}“${words(head)}”; both readers agree, margin ${answer.margin}`];
  const byRules = head ? `“${words(head)}”` : 'not seen';
  const byTree = word ? `“${word.text}”, margin ${answer.margin}` : 'not seen';
  return [`${of}by the rules ${byRules}; by the tree ${byTree}`];
}
