import { z } from 'zod';

/** `anyOf` is only for optional values. */
const KEYWORDS = new Set([
  ...['type', 'properties', 'required', 'additionalProperties', 'items', 'enum', 'const', 'anyOf', 'description', 'title'],
  ...['minItems', 'maxItems', 'minimum', 'maximum', 'minLength', 'maxLength', 'pattern', 'format'],
]);
const MAX_DEPTH = 5;
const MAX_PROPERTIES = 100;
const MAX_ENUM = 120;

type Node = Record<string, unknown>;

/**
 * Rejects a schema that one of the providers would refuse, or accept without enforcing: the common subset of OpenAI's strict mode and vLLM
 * with xgrammar.
 * @throws Error with one line per issue.
 */
export function assertPortable(schema: z.ZodType): void {
  const issues = portabilityIssues(z.toJSONSchema(schema, { target: 'draft-7', io: 'input', reused: 'inline' }));
  if (issues.length > 0) throw new Error(`The schema is not portable:\n${issues.map((issue) => `  ${issue}`).join('\n')}`);
}

/** The same for a JSON schema; `isSent` requires objects to be explicitly closed, as in a request. */
export function portabilityIssues(root: unknown, isSent = false): string[] {
  const issues: string[] = [];
  let properties = 0;

  const visit = (value: unknown, path: string, depth: number): void => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return void issues.push(`${path} is not a schema`);
    const node = value as Node;
    for (const keyword of Object.keys(node))
      if (!KEYWORDS.has(keyword) && !(path === '$' && keyword === '$schema')) issues.push(`${path} has ${keyword}`);
    if (node.type === 'object' || node.type === 'array') {
      if (depth > MAX_DEPTH) return void issues.push(`${path} is deeper than ${MAX_DEPTH} levels`);
    }
    if (node.type === 'object') visitObject(node, path, depth);
    if (node.type === 'array') visit(node.items, `${path}[]`, depth + 1);
    if (node.type === 'string') checkString(node, path);
    if (Array.isArray(node.enum) && node.enum.length > MAX_ENUM) issues.push(`${path} has more than ${MAX_ENUM} choices`);
    if (node.anyOf !== undefined) visitUnion(node.anyOf, path, depth);
    else if (node.type === undefined && node.enum === undefined && node.const === undefined) issues.push(`${path} says no type`);
  };

  const visitObject = (node: Node, path: string, depth: number): void => {
    const fields = Object.entries((node.properties ?? {}) as Node);
    properties += fields.length;
    const required = new Set((node.required ?? []) as string[]);
    for (const [name, field] of fields) {
      if (!required.has(name)) issues.push(`${path}.${name} may be left out: let it be null instead`);
      visit(field, `${path}.${name}`, depth + 1);
    }
    if (fields.length === 0) issues.push(`${path} has no properties`);
    const isOpen = node.additionalProperties !== false && (isSent || node.additionalProperties !== undefined);
    if (isOpen) issues.push(`${path} takes properties that it does not name`);
  };

  const visitUnion = (branches: unknown, path: string, depth: number): void => {
    const others = (branches as Node[]).filter((branch) => branch.type !== 'null');
    if (others.length !== 1 || (branches as Node[]).length !== 2)
      issues.push(`${path} is one of several kinds: only "or null" is portable`);
    for (const branch of others) visit(branch, path, depth);
  };

  const checkString = (node: Node, path: string): void => {
    const isShaped = node.pattern !== undefined || node.format !== undefined;
    const isBounded = node.minLength !== undefined || node.maxLength !== undefined;
    // xgrammar enforces the pattern and silently drops the bound; vLLM refuses the combination.
    if (isShaped && isBounded) issues.push(`${path} has a pattern or format and a length`);
  };

  visit(root, '$', 1);
  if ((root as Node | null)?.type !== 'object') issues.push('$ is not an object');
  if (properties > MAX_PROPERTIES) issues.push(`$ has ${properties} properties, more than ${MAX_PROPERTIES}`);
  return issues;
}
