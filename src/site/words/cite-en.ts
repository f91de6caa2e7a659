/** What the page says where it helps to cite; the formats themselves follow their own rules. */
export const cite = {
  title: 'Cite this article',
  intro:
    'To cite one passage, follow the ¶ beside it: its address names the passage and the version of its text.',
  version: 'text as of',
  accessed: 'read on',
  names: {
    plain: 'Plain text',
    apa: 'APA',
    chicago: 'Chicago',
    markdown: 'Markdown',
    html: 'HTML',
    bibtex: 'BibTeX',
    ris: 'RIS',
    csl: 'CSL-JSON',
    annotation: 'Web Annotation',
  },
  /** Said and shown by the script. */
  copied: 'The link to this passage is copied.',
  copiedSentence: 'The link to this sentence is copied.',
  notCopied: 'The link to this passage is in the address bar.',
  unknownVersion:
    'The link names a version of this passage that is not known here. This is what it reads now.',
  citePassage: 'Cite this passage',
  copy: 'Copy',
  close: 'Close',
} as const;
