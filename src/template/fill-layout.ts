import type Handlebars from 'handlebars';
import { type Diagnostic, hasError, type Outcome } from '../model/diagnostic.js';
import { finding } from '../model/finding.js';
import { runtimeOptions } from './environment.js';
import { faultIn, placeIn, TemplateFault } from './fault.js';
import type { FormatContext } from './format-context.js';
import type { Format, LayoutFiles, TemplateFile } from './layout-files.js';

/** A layout whose templates can be filled in. Each is opened once, when it is first used. */
export interface Layout {
  readonly name: string;
  /**
   * Fills in the template of a format. Whatever is wrong with a template is a finding in the file,
   * line and column where it is wrong, be it in the report's template or a partial; the value is
   * then undefined.
   */
  render(format: Format, context: FormatContext): Outcome<string | undefined>;
}

/** A template as a function, and the partials that it calls. */
export interface OpenedTemplate {
  readonly fill: Handlebars.TemplateDelegate<FormatContext>;
  readonly partials: Iterable<string>;
}

/** A Handlebars, and how a template becomes a function of it. */
export interface TemplateOpener {
  readonly environment: Pick<typeof Handlebars, 'registerPartial'>;
  open(template: TemplateFile): Outcome<OpenedTemplate>;
}

type Fill = OpenedTemplate['fill'];

/** Partials may call each other so deep; more is taken for an endless circle. */
const deepest = 50;

/** Makes templates as they lie on disk into a layout; every format gets an opener of its own. */
export function fillLayout(files: LayoutFiles, newOpener: () => TemplateOpener): Layout {
  const opened = new Map<Format, Outcome<Fill | undefined>>();

  const openedReport = (format: Format): Outcome<Fill | undefined> => {
    const known = opened.get(format);
    if (known !== undefined) return known;
    const outcome = openReport(files, format, newOpener());
    opened.set(format, outcome);
    return outcome;
  };

  return {
    name: files.name,
    render(format, context) {
      const { value: fill, diagnostics } = openedReport(format);
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

/** Opens the template of a format, and the partials that it can reach. */
function openReport(
  files: LayoutFiles,
  format: Format,
  opener: TemplateOpener,
): Outcome<Fill | undefined> {
  const report = files.reports.get(format);
  if (report === undefined) {
    const file = `templates/${files.name}/report.${format}.hbs`;
    const missing = finding('template-missing', placeIn(file), { layout: files.name, format });
    return { value: undefined, diagnostics: [missing] };
  }
  const diagnostics: Diagnostic[] = [];
  const depth = { now: 0 };
  const reached = new Set<string>();

  const open = (template: TemplateFile): Fill => {
    const { value, diagnostics: found } = opener.open(template);
    diagnostics.push(...found);
    for (const name of value.partials) reach(name);
    return guarded(template.file, value.fill, depth);
  };
  const reach = (name: string): void => {
    const partial = files.partials.get(name);
    if (partial === undefined || reached.has(name)) return;
    reached.add(name);
    opener.environment.registerPartial(name, open(partial));
  };

  const fill = open(report);
  return { value: hasError(diagnostics) ? undefined : fill, diagnostics };
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
