import type { QuestionRules } from '../../../language/questions.ts';
import { withBaseForm } from '../../../language/questions.ts';
import type { Span } from '../../../model/span.ts';
import type { Entity, EventAccount, LocatedSpan, NewsEvent } from '../../../model/story.ts';
import { elementAt, valueAt } from '../../../text/sure.ts';
import { LONGEST_DEED } from '../parameters.ts';
import type { Passages } from '../passages.ts';
import { derive, type Derived } from './derived.ts';

/**
 * 'Why did … resign?', where the sentence of a shown event states a reason itself; answered by the
 * accounts that do.
 */
export function askWhy(events: readonly NewsEvent[], passages: Passages): Derived[] {
  const { questions: rules, speech } = passages.language;
  return events.flatMap((event) => {
    const reasons = event.accounts.flatMap((account) =>
      account.further ? [] : reasonIn(account, passages, rules),
    );
    const first = reasons[0];
    if (!first) return [];
    const { template, who, act } = first;
    const answers = reasons.flatMap(({ sentence }) => sentence);
    const about = who.type === 'person' ? [who] : [];
    return derive(
      template,
      { person: passages.nameOf(who), act },
      { about, answers },
      passages,
    ).map((made) =>
      template === 'why-did'
        ? {
            ...made,
            question: made.question.replace(passages.words(act), (words) =>
              withBaseForm(words, speech.verbs),
            ),
          }
        : made,
    );
  });
}

interface Reason {
  readonly template: Derived['template'];
  readonly who: Entity;
  readonly act: LocatedSpan;
  readonly sentence: LocatedSpan;
}

/**
 * Who did what, right before the reason: a subject, its verb, and no further verb that the reason
 * could belong to.
 */
function reasonIn(
  { article, happening }: EventAccount,
  passages: Passages,
  rules: QuestionRules,
): Reason[] {
  const {
    article: {
      source: { text },
    },
    findings,
  } = passages.read(article);
  const { span, sentence, participants } = elementAt(findings.happenings, happening);
  const clusters = new Set(participants.map(({ cluster }) => cluster));
  return findings.mentions
    .filter((mention) => clusters.has(mention.cluster) && within(mention.span, span))
    .flatMap((mention): Reason[] => {
      const who = passages.entity(article, mention.cluster);
      const rest = text.slice(mention.span.end, sentence.end);
      const lead = rules.act.exec(rest)?.groups;
      const reason = rules.reason.exec(rest);
      if (!who || who.type === 'place' || !lead?.['act'] || !reason) return [];
      const { auxiliary, act: verb } = lead;
      const start = rest.indexOf(verb, auxiliary ? auxiliary.length + 1 : 0);
      const words = rest.slice(start, reason.index);
      if (
        !isAct(words, auxiliary, passages) ||
        rules.noReason.test(words) ||
        rules.furtherVerb.test(words)
      )
        return [];
      const act = {
        article,
        span: { start: mention.span.end + start, end: mention.span.end + reason.index },
      };
      const template = auxiliary ? valueAt(rules.auxiliaries, auxiliary) : 'why-did';
      return [{ template, who, act, sentence: { article, span: sentence } }];
    })
    .slice(0, 1);
}

const within = (inner: Span, outer: Span): boolean =>
  inner.start >= outer.start && inner.end <= outer.end;

/**
 * One verb of the past, with or without its auxiliary; none of saying, whose reason may be that of
 * what was said.
 */
function isAct(
  words: string,
  auxiliary: string | undefined,
  {
    language: {
      speech: { verbs, cues },
    },
  }: Passages,
): boolean {
  const past = words
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => /^(?:past|participle)$/.test(verbs.get(word)?.form ?? ''));
  if (past.some((word) => cues.get(valueAt(verbs, word).lemma)?.includes('say') && !auxiliary))
    return false;
  return (
    past.length === 1 &&
    words.split(/\s+/).length <= LONGEST_DEED &&
    (auxiliary !== undefined || valueAt(verbs, elementAt(past, 0)).form === 'past')
  );
}
