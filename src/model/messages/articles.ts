import { placeOfSeed } from '../set-aside.ts';
import { error, warn } from './entry.ts';

const copied = (key: string): string =>
  `cut the file into the articles that it holds, or write a higher number under limits: ${key}: in content/editorial/story.yaml`;

/** What is said of articles while they are read, and of what became of them. */
export const articleMessages = {
  'article-empty': warn(
    'Unexpected article of which every line looks like part of a page’s frame, expected a report; it is shown as it is',
    'put the text of the article into the file, or delete the file',
  ),
  'paragraph-long': warn<{
    readonly length: number;
    readonly most: number;
    readonly parts: number;
  }>(
    ({ length, most, parts }) =>
      `Unexpected paragraph of ${length} characters, expected at most ${most}; it is shown in ${parts} parts`,
    'break the paragraph into lines where its own paragraphs end',
  ),
  'headline-same': warn<{ readonly other: string }>(
    ({ other }) =>
      `Unexpected headline, the same headline as in ${placeOfSeed(other)}; expected one of its own`,
    'delete the file if it is the same article; otherwise both are kept, and a “headline:” in the sidecar tells them apart',
  ),
  'article-limit/article': warn<{
    readonly key: string;
    readonly count: number;
    readonly most: number;
  }>(
    ({ key, count, most }) =>
      `Unexpected article of ${count} ${key}, expected at most ${most} (limits: ${key}); it is shown, and nothing is read from it`,
    ({ key }) => copied(key),
  ),
  'article-limit/sentence': warn<{ readonly found: string; readonly most: number }>(
    ({ found, most }) =>
      `Unexpected ${found}, expected at most ${most} (limits: sentenceWords); shown, and not read for names, quotations and events`,
    'end its sentences with full stops, or write a higher number under limits: sentenceWords: in content/editorial/story.yaml',
  ),
  'language-unknown': warn<{ readonly code: string }>(
    ({ code }) => `Unexpected language, expected text in the language of the story (${code})`,
    'the article is published as it is, but no names, quotations, dates or events are read from it',
  ),
  'seed-unreadable': error<{ readonly failure: string }>(
    ({ failure }) => `Unexpected failure of the program (${failure}), expected to read the article`,
    'this article is left out; please report it with the seed',
  ),
  'seed-unsafe': error<{ readonly difference: string }>(
    ({ difference }) =>
      `Unexpected difference between the article and its page (${difference}), expected the same text`,
    'this article is left out; please report it with the seed',
  ),
  'anchor-review': warn<{
    readonly id: string;
    readonly version: string;
    readonly doubts: string;
    readonly change: string;
  }>(
    ({ id, doubts, change }) =>
      `Unexpected change of passage ${id} (${doubts}), expected the same passage: ${change}`,
    ({ id, version }) =>
      `add ${id}.${version} to confirm in content/editorial/anchors.yaml if it is the same passage, to refuse if it is another one`,
  ),
  'article-stale': error<{ readonly rule: string; readonly version: string | undefined }>(
    ({ rule, version }) =>
      `Unexpected loss of the source of a published article (${rule}), expected its text; the article stays as of ${version}, and its page says so`,
    'mend the file; or take the article off: delete the file, or withhold it in editorial/withheld.yaml',
  ),
  'article-lost': error<{ readonly article: string }>(
    ({ article }) =>
      `Unexpected loss of a published article, expected its text or its page articles/${article}.mdx; it is taken off the site`,
    'mend the file, or restore content/articles from version control, and run again',
  ),
};
