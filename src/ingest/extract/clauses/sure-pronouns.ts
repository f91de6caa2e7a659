import { genderByLists } from '../../../language/first-name.ts';
import type { Language } from '../../../language/language.ts';
import type { Gender } from '../../../language/names.ts';
import type { Mention } from '../../../model/findings.ts';
import { fold } from '../../../text/fold.ts';
import { PRONOUN_REACH } from './parameters.ts';
import type { Clauses, Unit } from './units.ts';

/** Somebody whom a pronoun may mean: a person by cluster, or whom a noun tells of. */
interface Candidate {
  readonly start: number;
  readonly cluster: number | undefined;
  readonly gender: Gender | undefined;
}

/**
 * Offsets of the pronouns that can mean nobody else than the person whom they were resolved to: the
 * person is named a few sentences before at most, and between there and the pronoun stands no other
 * candidate of fitting gender, by name or by a noun for a person.
 */
export function surePronouns(
  all: readonly Clauses[],
  mentions: readonly Mention[],
  text: string,
  language: Language,
): Set<number> {
  const genders = gendersOf(mentions, text, language);
  const told = all.map(({ tape }) =>
    tape.cells.flatMap((unit) => candidate(unit, genders, language)),
  );
  const sure = new Set<number>();
  let at = 0;
  const pronouns = mentions.filter(({ form }) => form === 'pronoun');
  for (const { span, cluster } of pronouns.sort((a, b) => a.span.start - b.span.start)) {
    while (at + 1 < all.length && (all[at]?.end ?? 0) <= span.start) at++;
    const word = text.slice(span.start, span.end).toLowerCase();
    const gender = language.names.pronouns.get(word)?.gender;
    const near = nearOf(all, told, at, { start: span.start, cluster });
    const others = objectsBehind(all[at], span.start);
    const meant = near?.filter((one) => one.cluster === undefined || !others.has(one.cluster));
    if (gender && meant && isOnly(meant, { cluster, gender })) sure.add(span.start);
  }
  return sure;
}

/** 'He accused Roe of lying': a name behind a subject pronoun in its clause is somebody else's. */
function objectsBehind(sentence: Clauses | undefined, start: number): Set<number> {
  const pronoun = sentence?.tape.find((unit) => unit.start === start);
  if (!pronoun?.is('pronoun')) return new Set();
  const end = pronoun.next.seek((unit) => unit.is(...clauseEnds));
  return new Set(
    pronoun.next
      .until(end)
      .flatMap((unit) => (unit.possessive ? [] : (unit.mention?.cluster ?? []))),
  );
}

const clauseEnds = [
  'comma',
  'semicolon',
  'colon',
  'dash',
  'stop',
  'quote',
  'conjunction',
  'subordinator',
  'relative',
] as const;

/** All candidates from the sentence that last named a person up to a pronoun. */
function nearOf(
  all: readonly Clauses[],
  told: readonly Candidate[][],
  at: number,
  { start, cluster }: { readonly start: number; readonly cluster: number },
): Candidate[] | undefined {
  const found: Candidate[] = [];
  for (let n = at; n >= Math.max(0, at - PRONOUN_REACH); n--) {
    if ((all[at]?.block ?? 0) - (all[n]?.block ?? 0) > 1) return undefined;
    const here = (told[n] ?? []).filter((one) => one.start < start);
    found.push(...here);
    if (here.some((one) => one.cluster === cluster)) return found;
  }
  return undefined;
}

const isOnly = (
  near: readonly Candidate[],
  { cluster, gender }: { readonly cluster: number; readonly gender: Gender },
): boolean =>
  near.every((one) =>
    one.cluster === cluster
      ? one.gender === undefined || one.gender === gender
      : one.gender !== undefined && one.gender !== gender,
  );

function candidate(
  unit: Unit,
  genders: ReadonlyMap<number, Gender>,
  { names }: Language,
): Candidate[] {
  const { start, mention, type } = unit;
  if (mention && type === 'person')
    return [{ start, cluster: mention.cluster, gender: genders.get(mention.cluster) }];
  if (!unit.is('noun') || !unit.isPerson || unit.singular !== unit.word) return [];
  if (unit.next.is('name', 'noun', 'dash') || isSaidOf(unit)) return [];
  return [{ start, cluster: undefined, gender: names.gendered.get(unit.word) }];
}

/** 'Ana Ruiz, a baker from Lund', 'was a baker': the noun is no further person. */
function isSaidOf(noun: Unit): boolean {
  const before = noun.previous.seekBack((unit) => !unit.is('noun', 'adverb', 'determiner', 'dash'));
  return before.is('be', 'capacity') || (before.is('comma') && before.previous.is('name'));
}

/** What titles, else the first names, of people tell. */
function gendersOf(
  mentions: readonly Mention[],
  text: string,
  { names }: Language,
): Map<number, Gender> {
  const titled = new Map<number, Gender>();
  const listed = new Map<number, Gender>();
  for (const { type, form, title, span, cluster } of mentions) {
    if (type !== 'person') continue;
    const words = title ? fold(text.slice(title.start, title.end)).split(/[\s-]+/) : [];
    const said = words.map((word) => names.gendered.get(word)).find(Boolean);
    if (said) titled.set(cluster, said);
    const first = fold(/^\S+/.exec(text.slice(span.start, span.end))?.[0] ?? '');
    const gender = form === 'full-name' ? genderByLists(first, names) : undefined;
    if (gender) listed.set(cluster, gender);
  }
  return new Map([...listed, ...titled]);
}
