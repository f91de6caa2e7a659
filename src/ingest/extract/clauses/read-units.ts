import type { SpeechRules } from '../../../language/speech.ts';
import { CERTAIN, type Mention } from '../../../model/findings.ts';
import type { Span } from '../../../model/span.ts';
import { bare, type Token } from '../../../text/tokens.ts';
import { CAPITALS_REACH, NAME_GAP } from './parameters.ts';
import type { RawUnit } from './tag-units.ts';
import type { UnitKind } from './units.ts';

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

/**
 * Collects the tokens of sentences into units; mentions and quotations are walked along with the
 * tokens.
 */
export class UnitReader {
  readonly #text: string;
  readonly #names: readonly (readonly [Mention, number])[];
  readonly #quotes: readonly Span[];
  readonly #rules: SpeechRules;
  #raw: RawUnit[] = [];
  #name = 0;
  #quote = 0;

  constructor(
    text: string,
    mentions: readonly Mention[],
    quotes: readonly Span[],
    rules: SpeechRules,
  ) {
    this.#text = text;
    this.#names = mentions
      .map((mention, index) => [mention, index] as const)
      .filter(([{ form }]) => form !== 'pronoun' && form !== 'descriptor')
      .sort(([a], [b]) => a.span.start - b.span.start);
    this.#quotes = quotes;
    this.#rules = rules;
  }

  /** Adds the tokens of one sentence. */
  read(tokens: readonly Token[]): void {
    const last = tokens.length - 1;
    tokens.forEach((token, at) => {
      const quote = this.#quoteAt(token.start);
      if (quote !== undefined) this.#addQuote(quote);
      // A full stop inside a sentence belongs to an abbreviation.
      else if (token.text !== '.' || at === last) this.#add(token);
    });
  }

  /** Whether a quotation goes on after `end`, where a sentence seems to end. */
  runsOn(end: number): boolean {
    const quote = this.#quotes[this.#raw.at(-1)?.quote ?? -1];
    return quote !== undefined && quote.end > end;
  }

  /** Whether the last unit is a quotation. */
  endsInQuote(): boolean {
    return this.#raw.at(-1)?.kind === 'quote';
  }

  /** Whether the last unit is a quotation that ends in ? ! or a dash. */
  endsInQuestion(): boolean {
    const last = this.#raw.at(-1);
    return (
      last?.kind === 'quote' && /[?!…—–-]["”’'»]$/.test(this.#text.slice(last.end - 2, last.end))
    );
  }

  /** Hands over the units of the sentence that ends here. */
  take(): RawUnit[] {
    const raw = this.#raw;
    this.#raw = [];
    return raw;
  }

  #quoteAt(start: number): number | undefined {
    while (this.#quote < this.#quotes.length && this.#quotes[this.#quote]!.end <= start)
      this.#quote++;
    const quote = this.#quotes[this.#quote];
    return quote && quote.start <= start ? this.#quote : undefined;
  }

  #addQuote(quote: number): void {
    if (this.#raw.at(-1)?.quote === quote) return;
    const { start, end } = this.#quotes[quote]!;
    this.#raw.push({ start, end, word: '', kind: 'quote', quote, capital: false });
  }

  #add(token: Token): void {
    const name = this.#nameAt(token.start);
    if (name) this.#addName(name, token);
    else if (token.kind === 'number')
      this.#raw.push({ ...place(token), kind: 'number', word: token.text, capital: false });
    else if (token.kind === 'mark' && this.#endsPossessive(token))
      this.#raw[this.#raw.length - 1]!.possessive = true;
    else if (this.#endsShortName(token)) this.#makePossessive();
    else if (this.#endsDecade(token))
      this.#raw.push({ ...this.#raw.splice(-2)[0]!, end: token.end });
    else if (token.kind === 'mark')
      this.#raw.push({
        ...place(token),
        kind: marks[token.text] ?? 'mark',
        word: token.text,
        capital: false,
      });
    else this.#addWord(token);
  }

  /** The apostrophe of 'the drivers’ union'. */
  #endsPossessive({ text, start }: Token): boolean {
    const last = this.#raw.at(-1);
    const { possessiveEnd, possessiveLetter } = this.#rules.clauses;
    return (
      last !== undefined &&
      last.kind !== 'quote' &&
      last.end === start &&
      possessiveEnd.test(text) &&
      last.word.endsWith(possessiveLetter)
    );
  }

  /** The letter of 'Jane Roe Jr.’s': a full stop stands between the name and its ending. */
  #endsShortName({ text, start }: Token): boolean {
    const { possessiveEnd, possessiveLetter } = this.#rules.clauses;
    const mark = this.#raw.at(-1);
    if (text !== possessiveLetter || mark?.end !== start || !possessiveEnd.test(mark.word))
      return false;
    const last = this.#raw.length - 1;
    const before = this.#raw[last - 1];
    const name = before?.word === '.' && before.end === mark.start ? this.#raw[last - 2] : before;
    return name?.kind === 'name' && mark.start - name.end <= 1;
  }

  /** Leaves of a name with its ending the name alone. */
  #makePossessive(): void {
    while (this.#raw.at(-1)?.kind !== 'name') this.#raw.pop();
    const name = this.#raw.at(-1);
    if (name) name.possessive = true;
  }

  /** The letter of "the 1980's". */
  #endsDecade({ text, start }: Token): boolean {
    const [number, mark] = this.#raw.slice(-2);
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

  #nameAt(start: number): readonly [Mention, number] | undefined {
    while (this.#name < this.#names.length && this.#names[this.#name]![0].span.end <= start)
      this.#name++;
    const name = this.#names[this.#name];
    return name && name[0].span.start <= start ? name : undefined;
  }

  #addName([mention, index]: readonly [Mention, number], token: Token): void {
    const { start, end } = mention.span;
    const possessive =
      token.end > end && this.#rules.clauses.possessiveEnd.test(this.#text.slice(end, token.end));
    const unit: RawUnit = {
      start,
      end,
      kind: 'name',
      mention: index,
      type: mention.type,
      certain: mention.score >= CERTAIN,
      word: this.#text.slice(start, end).toLowerCase(),
      capital: true,
      ...(possessive && { possessive }),
    };
    if (this.#raw.at(-1)?.mention === index) this.#raw.pop();
    this.#raw.push(unit);
  }

  #addWord(token: Token): void {
    const { contraction, contracted } = this.#rules.clauses;
    const parts = contraction.exec(token.text);
    if (parts) {
      const middle = token.start + parts[1]!.length;
      this.#raw.push({
        start: token.start,
        end: middle,
        word: parts[1]!.toLowerCase(),
        capital: false,
      });
      this.#raw.push({
        start: middle,
        end: token.end,
        word: parts[2]!.toLowerCase(),
        kind: contracted.get(parts[2]!.slice(1).toLowerCase()) ?? 'be',
        capital: false,
      });
      return;
    }
    const glued = this.#rules.clauses.gluedArticle.exec(token.text);
    if (glued) {
      const dash = token.start + glued[1]!.length;
      this.#addWord({ ...token, end: dash, text: glued[1]! });
      this.#raw.push({ start: dash, end: dash + 1, word: '—', kind: 'dash', capital: false });
      this.#raw.push({ start: dash + 1, end: token.end, word: glued[2]!, capital: false });
      return;
    }
    const plain = bare(token.text);
    const possessive = plain !== token.text;
    const word = plain.toLowerCase().replace('’', "'");
    const span = { start: token.start, end: token.start + plain.length };
    const initials = this.#isInitials(plain, span);
    const capital = initials || (/^\p{Lu}/u.test(plain) && this.#raw.length > 0);
    if (initials || (capital && this.#isName(word)))
      this.#addCapital({ ...span, word, capital, kind: 'name', ...(possessive && { possessive }) });
    else this.#raw.push({ ...span, word, capital, ...(possessive && { possessive }) });
  }

  /** 'US', 'WHO': a pronoun in capitals among words that are not is no pronoun. */
  #isInitials(plain: string, { start, end }: Span): boolean {
    const known = this.#rules.classes.get(plain.toLowerCase());
    if (
      !/^\p{Lu}{2,}$/u.test(plain) ||
      !(known === 'object' || known === 'pronoun' || known === 'relative')
    )
      return false;
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

  #addCapital(unit: RawUnit): void {
    const last = this.#raw.at(-1);
    const joins =
      last?.kind === 'name' &&
      last.mention === undefined &&
      !last.possessive &&
      this.#text.slice(last.end, unit.start).length <= NAME_GAP;
    if (joins)
      this.#raw[this.#raw.length - 1] = {
        ...unit,
        start: last.start,
        word: `${last.word} ${unit.word}`,
      };
    else this.#raw.push(unit);
  }
}

const place = ({ start, end }: Span): Span => ({ start, end });
