import { placeOfSeed } from '../set-aside.ts';
import { error, warn } from './entry.ts';

const encoding = 'open the file in the program that made it and save it as UTF-8';
const noFile = error<{ readonly kind: string }>(
  ({ kind }) => `Unexpected ${kind}, expected a file`,
  'remove it from the seeds folder',
);

/** What is said of the files of articles, before they are cut. */
export const seedMessages = {
  'seeds-missing': error(
    'Unexpected absence of the folder of articles, expected a folder',
    'make the folder and put articles into it as .txt files, or name another one with --seeds',
  ),
  'seeds-none': error(
    'Unexpected folder without articles, expected at least one .txt file',
    'put the articles into the folder, each as a .txt file',
  ),
  'seed-access/kind': noFile,
  'seed-access/nowhere': error(
    'Unexpected link that leads nowhere, expected a file',
    'mend or delete the link: what it leads to does not exist',
  ),
  'seed-access/circle': error(
    'Unexpected link that leads back to itself, expected a file',
    'mend or delete the link',
  ),
  'seed-access/denied': error(
    'Unexpected refusal of the file system, expected a file that may be read',
    'allow yourself to read it, for instance with chmod +r',
  ),
  'seed-access/failed': error<{ readonly code: string | undefined }>(
    ({ code }) =>
      `Unexpected answer ${code ? `${code} ` : ''}of the file system, expected a file that can be read`,
    'see that the file exists and that you may read it',
  ),
  'seed-outside': error(
    'Unexpected link that leads out of the folder, expected a file or folder within it',
    'put a copy in the place of the link; nothing behind it was read',
  ),
  'seed-pointer': error(
    'Unexpected pointer of large-file storage, expected the article itself',
    'fetch the file: git lfs pull, or git annex get and git annex unlock',
  ),
  'seed-large': error(
    'Unexpected size of the file, expected no more than its limit',
    'cut the file, or raise limits: fileBytes in story.yaml (a sidecar has 256,000 bytes)',
  ),
  'seed-slow': error(
    'Unexpected silence of the file system, expected an answer in time',
    'see that the disk or network folder works, or raise limits: readSeconds in story.yaml',
  ),
  'seed-changed': error(
    'Unexpected change of the file while it was read, expected a file at rest',
    'run again once nothing writes to it any more',
  ),
  'seed-name': error(
    'Unexpected bytes in the name of a file, expected a name in UTF-8',
    'rename the file; it is not read until then',
  ),
  'seed-hidden': warn<{ readonly names: string }>(
    ({ names }) => `Unexpected leading dot in ${names}, expected names that are shown`,
    'rename what should be read, or move it out of the folder; it is passed over',
  ),
  'seed-loop': warn(
    'Unexpected link to a folder that is read already, expected a link to files',
    'delete the link; it is passed over',
  ),
  'seed-folder': warn(
    'Unexpected folder with the name of a file, expected a file',
    'rename the folder; the files in it are read',
  ),
  'seed-twice': warn<{ readonly other: string }>(
    ({ other }) => `Unexpected copy of ${placeOfSeed(other)}, expected each article once`,
    'delete one of the two files; copies count as one source',
  ),
  'seed-format/yaml': warn<{ readonly ending: string }>(
    ({ ending }) => `Unexpected format “${ending}”, expected .txt or .md`,
    'a sidecar is named like its article with .meta.yaml at the end',
  ),
  'seed-format/other': warn<{ readonly ending: string }>(
    ({ ending }) => `Unexpected format “${ending}”, expected .txt or .md`,
    'save the article as plain text (.txt), or move the file out of the seeds folder',
  ),
  'seed-empty': error<{ readonly found: string }>(
    ({ found }) => `Unexpected ${found}, expected an article`,
    'put the text of the article into the file, or delete it',
  ),
  'seed-conflict': error(
    'Unexpected conflict marker of a merge, expected the text of one side',
    'choose one side, delete the lines with <<<<<<<, ======= and >>>>>>>, and run again',
  ),
  'seed-binary': error(
    'Unexpected bytes of a binary file, expected text',
    'save the article as plain text in UTF-8, or delete the file',
  ),
  'seed-encoding/utf-16': error(
    'Unexpected bytes, expected UTF-16 as the start of the file announces',
    encoding,
  ),
  'seed-encoding/utf-8': error<{ readonly byte: string }>(
    ({ byte }) => `Unexpected byte 0x${byte}, expected UTF-8; the text is no windows-1252 either`,
    encoding,
  ),
  'seed-windows-1252': warn(
    'Unexpected bytes for UTF-8, expected UTF-8; the file is read as windows-1252',
    'check the accented letters and quotation marks of the page, or save the file as UTF-8',
  ),
  'text-control': warn<{ readonly count: number }>(
    ({ count }) => `Unexpected control characters (${count}), expected none; they are left out`,
    'save the article as plain text',
  ),
  'text-direction': warn<{ readonly count: number }>(
    ({ count }) =>
      `Unexpected characters that change the direction of writing (${count}), expected none; they stay and act only within their passage`,
    'delete them unless the language of the article needs them',
  ),
};
