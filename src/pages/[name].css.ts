import { readTheme } from '../site/theme.ts';

/** `theme.css`, where an editor wrote one. */
export const getStaticPaths = () => (readTheme() === null ? [] : [{ params: { name: 'theme' } }]);

export const GET = () =>
  new Response(readTheme(), { headers: { 'content-type': 'text/css; charset=utf-8' } });
