import { say } from '../../model/messages/catalogue.ts';
import { plain, wordsOf } from './draft-pages.ts';
import { type Draft, pageAt, type Rule, type RuleBreach } from './rule.ts';

/** All that a page may state of a person; anything else would be ours. */
const stated: ReadonlySet<string> = new Set([
  'id',
  'name',
  'aliases',
  'roles',
  'notToBeConfusedWith',
  'joins',
  'sameAs',
]);

/**
 * A person's page holds names and roles in the words of sources, and no word of ours names an age,
 * belief, origin, illness or address that the cited words do not.
 */
export const noInferredTraits: Rule = {
  id: 'no-inferred-traits',
  run: (draft) => {
    const breaches: RuleBreach[] = draft.people.flatMap(({ data }) =>
      Object.keys(data)
        .filter((key) => !stated.has(key))
        .map((key) => ({
          page: `people/${data.id}`,
          parts: [pageAt(`people/${data.id}`)],
          ...say('no-inferred-traits/key', { key }),
        })),
    );
    const own = ownWords(draft);
    for (const { page, text, cited } of own) {
      for (const [word] of text.matchAll(draft.language.traits)) {
        if (!cited.toLowerCase().includes(word.toLowerCase()))
          breaches.push({
            page,
            parts: [pageAt(page)],
            ...say('no-inferred-traits/word', { word, text }),
          });
      }
    }
    return { checked: draft.people.length + own.length, breaches };
  },
};

/** Words that stand on pages outside excerpts, with the words they cite. */
function ownWords({
  people,
  events,
  faq,
  disagreements,
}: Draft): { page: string; text: string; cited: string }[] {
  // A name in brackets stands for ‘he’ or ‘she’ and is looked at with its person: Christian may be
  // a first name.
  const names = new Set(people.map(({ data: { name } }) => name));
  const nameless = (label: string): string =>
    label.replace(/\[([^\]]+)\]/g, (whole, name: string) => (names.has(name) ? '' : whole));
  const said = (places: readonly { readonly exact: string }[]): string =>
    places.map(({ exact }) => plain(exact)).join('\n');
  return [
    ...people.flatMap(({ data: { id, name, aliases, roles } }) => [
      {
        page: `people/${id}`,
        text: name,
        cited: said(aliases.flatMap(({ provenance }) => provenance)),
      },
      ...[...aliases, ...roles].map(({ text, provenance }) => ({
        page: `people/${id}`,
        text,
        cited: said(provenance),
      })),
    ]),
    ...events.flatMap(({ data: { id, label, participants, accounts } }) => [
      {
        page: `events/${id}`,
        text: nameless(label),
        cited: said(accounts.map(({ provenance }) => provenance)),
      },
      ...participants.flatMap(({ part }) =>
        part === null
          ? []
          : [
              {
                page: `events/${id}`,
                text: part,
                cited: said(accounts.map(({ provenance }) => provenance)),
              },
            ],
      ),
    ]),
    ...faq.map(({ data: { id, question, slots, asked } }) => ({
      page: `faq/${id}`,
      text: question,
      cited: said([...slots, ...(asked ? [asked] : [])]),
    })),
    ...disagreements.map(({ data: { id, title, statements }, body }) => ({
      page: `disagreements/${id}`,
      text: title,
      cited: [
        said(statements),
        ...body.flatMap((block) => (block.type === 'excerpt' ? [wordsOf(block.content)] : [])),
      ].join('\n'),
    })),
  ];
}
