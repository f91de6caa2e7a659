import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PNG } from 'pngjs';
import { describe, expect, it, onTestFinished } from 'vitest';
import { drawCard, legible } from '../../../src/social/draw.ts';
import type { SocialCard } from '../../../src/social/layout.ts';
import { remember } from '../../../src/social/remembered.ts';
import { canDraw, readTypefaces } from '../../../src/social/typefaces.ts';

const card: SocialCard = {
  eyebrow: 'Event',
  status: 'alleged',
  title: 'Žofie Łuczak left the Pilots’ Guild',
  note: '5 June 2031',
  story: 'The night bridge',
};
const long =
  'The harbour company told the pilots that no ship would wait for the bridge again '.repeat(6);

/** Share of pixels in a band of rows that are not paper. */
function inked(png: Uint8Array, from: number, to: number): number {
  const { data, width } = PNG.sync.read(Buffer.from(png));
  let marked = 0;
  for (let at = from * width * 4; at < to * width * 4; at += 4) if (data[at]! < 0xe0) marked++;
  return marked / ((to - from) * width);
}

describe('a social image', () => {
  it('is a PNG of 1200 × 630 with words on it, small enough to send', async () => {
    const png = await drawCard(card);
    const { width, height } = PNG.sync.read(Buffer.from(png));
    expect([width, height]).toEqual([1200, 630]);
    expect(png.length).toBeLessThan(100_000);
    expect(inked(png, 200, 450)).toBeGreaterThan(inked(png, 0, 40) + 0.02);
  });

  it('has the same bytes whenever the same card is drawn', async () => {
    const [one, two] = [await drawCard(card), await drawCard(card)];
    expect(Buffer.compare(one, two)).toBe(0);
    expect(Buffer.compare(one, await drawCard({ ...card, title: 'Another' }))).not.toBe(0);
  });

  it('keeps the longest title inside its frame', async () => {
    const png = await drawCard({ ...card, title: long });
    expect(inked(png, 600, 630)).toBeLessThan(0.02);
    const { data, width } = PNG.sync.read(Buffer.from(png));
    for (let row = 0; row < 630; row++)
      expect(data[(row * width + 1199) * 4], `right edge of row ${row}`).toBeGreaterThan(0xe0);
  });

  it('is read, not drawn, where it was drawn before', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'nutgraf-social-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const drawn = await drawCard(card, folder);
    const [file, ...more] = readdirSync(folder);
    expect(more).toEqual([]);
    expect(Buffer.compare(await drawCard(card, folder), drawn)).toBe(0);
    const another = new Uint8Array([1, 2, 3]);
    remember(path.join(folder, file!), another);
    expect(await drawCard(card, folder)).toEqual(another);
  });

  it('is drawn anew where what was remembered is damaged: cut, empty, changed, a folder, of another version', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'nutgraf-social-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const drawn = await drawCard(card, folder);
    const file = path.join(folder, readdirSync(folder)[0]!);
    const whole = readFileSync(file);
    const changed = Buffer.from(whole);
    changed[500]! ^= 1;
    for (const damaged of [
      whole.subarray(0, 100),
      whole.subarray(0, -1),
      Buffer.alloc(0),
      changed,
      drawn,
      Buffer.alloc(whole.length),
    ]) {
      writeFileSync(file, damaged);
      expect(Buffer.compare(await drawCard(card, folder), drawn)).toBe(0);
      expect(Buffer.compare(readFileSync(file), whole)).toBe(0);
    }
    // Another picture, whole, under this one's name.
    await drawCard({ ...card, title: 'Another' }, folder);
    const other = readdirSync(folder)
      .map((name) => path.join(folder, name))
      .find((name) => name !== file)!;
    writeFileSync(file, readFileSync(other));
    expect(Buffer.compare(await drawCard(card, folder), drawn)).toBe(0);
    rmSync(file);
    mkdirSync(file);
    expect(Buffer.compare(await drawCard(card, folder), drawn)).toBe(0);
    // A file in the place of the whole cache.
    expect(Buffer.compare(await drawCard(card, path.join(folder, 'file')), drawn)).toBe(0);
    writeFileSync(path.join(folder, 'plain'), '');
    expect(Buffer.compare(await drawCard(card, path.join(folder, 'plain')), drawn)).toBe(0);
  });

  it('leaves out words in letters that it cannot draw, and never stands without a title', () => {
    const able = canDraw(readTypefaces());
    expect(['Žofie Łuczak “q” – 5 €', 'Ελένη Μπέκα', 'Дарья Орлова'].map(able)).toEqual([
      true,
      true,
      true,
    ]);
    expect(['李娜', 'سارة', '😀'].map(able)).toEqual([false, false, false]);
    expect(legible({ ...card, title: '李娜' }, able)).toMatchObject({ title: 'The night bridge' });
    expect(legible({ ...card, title: '李娜', story: '桥', note: '李' }, able)).toMatchObject({
      title: 'Event',
      note: '',
      story: '',
    });
  });
});
