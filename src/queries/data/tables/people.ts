import type { Provenance } from '../../../model/provenance.ts';
import { columnWords as own } from '../../../site/words/columns-en.ts';
import { present } from '../../../text/present.ts';
import { scopesAt } from '../../story/ledger-at.ts';
import { articleKey, placeColumns, statusColumns } from './places.ts';
import { integer, joined, table, type TableMaker, words } from './table.ts';

/** One row a person, with the first place that gives the name. */
export const peopleTable: TableMaker = (site) => {
  const { index, links } = site;
  const namedAt = ({ name, aliases }: (typeof index.people)[number]): Provenance =>
    present(
      (aliases.find(({ text }) => text === name) ?? aliases[0])?.provenance[0],
      `place of the name ${name}`,
    );
  return table(
    index.people,
    [
      words('id', own.people.id, ({ id }) => id),
      words('url', own.people.url, ({ id }) => links.absolute(links.person(id))),
      words('name', own.people.name, ({ name }) => name),
      words('other_names', own.people.otherNames, ({ name, aliases }) =>
        joined(aliases.map(({ text }) => text).filter((text) => text !== name)),
      ),
      integer(
        'articles',
        own.people.articles,
        ({ id }) =>
          new Set((index.mentionsByEntity.get(id) ?? []).map(({ article }) => article)).size,
      ),
      integer(
        'mentions',
        own.people.mentions,
        ({ id }) => index.mentionsByEntity.get(id)?.length ?? 0,
      ),
      integer(
        'quotations',
        own.people.quotations,
        ({ id }) => index.quotesBySpeaker.get(id)?.length ?? 0,
      ),
      integer(
        'quoted_about',
        own.people.quotedAbout,
        ({ id }) => index.quotesByTarget.get(id)?.length ?? 0,
      ),
      integer('events', own.people.events, ({ id }) => index.eventsByPerson.get(id)?.length ?? 0),
      words('same_as', own.people.sameAs, ({ sameAs }) => joined(sameAs)),
      ...placeColumns(site, namedAt),
    ],
    { primaryKey: 'id', foreignKeys: [articleKey] },
  );
};

/** One row for each place where a source describes a person. */
export const rolesTable: TableMaker = (site) => {
  const rows = site.index.people.flatMap(({ id, roles }) =>
    roles.flatMap(({ text, edtf, provenance }) =>
      provenance.map((place) => ({ person: id, text, edtf, place })),
    ),
  );
  return table(
    rows,
    [
      words('person', own.roles.person, ({ person }) => person),
      words('role', own.roles.role, ({ text }) => text),
      words('edtf', own.roles.edtf, ({ edtf }) => edtf),
      ...statusColumns<(typeof rows)[number]>(site, ({ place }) => [place]),
      words('scopes', own.status.scopes, ({ place }) => joined(scopesAt(site.index, place))),
      ...placeColumns<(typeof rows)[number]>(site, ({ place }) => place),
    ],
    { foreignKeys: [{ field: 'person', table: 'people', reference: 'id' }, articleKey] },
  );
};

/** One row for each place that names a person or an organisation. */
export const mentionsTable: TableMaker = (site) => {
  const rows = [...site.index.mentionsByEntity.values()]
    .flat()
    .filter(({ type }) => type !== 'place');
  return table(
    rows,
    [
      words('entity', own.mentions.entity, ({ entity }) => entity),
      words('type', own.mentions.type, ({ type }) => type),
      words('form', own.mentions.form, ({ form }) => form),
      ...placeColumns<(typeof rows)[number]>(site, (row) => row),
    ],
    { foreignKeys: [articleKey] },
  );
};
