/**
 * Sentences of news of every kind that something in the program reads, by kind. Gaps stand in braces: {A}, {B} and {C} are
 * whole names of three people of the story, {A.last}, {A.title}, {A.role}, {A.he}, {A.his} and {A.him} what goes with them,
 * {A.He} begins a sentence; {place}, {org} and {paper} are names; all others are lists of words.ts.
 */
export const sentences = {
  'opinion of nobody named': [
    '{nobody} said {A} was {insult}.', '{nobody} called {A} “{insult}”.', '{nobody} described {A.title} {A.last} as {insult}.', '“{A.He} is {insult},” said a former aide to {A}.',
    '{A} is seen by many as {insult}.', 'Some consider {A} {insult}, and others think {B} is {insult}.', '{nobody} said that {A} and {B} were both {insult}.', '{A}, whom insiders called {insult}, did not reply.',
    '“{one}” is the word that {nobody} used of {A.last}.', '{A.last} was {insult}, a person who worked with {A.him} said.', '{nobody} think {A} lied to {B}.',
  ],
  'direct speech': [
    '“{says},” {said} {A}, {A.role}.', '{A} said: “{says}.”', '“{says},” {A.last} {said}. “{says}.”', '{A.title} {A.last} {said} that it was “{one}”.', '“{long},” {A} {said}.', '“{one},” said {A}.',
    '“{A.He} is {insult},” {A.last} said of {B}.', '{A.last}, {B} said, “never once rang”.', '‘{says},’ {said} {A}. ‘{says}.’', '"{says}," {said} {A}, {A.role}.', '«{says}», said {A}.', '„{says}“, said {B}.',
    '“{says}, she said: ‘{says}’,” {A} recalled.', '"{says}, said {A}, {A.role}.', 'Asked about {thing}, {A} said “{one}”.', '“{says},” {A} wrote on X in a post since deleted.', 'A letter from {A} to {B} reads: “{says}.”',
    '“{says},” a spokeswoman for {A} said.', '“{says},” said a lawyer for {A}, {B}.', '“[The firm] {claim},” said {A}. “{says} … [and] {says}.”', '{A} put “air quotes” around the word “{one}”.', '“{says}!” {A} shouted. “{says}?” {B} asked.',
  ],
  'indirect speech': [
    '{A} {said} that {claim}.', '{claim}, {A} said.', 'According to {A}, {claim}.', '{A.title} {A.last} said {A.he} had {act}.', '{A} said on Monday that {B} {act}.', '{A} promised that {thing} would be safe.',
    '{A} did not say whether {claim}.', '{A} told {B} that {claim}.', '{A} said {A.he} hopes {thing} “will never close”.', '{A} is said to trust {B}.', '{A} has not said why {A.he} {act}.',
  ],
  chains: [
    '{A} told {B} that {C} said {claim}.', '{A} said that {B} had told {A.him} that {C} called {thing} “{one}”.', 'According to clerks cited by {paper}, {A} said {claim}.', '{paper} reported that {A} said {B} had claimed that insiders call {thing} “{one}”.',
    '{A} said that {B} had lied, adding that {A.he} was “finished”.', '{A} went as far as calling {B} “{insult}”, according to people familiar with the talks.', '{A} told {B}, who told {C}, who told {paper}, that {claim}.',
    '{A} was told by {B} that {A.he} was “finished”.', '{A} was quoted by {paper} as saying that {claim}.', '“{says},” according to sources cited by {paper}.', '{paper}, citing two officials, said {A} {act}.',
  ],
  denials: [
    '{A} denied that {claim}.', '{A} denies {acting}.', '{A} has denied any wrongdoing.', '{B} accused {A} of {acting}, a claim {A.last} denied.', '“I never did it,” {A} said.', '{A} called the allegation “nonsense”.', '{A} dismissed the report as old news.',
    '{A} did not deny that {claim}.', '{A} denied {B} a permit.', '{A} rejected {B}’s account of {thing}.', 'While not denying the story, {A} said {claim}.', 'A spokesman for {A} denied that {A.he} {act}.', 'The board voted to deny further loans to {org}.',
    '{A} denied the claim that {B} {act}.', '{org} denied {claim}.', '{A.He} denied it.', 'Neither {A} nor {B} denied it.',
  ],
  'allegations and the law': [
    '{A} was accused of {crime}.', '{A} allegedly {act}.', '{A} has reportedly {act}.', '{A} was charged with {crime} {date}.', '{A} was arrested {day} on suspicion of {crime}.', '{A} was convicted of {crime} and sentenced to {number} years.',
    '{A} was acquitted of {crime}.', 'The charges against {A} were dropped {day}.', '{B} withdrew the claim that {A} {act}.', '{A} has never been charged with {crime}.', '{A} could be charged with {crime}.', 'Prosecutors say {A} {act}.',
    'There were rumours that {A} {act}.', 'The gifts raised questions about {A}’s judgment.', '{B} made unsubstantiated claims about {A}’s past.', '{nobody} accuse {A} of {crime}.', '{A}, who was convicted of {crime} in {years}, {act}.',
    '{A} pleaded not guilty to {crime}.', 'Police arrested {A} and {B} {day}; {C} was released.', '{A} retracted {A.his} statement that {B} {act}.', '{A}, 44, of 12 Mill Lane, was found guilty of {crime}.', '{A} was suspected of {crime}, {paper} wrote.',
  ],
  events: [
    '{A} {act} {date}.', '{A} {act} {day}.', '{date}, {A} {act}.', '{A} and {B} {act} in {place} {day}.', '{org} {act} {date}.', 'In {years}, {A} {act}.', '{A} quit in {years}.', '{A} will leave {place} {date}.', '{A} {act}, and {B} {act}.',
    '{number} people were killed in the fire at {place} {day}.', 'The ferry sank off {place} {date}.', '{A} paid {sum} for {thing}.', '{A} donated {sum} to {B}’s campaign.', '{org} fined {A} {sum} {date}.', '{A} was not told that {B} {act}.',
    'After {A} {act}, {B} left {place}.', '{A} {act} because {claim}.', 'Mr Cole, who unlike {A.last} {act} with tepid support, left early.', 'If {A} {act}, {B} would resign.', '{A} met {B} and {C} in {place} {date}, from Monday to Friday.',
    'Since {thing} was built in 1949, it has closed seven times.', 'Between 1996 and 2004, {A} {act}.', '{A} expects {org} to close {thing} next year.', 'The talks ended {day}. They began {date}.',
  ],
  pronouns: [
    '{A.He} {act}.', '{A.He} said that {claim}.', '“{says},” {A.he} said.', 'His wife, {B}, did not reply.', 'She called it “{one}”.', 'They {act} together.', 'It {act}.', 'The former called the latter “{insult}”.', 'He told her that {claim}.', 'That was {A.his} last word.',
  ],
  roles: [
    '{A}, {A.role}, {act}.', '{A.title} {A}, {A.role}, {said} that {claim}.', '{A} is {B.role}.', '{A} was {A.role} until {years}.', 'Former chief {A} and acting chief {B} met.', '{A}, then {B.role}, {act}.', '{A}, a self-described {one}, {act}.',
    '{org} named {A} as {B.role} {date}.', '{A} (born 1961) is married to {B}.', 'Frenchman {A} and Cllr {B} joined the board.', '{A}, 54, and his wife, {B}, died.', '{A}, no longer {A.role}, is now {C.role}.', '{A}, nicknamed “Copper”, {act}.',
  ],
  organisations: [
    '{org} said that {claim}.', '“{says},” {org} said in a statement.', '{org} accused {A} of {crime}.', '{org} and {org} agreed to a deal worth {sum}.', '{org} called {A} “{insult}”.', 'A spokesman for {org} declined to comment.', 'Washington said {claim}.', '{org} sued {org}.',
  ],
  figures: [
    'The fire killed {number} people.', '{number} crews walked out {day}.', 'The bridge cost {sum}, {A} said.', 'It needs {number} votes and is {number} short.', '{org} lost {sum} in Q3 2023, down 4.2% from a year earlier.', 'Some say it was {number}; {A} says it was {number}.',
  ],
  "the author's voice": [
    'As someone who has covered this port for decades, I know the change is plain.', 'This reporter saw {A} leave the hall.', 'Make no mistake: {A} is {insult}.', 'Frankly, {claim}.', 'What will {A} do now?', 'Nobody knows why {A} {act}.', 'It remains unclear whether {claim}.',
  ],
  traits: ['{A}, a 44-year-old Catholic, {act}.', '{A} has been ill with cancer since {years}.', '{A}, who is black, lives at 12 Mill Road.', '{A}’s daughter, aged 7, was there.'],
  oddities: [
    'Read it at {url} {emoji}', '{tag} {tag} {emoji}', 'It was a {chain} sort of day for {A.last}.', 'ALL OF {A} WAS IN CAPITALS.', '{A} <{A.last}@example.org> wrote * to _ {B} & {C} [1] {emoji}', '“”', '…', '{A}…', 'e.g. {A}, i.e. {B}, etc.', '{A} / {B} / {C}',
    'E = mc², ½ of {thing} & 100 % of “{one}” — or so 周文岚 said.', 'قال {A} إن {thing} آمن.', 'Le port, dit {A}, est « {one} ».', 'Der Hafen ist sicher, sagte {A} am Montag in {place}.',
  ],
} satisfies Readonly<Record<string, readonly string[]>>;

/** Headlines, from usual ones to such as no template expects. */
export const headlines = [
  '{A} {act}', '{org} and {A} clash over {thing}', 'Why did {A} leave {place}?', '{thing}: what we know', '“{says}”', '“{says}”: {A} speaks', '{A.last}: ‘{one}’', '{A.last} v. {B.last}', 'FERRY SINKS OFF HARWICK', '{A.last} ‘{one}’, says {B.last}', 'Live: {thing}',
  'On {url}', '{tag}', '{thing} and {tag} again', 'A day of {chain}', '{chain}', '{A} {act} as {B} {act} and {C} {act} while {org} says that {claim} and {claim}, according to {paper}, which also reports that {claim}',
  '{nobody} say {A} is {insult}', '{A} accused of {crime}', '{A} denies {acting}', '{A} cleared of {crime}', 'Strike', '5', '{emoji}', 'What happened in {years}', '{B} | {paper}', 'Exclusive - {A} {act} {date}', '{A}’s {sum} question', 'Guðrún, Żofia and the quay', '{A} tells {B}: {C} said {claim}', '',
];

/** Paragraphs that publishers put under many articles. */
export const stockParagraphs = [
  'This is a developing story and will be updated as more details become available to our newsroom.',
  'The Harwick Courier has covered the harbour since eighteen forty-eight and is owned by the people who read it.',
  'Ruth Lindgren was elected mayor of Harwick in 2019 and has said that the harbour fund was always safe.',
  'All those who were named in this report were asked for comment before it went to press on Friday.',
  'Additional reporting by Clara Whitmore in Harwick; editing by Dana Price',
  'Read more: Ferry firm halts winter sailings',
  'Sign up for our newsletter and get the best of the harbour in your inbox every morning.',
];

/** Lines of whole sections; a story's people and words fill their gaps as they do those of sentences. */
export const sections: Readonly<Record<string, string>> = {
  faq: 'FAQs\n\nWhat did {A} say?\n\n{A} said that {claim}.\n\nWhy did {B} {act}?\n\nNobody knows; {nobody} think {B} is {insult}.',
  'marked questions': 'Q: Will you strike, {A.last}?\n\nA: {says}.\n\nQ: And {B}?\n\nA: {B.He} is {insult}.',
  interview: '{paper}: And the owners?\n\n{A.last}: {says}.\n\nHOST: Mr {A.last}, will you quit?\n\n{A.last}: I will not quit.',
  list: 'What is known:\n\n- {A} {act}\n- {B} denied that {claim}\n- “{says}” ({C})\n- {number} crews',
  'numbered list': '1. {A} {act} {date}.\n2. {B} {act} {day}.\n3. {nobody} called {C} {insult}.',
  table: 'Ship | Crew | Chief\n--- | --- | ---\n{thing} | {number} | {A}\nNora | 26 | {B}',
  heading: '## What {A.last} said\n\n“{says},” {A} said.',
  'speech over paragraphs': '“{long}.\n\n“{says}.\n\n“{says},” {A} said.',
  'speech announced': 'And from {A.title} {A}:\n\n“{long}.”',
  'pull quote': '{A} {said} that {claim}.\n\n“{says}”\n\n— {A}',
  timeline: '3 June 2025: {A} {act}.\n\n4 June 2025: {B} {act}.\n\nNineteen ninety-six: {C} {act}.',
  'live blog': '21:00\n\nClara Whitmore\n\n{A} {act}.\n\n20:42\n\n{org} said that {claim}.',
  correction: 'Correction: An earlier version of this story misstated the year in which {A} joined the board. {A.He} joined in 2016, not 2015.',
  caption: 'FILE - {A} speaks to reporters in {place}, March 3, 2024. (AP Photo/Nina Aldous, File)',
  byline: 'By Clara Whitmore\n\nPosted: Jun 05, 2025 4:00 AM EDT',
  agency: 'HARWICK, June 4 (Reuters) - {A} {act} {day}, {org} said.',
  blockquote: '> {says}, {A} said.\n\n{B} {act}.',
};
