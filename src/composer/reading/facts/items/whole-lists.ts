import type { Span } from '../../sentences.ts';
import { type Sheet, sentenceAt, TAKEN, trimmed } from '../sheet.ts';

/** Words before a list, no part of its first name: "atendo", "trabalho com", "serviços:". */
const LEADS =
  /(?:^|[\s(])(?:atend\p{L}+|fa[cz]\p{L}*|trabalh\p{L}+ (?:com|em)|ofere[cs]\p{L}+|vend\p{L}+|conserto|consertamos|instal\p{L}+|realiz\p{L}+|atuo em|atuamos em|tambem|tenho|temos|tem|hago|hacemos|ofrezco|ofrecemos|vendemos|reparo|tenemos|tengo|sell|do|make|offer|fix|repair|[^\s:]+:)\s*$/u;
/** Words of sentences, never of names in a list. */
const SAYS =
  /(?<!\p{L})(?:que|quem|onde|quando|porque|se|eu|nos|voce|minha?|meu|nossa?|nosso|sou|somos|fica|ficam|tem|tenho|temos|atendo|atende|faco|faz|e so|nao|sem|so|where|which|who|when|because|we|i|my|our|is|are|not|no|donde|cuando|somos|soy|mi|es|son|from|since|desde|a partir|ate|hasta|until)(?!\p{L})/u;
const MAX_WORDS = 5;
const PART = /[,;:،•|\n\ue000()]|\s(?:e|y|and|ou|or|o)\s|\s[-–—]\s/gu;

/** "Atuamos na distribuição de válvulas esfera, | gaveta, globo": the list begins inside a sentence. */
const VERB =
  /(?<!\p{L})(?:atu(?:o|a|amos)|trabalh(?:o|a|amos)|vend(?:o|e|emos)|fa[cz]\p{L}*|fornec\p{L}+|ofere[cs]\p{L}+|produz\p{L}*|distribu\p{L}+|fabric\p{L}+)(?!\p{L})(?:.*\s)?\p{L}{3,}\s\p{L}{3,}$/u;

interface Part extends Span {
  /** True when some of it has been read. */
  taken: boolean;
}

/** Stretches between the punctuation and the "and"s of a sentence. */
function partsOf(sheet: Sheet, sentence: Span): Part[] {
  const parts: Part[] = [];
  const add = (start: number, end: number) => {
    const part = trimmed(sheet.text, start, end);
    if (part.end > part.start) parts.push({ ...part, taken: sheet.open.slice(part.start, part.end).includes(TAKEN) });
  };
  let from = sentence.start;
  for (const { index, 0: sign } of sheet.folded.slice(sentence.start, sentence.end).matchAll(PART)) {
    add(from, sentence.start + index);
    from = sentence.start + index + sign.length;
  }
  add(from, sentence.end);
  return parts;
}

/** Words after a name about place, time and manner: they do not distinguish it. */
const BESIDE_NAME =
  /^\P{L}*(?:em|en|in|no|na|nos|nas|at|aqui|aca|aki|here|com|con|with|para|pra|p|for|por|by|a|ao|de|do|da|del|of|on|from|tudo|todo|toda|etc|also|tambem|tambien|too)(?!\p{L})/u;
const MAX_TAIL = 3;

/** True when words left after an item distinguish it: "primeira conversa | gratuita". */
function isShort(sheet: Sheet, part: Part, { end }: Span): boolean {
  const tail = sheet.folded.slice(end, part.end);
  const words = tail.match(/\p{L}+/gu) ?? [];
  return words.length > 0 && words.length <= MAX_TAIL && !part.taken && !BESIDE_NAME.test(tail) && !SAYS.test(tail);
}

/** A name in a list that the chain has missed. */
const isName = (sheet: Sheet, { start, end, taken }: Part): boolean => {
  const said = sheet.folded.slice(start, end);
  return (
    !taken &&
    /\p{L}{3}/u.test(said) &&
    !/\d/.test(said) &&
    said.split(/\s+/).length <= MAX_WORDS &&
    !SAYS.test(said) &&
    sheet.tags.inside('I', start, end) >= LIKELY
  );
};
/** Below this chance from the chain a part is talk. */
const LIKELY = 0.1;

/** True when the list at a position continues the clause before it. */
export function opensInClause(sheet: Sheet, start: number): boolean {
  const { start: from } = sentenceAt(sheet, start);
  const before = /^(.*[^,\s])\s*,\s*(?:(?:e|y|and) )?$/su.exec(sheet.folded.slice(from, start))?.[1];
  return before?.split(/[,;:]/).some((part) => VERB.test(part.trim())) ?? false;
}

/** Unpriced items completed with their list neighbours; empty where most would lose words, so that their clause stays whole. */
export function ofWholeLists(sheet: Sheet, items: readonly Span[]): Span[] {
  const bySentence = new Map<number, Span[]>();
  for (const item of items) {
    const { start } = sentenceAt(sheet, item.start);
    bySentence.set(start, [...(bySentence.get(start) ?? []), item]);
  }
  return [...bySentence.values()].flatMap((own) => completed(sheet, own)).sort((one, other) => one.start - other.start);
}

function completed(sheet: Sheet, items: readonly Span[]): readonly Span[] {
  const parts = partsOf(sheet, sentenceAt(sheet, items[0]!.start));
  const itemsIn = (part: Part) => items.filter(({ start, end }) => start < part.end && end > part.start);
  const held = parts.filter((part) => itemsIn(part).length > 0);
  const short = held.flatMap((part) =>
    itemsIn(part)
      .slice(-1)
      .filter((item) => isShort(sheet, part, item)),
  );
  if (short.length * 2 > items.length) return [];
  const before = parts[parts.indexOf(held[0]!) - 1];
  if (before && VERB.test(sheet.folded.slice(before.start, before.end)) && /^\s*,/.test(sheet.text.slice(before.end, before.end + 2)))
    return [];
  const [first, last] = [parts.indexOf(held[0]!), parts.indexOf(held.at(-1)!)];
  // "Ortopédica, laminite, navicular, só com radiografia": a list that is the subject of its sentence keeps what is said of it.
  if (isFirst(sheet, parts, first) && parts.slice(first + 1).some((part) => LIMITED.test(sheet.folded.slice(part.start, part.end))))
    return [];
  const left = parts
    .filter((part, n) => n >= first - 1 && n <= last + 1 && !held.includes(part))
    .map((part) => withoutLead(sheet, part))
    .filter((part) => isName(sheet, part));
  return left.length > items.length ? [] : [...items.filter((item) => !short.includes(item)), ...left];
}

const isFirst = (sheet: Sheet, [opening]: readonly Part[], first: number): boolean =>
  first === 0 || (first === 1 && opening !== undefined && isName(sheet, opening));
const LIMITED = /^(?:so|solo|only|apenas|somente|nunca|never|nao|no|not|mediante|sob) \p{L}/u;

function withoutLead({ folded }: Sheet, part: Part): Part {
  const words = [...folded.slice(part.start, part.end).matchAll(/\s/gu)].map(({ index }) => part.start + index + 1);
  const lead = words.findLast((start) => LEADS.test(folded.slice(part.start, start)));
  return lead === undefined ? part : { ...part, start: lead };
}
