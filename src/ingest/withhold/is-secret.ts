import { slugify } from '../../text/slugs.ts';
import { hasName } from './find-withheld.ts';

/** Titles and addresses of fewer words than this are shared by chance. */
const telling = 3;

/** Tells whether a title or an address is made of what is withheld: holds a name, or is words of a withheld text in their order. */
export function isSecret(withheld: readonly string[]): (words: string) => boolean {
  const texts = withheld.map((text) => slugify(text, Infinity).split('-'));
  return (given) => {
    const plain = given.replace(/[-/.]/g, ' ');
    const words = slugify(plain, Infinity).split('-');
    return withheld.some((text, n) => (texts[n]!.length <= telling && hasName(plain, text)) || (words.length >= telling && isWithin(words, texts[n]!)));
  };
}

function isWithin(words: readonly string[], text: readonly string[]): boolean {
  let at = 0;
  for (const word of text) if (word === words[at]) at++;
  return at === words.length;
}
