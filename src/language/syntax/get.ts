/** The value at a place of a table; 0 past its end, where no table here is read. */
export const get = (values: Int32Array, place: number): number => values[place] ?? 0;
