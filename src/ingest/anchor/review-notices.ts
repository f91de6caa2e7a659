import type { AnchorDoubt, LockRecord } from '../../model/lock.ts';
import type { Notice } from '../../model/message.ts';
import { say } from '../../model/messages/catalogue.ts';
import type { Span } from '../../model/span.ts';
import { SHOWN } from './parameters.ts';
import { textBefore } from './versions.ts';

const reasons: Readonly<Record<AnchorDoubt, string>> = {
  'few-words-kept': 'few of its words were kept',
  'rewritten-in-place': 'it was rewritten where it stands',
  'weak-move': 'it stands elsewhere and was changed',
  'facts-replaced': 'names or figures were replaced',
  rival: 'another passage is nearly as like',
};

/** One notice per open question of a record. */
export function reviewNotices({ review = [], ...record }: LockRecord, span: Span): Notice[] {
  return review.map(({ v, why }) => ({
    ...say('anchor-review', {
      id: record.id,
      version: v,
      doubts: why.map((doubt) => reasons[doubt]).join('; '),
      change: change(record, v),
    }),
    span,
  }));
}

function change(record: LockRecord, v: string): string {
  if (record.within) return `“${cut(record.text)}” is thought to stand within ${record.within}`;
  return `it read “${cut(textBefore(record, v) ?? '')}” and became “${cut(v === record.v ? record.text : (record.earlier?.findLast((one) => one.v === v)?.text ?? record.text))}”`;
}

const cut = (text: string): string =>
  text.length > SHOWN ? `${text.slice(0, SHOWN).toWellFormed().trimEnd()}…` : text;
