// Mistakes that stand in the printed reports and that the compiler does not make: what the source
// says, what is right, and why.

export const mistakes = [
  {
    why: 'A monthly that calls itself a weekly: the period word follows from the series.',
    explains: ({ before, source, ours }) =>
      before.endsWith('本期') && source === '周' && /^[日月季年]$/.test(ours),
  },
];
