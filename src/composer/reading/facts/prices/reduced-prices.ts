import type { Span } from '../../sentences.ts';
import { record, type Sheet, sentenceAt, take, trimmed } from '../sheet.ts';
import { AMOUNT } from './amounts.ts';
import { moneyAt } from './money.ts';

const SIGN = '(?:r\\$|us\\$|[$€£])?\\s?';
const REDUCED = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:de|era|antes|was|desde)\\s(?<old>${SIGN}(?:${AMOUNT})),?\\s(?:por|agora|hoje|ahora|hoy a|a|now|for)\\s(?:apenas |so |solo |only )?)(?<now>${SIGN}(?:${AMOUNT}))(?!\\s?(?:h|x|%|pessoas|anos|km)(?![\\p{L}]))(?<cash>\\s(?:a vista|no pix|de contado|upfront))?(?:,?\\s(?:ou|o|or)\\s(?<rest>(?:em |en |in )?(?:ate )?\\d{1,2} ?x (?:de |of )?${SIGN}(?:${AMOUNT})(?:\\ssem juros)?))?`,
  'gu',
);
const NAMES = /[\p{L}]{3}/u;
const NO_NAME = /^(?:link|preco|valor|oferta|promocao|investimento|price|precio|offer|hoje|curso|o curso|tudo|sai|custa)$/;
const amountOf = (written: string): number =>
  Number(
    written
      .replace(/[^\d.,]/g, '')
      .replace(/[.,](?=\d{3}(?!\d))/g, '')
      .replace(',', '.'),
  );

/** "Kit 21 de 378 por 349", "de R$ 297 por R$ 147 ou 12x de R$ 14,90": the new price, with the old one and the instalments beside it. */
export function readReducedPrices(sheet: Sheet): void {
  for (const match of [...sheet.open.matchAll(REDUCED)]) {
    const { old = '', now = '', cash = '', rest } = match.groups ?? {};
    if (amountOf(old) <= amountOf(now)) continue;
    const sentence = sentenceAt(sheet, match.index);
    const at = match.index + match[0].indexOf(now, match[0].indexOf(old) + old.length);
    const before = trimmed(sheet.text, lastCut(sheet.open.slice(sentence.start, match.index)) + sentence.start, match.index);
    const named = sheet.folded.slice(before.start, before.end);
    const ownName =
      NAMES.test(named) &&
      !NO_NAME.test(named) &&
      named.split(/\s+/).length <= 6 &&
      !sheet.open.slice(before.start, before.end).includes('\ue000');
    const title = ownName ? before : soldBy(sheet);
    if (!title) continue;
    const money = moneyAt(sheet, sentence, { start: at, end: at + now.trimEnd().length });
    const restAt = match.index + match[0].lastIndexOf(rest ?? '');
    const lead = sheet.folded.slice(match.index, match.index + match[0].indexOf(old));
    const sign = money.norm.currency === 'BRL' ? 'R$ ' : '';
    const notes = [/^\d/.test(old.trim()) ? `${lead}${sign}${old.trim()}` : `${lead}${old.trim().toUpperCase()}`];
    if (rest) notes.push(sheet.text.slice(restAt, restAt + rest.length).replace(/(x (?:de )?)(?=\d)/, `$1${sign}`));
    const end = match.index + match[0].length;
    const bracket = /^\s*\(([^()\n]{3,40})\)/.exec(sheet.text.slice(end, end + MAX_BRACKET));
    if (bracket?.[1]) notes.push(bracket[1]);
    const price = record(sheet, at, at + now.length + cash.length, money.norm);
    record(sheet, title.start, title.end, { kind: 'offer', price, note: notes.join(' · ') }, { share: !ownName });
    take(sheet, match.index, end + (bracket?.[0].length ?? 0));
  }
}

const MAX_BRACKET = 44;

/** "Curso online Bordado Livre": the only thing sold is the business itself, by its trade and its name. */
function soldBy(sheet: Sheet): Span | undefined {
  const name = sheet.facts.find(({ norm }) => norm.kind === 'name')?.source.span;
  if (!name) return undefined;
  const { start } = sentenceAt(sheet, name[0]);
  const lead = sheet.folded.slice(start, name[0]);
  if (SOLD.test(lead)) return { start, end: name[1] };
  // "Mentoria Vender Bem": the name says what is sold.
  if (SOLD.test(`${sheet.folded.slice(...name)} `)) return { start: name[0], end: name[1] };
  const behind = SOLD_BEHIND.exec(sheet.folded.slice(name[1], name[1] + 40))?.[0].length;
  return behind ? { start: name[0], end: name[1] + behind } : undefined;
}
const SOLD_BEHIND =
  /^,\s(?:o |um |uma |a |an )?(?:curso|mentoria|e-?book|livro|programa|oficina|workshop|course|program)(?: online)?(?!\p{L})/u;
const SOLD =
  /^(?:o |a )?(?:curso|mentoria|e-?book|livro|programa|oficina|workshop|imersao|treinamento|curso en linea|online course|course|program)(?: [\p{L}-]+){0,3} $/u;

const lastCut = (said: string): number =>
  Math.max(...[...said.matchAll(/[,;:.\n]\s*/g)].map(({ index, 0: sign }) => index + sign.length), 0);
