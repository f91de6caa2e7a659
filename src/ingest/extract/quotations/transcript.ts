import type { Mention, Speaker } from '../../../model/findings.ts';
import type { MarkedQuotation } from '../clauses/find-marks.ts';
import { LABEL_REACH } from './parameters.ts';

/** A transcript's label inside the mark that opens a passage: “ROE: …”. */
const label = /^[“"«]?\s*(\p{Lu}[\p{Lu}.'’\- ]{1,30}\p{Lu}):\s/u;

/** The speaker whom a transcript's label names, for a passage that starts at `marked`. */
export function transcriptSpeaker(
  marked: MarkedQuotation,
  text: string,
  mentions: readonly Mention[],
): Speaker | null {
  const name = label.exec(
    text.slice(marked.start, Math.min(marked.end, marked.start + LABEL_REACH)),
  )?.[1];
  if (!name) return null;
  const start = text.indexOf(name, marked.start);
  const span = { start, end: start + name.length };
  const mention = mentions.find(
    (one) => one.type === 'person' && one.span.start >= span.start && one.span.end <= span.end,
  );
  return mention ? { span, kind: 'person', cluster: mention.cluster } : { span, kind: 'nominal' };
}
