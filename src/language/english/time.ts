import {
  type CalendarUnit,
  type TimeClass,
  type TimeRules,
  type TimeWord,
  units,
} from '../time.ts';
import context from './data/time-context.json' with { type: 'json' };
import holidays from './data/time-holidays.json' with { type: 'json' };
import words from './data/time-words.json' with { type: 'json' };

const set = (list: readonly string[]): ReadonlySet<string> => new Set(list);

const pluralOf = (unit: CalendarUnit): string =>
  unit === 'century' ? 'centuries' : unit === 'half' ? 'halves' : `${unit}s`;

function lexicon(): Map<string, TimeWord> {
  const made = new Map<string, TimeWord>();
  for (const [is, table] of Object.entries(words)) {
    for (const [word, value] of Object.entries(table))
      made.set(word, { is: is as TimeClass, value });
  }
  units.forEach((unit, value) => {
    for (const word of [unit, pluralOf(unit)]) made.set(word, { is: 'unit', value });
  });
  return made;
}

export const time: TimeRules = {
  words: lexicon(),
  holidays: new Map(Object.entries(holidays).map(([name, [month, day]]) => [name, [month!, day!]])),
  holidayWords: set(Object.keys(holidays).map((name) => name.split(' ')[0]!.replace(/'s$/, ''))),
  prepositions: set(context.prepositions),
  openers: set(context.openers),
  rangeWords: new Map([['from', 'to']]),
  withinWords: new Map([['between', 'and']]),
  limits: set(context.limits),
  approximate: set(context.approximate),
  atLeast: set(context.atLeast),
  notYears: set(context.notYears),
  currency: set(context.currency),
  nameBefore: set(context.nameBefore),
  nameAfter: set(context.nameAfter),
  titles: set(context.titles),
  future: set(context.future),
  past: set(context.past),
  pastEnding: 'ed',
  notPast: set(context.notPast),
  notPastStart: /^(?:un|non)/,
  be: set(context.be),
  approach: set(context.approach),
  determiners: set(context.determiners),
  comparing: set(context.comparing),
  of: set(context.of),
  pluralUnits: set(units.map(pluralOf)),
  pluralEnd: /s$/,
  notPlural: set(['was', 'is', 'has']),
  moving: set(['following', 'preceding', 'prior', 'previous']),
  underWay: set(['this']),
  vagueShift: set(['past']),
  vagueAfterArticle: set(['last', 'coming']),
  hedging: set(['more', 'less', 'just', 'at', 'over']),
  bounding: set(['more', 'less', 'at']),
  joining: set(['and']),
  spanning: set(['over', 'during', 'at', 'through']),
  ending: set(['end']),
  full: set(['full']),
  corresponding: set(['corresponding']),
  quarterCode: /^q([1-4])$/,
  notSeasonal: set(['to', 'of', 'and', 'for']),
  surely: set(['in', 'since', 'during']),
  verbMonths: set(['may']),
  commandMonths: set(['march']),
  wholeMonths: set(['may', 'june', 'july']),
  dayNumber: /^([12]?\d|3[01])(?:st|nd|rd|th)?$/,
  ordinalNumber: /^(\d\d?)(?:st|nd|rd|th)$/,
  decade: /^(\d\d)?(\d)0s$/,
  decadeEnd: 's',
  spelledBefore: set(['in']),
  possessive: "'s",
  needsOf: set(['end', 'start', 'beginning', 'close', 'before', 'after', 'middle']),
  leastBefore: set(['at']),
};
