import { words } from '../../site/words/en.ts';
import { feedWords } from '../../site/words/feeds-en.ts';
import { listedPages } from '../pages/listed-pages.ts';
import type { SitePage } from '../pages/site-pages.ts';
import { heading, list, markdownOf, paragraph, quotation, section } from './markdown.ts';
import type { AlternateSite } from './records.ts';

/** `llms.txt` (llmstxt.org): what the site is, the terms, and its pages as Markdown. */
export function llmsText(site: AlternateSite): string {
  const { links, index } = site;
  const pages = listedPages(site);
  const linksTo = (...kinds: readonly SitePage['kind'][]) =>
    list(
      pages
        .filter(({ kind }) => kinds.includes(kind))
        .map(({ path, title, note }) => [
          { link: links.absolute(links.file(alternatePath(path))), text: title },
          note && `: ${note}`,
        ]),
    );
  const file = (name: string, text: string, note: string) =>
    [{ link: links.absolute(links.file(name)), text }, `: ${note}`] as const;
  return markdownOf([
    heading(1, index.story.title),
    quotation(paragraph(index.story.nutGraf?.exact ?? words.site.promise)),
    paragraph(`${words.site.promise} ${words.site.rights} ${feedWords.terms}`),
    ...section(words.nav.articles, linksTo('article')),
    ...section(words.nav.people, linksTo('person')),
    ...section(words.nav.disagreements, linksTo('disagreement')),
    ...section(words.nav.faq, linksTo('question')),
    ...section(
      words.nav.data,
      list([
        file('data/datapackage.json', 'datapackage.json', feedWords.package),
        file('data/ledger.jsonl', 'ledger.jsonl', feedWords.ledger),
        file('feed.xml', 'feed.xml', feedWords.story),
      ]),
    ),
    ...section('Optional', [...linksTo('front', 'section'), ...linksTo('event')].flat()),
  ]);
}

/**
 * Where the Markdown alternate of a page stands: beside its HTML, with .md at the end, as
 * llmstxt.org has it.
 */
export const alternatePath = (path: string): string => `${path}index.html.md`;
