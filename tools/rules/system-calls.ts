import { parseSync } from 'oxc-parser';
import { SYSTEM_REASONS } from '../../src/platform/database/system-reasons.ts';
import { isTest, type Source, type Sources } from './source.ts';

const GROUND_OF = new Map(
  Object.entries(SYSTEM_REASONS).flatMap(([ground, reasons]) => reasons.map((reason) => [reason as string, ground])),
);

/** A place that goes past row security, with the reason that it gives and the ground of that. */
export interface SystemCall {
  file: string;
  line: number;
  reason: string;
  ground: string;
}

interface Node {
  type: string;
  start: number;
  [key: string]: unknown;
}
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;
const childrenOf = (node: Node): Node[] => Object.values(node).flat().filter(isNode);

/** Every reason written in a file of the product: the texts of `asSystem`, of what passes one on, and of constants. */
export function systemCalls({ file, text }: Source): SystemCall[] {
  if (isTest(file) || file.endsWith('/system-reasons.ts') || !/asSystem|SystemReason|REASON|settle\(/.test(text)) return [];
  const found: SystemCall[] = [];
  const visit = (node: Node): void => {
    const reason = node.type === 'Literal' && typeof node.value === 'string' ? node.value : null;
    const ground = reason === null ? undefined : GROUND_OF.get(reason);
    if (reason !== null && ground) found.push({ file, line: text.slice(0, node.start).split('\n').length, reason, ground });
    for (const child of childrenOf(node)) visit(child);
  };
  visit(parseSync(file, text).program as unknown as Node);
  return found;
}

/** Reasons that no place gives, and what only tests may say: `asSystem` takes no others. */
export function unusedReasons(sources: Sources): string[] {
  const calls = [...sources.values()].flatMap(systemCalls);
  const given = new Set(calls.map(({ reason }) => reason));
  return [
    ...[...GROUND_OF].filter(([reason, ground]) => ground !== 'test' && !given.has(reason)).map(([reason]) => `nobody gives it: ${reason}`),
    ...calls.filter(({ ground }) => ground === 'test').map(({ file, line }) => `a reason of tests: ${file}:${line}`),
  ];
}
