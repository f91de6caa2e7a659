import { describe, expect, it } from 'vitest';
import { articlePassages } from '../../../../src/cli/search/article-passages.ts';

describe('passages of an article’s page', () => {
  it('are the elements with an id in its text, without the sign that links them', () => {
    const html =
      '<h1 id="top">Not a passage</h1><div data-part="article"><h2 id="p-a">Ships <a data-pagefind-ignore href="#p-a">¶</a></h2><p id="p-b">A <a href="/x/">crane</a> said <span id="p-q">“no”</span>.<br>Then left.</p><ul><li id="p-c">One</li></ul><table><tr id="p-d"><td>1</td><td>2</td></tr></table><p>no id</p></div><p id="after">After</p>';
    expect(articlePassages(html)).toEqual([
      { fragment: 'p-a', text: 'Ships' },
      { fragment: 'p-b', text: 'A crane said “no”.Then left.' },
      { fragment: 'p-c', text: 'One' },
      { fragment: 'p-d', text: '1 2' },
    ]);
  });
});
