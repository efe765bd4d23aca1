import type { Locale, SiteDocument } from '#site/schema.ts';

/** Text of one place in each language of a component; null where it shows nothing. */
export type Said = ReadonlyMap<Locale, string | null>;

/** Texts of a project by language and key. Equal texts with the same name are deduped. */
export class Strings {
  readonly tables: Record<Locale, Record<string, string | null>> = {};
  readonly #keys = new Map<string, string[]>();

  /** `own` are the document's texts; they keep their keys. */
  constructor(own: SiteDocument['strings']) {
    for (const [locale, texts] of Object.entries(own))
      for (const [key, text] of Object.entries(texts)) {
        const known = this.#keys.get(`${locale} ${text}`);
        if (known) known.push(key);
        else this.#keys.set(`${locale} ${text}`, [key]);
      }
  }

  /** Key for a text of the component `place`, or for an attribute of it: the document's own key when the texts are equal. */
  keep(said: Said, place: string, what = 'text'): string {
    const known = [...said].flatMap(([locale, text]) => this.#keys.get(`${locale} ${text}`) ?? []);
    const hint = known.find((key) => key.startsWith(`${place}.`)) ?? known[0] ?? `${place}.${what}`;
    for (let n = 1; ; n++) {
      const key = n === 1 ? hint : `${hint}-${n}`;
      if (!this.#fits(key, said)) continue;
      for (const [locale, text] of said) {
        this.tables[locale] ??= {};
        this.tables[locale][key] = text;
      }
      return key;
    }
  }

  #fits(key: string, said: Said): boolean {
    return [...said].every(([locale, text]) => {
      const there = this.tables[locale];
      return !there || !Object.hasOwn(there, key) || there[key] === text;
    });
  }
}
