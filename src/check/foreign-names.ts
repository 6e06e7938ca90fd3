/** Characters that foreign names are written with (《世界人名翻译大辞典》), and names of the Uyghurs. */
const ofNames =
  '阿埃艾爱安昂奥巴班邦鲍贝本比彼宾波伯勃博布查达戴丹德登邓迪蒂丁杜顿厄恩尔法范菲费芬弗夫福盖甘冈戈哥格根古哈汉豪赫亨胡怀霍基吉加贾杰金卡凯坎康考科克肯库奎拉莱赖兰朗劳勒雷黎李里利莉丽林琳卢鲁伦罗洛马玛迈麦曼梅门蒙米密摩莫默姆穆内纳娜南尼妮涅宁牛纽努诺欧帕潘佩皮珀普奇齐契恰乔切琼丘荣茹若萨塞赛桑瑟沙莎珊舍圣施史士斯丝思苏索塔泰坦汤唐特廷图托瓦旺威韦维温沃乌武西希锡夏肖谢辛休许雅亚耶叶伊英尤约泽詹珍芝治兹卓朱佐提江木买力';

/** True where the point at `at` (UTF-16 units) may part a foreign name: 乔治.史密斯. */
export function mayPartName(text: string, at: number): boolean {
  const [before, after] = [text.charAt(at - 1), text.charAt(at + 1)];
  return before !== '' && after !== '' && ofNames.includes(before) && ofNames.includes(after);
}
