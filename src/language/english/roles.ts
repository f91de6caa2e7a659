import type { RoleWords } from '../roles.ts';
import { lexicon } from './lexicon.ts';

export const roles: RoleWords = {
  timeLeads: {
    from: /^,? (?:since|from) (?:the )?$/,
    until: /^,? (?:until|till) (?:the )?$/,
    within: /^,? (?:in|during) (?:the )?$/,
  },
  timeJoins: /^ ?(?:to|until|till|and|through|–|-) ?$/,
  kin: lexicon.with('companion'),
  shares: lexicon.with('share'),
  linking: lexicon.with('role-link'),
  appointing: lexicon.with('appointing'),
  serving: lexicon.with('serving'),
  reputed: lexicon.with('reputed'),
  doubtful: lexicon.with('role-doubt'),
  when: lexicon.with('role-time'),
  labels: lexicon.with('label'),
  vague: lexicon.with('vague-role'),
  personalEnd:
    /(?:ist|ician|crat|sman|swoman|maker|holder|person|keeper|worker|fighter|-in-chief|-elect|bearer)$/,
  prefix: /^(?:ex|co|vice|then)-/,
  address: /^(?:Mr|Mrs|Ms|Miss|Mx|Messrs|Mme|Sir|Madam|the late|late)\.?$/i,
};
