import type { Page } from '../../model/body.ts';
import type { DisagreementData } from '../../model/content.ts';
import type { Disagreement } from '../../model/story.ts';
import { valueAt } from '../../text/sure.ts';
import { type Composition, excerpt, sentenceOf } from './composition.ts';

/**
 * The page of one disagreement: the differing statements side by side, each in its sentence. No
 * verdict.
 */
export function composeDisagreement(
  composition: Composition,
  { id, slot, kind, subject, title, statements }: Disagreement,
): Page<DisagreementData> {
  return {
    data: {
      id,
      slot,
      kind,
      subject,
      title,
      statements: statements.map(({ article, span }) =>
        valueAt(composition.sources, article).places.provenance(span),
      ),
    },
    body: statements.map((words) => excerpt(composition, sentenceOf(composition, words))),
  };
}
