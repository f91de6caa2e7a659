import type { Provenance } from '../../model/provenance.ts';
import { present } from '../../text/present.ts';
import { element, type XmlElement, xmlFile } from '../../text/xml.ts';
import { statusAt } from '../story/ledger-at.ts';
import { type DataSite, sourced } from './sourced.ts';

/** Attributes of a node or edge; empty ones are left out. */
type GraphAttributes = Readonly<Record<string, string | number | null>>;

/** Types of the attributes that are numbers; all others are strings. */
const numbers = new Set(['start', 'end', 'mentions']);

/**
 * The story as a network, GraphML 1.0: people, events and articles; who takes part in what, who is
 * quoted about whom, and where it says so. Every edge carries its words, their place and their
 * status.
 */
export function graphMl(site: DataSite): string {
  const nodes = nodesOf(site);
  const known = new Set(nodes.map(({ id }) => id));
  const edges = edgesOf(site).filter(({ from, to }) => known.has(from) && known.has(to));
  return xmlFile(
    element(
      'graphml',
      { xmlns: 'http://graphml.graphdrawing.org/xmlns' },
      ...keys(
        'node',
        nodes.map(({ own }) => own),
      ),
      ...keys(
        'edge',
        edges.map(({ own }) => own),
      ),
      element(
        'graph',
        { id: 'story', edgedefault: 'directed' },
        ...nodes.map(({ id, own }) => element('node', { id }, ...data('node', own))),
        ...edges.map(({ from, to, own }, n) =>
          element('edge', { id: `edge-${n + 1}`, source: from, target: to }, ...data('edge', own)),
        ),
      ),
    ),
  );
}

interface NetworkNode {
  readonly id: string;
  readonly own: GraphAttributes;
}

interface NetworkEdge {
  readonly from: string;
  readonly to: string;
  readonly own: GraphAttributes;
}

function nodesOf(site: DataSite): NetworkNode[] {
  const { index, links } = site;
  return [
    ...index.people.map(({ id, name }) => ({
      id: `person:${id}`,
      own: { kind: 'person', label: name, url: links.absolute(links.person(id)) },
    })),
    ...index.events.map(({ id, label, edtf, dateWords, accounts }) => ({
      id: `event:${id}`,
      own: {
        kind: 'event',
        label,
        url: links.absolute(links.event(id)),
        edtf,
        date_words: dateWords,
        ...statusAttributes(
          site,
          accounts.map(({ provenance }) => provenance),
        ),
      },
    })),
    ...index.articles.map(({ id, headline, outlet, published, seed }) => ({
      id: `article:${id}`,
      own: {
        kind: 'article',
        label: headline,
        url: links.absolute(links.article(id)),
        outlet,
        edtf: published,
        seed,
      },
    })),
  ];
}

function edgesOf(site: DataSite): NetworkEdge[] {
  const { index } = site;
  return [
    ...index.quotes.flatMap((quote) =>
      quote.about.map((about) => ({
        from: `person:${quote.speaker}`,
        to: `person:${about}`,
        own: { kind: 'quoted-about', ...said(site, quote) },
      })),
    ),
    ...index.events.flatMap(({ id, participants, accounts }) =>
      participants.map(({ person, part }) => ({
        from: `person:${person}`,
        to: `event:${id}`,
        own: {
          kind: 'takes-part',
          part,
          ...said(site, present(accounts[0], 'account of an event').provenance),
        },
      })),
    ),
    ...index.events.flatMap(({ id, accounts }) =>
      accounts.map(({ provenance }) => ({
        from: `event:${id}`,
        to: `article:${provenance.article}`,
        own: { kind: 'told-in', ...said(site, provenance) },
      })),
    ),
    ...index.people.flatMap(({ id }) =>
      [...Map.groupBy(index.mentionsByEntity.get(id) ?? [], ({ article }) => article)].map(
        ([article, rows]) => ({
          from: `person:${id}`,
          to: `article:${article}`,
          own: {
            kind: 'named-in',
            mentions: rows.length,
            ...place(site, present(rows[0], 'mention')),
          },
        }),
      ),
    ),
  ];
}

/** The declarations of all attributes that some nodes or edges have. */
const keys = (scope: 'node' | 'edge', all: readonly GraphAttributes[]): XmlElement[] =>
  [...new Set(all.flatMap((own) => Object.keys(own)))].map((name) =>
    element('key', {
      id: `${scope}-${name}`,
      for: scope,
      'attr.name': name,
      'attr.type': numbers.has(name) ? 'int' : 'string',
    }),
  );

const data = (scope: string, own: GraphAttributes): XmlElement[] =>
  Object.entries(own).flatMap(([name, value]) =>
    value === null || value === ''
      ? []
      : [element('data', { key: `${scope}-${name}` }, String(value))],
  );

const said = (site: DataSite, at: Provenance): GraphAttributes => ({
  ...statusAttributes(site, [at]),
  ...place(site, at),
});

function place(site: DataSite, at: Provenance): GraphAttributes {
  const { url, ...rest } = sourced(site, at);
  return { ...rest, source_url: url };
}

function statusAttributes({ index }: DataSite, places: readonly Provenance[]): GraphAttributes {
  const all = places.map((at) => statusAt(index, at));
  const joined = (values: readonly string[]): string => [...new Set(values)].join('; ');
  return {
    status: joined(all.flatMap(({ statuses }) => statuses)),
    claimants: joined(all.flatMap(({ claimants }) => claimants.map((chain) => chain.join(' > ')))),
    sensitive: joined(all.flatMap(({ sensitive }) => sensitive)),
  };
}
