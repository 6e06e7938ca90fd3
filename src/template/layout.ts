import type Handlebars from 'handlebars';
import type { Diagnostic, Outcome } from '../model/diagnostic.js';
import { hasError } from '../model/diagnostic.js';
import { finding } from '../model/finding.js';
import { checkTemplate } from './check-template.js';
import { compileOptions, helperNames, runtimeOptions, templateEnvironment } from './environment.js';
import { faultIn, placeIn, syntaxFinding, TemplateFault } from './fault.js';
import type { FormatContext } from './format-context.js';
import type { LayoutFiles, TemplateFile, TemplateFormat } from './layout-files.js';

/** A layout whose templates can be filled in. Each is compiled once, when it is first used. */
export interface Layout {
  readonly name: string;
  /**
   * Fills in the template of a format. Whatever is wrong with a template is a finding in the file,
   * line and column where it is wrong, be it in the report's template or a partial; the value is
   * then undefined.
   */
  render(format: TemplateFormat, context: FormatContext): Outcome<string | undefined>;
}

type Environment = typeof Handlebars;
type Fill = Handlebars.TemplateDelegate<FormatContext>;

/** Partials may call each other so deep; more is taken for an endless circle. */
const deepest = 50;

/** Makes templates as they lie on disk into a layout. */
export function openLayout(files: LayoutFiles): Layout {
  const compiled = new Map<TemplateFormat, Outcome<Fill | undefined>>();

  const compiledReport = (format: TemplateFormat): Outcome<Fill | undefined> => {
    const known = compiled.get(format);
    if (known !== undefined) return known;
    const outcome = compileReport(files, format);
    compiled.set(format, outcome);
    return outcome;
  };

  return {
    name: files.name,
    render(format, context) {
      const { value: fill, diagnostics } = compiledReport(format);
      if (fill === undefined) return { value: undefined, diagnostics };
      try {
        return { value: fill(context, runtimeOptions), diagnostics };
      } catch (thrown) {
        if (!(thrown instanceof TemplateFault)) throw thrown;
        return { value: undefined, diagnostics: [...diagnostics, thrown.diagnostic] };
      }
    },
  };
}

/** Compiles the template of a format, and the partials that it can reach. */
function compileReport(files: LayoutFiles, format: TemplateFormat): Outcome<Fill | undefined> {
  const report = files.reports.get(format);
  if (report === undefined) {
    const file = `templates/${files.name}/report.${format}.hbs`;
    const missing = finding('template-missing', placeIn(file), { layout: files.name, format });
    return { value: undefined, diagnostics: [missing] };
  }
  const environment = templateEnvironment();
  const known = { helpers: helperNames, partials: [...files.partials.keys()] };
  const diagnostics: Diagnostic[] = [];
  const depth = { now: 0 };
  const reached = new Set<string>();

  const compile = (template: TemplateFile): Fill => {
    const parsed = parsedTemplate(environment, template);
    diagnostics.push(...parsed.diagnostics);
    const calls = checkTemplate(template.file, parsed.value, known);
    diagnostics.push(...calls.diagnostics);
    for (const name of calls.partials) reach(name);
    const fill = environment.compile<FormatContext>(parsed.value, compileOptions);
    return guarded(template.file, fill, depth);
  };
  const reach = (name: string): void => {
    const partial = files.partials.get(name);
    if (partial === undefined || reached.has(name)) return;
    reached.add(name);
    environment.registerPartial(name, compile(partial));
  };

  const fill = compile(report);
  return { value: hasError(diagnostics) ? undefined : fill, diagnostics };
}

/** The syntax tree of a template; an empty one where it cannot be read. */
function parsedTemplate(
  environment: Environment,
  template: TemplateFile,
): Outcome<hbs.AST.Program> {
  try {
    return { value: environment.parse(template.text), diagnostics: [] };
  } catch (thrown) {
    const diagnostics = [syntaxFinding(template.file, thrown)];
    return { value: environment.parse(''), diagnostics };
  }
}

/** `fill`, whose failures name `file`, and which does not go round in circles. */
function guarded(file: string, fill: Fill, depth: { now: number }): Fill {
  return (context, options) => {
    depth.now += 1;
    try {
      if (depth.now > deepest) throw new RangeError('Partials call each other endlessly');
      return fill(context, options);
    } catch (thrown) {
      throw faultIn(file, thrown);
    } finally {
      depth.now -= 1;
    }
  };
}
