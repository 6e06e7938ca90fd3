import type { AnyRule } from '../rule.js';
import { articlesOutOfOrder } from './articles-out-of-order.js';
import { bankCard } from './bank-card.js';
import { bankCardLike } from './bank-card-like.js';
import { bracketUnclosed } from './bracket-unclosed.js';
import { commaBetweenQuotes } from './comma-between-quotes.js';
import { coverDateBackwards } from './cover-date-backwards.js';
import { coverDateEarly } from './cover-date-early.js';
import { coverDateLate } from './cover-date-late.js';
import { dateInText } from './date-in-text.js';
import { dateOutsidePeriod } from './date-outside-period.js';
import { dateStyleMixed } from './date-style-mixed.js';
import { doubledWord } from './doubled-word.js';
import { halfWidthMark } from './half-width-mark.js';
import { headingEmpty } from './heading-empty.js';
import { headingNumbered } from './heading-numbered.js';
import { headingSkipped } from './heading-skipped.js';
import { identityNumber } from './identity-number.js';
import { labelInText } from './label-in-text.js';
import { linkDead } from './link-dead.js';
import { linkDeleted } from './link-deleted.js';
import { linkExpiring } from './link-expiring.js';
import { linkHost } from './link-host.js';
import { linkMoved } from './link-moved.js';
import { linkRepeated } from './link-repeated.js';
import { linkTracking } from './link-tracking.js';
import { linkUnreachable } from './link-unreachable.js';
import { mediaSpelling } from './media-spelling.js';
import { mobileNumber } from './mobile-number.js';
import { multiplicationSign } from './multiplication-sign.js';
import { nameTwoWays } from './name-two-ways.js';
import { numberOutOfStep } from './number-out-of-step.js';
import { numberStyleMixed } from './number-style-mixed.js';
import { paragraphCut } from './paragraph-cut.js';
import { periodGap } from './period-gap.js';
import { periodNotWhole } from './period-not-whole.js';
import { periodOverlap } from './period-overlap.js';
import { personRows } from './person-rows.js';
import { pictureWithoutAlt } from './picture-without-alt.js';
import { quotesMixed } from './quotes-mixed.js';
import { sourceLikeMedia } from './source-like-media.js';
import { spacingMixed } from './spacing-mixed.js';
import { stopAfterMark } from './stop-after-mark.js';
import { sumMismatch } from './sum-mismatch.js';
import { tableRowShort } from './table-row-short.js';
import { termSpelling } from './term-spelling.js';
import { textRepeated } from './text-repeated.js';
import { titleFullStop } from './title-full-stop.js';
import { titleInText } from './title-in-text.js';
import { titleLabel } from './title-label.js';
import { titleRepeated } from './title-repeated.js';
import { titleSpace } from './title-space.js';
import { tocDiffers } from './toc-differs.js';
import { traditionalCharacter } from './traditional-character.js';

/** What rules are about. */
export type RuleArea =
  | 'issue'
  | 'article'
  | 'link'
  | 'punctuation'
  | 'wording'
  | 'structure'
  | 'people';

/** The rules by what they are about, as the documentation lists them. */
export const ruleGroups: readonly {
  readonly area: RuleArea;
  readonly rules: readonly AnyRule[];
}[] = [
  {
    area: 'issue',
    rules: [
      numberOutOfStep,
      periodOverlap,
      periodGap,
      periodNotWhole,
      coverDateEarly,
      coverDateLate,
      coverDateBackwards,
      articlesOutOfOrder,
      linkRepeated,
      titleRepeated,
      textRepeated,
      mediaSpelling,
    ],
  },
  {
    area: 'article',
    rules: [
      titleFullStop,
      titleSpace,
      titleLabel,
      titleInText,
      tocDiffers,
      sourceLikeMedia,
      labelInText,
      dateOutsidePeriod,
      dateInText,
    ],
  },
  {
    area: 'link',
    rules: [
      linkTracking,
      linkExpiring,
      linkHost,
      linkDead,
      linkDeleted,
      linkUnreachable,
      linkMoved,
    ],
  },
  {
    area: 'punctuation',
    rules: [
      halfWidthMark,
      quotesMixed,
      commaBetweenQuotes,
      bracketUnclosed,
      stopAfterMark,
      multiplicationSign,
    ],
  },
  {
    area: 'wording',
    rules: [
      doubledWord,
      traditionalCharacter,
      termSpelling,
      nameTwoWays,
      dateStyleMixed,
      numberStyleMixed,
      spacingMixed,
      sumMismatch,
    ],
  },
  {
    area: 'structure',
    rules: [
      headingSkipped,
      headingEmpty,
      headingNumbered,
      pictureWithoutAlt,
      paragraphCut,
      tableRowShort,
    ],
  },
  { area: 'people', rules: [identityNumber, bankCard, bankCardLike, mobileNumber, personRows] },
];

/** All rules, in that order. */
export const rules: readonly AnyRule[] = ruleGroups.flatMap((group) => group.rules);
