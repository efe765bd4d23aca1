import { z } from 'zod';
import { bodyPlaces, readText } from '#composer/model/writing/places.ts';
import type { Section, SiteDocument } from '#site/schema.ts';

/** Texts of a section by slot, and of its items by their number; null keeps the current text. */
export interface SectionAnswer {
  kicker?: string | null;
  body?: string | null;
  note?: string | null;
  items?: ({ n: number } & Partial<Record<'title' | 'body' | 'note' | 'role', string | null>>)[];
}

/** Min characters of a section's longest text; a shorter one is not worth rewriting. */
const WORTH_WRITING = 25;

/** Schema of exactly the texts that a model may write in this section. */
export function sectionSchema(document: SiteDocument, section: Section): z.ZodType<SectionAnswer> | null {
  const { slots, items } = bodyPlaces(document, section);
  const all = [...slots, ...items.flatMap(({ places }) => places)];
  if (!all.some(({ text }) => readText(document, text).length >= WORTH_WRITING)) return null;
  const text = (most: number) => z.string().nullable().describe(`At most ${most} characters; null keeps it`);
  const itemSlots = [...new Set(items.flatMap(({ places }) => places.map(({ slot }) => slot)))].sort();
  const mostOf = (slot: string) => items.flatMap(({ places }) => places).find((place) => place.slot === slot)?.most ?? 160;
  return z.object({
    ...Object.fromEntries(slots.map(({ slot, most }) => [slot, text(most)])),
    ...(items.length > 0
      ? {
          items: z.array(
            z.object({
              n: z.number().describe('Number of the item, 2 for I2'),
              ...Object.fromEntries(itemSlots.map((slot) => [slot, text(mostOf(slot))])),
            }),
          ),
        }
      : {}),
  }) as unknown as z.ZodType<SectionAnswer>;
}
