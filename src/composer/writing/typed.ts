/** Abbreviations of chat, and their full words. */
const TYPED: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  pt: [
    [/(?<!\p{L})q(?![\p{L}\d.])/giu, 'que'],
    [/(?<!\p{L})hj(?!\p{L})/giu, 'hoje'],
    [/(?<!\p{L})vcs(?!\p{L})/giu, 'vocês'],
    [/(?<!\p{L})vc(?!\p{L})/giu, 'você'],
    [/(?<!\p{L})(?:tbm|tb)(?!\p{L})/giu, 'também'],
    [/(?<!\p{L})pq(?!\p{L})/giu, 'porque'],
    [/(?<!\p{L})mto(s?)(?!\p{L})/giu, 'muito$1'],
    [/(?<!\p{L})dps(?!\p{L})/giu, 'depois'],
    [/(?<!\p{L})msm(?!\p{L})/giu, 'mesmo'],
    [/(?<!\p{L})qto(s?)(?!\p{L})/giu, 'quarto$1'],
    [/(?<!\p{L})c\/ ?(?=[\p{L}\d])/giu, 'com '],
    [/(?<!\p{L})p\/ ?(?=[\p{L}\d])/giu, 'para '],
    [/(?<!\p{L})tava(?!\p{L})/giu, 'estava'],
    [/(?<!\p{L})ha (?=(?:mais de )?\d+ (?:anos?|meses|dias|d[eé]cadas))/giu, 'há '],
    [/(?<!\p{L})brasil(?!\p{L})/gu, 'Brasil'],
  ],
  es: [
    [/(?<!\p{L})q(?![\p{L}\d.])/giu, 'que'],
    [/(?<!\p{L})(?:xq|pq)(?!\p{L})/giu, 'porque'],
    [/(?<!\p{L})tmb(?!\p{L})/giu, 'también'],
    // "C/ Puente Virrey 38" is a street.
    [/(?<!\p{L})c\/ ?(?=\p{Ll})/gu, 'con '],
    [/(?<!\p{L})p\/ ?(?=\p{L})/giu, 'para '],
  ],
  en: [
    [/(?<=hair )saloon(?=s?(?!\p{L}))/giu, 'salon'],
    [/(?<!\p{L})dont(?!\p{L})/giu, "don't"],
    [/(?<!\p{L})im(?!\p{L})/giu, "I'm"],
    [/(?<!\p{L})ive(?!\p{L})/giu, "I've"],
    [/(?<=[\s.,;:!?(]|^)i(?=[\s'’])/gu, 'I'],
  ],
};
/** "… certificada tá", "sem matar nenhuma tá, levo tudo": tags addressed to the reader of the message, not to visitors. */
const TAGS: Readonly<Record<string, RegExp>> = {
  pt: /(?<!\P{L}(?:onde|como|que|quem|j[áa]|el[ae]s?|aqui|n[ãa]o))(?:[\s,]+(?:t[áa]|n[ée]|viu|rsrs?|hein|sabe|bl?z|biz|kk+)|,\s*ok)(?=[.!?]?$)|(?<!\P{L}(?:onde|como|que|quem|j[áa]|el[ae]s?|aqui|n[ãa]o)),? (?:t[áa]|n[ée]|viu|hein|bl?z|biz)(?=[,;!]|\.\s)/giu,
  es: /,?\s(?:eh|dale|viste|ja(?:ja)+|porfa)(?=[.!?]?$|[,;!]|\.\s)/giu,
  en: /,\s(?:ok|okay|yeah|innit|lol|mate|btw)(?=[.!?]?$|\.\s)/giu,
};
/** "Quer dizer, segunda eu abro", "I mean, …": how the message went on. */
const WENT_ON = /^(?:quer dizer|quero dizer|na verdade|i mean|o sea|quiero decir|mejor dicho|es decir)[,:]\s+(?=\p{L})/iu;
export const withoutTag = (text: string, language: string): string => {
  const tags = TAGS[language];
  const said = text.replace(WENT_ON, '');
  return tags ? said.replace(tags, '') : said;
};
export const writtenOut = (text: string, language: string): string =>
  (TYPED[language] ?? []).reduce((out, [from, to]) => out.replace(from, to), text);

/** Signs of chat and of flyers: "✂️ tosa • banho" says the same without them. */
const PICTURES =
  /(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F|[☎☏✆✉✔✓★☆➡→►▶●○■□♥❤✂⏰])(?:\uFE0F|\u200D|[\u{1F3FB}-\u{1F3FF}])*/gu;
/** Normal spacing, without pictures, laughter and repeated punctuation. */
export const tidied = (text: string): string =>
  text
    .replace(PICTURES, ' ')
    .replace(/\s[•●▪]\s/gu, ', ')
    .replace(/^[\s•·*|–—-]+(?=[\p{L}\p{N}])|[\s•·*|–—-]+(?=[.!?]?$)/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/\s*(?:\b(?:k{3,}|(?:rs){2,}|(?:ha){2,}|(?:ja){2,}|lol|hehe+)\b[.!]*)\s*/giu, ' ')
    .replace(/\s+([,;!?]|\.(?!\d))/g, '$1')
    .replace(/([!?])[!?]+/g, '$1')
    .replace(/(?<!\.)\.\.(?!\.)/g, '.')
    .replace(/[()]/g, (mark, _, all: string) => (all.split('(').length === all.split(')').length ? mark : ''))
    .trim();
