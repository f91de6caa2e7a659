/** The slope of a line through the logarithms: 1 is linear, 2 is quadratic. */
export function exponent(
  values: readonly { readonly size: number; readonly value: number }[],
): number {
  const points = values
    .filter(({ value }) => value > 0)
    .map(({ size, value }) => ({ x: Math.log(size), y: Math.log(value) }));
  const mean = (list: readonly number[]): number =>
    list.reduce((sum, one) => sum + one, 0) / list.length;
  const [x, y] = [mean(points.map((point) => point.x)), mean(points.map((point) => point.y))];
  return (
    points.reduce((sum, point) => sum + (point.x - x) * (point.y - y), 0) /
    points.reduce((sum, point) => sum + (point.x - x) ** 2, 0)
  );
}
