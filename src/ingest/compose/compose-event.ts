import type { Page } from '../../model/body.ts';
import type { EventData } from '../../model/content.ts';
import { scopeKinds } from '../../model/findings.ts';
import { confidenceOf } from '../../model/person-join.ts';
import type { EventAccount, NewsEvent } from '../../model/story.ts';
import { elementAt, valueAt } from '../../text/sure.ts';
import { type Composition, excerpt, wordsOf } from './composition.ts';

/** The page of one event: what each source says happened, in its own words. */
export function composeEvent(composition: Composition, event: NewsEvent): Page<EventData> {
  const accounts = event.accounts.map((account) => accountOf(composition, account));
  const dated =
    event.time &&
    event.accounts.find(({ time, goesOn }) => time === event.time || goesOn === event.time);
  const reported =
    event.accounts
      .flatMap(
        ({ article }) =>
          valueAt(composition.sources, article).read.article.source.metadata.published ?? [],
      )
      .sort()[0] ?? null;
  return {
    data: {
      id: event.id,
      label: event.label,
      kind: event.kind,
      edtf: event.time?.edtf ?? null,
      dateWords: dated ? dateWordsOf(composition, dated) : null,
      dateStatus: statusOf(event, reported),
      reported,
      participants: event.participants.map(({ person, part }) => ({ person, part })),
      place:
        event.place &&
        valueAt(composition.sources, event.place.article).places.provenance(event.place.span),
      accounts,
      before: [...event.before],
      after: [...event.after],
      possiblySame: [...event.possiblySame],
    },
    body: event.accounts.map(({ article, span }) => excerpt(composition, { article, span })),
  };
}

function statusOf(
  { time, isDerived }: NewsEvent,
  reported: string | null,
): EventData['dateStatus'] {
  if (time?.edtf) return isDerived ? 'derived' : 'stated';
  return reported ? 'reported' : 'undated';
}

/** The words of an account for its date, or those before it that it goes on from. */
function dateWordsOf(
  { sources }: Composition,
  { article, time, timeWords, goesOn }: EventAccount,
): string | null {
  const told = time ?? goesOn;
  return timeWords ?? (told ? wordsOf(valueAt(sources, article).read, told.span) : null);
}

function accountOf(
  { sources }: Composition,
  { article, span, time, timeWords, happening, join }: EventAccount,
): EventData['accounts'][number] {
  const source = valueAt(sources, article);
  const { scopes } = elementAt(source.read.findings.happenings, happening);
  const kinds = new Set(scopes?.map(({ kind }) => kind));
  return {
    article,
    dateWords: timeWords ?? (time && wordsOf(source.read, time.span)),
    edtf: time?.edtf ?? null,
    provenance: source.places.provenance(span),
    ...(kinds.size > 0 && { scopes: scopeKinds.filter((kind) => kinds.has(kind)) }),
    ...(join && { join: { confidence: confidenceOf(join), reasons: [...join.reasons] } }),
  };
}
