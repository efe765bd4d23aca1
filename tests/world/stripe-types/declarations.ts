import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from '@swc/core';

/** A node of the parser's tree, only read here. */
// biome-ignore lint/suspicious/noExplicitAny: the parser's own tree has no useful types for declarations
export type Node = any;

/** The declaration of a name: a shape, and names within it. */
export interface Declared {
  type?: Node;
  scope: Scope;
  parameters: string[];
}

/** Names in scope of a file or one of its namespaces. */
export class Scope {
  readonly names = new Map<string, Declared>();
  readonly inner = new Map<string, Scope>();
  readonly outer: Scope | null;

  constructor(outer: Scope | null) {
    this.outer = outer;
  }

  find(name: string): Declared | undefined {
    return this.names.get(name) ?? this.outer?.find(name);
  }

  within(name: string): Scope | undefined {
    return this.inner.get(name) ?? this.outer?.within(name);
  }
}

const HOME = path.resolve(import.meta.dirname, '../../../node_modules/stripe/esm');
const files = new Map<string, Scope>();

/** Parses the declarations of one of the SDK's files. */
export function fileScope(file: string): Scope {
  const known = files.get(file);
  if (known) return known;
  const scope = new Scope(null);
  files.set(file, scope);
  const { body } = parseSync(readFileSync(file, 'utf8'), { syntax: 'typescript', dts: true } as never) as Node;
  for (const node of body) declare(scope, node, file);
  return scope;
}

function declare(scope: Scope, node: Node, file: string): void {
  const one = node.type === 'ExportDeclaration' ? node.declaration : node;
  if (one.type === 'TsInterfaceDeclaration') add(scope, one.id.value, one, one.typeParams);
  if (one.type === 'TsTypeAliasDeclaration') add(scope, one.id.value, one.typeAnnotation, one.typeParams);
  if (one.type === 'TsModuleDeclaration') {
    const inner = scope.inner.get(one.id.value) ?? new Scope(scope);
    scope.inner.set(one.id.value, inner);
    for (const each of one.body.body) declare(inner, each, file);
  }
  const from = (one.type === 'ImportDeclaration' || one.type === 'ExportNamedDeclaration') && one.source?.value;
  if (typeof from === 'string' && from.startsWith('.')) {
    const source = path.resolve(path.dirname(file), from.replace(/\.js$/, '.d.ts'));
    for (const each of one.specifiers) borrow(scope, each, source);
  }
}

function add(scope: Scope, name: string, type: Node, parameters: Node): void {
  scope.names.set(name, { type, scope, parameters: (parameters?.parameters ?? []).map((each: Node) => each.name.value) });
}

/** Names of other files are resolved lazily: the files import each other. */
function borrow(scope: Scope, specifier: Node, source: string): void {
  const [local, theirs] = [
    (specifier.local ?? specifier.orig).value as string,
    (specifier.imported ?? specifier.orig ?? specifier.local)?.value as string,
  ];
  if (specifier.type === 'ImportNamespaceSpecifier') {
    lazily(scope.inner, local, () => fileScope(source));
    return;
  }
  lazily(scope.names, local, () => fileScope(source).names.get(theirs));
  lazily(scope.inner, local, () => fileScope(source).inner.get(theirs));
}

const waiting = new WeakMap<Map<string, unknown>, Map<string, () => unknown>>();

function lazily<T>(map: Map<string, T>, key: string, read: () => T | undefined): void {
  const own = waiting.get(map) ?? new Map<string, () => unknown>();
  if (!waiting.has(map)) {
    waiting.set(map, own);
    const get = map.get.bind(map);
    map.get = (name: string) => get(name) ?? (own.get(name)?.() as T | undefined);
  }
  own.set(key, read);
}

function* declarationFiles(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* declarationFiles(file);
    else if (entry.name.endsWith('.d.ts') && entry.name !== 'index.d.ts') yield file;
  }
}

export interface Place {
  file: string;
  name: string;
}

/** Declaration of an error's body. */
export const ERROR: Place = { file: path.join(HOME, 'Types.d.ts'), name: 'StripeRawError' };

/** Declaration of each object type, by the value of its `object`; deleted ones with the suffix `:deleted`. */
export const OBJECTS = new Map<string, Place>();
/** Declaration of the parameters of each call, by `POST /v1/customers/{}`. */
export const CALLS = new Map<string, Place>();

for (const file of declarationFiles(path.join(HOME, 'resources'))) {
  let name = '';
  const parameters = new Map<string, string>();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    name = /^export interface (\w+)/.exec(line)?.[1] ?? name;
    const object = /^ {4}object: '([^']+)';/.exec(line)?.[1];
    if (object) OBJECTS.set(name.startsWith('Deleted') ? `${object}:deleted` : object, { file, name });
    const [, method, type] = /^ {4}(\w+)\(.*?params\??: ([\w.]+)[,)]/.exec(line) ?? [];
    if (method && type) parameters.set(method, type);
  }
  const script = readFileSync(file.replace(/\.d\.ts$/, '.js'), 'utf8');
  for (const [, method = '', verb, address = ''] of script.matchAll(
    /^ {4}(\w+)\([^)]*\) \{\n(?: {8}[^\n]*\n)*? {8}return this\._makeRequest\('(\w+)', [`']([^`']+)[`']/gm,
  )) {
    const type = parameters.get(method);
    if (type) CALLS.set(`${verb} ${address.replaceAll(/\$\{[^}]*\}/g, '{}')}`, { file, name: type });
  }
}
