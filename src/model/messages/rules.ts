import { integrityRules, type RuleId } from '../integrity.ts';
import { placeOfSeed } from '../set-aside.ts';
import type { Entry, Wording } from './entry.ts';

/** What to do where only the program can have broken a rule. */
export const ownFault = 'this is an internal error: please report it with the seeds';

/** A breach of an integrity rule, as serious as the rule is. */
const breach =
  (rule: RuleId) =>
  <Facts = void>(reason: Wording<Facts>, fix: Wording<Facts> = ownFault): Entry<Facts> => ({
    level: integrityRules[rule],
    reason,
    fix,
  });

const allegation = breach('allegation-status');
const attribution = breach('attribution-depth');
const copies = breach('copies-not-corroboration');
const correction = breach('correction-logged');
const date = breach('date-honest');
const disagreement = breach('disagreement-shown');
const fragment = breach('fragment-kept');
const traits = breach('no-inferred-traits');
const synthesis = breach('no-synthesis');
const outlet = breach('outlet-named');
const provenance = breach('provenance-known');
const quote = breach('quote-exact');
const sentence = breach('sentence-sourced');
const speaker = breach('speaker-needs-cue');
const withheld = breach('withheld');

/** What is said where pages, as composed, break an integrity rule. */
export const ruleMessages = {
  'allegation-status/plain': allegation<{ readonly kind: string; readonly topics: string }>(
    ({ kind, topics }) =>
      `Unexpected plain ${kind} that touches ${topics}, expected it marked as an allegation`,
  ),
  'allegation-status/speech': allegation<{ readonly topics: string }>(
    ({ topics }) =>
      `Unexpected speech that touches ${topics} without whose it is, expected who says so`,
  ),
  'allegation-status/denial': allegation<{ readonly status: string }>(
    ({ status }) => `Unexpected status “${status}” of a denial, expected “denied”`,
  ),
  'attribution-depth/first': attribution<{ readonly first: string; readonly outlet: string }>(
    (facts) => `Unexpected first claimant “${facts.first}”, expected “${facts.outlet}”`,
  ),
  'attribution-depth/words': attribution<{ readonly words: string }>(
    ({ words }) => `Unexpected claimant “${words}”, expected words of the article`,
  ),
  'attribution-depth/lost': attribution<{ readonly lost: string }>(
    ({ lost }) =>
      `Unexpected quotation without “${lost}” in its chain, expected all through whom it came`,
  ),
  'copies-not-corroboration/groups': copies<{ readonly count: number }>(
    ({ count }) => `Unexpected article in ${count} groups of sources, expected one`,
  ),
  'copies-not-corroboration/twice': copies<{ readonly other: string }>(
    ({ other }) =>
      `Unexpected count of this article and ${other} as two sources, expected one: one repeats the other`,
  ),
  'correction-logged': correction<{
    readonly what: string;
    readonly id: string;
    readonly since: string;
  }>(
    ({ what, id }) =>
      `Unexpected ${what} of the published passage ${id} without a correction, expected an entry that says what was wrong`,
    ({ id, since }) =>
      `add to content/editorial/corrections.yaml, below the line corrections: - { date: ${since}, passage: ${id}, wrong: …, right: … }`,
  ),
  'date-honest': date<{ readonly edtf: string; readonly words: string; readonly more: string }>(
    ({ edtf, words, more }) => `Unexpected date “${edtf}” for “${words}”: ${more}`,
  ),
  'disagreement-shown/sides': disagreement<{ readonly title: string; readonly count: number }>(
    ({ title, count }) => `Unexpected loss of a side of “${title}”, expected ${count} statements`,
  ),
  'disagreement-shown/side': disagreement<{ readonly exact: string }>(
    ({ exact }) => `Unexpected absence of “${exact}”, expected every side in its sentence`,
  ),
  'disagreement-shown/date': disagreement<{ readonly edtf: string }>(
    ({ edtf }) =>
      `Unexpected date “${edtf}” that no account gives, expected the date of one of them`,
  ),
  'disagreement-shown/answer': disagreement<{ readonly question: string; readonly title: string }>(
    ({ question, title }) =>
      `Unexpected single answer to “${question}”, expected that the sources differ (${title})`,
  ),
  'fragment-kept': fragment<{ readonly id: string; readonly article: string }>(
    ({ id }) => `Unexpected loss of the fragment ${id}, expected a passage or a tombstone`,
    ({ article }) => `restore content/anchors/${article}.jsonl from version control`,
  ),
  'no-inferred-traits/key': traits<{ readonly key: string }>(
    ({ key }) => `Unexpected “${key}” of a person, expected names and roles alone`,
  ),
  'no-inferred-traits/word': traits<{ readonly word: string; readonly text: string }>(
    ({ word, text }) =>
      `Unexpected “${word}” in “${text}”, expected nothing about a person that the cited words do not say`,
  ),
  'no-synthesis': synthesis<{ readonly text: string; readonly expected: string }>(
    ({ text, expected }) => `Unexpected wording “${text}”, expected ${expected}`,
  ),
  'outlet-named': outlet<{ readonly from: string; readonly article: string }>(
    ({ from, article }) =>
      `Unexpected name “${from}” of a source, expected the headline and outlet of ${article}`,
  ),
  'provenance-known': provenance<{ readonly missing: string; readonly stem: string }>(
    ({ missing }) => `Unexpected article without ${missing}, expected to know where it comes from`,
    ({ stem }) =>
      `state it in ${placeOfSeed(stem)}.meta.yaml; until then its pages say ‘provenance unknown’`,
  ),
  'quote-exact': quote<{ readonly exact: string }>(
    ({ exact }) => `Unexpected words “${exact}”, expected the exact words of the source`,
  ),
  'sentence-sourced/passage': sentence(
    'Unexpected passage of its own, expected words of an article with their place',
  ),
  'sentence-sourced/page': sentence(
    'Unexpected page without a sentence of any source, expected at least one',
  ),
  'sentence-sourced/words': sentence<{
    readonly words: string;
    readonly block: string;
    readonly article: string;
  }>(
    ({ words, block, article }) =>
      `Unexpected sentence “${words}”, expected one that the passage ${block} of ${article} holds`,
  ),
  'speaker-needs-cue': speaker(
    'Unexpected speaker without a cue, expected words of the text that tie the speaker to the quotation',
  ),
  'withheld/words': withheld<{ readonly id: string }>(
    ({ id }) =>
      `Unexpected words of the withheld passage ${id} in the lock, expected its id and days alone`,
  ),
  'withheld/name': withheld<{ readonly id: string }>(
    ({ id }) => `Unexpected name of a withheld person in the record ${id}, expected none`,
  ),
  'withheld/passage': withheld<{ readonly id: string }>(
    ({ id }) => `Unexpected passage ${id} that is withheld, expected none`,
  ),
  'withheld/everything': withheld(
    'Unexpected withholding of every article, expected one to publish',
    'take one of the entries out',
  ),
};
