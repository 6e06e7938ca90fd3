/** Marks that stand side by side though one of them alone belongs there. */
export interface DoubledStops {
  readonly at: number;
  readonly marks: string;
  /** Which of them should stay. */
  readonly kept: string;
  /** True where there is no doubt which. */
  readonly isCertain: boolean;
}

const runs =
  /[，、；：。？！]{2,}|(?<=[\p{sc=Han}”’）》」』】])[?!]{1,3}[，。；]|，,|。\.|；;|(?<=[\p{sc=Han}”’）》」』】])(?:,[，。；]|\.。|;[；。])/gu;

/** The cheap test. */
const candidate = /[，、；：。？！?!,.;][，、；：。？！?!,.;]/;

const stop = /[，、；：。？！,.;?!]/;

/** What a stop can stand behind; behind an opening mark or a space the text is about marks. */
const content = /[\p{L}\p{N}”’）》〉」』】)%％℃]/u;

/**
 * The stops of a text that stand side by side (GB/T 15834-2011, 4.1–4.6): ？。 ，， ，。 The marks that may
 * be: ？！ ！！ …… are none, nor are three and more of one kind, which somebody wrote on purpose.
 */
export function doubledStops(text: string): readonly DoubledStops[] {
  if (!candidate.test(text)) return [];
  return [...text.matchAll(runs)].flatMap(({ 0: marks, index }) => {
    const isWhole = !stop.test(text.charAt(index + marks.length));
    const isStop = isWhole && content.test(text.charAt(index - 1));
    const choice = isStop ? chosen(marks) : undefined;
    return choice === undefined ? [] : [{ at: index, marks, ...choice }];
  });
}

type Choice = Pick<DoubledStops, 'kept' | 'isCertain'>;

function chosen(marks: string): Choice | undefined {
  const [asked = ''] = /[？！?!]+/.exec(marks) ?? [];
  if (asked !== '') return besideQuestion(marks, asked);
  const [first = '', second = ''] = marks;
  if (/[,.;]/.test(first)) return { kept: second, isCertain: true };
  if (/[,.;]/.test(second)) return { kept: first, isCertain: true };
  const kinds = new Set(marks);
  if (kinds.size === 1) return marks.length === 2 ? { kept: first, isCertain: true } : undefined;
  if (kinds.size > 2 || kinds.has('：')) return undefined;
  const [weaker = '', stronger = ''] = ['、', '，', '；', '。'].filter((mark) => kinds.has(mark));
  // 。， may also be a sentence that was to go on.
  return { kept: stronger, isCertain: marks === weaker + stronger };
}

/** ？。 ends twice; in ：？ and ？、 the marks belong to what is quoted without marks. */
function besideQuestion(marks: string, asked: string): Choice | undefined {
  if (!/^(?:[，。；]+[？！?!]+|[？！?!]+[，。；]+)$/.test(marks)) return undefined;
  return { kept: asked, isCertain: marks.startsWith(asked) || marks.startsWith('，') };
}
