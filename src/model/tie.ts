import type { Span } from './span.ts';

/** How a verb ties words to a speaker; 'as': by what stands behind it ('sold it as “…”'). */
export type CueFrame = 'say' | 'tell' | 'call' | 'judge' | 'as';

/**
 * Why words in quotation marks are given to nobody: a name, a word spoken about, 'is called', a
 * participle that may go with either of two people, rules and tree that see two people.
 */
export type Silence = 'name' | 'word' | 'passive' | 'ambiguous' | 'readers-differ';

/** Whom the two readers of a sentence take for the speaker of words in it. */
export interface SpeakerReaders {
  /** The words for whom the rules find; null where they find nobody. */
  readonly rules: Span | null;
  /** The word for whom the tree of the sentence has; null where it has nobody. */
  readonly tree: Span | null;
  /** By how much the tree preferred its answer; 0 where it has none. */
  readonly margin: number;
  /** Whose answer was taken. */
  readonly taken: 'agreed' | 'rules' | 'tree' | 'silent';
}

/** Where the verb stands that ties words to a speaker; 'tree': the tree alone shows it. */
type VerbCue = 'before' | 'agent' | 'tree';

/** What ties quoted words to whoever says them, or why nothing does. */
export type Cue =
  | { readonly kind: VerbCue; readonly frame: CueFrame }
  | { readonly kind: 'after'; readonly form: 'inverted' | 'subject' | 'further' }
  | { readonly kind: 'silent'; readonly why: Silence }
  | { readonly kind: 'none' | LoneCue };

/** Cues of one form. */
export type LoneCue =
  | 'according-to'
  | 'announced'
  | 'by-noun'
  | 'colon'
  | 'coordinated'
  | 'continues'
  | 'editor'
  | 'label'
  | 'leads-in'
  | 'set-aside'
  | 'sign'
  | 'signature'
  | 'transcript';

/** How a quotation is tied to its speaker. */
export interface Tie {
  /** The cue that decided; of several the one nearest to the words. */
  readonly cue: Cue;
  /** The cues further out that lead to the speaker ('X said that she called it “…”'). */
  readonly outer?: readonly Cue[];
  /** Whether the sentence that ends the block before introduces the words. */
  readonly introduced?: true;
}

/** The tie of words that nothing ties to anybody. */
export const untied: Tie = { cue: { kind: 'none' } };

/** Whether a cue of one of these frames leads to the speaker. */
export const hasFrame = ({ cue, outer = [] }: Tie, ...frames: readonly CueFrame[]): boolean =>
  [cue, ...outer].some((one) => 'frame' in one && frames.includes(one.frame));

/** A cue as `explain` names it. */
export type CueLabel =
  | `${VerbCue}:${CueFrame}`
  | `after:${'inverted' | 'subject' | 'further'}`
  | `silent:${Silence}`
  | 'none'
  | LoneCue;

export function cueLabel(cue: Cue): CueLabel {
  switch (cue.kind) {
    case 'before':
    case 'agent':
    case 'tree':
      return `${cue.kind}:${cue.frame}`;
    case 'after':
      return `after:${cue.form}`;
    case 'silent':
      return `silent:${cue.why}`;
    default:
      return cue.kind;
  }
}

/** A tie as `explain` names it: 'introduced before:call<before:say'. */
export type TieLabel = `${'' | 'introduced '}${CueLabel}${'' | `<${string}`}`;

export function tieLabel({ cue, outer = [], introduced }: Tie): TieLabel {
  const further = outer.length > 0 ? (`<${outer.map(cueLabel).join('<')}` as const) : '';
  return `${introduced ? 'introduced ' : ''}${cueLabel(cue)}${further}`;
}
