import { Cite } from '@citation-js/core';
import { parse as parseCsv } from 'csv-parse/sync';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { MultiDirectedGraph } from 'graphology';
import { parse as parseGraphMl } from 'graphology-graphml';
import ICAL from 'ical.js';
import { markdownToHtml } from 'satteri';
import { llmsText } from '../../src/queries/alternates/llms.ts';
import { markdownAlternate } from '../../src/queries/alternates/markdown-alternate.ts';
import { citeData } from '../../src/queries/cite/cite-data.ts';
import { formatsOf } from '../../src/queries/cite/formats.ts';
import { referenceOf } from '../../src/queries/cite/reference.ts';
import { dataPackage } from '../../src/queries/data/data-package.ts';
import { downloads } from '../../src/queries/data/downloads.ts';
import { pageData } from '../../src/queries/data/page-data.ts';
import { atomFeed } from '../../src/queries/feeds/atom.ts';
import { feedsByPath } from '../../src/queries/feeds/feed-paths.ts';
import { jsonFeed } from '../../src/queries/feeds/json-feed.ts';
import {
  faqPage,
  newsArticle,
  newsEvent,
  person,
  quotation,
  website,
} from '../../src/queries/pages/json-ld.ts';
import { listedPages } from '../../src/queries/pages/listed-pages.ts';
import { sitemap } from '../../src/queries/pages/sitemap.ts';
import { socialCard } from '../../src/queries/pages/social-card.ts';
import { publishedNames } from '../../src/queries/search/names.ts';
import { openSearch } from '../../src/queries/search/open-search.ts';
import type { Site } from '../../src/queries/story/site.ts';
import { jsonLdText } from '../../src/site/json-ld-text.ts';
import { layout } from '../../src/social/layout.ts';
import { readXml } from '../unit/queries/readers/read-xml.ts';

import '@citation-js/plugin-bibtex';

/**
 * What a reader of a format makes of an output: values of any shape, and HTML that it would show.
 */
export interface Output {
  readonly format: string;
  /** What was read; words in it are the words of the site. */
  readonly read: unknown;
  /** HTML that the format carries, or that a usual program makes of it. */
  readonly html: readonly string[];
}

/** Every output of a site besides its pages, as real readers of the formats see it. */
export function outputsOf(site: Required<Site>): Output[] {
  return [...feeds(site), ...markdown(site), ...citations(site), ...data(site), ...others(site)];
}

function feeds(site: Required<Site>): Output[] {
  const all = [...feedsByPath(site).values()];
  const atom = all.map((feed) => parseAtomFeed(readable(atomFeed(site, feed))));
  const json = all.map((feed) => parseJsonFeed(JSON.parse(jsonFeed(site, feed))));
  return [
    {
      format: 'Atom',
      read: atom.map(({ entries = [], ...feed }) => [
        feed,
        entries.map(({ content: _, ...entry }) => entry),
      ]),
      html: atom.flatMap(({ entries = [] }) => entries.map(({ content }) => content?.value ?? '')),
    },
    {
      format: 'JSON Feed',
      read: json.map(({ items = [], ...feed }) => [
        feed,
        items.map(({ content_html: _, ...item }) => item),
      ]),
      html: json.flatMap(({ items = [] }) => items.map((item) => item.content_html ?? '')),
    },
  ];
}

/** An XML file after a strict parser has found it well-formed. */
function readable(xml: string): string {
  readXml(xml);
  return xml;
}

/** As programs show Markdown that let HTML through and know the extensions of GitHub. */
const rendered = (text: string): string => markdownToHtml(text, { features: { gfm: true } }).html;

function markdown(site: Required<Site>): Output[] {
  // One page of each kind, and the sections that hold words of sources.
  const pages = new Map(
    listedPages(site).map((page) => [page.kind === 'section' ? page.id : page.kind, page]),
  );
  for (const section of ['about', 'integrity', 'data']) pages.delete(section);
  return [
    {
      format: 'Markdown alternates',
      read: null,
      html: [...pages.values()].map((page) => rendered(markdownAlternate(site, page))),
    },
    { format: 'llms.txt', read: null, html: [rendered(llmsText(site))] },
  ];
}

const part = {
  url: 'https://example.org/explainer/articles/quay/#p-a.abcd',
  text: 'Not a penny more.',
  since: '2031-02-04',
  accessed: '2031-03-01',
};
type Bibliography = readonly (object & { readonly _graph?: unknown })[];
/** What a reference manager makes of a file, without how it came to it. */
const bibliography = (text: string): unknown =>
  new (Cite as unknown as new (text: string) => { data: Bibliography })(text).data.map(
    ({ _graph, ...item }) => item,
  );
/** A RIS file as pairs of tag and value; a line that is neither breaks it. */
const risPairs = (text: string): unknown =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => /^([A-Z][A-Z0-9]) {2}- ?(.*)$/.exec(line)?.slice(1) ?? `broken: ${line}`);

function citations(site: Required<Site>): Output[] {
  const [article] = site.index.articles;
  if (!article) return [];
  const made = [formatsOf(referenceOf(site, article)), formatsOf(referenceOf(site, article), part)];
  const of = (name: keyof (typeof made)[number]): string[] => made.map((formats) => formats[name]);
  return [
    { format: 'citations as text', read: [of('plain'), of('apa'), of('chicago')], html: [] },
    { format: 'citations as Markdown', read: null, html: of('markdown').map(rendered) },
    { format: 'citations as HTML', read: null, html: of('html') },
    { format: 'citations as BibTeX', read: of('bibtex').map(bibliography), html: [] },
    { format: 'citations as RIS', read: of('ris').map(risPairs), html: [] },
    {
      format: 'citations as CSL',
      read: of('csl').map((text) => JSON.parse(text) as unknown),
      html: [],
    },
    {
      format: 'the data of citations',
      read: slotsOf(JSON.parse(JSON.stringify(citeData(site, article))) as Slotted),
      html: [],
    },
  ];
}

interface Slotted {
  readonly formats: Readonly<Record<string, readonly string[]>>;
  readonly passages: Readonly<Record<string, { readonly exact: string }>>;
}
/**
 * Formats by their slots alone, since the words between them are those of the citations; passages
 * without the words around them, which are cut.
 */
const slotsOf = ({ formats, passages, ...rest }: Slotted): unknown => [
  rest,
  Object.entries(passages).map(([id, { exact }]) => [id, exact]),
  Object.entries(formats).map(([name, parts]) => [name, parts.filter((_, n) => n % 2 === 1)]),
];

function data(site: Required<Site>): Output[] {
  const files = downloads(site);
  const text = (name: string): string => files.find(({ file }) => file === name)?.text ?? '';
  const graph = parseGraphMl(MultiDirectedGraph, readable(text('network.graphml')));
  const calendar = new ICAL.Component(ICAL.parse(text('timeline.ics')) as unknown[]);
  const slides = JSON.parse(text('timeline.json')) as { title: Slide; events: Slide[] };
  return [
    ...files
      .filter(({ table }) => table)
      .map((file): Output => ({
        format: 'CSV',
        read: parseCsv(file.text, { record_delimiter: '\r\n' }),
        html: [],
      })),
    {
      format: 'JSON',
      read: [
        ...files
          .filter(({ format }) => format === 'json')
          .map((file) => JSON.parse(file.text) as unknown),
        ...Object.entries(pageData).map(([folder, make]) =>
          make(site, site.index[folder as keyof typeof pageData][0]?.id ?? ''),
        ),
      ],
      html: [],
    },
    {
      format: 'lines of JSON',
      read: files
        .filter(({ format }) => format === 'jsonl')
        .map((file) =>
          file.text
            .trim()
            .split('\n')
            .map((line) => JSON.parse(line) as unknown),
        ),
      html: [],
    },
    { format: 'data package', read: JSON.parse(dataPackage(site)), html: [] },
    { format: 'BibTeX', read: bibliography(text('sources.bib')), html: [] },
    { format: 'CSL', read: JSON.parse(text('sources.csl.json')), html: [] },
    { format: 'GraphML', read: graph.export(), html: [] },
    { format: 'calendar', read: decoded(calendar.toJSON()), html: [] },
    {
      format: 'TimelineJS',
      read: null,
      html: [slides.title, ...slides.events].flatMap(({ text: shown, display_date: day = '' }) => [
        shown.headline,
        shown.text,
        day,
      ]),
    },
  ];
}

/** Properties that the reader has no type for, such as the name of a calendar, are texts too. */
function decoded(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const [name, parameters, type, ...texts] = value as unknown[];
  if (type !== 'unknown') return value.map(decoded);
  return [
    name,
    parameters,
    type,
    ...texts.map((text) =>
      String(text).replace(/\\([nN\\;,])/g, (_, sign: string) =>
        sign.toLowerCase() === 'n' ? '\n' : sign,
      ),
    ),
  ];
}

interface Slide {
  readonly text: { readonly headline: string; readonly text: string };
  readonly display_date?: string;
}

function others(site: Required<Site>): Output[] {
  const { index } = site;
  const graph = [
    website(site),
    ...index.articles.map((one) => newsArticle(site, one)),
    ...index.people.map((one) => person(site, one)),
    ...index.events.map((one) => newsEvent(site, one)),
    faqPage(site, index.faq),
    ...index.quotes.map((one) => quotation(site, one)),
  ];
  return [
    {
      format: 'linked data',
      read: JSON.parse(jsonLdText(graph)),
      html: [`<script type="application/ld+json">${jsonLdText(graph)}</script>`],
    },
    // Names and descriptions are cut there to what the format allows, so they are no values to be
    // compared.
    { format: 'OpenSearch', read: [...readXml(openSearch(site)).keys()], html: [] },
    { format: 'sitemap', read: [...readXml(sitemap(site))], html: [] },
    {
      format: 'names of the search',
      read: [
        ...new Map(
          publishedNames(site)
            .files.flatMap(({ names }) => names)
            .map(([kind, address, label]) => [`${kind} ${address}`, label]),
        ),
      ].sort(),
      html: [],
    },
    {
      format: 'social images',
      read: listedPages(site).map((page) => textsOf(layout(socialCard(site, page)))),
      html: [],
    },
  ];
}

interface Box {
  readonly type?: string;
  readonly text?: string;
  readonly children?: readonly Box[];
}

/** The words of a picture's tree; the kinds of its nodes. */
const textsOf = ({ type, text, children = [] }: Box): unknown => [
  type,
  text ?? '',
  children.map(textsOf),
];
