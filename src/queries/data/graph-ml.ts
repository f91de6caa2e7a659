import type { Provenance } from '../../model/provenance.ts';
import { element, type XmlElement, xmlFile } from '../../text/xml.ts';
import { statusAt } from '../story/ledger-at.ts';
import { type DataSite, sourced } from './sourced.ts';

/** Attributes of a node or edge; empty ones are left out. */
type GraphAttributes = Readonly<Record<string, string | number | null>>;

/** Types of the attributes that are numbers; all others are strings. */
const numbers = new Set(['start', 'end', 'mentions']);

/**
 * The story as a network, GraphML 1.0: people, events and articles; who takes part in what, who is
 * quoted about whom, and where it says so. Every edge carries its words, their place and how they
 * stand.
 */
export function graphMl(site: DataSite): string {
  const { index, links } = site;
  const nodes: [string, GraphAttributes][] = [
    ...index.people.map(({ id, name }): [string, GraphAttributes] => [
      `person:${id}`,
      { kind: 'person', label: name, url: links.absolute(links.person(id)) },
    ]),
    ...index.events.map(({ id, label, edtf, dateWords, accounts }): [string, GraphAttributes] => [
      `event:${id}`,
      {
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
    ]),
    ...index.articles.map(
      ({ id, headline, outlet, published, seed }): [string, GraphAttributes] => [
        `article:${id}`,
        {
          kind: 'article',
          label: headline,
          url: links.absolute(links.article(id)),
          outlet,
          edtf: published,
          seed,
        },
      ],
    ),
  ];
  const edges: [string, string, GraphAttributes][] = [
    ...index.quotes.flatMap((quote) =>
      quote.about.map((about): [string, string, GraphAttributes] => [
        `person:${quote.speaker}`,
        `person:${about}`,
        { kind: 'quoted-about', ...said(site, quote) },
      ]),
    ),
    ...index.events.flatMap(({ id, participants, accounts }) =>
      participants.map(({ person, part }): [string, string, GraphAttributes] => [
        `person:${person}`,
        `event:${id}`,
        { kind: 'takes-part', part, ...said(site, accounts[0]!.provenance) },
      ]),
    ),
    ...index.events.flatMap(({ id, accounts }) =>
      accounts.map(({ provenance }): [string, string, GraphAttributes] => [
        `event:${id}`,
        `article:${provenance.article}`,
        { kind: 'told-in', ...said(site, provenance) },
      ]),
    ),
    ...index.people.flatMap(({ id }) =>
      [...Map.groupBy(index.mentionsByEntity.get(id) ?? [], ({ article }) => article)].map(
        ([article, rows]): [string, string, GraphAttributes] => [
          `person:${id}`,
          `article:${article}`,
          { kind: 'named-in', mentions: rows.length, ...place(site, rows[0]!) },
        ],
      ),
    ),
  ];
  const known = new Set(nodes.map(([id]) => id));
  const whole = edges.filter(([from, to]) => known.has(from) && known.has(to));
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
  return xmlFile(
    element(
      'graphml',
      { xmlns: 'http://graphml.graphdrawing.org/xmlns' },
      ...keys(
        'node',
        nodes.map(([, own]) => own),
      ),
      ...keys(
        'edge',
        whole.map(([, , own]) => own),
      ),
      element(
        'graph',
        { id: 'story', edgedefault: 'directed' },
        ...nodes.map(([id, own]) => element('node', { id }, ...data('node', own))),
        ...whole.map(([from, to, own], n) =>
          element('edge', { id: `edge-${n + 1}`, source: from, target: to }, ...data('edge', own)),
        ),
      ),
    ),
  );
}

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
