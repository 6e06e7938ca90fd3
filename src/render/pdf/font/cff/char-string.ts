import { charStringNumber, operandBytes, shortint } from './cff-number.js';

/** The subroutines that a glyph may call, by their number, or undefined where there is none. */
export interface Subroutines {
  readonly count: number;
  bytes(number: number): Uint8Array | undefined;
}

/** The subroutines that a glyph's charstring can call. */
export interface CallableSubroutines {
  readonly global: Subroutines;
  readonly local: Subroutines;
}

// Operators of Type 2 charstrings (Adobe TN 5177, appendix A).
const hstem = 1;
const vstem = 3;
const vmoveto = 4;
const callsubr = 10;
const returned = 11;
const escaped = 12;
const endchar = 14;
const hstemhm = 18;
const hintmask = 19;
const cntrmask = 20;
const rmoveto = 21;
const hmoveto = 22;
const vstemhm = 23;
const callgsubr = 29;
const drawing = new Set([5, 6, 7, 8, 24, 25, 26, 27, 30, 31]);
const flexes = new Set([34, 35, 36, 37]);

/** Subroutines nest at most ten deep (TN 5177, appendix B). */
const deepestCall = 10;

/** No glyph takes more steps; without a limit, ten levels of calls could double each time. */
const mostSteps = 200_000;
const mostOperands = 513;

/**
 * A charstring written out without subroutines and without its width, its outline and vertical stems
 * moved right by `shift` units. Undefined where it is broken, or computes more than fonts do.
 */
export function flatCharString(
  charString: Uint8Array,
  subroutines: CallableSubroutines,
  shift: number,
): Uint8Array | undefined {
  const flattening = new Flattening(subroutines, shift);
  const end = flattening.run(charString, 0);
  if (end === 'broken') return undefined;
  if (end === 'returned') flattening.finish();
  return Uint8Array.from(flattening.written);
}

/** How a charstring or subroutine came to its end: at its last byte or `return`, at `endchar`, or not. */
type End = 'returned' | 'ended' | 'broken';

class Flattening {
  readonly written: number[] = [];
  #operands: number[] = [];
  #stems = 0;
  #steps = 0;
  /** The first operator that takes operands may have the glyph's width before them. */
  #isBegun = false;
  #hasMoved = false;

  constructor(
    private readonly subroutines: CallableSubroutines,
    private readonly shift: number,
  ) {}

  run(code: Uint8Array, depth: number): End {
    let at = 0;
    while (at < code.length) {
      this.#steps += 1;
      if (this.#steps > mostSteps || this.#operands.length > mostOperands) return 'broken';
      const first = code[at] ?? 0;
      if (first >= 32 || first === shortint) {
        const { value, length } = charStringNumber(code, at);
        this.#operands.push(value);
        at += length;
        continue;
      }
      at += 1;
      if (first === returned) return 'returned';
      if (first === endchar) return this.#end();
      if (first === callsubr || first === callgsubr) {
        const end = this.#call(first, depth);
        if (end !== 'returned') return end;
      } else if (first === escaped) {
        if (!this.#operateEscaped(code[at] ?? 0)) return 'broken';
        at += 1;
      } else {
        if (!this.#operate(first)) return 'broken';
        at += this.#copyMask(first, code, at);
      }
    }
    return 'returned';
  }

  finish(): void {
    this.written.push(endchar);
  }

  /** Four operands would compose an accented letter of two glyphs, as fonts made from Type 1 do. */
  #end(): End {
    if (this.#operands.length >= 4) return 'broken';
    this.finish();
    return 'ended';
  }

  /** A mask has one bit for each stem, and stands behind its operator; returns its length in bytes. */
  #copyMask(operator: number, code: Uint8Array, at: number): number {
    if (operator !== hintmask && operator !== cntrmask) return 0;
    const length = (this.#stems + 7) >> 3;
    for (const byte of code.subarray(at, at + length)) this.written.push(byte);
    return length;
  }

  #call(by: number, depth: number): End {
    const { global, local } = this.subroutines;
    const called = by === callgsubr ? global : local;
    const number = (this.#operands.pop() ?? 0) + bias(called.count);
    const code = called.bytes(number);
    return code === undefined || depth >= deepestCall ? 'broken' : this.run(code, depth + 1);
  }

  /** Writes an operator with its operands, moved where they are places and not distances. */
  #operate(operator: number): boolean {
    switch (operator) {
      case hstem:
      case hstemhm:
      case vstem:
      case vstemhm:
        this.#takeStems(operator === vstem || operator === vstemhm);
        break;
      case hintmask:
      case cntrmask:
        // Operands here are vertical stems whose operator is left out.
        this.#takeStems(true);
        break;
      case rmoveto:
        this.#takeWidth(this.#operands.length > 2);
        break;
      case hmoveto:
      case vmoveto:
        this.#takeWidth(this.#operands.length > 1);
        break;
      default:
        if (!drawing.has(operator)) return false;
    }
    if (operator === rmoveto || operator === hmoveto || operator === vmoveto) this.#move(operator);
    else this.#write(operator);
    return true;
  }

  #takeStems(vertical: boolean): void {
    this.#takeWidth(this.#operands.length % 2 === 1);
    this.#stems += this.#operands.length >> 1;
    const [first] = this.#operands;
    // Each operator counts its stems from the glyph's origin.
    if (vertical && first !== undefined) this.#operands[0] = first + this.shift;
  }

  #takeWidth(isThere: boolean): void {
    if (isThere && !this.#isBegun) this.#operands.shift();
    this.#isBegun = true;
  }

  /** The first move starts at the origin, all others where the pen is. */
  #move(operator: number): void {
    const shift = this.#hasMoved ? 0 : this.shift;
    this.#hasMoved = true;
    const [first = 0] = this.#operands;
    if (shift !== 0 && operator === vmoveto) {
      this.#operands = [shift, first];
      this.#write(rmoveto);
      return;
    }
    this.#operands[0] = first + (operator === vmoveto ? 0 : shift);
    this.#write(operator);
  }

  #operateEscaped(operator: number): boolean {
    if (!flexes.has(operator)) return compute(operator, this.#operands);
    this.#write(escaped, operator);
    return true;
  }

  #write(...operator: readonly number[]): void {
    for (const value of this.#operands) this.written.push(...operandBytes(value));
    this.written.push(...operator);
    this.#operands = [];
  }
}

/** The arithmetic that fonts made from Type 1 use; false for what needs more than the operands. */
function compute(operator: number, operands: number[]): boolean {
  const last = operands.pop() ?? 0;
  if (operator === 9) operands.push(Math.abs(last));
  else if (operator === 14) operands.push(-last);
  else if (operator === 27) operands.push(last, last);
  else if (operator !== 18) {
    const before = operands.pop() ?? 0;
    if (operator === 10) operands.push(before + last);
    else if (operator === 11) operands.push(before - last);
    else if (operator === 12) operands.push(last === 0 ? 0 : before / last);
    else if (operator === 24) operands.push(before * last);
    else if (operator === 28) operands.push(last, before);
    else return false;
  }
  return true;
}

/** What is added to the number of a subroutine (TN 5177, 4.7). */
function bias(count: number): number {
  if (count < 1240) return 107;
  return count < 33900 ? 1131 : 32768;
}
