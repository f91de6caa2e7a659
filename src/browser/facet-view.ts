import type { SearchQuestion } from './answer.ts';
import { type Facet, type FacetCounts, facets } from './count-facets.ts';
import { element } from './element.ts';
import { sorts } from './find-parts.ts';
import type { Words } from './settings.ts';

/** Values of a facet that can be chosen. */
const most = 50;

/** What is chosen, how much each choice would find, and who hears of a new one. */
interface FacetState {
  readonly question: SearchQuestion;
  readonly counts: FacetCounts;
  readonly change: (name: Facet | 'sort', value: string) => void;
}

/** Shows the facets with their counts and the order, as chosen. */
export function showFacets(box: HTMLElement, words: Words, state: FacetState): void {
  const { question, counts, change } = state;
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
        choice({
          id: `facet-${facet}`,
          label: words.facets[facet] ?? '',
          options: [['', words.any], ...options],
          chosen: String(question.facets[facet] ?? ''),
          change: (value) => change(facet, value),
        }),
      ];
    });
  const order = choice({
    id: 'facet-sort',
    label: words.facets['sort'] ?? '',
    options: sorts.map((sort) => [sort, words.sorts[sort] ?? sort]),
    chosen: question.sort,
    change: (value) => change('sort', value),
  });
  box.replaceChildren(kinds(words, state), element('div', { class: 'selects' }, ...selects, order));
  box.hidden = false;
  if (focused) document.getElementById(focused)?.focus();
}

/** The values that can be chosen, with the chosen one even where nothing has it any more. */
const withChosen = (values: FacetCounts[Facet], chosen: unknown): FacetCounts[Facet] =>
  typeof chosen !== 'string' || values.some(([value]) => value === chosen)
    ? values
    : [...values, [chosen, 0]];

function kinds(words: Words, { question, counts, change }: FacetState): HTMLElement {
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

/** A list of values of which one is chosen. */
interface Choice {
  readonly id: string;
  readonly label: string;
  readonly options: readonly (readonly [string, string])[];
  readonly chosen: string;
  readonly change: (value: string) => void;
}

function choice({ id, label, options, chosen, change }: Choice): HTMLElement {
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
