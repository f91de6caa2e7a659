import { genderByLists } from '../../../language/first-name.ts';
import type { Gender, NameRules } from '../../../language/names.ts';
import type { Mention } from '../../../model/findings.ts';
import { fold } from '../../../text/fold.ts';
import { elementAt, last, valueAt } from '../../../text/sure.ts';
import type { NameSentence } from './candidates.ts';
import { is, verb } from './features.ts';
import { findRivals } from './find-rivals.ts';
import {
  A_MENTION,
  ANTECEDENT_MARGIN,
  ANTECEDENT_WINDOW,
  LEAST_ANTECEDENT,
  LISTED_GENDER,
  MOST_MENTIONS,
  PARAGRAPH_COST,
  PARTS,
  ROUNDING,
  SENTENCE_COST,
  SUBJECT_OF_OTHER,
  SUBJECT_OF_SUBJECT,
  SURE_GENDER,
} from './parameters.ts';
import type { Word } from './words.ts';

/**
 * Someone a pronoun may mean: a person by cluster, or an unnamed rival ('the farmer'), whose
 * numbers are negative.
 */
interface Antecedent {
  readonly cluster: number;
  /** Whether it stands before the first verb. */
  readonly subject: boolean;
  /** Whether it directly precedes a verb: then 'him' in its clause is someone else. */
  readonly agent: boolean;
  /** Whether it stands within quotation marks. */
  readonly quoted: boolean;
}

/**
 * A person as the pronouns see one: how often named so far, and what titles and first names say of
 * the gender.
 */
interface Profile {
  named: number;
  readonly title: Gender | undefined;
  readonly listed: Gender | undefined;
  /** Gender of the pronouns that were resolved to this person. */
  taken: Gender | undefined;
}

interface BlockAntecedents {
  readonly block: number;
  readonly antecedents: Antecedent[];
}

/**
 * Finds whom 'he', 'she', 'his' and 'her' mean, by recency, grammatical role and earlier pronouns,
 * and only where one person is clearly ahead. `people` are all mentions of people in text order,
 * those in doubt included. Pronouns in quotation marks are left alone.
 */
export function resolvePronouns(
  sentences: readonly NameSentence[],
  people: readonly Mention[],
  text: string,
  rules: NameRules,
): Mention[] {
  const profiles = profilesOf(people, text, rules);
  const found: Mention[] = [];
  let recent: BlockAntecedents[] = [];
  let next = 0;
  let quoted = false;
  for (const sentence of sentences) {
    const { words, block } = sentence;
    if (recent.at(-1)?.block !== block) quoted = false;
    const here: BlockAntecedents = { block, antecedents: [] };
    const rivals = findRivals(words, rules);
    const verb = firstVerb(words);
    for (let at = 0; at < words.length; at++) {
      const word = elementAt(words, at);
      if (word.shape === 'mark') quoted = isQuoted(text.charAt(word.start), quoted);
      for (; next < people.length && elementAt(people, next).span.start <= word.start; next++) {
        const { cluster, span } = elementAt(people, next);
        valueAt(profiles, cluster).named++;
        const agent = beforeVerb(words, span.end, rules);
        here.antecedents.push({ cluster, subject: span.end <= verb, agent, quoted });
      }
      if (rivals.has(at) && !covered(people[next - 1], word)) {
        const agent = beforeVerb(words, word.end, rules);
        const cluster = -1 - word.start;
        here.antecedents.push({ cluster, subject: word.start < verb, agent, quoted });
      }
      const pronoun = quoted || word.shape === 'upper' ? undefined : rules.pronouns.get(word.fold);
      if (!pronoun) continue;
      const object = pronoun.object !== 'none' && isObject(pronoun.object, words[at + 1]);
      const best = choose([...recent, here], profiles, { ...pronoun, object });
      if (best)
        found.push({
          span: { start: word.start, end: word.end },
          type: 'person',
          form: 'pronoun',
          cluster: best.cluster,
          score: best.score,
          rule: 'pronoun',
        });
      if (best) valueAt(profiles, best.cluster).taken ??= pronoun.gender;
      here.antecedents.push({
        cluster: best?.cluster ?? -1 - word.start,
        subject: pronoun.subject,
        agent: pronoun.subject,
        quoted,
      });
    }
    recent = sentence.titled ? [] : [...recent, here].slice(-ANTECEDENT_WINDOW);
  }
  return found;
}

const covered = (mention: Mention | undefined, word: Word): boolean =>
  mention !== undefined &&
  (mention.title?.start ?? mention.span.start) <= word.start &&
  word.start < mention.span.end;

function profilesOf(
  people: readonly Mention[],
  text: string,
  rules: NameRules,
): Map<number, Profile> {
  const profiles = new Map<number, Profile>();
  for (const { cluster, span, form, title } of people) {
    const known = profiles.get(cluster) ?? {
      named: 0,
      title: undefined,
      listed: undefined,
      taken: undefined,
    };
    const titled =
      title &&
      fold(text.slice(title.start, title.end))
        .split(/[\s-]+/)
        .map((word) => rules.gendered.get(word))
        .find(Boolean);
    const listed =
      form === 'full-name'
        ? genderByLists(fold(text.slice(span.start, span.end).split(/\s/, 1).join('')), rules)
        : undefined;
    profiles.set(cluster, {
      ...known,
      title: known.title ?? titled,
      listed: known.listed ?? listed,
    });
  }
  return profiles;
}

function isQuoted(mark: string, quoted: boolean): boolean {
  if (mark === '“' || mark === '«') return true;
  if (mark === '”' || mark === '»') return false;
  return mark === '"' ? !quoted : quoted;
}

/** Where the first verb of a sentence stands: names before it are taken for its subject. */
function firstVerb(words: readonly Word[]): number {
  const found = words.find((word, n) => n > 0 && word.shape === 'lower' && is(word, verb));
  return found?.start ?? Number.POSITIVE_INFINITY;
}

function beforeVerb(words: readonly Word[], end: number, rules: NameRules): boolean {
  const next = words.find(({ start }) => start >= end);
  return (
    next?.shape === 'lower' &&
    (is(next, verb) || next.link === 'direction' || rules.endings.past.test(next.fold))
  );
}

/** 'him', and 'her' where no noun follows: an object, not a possessive. */
function isObject(object: 'plain' | 'alone', next: Word | undefined): boolean {
  return (
    object === 'plain' ||
    !next ||
    next.shape === 'mark' ||
    is(next, 'function-word', 'place-preposition')
  );
}

/** What a pronoun says of whom it means: in its place a subject, an object, or neither. */
interface PronounUse {
  readonly gender: Gender;
  readonly subject: boolean;
  readonly object: boolean;
}

/** The person who is clearly ahead, with the margin as the score. */
function choose(
  reads: readonly BlockAntecedents[],
  profiles: ReadonlyMap<number, Profile>,
  { gender, subject, object }: PronounUse,
): { cluster: number; score: number } | undefined {
  const here = last(reads);
  const barred = object ? here.antecedents.findLast(({ agent }) => agent)?.cluster : undefined;
  const scores = new Map<number, number>();
  reads.forEach((read, n) => {
    const distance =
      (reads.length - 1 - n) * SENTENCE_COST + (here.block - read.block) * PARAGRAPH_COST;
    for (const antecedent of read.antecedents) {
      // ‘“Roe is weak,” he said’: hardly anybody names himself.
      const named = subject && antecedent.quoted;
      const fit =
        named || antecedent.cluster === barred
          ? undefined
          : genderFit(profiles.get(antecedent.cluster), gender);
      if (fit === undefined) continue;
      const role = antecedent.subject ? (subject ? SUBJECT_OF_SUBJECT : SUBJECT_OF_OTHER) : 0;
      const score =
        fit -
        distance +
        role +
        Math.min(profiles.get(antecedent.cluster)?.named ?? 0, MOST_MENTIONS) * A_MENTION;
      scores.set(
        antecedent.cluster,
        Math.max(scores.get(antecedent.cluster) ?? Number.NEGATIVE_INFINITY, score),
      );
    }
  });
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  if (!best || best[0] < 0 || best[1] < LEAST_ANTECEDENT) return undefined;
  const margin = second ? best[1] - second[1] : ANTECEDENT_MARGIN;
  return margin >= ANTECEDENT_MARGIN - ROUNDING
    ? { cluster: best[0], score: Math.round(margin * PARTS) / PARTS }
    : undefined;
}

/**
 * Titles and earlier pronouns exclude, and first names that the lists know for the other gender
 * alone do where there are none of these; of an unnamed rival nothing is known.
 */
function genderFit(profile: Profile | undefined, gender: Gender): number | undefined {
  if (!profile) return 0;
  const sure = profile.title ?? profile.taken;
  if (sure) return sure === gender ? SURE_GENDER : undefined;
  if (profile.listed === undefined) return 0;
  return profile.listed === gender ? LISTED_GENDER : undefined;
}
