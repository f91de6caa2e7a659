import type { SourceText } from '../model/article.ts';
import type { Message, Notice } from '../model/message.ts';
import { placeOfSeed } from '../model/set-aside.ts';
import { PlacesByKey } from '../text/places.ts';

/** Turns notices of the stages into messages with files, lines and columns. */
export function toMessages(
  notices: readonly Notice[],
  sources: readonly Pick<SourceText, 'seed' | 'text' | 'stale'>[],
): Message[] {
  const bySeed = new Map(sources.map((source) => [source.seed, source]));
  const known = new PlacesByKey();
  return notices.map(({ seed = '', page, span, ...notice }) => {
    if (page) return { ...notice, file: `content/${page}${endingOf(page)}` };
    const source = bySeed.get(seed);
    const file = placeOfSeed(seed);
    // The text of an article that is shown as it was published has not the lines of its file.
    if (!span || !source || source.stale) return { ...notice, file };
    const places = known.of(source.seed, source.text);
    return { ...notice, file, place: { start: places.at(span.start), end: places.at(span.end) } };
  });
}

/** What a page of the content folder is called on disk. */
function endingOf(page: string): string {
  if (/\.\w+$/.test(page)) return '';
  return page.startsWith('anchors/') ? '.jsonl' : '.mdx';
}
