import type { SpeechRules } from '../speech.ts';

export const speech: SpeechRules = {};
