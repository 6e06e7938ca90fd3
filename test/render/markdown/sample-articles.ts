import type { Article } from '../../../src/model/article.js';
import { articleOf, day } from '../../compose/issue-of.js';

/** Three articles that use all that Markdown has. */
export const sampleArticles: readonly Article[] = [
  articleOf(1, {
    title: '地铁三号线试运行 首日客流 12.5 万人次',
    media: '滨海日报',
    link: 'https://news.example/2017/11/27/metro_line-3.html?id=1&p=2',
    date: day('2017-11-27'),
    section: '交通',
    body: `11月27日，三号线开始试运行。**“双语”**标识覆盖全部
车站，App 扫码进站[^1]占七成。

## 客流

| 时段 | 人次（万） | 占比 |
| :--- | ---: | ---: |
| 早高峰 | 4.1 | 33% |
| 晚高峰 | 3.9 | 31% |

![首日分时客流](客流.png "图1 首日分时客流")

### 换乘

1. 一号线：~~步行~~扶梯
2. 二号线：站台对面
   - 需出站
   - 凭原票

[^1]: 含 NFC 手机。
`,
  }),
  articleOf(2, {
    title: '《条例》公开征求意见 | 市政府网站',
    toc: '《条例》公开征求意见',
    media: '滨海发布',
    source: '市政府网站',
    date: day('2017-11-28'),
    section: '政务',
    body: `> 公众可在12月28日前提出意见。

全文见 https://gov.example/a_b/，也可来信[^1]。

[^1]: 地址见网站。
`,
  }),
  articleOf(4, {
    title: '路灯杆装上传感器',
    media: '科技晚报',
    source: '某社',
    date: day('2017-11-30'),
    section: '交通',
    body: `\`\`\`json
{ "pm25": 35 }
\`\`\`

![杆体剖面](missing.png)
`,
  }),
];
