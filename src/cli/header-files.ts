import { type HeaderRule, headerRules } from '../site/policy.ts';

/**
 * The headers of the site as the rules of usual hosts, as files: path below the site, and text.
 * `base` has a slash at both ends.
 */
export const headerFiles = (base: string): Map<string, string> =>
  new Map([
    ['_headers', underscoreHeaders(base)],
    ['.htaccess', apache(base)],
    ['headers/nginx.conf', nginx(base)],
    ['headers/Caddyfile', caddy(base)],
  ]);

type HeaderLine = (name: string, value: string) => string;
const lines = ({ headers }: HeaderRule, line: HeaderLine): string =>
  Object.entries(headers)
    .map(([name, value]) => `${line(name, value)}\n`)
    .join('');

/**
 * Netlify, Cloudflare Pages and others; it must lie at the root of the host, also where the site
 * does not.
 */
function underscoreHeaders(base: string): string {
  const line: HeaderLine = (name, value) => `  ${name}: ${value}`;
  return headerRules.map((rule) => `${base}${rule.below}*\n${lines(rule, line)}`).join('\n');
}

/**
 * Answers that tell of an error get the headers of the whole site too; what they say is not to be
 * kept for ever.
 */
const always = ({ below }: HeaderRule): string => (below ? '' : ' always');

/**
 * Apache reads it in the folder of the site; without its module for headers the pages still carry
 * their policy.
 */
function apache(base: string): string {
  const rules = headerRules.map((rule) => {
    const set = lines(rule, (name, value) => `  Header${always(rule)} set ${name} "${value}"`);
    const pattern = `^${base}${rule.below}`.replaceAll('.', '\\.');
    return rule.below ? `<If "%{REQUEST_URI} =~ m#${pattern}#">\n${set}</If>\n` : set;
  });
  return `<IfModule mod_headers.c>\n${rules.join('')}</IfModule>\n`;
}

/**
 * nginx forgets the headers outside a location that sets one, so each location has all that hold
 * there.
 */
function nginx(base: string): string {
  const set = (rule: HeaderRule): string =>
    lines(rule, (name, value) => `  add_header ${name} "${value}"${always(rule)};`);
  const locations = headerRules.map(({ below }) => {
    const holding = headerRules.filter((rule) => below.startsWith(rule.below));
    return `location ${base}${below} {\n${holding.map(set).join('')}}\n`;
  });
  return `# In the server block: include this file.\n${locations.join('')}`;
}

/**
 * Caddy sets headers before it knows of an error: what is to be kept for ever is held to files that
 * are there.
 */
function caddy(base: string): string {
  const rules = headerRules.map((rule, n) => {
    const there = rule.below ? '  file\n' : '';
    const matcher = `@site-${n} {\n  path ${base}${rule.below}*\n${there}}\n`;
    const set = lines(rule, (name, value) => `  ${name} "${value}"`);
    return `${matcher}header @site-${n} {\n${set}}\n`;
  });
  return `# In the block of the site, behind its root: import this file.\n${rules.join('')}`;
}
