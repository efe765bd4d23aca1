import type { Outline } from '#composer/outline.ts';
import type { SiteDocument } from '#site/schema.ts';
import { entriesOf } from '#site/translation/entries.ts';
import { asTranslated } from '#site/translation/source-of.ts';

type Further = NonNullable<Outline['further']>;

/** A text as it is compared: its letters and digits. */
const bareOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\d]/gu, '');
const ENDS = /[.!?…:]$/u;

/** The site with the owner's texts of another language, where they had said them in it themselves. */
export function withOwnTranslations(document: SiteDocument, further: Further | undefined): SiteDocument {
  const texts = further && document.strings[further.locale];
  if (!texts) return document;
  const pairs = further.pairs.map(([own, other]) => [bareOf(own), other] as const);
  const book = new Map(pairs.toReversed());
  // Labels of the menu are the last ones.
  const labels = new Map(pairs);
  const said = entriesOf(document).flatMap(({ key, text, role }) => {
    const other = inOtherWords(text, role === 'nav' ? labels : book);
    return other === undefined ? [] : [[key, other] as const];
  });
  const metas = said.map(([key]) => [key, asTranslated(document, key, further.locale, { by: 'owner' })]);
  return {
    ...document,
    strings: { ...document.strings, [further.locale]: { ...texts, ...Object.fromEntries(said) } },
    stringMeta: { ...document.stringMeta, ...Object.fromEntries(metas) },
  };
}

/** A text that consists of known ones: paragraphs, and sentences behind each other. Undefined where a part is unknown. */
function inOtherWords(text: string, book: ReadonlyMap<string, string>): string | undefined {
  const paragraphs = text.split(/\n{2,}/).map((paragraph) => {
    const found: string[] = [];
    for (let rest = bareOf(paragraph); rest !== ''; ) {
      const known = [...book.keys()].filter((key) => key !== '' && rest.startsWith(key)).sort((one, other) => other.length - one.length)[0];
      if (known === undefined) return undefined;
      found.push(book.get(known)!);
      rest = rest.slice(known.length);
    }
    return found.length === 0
      ? undefined
      : likewise(found.map((part, at) => (at < found.length - 1 && !ENDS.test(part) ? `${part}.` : part)).join(' '), paragraph);
  });
  return paragraphs.some((one) => one === undefined) ? undefined : paragraphs.join('\n\n');
}

/** A translation that begins and ends as its text does. */
function likewise(other: string, text: string): string {
  const first = /^\p{Lu}/u.test(text) ? other[0]!.toUpperCase() + other.slice(1) : other;
  if (ENDS.test(text) === ENDS.test(first)) return first;
  return ENDS.test(text) ? `${first}.` : first.replace(/\.$/, '');
}
