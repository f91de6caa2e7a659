import type { CustomRecord } from 'pagefind';
import { dateInWords } from '../../site/dates.ts';
import { words } from '../../site/words/en.ts';
import type { SearchPart } from './parts.ts';

/**
 * A part as a record of the index. What is only shown (title, date) stands among the filters, since
 * the search matches every word of the metadata; the browser loads a filter's file only where it
 * filters by it.
 */
export function toRecord(
  { kind, address, title, text, outlet, date, people, statuses, speaker }: SearchPart,
  names: ReadonlyMap<string, string>,
  language: string,
): CustomRecord {
  const person = (id: string): string[] => (names.has(id) ? [`${id} ${names.get(id)}`] : []);
  return {
    url: address,
    content: text,
    language,
    meta: { ...(kind === 'person' && { name: title }), ...(speaker && { speaker: speaker.words }) },
    filters: {
      kind: [kind],
      title: [title],
      date: [date === null ? '' : dateInWords(date)],
      outlet: [outlet ?? words.source.unknownOutlet],
      year: [yearOf(date) ?? 'undated'],
      person: [...new Set([...people].flatMap(person))],
      speaker: speaker?.id ? person(speaker.id) : [],
      status: [...statuses],
    },
    sort: { date: date === null ? '0000' : date.replaceAll('X', '0').replace(/[^\d-].*$/, '') },
  };
}

const yearOf = (date: string | null): string | undefined => /^\d{4}/.exec(date ?? '')?.[0];
