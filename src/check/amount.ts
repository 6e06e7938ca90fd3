/** A number of things, as it stands in a text: `6263 例`, `1.2万人`, `1,000 台`. */
export interface Amount {
  /** In ones of the unit. */
  readonly value: number;
  /** How far off the value may be by rounding: half of its last digit; nothing for a count to the last one. */
  readonly tolerance: number;
  /** What counts the things, without 万 and 亿; `人` for all that counts persons. */
  readonly unit: string;
  /** The word for ten thousand or more in front of the unit, or nothing. */
  readonly scale: Scale;
  /** Where it stands, in UTF-16 units of the text that it was found in. */
  readonly start: number;
  readonly end: number;
}

type Scale = keyof typeof scales;

const scales = { '': 1, 万: 1e4, 亿: 1e8, 万亿: 1e12 };

const units =
  '人次|例次|台次|平方米|例|人|名|位|家|个|张|台|套|份|件|次|条|户|所|项|篇|剂|床|辆|册|本|种|批|间|处|支|盒|元|款|类';

const persons = /^[名位]$/;

const amount = new RegExp(
  String.raw`(?<![\d.,A-Za-z第])(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)[ \u00a0]?(万亿|万|亿|)[ \u00a0]?(${units})`,
  'g',
);

/** The amounts of a text, in their order. */
export function amountsIn(text: string): readonly Amount[] {
  return Array.from(text.matchAll(amount), (match) => {
    const [whole, written = '', word = '', unit = ''] = match;
    const scale = isScale(word) ? word : '';
    const plain = written.replaceAll(',', '');
    const decimals = plain.split('.')[1]?.length ?? 0;
    const isCount = scale === '' && decimals === 0;
    return {
      value: Number(plain) * scales[scale],
      tolerance: isCount ? 0 : (scales[scale] / 10 ** decimals) * 0.5,
      unit: unit.replace(persons, '人'),
      scale,
      start: match.index,
      end: match.index + whole.length,
    };
  });
}

/** A value as it would be written beside an amount: in 万 where that is in 万. */
export function likewise(value: number, { scale }: Amount): string {
  return `${Number((value / scales[scale]).toFixed(4))}${scale}`;
}

function isScale(word: string): word is Scale {
  return word in scales;
}
