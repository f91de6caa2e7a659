import type { NameRules } from '../../../language/names.ts';
import { lacksSuffixOf, type PersonName } from '../../../language/person-name.ts';
import type { JoinReason, PersonJoin } from '../../../model/person-join.ts';
import { JOIN_POINTS, SHORT_STORY } from '../parameters.ts';
import type { Bearer } from './bearer.ts';
import { wordsOf } from './name-forms.ts';
import type { Profile, Rarity } from './profiles.ts';

/** What every weighing draws on. */
export interface Weighing {
  readonly rules: NameRules;
  readonly rarity: Rarity;
}

/** How sure it is that a full name of an article means somebody whose name it may be. */
export function weighFull(
  cluster: Profile,
  names: readonly PersonName[],
  bearer: Bearer,
  weighing: Weighing,
): PersonJoin {
  const fits = context(cluster, bearer, weighing);
  const alone = fits.every(({ sign, points }) => sign !== 'same-company' || points === 0);
  return sum([
    sameName(names, bearer, weighing),
    ...(alone ? fits.map((reason) => elsewhere(reason, cluster, bearer)) : fits),
  ]);
}

/**
 * A role that both have speaks against their being one where it is a role of other bodies: two
 * coaches of one name, of whom nothing else in common is told.
 */
function elsewhere(reason: JoinReason, cluster: Profile, bearer: Bearer): JoinReason {
  const role = reason.sign === 'same-role' && reason.words;
  const [here, there] = role ? [cluster.posts.get(role), bearer.posts.get(role)] : [];
  if (!here?.size || !there?.size || !here.isDisjointFrom(there)) return reason;
  const beside = [...bearer.companions].flatMap((key) => key.split(' ').slice(1));
  if (beside.some((word) => here.has(word))) return reason;
  return { sign: 'other-post', points: JOIN_POINTS.otherPost, words: [...here].join(', ') };
}

/**
 * How sure it is that a surname alone means the only one who bears it. In a story of many articles
 * something besides the name must speak for it: it may be somebody whom no article names in full.
 */
export function weighLone(cluster: Profile, bearer: Bearer, weighing: Weighing): PersonJoin {
  const fits = [...context(cluster, bearer, weighing), crown(cluster, bearer)];
  const { reports } = weighing.rarity;
  const shown =
    reports <= SHORT_STORY || fits.some(({ sign, points }) => sign !== 'same-gender' && points > 0);
  return sum([...(shown ? nameAlone(bearer, weighing) : []), ...fits]);
}

/** 'King Roe' and 'Prince Roe' may be father and son. */
const crown = ({ crowns }: Profile, bearer: Bearer): JoinReason => ({
  sign: 'other-crown',
  points:
    crowns.size > 0 && bearer.crowns.size > 0 && crowns.isDisjointFrom(bearer.crowns)
      ? JOIN_POINTS.otherCrown
      : 0,
});

/** What a surname says of the only one who bears it: by the story, and by the lists. */
const nameAlone = (bearer: Bearer, { rarity: { reports }, rules }: Weighing): JoinReason[] => [
  {
    sign: 'only-bearer',
    points: JOIN_POINTS.onlyBearer + JOIN_POINTS.onlyBearerTenfold * Math.log10(reports),
  },
  {
    sign: 'often-so-called',
    points: JOIN_POINTS.oftenCalled * Math.log(1 + bearer.reports.size),
  },
  ...surname(bearer, rules),
];

const sum = (reasons: readonly JoinReason[]): PersonJoin => {
  const counted = reasons
    .filter(({ points }) => points !== 0)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points) || (a.sign < b.sign ? -1 : 1));
  return { score: counted.reduce((total, { points }) => total + points, 0), reasons: counted };
};

function sameName(
  names: readonly PersonName[],
  { keys, names: others }: Bearer,
  { rarity: { reports }, rules }: Weighing,
): JoinReason {
  const { features } = rules;
  const same = names.find((name) => keys.has(wordsOf(name).join(' ')));
  const common = names.some(
    ({ given, last }) =>
      features.get(given[0] ?? '')?.is('shared-first-name') && isListed(last, features),
  );
  const { commonName, commonNameTenfold, commonNameLeast, rareName } = JOIN_POINTS;
  const points = common
    ? Math.max(commonNameLeast, commonName + commonNameTenfold * Math.log10(reports / SHORT_STORY))
    : rareName;
  if (same) return { sign: 'same-name', points, words: same.words.join(' ') };
  const suffix = names.some((name) =>
    others.some((other) => lacksSuffixOf(name, other, rules) || lacksSuffixOf(other, name, rules)),
  );
  const form = suffix ? JOIN_POINTS.otherSuffix : JOIN_POINTS.otherForm;
  return { sign: 'form-of-name', points: points + form };
}

/** Whether the lists have a surname; they hold none with the Irish ‘O'’. */
const isListed = (last: string, features: NameRules['features']): boolean =>
  features.get(last.replace(/^o'/, ''))?.is('last-name') === true;

/** How rare the surname is by the lists, and whether it is a word or a place as well. */
function surname({ names: [name] }: Bearer, { features }: NameRules): JoinReason[] {
  const last = name?.last ?? '';
  const known = features.get(last);
  const listed = isListed(last, features);
  const shared = known?.is('shared-last-name') === true;
  const points = listed ? JOIN_POINTS.rareSurname : JOIN_POINTS.unlistedSurname;
  return [
    { sign: 'rare-surname', points: shared ? 0 : points },
    {
      sign: 'word-or-place',
      points:
        known?.is('place') || (known?.is('frequent') && !shared) ? JOIN_POINTS.wordOrPlace : 0,
    },
  ];
}

/** What the article says of the name, and who else it names, held against what others say. */
function context(cluster: Profile, bearer: Bearer, { rules, rarity }: Weighing): JoinReason[] {
  return [
    ...work(cluster, bearer, rules),
    company(cluster, bearer, rarity),
    gender(cluster, bearer),
  ];
}

function work(cluster: Profile, bearer: Bearer, rules: NameRules): JoinReason[] {
  const role = [...cluster.roles].find((word) => bearer.roles.has(word));
  if (role) return [{ sign: 'same-role', points: JOIN_POINTS.role, words: role }];
  const field = [...cluster.fields].find((one) => bearer.fields.has(one));
  if (field) return [{ sign: 'same-field', points: JOIN_POINTS.field, words: field }];
  if (cluster.fields.size === 0 || bearer.fields.size === 0) return [];
  const near = [...cluster.fields].some((one) =>
    [...bearer.fields].some((other) => rules.nearFields.has([one, other].sort().join(' '))),
  );
  return near ? [] : [{ sign: 'other-field', points: JOIN_POINTS.otherField }];
}

function company({ companions }: Profile, bearer: Bearer, rarity: Rarity): JoinReason {
  let points = 0;
  const shared: string[] = [];
  // The rarest come first, and a handful of them reach the most that all can say.
  for (const key of companions) {
    if (points >= JOIN_POINTS.company) break;
    if (!bearer.companions.has(key)) continue;
    points += Math.min(JOIN_POINTS.companion, JOIN_POINTS.companionPart * rarity.of(key));
    shared.push(key.slice(key.indexOf(' ') + 1).trim());
  }
  return {
    sign: 'same-company',
    points: Math.min(points, JOIN_POINTS.company),
    words: shared.join(', '),
  };
}

/** A first name says nothing for two who both bear it; a title beside it does. */
function gender(cluster: Profile, bearer: Bearer): JoinReason {
  const titles = [cluster.gender, bearer.gender];
  const [one, other] = [cluster.gender ?? cluster.looks, bearer.gender ?? bearer.looks];
  if (one && other && one !== other)
    return {
      sign: 'other-gender',
      points: titles.every(Boolean) ? JOIN_POINTS.otherGender : JOIN_POINTS.otherLooks,
    };
  const shown = one !== undefined && one === other && titles.some(Boolean);
  return { sign: 'same-gender', points: shown ? JOIN_POINTS.gender : 0 };
}
