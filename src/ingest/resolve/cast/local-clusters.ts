import type { Language } from '../../../language/language.ts';
import type { Gender } from '../../../language/names.ts';
import { parseName, type PersonName } from '../../../language/person-name.ts';
import type { Article, Block } from '../../../model/article.ts';
import type { MentionRule } from '../../../model/finding-rules.ts';
import { CERTAIN, type EntityType, isByName, type Mention } from '../../../model/findings.ts';
import { slice } from '../../../model/span.ts';
import type { ReadArticle } from '../../../model/story.ts';
import { fold } from '../../../text/fold.ts';
import { SpanIndex } from '../../../text/span-index.ts';
import { first, listAt } from '../../../text/sure.ts';

/** A cluster of one article: the mentions that the article itself shows to have one bearer. */
export interface LocalCluster {
  readonly article: string;
  readonly cluster: number;
  readonly type: EntityType;
  /** Every form of the name with how often it stands there; pronouns and descriptors left out. */
  readonly forms: ReadonlyMap<string, number>;
  /** Those of the forms that stand in headlines and headings alone. */
  readonly titled: ReadonlySet<string>;
  /** Full names in their parts, the longest first. */
  readonly full: readonly PersonName[];
  /** The single words, folded. */
  readonly single: readonly string[];
  /** Whether it is called by a first name alone. */
  readonly givenOnly: boolean;
  readonly gender: Gender | undefined;
  readonly certain: boolean;
  readonly score: number;
  /** The cue that said most for what its surest mention was taken for. */
  readonly cue: MentionRule;
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
  const groups = new Map<number, NamedMention[]>();
  findings.mentions.forEach((mention, index) => {
    if (isByName(mention)) listAt(groups, mention.cluster).push({ ...mention, index });
  });
  const titles = new SpanIndex(
    article.blocks.filter(({ kind }) => kind === 'headline' || kind === 'heading'),
    ({ span }) => span,
  );
  return [...groups.values()].map((mentions) => toCluster(article, mentions, titles, language));
}

/** A mention by name, and its index among the findings. */
type NamedMention = Mention & { readonly index: number };

function toCluster(
  article: Article,
  mentions: readonly NamedMention[],
  titles: SpanIndex<Block>,
  language: Language,
): LocalCluster {
  const { text } = article.source;
  const formOf = ({ span }: Mention): string => slice(text, span).replace(/\s+/g, ' ');
  const all = Map.groupBy(mentions, formOf);
  const forms = new Map([...all].map(([form, { length }]) => [form, length]));
  const best = mentions.reduce((a, b) => (b.score > a.score ? b : a));
  const opening = first(mentions);
  const person = best.type === 'person';
  return {
    article: article.id,
    cluster: opening.cluster,
    type: best.type,
    forms,
    titled: new Set(
      [...all]
        .filter(([, own]) => own.every(({ span }) => titles.holding(span)))
        .map(([form]) => form),
    ),
    first: opening.index,
    gender: genderOf(mentions, text, language),
    full: person ? fullNames(forms, language) : [],
    single: person ? [...forms.keys()].filter((form) => !form.includes(' ')).map(fold) : [],
    givenOnly: person && mentions.every((mention) => mention.form === 'given-name'),
    certain: best.score >= CERTAIN,
    score: best.score,
    cue: best.rule,
    shared: best.shared === true,
  };
}

const fullNames = (forms: ReadonlyMap<string, number>, language: Language): PersonName[] =>
  [...forms.keys()]
    .filter((form) => form.includes(' '))
    .map((form) => parseName(form, language.names))
    .sort((a, b) => b.words.length - a.words.length || order(a.words.join(' '), b.words.join(' ')));

/** The gender of the first title that has one. */
function genderOf(
  mentions: readonly Mention[],
  text: string,
  language: Language,
): Gender | undefined {
  for (const { title } of mentions) {
    const gender = title && genderOfTitle(slice(text, title), language);
    if (gender) return gender;
  }
  return undefined;
}

function genderOfTitle(title: string, language: Language): Gender | undefined {
  for (const word of fold(title).split(/[\s-]+/)) {
    const gender = language.names.gendered.get(word);
    if (gender) return gender;
  }
  return undefined;
}

/** Code-unit order, the same on every machine. */
export const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
