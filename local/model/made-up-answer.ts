import { tokensOf } from './tokens.ts';

type Node = Record<string, unknown>;

/**
 * A meaningless answer for benchmarks and tests: an instance of the schema whose texts repeat the question's words, or, without a
 * schema, those words for `maxTokens` tokens.
 */
export function madeUpAnswer(words: string, schema: Node | null, maxTokens: number): string {
  if (schema) return JSON.stringify(instance(schema, tokensOf(words).slice(0, 12).join('').trim() || 'echo'));
  const tokens = tokensOf(` ${words.trim() || 'echo'}`);
  return Array.from({ length: Math.min(maxTokens, 4096) }, (_, index) => tokens[index % tokens.length]).join('');
}

function instance(node: Node, text: string): unknown {
  if (Array.isArray(node.enum)) return node.enum[0];
  if (node.const !== undefined) return node.const;
  if (Array.isArray(node.anyOf)) return instance((node.anyOf as Node[]).find(({ type }) => type !== 'null') ?? { type: 'null' }, text);
  const type = Array.isArray(node.type) ? node.type[0] : node.type;
  if (type === 'object')
    return Object.fromEntries(
      Object.entries((node.properties ?? {}) as Record<string, Node>).map(([name, one]) => [name, instance(one, text)]),
    );
  if (type === 'array') return Array.from({ length: Math.max(1, Number(node.minItems ?? 1)) }, () => instance(node.items as Node, text));
  if (type === 'boolean') return false;
  if (type === 'number' || type === 'integer') return Math.max(Number(node.minimum ?? 0), 0);
  if (type === 'string') return ofLength(text, Number(node.minLength ?? 0), Number(node.maxLength ?? Number.POSITIVE_INFINITY));
  return null;
}

const ofLength = (text: string, min: number, max: number): string => text.padEnd(min, ` ${text}`).slice(0, max);
