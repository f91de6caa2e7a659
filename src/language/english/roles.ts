import type { RoleWords } from '../roles.ts';

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));

export const roles: RoleWords = {
  timeLeads: {
    from: /^,? (?:since|from) (?:the )?$/,
    until: /^,? (?:until|till) (?:the )?$/,
    within: /^,? (?:in|during) (?:the )?$/,
  },
  timeJoins: /^ ?(?:to|until|till|and|through|–|-) ?$/,
  kin: set(
    'father mother parent son daughter brother sister husband wife spouse uncle aunt cousin nephew niece grandfather grandmother grandson granddaughter friend partner colleague rival fellow lord',
  ),
  shares: set('percent'),
  linking: set('become remain'),
  appointing: set('name appoint elect install reelect crown'),
  serving: set('serve work act emerge continue return start begin retire resign'),
  reputed: set('know'),
  doubtful: set("should would could if whether unless not never isn't wasn't"),
  when: set('once then now formerly currently previously later still already long'),
  labels: set(
    'suspect defendant killer murderer terrorist thief robber convict fugitive victim inmate prisoner gunman spy dictator plaintiff witness',
  ),
  vague: set(
    'man woman person people child boy girl figure guest customer patient fan winner star guard prop count lord guide model native guy opponent author source',
  ),
  personalEnd:
    /(?:ist|ician|crat|sman|swoman|maker|holder|person|keeper|worker|fighter|-in-chief|-elect|bearer)$/,
  prefix: /^(?:ex|co|vice|then)-/,
  address: /^(?:Mr|Mrs|Ms|Miss|Mx|Messrs|Mme|Sir|Madam|the late|late)\.?$/i,
};
