import { kept } from './kept.ts';
// Built by itself, so that this script is not burdened with what the bundler adds to an import of
// its own.
import bundle from './search.ts?worker&url';

// All that a page loads before its search is used: the keys that open the box. Without it, the form
// leads to the search page.
const form = document.querySelector<HTMLFormElement>('.site-search');
const field = document.querySelector<HTMLElement>('#search-words');
const load = (): Promise<unknown> => import(/* @vite-ignore */ bundle);

function open(event: Event): void {
  event.preventDefault();
  if (field) field.focus();
  else void load().then(() => dispatchEvent(new Event('open-search')));
}

addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey, target } = event;
  if (altKey || document.querySelector('dialog[open]')) return;
  if (
    ctrlKey || metaKey
      ? key === 'k'
      : key === '/' &&
        !(target as Element).closest('input,textarea,select') &&
        !kept('search-key-off')
  )
    open(event);
});
form?.querySelector('input')?.addEventListener('click', open);
if (field) void load();
