import type { Report } from '../../../src/model/report.js';
import { articleOf, bodyOf, reportOf } from './sample.js';

const ward = `江州市第二人民医院本周启用“无纸化病区”，护士用手持终端（PDA）核对医嘱，化验单、影像报告与会诊意见在同一块屏幕上汇齐。院方说，3 个试点病区的平均查房时间由 42 分钟降到 31 分钟[^time]，**“少跑一趟护士站”**成了护士们提得最多的一句话。

市卫生健康委同日公布首批试点名单，要求各院在年底前完成接口改造——既要连得上，*更要用得好*。名单与进度见 [试点工作专栏](https://health.example.com/pilot?year=2024&batch=1)，技术问答见 <https://health.example.com/answers/how-to-connect-a-hospital-information-system-to-the-regional-platform/2024-05>。

## 三个病区的变化

1. 心内科：床旁 ECG 数据每 5 秒上传一次；
2. 骨科：术前核查由 *Word* 表格改为 \`check-in v2.1\` 流程；
3. 儿科：家长扫码即可看到用药说明[^time]。

![三个病区启用前后的查房时间](images/visits.png "图 1　三个病区启用前后的平均查房时间（分钟）")

### 一张表看变化

| 病区 | 床位 | 启用日期 | 查房用时（分钟） | 满意度 |
| :--- | ---: | :---: | ---: | ---: |
| 心内科 | 48 | 2024-03-11 | 44 → 30 | 96.2% |
| 骨科 | 52 | 2024-03-18 | 40 → 33 | 94.8% |
| 儿科 | 36 | 2024-04-01 | 41 → 30 | 97.5% |

#### 数据从哪里来

> 数据只在院内流转，出院后由患者自己决定给谁看。这是我们给病人的第一个承诺，也是最要紧的一个。

[^time]: 院方 2024 年 4 月抽样 120 次查房得出，样本不含夜班；详见 <https://hospital.example.com/report>。`;

const cloud = `区域影像云平台一期上线以来，已有 17 家基层卫生院接入，累计存储检查 36.8 万例。基层拍片、县级诊断、市级会诊，患者不必再带着胶片往返。

平台按三级等保建设，影像在专线内传输。接入清单如下：

- [x] 统一患者主索引（EMPI）
- [x] DICOM 网关
- [ ] 互联网调阅

![尚未取得的机房照片](images/lost.png)

### 接口示例

\`\`\`json
{ "study": "1.2.840.113619.2.55.3.604688119.971.1399387221.467", "modality": "CT", "status": "reported" }
\`\`\`

一行之内也可以有图标 ![绿灯](images/sign.png) 和~~删去的字~~。[^time]

***

下一步，平台将向社会办医疗机构开放。

[^time]: 另一篇里的同名注释，不会与前一篇相混。`;

const plain = reportOf({});

/** An issue with everything that a report and an article may hold, in two sections. */
export const sampleIssue: Report = reportOf({
  series: {
    ...plain.series,
    marking: '内部资料',
    recipients: ['市卫生健康委', '市政务服务和数据局'],
    copies: ['各区卫生健康局'],
    editor: '周闻',
    reviewer: '何宁',
    approver: '沈一舟',
  },
  note: bodyOf('本期重点：病区无纸化与影像上云。编者另附《试点工作问答》，见第 1 篇。'),
  sections: [
    {
      name: '医院动态',
      articles: [
        articleOf(1, {
          title: '“无纸化病区”上线一个月：护士少跑腿，医生多看病——江州市第二人民医院试点纪实',
          toc: '“无纸化病区”上线一个月：护士少跑腿，医生多看病',
          media: '江州日报',
          source: '江州发布',
          link: 'https://news.example.com/2024/05/15/paperless-ward-one-month-after-launch.html?from=timeline&id=20240515A0B73E00',
          body: bodyOf(ward),
        }),
      ],
    },
    {
      name: '区域平台',
      articles: [
        articleOf(2, {
          anchor: '03',
          title: '17 家基层卫生院接入影像云：拍片不出镇，诊断在县城',
          media: 'HIT 观察',
          source: 'HIT 观察',
          body: bodyOf(cloud),
        }),
      ],
    },
  ],
});
