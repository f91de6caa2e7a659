/** Every question that Nutgraf may ask of itself. */
export const questionIds = [
  'who-is',
  'what-said-about',
  'what-said',
  'what-happened',
  'what-between',
  'how-much-contribute',
  'how-much-donate',
  'how-much-pay',
  'how-much-spend',
  'how-much-invest',
  'how-much-raise',
  'disagree-about',
  'why-did',
  'why-was',
  'why-were',
  'why-has',
  'why-have',
  'why-had',
  'left-open-about',
  'left-open',
] as const;
export type QuestionId = (typeof questionIds)[number];

/** Every title that a disagreement may have, and that of a story named after its main figures. */
export const titleIds = [
  'role-past',
  'role-qualified',
  'role-words',
  'name-thing',
  'name-person',
  'wording',
  'wording-event',
  'date',
  'figure',
  'unconfirmed',
  'claims',
  'who-acts',
  'certainty',
  'story',
] as const;
export type TitleId = (typeof titleIds)[number];

/**
 * Nutgraf's own sentences in a story. A slot in braces is filled with names or words of a source;
 * nothing else is added.
 */
export interface Wording {
  readonly questions: Readonly<Record<QuestionId, string>>;
  readonly titles: Readonly<Record<TitleId, string>>;
  /** Stands for the outlet where nobody has stated it. */
  readonly outletUnknown: string;
}

/** A template with its slots filled. */
export const fill = (template: string, slots: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/g, (_, slot: string) => slots[slot] ?? '');
