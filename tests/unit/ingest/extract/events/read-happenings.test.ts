import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extract } from '../../../../../src/ingest/extract/extract.ts';
import { english } from '../../../../../src/language/english/english.ts';
import type { Happening } from '../../../../../src/model/findings.ts';
import { contains } from '../../../../../src/model/span.ts';
import cases from '../../../../fixtures/events/clauses.json' with { type: 'json' };
import { articleOf } from '../../../../fixtures/times/articles.ts';

const happenings = (text: string): readonly Happening[] =>
  extract(articleOf(text), english).happenings;
const labelOf = (text: string, { label }: Happening): string =>
  label.map(({ start, end }) => text.slice(start, end)).join(' ');

/** The weightiest clause of each sentence, as pages choose it. */
function shown(text: string): Happening[] {
  const best = new Map<number, Happening>();
  for (const one of happenings(text))
    if (
      one.salience > 0 &&
      one.participants.length &&
      (best.get(one.sentence.start)?.salience ?? 0) < one.salience
    )
      best.set(one.sentence.start, one);
  return [...best.values()];
}

describe('what is shown', () => {
  for (const { behaviour, text, shown: labels, dates } of cases) {
    test(behaviour, () => {
      const found = shown(text);
      expect(found.map((one) => labelOf(text, one))).toEqual(labels);
      expect(found.map(({ time }) => time?.edtf ?? null)).toEqual(dates);
    });
  }
});

test('a day counted from the report, and a word that ties a sentence to the one before, stand beside a label, not in it', () => {
  const text = 'Ingrid Solberg also sold the harbour company yesterday to Kemal Aydin.';
  const [one] = extract(articleOf(text, '2024-06-12'), english).happenings;
  expect(labelOf(text, one!)).toBe('Ingrid Solberg sold the harbour company to Kemal Aydin');
  expect(one!.time?.edtf).toBe('2024-06-11');
  expect(labelOf(text, happenings(text)[0]!)).toBe(
    'Ingrid Solberg sold the harbour company yesterday to Kemal Aydin',
  );
});

/** Names of the clauses that are shown, each with its part. */
function partsIn(text: string): string[] {
  const { happenings: all, mentions } = extract(articleOf(text), english);
  const nameOf = (cluster: number): string => {
    const { span } = mentions.find((mention) => mention.cluster === cluster)!;
    return text.slice(span.start, span.end);
  };
  return all
    .filter(({ salience }) => salience > 0)
    .flatMap(({ participants }) =>
      participants.map(({ cluster, part }) => `${nameOf(cluster)} ${part}`),
    );
}

test('a name that only begins an adjective takes no part', () => {
  const lead = 'Mayor Ingrid Solberg opened the quay on 3 May 2024. ';
  expect(partsIn(`${lead}Kemal Aydin praised a Solberg-backed candidate on 4 May 2024.`)).toEqual([
    'Ingrid Solberg actor',
    'Kemal Aydin actor',
  ]);
  expect(partsIn(`${lead}Kemal Aydin praised Solberg on 4 May 2024.`)).toContain(
    'Ingrid Solberg target',
  );
});

test('the subject of what reports state did it', () => {
  expect(
    partsIn(
      'Reports state that Kemal Aydin devoted two million crowns to the lighthouse in May 2024.',
    ),
  ).toEqual(['Kemal Aydin actor']);
  expect(partsIn('Reports state that Kemal Aydin was dismissed on 3 May 2024.')).toEqual([
    'Kemal Aydin target',
  ]);
  expect(partsIn('The ministry dismissed Kemal Aydin on 3 May 2024.')).toContain(
    'Kemal Aydin target',
  );
});

test('the sentences of a quoted letter are no events', () => {
  const letter =
    'I have read it.\nMayor Ingrid Solberg dismissed Kemal Aydin on 3 May 2024.\nYours, Mona';
  expect(
    shown(`The clerk wrote: “${letter}”\nThe port closed.`).map(({ label }) => label.length),
  ).toEqual([]);
  expect(shown(`The clerk wrote. ${letter}\nThe port closed.`)).toHaveLength(1);
});

test('who is cited takes no part', () => {
  const text = 'Ingrid Solberg sold the harbour company, according to Kemal Aydin.';
  const { mentions } = extract(articleOf(text), english);
  const aydin = mentions.find(({ span }) => text.slice(span.start, span.end) === 'Kemal Aydin');
  expect(aydin).toBeDefined();
  expect(shown(text)[0]!.participants.map(({ cluster }) => cluster)).not.toContain(aydin!.cluster);
});

test('what is said inside quotation marks is no event', () => {
  const text =
    'Rosa Quist told the harbour court: “Ingrid Solberg bribed Kemal Aydin in May 2019.”';
  expect(happenings(text).every(({ predicate }) => predicate !== 'bribe')).toBe(true);
});

const words = fc.constantFrom(
  'Ingrid Solberg',
  'Kemal Aydin',
  'he',
  'they',
  'sold',
  'was',
  'has',
  'been',
  'will',
  'said',
  'that',
  'the',
  'harbour',
  'company',
  'in',
  'May',
  '2019',
  'and',
  ',',
  '.',
  'when',
  'who',
  '“ferries”',
  'not',
  'could',
  'to',
  'leave',
  'calling',
  'by',
  '—',
  '-',
  'of',
  'last month',
  'her',
  'dubbed',
  '(',
  ')',
);

test('labels are words of the sentence in their order, and spans lie in their sentences', () => {
  fc.assert(
    fc.property(fc.array(words, { maxLength: 30 }), (list) => {
      const text = list.join(' ');
      for (const { sentence, span, label, time } of happenings(text)) {
        expect(contains(sentence, span)).toBe(true);
        let end = sentence.start;
        for (const part of label) {
          expect(part.start).toBeGreaterThanOrEqual(end);
          expect(part.end).toBeGreaterThan(part.start);
          end = part.end;
        }
        expect(end).toBeLessThanOrEqual(sentence.end);
        if (time) expect(contains(sentence, time.span)).toBe(true);
      }
    }),
    { numRuns: 400 },
  );
});
