import { element } from './element.ts';
import { keep, kept } from './kept.ts';
import type { Settings } from './settings.ts';

/** The parts of the search box. */
export interface BoxView {
  readonly dialog: HTMLDialogElement;
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  readonly list: HTMLElement;
  readonly status: HTMLElement;
  readonly forget: HTMLButtonElement;
}

/** Makes the box and puts it at the end of the page, closed. The form leads to the search page. */
export function boxView({ base, words }: Settings): BoxView {
  const field = element('input', {
    type: 'search',
    name: 'q',
    role: 'combobox',
    'aria-label': words.label,
    placeholder: words.placeholder,
    'aria-expanded': 'false',
    'aria-controls': 'box-list',
    'aria-autocomplete': 'list',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
  });
  const close = element('button', { type: 'button', class: 'close' }, words.close);
  const form = element(
    'form',
    { role: 'search', action: `${base}search/`, 'aria-label': words.title },
    field,
    element('button', {}, words.submit),
    close,
  );
  const list = element('ul', {
    id: 'box-list',
    role: 'listbox',
    'aria-label': words.results,
    hidden: true,
  });
  const status = element('p', { role: 'status' });
  const forget = element('button', { type: 'button', class: 'forget' }, words.forget);
  const dialog = element(
    'dialog',
    { class: 'search-box', 'aria-label': words.title },
    form,
    status,
    list,
    element(
      'p',
      { class: 'below' },
      element('span', {}, words.hint),
      forget,
      slashKey(words.slash),
    ),
  );
  close.addEventListener('click', () => dialog.close());
  // A click beside the box falls on the dialog itself.
  dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
  document.body.append(dialog);
  return { dialog, form, field, list, status, forget };
}

/** A key of one letter must be one that a reader can turn off (WCAG 2.1.4). */
function slashKey(label: string): HTMLElement {
  const box = element('input', { type: 'checkbox' });
  box.checked = !kept('search-key-off');
  box.addEventListener('change', () => keep('search-key-off', box.checked ? null : 'off'));
  return element('label', {}, box, ` ${label}`);
}
