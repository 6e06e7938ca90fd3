/** Optional properties that are given; one that is undefined is left out. */
export type Given<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };

/** Leaves out properties that are undefined. */
export function given<T extends object>(properties: T): Given<T> {
  const result: Given<T> = {};
  for (const key in properties) {
    const value = properties[key];
    if (isGiven(value)) result[key] = value;
  }
  return result;
}

function isGiven<T>(value: T): value is Exclude<T, undefined> {
  return value !== undefined;
}
