import { error, warn } from './entry.ts';

const lost =
  'restore the file, or a page that was changed by hand, from version control; without it permanent links would be lost';
const damaged = 'restore the file from version control; permanent links depend on it';

/** What is said of folders, disks, other runs and the record of permanent links. */
export const folderMessages = {
  'content-access/outside': error(
    'Unexpected link that leads out of the content folder, expected a file of the folder',
    'put the file itself in the place of the link; nothing behind it was read',
  ),
  'content-access/nowhere': error(
    'Unexpected link that leads to nothing, expected a file of the folder',
    'mend or delete the link',
  ),
  'content-access/slow': error(
    'Unexpected silence of the file system, expected an answer in time',
    'see that the disk or network folder works',
  ),
  'content-access/denied': error(
    'Unexpected refusal of the file system, expected a file that may be read',
    'allow yourself to read it, for instance with chmod +r',
  ),
  'content-access/other': error<{ readonly found: string }>(
    ({ found }) => `Unexpected ${found}, expected a file`,
    'move it out of the content folder',
  ),
  'content-shape': error<{ readonly found: string; readonly expected: string }>(
    ({ found, expected }) => `Unexpected ${found}, expected a ${expected} of this name`,
    ({ found, expected }) =>
      `move the ${found} elsewhere; if a ${expected} of this name is in version control, restore it`,
  ),
  'output-kept/needed': error<{ readonly name: string }>(
    ({ name }) =>
      `Unexpected name under keep that the site itself needs (${name}), expected names that no build makes`,
    'take it out of keep: in content/editorial/story.yaml, and move what lies there elsewhere',
  ),
  'output-kept/both': warn<{ readonly name: string }>(
    ({ name }) =>
      `Unexpected ${name} of the site where one is kept, expected one of the two; the kept one stays`,
    ({ name }) =>
      `add to yours what you need of the site's, or take ${name} out of keep: in content/editorial/story.yaml`,
  ),
  'output-taken/record': error<{ readonly name: string }>(
    ({ name }) =>
      `Unexpected ${name} that cannot be read, expected the one that the last build wrote`,
    'restore it from the published site or from version control: it says which addresses must not be lost',
  ),
  'output-taken/workplace': error(
    'Unexpected content, expected nothing of this name: a build makes the site there before it publishes it',
    'move it elsewhere, or choose another folder for the site',
  ),
  'output-taken/beside': error<{ readonly files: string }>(
    ({ files }) =>
      `Unexpected files beside the site, expected only what the last build wrote: ${files}`,
    'move them elsewhere, or name them under keep: in content/editorial/story.yaml and they stay from build to build',
  ),
  'output-taken/folder': error<{ readonly files: string }>(
    ({ files }) =>
      `Unexpected files in the folder for the site, expected an empty folder or a site that Nutgraf published: ${files}`,
    'choose another folder with --out, or empty this one; publishing would delete what lies there',
  ),
  'output-taken/exchanged': error<{
    readonly files: string;
    readonly folder: string;
    readonly out: string;
  }>(
    ({ files }) =>
      `Unexpected files in the folder for the site, expected an empty folder or a site that Nutgraf published: ${files}`,
    ({ folder, out }) =>
      `the site before is in ${folder}/old: move what lies in ${out} elsewhere, then run this again`,
  ),
  'output-guarded': error<{ readonly what: string }>(
    ({ what }) => `Unexpected ${what}, expected a folder of its own for the finished site`,
    'choose another folder with --out, for instance dist; nothing was read or changed',
  ),
  'disk-refused/full': error(
    'Unexpected end of the space on the disk, expected space for what is being written',
    'free some space, then run it again',
  ),
  'disk-refused/quota': error(
    'Unexpected end of the space that you may use on the disk, expected space for what is being written',
    'free some space, then run it again',
  ),
  'disk-refused/read-only': error(
    'Unexpected disk that can only be read, expected one that can be written',
    'choose folders on another disk with --content and --out, or have this one mounted for writing',
  ),
  'disk-refused/denied': error(
    'Unexpected lack of permission, expected to be allowed to read and write here',
    'see whose the file and its folder are, and allow yourself to write there',
  ),
  'disk-refused/broken': error(
    'Unexpected fault of the disk, expected it to answer',
    'look after the disk before anything else; restore the folder from a copy if files are damaged',
  ),
  'disk-refused/crowded': error(
    'Unexpected limit on open files, expected to be allowed one more',
    'raise the limit (ulimit -n) or end other programs, then run it again',
  ),
  'disk-refused/in-the-way': error(
    'Unexpected file, expected a folder of this name',
    'move the file elsewhere, then run it again',
  ),
  'run-lock': error<{ readonly whose: string }>(
    ({ whose }) => `Unexpected second run, expected ${whose} to finish first`,
    'wait for it, then run this again; a run that was killed needs no care',
  ),
  'clock-behind': warn<{ readonly clock: string; readonly latest: string }>(
    ({ clock, latest }) =>
      `Unexpected day of the clock, ${clock}, expected none before ${latest}, the latest in the lock; ${latest} is used`,
    'set the clock of the computer; if it is right, a run with a wrong one wrote the lock: restore it from version control',
  ),
  'lock-missing': error<{ readonly expected: string }>(
    ({ expected }) => `Unexpected lack of a lock, expected ${expected}`,
    lost,
  ),
  'lock-missing/pages': warn<{ readonly pages: string }>(
    ({ pages }) =>
      `Unexpected lack of a lock, expected records of all published pages, also of ${pages}`,
    lost,
  ),
  'lock-record/conflict-marker': error<{ readonly expected: string }>(
    ({ expected }) => `Unexpected conflict marker of a merge, expected ${expected}`,
    'keep the lines of both sides and delete the marks',
  ),
  'lock-record/cut-off': error<{ readonly expected: string }>(
    ({ expected }) => `Unexpected end within a line: the file was cut off, expected ${expected}`,
    damaged,
  ),
  'lock-record/no-record': error<{ readonly expected: string }>(
    ({ expected }) => `Unexpected line in the lock, expected ${expected}`,
    damaged,
  ),
  'lock-duplicate/articles': error<{ readonly id: string; readonly other: string }>(
    ({ id, other }) =>
      `Unexpected record of ${id} in two articles, expected it in one; it also stands in ${other}`,
    'keep the record in the article whose text it holds, and take it out of the other',
  ),
  'lock-duplicate/same': warn<{ readonly id: string }>(
    ({ id }) => `Unexpected second record of ${id}, expected one`,
    'the next ingest joins them',
  ),
  'lock-order': warn<{ readonly id: string }>(
    ({ id }) => `Unexpected record of ${id} after a tombstone, expected tombstones last`,
    'the next ingest puts it right',
  ),
  'lock-reference': warn<{ readonly key: string; readonly to: string; readonly id: string }>(
    ({ key, to, id }) => `Unexpected ${key} ${to} of ${id}, expected a record of the lock`,
    'restore the record of that id from version control',
  ),
};
