import { fold } from '../../../text/fold.ts';
import { bare, type Token } from '../../../text/tokens.ts';
import { Cell, nowhere, Tape } from './tape.ts';

/**
 * A word, number or mark of an article with the forms in which lexicons hold it, each made once:
 * whoever looks it up asks the word. An edge is a mark without text.
 */
export class Word extends Cell implements Token {
  readonly text: string;
  readonly kind: Token['kind'];
  #bare: string | undefined;
  #lower: string | undefined;
  #folded: string | undefined;

  constructor(token: Token) {
    super(token);
    this.text = token.text;
    this.kind = token.kind;
  }

  /** The word without a possessive ending. */
  get bare(): string {
    return (this.#bare ??= this.kind === 'word' ? bare(this.text) : this.text);
  }

  /** Lower case, without a possessive ending. */
  get lower(): string {
    return (this.#lower ??= this.bare.toLowerCase());
  }

  /** As `lower`, without accents. */
  get folded(): string {
    return (this.#folded ??= fold(this.bare));
  }

  /** Whether it has a possessive ending. */
  get isPossessive(): boolean {
    return this.bare.length < this.text.length;
  }
}

/** The words of an article as one tape. */
export const wordTape = (words: readonly Word[]): Tape<Word> =>
  new Tape(words, () => new Word({ ...nowhere, text: '', kind: 'mark' }));
