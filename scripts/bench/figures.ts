export function median(values: readonly number[]) {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const [low = Number.NaN, high = Number.NaN] = [
    sorted[middle - 1 + (sorted.length % 2)],
    sorted[middle],
  ];
  return (low + high) / 2;
}

export function duration(seconds: number) {
  if (seconds >= 1) return `${seconds.toFixed(1)} s`;
  if (seconds >= 1e-3) return `${(seconds * 1e3).toFixed(1)} ms`;
  if (seconds >= 1e-6) return `${(seconds * 1e6).toFixed(1)} µs`;
  return `${(seconds * 1e9).toFixed(1)} ns`;
}

export function ratio(value: number) {
  return `${value.toFixed(value < 10 ? 2 : 0)} ×`;
}

export function whole(value: number) {
  return Math.round(value).toLocaleString("en");
}

export function megabytes(bytes: number) {
  return `${whole(bytes / 1024 ** 2)} MB`;
}
