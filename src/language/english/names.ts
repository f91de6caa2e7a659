import type { NameRules } from '../names.ts';

export const names: NameRules = {};
