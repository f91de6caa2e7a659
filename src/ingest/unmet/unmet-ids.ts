import type { AnchorEdits, Corrections, StorySettings } from '../../model/editorial.ts';
import type { Lock } from '../../model/lock.ts';
import { expectedId, type UnmetEdit } from './unmet-edit.ts';

/**
 * What corrections, decisions on versions and the settings name: ids of passages that were ever
 * published, and articles.
 */
export interface NamedIds {
  readonly corrections: Corrections;
  readonly anchors: AnchorEdits;
  readonly settings: StorySettings;
}

const passageForm = 'the id in the ¶ link of a passage';
const copyId = 'copy the id from the ¶ link of the passage';

/** Ids that no passage and no article ever had. `lock`: as it will be written. */
export function unmetIds(
  { corrections: { corrections }, anchors, settings: { nutGraf } }: NamedIds,
  lock: Lock,
): UnmetEdit[] {
  const home = new Map(
    [...lock].flatMap(([article, records]) =>
      records.map(({ id, gone, within }) => [id, { article, stands: !gone && !within }] as const),
    ),
  );
  const unknown = (file: string, path: UnmetEdit['path'], id: string): UnmetEdit[] =>
    home.has(id)
      ? []
      : [
          {
            file,
            path,
            reason: `Unexpected passage ‘${id}’, expected ${expectedId(id, home.keys(), passageForm)}`,
            fix: copyId,
          },
        ];
  return [
    ...corrections.flatMap(({ article, passage }, n): UnmetEdit[] => {
      const at = (key: string): Pick<UnmetEdit, 'file' | 'path'> => ({
        file: 'corrections.yaml',
        path: ['corrections', n, key],
      });
      if (article !== undefined && !lock.has(article))
        return [
          {
            ...at('article'),
            reason: `Unexpected article ‘${article}’, expected ${expectedId(article, lock.keys(), 'the last part of the address of an article')}`,
            fix: 'write it as in /articles/port-strike/: port-strike; until then the correction stands on the page about these pages alone',
          },
        ];
      if (passage === undefined) return [];
      const own = home.get(passage);
      if (own && article !== undefined && own.article !== article)
        return [
          {
            ...at('article'),
            reason: `Unexpected article ‘${article}’, expected ‘${own.article}’, where the passage stands`,
            fix: 'keep the passage alone',
          },
        ];
      return unknown('corrections.yaml', ['corrections', n, 'passage'], passage);
    }),
    ...Object.entries(anchors).flatMap(([key, versions]) =>
      versions.flatMap((one, n) => unknown('anchors.yaml', [key, n], one.split('.')[0] ?? one)),
    ),
    ...(nutGraf === undefined || home.get(nutGraf)?.stands
      ? []
      : [
          {
            file: 'story.yaml',
            path: ['nutGraf'],
            reason: `Unexpected passage ‘${nutGraf}’ for the nut graf, expected ${expectedId(nutGraf, home.keys(), 'the id of a paragraph that stands in an article')}`,
            fix: 'copy the id from its ¶ link; until then the program chooses',
          },
        ]),
  ];
}
