export { contextOf, type Context } from './context.ts';
export { allPaths, englishPath, localeOfWords, param, type PageKind, type Params, type Route } from './routes.ts';
export { pageView, staticPaths, usePages, type PageSource } from './page-source.ts';
export { pathOfEntry, paths } from './paths.ts';
export { viewOf, type View, type ViewKind } from './views.ts';
