/** What the rules about the fields of articles mean. */
export const headMeanings = {
  'title-full-stop': '标题以句号结尾。标题（包括目录标题）末尾不用句号；问号、叹号和省略号可以用。',
};
