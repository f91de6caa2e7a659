import { words } from '../../site/words/en.ts';
import { feedWords } from '../../site/words/feeds-en.ts';
import { listedPages } from '../listed-pages.ts';
import type { SitePage } from '../site-pages.ts';
import { heading, list, markdownOf, paragraph, quotation, section } from './markdown.ts';
import type { TwinSite } from './thing-twins.ts';

/** `llms.txt` (llmstxt.org): what the site is, the terms, and its pages as Markdown. */
export function llmsText(site: TwinSite): string {
  const { links, index } = site;
  const pages = listedPages(site);
  const twins = (...kinds: readonly SitePage['kind'][]) =>
    list(
      pages
        .filter(({ kind }) => kinds.includes(kind))
        .map(({ path, title, note }) => [
          { link: links.absolute(links.file(twinPath(path))), text: title },
          note && `: ${note}`,
        ]),
    );
  const file = (name: string, text: string, note: string) =>
    [{ link: links.absolute(links.file(name)), text }, `: ${note}`] as const;
  return markdownOf([
    heading(1, index.story.title),
    quotation(paragraph(index.story.nutGraf?.exact ?? words.site.promise)),
    paragraph(`${words.site.promise} ${words.site.rights} ${feedWords.terms}`),
    ...section(words.nav.articles, twins('article')),
    ...section(words.nav.people, twins('person')),
    ...section(words.nav.disagreements, twins('disagreement')),
    ...section(words.nav.faq, twins('question')),
    ...section(
      words.nav.data,
      list([
        file('data/datapackage.json', 'datapackage.json', feedWords.package),
        file('data/ledger.jsonl', 'ledger.jsonl', feedWords.ledger),
        file('feed.xml', 'feed.xml', feedWords.story),
      ]),
    ),
    ...section('Optional', [...twins('front', 'room'), ...twins('event')].flat()),
  ]);
}

/**
 * Where the Markdown twin of a page stands: beside its HTML, with .md at the end, as llmstxt.org
 * has it.
 */
export const twinPath = (path: string): string => `${path}index.html.md`;
