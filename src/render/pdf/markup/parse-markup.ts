import { SaxesParser } from 'saxes';
import type { Diagnostic, Outcome } from '../../../model/diagnostic.js';
import { hasError } from '../../../model/diagnostic.js';
import { finding } from '../../../model/finding.js';
import { nearest } from '../../../model/nearest.js';
import type { Element } from './element.js';
import type { Locate } from './template-places.js';
import { type ElementName, elementNames, isElementName, mayStandIn, ruleOf } from './vocabulary.js';

/** An element that is still open; what stands in an unknown element is read for its mistakes alone. */
interface Open {
  readonly name: ElementName | undefined;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (Element | string)[];
}

/**
 * Reads a filled-in PDF template: XML with the elements of the vocabulary, and nothing else: no
 * DOCTYPE, so no entities but XML's own five. Undefined where something is wrong with it.
 */
export function parseMarkup(xml: string, locate: Locate): Outcome<Element | undefined> {
  const diagnostics: Diagnostic[] = [];
  const open: Open[] = [];
  let root: Element | undefined;
  let broken = false;
  const parser = new SaxesParser({ xmlns: false, position: true });

  parser.on('doctype', () => diagnostics.push(finding('markup-doctype', locate('<!DOCTYPE'), {})));

  parser.on('error', (error) => {
    // What follows a syntax error is mostly its echo.
    if (broken) return;
    broken = true;
    const problem = error.message.replace(/^\d+:\d+: /, '').replace(/\.$/, '');
    const tag = /^<\/?[\w-]+/.exec(xml.slice(xml.lastIndexOf('<', parser.position - 1)))?.[0];
    const place = locate(tag ?? '<document');
    const before = xml.slice(Math.max(0, parser.position - 30), parser.position);
    diagnostics.push(finding('markup-syntax', place, { problem, before: before.trim() }));
  });

  parser.on('opentag', ({ name, attributes }) => {
    if (broken) return;
    const parent = open.at(-1);
    diagnostics.push(...elementFindings(name, attributes, parent, locate));
    open.push({
      name: isElementName(name) ? name : undefined,
      attributes: new Map(Object.entries(attributes)),
      children: [],
    });
  });

  const addText = (text: string): void => {
    const parent = open.at(-1);
    if (broken || parent?.name === undefined) return;
    if (ruleOf(parent.name).holds === 'text') {
      parent.children.push(text);
    } else if (text.trim() !== '') {
      const start = text.trim().slice(0, 20);
      const place = locate(start);
      diagnostics.push(finding('markup-stray-text', place, { element: parent.name, text: start }));
    }
  };
  parser.on('text', addText);
  parser.on('cdata', addText);

  parser.on('closetag', () => {
    const closed = open.pop();
    if (broken || closed?.name === undefined) return;
    const element: Element = { ...closed, name: closed.name, place: locate(`<${closed.name}`) };
    const parent = open.at(-1);
    if (parent === undefined) root = element;
    else parent.children.push(element);
  });

  parser.write(xml).close();
  const said = withoutDoubles(diagnostics);
  return { value: hasError(said) ? undefined : root, diagnostics: said };
}

/** What is wrong with an element's name, its attributes, or its standing where it stands. */
function elementFindings(
  name: string,
  attributes: Readonly<Record<string, string>>,
  parent: Open | undefined,
  locate: Locate,
): readonly Diagnostic[] {
  const place = locate(`<${name}`);
  if (!isElementName(name)) {
    const near = nearest(name, elementNames);
    return [finding('markup-unknown-element', place, { element: name, near, known: elementNames })];
  }
  const diagnostics: Diagnostic[] = [];
  const isLost = parent !== undefined && parent.name === undefined;
  if (!isLost && !mayStandIn(name, parent?.name)) {
    const parents = elementNames.filter((other) => mayStandIn(name, other));
    const found = { element: name, parent: parent?.name, parents };
    diagnostics.push(finding('markup-misplaced', place, found));
  }
  const known = ruleOf(name).attributes;
  for (const attribute of Object.keys(attributes)) {
    if (Object.hasOwn(known, attribute)) continue;
    const near = nearest(attribute, Object.keys(known));
    const found = { element: name, attribute, near };
    diagnostics.push(finding('markup-unknown-attribute', place, found));
  }
  for (const [attribute, need] of Object.entries(known)) {
    if (need !== 'required' || Object.hasOwn(attributes, attribute)) continue;
    diagnostics.push(finding('markup-no-attribute', place, { element: name, attribute }));
  }
  return diagnostics;
}

/** A mistake inside a loop is said once. */
function withoutDoubles(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...new Map(diagnostics.map((found) => [JSON.stringify(found), found])).values()];
}
