import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subset from 'subset-font';

// Cuts the typefaces of the site to what a page of English news needs, at one weight each, and
// writes src/styles/fonts/: 'basic' holds the letters of nearly every page, 'latin' the rest of
// Western European ones. Run by hand; the files are kept.
const { resolve } = createRequire(import.meta.url);
const between = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, n) => String.fromCodePoint(from + n)).join('');

/**
 * Letters, digits and the marks of prose: nearly all that an article holds. As the `unicode-range`
 * of src/styles/fonts.css says.
 */
const basic = ` !"$%&'(),-./${between(0x30, 0x39)}:;?${between(0x41, 0x5a)}[]${between(0x61, 0x7a)}\u00a0¶·–—‘’“”…`;
/** The other marks of a keyboard, and the letters of the rest of Western Europe. */
const latin = `#*+<=>@\\^_\`{|}~${between(0xa1, 0xff)}ŒœŸıˆ˚˜†‡•‰‹›⁄€™←↑→↓−`;
const extended = `${between(0x100, 0x24f)}${between(0x1e00, 0x1e9f)}`;
const serif = 'source-serif-4';
const sans = 'source-sans-3';
/** Small words of ours do without kerning, which is a fifth of the file. */
const features = { [serif]: ['kern'], [sans]: ['tnum'] };

async function cut(
  file: string,
  family: typeof serif | typeof sans,
  style: string,
  weight: number,
  letters: string,
): Promise<void> {
  const whole = readFileSync(
    resolve(`@fontsource-variable/${family}/files/${family}-${style}.woff2`),
  );
  const font = await subset(whole, letters, {
    targetFormat: 'woff2',
    variationAxes: { wght: weight },
    keepFeatures: features[family],
    noHinting: true,
    dropTables: ['STAT', 'BASE'],
  });
  writeFileSync(`src/styles/fonts/${file}.woff2`, font);
  console.log(`${file}: ${font.length} bytes`);
}

for (const [part, letters] of Object.entries({
  basic,
  latin: [...latin].filter((letter) => !basic.includes(letter)).join(''),
})) {
  for (const weight of [400, 600]) {
    await cut(`serif-${weight}-${part}`, serif, 'latin-wght-normal', weight, letters);
    await cut(`sans-${weight}-${part}`, sans, 'latin-wght-normal', weight, letters);
  }
  await cut(`serif-400-italic-${part}`, serif, 'latin-wght-italic', 400, letters);
}
// Letters that are rare enough to look the same at every weight.
await cut('serif-extended', serif, 'latin-ext-wght-normal', 400, extended);
await cut('sans-extended', sans, 'latin-ext-wght-normal', 400, extended);
