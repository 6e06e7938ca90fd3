/** The user stopped the program: Ctrl+C, or Ctrl+D at a question. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
}
