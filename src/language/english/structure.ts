import type { StructureRules } from '../structure.ts';
import { boilerplate } from './boilerplate.ts';
import { lexicon } from './lexicon.ts';

const months =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const weekday = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?';
const day = '\\d{1,2}(?:st|nd|rd|th)?';
const date = `${weekday}(?:${months}\\s+${day},?\\s+\\d{4}|${day}\\s+${months},?\\s+\\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4})`;
const publication =
  '(?:(?:first |last |originally )?(?:published|posted|updated|modified|created|date|release date)(?:\\s+on|\\s+at)?\\s*:?\\s*)';
const clock =
  '(?:[\\s,|@•·–—-]*(?:at\\s+)?\\d{1,2}(?:[:.]\\d{2}){0,2}\\s*(?:[ap]\\.?m\\.?)?(?:\\s*\\(?[A-Z]{2,4}\\)?)?)?';

const clockBefore =
  '(?:\\d{1,2}[:.]\\d{2}\\s*(?:[ap]\\.?m\\.?)?(?:\\s*\\(?[A-Z]{2,4}\\)?)?[,\\s]+(?:on\\s+)?)?';

const name = "\\p{Lu}[\\p{L}\\p{M}.'’-]*";
// Every character is either of a name or between names, so that a long line that fails does so at
// once.
const nameList = `${name}(?:[\\s,:|/&•·()–—]+(?:-\\s+)?(?:and|of|for|in|at|the|de|da|del|van|von|der|den|la|le|bin|al|${name}|\\d[\\d.]*))*`;

/** The look of English news text. */
export const structure: StructureRules = {
  smallWords: lexicon.with('small-in-heading'),
  sentenceOpeners: lexicon.with('sentence-opener'),
  danglers: lexicon.with('dangler'),
  phraseOpeners: lexicon.with('phrase-opener'),
  faqHeading:
    /^(?:the )?(?:faqs?|frequently asked questions|(?:common|key|top) questions(?: and answers| answered)?|questions (?:and|&) answers|q ?(?:&|and|\+) ?a|your questions(?:,)? answered|(?:questions|everything) you (?:may|might) (?:have|ask))(?:\s*\((?:faqs?)\))?(?:\s+(?:about|on|regarding|for|with)\s.{1,80}|\s*[:–—-].{0,80})?[:.]?$/i,
  questionPrefix: /^(?:q(?:uestion)?\s*\d{0,2}\s*[:.)]|\d{1,2}[.)])\s+/i,
  answerPrefix: /^a(?:nswer)?\s*\d{0,2}\s*[:.)]\s+/i,
  bylines: [
    new RegExp(
      `^(?:(?:Written|Reported|Posted|Published|Story|Words|Text|Report|Reporting|Article|Analysis|Opinion|Review|Interview)\\s+)?(?:[Bb]y|BY):?\\s+${nameList}[.:)]*$`,
      'u',
    ),
    new RegExp(
      `^${publication}{0,2}${date}${clock}[\\s,|•·–—-]+by\\s+[\\p{L}\\p{M}.'’ ,&-]{2,80}$`,
      'iu',
    ),
    new RegExp(
      `^(?:Author|Authors|Writer|Reporter|Correspondent|Byline)s?\\s*:\\s*${nameList}$`,
      'u',
    ),
    /^[([]?(?:additional )?(?:reporting|writing|compiled|edited|editing) by\s+\p{Lu}.{2,240}$/iu,
    new RegExp(
      `^${name}(?:\\s+${name}){1,3}(?:,\\s*|\\s*[|•·–—-]\\s*)(?:(?:[Ss]taff|[Ss]enior|[Cc]hief|[Pp]olitical|[Ss]pecial|[Cc]ontributing|[Aa]ssociate|[Bb]usiness|[Ff]oreign|[Dd]eputy|[Mm]anaging)\\s+)*(?:[Ww]riter|[Rr]eporter|[Cc]orrespondent|[Ee]ditor|[Cc]olumnist|[Cc]ontributor|[Jj]ournalist)(?:\\s+(?:at|for|of|in)\\s+${nameList})?$`,
      'u',
    ),
  ],
  dateLine: new RegExp(
    `^[(\\[]?${publication}{0,2}${clockBefore}${date}${clock}(?:[\\s,|•·/–—-]+${publication}{1,2}${date}${clock})?[)\\]]?\\.?$`,
    'i',
  ),
  boilerplate,
};
