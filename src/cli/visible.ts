/**
 * What a terminal would obey instead of show: C0 and C1 controls, and the marks that turn the
 * direction of writing (UAX #9), with which a name can pretend to be another.
 */
const obeyed = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** The text with every such character shown by its code point: `<U+001B>`. */
export function visible(text: string): string {
  return text.replace(obeyed, (character) => `<U+${hexadecimal(character).toUpperCase()}>`);
}

/** A value as JSON that holds no such character, and yet says the same: they are escaped. */
export function visibleJson(value: unknown): string {
  // The line breaks between the values are the only controls that JSON.stringify leaves.
  return JSON.stringify(value, null, 2)
    .split('\n')
    .map((line) => line.replace(obeyed, (character) => `\\u${hexadecimal(character)}`))
    .join('\n');
}

function hexadecimal(character: string): string {
  return character.charCodeAt(0).toString(16).padStart(4, '0');
}
