import { type Declared, fileScope, type Node, OBJECTS, type Place, type Scope } from './declarations.ts';

/** Whether values are form-encoded: all are text. */
interface Manner {
  isForm: boolean;
}

type Bound = Map<string, { type: Node; scope: Scope; bound: Bound }>;
interface At {
  scope: Scope;
  bound: Bound;
  manner: Manner;
}

/** Mismatches of a value with its declared shape, as `field: problem`. */
export function problemsOf(value: unknown, { file, name }: Place, manner: Manner = { isForm: false }): string[] {
  const declared = resolve(namePath(name), fileScope(file));
  if (!declared) return [`${name} is not declared`];
  return check(value, declared.type, { scope: declared.scope, bound: new Map(), manner }, name);
}

/** A name such as `Billing.MeterListParams` as a node of a declaration. */
const namePath = (name: string): Node =>
  name
    .split('.')
    .map((value): Node => ({ type: 'Identifier', value }))
    .reduce((left, right) => ({ type: 'TsQualifiedName', left, right }));

/** The same for an object that names its own type. */
export function objectProblems(value: { object?: unknown; deleted?: unknown }): string[] {
  const kind = `${String(value.object)}${value.deleted ? ':deleted' : ''}`;
  const place = OBJECTS.get(kind);
  return place ? problemsOf(value, place) : [`no such object: ${kind}`];
}

function check(value: unknown, type: Node, at: At, path: string): string[] {
  switch (type.type) {
    case 'TsKeywordType':
      return isOfKind(value, type.kind, at.manner) ? [] : [`${path}: ${shown(value)} is not ${type.kind}`];
    case 'TsLiteralType':
      return value === type.literal.value || (at.manner.isForm && value === String(type.literal.value))
        ? []
        : [`${path}: ${shown(value)} is not ${shown(type.literal.value)}`];
    case 'TsParenthesizedType':
      return check(value, type.typeAnnotation, at, path);
    case 'TsUnionType':
      return ofUnion(value, type.types, at, path);
    case 'TsArrayType':
      return ofArray(value, type.elemType, at, path);
    case 'TsTypeLiteral':
      return ofMembers(value, type.members, at, path);
    case 'TsInterfaceDeclaration':
      return ofMembers(value, membersOf(type, at), at, path);
    case 'TsTypeReference':
      return ofReference(value, type, at, path);
    default:
      return [`${path}: ${type.type} cannot be compared`];
  }
}

const shown = (value: unknown): string => (JSON.stringify(value) ?? 'nothing').slice(0, 60);

function isOfKind(value: unknown, kind: string, { isForm }: Manner): boolean {
  if (kind === 'any' || kind === 'unknown') return true;
  if (kind === 'null') return value === null;
  if (kind === 'undefined' || kind === 'void') return value === undefined;
  if (isForm && kind === 'number') return typeof value === 'string' && value !== '' && !Number.isNaN(Number(value));
  if (isForm && kind === 'boolean') return value === 'true' || value === 'false';
  return typeof value === kind;
}

/** Reports the mismatches of the alternative that fits best. */
function ofUnion(value: unknown, types: Node[], at: At, path: string): string[] {
  let best: string[] | null = null;
  for (const type of types) {
    const problems = check(value, type, at, path);
    if (problems.length === 0) return [];
    const isSameSort = typeof value === 'object' && value !== null && !problems.some((problem) => problem.startsWith(`${path}: `));
    if (isSameSort && (!best || problems.length < best.length)) best = problems;
  }
  return best ?? [`${path}: ${shown(value)} is not one of ${types.length} that are declared`];
}

function ofArray(value: unknown, type: Node, at: At, path: string): string[] {
  if (!Array.isArray(value)) return [`${path}: ${shown(value)} is not a list`];
  return value.flatMap((each) => check(each, type, at, `${path}[]`));
}

function membersOf(declaration: Node, at: At): Node[] {
  const inherited = (declaration.extends ?? []).flatMap((each: Node) => {
    const of = at.scope.find(each.expression.value);
    return of ? membersOf(of.type, { ...at, scope: of.scope }) : [];
  });
  return [...inherited, ...declaration.body.body];
}

function ofMembers(value: unknown, members: Node[], at: At, around: string): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [`${around}: ${shown(value)} is not an object`];
  // An object's mismatches are reported under its type, wherever it is nested.
  const kind = (value as { object?: unknown }).object;
  const path = typeof kind === 'string' && kind !== 'list' && !at.manner.isForm ? kind : around;
  const problems: string[] = [];
  const known = new Set<string>();
  const index = members.find((each) => each.type === 'TsIndexSignature');
  for (const member of members) {
    if (member.type !== 'TsPropertySignature') continue;
    const name = member.key.value as string;
    known.add(name);
    const own = (value as Record<string, unknown>)[name];
    if (own !== undefined) problems.push(...check(own, member.typeAnnotation.typeAnnotation, at, `${path}.${name}`));
    else if (!member.optional) problems.push(`${path}.${name}: is missing`);
  }
  for (const [name, own] of Object.entries(value)) {
    if (known.has(name)) continue;
    if (index) problems.push(...check(own, index.typeAnnotation.typeAnnotation, at, `${path}.${name}`));
    else problems.push(`${path}.${name}: is unknown`);
  }
  return problems;
}

function ofReference(value: unknown, type: Node, at: At, path: string): string[] {
  const name = type.typeName.type === 'Identifier' ? (type.typeName.value as string) : '';
  const given = (type.typeParams?.params ?? []) as Node[];
  const bound = at.bound.get(name);
  if (bound) return check(value, bound.type, { ...at, scope: bound.scope, bound: bound.bound }, path);
  if (name === 'Array') return ofArray(value, given[0], at, path);
  // An open enum is compared with its known values.
  if (name === 'OtherString') return [`${path}: ${shown(value)} is not known`];
  if (name === 'Decimal') return typeof value === 'string' ? [] : [`${path}: ${shown(value)} is not a decimal as text`];
  if (name === 'Date')
    return typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? [] : [`${path}: ${shown(value)} is no instant`];
  if (name === 'Record') return [];
  const declared = resolve(type.typeName, at.scope);
  if (!declared) return [`${path}: ${name || 'a qualified name'} is not declared`];
  const own: Bound = new Map(
    declared.parameters.map((parameter, index) => [parameter, { type: given[index], scope: at.scope, bound: at.bound }]),
  );
  return check(value, declared.type, { ...at, scope: declared.scope, bound: own }, path);
}

function resolve(name: Node, scope: Scope): Declared | undefined {
  if (name.type === 'Identifier') return scope.find(name.value);
  return spaceOf(name.left, scope)?.names.get(name.right.value);
}

function spaceOf(name: Node, scope: Scope): Scope | undefined {
  if (name.type === 'Identifier') return scope.within(name.value);
  return spaceOf(name.left, scope)?.inner.get(name.right.value);
}
