import { say } from '../../../model/messages/catalogue.ts';
import type { Part } from '../../../model/set-aside.ts';
import { type SiteRule, tally } from '../site-rule.ts';

/** What linked data may say of a person: names and addresses of pages. */
const stated: ReadonlySet<string> = new Set([
  '@type',
  '@id',
  'name',
  'url',
  'alternateName',
  'sameAs',
  'subjectOf',
  'image',
  'mainEntityOfPage',
]);

/**
 * Linked data says nothing of a person beyond names and where they are written of: no age, origin,
 * belief, gender, address.
 */
export const noInferredTraits: SiteRule = {
  id: 'no-inferred-traits',
  watch: () =>
    tally((_, { linkedData }, count) => {
      for (const text of linkedData) {
        for (const person of personsIn(JSON.parse(text))) {
          const keys = Object.keys(person).filter((key) => !stated.has(key));
          count(
            keys.length === 0
              ? null
              : say('no-inferred-traits/linked-data', { keys, person: String(person['name']) }),
            personOf(person),
          );
        }
      }
    }),
};

/** The page of the person, as a part; none where the data gives no address. */
function personOf({ url }: Record<string, unknown>): Part[] {
  const id = /\/people\/([a-z0-9-]+)\/$/.exec(String(url ?? ''))?.[1];
  return id ? [{ kind: 'page', folder: 'people', id }] : [];
}

function personsIn(value: unknown): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(personsIn);
  return '@type' in value && value['@type'] === 'Person' ? [value, ...inner] : inner;
}
