import { globSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** The addresses of all pages and route handlers, as the folders of the app say. */
export const appRoutes = (): string[] =>
  globSync('src/app/**/{page,route}.{ts,tsx}', { cwd: ROOT }).map(
    (file) =>
      file
        .replace(/^src\/app/, '')
        .replace(/\/(?:page|route)\.tsx?$/, '')
        .replace(/\/\([^)]*\)/g, '') || '/',
  );
