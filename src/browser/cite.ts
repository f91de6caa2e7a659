import { escapeTex, risValue } from '../text/citation-escapes.ts';
import { escapeHtml } from '../text/html.ts';
import { escapeReadable } from '../text/markdown.ts';
import { element } from './element.ts';

/** A dialog with one passage in all formats. Loaded when a reader first cites. */
interface CiteData {
  readonly source: string;
  readonly names: Readonly<Record<string, string>>;
  readonly labels: { readonly copy: string; readonly close: string; readonly title: string };
  /** Words and names of slots by turns, words first. */
  readonly formats: Readonly<Record<string, readonly string[]>>;
  readonly passages: Readonly<
    Record<
      string,
      {
        readonly v: string;
        readonly since: string;
        readonly exact: string;
        readonly prefix: string;
        readonly suffix: string;
      }
    >
  >;
}

/** How the words of a passage are made fit for a format; others take them as they are. */
const escapes: Readonly<Record<string, (text: string) => string>> = {
  html: escapeHtml,
  markdown: (text) => escapeReadable(text.replace(/\s+/g, ' '), { first: true, last: true }),
  bibtex: escapeTex,
  ris: risValue,
  csl: (text) => JSON.stringify(text).slice(1, -1),
};

let loaded: Promise<CiteData> | undefined;
const load = (): Promise<CiteData> =>
  (loaded ??= fetch(new URL('cite.json', location.href)).then(
    (response) => response.json() as Promise<CiteData>,
  ));

function textsOf({ source, formats, passages }: CiteData, fragment: string): [string, string][] {
  const [id = ''] = fragment.split('.');
  const passage = passages[id];
  if (!passage) return [];
  const now = new Date();
  const accessed = `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
  const address = `${source.startsWith('/') ? location.origin : ''}${source}`;
  const values: Readonly<Record<string, string>> = {
    url: `${address}#${id}.${passage.v}`,
    since: passage.since,
    accessed,
  };
  const fill = (name: string, slot: string): string =>
    slot === 'text' ? (escapes[name] ?? String)(passage.exact) : (values[slot] ?? '');
  const filled = Object.entries(formats).map(([name, parts]): [string, string] => [
    name,
    parts.map((part, n) => (n % 2 ? fill(name, part) : part)).join(''),
  ]);
  const { exact, prefix, suffix } = passage;
  const target = {
    source: address,
    selector: [
      {
        type: 'FragmentSelector',
        conformsTo: 'http://tools.ietf.org/rfc/rfc3236',
        value: `${id}.${passage.v}`,
      },
      { type: 'TextQuoteSelector', exact, prefix, suffix },
    ],
  };
  return [
    ...filled,
    [
      'annotation',
      JSON.stringify(
        {
          '@context': 'http://www.w3.org/ns/anno.jsonld',
          id: values['url'],
          type: 'Annotation',
          motivation: 'highlighting',
          created: accessed,
          target,
        },
        null,
        2,
      ),
    ],
  ];
}

addEventListener('cite', (event) => void open((event as CustomEvent<string>).detail));

async function open(fragment: string): Promise<void> {
  const data = await load();
  const title = element('h2', { id: 'cite-title' }, data.labels.title);
  const close = element('button', {}, data.labels.close);
  const list = element(
    'dl',
    {},
    ...textsOf(data, fragment).flatMap(([name, text]) => {
      const copy = element(
        'button',
        { 'aria-label': `${data.labels.copy}: ${data.names[name]}` },
        data.labels.copy,
      );
      copy.addEventListener('click', () => void navigator.clipboard.writeText(text));
      return [
        element('dt', {}, `${data.names[name] ?? name} `, copy),
        element('dd', {}, element('pre', { tabindex: '0' }, text)),
      ];
    }),
  );
  const dialog = element(
    'dialog',
    { class: 'cite-passage', 'aria-labelledby': 'cite-title' },
    title,
    list,
    close,
  );
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
