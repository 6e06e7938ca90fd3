import { sounds } from './sounds.js';

/** Characters that are taken for each other by eye, two and two; where they sound alike they need not be here. */
const lookalikes = new Set(
  `未末 未朱 末朱 己已 己巳 已巳 祎袆 沈沉 栗粟 茜西 晴睛 盂孟 毋母 甲申 甲由 申由 申电 田由
日曰 日目 白自 人入 士土 干千 干于 千于 天夫 王玉 王主 玉主 刀刁 治冶 洗冼 宣宜 拔拨 崇祟 徒徙
券卷 戊戌 戌戍 戊戍 冒昌 昊吴 昱显 享亨 杲果 浙淅 淮准 琳淋 赢羸 钧钩 锡踢 陈阵 贯贾 彬杉 彬林
徐涂 戴载 昕听 晋普 泽择 萧肃 菁青 茵菌 莱菜 裘袭 谌湛 贲贵 责贵 鸣呜 鸟乌 季李 宇字 周同 石右
古占 吉告 名各 尹丑 尤龙 史吏 丹舟 巨臣 延廷 怡恰 恒桓 柏拍 栋拣 毕华 沁泌 淑椒 瑞端 熊能 秦泰
秦奏 泰奏 荀苟 葛喝 裴斐 辛幸 闫闰 韦书 贝见 天无 元无 开井 木本 术木 大太 太犬 手毛 小少 兵乒
兵乓 折拆 析折 坏环 环坏 竞竟 历厉 抠枢 枢抠 沪泸 阆阎 滨宾 衢街 潼漳 漳璋 漯骡 濮璞 郫陴 亳毫
阜埠 歙翕 黟黔 儋瞻 汩汨 藁蒿 蠡彖`
    .split(/\s+/)
    .flatMap((pair) => [pair, [...pair].reverse().join('')]),
);

/** True of two characters that one is easily taken for the other: they sound alike, but for the tone, or look alike. */
export function areAlike(a: string, b: string): boolean {
  if (lookalikes.has(a + b)) return true;
  const other = sounds(b);
  return sounds(a).some((sound) => other.includes(sound));
}
