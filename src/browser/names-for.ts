import { findNames, type FoundName } from './find-names.ts';
import { fit } from './name-fit.ts';
import type { Query } from './parse-query.ts';
import type { Settings } from './settings.ts';

/**
 * Names that what a reader typed asks for, at most `most` that it is not the whole of. Where it
 * asks for more than words, only a name that it is the whole of: names of events hold quotation
 * marks themselves.
 */
export async function namesFor(
  { names }: Settings,
  text: string,
  { phrases, without, people }: Query,
  most: number,
): Promise<FoundName[]> {
  if (people.length > 0) return [];
  const found = await findNames(names, text);
  if (phrases.length + without.length > 0) return found.filter((one) => one.fit <= fit.otherName);
  const whole = found.filter((one) => one.fit <= fit.allWords);
  return whole.length >= most ? whole : found.slice(0, most);
}
