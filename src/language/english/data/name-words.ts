import type { Link } from '../../names.ts';

/** Small closed classes that the reading of names needs, lower case. */

/** Words that stand in lower case inside a sentence whatever they do at its start. */
export const functionWords =
  'the a an this that these those it its he she his her hers him they them their theirs we us our ours you your yours i me my mine who whom whose which what where when why how ' +
  'and or but nor so yet for if then than because since while although though unless until once whether as of in on at by with from to into onto upon over under above below between among amongst amid ' +
  'through throughout during before after against about around across along behind beside besides beyond despite except inside outside near off out up down per via within without toward towards like unlike ' +
  'is are was were be been being am has have had having do does did will would shall should can could may might must not no yes ' +
  'all any both each either every few many more most much neither none other others another some several such only own same too very just also even still already ' +
  'however meanwhile moreover furthermore nevertheless nonetheless therefore thus hence otherwise instead indeed perhaps maybe again later earlier now today yesterday tomorrow tonight here there everywhere ' +
  'one two three four five six seven eight nine ten first second third last next previous new old according following including regarding concerning given based asked ' +
  'never always often sometimes recently currently previously originally finally eventually additionally similarly likewise consequently accordingly specifically notably especially particularly ' +
  "i'm i've i'll i'd you're you've you'll you'd we're we've we'll we'd they're they've they'll he'll she'll it'll don't doesn't didn't isn't aren't wasn't weren't won't can't couldn't wouldn't shouldn't " +
  'enter meet watch read see click share follow subscribe let hello hi dear please thanks thank well oh ok okay look listen';

/** Short words by what they do beside a name; 'y' and 'e' join names of other languages. */
export const links = {
  definite: 'the',
  indefinite: 'a an',
  genitive: 'of',
  agent: 'by',
  company: 'with',
  direction: 'to',
  purpose: 'for',
  location: 'in',
  origin: 'from',
  joining: 'and',
  choosing: 'or',
  'joining-names': 'y e',
  'relative-person': 'who whose whom',
  'relative-thing': 'which',
  speaker: 'i',
  age: 'aged',
  adverb: 'also later then once still never just now first even already',
} satisfies Record<Link, string>;

/** Verbs of speech and thought, as they follow a subject. */
export const speechVerbs =
  'said says told tells added adds asked asks explained explains noted notes argued argues wrote writes tweeted tweets posted replied replies insisted insists claimed claims denied denies confirmed confirms ' +
  'announced announces believes believed thinks thought wants wanted hopes hoped recalled recalls admitted admits acknowledged acknowledges warned warns stressed stresses emphasised emphasized pointed urged urges ' +
  'called calls described describes stated states declared declares commented comments responded responds remarked observed suggested suggests conceded concluded concludes complained joked quipped ' +
  'promised pledged vowed predicted lamented revealed reveals disclosed reiterated praised criticised criticized condemned thanked agreed disagreed knows knew feels felt continued continues';

/** Verbs that have a human subject. */
export const humanVerbs =
  'smiled laughed cried shrugged nodded resigned retired married divorced died born graduated studied taught grew sat stood walked ran spoke speaks met meets arrived travelled traveled flew drove attended ' +
  'lived lives dined slept woke fell loves loved hates hated enjoyed decided tried tries began left joined joins became won scored scores played plays starred stars directed sang sings recorded served serves ' +
  'appeared appears campaigned ran lost defeated beat faced pleaded testified confessed apologised apologized earned gave took went came got made visited visits received invited hosted ' +
  'appointed nominated elected fired hired sacked arrested charged convicted sentenced jailed accused killed murdered shot stabbed injured fled hid surrendered wore married raised';

/** Auxiliaries: any subject. */
export const auxiliaries =
  'is was has had will would could can may might must should does did are were have do';

/** Prepositions of place. */
export const placePrepositions =
  'in at from near to across outside inside throughout into toward towards around via off';

export const reflexives = 'himself herself';

/** Months and days that are no names of people, and those that may be. */
export const calendar =
  'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday jan jan. feb feb. mar. apr. aug. sept sept. oct oct. nov nov. dec dec. ' +
  'mon tue tues wed thu thur thurs fri sat';
export const calendarNames = 'april may june august jan augustus';

/** Second halves of compounds with a name before the hyphen. */
export const compoundTails =
  'led based backed born style era aligned owned run linked related controlled occupied held sponsored funded trained supported friendly inspired esque like wide bound made built educated raised ' +
  'appointed designate elect turned area affiliated speaking area run only themed dominated and or to at the a an in on of';

/** First halves of compounds with a name after the hyphen. */
export const compoundHeads =
  'anti pro non post pre ex mid un neo sub trans inter intra pan semi quasi vice co all then now half';

/** What 'the X …' makes of X: a person at its head. */
export const belongings =
  'government administration era regime presidency campaign family families brothers sisters couple dynasty clan camp cabinet loyalist loyalists supporters rally juggernaut factor years estate scandal affair saga trial files aides allies';

/** Chinese, Korean and Vietnamese surnames: written before the given name. */
export const surnamesFirst =
  'ban bong chae hyun jeong kwak maeng paek paik pyo rhee seok shim sohn suk sung youn yeon yum ' +
  'kim lee park choi jung jeong kang cho yoon jang lim han shin seo kwon hwang ahn song yoo hong jeon ko moon yang bae baek heo nam noh roh ryu cha joo woo koo min chung chang ' +
  'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie tang song xu deng feng han cao zeng peng xiao cai pan tian dong yuan yu ye jiang du su wei cheng ding shen ' +
  'ren lu yao qian cui tan fan wen fang shi xia hao mao bai xi tsai chiang lai hsu hsieh kuo tseng yeh chou chiu hung ko wong cheung chan leung lam lau ho ng kwok tsang yip chow luk tung ' +
  'dou qi meng bo jia tao hou lei long duan qin kang zou xiong bi zhong mu niu pei qu sha tu yi yin zhan zhuang zuo lou luan mi ning ou shao shan wan xing yan ying zhai ' +
  'yeung fung siu kwan mak pang poon lui yuen szeto chui choy shum sham mok cheuk tse ' +
  'nguyen tran le pham huynh phan vu vo dang bui do ngo duong ly';

/** Short and full forms of one first name, each line one set. */
export const nicknames = `
robert bob rob bobby robbie bert
william bill will billy willie liam
richard rick dick rich ricky richie
james jim jimmy jamie
john johnny jack jon
joseph joe joey
michael mike mick mickey mikey
thomas tom tommy
edward ed eddie ted teddy ned
theodore ted teddy theo
charles charlie chuck chas
daniel dan danny
david dave davy
anthony tony
andrew andy drew
alexander alex sandy
alexandra alex sandra sasha
benjamin ben benny
christopher chris kit
christine chris christina tina chrissy
matthew matt
martin marty
nicholas nick nicky
patrick pat paddy
patricia pat patty tricia trish
peter pete
philip phillip phil
ronald ron ronnie
donald don donnie
samuel sam sammy
samantha sam
stephen steven steve
timothy tim
kenneth ken kenny
lawrence laurence larry
gregory greg
geoffrey jeffrey jeff geoff
gerald gerry jerry
raymond ray
frederick fred freddie freddy
francis frank
leonard len lenny leo
douglas doug
joshua josh
jonathan jon
zachary zach zack
nathaniel nathan nate
vincent vince
walter walt
harold harry hal
henry harry hank
albert al bert
alan allan allen al
alfred alf al
arthur art
eugene gene
bernard bernie
bradley brad
clifford cliff
russell russ
stanley stan
terence terry
elizabeth liz beth betty lizzie eliza betsy libby
margaret maggie meg peggy marge
catherine katherine kathryn kate kathy cathy katie katy
susan susie sue suzy
deborah debbie deb
barbara barb barbie
jennifer jen jenny
jessica jess jessie
rebecca becky
victoria vicky vicki tori
pamela pam
judith judy
dorothy dot dottie
janet jan
cynthia cindy
kimberly kim
amanda mandy
abigail abby
jacqueline jackie
madeleine maddie
`;
