import { answer } from './answer.ts';
import { type BoxView, boxView } from './box-view.ts';
import { bindCombobox, type Combobox, type Option } from './combobox.ts';
import { element } from './element.ts';
import { type Hit, nameHit } from './hit.ts';
import { hitContent } from './hit-content.ts';
import { fit } from './name-fit.ts';
import { namesFor } from './names-for.ts';
import { loadPagefind } from './pagefind.ts';
import { parseQuery } from './parse-query.ts';
import { forget, recentSearches, remember } from './recent.ts';
import { fill, loadSettings, type Settings } from './settings.ts';

/**
 * Names and answers in all that the box shows; how long it waits after a key before it asks the
 * index, in milliseconds.
 */
const [mostNames, mostHits, pause] = [6, 10, 150];

let made: Promise<BoxView> | undefined;

/**
 * Opens the box over the page; it is made on first use. Its address is that of the form in the
 * header.
 */
async function openBox(): Promise<void> {
  const { dialog, field } = await (made ??= makeBox(
    new URL('..', document.querySelector<HTMLFormElement>('.site-search')?.action ?? location.href)
      .pathname,
  ));
  if (!dialog.open) dialog.showModal();
  field.select();
  field.dispatchEvent(new Event('input'));
}

async function makeBox(base: string): Promise<BoxView> {
  const settings = await loadSettings(base);
  await loadStyles(settings.styles);
  const view = boxView(settings);
  const list = bindCombobox(view.field, view.list);
  let timer = 0;
  let turn = 0;
  view.field.addEventListener('input', () => {
    clearTimeout(timer);
    const [mine, text] = [++turn, view.field.value.trim()];
    const isNew = (): boolean => mine === turn;
    if (!text) return showRecent(view, list, settings);
    view.dialog.dataset['recent'] = 'false';
    const instant = instantNames(settings, text);
    void instant.then(
      (names) =>
        isNew() &&
        showHits(
          view,
          list,
          settings,
          names.map(({ hit }) => hit),
        ),
    );
    timer = window.setTimeout(
      () =>
        void fullText(settings, text, instant).then(
          ({ hits, says }) =>
            isNew() && (showHits(view, list, settings, hits), (view.status.textContent = says)),
          () => isNew() && (view.status.textContent = settings.words.fault),
        ),
      pause,
    );
  });
  view.forget.addEventListener(
    'click',
    () => (forget(), showRecent(view, list, settings), view.field.focus()),
  );
  view.form.addEventListener('submit', () => remember(view.field.value));
  return view;
}

/** Only pages whose box is used have its styles; without them it is bare, but works. */
const loadStyles = (href: string): Promise<unknown> =>
  new Promise((done) => {
    const link = element('link', { rel: 'stylesheet', href });
    link.addEventListener('load', done);
    link.addEventListener('error', done);
    document.head.append(link);
  });

/** Names at once, from one small file. */
const instantNames = async (
  settings: Settings,
  text: string,
): Promise<{ hit: Hit; fit: number }[]> =>
  (await namesFor(settings, text, parseQuery(text, settings.words.operators), mostNames)).map(
    ({ name, fit: own }) => ({ hit: nameHit(name, settings), fit: own }),
  );

async function fullText(
  settings: Settings,
  text: string,
  instant: Promise<{ hit: Hit; fit: number }[]>,
): Promise<{ hits: Hit[]; says: string }> {
  const { next, total, remark } = await answer(settings, await loadPagefind(settings.base), {
    text,
    facets: {},
    sort: 'relevance',
  });
  const names = (await instant).filter((name) => name.fit < fit.oneEdit).map(({ hit }) => hit);
  const shown = new Set(names.map(({ url }) => url));
  const hits = [...names, ...(await next(mostHits)).filter(({ url }) => !shown.has(url))].slice(
    0,
    mostHits,
  );
  const { one, many, none } = settings.words;
  const found = total === 1 ? one : many;
  return {
    hits,
    says: [
      fill(hits.length === 0 ? none : found, {
        n: Math.max(total, hits.length),
        q: text,
      }),
      remark,
    ]
      .filter(Boolean)
      .join(' '),
  };
}

function showHits(
  { field, status }: BoxView,
  list: Combobox,
  { words }: Settings,
  hits: readonly Hit[],
): void {
  status.textContent = '';
  list.show(
    hits.map((hit): Option => ({
      content: hitContent(hit, words, (...content) => element('span', {}, ...content)),
      choose: (inNewTab) => {
        remember(field.value);
        if (inNewTab) window.open(hit.url);
        else location.assign(hit.url);
      },
    })),
  );
}

function showRecent({ dialog, field, status }: BoxView, list: Combobox, { words }: Settings): void {
  const recent = recentSearches();
  dialog.dataset['recent'] = String(recent.length > 0);
  status.textContent = recent.length > 0 ? `${words.recent}. ${words.recentNote}.` : '';
  list.show(
    recent.map((text) => ({
      content: [text],
      choose: () => {
        field.value = text;
        field.dispatchEvent(new Event('input'));
      },
    })),
  );
}

addEventListener('open-search', () => void openBox());
