/** What Node has and its type declarations leave out. */
declare namespace WebAssembly {
  function compile(program: Uint8Array): Promise<Module>;
}
