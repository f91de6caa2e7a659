import type { AnchorSummary } from '../../ingest/anchor/anchor-articles.ts';
import type { Ingested } from '../../ingest/ingest.ts';
import type { SetAside } from '../../model/set-aside.ts';
import { editorsShare } from '../editors-share.ts';
import { exit } from '../exit-codes.ts';
import { type Folders, hasErrors, ingestFolder } from '../ingest-folder.ts';
import { countDoubts, plural, report, type ReportOptions } from '../report.ts';
import { reportAside } from '../report-aside.ts';
import { withRunLock } from '../run/run-lock.ts';
import { writeContent } from '../write-content.ts';

/** Options of `nutgraf ingest`. */
export interface IngestOptions extends Folders, ReportOptions {
  /**
   * Whether passages in doubt that nobody has confirmed, and what rules set aside, keep everything
   * from being written.
   */
  readonly strict?: boolean;
  /** What the finished pages have shown to break a rule. */
  readonly aside?: readonly SetAside[];
}

/**
 * Reads the seeds and brings the content folder up to date. Writes nothing where a rule forbids it,
 * or while another run writes there.
 */
export const runIngest = (options: IngestOptions): Promise<number> =>
  withRunLock(options.content, () => ingestInto(options).code);

/** The same, with what was made; null where nothing was written. */
export function ingestInto({
  strict = false,
  verbose = false,
  aside = [],
  ...folders
}: IngestOptions): { code: number; ingested: Ingested | null } {
  const { files, ingested, messages, refusal } = ingestFolder(folders, aside);
  // What is made again without what was set aside has been reported already.
  if (aside.length === 0) report(messages, { verbose });
  reportAside((ingested?.setAside ?? []).slice(aside.length));
  if (!files || !ingested) {
    process.stderr.write(`Nothing was written: ${refusal}. What was there before is as it was.\n`);
    return { code: exit.nothingWritten, ingested: null };
  }
  const doubtful = messages.filter(({ rule }) => rule === 'anchor-review').length;
  if (strict && doubtful) {
    process.stderr.write(
      `Nothing was written: ${plural(doubtful, 'passage')} to confirm or refuse in ${folders.content}/editorial/anchors.yaml. What was there before is as it was.\n`,
    );
    return { code: exit.nothingWritten, ingested: null };
  }
  const stale = messages.filter(({ rule }) => rule === 'article-stale').length;
  if (strict && stale) {
    process.stderr.write(
      `Nothing was written: ${plural(stale, 'published article')} whose source cannot be read. What was there before is as it was.\n`,
    );
    return { code: exit.nothingWritten, ingested: null };
  }
  if (strict && ingested.setAside.length) {
    process.stderr.write(
      'Nothing was written: an integrity rule set something aside, and --strict forbids it. What was there before is as it was.\n',
    );
    return { code: exit.nothingWritten, ingested: null };
  }
  if (aside.length === 0)
    for (const line of anchorLines(ingested.anchored)) process.stderr.write(`${line}\n`);
  const { added, changed, removed } = writeContent(folders.content, files);
  const { pages, story } = ingested;
  process.stderr.write(
    `${folders.content}: ${plural(pages.articles.length, 'article')}, ${pages.people.length} people, ${plural(pages.events.length, 'event')}, ` +
      `${plural(pages.faq.length, 'question')}, ${plural(pages.disagreements.length, 'disagreement')}; ` +
      `${added.length} files new, ${changed.length} changed, ${removed.length} removed, ${story.data.inputs.filter(({ article }) => !article).length} seeds set aside\n`,
  );
  const { shown } = editorsShare(ingested.doubts, pages.articles.length);
  if (shown.length)
    process.stderr.write(`${countDoubts(shown).join(', ')} to decide on: run nutgraf review\n`);
  return {
    code: hasErrors(messages) || ingested.setAside.length ? exit.inputErrors : exit.done,
    ingested,
  };
}

/** One line for each article whose passages are not what they were, and one for all the others. */
function anchorLines(articles: readonly AnchorSummary[]): string[] {
  const changed = articles.filter(({ counts: { kept: _kept, ...others } }) =>
    Object.values(others).some((count) => count > 0),
  );
  const lines = changed.map(
    ({ seed, counts }) =>
      `seeds/${seed}: passages ${changes.flatMap(([key, word]) => (counts[key] || !seldom.has(key) ? `${counts[key]} ${word}` : [])).join(', ')}`,
  );
  const same = articles.length - changed.length;
  return same ? [...lines, `${plural(same, 'article')} unchanged`] : lines;
}

const changes = [
  ['kept', 'kept'],
  ['edited', 'edited'],
  ['moved', 'moved'],
  ['absorbed', 'now within others'],
  ['returned', 'back'],
  ['added', 'new'],
  ['gone', 'gone'],
] as const satisfies readonly (readonly [keyof AnchorSummary['counts'], string])[];
const seldom: ReadonlySet<string> = new Set(['absorbed', 'returned']);
