import type { AnchorEdits, Corrections, StorySettings } from '../../model/editorial.ts';
import type { Lock } from '../../model/lock.ts';
import { say } from '../../model/messages/catalogue.ts';
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
            ...say('editorial-unknown/passage', {
              id,
              expected: expectedId(id, home.keys(), 'the id in the ¶ link of a passage'),
            }),
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
            ...say('editorial-unknown/corrected-article', {
              id: article,
              expected: expectedId(
                article,
                lock.keys(),
                'the last part of the address of an article',
              ),
            }),
          },
        ];
      if (passage === undefined) return [];
      const own = home.get(passage);
      if (own && article !== undefined && own.article !== article)
        return [
          {
            ...at('article'),
            ...say('editorial-unknown/other-article', { article, own: own.article }),
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
            ...say('editorial-unknown/nut-graf', {
              id: nutGraf,
              expected: expectedId(
                nutGraf,
                home.keys(),
                'the id of a paragraph that stands in an article',
              ),
            }),
          },
        ]),
  ];
}
