/** A start tag: its name and its attributes. */
export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

const tag = /<(\/?)([a-z][a-z0-9]*)((?: [a-z][a-z-]*(?:="[^"]*")?)*)>/g;

/**
 * The start tags of a page, read more strictly than any browser does: a `<` that begins no plain tag
 * with quoted attributes is thrown as an error.
 */
export function tagsOf(page: string): readonly Tag[] {
  const content = page.replace(/^<!doctype html>/, '').replace(/<style>.*?<\/style>/s, '<style>');
  const rest = content.replace(tag, '');
  if (rest.includes('<'))
    throw new Error(`Not plain markup: ${/.{0,40}<.{0,40}/s.exec(rest)?.[0]}`);
  return Array.from(content.matchAll(tag))
    .filter(([, slash]) => slash === '')
    .map(([, , name = '', attributes = '']) => ({ name, attributes: attributesOf(attributes) }));
}

function attributesOf(text: string): Record<string, string> {
  const pairs = text.matchAll(/ ([a-z-]+)(?:="([^"]*)")?/g);
  return Object.fromEntries(Array.from(pairs, ([, name = '', value = '']) => [name, value]));
}
