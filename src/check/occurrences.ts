/** Where a text has `part`, which is not empty, in UTF-16 units, in order; those that overlap one before are left out. */
export function occurrences(text: string, part: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) {
    places.push(at);
  }
  return places;
}
