import type { YamlText } from '../read/yaml-node.js';
import type { CheckedArticle } from './checked-issue.js';

/** One `name=value` of a link's query, as it is written. */
export interface Parameter {
  readonly name: string;
  readonly value: string;
  /** Where it starts and ends in the link, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** The link of an article, taken apart. */
export interface ArticleLink {
  readonly node: YamlText;
  /** In lower case, without its port. */
  readonly host: string;
  readonly path: string;
  /** Those of its query (RFC 3986, 3.4), in their order. */
  readonly parameters: readonly Parameter[];
}

/** The link of an article, be it sound or not; undefined where it is no address of the web. */
export function articleLink({ text }: CheckedArticle): ArticleLink | undefined {
  const node = text.fields.entries.link?.value;
  if (node?.kind !== 'text' || !/^https?:/i.test(node.text) || !URL.canParse(node.text)) {
    return undefined;
  }
  const { hostname: host, pathname: path } = new URL(node.text);
  return { node, host, path, parameters: parametersOf(node.text) };
}

function parametersOf(link: string): readonly Parameter[] {
  const fragment = link.indexOf('#');
  const end = fragment < 0 ? link.length : fragment;
  const mark = link.slice(0, end).indexOf('?');
  if (mark < 0) return [];
  let start = mark + 1;
  return link
    .slice(start, end)
    .split('&')
    .map((pair) => {
      const [name = ''] = pair.split('=', 1);
      const value = pair.slice(name.length + 1);
      const parameter = { name, value, start, end: start + pair.length };
      start = parameter.end + 1;
      return parameter;
    });
}
