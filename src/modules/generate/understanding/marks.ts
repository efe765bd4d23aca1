import type { Brief, Corrections } from '#composer/brief.ts';
import { type Line, linesOf, NAMED, SPOKEN } from './own-lines.ts';

/** Kind of a stretch of the prompt; `plain` was not used. */
export type MarkKind = 'plain' | 'fact' | 'words' | 'wish' | 'doubt';
export interface Mark {
  text: string;
  kind: MarkKind;
  /** Id of the part of the reply made from it. */
  to: string | null;
}

/** The kind of a mark after its owner ticked its line or took the tick away. */
export function kindAsDecided({ kind, to }: Pick<Mark, 'kind' | 'to'>, lines: Corrections['lines']): MarkKind {
  const line = lines?.find(({ at }) => to === `line-${at}`);
  if (!line) return kind;
  return line.publish ? 'words' : 'plain';
}

interface Stretch {
  start: number;
  end: number;
  kind: MarkKind;
  to: string | null;
}

/** Splits the prompt into stretches of one kind each. The more specific one wins: a fact over its clause. */
export function marksOf(brief: Brief, lines: readonly Line[] = linesOf(brief)): Mark[] {
  const { prompt } = brief;
  const stretches = [...clauseStretches(brief, lines), ...factStretches(brief, lines)];
  const edges = [...new Set([0, prompt.length, ...stretches.flatMap(({ start, end }) => [start, end])])]
    .filter((at) => at >= 0 && at <= prompt.length)
    .sort((a, b) => a - b);
  const marks: Mark[] = [];
  for (const [index, from] of edges.slice(0, -1).entries()) {
    const until = edges[index + 1]!;
    const top = stretches.findLast(({ start, end }) => start <= from && end >= until);
    const [kind, to] = top ? [top.kind, top.to] : (['plain', null] as const);
    const last = marks.at(-1);
    if (last && last.kind === kind && last.to === to) last.text += prompt.slice(from, until);
    else marks.push({ text: prompt.slice(from, until), kind, to });
  }
  return marks.filter(({ text }) => text !== '');
}

function clauseStretches({ clauses, prompt }: Brief, lines: readonly Line[]): Stretch[] {
  const offered = new Set(lines.flatMap(({ at, publish }) => (publish ? [] : [at])));
  return clauses.flatMap(({ span: [start, end], act }): Stretch[] => {
    const kind = offered.has(start) ? 'doubt' : act === 'wish' ? 'wish' : null;
    if (!kind) return [];
    const to = kind === 'wish' ? 'wishes' : `line-${start}`;
    return [{ ...inked(prompt, start, end), kind, to }];
  });
}

/** Long ones first, so that a name within a sentence lies on top of it. */
function factStretches({ business, clauses, facts, prompt }: Brief, lines: readonly Line[]): Stretch[] {
  // A sentence over several clauses is the line of the first.
  const line = new Map(clauses.toReversed().flatMap(({ span, facts: held }) => held.map((id) => [id, `line-${span[0]}`] as const)));
  const introduced = new Map(lines.flatMap(({ at, says, isIntroduction }) => (isIntroduction ? [[`line-${at}`, says[0]!]] : [])));
  const priceOf = new Map(facts.flatMap(({ id, norm }) => ('price' in norm && norm.price ? [[norm.price, id] as const] : [])));
  const ofFacts = facts.flatMap(({ id, norm, source: { span } }): Stretch[] => {
    if (!span || norm.kind === 'name' || norm.kind === 'place') return [];
    const spoken = SPOKEN.includes(norm.kind);
    const own = line.get(id) ?? null;
    const part = spoken && own ? introduced.get(own) : undefined;
    if (part) return [{ ...inked(prompt, ...span), kind: 'fact', to: part }];
    const to = spoken ? own : norm.kind === 'color' ? 'wishes' : (priceOf.get(id) ?? id);
    return [{ ...inked(prompt, ...span), kind: spoken ? 'words' : 'fact', to }];
  });
  const ofBusiness = NAMED.flatMap((to): Stretch[] => {
    const span = business[to]?.span;
    return span ? [{ ...inked(prompt, ...span), kind: 'fact', to }] : [];
  });
  const length = ({ start, end }: Stretch) => end - start;
  return [...ofFacts, ...ofBusiness].sort((a, b) => length(b) - length(a));
}

/** A span without surrounding spaces and the final stop: the underline covers words only. */
function inked(prompt: string, start: number, end: number): { start: number; end: number } {
  const text = prompt.slice(start, end);
  const lead = text.length - text.trimStart().length;
  const body = text.trim().replace(/[.,;]+$/, '');
  return { start: start + lead, end: start + lead + body.length };
}
