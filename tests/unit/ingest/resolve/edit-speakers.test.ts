import { describe, expect, it } from 'vitest';
import { editSpeakers } from '../../../../src/ingest/resolve/edit-speakers.ts';
import { resolveCast } from '../../../../src/ingest/resolve/resolve-cast.ts';
import { english } from '../../../../src/language/english/english.ts';
import { peopleEditsSchema, quoteEditsSchema } from '../../../../src/model/editorial.ts';
import type { ReadArticle } from '../../../../src/model/story.ts';
import { readOf } from '../../../fixtures/times/articles.ts';

const text =
  'Mayor Jane Roe met Senator Tom Vale. “The theft was planned,” Roe told reporters about Vale. Vale left. The “grand theft” of the ferry was long ago. Roe smiled.';
const ids = new Map([['a', ['first', 'second']]]);

/** An article as an editor decided on its quotations. */
function decide(edits: object): ReadArticle {
  const read = readOf('a', text);
  const cast = resolveCast([read], peopleEditsSchema.parse({}), english);
  const [made] = editSpeakers(
    [read],
    cast,
    { edits: quoteEditsSchema.parse(edits), ids },
    english.speech,
  );
  if (!made) throw new Error('an article was given');
  return made;
}

const quotesOf = ({ findings }: ReadArticle): unknown[] =>
  findings.quotations.map(({ form, speaker, tie }) => [
    form,
    speaker && [text.slice(speaker.span.start, speaker.span.end), speaker.span.start],
    tie.cue.kind === 'editor',
  ]);
const rowsOf = ({ findings }: ReadArticle): unknown[] =>
  findings.statements
    .filter(({ kind }) => kind === 'quote')
    .map(({ span, claimants, status, sensitive }) => [
      text.slice(span.start, span.end),
      claimants.map(({ start, end }) => text.slice(start, end)),
      status,
      sensitive,
    ]);

describe('an editor', () => {
  it('who decides nothing, or on what is not there, changes nothing', () => {
    const { findings } = readOf('a', text);
    for (const edits of [
      {},
      { unattributed: ['elsewhere'] },
      { speaker: [{ quote: 'first', person: 'nobody' }] },
    ])
      expect(decide(edits).findings).toEqual(findings);
  });

  it('gives a quotation the place nearest to it that names the speaker', () => {
    const made = decide({
      speaker: [
        { quote: 'first', person: 'tom-vale' },
        { quote: 'second', person: 'jane-roe' },
      ],
    });
    expect(quotesOf(made)).toEqual([
      ['direct', ['Tom Vale', text.indexOf('Tom Vale')], true],
      ['partial', ['Roe', text.indexOf('Roe smiled')], true],
    ]);
    expect(rowsOf(made)).toEqual([
      ['“The theft was planned,”', ['Tom Vale'], 'reported', ['crime']],
      ['“grand theft”', ['Roe'], 'reported', ['crime']],
    ]);
  });

  it('takes the speaker from a quotation, and its row with it', () => {
    const made = decide({ unattributed: ['first'] });
    expect(quotesOf(made)[0]).toEqual(['direct', null, true]);
    expect(rowsOf(made)).toEqual([]);
  });

  it('leaves rows in the order of the text', () => {
    const starts = decide({
      speaker: [{ quote: 'second', person: 'jane-roe' }],
    }).findings.statements.map(({ span }) => span.start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });
});
