/** What the first of some askers says that says anything; undefined where none does. */
export function firstAnswer<Asked, Answer>(
  askers: readonly ((asked: Asked) => Answer | undefined)[],
  asked: Asked,
): Answer | undefined {
  for (const ask of askers) {
    const answer = ask(asked);
    if (answer !== undefined) return answer;
  }
  return undefined;
}
