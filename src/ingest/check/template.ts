/** Whether a text is a template with its slots filled by values that `isRight` accepts for the slot they fill. */
export function fitsTemplate(text: string, template: string, isRight: (slot: string, value: string) => boolean): boolean {
  const parts = template.split(/\{(\w+)\}/);
  const slots = parts.filter((_, n) => n % 2 === 1);
  const pattern = parts.map((part, n) => (n % 2 === 1 ? '(.+)' : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))).join('');
  const match = new RegExp(`^${pattern}$`, 's').exec(text);
  return match !== null && slots.every((slot, n) => isRight(slot, match[n + 1]!));
}
