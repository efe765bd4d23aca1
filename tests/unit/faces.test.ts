import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const EXPORTS = /export (?:type )?\{([^}]*)\} from/g;

/** Names on the face of a module that no file outside it mentions. */
function uncalled(module: string, face: string, files: ReadonlyMap<string, string>): string[] {
  const callers = [...files].filter(
    ([file, text]) => !file.startsWith(`src/modules/${module}/`) && text.includes(`modules/${module}/index`),
  );
  const names = [...face.matchAll(EXPORTS)].flatMap(([, list]) => list!.split(',').map((name) => name.trim().replace(/^type /, '')));
  return names.filter((name) => name && !callers.some(([, text]) => new RegExp(`\\b${name.split(' as ').at(-1)}\\b`).test(text)));
}

const files = new Map(
  globSync('{src,inngest,local,tests,tools,bench}/**/*.{ts,tsx}').map((file) => [file, readFileSync(file, 'utf8')] as const),
);

test('a face exports only what is called from outside its module', () => {
  const modules = globSync('src/modules/*/index.ts').map((file) => file.split('/')[2]!);
  expect(modules.length).toBeGreaterThan(15);
  // The face of domains is still wider than its use.
  for (const module of modules.filter((name) => name !== 'domains'))
    expect([module, uncalled(module, files.get(`src/modules/${module}/index.ts`)!, files)]).toEqual([module, []]);
});

test('a name that nobody calls is found', () => {
  const face = `export { used, type Unused } from './verb.ts';`;
  const caller = ['src/app/page.tsx', `import { used } from '#modules/planted/index.ts';`] as const;
  expect(uncalled('planted', face, new Map([caller]))).toEqual(['Unused']);
});
