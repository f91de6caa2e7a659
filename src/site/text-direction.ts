/** Languages that are written from right to left, by their ISO 639 codes. */
const rightToLeft = new Set([
  'ar',
  'arc',
  'ckb',
  'dv',
  'fa',
  'he',
  'ks',
  'ku',
  'nqo',
  'ps',
  'sd',
  'ug',
  'ur',
  'yi',
]);

/**
 * The direction in which a language is written; no table of the machine's, so that every machine
 * says the same.
 */
export const textDirection = (language: string): 'ltr' | 'rtl' =>
  rightToLeft.has(language.replace(/-.*/s, '').toLowerCase()) ? 'rtl' : 'ltr';
