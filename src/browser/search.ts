import { findNames, type Hit } from './find-names.ts';
import { findPassages, loadPagefind, type Passages } from './find-passages.ts';
import { hitElement } from './show-hits.ts';

/** Answers shown at a time, and how long to wait after a key before asking. Milliseconds. */
const [step, pause] = [12, 150];

const form = document.querySelector<HTMLFormElement>('#search-form')!;
const field = document.querySelector<HTMLInputElement>('#search-words')!;
const kinds = document.querySelector<HTMLFieldSetElement>('#search-kinds')!;
const list = document.querySelector<HTMLOListElement>('#search-results')!;
const status = document.querySelector<HTMLElement>('#search-status')!;
const more = document.querySelector<HTMLButtonElement>('#search-more')!;
const base = form.dataset['base'] ?? '/';
const prefixes = new Set((form.dataset['prefixes'] ?? '').split(' '));

/** Counts the searches: an answer that comes after a newer question is dropped. */
let asked = 0;
let passages: Passages | undefined;
let shown = new Set<string>();

const chosenKind = (): string | null => kinds.querySelector<HTMLInputElement>('input:checked')?.value || null;

async function search(): Promise<void> {
  const turn = ++asked;
  const query = field.value.trim();
  const kind = chosenKind();
  const address = new URL(location.href);
  address.search = query ? `?${new URLSearchParams({ q: query, ...(kind && { kind }) }).toString()}` : '';
  history.replaceState(null, '', address);
  if (!query) return show([], '');
  const [names, found] = await Promise.all([findNames(base, prefixes, query), findPassages(base, query, kind)]);
  const first = await found.next(step);
  if (turn !== asked) return;
  passages = found;
  const byName = names.filter((hit) => !kind || hit.kind === kind);
  show([...byName, ...first], found.total || byName.length ? '' : `Nothing was found for “${query}”.`);
  if (list.childElementCount > 0) status.textContent = `${countOf(Math.max(found.total, list.childElementCount))} for “${query}”`;
  more.hidden = found.total <= step;
}

const countOf = (n: number): string => `${n} ${n === 1 ? 'result' : 'results'}`;

function show(hits: readonly Hit[], message: string): void {
  shown = new Set();
  list.replaceChildren();
  status.textContent = message;
  more.hidden = true;
  add(hits);
}

/** Adds answers, each address once; a whole article only where none of its parts has been shown. */
function add(hits: readonly Hit[]): void {
  const parts = new Set([...shown, ...hits.map(({ url }) => url)].filter((url) => url.includes('#')).map((url) => url.split('#')[0]));
  for (const hit of hits) {
    const url = new URL(hit.url, location.href).pathname + new URL(hit.url, location.href).hash;
    if (shown.has(url) || (hit.kind === 'article' && hit.words.length > 0 && parts.has(url))) continue;
    shown.add(url);
    list.append(hitElement(hit));
  }
}

async function showMore(): Promise<void> {
  const turn = asked;
  const last = list.lastElementChild;
  const next = (await passages?.next(step)) ?? [];
  if (turn !== asked) return;
  add(next);
  more.hidden = next.length < step;
  (last?.nextElementSibling?.querySelector('a') ?? field).focus();
}

const given = new URLSearchParams(location.search);
field.value = given.get('q') ?? '';
const wanted = [...kinds.querySelectorAll<HTMLInputElement>('input')].find(({ value }) => value === given.get('kind'));
if (wanted) wanted.checked = true;
kinds.hidden = false;

let timer = 0;
field.addEventListener('input', () => {
  clearTimeout(timer);
  timer = window.setTimeout(() => void search(), pause);
});
field.addEventListener('focus', () => void loadPagefind(base), { once: true });
kinds.addEventListener('change', () => void search());
more.addEventListener('click', () => void showMore());
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(timer);
  void search();
});
if (field.value) void search();
else field.focus();
