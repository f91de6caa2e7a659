import { placeOfSeed } from '../set-aside.ts';
import { error, info, warn } from './entry.ts';

interface Expected {
  readonly id: string;
  readonly expected: string;
}

const accessHelp: Readonly<Record<string, string>> = {
  EACCES: 'allow yourself to read the file, for instance with chmod +r',
  EPERM: 'allow yourself to read the file, for instance with chmod +r',
  ENOENT: 'mend or delete the link: what it leads to does not exist',
  ELOOP: 'mend or delete the link: it leads back to itself',
  ENOTDIR: 'make content/editorial a folder',
};

interface Value {
  /** The keys that lead to the value, with points between; empty for the file as a whole. */
  readonly at: string;
}

/** `found`: nothing where the value is missing. */
type WrongType = Value & { readonly found: string | undefined; readonly expected: string };

const ofKey = (at: string): string => (at === '' ? '' : ` of ‘${at}’`);
const wrongType = ({ at, found = 'lack', expected }: WrongType): string =>
  `Unexpected ${found}${ofKey(at)}, expected ${expected}`;
const whatMayStand = 'see docs/editing.md for what may stand here';

const personForm = 'write it as in /people/jane-roe/: jane-roe';
const passageId = 'copy the id from the ¶ link of the passage';

/** What is said of what editors write. Where an entry stops, nothing is written until it fits. */
export const editorialMessages = {
  'editorial-access/outside': error(
    'Unexpected link out of the content folder, expected a file in it',
    'put the file itself in the place of the link',
  ),
  'editorial-access/kind': error<{ readonly found: string }>(
    ({ found }) => `Unexpected ${found}, expected a file`,
    'move it away; the file of this name holds what editors decide',
  ),
  'editorial-access/large': error<{ readonly bytes: number; readonly most: number }>(
    ({ bytes, most }) => `Unexpected size of ${bytes} bytes, expected at most ${most}`,
    'keep only what docs/editing.md names in the file',
  ),
  'editorial-access/failed': error<{ readonly code: string }>(
    ({ code }) => `Unexpected answer ${code} of the file system, expected a file that can be read`,
    ({ code }) => accessHelp[code] ?? 'see that the file exists and that you may read it',
  ),
  'editorial-access/bytes': error(
    'Unexpected bytes, expected text in UTF-8',
    'open the file in the program that made it and save it as plain text in UTF-8',
  ),
  /** `fault`: what the parser of YAML says. */
  'editorial-yaml/syntax': error<{ readonly fault: string }>(
    ({ fault }) => `Unexpected YAML: ${fault}`,
    'write it as key: value, with two spaces before what belongs to a key; words with a mark of YAML in them stand in quotation marks',
  ),
  'editorial-yaml/conflict': error(
    'Unexpected conflict marker of a merge, expected the lines of one version',
    'keep the lines that are right, of both sides if need be, and delete the marks',
  ),
  'editorial-yaml/reference': error(
    'Unexpected reference (& or *), expected the words themselves',
    'write the words out; a value that begins with * or & stands in quotation marks',
  ),
  'editorial-value/key': error<{ readonly named: string; readonly known: string }>(
    ({ named, known }) => `Unexpected ${named}, expected ${known}`,
    'delete the key, or see docs/editing.md for those that may stand here',
  ),
  'editorial-value/key-meant': error<{
    readonly named: string;
    readonly meant: string;
    readonly known: string;
  }>(
    ({ named, meant }) => `Unexpected ${named}, expected ‘${meant}’`,
    ({ meant, known }) => `write ${meant}: instead; the keys here are ${known}`,
  ),
  'editorial-value/id': error<Value & { readonly meant: string }>(
    ({ at, meant }) => `Unexpected form of an id${ofKey(at)}, expected ‘${meant}’`,
    'write ids as they end an address: small letters, digits and hyphens',
  ),
  'editorial-value/scalar': error<WrongType>(wrongType, 'put it into quotation marks: "1984"'),
  'editorial-value/list': error<WrongType>(
    wrongType,
    'write a list: [one, two], or one entry a line, each after a hyphen and a space',
  ),
  'editorial-value/colon': error<WrongType>(
    wrongType,
    'put text that holds a colon into quotation marks: "Roe: the harbour years"',
  ),
  'editorial-value/type': error<WrongType>(wrongType, whatMayStand),
  'editorial-value/other': error<Value & { readonly expected: string }>(
    ({ at, expected }) => `Unexpected value${ofKey(at)}, expected ${expected}`,
    whatMayStand,
  ),
  'editorial-note': error<{ readonly fault: string }>(
    ({ fault }) => `Unexpected MDX: ${fault}`,
    'mend the note, or move it out of the folder to build without it',
  ),
  'editorial-file/needed': error<{ readonly meant: string }>(
    ({ meant }) => `Unexpected name, expected ‘${meant}’; it is not read`,
    ({ meant }) => `rename it to ${meant}, or move it out of the folder if it is not meant`,
  ),
  'editorial-file/meant': warn<{ readonly meant: string }>(
    ({ meant }) => `Unexpected name, expected ‘${meant}’; it is not read`,
    ({ meant }) => `rename it to ${meant}, or move it out of the folder if it is not meant`,
  ),
  'editorial-file/other': warn(
    'Unexpected name, expected a file that docs/editing.md names; it is not read',
    'move the file out of the folder, or put its entries into the file they belong to',
  ),
  'editorial-unknown/event': warn<Expected>(
    ({ id, expected }) => `Unexpected event ‘${id}’, expected ${expected}`,
    'copy it from nutgraf review or from the address of the event',
  ),
  'editorial-unknown/hidden-person': error<Expected>(
    ({ id, expected }) => `Unexpected person ‘${id}’, expected ${expected}`,
    'write it as in /people/jane-roe/: jane-roe; if the person is in no article, delete the line',
  ),
  'editorial-unknown/passage': warn<Expected>(
    ({ id, expected }) => `Unexpected passage ‘${id}’, expected ${expected}`,
    passageId,
  ),
  'editorial-unknown/corrected-article': warn<Expected>(
    ({ id, expected }) => `Unexpected article ‘${id}’, expected ${expected}`,
    'write it as in /articles/port-strike/: port-strike; until then the correction stands on the page about these pages alone',
  ),
  'editorial-unknown/other-article': warn<{ readonly article: string; readonly own: string }>(
    ({ article, own }) =>
      `Unexpected article ‘${article}’, expected ‘${own}’, where the passage stands`,
    'keep the passage alone',
  ),
  'editorial-unknown/nut-graf': warn<Expected>(
    ({ id, expected }) => `Unexpected passage ‘${id}’ for the nut graf, expected ${expected}`,
    'copy the id from its ¶ link; until then the program chooses',
  ),
  'editorial-unknown/nobody': warn<Expected>(
    ({ id, expected }) => `Unexpected name ‘${id}’, expected ${expected}`,
    'copy the line from nutgraf review',
  ),
  'editorial-unknown/nobody-reaches': info<{ readonly name: string; readonly more: string }>(
    ({ name, more }) =>
      `Unexpected reach of ‘${name}’, expected a name of nobody: it also takes away ${more}`,
    'delete the line if that is more than was meant',
  ),
  'editorial-unknown/person': warn<Expected>(
    ({ id, expected }) => `Unexpected person ‘${id}’, expected ${expected}`,
    personForm,
  ),
  'editorial-unknown/article': warn<Expected>(
    ({ id, expected }) => `Unexpected article ‘${id}’, expected ${expected}`,
    'write it as in /articles/port-strike/: port-strike',
  ),
  'editorial-unknown/article-without': warn<{
    readonly article: string;
    readonly person: string;
    readonly named: string;
  }>(
    ({ article, person, named }) =>
      `Unexpected article ‘${article}’, expected one that names ‘${person}’: ${named}`,
    'delete the article from the line',
  ),
  'editorial-unknown/new-name': error<{ readonly name: string; readonly expected: string }>(
    ({ name, expected }) => `Unexpected name ‘${name}’ that no article holds, expected ${expected}`,
    'write a name as it stands in an article; until then the person keeps the name that the sources give',
  ),
  'editorial-unknown/quotation': warn<Expected>(
    ({ id, expected }) => `Unexpected quotation ‘${id}’, expected ${expected}`,
    'copy the id from nutgraf review or from the address of the quotation; if the quotation is gone from its article, delete the line',
  ),
  'editorial-unknown/twice': warn<{ readonly id: string }>(
    ({ id }) => `Unexpected second decision on ‘${id}’, expected one`,
    'keep the line that is right',
  ),
  'editorial-unknown/speaker': warn<{ readonly person: string; readonly quote: string }>(
    ({ person, quote }) =>
      `Unexpected person ‘${person}’, expected one whom the article of ‘${quote}’ names`,
    'a speaker needs a place in the article that names them; use unattributed where there is none',
  ),
  'editorial-unknown/withheld-id': error<Expected>(
    ({ id, expected }) => `Unexpected id ‘${id}’, expected ${expected}`,
    passageId,
  ),
  'editorial-unknown/withheld-elsewhere': error<{ readonly id: string; readonly seed: string }>(
    ({ id, seed }) =>
      `Unexpected words of the withheld passage ${id} in ${placeOfSeed(seed)}, expected them in its own article alone`,
    'list the id that they have there as well; if they may be shown, take this one out: the note at its address stays',
  ),
  'editorial-unknown/withheld-moved': error<{ readonly id: string; readonly follower: string }>(
    ({ id, follower }) =>
      `Unexpected id ‘${id}’ of a passage that has moved on, expected ‘${follower}’, where its words stand now`,
    ({ follower }) => `list ${follower} as well`,
  ),
  'editorial-unknown/withheld-renamed': error<{ readonly id: string; readonly seed: string }>(
    ({ id, seed }) =>
      `Unexpected name ${placeOfSeed(seed)} of the article of the withheld passage ${id}, expected the passage in it as it was`,
    'give the seed its old name, or delete the passage from it; then take the id out of this file: the note at its address stays',
  ),
  'editorial-unknown/withheld-gone': error<{ readonly id: string }>(
    ({ id }) =>
      `Unexpected absence of the withheld passage ${id}, expected it in its article as it was`,
    'the article reads otherwise now: if the passage does, delete it from the seed; then take the id out of this file: the note at its address stays',
  ),
  'editorial-unknown/withheld-name': error<{ readonly expected: string }>(
    ({ expected }) => `Unexpected name that no article holds, expected ${expected}`,
    'write the name as the articles do; if it is right and no article holds it yet, or any more, list it under ahead',
  ),
  'editorial-unknown/withheld-article-renamed': error<{ readonly seed: string }>(
    ({ seed }) =>
      `Unexpected passages of the withheld article in ${placeOfSeed(seed)}, expected them nowhere else`,
    ({ seed }) => `list ${seed} as well; if it may be published, take this entry out`,
  ),
  'editorial-unknown/withheld-article': error<Expected>(
    ({ id, expected }) => `Unexpected article ‘${id}’, expected ${expected}`,
    'write the last part of its address, as in /articles/port-strike/, or the path of its seed below the folder of articles, as in 2025/port-strike.txt',
  ),
};
