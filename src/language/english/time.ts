import type { TimeRules } from '../time.ts';

export const time: TimeRules = {};
