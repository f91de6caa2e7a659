import type { RuleId } from '../../model/integrity.ts';
import type { PartKind } from '../../model/set-aside.ts';

/** The words of the page that proves the integrity rules, in English. */
export const integrity = {
  title: 'Integrity checks',
  intro:
    'These pages speak of real people and are made by a program. Before they are published, each is held against these rules.',
  rulesTitle: 'The rules',
  proof:
    'For each rule: what it means, how many places of this site were looked at, and how many broke it.',
  published:
    'Where a place breaks a rule it is taken out, with all that rests on it; what was taken out stands below. Where something would be lost or betrayed, the whole site stays as it was before. Some rules only go to the editors for review.',
  asData: 'The same as data',
  rule: 'Rule',
  level: 'When broken',
  checked: 'Places checked',
  found: 'Found',
  broken: { stops: 'stops the site', out: 'is taken out', review: 'goes to review' },
  rules: {
    'quote-exact':
      'Whatever is shown as words of a source is exactly what stands there, but for line ends and doubled spaces.',
    'sentence-sourced':
      'Every sentence that is repeated outside its article leads to the passage of an article that holds it.',
    'no-synthesis':
      'Every name, label, title and question is words of a source, or a fixed form filled with words of a source.',
    'outlet-named':
      'Words that stand outside their article have its headline and outlet beside them, or ‘outlet unknown’.',
    'attribution-depth': 'Everyone who passed a statement on stays named wherever it is repeated.',
    'allegation-status':
      'Whatever touches crime, drugs, violence, sex, health, corruption or impeachment is marked with how it stands – reported, alleged, denied, charged – wherever it is repeated.',
    'denial-adjacent':
      'If a source holds a denial by the person concerned, it stands in the same block as the allegation.',
    'disagreement-shown':
      'Where accounts differ, all of them stand side by side. Nothing is averaged, nobody outvoted.',
    'speaker-needs-cue': 'Quoted words have a speaker only where the text ties them to one.',
    'date-honest': 'No date is more exact than the words it was read from.',
    'copies-not-corroboration':
      'Copies of one report, and reports that rest on the same other outlet, count as one source.',
    'no-inferred-traits':
      'Nobody’s age, origin, belief, health or address is concluded from anything.',
    'fragment-kept':
      'Every address that was ever published leads to its passage, or to a note about what became of it.',
    'provenance-known': 'Outlet, date, address and rights of each article are stated.',
    'excerpt-budget':
      'Of an article that may only be quoted from, no more words stand in all files together than its rights allow.',
    'correction-logged':
      'A published passage that was changed or removed has an entry in the corrections.',
    withheld: 'What editors withhold is in no page, data file, feed, picture or search index.',
  } satisfies Readonly<Record<RuleId, string>> as Readonly<Record<RuleId, string>>,
  aside: {
    title: 'What was taken out',
    none: 'Nothing was: every place of these pages holds.',
    intro:
      'Places that broke a rule. They stand on no page; the articles themselves are as they came.',
    where: 'Where',
    what: 'What was left out',
    line: (n: number): string => `line ${n}`,
    parts: {
      words: 'a sentence stays in its article',
      speaker: 'a quotation is shown as nobody’s',
      time: 'a date is not read',
      page: 'a page is not made',
      opening: 'the front page opens without a passage',
      reading: 'the article is shown, and nothing is read from it',
      article: 'the article is left out',
    } satisfies Readonly<Record<PartKind, string>>,
  },
  inputs: {
    title: 'What was read',
    intro: (files: string, aside: number): string =>
      `${files}, each with the fingerprint of its bytes. ${aside === 0 ? 'None was set aside.' : `${aside} could not be used; the reason stands beside it.`}`,
    file: 'File',
    became: 'Became',
    aside: 'Set aside',
  },
} as const;
