/** A path segment: lower case, accents off Latin letters, other scripts unchanged. */
export const slugify = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .replace(/&/g, ' ')
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{Ll}\p{Lo}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/g, '');
