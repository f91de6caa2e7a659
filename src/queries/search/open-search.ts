import { feedWords } from '../../site/words/feeds-en.ts';
import { element, xmlFile } from '../../text/xml.ts';
import type { Site } from '../story/site.ts';

/**
 * The OpenSearch 1.1 description by which a browser can search the site from its address bar; its
 * addresses must be absolute.
 */
export function openSearch({
  links,
  index,
  settings,
}: Pick<Site, 'links' | 'index' | 'settings'>): string {
  const { title } = index.story;
  const search = `${links.absolute(links.page('search'))}?q={searchTerms}`;
  return xmlFile(
    element(
      'OpenSearchDescription',
      { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' },
      // The format allows no longer names than these.
      element('ShortName', {}, title.slice(0, 16).trim()),
      element('LongName', {}, title.slice(0, 48).trim()),
      element('Description', {}, feedWords.search(title).slice(0, 1024)),
      element('Url', { type: 'text/html', template: search }),
      element(
        'Image',
        { type: 'image/svg+xml', height: 16, width: 16 },
        links.absolute(links.file('favicon.svg')),
      ),
      element('Language', {}, settings.language),
      element('InputEncoding', {}, 'UTF-8'),
      element('OutputEncoding', {}, 'UTF-8'),
    ),
  );
}
