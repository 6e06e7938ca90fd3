/** The permanent anchor of an article, made of its file's number: `03`, two digits at least. */
export function articleAnchor(fileNumber: number): string {
  return String(fileNumber).padStart(2, '0');
}
