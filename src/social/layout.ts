import type { Node } from '@takumi-rs/core';

/** What an image says of a page: words only, no portrait. */
export interface SocialCard {
  /** The kind of page. */
  readonly eyebrow: string;
  /** The status of the title where it is a claim: 'alleged'; else empty. */
  readonly status: string;
  readonly title: string;
  /** Date, outlet, numbers. */
  readonly note: string;
  readonly story: string;
}

/** The size that services crop least. */
export const size = { width: 1200, height: 630 } as const;

const colours = {
  paper: '#fcfbf8',
  ink: '#1d1d1b',
  muted: '#5b5b55',
  accent: '#0f5363',
  rule: '#e2dfd6',
  status: '#7a4a00',
  statusPaper: '#fdf1da',
} as const;

/** Sizes of the title by its length, so that it fills the image and never outgrows it. */
const steps: readonly (readonly [number, number])[] = [
  [22, 108],
  [44, 86],
  [80, 68],
  [Infinity, 56],
];
const longest = 150;

/** The picture as the renderer's tree. */
export function layout({ eyebrow, status, title, note, story }: SocialCard): Node {
  const shown = cut(title, longest);
  const fontSize = steps.find(([most]) => shown.length <= most)![1];
  const label = text(eyebrow, {
    fontFamily: 'sans',
    fontSize: 30,
    fontWeight: 600,
    color: colours.accent,
  });
  const badge = text(status, {
    fontFamily: 'sans',
    fontSize: 28,
    fontWeight: 600,
    color: colours.status,
    backgroundColor: colours.statusPaper,
    padding: '4px 16px',
    borderRadius: 8,
  });
  return box(
    {
      width: size.width,
      height: size.height,
      flexDirection: 'column',
      justifyContent: 'space-between',
      backgroundColor: colours.paper,
      borderLeft: `20px solid ${colours.accent}`,
      padding: '60px 72px 52px',
    },
    [
      box(
        { flexDirection: 'row', alignItems: 'center', gap: 24 },
        status ? [label, badge] : [label],
      ),
      box({ flexDirection: 'column', gap: 22 }, [
        text(shown, {
          fontFamily: 'serif',
          fontSize,
          fontWeight: 600,
          lineHeight: 1.12,
          color: colours.ink,
          display: 'block',
          lineClamp: 4,
        }),
        ...(note
          ? [text(cut(note, 90), { fontFamily: 'sans', fontSize: 36, color: colours.ink })]
          : []),
      ]),
      box({ flexDirection: 'column', borderTop: `2px solid ${colours.rule}`, paddingTop: 22 }, [
        text(cut(story, 72), { fontFamily: 'serif', fontSize: 28, color: colours.muted }),
      ]),
    ],
  );
}

type Style = NonNullable<Node['style']>;
const box = (style: Style, children: Node[]): Node => ({
  type: 'container',
  style: { display: 'flex', ...style },
  children,
});
const text = (words: string, style: Style): Node => ({ type: 'text', text: words, style });

/** At most so many characters, cut between words, with an ellipsis for what is left out. */
const cut = (words: string, most: number): string =>
  words.length <= most ? words : `${words.slice(0, most).replace(/[\s,;:]+\S*$/, '')} …`;
