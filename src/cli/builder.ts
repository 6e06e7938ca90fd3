/** What the command line needs of the pipeline: loaded only by the commands that build or look at reports. */
export type Builder = Pick<
  typeof import('../build.js'),
  'buildIssues' | 'buildStates' | 'knownThemes' | 'pruneReports'
>;
