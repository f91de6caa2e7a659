import type { NameCue } from './evidence.ts';

/** What each cue is worth, in log-odds; a cue that is not listed is worth nothing. */
export type Weights = { readonly [cue in NameCue]?: number };
