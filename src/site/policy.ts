/**
 * What a page may load and do, by directives of a content security policy. The one definition:
 * hosts send it as a header, and every page carries it for hosts that send none.
 */
const directives: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  // The search runs WebAssembly.
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'form-action': "'self'",
  // Pages for reading fetch their scripts by a frame of the site itself.
  'frame-src': "'self'",
  'base-uri': "'none'",
  'frame-ancestors': "'self'",
};

/** Who frames a page is asked before there is a page: browsers take this from a header only. */
const headerOnly: readonly string[] = ['frame-ancestors'];

const written = (names: readonly string[]): string =>
  names.map((name) => `${name} ${directives[name]}`).join('; ');

/** The policy as a header says it. */
export const headerPolicy = written(Object.keys(directives));

/** The policy as a page says it of itself: the same without what only a header can say. */
export const pagePolicy = written(
  Object.keys(directives).filter((name) => !headerOnly.includes(name)),
);

/**
 * What browsers tell the host of a link about the page it stood on, for headers and pages alike.
 */
export const referrer = 'no-referrer';

/** Headers for all addresses below a folder of the site; '' is the whole site. */
export interface HeaderRule {
  readonly below: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** All headers that a host should send. Where several rules fit an address, all of them hold. */
export const headerRules: readonly HeaderRule[] = [
  {
    below: '',
    headers: {
      'Content-Security-Policy': headerPolicy,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': referrer,
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), interest-cohort=()',
    },
  },
  // Names of these files change with what is in them.
  { below: '_astro/', headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
  { below: 'data/', headers: { 'Access-Control-Allow-Origin': '*' } },
];
