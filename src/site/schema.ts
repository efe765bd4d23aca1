/** The site document: everything a site is, as flat records with stable ids. */
export * from './schema/document.ts';
export * from './schema/facts.ts';
export * from './schema/ids.ts';
export * from './schema/kinds.ts';
export * from './schema/theme.ts';
