/** What the rules about characters and punctuation mean. */
export const punctuationMeanings = {
  'half-width-mark':
    'A half-width , : ; ? ! ( ) between Han characters, or a dot for a full stop. Chinese marks are as wide as a character (GB/T 15834); narrow ones are squeezed in and break lines wrongly. 10:30, 1:2, 1,000, 乔治.史密斯, English sentences, entries of a bibliography, addresses and code are left alone. A passage is reported once, with the number of marks; parentheses are fixed in pairs, and spaces that make up for the width are removed.',
  'quotes-mixed':
    'Quotation marks differ within a passage: straight " or \', one that is turned the wrong way (“…“), double ones within double ones, or 「」 beside “ ”. Apostrophes and sizes such as 15" are fine. They are fixed only where it is certain which one opens and which closes.',
  'stop-after-mark':
    'A full stop after a question mark or an exclamation mark (？。), or two stops side by side (，， 。。 ，。), mostly left over from editing. ……, ？！, ！！ and 。” are right; three or more of one kind are taken as meant. Where it is not clear which should stay (。，), nothing is fixed.',
  'doubled-word':
    'A word is typed twice: 的的, 了了, 异地异地, 通过通过. Only words that are never rightly doubled are looked for; 谢谢, 看看, 研究研究, 为了了解, 目的的 and 附属医院医院感染科 are fine, so some slips are missed.',
  'traditional-character':
    'Traditional characters (技術, 導致) or sentences in a simplified text, mostly copied from elsewhere; reported once per passage, with their number. Texts wholly in traditional writing, a passage announced by a colon (原文如下：), traditional names in quotation or title marks, and Japanese are left alone; whole passages, and what may be a name (陳先生), are reported but not fixed. Characters that are also in the standard list (乾, 於) and those with two simplified forms (鍾, 鎔) are left alone, too.',
  'multiplication-sign':
    'A * or a letter x between two numbers (4*10G, 1920x1080) in place of ×. Types and codes such as x86 and 0x1F and masked numbers such as 138****0000 are left alone. In Markdown, two * even turn the text between them into italics.',
  'comma-between-quotes':
    'A 、 between adjacent titles or quotations (》、《 and ”、“). By GB/T 15834 there is usually none, unless something else, such as a parenthesis, stands between them; that is left alone.',
  'bracket-unclosed':
    'A bracket or quotation mark lacks its other half, or one of the two is half-width. A quotation over several paragraphs opens each with “ and closes the last alone; that, labels such as 1） and a), and smileys such as :) are fine. If the other half follows a few passages later, a paragraph was merely cut, and nothing is reported.',
};
