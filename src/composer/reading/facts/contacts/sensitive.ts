import { fold } from '../../fold.ts';
import { type Sheet, take } from '../sheet.ts';

/** Between the word "CPF" and its digits: words, but none that announces another number. */
const UP_TO_ITS_DIGITS = String.raw`(?:(?!\b(?:tel|fone|cel|zap|wpp|wsp|whats|contato|lig|cham|cnpj|pix por|telefone|celular))[^\d\n.;]){0,40}`;

/** Over folded text. */
const SENSITIVE = [
  new RegExp(String.raw`\b(?:meu |my |mi )?cpf\b${UP_TO_ITS_DIGITS}\d{3}[. ]?\d{3}[. ]?\d{3}[-/ ]?\d{2}(?!\d)`, 'g'),
  /(?<!\d)\d{3}\.\d{3}\.\d{3}[-/]\d{2}\b/g,
  /\b(?:rg|ssn|social security(?: number)?)(?: e| is)?:? ?\d[\d.-]{6,11}[\dx]\b/g,
  /\b(?:mi |my )?(?:dni|nie|cuil)(?: (?:es|is|numero|num\.?|n[ºo°]\.?))*:? ?[a-z]?-?\d[\d.-]{5,12}-?[a-z]?\b/g,
  /\b(?:mi )?curp(?: es)?:? ?[a-z]{4}\d{6}[a-z]{6}[a-z\d]\d\b/g,
  /\b(?:my )?(?:national insurance|ni) (?:number|no\.?)(?: is)?:? ?[a-z]{2} ?(?:\d{2} ?){3}[a-d]\b/g,
  /\b(?:senha|password|contrasena|clave|pin|kalimat)(?: (?:do|da|de|of|for|del|do meu|e|is|es)){0,2}(?: \w+)?(?: (?:e|is|es))?: ?\S+|\b(?:my password is|minha senha e|mi contrasena es) \S+|(?:كلمه المرور|كلمه السر)\s*:?\s*\S+/g,
  /(?<!\d)(?:\d{4}[ -]){3}\d{4}(?!\d)|\bcvv:? ?\d{3,4}\b/g,
];

/** Removes data that must never be published: identity numbers of people, passwords, cards. True when there was any. */
export function takeSensitive(sheet: Sheet): boolean {
  let found = false;
  for (const pattern of SENSITIVE)
    for (const match of [...sheet.open.matchAll(pattern)]) {
      take(sheet, match.index, match.index + match[0].length);
      found = true;
    }
  return found;
}

/** Whether a text has such data in it: nobody is asked whether they want it published. */
export function holdsSensitive(text: string): boolean {
  const folded = fold(text);
  return SENSITIVE.some((pattern) => folded.search(pattern) >= 0);
}
