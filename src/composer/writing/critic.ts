import { type Fact, shapeOf } from '#site/schema.ts';
import { asTitle, hasSlot } from './language.ts';
import type { Shelf } from './shelf.ts';
import type { ItemSketch, PageSketch, Sketch, Words } from './sketch.ts';
import { withoutNumber, withoutSaid } from './unsaid.ts';

/** Clichés in any language. */
const STALE =
  /soluç(ão|ões) inovador|excelência|\b(sua|nossa|nesta|uma|a melhor|minha|cada|toda a?) jornada\b(?! (de trabalho|laboral|reduzida|parcial|extra|noturna|diária|semanal))|\bjornada (do|da|de) (cliente|usuári[oa]|consumidor|aprendizado|autoconhecimento|cura|beleza|sucesso)|\bpaixão\b|transform(e|amos|ar) (sua|seu|a sua)|seamless|\bunlock|next[- ]level|\belevate|cutting[- ]edge|game[- ]chang|world[- ]class|one[- ]stop|state[- ]of[- ]the[- ]art|passionate about|soluciones innovadoras|\bexcelencia\b|de classe mundial|\bsinergia/iu;

const CUT: Partial<Record<string, number>> = { kicker: 60, title: 90, lead: 260 };

/** Cut at the end of a sentence or clause, so that nothing dangles. */
function shorten(text: string, most: number): string {
  if (text.length <= most || text.includes('{{')) return text;
  const cut = text.slice(0, most);
  const end = Math.max(cut.lastIndexOf('. '), cut.lastIndexOf('! '), cut.lastIndexOf('? '));
  if (end > most / 3) return cut.slice(0, end + 1);
  return `${cut.slice(0, cut.lastIndexOf(' ')).replace(/[\s,;:–—-]+$/u, '')}…`;
}

const wrong = (words: Words | undefined): boolean =>
  words !== undefined && words.by !== 'fact' && (hasSlot(words.text) || STALE.test(words.text));

function repairSlots(slots: Partial<Record<string, Words>>, limits: Readonly<Record<string, number>>): void {
  for (const [name, words] of Object.entries(slots)) {
    if (!words) continue;
    if (wrong(words) && name !== 'title') {
      delete slots[name];
      continue;
    }
    const most = limits[name] ?? CUT[name];
    if (most && words.by !== 'fact') words.text = shorten(words.text, most);
    if (name === 'title' && words.by !== 'fact') words.text = words.text.replace(/(?<!\.)\.$/, '');
  }
}

function keepNew(slots: Partial<Record<string, Words>>, seen: Set<string>): void {
  for (const [name, words] of Object.entries(slots)) {
    if (!words || words.key || words.by === 'fact') continue;
    const text = words.text.toLowerCase();
    if (seen.has(text) && name !== 'title') delete slots[name];
    seen.add(text);
  }
}

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .match(/[\p{L}\p{N}]{3,}/gu) ?? [];
/** Min share of repeated words for two sentences to count as the same. */
const SAME = 0.66;
/** Removes leads and notes that repeat the opening. */
function keepUnsaid(page: PageSketch, shelf: Shelf): void {
  const [opening, ...rest] = page.sections.filter(({ kind }) => kind !== 'header');
  const said = new Set([opening?.slots.title, opening?.slots.lead].flatMap((words) => wordsOf(words?.text ?? '')));
  for (const { slots } of rest)
    for (const name of ['lead', 'note'] as const) {
      const words = wordsOf(slots[name]?.text ?? '');
      if (words.length > 2 && words.filter((word) => said.has(word)).length / words.length >= SAME) delete slots[name];
    }
  trim(page, shelf);
}

/** Takes from the owner's sentences what the opening has said before them, and the numbers that the contacts have. */
function trim({ sections, type }: PageSketch, shelf: Shelf): void {
  const [opening, ...rest] = sections.filter(({ kind }) => kind !== 'header');
  if (opening?.kind !== 'hero' || type !== 'home') return;
  const { title, lead } = opening.slots;
  const reach = shelf.by('phone').map(({ text }) => text);
  if (lead?.by === 'fact') lead.text = unsaidSentences(lead.text, title?.text ?? '') || lead.text;
  const known = [title?.text, lead?.text, ...reach].join(' ');
  for (const section of rest) {
    const { slots, items, kind } = section;
    for (const name of kind === 'story' ? (['body'] as const) : (['lead', 'note'] as const)) {
      const words = slots[name];
      if (words?.by !== 'fact' || words.text.includes('{{')) continue;
      const [first = '', ...others] = words.text.split(/\n{2,}/);
      words.text = [unsaidSentences(first, known), ...others]
        .filter(Boolean)
        .map((one) => withoutNumber(one, reach))
        .join('\n\n');
      if (!words.text) delete slots[name];
    }
    for (const item of items)
      if (kind === 'features' && item.slots.title?.by === 'fact' && !item.slots.body && isLoose(item)) {
        const { text } = item.slots.title;
        item.slots.title.text = asTitle(withoutNumber(withoutSaid(text, known) || text, reach));
      }
  }
}
const isLoose = ({ slots, facts, target }: ItemSketch): boolean =>
  !facts?.length && !target && !slots.title!.text.includes('{{') && slots.title!.text.includes(',');

/** The sentences of a paragraph, the first as it is where it is alone; each without what was said before it. */
const unsaidSentences = (text: string, known: string): string => {
  const sentences = text.split(/(?<=[.!?…])\s+(?=\p{Lu})|(?<=\p{L}[.!?…])\s+(?=\d)/u);
  let said = known;
  const left = sentences.map((sentence) => {
    const rest = withoutSaid(sentence, said);
    said += ` ${sentence}`;
    return rest;
  });
  return left.filter(Boolean).join(' ');
};

/** Folds plurals: one stone, two stones. */
const named = (text: string): string =>
  (text.toLocaleLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])
    .map((word) => (word.length > 3 ? word.replace(/e?s$/, '') : word))
    .join(' ');

const factsOf = (shelf: Shelf, { facts = [] }: ItemSketch): Fact[] => facts.flatMap((id) => shelf.get(id) ?? []);
const textsOf = (shelf: Shelf, item: ItemSketch): string[] => [
  ...Object.values(item.slots).map(({ text }) => text.replace(/\{\{(\w+)\}\}/g, (_, id: string) => shelf.get(id)?.text ?? '')),
  ...factsOf(shelf, item).flatMap(({ text, norm }) => (norm.kind === 'price' ? [] : [text])),
];
/** Whether an item is only a name. */
const isBare = (shelf: Shelf, item: ItemSketch): boolean =>
  !item.heading &&
  !item.media &&
  !item.target &&
  Object.entries(item.slots).every(([slot, words]) => slot === 'title' || !words) &&
  factsOf(shelf, item).every(({ norm }) => norm.kind === 'offer' && !norm.price && !norm.note && !norm.free);

/** Dedupes items on a page: a bare name is dropped when another list has it, with more details or first. */
function keepListed({ sections }: PageSketch, shelf: Shelf): void {
  for (const section of sections.toReversed()) {
    const others = sections.filter((other) => other !== section && other.kind !== 'hero').flatMap(({ items }) => items);
    const known = new Set(others.flatMap((item) => textsOf(shelf, item)).map(named));
    const left = section.items.filter((item) => !isBare(shelf, item) || !known.has(named(textsOf(shelf, item)[0] ?? '')));
    if (left.length === 0 || left.length >= Math.max(2, shapeOf(section.kind).items?.min ?? 0)) section.items = left;
  }
}

/** A place to book without anything to choose: the page's button, once more. */
const isLoneButton = ({ kind, items, slots, form }: Sketch): boolean =>
  kind === 'booking' && items.length === 0 && !slots.lead && !slots.note && !form;

/** Final check of the sketches: too long, stale, unfilled or repeated texts are corrected or removed. */
export function review(pages: PageSketch[], shelf: Shelf): void {
  const seen = new Set<string>();
  const look = (section: Sketch) => {
    const shape = shapeOf(section.kind);
    repairSlots(section.slots, shape.slots);
    keepNew(section.slots, seen);
    for (const item of section.items) {
      repairSlots(item.slots, shape.items?.slots ?? {});
      keepNew(item.slots, seen);
    }
    section.items = section.items.filter((item) => Object.values(item.slots).some(Boolean) || item.facts?.length || item.media);
    if (shape.items) section.items = section.items.slice(0, shape.items.max);
  };
  for (const page of pages) {
    page.sections.forEach(look);
    keepUnsaid(page, shelf);
    keepListed(page, shelf);
    page.sections = page.sections.filter(
      (section) =>
        !(section.kind === 'story' && !section.slots.body && section.facts.length === 0 && section.alias !== 'post') &&
        (!shapeOf(section.kind).items || section.items.length >= (shapeOf(section.kind).items?.min ?? 1)) &&
        !isLoneButton(section),
    );
  }
}
