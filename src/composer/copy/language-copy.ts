import { z } from 'zod';
import { ARCHETYPES, type Archetype } from '#composer/brief.ts';
import { BlogCopy } from './blog-shape.ts';
import { PlainCopy } from './plain-shape.ts';
import { ArchetypeCopy, InterfaceCopy, MoreCopy, Noun, TradeCopy } from './shape.ts';

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

/**
 * The file of a family: its sections, of which those that are missing are the neutral ones, and its trades by industry id; the trade that is
 * named after the family speaks for those that are missing.
 */
const FamilyCopy = z.strictObject({ sections: Sections, trades: Trades.transform(withSharedSections) });
const NeutralCopy = z.strictObject({ sections: ArchetypeCopy, trades: z.strictObject({ neutral: TradeCopy }) });
const families = Object.fromEntries(ARCHETYPES.map((name) => [name, FamilyCopy])) as Record<Archetype, typeof FamilyCopy>;

/** All copy of a language, by its files. */
export const LanguageCopy = z.strictObject({
  interface: InterfaceCopy,
  more: MoreCopy,
  plain: PlainCopy,
  blog: BlogCopy,
  /** Nouns for trades without copy of their own, by industry id; all else comes from their family. */
  nouns: z.record(z.string(), Noun),
  families: z.strictObject({ ...families, neutral: NeutralCopy }),
});
export type LanguageCopy = z.infer<typeof LanguageCopy>;
