import type { Span } from '../../text/span.ts';
import type { SyntaxModel } from './model.ts';
import { Questions } from './questions.ts';
import { Tree } from './tree.ts';
import { type CutWord, cutWords, type WordRules } from './words.ts';

/** All that reading a language by structure needs besides the model. */
export interface SyntaxRules extends WordRules {
  /** Tags of words that can stand for the noun of a relative clause: who, which. */
  readonly relativeTags: ReadonlySet<string>;
  /** A clause of a few words that says nothing: it stands in for a quotation. */
  readonly standIn: readonly string[];
}

/** How many trees a reader keeps. */
const mostKept = 4096;

/** No sentence of prose is longer; the rest of a longer one hangs on its root. */
const mostWords = 400;

/**
 * Reads sentences of one language into trees. Trees that were asked for lately are kept: a tree is
 * a function of the text, the words replaced and the model, so that keeping it changes no answer.
 */
export class SyntaxReader {
  private readonly model: SyntaxModel;
  private readonly rules: SyntaxRules;
  private readonly kept = new Map<string, Questions>();

  constructor(model: SyntaxModel, rules: SyntaxRules) {
    this.model = model;
    this.rules = rules;
  }

  /**
   * The tree of a sentence, with the questions that rules ask it. Each range of `replaced` (the
   * words of a quotation that are a clause, without their marks; in order and apart) is read as
   * the clause that stands in for it.
   */
  read(text: string, replaced: readonly Span[] = []): Questions {
    const key = `${replaced.map(({ start, end }) => `${start}-${end}`).join()}|${text}`;
    const known = this.kept.get(key);
    if (known) return known;
    const words = this.replace(cutWords(text, this.rules), replaced);
    const read = new Questions(this.parse(words), this.rules.relativeTags);
    const [oldest] = this.kept.keys();
    if (this.kept.size >= mostKept && oldest !== undefined) this.kept.delete(oldest);
    this.kept.set(key, read);
    return read;
  }

  /** The tree of words that are cut already. */
  parse(words: readonly Piece[]): Tree {
    const short = words.slice(0, mostWords);
    const read = this.model.read(short.map(({ text }) => text));
    const rest = { coarse: 'X', tag: 'FW', relation: 'dep', margin: 0 };
    const root = read.findIndex(({ head }) => head < 0);
    return new Tree(
      words.map(({ text, start, end, standsIn = false }, at) => ({
        ...{ text, start, end, standsIn },
        ...(read[at] ?? { ...rest, head: root }),
      })),
    );
  }

  private replace(words: readonly CutWord[], replaced: readonly Span[]): Piece[] {
    if (replaced.length === 0) return [...words];
    const pieces: Piece[] = [];
    let next = 0;
    for (const span of replaced) {
      while ((words[next]?.end ?? Infinity) <= span.start) pieces.push(words[next++] as CutWord);
      const there = { start: span.start, end: span.end, standsIn: true };
      pieces.push(...this.rules.standIn.map((word) => ({ ...there, text: word })));
      while ((words[next]?.start ?? Infinity) < span.end) next++;
    }
    return [...pieces, ...words.slice(next)];
  }
}

interface Piece extends CutWord {
  readonly standsIn?: boolean;
}
