/** Narrows the items of a page (those with `data-people` or `data-sources`) to a chosen person and source; the address remembers the choice. */
const form = document.querySelector<HTMLFormElement>('form.filter');
const items = [...document.querySelectorAll<HTMLElement>('main [data-sources]')];

/** Sections, groups and lists in which no item is left to see. */
const holders = [...document.querySelectorAll<HTMLElement>('main :is(.section, .month, .told-by):has([data-sources])')];

function apply(form: HTMLFormElement): void {
  const chosen = new FormData(form);
  const wanted = [['people', String(chosen.get('person') ?? '')], ['sources', String(chosen.get('source') ?? '')]] as const;
  for (const item of items) item.hidden = wanted.some(([key, id]) => id !== '' && !(item.dataset[key] ?? '').split(' ').includes(id));
  for (const holder of holders) holder.hidden = !holder.querySelector('[data-sources]:not([hidden])');
  const active = wanted.some(([, id]) => id !== '');
  const shown = items.filter((item) => !item.hidden).length;
  form.querySelector('output')!.textContent = active ? (shown === 0 ? form.dataset['none']! : form.dataset['shown']!.replace('{shown}', String(shown)).replace('{all}', String(items.length))) : '';
  const address = new URL(location.href);
  for (const name of ['person', 'source']) {
    const value = String(chosen.get(name) ?? '');
    if (value) address.searchParams.set(name, value);
    else address.searchParams.delete(name);
  }
  history.replaceState(null, '', address);
}

if (form) {
  const asked = new URLSearchParams(location.search);
  for (const select of form.querySelectorAll('select')) {
    const value = asked.get(select.name) ?? '';
    if ([...select.options].some((option) => option.value === value)) select.value = value;
  }
  form.hidden = false;
  form.addEventListener('change', () => apply(form));
  form.addEventListener('reset', () => setTimeout(() => apply(form)));
  form.addEventListener('submit', (event) => event.preventDefault());
  apply(form);
}
