import { withBaseForm } from '../../language/questions.ts';
import { say } from '../../model/messages/catalogue.ts';
import { valueAt } from '../../text/sure.ts';
import { plain, wordsOf } from './draft-pages.ts';
import { madeOfWords } from './made-of-words.ts';
import { type Draft, pageAt, type Rule, type RuleBreach } from './rule.ts';
import { fitsTemplate } from './template.ts';

/**
 * Whatever the program words itself — names, labels, titles, questions, headings — is words of a
 * source or a known template filled with them.
 */
export const noSynthesis: Rule = {
  id: 'no-synthesis',
  run: (draft) => {
    const generated = [
      ...headlines(draft),
      ...names(draft),
      ...labels(draft),
      ...questions(draft),
      ...titles(draft),
    ];
    const breaches = generated
      .filter(({ right }) => !right)
      .map(({ page, text, expected }): RuleBreach => ({
        page,
        parts: [pageAt(page)],
        ...say('no-synthesis', { text, expected }),
      }));
    return { checked: generated.length, breaches };
  },
};

interface Generated {
  readonly page: string;
  readonly text: string;
  readonly expected: string;
  readonly right: boolean;
}

function headlines({ articles, people, front, story, language }: Draft): Generated[] {
  const sources = new Map(story.articles.map(({ article }) => [article.id, article.source]));
  const known = new Set(articles.map(({ data }) => data.headline));
  const cast = new Set(story.cast.entities.map(({ name }) => name));
  const own = articles.map(({ data: { id, headline, headlineOrigin, headlinePlace } }) => {
    const source = valueAt(sources, id);
    const words = headlinePlace
      ? plain(source.text.slice(headlinePlace.start, headlinePlace.end))
      : source.seed;
    const right =
      headlineOrigin === 'editor'
        ? headline === source.metadata.headline
        : headline === words || headline === `${words}…`;
    return {
      page: `articles/${id}`,
      text: headline,
      expected: 'words of the article or an editor’s headline',
      right,
    };
  });
  const sections = people.flatMap(({ data, body }) =>
    body.flatMap((block) =>
      block.type === 'section'
        ? [
            {
              page: `people/${data.id}`,
              text: block.heading,
              expected: 'the headline and outlet of an article',
              right:
                sources
                  .values()
                  .some(({ metadata }) =>
                    metadata.outlet
                      ? block.heading.startsWith(metadata.outlet)
                      : block.heading.includes(language.wording.outletUnknown),
                  ) && [...known].some((own) => block.heading.includes(own)),
            },
          ]
        : [],
    ),
  );
  const { title, titleOrigin } = front.data;
  return [
    ...own,
    ...sections,
    {
      page: 'story/story',
      text: title,
      expected: 'the headline of an article or an editor’s title',
      right:
        titleOrigin === 'editor' ||
        (titleOrigin === 'names'
          ? fitsTemplate(title, language.wording.titles.story, (_, name) => cast.has(name))
          : known.has(title)),
    },
  ];
}

function names({ people, edits }: Draft): Generated[] {
  const edited = new Set([
    ...edits.rename.map(({ name }) => name),
    ...edits.split.map(({ as }) => as),
  ]);
  return people.map(({ data: { id, name, aliases } }) => ({
    page: `people/${id}`,
    text: name,
    expected: 'a name that a source uses',
    right: edited.has(name) || aliases.some(({ text }) => text === plain(name)),
  }));
}

function labels(draft: Draft): Generated[] {
  const known = draft.people.map(({ data }) => data.name);
  return draft.events.map(({ data: { id, label, accounts } }) => ({
    page: `events/${id}`,
    text: label,
    expected: 'words of the first account in their order, with names in brackets for pronouns',
    right: accounts
      .slice(0, 1)
      .some(({ provenance }) =>
        madeOfWords(label, provenance.exact, known, draft.language.events.possessive),
      ),
  }));
}

function questions({ faq, language }: Draft): Generated[] {
  return faq.map(({ data: { id, question, asked, template, slots } }) => {
    const words = new Set(slots.map(({ exact }) => plain(exact).toLowerCase()));
    // 'Why did she resign?' asks with the base form of the verb that it cites.
    const bases = new Set([...words].map((exact) => withBaseForm(exact, language.speech.verbs)));
    const form = (language.wording.questions as Readonly<Record<string, string>>)[template ?? ''];
    const right = asked
      ? plain(asked.exact) === plain(question)
      : form !== undefined &&
        fitsTemplate(
          question,
          form,
          (slot, value) =>
            words.has(plain(value).toLowerCase()) ||
            (slot === 'act' && bases.has(plain(value).toLowerCase())),
        );
    return {
      page: `faq/${id}`,
      text: question,
      expected: 'a question of the article, or a template filled with the words it cites',
      right,
    };
  });
}

function titles({ disagreements, people, events, story, language }: Draft): Generated[] {
  const known = new Set([
    ...people.map(({ data }) => data.name),
    ...story.cast.entities.map(({ name }) => name),
  ]);
  const told = new Set(events.map(({ data }) => data.label));
  return disagreements.map(({ data: { id, title, statements }, body }) => {
    const cited = [
      ...statements.map(({ exact }) => plain(exact)),
      ...body.flatMap((block) => (block.type === 'excerpt' ? [wordsOf(block.content)] : [])),
    ];
    const isRight = (slot: string, value: string): boolean =>
      slot === 'event'
        ? told.has(value)
        : slot === 'people'
          ? value.split(', ').every((name) => known.has(name))
          : known.has(value) || cited.some((words) => words.includes(plain(value)));
    return {
      page: `disagreements/${id}`,
      text: title,
      expected: 'a template filled with names, labels of events or words of its statements',
      right: Object.values(language.wording.titles).some((form) =>
        fitsTemplate(title, form, isRight),
      ),
    };
  });
}
