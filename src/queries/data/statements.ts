import type { Data } from '../../model/data.ts';
import { governedWords, scopedWords } from '../story/governed-words.ts';
import { claimsOf, type DataSite, sourced } from './sourced.ts';

/** `data/quotes.json`. */
export function quotesData(site: DataSite): Data<'quotes'> {
  const { index, links } = site;
  return index.quotes.map((row) => {
    const { id, article, exact, form, speaker, speakerPlace, cue, about, via, decidedBy } = row;
    return {
      id,
      url: links.absolute(links.passage(article, id)),
      exact,
      form,
      speaker,
      speakerWords: speakerPlace?.exact ?? null,
      cue,
      about,
      via,
      ...(decidedBy && { decidedBy }),
      claims: claimsOf(site, row),
      provenance: [sourced(site, row)],
    };
  });
}

/** `data/questions.json`. */
export function questionsData(site: DataSite): Data<'questions'> {
  const { index, links } = site;
  return index.faq.map(({ id, question, origin, about, answers, differ }) => ({
    id,
    url: links.absolute(links.question(id)),
    question,
    origin,
    about,
    answers: answers.map((place) => ({
      exact: place.exact,
      claims: claimsOf(site, place),
      provenance: [sourced(site, place)],
    })),
    differ,
  }));
}

/** `data/disagreements.json`. */
export function disagreementsData(site: DataSite): Data<'disagreements'> {
  const { index, links } = site;
  return index.disagreements.map(({ id, slot, title, subject, kind, statements }) => ({
    id,
    url: links.absolute(links.disagreement(id)),
    slot,
    title,
    subject,
    kind,
    statements: statements.map((place) => ({
      exact: place.exact,
      claims: claimsOf(site, place),
      provenance: [sourced(site, place)],
    })),
  }));
}

/** The rows of `data/ledger.jsonl`. */
export function ledgerData(site: DataSite): Data<'ledger'>[] {
  return site.index.statements.map((row) => {
    const {
      id,
      kind,
      subject,
      exact,
      claimants,
      status,
      sensitive,
      anonymous = false,
      opinion = false,
      deniedBy = [],
    } = row;
    return {
      id,
      kind,
      subject,
      exact,
      claimants,
      status,
      sensitive,
      anonymous,
      opinion,
      deniedBy,
      governs: governedWords(row),
      scopes: scopedWords(row),
      provenance: [sourced(site, row)],
    };
  });
}

/** `data/integrity.json`. */
export function integrityData({ index }: DataSite): Data<'integrity'> {
  const { rules, setAside, inputs, independentSources } = index.story;
  return {
    rules,
    setAside: setAside.map(({ rule, place, line, part }) => ({
      rule,
      place,
      line,
      what: part.kind,
    })),
    inputs,
    independentSources,
  };
}
