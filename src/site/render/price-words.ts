/** Whether the owner's own words already say what the price is for: "$19/mo", "R$ 40 por pessoa". */
export const saysUnit = (text: string): boolean =>
  /[/]|\d\D*\s(?:(?:por|per|al?|an|o|el|la)\s\p{L}|\p{L}{4,}|m[eê]s|a[nñ]o|d[ií]a|day)|\d\s*\p{Script=Arabic}/iu.test(text);

/** Whether they say that it is the lowest: words before the amount ("desde 40 €"), behind it ("£1,400 from"), or a second amount. */
export const saysLowest = (text: string): boolean =>
  /^(?!\p{Lu}{2,4}\s?\d)\p{L}+\s[\p{L}\s]*\S{0,3}\s?\d/u.test(text) ||
  /\d\s?(?:[-–—]|\p{L}{1,3}\s)\s?\D{0,3}\d/u.test(text) ||
  /\d.*(?:\+|\b(?:from|onwards?|up|more|diante|cima|adelante|arriba|partir)\b|فوق|أكثر)/u.test(text);

const plain = (text: string): string => ` ${(text.toLocaleLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ')} `;

/** Whether a price says these words already: "£40 every extra 500", "every extra 500". */
export const saysToo = (price: string, words: string): boolean => plain(price).includes(plain(words));
