import { seedsOf } from '../../../src/cli/read-seeds/read-seeds.ts';
import { ingest, type Ingested, type IngestInput } from '../../../src/ingest/ingest.ts';
import { peopleEditsSchema } from '../../../src/model/editorial.ts';
import type { Provenance } from '../../../src/model/provenance.ts';
import type { Span } from '../../../src/model/span.ts';
import { untouchedInput } from '../../fixtures/bounds/ingest-input.ts';
import type { StoryDocument } from '../documents.ts';

/** Words of a document. */
export interface Place extends Span {
  readonly document: StoryDocument;
}

/** A page about somebody and the places that name them. */
export interface ToldPerson {
  readonly id: string;
  readonly name: string;
  readonly mentions: readonly Place[];
}

/** A page about an event and what each report says of it. */
export interface ToldEvent {
  readonly label: string;
  readonly accounts: readonly Place[];
}

/** What the program makes of some documents as one story. */
export interface ToldStory {
  /** Those that are in the story, in their order. */
  readonly documents: readonly StoryDocument[];
  /** In the order of their addresses. */
  readonly people: readonly ToldPerson[];
  readonly events: readonly ToldEvent[];
  readonly disagreements: readonly { readonly statements: readonly Place[] }[];
  /** Pages for people of `together` before they were put together. */
  readonly pagesTogether: number;
}

/**
 * Ingests documents as one story, as `nutgraf ingest` does without its files. What is named by one
 * of the names `together` and stands on several pages is put on one, as an editor would. Throws
 * where the story may not be published.
 */
export function tellStory(
  documents: readonly StoryDocument[],
  together: readonly string[] = [],
): ToldStory {
  const first = ingest(inputOf(documents));
  const merge = together
    .map((name) => idsNamed(first, name))
    .filter((ids): ids is [string, string, ...string[]] => ids.length > 1);
  const made = merge.length
    ? ingest({ ...inputOf(documents), ...kept(first), people: peopleEditsSchema.parse({ merge }) })
    : first;
  if (!made.sound) throw new Error('Unexpected story that breaks a rule');
  return { ...toTold(made, documents), pagesTogether: merge.flat().length };
}

/** What a second ingest knows of the first. */
const kept = ({ lock, slugs, addresses, hidden }: Ingested): Partial<IngestInput> => ({
  lock,
  slugs,
  addresses,
  ...(hidden && { hidden }),
});

const idsNamed = ({ pages }: Ingested, name: string): string[] =>
  pages.people.filter(({ data }) => data.name.includes(name)).map(({ data }) => data.id);

const inputOf = (documents: readonly StoryDocument[]): IngestInput =>
  untouchedInput(seedsOf(documents.flatMap(filesOf).sort(byBytes)).sources);

interface SeedFile {
  readonly is: 'file';
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A document as a seed with its sidecar. */
function filesOf({ id, text, published, link }: StoryDocument): SeedFile[] {
  const file = (path: string, words: string): SeedFile => ({
    is: 'file',
    path,
    bytes: Buffer.from(`${words}\n`),
  });
  const metadata = { ...(published && { date: published }), ...(link && { link }) };
  return [
    file(`${id}.txt`, text),
    ...(published || link ? [file(`${id}.meta.yaml`, JSON.stringify(metadata))] : []),
  ];
}

const byBytes = (a: SeedFile, b: SeedFile): number =>
  Buffer.compare(Buffer.from(a.path), Buffer.from(b.path));

function toTold(
  { pages, resolved }: Ingested,
  all: readonly StoryDocument[],
): Omit<ToldStory, 'pagesTogether'> {
  const bySeed = new Map(all.map((document) => [`${document.id}.txt`, document]));
  const documents = new Map(
    resolved.articles.flatMap(({ article: { id, source } }) => {
      const document = bySeed.get(source.seed);
      return document ? [[id, document] as const] : [];
    }),
  );
  const place = ({ article, start, end, exact }: Provenance): Place => {
    const document = documents.get(article);
    if (document?.text.slice(start, end) !== exact)
      throw new Error(`Unexpected place in ${article}: ‘${exact}’ does not stand there`);
    return { document, start, end };
  };
  const inStory = new Set(documents.values());
  const byAddress = pages.people.toSorted((a, b) => order(`${a.data.id}.mdx`, `${b.data.id}.mdx`));
  return {
    documents: all.filter((document) => inStory.has(document)),
    people: byAddress.map(({ data: { id, name, aliases } }) => ({
      id,
      name,
      mentions: aliases.flatMap(({ provenance }) => provenance.map(place)),
    })),
    events: pages.events.map(({ data: { label, accounts } }) => ({
      label,
      accounts: accounts.map(({ provenance }) => place(provenance)),
    })),
    disagreements: pages.disagreements.map(({ data }) => ({
      statements: data.statements.map(place),
    })),
  };
}

const order = (a: string, b: string): number => Number(a > b) - Number(a < b);
