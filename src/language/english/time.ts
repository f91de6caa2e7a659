import { type CalendarUnit, timeClasses, type TimeRules, type TimeWord, units } from '../time.ts';
import { lexicon } from './lexicon.ts';

const pluralOf = (unit: CalendarUnit): string =>
  unit === 'century' ? 'centuries' : unit === 'half' ? 'halves' : `${unit}s`;

/** A class and a number as the lexicon has them: 'month:4'. */
function readTime(word: string): TimeWord {
  const [written = ''] = lexicon.valuesOf(word, 'time');
  const [name, value] = written.split(':');
  const is = timeClasses.find((one) => one === name);
  if (!is) throw new Error(`'${word}' has time=${written}: no such class.`);
  return { is, value: Number(value) };
}

function timeWords(): Map<string, TimeWord> {
  const made = new Map(Array.from(lexicon.with('time'), (word) => [word, readTime(word)]));
  units.forEach((unit, value) => {
    for (const word of [unit, pluralOf(unit)]) made.set(word, { is: 'unit', value });
  });
  return made;
}

const holidays = lexicon.with('holiday');

function dayOf(holiday: string): [month: number, day: number] {
  const [written = ''] = lexicon.valuesOf(holiday, 'holiday');
  const [month = 0, day = 0] = written.split('-').map(Number);
  return [month, day];
}

export const time: TimeRules = {
  words: timeWords(),
  holidays: new Map(Array.from(holidays, (name) => [name, dayOf(name)])),
  holidayWords: new Set(Array.from(holidays, (name) => name.replace(/ .*/, '').replace(/'s$/, ''))),
  prepositions: lexicon.with('before-date'),
  openers: lexicon.with('before-year'),
  rangeWords: new Map([['from', 'to']]),
  withinWords: new Map([['between', 'and']]),
  limits: lexicon.with('time-limit'),
  approximate: lexicon.with('approximate'),
  atLeast: lexicon.with('at-least'),
  notYears: lexicon.with('counted'),
  currency: new Set('$£€¥#'),
  nameBefore: lexicon.with('name-before-day'),
  nameAfter: lexicon.with('name-after-day'),
  anyDay: lexicon.with('any-day'),
  titles: lexicon.with('before-person'),
  outlook: {
    ahead: lexicon.with('looks-ahead'),
    pastAuxiliaries: lexicon.with('looks-back'),
    contractedPast: /^['’]d$/,
    ability: /^could/,
    denied: /n['’]t$|^(?:not|never)$/,
    datedAhead: lexicon.with('dated-ahead'),
    deciding: lexicon.with('deciding'),
    realising: lexicon.with('realising'),
    scheduling: lexicon.with('scheduling'),
    purposes: new Set(['for']),
    deferring: lexicon.with('deferring'),
    limits: new Set(['until', 'till', 'through', 'to']),
    onCalendar: lexicon.with('on-calendar'),
    naming: new Set(['as', 'for']),
    afterVerbs: new Set(['follow']),
    until: new Set(['until', 'till']),
    sinces: new Set(['since']),
    pastBehind: new Set(['of', 'after', 'since']),
    aftermath: new Set(['after', 'over', 'following', 'since']),
  },
  approach: lexicon.with('approach'),
  determiners: lexicon.with('time-determiner'),
  comparing: lexicon.with('comparing-figures'),
  of: lexicon.with('part-of'),
  pluralUnits: new Set(units.map(pluralOf)),
  pluralEnd: /s$/,
  notPlural: lexicon.with('not-plural'),
  moving: lexicon.with('moving'),
  underWay: lexicon.with('under-way'),
  vagueShift: lexicon.with('vague-shift'),
  vagueAfterArticle: lexicon.with('vague-after-article'),
  hedging: lexicon.with('hedging-number'),
  bounding: lexicon.with('bounding'),
  joining: lexicon.with('joins-half'),
  spanning: lexicon.with('spanning'),
  ending: lexicon.with('ending'),
  full: lexicon.with('full'),
  corresponding: lexicon.with('corresponding'),
  quarterCode: /^([qh])([1-4])$/,
  halfLetter: 'h',
  fiscalCode: /^fy((?:\d\d)?\d\d)?$/,
  clockWords: lexicon.with('clock-word'),
  beforeBareDay: new Set(['on', 'of', 'since', 'until', 'by']),
  beforeClock: 'at',
  beforeWeekday: 'on',
  aboutDates: new Set(['about', 'around', 'circa', 'approximately', 'roughly']),
  concerning: new Set(['about']),
  rangeEnds: new Set(['until', 'till', 'through']),
  notSeasonal: lexicon.with('not-seasonal'),
  surely: lexicon.with('surely-date'),
  verbMonths: lexicon.with('verb-month'),
  commandMonths: lexicon.with('command-month'),
  wholeMonths: lexicon.with('whole-month'),
  dayNumber: /^(0[1-9]|[12]?\d|3[01])(?:st|nd|rd|th)?$/,
  ordinalNumber: /^(\d\d?)(?:st|nd|rd|th)$/,
  decade: /^(\d\d)?(\d)0s$/,
  decadeEnd: 's',
  spelledBefore: lexicon.with('before-spelled-year'),
  possessive: "'s",
  needsOf: lexicon.with('needs-part-of'),
  leastBefore: lexicon.with('before-least'),
};
