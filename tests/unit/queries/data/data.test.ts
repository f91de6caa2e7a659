import { describe, expect, it } from 'vitest';
import { type DataName, dataSchemas } from '../../../../src/model/data.ts';
import { dataFiles, ledgerLines } from '../../../../src/queries/data/files.ts';
import { ledgerData } from '../../../../src/queries/data/statements.ts';
import { indexStory } from '../../../../src/queries/story/story-index.ts';
import { linksBelow } from '../../../../src/site/links.ts';
import { event, harbourStory, place } from '../../../fixtures/queries/harbour-story.ts';

const story = harbourStory({
  events: [event('strike', '2031-02')],
  disagreements: [
    {
      id: 'd',
      slot: 'role:ines-falk',
      kind: 'role',
      subject: 'ines-falk',
      title: 'Role',
      statements: [place('quay', 'p-a', 0, 'one'), place('cranes', 'p-c', 0, 'two')],
    },
  ],
  faq: [
    {
      id: 'why',
      question: 'Why?',
      origin: 'asked',
      asked: place('quay', 'p-a', 0, 'Why?'),
      template: null,
      slots: [],
      about: [],
      answers: [place('cranes', 'p-c', 3, 'Because')],
      differ: false,
      asOf: null,
      rank: 1,
    },
  ],
});
const site = { index: indexStory(story), links: linksBelow('/explainer/', 'https://example.org') };

describe('data files', () => {
  it.each(Object.keys(dataFiles))('%s is valid against its schema', (name) => {
    const data = dataFiles[name as keyof typeof dataFiles](site);
    expect(dataSchemas[name as DataName].parse(data)).toEqual(data);
  });
  it('give every place with its file and its permalink', () => {
    const [answer] = dataFiles.questions(site)[0]!.answers;
    expect(answer?.provenance).toEqual([
      {
        article: 'cranes',
        seed: 'cranes.txt',
        block: 'p-c',
        start: 3,
        end: 10,
        exact: 'Because',
        url: 'https://example.org/explainer/articles/cranes/#p-c',
      },
    ]);
  });
  it('the ledger is one statement a line', () => {
    expect(ledgerLines(site)).toBe(
      ledgerData(site)
        .map((row) => `${JSON.stringify(row)}\n`)
        .join(''),
    );
  });
});
