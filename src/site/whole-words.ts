/** Finds a text where no word goes on before or after it. */
export const wholeWords = (text: string, flags = 'gu'): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, flags);
