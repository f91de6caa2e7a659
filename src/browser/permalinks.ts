// Copies the link of a passage and says so; loads what helps to cite it only when a reader asks for
// it.
import bundle from './cite.ts?worker&url';

/** Null on a page that shows passages of others, where ¶ leads to theirs. */
const status = document.querySelector<HTMLElement>('#permalink-status');
const { copied, copiedSentence, notCopied, unknownVersion, citePassage } = status?.dataset ?? {};
let selected: string | undefined;

/** The one sentence in which the reader has selected words, by its id with its version. */
function selectedSentence(): string | undefined {
  const selection = getSelection();
  const node = selection?.isCollapsed === false ? selection.anchorNode?.parentElement : undefined;
  return node?.closest('.sentence[id]')?.querySelector<HTMLElement>(':scope > .version')?.id;
}

function say(words: string | Node | undefined, fragment?: string): void {
  status?.replaceChildren(words ?? '');
  if (!fragment) return;
  const button = document.createElement('button');
  button.textContent = citePassage ?? '';
  button.addEventListener(
    'click',
    () =>
      void import(/* @vite-ignore */ bundle).then(() =>
        dispatchEvent(new CustomEvent('cite', { detail: fragment })),
      ),
  );
  status?.append(' ', button);
}

addEventListener('pointerdown', () => (selected = selectedSentence()));
addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('.permalink');
  if (!status || !link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const block = link.closest('[id^="p-"]');
  const own = selected && block?.querySelector(`[id="${selected}"]`) ? selected : undefined;
  const fragment = own ?? link.hash.slice(1);
  const address = new URL(`#${fragment}`, location.href).href;
  void (navigator.clipboard?.writeText(address) ?? Promise.reject()).then(
    () => say(own ? copiedSentence : copied, fragment),
    () => say(notCopied, fragment),
  );
});

/**
 * A version that this page does not know: the passage itself is the best there is. Who has read on
 * meanwhile is left where they are.
 */
function fallBack(): void {
  const [, id] = /^#(p-[a-z0-9]+)\.[a-z0-9]+$/.exec(location.hash) ?? [];
  if (!id || document.getElementById(location.hash.slice(1)) || !document.getElementById(id))
    return;
  const link = document.createElement('a');
  link.href = `#${id}`;
  link.textContent = unknownVersion ?? '';
  if (scrollY < innerHeight) location.replace(link.href);
  say(link);
}
addEventListener('hashchange', fallBack);
fallBack();
