import type { Language } from '../../../language/language.ts';
import { CERTAIN, type Mention } from '../../../model/findings.ts';
import { byPlace, type Span } from '../../../model/span.ts';
import { elementAt } from '../../../text/sure.ts';
import type { Reading } from '../reading.ts';
import type { NameCandidate } from './candidates.ts';
import { clusterPeople } from './cluster-people.ts';
import { decide, type Decision } from './decide.ts';
import { findAgain } from './find-again.ts';
import { gatherNames, nameSentences } from './gather.ts';
import { AMBIGUOUS_STEP } from './parameters.ts';
import { resolveDescriptors } from './resolve-descriptors.ts';
import { resolvePronouns } from './resolve-pronouns.ts';
import type { WordRun } from './runs.ts';
import { hasUnheldTitle } from './unheld-title.ts';

/** A surname that several persons share is sure to be a person's, but not whose. */
const AMBIGUOUS = CERTAIN - AMBIGUOUS_STEP;

/** Finds the people, organisations and places that an article names, in text order. */
export function readNames(reading: Reading, language: Language): Mention[] {
  const { text } = reading;
  const sentences = nameSentences(reading, language);
  const names = gatherNames(sentences, text, language);
  const decided = decide(names, text, language.names);
  findAgain(sentences, decided, language.names);
  const decisions = [...decided.values()];
  const others = decisions.filter(({ type }) => type === 'organisation' || type === 'place');
  const mentions = others.flatMap((decision, cluster) =>
    decision.name.mentions.map((candidate) => mentionOf(candidate, decision, cluster)),
  );
  const people = clusterPeople(
    decisions.filter(({ type }) => type === 'person'),
    text,
    language.names,
    others.length,
  );
  for (const { candidate, decision, form, cluster, ambiguous } of people) {
    const mention = mentionOf(candidate, decision, cluster);
    mentions.push({
      ...mention,
      form,
      ...(ambiguous && {
        score: Math.min(mention.score, AMBIGUOUS),
        shared: true as const,
        rule: 'shared-surname' as const,
      }),
    });
  }
  mentions.sort((a, b) => byPlace(a.span, b.span));
  const sure = mentions.filter(({ type, score }) => type === 'person' && score >= CERTAIN);
  const descriptors = resolveDescriptors(sentences, sure, text, language.names);
  // Names in doubt count too: the rest of the story may confirm them, and a pronoun must not pass
  // them over.
  const named = [...mentions.filter(({ type }) => type === 'person'), ...descriptors].sort((a, b) =>
    byPlace(a.span, b.span),
  );
  return [
    ...mentions,
    ...descriptors,
    ...resolvePronouns(sentences, named, text, language.names),
  ].sort((a, b) => byPlace(a.span, b.span));
}

function mentionOf(
  candidate: NameCandidate,
  { type, score, rule }: Decision,
  cluster: number,
): Mention {
  const unheld = hasUnheldTitle(candidate);
  const title = candidate.title && !unheld ? spanOf(candidate, candidate.title) : undefined;
  return {
    span: spanOf(candidate, candidate),
    type: type as Mention['type'],
    form: 'full-name',
    ...(title && type === 'person' && { title }),
    ...(unheld && type === 'person' && { unheld }),
    cluster,
    score,
    rule,
  };
}

const spanOf = ({ sentence: { words } }: NameCandidate, run: WordRun): Span => ({
  start: elementAt(words, run.from).start,
  end: elementAt(words, run.to - 1).end,
});
