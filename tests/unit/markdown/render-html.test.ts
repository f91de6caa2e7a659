import { describe, expect, it } from 'vitest';
import { renderHtml } from '../../../src/markdown/render-html.ts';
import type { BodyBlock, Inline } from '../../../src/model/body.ts';

const paragraph = (...content: Inline[]): BodyBlock[] => [
  { type: 'passage', id: 'p-a', kind: 'paragraph', content },
];
const person = (id: string, ...children: Inline[]): Inline => ({ mark: 'person', id, children });
const html = (body: BodyBlock[], options = {}): string =>
  renderHtml(body, { base: '/x/', ...options }).replaceAll(
    / <a class="permalink"[^>]*>¶<\/a>/g,
    '',
  );

describe('the HTML of a body', () => {
  it('gives every passage its id and a link to itself', () => {
    expect(renderHtml(paragraph('Noon'), { base: '/' })).toBe(
      '<p id="p-a">Noon <a class="permalink" href="#p-a" aria-label="Link to this passage" data-pagefind-ignore>¶</a></p>',
    );
  });

  it('links people and events below the base', () => {
    expect(
      html(
        paragraph(person('ada-moss', 'Moss'), ' at ', {
          mark: 'event',
          id: 'talks',
          children: ['talks'],
        }),
      ),
    ).toBe(
      '<p id="p-a"><a class="person" href="/x/people/ada-moss/">Moss</a> at <a class="event" href="/x/events/talks/">talks</a></p>',
    );
  });

  it('leaves a name plain where there is no page', () =>
    expect(html(paragraph(person('ada-moss', 'Moss')), { linkPeople: () => null })).toBe(
      '<p id="p-a">Moss</p>',
    ));

  it('puts no link into a link', () => {
    expect(
      html(
        paragraph(
          { mark: 'event', id: 'talks', children: ['talks of ', person('ada-moss', 'Moss')] },
          person('ada-moss', 'Moss'),
        ),
      ),
    ).toBe(
      '<p id="p-a"><a class="event" href="/x/events/talks/">talks of Moss</a><a class="person" href="/x/people/ada-moss/">Moss</a></p>',
    );
  });

  it('gives a quotation its id once', () => {
    const quote: Inline = { mark: 'quote', id: 'q-a', children: ['“no”'] };
    expect(html(paragraph(quote, quote))).toBe(
      '<p id="p-a"><span class="quote" id="q-a">“no”</span><span class="quote">“no”</span></p>',
    );
  });

  it('escapes words and addresses', () => {
    expect(html(paragraph('<b> & "c" \'d\''), {})).toBe(
      '<p id="p-a">&lt;b&gt; &amp; &quot;c&quot; &#39;d&#39;</p>',
    );
    expect(html(paragraph(person('a', 'b')), { linkPeople: () => '"><script>' })).toContain(
      'href="&quot;&gt;&lt;script&gt;"',
    );
    expect(
      html([
        {
          type: 'excerpt',
          at: { article: 'a', block: 'p-a', start: 0, end: 1 },
          from: '<i>',
          content: ['x'],
        },
      ]),
    ).toBe(
      '<figure class="excerpt"><blockquote cite="/x/articles/a/#p-a" data-at="0-1"><p>x</p></blockquote><figcaption><a href="/x/articles/a/#p-a">&lt;i&gt;</a></figcaption></figure>',
    );
  });

  it('uses the element that each kind of block has in HTML', () => {
    const kinds = ['headline', 'standfirst', 'byline', 'question', 'answer', 'quotation'] as const;
    expect(
      kinds.map((kind) => html([{ type: 'passage', id: 'p-a', kind, content: ['x'] }])),
    ).toEqual([
      ...kinds.slice(0, 5).map((kind) => `<p class="${kind}" id="p-a">x</p>`),
      '<blockquote id="p-a"><p>x</p></blockquote>',
    ]);
    expect(html([{ type: 'passage', id: 'p-a', kind: 'heading', level: 4, content: ['x'] }])).toBe(
      '<h4 id="p-a">x</h4>',
    );
    expect(html([{ type: 'section', heading: 'x' }])).toBe('<h2>x</h2>');
    expect(html([{ type: 'list', ordered: true, items: [{ id: 'p-a', content: ['x'] }] }])).toBe(
      '<ol><li id="p-a">x</li></ol>',
    );
    expect(
      html([
        {
          type: 'table',
          rows: [
            { id: 'p-a', header: true, cells: [['x'], ['y']] },
            { id: 'p-b', header: false, cells: [['1'], ['2']] },
          ],
        },
      ]),
    ).toBe(
      '<div class="table"><table><tbody><tr id="p-a"><th scope="col">x</th><th scope="col">y</th></tr><tr id="p-b"><td>1</td><td>2</td></tr></tbody></table></div>',
    );
  });
});
