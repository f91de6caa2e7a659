import { hiddenKinds, type HiddenRecord } from '../../model/lock.ts';
import { type BrokenLine, byteOrderMark } from './parse-records.ts';

const print = /^[0-9a-f]{64}$/;
const isKind = (kind: string | undefined): kind is HiddenRecord['kind'] =>
  hiddenKinds.some((one) => one === kind);

/**
 * Reads the table of entries that hide something and fitted once. Lines that are none of it are
 * reported.
 */
export function parseHidden(text: string): { hidden: HiddenRecord[]; broken: BrokenLine[] } {
  const hidden: HiddenRecord[] = [];
  const broken: BrokenLine[] = [];
  const lines = text.replace(byteOrderMark, '').split(/\r?\n/);
  const rest = lines.pop() ?? '';
  for (const [n, line] of lines.entries()) {
    if (!line) continue;
    const [kind, entry, ...passages] = line.split('\t');
    if (isKind(kind) && entry !== undefined && [entry, ...passages].every((one) => print.test(one)))
      hidden.push({ kind, entry, passages });
    else
      broken.push({
        line: n + 1,
        length: line.length,
        why: /^(?:<{7}|={7}|>{7})/.test(line) ? 'conflict-marker' : 'no-record',
      });
  }
  if (rest) broken.push({ line: lines.length + 1, length: rest.length, why: 'cut-off' });
  return { hidden, broken };
}
