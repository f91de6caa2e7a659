import type { Language } from '../../../language/language.ts';
import type { NameRules } from '../../../language/names.ts';
import type { Mention, RoleStatement } from '../../../model/findings.ts';
import { fold } from '../../../text/fold.ts';
import { tokenize } from '../../../text/tokens.ts';
import { readQuoted } from '../clauses/read-quoted.ts';
import type { Clauses } from '../clauses/units.ts';
import type { Reading } from '../reading.ts';
import { apposed, premodifying } from './beside-name.ts';
import type { FoundRole } from './found-role.ts';
import { predicated } from './predicate.ts';

/**
 * Finds what an article says that a person is: titles, appositions, 'X is a …', 'as head of …'.
 * Words inside quotations are not the article's.
 */
export function readRoles(
  reading: Reading,
  mentions: readonly Mention[],
  language: Language,
  quoted = readQuoted(reading, mentions, language),
): RoleStatement[] {
  const clusters = new Map(
    mentions
      .filter(({ type }) => type === 'person')
      .map(({ span, cluster }) => [span.start, cluster]),
  );
  const roles = quoted.clauses.flatMap((clauses) =>
    rolesOf(clauses, clusters, reading, mentions, language),
  );
  return [...roles, ...titlesAlone(reading, mentions, roles, language)].sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end,
  );
}

function rolesOf(
  { units, start, end, block }: Clauses,
  clusters: ReadonlyMap<number, number>,
  reading: Reading,
  mentions: readonly Mention[],
  { speech }: Language,
): RoleStatement[] {
  const found: FoundRole[] = units.flatMap((unit, at) => {
    if (unit.type === 'person')
      return [...premodifying(units, at, speech), ...apposed(units, at, speech)];
    return unit.kind === 'be' || unit.kind === 'verb' || unit.marker === 'capacity'
      ? predicated(units, at, speech)
      : [];
  });
  return found.flatMap(({ bearer, from, to, rule }) => {
    const cluster = clusters.get(units[bearer]!.start);
    const pronoun = units[bearer]!.type === undefined;
    const blockStart = reading.blocks[block]!.block.content.start;
    return cluster === undefined ||
      (pronoun && !isNamedBetween(mentions, cluster, blockStart, units[bearer]!.start))
      ? []
      : [
          {
            cluster,
            span: { start: units[from]!.start, end: units[to - 1]!.end },
            sentence: { start, end },
            rule,
          },
        ];
  });
}

/** A pronoun passes a role on only where its bearer is named before it in the same paragraph. */
const isNamedBetween = (
  mentions: readonly Mention[],
  cluster: number,
  start: number,
  end: number,
): boolean =>
  mentions.some(
    (mention) =>
      mention.cluster === cluster &&
      mention.form !== 'pronoun' &&
      mention.span.start >= start &&
      mention.span.end <= end,
  );

/** Titles and descriptions that the reading of names found and no sentence rule above covers. */
function titlesAlone(
  reading: Reading,
  mentions: readonly Mention[],
  roles: readonly RoleStatement[],
  {
    speech: {
      roles: { address },
      singular,
    },
    names,
  }: Language,
): RoleStatement[] {
  const starts = new Set(roles.map(({ cluster, span }) => `${cluster} ${span.end}`));
  return mentions.flatMap(({ type, title, span, form, cluster }) => {
    const words = form === 'descriptor' ? span : title;
    if (type !== 'person' || !words || starts.has(`${cluster} ${words.end}`)) return [];
    if (form !== 'descriptor' && !hasPost(reading.text.slice(words.start, words.end), names))
      return [];
    // 'the sisters Roe and Poe': what several are called is no one's role.
    const last =
      form === 'descriptor'
        ? undefined
        : tokenize(reading.text, words.start, words.end).at(-1)?.text.toLowerCase();
    if (last !== undefined && singular(last) !== last) return [];
    if (address.test(reading.text.slice(words.start, words.end))) return [];
    return [
      {
        cluster,
        span: words,
        sentence: sentenceAt(reading, words.start) ?? words,
        rule: form === 'descriptor' ? 'descriptor' : 'title',
      },
    ];
  });
}

/**
 * 'Commissioner for Fisheries Lee Roe': where only the field stands right before the name, it says
 * nothing of the bearer.
 */
const hasPost = (title: string, { features }: NameRules): boolean =>
  tokenize(title).some(
    ({ text, kind }) =>
      kind === 'word' &&
      [fold(text), `${fold(text)}.`].some((word) =>
        features.get(word)?.is('title', 'honorific', 'role'),
      ),
  );

function sentenceAt(reading: Reading, offset: number): { start: number; end: number } | undefined {
  const block = reading.blocks.find(
    ({ block: { span } }) => span.start <= offset && offset < span.end,
  );
  const sentence = block?.sentences.find(({ start, end }) => start <= offset && offset < end);
  return sentence && { start: sentence.start, end: sentence.end };
}
