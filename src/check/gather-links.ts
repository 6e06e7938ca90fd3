import { each } from '../model/tree.js';
import { placeOf } from '../read/body/body-source.js';
import type { Body } from '../read/body/read-body.js';
import type { IssueText } from '../read/issue.js';
import { readLink } from '../read/link.js';
import type { Link } from './link-answer.js';

/** The http(s) links of an issue, in its order: of its note, and for each article its own and those in its text. */
export function gatherLinks(
  { head, articles }: IssueText,
  bodies: ReadonlyMap<string, Body>,
): readonly Link[] {
  const note = head && bodies.get(head.file);
  return [
    ...(note === undefined ? [] : linksIn(note)),
    ...articles.flatMap(({ file, fields }) => {
      const link = fields.entries.link?.value;
      const url = link?.kind === 'text' ? readLink(link, () => undefined) : undefined;
      const own = url === undefined || link === undefined ? [] : [{ url, place: link.place }];
      const body = bodies.get(file);
      return body === undefined ? own : [...own, ...linksIn(body)];
    }),
  ];
}

function linksIn({ source, tree }: Body): readonly Link[] {
  const links: Link[] = [];
  each(tree, ['link', 'definition'], (node) => {
    if (!/^https?:\/\//i.test(node.url) || !URL.canParse(node.url)) return;
    links.push({ url: node.url, place: placeOf(source, node) });
  });
  return links;
}
