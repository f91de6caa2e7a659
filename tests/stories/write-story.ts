import { stringify } from 'yaml';
import { organisations, papers, people, type Person, places } from './cast.ts';
import type { Article, Copy, Settings, Story, Telling } from './story.ts';
import { words } from './words.ts';

const pronouns = {
  he: { him: 'him', his: 'his' },
  she: { him: 'her', his: 'her' },
  they: { him: 'them', his: 'their' },
};
const lists: Readonly<Record<string, readonly string[]>> = {
  ...words,
  place: places,
  org: organisations,
  paper: papers,
};

/** The files of a story by their path: seeds/01.txt, content/editorial/story.yaml. */
export function filesOf(story: Story): Map<string, string> {
  const files = new Map<string, string>();
  const all: { article: Article; change: Copy['change'] }[] = [
    ...story.articles.map((article) => ({ article, change: 'nothing' as const })),
    ...story.copies.flatMap(({ of, times, change }) =>
      Array.from({ length: times }, () => ({
        article: story.articles[of % story.articles.length] as Article,
        change,
      })),
    ),
  ];
  for (const [n, { article, change }] of all.entries()) {
    const name = `seeds/${String(n + 1).padStart(2, '0')}`;
    const text = textOf(article, change, story, n);
    const states = statesOf(article, change, n);
    const own = article.layout === 'front matter' && states;
    files.set(
      `${name}.${article.layout === 'markdown' ? 'md' : 'txt'}`,
      own ? `---\n${stringify(states)}---\n${text}` : text,
    );
    if (states && !own) files.set(`${name}.meta.yaml`, stringify(states));
  }
  if (Object.keys(story.settings).length)
    files.set('content/editorial/story.yaml', stringify(story.settings satisfies Settings));
  return files;
}

function statesOf(
  { states }: Article,
  change: Copy['change'],
  n: number,
): Record<string, string> | null {
  return change === 'the outlet' ? { ...states, outlet: `The Daily Copy No. ${n}` } : states;
}

function textOf(
  { headline, paragraphs, layout }: Article,
  change: Copy['change'],
  story: Story,
  n: number,
): string {
  const cast = story.cast.map((at) => people[at] as Person);
  const told = paragraphs.map((tellings) => tellings.map((one) => fill(one, cast)).join(' '));
  const changed = changeOf(told, change, n);
  const head = fill(headline, cast);
  const title = layout === 'markdown' && head ? `# ${head}` : head;
  const parts = [...(title ? [title] : []), ...changed];
  if (layout === 'a line each') return `${parts.join('\n')}\n`;
  if (layout === 'wrapped')
    return `${parts.map((part) => part.replace(/(?=.{60})(.{30,58}) /g, '$1\n')).join('\n\n')}\n`;
  return layout === 'old line ends'
    ? `${parts.join('\n\n')}\n`.replaceAll('\n', '\r\n')
    : `${parts.join('\n\n')}\n`;
}

function changeOf(told: readonly string[], change: Copy['change'], n: number): readonly string[] {
  switch (change) {
    case 'a word':
      return told.map((text, at) =>
        at === n % told.length ? text.replace(/ (?:the|was|said) /, ' really$&') : text,
      );
    case 'a paragraph more':
      return [
        ...told,
        `More on this on page ${n}, where the crews of ship number ${n} tell how they came home.`,
      ];
    case 'capitals':
      return told.map((text) => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()));
    case 'the order':
      return told.toReversed();
    default:
      return told;
  }
}

/** Fills the gaps of a sentence; the same numbers give the same words. */
export function fill({ text, picks }: Telling, cast: readonly Person[]): string {
  let at = 0;
  const next = (): number => picks[at++ % picks.length] as number;
  const first = next();
  const made = text.replace(/\{([^}]+)\}/g, (_, gap: string) => {
    const [whom = '', what] = gap.split('.');
    if (/^[ABC]$/.test(whom))
      return ofPerson(cast[(first + 'ABC'.indexOf(whom)) % cast.length] as Person, what);
    const list = lists[gap];
    if (!list) throw new Error(`No words for {${gap}} in “${text}”`);
    return list[next() % list.length] as string;
  });
  return made.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

function ofPerson(person: Person, what = 'name'): string {
  switch (what) {
    case 'He':
      return person.he.replace(/^./, (letter) => letter.toUpperCase());
    case 'him':
    case 'his':
      return pronouns[person.he][what];
    default:
      return person[what as keyof Person];
  }
}
