import type { SpeechRules } from '../../../language/speech.ts';
import { isByName, type Mention } from '../../../model/findings.ts';
import type { Span } from '../../../model/span.ts';
import { Layer } from '../tape/layer.ts';
import type { Tape } from '../tape/tape.ts';
import { Word } from '../tape/word.ts';
import type { MarkedQuotation } from './find-marks.ts';
import { CAPITALS_REACH, NAME_GAP } from './parameters.ts';
import { Unit, type UnitKind, unitTape, type UnitWords } from './units.ts';

const marks: Readonly<Record<string, UnitKind>> = {
  ',': 'comma',
  ';': 'semicolon',
  ':': 'colon',
  '(': 'open',
  '[': 'open',
  ')': 'close',
  ']': 'close',
  '.': 'stop',
  '!': 'stop',
  '?': 'stop',
  '—': 'dash',
  '–': 'dash',
  '-': 'dash',
  '―': 'dash',
};

/** A unit that may still grow or go. */
type Draft = { -readonly [Key in keyof UnitWords]: UnitWords[Key] };

/** Groups the words of sentences into units, with the names and quotations that lie on them. */
export class UnitReader {
  readonly #text: string;
  readonly #names: Layer<Mention>;
  readonly #quotes: Layer<MarkedQuotation>;
  readonly #rules: SpeechRules;
  #drafts: Draft[] = [];

  constructor(
    text: string,
    mentions: readonly Mention[],
    quotes: readonly MarkedQuotation[],
    rules: SpeechRules,
  ) {
    this.#text = text;
    this.#names = new Layer(mentions.filter(isByName), ({ span }) => span);
    this.#quotes = new Layer(quotes, (quote) => quote);
    this.#rules = rules;
  }

  /** Adds the words of one sentence. */
  read(words: readonly Word[]): void {
    const last = words.at(-1);
    for (const word of words) {
      const quote = this.#quotes.at(word.start);
      if (quote) this.#addQuote(quote);
      // A full stop inside a sentence belongs to an abbreviation.
      else if (word.text !== '.' || word === last) this.#add(word);
    }
  }

  /** Whether a quotation goes on after `end`, where a sentence seems to end. */
  runsOn(end: number): boolean {
    const quote = this.#drafts.at(-1)?.quote;
    return quote !== undefined && quote.end > end;
  }

  /** Whether the last unit is a quotation. */
  endsInQuote(): boolean {
    return this.#drafts.at(-1)?.kind === 'quote';
  }

  /** Whether the last unit is a quotation that ends in a full stop. */
  endsInStop(): boolean {
    const last = this.#drafts.at(-1);
    return last?.kind === 'quote' && /\.["”’'»]{1,2}$/.test(this.#text.slice(last.start, last.end));
  }

  /** Whether the last unit is a quotation that ends in ? ! or a dash. */
  endsInQuestion(): boolean {
    const last = this.#drafts.at(-1);
    return (
      last?.kind === 'quote' && /[?!…—–-]["”’'»]$/.test(this.#text.slice(last.end - 2, last.end))
    );
  }

  /** Hands over the units of the sentence that ends here, not told apart yet. */
  take(): Tape<Unit> {
    const units = this.#drafts.map((draft) => new Unit(draft, this.#rules));
    this.#drafts = [];
    return unitTape(units, this.#rules);
  }

  #addQuote(quote: MarkedQuotation): void {
    if (this.#drafts.at(-1)?.quote !== quote)
      this.#drafts.push({ ...place(quote), kind: 'quote', word: '', quote });
  }

  #add(word: Word): void {
    const name = this.#names.at(word.start);
    if (name) this.#addName(name, word);
    else if (word.kind === 'number')
      this.#drafts.push({ ...place(word), kind: 'number', word: word.text });
    else if (word.kind === 'mark') this.#addMark(word);
    else if (this.#endsShortName(word)) this.#makePossessive();
    else if (this.#endsDecade(word)) this.#joinDecade(word);
    else this.#addWord(word);
  }

  #addMark(mark: Word): void {
    const last = this.#drafts.at(-1);
    if (last && this.#endsPossessive(last, mark)) last.possessive = true;
    else this.#drafts.push({ ...place(mark), kind: marks[mark.text] ?? 'mark', word: mark.text });
  }

  /** The apostrophe of 'the drivers’ union'. */
  #endsPossessive(last: Draft, { text, start }: Word): boolean {
    const { possessiveEnd, possessiveLetter } = this.#rules.clauses;
    return (
      last.kind !== 'quote' &&
      last.end === start &&
      possessiveEnd.test(text) &&
      last.word.endsWith(possessiveLetter)
    );
  }

  /** The letter of 'Jane Roe Jr.’s': a full stop stands between the name and its ending. */
  #endsShortName({ text, start }: Word): boolean {
    const { possessiveEnd, possessiveLetter } = this.#rules.clauses;
    const mark = this.#drafts.at(-1);
    if (text !== possessiveLetter || mark?.end !== start || !possessiveEnd.test(mark.word))
      return false;
    const at = this.#drafts.length - 2;
    const before = this.#drafts[at];
    const name = before?.word === '.' && before.end === mark.start ? this.#drafts[at - 1] : before;
    return name?.kind === 'name' && mark.start - name.end <= 1;
  }

  /** Leaves of a name with its ending the name alone. */
  #makePossessive(): void {
    while (this.#drafts.at(-1)?.kind !== 'name') this.#drafts.pop();
    const name = this.#drafts.at(-1);
    if (name) name.possessive = true;
  }

  /** The letter of "the 1980's". */
  #endsDecade({ text, start }: Word): boolean {
    const [number, mark] = this.#drafts.slice(-2);
    const { possessiveEnd, possessiveLetter } = this.#rules.clauses;
    return (
      text === possessiveLetter &&
      mark?.end === start &&
      mark.kind === 'mark' &&
      possessiveEnd.test(mark.word) &&
      number?.kind === 'number' &&
      number.end === mark.start
    );
  }

  #joinDecade({ end }: Word): void {
    this.#drafts.pop();
    const number = this.#drafts.at(-1);
    if (number) number.end = end;
  }

  #addName(mention: Mention, word: Word): void {
    const { start, end } = mention.span;
    const possessive =
      word.end > end && this.#rules.clauses.possessiveEnd.test(this.#text.slice(end, word.end));
    if (this.#drafts.at(-1)?.mention === mention) this.#drafts.pop();
    this.#drafts.push({
      start,
      end,
      kind: 'name',
      word: this.#text.slice(start, end).toLowerCase(),
      capital: true,
      possessive,
      mention,
    });
  }

  #addWord(word: Word): void {
    const { contraction, contracted, gluedArticle } = this.#rules.clauses;
    const { start, end, text } = word;
    const [, pronoun, auxiliary] = contraction.exec(text) ?? [];
    if (pronoun !== undefined && auxiliary !== undefined) {
      const middle = start + pronoun.length;
      const verb = auxiliary.toLowerCase();
      this.#drafts.push(
        { start, end: middle, word: pronoun.toLowerCase() },
        { start: middle, end, word: verb, kind: contracted.get(verb.slice(1)) ?? 'be' },
      );
      return;
    }
    const [, head, article] = gluedArticle.exec(text) ?? [];
    if (head !== undefined && article !== undefined) {
      const dash = start + head.length;
      this.#addWord(new Word({ start, end: dash, text: head, kind: 'word' }));
      this.#drafts.push(
        { start: dash, end: dash + 1, word: '—', kind: 'dash' },
        { start: dash + 1, end, word: article },
      );
      return;
    }
    this.#addPlain(word);
  }

  #addPlain(token: Word): void {
    const plain = token.bare;
    const word = token.lower.replace('’', "'");
    const span = { start: token.start, end: token.start + plain.length };
    const initials = this.#isInitials(plain, span);
    const capital = initials || (/^\p{Lu}/u.test(plain) && this.#drafts.length > 0);
    const draft: Draft = { ...span, word, capital, possessive: token.isPossessive };
    if (initials || (capital && this.#isName(word))) this.#addCapital({ ...draft, kind: 'name' });
    else this.#drafts.push(draft);
  }

  /** 'US', 'WHO': a pronoun in capitals among words that are not is no pronoun. */
  #isInitials(plain: string, { start, end }: Span): boolean {
    if (!/^\p{Lu}{2,}$/u.test(plain)) return false;
    const known = this.#rules.classes.get(plain.toLowerCase());
    if (known !== 'object' && known !== 'pronoun' && known !== 'relative') return false;
    return (
      !/\p{Lu}{2,}\P{L}*$/u.test(this.#text.slice(Math.max(0, start - CAPITALS_REACH), start)) &&
      !/^\P{L}*\p{Lu}{2,}/u.test(this.#text.slice(end, end + CAPITALS_REACH))
    );
  }

  /**
   * A capitalised word inside a sentence that is no function word, no word of time and no verb form
   * of a heading.
   */
  #isName(word: string): boolean {
    return !this.#rules.classes.has(word) && !this.#rules.nouns.times.has(word);
  }

  #addCapital(draft: Draft): void {
    const last = this.#drafts.at(-1);
    const joins =
      last?.kind === 'name' &&
      last.mention === undefined &&
      !last.possessive &&
      this.#text.slice(last.end, draft.start).length <= NAME_GAP;
    if (joins) this.#drafts.pop();
    this.#drafts.push(
      joins ? { ...draft, start: last.start, word: `${last.word} ${draft.word}` } : draft,
    );
  }
}

const place = ({ start, end }: Span): Span => ({ start, end });
