/** What looks like the name of a person. */
export interface PersonName {
  readonly name: string;
  /** Where it begins, in UTF-16 units of the text that it was found in. */
  readonly start: number;
  /** False of what stands where names do but does not begin with a frequent surname. */
  readonly isSurnamed: boolean;
}

/** Frequent surnames, and those that the samples have. */
const surnames =
  '[王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蔡蒋余于杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温常施殷俞洪季康辛焦管颜凌易柳申倪柯梅骆童祝盛章傅詹庄葛路阮翁樊尚欧聂涂滕牛耿齐单舒柴鲁纪岳左包甘屈游裴柏娄景鲍褚翟喻华卞宁裘费岑霍阎简蒙虞宗穆苗古邢闻谷臧宫冉宿隋乔苑沙阳原晏楚蔺佟应闵荣桑桂牟仲连扈迟车楼区蒲苟封衣郁邬邝厉靳匡丛鄢湛芦佘巩郎麦查刁仇全权冀冷冼琚瞿祁占解戚项房兰文贡敖寇萧安邰鞠栾暴鹿粟战练席谌阙濮皮蓝路邸郦郜]';
const compoundSurnames = '(?:欧阳|司马|诸葛|上官|皇甫|慕容|令狐|司徒|公孙|夏侯|尉迟|端木)';

/** A character that given names are made of: no word of grammar. */
const given =
  '[^\\P{Script=Han}的了是把被就都也很不没这那他她它我你们之其并且但若该此者说在却还曾副则某]';

const surnamed = `${compoundSurnames}${given}{1,2}?|${surnames}${given}{1,2}?`;

/** What a person is called by, in front of the name or behind it. */
const titles =
  '主任|院长|处长|局长|部长|校长|所长|市长|省长|县长|区长|厅长|司长|科长|会长|理事长|董事长|秘书长|护士长|组长|队长|站长|书记|主席|委员|教授|研究员|院士|博士|专家|医生|医师|护师|护士|药师|工程师|总监|总裁|经理|主编|编辑|记者|通讯员|负责人|创始人|同志|老师|先生|女士|学者|顾问|馆长|台长|社长|团长|CEO|CTO|CIO|CFO|COO';

/** What persons do in the news. */
const verbs =
  '说|表示|指出|认为|介绍|强调|告诉|透露|坦言|称|谈到|提到|建议|分析|解释|回忆|主持|出席|致辞|讲话|作了|做了|带领|率|带队|参加|担任|宣布|要求|总结|汇报|呼吁|补充|感慨|感叹|直言|提醒|演示|主讲';

const isTitle = new RegExp(`^(?:${titles})$`);

const marks = String.raw`[\s，。、；：！？（）()“”《》…—/]`;

/** Behind a title: a name with its end for certain. */
const behindTitle = new RegExp(
  `(?:${titles})[ ：:]?(?:(${surnamed})|(${given}{2,3}?))(?=${marks}|$|${verbs}|${titles}|等|在|对|向|从)`,
  'gu',
);

/** At the start of a clause, before what persons do or are called. */
const beforeVerb = new RegExp(
  `(?<=^|${marks}|[据由经和与请让])(${surnamed})(?=${verbs}|${titles})`,
  'gu',
);

/** The names of persons in a text; it knows those behind a title, and those before a title or what persons do. */
export function personsIn(text: string): readonly PersonName[] {
  const names = new Map<number, PersonName>();
  for (const match of text.matchAll(behindTitle)) {
    const name = match[1] ?? match[2] ?? '';
    const start = match.index + match[0].length - name.length;
    names.set(start, { name, start, isSurnamed: match[1] !== undefined });
  }
  for (const { index, 0: name } of text.matchAll(beforeVerb)) {
    names.set(index, { name, start: index, isSurnamed: true });
  }
  return [...names.values()].filter(({ name }) => !isTitle.test(name.slice(1)));
}
