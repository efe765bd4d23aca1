import { parseSync } from 'oxc-parser';
import { isTest, packageOf, type Source } from './source.ts';

/** Same input, same bytes: these folders see no clock, chance, disk or network. */
const PURE = /^src\/(site|composer|templates|export|ruler)\//;
/** Packages that they may use, by folder. */
const PACKAGES: Record<string, string[]> = {
  site: ['zod', 'fractional-indexing', 'libphonenumber-js', 'qrcode-generator', 'thumbhash'],
  composer: ['zod', 'fractional-indexing', 'libphonenumber-js'],
  templates: ['zod'],
  export: ['zod', 'fractional-indexing', 'fflate', 'parse5'],
  ruler: ['zod', 'libphonenumber-js', 'parse5'],
};
/** Globals of the language, and of the platform those that give the same answer everywhere. */
const GLOBALS = new Set([
  ...['Array', 'BigInt', 'Boolean', 'Date', 'Error', 'Infinity', 'Intl', 'JSON', 'Map', 'Math', 'NaN', 'Number', 'Object', 'Promise'],
  ...['RangeError', 'RegExp', 'Set', 'String', 'Symbol', 'SyntaxError', 'TypeError', 'Uint8Array', 'WeakMap', 'WeakSet', 'undefined'],
  ...[
    'Int8Array',
    'Uint16Array',
    'Uint32Array',
    'Int32Array',
    'Float32Array',
    'Float64Array',
    'DataView',
    'ArrayBuffer',
    'isNaN',
    'parseFloat',
  ],
  ...['parseInt', 'decodeURIComponent', 'encodeURIComponent', 'decodeURI', 'encodeURI', 'arguments'],
  ...['URL', 'URLSearchParams', 'TextDecoder', 'TextEncoder', 'structuredClone', 'atob', 'btoa', 'ReadableStream'],
]);
/** Parts of allowed globals that read the clock or chance. */
const IMPURE = /\b(?:Date\.now|Math\.random|new Date\(\)|(?<!new )\bDate\(\))/;

type Node = { type: string; [key: string]: unknown };
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

/** Uses of packages, modules of Node and globals that are not on the lists. */
export function impurities({ file, text, imports }: Source): string[] {
  const folder = PURE.exec(file)?.[1];
  if (!folder || isTest(file) || file.includes('.generated.')) return [];
  const packages = PACKAGES[folder] ?? [];
  const foreign = imports.filter(({ to }) => to.startsWith('node:') || (to.startsWith('npm:') && !packages.includes(packageOf(to)!)));
  const globals = freeNames(file, text).filter((name) => !GLOBALS.has(name));
  const impure = IMPURE.exec(text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, ''))?.[0];
  return [...foreign.map(({ to }) => to), ...globals, ...(impure ? [impure] : [])];
}

/** Names that the file uses as values and declares nowhere in it. */
function freeNames(file: string, text: string): string[] {
  const declared = new Set<string>();
  const used = new Set<string>();
  const declare = (pattern: unknown): void => {
    if (!isNode(pattern)) return;
    if (pattern.type === 'Identifier') declared.add(pattern.name as string);
    else if (pattern.type === 'Property') declare(pattern.value);
    else if (pattern.type === 'AssignmentPattern') declare(pattern.left);
    else if (pattern.type === 'RestElement') declare(pattern.argument);
    else if (pattern.type === 'ObjectPattern') (pattern.properties as unknown[]).forEach(declare);
    else if (pattern.type === 'ArrayPattern') (pattern.elements as unknown[]).forEach(declare);
  };
  const visit = (node: Node): void => {
    // Types name what does not exist at run time.
    if (node.type.startsWith('TS') && !/^TS(As|Satisfies|NonNull|TypeAssertion|Instantiation)/.test(node.type)) return;
    if (node.type === 'Identifier') used.add(node.name as string);
    if (/^Import(Default|Namespace)?Specifier$/.test(node.type)) return void declare(node.local);
    if (node.type === 'VariableDeclarator') declare(node.id);
    if (/^(Function|ArrowFunction|Class)/.test(node.type)) {
      declare(node.id);
      for (const parameter of (node.params as unknown[]) ?? []) declare(parameter);
    }
    if (node.type === 'CatchClause') declare(node.param);
    for (const [key, value] of Object.entries(node)) {
      const isName = !node.computed && (key === 'property' || (key === 'key' && !node.shorthand));
      if (isName || key === 'typeAnnotation' || key === 'typeArguments' || key === 'typeParameters' || key === 'returnType') continue;
      if (node.type === 'ExportSpecifier' || key === 'label') continue;
      for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) visit(child);
    }
  };
  visit(parseSync(file, text).program as unknown as Node);
  return [...used].filter((name) => !declared.has(name));
}
