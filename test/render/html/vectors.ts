import type { Report } from '../../../src/model/report.js';
import { articleOf, bodyOf, reportOf } from './sample.js';

const run = 'window.attacked=1';

/** Texts that try to leave the text or the attribute that they are put into, and to run or load something. */
export const hostileTexts: readonly string[] = [
  `<script>${run}</script>`,
  `"><script>${run}</script>`,
  `'><img src=x onerror=${run}>`,
  `" onmouseover="${run}" autofocus onfocus="${run}" x="`,
  `' onclick='${run}`,
  `</title><script>${run}</script>`,
  `</style><script>${run}</script><style>`,
  `--><svg onload=${run}>`,
  `]]><svg/onload=${run}>`,
  `<iframe srcdoc="<script>parent.attacked=1</script>"></iframe>`,
  `<meta http-equiv="refresh" content="0;url=https://host.example/">`,
  `<base href="https://host.example/">`,
  `<link rel="stylesheet" href="https://host.example/x.css">`,
  `<style>@import "https://host.example/x.css"</style>`,
  `<form action="https://host.example/"><input name=x><button>送出</button></form>`,
  `<math><mtext></mtext><mglyph><style><img src=x onerror=${run}></style></mglyph></math>`,
  `<noscript><p title="</noscript><img src=x onerror=${run}>">`,
  `{{constructor.constructor "${run}"}}`,
  `&#60;script&#62;${run}&#60;/script&#62;`,
  `\u0000hashes\u0000<script>${run}</script>`,
  `＜script＞${run}＜/script＞`,
  `\ud800<script>${run}</script>`,
];

/** Addresses that run, load, or look like the web and are not. */
export const hostileAddresses: readonly string[] = [
  `javascript:${run}`,
  `JaVaScRiPt:${run}`,
  `java&#10;script:${run}`,
  `&#106;avascript:${run}`,
  `%6Aavascript:${run}`,
  ` javascript:${run}`,
  `vbscript:x`,
  `data:text/html,<script>${run}</script>`,
  `data:image/svg+xml,<svg onload=${run}>`,
  `//host.example/x.png`,
  `\\\\host.example\\share`,
  `file:///etc/passwd`,
  `blob:https://host.example/x`,
  `https://host.example/"onerror="${run}`,
  `https://host.example/x.png`,
];

/** Markdown that carries a text and an address to every place that a body has for them. */
function hostileMarkdown(text: string, address: string): string {
  const line = text.replaceAll('\n', ' ');
  return [
    text,
    `# ${line}`,
    `**${line}** \`${line}\` [${line}](<${address}> "${line.replaceAll('"', '\\"')}") <${address}>`,
    `![${line}](<${address}> "${line.replaceAll('"', '\\"')}") 与字同行 ![${line}][r]`,
    `![${line}](<${address}>)`,
    `> ${line}`,
    `- [x] ${line}`,
    `| ${line.replaceAll('|', '\\|')} |\n| --- |\n| [x](<${address}>) |`,
    `\`\`\`${line.replaceAll('`', '')}\n${text}\n\`\`\``,
    `注[^a] 注[^${line.replaceAll(/[\][\s]/g, '')}]`,
    `[^a]: ${line} <${address}>`,
    `[^${line.replaceAll(/[\][\s]/g, '')}]: ${line}`,
    `[r]: <${address}>`,
    `<div onclick="${run}">${text}</div>`,
    `<a href="${address}">${text}</a>`,
  ].join('\n\n');
}

/** A report that is hostile in every place that a source can fill. */
export function hostileReport(text: string, address: string): Report {
  const body = bodyOf(hostileMarkdown(text, address));
  const plain = reportOf({});
  const article = articleOf(1, {
    title: text,
    toc: text,
    media: text,
    source: text,
    link: `https://host.example/${text}`,
    body,
  });
  return reportOf({
    series: {
      ...plain.series,
      ...{ publisher: text, topic: text, scope: text, marking: text, presenter: text },
      ...{ recipients: [text, text], copies: [text], editor: text, reviewer: text, approver: text },
    },
    title: text,
    number: text,
    periodName: text,
    note: body,
    sections: [{ name: text, articles: [article] }],
  });
}
