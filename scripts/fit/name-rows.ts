import { decide } from '../../src/ingest/extract/names/decide.ts';
import { gatherNames, nameSentences } from '../../src/ingest/extract/names/gather.ts';
import { BEYOND_FITTING } from '../../src/ingest/extract/names/parameters.ts';
import { valuesOf } from '../../src/ingest/extract/names/weights.ts';
import { read } from '../../src/ingest/extract/reading.ts';
import { segment } from '../../src/ingest/segment/segment.ts';
import { english } from '../../src/language/english/english.ts';
import type { Article } from '../../src/model/article.ts';
import type { NameCue } from '../../src/model/name-cues.ts';
import type { NamedDocument } from '../../tests/eval/documents.ts';
import type { Row } from './logistic.ts';

/** Names of several words and single ones, which are weighed apart. */
export interface NameRows {
  readonly full: readonly Row[];
  readonly single: readonly Row[];
}

/** Mentions of a name beyond so many add nothing to what it counts. */
const ENOUGH_MENTIONS = 4;

/** The names of a document with their cues, and the share of their mentions that are people's. */
export function nameRows(document: NamedDocument): NameRows {
  const { text, people, annotatedUntil = Number.POSITIVE_INFINITY } = document;
  const names = gatherNames(nameSentences(read(articleOf(text), english), english), text, english);
  // What is decided of full names is a cue of the single ones.
  decide(names, text, english.names);
  const ends = (start = -1, end = -1): string => `${start} ${end}`;
  const known = new Set(people.map(({ start, end }) => ends(start, end)));
  const rows: { full: Row[]; single: Row[] } = { full: [], single: [] };
  for (const name of names.values()) {
    const spans = name.mentions
      .map(({ sentence: { words }, from, to }) => ({
        start: words[from]?.start,
        end: words[to - 1]?.end ?? 0,
      }))
      .filter(({ end }) => end <= annotatedUntil);
    if (spans.length === 0) continue;
    const right = spans.filter(({ start, end }) => known.has(ends(start, end))).length;
    rows[name.key.includes(' ') ? 'full' : 'single'].push({
      ...weighed(valuesOf(name)),
      label: right / spans.length,
      weight: Math.sqrt(Math.min(spans.length, ENOUGH_MENTIONS)),
    });
  }
  return rows;
}

/** Parts the cues whose weights are fitted from those that have one set by hand. */
function weighed(values: readonly (readonly [NameCue, number])[]): Pick<Row, 'values' | 'given'> {
  return {
    values: values.filter(([cue]) => BEYOND_FITTING[cue] === undefined),
    given: values.reduce((sum, [cue, value]) => sum + (BEYOND_FITTING[cue] ?? 0) * value, 0),
  };
}

function articleOf(text: string): Article {
  const source = {
    seed: 'text',
    sha256: '',
    encoding: 'utf-8' as const,
    text,
    body: { start: 0, end: text.length },
    metadata: {},
  };
  const { segmented } = segment(source, english);
  return {
    id: 'text',
    source,
    ...segmented,
    blocks: segmented.blocks.map((block, n) => ({ ...block, id: `b-${n}` })),
  };
}
