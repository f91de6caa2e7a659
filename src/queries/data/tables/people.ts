import type { Provenance } from '../../../model/provenance.ts';
import { present } from '../../../text/present.ts';
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
      words('id', 'Id of the person', ({ id }) => id),
      words('url', 'Page of the person', ({ id }) => links.absolute(links.person(id))),
      words('name', 'Fullest name that a source uses', ({ name }) => name),
      words('other_names', 'Other names that the sources use', ({ name, aliases }) =>
        joined(aliases.map(({ text }) => text).filter((text) => text !== name)),
      ),
      integer(
        'articles',
        'Articles that name the person',
        ({ id }) =>
          new Set((index.mentionsByEntity.get(id) ?? []).map(({ article }) => article)).size,
      ),
      integer(
        'mentions',
        'Places that name the person',
        ({ id }) => index.mentionsByEntity.get(id)?.length ?? 0,
      ),
      integer(
        'quotations',
        'Quotations that a source ties to the person',
        ({ id }) => index.quotesBySpeaker.get(id)?.length ?? 0,
      ),
      integer(
        'quoted_about',
        'Quotations about the person',
        ({ id }) => index.quotesByTarget.get(id)?.length ?? 0,
      ),
      integer(
        'events',
        'Events in which the person takes part',
        ({ id }) => index.eventsByPerson.get(id)?.length ?? 0,
      ),
      words('same_as', 'Addresses of the person elsewhere, given by an editor', ({ sameAs }) =>
        joined(sameAs),
      ),
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
      words('person', 'Id of the person', ({ person }) => person),
      words('role', 'Role or description in the words of the source', ({ text }) => text),
      words('edtf', 'When, where the source says so (EDTF)', ({ edtf }) => edtf),
      ...statusColumns<(typeof rows)[number]>(site, ({ place }) => [place]),
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
      words('entity', 'Id of the person or organisation', ({ entity }) => entity),
      words('type', 'person or organisation', ({ type }) => type),
      words('form', 'Form of the name: full-name, surname, given-name, title', ({ form }) => form),
      ...placeColumns<(typeof rows)[number]>(site, (row) => row),
    ],
    { foreignKeys: [articleKey] },
  );
};
