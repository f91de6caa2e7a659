import type { Provenance } from '../../../model/provenance.ts';
import { articleKey, placeColumns, statusColumns } from './places.ts';
import { joined, table, type TableMaker } from './table.ts';

/** One row a person, with the first place that gives the name. */
export const peopleTable: TableMaker = (site) => {
  const { index, links } = site;
  const namedAt = ({ name, aliases }: (typeof index.people)[number]): Provenance =>
    (aliases.find(({ text }) => text === name) ?? aliases[0]!).provenance[0]!;
  return table(
    index.people,
    [
      { name: 'id', type: 'string', description: 'Id of the person', value: ({ id }) => id },
      {
        name: 'url',
        type: 'string',
        description: 'Page of the person',
        value: ({ id }) => links.absolute(links.person(id)),
      },
      {
        name: 'name',
        type: 'string',
        description: 'Fullest name that a source uses',
        value: ({ name }) => name,
      },
      {
        name: 'other_names',
        type: 'string',
        description: 'Other names that the sources use',
        value: ({ name, aliases }) =>
          joined(aliases.map(({ text }) => text).filter((text) => text !== name)),
      },
      {
        name: 'articles',
        type: 'integer',
        description: 'Articles that name the person',
        value: ({ id }) =>
          new Set((index.mentionsByEntity.get(id) ?? []).map(({ article }) => article)).size,
      },
      {
        name: 'mentions',
        type: 'integer',
        description: 'Places that name the person',
        value: ({ id }) => index.mentionsByEntity.get(id)?.length ?? 0,
      },
      {
        name: 'quotations',
        type: 'integer',
        description: 'Quotations that a source ties to the person',
        value: ({ id }) => index.quotesBySpeaker.get(id)?.length ?? 0,
      },
      {
        name: 'quoted_about',
        type: 'integer',
        description: 'Quotations about the person',
        value: ({ id }) => index.quotesByTarget.get(id)?.length ?? 0,
      },
      {
        name: 'events',
        type: 'integer',
        description: 'Events in which the person takes part',
        value: ({ id }) => index.eventsByPerson.get(id)?.length ?? 0,
      },
      {
        name: 'same_as',
        type: 'string',
        description: 'Addresses of the person elsewhere, given by an editor',
        value: ({ sameAs }) => joined(sameAs),
      },
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
      {
        name: 'person',
        type: 'string',
        description: 'Id of the person',
        value: ({ person }) => person,
      },
      {
        name: 'role',
        type: 'string',
        description: 'Role or description in the words of the source',
        value: ({ text }) => text,
      },
      {
        name: 'edtf',
        type: 'string',
        description: 'When, where the source says so (EDTF)',
        value: ({ edtf }) => edtf,
      },
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
      {
        name: 'entity',
        type: 'string',
        description: 'Id of the person or organisation',
        value: ({ entity }) => entity,
      },
      {
        name: 'type',
        type: 'string',
        description: 'person or organisation',
        value: ({ type }) => type,
      },
      {
        name: 'form',
        type: 'string',
        description: 'Form of the name: full-name, surname, given-name, title',
        value: ({ form }) => form,
      },
      ...placeColumns<(typeof rows)[number]>(site, (row) => row),
    ],
    { foreignKeys: [articleKey] },
  );
};
