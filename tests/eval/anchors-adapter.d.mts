import type { Reanchor } from './score-fragments.ts';

export declare const reanchor: Reanchor;
