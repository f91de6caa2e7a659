import path from 'node:path';
import type {
  AnchorEdits,
  Corrections,
  EventEdits,
  PeopleEdits,
  QuoteEdits,
  StorySettings,
  Withheld,
} from '../model/editorial.ts';
import type { Message, Place } from '../model/message.ts';
import { type EditorialFile, editorialFiles, type ValuePath } from './files.ts';
import { findStrays } from './find-strays.ts';
import { knownKeys } from './known-keys.ts';
import { readEntries } from './read-entries.ts';
import { readEditorialFile, shownFile } from './read-file.ts';
import { readYaml } from './read-yaml.ts';
import { sayFault } from './value-message.ts';

/** What people wrote in `content/editorial/`, and what is wrong with it. */
export interface Editorial {
  readonly settings: StorySettings;
  readonly people: PeopleEdits;
  readonly quotes: QuoteEdits;
  readonly events: EventEdits;
  readonly anchors: AnchorEdits;
  readonly corrections: Corrections;
  readonly withheld: Withheld;
  readonly messages: readonly Message[];
  /**
   * Whether a fault is such that nothing may be written: a setting, or what is to stay hidden,
   * would have to be guessed.
   */
  readonly stops: boolean;
  /** Where a value stands: the file of that name, and the way to the value in the data above. */
  readonly placeOf: (file: string, path: ValuePath) => Pick<Message, 'file' | 'place'>;
}

/** One file as it is read: its entries without the faulty ones. */
interface ReadFile<Value> {
  readonly name: string;
  readonly data: Value;
  readonly messages: readonly Message[];
  readonly stops: boolean;
  readonly place: (path: ValuePath) => Place | undefined;
}

/**
 * Reads the editorial files of a content folder. A missing file is an empty one; a faulty entry is
 * reported and left out.
 */
export function readEditorial(content: string): Editorial {
  const settings = readOne(content, editorialFiles.settings);
  const people = readOne(content, editorialFiles.people);
  const anchors = readOne(content, editorialFiles.anchors);
  const quotes = readOne(content, editorialFiles.quotes);
  const events = readOne(content, editorialFiles.events);
  const corrections = readOne(content, editorialFiles.corrections);
  const withheld = readOne(content, editorialFiles.withheld);
  const files: readonly ReadFile<unknown>[] = [
    settings,
    people,
    anchors,
    quotes,
    events,
    corrections,
    withheld,
  ];
  const strays = findStrays(content);
  return {
    settings: settings.data,
    people: people.data,
    quotes: quotes.data,
    events: events.data,
    anchors: anchors.data,
    corrections: corrections.data,
    withheld: withheld.data,
    messages: [
      ...files.flatMap(({ messages }) => messages),
      ...strays.map(({ message }) => message),
    ],
    stops: files.some(({ stops }) => stops) || strays.some(({ stops }) => stops),
    placeOf: (name, way) => {
      const place = files.find((one) => one.name === name)?.place(way);
      return { file: shownFile(path.join(content, 'editorial', name)), ...(place && { place }) };
    },
  };
}

/**
 * The settings of the story, for the site. Throws with the messages where they are faulty: the
 * ingest has refused such a file before any page is made, so this is met where somebody runs Astro
 * alone or edits while pages are served.
 */
export function readSettings(content: string): StorySettings {
  const { data, messages } = readOne(path.resolve(content), editorialFiles.settings);
  if (messages.length)
    throw new Error(
      messages
        .map(
          ({ file, place, reason, fix }) =>
            `${file}${place ? `:${place.start.line}:${place.start.column}` : ''}: ${reason}; ${fix}`,
        )
        .join('\n'),
    );
  return data;
}

/**
 * The editors' corrections, for the site: those that are as they should be. The ingest reports the
 * others.
 */
export const readCorrections = (content: string): Corrections['corrections'] =>
  readOne(path.resolve(content), editorialFiles.corrections).data.corrections;

function readOne<Value>(content: string, file: EditorialFile<Value>): ReadFile<Value> {
  const nothing = { name: file.name, data: file.schema.parse({}), place: () => undefined };
  const read = readEditorialFile(content, file.name);
  if ('fault' in read)
    return { ...nothing, messages: [withOutcome(read.fault, true)], stops: true };
  const shown = shownFile(path.join(content, 'editorial', file.name));
  const yaml = readYaml(read.text);
  // Where the file cannot be read as a whole, nobody knows which decisions would be taken back.
  if ('faults' in yaml)
    return {
      ...nothing,
      messages: yaml.faults.map((fault) => withOutcome({ ...fault, file: shown }, true)),
      stops: true,
    };
  const { data, faults, inFile } = readEntries(yaml.value, file.schema);
  const stopsAt = (path: ValuePath): boolean => !path.length || file.stopsAt(path);
  const messages = faults.map((fault) => {
    const { path: at } = fault;
    const place = yaml.place(at);
    const said = sayFault(
      fault,
      valueAt(yaml.value, at),
      knownKeys(file.schema, at.slice(0, -1)),
      file.secret ?? false,
    );
    return withOutcome({ ...said, file: shown, ...(place && { place }) }, stopsAt(at));
  });
  return {
    name: file.name,
    data,
    messages,
    stops: faults.some((fault) => stopsAt(fault.path)),
    place: (way) => yaml.place(inFile(way)),
  };
}

/** A message that says what comes of the fault. */
const withOutcome = (message: Message, stops: boolean): Message => ({
  ...message,
  fix: `${message.fix}; until then ${stops ? 'nothing is written' : 'this entry is left out'}`,
});

const valueAt = (value: unknown, way: ValuePath): unknown =>
  way.reduce<unknown>(
    (here, key) =>
      typeof here === 'object' && here !== null
        ? (here as Record<string | number, unknown>)[key]
        : undefined,
    value,
  );
