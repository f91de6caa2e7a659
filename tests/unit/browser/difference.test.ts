import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { difference } from '../../browser/difference.ts';

/** A picture of 360 × 600 on which dark boxes lie: left, top, width, height. */
function drawn(
  boxes: readonly (readonly [number, number, number, number])[],
  paper = 250,
  ink = 30,
): PNG {
  const png = new PNG({ width: 360, height: 600 });
  png.data.fill(paper);
  for (const [left, top, width, height] of boxes)
    for (let y = top; y < top + height; y++)
      png.data.fill(ink, (y * 360 + left) * 4, (y * 360 + left + width) * 4);
  return png;
}

const lines = Array.from(
  { length: 12 },
  (_, n) => [40, 40 + n * 40, n % 3 === 2 ? 120 : 200, 12] as const,
);

describe('how differently two pictures of a page lie', () => {
  it('is nothing for the same page', () => expect(difference(drawn(lines), drawn(lines))).toBe(0));
  it('is little when one line is gone and all below it have moved up', () =>
    expect(
      difference(
        drawn(lines),
        drawn(lines.slice(1).map(([left, top, width, height]) => [left, top - 40, width, height])),
      ),
    ).toBeLessThan(0.1));
  it('is much when lines stand in another column', () =>
    expect(
      difference(
        drawn(lines),
        drawn(lines.map(([left, top, width, height]) => [left + 110, top, width, height])),
      ),
    ).toBeGreaterThan(0.4));
  it('is much when lines are twice as large', () =>
    expect(
      difference(
        drawn(lines),
        drawn(
          lines
            .slice(0, 6)
            .map(([left, top, width, height]) => [
              left,
              top * 2,
              Math.min(width * 2, 320),
              height * 2,
            ]),
        ),
      ),
    ).toBeGreaterThan(0.3));
  it('is all when nothing can be read', () =>
    expect(difference(drawn(lines), drawn(lines, 250, 250))).toBe(1));
  it('is much when light and dark are swapped', () =>
    expect(difference(drawn(lines), drawn(lines, 20, 230))).toBeGreaterThan(0.5));
});
