import { articleMessages } from './articles.ts';
import { editorialMessages } from './editorial.ts';
import type { Entry, Level, Wording } from './entry.ts';
import { finishedRuleMessages } from './finished-rules.ts';
import { folderMessages } from './folders.ts';
import { metadataMessages } from './metadata.ts';
import { ownFault, ruleMessages } from './rules.ts';
import { seedMessages } from './seeds.ts';
import { siteMessages } from './site.ts';

/**
 * Everything that the program says to editors. A key is the rule, which is permanent, and after a
 * slash the kind of place where the rule knows several.
 */
export const catalogue = {
  ...seedMessages,
  ...metadataMessages,
  ...editorialMessages,
  ...articleMessages,
  ...folderMessages,
  ...ruleMessages,
  ...finishedRuleMessages,
  ...siteMessages,
};

/** Names one thing that can be said. */
export type MessageKey = keyof typeof catalogue;

/** The rule of a key. */
export type RuleOf<Key extends string> = Key extends `${infer Rule}/${string}` ? Rule : Key;

/** A rule that a message can carry; its id is permanent. */
export type MessageRule = RuleOf<MessageKey>;

/** What a message says, apart from its place. */
export interface Said<Rule extends MessageRule = MessageRule> {
  readonly rule: Rule;
  readonly level: Level;
  /** Reads 'Unexpected X, expected Y'. */
  readonly reason: string;
  /** What to do. */
  readonly fix: string;
}

/** The facts that a message needs: none, or one object. */
type FactsOf<Key extends MessageKey> =
  (typeof catalogue)[Key] extends Entry<infer Facts>
    ? [void] extends [Facts]
      ? []
      : [facts: Facts]
    : never;

/** What the catalogue says of a kind of place. */
export function say<Key extends MessageKey>(key: Key, ...given: FactsOf<Key>): Said<RuleOf<Key>> {
  const [facts] = given as readonly unknown[];
  const { level, reason, fix } = catalogue[key] as Entry<unknown>;
  const words = (wording: Wording<unknown>): string =>
    typeof wording === 'string' ? wording : wording(facts);
  return { rule: ruleOf(key), level, reason: words(reason), fix: words(fix) };
}

/** What is said where a rule is still broken after all that could be was taken out. */
export const stillBroken = (rule: MessageRule, reason: string): Said => ({
  rule,
  level: 'error',
  reason,
  fix: `${ownFault}; nothing was published`,
});

const ruleOf = <Key extends string>(key: Key): RuleOf<Key> => key.split('/')[0] as RuleOf<Key>;

/** All rules that a message can carry. */
export const rulesOfMessages: ReadonlySet<string> = new Set(
  Object.keys(catalogue).map((key) => ruleOf(key)),
);

/** The page that explains a rule. */
export const pageOfRule = (rule: string): string => `docs/rules/${rule}.md`;
