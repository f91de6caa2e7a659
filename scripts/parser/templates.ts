/**
 * What the tagger and the parser look at: each template is one kind of feature, the values it joins
 * are those of `taggerNames` and `parserNames`.
 */
const pair = (...names: string[]): string => names.join(' ');

export const taggerTemplates = {
  each: [
    ...['word@0', 'shape@0', 'tags@0', 'kinds@0'],
    ...['ending1', 'ending2@0', 'ending3@0', 'ending4'],
    ...['beginning1', 'beginning2', 'beginning3'],
    ...['word@-1', 'word@1', 'word@-2', 'word@2'],
    ...['tags@1', 'tags@-1', 'tags@2', 'kinds@1', 'kinds@-1', 'shape@1', 'shape@-1'],
    ...['ending3@-1', 'ending3@1', 'ending2@1', 'ending3@2'],
    ...['tag@-1', pair('tag@-1', 'tag@-2'), pair('tag@-1', 'word@0'), pair('tag@-1', 'tags@0')],
    pair('tag@-1', 'tag@-2', 'tags@0'),
    pair('tag@-1', 'tags@0', 'tags@1'),
    pair('tags@0', 'tags@1'),
    pair('tags@0', 'tags@1', 'tags@2'),
    pair('word@0', 'tags@1'),
    pair('word@0', 'word@1'),
    pair('word@-1', 'word@0'),
    pair('word@-1', 'tags@0'),
    pair('word@-1', 'word@1'),
    pair('tag@-1', 'word@1'),
    pair('shape@0', 'kinds@0'),
    pair('shape@0', 'tags@0'),
    pair('shape@0', 'ending3@0'),
    pair('shape@-1', 'shape@0', 'shape@1'),
    pair('tag@-1', 'shape@0'),
    pair('tag@-1', 'ending3@0'),
    pair('tag@-1', 'ending2@0', 'tags@1'),
    pair('ending3@0', 'tags@1'),
    pair('tag@-1', 'tag@-2', 'ending3@0'),
    pair('tag@-1', 'tag@-2', 'word@0'),
    pair('kinds@0', 'kinds@1'),
    pair('kinds@-1', 'kinds@0'),
    pair('word@1', 'word@2', 'tags@0'),
    ...['forms@0', 'forms@1', 'forms@-1', 'noun@0', 'noun@1', 'noun@-1', 'frame@-1'],
    pair('tag@-1', 'forms@0'),
    pair('forms@0', 'forms@1'),
    pair('tag@-1', 'forms@0', 'forms@1'),
    pair('tags@0', 'forms@0'),
    pair('tag@-1', 'noun@0'),
    pair('frame@-1', 'tags@0'),
    pair('forms@0', 'shape@0'),
    pair('forms@0', 'ending3@0'),
  ],
  second: [
    'tag@1',
    pair('tag@1', 'tag@2'),
    pair('tag@-1', 'tag@1'),
    pair('tag@1', 'word@0'),
    pair('tag@1', 'tags@0'),
    pair('tag@-1', 'tag@1', 'tags@0'),
    pair('tag@-1', 'tag@1', 'word@0'),
    pair('tag@1', 'tag@2', 'tags@0'),
    pair('tag@1', 'tag@2', 'word@0'),
    pair('tag@-1', 'tag@1', 'ending3@0'),
    pair('tag@-1', 'tag@-2', 'tag@1', 'tag@2'),
    pair('tag@1', 'shape@0'),
  ],
};

export const actionTemplates = `
s0.w s0.t|s0.w|s0.t|s1.w s1.t|s1.w|s1.t|b0.w b0.t|b0.w|b0.t|b1.w b1.t|b1.w|b1.t|b2.t|b2.w|s2.t|s2.w
s0.w b0.w|s0.w b0.t|s0.t b0.w|s0.t b0.t|s0.w s0.t b0.t|s0.t b0.w b0.t
s1.w s0.w|s1.w s0.t|s1.t s0.w|s1.t s0.t|s1.w s1.t s0.t|s1.t s0.w s0.t
s1.t s0.t b0.t|s1.w s0.t b0.t|s1.t s0.w b0.t|s1.t s0.t b0.w
s0.t b0.t b1.t|s0.w b0.t b1.t|s0.t b0.w b1.t|s0.t b0.t b1.w|b0.t b1.t b2.t|b0.t b1.t|s0.t b0.t b1.t b2.t|s1.t s0.t b0.t b1.t
s2.t s1.t s0.t|s2.t s1.t s0.t b0.t|s2.u s1.u s0.u b0.u b1.u
s0.t s0l.t b0.t|s0.t s0r.t b0.t|s0.t b0.t b0l.t|s1.t s1r.t s0.t|s1.t s1l.t s0.t|s1.t s0.t s0l.t|s1.t s0.t s0r.t|s1.t s0.t s0r.t b0.t|s1.t s1r.t s0.t b0.t
s0l.w|s0r.w|s1r.w|s1l.w|b0l.w|s0l.t|s0r.t|s1r.t|b0l.t|s0l.d|s0r.d|s1l.d|s1r.d|b0l.d
s0l.w s1.w|s0l.w s1.t|s0l.w s0.t s1.t|s0l.w s0.w|s0l.d s0l.w s0.t|b0l.w b0.t s0.t|b0l.w s0.w|b0l.d b0.t s0.t
s1r.w s0.t s1.t|s1r.d s1.t s0.t|s1r.d s1.w s0.t|s1r.d s0r.d s1.t s0.t|s0r.d s0.t b0.t|s0r.d s0.w b0.t|s0l.d s0.t b0.t|s0l.d s0.t s1.t
s0l.d s0l2.d s0.t|s0r.d s0r2.d s0.t|s1r.d s1r2.d s1.t|b0l.d b0l2.d b0.t|s1l.d s1l2.d s1.t
s0.t gap b0.t|s0.w gap|b0.w gap|s1.t s1gap s0.t|s1.w s1gap|s0.w s1gap|s0.t b0.t gap s1.t
s0.w s0.ln|s0.w s0.rn|s1.w s1.rn|b0.w b0.ln|s0.t s0.ln s0.rn|s1.t s1.ln s1.rn|b0.t b0.ln s0.t|s0.t s0.rn b0.t|s1.t s1.rn s0.t
s0.t s0.ls|s0.t s0.rs|s1.t s1.ls|s1.t s1.rs|b0.t b0.ls|s0.w s0.ls|s0.w s0.rs|s1.w s1.rs|s1.w s1.ls|b0.w b0.ls|s0.t s0.ls s0.rs b0.t|s1.t s1.ls s1.rs s0.t|s0.t s0.ls s1.t|s0.ls s1.rs s0.t s1.t|s0.rs b0.ls s0.t b0.t|s0.t s0.ls b0.t
s0-1.t s0.t b0.t|s0.t s0+1.t b0.t|s1.t s1+1.t s0.t|s0.t b0-1.t b0.t|s1+1.t s0-1.t s1.t s0.t|s0+1.t b0-1.t s0.t b0.t
s0.e b0.e|s1.e s0.e|s0.e b0.t|s0.t b0.e|s1.t s0.e|s1.e s0.t
s0.t b0.t b1.t b2.t b3.t|b0.w b1.w|s0.t b0.w b1.t b2.t|s2r.d s2.t s1.t s0.t|s0rr.t s0r.t s0.t b0.t|s1rr.t s1r.t s1.t s0.t|s0ll.w s0l.d s0.t
size s0.t b0.t
s0.n b0l.w b0.n|s1.f s0.n b0l.w|s1.w b0l.w s0.t|s1.f b0l.w s0.t|s0.n b0l.w s0.t
s0.f s0.t b0.t|s1.f s1.t s0.t|s1.f s0.t b0.t|s1.f s1.rs s0.t|s0.f s0.rs b0.t|b0.f b0.t s0.t
s0.a b0.a|s0.a b0.t|s0.t b0.a|s1.t s0.a|s1.a s0.t|b0.a b1.a|b1.a|b2.a|s0.t b0.t b1.a
s0.k b0.k s0.t b0.t|s1.k s0.k s1.t s0.t
s1.n s0.n s0.t|s0.n b0.n b0.t|s0.n s0.t b0.t|s1.n s1.t s0.t
`
  .trim()
  .split(/[|\n]/);

export const relationTemplates = `
side h.w h.t|side h.w|side h.t|d.w d.t side|d.w side|d.t side|d.e side|h.e side|d.w h.w|d.w h.w side|d.w h.t side|d.t h.w side|d.t h.t side|d.t h.t side gap|d.e h.t side|d.t h.e side|d.e h.e
d.w d.t h.t side|h.w h.t d.t side|d.t h.t dl.t side|d.t h.t dr.t side|d.t h.t hl.t side|d.t h.t hr.t side|d.t h.t d-1.t side|d.t h.t d+1.t side|d.t h.t h-1.t side|d.t h.t h+1.t side|d-1.t d.t d+1.t side|h-1.t h.t h+1.t side|d.t h.t n.t side|n.w d.t h.t
dl.w side|dl.w h.w|dl.w h.t side|dl.w d.t side|dl.w d.t h.t side|dl.d d.t h.t side|dl2.d dl.d d.t h.t side|dr.d d.t h.t side|dl.w dl2.w side|dr.w side|dr.w h.t d.t|dl2.w d.t h.t side
hl.d h.t d.t side|hr.d h.t d.t side|hl.d hl2.d d.t h.t side|hr.d hr2.d h.t d.t side|hr.w d.t h.t side|hl.w d.t h.t side|hr.d d.w side|hl.d d.w side|hr.d h.w d.t|hl.d h.w d.t
d.ls d.t h.t side|d.rs d.t h.t side|h.ls d.t h.t side|h.rs d.t h.t side|h.ls h.rs d.t side|d.ls d.rs h.t d.t side|d.ls side|h.rs h.w d.t side|h.ls h.w d.t side|d.ls h.w side|d.ls d.w side
gap side|gap d.t side|d.w gap side|d.ln d.t h.t side|d.rn d.t h.t|d-1.w d.t side|d+1.w d.t side|h+1.w h.t d.t side|d-1.w d.w|n2.t n.t d.t h.t side|s.t d.t h.t side|s.w d.t h.t side|s.t n.t d.t side|d.t h.t n.t s.t side|d.w h.t d.rs side|d-1.t d.t h.t h+1.t side|d.w h.w hr.d side|h.e d.e side|d.t h.t hl.w side|n.w h.w side|dl.w h.e side|dl.w d.e side|hr.d hr.w h.w d.t
d.n d.t h.t side|d.n dl.w h.t|h.f h.t d.t side|h.f d.n side|d.k h.k h.t d.t side|d.n h.n side|h.f dl.w d.t|d.f d.t h.t side|h.f d.f side|d.a h.t side|h.a d.t side
`
  .trim()
  .split(/[|\n]/);
