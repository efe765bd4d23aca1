import { fold } from '#composer/reading/fold.ts';
import type { Acts } from './actions.ts';
import type { Setting } from './setting.ts';
import { type ActionSketch, word } from './sketch.ts';

const NUMBER = '(?:phone|numbers?|telefones?|telefonos?|fone|tel|celular|numero|zap|whats\\p{L}*|رقم\\p{L}*|تلفون\\p{L}*|هاتف\\p{L}*)';
const LARGE =
  '(?:big|bigger|large|huge|massive|giant|grandes?|grandao|enormes?|gigantes?|em cima|la em cima|no topo|bem visivel|arriba|visible|at the top|on top|up top|first thing|كبير|واضح|فوق)';
const WANTS_NUMBER = new RegExp(
  `(?<!\\p{L})(?:${NUMBER}(?: (?:number|de telefone|de telefono))?[^.,;\\n\\d]{0,14} ?${LARGE}|${LARGE} (?:phone|number|telephone|telefone|telefono|numero))(?!\\p{L})`,
  'u',
);

/** The opening's button with the digits in its label, when the owner wants their number to be visible at once. */
export function withNumber({ brief, shelf, words, isFirst }: Setting, { primary, channel }: Acts): ActionSketch {
  const phone = channel === 'whatsapp' ? shelf.whatsapp : shelf.callable;
  const isWished = brief.clauses.some(({ act, text }) => act === 'wish' && WANTS_NUMBER.test(fold(text)));
  if (!phone || !isFirst || !isWished || (channel !== 'phone' && channel !== 'whatsapp')) return primary;
  const way = channel === 'whatsapp' ? 'WhatsApp' : phone.norm.call ? words.act.call : words.act.text;
  return { ...primary, label: word(`${way}: {{${phone.id}}}`, 'composer', 'act.number') };
}
