import type { Finding, Message } from '../model/message.ts';
import { Places } from '../text/places.ts';

/** The line starts of a text, found once for all its messages. */
const known = new WeakMap<object, Places>();

function placesOf(source: { readonly text: string }): Places {
  const places = known.get(source) ?? new Places(source.text);
  known.set(source, places);
  return places;
}

/** Turns a finding of a stage into a message with lines and columns. */
export function toMessage(
  { span, ...finding }: Finding,
  source: { readonly seed: string; readonly text: string; readonly stale?: object },
): Message {
  const file = `seeds/${source.seed}`;
  // The text of an article that is shown as it was published has not the lines of its file.
  if (!span || source.stale) return { ...finding, file };
  const places = placesOf(source);
  return { ...finding, file, place: { start: places.at(span.start), end: places.at(span.end) } };
}
