import type { Span } from '../../../src/model/span.ts';
import type { StoryDocument } from '../documents.ts';
import { bareName, isFullName, isName } from './gold-names.ts';
import { type GoldPeople, wordsAt } from './gold-people.ts';

/** Two men and two women of every happening, whoever they were. */
const cast = { he: ['Martin Keller', 'Peter Holm'], she: ['Laura Brandt', 'Anna Wolff'] } as const;

/** The names of the made-up cast. */
export const castNames: readonly string[] = [...cast.he, ...cast.she];

/**
 * The same documents as a long story about few people: the two whom each happening names most get
 * the names of one small cast. Joins the chains of `people` that are now one person.
 */
export function withOneCast(
  documents: readonly StoryDocument[],
  people: GoldPeople,
): StoryDocument[] {
  const names = new Map(
    [...Map.groupBy(documents, happeningOf)].map(([happening, own]) => [
      happening,
      newNames(own, people),
    ]),
  );
  const renamed = documents.map((document) => {
    const own = names.get(happeningOf(document));
    return own?.size ? rename(document, editsOf(document.text, own)) : document;
  });
  for (const document of renamed)
    for (const { chain, ...span } of document.people) {
      const words = wordsAt(document, span);
      if (chain !== null && people.of(chain) !== undefined && castNames.includes(words))
        people.join(chain, `cast ${words}`);
    }
  return renamed;
}

/** What tells the happening of which a document reports from all others. */
export const happeningOf = ({ topic, subtopic }: StoryDocument): string => `${topic} ${subtopic}`;

/** How often somebody is named and by which pronouns, and the full names. */
interface Tally {
  names: number;
  he: number;
  she: number;
  readonly full: Set<string>;
}

/** First and last name, or the last alone. */
type OldName = readonly [first: string, last: string] | readonly [last: string];

/** How many people of a happening are renamed. */
const RENAMED = 2;
/** A shorter surname may be another word. */
const SURNAME = 4;

/** New names by old ones; a later person's stands where two have the same. */
function newNames(
  documents: readonly StoryDocument[],
  people: GoldPeople,
): Map<string, { readonly old: OldName; readonly name: string }> {
  const free = { he: [...cast.he], she: [...cast.she] };
  const names = new Map<string, { old: OldName; name: string }>();
  const set = (old: OldName, name: string): unknown => names.set(old.join(' '), { old, name });
  for (const { full, he, she } of mostNamed(documents, people)) {
    const name = free[she > he ? 'she' : 'he'].shift() ?? '';
    for (const one of full) {
      const words = one.split(' ').filter((word) => !/^(?:Jr|Sr|III|II)$/.test(word));
      const [first, last] = [words[0], words.at(-1)];
      if (words.length < 2 || first === undefined || last === undefined) continue;
      set([first, last], name);
      if (last.length >= SURNAME) set([last], name.split(' ')[1] ?? name);
    }
  }
  return names;
}

function mostNamed(documents: readonly StoryDocument[], people: GoldPeople): Tally[] {
  const tallies = new Map<string, Tally>();
  for (const document of documents)
    for (const { chain, ...span } of document.people) {
      const person = chain === null ? undefined : people.of(chain);
      if (person === undefined) continue;
      const own = tallies.get(person) ?? { names: 0, he: 0, she: 0, full: new Set() };
      tallies.set(person, own);
      addMention(own, wordsAt(document, span));
    }
  return [...tallies.values()]
    .filter(({ full }) => full.size)
    .sort((a, b) => b.names - a.names)
    .slice(0, RENAMED);
}

function addMention(tally: Tally, words: string): void {
  if (isName(words)) tally.names++;
  if (isFullName(words)) tally.full.add(bareName(words));
  if (/^(?:he|him|his|himself)$/i.test(words)) tally.he++;
  if (/^(?:she|her|hers|herself)$/i.test(words)) tally.she++;
}

/** Words that get others. */
interface Edit extends Span {
  readonly words: string;
}

function editsOf(text: string, names: ReturnType<typeof newNames>): Edit[] {
  const all = [...names].sort(([a], [b]) => b.length - a.length).map(([, one]) => one);
  const any = all.map(({ old }) => `(${patternOf(old)})`).join('|');
  const whole = new RegExp(`(?<![\\p{L}\\d])(?:${any})(?![\\p{L}\\d])`, 'gu');
  return [...text.matchAll(whole)].map((match) => {
    const which = match.slice(1).findIndex((group) => group !== undefined);
    const [start, end] = [match.index, match.index + match[0].length];
    return { start, end, words: all[which]?.name ?? match[0] };
  });
}

/** Up to two middle names or one in quotation marks may stand between, and a ‘Jr.’ behind. */
function patternOf([first, last]: OldName): string {
  if (last === undefined) return RegExp.escape(first);
  const between = `(?: \\p{Lu}[\\p{L}.]*| ["“‘'][^"”’']{2,20}["”’']){0,2}`;
  return `${RegExp.escape(first)}${between} ${RegExp.escape(last)}(?:,? (?:Jr|Sr|III|II|IV)\\b\\.?)?`;
}

/** A document with other words in places, its annotation moved along. */
function rename(document: StoryDocument, edits: readonly Edit[]): StoryDocument {
  const { text } = document;
  const pieces = edits.flatMap(({ start, words }, n) => [
    text.slice(edits[n - 1]?.end ?? 0, start),
    words,
  ]);
  const move = <One extends Span>(spans: readonly One[]): One[] =>
    spans
      .map((one) => ({
        ...one,
        start: moved(one.start, edits, 'start'),
        end: moved(one.end, edits, 'end'),
      }))
      .filter(({ start, end }) => end > start);
  return {
    ...document,
    text: [...pieces, text.slice(edits.at(-1)?.end ?? 0)].join(''),
    annotated: move(document.annotated),
    people: move(document.people),
    events: move(document.events),
  };
}

/** Where an offset lies after the edits; one within an edit goes to that end of the new words. */
function moved(offset: number, edits: readonly Edit[], side: 'start' | 'end'): number {
  let shift = 0;
  for (const { start, end, words } of edits) {
    if (start >= offset) break;
    if (end > offset) return start + shift + (side === 'end' ? words.length : 0);
    shift += words.length - (end - start);
  }
  return offset + shift;
}
