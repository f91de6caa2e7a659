import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { type Corrections, correctionsSchema, type StorySettings, storySettingsSchema } from '../model/editorial.ts';

/**
 * The editor's settings of the story, from `editorial/story.yaml` of a content folder; a missing file means the
 * defaults. Throws a ZodError or YAML error on a faulty file: the ingest has reported those before any page is made.
 */
export function readSettings(content: string): StorySettings {
  const file = path.resolve(content, 'editorial', 'story.yaml');
  const given: unknown = existsSync(file) ? parse(readFileSync(file, 'utf8')) : {};
  const stated = Object.entries(given ?? {}).filter(([, value]) => value !== null);
  return storySettingsSchema.parse(Object.fromEntries(stated));
}

/** The editors' corrections, from `editorial/corrections.yaml`; none where there is no such file. Throws on a faulty file, like `readSettings`. */
export function readCorrections(content: string): Corrections['corrections'] {
  const file = path.resolve(content, 'editorial', 'corrections.yaml');
  return existsSync(file) ? correctionsSchema.parse(parse(readFileSync(file, 'utf8')) ?? {}).corrections : [];
}
