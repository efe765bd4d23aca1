import type { Outlined } from '#composer/outline.ts';
import { asTitle } from '../language.ts';
import type { Setting } from '../setting.ts';

export type Part = Outlined['parts'][number];

export type PartOf<K extends Part['is']> = Extract<Part, { is: K }>;

/** A part without the entries whose facts the owner took out. */
export function withoutGone({ shelf }: Setting, part: Part): Part | null {
  if (part.is === 'prose' || part.is === 'figures') return part;
  const isLeft = (_: unknown, at: number) => shelf.get(part.facts[at]?.of ?? '') !== undefined;
  const facts = part.facts.filter(isLeft);
  if (facts.length === part.facts.length) return part;
  if (facts.length === 0) return null;
  if (part.is === 'items') return { ...part, facts, items: part.items.filter(isLeft) };
  if (part.is === 'people') return { ...part, facts, people: part.people.filter(isLeft) };
  if (part.is === 'quotes') return { ...part, facts, quotes: part.quotes.filter(isLeft) };
  if (part.is === 'questions') return { ...part, facts, questions: part.questions.filter(isLeft) };
  return { ...part, facts };
}

/** Labels of the page of contacts; a guest book ("Livro de Visitas") is none. */
export const TO_CONTACTS =
  /^(?:entre em |nossos? |nuestros? )?(?:contat|contact|fale|atendimento|reserva|agend|book\b|cita|encomend|visit(?:e|ing)?(?: us)?$|unidades)/i;

export const WHERE = /^(?:onde|localiza|como chegar|d[óo]nde|c[óo]mo llegar|ubicaci[óo]n|find us|location|directions)/i;

/** The gallery has its own heading. */
const OF_PHOTOS = /^(?:fotos?|galer[ií]a\p{L}*|photos?|gallery|im[áa]ge[nm]s?)(?!\p{L})/iu;

/** Bare names below a list of prices may be anything. */
const isDescribed = ({ items, pictured }: PartOf<'items'>): boolean =>
  !pictured && items.every(({ note, price, columns }) => (note || price) && !columns);

/** Lists that follow each other on a page without a heading are one. */
export function joinedLists(parts: readonly Part[]): Part[] {
  const joined: Part[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    const isSame = last?.is === 'items' && part.is === 'items' && !part.heading && last.url === part.url && !last.note;
    if (isSame && isDescribed(last) && isDescribed(part)) {
      const [items, facts] = [
        [...last.items, ...part.items],
        [...last.facts, ...part.facts],
      ];
      joined[joined.length - 1] = { ...last, ...(part.note && { note: part.note }), items, facts };
    } else joined.push(part);
  }
  return joined;
}

/** Words that begin a page without a heading stand under that page's name in the menu. */
export function headedByMenu({ parts, menu = [] }: Outlined): Part[] {
  return parts.flatMap((part, at): Part[] => {
    const label = parts.findIndex(({ url }) => url === part.url) === at ? menu.find(({ url }) => url === part.url)?.label : undefined;
    const isUsed = label !== undefined && !TO_CONTACTS.test(label) && !WHERE.test(label) && !(part.is === 'prose' && OF_PHOTOS.test(label));
    const heading = part.heading ?? (isUsed ? label : undefined);
    if (part.is !== 'prose') return [heading ? { ...part, heading } : part];
    const paragraphs = part.paragraphs.filter((text) => !label || asTitle(text).replace(/\.$/, '') !== asTitle(label));
    return paragraphs.length > 0 ? [{ ...part, paragraphs, ...(heading && { heading }) }] : [];
  });
}
