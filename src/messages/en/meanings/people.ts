/** What the rules about what tells who somebody is mean. */
export const peopleMeanings = {
  'identity-number':
    "A citizen's complete 18-digit identity number in anything that is printed, also in the description of a picture, a link or code: region and date of birth are possible and the check character is right, even with blanks, hyphens or full-width digits. A report is published, and such a number must not be. A masked number (1100**********000X) is fine. The old 15-digit numbers have no check character and are not looked for, nor are numbers that the text calls those of an order or another thing.",
  'bank-card':
    'A complete bank card number: 16 to 19 digits with the prefix of an issuer and a right check digit, next to words such as 银行, 卡号, 账号. If the public donation account of an organisation happens to be a card, turn the rule off there with a comment. Numbers in addresses are not checked.',
  'bank-card-like':
    'A number with the length, prefix and check digit of a bank card, though nothing around it mentions a bank or an account. One number in ten passes that check by chance, so this only asks you to look. Numbers that the text calls those of an order or another thing are not reported, nor are numbers in addresses.',
  'mobile-number':
    'An 11-digit mobile number, with or without blanks, hyphens or +86. A report is published and should hold no private number; consider whether even one that the original printed has to stay. Hotlines, landlines and masked numbers are not reported, nor are parts of longer numbers and amounts; in an address, only the whole value of a parameter (?tel=138…) and a tel: link are.',
  'person-rows':
    'Three or more rows of a table hold a sex, an age, and a date or time: records of individuals, most likely copied from the screen of a system, which may identify people even without names. Tables of totals by sex and age group are not reported. While the table stands, other findings in it are left out, so that no log repeats its content.',
};
