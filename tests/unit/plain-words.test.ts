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
const NOT_YET = /^src\/composer\/(reading|model\/understand)\//;
const HEARSAY = /^(?:un|is|isUn)?(?:[tT]old|TOLD|hears?|heard)(?:$|[A-Z])|[a-z](?:Told|Hear[sd]?)$/;

type Node = { type: string; name?: string };
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

/** The field says payment state, dunning stage and rating. */
const OWN_WORDS = /^(?:[sS]tandings?|STANDINGS|[rR]ungs?)$|[a-z](?:Standings?|Rungs?)$/;

function namesIn(file: string, text: string, banned: RegExp): string[] {
  const found: string[] = [];
  const visit = (node: Node): void => {
    if (node.type === 'Identifier' && banned.test(node.name!)) found.push(`${file} ${node.name}`);
    for (const value of Object.values(node)) for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) visit(child);
  };
  visit(parseSync(file, text).program as Node);
  return found;
}

test('names say stated, reported, received or notified', () => {
  const files = FILES.filter((file) => /^(src|inngest)\//.test(file) && !/\.test\.tsx?$/.test(file) && !NOT_YET.test(file));
  const found = files.flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    return /told|hear/i.test(text) ? namesIn(file, text, HEARSAY) : [];
  });
  expect(found).toEqual([]);
  expect(namesIn('planted.ts', "const told = 'told';", HEARSAY)).toEqual(['planted.ts told']);
});

test('names say payment state and dunning stage', () => {
  // In a drawing, things stand.
  const found = FILES.filter((file) => !/^src\/(site|composer)\//.test(file)).flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    return /standing|rung/i.test(text) ? namesIn(file, text, OWN_WORDS) : [];
  });
  expect(found).toEqual([]);
  expect(namesIn('planted.ts', 'export const getStanding = () => rung;', OWN_WORDS)).toEqual(['planted.ts getStanding', 'planted.ts rung']);
});

const TITLE = /\b(?:test|it|describe)(?:\.\w+)*(?:\((?:[^()]|\([^()]*\))*\))?\(\s*(['"`])((?:(?!\1).)+)\1\s*,/gs;
/** Things can be told apart, and a program can be told to do something. */
const HEARSAY_IN_TITLE = /\b(?:hears?|heard|untold)\b|\btold\b(?! apart| to | that | from )/;

test('titles of tests say stated, reported, received or notified', () => {
  const files = globSync('{src,inngest,local,tests}/**/*.{test.ts,test.tsx,spec.ts}').filter((file) => !/^src\/composer\//.test(file));
  const titles = files.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(TITLE)].map(([, , title]) => `${file} ${title}`));
  expect(titles.length).toBeGreaterThan(1500);
  expect(titles.filter((title) => HEARSAY_IN_TITLE.test(title))).toEqual([]);
});
