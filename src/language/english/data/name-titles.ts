/**
 * Words before a name, lower case; phrases of several words are joined by '_'. Written from general
 * knowledge.
 */

/** Forms of address: what follows is a person. */
export const honorifics =
  'mr mr. mrs mrs. ms ms. miss mx mx. dr dr. prof prof. sir dame lord lady madam madame mme monsieur messrs messrs. mmes sheikh shaikh sheik sheikha alhaji alhaja hajia ' +
  'imam ayatollah mullah maulana maulvi mufti rabbi rev rev. reverend fr fr. monsignor msgr. pastor bishop archbishop cardinal pope king queen prince princess ' +
  'duke duchess emperor empress emir sultan tsar czar baron baroness count countess viscount earl hon hon. honourable honorable justice judge ' +
  'comrade swami pandit datuk dato tan_sri tun_dr haji hajj mallam chief_justice crown_prince crown_princess senor senora herr frau shri smt smt. h.e. h_e hall_of_famer';

/**
 * Offices, ranks and posts that stand before a name, alone or after the name of an organisation or
 * a place.
 */
export const titles =
  'president vice_president president-elect premier prime_minister pm chancellor minister secretary undersecretary governor gov gov. mayor senator sen sen. sens. ' +
  'representative rep rep. reps. congressman congresswoman congressmember mp mep mla deputy speaker leader chairman chairwoman chairperson chair ambassador amb. ' +
  'envoy commissioner councillor councilor councilman councilwoman councilmember alderman delegate attorney_general attorney solicitor prosecutor ombudsman ' +
  'treasurer whip spokesperson spokesman spokeswoman legislator lawmaker assemblyman assemblywoman assemblymember taoiseach tanaiste ' +
  'general gen gen. colonel col col. lt_col lt._col. major maj maj. captain capt capt. lieutenant lt lt. sergeant sgt sgt. sgt_maj admiral adm adm. commander cmdr. cdr brigadier brig brig. ' +
  'marshal air_marshal field_marshal corporal cpl cpl. private pvt. commandant constable inspector superintendent supt. sheriff detective det. trooper officer warden ' +
  'ceo cfo coo cto cio chief_executive chief_executive_officer managing_director director director-general director_general executive_director deputy_director founder co-founder cofounder ' +
  'head chief boss manager general_manager executive editor editor-in-chief publisher registrar provost dean principal rector chancellor vice-chancellor professor doctor ' +
  'secretary_general secretary-general general_secretary chief_of_staff chief_minister chief_whip first_lady first_minister first_secretary foreign_minister finance_minister ' +
  'coach head_coach captain vice-captain skipper umpire referee striker midfielder goalkeeper keeper defender forward winger fullback batsman batter bowler pitcher quarterback ' +
  'czar tsar justice judge chief_justice magistrate counsel senior_counsel advocate barrister lawyer economist analyst strategist historian researcher scientist biologist ' +
  'author writer novelist poet journalist reporter correspondent columnist commentator photographer presenter broadcaster anchor host comedian actor actress singer songwriter rapper ' +
  'musician composer conductor pianist guitarist drummer producer filmmaker artist painter sculptor architect designer engineer inventor philosopher theologian priest ' +
  'nun father brother sister mother uncle aunt auntie chief_inspector chief_superintendent chief_constable chief_economist chief_scientist chief_financial_officer chief_operating_officer ' +
  'adviser advisor aide consultant activist campaigner organiser organizer candidate nominee incumbent hopeful contender lieutenant_governor lieutenant_general major_general brigadier_general ' +
  'vice_chairman vice_chair vice_admiral rear_admiral deputy_president deputy_prime_minister deputy_minister deputy_governor deputy_secretary deputy_speaker ' +
  'famer late footballer cricketer ranger coordinator administrator archaeologist astronaut cosmonaut pilot superstar legend entrepreneur businessman businesswoman tycoon magnate billionaire philanthropist investor mogul';

/** Words before a title that belong to it. */
export const titleModifiers =
  'former ex then late acting interim deputy vice assistant associate senior junior chief honorary outgoing incoming newly-elected ex-president ex-minister former-president ' +
  'caretaker current longtime veteran retired principal permanent first second foreign prime lead head executive managing national regional';

/**
 * Further nouns for what a person is: directly before a name or in its apposition they speak for a
 * person.
 */
export const roles =
  'counsellor counselor attache liaison adviser agent ally advisor lawyer attorney businessman businesswoman player teammate runner swimmer boxer golfer cyclist driver jockey athlete sprinter wrestler skier skater champion ' +
  'winner medalist medallist rival opponent partner colleague friend neighbour neighbor resident native citizen student pupil graduate teacher tutor lecturer scholar academic ' +
  'psychologist psychiatrist physician surgeon nurse midwife dentist therapist pharmacist veterinarian chemist physicist mathematician astronomer geologist botanist zoologist ' +
  'ecologist sociologist anthropologist archaeologist meteorologist epidemiologist virologist farmer fisherman miner trader merchant banker broker financier shareholder ' +
  'accountant auditor clerk cashier waiter waitress chef cook baker butcher barber tailor hairdresser carpenter plumber electrician mechanic welder builder foreman worker ' +
  'soldier veteran sailor marine airman gunman attacker suspect defendant plaintiff witness victim survivor prisoner inmate detainee convict fugitive dissident refugee migrant ' +
  'politician statesman diplomat official bureaucrat civil_servant member lawmaker parliamentarian dictator strongman ruler monarch king queen prince princess tyrant warlord rebel ' +
  'terrorist militant insurgent guerrilla commander hacker whistleblower blogger influencer youtuber streamer vlogger podcaster model dancer ballerina choreographer ' +
  'screenwriter playwright dramatist essayist biographer translator illustrator cartoonist animator vocalist bassist violinist cellist saxophonist trumpeter bandleader frontman ' +
  'soprano tenor virtuoso lyricist dj explorer adventurer mountaineer climber explorer guide hunter trainer owner landlord tenant caretaker guardian custodian curator librarian ' +
  'archivist secretary receptionist assistant deputy aide intern apprentice volunteer donor sponsor patron benefactor supporter follower disciple preacher missionary evangelist ' +
  'theologian monk saint prophet apostle pioneer inventor creator developer programmer technician operator supervisor planner specialist expert pundit observer critic reviewer ' +
  'interviewer moderator announcer narrator newscaster newsreader co-author co-host coauthor co-chair mastermind ringleader kingpin boss mobster gangster drug_lord oligarch heir heiress ' +
  'widow widower orphan bachelor fiance fiancee wife husband spouse son daughter mother father brother sister uncle aunt cousin nephew niece grandson granddaughter grandfather ' +
  'grandmother grandparent stepson stepdaughter stepfather stepmother half-brother half-sister twin sibling parent child boy girl man woman lady gentleman guy teenager toddler baby ' +
  'catcher outfielder infielder shortstop linebacker lineman receiver cornerback centre-back full-back all-rounder spinner rower surfer gymnast snooker marathoner rider racer shooter trombonist keyboardist lyricist comedienne ' +
  'person-in-charge goalscorer hero heroine star idol celebrity icon figure name namesake';

/** Words of kinship: 'his wife, X', 'X's brother'. */
export const kin =
  'wife husband spouse son daughter mother father brother sister uncle aunt cousin nephew niece grandson granddaughter grandfather grandmother stepson stepdaughter stepfather stepmother ' +
  'half-brother half-sister twin sibling fiance fiancee girlfriend boyfriend widow widower mum mom dad grandma grandpa family parents children sons daughters brothers sisters wives';

/** After a name and part of it. */
export const suffixes = 'jr jr. sr sr. ii iii iv jnr jnr. snr snr.';

/** Lower-case words inside names. */
export const particles =
  "van von der den de da das do dos du del della di la le bin ibn bint ben al el ul ter ten zu zur af av y e st ap abu d’ d'";

/** Particles that hardly stand in anything but people's names. */
export const lineage = 'bin ibn bint ben van von ter ten zu af av';

/** Articles of other languages that open names. */
export const foreignArticles = 'el la las los le les al il der die das o os as';

/** With a hyphen before a capital: al-Assad. */
export const boundParticles = 'al el ul as ad at ar az an ash abd abu bin ibn uz ud ur';

/** A ruler's byname after 'the'. */
export const bynames =
  'great elder younger terrible conqueror magnificent wise bold pious fat lionheart confessor hammer impaler good';
