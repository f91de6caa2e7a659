import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { getCollection } from 'astro:content';
import { readCorrections, readSettings } from '../editorial/read-editorial.ts';
import { readBlocks, readData, readHtml } from '../markdown/read-page.ts';
import type {
  ArticleData,
  DisagreementData,
  EventData,
  PersonData,
  QuestionData,
  StoryData,
} from '../model/content.ts';
import { linksBelow } from '../site/links.ts';
import { present } from '../text/present.ts';
import { besideExcerpt } from './excerpts/beside-excerpt.ts';
import { citeWith } from './excerpts/cite-excerpts.ts';
import { versionTargets } from './excerpts/version-targets.ts';
import { readChangeDays } from './story/change-days.ts';
import type { CollectionName, Site } from './story/site.ts';
import { indexStory } from './story/story-index.ts';

/** Names of the collections with the type of their front matter. */
interface Shapes extends Record<CollectionName, unknown> {
  articles: ArticleData;
  people: PersonData;
  events: EventData;
  faq: QuestionData;
  disagreements: DisagreementData;
  story: StoryData;
}

const content = (): string => path.resolve(process.env['NUTGRAF_CONTENT'] ?? 'content');

let made: { readonly of: string; readonly site: Promise<Site> } | undefined;

/** The whole story, read once for all pages of a build; in development again for each page. */
export function loadSite(): Promise<Site> {
  if (import.meta.env.DEV) return makeSite();
  if (made?.of !== content()) made = { of: content(), site: makeSite() };
  return made.site;
}

async function makeSite(): Promise<Site> {
  const settings = readSettings(content());
  const links = linksBelow(settings.base, settings.site);
  const [articles, people, events, faq, disagreements, stories] = await Promise.all([
    read('articles'),
    read('people'),
    read('events'),
    read('faq'),
    read('disagreements'),
    read('story'),
  ]);
  const story = stories[0];
  if (!story) throw new Error('The content folder holds no story: run nutgraf ingest first');
  const index = indexStory({ articles, people, events, faq, disagreements, story });
  const linkPeople = (id: string): string | null =>
    index.person.has(id) ? links.person(id) : null;
  const body: Site['body'] = (collection, id) =>
    readHtml(fileOf(collection, id), {
      base: settings.base,
      linkPeople,
      cite: citeWith(index, links, settings, collection === 'people'),
      beside: (excerpt) => besideExcerpt({ index, links }, excerpt),
      ...(collection === 'articles' && {
        versioned: versionTargets(present(index.article.get(id), id)),
      }),
    });
  return {
    settings,
    links,
    index,
    body,
    days: readChangeDays(content()),
    corrections: readCorrections(content()),
    blocks: (collection, id) => readBlocks(fileOf(collection, id)),
  };
}

/**
 * The loader has held each file against its schema; the store keeps ids alone, so the data comes
 * from the file.
 */
async function read<Name extends CollectionName>(name: Name): Promise<Shapes[Name][]> {
  // Astro warns of an empty collection, and a story may well have no disagreements.
  if (!holdsPages(path.join(content(), name))) return [];
  const entries = (await getCollection(name)) as readonly { readonly id: string }[];
  return entries.map(({ id }) => readData(fileOf(name, id)) as Shapes[Name]);
}

const fileOf = (collection: CollectionName, id: string): string =>
  path.join(content(), collection, `${id}.mdx`);

/** Whether a folder is there and holds MDX files. */
const holdsPages = (folder: string): boolean =>
  existsSync(folder) && readdirSync(folder).some((name) => name.endsWith('.mdx'));
