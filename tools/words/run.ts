// Words that the house does not use, in comments, names and titles of tests: part of `npm run check`.
import { globSync, readFileSync } from 'node:fs';
import { LINTS, wordsIn } from './words.ts';

const files = globSync(['{src,inngest,local,tests}/**/*.{ts,tsx}', 'supabase/schemas/*.sql']).filter(
  (file) => !file.includes('.generated.'),
);
const found = files.sort().flatMap((file) => wordsIn(file, readFileSync(file, 'utf8')));
const blind = LINTS.filter(({ lint, refuses }) => lint('planted.ts', refuses).length === 0);
console.log(`${files.length} files, ${found.length} words`);
for (const { file, line, found: word, cure } of found) console.log(`${file}:${line} “${word}”: ${cure}`);
for (const { refuses } of blind) console.log(`not found: ${refuses}`);
process.exitCode = found.length + blind.length === 0 ? 0 : 1;
