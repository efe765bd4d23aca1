const COMMON: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set('the and of to with for is are our we you your from at by it this that until'.split(' ')),
  pt: new Set('de da do das dos não com para em uma os as um na no é pelo pela ao são você nosso nossa até'.split(' ')),
  es: new Set('el los las del con para una un y en la es por nuestro nuestra usted hasta al se su'.split(' ')),
};
/** Common words that make a text one of a language, and how many more than those of another one. */
const MIN = 12;
const LEAD = 2;

/** Language of a text by its most common words; null where they are too few, or of two languages alike. */
export function languageOf(text: string): string | null {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const counts = Object.entries(COMMON)
    .map(([language, common]) => ({ language, count: words.filter((word) => common.has(word)).length }))
    .sort((one, other) => other.count - one.count);
  const [first, second] = counts;
  return first!.count >= MIN && first!.count >= second!.count * LEAD ? first!.language : null;
}
