// The form that scorers of fragments want, whatever they are written in; reanchor.ts has types.
export { reanchor } from './reanchor.ts';
