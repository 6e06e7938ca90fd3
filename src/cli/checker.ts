/** What the command line needs to check issues: loaded only by the command that does. */
export type Checker = Pick<typeof import('../checker.js'), 'checkIssues'>;
