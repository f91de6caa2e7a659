/// <reference types="astro/client" />

/** The part of the edtf library that src/ingest/check uses; it ships no types of its own. */
declare module 'edtf' {
  /** Parses an EDTF string of at most the given level; throws where it is none. */
  export default function edtf(value: string, options?: { level?: 0 | 1 | 2 }): unknown;
}
