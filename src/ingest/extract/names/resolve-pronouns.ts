import { type Gender, type NameRules, WordClass } from '../../../language/names.ts';
import type { Mention } from '../../../model/findings.ts';
import { fold } from '../../../text/fold.ts';
import { classesOf, type Word } from './words.ts';
import type { NameSentence } from './candidates.ts';

/** How far the best antecedent must be ahead of the second (log-odds). */
const MARGIN = 1;
/** Sentences before the one of the pronoun in which an antecedent is looked for. */
const WINDOW = 2;

interface Antecedent {
  readonly cluster: number;
  readonly start: number;
  readonly subject: boolean;
}

/** A person as the pronouns see one: how often named so far, and what titles and first names say of the gender. */
interface Profile {
  named: number;
  readonly title: Gender | undefined;
  readonly listed: Gender | undefined;
  /** Pronouns that were resolved to this person. */
  taken: Gender | undefined;
}

/**
 * Finds whom 'he', 'she', 'his' and 'her' mean, by recency, grammatical role and earlier pronouns, and only where one
 * person is clearly ahead. Pronouns within quotation marks are left alone.
 */
export function resolvePronouns(sentences: readonly NameSentence[], people: readonly Mention[], text: string, rules: NameRules): Mention[] {
  const profiles = profilesOf(people, text, rules);
  const found: Mention[] = [];
  const recent: Antecedent[][] = [];
  let next = 0;
  let quoted = false;
  let block = -1;
  for (const sentence of sentences) {
    if (sentence.block !== block) quoted = false;
    block = sentence.block;
    const { words } = sentence;
    const here: Antecedent[] = [];
    const clauseEnd = firstVerb(words);
    for (let at = 0; at < words.length; at++) {
      const word = words[at]!;
      if (word.shape === 'mark') quoted = isQuoted(text[word.start]!, quoted);
      while (next < people.length && people[next]!.span.start <= word.start) note(people[next++]!, here, profiles, clauseEnd);
      const pronoun = quoted ? undefined : rules.pronouns.get(word.fold);
      if (!pronoun || word.shape === 'upper') continue;
      const best = choose([...recent.slice(-WINDOW), here], profiles, pronoun.gender, pronoun.subject);
      if (!best) continue;
      found.push({ span: { start: word.start, end: word.end }, type: 'person', form: 'pronoun', cluster: best.cluster, score: best.score, rule: 'pronoun' });
      const profile = profiles.get(best.cluster)!;
      profile.taken ??= pronoun.gender;
      here.push({ cluster: best.cluster, start: word.start, subject: pronoun.subject });
    }
    recent.push(here);
    if (recent.length > WINDOW) recent.shift();
  }
  return found;
}

function profilesOf(people: readonly Mention[], text: string, rules: NameRules): Map<number, Profile> {
  const profiles = new Map<number, Profile>();
  for (const { cluster, span, form, title } of people) {
    const known = profiles.get(cluster) ?? { named: 0, title: undefined, listed: undefined, taken: undefined };
    const titled = title && fold(text.slice(title.start, title.end)).split(/[\s-]+/).map((word) => rules.gendered.get(word)).find(Boolean);
    const listed = form === 'full-name' ? listedGender(fold(/^\S+/.exec(text.slice(span.start, span.end))![0]), rules) : undefined;
    profiles.set(cluster, { ...known, title: known.title ?? titled, listed: known.listed ?? listed });
  }
  return profiles;
}

function listedGender(name: string, rules: NameRules): Gender | undefined {
  const classes = classesOf(name, rules);
  if (classes & WordClass.eitherFirst) return undefined;
  return classes & WordClass.femaleFirst ? 'female' : classes & WordClass.maleFirst ? 'male' : undefined;
}

function isQuoted(mark: string, quoted: boolean): boolean {
  if (mark === '“' || mark === '«') return true;
  if (mark === '”' || mark === '»') return false;
  return mark === '"' ? !quoted : quoted;
}

/** Where the first verb of a sentence stands: names before it are taken for its subject. */
function firstVerb(words: readonly Word[]): number {
  const verb = words.find((word, n) => n > 0 && word.shape === 'lower' && word.classes & (WordClass.auxiliary | WordClass.speechVerb | WordClass.humanVerb));
  return verb?.start ?? Number.POSITIVE_INFINITY;
}

function note({ cluster, span }: Mention, here: Antecedent[], profiles: ReadonlyMap<number, Profile>, clauseEnd: number): void {
  profiles.get(cluster)!.named++;
  here.push({ cluster, start: span.start, subject: span.end <= clauseEnd });
}

/** The person who is clearly ahead, with the margin as the score. */
function choose(sentences: readonly (readonly Antecedent[])[], profiles: ReadonlyMap<number, Profile>, gender: Gender, subject: boolean): { cluster: number; score: number } | undefined {
  const scores = new Map<number, number>();
  sentences.forEach((antecedents, n) => {
    const distance = sentences.length - 1 - n;
    for (const antecedent of antecedents) {
      const profile = profiles.get(antecedent.cluster)!;
      const fit = genderFit(profile, gender);
      if (fit === undefined) continue;
      const score = fit - distance * 0.8 + (antecedent.subject ? (subject ? 1.2 : 0.8) : 0) + Math.min(profile.named, 6) * 0.1;
      scores.set(antecedent.cluster, Math.max(scores.get(antecedent.cluster) ?? Number.NEGATIVE_INFINITY, score));
    }
  });
  const ranked = [...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  if (ranked.length === 0) return undefined;
  const margin = ranked.length === 1 ? MARGIN : ranked[0]![1] - ranked[1]![1];
  return margin >= MARGIN - 1e-9 && ranked[0]![1] > -1.5 ? { cluster: ranked[0]![0], score: Math.round(margin * 100) / 100 } : undefined;
}

/** Titles and earlier pronouns exclude; first names only lean. */
function genderFit({ title, taken, listed }: Profile, gender: Gender): number | undefined {
  const sure = title ?? taken;
  if (sure) return sure === gender ? 1 : undefined;
  return listed === undefined ? 0 : listed === gender ? 0.8 : -1.5;
}
