import { expect, it } from 'vitest';
import { findingText } from '../../src/cli/finding-lines.js';
import { catalogue } from '../../src/messages/messages.js';
import { exampleWorkspace, findingsIn } from './example-workspace.js';

it.each([
  ['never', '规则“title-long”不能设成“never”'],
  ['constructor', '规则“title-long”不能设成“constructor”'],
  ['', '规则“title-long”后面是空的，没有写设成什么'],
  ['[off]', '规则“title-long”后面是一个列表，应当是一个词'],
  ['{ level: off }', '规则“title-long”后面是一组带名称的值，应当是一个词'],
])('says in words what a rule was set to: %s', async (setting, message) => {
  const files = exampleWorkspace(`rules: { title-long: ${setting} }`);
  const [found] = await findingsIn(files);
  expect(found && findingText(found, catalogue('zh').findings).message).toBe(message);
});
