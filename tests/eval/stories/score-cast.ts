import { overlaps } from '../../../src/model/span.ts';
import type { StoryDocument } from '../documents.ts';
import { count, type Figure, type Miss, precisionRecall, type Scored, share } from '../figure.ts';
import { bareName, isName } from './gold-names.ts';
import { type GoldPeople, wordsAt } from './gold-people.ts';
import { pairsOf, Tally } from './pairs.ts';
import type { Place, ToldPerson, ToldStory } from './tell-story.ts';

/** An article that names a person, as the annotators and as the program see it. */
interface Unit {
  readonly document: StoryDocument;
  readonly gold: string;
  readonly page: ToldPerson;
  readonly place: Place;
}

class Sums {
  readonly names = new Tally();
  /** Pairs of units with one page, one person, and both. */
  readonly pairs = { found: 0, there: 0, right: 0 };
  ofSeveral = 0;
  onSeveral = 0;
  byLoneName = 0;
  pagesTogether = 0;
  readonly misses: Miss[] = [];
}

/**
 * People whom several documents name. A mention that is annotated counts where a name that the
 * program took for a person lies at it; units are (document, person, page), and pairs of units of
 * different documents are right where both agree that they are one person. `pages of several
 * people` and `people on several pages` are numbers. Where a story has several topics, a page that
 * one topic gives a full name and another a lone one is `by a lone name`: nearly always two people.
 */
export function scoreCast(
  stories: readonly ToldStory[],
  people: GoldPeople,
  cast: readonly string[] = [],
): Scored {
  const sums = new Sums();
  for (const story of stories) {
    const units = unitsOf(story, people, sums);
    addPages(units, sums);
    sums.byLoneName += story.people.filter(isByLoneName).length;
    sums.pagesTogether += story.pagesTogether;
  }
  const figures: Figure[] = [
    share('names found', sums.names.part, sums.names.whole),
    ...precisionRecall(sums.pairs),
    { name: 'pages of several people', value: sums.ofSeveral, better: 'lower' },
    { name: 'by a lone name', value: sums.byLoneName, better: 'lower' },
    { name: 'people on several pages', value: sums.onSeveral, better: 'lower' },
    ...(cast.length
      ? [
          {
            name: `pages of the ${cast.length} of the cast before they were put together`,
            value: sums.pagesTogether,
            better: 'lower' as const,
          },
        ]
      : []),
  ];
  const counted = count(sums.names.whole, 'names');
  return {
    measured: [{ what: 'people over articles', counted, figures }],
    misses: sums.misses,
  };
}

function unitsOf(story: ToldStory, people: GoldPeople, sums: Sums): Unit[] {
  const mentions = Map.groupBy(
    story.people.flatMap((page) => page.mentions.map((place) => ({ page, place }))),
    ({ place }) => place.document,
  );
  const units = new Map<string, Unit>();
  for (const document of story.documents)
    for (const { chain, ...span } of document.people) {
      const found = closest({ ...span, document }, mentions.get(document) ?? []);
      if (isName(wordsAt(document, span))) sums.names.add(Boolean(found));
      const gold = chain === null ? undefined : people.of(chain);
      if (!found || gold === undefined) continue;
      const key = `${document.id}\t${found.page.id}\t${gold}`;
      if (!units.has(key)) units.set(key, { document, gold, ...found });
    }
  return [...units.values()];
}

type Found = Pick<Unit, 'page' | 'place'>;

/** The mention that covers most of an annotated one, and half of the shorter of them. */
function closest(gold: Place, mentions: readonly Found[]): Found | undefined {
  const covered = ({ place }: Found): number =>
    Math.min(place.end, gold.end) - Math.max(place.start, gold.start);
  const half = ({ place }: Found): number =>
    Math.min(place.end - place.start, gold.end - gold.start) / 2;
  return mentions
    .filter((one) => overlaps(one.place, gold) && covered(one) >= half(one))
    .reduce<Found | undefined>(
      (best, one) => (best && covered(best) >= covered(one) ? best : one),
      undefined,
    );
}

function addPages(units: readonly Unit[], sums: Sums): void {
  for (const own of Map.groupBy(units, ({ page }) => page).values()) {
    sums.pairs.found += pairsOverDocuments(own);
    const people = firstsOf(own, ({ gold }) => gold);
    for (const same of Map.groupBy(own, ({ gold }) => gold).values())
      sums.pairs.right += pairsOverDocuments(same);
    if (people.length < 2) continue;
    sums.ofSeveral++;
    sums.misses.push(missOf('several people on one page', people));
  }
  for (const own of Map.groupBy(units, ({ gold }) => gold).values()) {
    sums.pairs.there += pairsOverDocuments(own);
    const pages = firstsOf(own, ({ page }) => page);
    if (pages.length < 2) continue;
    sums.onSeveral++;
    sums.misses.push(missOf('one person on several pages', pages));
  }
}

/** The first unit of each kind. */
const firstsOf = (units: readonly Unit[], kindOf: (unit: Unit) => unknown): Unit[] =>
  [...Map.groupBy(units, kindOf).values()].flatMap(([first]) => (first ? [first] : []));

const pairsOverDocuments = (units: readonly Unit[]): number =>
  [...pairsOf(units)].filter(([a, b]) => a.document !== b.document).length;

function missOf(kind: string, [first, ...others]: readonly Unit[]): Miss {
  const told = ({ page, document, place }: Unit): string =>
    `${page.name} for ‘${wordsAt(document, place)}’ of ${document.id}`;
  return {
    kind,
    document: first?.document.id ?? '',
    ...(first && { span: first.place, note: [first, ...others].map(told).join(' + ') }),
  };
}

/** Whether one topic names somebody in full and another by one word alone. */
function isByLoneName({ mentions }: ToldPerson): boolean {
  const topics = [...Map.groupBy(mentions, ({ document }) => document.topic).values()];
  const isFull = ({ document, ...span }: Place): boolean =>
    /\s/.test(bareName(wordsAt(document, span)));
  return topics.length > 1 && topics.some((own) => !own.some(isFull));
}
