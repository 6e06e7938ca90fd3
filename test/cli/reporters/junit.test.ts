import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { junitReporter } from '../../../src/cli/reporters/junit.js';
import { reportOf } from './example.js';

/** An element of XML: its name, its attributes and its text, as one line; fails where the XML is not well-formed. */
function elementsOf(xml: string): string[] {
  const elements: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const written = Object.entries(attributes).map(([key, value]) => ` ${key}=${value}`);
    elements.push(name + written.join(''));
  });
  parser.on('text', (text) => {
    if (text.trim() !== '') elements.push(text);
  });
  parser.write(xml).close();
  return elements;
}

const tags = (elements: readonly string[], name: string) =>
  elements.filter((element) => element.startsWith(`${name} `));

describe('the JUnit report', () => {
  const elements = elementsOf(reportOf(junitReporter, { folder: 'news/' }));

  it('has a suite for each issue and a test for each file', () => {
    expect(tags(elements, 'testsuites')).toEqual([
      'testsuites name=bulletin tests=5 failures=1 errors=0 skipped=0',
    ]);
    expect(tags(elements, 'testsuite')).toEqual([
      'testsuite name=工作区 tests=1 failures=0 errors=0 skipped=0',
      'testsuite name=monthly/36 tests=1 failures=1 errors=0 skipped=0',
      'testsuite name=monthly/37 tests=3 failures=0 errors=0 skipped=0',
    ]);
    expect(tags(elements, 'testcase').slice(-3)).toEqual([
      'testcase classname=monthly/37 name=issue.md file=news/bulletins/monthly/037/issue.md',
      'testcase classname=monthly/37 name=01-a.md file=news/bulletins/monthly/037/01-a.md',
      expect.stringContaining('name=02-100%,a:b ]]>.md'),
    ]);
  });

  it('fails a test by errors, and tells the rest beside it', () => {
    expect(tags(elements, 'failure')).toEqual(['failure type=file-empty message=文件是空的']);
    const text = elements.join('\n');
    expect(text).toContain('system-out\nbulletins/monthly/036/01-a.md:2:19  警告');
  });

  it('fails a test by warnings where they count', () => {
    const strict = elementsOf(reportOf(junitReporter, { stopAt: 'warning' }));
    expect(tags(strict, 'testsuites')).toEqual([
      'testsuites name=bulletin tests=5 failures=4 errors=0 skipped=0',
    ]);
    expect(tags(strict, 'failure')[1]).toBe(
      'failure type=title-full-stop message=标题末尾有句号“。”（另有 1 处）',
    );
  });

  it('holds nothing that XML cannot', () => {
    expect(elements.join('\n')).toContain('“{0}%<U+0007><U+202E><U+000D><U+000A>::]]><&"\ufffd”');
  });
});
