import type { Better, Measured } from './figure.ts';
import { keyOf, type Row } from './table.ts';

/** A difference between what was measured now and what the page keeps. */
export interface Difference {
  readonly kind: 'drop' | 'rise' | 'change' | 'not comparable' | 'not on the page' | 'not measured';
  readonly row: string;
  /** Name of the figure, with what the page says and what is measured now. */
  readonly figure?: { readonly name: string; readonly before: string; readonly now: string };
}

/** Whether a difference means that the program got worse, or that nobody can say. */
export const isFailure = ({ kind }: Difference): boolean => kind !== 'rise' && kind !== 'change';

/** A row that was measured, with which way its figures get better. */
export interface MeasuredRow {
  readonly row: Row;
  readonly measured: Measured;
}

/**
 * Holds measured rows against those of the page. Rows of a corpus that was not measured at all are
 * left alone; figures of another corpus file, or out of another number, cannot be compared.
 */
export function compare(
  kept: readonly Row[],
  measured: readonly MeasuredRow[],
): readonly Difference[] {
  const before = new Map(kept.map((row) => [keyOf(row), row]));
  const now = new Set(measured.map(({ row }) => keyOf(row)));
  const corpora = new Set(measured.map(({ row }) => row.corpus));
  const stale = kept.filter((row) => corpora.has(row.corpus) && !now.has(keyOf(row)));
  return [
    ...measured.flatMap((one) => ofRow(before.get(keyOf(one.row)), one)),
    ...stale.map((row) => ({ kind: 'not measured' as const, row: keyOf(row) })),
  ];
}

function ofRow(before: Row | undefined, { row, measured }: MeasuredRow): Difference[] {
  const name = keyOf(row);
  if (!before) return [{ kind: 'not on the page', row: name }];
  if (before.digest !== row.digest)
    return [
      {
        kind: 'not comparable',
        row: name,
        figure: { name: 'sha256', before: before.digest, now: row.digest },
      },
    ];
  const counts = { name: 'out of', before: before.counted, now: row.counted };
  return [
    ...(counts.before === counts.now
      ? []
      : [{ kind: 'not comparable' as const, row: name, figure: counts }]),
    ...measured.figures.flatMap(({ name: figure, value, better }) => {
      const kept = before.figures.get(figure);
      if (kept === value) return [];
      return [
        {
          kind: kindOf(kept, value, better),
          row: name,
          figure: { name: figure, before: print(kept), now: print(value) },
        },
      ];
    }),
  ];
}

function kindOf(
  before: number | null | undefined,
  now: number | null,
  better: Better,
): Difference['kind'] {
  if (before === undefined) return 'not on the page';
  if (better === 'neither' || before === null) return 'change';
  // Where nothing is left to count, everything that was right is gone.
  if (now === null) return 'drop';
  return now > before === (better === 'higher') ? 'rise' : 'drop';
}

const print = (value: number | null | undefined): string => String(value ?? 'nothing');

const advice: Readonly<Record<Difference['kind'], string>> = {
  drop: 'Mend what got worse; where it is worth it, say why in the commit and renew the page with --write.',
  rise: 'Renew the page with --write, so that it cannot be lost again.',
  change: 'Renew the page with --write.',
  'not comparable': 'Take the file of which the page tells, or renew the page with --write.',
  'not on the page': 'Renew the page with --write.',
  'not measured': 'Renew the page with --write.',
};

/** Differences in words, by kind, each kind with what to do. */
export const tellAll = (differences: readonly Difference[]): string[] =>
  Object.entries(Object.groupBy(differences, ({ kind }) => kind)).map(([kind, some]) =>
    [
      `${kind}:`,
      ...some.map(({ row, figure }) =>
        figure ? `  ${row}: ${figure.name} ${figure.before} → ${figure.now}` : `  ${row}`,
      ),
      `  ${advice[kind as Difference['kind']]}`,
    ].join('\n'),
  );
