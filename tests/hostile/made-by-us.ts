import { Parser } from 'htmlparser2';

/** Elements that rendering may produce, with the attributes that each may have. */
const ours: Readonly<Record<string, readonly string[]>> = {
  p: ['id', 'class'],
  h2: ['id'],
  h3: ['id'],
  h4: ['id'],
  h5: ['id'],
  h6: ['id'],
  ul: [],
  ol: [],
  li: ['id'],
  div: ['class'],
  table: [],
  tbody: [],
  tr: ['id'],
  th: ['scope'],
  td: [],
  blockquote: ['id', 'cite', 'data-at'],
  figure: ['class'],
  figcaption: [],
  span: ['class', 'id'],
  a: ['class', 'href', 'aria-label', 'data-pagefind-ignore'],
};
const addresses =
  /^(?:#[a-z0-9-]+|\/(?:people|events)\/[a-z0-9-]+\/|\/articles\/[a-z0-9-]+\/#[a-z0-9-]+)$/;

/** What HTML shows: its words without our ¶, and everything in it that rendering does not make. */
export function inspect(html: string): {
  readonly text: string;
  readonly strange: readonly string[];
  readonly texts: ReadonlyMap<string, string>;
} {
  const strange: string[] = [];
  const texts = new Map<string, string>();
  const open: (string | undefined)[] = [];
  let text = '';
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const allowed = ours[name];
        if (!allowed) strange.push(`<${name}>`);
        for (const key of Object.keys(attributes))
          if (!allowed?.includes(key)) strange.push(`${name} ${key}`);
        for (const key of ['href', 'cite'])
          if (attributes[key] !== undefined && !addresses.test(attributes[key]))
            strange.push(`${key}=${attributes[key]}`);
        open.push(attributes['id']);
        if (attributes['id']) texts.set(attributes['id'], '');
      },
      ontext(words) {
        text += words;
        for (const id of open) if (id) texts.set(id, texts.get(id) + words);
      },
      onclosetag() {
        open.pop();
      },
      oncomment(words) {
        strange.push(`<!--${words}-->`);
      },
      onprocessinginstruction(name) {
        strange.push(name);
      },
    },
    { decodeEntities: true, recognizeSelfClosing: false },
  );
  parser.end(html);
  return { text, strange, texts };
}
