import { first } from '../../text/sure.ts';
/**
 * Whether a text is a template with its slots filled by values that `isRight` accepts for the slot
 * they fill, wherever one value ends and the next begins.
 */
export function fitsTemplate(
  text: string,
  template: string,
  isRight: (slot: string, value: string) => boolean,
): boolean {
  return fits(text, template.split(/\{(\w+)\}/), isRight);
}

/** `parts` are words and slots by turns. */
function fits(
  text: string,
  [words = '', slot, ...rest]: readonly string[],
  isRight: (slot: string, value: string) => boolean,
): boolean {
  if (slot === undefined) return text === words;
  if (!text.startsWith(words)) return false;
  const value = text.slice(words.length);
  for (let end = value.length; end > 0; end--) {
    if (
      value.startsWith(first(rest), end) &&
      isRight(slot, value.slice(0, end)) &&
      fits(value.slice(end), rest, isRight)
    )
      return true;
  }
  return false;
}
