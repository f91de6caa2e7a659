import type { Language } from '../../../language/language.ts';
import type { Answer, Questions } from '../../../language/syntax/questions.ts';
import { overlaps, slice, type Span } from '../../../model/span.ts';
import { LEAST_OF_CONTENT } from './parameters.ts';
import type { Ties } from './ties.ts';
import type { Clauses, Unit } from './units.ts';

const verbs = new Set(['VERB', 'AUX']);

/** Relations by which a name is said of the noun that it stands beside ('the aide Ana Ruiz'). */
const sameAs = ['appos', 'compound', 'flat'];

/**
 * Asks the tree of a sentence whether it sees what the rules see. The tree alone ties nobody to
 * anything: it may only take a tie away.
 */
export class SecondReader {
  readonly #text: string;
  readonly #language: Language;

  constructor(text: string, language: Language) {
    this.#text = text;
    this.#language = language;
  }

  /** The tree of a sentence with the questions to it. */
  read(sentence: Clauses): Questions {
    return this.#language.syntax().read(slice(this.#text, sentence));
  }

  /** Those of the ties of a verb that the tree sees too. */
  agreed(sentence: Clauses, verb: Unit, { subjects, objects, agents }: Ties): Ties {
    if (subjects.length + objects.length + agents.length === 0)
      return { subjects, objects, agents };
    const read = this.read(sentence);
    const word = predicateOf(read, inTree(sentence, verb));
    const seen = (units: readonly Unit[], answer: Answer | undefined): Unit[] =>
      units.filter((unit) => answer && isOneOf(read, answer.word, inTree(sentence, unit)));
    return {
      subjects: seen(subjects, read.subjectOf(word)),
      objects: seen(objects, read.objectOf(word)),
      agents: seen(agents, read.agentOf(word)),
    };
  }

  /** Whom the tree takes for the subject of a verb, and whether that is the head that rules see. */
  subjectOf(
    sentence: Clauses,
    verb: Unit,
    head: Unit | undefined,
  ): (Answer & { readonly agrees: boolean }) | undefined {
    const read = this.read(sentence);
    const answer = read.subjectOf(predicateOf(read, inTree(sentence, verb)));
    const agrees = !!head && !!answer && isOneOf(read, answer.word, inTree(sentence, head));
    return answer && { ...answer, agrees };
  }

  /**
   * The word that the tree takes for the subject of a verb, where that stands outside what
   * the rules take for it; undefined where both agree or the tree sees none.
   */
  otherSubject(sentence: Clauses, verb: Unit, subject: Span): OtherSubject | undefined {
    const read = this.read(sentence);
    const answer = read.subjectOf(predicateOf(read, inTree(sentence, verb)));
    if (!answer) return undefined;
    const places = read.conjunctsOf(answer.word).flatMap((one) => wordOf(read, one, sentence));
    const [word] = wordOf(read, answer.word, sentence);
    return word && !places.some((place) => overlaps(place, subject))
      ? { ...answer, place: word }
      : undefined;
  }

  /** What the tree sees of the clause of a verb; `group` is the first of its verbs. */
  clauseOf(sentence: Clauses, group: Unit, verb: Unit): SeenClause {
    const read = this.read(sentence);
    const { tree } = read;
    const words = [verb, group].map((unit) => predicateOf(read, inTree(sentence, unit)));
    const isVerb = (word: number): boolean =>
      verbs.has(tree.words[word]?.coarse ?? '') && !tree.isOf(word, 'amod', 'compound');
    const word = words.find(isVerb);
    if (word === undefined) return { isVerb: false };
    const subject = read.subjectOf(word);
    const [place] = subject ? wordOf(read, subject.word, sentence) : [];
    const governor = this.#governorOf(sentence, word);
    return {
      isVerb: true,
      ...(subject && place && { subject: { ...subject, place } }),
      ...(governor && { governor }),
    };
  }

  /** The verb before a clause whose content that is, opened by a word or following at once. */
  #governorOf(sentence: Clauses, word: number): Span | undefined {
    const read = this.read(sentence);
    const { tree } = read;
    const head = tree.headOf(word);
    if (!tree.isOf(word, 'ccomp') || head > word) return undefined;
    const start = Math.min(...tree.subtreeOf(word));
    const isOpened = tree.dependentsBy(word, 'mark').length > 0;
    const isSure = (tree.words[word]?.margin ?? 0) >= LEAST_OF_CONTENT;
    const isNext = head < start && !tree.isOf(start, 'punct') && !tree.isOf(start - 1, 'punct');
    return isSure && (isOpened || isNext) ? wordOf(read, head, sentence)[0] : undefined;
  }

  /** Whether a verb is joined to one that the rules take for a word of its subject. */
  isJoinedWithin(sentence: Clauses, verb: Unit, subject: Span): boolean {
    const read = this.read(sentence);
    const { tree } = read;
    const word = predicateOf(read, inTree(sentence, verb));
    return (
      tree.isOf(word, 'conj') &&
      tree.words[tree.headOf(word)]?.coarse === 'VERB' &&
      tree.wordsIn(inTree(sentence, subject)).includes(tree.headOf(word))
    );
  }

  /** Whether a verb is that of a relative clause: 'the firm he founded'. */
  isRelative(sentence: Clauses, verb: Unit): boolean {
    const { tree } = this.read(sentence);
    return tree.isOf(tree.headIn(inTree(sentence, verb)), 'acl:relcl');
  }

  /** Whether the tree takes a word for a quality: 'sustainable and balanced growth'. */
  isQuality(sentence: Clauses, verb: Unit): boolean {
    const { tree } = this.read(sentence);
    const word = tree.headIn(inTree(sentence, verb));
    const first = tree.isOf(word, 'conj') ? tree.headOf(word) : word;
    return tree.isOf(first, 'amod');
  }

  /** Whether a past form shares the 'was' of a verb before: 'was held and beaten'. */
  sharesPassive(sentence: Clauses, verb: Unit): boolean {
    const read = this.read(sentence);
    const word = read.tree.headIn(inTree(sentence, verb));
    return read.tree.isOf(word, 'conj') && read.isPassive(word);
  }

  /** Whether a word opens an infinitive: 'to leave', not 'to Lund'. */
  opensInfinitive(sentence: Clauses, to: Unit): boolean {
    const { tree } = this.read(sentence);
    const word = tree.headIn(inTree(sentence, to));
    return tree.isOf(word, 'mark') && tree.words[tree.headOf(word)]?.coarse === 'VERB';
  }

  /**
   * The clause or infinitive that the tree takes for the content of a verb. Undefined where it sees
   * none.
   */
  contentOf(sentence: Clauses, cue: Unit): Content | undefined {
    const read = this.read(sentence);
    const { tree } = read;
    const word = tree.headIn(inTree(sentence, cue));
    const [first] = read.contentOf(word);
    // A clause that the cue was put into or behind is too seldom read rightly.
    const isVerb = tree.words[word]?.coarse === 'VERB';
    if (!isVerb || first === undefined || tree.headOf(first) !== word) return undefined;
    const start = Math.min(...tree.subtreeOf(first).filter((one) => !tree.isOf(one, 'punct')));
    const [span] = inText(sentence, tree.words[start]);
    return (
      span && {
        first: span,
        infinitive: tree.isOf(first, 'xcomp'),
        passive: read.isPassive(word),
      }
    );
  }
}

/** Another subject than that of the rules, with its place in the text. */
export interface OtherSubject extends Answer {
  readonly place: Span;
}

/** What the tree sees of a clause. */
export interface SeenClause {
  /** Whether it takes the verb for one, and not for a quality or a thing. */
  readonly isVerb: boolean;
  /** Whom it takes for its subject; absent where it sees none. */
  readonly subject?: OtherSubject;
  /** The verb whose content it takes the clause for, where that stands before it. */
  readonly governor?: Span;
}

/** What the tree takes for the content of a cue. */
export interface Content {
  /** The first word of it. */
  readonly first: Span;
  /** Whether it has no subject of its own: 'to leave'. */
  readonly infinitive: boolean;
  /** Whether the cue is a passive: 'is said'. */
  readonly passive: boolean;
}

const wordOf = ({ tree }: Questions, word: number, sentence: Span): Span[] =>
  inText(sentence, tree.words[word]);

/** Where a word of the tree of a sentence stands in the text. */
const inText = (sentence: Span, word: Span | undefined): Span[] =>
  word ? [{ start: word.start + sentence.start, end: word.end + sentence.start }] : [];

/** Where words of the text stand in the tree of their sentence. */
export const inTree = (sentence: Span, { start, end }: Span): Span => ({
  start: start - sentence.start,
  end: end - sentence.start,
});

/** The word that a verb's subject depends on: for a helping verb that which it helps. */
function predicateOf({ tree }: Questions, verb: Span): number {
  const word = tree.headIn(verb);
  return word >= 0 && tree.isOf(word, 'aux', 'cop') ? tree.headOf(word) : word;
}

/** Whether a unit is the word of an answer, joined to it, or another name of it. */
function isOneOf(read: Questions, answer: number, unit: Span): boolean {
  const inside = new Set(read.tree.wordsIn(unit));
  const all = read.conjunctsOf(answer);
  if (all.some((word) => inside.has(word))) return true;
  const head = read.tree.headIn(unit);
  return read.tree.isOf(head, ...sameAs) && all.includes(read.tree.headOf(head));
}
