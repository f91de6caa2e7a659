import { error, info, warn } from './entry.ts';

/** What is said of sidecars, front matter and lines of an article that state what they could. */
export const metadataMessages = {
  'metadata-yaml/long': error<{ readonly length: number; readonly keys: string }>(
    ({ length }) => `Unexpected length of ${length} characters, expected a few lines of keys`,
    ({ keys }) => `keep only the keys ${keys}`,
  ),
  'metadata-yaml/mark': error<{ readonly found: string }>(
    ({ found }) => `Unexpected ${found}, expected lines such as “outlet: The Gazette”`,
    'put a value that holds a colon or another mark of YAML into quotation marks: headline: "Port: the strike goes on"',
  ),
  'metadata-yaml/text': error<{ readonly keys: string }>(
    'Unexpected text, expected lines such as “outlet: The Gazette”',
    ({ keys }) => `write one key a line: ${keys}`,
  ),
  'metadata-key/second': error<{ readonly key: string }>(
    ({ key }) => `Unexpected second “${key}”, expected each key once`,
    'keep one of the two; the first is used',
  ),
  'metadata-key/meant': error<{
    readonly shown: string;
    readonly meant: string;
    readonly keys: string;
  }>(
    ({ shown, meant }) => `Unexpected ${shown}, expected “${meant}”`,
    ({ meant, keys }) => `write ${meant}: instead; the keys are ${keys}`,
  ),
  'metadata-key/unknown': error<{ readonly shown: string; readonly keys: string }>(
    ({ shown, keys }) => `Unexpected ${shown}, expected one of ${keys}`,
    ({ keys }) => `delete the line or use one of the keys ${keys}`,
  ),
  'metadata-value': error<{
    readonly found: string;
    readonly key: string;
    readonly expected: string;
  }>(
    ({ found, key, expected }) => `Unexpected ${found} of “${key}”, expected ${expected}`,
    'correct the value; until then it counts as not known',
  ),
  'metadata-conflict': warn<{ readonly key: string }>(
    ({ key }) => `Unexpected “${key}” in the article, expected the same as in its sidecar`,
    'correct the one that is wrong; the sidecar is used',
  ),
  'metadata-rights': error(
    'Unexpected fault where the rights of the article may stand, expected rights that can be read',
    'mend what the other message about this file names; the article is not read until it is known how much of it may be shown',
  ),
  'metadata-orphan': warn(
    'Unexpected sidecar without an article, expected a .txt or .md file of the same name beside it',
    'name it like its article: port-strike.meta.yaml belongs to port-strike.txt',
  ),
  'metadata-missing/date': info<{ readonly words: string }>(
    ({ words }) =>
      `Unexpected line “${words}” in an article without date, expected the key “date” beside it`,
    'if the line tells when the article was published, state it as “date:” in the file’s .meta.yaml',
  ),
  'metadata-missing/author': info<{ readonly words: string }>(
    ({ words }) =>
      `Unexpected line “${words}” in an article without author, expected the key “author” beside it`,
    'if the line tells who wrote the article, state it as “author:” in the file’s .meta.yaml',
  ),
};
