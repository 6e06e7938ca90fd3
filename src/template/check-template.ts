import Handlebars from 'handlebars';
import type { Diagnostic } from '../model/diagnostic.js';
import { finding } from '../model/finding.js';
import { nearest } from '../model/nearest.js';
import { placeIn } from './fault.js';

/** What can be called by name in a template. */
export interface KnownNames {
  readonly helpers: readonly string[];
  readonly partials: readonly string[];
  /** Where a partial can be added, relative to the workspace. */
  readonly partialFolders: readonly string[];
}

/** What a template calls, and what it calls that is not there. */
export interface TemplateCalls {
  /** The names of the partials that it calls and that there are. */
  readonly partials: ReadonlySet<string>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Finds what the template `file` calls: Handlebars itself would only tell when a call is reached. */
export function checkTemplate(
  file: string,
  program: hbs.AST.Program,
  known: KnownNames,
): TemplateCalls {
  const visitor = new CallVisitor(file, known);
  visitor.accept(program);
  return visitor;
}

class CallVisitor extends Handlebars.Visitor implements TemplateCalls {
  readonly partials = new Set<string>();
  readonly diagnostics: Diagnostic[] = [];
  readonly #inline = new Set(['@partial-block']);

  constructor(
    private readonly file: string,
    private readonly known: KnownNames,
  ) {
    super();
  }

  override MustacheStatement(statement: hbs.AST.MustacheStatement): void {
    this.#checkHelper(statement);
    super.MustacheStatement(statement);
  }

  override BlockStatement(statement: hbs.AST.BlockStatement): void {
    this.#checkHelper(statement);
    super.BlockStatement(statement);
  }

  override SubExpression(expression: hbs.AST.SubExpression): void {
    this.#checkHelper(expression);
    super.SubExpression(expression);
  }

  override PartialStatement(statement: hbs.AST.PartialStatement): void {
    this.#checkPartial(statement);
    super.PartialStatement(statement);
  }

  override PartialBlockStatement(statement: hbs.AST.PartialBlockStatement): void {
    this.#checkPartial(statement);
    super.PartialBlockStatement(statement);
  }

  override DecoratorBlock(block: hbs.AST.DecoratorBlock): void {
    const name = block.params[0];
    if (name !== undefined && 'value' in name) this.#inline.add(String(name.value));
    super.DecoratorBlock(block);
  }

  #checkHelper(call: hbs.AST.MustacheStatement | hbs.AST.BlockStatement | hbs.AST.SubExpression) {
    // A name without arguments may as well be a value: that is seen when it is filled in.
    const isCall =
      call.type === 'SubExpression' || call.params.length > 0 || call.hash !== undefined;
    const name = 'original' in call.path ? String(call.path.original) : '';
    if (!isCall || this.known.helpers.includes(name)) return;
    const near = nearest(name, this.known.helpers);
    const place = placeIn(this.file, call.loc);
    this.diagnostics.push(finding('template-unknown-helper', place, { name, near }));
  }

  #checkPartial(call: hbs.AST.PartialStatement | hbs.AST.PartialBlockStatement) {
    const name = 'original' in call.name ? String(call.name.original) : '';
    if (this.#inline.has(name)) return;
    if (this.known.partials.includes(name)) {
      this.partials.add(name);
      return;
    }
    const near = nearest(name, this.known.partials);
    const files = this.known.partialFolders.map((folder) => `${folder}/${name}.hbs`);
    const place = placeIn(this.file, call.loc);
    this.diagnostics.push(finding('template-unknown-partial', place, { name, near, files }));
  }
}
