import type { Unit, UnitKind } from './units.ts';

const bounds: readonly UnitKind[] = [
  'quote',
  'semicolon',
  'colon',
  'stop',
  'subordinator',
  'relative',
  'comma',
  'dash',
  'be',
  'have',
  'do',
  'modal',
  'to',
  'open',
  'verb',
  'object',
];

/** The first unit of the stretch before `end` that can hold the subject. */
export function regionStart(end: Unit): Unit {
  let unit = end.previous;
  for (; !unit.isEdge; unit = unit.previous) {
    if (unit.is('close')) unit = unit.seekBack((other) => other.is('open'));
    else if (unit.is(...bounds, 'person-relative')) break;
    else if (unit.is('conjunction') && !joinsPhrases(unit)) break;
  }
  return unit.next;
}

const joinsPhrases = ({ marker, previous, next }: Unit): boolean =>
  marker !== 'contrast' && previous.is('name', 'noun') && !next.is('pronoun');
