import { dataWords } from '../../site/words/data-en.ts';
import { words } from '../../site/words/en.ts';
import type { Site } from '../story/site.ts';
import { type Download, downloads } from './downloads.ts';
import type { DataTable } from './tables/table.ts';

/**
 * `datapackage.json` (Frictionless Data Package): every file with its meaning and, for tables, its
 * fields and keys; the build adds sizes and hashes.
 */
export function dataPackage(site: Pick<Site, 'index' | 'links' | 'settings'>): string {
  const { index, links, settings } = site;
  const value = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    profile: 'data-package',
    name: 'nutgraf-story',
    title: index.story.title,
    description: `${dataWords.intro} ${words.site.rights}`,
    ...(settings.site && { homepage: links.absolute(links.home) }),
    sources: index.articles.map(({ id, headline, outlet, link }) => ({
      title: `${outlet ?? words.source.unknownOutlet}: ${headline}`,
      path: link ?? links.absolute(links.article(id)),
    })),
    resources: downloads(site).map(resource),
  };
  return `${JSON.stringify(value, null, 1)}\n`;
}

function resource(download: Download): object {
  const { file, format, mediaType, table, schema } = download;
  return {
    name: table ? download.name : file.toLowerCase().replaceAll(/[^a-z0-9._-]/g, '-'),
    path: file,
    profile: table ? 'tabular-data-resource' : 'data-resource',
    title: dataWords.files[file]?.title ?? file,
    description: dataWords.files[file]?.holds ?? '',
    format,
    mediatype: mediaType,
    encoding: 'utf-8',
    ...(table && {
      dialect: {
        delimiter: ',',
        lineTerminator: '\r\n',
        quoteChar: '"',
        doubleQuote: true,
        header: true,
      },
      schema: tableSchema(table),
    }),
    ...(schema && { jsonSchema: schema }),
  };
}

function tableSchema({ fields, primaryKey, foreignKeys }: DataTable): object {
  return {
    fields: fields.map((field) => ({
      ...field,
      ...(primaryKey === field.name && { constraints: { required: true, unique: true } }),
    })),
    missingValues: [''],
    ...(primaryKey && { primaryKey }),
    ...(foreignKeys && {
      foreignKeys: foreignKeys.map(({ field, table, reference }) => ({
        fields: field,
        reference: { resource: table, fields: reference },
      })),
    }),
  };
}
