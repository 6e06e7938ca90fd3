import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSettings } from '../src/check/settings.js';
import { findingText } from '../src/cli/finding-lines.js';
import { commandLine } from '../src/cli/program.js';
import { jsonReporter } from '../src/cli/reporters/json.js';
import { type RuleDoc, ruleDocs } from '../src/cli/rule-docs.js';
import { composeIssue } from '../src/compose/compose-issue.js';
import { planWorkspace } from '../src/edit/plan-workspace.js';
import { memoryHost } from '../src/host/memory-host.js';
import { catalogue } from '../src/messages/messages.js';
import type { Diagnostic } from '../src/model/diagnostic.js';
import { placesIn } from '../src/read/places.js';
import { readTerms } from '../src/read/terms.js';
import { parseYamlNode } from '../src/read/yaml.js';
import { renderHtml } from '../src/render/html/render-html.js';
import { renderMarkdown } from '../src/render/markdown/render-markdown.js';
import { elementNames, ruleOf } from '../src/render/pdf/markup/vocabulary.js';
import { helperNames } from '../src/template/environment.js';
import type { Layout } from '../src/template/fill-layout.js';
import { parseTheme } from '../src/template/theme/parse-theme.js';
import { type Shape, themeShape } from '../src/template/theme/shape.js';
import { styleNames } from '../src/typeset/theme.js';
import { fakeIo } from './cli/fake-io.js';
import { everyPicture } from './compose/body/outline.js';
import { articleOf, day, issueOf, weekly } from './compose/issue-of.js';

const root = join(import.meta.dirname, '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const words = catalogue('zh').cli;

/** The names that the README does not explain, as code or in an example. */
function leftOut(names: readonly string[]): string[] {
  const code = readme.match(/`[^`\n]+`|^```[\s\S]*?^```/gm)?.join('\n') ?? '';
  return names.filter((name) => !new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(code));
}

/** Every name that a template is given, at any depth. */
function templateNames(): string[] {
  const names = new Set<string>();
  const collect = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(collect);
    else if (typeof value === 'object' && value !== null) {
      for (const [name, inner] of Object.entries(value)) {
        names.add(name);
        collect(inner);
      }
    }
  };
  const layout: Layout = {
    name: 'spy',
    render: (_, context) => {
      collect(context);
      return { value: undefined, diagnostics: [] };
    },
  };
  const report = composeIssue(weekly, issueOf([articleOf(1)]), everyPicture).value;
  renderHtml(report, layout);
  renderMarkdown(report, layout);
  return [...names];
}

/** The keys below a key of a theme, at any depth. */
function keysOf(shape: Shape | undefined): string[] {
  if (typeof shape !== 'object') return [];
  return Object.entries(shape).flatMap(([key, inner]) => [key, ...keysOf(inner)]);
}

function section(heading: string): string {
  const start = readme.indexOf(`\n## ${heading}\n`);
  return readme.slice(start, readme.indexOf('\n## ', start + 1));
}

/** The rows of each table: the names in the first cell, and the text of the others. */
function tables(text: string): { names: string[]; text: string }[][] {
  return text
    .split(/^\| --- .*$/m)
    .slice(1)
    .map((table) =>
      Array.from(table.matchAll(/^\| (.*?) \| (.*) \|$/gm), ([, first = '', rest = '']) => ({
        names: codeIn(first),
        text: rest,
      })).filter(({ names }) => names.length > 0),
    );
}

function codeIn(text: string): string[] {
  return Array.from(text.matchAll(/`([^`]+)`/g), ([, code = '']) => code);
}

/** A text as Markdown that reads the same; what stands between backticks stays. */
function escaped(text: string): string {
  return text.replace(/`[^`]*`|[\\*_[\]<|]/g, (found) => (found.length > 1 ? found : `\\${found}`));
}

/** What is said of rules, area by area, each below the name of its area. */
function tableOf(docs: readonly RuleDoc[]): string {
  const rows = docs.flatMap(({ name, area, severity, setIn, summary }, index) => {
    const mark = setIn === 'nowhere' ? '\\*' : '';
    const row = `| \`${name}\` | ${words.severities[severity]}${mark} | ${escaped(summary)} |`;
    if (area === docs[index - 1]?.area) return [row];
    return [`| **${words.check.docs.areas[area]}** | | |`, row];
  });
  return ['| 名称 | 级别 | 找什么 |', '| --- | --- | --- |', ...rows].join('\n');
}

describe('the README names', () => {
  it('every command and option', () => {
    const program = commandLine(words.help, fakeIo({ cwd: '/' }).io, () => undefined);
    const commands = program.commands.filter((command) => command.name() !== 'help');
    const options = [program, ...commands].flatMap((command) => command.options);
    expect(leftOut(commands.map((command) => `bulletin ${command.name()}`))).toEqual([]);
    expect(leftOut(options.map(({ long, short }) => long ?? short ?? ''))).toEqual([]);
  });

  it('every rule and finding, in tables made of what the code says of them (-u writes them anew)', async () => {
    const docs = ruleDocs('zh');
    const written = readme
      .replace(/(<!-- rules -->\n)[\s\S]*(<!-- \/rules -->)/, (_, before, after) => {
        return `${before}\n${tableOf(docs.filter(({ kind }) => kind === 'rule'))}\n\n${after}`;
      })
      .replace(/(<!-- findings -->\n)[\s\S]*(<!-- \/findings -->)/, (_, before, after) => {
        return `${before}\n${tableOf(docs.filter(({ kind }) => kind === 'finding'))}\n\n${after}`;
      });
    await expect(written).toMatchFileSnapshot(join(root, 'README.md'));
  });

  it('how rules are set and right spellings asked for, as they are read', () => {
    const [settings = '', terms = ''] = Array.from(
      section('检查').matchAll(/(?<=```yaml\n)[\s\S]*?(?=```)/g),
      ([yaml]) => yaml,
    );
    const read = parseYamlNode(settings, placesIn('README.md', settings)).value;
    const rules = read?.kind === 'mapping' ? read.entries[0]?.value : undefined;
    expect(readSettings(rules)).toEqual({
      value: { 'spacing-mixed': 'off', 'title-full-stop': 'error' },
      diagnostics: [],
    });
    const listed = readTerms(memoryHost({ '/w/terms.yaml': terms }).files, '/w');
    expect(listed.diagnostics).toEqual([]);
    expect(listed.value.map(({ right }) => right)).toEqual(['VMware', 'App', '互联网医院']);
  });

  it('the report for programs as it is', () => {
    const [json = ''] = /(?<=```json\n)[\s\S]*?(?=```)/.exec(section('检查')) ?? [];
    const place = { file: 'bulletins/monthly/037/01-三家医院.md', line: 2, column: 19 };
    const diagnostic: Diagnostic<'title-full-stop'> = {
      rule: 'title-full-stop',
      severity: 'warning',
      place: { ...place, endLine: 2, endColumn: 20 },
      values: { stop: '。' },
    };
    const text = findingText(diagnostic, catalogue('zh').findings);
    const issue = { series: 'monthly', number: 37, folder: 'bulletins/monthly/037' };
    const counts = { issues: 1, errors: 0, warnings: 1, infos: 0, known: 0, stale: 0, fixed: 0 };
    const reporter = jsonReporter();
    reporter.part({
      issue,
      findings: [{ diagnostic, text, fixable: 'quoted' }],
    });
    expect(json).toBe(reporter.end(counts));
  });

  it('every name and function of the templates', () => {
    expect(leftOut(templateNames())).toEqual([]);
    expect(leftOut(helperNames)).toEqual([]);
  });

  it('every element and attribute of PDF templates', () => {
    // Those two are written {{body}} and {{note}}.
    const elements = elementNames.filter((name) => name !== 'body' && name !== 'note');
    expect(leftOut(elements.map((name) => `<${name}`))).toEqual([]);
    expect(leftOut(elements.flatMap((name) => Object.keys(ruleOf(name).attributes)))).toEqual([]);
  });

  it('every theme that is built in, and how to write one', () => {
    const [themes] = tables(section('主题'));
    const templates = readdirSync(join(root, 'templates'), { recursive: true, encoding: 'utf8' });
    const builtIn = templates.flatMap(
      (file) => /^(\w+)(?:[\\/]theme)?\.yaml$/.exec(file)?.[1] ?? [],
    );
    expect(new Set(themes?.flatMap(({ names }) => names).concat('base'))).toEqual(new Set(builtIn));
    const example = /```yaml\n([\s\S]*?)```/.exec(section('主题'))?.[1] ?? '';
    expect(parseTheme(example, 'README.md').diagnostics).toEqual([]);
    expect(parseTheme(example, 'README.md').value.size).toBeGreaterThan(5);
  });

  it('every key of themes where it belongs, and none that there is not', () => {
    const [, keys = [], styleKeys = []] = tables(section('主题'));
    const { extends: _, ...shape } = themeShape;
    expect(new Set(keys.flatMap(({ names }) => names))).toEqual(new Set(Object.keys(shape)));
    for (const { names, text } of keys) {
      const inner = names
        .filter((name) => name !== 'styles')
        .flatMap((name) => keysOf(shape[name]));
      expect(inner.filter((key) => !codeIn(text).includes(key))).toEqual([]);
    }
    const styles = /^`styles` 下的名字：.*?。/m.exec(section('主题'))?.[0] ?? '';
    expect(codeIn(styles).slice(1)).toEqual(styleNames);
    const style = typeof shape.styles === 'object' ? shape.styles.title : undefined;
    expect(new Set(styleKeys.flatMap(({ names }) => names))).toEqual(new Set(keysOf(style)));
  });

  it('the CI recipe that a new workspace gets', () => {
    const plan = planWorkspace(words.sample, day('2021-05-06'), '0.1.0');
    const recipe = plan.find(({ file }) => file.endsWith('.yml'))?.text ?? '';
    const steps = (text: string) => text.slice(text.indexOf('permissions:'));
    expect(readme).toContain(steps(recipe));
  });

  it('names the package as npm packs it', () => {
    const manifest: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(manifest).toMatchObject({
      name: 'bulletin-compiler',
      version: /\.\/bulletin-compiler-(.+)\.tgz/.exec(readme)?.[1],
    });
  });
});
