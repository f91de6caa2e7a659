import { z } from 'zod';

/**
 * An address of the web as it may stand on a page: http or https, in one piece. What takes it in
 * and what checks it use this.
 */
export const webAddressSchema = z
  .string()
  .regex(/^https?:\/\//i, 'a web address that begins with https:// or http://')
  .regex(/^[^\s<>"]+$/, 'a web address in one piece, without spaces, quotation marks, < and >')
  .refine(
    (text) => URL.canParse(text),
    'a web address with the name of a host, as in https://example.org/news',
  );

/** Whether a text is an address of the web that may stand on a page. */
export const isWebAddress = (text: string): boolean => webAddressSchema.safeParse(text).success;
