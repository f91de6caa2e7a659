import { isKnown, type NameRules } from '../../../language/names.ts';
import type { Mention } from '../../../model/findings.ts';
import { fold } from '../../../text/fold.ts';
import { elementAt, last } from '../../../text/sure.ts';
import type { NameSentence } from './candidates.ts';
import { is, verb } from './features.ts';

/**
 * Finds 'the president' and the like where exactly one person of the document bears the title, was
 * named before, and nothing narrows the words down further ('the president of …').
 */
export function resolveDescriptors(
  sentences: readonly NameSentence[],
  people: readonly Mention[],
  text: string,
  rules: NameRules,
): Mention[] {
  const bearers = bearersByTitle(people, text, rules);
  const found: Mention[] = [];
  for (const { words, titled } of sentences) {
    for (let at = 0; !titled && at + 1 < words.length; at++) {
      const [article, noun, next] = [elementAt(words, at), elementAt(words, at + 1), words[at + 2]];
      if (
        article.link !== 'definite' ||
        noun.shape === 'mark' ||
        noun.glued ||
        !is(noun, 'title', 'role')
      )
        continue;
      const bearer = bearers.get(noun.fold);
      if (!bearer || bearer.start > article.start || !(noun.possessive || endsPhrase(next, rules)))
        continue;
      found.push({
        span: { start: article.start, end: noun.end },
        type: 'person',
        form: 'descriptor',
        cluster: bearer.cluster,
        score: 1,
        rule: 'title-with-article',
      });
    }
  }
  return found;
}

/**
 * Whether what follows cannot belong to the noun phrase: a mark, a verb, a function word that
 * begins no complement.
 */
function endsPhrase(next: NameSentence['words'][number] | undefined, rules: NameRules): boolean {
  if (!next || next.shape === 'mark') return next === undefined || !/^[-–]/.test(next.fold);
  if (
    next.shape !== 'lower' ||
    next.link === 'genitive' ||
    next.link === 'purpose' ||
    next.link === 'relative-person'
  )
    return false;
  return (
    is(next, 'function-word', verb) ||
    (!isKnown(next.fold, rules) && rules.endings.past.test(next.fold))
  );
}

/**
 * The one person of each title's last word, with the place of the first mention that carries it;
 * titles of two people are left out.
 */
function bearersByTitle(
  people: readonly Mention[],
  text: string,
  rules: NameRules,
): Map<string, { cluster: number; start: number }> {
  const bearers = new Map<string, { cluster: number; start: number } | undefined>();
  for (const { title, cluster, span } of people) {
    if (!title) continue;
    const noun = last(fold(text.slice(title.start, title.end)).split(/\s+/));
    if (!rules.features.get(noun)?.is('title') || noun.endsWith('.')) continue;
    const known = bearers.get(noun);
    if (!bearers.has(noun)) bearers.set(noun, { cluster, start: span.start });
    else if (known && known.cluster !== cluster) bearers.set(noun, undefined);
  }
  return new Map(
    [...bearers].flatMap(([noun, bearer]) => (bearer ? [[noun, bearer] as const] : [])),
  );
}
