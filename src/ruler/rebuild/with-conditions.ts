import { isHomePath } from './priced-twice.ts';
import type { StatedPart } from './stated-part.ts';

const CONDITIONS =
  /^(?:condiciones|condi[çc][õo]es|conditions|terms(?: (?:and|&) conditions)?|requisitos|requirements|regras|reglas|normas|rules)$/iu;
const MAX_NOTE = 400;

/** "Condiciones", on the page of one service below it: they are that service's alone, and stand with its words. */
export function withConditions(parts: readonly StatedPart[]): StatedPart[] {
  const kept: StatedPart[] = [];
  for (const part of parts) {
    const last = kept.at(-1);
    const words = CONDITIONS.test(part.heading ?? '') ? wordsOf(part) : undefined;
    const isBelow = last?.heading !== undefined && last.url === part.url && !isHomePath(part.url);
    const said = words && `${part.heading}: ${words.map((text) => text.replace(/(?<![.!?;])$/, '.')).join(' ')}`;
    if (said && isBelow && last.is === 'prose') kept[kept.length - 1] = { ...last, paragraphs: [...last.paragraphs, said] };
    else if (said && isBelow && last.is === 'items' && said.length + (last.note?.length ?? 0) < MAX_NOTE)
      kept[kept.length - 1] = { ...last, note: [last.note?.replace(/(?<![.!?])$/, '.'), said].filter(Boolean).join(' ') };
    else kept.push(part);
  }
  return kept;
}

function wordsOf(part: StatedPart): string[] | undefined {
  if (part.is === 'prose') return part.paragraphs;
  const isBare = part.is === 'items' && part.items.every(({ note, price, group }) => !note && !price && !group);
  return isBare ? [part.lead, ...part.items.map(({ name }) => name), part.note].filter((text) => text !== undefined) : undefined;
}
