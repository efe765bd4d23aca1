const CAPITALS = /\p{Lu}{2}/u;
const SMALL = /\p{Ll}{2}/u;
/** "CRMV-SP 11.482", "CREFITO 8 12345-F": numbers with what they are of. */
const isRegister = (text: string): boolean =>
  (text.replace(/\D/g, '').length > 4 && text.split(' ').length <= MAX_REGISTER) || /\p{Lu}{2,}[-/]\p{Lu}{2}(?!\p{L})/u.test(text);

/** Words; a sentence may have as many figures. */
const MAX_REGISTER = 6;

/** "Av. T-9, 2210 - Setor Bueno": what an address names behind its street. */
const PLACE = /\d[\d.]*,? ?[,–-]? (\p{Lu}\p{Ll}{2,} \p{Lu}\p{Ll}+)/gu;
const TWO_WORDS = /(?<!\p{L})\p{Ll}{3,} \p{Lu}\p{Ll}+/gu;

/** Puts texts in capitals into sentences, with the names and abbreviations in them as the rest of the site writes them. */
export class SentenceCase {
  /** Words as they stand within sentences. */
  readonly #forms = new Map<string, string>();
  /** "setor bueno": both words are the name, as an address has it. */
  readonly #places = new Set<string>();

  /** @param name is written as it is, whatever its words are elsewhere. */
  constructor(texts: Iterable<string>, name = '') {
    const small = new Set<string>();
    for (const text of texts) {
      if (!SMALL.test(text)) continue;
      for (const [, place] of text.matchAll(PLACE)) this.#places.add(place!.toLowerCase());
      for (const { 0: word, index } of text.matchAll(/[\p{L}\d][\p{L}\d'’-]*/gu)) {
        const key = word.toLowerCase();
        const isWithin = /[^.!?:"“(–*•·\s-]\s+$/u.test(text.slice(Math.max(0, index - 4), index));
        if (word === key) small.add(key);
        else if (isWithin || CAPITALS.test(word)) this.#forms.set(key, word);
      }
    }
    for (const key of small) this.#forms.delete(key);
    if (SMALL.test(name)) for (const [word] of name.matchAll(/\p{Lu}[\p{L}'’-]{2,}/gu)) this.#forms.set(word.toLowerCase(), word);
  }

  /** Without the mark at its end where it is a heading. */
  of(text: string): string {
    if (isRegister(text)) return text;
    if (!CAPITALS.test(text) || SMALL.test(text.replace(/\(.*?\)/g, '')) || !/\p{L}{4}/u.test(text)) return text;
    const words = text.toLowerCase().replace(/[\p{L}\d][\p{L}\d'’-]*/gu, (word) => this.#forms.get(word) ?? word);
    const named = words.replace(TWO_WORDS, (pair) =>
      this.#places.has(pair.toLowerCase()) ? pair[0]!.toUpperCase() + pair.slice(1) : pair,
    );
    return named.replace(/(^[^\p{L}\d]*|[.!?]\s+)(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
  }
}
