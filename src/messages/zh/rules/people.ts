/** Findings of the rules about what tells who somebody is. */
export const peopleFindings = {
  'identity-number': (values: { masked: string }) => ({
    message: `这里有一个完整的居民身份证号：${values.masked}`,
    help: '报告要印发，请删去，或者用 * 隐去中间各位',
  }),
  'bank-card': (values: { masked: string }) => ({
    message: `这里有一个完整的银行卡号：${values.masked}`,
    help: '报告要印发，请删去，或者用 * 隐去中间各位',
  }),
  'bank-card-like': (values: { masked: string }) => ({
    message: `这个号码像是银行卡号：${values.masked}`,
    help: '是卡号就删去，或者用 * 隐去中间各位；不是，就在前面写明是什么号，例如“订单号”',
  }),
  'mobile-number': (values: { masked: string }) => ({
    message: `这里有一个手机号码：${values.masked}`,
    help: '是个人的，请删去，或者用 * 隐去中间四位；能换成公开的热线最好',
  }),
  'person-rows': (values: { rows: number }) => ({
    message: `这张表有 ${values.rows} 行是个人的记录：性别、年龄和时间都在`,
    help: '报告要印发，请删去这张表，或者只留汇总的数字；隐去姓名也还可能认出是谁',
  }),
};
