import type { EventData } from '../../model/content.ts';
import type { ScopeKind, Status } from '../../model/findings.ts';
import { isAnonymousOpinion } from '../../model/held.ts';
import {
  claimantName,
  denialsBeside,
  keyOf,
  type LedgerRow,
  moodsOf,
  needsStatus,
  scopesOf,
  type SourceSpan,
  statusesOf,
} from '../../model/ledger.ts';
import { bareWords } from '../../text/fold.ts';
import { statementsRepeated } from './ledger-at.ts';
import type { StoryIndex } from './story-index.ts';

/** What must be shown beside them wherever they are repeated. */
export interface Caveats {
  /** Gravest first; empty where nothing needs to be said. */
  readonly statuses: readonly Status[];
  /** Moods that are not fact and that no status tells: a condition, a question. */
  readonly moods: readonly ScopeKind[];
  readonly topics: readonly string[];
  /** Those who passed the words on and are not named in them, outermost first. */
  readonly claimants: readonly string[];
  /** Denials of whom the words are about. */
  readonly denials: readonly LedgerRow[];
  /** Whether somebody unnamed says this of a person. */
  readonly anonymous: boolean;
}

/** The caveats of some words, from the rows of the ledger that they repeat. */
export function caveatsOf(
  index: StoryIndex,
  words: SourceSpan & { readonly exact: string },
): Caveats {
  const rows = statementsRepeated(index, words);
  const grave = rows.filter(needsStatus);
  const statuses = statusesOf(grave);
  return {
    statuses,
    moods: moodsOf(scopesOf(words, rows), statuses),
    topics: [...new Set(grave.flatMap(({ sensitive }) => sensitive))],
    claimants: missingClaimants(index, rows, words.exact),
    denials: denialsBeside(words, rows, index.denials),
    anonymous: rows.some(isAnonymousOpinion),
  };
}

/**
 * The caveats of an event: the statuses of all its accounts, and moods where none of them tells it
 * as fact.
 */
export function caveatsOfEvent(
  index: StoryIndex,
  { accounts }: Pick<EventData, 'accounts'>,
): Pick<Caveats, 'statuses' | 'moods'> {
  const statuses = statusesOf(
    accounts.flatMap(({ provenance }) => statementsRepeated(index, provenance)),
  );
  const moods = accounts.map(({ scopes = [] }) => moodsOf(scopes, statuses));
  return {
    statuses,
    moods: moods.every((own) => own.length > 0) ? [...new Set(moods.flat())] : [],
  };
}

/**
 * Claimants that the words do not name themselves; where the article says ‘he’ of a known speaker,
 * the name.
 */
function missingClaimants(index: StoryIndex, rows: readonly LedgerRow[], exact: string): string[] {
  const shown = bareWords(exact);
  return [
    ...new Set(
      rows.flatMap((row) =>
        row.claimants
          .slice(1)
          .filter((claimant) => !hasWords(shown, bareWords(claimant)))
          .map((claimant) => nameOf(index, row, claimant)),
      ),
    ),
  ];
}

function nameOf(index: StoryIndex, row: LedgerRow, claimant: string): string {
  const quote = row.kind === 'quote' ? index.quoteAt.get(keyOf(row)) : undefined;
  return claimantName(
    claimant,
    quote,
    (id) => index.person.get(id)?.name ?? index.organisation.get(id)?.name,
  );
}

const hasWords = (text: string, words: string): boolean => ` ${text} `.includes(` ${words} `);
