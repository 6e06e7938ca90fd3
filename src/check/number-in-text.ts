/** A number that was found in a text, from `start` to before `end` in UTF-16 units, and its digits without what stands between them. */
export interface NumberInText {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
}

/** A number as findings show it: they are printed and kept in logs, so all but its ends is covered. */
export function masked({ digits }: NumberInText, first: number, last: number): string {
  const covered = Math.max(0, digits.length - first - last);
  return digits.slice(0, first) + '*'.repeat(covered) + digits.slice(-last);
}

/** What counts things, not people: orders, parcels, samples, papers. */
const things =
  /订单|单号|编号|流水|运单|快递|批号|批次|序列|条码|条形码|标本|样本|发票|税号|信用代码|许可|备案|专利|文号|登记号|合同|设备|ISBN|ISSN|DOI|IMEI|\bSN\b/i;

/** What a number is called that is a person's all the same: 身份证编号. */
const persons = /身份|证件|公民|银行|卡号|账[号户]|帐[号户]/;

/** True where the words right before a number call it that of a thing: 订单号：…. `text` is as `plainDigits` makes it. */
export function isNumberOfThing(text: string, start: number): boolean {
  const label = /[^。、,;\n]*$/.exec(text.slice(Math.max(0, start - 12), start))?.[0] ?? '';
  return things.test(label) && !persons.test(label);
}

const address = /[A-Za-z][!-~]*(?:[=?&#%]|\.[!-~]*\/)[!-~]*$/;

/** True where a number is part of an address on the net: `news.example/13800138000`, `id=13800138000`; but not of `Tel/Fax: …`. */
export function isInAddress(text: string, start: number): boolean {
  return address.test(text.slice(Math.max(0, start - 60), start));
}
