/**
 * Every sentence that Nutgraf may ask of itself. A slot in braces is filled with words of a source; nothing else is added.
 * The id of a template stands with each question.
 */
export const templates = {
  'who-is': 'Who is {person}?',
  'what-said-about': 'What did {person} say about {target}?',
  'what-said': 'What did {person} say?',
  'what-happened': 'What happened {time}?',
  'what-between': 'What happened between {person} and {other}?',
  'how-much-contribute': 'How much did {person} contribute {purpose}?',
  'how-much-donate': 'How much did {person} donate {purpose}?',
  'how-much-pay': 'How much did {person} pay {purpose}?',
  'how-much-spend': 'How much did {person} spend {purpose}?',
  'how-much-invest': 'How much did {person} invest {purpose}?',
  'how-much-raise': 'How much did {person} raise {purpose}?',
  'disagree-about': 'What do the sources disagree on about {person}?',
} as const;
export type TemplateId = keyof typeof templates;

/** The template with its slots filled. */
export const fill = (template: TemplateId, slots: Readonly<Record<string, string>>): string =>
  templates[template].replace(/\{(\w+)\}/g, (_, slot: string) => slots[slot] ?? '');
