import { error, warn } from './entry.ts';

const ownFault =
  'this is an internal error, or a fault of a page that people wrote; nothing was published';
const ofData = 'this is an internal error; nothing was published';
const ofLock =
  'restore content/anchors/ from version control; if nothing is missing there, this is an internal error. Nothing was published';

const lostPage = ({ file }: { readonly file: string }): string =>
  `Unexpected absence of the page ${file}, expected every page that was published before`;
const lostFragment = ({ id }: { readonly id: string }): string =>
  `Unexpected absence of the fragment ${id}, expected every fragment that was published before`;

interface Link {
  readonly url: string;
  readonly where: string;
}

/** What is said of the finished site. */
export const siteMessages = {
  'id-duplicate': error<{ readonly id: string }>(
    ({ id }) => `Unexpected second element with the id ‘${id}’, expected each id once on a page`,
    ownFault,
  ),
  'link-base': error<Link & { readonly base: string }>(
    ({ url, where, base }) =>
      `Unexpected link ‘${url}’ (${where}), expected it to begin with the base ${base}`,
    ownFault,
  ),
  'link-target': error<Link>(
    ({ url, where }) => `Unexpected link ‘${url}’ (${where}), expected a page or file of this site`,
    ownFault,
  ),
  'link-text': error<Link & { readonly page: string }>(
    ({ url, where, page }) =>
      `Unexpected text fragment in ‘${url}’ (${where}), expected words that stand on ${page}`,
    ownFault,
  ),
  'link-fragment': error<Link & { readonly page: string }>(
    ({ url, where, page }) =>
      `Unexpected fragment in ‘${url}’ (${where}), expected an element with that id on ${page}`,
    ownFault,
  ),
  'page-missing': error(
    'Unexpected absence of a page, expected one for each file of the content folder',
    ownFault,
  ),
  'data-schema/value': error<{ readonly fault: string; readonly schema: string }>(
    ({ fault, schema }) => `Unexpected data: ${fault}, expected what ${schema} says`,
    ofData,
  ),
  'data-schema/lone': error(
    'Unexpected schema without its data file, expected the file beside it',
    ofData,
  ),
  'data-schema/absent': error<{ readonly name: string }>(
    ({ name }) =>
      `Unexpected absence of ‘${name}’, expected every file that datapackage.json describes`,
    ofData,
  ),
  'published-lost/page': error(lostPage, ofLock),
  'published-lost/fragment': error(lostFragment, ofLock),
  'published-lost/trial-page': warn(lostPage, ofLock),
  'published-lost/trial-fragment': warn(lostFragment, ofLock),
  'published-lost/version': error<{ readonly id: string }>(
    ({ id }) =>
      `Unexpected absence of the fragment ${id} or one of its versions, expected all that the lock knows`,
    ofLock,
  ),
  'published-lost/address': error(
    'Unexpected absence of a page, expected one for each address that the lock knows',
    ofLock,
  ),
  'page-unmade/failed': error<{ readonly failure: string }>(
    ({ failure }) => `Unexpected failure of the program (${failure}), expected to make the page`,
    'this is an internal error: please report it with the seeds',
  ),
  'page-unmade/differs': error<{ readonly difference: string }>(
    ({ difference }) =>
      `Unexpected difference between the words and their page (${difference}), expected the same text`,
    'this is an internal error: please report it with the seeds',
  ),
};
