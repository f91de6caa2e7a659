import type { Language } from '../../../language/language.ts';
import { contains } from '../../../model/span.ts';
import type { Entity, LocatedSpan } from '../../../model/story.ts';
import type { FeatureReader } from '../events/features.ts';
import { MOST_LABELS, SAME_TIME_DAYS, SHARED_NOUN } from '../parameters.ts';
import type { Passages } from '../passages.ts';
import { type Slot, slotOf } from './slot.ts';
import { titled } from './titles.ts';

interface Said {
  readonly place: LocatedSpan;
  /**
   * What the label is put on: the words between the verb and the label; where that is a pronoun,
   * the sentence up to the verb.
   */
  readonly target: LocatedSpan;
  /** The person whom the label is put on, if it is one. */
  readonly person: Entity | undefined;
  readonly words: string;
}

/**
 * Labels that one person puts on one thing in different words in different articles: “a triumph”
 * here, “a disaster” there.
 */
export function compareQuotations(
  person: Entity,
  passages: Passages,
  features: FeatureReader,
  language: Language,
): Slot[] {
  const said = saidBy(person, passages, language).slice(0, MOST_LABELS);
  const linked = said.filter((one) =>
    said.some(
      (other) =>
        other.place.article !== one.place.article &&
        other.words !== one.words &&
        passages.contemporary(one.place.article, other.place.article, SAME_TIME_DAYS) &&
        nearTarget(one, other, features, language),
    ),
  );
  const statements = linked.map(({ place }) => place);
  return slotOf(
    {
      kind: 'wording',
      subject: person.id,
      slot: `wording ${person.id}`,
      title: titled(passages, 'wording', { person: person.name }),
    },
    statements,
  );
}

/** Short quotations of a person behind a verb that calls something by a name. */
function saidBy(person: Entity, passages: Passages, language: Language): Said[] {
  return passages
    .quotationsOf(person)
    .flatMap(({ article, quotation: { span, form, cue } }): Said[] => {
      if (form !== 'partial' || !cue) return [];
      const place = { article, span };
      const verb = language.speech.verbs.get(passages.words({ article, span: cue }).toLowerCase());
      const calls =
        verb &&
        language.speech.cues
          .get(verb.lemma)
          ?.some((frame) => frame === 'call' || frame === 'judge');
      const sentence = calls ? passages.sentence(place) : undefined;
      if (!sentence) return [];
      const between = { article, span: { start: cue.end, end: span.start } };
      const bare = (passages.words(between).match(/\p{L}{4,}/gu) ?? []).length === 0;
      const target = bare
        ? { article, span: { start: sentence.span.start, end: cue.start } }
        : between;
      // "Lee's plan" is a plan, not Lee.
      const people = bare
        ? []
        : passages.peopleIn(between).filter(
            (one) =>
              passages
                .words(between)
                .replace(/[\s,]+(?:\p{L}+\s*)?$/u, '')
                .endsWith(one.name) || passages.words(between).trim().endsWith(one.name),
          );
      return [
        {
          place,
          target,
          person: people.at(-1),
          words: passages
            .words(place)
            .toLowerCase()
            .replace(/[^\p{L}\p{N} ]/gu, ''),
        },
      ];
    });
}

/** Before both labels stands one thing that not every sentence names. */
function nearTarget(a: Said, b: Said, features: FeatureReader, language: Language): boolean {
  if (a.person || b.person) return a.person === b.person;
  const [one, other] = [
    features.of(a.target.article, a.target.span),
    features.of(b.target.article, b.target.span),
  ];
  return features
    .shared(one, other)
    .some(
      (feature) =>
        !/^[@"]/.test(feature) &&
        !feature.includes(' ') &&
        !isVerb(feature, language) &&
        features.weight(feature) >= SHARED_NOUN,
    );
}

/** Quotation marks inside a passage, by article. */
export function quotedIn({ article, span }: LocatedSpan, passages: Passages): LocatedSpan[] {
  return passages
    .read(article)
    .findings.quotations.filter((quote) => quote.form !== 'phrase' && contains(span, quote.span))
    .map((quote) => ({ article, span: quote.span }));
}

/** A word that is hardly ever a noun. */
const isVerb = (word: string, { speech }: Language): boolean =>
  speech.verbs.has(word) && !speech.nounlike.has(word);
