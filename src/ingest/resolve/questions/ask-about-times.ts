import type { EventRules } from '../../../language/events.ts';
import type { Happening, ScopeKind } from '../../../model/findings.ts';
import type { Entity, LocatedSpan, NewsEvent } from '../../../model/story.ts';
import { elementAt } from '../../../text/sure.ts';
import { compatible } from '../events/dates.ts';
import { DATE_LEAD_REACH } from '../parameters.ts';
import type { Passages } from '../passages.ts';
import { derive, type Derived } from './derived.ts';

/**
 * 'What happened in June?' for every stated calendar date in words of a source, answered by its
 * events.
 */
export function askWhen(
  events: readonly NewsEvent[],
  passages: Passages,
  { dateLead }: EventRules,
): Derived[] {
  const groups = new Map<string, Dated>();
  const ambiguous = new Set<string>();
  for (const { accounts, participants } of events) {
    for (const { article, span, time, further, happening } of accounts) {
      if (further || !time?.edtf || time.kind !== 'date') continue;
      if (hasNotHappened(elementAt(passages.read(article).findings.happenings, happening)))
        continue;
      const place = withLead(article, time.span, passages, dateLead);
      if (!place) continue;
      const key = passages.words(place).toLowerCase();
      const group = groups.get(key) ?? {
        edtf: time.edtf,
        time: place,
        answers: [],
        people: new Set<string>(),
      };
      if (group.edtf !== time.edtf) ambiguous.add(key);
      group.answers.push({ article, span });
      for (const { person } of participants) group.people.add(person);
      groups.set(key, group);
    }
  }
  const slot = passages.language.wording.questions['what-happened'].indexOf('{');
  const entities = new Map(passages.cast.entities.map((entity) => [entity.id, entity]));
  return [...merged(groups)]
    .filter(([key]) => !ambiguous.has(key))
    .flatMap(([, { time, answers, people }]) =>
      derive(
        'what-happened',
        { time },
        {
          about: [...people].sort().flatMap((id): Entity | [] => entities.get(id) ?? []),
          answers,
        },
        passages,
      ).map((made) => ({ ...made, question: lowered(made.question, slot) })),
    );
}

/** What is planned, asked or supposed. */
const hasNotHappened = ({ scopes = [] }: Happening): boolean =>
  scopes.some(({ kind }) => unreal.has(kind));

const unreal: ReadonlySet<ScopeKind> = new Set(['mood', 'condition', 'question', 'negation']);

interface Dated {
  readonly edtf: string;
  readonly time: LocatedSpan;
  readonly answers: LocatedSpan[];
  readonly people: Set<string>;
}

/**
 * 'In late April' goes into 'in April' where that is asked too: two questions for one month read
 * alike.
 */
function merged(groups: ReadonlyMap<string, Dated>): ReadonlyMap<string, Dated> {
  const left = new Map(groups);
  for (const [key, one] of groups) {
    const [lead, part, ...rest] = key.split(' ');
    const whole =
      part && /^\p{L}+-?$/u.test(part) && rest.length > 0
        ? groups.get([lead, ...rest].join(' '))
        : undefined;
    if (!whole || !compatible(one.edtf, whole.edtf)) continue;
    whole.answers.push(...one.answers);
    for (const person of one.people) whole.people.add(person);
    left.delete(key);
  }
  return left;
}

/** 'In June' opened a sentence of the source and does not open the question. */
const lowered = (question: string, at: number): string =>
  at > 0 && /^\p{Lu}\p{Ll}/u.test(question.slice(at))
    ? question.slice(0, at) + question.charAt(at).toLowerCase() + question.slice(at + 1)
    : question;

/**
 * The date with its preposition; undefined without one ('last month' reads badly after the
 * question).
 */
function withLead(
  article: string,
  span: { start: number; end: number },
  passages: Passages,
  lead: RegExp,
): LocatedSpan | undefined {
  const { text } = passages.read(article).article.source;
  const before = lead.exec(text.slice(Math.max(0, span.start - DATE_LEAD_REACH), span.start));
  return before
    ? { article, span: { start: span.start - before[0].length, end: span.end } }
    : undefined;
}
