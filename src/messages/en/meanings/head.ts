/** What the rules about the fields of articles mean. */
export const headMeanings = {
  'title-full-stop':
    'A title ends with a full stop. Titles, and those for the contents, take none; a question mark, an exclamation mark or an ellipsis is fine.',
};
