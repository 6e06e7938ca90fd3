/**
 * The library that the command line is written on: find and read a workspace, say what is wrong in
 * it, render an issue to bytes, or build it into a folder.
 */
export {
  type BuildOptions,
  type BuildState,
  type BuiltIssue,
  buildIssues,
  buildStates,
  knownThemes,
} from './build.js';
export { type CheckedIssue, checkIssues } from './checker.js';
export {
  type CompiledFile,
  type CompiledIssue,
  type Compiler,
  type CompilerOptions,
  openCompiler,
} from './compile.js';
export type { Files, Host } from './host/host.js';
export { nodeHost } from './host/node-host.js';
export { packageRoot } from './host/package-root.js';
export type { FindingName, FindingText, Language } from './messages/catalogue.js';
export { catalogue } from './messages/messages.js';
export type { Article } from './model/article.js';
export type { Diagnostic, Outcome, Place, Severity } from './model/diagnostic.js';
export type { Issue } from './model/issue.js';
export { type IssueName, selectIssues } from './model/selector.js';
export type { Series } from './model/series.js';
export { findWorkspace } from './read/find-workspace.js';
export { readIssue } from './read/issue.js';
export { scanWorkspace } from './read/scan-workspace.js';
export { readSeries } from './read/series.js';
export { type Format, formats } from './template/layout-files.js';
