import { quoted } from '../../quoted.js';

/** Findings of the rules about characters and punctuation. */
export const punctuationFindings = {
  'half-width-mark': ({ sample, count }: { sample: string; count: number }) => ({
    message: `${quoted(sample)}用了半角标点${count > 1 ? `，这一段共 ${count} 处` : ''}`,
    help: '中文里用全角标点：，：；（）？！。',
  }),
  'quotes-mixed': ({ kind, mark, count, sample }: QuotesMixed) => {
    const all = count > 1 ? `（这一段共 ${count} 处）` : '';
    switch (kind) {
      case 'straight':
        return {
          message: `${quoted(sample)}用了直引号 ${mark}${all}`,
          help: '中文引号用“ ”，里层用‘ ’',
        };
      case 'turned':
        return {
          message: `${quoted(sample)}的引号 ${mark} 方向反了${all}`,
          help: '前引号用“，后引号用”',
        };
      case 'nested':
        return {
          message: `${quoted(sample)}：双引号里又用了双引号${all}`,
          help: '里层的引号用‘ ’',
        };
      case 'corner':
        return {
          message: `${quoted(sample)}用了「」，同一段里也用“ ”${all}`,
          help: '横排的中文用“ ”，里层用‘ ’',
        };
    }
  },
  'stop-after-mark': ({ marks, kept, sample }: StopAfterMark) => ({
    message: `${quoted(sample)}：${marks} 重在一起了`,
    help: `一处只用一个，这里多半是 ${kept}`,
  }),
  'doubled-word': ({ word, sample }: { word: string; sample: string }) => ({
    message: `${quoted(sample)}：“${word}”重复了`,
    help: `删去多余的“${word}”`,
  }),
  'traditional-character': ({ characters, simplified, sample, count }: TraditionalCharacter) => ({
    message: `${quoted(sample)}里的“${characters}”是繁体字${count > characters.length ? `，这一段共 ${count} 个` : ''}`,
    help: `改为“${simplified}”${count > characters.length ? '，其余的一样改' : ''}；人名、刊名等有意用繁体的，可以关掉这条提示`,
  }),
  'multiplication-sign': ({ sign, sample }: { sign: string; sample: string }) => ({
    message: `${quoted(sample)}用 ${sign} 代替了乘号`,
    help: '乘号用 ×',
  }),
  'comma-between-quotes': ({ sample, count }: { sample: string; count: number }) => ({
    message: `${quoted(sample)}：相邻的书名号、引号之间用了顿号${count > 1 ? `（这一段共 ${count} 处）` : ''}`,
    help: '删去顿号；书名号、引号已经把各项隔开了',
  }),
  'bracket-unclosed': ({ fault, mark, partner, sample }: BracketUnclosed) => {
    switch (fault) {
      case 'unclosed':
        return {
          message: `${quoted(sample)}：${mark} 后面没有 ${partner}`,
          help: `补上 ${partner}，或者删去 ${mark}`,
        };
      case 'unopened':
        return {
          message: `${quoted(sample)}：${mark} 前面没有 ${partner}`,
          help: `补上 ${partner}，或者删去 ${mark}`,
        };
      case 'mixed':
        return {
          message: `${quoted(sample)}：${mark} 和 ${partner} 一个半角，一个全角`,
          help: '两个都用全角：（）',
        };
    }
  },
};

type QuotesMixed = {
  readonly kind: 'straight' | 'turned' | 'nested' | 'corner';
  readonly mark: string;
  readonly count: number;
  readonly sample: string;
};

type StopAfterMark = {
  readonly marks: string;
  /** The one that should stay. */
  readonly kept: string;
  readonly sample: string;
};

type TraditionalCharacter = {
  readonly characters: string;
  readonly simplified: string;
  /** How many traditional characters the passage has. */
  readonly count: number;
  readonly sample: string;
};

type BracketUnclosed = {
  readonly fault: 'unclosed' | 'unopened' | 'mixed';
  readonly mark: string;
  /** The other half. */
  readonly partner: string;
  readonly sample: string;
};
