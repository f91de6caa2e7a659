/**
 * Textbook markup against our own outputs: what a field would hold if somebody tried to have it
 * run, load or become markup somewhere. Code in it calls `hit()`, which a test provides; addresses
 * lead to hosts that do not exist.
 */
export const hostileValues: readonly string[] = [
  // HTML
  '<img src="//evil.example/x.png" onerror="hit()">',
  '<script>hit()</script>',
  '</script><script>hit()</script>',
  '"><script src="https://evil.example/x.js"></script>',
  "' onmouseover='hit()' autofocus onfocus='hit()'",
  '<svg onload="hit()"></svg>',
  '<iframe src="https://evil.example/"></iframe>',
  '<a href="javascript:hit()">read</a>',
  '<style>* { display: none }</style>',
  '<meta http-equiv="refresh" content="0;url=https://evil.example/">',
  '<base href="https://evil.example/">',
  '<form action="https://evil.example/"><button>Go</button></form>',
  '<b>bold</b> <i>slanted</i> <mark>marked</mark>',
  '<!-- and the rest is gone',
  '--> and here it is again',
  '</title></p></blockquote></article>',
  '&lt;script&gt;hit()&lt;/script&gt; &amp;amp; &copy; &#60;b&#62;',
  // XML
  ']]> and <b>out</b>',
  '<![CDATA[ <b>in</b>',
  '<?xml version="1.0"?> <!DOCTYPE feed>',
  // Markdown, MDX and templates
  '[read](javascript:hit())',
  '![pixel](https://evil.example/pixel.gif)',
  '<https://evil.example/> and https://evil.example/?a=1&b=2',
  '# heading',
  '- item',
  '2031. What a year',
  '> quoted',
  '| a | b |',
  '**bold** _slanted_ ~~gone~~ `code`',
  'Who wins!',
  '{{ 7 * 7 }} ${7 * 7} {hit()} {% raw %} <%= 7 %>',
  '\uFDD0url\uFDD0 ⟦text⟧ %s {0}',
  // Spreadsheets
  '=HYPERLINK("https://evil.example/","read")',
  '+1+1',
  '-2+3',
  '@SUM(1+1)',
  // TeX, RIS, calendars, JSON
  '}, title = {another',
  '\\textbf{50 %} & $x_1$ # ~ ^ \\\\',
  'a\\nb\\, c; d: "e"',
  'TY  - BOOK',
  '"}]} \\u003cscript\\u003e \\',
  '__proto__',
  'null',
  // What cannot be seen, and what turns the direction of writing
  '\u202Egnp.exe\u202C and \u2066inside\u2069',
  'no\u00A0break, zero\u200Bwidth, soft\u00ADhyphen',
  '😀 é ß 中 ¶ · «»',
];

/**
 * Values that hold line ends, for the places that may hold them: the words of an article, the notes
 * of editors.
 */
export const hostileLines: readonly string[] = [
  'one line\nEND:VEVENT\nBEGIN:VEVENT',
  'one line\nER  - \nTY  - BOOK',
  'one line\r\n\r\n<script>hit()</script>\r\n\r\n# heading',
  'one line\u2028another\u0085a third\u0007',
];
