const kinds = {
  length: '应是数字加单位，如 12pt、37mm、1.5cm、1in 或 2em，或字号，如 三号、小四',
  share: '应是百分数，如 60%',
  colour: "应是颜色，如 '#c00000'，并加引号",
  'page-size': '应是 A3、A4、A5、B5、letter、legal，或“宽 × 高”，如 210mm × 297mm',
  text: '应是文字',
};

/** A length in pt, short enough to be read. */
const pt = (length: number): string => `${Math.round(length * 10) / 10}pt`;

/** As many missing keys as are named. */
const mostKeys = 5;

const meant = (near: string | undefined): string => (near === undefined ? '' : `是不是 ${near}？`);

/** Findings about themes. */
export const themeFindings = {
  'theme-missing': (values: {
    readonly name: string;
    readonly known: readonly string[];
    readonly near: string | undefined;
  }) => ({
    message: `找不到主题 ${values.name}`,
    help: `${meant(values.near)}可用的主题有：${values.known.join('、')}`,
  }),
  'theme-unknown-key': (values: {
    readonly key: string;
    readonly near: string | undefined;
    readonly known: readonly string[];
  }) => ({
    message: `主题里没有 ${values.key} 这一项`,
    help: values.near === undefined ? `这里可以写：${values.known.join('、')}` : meant(values.near),
  }),
  'theme-no-value': (values: { readonly key: string }) => ({
    message: `${values.key} 没有值`,
    help: "在冒号后面写一个值；颜色要加引号，如 '#c00000'，否则 # 之后算作注释",
  }),
  'theme-bad-value': (values: {
    readonly key: string;
    readonly text: string;
    readonly kind: keyof typeof kinds;
  }) => ({
    message: `${values.key} 的值“${values.text}”无法识别`,
    help: kinds[values.kind],
  }),
  'theme-unknown-word': (values: {
    readonly key: string;
    readonly text: string;
    readonly words: readonly string[];
    readonly near: string | undefined;
  }) => ({
    message: `${values.key} 的值“${values.text}”无法识别`,
    help: `${meant(values.near)}可以写：${values.words.join('、')}`,
  }),
  'theme-unknown-colour': (values: {
    readonly key: string;
    readonly text: string;
    readonly names: readonly string[];
    readonly near: string | undefined;
  }) => ({
    message: `${values.key} 的值“${values.text}”不是颜色，colours 里也没有这个名称`,
    help: `${meant(values.near)}可以写加引号的 '#c00000'，或 colours 里的：${values.names.join('、')}`,
  }),
  'theme-out-of-bounds': (values: {
    readonly key: string;
    readonly text: string;
    readonly low: number;
    readonly high: number;
  }) => ({
    message: `${values.key} 的值 ${values.text} 超出了合理的范围`,
    help:
      values.high <= 1
        ? `应在 ${values.low * 100}% 到 ${values.high * 100}% 之间`
        : `应在 ${pt(values.low)} 到 ${pt(values.high)} 之间`,
  }),
  'theme-no-room': (values: {
    readonly key: string;
    readonly room: number;
    readonly least: number;
  }) => ({
    message: `按 ${values.key} 排，除去页边距和缩进只剩 ${pt(values.room)}，放不下文字`,
    help: `至少要留 ${pt(values.least)}：换大一些的纸，或减小页边距、缩进和字号`,
  }),
  'theme-like-circle': (values: { readonly style: string; readonly like: string }) => ({
    message: `样式 ${values.style} 仿照 ${values.like}，后者又绕回来仿照前者`,
    help: '删去其中一个 like',
  }),
  'theme-extends-circle': (values: { readonly name: string }) => ({
    message: `extends 绕了一圈，又回到了主题 ${values.name} 自己`,
    help: '换一个主题来扩展，例如 extends: base；只有和内置主题同名时，才能扩展自己的名称',
  }),
  'theme-incomplete': ({ keys }: { readonly keys: readonly string[] }) => ({
    message: `主题没有给出 ${keys.slice(0, mostKeys).join('、')}${keys.length > mostKeys ? ` 等 ${keys.length} 项` : ''}`,
    help: '在文件里写上 extends: base，没写的项就取自内置的基础主题；从旧版复制来的 base.yaml 也可以这样写',
  }),
};
