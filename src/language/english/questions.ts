import type { QuestionRules } from '../questions.ts';

const not = "(?:\\s?not|n['’]t|\\snever)";
const adverb =
  '(?:\\s(?:yet|still|also|been|immediately|fully|independently|publicly|officially|so far|as yet|made)){0,4}';
const told =
  'date|reason|details?|explanation|motive|cause|time(?:table|line|frame)|figures?|price|names?|comment';

/** Ways in which reports say that they do not know, could not confirm, or were not told. */
const leftOpen = [
  `(?:is|are|was|were|remains?|remained|it['’]s|has been|have been)${adverb}\\s(?:unclear|unknown|unconfirmed|undisclosed)`,
  `(?:is|are|was|were|has|have|had)${not}${adverb}\\s(?:known|clear|confirmed|disclosed|specified|revealed|established|determined|verified|explained|public)`,
  `(?:did|does|do|has|have|had|would|could)${not}${adverb}\\s(?:say|said|specify|specified|elaborate|elaborated|disclose|disclosed|confirm|confirmed|comment|commented|explain|explained|reveal|revealed|(?:give|gave|given|provide|provided|name|set) (?:an? |any |further |more |the ){0,4}(?:${told}))(?=[\\s,.;])`,
  `(?:none|neither)\\s(?:of\\s(?:\\p{L}+\\s){1,4}|\\p{L}+\\s)(?:has|have)${adverb}\\s(?:confirmed|commented|acknowledged|explained|said)`,
  `(?:declined|refused) to (?:comment|say|elaborate|specify|disclose|reveal|give (?:an? |any |further |more |the ){0,4}(?:${told}))(?!\\p{L})`,
  `(?:gave|given|gives|offered|provided|named|set) no (?:further |other ){0,4}(?:${told})`,
  `no (?:further |other ){0,4}(?:${told}) (?:has|have|was|were)(?: been)?(?: yet)? (?:given|set|announced|disclosed|released|named|agreed|established|found)`,
  "(?:could|can)(?:not| not|n['’]t)(?: immediately| independently| yet){0,4} be (?:verified|confirmed|reached|established|determined|corroborated)",
  "did(?: not|n['’]t)(?: immediately)? (?:respond|reply) to (?:an? |our |the |several |repeated |multiple ){0,4}(?:e-?mails?|calls?|questions?|requests?|inquir(?:y|ies)|enquir(?:y|ies))",
  'remains? to be (?:seen|determined|decided|confirmed)',
  '(?:an|for) undisclosed (?:sum|amount|price|fee|location|reasons?|date|number)',
];

export const questions: QuestionRules = {
  reason:
    /,?\s(?:(?:mainly|largely|partly|chiefly|mostly|in part|simply|reportedly|apparently|allegedly|officially)\s)?(?:because|citing|in protest (?:at|against|over|of)|to protest)\s/u,
  noReason: /\b(?:not|never|only|just|whether|or|and|but|even)$/u,
  act: /^\s(?<auxiliary>was|were|has|had|have)?(?:(?<=\s)|\s)(?<act>(?:\p{Ll}+ly\s|already\s|also\s)?\p{Ll}+)/u,
  auxiliaries: new Map([
    ['was', 'why-was'],
    ['were', 'why-were'],
    ['has', 'why-has'],
    ['have', 'why-have'],
    ['had', 'why-had'],
  ]),
  furtherVerb:
    /\b(?:to(?!\s(?:the|an?|his|her|its|their|\p{Lu}|\d))|that|who|which|whose|after|before|when|while|if|than|as|and|but|or|not)\b|[,;:–—“”"()]|\b(?<!\b(?:the|a|an|his|her|its|their|one)\s)\p{Ll}{2,}ing\b/u,
  supposed: /\b(?:if|unless|whoever|anyone who|those who)\b[^,;:]*$/iu,
  untold:
    /^\s(?:(?:on|about|as to|exactly)\s)?(?:what|when|where|why|who|whom|whose|which|how|if|whether)(?!\p{L})/iu,
  leftOpen: new RegExp(`(?<!\\p{L})(?:${leftOpen.join('|')})`, 'giu'),
};
