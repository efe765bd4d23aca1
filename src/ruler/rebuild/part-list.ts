import type { StatedItem, StatedPart } from './stated-part.ts';

type WithoutPlace<P> = P extends StatedPart ? Omit<P, 'url' | 'heading'> : never;
type PartOf = WithoutPlace<StatedPart>;
const KEYS = {
  items: 'items',
  people: 'people',
  quotes: 'quotes',
  questions: 'questions',
  timetable: 'days',
  figures: 'figures',
  prose: 'paragraphs',
} as const;

export const isPriced = ({ price }: StatedItem): boolean => price !== undefined;

/** Parts of a page while it is read: what is like the part before it, under the same heading, joins it. */
export class PartList {
  readonly parts: StatedPart[] = [];
  readonly #url: string;

  constructor(url: string) {
    this.#url = url;
  }

  get last(): StatedPart | undefined {
    return this.parts.at(-1);
  }

  add(part: PartOf, heading: string | undefined): void {
    const { last } = this;
    if (last?.is === part.is && last.heading === heading) {
      const key = KEYS[part.is] as keyof typeof last;
      (last[key] as unknown as unknown[]).push(...(part[key as keyof PartOf] as unknown as unknown[]));
      return;
    }
    this.parts.push({ ...part, url: this.#url, ...(heading && { heading }) } as StatedPart);
  }

  addItem(item: StatedItem, heading: string | undefined): void {
    const { last } = this;
    // Words above a list, under its heading, lead into it.
    if (last?.is === 'prose' && heading && last.heading === heading && last.paragraphs.length === 1) {
      this.parts.pop();
      this.parts.push({ is: 'items', url: this.#url, heading, lead: last.paragraphs[0]!, items: [item] });
    } else if (last?.is === 'items' && heading === undefined && last.items.some(isPriced) !== isPriced(item)) {
      // Without a heading nothing says that names go on a list of prices.
      this.parts.push({ is: 'items', url: this.#url, items: [item] });
    } else this.add({ is: 'items', items: [item] }, heading);
  }

  addNote(text: string): void {
    const { last } = this;
    if (last?.is === 'items')
      last.note = [last.note?.replace(/(?<=[\p{L}\d)])$/u, '.'), text.replace(/^\*+\s*/, '')].filter(Boolean).join(' ');
    else this.add({ is: 'prose', paragraphs: [text] }, undefined);
  }
}
