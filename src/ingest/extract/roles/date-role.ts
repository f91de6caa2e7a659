import type { RoleWords } from '../../../language/roles.ts';
import type { RoleStatement, TimeExpression } from '../../../model/findings.ts';

/**
 * A role with the time for which it held, where the words right after it state one: 'director of
 * the port since 2019'.
 */
export function dateRole(
  role: RoleStatement,
  times: readonly TimeExpression[],
  text: string,
  rules: RoleWords,
): RoleStatement {
  const first = times.find(({ span }) => span.start >= role.span.end);
  if (!first || first.span.end > role.sentence.end) return role;
  const between = text.slice(role.span.end, first.span.start).replace(/\s+/g, ' ');
  const { from, until, within } = rules.timeLeads;
  if (from.test(between)) {
    if (first.edtf?.includes('/')) return held(role, first, first.edtf);
    const last = times.find(({ span }) => span.start >= first.span.end);
    const joined =
      last &&
      last.span.end <= role.sentence.end &&
      rules.timeJoins.test(text.slice(first.span.end, last.span.start).replace(/\s+/g, ' '));
    return joined
      ? held(role, last, range(first.edtf, last.edtf))
      : held(role, first, range(first.edtf, '..'));
  }
  if (until.test(between)) return held(role, first, range('..', first.edtf));
  return within.test(between) ? held(role, first, first.edtf) : role;
}

function held(role: RoleStatement, { span }: TimeExpression, edtf: string | null): RoleStatement {
  return { ...role, span: { start: role.span.start, end: span.end }, ...(edtf && { edtf }) };
}

/** An interval needs years at its ends. */
const range = (from: string | null, to: string | null): string | null =>
  from === null || to === null || /X|\//.test(from + to) ? null : `${from}/${to}`;
