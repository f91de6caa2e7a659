/**
 * Narrows the items of a page (those with `data-people` and `data-sources`) to a chosen person and
 * source; the address remembers the choice.
 */
const filter = document.querySelector<HTMLElement>('.filter');
const items = [...document.querySelectorAll<HTMLElement>('main [data-sources]')];
/** Sections and groups that a choice may leave with nothing to see. */
const holders = [
  ...document.querySelectorAll<HTMLElement>(
    'main :is(.section, .month, .told-by):has([data-sources])',
  ),
];

function apply(filter: HTMLElement, selects: readonly HTMLSelectElement[]): void {
  const wanted = selects
    .filter(({ value }) => value !== '')
    .map(({ name, value }) => ({ key: name === 'person' ? 'people' : 'sources', value }));
  for (const item of items)
    item.hidden = wanted.some(
      ({ key, value }) => !(item.dataset[key] ?? '').split(' ').includes(value),
    );
  for (const holder of holders)
    holder.hidden = !holder.querySelector('[data-sources]:not([hidden])');
  const shown = items.filter((item) => !item.hidden).length;
  const { shown: words = '', none = '' } = filter.dataset;
  const count = words.replace('{shown}', String(shown)).replace('{all}', String(items.length));
  const found = shown === 0 ? none : count;
  const said = wanted.length === 0 ? '' : found;
  filter.querySelector('output')?.replaceChildren(said);
  const address = new URL(location.href);
  for (const { name, value } of selects) {
    if (value) address.searchParams.set(name, value);
    else address.searchParams.delete(name);
  }
  history.replaceState(null, '', address);
}

if (filter) {
  const selects = [...filter.querySelectorAll('select')];
  const asked = new URLSearchParams(location.search);
  for (const select of selects) {
    const value = asked.get(select.name) ?? '';
    if ([...select.options].some((option) => option.value === value)) select.value = value;
  }
  filter.addEventListener('change', () => apply(filter, selects));
  filter.querySelector('button')?.addEventListener('click', () => {
    for (const select of selects) select.value = '';
    apply(filter, selects);
  });
  if (selects.some(({ value }) => value !== '')) apply(filter, selects);
}
