/** What the rules about what tells who somebody is mean. */
export const peopleMeanings = {
  'identity-number':
    "A citizen's whole identity number of 18 digits stands in a text, a table, a title or the front matter: region and day of birth are possible and the check character is right, be it with blanks, hyphens or full-width digits. A report is published, and such a number must not be. One that is covered (1100**********000X) is fine. The old numbers of 15 digits have no check character and are not looked for; nor is what is called the number of an order or of another thing, or stands in code.",
  'bank-card':
    "The whole number of a bank card: 16 to 19 digits that begin as an issuer's do, with a right check digit, beside words such as 银行, 卡号, 账号. If an organisation's public account for donations happens to be a card, turn the rule off there with a comment.",
  'bank-card-like':
    'A number has the length, the beginning and the check digit of a bank card, but nothing around it speaks of a bank or an account. One number in ten passes that check by chance, so this only asks to look. What is called the number of an order or of another thing is not found, nor is one in an address.',
  'mobile-number':
    'A mobile number of 11 digits, in one piece or with blanks or hyphens, with or without +86. A report is published, and the number of a person should not be in it; ask whether even one that a medium printed has to stay. Hotlines, fixed lines and covered numbers are not found; nor is a part of a longer number, an amount, or what stands in an address.',
  'person-rows':
    'Three rows or more of a table hold a sex, an age, and a day or a time: records of single persons, most likely copied from the screen of a system, which may tell who somebody is even without names. Tables of totals by sex and group of ages are not found.',
};
