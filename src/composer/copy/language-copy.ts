import { z } from 'zod';
import { ARCHETYPES, type Archetype } from '#composer/brief.ts';
import { BlogCopy } from './blog-shape.ts';
import { PlainCopy } from './plain-shape.ts';
import { ArchetypeCopy, InterfaceCopy, MoreCopy, Noun, Text, TradeCopy } from './shape.ts';

const Sections = ArchetypeCopy.partial();
const Trades = z.record(z.string(), TradeCopy.extend({ sections: z.union([Sections, z.string()]).optional() }));

/** A trade whose `sections` name another trade of the family has that trade's. */
function withSharedSections(trades: z.infer<typeof Trades>): Record<string, TradeCopy> {
  const sectionsOf = (id: string): TradeCopy['sections'] => {
    const sections = trades[id]?.sections;
    return typeof sections === 'string' ? sectionsOf(sections) : sections;
  };
  return Object.fromEntries(Object.entries(trades).map(([id, trade]) => [id, { ...trade, sections: sectionsOf(id) }]));
}

/** Suggested photos, shown only to the owner: for the first view, of the work, of the story behind it, of the place. */
const Photos = z.strictObject({ first: Text, work: Text, story: Text, place: Text });

/**
 * The file of a family: its photos and sections, of which those that are missing are the neutral ones, and its trades by industry id; the trade that is
 * named after the family speaks for those that are missing.
 */
const FamilyCopy = z.strictObject({ photos: Photos.optional(), sections: Sections, trades: Trades.transform(withSharedSections) });
const NeutralCopy = z.strictObject({ photos: Photos, sections: ArchetypeCopy, trades: z.strictObject({ neutral: TradeCopy }) });
const families = Object.fromEntries(ARCHETYPES.map((name) => [name, FamilyCopy])) as Record<Archetype, typeof FamilyCopy>;

/** All copy of a language, by its files. */
export const LanguageCopy = z.strictObject({
  interface: InterfaceCopy,
  more: MoreCopy,
  plain: PlainCopy,
  blog: BlogCopy,
  /** The owner's noun for a business whose trade has several, by industry and folded word: a "taquería" is not called a restaurant. */
  houseWords: z.record(z.string(), z.record(z.string(), Noun)).optional(),
  /** Nouns for trades without copy of their own, by industry id; all else comes from their family. */
  nouns: z.record(z.string(), Noun),
  families: z.strictObject({ ...families, neutral: NeutralCopy }),
});
export type LanguageCopy = z.infer<typeof LanguageCopy>;
