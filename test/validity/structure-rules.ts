import { elementsOf, type PdfStructure, type StructureElement, textOf } from '../pdf-structure.js';

/** What may stand directly in an element (ISO 32000-1, 14.8.4); any block may where nothing is said. */
const children: Readonly<Record<string, RegExp>> = {
  Table: /^(TR|Caption)$/,
  TR: /^(TH|TD)$/,
  L: /^(LI|Caption)$/,
  LI: /^(Lbl|LBody)$/,
  TOC: /^(TOCI|TOC|Caption)$/,
  TOCI: /^(Lbl|Reference|P|TOC)$/,
};

/** In what an element may stand that stands in nothing else. */
const parents: Readonly<Record<string, RegExp>> = {
  TR: /^Table$/,
  TH: /^TR$/,
  TD: /^TR$/,
  LI: /^L$/,
  LBody: /^LI$/,
  Lbl: /^(LI|Note|TOCI)$/,
  TOCI: /^TOC$/,
};

/** What holds text and what is in a line of it, never a block. */
const inLine = /^(H\d|P|Span|Link|Reference|Lbl|Code|Caption)$/;
const block = /^(Document|Sect|Art|H\d|TOC|TOCI|L|LI|LBody|BlockQuote|Table|TR|TH|TD)$/;

/**
 * What is wrong with a structure tree by the rules of PDF/UA-1 (ISO 14289-1; its clauses are named)
 * that can be checked without looking at the page; one sentence for each fault.
 */
export function faultsOf({ root, language, faults }: PdfStructure): readonly string[] {
  const elements = elementsOf(root);
  return [
    ...faults,
    ...(root.role === 'Document' ? [] : [`the root is a ${root.role}`]),
    ...(language === undefined ? ['7.2: the document has no language'] : []),
    ...nestingFaults(elements),
    ...headingFaults(elements),
    ...tableFaults(elements),
    ...elements.flatMap(elementFaults),
    ...noteFaults(elements),
    ...orderFaults(root),
    ...characterFaults(textOf(root)),
  ];
}

function named(element: StructureElement): string {
  return `${element.role} “${textOf(element).slice(0, 20)}”`;
}

function below(element: StructureElement): readonly StructureElement[] {
  return element.kids.filter((kid) => kid.kind === 'element');
}

function nestingFaults(elements: readonly StructureElement[]): readonly string[] {
  return elements.flatMap((element) =>
    below(element).flatMap(({ role }) => {
      const wrong =
        !(children[element.role] ?? /./).test(role) ||
        !(parents[role] ?? /./).test(element.role) ||
        (inLine.test(element.role) && block.test(role));
      return wrong ? [`a ${role} in ${named(element)}`] : [];
    }),
  );
}

/** 7.4.2: the first heading is H1, and none skips a level. */
function headingFaults(elements: readonly StructureElement[]): readonly string[] {
  let last = 0;
  return elements.flatMap((element) => {
    const level = Number(/^H(\d)$/.exec(element.role)?.[1] ?? 0);
    if (level === 0) return [];
    const skips = level > last + 1;
    last = level;
    return skips ? [`7.4.2: ${named(element)} skips a level`] : [];
  });
}

/** 7.5: every row has the same columns, and a header cell says of what it is one. */
function tableFaults(elements: readonly StructureElement[]): readonly string[] {
  return elements.flatMap((element) => {
    if (element.role === 'TH') {
      const scope = element.attributes.get('Scope');
      return scope === '/Column' || scope === '/Row' ? [] : [`7.5: ${named(element)}: no scope`];
    }
    if (element.role !== 'Table') return [];
    const rows = below(element).filter(({ role }) => role === 'TR');
    const widths = rows.map((row) =>
      below(row).reduce((sum, cell) => sum + Number(cell.attributes.get('ColSpan') ?? 1), 0),
    );
    return new Set(widths).size === 1 ? [] : [`7.5: ${named(element)}: rows of ${widths} columns`];
  });
}

function elementFaults(element: StructureElement): readonly string[] {
  const { role, kids, alt, attributes, language } = element;
  const faults: string[] = [];
  if (kids.length === 0 && role !== 'TD' && role !== 'TH') faults.push('is empty');
  if (language !== undefined && !/^[a-z]{2,3}(-\w+)*$/.test(language))
    faults.push(`is in ${language}`);
  if (role === 'Figure' && !alt?.trim()) faults.push('7.3: has no alternative text');
  if (role === 'Figure' && textOf(element) === '' && !attributes.has('BBox')) {
    faults.push('has no place');
  }
  if (role === 'L' && kids.length === 0) faults.push('has no items');
  if (role === 'LI' && !below(element).some((kid) => kid.role === 'LBody'))
    faults.push('has no body');
  if (role === 'Link') {
    const areas = kids.filter((kid) => kid.kind === 'annotation');
    if (areas.length === 0) faults.push('7.18.5: has no annotation');
    if (areas.some(({ contents }) => !contents?.trim()))
      faults.push('7.18.5: says not where it leads');
    if (textOf(element).trim() === '' && !below(element).some((kid) => kid.role === 'Figure')) {
      faults.push('has no text');
    }
  }
  return faults.map((fault) => `${named(element)} ${fault}`);
}

/** 7.9: every note has an ID, no two the same. */
function noteFaults(elements: readonly StructureElement[]): readonly string[] {
  const notes = elements.filter(({ role }) => role === 'Note');
  const ids = notes.map(({ id }) => id);
  const same = new Set(ids).size < ids.length || ids.includes(undefined);
  const unnumbered = notes.filter((note) => !below(note).some(({ role }) => role === 'Lbl'));
  return [
    ...(same ? [`7.9: notes are named ${ids}`] : []),
    ...unnumbered.map((note) => `${named(note)} has no number`),
  ];
}

/** Reading goes down the pages and never back, but for notes, which stand at the foot. */
function orderFaults(root: StructureElement): readonly string[] {
  const pages: number[] = [];
  const walk = (element: StructureElement): void => {
    if (element.role === 'Note') return;
    for (const kid of element.kids) {
      if (kid.kind === 'element') walk(kid);
      else pages.push(kid.page);
    }
  };
  walk(root);
  const back = pages.filter((page, at) => page < (pages[at - 1] ?? 0));
  return back.map((page) => `what is read goes back to page ${page}`);
}

/** No character that stands for another, or for none: radicals, halves of pairs, codes without a meaning. */
function characterFaults(text: string): readonly string[] {
  const found = text.match(/[\u2e80-\u2fdf\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu) ?? [];
  return [...new Set(found)].map((one) => `the text holds U+${one.codePointAt(0)?.toString(16)}`);
}
