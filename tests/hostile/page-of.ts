import type { BodyBlock, Inline, Page } from '../../src/model/body.ts';

/** A page that holds the text in every place where a generated file can have words. */
export function pageOf(text: string): Page<Record<string, unknown>> {
  const words: Inline[] = [text];
  const body: BodyBlock[] = [
    { type: 'passage', id: 'p-headline', kind: 'headline', content: words },
    { type: 'passage', id: 'p-standfirst', kind: 'standfirst', content: words },
    { type: 'passage', id: 'p-paragraph', kind: 'paragraph', content: words },
    { type: 'passage', id: 'p-heading', kind: 'heading', level: 3, content: words },
    { type: 'passage', id: 'p-quotation', kind: 'quotation', content: words },
    { type: 'passage', id: 'p-question', kind: 'question', content: words },
    { type: 'passage', id: 'p-answer', kind: 'answer', content: words },
    {
      type: 'list',
      ordered: false,
      items: [
        { id: 'p-item-1', content: words },
        { id: 'p-item-2', content: words },
      ],
    },
    {
      type: 'list',
      ordered: true,
      items: [
        { id: 'p-item-3', content: words },
        { id: 'p-item-4', content: [mark('quote', 'q-2', text)] },
      ],
    },
    {
      type: 'table',
      rows: [
        { id: 'p-row-1', header: true, cells: [words, ['Port']] },
        { id: 'p-row-2', header: false, cells: [['Ships'], words] },
      ],
    },
    { type: 'section', heading: text },
    {
      type: 'passage',
      id: 'p-person',
      kind: 'paragraph',
      content: [text, mark('person', 'a-person', text), text],
    },
    {
      type: 'passage',
      id: 'p-nested',
      kind: 'paragraph',
      content: [
        { mark: 'quote', id: 'q-1', children: [text, mark('person', 'a-person', text)] },
        text,
        mark('event', 'an-event', text),
      ],
    },
    {
      type: 'excerpt',
      at: { article: 'an-article', block: 'p-paragraph', start: 0, end: text.length },
      from: text,
      content: [text, mark('person', 'a-person', text)],
    },
  ];
  return {
    data: {
      id: 'a-page',
      headline: text,
      nothing: null,
      list: [text, text],
      places: [
        { exact: text, start: 0 },
        { exact: text, start: 1 },
      ],
    },
    body,
  };
}

const mark = (name: 'person' | 'quote' | 'event', id: string, text: string): Inline => ({
  mark: name,
  id,
  children: [text],
});
