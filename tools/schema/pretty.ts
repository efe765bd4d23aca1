const KEYWORDS = /\b(?:[A-Z]{2,}(?: [A-Z]{2,})*)\b/g;

/** Rewrites Postgres's output in common SQL style: lower case, without redundant casts and brackets. Quoted texts stay. */
export function pretty(statement: string): string {
  const body = statement.indexOf('AS $function$');
  if (body >= 0)
    return `${plain(statement.slice(0, body)).replace('create or replace function', 'create function')}as ${statement.slice(body + 3)}`;
  return plain(statement);
}

/** Changes only what is outside quotes. */
function plain(sql: string): string {
  const small = sql
    .split(/('(?:[^']|'')*')/)
    .map((part, index) => (index % 2 ? part : part.replace(KEYWORDS, (word) => word.toLowerCase())))
    .join('');
  return small
    .replace(/(?<=')::text\b(?!\[)/g, '')
    .replace(/\(\(.*/g, flat)
    .replace(/\(\s*select (app\.\w+\([^()]*\)) as \w+\)/g, '(select $1)')
    .replace(/ using btree /g, ' ')
    .replace(/timestamp with time zone/g, 'timestamptz')
    .replace(/(check|using|where|when) \((.*)\)(?=;?$|,?$|;? for each row)/gm, (_, word, inside) => `${word} ${unwrapped(`(${inside})`)}`);
}

/** Removes brackets around the whole as long as they match. */
function unwrapped(text: string): string {
  const inside = text.slice(1, -1);
  if (!inside.startsWith('(') || !inside.endsWith(')')) return text;
  let depth = 0;
  let quoted = false;
  for (const [at, letter] of [...inside].entries()) {
    if (letter === "'") quoted = !quoted;
    if (quoted) continue;
    if (letter === '(') depth++;
    if (letter === ')') depth--;
    if (depth === 0 && at < inside.length - 1) return text;
  }
  return unwrapped(inside);
}

/** `((a or b) or c)` is `(a or b or c)`: a group that opens a longer one of the same operator needs no brackets. */
function flat(text: string): string {
  let out = text;
  for (let at = 0; at < out.length - 1; at++) {
    while (out.startsWith('((', at)) {
      const inner = endOf(out, at + 1);
      const outer = endOf(out, at);
      if (inner < 0 || outer < 0) break;
      const [first] = operatorsOf(out.slice(at + 2, inner));
      const operators = operatorsOf(out.slice(at + 1, outer));
      const isSame = (first === 'or' || first === 'and') && operatorsOf(out.slice(at + 2, inner)).every((one) => one === first);
      if (!isSame || operators.length === 0 || operators.some((one) => one !== first) || out[inner + 1] !== ' ') break;
      out = `${out.slice(0, at + 1)}${out.slice(at + 2, inner)}${out.slice(inner + 1)}`;
    }
  }
  return out;
}

/** Index of the bracket that closes the one at `from`; -1 if none does. */
function endOf(text: string, from: number): number {
  let depth = 0;
  let isQuoted = false;
  for (let at = from; at < text.length; at++) {
    if (text[at] === "'") isQuoted = !isQuoted;
    if (isQuoted) continue;
    if (text[at] === '(') depth++;
    if (text[at] === ')' && --depth === 0) return at;
  }
  return -1;
}

/** `and` and `or` outside of brackets and quotes. */
function operatorsOf(text: string): string[] {
  let bare = '';
  for (let at = 0; at < text.length; at++) {
    const end = text[at] === '(' ? endOf(text, at) : -1;
    if (end > 0) at = end;
    else bare += text[at];
  }
  return bare.replace(/'[^']*'/g, '').match(/\b(?:and|or)\b/g) ?? [];
}
