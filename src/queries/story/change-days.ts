import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { LockRecord } from '../../model/lock.ts';
import { present } from '../../text/present.ts';

/**
 * The day on which something was first seen here, and the last one on which it changed: 2025-06-05.
 */
export interface Days {
  readonly first: string;
  readonly changed: string;
}

/**
 * When the story changed, as the lock remembers it; null where it knows nothing. Nothing else here
 * has a clock.
 */
export interface ChangeDays {
  readonly passage: (article: string, fragment: string) => Days | null;
  readonly article: (article: string) => Days | null;
}

/**
 * Reads the days of all passages from `anchors/*.jsonl` of a content folder; the ingest has refused
 * a broken lock.
 */
export function readChangeDays(content: string): ChangeDays {
  const folder = path.join(content, 'anchors');
  const names = existsSync(folder)
    ? readdirSync(folder).filter((name) => name.endsWith('.jsonl'))
    : [];
  const articles = new Map(
    names.map((name) => [
      name.slice(0, -'.jsonl'.length),
      daysByFragment(readFileSync(path.join(folder, name), 'utf8')),
    ]),
  );
  const whole = new Map(
    [...articles].map(([article, fragments]) => [article, spanOfDays([...fragments.values()])]),
  );
  return {
    passage: (article, fragment) => articles.get(article)?.get(fragment) ?? null,
    article: (article) => whole.get(article) ?? null,
  };
}

function daysByFragment(lines: string): Map<string, Days> {
  const found = new Map<string, Days>();
  for (const line of lines.split('\n')) {
    if (line === '') continue;
    const { id, first, gone, earlier = [] } = JSON.parse(line) as LockRecord;
    const seen = [
      first,
      ...(gone === undefined ? [] : [gone]),
      ...earlier.map(({ until }) => until),
    ].map((day): Days => ({ first: day, changed: day }));
    const known = found.get(id);
    found.set(id, present(spanOfDays(known ? [known, ...seen] : seen), `day of ${id}`));
  }
  return found;
}

/** From the earliest to the latest of some days; null of none. ISO days sort as text. */
export function spanOfDays(days: readonly (Days | null)[]): Days | null {
  return days.reduce(
    (span, day) =>
      span && day
        ? {
            first: day.first < span.first ? day.first : span.first,
            changed: day.changed > span.changed ? day.changed : span.changed,
          }
        : (span ?? day),
    null,
  );
}
