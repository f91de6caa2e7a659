/** The words of the style guide. */
export const styleWords = {
  title: 'Style guide',
  intro:
    'The few values from which all pages are drawn. A theme sets them anew; everything else follows.',
  type: 'Letters',
  typeIntro:
    'Source Serif for what sources say and for headings, Source Sans for what we say; one weight of each, sizes that grow with the window.',
  sample: 'Every word leads to its source',
  colours: 'Colours',
  coloursIntro: 'Each with its value in light and in dark.',
  space: 'Space',
  parts: 'Parts',
  date: 'A date',
  note: 'A remark of ours that a reader should not miss.',
  label: 'The label of an event or a question',
} as const;
