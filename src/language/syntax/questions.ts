import type { Tree } from './tree.ts';

/** How a subject or object was found; one that is the word's own is the surest. */
export type Route = 'own' | 'shared' | 'controlled' | 'relative' | 'modified';

/** A word that answers a question, and the least margin of the attachments that lead to it. */
export interface Answer {
  readonly word: number;
  readonly route: Route;
  readonly margin: number;
}

const clauses = ['root', 'ccomp', 'xcomp', 'advcl', 'acl', 'csubj', 'parataxis', 'conj'];
const contents = ['ccomp', 'xcomp', 'csubj'];

/** What rules ask a tree. Verbs, cues and answers are places of words; see `Tree.headIn`. */
export class Questions {
  readonly tree: Tree;
  private readonly relativeTags: ReadonlySet<string>;

  /** `relativeTags` are tags of words that can stand for the noun of a relative clause. */
  constructor(tree: Tree, relativeTags: ReadonlySet<string>) {
    this.tree = tree;
    this.relativeTags = relativeTags;
  }

  /**
   * Who does it, or what is done to whom in a passive: the subject of the verb itself, of the verb
   * it is joined to, of the verb that it completes, or the noun that it describes. For `who` and
   * `which` the noun that they stand for.
   */
  subjectOf(verb: number): Answer | undefined {
    return this.subject(verb, Infinity);
  }

  private subject(verb: number, margin: number): Answer | undefined {
    const { tree } = this;
    const [own] = tree.dependentsBy(verb, 'nsubj', 'csubj');
    if (own !== undefined) return this.resolve(own, verb, Math.min(margin, this.marginOf(own)));
    const head = tree.headOf(verb);
    if (head < 0) return undefined;
    const least = Math.min(margin, this.marginOf(verb));
    if (tree.isOf(verb, 'conj')) return this.by('shared', this.subject(head, least));
    if (tree.isOf(verb, 'xcomp')) {
      const [object] = tree.dependentsBy(head, 'obj', 'iobj');
      return object === undefined
        ? this.by('controlled', this.subject(head, least))
        : { word: object, route: 'controlled', margin: Math.min(least, this.marginOf(object)) };
    }
    if (tree.isOf(verb, 'acl')) return { word: head, route: 'modified', margin: least };
    return undefined;
  }

  private resolve(word: number, verb: number, margin: number): Answer {
    const { tree } = this;
    const isRelative =
      this.relativeTags.has(tree.words[word]?.tag ?? '') && tree.isOf(verb, 'acl:relcl');
    if (!isRelative) return { word, route: 'own', margin };
    return {
      word: tree.headOf(verb),
      route: 'relative',
      margin: Math.min(margin, this.marginOf(verb)),
    };
  }

  private by(route: Route, answer: Answer | undefined): Answer | undefined {
    return answer && { ...answer, route };
  }

  private marginOf(word: number): number {
    return this.tree.words[word]?.margin ?? 0;
  }

  /** The direct object of a verb. */
  objectOf(verb: number): Answer | undefined {
    const [object] = this.tree.dependentsBy(verb, 'obj');
    return object === undefined
      ? undefined
      : { word: object, route: 'own', margin: this.marginOf(object) };
  }

  /** Who does it in a passive: the noun behind `by`. */
  agentOf(verb: number): Answer | undefined {
    if (!this.isPassive(verb)) return this.subjectOf(verb);
    const [agent] = this.tree.dependentsBy(verb, 'obl:agent');
    return agent === undefined
      ? undefined
      : { word: agent, route: 'own', margin: this.marginOf(agent) };
  }

  /** Whether what stands as subject has it done to it. */
  isPassive(verb: number): boolean {
    const { tree } = this;
    if (tree.dependentsBy(verb, 'aux:pass', 'nsubj:pass', 'csubj:pass').length > 0) return true;
    const head = tree.headOf(verb);
    const sharesHelper =
      tree.isOf(verb, 'conj') &&
      tree.words[verb]?.tag === tree.words[head]?.tag &&
      tree.dependentsBy(verb, 'aux', 'nsubj').length === 0;
    return sharesHelper && this.isPassive(head);
  }

  /** A word and all that are joined to it as its equals, in the order of the sentence. */
  conjunctsOf(word: number): number[] {
    const { tree } = this;
    let first = word;
    while (tree.isOf(first, 'conj')) first = tree.headOf(first);
    const found = [first];
    for (const at of found) found.push(...tree.dependentsBy(at, 'conj'));
    return found.sort((a, b) => a - b);
  }

  /** The head of the clause that a word stands in: itself where it is one. */
  clauseOf(word: number): number {
    const { tree } = this;
    const isClause = (at: number): boolean =>
      tree.isOf(at, ...clauses) &&
      (tree.headOf(at) < 0 || !tree.isOf(at, 'conj') || tree.words[at]?.coarse === 'VERB');
    return [word, ...tree.ancestorsOf(word)].find(isClause) ?? tree.root;
  }

  /**
   * The heads of what a verb or noun of saying, a verb of belief or an adjective says: its clauses,
   * or the clause that it was put into or behind (“… , he said”).
   */
  contentOf(cue: number): number[] {
    const { tree } = this;
    const own = tree
      .dependentsOf(cue)
      .filter((one) => tree.isOf(one, ...contents) || this.isContentClause(one));
    if (own.length > 0) return own.flatMap((one) => [one, ...this.sharing(one)]);
    if (tree.isOf(cue, 'parataxis')) return [tree.headOf(cue)];
    return tree.dependentsBy(cue, 'parataxis');
  }

  /** Whether a clause tells what its noun is about (the claim that he fled), not which one. */
  private isContentClause(word: number): boolean {
    const { tree } = this;
    return (
      tree.isOf(word, 'acl') &&
      !tree.isOf(word, 'acl:relcl') &&
      tree.dependentsBy(word, 'mark').length > 0
    );
  }

  /** Verbs joined to a verb that have neither a subject nor a helping verb of their own. */
  private sharing(word: number): number[] {
    const { tree } = this;
    return tree
      .dependentsBy(word, 'conj')
      .filter((one) => tree.dependentsBy(one, 'nsubj', 'csubj', 'aux', 'mark').length === 0)
      .flatMap((one) => [one, ...this.sharing(one)]);
  }

  /**
   * The words that a cue governs, in the order of the sentence and without the cue: for a verb,
   * noun or adjective with a content that content (and the subject of what is raised out of it);
   * for a conjunction its clause; for an adverb, a helping verb or a negation what it modifies;
   * for a preposition (`according to`) the clause that its phrase stands in.
   */
  scopeOf(cue: number): number[] {
    const { tree } = this;
    const content = this.contentOf(cue);
    const found = content.length > 0 ? this.contentWords(cue, content) : this.modified(cue);
    const own = new Set([cue, ...tree.dependentsBy(cue, 'fixed')]);
    return [...new Set(found)].filter((word) => !own.has(word)).sort((a, b) => a - b);
  }

  private contentWords(cue: number, content: readonly number[]): number[] {
    const { tree } = this;
    const isAbove = content.includes(tree.headOf(cue));
    const own = new Set(isAbove ? tree.subtreeOf(cue) : []);
    const words = content.flatMap((word) => this.without(tree.subtreeOf(word), word));
    const raised = content.some((word) => tree.isOf(word, 'xcomp'))
      ? tree.dependentsBy(cue, 'nsubj').flatMap((subject) => tree.subtreeOf(subject))
      : [];
    return [...words, ...raised].filter((word) => !own.has(word));
  }

  private modified(cue: number): number[] {
    const { tree } = this;
    const head = tree.headOf(cue);
    if (head < 0) return this.without(tree.subtreeOf(cue), cue);
    if (tree.isOf(cue, 'case')) {
      const clause = this.clauseOf(tree.headOf(head) < 0 ? head : tree.headOf(head));
      const phrase = new Set(tree.subtreeOf(head));
      return this.without(tree.subtreeOf(clause), clause).filter((word) => !phrase.has(word));
    }
    if (tree.isOf(cue, 'advmod', 'aux', 'mark', 'discourse', 'cop', 'amod', 'det'))
      return this.without(tree.subtreeOf(head), head);
    return tree.subtreeOf(cue);
  }

  /** A subtree without the joined clauses that have a subject or helping verb of their own. */
  private without(subtree: readonly number[], head: number): number[] {
    const { tree } = this;
    const shared = new Set(this.sharing(head));
    const isVerb = ['VERB', 'AUX'].includes(tree.words[head]?.coarse ?? '');
    if (!isVerb) return [...subtree];
    const free = tree
      .dependentsBy(head, 'conj', 'parataxis')
      .filter((one) => !shared.has(one))
      .flatMap((one) => tree.subtreeOf(one));
    const out = new Set(free);
    return subtree.filter((word) => !out.has(word));
  }
}
