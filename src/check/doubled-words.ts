/** A word that stands twice or more often in a row, from `at` to before `end`, in UTF-16 units. */
export interface DoubledWord {
  readonly at: number;
  readonly end: number;
  readonly word: string;
}

/** Around which characters two equal ones are no mistake, since one of them belongs to another word. */
interface Exceptions {
  readonly before: string;
  readonly after: string;
  /** It is a mistake behind these alone. */
  readonly only?: string;
}

/** Words of one character that are doubled by a slip alone, but for what stands beside them. */
const particles: Readonly<Record<string, Exceptions>> = {
  // 目的的、标的的；的的确确、的士、的黎波里
  的: { before: '目标靶的打之众鹄端', after: '的确士哥姐黎里喀' },
  // Behind the end of a verb, 方便了了; 终于了了心愿 is right, and so are 为了了解、受不了了、说了了不起
  了: {
    before: '',
    after: '了解结却断然之不若无事账悟清心愿此宿夙一这那桩件恩怨债案',
    only: '便高低加成现决到化展立善升供施造建设通强动布行',
  },
  // 现在在、存在在；在线、在场、在职
  在: {
    before: '现存实實潜所内外自健好正在',
    after: '在线场职校建册读位岗任家京外内编手所先野世乎意行逃押途产研售役院网逃即',
  },
  // 参与与、赠与与；与会
  与: { before: '参赠给授付赋与', after: '与会' },
  // 总和和、温和和；和平、和谐、和气
  和: { before: '饱共总缓柔温中平随调谦祥协附混政义永人和', after: '和气美睦平谐解好乐顺' },
  // 合并并；并联、并发
  并: { before: '合吞归兼一火裁并', after: '并联发列行购网轨线' },
  // 但是是、实事求是是；是否、是非
  是: {
    before: '但可就还要只总于或凡若真正也便更即算老先倒国不都像全求自如硬愣是',
    after: '是非否的',
  },
};

/**
 * Words of two characters that are neither repeated for emphasis, as 研究研究 is, nor joined with
 * another word that begins as they end, as in 附属医院医院感染科; behind each, what may follow all the same.
 */
const words: Readonly<Record<string, string>> = {
  异地: '',
  通过: '率',
  进行: '时曲',
  以及: '',
  对于: '',
  关于: '',
  由于: '',
  因此: '',
  但是: '',
  同时: '',
  为了: '解结却',
  已经: '',
  能够: '',
  这些: '',
  那些: '',
  目前: '',
  此外: '',
  因为: '',
  所以: '',
  如果: '',
  按照: '',
  根据: '',
  随着: '',
  成为: '',
  实现: '',
  提供: '者方商',
  包括: '',
  相关: '性',
  有关: '',
  正在: '',
  及其: '',
  并且: '',
  或者: '',
  而且: '',
  虽然: '',
  不仅: '',
  基于: '',
  针对: '性',
  获得: '感者',
  取得: '',
  具有: '',
  存在: '感',
  属于: '',
  位于: '',
  采用: '率',
  采取: '',
  导致: '',
  围绕: '',
  认为: '',
  表示: '',
  指出: '',
  印发: '',
  发布: '会者',
  召开: '',
  举行: '',
  主要: '',
  其他: '',
  各种: '',
  各类: '',
  近日: '',
  日前: '',
  今年: '',
  去年: '',
  分别: '',
  仍然: '',
  尤其: '',
};

/** The words of a text that stand twice by a slip. Few, and certain: the rest is left to the reader. */
export function doubledWords(text: string): readonly DoubledWord[] {
  const found: DoubledWord[] = [];
  let done = 0;
  let unit = text.charCodeAt(0);
  let next = text.charCodeAt(1);
  for (let at = 0; at < text.length - 1; at += 1) {
    const third = text.charCodeAt(at + 2);
    const word = (unit === next || unit === third) && at >= done ? doubledAt(text, at) : undefined;
    if (word !== undefined) {
      done = at + 2 * word.length;
      while (text.startsWith(word, done)) done += word.length;
      found.push({ at, end: done, word });
    }
    unit = next;
    next = third;
  }
  return found;
}

/** The word that stands twice from `at` on. */
function doubledAt(text: string, at: number): string | undefined {
  const particle = text.charAt(at);
  if (particle === text.charAt(at + 1)) {
    const exceptions = Object.hasOwn(particles, particle) ? particles[particle] : undefined;
    if (exceptions === undefined) return undefined;
    const [before, after] = [text.charAt(at - 1), text.charAt(at + 2)];
    if (exceptions.only !== undefined && !has(exceptions.only, before)) return undefined;
    return has(exceptions.before, before) || has(exceptions.after, after) ? undefined : particle;
  }
  const word = text.slice(at, at + 2);
  if (!text.startsWith(word, at + 2)) return undefined;
  const exceptions = Object.hasOwn(words, word) ? words[word] : undefined;
  return exceptions === undefined || has(exceptions, text.charAt(at + 4)) ? undefined : word;
}

/** Nothing, at either end of a text, is no exception. */
function has(exceptions: string, character: string): boolean {
  return character !== '' && exceptions.includes(character);
}
