import { basename, dirname, join, resolve } from 'node:path';
import { nodeHost } from '../../src/host/node-host.js';
import { parseBody } from '../../src/read/body/parse-body.js';
import { readIssue } from '../../src/read/issue.js';
import { scanWorkspace } from '../../src/read/scan-workspace.js';
import type { SourceArticle } from './texts.js';

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

/** The articles of an issue's folder; undefined where there is no such issue. */
export function sourceArticles(folder: string): readonly SourceArticle[] | undefined {
  const root = resolve(folder, '../../..');
  const { files } = nodeHost(root);
  const name = scanWorkspace(files, root).value.issues.find(
    (issue) => join(root, issue.folder) === resolve(folder),
  );
  const issue = name && readIssue(files, root, name).value;
  return issue?.articles.map(({ file, title, body }) => {
    const tree = parseBody(body);
    const notes = tree.children.filter(({ type }) => type === 'footnoteDefinition');
    const others = tree.children.filter(({ type }) => type !== 'footnoteDefinition');
    return {
      name: file,
      title,
      text: plain({ type: 'root', children: others }),
      notes: notes.map(plain),
    };
  });
}

/** The folder that the program made a report of: `build/<series>/<number>/…` lies beside `bulletins`. */
export function folderOf(report: string): string {
  const number = dirname(resolve(report));
  const series = dirname(number);
  return join(dirname(dirname(series)), 'bulletins', basename(series), basename(number));
}

function plain(node: Node): string {
  if (node.type === 'html' || node.type === 'image' || node.type === 'definition') return '';
  return node.value ?? (node.children ?? []).map(plain).join('');
}
