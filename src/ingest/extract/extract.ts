import type { Language } from '../../language/language.ts';
import type { ArticleText } from '../../model/article.ts';
import type { Findings } from '../../model/findings.ts';
import { byPlace } from '../../model/span.ts';
import { readQuoted } from './clauses/read-quoted.ts';
import { SecondReader } from './clauses/second-reader.ts';
import { surePronouns } from './clauses/sure-pronouns.ts';
import { readHappenings } from './events/read-happenings.ts';
import { readNames } from './names/read-names.ts';
import { readQuotations } from './quotations/read-quotations.ts';
import { resolvePronouns } from './quotations/resolve-pronouns.ts';
import { readQuestions } from './read-questions.ts';
import { read } from './reading.ts';
import { isIn } from './recognise-language.ts';
import { dateRole } from './roles/date-role.ts';
import { plainRoles } from './roles/plain-roles.ts';
import { readRoles } from './roles/read-roles.ts';
import { readScopes } from './scope/read-scopes.ts';
import { clustersOfPronouns, settlePronouns } from './settle-pronouns.ts';
import { readStatements } from './statements/read-statements.ts';
import { readTimes } from './times/read-times.ts';

/** Nothing found: what a text in another language gives, rather than nonsense. */
export const unread: Findings = {
  mentions: [],
  quotations: [],
  times: [],
  roles: [],
  happenings: [],
  statements: [],
  scopes: [],
  questions: [],
};

/**
 * Reads one article. Pure: the same article and language give the same findings; a text in another
 * language gives none.
 */
export function extract(
  article: ArticleText,
  language: Language,
  sentenceWords?: number,
): Findings {
  if (!isIn(language, article.source.text)) return unread;
  const reading = read(article, language, sentenceWords);
  const named = readNames(reading, language);
  const quoted = readQuoted(reading, named, language);
  const mentions = settlePronouns(
    named,
    resolvePronouns(quoted.clauses, named, reading.text, language),
    reading.text,
  );
  const sure = surePronouns(quoted.clauses, mentions, reading.text, language);
  const settled = { ...quoted, pronouns: clustersOfPronouns(mentions), sure };
  const quotations = readQuotations(reading, mentions, language, settled);
  const times = readTimes(reading, language);
  const second = new SecondReader(reading.text, language);
  const scopes = quoted.clauses.flatMap((sentence) =>
    readScopes(sentence, second, language.speech),
  );
  const roles = plainRoles(
    readRoles(reading, mentions, language, quoted),
    mentions,
    scopes,
    reading.text,
  ).map((role) => dateRole(role, times, reading.text, language.speech.roles));
  return {
    mentions: [...mentions].sort((a, b) => byPlace(a.span, b.span)),
    quotations,
    times,
    roles,
    happenings: readHappenings(
      reading,
      { mentions, clauses: quoted.clauses, times, scopes, sure },
      language,
    ),
    statements: readStatements(reading, { mentions, quotations, roles, scopes }, language, settled),
    scopes,
    questions: readQuestions(article.blocks),
  };
}
