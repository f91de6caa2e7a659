import type { EventRules } from '../../../language/events.ts';
import type { Language } from '../../../language/language.ts';
import { coreOfRole, sameRole, wordsOfRole } from '../../../language/role-words.ts';
import { contains } from '../../../model/span.ts';
import type { Entity, LocatedSpan } from '../../../model/story.ts';
import { isSurely } from '../cast/is-surely.ts';
import { dayRange } from '../events/dates.ts';
import {
  BEFORE_ROLE_REACH,
  LEAST_WORDS_OF_DESCRIPTION,
  LONG_AGO_DAYS,
  MOST_ROLES,
  MOST_WORDINGS,
  SAME_TIME_DAYS,
} from '../parameters.ts';
import type { Passages } from '../passages.ts';
import { type Slot, slotOf } from './slot.ts';
import { titled } from './titles.ts';

interface Role {
  readonly place: LocatedSpan;
  /** Words of the role that make it this role: no articles, no qualifiers. */
  readonly core: readonly string[];
  /** What the words before 'of' or 'and' name: 'chair' in 'chair of the board'. */
  readonly head: string;
  readonly past: boolean;
  /** Whether the words beside it put it into the past: 'when she was chair', 'served as chair'. */
  readonly bound: boolean;
  readonly qualified: boolean;
}

/**
 * Where sources state the roles of one person in ways that do not fit: 'former' or not, qualified
 * or not.
 */
export function compareRoles(person: Entity, passages: Passages, language: Language): Slot[] {
  const roles = rolesOf(person, passages, language);
  const pick = (differs: (role: Role) => boolean): LocatedSpan[] => {
    const fits = (plain: Role, marked: Role): boolean =>
      sameRole(plain.core, marked.core) &&
      plain.core.includes(marked.head) &&
      marked.core.includes(plain.head) &&
      // 'Secretary Roe' is what a 'former secretary of state' is called for life.
      (plain.core.length > 1 || marked.core.length === 1) &&
      passages.contemporary(plain.place.article, marked.place.article, SAME_TIME_DAYS);
    const marked = roles.filter(differs);
    // One source may tell of two times; two sources that tell of one differ.
    const plain = roles.filter(
      (role) =>
        !differs(role) &&
        !role.bound &&
        !isCourtesy(role, passages) &&
        marked.some((other) => other.place.article !== role.place.article && fits(role, other)),
    );
    return plain.length
      ? [...marked.filter((role) => plain.some((other) => fits(other, role))), ...plain].map(
          ({ place }) => place,
        )
      : [];
  };
  const base = { kind: 'role' as const, subject: person.id };
  return [
    ...slotOf(
      {
        ...base,
        slot: `role-past ${person.id}`,
        title: titled(passages, 'role-past', { person: person.name }),
      },
      onePerWording(
        pick(({ past }) => past),
        passages,
      ),
    ),
    ...slotOf(
      {
        ...base,
        slot: `role-qualified ${person.id}`,
        title: titled(passages, 'role-qualified', { person: person.name }),
      },
      onePerWording(
        pick(({ qualified }) => qualified),
        passages,
      ),
    ),
    ...describedApart(person, roles, passages),
  ];
}

/**
 * Each source's own words for a person, where at least two articles have a role that no other
 * article gives.
 */
function describedApart(person: Entity, roles: readonly Role[], passages: Passages): Slot[] {
  // 'Senator' beside 'former captain' are two sides of one life; words of a source's own are more
  // than a title.
  const own = roles.filter(
    (role) =>
      role.core.length >= LEAST_WORDS_OF_DESCRIPTION &&
      !role.past &&
      !role.bound &&
      roles.every((other) => other.place.article === role.place.article || !overlap(role, other)) &&
      roles.every((other) =>
        passages.contemporary(role.place.article, other.place.article, SAME_TIME_DAYS),
      ),
  );
  if (new Set(own.map(({ place }) => place.article)).size < 2) return [];
  return slotOf(
    {
      kind: 'role',
      subject: person.id,
      slot: `role-words ${person.id}`,
      title: titled(passages, 'role-words', { person: person.name }),
    },
    onePerWording(
      own.map(({ place }) => place),
      passages,
    ).slice(0, MOST_WORDINGS),
  );
}

const overlap = (a: Role, b: Role): boolean =>
  a.core.some((word) =>
    word.split('-').some((part) => b.core.some((other) => other.split('-').includes(part))),
  );

function rolesOf(person: Entity, passages: Passages, language: Language): Role[] {
  const { events: rules, functionWords: small } = language;
  return (
    passages
      .rolesOf(person)
      // Two people of one name are never one person described in two ways.
      .filter(({ article }) => isSurely(passages.cast, person.id, article))
      .slice(0, MOST_ROLES)
      .map((place): Role => {
        const words = wordsOfRole(passages.words(place));
        const core = coreOfRole(passages.words(place), language);
        const joint = words.findIndex((word, n) => n > 0 && small.has(word));
        const first = words.slice(0, joint < 0 ? undefined : joint);
        return {
          place,
          core,
          head: first.findLast((word) => core.includes(word)) ?? core[0] ?? '',
          // 'Chair and former judge' is a chair; so is nobody's former chair.
          past:
            first.some((word) => rules.pastRole.has(word)) && !rules.ownerEnd.test(words[0] ?? ''),
          bound: isBound(place, passages, rules) || isLongAgo(place, passages),
          qualified: words.some((word) => rules.roleDoubts.has(word)),
        };
      })
  );
}

/**
 * 'President Roe' in a story with other presidents: those who held such an office are called so for
 * life, and it does not say that they hold it.
 */
function isCourtesy({ place: { article, span }, core }: Role, passages: Passages): boolean {
  if (core.length !== 1 || passages.holdersOf(core.join(' ')) < 2) return false;
  return passages
    .read(article)
    .findings.mentions.some(({ title }) => title !== undefined && contains(title, span));
}

/** 'When she was chair', 'served as chair': the word before the role, articles aside. */
function isBound({ article, span }: LocatedSpan, passages: Passages, rules: EventRules): boolean {
  const before =
    passages
      .read(article)
      .article.source.text.slice(Math.max(0, span.start - BEFORE_ROLE_REACH), span.start)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const word = before.findLast((one) => !rules.articles.has(one));
  return word !== undefined && (rules.pastAuxiliaries.has(word) || rules.capacity.has(word));
}

/** Whether the sentence of a role tells of a year before that of its report. */
function isLongAgo({ article, span }: LocatedSpan, passages: Passages): boolean {
  const sentence = passages.sentence({ article, span })?.span;
  const { findings, article: own } = passages.read(article);
  const published = dayRange(own.source.metadata.published)?.[0];
  return findings.times.some((time) => {
    const last = dayRange(time.edtf)?.[1];
    return (
      sentence !== undefined &&
      contains(sentence, time.span) &&
      last !== undefined &&
      published !== undefined &&
      last < published - LONG_AGO_DAYS
    );
  });
}

/** One statement for each article and wording. */
function onePerWording(places: readonly LocatedSpan[], passages: Passages): LocatedSpan[] {
  const seen = new Set<string>();
  return places.filter((place) => {
    const key = `${place.article} ${passages.words(place).toLowerCase()}`;
    return !seen.has(key) && Boolean(seen.add(key));
  });
}
