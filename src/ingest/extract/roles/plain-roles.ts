import type { Mention, RoleStatement, Scope } from '../../../model/findings.ts';
import { contains, type Span } from '../../../model/span.ts';

/**
 * Without the roles that a text only supposes: 'President Roe would sign it', 'if President Roe
 * signs it', of somebody whom the article calls president nowhere else. Those who hold the office
 * are told of so, too, but are called by it elsewhere, or introduced by their full name.
 */
export function plainRoles(
  roles: readonly RoleStatement[],
  mentions: readonly Mention[],
  scopes: readonly Scope[],
  text: string,
): RoleStatement[] {
  const supposing = scopes.filter(({ kind }) => kind === 'mood' || kind === 'condition');
  const byTitle = Map.groupBy(
    mentions.filter(({ form }) => form === 'surname'),
    ({ title }) => title?.end,
  );
  const isSupposed = ({ span, cluster }: RoleStatement): boolean => {
    const bearer = byTitle.get(span.end)?.find((name) => name.cluster === cluster);
    return bearer !== undefined && supposing.some((scope) => supposes(scope, bearer.span, text));
  };
  const key = ({ cluster, span }: RoleStatement): string =>
    `${cluster} ${text.slice(span.start, span.end).toLowerCase()}`;
  const supposed = new Set(roles.filter(isSupposed));
  const plain = new Set(roles.filter((role) => !supposed.has(role)).map(key));
  return roles.filter((role) => !supposed.has(role) || plain.has(key(role)));
}

/** The name is the subject of what a cue governs: it stands right before the cue, or within. */
const supposes = ({ kind, cue, governs }: Scope, name: Span, text: string): boolean =>
  kind === 'mood'
    ? cue.start >= name.end && text.slice(name.end, cue.start).trim() === ''
    : governs.some((span) => contains(span, name));
