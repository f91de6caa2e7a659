import path from 'node:path';
import process from 'node:process';
import { evidenceOfName, isPlaceAlone, type PageKind } from '../../model/addresses.ts';
import type { Status } from '../../model/findings.ts';
import { followAddress } from '../../model/follow-address.ts';
import { present } from '../../text/present.ts';
import { fragmentAt } from '../excerpts/fragment-at.ts';
import { caveatsOfEvent } from '../story/caveats.ts';
import type { Site } from '../story/site.ts';
import { type KnownPage, readFormerArticles, readKnownPages } from './read-former.ts';

/** A page that is there now; `statuses` are those of the label of an event. */
export interface Living {
  readonly title: string;
  readonly href: string;
  readonly statuses: readonly Status[];
}

/**
 * What the page at a former address shows: what took its place, and pages of the same name.
 */
export interface FormerView {
  readonly kind: PageKind;
  readonly slug: string;
  readonly title: string | null;
  /** The statuses of the title of an event when it was here last. */
  readonly statuses: readonly Status[];
  readonly gone: string;
  /** One: the reader is forwarded; several: a choice; none: a tombstone. */
  readonly next: readonly Living[];
  /** Events that the passages of a former one tell now, where nothing took its place. */
  readonly beside: readonly Living[];
  /** Who the former page was about, where they are named still but have no page. */
  readonly named: readonly Living[];
  readonly namesakes: readonly Living[];
}

const content = (): string => path.resolve(process.env['NUTGRAF_CONTENT'] ?? 'content');

/** All former addresses of people, events, questions and disagreements. */
export function formerPages(site: Site): FormerView[] {
  const known = readKnownPages(content());
  const named = peopleNamed(site);
  return known
    .filter(({ gone }) => gone !== undefined)
    .map((page) => viewOf(page, { known, named }, site));
}

/** The articles that left the seeds. */
export const formerArticles = () => readFormerArticles(content());

/** What former pages may lead to. */
interface Successors {
  readonly known: readonly KnownPage[];
  readonly named: readonly NamedPerson[];
}

function viewOf(page: KnownPage, { known, named }: Successors, site: Site): FormerView {
  const { titles, href } = living(page.kind, site);
  const statusesOf = (slug: string): readonly Status[] =>
    page.kind === 'events'
      ? caveatsOfEvent(site.index, present(site.index.event.get(slug), slug)).statuses
      : [];
  const link = (slug: string): Living => ({
    title: present(titles.get(slug), slug),
    href: href(slug),
    statuses: statusesOf(slug),
  });
  const records = new Map(
    known.filter(({ kind }) => kind === page.kind).map((one) => [one.slug, one]),
  );
  const next = followAddress(page, records, (slug) => titles.has(slug));
  const places = new Set(page.drew.filter(isPlaceAlone));
  const beside = next.length
    ? []
    : [...titles.keys()].filter((slug) => records.get(slug)?.drew.some((one) => places.has(one)));
  const namesakes = [...titles]
    .filter(
      ([slug, title]) => title === page.title && !next.includes(slug) && !beside.includes(slug),
    )
    .map(([slug]) => slug);
  const { kind, title = null, statuses = [] } = page;
  return {
    kind,
    slug: page.slug,
    title,
    statuses,
    gone: present(page.gone, `day on which ${page.slug} went`),
    next: next.map(link),
    beside: beside.map(link),
    named: page.kind === 'people' && !next.length ? namedStill(page, named) : [],
    namesakes: namesakes.map(link),
  };
}

/** Somebody without a page: each place that names them, with the evidence that it gives. */
interface NamedPerson {
  readonly title: string;
  readonly places: readonly { readonly evidence: string; readonly href: string }[];
}

const peopleNamed = ({ index, links }: Site): NamedPerson[] =>
  index.story.named.map(({ name, places }) => ({
    title: name,
    places: places.map(({ article, ...place }) => {
      const fragment = fragmentAt(present(index.article.get(article), article), place);
      return {
        evidence: evidenceOfName(fragment, place.exact),
        href: links.passage(article, fragment),
      };
    }),
  }));

/** People without a page whom a passage names that the former page drew on, by the same words. */
function namedStill({ drew }: KnownPage, named: readonly NamedPerson[]): Living[] {
  const known = new Set(drew);
  return named.flatMap(({ title, places }) => {
    const found = places.find(({ evidence }) => known.has(evidence));
    return found ? [{ title, href: found.href, statuses: [] }] : [];
  });
}

function living(
  kind: PageKind,
  { index, links }: Site,
): { titles: Map<string, string>; href: (slug: string) => string } {
  switch (kind) {
    case 'people':
      return {
        titles: new Map(index.people.map(({ id, name }) => [id, name])),
        href: links.person,
      };
    case 'events':
      return {
        titles: new Map(index.events.map(({ id, label }) => [id, label])),
        href: links.event,
      };
    case 'faq':
      return {
        titles: new Map(index.faq.map(({ id, question }) => [id, question])),
        href: links.question,
      };
    case 'disagreements':
      return {
        titles: new Map(index.disagreements.map(({ id, title }) => [id, title])),
        href: links.disagreement,
      };
  }
}
