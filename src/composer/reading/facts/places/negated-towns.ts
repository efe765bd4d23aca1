import { fold, literal } from '../../fold.ts';
import type { Sheet } from '../sheet.ts';

const NOT = "(?:nao|no|not|nem|nunca|never|do ?n['’o]?t|do not|we don['’]?t)";
const SERVE =
  '(?:atend|vou|vamos|ir|chego|entreg|adianta ligar|lig(?:ue|uem|ar)|trabalh|voy|llego|llam|trabaj|go|cover|serve|deliver|travel|work|call)\\p{L}*';

/** "em Salinas não, em Taiobeiras", "Mauá não", "we don't cover Salford": towns of which only is said that we are not there. */
export function dropNegatedTowns(sheet: Sheet): void {
  const places = sheet.facts.filter(({ norm }) => norm.kind === 'place');
  const negated = places.filter(({ text }) => {
    const name = literal(fold(text));
    return new RegExp(
      `(?<!\\p{L})${name},? (?:nao|no|not)(?=\\s*(?:[,.;!)\\n]|$))|(?<!\\p{L})${NOT} ${SERVE} (?:(?:em|de|do|da|a|ao|ate|pra|para|in|to|from|en|hasta|el|la|the) ){0,2}${name}(?!\\p{L})|(?<!\\p{L})(?:menos|exceto|excepto|except(?: for)?) (?:em |en |in )?${name}(?!\\p{L})`,
      'u',
    ).test(sheet.folded);
  });
  if (negated.length < places.length) sheet.facts = sheet.facts.filter((fact) => !negated.includes(fact));
}
