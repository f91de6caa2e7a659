import type { Language } from '../language/language.ts';
import { eventSigns } from '../model/event-join.ts';
import { CERTAIN, type Findings, type Happening, type Mention } from '../model/findings.ts';
import { confidenceOf, joinSigns, type PersonJoin } from '../model/person-join.ts';
import { overlaps, slice, type Span } from '../model/span.ts';
import type { PageGround, ReadArticle, Story } from '../model/story.ts';
import { type SpeakerReaders, tieLabel } from '../model/tie.ts';
import { readQuoted } from './extract/clauses/read-quoted.ts';
import { considered, type Refusal } from './extract/quotations/considered.ts';
import { read as readForExtraction } from './extract/reading.ts';

/** One thing that was found at a place: what, which words, by which rule, and what became of it. */
export interface Explanation {
  readonly what: string;
  readonly span: Span;
  readonly words: string;
  readonly rule: string;
  /** Who is meant, why it was rejected, which value it was given. */
  readonly outcome: string;
}

/**
 * Tells what was found in a stretch of one article, in text order, rejected candidates included.
 */
export function explain(
  story: Story,
  read: ReadArticle,
  where: Span,
  language: Language,
): Explanation[] {
  const { text } = read.article.source;
  const words = (span: Span): string => slice(text, span).replace(/\s+/g, ' ');
  const found = [
    ...blocksAt(read),
    ...namesAt(story, read),
    ...spokenAt(read, story),
    ...refusedAt(read, where, language),
    ...accountsAt(story, read),
    ...othersAt(read.findings, words),
  ];
  return found
    .filter(({ span, of }) => overlaps(of ?? span, where))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
    .map(({ what, span, rule, outcome }) => ({ what, span, rule, outcome, words: words(span) }));
}

/** `of`: the quotation that a rejected speaker was considered for. */
type PlacedExplanation = Omit<Explanation, 'words'> & { readonly of?: Span };

function blocksAt({ article }: ReadArticle): PlacedExplanation[] {
  const removed = article.removed.map(({ span, rule, reason }) => ({
    what: 'boilerplate',
    span,
    rule,
    outcome: `set aside: ${reason}`,
  }));
  return [
    ...article.blocks.map(({ kind, span, id }) => ({
      what: kind,
      span,
      rule: 'segment',
      outcome: `has the permanent id ${id}`,
    })),
    ...removed,
  ];
}

const groundWords: Readonly<Record<PageGround, string>> = {
  editor: 'an editor gave one',
  'several-reports': 'several reports name them',
  speaks: 'they are quoted',
  acts: 'they take part in an event',
  role: 'a source gives them a role',
  'editor-lists': 'an editor took it away',
  'child-named-once': 'a child whom one report names',
  'private-person-named-once': 'named once, without a role or words of their own',
  'only-named': 'only named',
};

/** 'has a page: they are quoted; '; nothing for what is no person. */
function pageWords({ cast }: Story, id: string): string {
  const ground = cast.grounds?.get(id);
  return ground ? `has a page: ${groundWords[ground]}; ` : '';
}

function namesAt(story: Story, { article, findings }: ReadArticle): PlacedExplanation[] {
  const namedAt = new Map(
    (story.cast.named ?? []).flatMap((person) =>
      person.places.map((place) => [`${place.article} ${place.span.start}`, person] as const),
    ),
  );
  const who = (mention: Mention): string => {
    const id = story.cast.byCluster.get(article.id)?.get(mention.cluster);
    const evidence = `evidence ${mention.score.toFixed(1)}, ${mention.score < CERTAIN ? 'below' : 'at or above'} ${CERTAIN}`;
    if (id) return `means ${id} (${pageWords(story, id)}${evidence})${joined(mention)}`;
    const listed = namedAt.get(`${article.id} ${mention.span.start}`);
    return listed
      ? `means ${listed.name}, who has no page: ${groundWords[listed.ground]} (${evidence})`
      : `rejected: nobody that it surely means (${evidence})`;
  };
  const joined = ({ cluster, form }: Mention): string => {
    const join = story.cast.joins?.get(article.id)?.get(cluster);
    return join && form !== 'pronoun' ? `; ${joinInWords(join)}` : '';
  };
  const names = findings.mentions.map((mention) => ({
    what: `${mention.type}, ${mention.form}`,
    span: mention.span,
    rule: mention.rule,
    outcome: who(mention),
  }));
  const uncertain = story.cast.uncertain
    .filter((one) => one.article === article.id)
    .map(({ span, why }) => ({
      what: 'uncertain name',
      span,
      rule: 'resolve',
      outcome: `on the review list: ${why}`,
    }));
  return [...names, ...uncertain];
}

/** Accounts of events that several articles tell, with how sure it is that they do. */
function accountsAt({ events }: Story, { article }: ReadArticle): PlacedExplanation[] {
  return events.flatMap(({ id, accounts }) =>
    accounts
      .filter((account) => account.article === article.id)
      .flatMap(({ span, join }) => {
        if (!join) return [];
        const reasons = join.reasons.map(({ sign, points }) => weighted(points, eventSigns[sign]));
        const outcome = `of ${id}, with other articles; confidence ${confidenceOf(join).toFixed(2)}; ${reasons.join('; ')}`;
        return [{ what: 'account of an event', span, rule: 'resolve', outcome }];
      }),
  );
}

/** 'for (2.1): the same day'. */
const weighted = (points: number, words: string): string =>
  `${points < 0 ? 'against' : 'for'} (${points.toFixed(1)}): ${words}`;

/** How sure a join is, and why, the strongest reasons first. */
function joinInWords(join: PersonJoin): string {
  const told = join.reasons.map(({ sign, points, words }) =>
    weighted(points, `${joinSigns[sign]}${words ? ` (${words})` : ''}`),
  );
  return `confidence ${confidenceOf(join).toFixed(2)}; ${told.join('; ')}`;
}

function spokenAt({ article, findings }: ReadArticle, story: Story): PlacedExplanation[] {
  const words = (span: Span): string => slice(article.source.text, span).replace(/\s+/g, ' ');
  return findings.quotations.map(({ span, form, speaker, cue, tie, readers }) => {
    const id =
      speaker?.cluster === undefined
        ? undefined
        : story.cast.byCluster.get(article.id)?.get(speaker.cluster);
    const said = speaker
      ? `said by “${words(speaker.span)}”${id ? ` (${id})` : ''}${cue ? `, cue “${words(cue)}”` : ''}`
      : 'nobody is shown to have said it';
    const read = readers ? `; ${readBy(readers, words)}` : '';
    return { what: `quotation, ${form}`, span, rule: tieLabel(tie), outcome: said + read };
  });
}

/** Both readings of who says words, and the margin: 'rules and tree both see “Roe”, margin 41'. */
function readBy(
  { rules, tree, margin, taken }: SpeakerReaders,
  words: (span: Span) => string,
): string {
  const seen = (span: Span | null): string => (span ? `“${words(span)}”` : 'nobody');
  const margins = tree ? `, margin ${margin}` : '';
  if (taken === 'agreed') return `the rules and the tree both see ${seen(rules)}${margins}`;
  const taking = {
    rules: 'the rules decide',
    tree: 'the tree decides',
    silent: 'neither decides',
  };
  return `the rules see ${seen(rules)}, the tree ${seen(tree)}${margins}: ${taking[taken]}`;
}

/**
 * Whoever was considered as the speaker of a quotation and rejected; the clauses are read once
 * more, for these quotations alone.
 */
function refusedAt(
  { article, findings }: ReadArticle,
  where: Span,
  language: Language,
): PlacedExplanation[] {
  const quotations = findings.quotations.filter(({ span }) => overlaps(span, where));
  if (!quotations.length) return [];
  const words = (span: Span): string => slice(article.source.text, span).replace(/\s+/g, ' ');
  const { clauses } = readQuoted(readForExtraction(article, language), findings.mentions, language);
  return quotations.flatMap((quotation) =>
    considered(quotation, clauses, language.speech).map(({ span, why, verb }) => ({
      what: 'speaker considered',
      of: quotation.span,
      span,
      rule: tieLabel(quotation.tie),
      outcome: `rejected: ${refusals[why]}`
        .replace('%verb', verb ? words(verb) : '')
        .replace('%cue', quotation.cue ? words(quotation.cue) : ''),
    })),
  );
}

const refusals: Readonly<Record<Refusal, string>> = {
  'silent:name': 'the words in marks are the name of a thing',
  'silent:word': 'the word is spoken about, not spoken',
  'silent:ambiguous': 'two people may have said it, and the sentence does not show which',
  'silent:readers-differ':
    'the rules and the tree of the sentence see two people, and neither is sure enough',
  'silent:passive': 'the words are used of somebody, and nobody is said to use them',
  'other-cue': 'subject of ‘%verb’, but ‘%cue’ ties the words to somebody else',
  'out-of-reach': 'subject of ‘%verb’, which does not govern the words',
  'no-cue': 'subject of ‘%verb’, which reports no words',
  target: 'the words are said of them',
  'not-subject': 'no verb that reports words has it as its subject',
  'other-sentence': 'stands in another sentence, and nothing shows that the speech goes on',
};

function othersAt(findings: Findings, words: (span: Span) => string): PlacedExplanation[] {
  return [
    ...findings.times.map(({ span, edtf, kind }) => ({
      what: 'time',
      span,
      rule: `time-${kind}`,
      outcome: edtf ?? 'no calendar date: the text does not give one',
    })),
    ...findings.roles.map(({ span, rule }) => ({
      what: 'role',
      span,
      rule,
      outcome: 'shown as this source states it',
    })),
    ...findings.happenings.map((happening) => ({
      what: `event, ${happening.kind}`,
      span: happening.span,
      rule: happening.rule,
      outcome: [
        `“${happening.label.map(words).join(' ')}”`,
        dateOf(happening, words),
        weighed(happening),
      ].join(', '),
    })),
    ...findings.scopes.map(({ kind, cue, governs, rule }) => ({
      what: `scope, ${kind}`,
      span: cue,
      rule,
      outcome: `governs “${governs.map(words).join('”, “')}”`,
    })),
    ...findings.statements.map(({ span, kind, status, sensitive, claimants, rule, governs }) => ({
      what: `statement, ${kind}`,
      span,
      rule,
      outcome: [
        status,
        ...sensitive,
        ...(claimants.length ? [`according to “${claimants.map(words).join('” ← “')}”`] : []),
        ...(governs ? [`of “${governs.map(words).join('”, “')}”`] : []),
      ].join(', '),
    })),
  ];
}

/** '2025-06-04', or the day that a sentence goes on from. */
const dateOf = ({ time, goesOn }: Happening, words: (span: Span) => string): string =>
  goesOn?.edtf
    ? `${goesOn.edtf}, derived: it goes on telling of “${words(goesOn.span)}”`
    : (time?.edtf ?? 'undated');

/** '3 points: named-subject 2, one-name 1, …'. */
function weighed({ salience, cues }: Happening): string {
  if (cues.length === 0) return 'ruled out';
  const parts = cues.map(({ cue, points }) => `${cue} ${points}`);
  return `${salience} points: ${parts.join(', ')}`;
}
