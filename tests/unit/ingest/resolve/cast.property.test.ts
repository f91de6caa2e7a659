import fc from 'fast-check';
import { expect, test } from 'vitest';
import { resolveCast } from '../../../../src/ingest/resolve/resolve-cast.ts';
import { english } from '../../../../src/language/english/english.ts';
import { peopleEditsSchema } from '../../../../src/model/editorial.ts';
import type { Cast, ReadArticle } from '../../../../src/model/story.ts';
import { readOf } from '../../../fixtures/times/articles.ts';

const noEdits = peopleEditsSchema.parse({});
const sentence = fc.constantFrom(
  'Mayor Deborah Finch told reporters that she would stay.',
  'Ms. Finch said no.',
  'Finch left at noon.',
  'Senator Robert Finch resigned.',
  'Senator Bob Finch said he was ill.',
  'R. Finch signed the letter.',
  'Coach Tobias Reyes praised the team.',
  'Reyes said so twice.',
  'The Reyes affair went on.',
  'José Andrade Ruiz, a lawyer, said no.',
  'Governor José Andrade spoke in Kenya.',
  'Andrade Ruiz was absent.',
  'Kim Dae-sung met President Kim.',
  'The Harbour Workers Union met in Kenya.',
  'NATO agreed.',
  'Maria said hello to Anna.',
  'Ms. Reyes said no.',
  'Mr. Halloway told the court that he was ill.',
  'Halloway Holdings Ltd. was sold.',
);
const story = fc.array(fc.array(sentence, { minLength: 1, maxLength: 5 }), {
  minLength: 1,
  maxLength: 6,
});
const read = (texts: readonly (readonly string[])[]): ReadArticle[] =>
  texts.map((sentences, n) => readOf(`a${n}`, sentences.join(' ')));
const resolve = (articles: readonly ReadArticle[]): Cast => resolveCast(articles, noEdits, english);

/** Everything that a cast decides, free of the order of articles. */
const decisions = (cast: Cast): unknown => ({
  entities: cast.entities.map(({ id, type, name, mentions }) => [
    id,
    type,
    name,
    mentions.map(({ article, mention }) => `${article} ${mention}`).sort(),
  ]),
  clusters: [...cast.byCluster]
    .map(([article, clusters]) => [article, [...clusters].sort(([a], [b]) => a - b)])
    .sort(([a], [b]) => (a! < b! ? -1 : 1)),
  lookAlikes: [...cast.lookAlikes].sort(([a], [b]) => (a < b ? -1 : 1)),
  uncertain: cast.uncertain
    .map(({ article, span, why }) => `${article} ${span.start} ${why}`)
    .sort(),
});

test('the order of articles decides nothing', () => {
  fc.assert(
    fc.property(
      story.chain((texts) =>
        fc.tuple(
          fc.constant(read(texts)),
          fc.shuffledSubarray(read(texts), { minLength: texts.length }),
        ),
      ),
      ([articles, shuffled]) => {
        expect(decisions(resolve(shuffled))).toEqual(decisions(resolve(articles)));
      },
    ),
    { numRuns: 150 },
  );
});

test('an unrelated article changes no decision in the others of a short story', () => {
  const unrelated = readOf(
    'unrelated',
    'Judge Ingrid Solberg told the Fisheries Tribunal in Norway that Olav Brekke was absent. Solberg adjourned.',
  );
  fc.assert(
    fc.property(story, (texts) => {
      const articles = read(texts);
      const [before, after] = [resolve(articles), resolve([...articles, unrelated])];
      for (const { article } of articles)
        expect(after.byCluster.get(article.id)).toEqual(before.byCluster.get(article.id));
      expect(after.uncertain.filter(({ article }) => article !== 'unrelated')).toEqual(
        before.uncertain,
      );
      for (const entity of before.entities) expect(after.entities).toContainEqual(entity);
    }),
    { numRuns: 150 },
  );
});

test('every name of an entity is a form that a source uses, and every mention belongs to one entity', () => {
  fc.assert(
    fc.property(story, (texts) => {
      const articles = read(texts);
      const cast = resolve(articles);
      const seen = new Set<string>();
      for (const { name, mentions } of cast.entities) {
        const forms = mentions.map(({ article, mention }) => {
          const one = articles.find((other) => other.article.id === article)!;
          const { span } = one.findings.mentions[mention]!;
          expect(seen.has(`${article} ${mention}`)).toBe(false);
          seen.add(`${article} ${mention}`);
          return one.article.source.text.slice(span.start, span.end);
        });
        expect(forms).toContain(name);
      }
    }),
    { numRuns: 150 },
  );
});
