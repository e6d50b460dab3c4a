export { currentSnapshot } from './snapshot-source.ts';
export { contextOf, type Context } from './context.ts';
export { allPaths, param, staticPaths, type PageKind, type Params, type Route } from './routes.ts';
export { pathOfEntry, paths } from './paths.ts';
