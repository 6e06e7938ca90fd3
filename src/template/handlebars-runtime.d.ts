/** Handlebars without its compiler; the package's own types leave it out. */
declare module 'handlebars/dist/cjs/handlebars.runtime.js' {
  import Handlebars from 'handlebars';

  const runtime: Pick<
    typeof Handlebars,
    'create' | 'helpers' | 'registerHelper' | 'registerPartial' | 'template' | 'unregisterHelper'
  >;
  export = runtime;
}
