import type { Cut } from '../injection.ts';

/** A message with one correction carried out. */
export interface Settled {
  text: string;
  /** Position of the later value, and the removed text. */
  cut: Cut;
}

export const NUMBER = '\\d(?:[\\d.,:]*\\d)?(?:h\\d{0,2})?(?:\\s?(?:mil|k)(?!\\p{L}))?';
export const SIGN = '(?:r\\$|us\\$|u\\$s|s/|[$€£]|(?:usd|clp|ars|mxn|cop)(?=\\s?\\d))\\s?';
export const AMOUNT = `(?:${SIGN})?${NUMBER}(?:\\s?(?:-|a|as|to|ate|hasta)\\s?(?:${SIGN})?${NUMBER})?(?:\\s?€)?`;
export const MAIL = '[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+';
export const DAY =
  '(?:(?:na|no|nas|nos|aos?|as|el|los|on) )?(?:segunda|terca|quarta|quinta|sexta|sabado|domingo|lunes|martes|miercoles|jueves|viernes|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?)(?:-feira)?(?!\\p{L})';
export const LIMIT =
  '(?:(?:ate|acima de|abaixo de|a partir de|mais de|menos de|mas de|hasta|desde|over|under|up to|at least|more than|less than) )?';
export const GAP = '[\\s,.;:()…!–—-]+';
/** Apologies before a corrected value. */
export const SORRY =
  "(?:alias|ou melhor|o mejor|desculp\\p{L}*|perdao|perdon\\p{L}*|sorry|ops|opa|oops|errei|pera(?:i| ai)?|espera ai|(?:nao|no)[, ]+espera|me enganei|me equivoque|minto|miento|menti|mentira|corrijo|corrigindo|digo|quer dizer|quero dizer|mejor dicho|quise decir|i mean|correction|correcao|correccion|my mistake|my bad|scratch that|make that|wait|hang on|hold on|actually|na verdade|en realidad|or rather|no,? it'?s|nao,? e|no,? es|nao,? sao|no,? son)";
/** Words for a value that has changed. */
export const CHANGED =
  '(?:agora|ahora|now|subiu|subio|baixou|bajo|aumentou|aumento|mudou|cambio|passou|paso|went|gone|dropped|moved|changed|raised)';
export const FILL =
  "(?:ah|ay|ai|ih|ojo|no|nao|que|wait|ya|ja|it'?s|its|is|es|e|eh|son|sao|now|ahora|agora|hoje|hoy|today|de|at|to|a|para|pra|por|foi|ess[ae]|es[ae]|est[ae]|isso|that|this|bajo|subio|baixou|subiu|aumentou|aumento|mudou|passou|paso|cambio|went|gone|up|down|moved|changed|dropped|raised|just|mas|pero|but|y|and|custam?|cuestan?|sai|sale|fica|queda|ta|vai|ser|should be|has|was|been|so|the|o|el|la|actually|i)";
/** Limit on filler words in a row, which keeps the patterns bounded. */
export const FEW = '{0,6}';
export const FILLS = `(?:${FILL}${GAP})${FEW}`;
/** Excludes amounts that continue as a telephone number, and counts of other things. */
export const ENDS = '(?![\\d.,:]*\\d|[ -]\\d{3}|\\s?[%x])';
export const TAIL = '(?<tail>(?: (?!(?:e|y|and) )[\\p{L}²³]+){0,6}?)';

export const compile = (...parts: string[]): RegExp => new RegExp(parts.join(''), 'u');
