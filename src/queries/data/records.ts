import type { Data } from '../../model/data.ts';
import { firstPassage } from '../story/first-passage.ts';
import { scopesAt } from '../story/ledger-at.ts';
import { claimsOf, type DataSite, sourced } from './sourced.ts';

/** `data/articles.json`. */
export function articlesData({ index, links }: DataSite): Data<'articles'> {
  return index.articles.map(
    ({
      id,
      seed,
      sha256,
      headline,
      headlineOrigin,
      outlet,
      byline,
      published,
      rights,
      link,
      archived,
      stale,
      blocks,
      removed,
    }) => ({
      id,
      url: links.absolute(links.article(id)),
      seed,
      sha256,
      headline,
      headlineOrigin,
      outlet,
      byline,
      published,
      rights,
      link,
      archived,
      ...(stale && { stale: { since: stale.since, version: stale.version } }),
      blocks: blocks.map(({ id: block, kind, start, end }) => ({ id: block, kind, start, end })),
      removed: removed.map(({ start, end, exact, rule }) => ({ start, end, exact, rule })),
    }),
  );
}

/** `data/people.json`: those with a page, then those who are only named. */
export const peopleData = (site: DataSite): Data<'people'> => [
  ...pagedPeople(site),
  ...namedPeople(site),
];

function pagedPeople(site: DataSite): Data<'people'> {
  const { index, links } = site;
  return index.people.map(({ id, name, aliases, roles, sameAs }) => ({
    id,
    url: links.absolute(links.person(id)),
    name,
    aliases: aliases.map(({ text, provenance }) => ({
      text,
      provenance: provenance.map((place) => sourced(site, place)),
    })),
    roles: roles.map(({ text, edtf, provenance }) => ({
      text,
      ...(edtf !== null && { edtf }),
      claims: claimsOf(site, ...provenance),
      scopes: [...new Set(provenance.flatMap((place) => scopesAt(index, place)))],
      provenance: provenance.map((place) => sourced(site, place)),
    })),
    mentions: (index.mentionsByEntity.get(id) ?? []).map((row) => sourced(site, row)),
    quotes: (index.quotesBySpeaker.get(id) ?? []).map(({ id: quote }) => quote),
    quotedAbout: (index.quotesByTarget.get(id) ?? []).map(({ id: quote }) => quote),
    events: (index.eventsByPerson.get(id) ?? []).map(({ id: event }) => event),
    ...(sameAs.length > 0 && { sameAs }),
    page: true,
  }));
}

const namedPeople = (site: DataSite): Data<'people'> =>
  site.index.story.named.map(({ id, name, places }) => {
    const mentions = places.map((place) => sourced(site, place));
    return {
      id,
      url: site.links.absolute(firstPassage(site, places)),
      name,
      aliases: formsIn(mentions),
      roles: [],
      mentions,
      quotes: [],
      quotedAbout: [],
      events: [],
      page: false,
    };
  });

/** The forms of a name among its mentions, each with its places. */
const formsIn = <Place extends { readonly exact: string }>(
  mentions: readonly Place[],
): { text: string; provenance: Place[] }[] =>
  [...Map.groupBy(mentions, ({ exact }) => exact.replace(/\s+/g, ' '))].map(
    ([text, provenance]) => ({ text, provenance }),
  );

/** `data/organisations.json`. */
export function organisationsData(site: DataSite): Data<'organisations'> {
  return site.index.story.organisations.map(({ id, name }) => {
    const mentions = (site.index.mentionsByEntity.get(id) ?? []).map((row) => sourced(site, row));
    return {
      id,
      name,
      aliases: formsIn(mentions),
      mentions,
    };
  });
}

/** `data/events.json`. */
export function eventsData(site: DataSite): Data<'events'> {
  const { index, links } = site;
  return index.events.map(
    ({
      id,
      label,
      kind,
      edtf,
      dateWords,
      dateStatus,
      reported,
      participants,
      place,
      accounts,
      before,
      after,
      possiblySame,
    }) => ({
      id,
      url: links.absolute(links.event(id)),
      label,
      kind,
      edtf,
      dateWords,
      dateStatus,
      ...(reported !== null && { reported }),
      ...(place && { place: place.exact }),
      participants: participants.map(({ person, part }) => ({
        person,
        ...(part !== null && { part }),
      })),
      accounts: accounts.map(
        ({ article, edtf: own, dateWords: words, provenance, scopes = [] }) => ({
          article,
          exact: provenance.exact,
          edtf: own,
          dateWords: words,
          claims: claimsOf(site, provenance),
          scopes,
          provenance: [sourced(site, provenance)],
        }),
      ),
      ...(before.length > 0 && { before }),
      ...(after.length > 0 && { after }),
      ...(possiblySame.length > 0 && { possiblySame }),
    }),
  );
}
