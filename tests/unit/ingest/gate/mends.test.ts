import { describe, expect, it, vi } from 'vitest';
import { ingest } from '../../../../src/ingest/ingest.ts';
import { storyInput } from './story-input.ts';

/** Sentences that a rule of these tests forbids on any page but their article's. */
const forbidden = vi.hoisted(() => new Set<string>());

// A rule that breaks on demand: what composes the pages must not know of it.
vi.mock('../../../../src/ingest/check/outlet-named.ts', async () => {
  const { excerptsIn, viewsOf, wordsOf } =
    await import('../../../../src/ingest/check/draft-pages.ts');
  const { pageAt, wordsAt } = await import('../../../../src/ingest/check/rule.ts');
  const run = (draft: Parameters<typeof viewsOf>[0]) => {
    const breaches = viewsOf(draft).flatMap(({ page, body }) =>
      excerptsIn(body)
        .filter(({ content }) => [...forbidden].some((words) => wordsOf(content).includes(words)))
        .map(({ at }) => ({
          page,
          rule: 'outlet-named',
          level: 'error',
          reason: 'forbidden',
          fix: '',
          parts: [wordsAt(at.article, at), pageAt(page)],
        })),
    );
    return { checked: 1, breaches };
  };
  return { outletNamed: { id: 'outlet-named', run } };
});

// Pages on which the program fails.
const failing = vi.hoisted(() => new Set<string>());
vi.mock('../../../../src/ingest/compose/compose-person.ts', async (original) => {
  const real = await original<typeof import('../../../../src/ingest/compose/compose-person.ts')>();
  return {
    ...real,
    composePerson: (...given: Parameters<typeof real.composePerson>) => {
      if (failing.has(given[1].id)) throw new Error('failed on purpose');
      return real.composePerson(...given);
    },
  };
});

const input = storyInput({
  'strike.txt': [
    'Port strike enters third week',
    '',
    'Jane Roe left Port Amber on 3 June 2030. Tom Vale stayed in Port Amber, Jane Roe said.',
    '',
    'Mayor Tom Vale opened the port on 5 June 2030.',
  ].join('\n'),
});

describe('the gate', () => {
  it('mends a place that breaks a rule, names it with its line, and publishes the rest', () => {
    forbidden.add('left Port Amber');
    const { setAside, sound, pages } = ingest(input);
    forbidden.clear();
    expect(sound).toBe(true);
    expect(setAside).toMatchObject([
      { rule: 'outlet-named', reason: 'forbidden', part: { kind: 'words' } },
    ]);
    expect(JSON.stringify([pages.people, pages.events, pages.faq])).not.toContain(
      'left Port Amber',
    );
    expect(JSON.stringify(pages.events)).toContain('opened the port');
  });

  it('leaves out one page on which the program fails, and no other', () => {
    failing.add('jane-roe');
    const { setAside, sound, pages } = ingest(input);
    failing.clear();
    expect(sound).toBe(true);
    expect(setAside).toMatchObject([
      { rule: 'page-unmade', place: 'people/jane-roe', part: { kind: 'page', id: 'jane-roe' } },
    ]);
    expect(pages.people.map(({ data }) => data.id)).toEqual(['tom-vale']);
  });

  it('publishes a story in which nothing can be repeated at all', () => {
    forbidden.add(' ');
    const { sound, pages } = ingest(input);
    forbidden.clear();
    expect(sound).toBe(true);
    expect(pages.articles).toHaveLength(1);
    expect(pages.people).toEqual([]);
  });

  it('a person named only in the opinion of nobody named has no page, and keeps nobody else from being published', () => {
    const { sound, setAside, pages } = ingest(
      storyInput({ 'a.txt': 'Two aides said David Marlow was a disgrace.' }),
    );
    expect([sound, setAside, pages.people]).toEqual([true, [], []]);
    expect(pages.articles).toHaveLength(1);
  });
});
