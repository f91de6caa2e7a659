/**
 * What may lie in the folder of a finished site besides the site: hosts and version control keep it
 * there. It stays from build to build; an editor names more under `keep` in story.yaml.
 */
export const keptByHosts: readonly string[] = [
  '.git',
  '.gitattributes',
  '.gitignore',
  '.hg',
  '.svn',
  '.nojekyll',
  'CNAME',
  '.domains',
  '.well-known',
  'lost+found',
  '.DS_Store',
  'Thumbs.db',
  'desktop.ini',
];
