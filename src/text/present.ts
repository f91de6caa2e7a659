/**
 * A value that is there unless the program has a fault; throws an Error that names `what` is
 * missing otherwise.
 */
export function present<Value>(value: Value | null | undefined, what: string): Value {
  if (value === null || value === undefined) throw new Error(`Internal error: no ${what}`);
  return value;
}
