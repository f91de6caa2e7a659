/** Titles of disagreements; a slot in braces is filled with a name or with words of a source. */
export const titles = {
  'role-past': 'Whether {person}’s role is current or former',
  'role-qualified': 'What kind of role {person} has',
  'role-words': 'How the sources describe {person}',
  'name-thing': 'The name of “{thing}”',
  'name-person': 'How the name of {person} is written',
  wording: 'What {person} is quoted as saying',
  'wording-event': 'Which words were used: {event}',
  date: 'When it happened: {event}',
  figure: 'Which figure: {event}',
  telling: 'What the sources say happened: {event}',
  denial: 'What {person} denies',
  unconfirmed: 'What is not confirmed: {people}',
  claims: 'How certain the claims about {person} are',
  'who-acts': 'Who did what about {person}',
  certainty: 'How certain the sources are: {event}',
} as const;
export type TitleId = keyof typeof titles;

/** The title with its slots filled. */
export const titled = (title: TitleId, slots: Readonly<Record<string, string>>): string => titles[title].replace(/\{(\w+)\}/g, (_, slot: string) => slots[slot] ?? '');
