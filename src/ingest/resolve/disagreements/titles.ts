import { fill, type TitleId } from '../../../language/wording.ts';
import type { Passages } from '../passages.ts';

/** The title of a disagreement in the language of the story, with its slots filled. */
export const titled = (
  { language }: Passages,
  title: TitleId,
  slots: Readonly<Record<string, string>>,
): string => fill(language.wording.titles[title], slots);
