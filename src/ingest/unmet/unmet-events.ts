import type { EventEdits } from '../../model/editorial.ts';
import { say } from '../../model/messages/catalogue.ts';
import type { Story } from '../../model/story.ts';
import { expectedId, type UnmetEdit } from './unmet-edit.ts';

/** Events that the story does not have. */
export function unmetEvents({ events }: Story, { same, apart }: EventEdits): UnmetEdit[] {
  const known = new Set(events.flatMap(({ id, joined = [] }) => [id, ...joined]));
  return Object.entries({ same, apart }).flatMap(([key, groups]) =>
    groups.flatMap((ids, n) =>
      ids.flatMap((id, at): UnmetEdit[] =>
        known.has(id)
          ? []
          : [
              {
                file: 'events.yaml',
                path: [key, n, at],
                ...say('editorial-unknown/event', {
                  id,
                  expected: expectedId(id, known, 'the last part of the address of an event'),
                }),
              },
            ],
      ),
    ),
  );
}
