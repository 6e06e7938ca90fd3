/** What the findings about files, their encodings and the form of their fields mean. */
export const sourceMeanings = {
  'file-unreadable':
    'A file cannot be read: it is not an ordinary file, is a link out of the workspace, is larger than 8 MB, or you may not read it. Only files of the workspace are read, so that somebody else’s workspace cannot reach the rest of your disk.',
  'file-empty':
    'A series.yaml, an issue.md or an article is empty or holds nothing but blanks. Most likely it was created and never written; delete it if it is not needed.',
  'encoding-gb18030':
    'A file is not UTF-8; it was read as GB 18030 (GBK). The text is usually right, but other programs will show it garbled, and --fix leaves such a file alone; save it as UTF-8.',
  'encoding-utf16':
    'A file is UTF-16 (which Notepad used to call “Unicode”) and was not read. Save it as UTF-8.',
  'encoding-broken':
    'A file holds bytes that are text in neither UTF-8 nor GB 18030. Most likely it was damaged in transfer; the first place is shown.',
  'nul-character':
    'A file holds a NUL character, which no text does. Most likely a Word document or a picture was renamed to .md.',
  'front-matter-missing':
    'The first line of a file is not ---, so its title and date cannot be found. The fields stand at the head of the file between two lines ---, one “name: value” on each line.',
  'front-matter-late':
    'There are blanks before the --- of the fields. It must be the very first thing in the file; elsewhere it is a horizontal rule.',
  'front-matter-fence':
    'A line before or after the fields is not exactly three hyphens, but something like ----, ——— or －－－. Chinese input methods and Word turn hyphens into other dashes.',
  'front-matter-unclosed': 'No line --- ends the fields, so they cannot be told from the text.',
  'front-matter-language':
    'A language other than YAML follows the first --- (---js, ---toml). Fields are always YAML; other languages can hold programs, and those are never run.',
  'yaml-broken':
    'The fields or a YAML file cannot be read: a quotation mark or a bracket has no partner, lines are not aligned, a tab was used, a value holds a colon and a space. If a value holds special marks, put all of it in single quotes; the first place is shown.',
  'yaml-too-large':
    'The fields or a YAML file are larger than 64 KB and were not read. They usually hold a few hundred characters; most likely something else was put there, or the text was written into the fields.',
  'yaml-too-deep':
    'Lists or brackets are nested more than 20 deep. If a value really holds square or curly brackets, put all of it in single quotes, so that it is not a list.',
  'yaml-construct':
    'An anchor (&), an alias (*), a tag (!), a directive (%) or a merge (<<) of YAML is used. Bulletins do not need them, and a malicious file could use them to exhaust the memory; most likely a value begins with such a mark (**word**): put all of it in single quotes.',
  'yaml-no-mapping':
    'The fields or series.yaml should be lines of “name: value”, but are a list, a text, or nothing at all.',
  'colon-full-width':
    'The name of a field is followed by a full-width colon (栏目：行业动态), so it is not a field. Put an ASCII colon and a space between a name and its value; full-width colons inside a value are fine.',
  'colon-without-space':
    'The colon after the name of a field is not followed by a space (栏目:行业动态). YAML takes such a line for a piece of text; colons inside a value (10:30) are fine.',
};
