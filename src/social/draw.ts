import { createHash } from 'node:crypto';
import path from 'node:path';
import { Renderer } from '@takumi-rs/core';
import { layout, size, type SocialCard } from './layout.ts';
import { recall, remember } from './remembered.ts';
import { canDraw, readTypefaces } from './typefaces.ts';

/**
 * Goes up with the renderer's version and whatever else changes the bytes of a picture but not its
 * tree.
 */
const edition = 'takumi-2.16.3 source-5.3.1';

interface Studio {
  readonly renderer: Renderer;
  readonly canDraw: (text: string) => boolean;
}

let open: Promise<Studio> | undefined;

/**
 * The social image of a card, PNG; the same card gives the same bytes. With a folder to remember
 * pictures in, one that was drawn before costs a read; they are named by what is on them, sealed by
 * their own hash, and the folder may be deleted or damaged at any time.
 */
export async function drawCard(
  card: SocialCard,
  remembered?: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const studio = await (open ??= openStudio());
  const tree = layout(legible(card, studio.canDraw));
  const key = createHash('sha256')
    .update(`${edition}\0${JSON.stringify(tree)}`)
    .digest('hex');
  const file = remembered && path.join(remembered, `${key}.sealed`);
  const known = file && recall(file);
  if (known) return known;
  const png = await studio.renderer.render(tree, { ...size, format: 'png' });
  if (file) remember(file, png);
  return new Uint8Array(png);
}

async function openStudio(): Promise<Studio> {
  const renderer = new Renderer();
  const typefaces = readTypefaces();
  for (const typeface of typefaces) await renderer.registerFont(typeface);
  return { renderer, canDraw: canDraw(typefaces) };
}

/**
 * Leaves out lines in letters that the typefaces do not have; something legible always takes the
 * place of the title.
 */
export function legible(
  { eyebrow, status, title, note, story }: SocialCard,
  canDraw: (text: string) => boolean,
): SocialCard {
  const shown = (text: string): string => (canDraw(text) ? text : '');
  return {
    eyebrow,
    status,
    title: shown(title) || shown(story) || eyebrow,
    note: shown(note),
    story: shown(story),
  };
}
