import type { StatedItem } from './stated-part.ts';

const MONTH =
  'jan(?:eiro|uary)?|ene(?:ro)?|fe[bv](?:ereiro|rero|ruary)?|mar(?:ço|zo|ch)?|abr(?:il)?|apr(?:il)?|mai(?:o)?|may(?:o)?|jun(?:ho|io|e)?|jul(?:ho|io|y)?|ago(?:sto)?|aug(?:ust)?|sep?t?(?:embro|iembre|ember)?|out(?:ubro)?|oct(?:ubre|ober)?|nov(?:embro|iembre|ember)?|de[zc](?:embro|iembre|ember)?';
const DATE = `(?:\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|\\d{1,2}º? (?:de )?(?:${MONTH})\\.?,? (?:de |del )?\\d{4}|(?:${MONTH})\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4})`;
const ALONE = new RegExp(`^(?:publicad[oa]|postado|posted|published|data|fecha|date)?(?: em| el| on)?:?\\s*(${DATE})\\.?$`, 'iu');
const IN_FRONT = new RegExp(`^(${DATE})\\s*[-–—|:]?\\s+(\\p{L}.{3,100})$`, 'iu');
const POSTS = /\b(?:blog|news|not[ií]cias|novedades|novidades|journal|di[áa]rio|artigos|art[ií]culos|articles|posts)\b/i;
const MAX_TEXT = 600;

/** True for the address or heading of a list of news. */
export const isOfPosts = (text: string): boolean => POSTS.test(text);

/** An article with its date, which is no news any more but when it says how old it is. Null where nothing says that it is one. */
export function postOf(title: string, lines: readonly string[], isAmongPosts: boolean): StatedItem | null {
  const dates = lines.flatMap((line) => ALONE.exec(line)?.[1] ?? []);
  const texts = lines.filter((line) => !ALONE.test(line));
  const text = texts.join(' ');
  if (!(dates.length === 1 || (isAmongPosts && dates.length === 0)) || text === '' || text.length > MAX_TEXT) return null;
  return { name: title, note: [dates[0], text].filter(Boolean).join('. ') };
}

/** "October 9, 2018 What cone 10 means", above its first sentence. */
export function postInLine(line: string, below: string | undefined): StatedItem | null {
  const [, date = '', title = ''] = IN_FRONT.exec(line) ?? [];
  if (!date || /[.!]$/.test(title) || below === undefined || IN_FRONT.test(below) || !/[.!?]$/.test(below)) return null;
  return { name: title, note: `${date}. ${below}` };
}
