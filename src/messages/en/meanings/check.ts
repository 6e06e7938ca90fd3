/** What the findings of a check about itself mean. */
export const checkMeanings = {
  'rule-unknown':
    '`rules:` or a comment in a text names a rule that does not exist. Such a setting does nothing, though it looks as if the rule were off.',
  'rule-setting':
    '`rules:` sets a rule to something other than off, info, warning or error, or to nothing.',
  'rule-fixed':
    '`rules:` or a comment turns off or lowers an error that keeps the report from being made, such as a missing title. Without the finding, the report still could not be made.',
  'switch-unknown':
    'A comment in a text looks as if it were meant for the program (it begins with bulletin), but is not written as it should be: it does nothing, though it looks as if a rule were off. There are only two forms, <!-- bulletin-disable rule-name --> and <!-- bulletin-enable -->; none is for a single line.',
  'rule-failed':
    'A rule failed on this file and did not finish; the others went on. It is a bug of the program: please report it. The exit code is 70.',
  'mend-encoding':
    'A file to be fixed is not UTF-8 and was left alone. Fixing it would change its encoding as well, which is more than a few characters; save it as UTF-8 first.',
  'mend-link':
    'A file to be fixed is a symbolic link and was left alone. Writing it would replace the link by a new file, and the two would differ.',
  'baseline-broken':
    'baseline.json is not complete JSON, so it cannot tell which findings are old, and all are reported as new. Most likely a merge left its conflict marks in it.',
  'baseline-shape':
    'baseline.json is JSON, but not of the right shape. The program writes it; most likely somebody edited it by hand.',
  'baseline-version':
    'baseline.json has a version that this program does not know; most likely a newer one wrote it.',
};
