/**
 * The shape of the word lists beside this file and in `writing/data`: JSON, one for each subject and, of trades, for each language. Patterns
 * are grammar and stay code: the other files of these folders. The compiler compares the lists with these types; a test parses them.
 */
import { z } from 'zod';
import { INDUSTRIES, type IndustryId } from '../industries.ts';

const Word = z.string().regex(/^[^\s|](?:[^|]*[^\s|])?$/);
const Words = z.array(Word).min(1);
const Country = z.string().regex(/^[A-Z]{2}$/);
const Language = z.string().regex(/^[a-z]{2,3}$/);

/** By country, in their local spelling. */
export const ByCountry = z.record(Country, Words);
export type ByCountry = Readonly<Record<string, readonly string[]>>;

/** Larger cities, with the state that others give in their address. */
export const Cities = z.record(Country, z.array(z.strictObject({ name: Word, region: Word.optional() })));
export type Cities = z.infer<typeof Cities>;

/** Municipalities by the code of their state, with its name. */
export const Municipalities = z.record(Country, z.strictObject({ name: Word, municipalities: Words }));
export type Municipalities = z.infer<typeof Municipalities>;

/** By language. */
export const ByLanguage = z.record(Language, Words);
export type ByLanguage = Readonly<Record<string, readonly string[]>>;

/** Names imitated for theft, by the region where they are known. */
export const Brands = z.record(z.string(), Words);

/** Places by the article that they take in Portuguese, those whose first word decides it, and those without one. */
export const PortuguesePlaces = z.strictObject({
  byName: z.strictObject({ o: Words, a: Words, os: Words, as: Words }),
  byFirstWord: z.strictObject({ o: Words, a: Words }),
  without: Words,
});

/** Words in a name that state the kind of business, folded: at its start in Portuguese and Spanish, at its end in English, and before those. */
export const KindsInNames = z.strictObject({ before: Words, behind: Words, of: Words });

/** Words that name a business of an industry, and words of its work; any accents. */
export const TradeWords = z.partialRecord(
  z.enum(Object.keys(INDUSTRIES) as [IndustryId]),
  z.strictObject({ naming: Words, related: z.array(Word) }),
);
export type TradeWords = z.infer<typeof TradeWords>;

/** Words beside a trade that leave its meaning unchanged, and phrases that alone decide nothing; folded. */
export const FamilyWords = z.strictObject({ neutral: Words, doubtful: Words });

const ColorWords = z.array(
  z.strictObject({
    value: z.strictObject({ l: z.number().min(0).max(1), c: z.number().min(0).max(0.4), h: z.number().min(0).max(360) }),
    words: Words,
  }),
);
export type ColorWords = z.infer<typeof ColorWords>;

/** Words that only mean a colour, words that are also things, and manners of a whole palette; folded. */
export const Colors = z.strictObject({ pure: ColorWords, things: ColorWords, manners: Words });
