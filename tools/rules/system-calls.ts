import { parseSync } from 'oxc-parser';
import { SYSTEM_REASONS } from '../../src/platform/database/system-reasons.ts';
import { isTest, type Source, type Sources } from './source.ts';

const CATEGORY_OF = new Map(
  Object.entries(SYSTEM_REASONS).flatMap(([category, reasons]) => reasons.map((reason) => [reason as string, category])),
);

/** A place that goes past row security, with the reason that it gives and the category of that. */
export interface SystemCall {
  file: string;
  line: number;
  reason: string;
  category: string;
}

interface Node {
  type: string;
  start: number;
  [key: string]: unknown;
}
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;
const childrenOf = (node: Node): Node[] => Object.values(node).flat().filter(isNode);
const textOf = (node: Node | undefined) => (node?.type === 'Literal' && typeof node.value === 'string' ? node.value : undefined);

/** Every call of `asSystem` in a file of the product, and of what hands a reason on to it. */
export function systemCalls({ file, text, imports }: Source, sources: Sources): SystemCall[] {
  if (isTest(file) || !/\basSystem\b|\bsettle\(/.test(text)) return [];
  const found: SystemCall[] = [];
  const constant = (name: string): string | undefined => {
    const places = [text, ...imports.map(({ to }) => sources.get(to)?.text ?? '')];
    const [, reason] = places.map((place) => new RegExp(`const ${name} = '([^']+)'`).exec(place)).find(Boolean) ?? [];
    return reason;
  };
  const visit = (node: Node): void => {
    if (node.type === 'CallExpression')
      for (const argument of (node.arguments as Node[]) ?? []) {
        const reason = textOf(argument) ?? (argument.type === 'Identifier' ? constant(argument.name as string) : undefined);
        const category = reason && CATEGORY_OF.get(reason);
        if (reason && category) found.push({ file, line: text.slice(0, node.start).split('\n').length, reason, category });
      }
    for (const child of childrenOf(node)) visit(child);
  };
  visit(parseSync(file, text).program as unknown as Node);
  return found;
}

/** Reasons that no place gives, and what only tests may say: `asSystem` takes no others. */
export function unusedReasons(sources: Sources): string[] {
  const calls = [...sources.values()].flatMap((source) => systemCalls(source, sources));
  const given = new Set(calls.map(({ reason }) => reason));
  return [
    ...[...CATEGORY_OF]
      .filter(([reason, category]) => category !== 'test' && !given.has(reason))
      .map(([reason]) => `nobody gives it: ${reason}`),
    ...calls.filter(({ category }) => category === 'test').map(({ file, line }) => `a reason of tests: ${file}:${line}`),
  ];
}
