import { parseSync } from 'oxc-parser';
import { isTest, type Source } from './source.ts';

/** Lines of a function at most; markup needs more of them. */
const MAX_LINES = { ts: 60, tsx: 80 };

interface Exception {
  file: string;
  name: string;
  because: string;
}

/** Functions that read best whole. */
const WHOLE: readonly Exception[] = [
  {
    file: 'local/web/tunnels.ts',
    name: 'tunnels',
    because: 'a table: every way for a page to request something',
  },
  {
    file: 'src/modules/billing/metered-usage/metered-periods.ts',
    name: 'readMeteredPeriods',
    because: 'one SQL statement, so that nothing moves between its parts',
  },
  {
    file: 'src/composer/reading/learned/chain.ts',
    name: 'marginalsOf',
    because: 'one algorithm, forwards and backwards over the same arrays',
  },
  {
    file: 'src/composer/reading/learned/features.ts',
    name: 'featuresOf',
    because: 'a table: every feature of a word',
  },
  {
    file: 'tools/reader/train-chain.ts',
    name: 'trainChain',
    because: 'one algorithm, a step of the descent after another',
  },
];

/** Functions that are several, and are still to be split. */
const TO_BE_SPLIT: ReadonlySet<string> = new Set([
  'src/ruler/rebuild/owner-message.ts ownerMessage',
  'src/ruler/rebuild/read-lines.ts readLines',
  'src/ruler/rebuild/read-look.ts readLook',
  'src/ruler/rebuild/read-parts.ts readCard',
  'src/ruler/rebuild/read-parts.ts readLines',
]);

const isAllowed = (file: string, name: string): boolean =>
  TO_BE_SPLIT.has(`${file} ${name}`) || WHOLE.some((one) => one.file === file && one.name === name);

/** A longer function is several: each has a name at one level of abstraction. */
export const longFunctions = ({ file, text }: Pick<Source, 'file' | 'text'>): string[] => {
  const most = file.endsWith('.tsx') ? MAX_LINES.tsx : MAX_LINES.ts;
  if (isTest(file) || file.includes('.generated.') || text.split('\n').length <= most) return [];
  return functionsOf(file, text)
    .filter(({ lines, name }) => lines > most && !isAllowed(file, name))
    .map(({ name, lines }) => `${name} has ${lines} lines, at most ${most}`);
};

type Node = { type: string; start: number; end: number; [key: string]: unknown };
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

/** Every function, with the name of what it is or is given to. */
function functionsOf(file: string, text: string): { name: string; lines: number }[] {
  const found: { name: string; lines: number }[] = [];
  const visit = (node: Node, given: string): void => {
    const name = nameOf(node.id) ?? (/^(?:Property|MethodDefinition)$/.test(node.type) ? nameOf(node.key) : undefined) ?? given;
    if (/Function/.test(node.type) && node.body) found.push({ name, lines: text.slice(node.start, node.end).split('\n').length });
    for (const value of Object.values(node))
      for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) visit(child, name);
  };
  visit(parseSync(file, text).program as unknown as Node, 'a function');
  return found;
}

const nameOf = (id: unknown): string | undefined => (isNode(id) && typeof id.name === 'string' ? id.name : undefined);
