/** A value that has one more field. */
type With<Value, Name extends string, Made> = Value & { readonly [Key in Name]: Made };

/** Hears the name of a stage. */
type Told = (name: string) => void;

/**
 * Stages in their order. All work on one value; each reads the fields that it names, and adds one
 * of its own. A stage that reads what no stage before it has added does not compile.
 */
export class Stages<Given extends object, Value extends Given = Given> {
  /** What the stages add, in their order. */
  readonly names: readonly string[];
  readonly #run: (given: Given, told: Told) => Value;

  private constructor(names: readonly string[], run: (given: Given, told: Told) => Value) {
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
    return new Stages<Given, With<Value, Name, Made>>([...this.names, name], (given, told) => {
      const value = this.#run(given, told);
      const made = { [name]: stage(value) } as { readonly [Key in Name]: Made };
      told(name);
      return { ...value, ...made };
    });
  }

  /** Runs every stage; `told` hears of each when it is done. */
  run(given: Given, told: Told = () => undefined): Value {
    return this.#run(given, told);
  }
}

/** The value behind the last of some stages. */
export type ValueOf<Some> = Some extends { run: (given: never) => infer Value } ? Value : never;
