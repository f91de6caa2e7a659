import { answer, type SearchAnswer, type SearchQuestion } from './answer.ts';
import { countFacets } from './count-facets.ts';
import { element } from './element.ts';
import { showFacets } from './facet-view.ts';
import { hitContent } from './hit-content.ts';
import { readState, writeState } from './page-state.ts';
import { loadPagefind } from './pagefind.ts';
import { remember } from './recent.ts';
import { fill, loadSettings, type Settings } from './settings.ts';

/** Answers shown at a time, and how long to wait after a key before asking. Milliseconds. */
const [step, pause] = [12, 150];
const part = <Kind extends HTMLElement>(id: string): Kind =>
  document.querySelector<Kind>(`#search-${id}`)!;

/**
 * Makes the search page answer: what is asked stands in its address, so that it can be shared and
 * the back button leads to the question before.
 */
export async function openPage(form: HTMLFormElement): Promise<void> {
  const base = new URL('..', form.action).pathname;
  const [field, list, more] = [
    part<HTMLInputElement>('words'),
    part('results'),
    part<HTMLButtonElement>('more'),
  ];
  const settings = await loadSettings(base);
  let question = readState(location.search);
  let current: SearchAnswer | undefined;
  /** Counts the questions: an answer that comes after a newer question is dropped. */
  let turn = 0;
  /** Whether the entry of the history is a question that was meant, not one that is being typed. */
  let meant = true;

  const ask = async (shown = step): Promise<void> => {
    const mine = ++turn;
    part('index').hidden = Boolean(question.text || Object.keys(question.facets).length);
    if (!part('index').hidden) return show([], '');
    try {
      const pagefind = await loadPagefind(base);
      const found = await answer(settings, pagefind, question);
      const hits = await found.next(shown);
      if (mine !== turn) return;
      current = found;
      show(
        hits.map((hit) => item(hit, settings)),
        says(found, hits.length),
        found.suggestion,
      );
      more.hidden = found.total <= shown;
      const counts = await countFacets(pagefind, found.wanted, found.parts);
      if (mine === turn)
        showFacets(part('facets'), settings.words, { question, counts, change: choose });
    } catch {
      if (mine === turn) show([], settings.words.fault);
    }
  };
  const says = ({ total, remark }: SearchAnswer, shown: number): string => {
    const { none, one, many } = settings.words;
    const n = Math.max(total, shown);
    const found = n === 1 ? one : many;
    return [n > 0 || !remark ? fill(n === 0 ? none : found, { n, q: question.text }) : '', remark]
      .filter(Boolean)
      .join(' ');
  };
  const respelt = (text: string): HTMLElement => {
    const link = element('a', { href: writeState({ ...question, text }) }, text);
    link.addEventListener('click', (event) => {
      event.preventDefault();
      field.value = text;
      put({ ...question, text }, true);
    });
    return link;
  };
  const show = (
    items: readonly HTMLElement[],
    text: string,
    suggestion: string | null = null,
  ): void => {
    list.replaceChildren(...items);
    part('status').textContent = text;
    more.hidden = true;
    part('suggestion').replaceChildren(
      ...(suggestion === null ? [] : [`${settings.words.didYouMean} `, respelt(suggestion), '?']),
    );
  };
  /**
   * Asks another question, as a new entry of the history unless the one before was still being
   * typed.
   */
  const put = (next: SearchQuestion, isMeant: boolean): void => {
    const address = location.pathname + writeState(next);
    if (meant && writeState(next) !== writeState(question)) history.pushState(null, '', address);
    else history.replaceState(history.state, '', address);
    meant = isMeant;
    question = next;
    if (isMeant) remember(next.text);
    void ask();
  };
  const choose = (name: string, value: string): void => {
    const { [name]: _, ...others } = question.facets;
    put(
      name === 'sort'
        ? { ...question, sort: value as SearchQuestion['sort'] }
        : { ...question, facets: value ? { ...others, [name]: value } : others },
      true,
    );
  };

  let timer = 0;
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => put({ ...question, text: field.value.trim() }, false), pause);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    put({ ...question, text: field.value.trim() }, true);
  });
  more.addEventListener(
    'click',
    () =>
      void current?.next(step).then((hits) => {
        const last = list.lastElementChild;
        list.append(...hits.map((hit) => item(hit, settings)));
        more.hidden = hits.length < step;
        history.replaceState({ shown: list.childElementCount }, '');
        last?.nextElementSibling?.querySelector('a')?.focus();
      }),
  );
  list.addEventListener('click', () => (meant = true) && remember(question.text));
  addEventListener('popstate', ({ state }) => {
    clearTimeout(timer);
    [question, meant] = [readState(location.search), true];
    field.value = question.text;
    void ask((state as { shown?: number } | null)?.shown);
  });
  // A reader may have typed before this script was there.
  if (field.value.trim() && !question.text) question = { ...question, text: field.value.trim() };
  field.value = question.text;
  if (question.text) void ask((history.state as { shown?: number } | null)?.shown);
  else field.focus();
}

function item(hit: Parameters<typeof hitContent>[0], { words }: Settings): HTMLElement {
  return element(
    'li',
    { 'data-kind': hit.kind },
    ...hitContent(hit, words, (...content) => element('a', { href: hit.url }, ...content)),
  );
}
