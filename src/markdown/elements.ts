import type { MarkedInline, Passage } from '../model/body.ts';

/** The only JSX elements of a generated file; `docs/content-format.md` shows each. */
export const elements = [
  'Passage',
  'Item',
  'Table',
  'Row',
  'Cell',
  'Excerpt',
  'Person',
  'Quote',
  'Event',
  'Sentence',
] as const;

/** The element that stands for each inline mark. */
export const elementOfMark: Readonly<Record<MarkedInline['mark'], string>> = {
  person: 'Person',
  quote: 'Quote',
  event: 'Event',
  sentence: 'Sentence',
};

/** The inline mark that each element stands for. */
export const markOfElement: ReadonlyMap<string, MarkedInline['mark']> = new Map([
  ['Person', 'person'],
  ['Quote', 'quote'],
  ['Event', 'event'],
  ['Sentence', 'sentence'],
]);

/** Kinds of block that stand in a `<Passage>`. */
export const passageKinds: ReadonlySet<string> = new Set<Passage['kind']>([
  'headline',
  'standfirst',
  'byline',
  'heading',
  'paragraph',
  'quotation',
  'question',
  'answer',
]);
