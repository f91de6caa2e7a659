import type { SearchQuestion } from './answer.ts';
import { type Facet, type FacetCounts, facets } from './count-facets.ts';
import { element } from './element.ts';
import { sorts } from './find-parts.ts';
import type { Words } from './settings.ts';

/** Values of a facet that can be chosen. */
const most = 50;

/** Shows the facets with their counts and the order, as chosen; `change` hears of every choice. */
export function showFacets(
  box: HTMLElement,
  words: Words,
  question: SearchQuestion,
  counts: FacetCounts,
  change: (name: Facet | 'sort', value: string) => void,
): void {
  const focused =
    document.activeElement instanceof HTMLSelectElement ||
    document.activeElement instanceof HTMLInputElement
      ? document.activeElement.id
      : '';
  const labels: Readonly<Record<string, (value: string) => string>> = {
    person: (value) => value.slice(value.indexOf(' ') + 1),
    status: (value) => words.statuses[value] ?? value,
    year: (value) => (value === 'undated' ? words.undated : value),
    outlet: (value) => value,
  };
  const selects = facets
    .filter((facet) => facet !== 'kind')
    .flatMap((facet) => {
      const values = withChosen(counts[facet].slice(0, most), question.facets[facet]);
      if (values.length === 0) return [];
      const options = values.map(
        ([value, n]) => [value, `${labels[facet]?.(value) ?? value} (${n})`] as const,
      );
      return [
        choice(
          `facet-${facet}`,
          words.facets[facet] ?? '',
          [['', words.any], ...options],
          String(question.facets[facet] ?? ''),
          (value) => change(facet, value),
        ),
      ];
    });
  const order = choice(
    'facet-sort',
    words.facets['sort'] ?? '',
    sorts.map((sort) => [sort, words.sorts[sort] ?? sort]),
    question.sort,
    (value) => change('sort', value),
  );
  box.replaceChildren(
    kinds(words, question, counts, change),
    element('div', { class: 'selects' }, ...selects, order),
  );
  box.hidden = false;
  if (focused) document.getElementById(focused)?.focus();
}

/** The values that can be chosen, with the chosen one even where nothing has it any more. */
const withChosen = (values: FacetCounts[Facet], chosen: unknown): FacetCounts[Facet] =>
  typeof chosen !== 'string' || values.some(([value]) => value === chosen)
    ? values
    : [...values, [chosen, 0]];

function kinds(
  words: Words,
  question: SearchQuestion,
  counts: FacetCounts,
  change: (name: 'kind', value: string) => void,
): HTMLElement {
  const known = new Map(counts.kind);
  const all = counts.kind.reduce((sum, [, n]) => sum + n, 0);
  const set = element(
    'fieldset',
    { class: 'search-kinds' },
    element('legend', {}, words.facets['kind'] ?? ''),
  );
  for (const [value, label] of Object.entries(words.kindsMany)) {
    const n = value ? (known.get(value) ?? 0) : all;
    const chosen = (question.facets['kind'] ?? '') === value;
    if (n === 0 && !chosen && value) continue;
    const input = element('input', {
      type: 'radio',
      name: 'kind',
      id: `facet-kind-${value}`,
      value,
      checked: chosen,
    });
    input.addEventListener('change', () => change('kind', value));
    set.append(element('label', {}, input, ` ${label} (${n})`));
  }
  return set;
}

function choice(
  id: string,
  label: string,
  options: readonly (readonly [string, string])[],
  chosen: string,
  change: (value: string) => void,
): HTMLElement {
  const select = element(
    'select',
    { id },
    ...options.map(([value, text]) =>
      element('option', { value, selected: value === chosen }, text),
    ),
  );
  select.addEventListener('change', () => change(select.value));
  return element('label', {}, `${label} `, select);
}
