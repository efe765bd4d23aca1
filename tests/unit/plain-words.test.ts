import { globSync, readFileSync } from 'node:fs';
import { parseSync } from 'oxc-parser';
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

/** Machines report, receive and notify, and owners state. Folders that still say it otherwise are named here until they do not. */
const NOT_YET =
  /^src\/(composer\/(reading|model\/understand)|modules\/(domains|measure|accounts|admin|notifications|generate\/generations)|edge|ruler\/rebuild)\//;
const HEARSAY = /^(?:told|toldOf|toldFrom|isTold|untold|isUntold|heard|hear|hears|Told|TOLD)$/;

type Node = { type: string; name?: string };
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

function hearsayIn(file: string, text: string): string[] {
  const found: string[] = [];
  const visit = (node: Node): void => {
    if (node.type === 'Identifier' && HEARSAY.test(node.name!)) found.push(`${file} ${node.name}`);
    for (const value of Object.values(node)) for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) visit(child);
  };
  visit(parseSync(file, text).program as Node);
  return found;
}

test('names say stated, reported, received or notified', () => {
  const files = FILES.filter((file) => /^(src|inngest)\//.test(file) && !/\.test\.tsx?$/.test(file) && !NOT_YET.test(file));
  const found = files.flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    return /told|hear/i.test(text) ? hearsayIn(file, text) : [];
  });
  expect(found).toEqual([]);
  expect(hearsayIn('planted.ts', "const told = 'told';")).toEqual(['planted.ts told']);
});
