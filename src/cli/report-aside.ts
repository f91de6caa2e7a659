import type { PartKind, SetAside } from '../model/set-aside.ts';

/** What was left out, in words, and what an editor can decide instead. */
const told = {
  words: {
    out: 'this sentence stays in its article',
    decide: 'to keep it from readers altogether, withhold its passage in withheld.yaml',
  },
  speaker: {
    out: 'this quotation is shown as nobody’s',
    decide: 'name its speaker in quotes.yaml',
  },
  time: { out: 'this date is not read', decide: 'state the date of the article in its sidecar' },
  page: {
    out: 'this page is not made',
    decide: 'join or part the people or events on it in people.yaml or events.yaml',
  },
  opening: {
    out: 'the front page opens without a passage',
    decide: 'choose one with nutGraf in story.yaml',
  },
  reading: {
    out: 'this article is published, and nothing is read from it',
    decide: 'see whether its text is damaged',
  },
  article: { out: 'this article is left out', decide: 'see whether its text is damaged' },
} as const satisfies Record<PartKind, { readonly out: string; readonly decide: string }>;

/**
 * One line for what was set aside: where, which rule, what was left out, what an editor can decide.
 */
export function asideLine({ rule, part, place, line, reason }: SetAside): string {
  const { out, decide } = told[part.kind];
  return `${place}${line === null ? '' : `:${line}`}: ${rule}: ${out} (${reason.replace(/\s+/g, ' ')}); ${decide}`;
}

/** Tells what the rules took out, a line each; says nothing where they took out nothing. */
export function reportAside(setAside: readonly SetAside[]): void {
  if (setAside.length === 0) return;
  for (const one of setAside) process.stderr.write(`${asideLine(one)}\n`);
  const things = setAside.length === 1 ? 'thing' : 'things';
  process.stderr.write(
    `${setAside.length} ${things} set aside by the integrity rules, the rest is as it should be: --strict refuses instead\n`,
  );
}
