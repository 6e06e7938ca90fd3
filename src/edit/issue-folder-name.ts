/** The name of an issue's folder: its number, at least three digits. */
export function issueFolderName(number: number): string {
  return String(number).padStart(3, '0');
}
