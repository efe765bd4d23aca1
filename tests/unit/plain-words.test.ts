import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const FILES = globSync('{src,inngest,local}/**/*.{ts,tsx}').filter((file) => !file.includes('.generated.'));
/** A comment names its subject; one that opens with a question word leaves it to the reader. */
const OPENS_AS_QUESTION = /(?:\/\*\*|^\s*\/\/|^\s*\*) (?:What|Whose|Who|How|Which|Where) /m;
/** Names of a dialect: the field says timeout, max, batch size, wait, fail fast. */
const DIALECT = /\b(?:PATIENCE(?:_MS)?|MOST|LONGEST(?:_[A-Z]+)?|SOON|AT_ONCE|decisively|untilFinal|requireQuiet)\b/;

const linesWith = (banned: RegExp) =>
  FILES.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, at) => (banned.test(line) ? [`${file}:${at + 1} ${line.trim().slice(0, 80)}`] : [])),
  );

test('no comment opens with a question word', () => {
  expect(linesWith(OPENS_AS_QUESTION)).toEqual([]);
});

test('limits and times are named as the field names them', () => {
  expect(FILES.length).toBeGreaterThan(1000);
  expect(linesWith(DIALECT)).toEqual([]);
});
