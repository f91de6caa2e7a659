/** Somebody of an invented story. */
export interface Person {
  readonly name: string;
  readonly last: string;
  /** What stands before the name: Mayor. */
  readonly title: string;
  /** What stands beside it: the chair of the harbour board. */
  readonly role: string;
  readonly he: 'he' | 'she' | 'they';
}

const row = (
  name: string,
  last: string,
  title: string,
  role: string,
  he: Person['he'],
): Person => ({ name, last, title, role, he });

/** Everybody a story can be about; all names are invented. Some share a surname or a whole name. */
export const people: readonly Person[] = [
  row('Ruth Lindgren', 'Lindgren', 'Mayor', 'the mayor of Harwick', 'she'),
  row('Tom Vale', 'Vale', 'Mr', 'the union’s leader', 'he'),
  row('Lena Hartwell', 'Hartwell', 'Ms', 'the chair of the harbour board', 'she'),
  row('Gil Stark', 'Stark', 'Senator', 'a former senator', 'he'),
  row('David Marlow', 'Marlow', 'Dr', 'a surgeon', 'he'),
  row('Nora Vale', 'Vale', 'Mrs', 'a teacher', 'she'),
  row('Martin Keller', 'Keller', 'Judge', 'a judge of the harbour court', 'he'),
  row('Martin Keller Jr.', 'Keller', 'Mr', 'a docker', 'he'),
  row('Żofia Brzękowska', 'Brzękowska', 'Minister', 'the minister of fisheries', 'she'),
  row('Guðrún Aldísardóttir', 'Aldísardóttir', 'Prime Minister', 'the prime minister', 'she'),
  row('Jean-Luc d’Arville', 'd’Arville', 'Captain', 'a ferry captain', 'he'),
  row('Zhou Wenlan', 'Zhou', 'Governor', 'the governor', 'she'),
  row(
    'Esperanza Hernández Rivera',
    'Hernández Rivera',
    'President',
    'the president of the port union',
    'she',
  ),
  row('Siobhán O’Dwyer', 'O’Dwyer', 'Sergeant', 'a police sergeant', 'she'),
  row('Ben Orlov', 'Orlov', 'Mr', 'a reporter', 'he'),
  row('Sutarmo', 'Sutarmo', 'Mr', 'the harbour master', 'he'),
  row('Wernhild von der Aue', 'von der Aue', 'Professor', 'an engineer', 'she'),
  row('Alex Quill', 'Quill', 'Mx', 'a spokesperson of the ferry firm', 'they'),
  row('Deborah St. Clair', 'St. Clair', 'Justice', 'a witness', 'she'),
  row('Jordan Pike', 'Pike', 'Representative', 'the envoy to Norland', 'he'),
  row('Ada Roewood', 'Roewood', 'Lady', 'an investor', 'she'),
  row('Farid al-Hokari', 'al-Hokari', 'Sheikh', 'the emir’s cousin', 'he'),
];

export const places = [
  'Harwick',
  'Port Ellery',
  'Norland',
  'Mill Lane',
  'Tressa Bay',
  'the old quay',
  'Østervåg',
];
export const organisations = [
  'Solane',
  'the Harwick Dockers’ Union',
  'the Ministry of Fisheries',
  'the council',
  'Brightwater Holdings',
  'the harbour board',
  'Norland',
  'the police',
  'Quist & Daughters Ltd.',
];
export const papers = [
  'the Harwick Courier',
  'The Ellery Post',
  'Norland Radio',
  'the Evening Anchor',
  '@harwicknews',
];
