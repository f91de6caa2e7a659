import type {
  Happening,
  Mention,
  Quotation,
  StatementFinding,
} from '../../../../../src/model/findings.ts';
import type { Span } from '../../../../../src/model/span.ts';
import { readOf } from '../../../../fixtures/times/articles.ts';

/** The day on which every article of a fixture was published, a Friday. */
const published = '2026-06-12';

/**
 * What is read of each line of a text, which is an article of its own (a headline stands before
 * `//`): the line, then its names with the evidence for them, times, quotations, roles, what
 * happens, and what is stated.
 *
 * @param onlyNames Sentences made for names say little of anything else.
 */
export const outline = (source: string, onlyNames = false): string =>
  source
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => `${line}\n${linesOf(line.replace(' // ', '\n\n'), onlyNames).join('\n')}`)
    .join('\n\n') + '\n';

function linesOf(text: string, onlyNames: boolean): string[] {
  const { mentions, times, quotations, roles, happenings, statements } = readOf(
    'harbour',
    text,
    published,
  ).findings;
  const teller = new Teller(text, mentions);
  const names = mentions.map((one) => teller.mention(one));
  const others = [
    ...times.map(
      ({ span, edtf, kind, use }) =>
        `time ${teller.words(span)} = ${edtf ?? '?'}, ${listed(kind, use)}`,
    ),
    ...quotations.map((one) => teller.quotation(one)),
    ...roles.map(
      ({ cluster, span, edtf, rule }) =>
        `role of ${teller.who(cluster)}: ${listed(teller.words(span), edtf, rule)}`,
    ),
    ...happenings.map((one) => teller.happening(one)),
    ...statements.map((one) => teller.statement(one)),
  ];
  return [...names, ...(onlyNames ? [] : others)].map((line) => `  ${line}`);
}

const listed = (...parts: readonly (string | false | undefined)[]): string =>
  parts.filter(Boolean).join(', ');

/** Says findings of one article in words. */
class Teller {
  readonly #text: string;
  readonly #mentions: readonly Mention[];

  constructor(text: string, mentions: readonly Mention[]) {
    this.#text = text;
    this.#mentions = mentions;
  }

  words({ start, end }: Span): string {
    return this.#text.slice(start, end).replaceAll('\n', ' ');
  }

  /** The first mention of a cluster. */
  who(cluster: number | undefined): string {
    const mention = this.#mentions.find((one) => one.cluster === cluster);
    return mention ? this.words(mention.span) : '–';
  }

  /** `person Roe = Ada Roe, surname, titled Mayor, 4.2 by last-of-person`. */
  mention({ span, type, form, title, cluster, score, shared, rule }: Mention): string {
    const name = this.words(span);
    const first = this.who(cluster);
    return listed(
      `${type} ${name}${first === name ? '' : ` = ${first}`}`,
      form,
      title && `titled ${this.words(title)}`,
      shared && 'shared',
      `${score} by ${rule}`,
    );
  }

  quotation({ span, form, speaker, cue, about, via, tie }: Quotation): string {
    return listed(
      `${form} ${this.words(span)}`,
      speaker
        ? `by ${this.words(speaker.span)} (${listed(speaker.kind, this.#known(speaker.cluster))})`
        : 'by nobody',
      cue && `cue ${this.words(cue)}`,
      about.length > 0 && `about ${about.map((one) => this.who(one)).join(' and ')}`,
      via.length > 0 && `via ${via.map((one) => this.words(one)).join(' and ')}`,
      `tie ${JSON.stringify(tie)}`,
    );
  }

  #known(cluster: number | undefined): string | undefined {
    return cluster === undefined ? undefined : this.who(cluster);
  }

  happening(one: Happening): string {
    const { label, predicate, kind, participants, place, owner, salience } = one;
    return listed(
      `happens ${label.map((span) => this.words(span)).join(' ')}`,
      `${kind} ${predicate}`,
      ...participants.map(({ cluster, part }) => `${part ?? 'with'} ${this.who(cluster)}`),
      place && `at ${this.words(place)}`,
      owner !== undefined && `of ${this.who(owner)}`,
      one.time && `on ${this.words(one.time.span)}`,
      one.goesOn && `goes on from ${this.words(one.goesOn.span)}`,
      one.headline && 'headline',
      this.#scopes(one.scopes),
      `${salience} by ${one.rule}: ${one.cues.map(({ cue, points }) => `${cue} ${points}`).join(' ')}`,
    );
  }

  statement(one: StatementFinding): string {
    return listed(
      `${one.kind} row of ${this.who(one.subject)}, ${one.status}`,
      ...one.claimants.map((span) => `says ${this.words(span)}`),
      ...one.sensitive,
      one.anonymous && 'anonymous',
      one.pointsBack && 'points back',
      one.doubted && 'doubted',
      one.opinion && 'opinion',
      one.governs && `of ‘${one.governs.map((span) => this.words(span)).join(' … ')}’`,
      this.#scopes(one.scopes),
      `by ${one.rule}: ${this.words(one.span)}`,
    );
  }

  #scopes(scopes: Happening['scopes']): string | undefined {
    return scopes
      ?.map(({ kind, cue, governs, ofSubject, rule }) => {
        const governed = governs.map((span) => this.words(span)).join(' … ');
        return `${kind} ‘${this.words(cue)}’ over ‘${governed}’ by ${rule}${ofSubject ? ' of its subject' : ''}`;
      })
      .join(', ');
  }
}
