import { findMarks } from '../../../../../src/ingest/extract/clauses/find-marks.ts';
import { mainClauseSubject } from '../../../../../src/ingest/extract/clauses/main-subject.ts';
import type { NounPhrase } from '../../../../../src/ingest/extract/clauses/noun-phrase.ts';
import { readClauses } from '../../../../../src/ingest/extract/clauses/read-clauses.ts';
import { subjectOf } from '../../../../../src/ingest/extract/clauses/subject.ts';
import { trailingSpeaker } from '../../../../../src/ingest/extract/clauses/trailing-speaker.ts';
import type { Clauses, Unit } from '../../../../../src/ingest/extract/clauses/units.ts';
import { verbGroup } from '../../../../../src/ingest/extract/clauses/verb-group.ts';
import { english } from '../../../../../src/language/english/english.ts';
import { markedText } from './marked-text.ts';

/**
 * What is read of each sentence of a text (marked up as `markedText` has it): the sentence; its
 * units with what they are; each verb with its form, how it ties words to a speaker, and its
 * subject; the subject of the main clause.
 */
export function outline(source: string): string {
  const { text, reading, mentions } = markedText(source);
  const quotes = reading.blocks.flatMap(({ block: { content } }) =>
    findMarks(text, content.start, content.end, english.speech.clauses),
  );
  const words = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
  const sentences = readClauses(reading, mentions, quotes, english);
  return sentences.map((clauses) => sentenceLines(clauses, words).join('\n')).join('\n\n') + '\n';
}

type Words = (span: { start: number; end: number }) => string;

function sentenceLines(clauses: Clauses, words: Words): string[] {
  const units = [...clauses.tape.cells];
  const phrase = (one: NounPhrase | undefined): string =>
    one ? words({ start: one.first.start, end: one.head.end }) : '–';
  const [first] = units;
  return [
    words(clauses),
    `  ${units.map((unit) => unitWord(unit, words)).join(' ')}`,
    ...units
      .filter((unit) => unit.is('verb'))
      .map(
        (verb) =>
          `  ${verbWord(verb)}: ${phrase(subjectOf(verb, english.speech))}${more(verb, phrase)}`,
      ),
    ...(first ? [`  main: ${phrase(mainClauseSubject(first, english.speech))}`] : []),
  ];
}

/** `Roe/name:person`, `said/verb`, `who/person-relative`; marks stand alone. */
function unitWord(unit: Unit, words: Words): string {
  const marks: readonly string[] = ['comma', 'dash', 'colon', 'semicolon', 'open', 'close', 'stop'];
  const exact = words(unit);
  if (marks.includes(unit.kind)) return exact;
  const kind = unit.marker === undefined ? unit.kind : `${unit.kind}+${unit.marker}`;
  const type = unit.type ? `:${unit.type}` : '';
  return `${exact.replaceAll(' ', '_')}/${kind}${type}${unit.possessive ? '’s' : ''}`;
}

/** `told (tell past; say, tell)`. */
function verbWord(verb: Unit): string {
  const frames = verb.frames.length ? `; ${verb.frames.join(', ')}` : '';
  return `${verb.word} (${verb.lemma} ${verb.form ?? '–'}${frames})`;
}

function more(verb: Unit, phrase: (one: NounPhrase | undefined) => string): string {
  const { passive } = verbGroup(verb);
  const speaker = trailingSpeaker(verb);
  return [passive ? ', passive' : '', speaker ? `, words of ${phrase(speaker)}` : ''].join('');
}
