import type { Finding, Message } from '../model/message.ts';
import { Places } from '../text/places.ts';

/** Turns a finding of a stage into a message with lines and columns. */
export function toMessage({ span, ...finding }: Finding, source: { readonly seed: string; readonly text: string }): Message {
  const file = `seeds/${source.seed}`;
  if (!span) return { ...finding, file };
  const places = new Places(source.text);
  return { ...finding, file, place: { start: places.at(span.start), end: places.at(span.end) } };
}
