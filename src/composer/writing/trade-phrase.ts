import { FINITE } from '#composer/reading/lexicon/finite-verbs.ts';
import { escaped } from './letter-case.ts';

const plainly = (text: string) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
/** Words before a trade that only lead to it: "a empresa é …", "eu faço …", "we are a …". */
const LEADS_TO = new Set(
  (
    'eu yo a o as os um uma el la los las un una nos nosotros gente e eh es sou somos soy i we are is am a an the my our its de of ' +
    'empresa negocio business company casa taller loja tienda shop marca aqui somente ' +
    'faco fazemos faz fabrico produzo produzimos vendo vendemos trabalho trabalhamos atendo dou damos tenho temos ofereco oferecemos ' +
    'hago hacemos vendemos trabajo trabajamos doy tengo tenemos ofrezco ofrecemos com con ' +
    'do make sell run have own offer bake teach provide'
  ).split(' '),
);
/** Verbs and pronouns that make a sentence of what follows a trade; limits such as "só" and "até" do not. */
const WEAK = /(?<!\p{L})(?:no|n[ãa]o|s[óo]|only|solo|at[ée]|hasta|sin|sem|free|gr[áa]tis|i)(?!\p{L})/giu;
const SAYS =
  /(?<!\p{L})(?:que|quem|onde|who|which|that|where|eu|yo|el[ea]s?|they|she|he|you|voc[êe]s?|já|ya|\p{L}{3,}(?:amos|emos|imos))(?!\p{L})/iu;
const MAX_PHRASE = 110;

/**
 * "Eu faço bolo de pote e torta salgada aqui em casa" is "Bolo de pote e torta salgada aqui em casa": the owner's words from the trade on, where they
 * go on without another verb.
 */
export function tradePhrase(
  text: string,
  trades: readonly string[],
  { calling, name }: { calling: string; name?: string },
): string | undefined {
  const said = plainly(text);
  const named = new Set(plainly(name ?? '').match(/[\p{L}\p{N}]+/gu) ?? []);
  for (const trade of trades.map(plainly)) {
    const at = said.search(new RegExp(`(?<![\\p{L}\\d])${escaped(trade)}(?![\\p{L}\\d])`, 'u'));
    if (at < 0) continue;
    const before = said.slice(0, at).match(/[\p{L}\p{N}]+/gu) ?? [];
    const tail = text.slice(at + trade.length).replace(/[.\s]+$/u, '');
    const isLed = before.every((word) => LEADS_TO.has(word) || named.has(word));
    if (!isLed || FINITE.test(tail.replace(WEAK, '')) || SAYS.test(tail) || /[.!?:;•|]/u.test(tail)) continue;
    if (calling.length + tail.length > MAX_PHRASE || /\d{2}/u.test(tail)) continue;
    return `${calling}${tail}`;
  }
  return undefined;
}
