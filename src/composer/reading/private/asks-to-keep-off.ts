import { fold } from '../fold.ts';
import { LEFT_OFF, NO_SHOW } from './left-out.ts';
import { FOR_US_ALONE, NEVER_SHOWN } from './never-shown.ts';
import { OFF_THE_SITE } from './secrets.ts';

/** "Nada de foto de praia", "no chat", "sem formulário": a refusal that opens its clause. */
const REFUSES =
  /^\P{L}*(?:(?:e|mas|and|but|y|pero|please|por favor|absolutely|tambem|tambien|also) )*(?:nada de|nem|sem|sin|no|without|nenhum\p{L}*|ningun\p{L}*|(?:nao|no) (?:quer\p{L}+|quier\p{L}+|us[ae]\p{L}*)|(?:do not|don['’]?t) (?:want|use)) \P{L}?\p{L}/u;

const SIGNS = [LEFT_OFF, new RegExp(`(?<!\\p{L})${NO_SHOW}`, 'u'), NEVER_SHOWN, FOR_US_ALONE, OFF_THE_SITE];

/** True if a text asks not to publish something. */
export function asksToKeepOff(text: string): boolean {
  const folded = fold(text);
  return SIGNS.some((sign) => sign.test(folded));
}

/** True for an order that is obeyed by leaving something off, whatever it is. */
export const isRefusal = (text: string): boolean => asksToKeepOff(text) || REFUSES.test(fold(text));
