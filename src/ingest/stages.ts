/** A value that has one more field. */
type With<Value, Name extends string, Made> = Value & { readonly [Key in Name]: Made };

/**
 * Stages in their order. All work on one value; each reads the fields that it names, and adds one
 * of its own. A stage that reads what no stage before it has added does not compile.
 */
export class Stages<Given extends object, Value extends Given = Given> {
  /** What the stages add, in their order. */
  readonly names: readonly string[];
  readonly #run: (given: Given) => Value;

  private constructor(names: readonly string[], run: (given: Given) => Value) {
    this.names = names;
    this.#run = run;
  }

  /** No stage yet: the value as it is given. */
  static from<Given extends object>(): Stages<Given> {
    return new Stages<Given>([], (given) => given);
  }

  /** One more stage at the end; `name` is the field that it adds. */
  add<Name extends string, Made>(
    name: Name,
    stage: (value: Value) => Made,
  ): Stages<Given, With<Value, Name, Made>> {
    return new Stages<Given, With<Value, Name, Made>>([...this.names, name], (given) => {
      const value = this.#run(given);
      const made = { [name]: stage(value) } as { readonly [Key in Name]: Made };
      return { ...value, ...made };
    });
  }

  /** Runs every stage. */
  run(given: Given): Value {
    return this.#run(given);
  }
}

/** The value behind the last of some stages. */
export type ValueOf<Some> = Some extends { run: (given: never) => infer Value } ? Value : never;
