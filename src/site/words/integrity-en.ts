import type { RuleId } from '../../model/integrity.ts';

/** The words of the page that proves the integrity rules, in English. */
export const integrity = {
  title: 'Integrity checks',
  intro: 'These pages speak of real people and are made by a program. Before they are published, each is held against these rules.',
  rulesTitle: 'The rules',
  proof: 'For each rule: what it means, how many places of this site were looked at, and how many broke it.',
  published: (errors: number): string => `${errors} of the rules stop the publication of the whole site when one place breaks them. The site that was published before then stays as it was. The others go to the editors for review.`,
  asData: 'The same as data',
  rule: 'Rule', level: 'When broken', checked: 'Places checked', found: 'Found',
  levels: { error: 'stops the site', warn: 'goes to review', info: 'is counted' },
  rules: {
    'quote-exact': 'Whatever is shown as words of a source is exactly what stands there, but for line ends and doubled spaces.',
    'sentence-sourced': 'Every sentence that is repeated outside its article leads to the passage of an article that holds it.',
    'no-synthesis': 'Every name, label, title and question is words of a source, or a fixed form filled with words of a source.',
    'outlet-named': 'Words that stand outside their article have its headline and outlet beside them, or ‘outlet unknown’.',
    'attribution-depth': 'Everyone who passed a statement on stays named wherever it is repeated.',
    'allegation-status': 'Whatever touches crime, drugs, violence, sex, health, corruption or impeachment is marked with how it stands – reported, alleged, denied, charged – wherever it is repeated.',
    'denial-adjacent': 'If a source holds a denial by the person concerned, it stands in the same block as the allegation.',
    'disagreement-shown': 'Where accounts differ, all of them stand side by side. Nothing is averaged, nobody outvoted.',
    'speaker-needs-cue': 'Quoted words have a speaker only where the text ties them to one.',
    'date-honest': 'No date is more exact than the words it was read from.',
    'copies-not-corroboration': 'Copies of one report, and reports that rest on the same other outlet, count as one source.',
    'no-inferred-traits': 'Nobody’s age, origin, belief, health or address is concluded from anything.',
    'fragment-kept': 'Every address that was ever published leads to its passage, or to a note about what became of it.',
    'provenance-known': 'Outlet, date, address and rights of each article are stated.',
    'excerpt-budget': 'Of an article that may only be quoted from, no more words stand in all files together than its rights allow.',
    'correction-logged': 'A published passage that was changed or removed has an entry in the corrections.',
    withheld: 'What editors withhold is in no page, data file, feed, picture or search index.',
  } satisfies Readonly<Record<RuleId, string>> as Readonly<Record<RuleId, string>>,
  inputs: {
    title: 'What was read',
    intro: (files: string, aside: number): string => `${files}, each with the fingerprint of its bytes. ${aside === 0 ? 'None was set aside.' : `${aside} could not be used; the reason stands beside it.`}`,
    file: 'File', became: 'Became', aside: 'Set aside',
  },
} as const;
