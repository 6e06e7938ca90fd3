import type { StructureNode } from '../../../typeset/frame.js';
import {
  type PdfDictionary,
  type PdfFile,
  type PdfObject,
  PdfText,
  type PdfValue,
} from '../pdfkit.js';

/** A stretch of a page's content, or an annotation on it, that belongs to a node. */
type Content =
  | { readonly page: PdfObject; readonly mark: number }
  | { readonly page: PdfObject; readonly annotation: PdfObject };

/** Where a picture stands, as PDF has it: left, bottom, right, top. */
export type Bounds = readonly [number, number, number, number];

/**
 * The logical structure of a PDF (ISO 32000-1, 14.7): collects, while pages are painted, what
 * belongs to which node, and writes the tree at the end.
 */
export class Structure {
  readonly #contents = new Map<StructureNode, Content[]>();
  readonly #bounds = new Map<StructureNode, Bounds>();
  readonly #elements = new Map<StructureNode, PdfObject>();
  /** The owners of marked content by page, and of annotations: the parent tree's keys are its indexes. */
  readonly #parents: (StructureNode[] | StructureNode)[] = [];
  readonly #marks = new Map<PdfObject, StructureNode[]>();
  readonly #named: (readonly [string, PdfObject])[] = [];

  /** The number of a new stretch of a page's content that belongs to `owner`. */
  mark(page: PdfObject, owner: StructureNode): number {
    let marks = this.#marks.get(page);
    if (!marks) {
      marks = [];
      this.#marks.set(page, marks);
      page.data.StructParents = this.#parents.length;
      this.#parents.push(marks);
    }
    this.#add(owner, { page, mark: marks.length });
    marks.push(owner);
    return marks.length - 1;
  }

  /** Makes an annotation of a page part of `owner`. */
  annotate(page: PdfObject, owner: StructureNode, annotation: PdfObject): void {
    annotation.data.StructParent = this.#parents.length;
    this.#parents.push(owner);
    this.#add(owner, { page, annotation });
  }

  /** Says where a figure stands. */
  place(owner: StructureNode, bounds: Bounds): void {
    this.#bounds.set(owner, bounds);
  }

  /** Writes the tree under `root`. */
  write(file: PdfFile, root: StructureNode): void {
    const tree = file.structureRoot();
    const top = this.#element(file, root, tree);
    tree.data.K = top ? [top] : [];
    tree.data.ParentTree = {
      Nums: this.#parents.flatMap((owner, key) => [key, this.#parent(owner)]),
    };
    tree.data.ParentTreeNextKey = this.#parents.length;
    if (this.#named.length > 0) {
      tree.data.IDTree = { Names: this.#named.flatMap(([id, node]) => [new PdfText(id), node]) };
    }
  }

  #add(owner: StructureNode, content: Content): void {
    const contents = this.#contents.get(owner);
    if (contents) contents.push(content);
    else this.#contents.set(owner, [content]);
  }

  #parent(owner: StructureNode[] | StructureNode): PdfValue {
    return Array.isArray(owner)
      ? owner.map((node) => this.#elements.get(node) ?? null)
      : this.#elements.get(owner);
  }

  /** Writes a node and those below it; undefined for one that holds nothing. */
  #element(file: PdfFile, node: StructureNode, parent: PdfObject): PdfObject | undefined {
    if (!this.#holdsAnything(node)) return undefined;
    const element = file.object({ Type: 'StructElem', S: node.role, P: parent });
    this.#elements.set(node, element);
    const contents = this.#contents.get(node) ?? [];
    const page = contents[0]?.page;
    if (page) element.data.Pg = page;
    element.data.K = [
      ...contents.map((content) => kidOf(content, page)),
      ...node.children.map((child) => this.#element(file, child, element)).filter(isPresent),
    ];
    Object.assign(element.data, this.#attributes(node));
    if (node.role === 'Note') {
      const id = `note-${String(this.#named.length + 1).padStart(6, '0')}`;
      element.data.ID = new PdfText(id);
      this.#named.push([id, element]);
    }
    element.end();
    // It is written: of a hundred thousand elements only their numbers are needed from here on.
    element.data = {};
    return element;
  }

  /** A table keeps its empty cells: without them its columns would slip. */
  #holdsAnything(node: StructureNode): boolean {
    return (
      node.role === 'TD' ||
      node.role === 'TH' ||
      this.#contents.has(node) ||
      node.children.some((child) => this.#holdsAnything(child))
    );
  }

  #attributes(node: StructureNode): PdfDictionary {
    const bounds = this.#bounds.get(node);
    return {
      ...(node.alt !== undefined && { Alt: new PdfText(node.alt) }),
      ...(node.language !== undefined && { Lang: new PdfText(node.language) }),
      ...(bounds && { A: { O: 'Layout', Placement: 'Block', BBox: bounds } }),
      ...((node.scope !== undefined || node.columnSpan !== undefined) && {
        A: { O: 'Table', Scope: node.scope, ColSpan: node.columnSpan },
      }),
    };
  }
}

function kidOf(content: Content, elementPage: PdfObject | undefined): PdfValue {
  if ('annotation' in content) {
    return { Type: 'OBJR', Obj: content.annotation, Pg: content.page };
  }
  if (content.page === elementPage) return content.mark;
  return { Type: 'MCR', Pg: content.page, MCID: content.mark };
}

function isPresent<T>(value: T | undefined): value is T {
  return value !== undefined;
}
