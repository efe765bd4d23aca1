import { fold, literal } from '../fold.ts';
import { lastPriced } from './repriced.ts';
import { compile, type Settled } from './words.ts';

const THE = '(?:o|a|os|as|el|la|los|las|the|my|our) ';
const THING = '(?<name>\\p{L}[\\p{L}\\d]*(?: \\p{L}[\\p{L}\\d]*){0,3}?)';
const OFF_THE_LIST =
  '(?: (?:d[ao]|del?|de la|off|from|out of)(?: the)? (?:lista|list|tabela|tabla|cardapio|carta|menu|site|sitio|pagina|page)| (?:fora|off|out))';
const DROP = '(?:tir[ae]m?|remov[ae]m?|exclu[ia]m?|apagu?[ae]m?|quit[ae]n?|saqu?[ae]n?|take|remove|delete)';
const NOT_SET =
  "(?:(?:nao|no|do ?n[o'’]?t|don['’]t) (?:precisa |need to |hace falta )?(?:poe|por|ponha|ponham|bota|bote|coloca|coloque|coloquem|mostra|mostre|pongas?|pongan|muestres|put|show|list)(?: nao)?)";
/** "o air game quebrou tira da lista", "scratch the rental", "pintura eu parei, esquece": a thing told before is no longer offered. */
const NO_LONGER: readonly RegExp[] = [
  compile(
    `(?<!\\p{L})(?:ah,? )?${THE}${THING}(?: (?:quebrou|estragou|pifou|acabou|saiu|se rompio|se acabo|broke|is broken|is gone|sold out))?[,;]?(?: (?:entao|so|por favor|pode|please|y|e))* ${DROP}(?: (?:ele|ela|isso|it))?${OFF_THE_LIST}`,
  ),
  compile(`(?<!\\p{L})(?:ah,? |actually,? |na verdade,? )*${DROP} ${THE}${THING}${OFF_THE_LIST}`),
  compile(`(?<!\\p{L})(?:actually,? )?(?:scratch|scrap|drop|forget) ${THE}${THING}(?=\\s*(?:[,.;!\\n]|$))`),
  compile(
    `(?<!\\p{L})(?:(?:nao|no),? )?(?:${THE})?${THING} (?:(?:eu|yo|ja|ya|i) )*(?:parei|nao faco mais|nao fazemos mais|ya no hago|ya no hacemos|deje de hacer)[,.;]* (?:esquece|esqueca|tira|olvidalo|olvidelo|forget it|nao (?:poe|coloca|bota)|no (?:lo )?pongas?)`,
  ),
];
/** "pensando bem não põe o preço do vaso": only its price goes. */
const PRICE_OFF = compile(
  `(?<!\\p{L})(?:(?:pensando bem|pensandolo bien|on second thought|na verdade|actually|mejor|melhor),? )?(?:${NOT_SET}|${DROP}) (?:${THE})?(?:preco|valor|precio|price) (?:d[aeo]s?|del?|de la|of|for)(?: the| la)? ${THING}(?: (?:nao|no))?(?: (?:porque|pq|pois|because) (?:depende|varia|it depends|it varies)(?: (?:muito|mucho|bastante))?)?(?:,? o resto pode (?:por|botar|colocar|deixar))?(?=\\s|[,.;!\\n]|$)`,
);
const STOP = /\n|[;!?](?=\s)|\.(?=\s+\D)/u;

/** Removes a thing, or its price, that a later order takes off the page by name; the order goes with it. */
export function takenOff(text: string): Settled | undefined {
  const folded = fold(text);
  for (const pattern of [...NO_LONGER, PRICE_OFF]) {
    const match = pattern.exec(folded);
    const name = match?.groups?.name;
    if (!match || !name) continue;
    const before = folded.slice(0, match.index);
    const priced = lastPriced(before, name) ?? lastPriced(before, `${name} ${wordAfter(before, name)}`);
    if (!priced) continue;
    const isPrice = pattern === PRICE_OFF;
    const endOf = (from: number): number => {
      const at = isPrice ? -1 : folded.slice(from).search(STOP);
      if (at < 0) return isPrice ? from : folded.length;
      return from + at + (/^(?:[.;!?…]+|\n)/u.exec(folded.slice(from + at))?.[0].length ?? 0);
    };
    const start = isPrice ? priced.index : priced.index - (before.slice(0, priced.index).split(STOP).at(-1) ?? '').length;
    const stop = Math.min(match.index, endOf(priced.index + priced[0].length));
    const end = endOf(match.index + match[0].length);
    const kept = isPrice
      ? withoutPrice(text, priced, stop) + text.slice(stop, match.index).trimEnd()
      : text.slice(0, start) + text.slice(stop, match.index);
    const rest = isPrice && /^\s+\p{L}/u.test(text.slice(end)) ? `,${text.slice(end)}` : text.slice(end);
    return { text: kept + rest, cut: { at: kept.length, text: text.slice(match.index, end), act: 'aside' } };
  }
  return undefined;
}
/** The text up to `stop`, where the last thing told keeps its name and loses its price; in a run of things it stands between commas. */
function withoutPrice(text: string, priced: RegExpExecArray, stop: number): string {
  const amount = priced.index + priced[0].length - (priced[1]?.length ?? 0);
  const name = text.slice(priced.index, amount).replace(/[\s+.…:–—-]+$/u, '');
  const isRunOn = /^[^\S\n]+\p{L}/u.test(text.slice(stop));
  return isRunOn ? `${text.slice(0, priced.index).trimEnd()}, ${name},` : text.slice(0, priced.index) + name;
}
/** The words that complete a thing's name where it was first told: "pintura de barriga", "rental alone". */
const wordAfter = (before: string, name: string): string =>
  new RegExp(`(?<!\\p{L})${literal(name)} ((?:d[aeo]s? |del? |of )?\\p{L}+) `, 'u').exec(before)?.[1] ?? '';
