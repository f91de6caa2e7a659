import type { Excerpt } from '../../model/body.ts';
import { say } from '../../model/messages/catalogue.ts';
import { excerptsIn, plain, viewsOf, wordsOf } from './draft-pages.ts';
import { type Draft, pageAt, type Rule, type RuleBreach, wordsAt } from './rule.ts';

/**
 * Every sentence of a generated page stands in a passage that an article's page shows, and reads as
 * it does there.
 */
export const sentenceSourced: Rule = {
  id: 'sentence-sourced',
  run: (draft) => {
    const breaches: RuleBreach[] = [];
    const passages = passagesOf(draft);
    let checked = 0;
    for (const { page, body } of viewsOf(draft)) {
      const excerpts = excerptsIn(body);
      checked += excerpts.length;
      if (excerpts.length + body.filter(({ type }) => type === 'section').length !== body.length)
        breaches.push({
          page,
          parts: [pageAt(page)],
          ...say('sentence-sourced/passage'),
        });
      if (excerpts.length === 0 && page !== 'story/story')
        breaches.push({
          page,
          parts: [pageAt(page)],
          ...say('sentence-sourced/page'),
        });
      for (const one of excerpts)
        if (!isSourced(one, passages))
          breaches.push({
            page,
            parts: [wordsAt(one.at.article, one.at), pageAt(page)],
            ...say('sentence-sourced/words', {
              words: wordsOf(one.content),
              block: one.at.block,
              article: one.at.article,
            }),
          });
    }
    return { checked, breaches };
  },
};

/** By article its text and the passages that its page shows, by id. */
type ShownPassages = ReadonlyMap<
  string,
  {
    readonly text: string | undefined;
    readonly blocks: ReadonlyMap<string, { readonly start: number; readonly end: number }>;
  }
>;

function passagesOf({ articles, story }: Draft): ShownPassages {
  const texts = new Map(story.articles.map(({ article }) => [article.id, article.source.text]));
  return new Map(
    articles.map(({ data }) => [
      data.id,
      { text: texts.get(data.id), blocks: new Map(data.blocks.map((block) => [block.id, block])) },
    ]),
  );
}

function isSourced({ at, content }: Excerpt, passages: ShownPassages): boolean {
  const article = passages.get(at.article);
  const block = article?.blocks.get(at.block);
  const text = article?.text?.slice(at.start, at.end);
  return (
    block !== undefined &&
    text !== undefined &&
    block.start <= at.start &&
    at.end <= block.end &&
    at.start < at.end &&
    plain(text) === wordsOf(content)
  );
}
