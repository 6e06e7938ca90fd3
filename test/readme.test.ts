import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandLine } from '../src/cli/program.js';
import { composeReport } from '../src/compose/compose-report.js';
import { planWorkspace } from '../src/edit/plan-workspace.js';
import { catalogue } from '../src/messages/messages.js';
import { renderHtml } from '../src/render/html/render-html.js';
import { renderMarkdown } from '../src/render/markdown/render-markdown.js';
import { elementNames, ruleOf } from '../src/render/pdf/markup/vocabulary.js';
import { helperNames } from '../src/template/environment.js';
import type { Layout } from '../src/template/fill-layout.js';
import { type Keys, themeShape } from '../src/template/theme/shape.js';
import { fakeIo } from './cli/fake-io.js';
import { everyPicture } from './compose/body/outline.js';
import { articleOf, day, issueOf, weekly } from './compose/issue-of.js';

const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');
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
  const report = composeReport(weekly, issueOf([articleOf(1)]), everyPicture).value;
  renderHtml(report, layout);
  renderMarkdown(report, layout);
  return [...names];
}

function keysOf(keys: Keys): string[] {
  return Object.entries(keys).flatMap(([key, inner]) =>
    typeof inner === 'string' ? [key] : [key, ...keysOf(inner)],
  );
}

describe('the README names', () => {
  it('every command and option', () => {
    const program = commandLine(words.help, fakeIo({ cwd: '/' }).io, () => undefined);
    const commands = program.commands.filter((command) => command.name() !== 'help');
    const options = [program, ...commands].flatMap((command) => command.options);
    expect(leftOut(commands.map((command) => `bulletin ${command.name()}`))).toEqual([]);
    expect(leftOut(options.map(({ long, short }) => long ?? short ?? ''))).toEqual([]);
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

  it('every key of themes', () => {
    expect(leftOut(keysOf(themeShape))).toEqual([]);
  });

  it('the CI recipe that a new workspace gets', () => {
    const plan = planWorkspace(words.sample, day('2021-05-06'), '0.1.0');
    const recipe = plan.find(({ file }) => file.endsWith('.yml'))?.text ?? '';
    const steps = (text: string) => text.slice(text.indexOf('permissions:'));
    expect(readme).toContain(steps(recipe));
  });
});
