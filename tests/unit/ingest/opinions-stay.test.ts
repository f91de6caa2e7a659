import { describe, expect, it } from 'vitest';
import { ingest } from '../../../src/ingest/ingest.ts';
import { english } from '../../../src/language/english/english.ts';
import {
  anchorEditsSchema,
  eventEditsSchema,
  peopleEditsSchema,
  quoteEditsSchema,
  storySettingsSchema,
} from '../../../src/model/editorial.ts';

const opinion =
  'Prosecutors wrote that Roe had false papers in her cabin when she was arrested, and argued that Roe could be capable of leaving Port Amber.';
const text = [
  'Skipper was held in Port Amber',
  'Skipper Jane Roe was arrested in Port Amber on 3 June 2025.',
  opinion,
].join('\n\n');

/** Words of the accounts of all events. */
function told(anonymousOpinion: 'hide' | 'show'): string[] {
  const source = {
    seed: 'port.txt',
    sha256: '0'.repeat(64),
    encoding: 'utf-8' as const,
    text,
    body: { start: 0, end: text.length },
    metadata: {},
  };
  const { pages } = ingest({
    sources: [source],
    quarantined: [],
    lock: new Map(),
    slugs: [],
    addresses: new Map(),
    settings: storySettingsSchema.parse({ anonymousOpinion }),
    people: peopleEditsSchema.parse({}),
    quotes: quoteEditsSchema.parse({}),
    events: eventEditsSchema.parse({}),
    anchors: anchorEditsSchema.parse({}),
    corrections: { corrections: [] },
    withheld: { people: [], ahead: [], passages: [], articles: [] },
    language: english,
    today: '2031-05-04',
  });
  return pages.events.flatMap(({ data }) =>
    data.accounts.map(({ provenance }) => provenance.exact),
  );
}

describe('what nobody named thinks of a person', () => {
  it('is an event only where editors want it outside its article', () => {
    expect(told('show')).toContain(opinion);
    expect(told('hide')).not.toContain(opinion);
  });

  it('takes no other event along', () => {
    expect(told('hide')).toContain('Skipper Jane Roe was arrested in Port Amber on 3 June 2025.');
  });
});
