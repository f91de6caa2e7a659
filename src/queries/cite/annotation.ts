import type { CitedPassage } from './cited-passages.ts';

/** A passage as a W3C Web Annotation: by its id, and by its words where the id is not enough. */
export const annotation = (
  source: string,
  fragment: string,
  { exact, prefix, suffix }: CitedPassage,
): object => ({
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: `${source}#${fragment}`,
  type: 'Annotation',
  motivation: 'highlighting',
  target: {
    source,
    selector: [
      {
        type: 'FragmentSelector',
        conformsTo: 'http://tools.ietf.org/rfc/rfc3236',
        value: fragment,
      },
      { type: 'TextQuoteSelector', exact, prefix, suffix },
    ],
  },
});
