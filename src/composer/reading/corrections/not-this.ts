import { fold } from '../fold.ts';
import { compile, DAY, type Settled } from './words.ts';

const STREET = '(?:rua|av\\.?|avenida|travessa|alameda|praca|estrada|calle|avda\\.?|pasaje|plaza|camino|carrera)';
/** "Rua das Flores não, é Rua do Sol 12", "terça não, quarta", "not Mill Lane, it's Mill Road". */
const NOT_THIS: readonly RegExp[] = [
  compile(
    `(?<!\\p{L})(?<old>${STREET} [^,.;:\\n]{2,40}? (?:nao|no)[,!.]{1,3} (?:(?:agora|ahora|na verdade|en realidad|ja) )?(?:(?:e|eh|es|fica|mudou pra|queda en) )?(?:n?[ao] |en |la )?)(?=${STREET} )`,
  ),
  compile(`(?<!\\p{L})(?<old>${DAY} (?:nao|no)[,!]{1,2} (?:(?:e|eh|es) )?)(?=${DAY})`),
  compile(
    "(?<!\\p{L})(?<old>not (?!far|near|just|only)(?:on |at |in )?[\\p{L}' ]{3,24} (?:street|road|lane|avenue|st|rd),? (?:but|it['’]?s|now)(?: on| at| in)? )(?=\\d|\\p{L}+)",
  ),
];

export function notThis(text: string): Settled | undefined {
  const folded = fold(text);
  for (const pattern of NOT_THIS) {
    const match = pattern.exec(folded);
    const old = match?.groups?.old;
    if (!match || !old) continue;
    const end = match.index + old.length;
    return {
      text: text.slice(0, match.index) + text.slice(end),
      cut: { at: match.index, text: text.slice(match.index, end).trim(), act: 'aside' },
    };
  }
  return undefined;
}
