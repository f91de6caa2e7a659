import type { Language } from '../../../language/language.ts';
import type { NameRules } from '../../../language/names.ts';
import type { SpeechRules } from '../../../language/speech.ts';
import type { Mention, RoleStatement } from '../../../model/findings.ts';
import { slice } from '../../../model/span.ts';
import { fold } from '../../../text/fold.ts';
import { elementAt } from '../../../text/sure.ts';
import { tokenize } from '../../../text/tokens.ts';
import { readQuoted } from '../clauses/read-quoted.ts';
import type { Clauses, Unit } from '../clauses/units.ts';
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
  const people = new Map(
    mentions
      .filter(({ type }) => type === 'person')
      .map((mention) => [mention.span.start, mention]),
  );
  const roles = quoted.clauses.flatMap((clauses) =>
    rolesOf(clauses, people, mentions, { reading, speech: language.speech }),
  );
  const whole = [...roles, ...titlesAlone(reading, mentions, roles, language)].flatMap(
    ({ span, ...role }) => {
      const end = span.start + lengthOfRole(slice(reading.text, span), language);
      return end > span.start ? [{ ...role, span: { start: span.start, end } }] : [];
    },
  );
  return whole.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

function rolesOf(
  { tape, start, end, block }: Clauses,
  people: ReadonlyMap<number, Mention>,
  mentions: readonly Mention[],
  { reading, speech }: { readonly reading: Reading; readonly speech: SpeechRules },
): RoleStatement[] {
  const blockStart = elementAt(reading.blocks, block).block.content.start;
  return [...tape]
    .flatMap((unit) => rolesAt(unit, speech))
    .flatMap(({ bearer, first, last, rule }) => {
      const mention = people.get(bearer.start);
      if (!mention || (mention.unheld && last.next === bearer)) return [];
      const { cluster } = mention;
      const pronoun = bearer.type === undefined;
      if (pronoun && !isNamedBetween(mentions, cluster, blockStart, bearer.start)) return [];
      return [
        { cluster, span: { start: first.start, end: last.end }, sentence: { start, end }, rule },
      ];
    });
}

function rolesAt(unit: Unit, speech: SpeechRules): FoundRole[] {
  if (unit.type === 'person') return [...premodifying(unit, speech), ...apposed(unit, speech)];
  return unit.is('be', 'verb', 'capacity') ? predicated(unit, speech) : [];
}

/**
 * How many characters of a role say what somebody is: 'Chairman' of 'Chairman Sir'; none of 'critic
 * of Mr' before 'Roe' and 'former Miss' before 'Norland', which are somebody else's or half of one,
 * and of 'name', behind 'by the'.
 */
function lengthOfRole(role: string, { names, speech }: Language): number {
  const words = tokenize(role);
  const [last, before] = [words.at(-1), words.at(-2)];
  if (!last || names.features.get(fold(last.text))?.is('calling')) return 0;
  if (!before || !speech.roles.address.test(last.text)) return role.length;
  const rest = role.slice(0, before.end);
  return hasPost(rest, names) && !names.features.get(fold(before.text))?.is('function-word')
    ? rest.length
    : 0;
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
  language: Language,
): RoleStatement[] {
  const starts = new Set(roles.map(({ cluster, span }) => `${cluster} ${span.end}`));
  return mentions.flatMap(({ type, title, span, form, cluster }) => {
    const words = form === 'descriptor' ? span : title;
    if (type !== 'person' || !words || starts.has(`${cluster} ${words.end}`)) return [];
    const said = reading.text.slice(words.start, words.end);
    if (form !== 'descriptor' && !isTitleOfOne(said, language)) return [];
    if (language.speech.roles.address.test(said)) return [];
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

/** Whether a title names a post, and of one: what several are called is no one's role. */
function isTitleOfOne(title: string, { names, speech }: Language): boolean {
  const last =
    tokenize(title)
      .findLast(({ kind }) => kind === 'word')
      ?.text.toLowerCase() ?? '';
  return hasPost(title, names) && speech.singular(last) === last;
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
