import { review } from '../../ingest/review.ts';
import { exit } from '../exit-codes.ts';
import { type Folders, hasErrors, ingestFolder } from '../ingest-folder.ts';
import { plural, report } from '../report.ts';
import { writeContent } from '../write-content.ts';

/** Reads the seeds and brings the content folder up to date. Writes nothing where a rule forbids it. */
export function runIngest(folders: Folders): number {
  const { files, ingested, messages } = ingestFolder(folders);
  report(messages);
  if (!files || !ingested) {
    process.stderr.write(`Nothing was written: ${ingested ? 'an integrity rule does not hold' : 'there is no article to publish'}. What was there before is as it was.\n`);
    return exit.nothingWritten;
  }
  const { added, changed, removed } = writeContent(folders.content, files);
  const { pages, story } = ingested;
  process.stderr.write(
    `${folders.content}: ${plural(pages.articles.length, 'article')}, ${pages.people.length} people, ${plural(pages.events.length, 'event')}, ` +
      `${plural(pages.faq.length, 'question')}, ${plural(pages.disagreements.length, 'disagreement')}; ` +
      `${added.length} files new, ${changed.length} changed, ${removed.length} removed, ${story.data.inputs.filter(({ article }) => !article).length} seeds set aside\n`,
  );
  const open = review(ingested.resolved).length;
  if (open) process.stderr.write(`${plural(open, 'name')} to decide on: run nutgraf review\n`);
  return hasErrors(messages) ? exit.inputErrors : exit.done;
}
