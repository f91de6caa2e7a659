import type { Excerpt } from '../../model/body.ts';
import { excerptsIn, plain, viewsOf, wordsOf } from './draft-pages.ts';
import { type Draft, ownFault, pageAt, type Rule, type RuleBreach, wordsAt } from './rule.ts';

/** Every sentence of a generated page stands in a passage that an article's page shows, and reads as it does there. */
export const sentenceSourced: Rule = {
  id: 'sentence-sourced',
  run: (draft) => {
    const breaches: RuleBreach[] = [];
    let checked = 0;
    for (const { page, body } of viewsOf(draft)) {
      const excerpts = excerptsIn(body);
      checked += excerpts.length;
      if (excerpts.length + body.filter(({ type }) => type === 'section').length !== body.length) breaches.push({ page, parts: [pageAt(page)], reason: 'Unexpected passage of its own, expected words of an article with their place', fix: ownFault });
      if (excerpts.length === 0 && page !== 'story/story') breaches.push({ page, parts: [pageAt(page)], reason: 'Unexpected page without a sentence of any source, expected at least one', fix: ownFault });
      for (const one of excerpts) if (!isSourced(one, draft)) breaches.push({ page, parts: [wordsAt(one.at.article, one.at), pageAt(page)], reason: `Unexpected sentence “${wordsOf(one.content)}”, expected one that the passage ${one.at.block} of ${one.at.article} holds`, fix: ownFault });
    }
    return { checked, breaches };
  },
};

function isSourced({ at, content }: Excerpt, { articles, story }: Draft): boolean {
  const block = articles.find(({ data }) => data.id === at.article)?.data.blocks.find(({ id }) => id === at.block);
  const text = story.articles.find(({ article }) => article.id === at.article)?.article.source.text.slice(at.start, at.end);
  return block !== undefined && text !== undefined && block.start <= at.start && at.end <= block.end && at.start < at.end && plain(text) === wordsOf(content);
}
