/** Why a font file cannot be used: what to say, and how to mend it. */
const reasons = {
  format: ['不是 TTF、OTF 或 TTC 字体', '换成 TTF、OTF 或 TTC 格式的字体文件'],
  woff: ['是网页用的 WOFF 字体，PDF 用不了', '用字体转换工具把它转成 TTF 或 OTF'],
  variable: [
    '是可变字体，印出来只会是它最细（或默认）的一种粗细',
    '下载这款字体的静态版本（static），每种粗细一个文件',
  ],
  broken: ['已损坏，或缺少必需的部分', '重新下载或复制这个字体文件'],
  'no-unicode': [
    '没有 Unicode 字符表，不知道哪个字形是哪个字',
    '换一款较新的字体，或找这款字体的新版本',
  ],
  restricted: [
    '的许可不准嵌入文档（fsType 为“受限”）',
    '换一款允许嵌入的字体，或向字体厂商取得许可的版本',
  ],
  'bitmap-only': ['的许可只准嵌入点阵，不准嵌入轮廓（fsType 第 9 位）', '换一款允许嵌入轮廓的字体'],
  missing: ['打不开：链接指向的文件不在了', '把字体文件本身放进 fonts 文件夹'],
  outside: ['是一个指到工作区外面的链接，不会去读', '把字体文件本身复制到 fonts 文件夹里'],
  irregular: ['不是普通文件', '把字体文件本身放进 fonts 文件夹'],
  'too-large': ['太大，超过了 256 MB', '换一个只含所需字体的文件'],
  forbidden: ['没有读取的权限', '改一改这个文件的权限，让自己能读'],
} satisfies Record<string, readonly [problem: string, help: string]>;

type Reason = keyof typeof reasons;

const named = (known: readonly string[]): string =>
  known.length === 0
    ? '把字体文件（TTF、OTF 或 TTC）放进工作区的 fonts 文件夹，这里写它的文件名；自带的字体写 serif、heavy、sans 或 kai'
    : `fonts 文件夹里有：${known.join('、')}；自带的字体写 serif、heavy、sans 或 kai`;

/** Findings about the fonts that users bring. */
export const fontFindings = {
  'font-missing': (values: {
    readonly name: string;
    readonly near: string | undefined;
    readonly known: readonly string[];
  }) => ({
    message: `fonts 文件夹里没有字体文件 ${values.name}`,
    help: `${values.near === undefined ? '' : `是不是 ${values.near}？`}${named(values.known)}`,
  }),
  'font-unusable': (values: { readonly name: string; readonly reason: Reason }) => ({
    message: `字体 ${values.name} ${reasons[values.reason][0]}`,
    help: reasons[values.reason][1],
  }),
  'font-not-in-file': (values: {
    readonly name: string;
    readonly wanted: string;
    readonly known: readonly string[];
  }) => ({
    message: `字体文件 ${values.name} 里没有“${values.wanted}”这一款`,
    help: `在 # 后面写第几款或它的名称；这个文件里有：${values.known
      .map((name, index) => `${index + 1}（${name}）`)
      .join('、')}`,
  }),
  'font-passed-over': (values: { readonly name: string; readonly reason: Reason }) => ({
    message: `fonts 文件夹里的 ${values.name} ${reasons[values.reason][0]}，补字时跳过它`,
    help: `${reasons[values.reason][1]}；用不着它，就从 fonts 文件夹里删去`,
  }),
};
