import type { Language } from '../../../language/language.ts';
import type { Gender } from '../../../language/names.ts';
import { parseName, type PersonName } from '../../../language/person-name.ts';
import { CERTAIN, type EntityType, type Mention } from '../../../model/findings.ts';
import type { ReadArticle } from '../../../model/story.ts';
import { fold } from '../../../text/fold.ts';
import { elementAt } from '../../../text/sure.ts';

/** A cluster of one article: the mentions that the article itself shows to have one bearer. */
export interface LocalCluster {
  readonly article: string;
  readonly cluster: number;
  readonly type: EntityType;
  /** Every form of the name with how often it stands there; pronouns and descriptors left out. */
  readonly forms: ReadonlyMap<string, number>;
  /** Full names in their parts, the longest first. */
  readonly full: readonly PersonName[];
  /** The single words, folded. */
  readonly single: readonly string[];
  /** Whether it is called by a first name alone. */
  readonly givenOnly: boolean;
  readonly gender: Gender | undefined;
  readonly certain: boolean;
  readonly score: number;
  /** Whether several people of the article share its name. */
  readonly shared: boolean;
  /** Index of its first mention by name. */
  readonly first: number;
}

/** The clusters of one article, in the order of their first mention by name. */
export function localClusters(
  { article, findings }: ReadArticle,
  language: Language,
): LocalCluster[] {
  const groups = new Map<number, number[]>();
  findings.mentions.forEach((mention, n) => {
    if (mention.form === 'pronoun' || mention.form === 'descriptor') return;
    groups.set(mention.cluster, [...(groups.get(mention.cluster) ?? []), n]);
  });
  return [...groups].map(([cluster, indexes]) =>
    toCluster(
      article.id,
      article.source.text,
      cluster,
      indexes.map((n) => elementAt(findings.mentions, n)),
      elementAt(indexes, 0),
      language,
    ),
  );
}

function toCluster(
  article: string,
  text: string,
  cluster: number,
  mentions: readonly Mention[],
  first: number,
  language: Language,
): LocalCluster {
  const forms = new Map<string, number>();
  let best = elementAt(mentions, 0);
  let gender: Gender | undefined;
  for (const mention of mentions) {
    const words = text.slice(mention.span.start, mention.span.end).replace(/\s+/g, ' ');
    forms.set(words, (forms.get(words) ?? 0) + 1);
    if (mention.score > best.score) best = mention;
    gender ??=
      mention.title && genderOf(text.slice(mention.title.start, mention.title.end), language);
  }
  const person = best.type === 'person';
  const full = person
    ? [...forms.keys()]
        .filter((form) => form.includes(' '))
        .map((form) => parseName(form, language.names))
    : [];
  return {
    article,
    cluster,
    type: best.type,
    forms,
    first,
    gender,
    full: full.sort(
      (a, b) => b.words.length - a.words.length || order(a.words.join(' '), b.words.join(' ')),
    ),
    single: person ? [...forms.keys()].filter((form) => !form.includes(' ')).map(fold) : [],
    givenOnly: person && mentions.every((mention) => mention.form === 'given-name'),
    certain: best.score >= CERTAIN,
    score: best.score,
    shared: best.shared === true,
  };
}

function genderOf(title: string, language: Language): Gender | undefined {
  for (const word of fold(title).split(/[\s-]+/)) {
    const gender = language.names.gendered.get(word);
    if (gender) return gender;
  }
  return undefined;
}

/** Code-unit order, the same on every machine. */
export const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
