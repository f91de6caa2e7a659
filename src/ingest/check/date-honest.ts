import parse from 'edtf';
import type { Language } from '../../language/language.ts';
import { statesYear } from '../../language/spelled-year.ts';
import type { TimeRules } from '../../language/time.ts';
import type { SourceText } from '../../model/article.ts';
import { say } from '../../model/messages/catalogue.ts';
import type { Part } from '../../model/set-aside.ts';
import { slice } from '../../model/span.ts';
import type { LocatedSpan } from '../../model/story.ts';
import { valueAt } from '../../text/sure.ts';
import { pageAt, type Rule, type RuleBreach, unreadArticle, wordsAt } from './rule.ts';

/**
 * Every date is valid EDTF, stands with the words it was read from, and is no more exact than they
 * are.
 */
export const dateHonest: Rule = {
  id: 'date-honest',
  run: ({ articles, events, story, language }) => {
    const breaches: RuleBreach[] = [];
    let checked = 0;
    const sources = new Map(story.articles.map(({ article }) => [article.id, article.source]));
    const look = (edtf: string | null, words: string | null, place: LocatedSpan, part: Part) => {
      if (edtf === null) return;
      checked++;
      const source = sources.get(place.article);
      const more = !words
        ? 'a date without words, expected the words of the source that give it'
        : !isEdtf(edtf)
          ? 'a value that is no EDTF date'
          : source && tooExact(edtf, words, source, language);
      if (more)
        breaches.push({
          seed: source?.seed ?? place.article,
          span: place.span,
          parts: [part, unreadArticle(place.article)],
          ...say('date-honest', { edtf, words: words ?? '', more }),
        });
    };
    for (const { data } of articles)
      for (const time of data.times)
        look(
          time.edtf,
          slice(valueAt(sources, data.id).text, time),
          { article: data.id, span: time },
          wordsAt(data.id, time, 'time'),
        );
    for (const { data } of events)
      for (const account of data.accounts)
        look(
          account.edtf,
          account.dateWords,
          { article: account.article, span: account.provenance },
          pageAt(`events/${data.id}`),
        );
    return { checked, breaches };
  },
};

/**
 * What a date says that neither its words nor the date of the article can have given; undefined
 * where there is nothing.
 */
function tooExact(
  edtf: string,
  words: string,
  { text, metadata }: SourceText,
  { time }: Language,
): string | undefined {
  const classes =
    words
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.map((word) => time.words.get(word)?.is) ?? [];
  const monthAlone =
    classes.includes('month') &&
    classes.every((one) => one === undefined || one === 'month' || one === 'the' || one === 'of') &&
    !/\p{N}/u.test(words);
  if (monthAlone && /-(?:0[1-9]|1[0-2])-\d\d/.test(edtf))
    return 'a day that a month alone does not give, expected the month';
  if (
    /^\D*\d{4}\D*$/.test(words) &&
    classes.every((one) => one === undefined) &&
    !namesHoliday(words, time) &&
    /^\d{4}-\d\d/.test(edtf)
  )
    return 'a month that a year alone does not give, expected the year';
  if (metadata.published === undefined && /\d{4}/.test(edtf.slice(0, 4)) && !statesYear(text, time))
    return 'a year although neither the article nor its metadata states one, expected XXXX';
  return undefined;
}

/** Whether the words hold the name of a day: 'Christmas 2002' gives month and day. */
const namesHoliday = (words: string, { holidayWords }: TimeRules): boolean =>
  (words.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => holidayWords.has(word));

function isEdtf(value: string): boolean {
  try {
    parse(value, { level: 2 });
    return true;
  } catch {
    return false;
  }
}
