/** Why a name of one article is, or is not, taken for somebody of the story; with plain words. */
export const joinSigns = {
  'same-name': 'is called by the same name',
  'form-of-name': 'is called by another form of the name',
  'only-bearer': 'nobody else of the story bears the name',
  'often-so-called': 'other articles call this person so',
  'rare-surname': 'a surname that few people bear',
  'same-role': 'has the same title or role',
  'same-field': 'is at work in the same field',
  'same-company': 'is named beside the same people, firms and places',
  'same-gender': 'is a man or a woman in both',
  'other-field': 'is at work in another field',
  'other-post': 'has such a role, but elsewhere',
  'other-crown': 'has another title of a ruling house',

  'other-gender': 'is a man in one and a woman in the other',
  'word-or-place': 'the name is a common word or a place as well',
  founds: 'no other name of the story was held to mean this person before',
  editor: 'an editor says so',
} as const satisfies Readonly<Record<string, string>>;
export type JoinSign = keyof typeof joinSigns;
export const joinSignNames = Object.keys(joinSigns) as readonly JoinSign[];

/** One reason, with its points (log-odds) and, where some words give it, these. */
export interface JoinReason {
  readonly sign: JoinSign;
  readonly points: number;
  readonly words?: string;
}

/** How sure it is that a name of an article means the person it is given to. */
export interface PersonJoin {
  /** Log-odds: the sum of the points. */
  readonly score: number;
  /** The strongest first; negative points speak against it. */
  readonly reasons: readonly JoinReason[];
}

/** A join that an editor made. */
export const byEditor: PersonJoin = { score: 10, reasons: [{ sign: 'editor', points: 10 }] };

/** The score as a probability, 0 to 1, in hundredths. */
export const confidenceOf = ({ score }: Pick<PersonJoin, 'score'>): number =>
  Math.round(100 / (1 + Math.exp(-score))) / 100;
