import type { Site } from './site.ts';

/** Makes a value of a site once, however many pages ask for it. */
export function oncePerSite<Of extends Pick<Site, 'index'>, Value>(
  make: (site: Of) => Value,
): (site: Of) => Value {
  const made = new WeakMap<object, { readonly value: Value }>();
  return (site) => {
    const known = made.get(site.index) ?? { value: make(site) };
    made.set(site.index, known);
    return known.value;
  };
}
