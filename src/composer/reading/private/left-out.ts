import type { Sheet } from '../facts/sheet.ts';
import type { Span } from '../sentences.ts';

const CONTACT =
  '(?:telefone|fone|celular|numero|contato|e-?mail|endereco|phone(?: number)?|number|mobile|address|telefono|direccion|correo)';
export const NO_SHOW =
  "(?:nao|n|do not|don['’]?t|please don['’]?t|no) (?:precisa |quero que |e (?:pra|para) )?(?:lo |la )?(?:divulg|public|coloc|coloqu|bot|mostr|poe|ponh|pong|muestr|publiqu|show|publish|put|share|list|print)\\p{L}*";
/** "O telefone do pastor não divulga, é 62 …", "don't show my number (0770 …)": the contact right after such an order. */
const HIDES_CONTACT = new RegExp(
  `(?<!\\p{L})(?:${CONTACT}(?: \\p{L}+){0,4},? ${NO_SHOW}|(?:please |por favor |mas |but |pero )?(?:nao|n|no|do not|don['’]?t|dont|never) (?:us[ae]r?|uses|usen|give|ring) (?:mine|(?:o|a) (?:meu|minha|mi[ao])|el mio|my own|(?:(?:o |el )?(?:meu|mi|my) )${CONTACT})|${NO_SHOW} (?:(?:o|a|os|as|meu|minha|nosso|nossa|my|our|the|mi|el|la) )*${CONTACT}(?: (?:d[aeo]s?|del?|de la|of(?: the| our)?) \\p{L}+)?)(?: (?:dele|dela|pessoal|de casa|por favor|pfv|pls|please|porfa|online|no site))*[,;:( ]*(?:(?:e|eh|is|es|it['’]?s|que e) )?(?=[\\d+(])[\\d+() .-]{7,20}\\d(?:,? (?:e |is |es )?(?:so |just |only |solo )?(?:pra|para|for) (?:vc|voce|voces|vcs|you|ti|usted|mim)[^.;\\n)]{0,60})?`,
  'gu',
);
/** "NÃO coloca meu endereço (moro no bairro da Torre)": where the owner lives, once the address is to stay hidden. */
const HIDES_ADDRESS = new RegExp(
  `(?<!\\p{L})${NO_SHOW} (?:(?:o|a|meu|nosso|my|our|the|mi|la) )*(?:endereco|address|direccion|rua)(?!\\p{L})`,
  'u',
);
/** "não quero meu nome, nem meu endereço, que é na minha casa, Rua …": the home that is told with the refusal. */
const HOME_REFUSED =
  /(?<!\p{L})(?:nao|no|do not|don['’]?t) (?:quero|queremos|quiero|queremos|want|put|show|poe|coloque|ponha|pongas?|pongan)(?!\p{L})[^.;\n]{0,90}?(?<!\p{L})(?:(?:nem|ni|nor|or|o|a|mi|my|meu|minha|la|el) )+(?:endereco|direccion|domicilio|address)(?!\p{L})[^.;\n]{0,20}?(?:minha casa|mi casa|my (?:home|house)|onde (?:eu )?moro|donde vivo|where i live)[^.;\n]{2,80}/gu;
const LIVES =
  /(?<!\p{L})(?:(?:eu |i )?(?:moro|moramos|resido|vivo|live|we live)|(?:minha|my|mi) (?:casa|home|house) (?:e|fica|is|es|esta|queda)) (?:aqui |here )?(?:no|na|em|in|at|on|en)(?!\p{L})[^.;\n)]{2,80}/gu;
/** "No pongas la dirección de la casa de Lucía (Salta 3310)": what is told in the bracket after such an order. */
const BRACKETED = new RegExp(`(?<!\\p{L})${NO_SHOW} (?:\\p{L}+ ){0,3}${CONTACT}(?!\\p{L})[^.;\\n()]{0,50}\\([^)\\n]{2,80}\\)`, 'gu');
/** "Leave the house address off, 418 Sawyer Bend, …", "deixa o meu endereço de fora": the whole sentence. */
export const LEFT_OFF = new RegExp(
  `(?<=^|[.!?;\\n]\\s*|(?:and|please|but|mas|e|y|pero|por favor),? )(?:leave|deix[ae]m?|dej[ae]n?) (?:(?:o|a|the|my|our|la|el|mi|meu|minha|home|house|casa|personal) )*${CONTACT}(?: (?:d[aeo]s?|del?|de la|of)(?: (?:the|my|our|minha|meu|mi))? \\p{L}+)?(?: \\p{L}+)? (?:off|out|(?:de |por )?fora|afuera|fuera)(?!\\p{L})[^.;!?\\n]*`,
  'gu',
);
/** "sem o nome das crianças, Caio e Bia": names that are given to be left out. */
const WITHOUT_NAMES =
  /(?<!\p{L})(?:mas |but |pero )?(?:sem|without|sin|nao (?:cit|coloqu|coloc|us|fal|diga)\p{L}*|(?:do not|don['’]?t) (?:use|mention|give)|no (?:pongas?|uses?|digas?)) (?:(?:o|os|the|el|los|my|meu|minha) )?(?:nomes?|names?|nombres?) (?:(?:d[aeo]s?|of|del?|de la|de los|de las)(?: (?:the|my|our|meus?|minhas?|mis?|los|las))? )?\p{L}+[,:(–— -]+\p{L}[^.;\n)]{1,60}/gu;

/** "rua das acacias 71 mas endereço só passo depois que marca": what stands before it in the clause. */
const ADDRESS_LATER =
  /[^.;,\n]*[,;]?\s*(?:mas |pero |but )?(?:o |a |la |the )?(?:endereco|localizacao|direccion|address)(?: (?:completo|exato|exacta?|certinho))? (?:(?:eu |i |yo )?(?:so|only|solo|se|is) (?:(?:passo|mando|envio|doy|paso|digo|informo|passamos|mandamos|give|given|send)(?: \p{L}+)? )?(?:depois|dps|quando|after|once|despues|cuando|ao|al|no whats|por whats|por privado|in private|on booking))[^.;,\n]*/gu;

const ADDRESS = '(?:endereco|address|direccion|domicilio)';
const STREET = '(?:(?:r|av|rod|al|tv|st|rd)\\.|[^.;!?\\n\\d])';
/** "Não coloca o endereço do depósito pq …, é na rua Camélia 88", "… of the store. It's 14 Mill Lane": where it is, told after the order. */
const TOLD_AFTER_ORDER = new RegExp(
  `(?<!\\p{L})${NO_SHOW} (?:[\\p{L}'’]+ ){0,3}${ADDRESS}(?!\\p{L})[^.;!?\\n\\d]{0,90}?(?:[,;.(]|\\s[—-])\\s?(?:(?:que|pois|which) )?(?:(?:e|eh|fica|es|queda|esta|it['’]?s|it is|is)(?!\\p{L})${STREET}{0,60}|(?=(?:rua|r\\.|av\\p{L}*|travessa|estrada|calle|rodovia)(?!\\p{L}))${STREET}{4,60}|(?=\\d{1,5} \\p{L}+ (?:street|st|road|rd|lane|ln|avenue|ave|way|close|drive)(?!\\p{L})))\\d{1,5}(?![\\d .-]*\\d{3})(?: \\p{Lu}?\\p{L}+ (?:street|st|road|rd|lane|ln|avenue|ave|way|close|drive|court|place|yard)(?!\\p{L}))?[^.;!?,\\n]{0,40}`,
  'gu',
);
const PLEADS =
  "(?:pel[oa]|por) (?:o )?amor (?:de|a) (?:deus|dios)|(?:for|in) (?:god['’]?s|heaven['’]?s|goodness) (?:sake|name)|for the love of god";
/** "…, esse endereço não coloca", "… mas pelo amor de deus não põe o endereço": an order about an address told before it. */
const ORDER_BEHIND = new RegExp(
  `(?:[,;.(—-]\\s?|\\s(?=(?:mas|but|pero) ))(?:(?:mas|but|pero|please|por favor|${PLEADS}),? )*(?:${NO_SHOW} (?:o|esse|este|esta|that|this|the|la|esa|ese) ${ADDRESS}|(?:o|esse|este|that|this|the|la|esa|ese) ${ADDRESS} (?:eu )?${NO_SHOW})(?=\\s*[.,;)!\\n]|$| (?:no site|por favor|pq|porque|because|na|en|on))`,
  'gu',
);
const NAMES_STREET =
  /(?<!\p{L})(?:rua|r\.|av\p{L}*|travessa|estrada|calle|rodovia|\d{1,5} \p{L}+ (?:street|st|road|rd|lane|ln|avenue|ave|way|close|drive))(?!\p{L})/u;
/** A full stop, not that of "r." or "av.". */
const STOP = /(?<!(?<!\p{L})(?:r|av|rod|al|tv|st|rd))\.|[;!?\n]/gu;
/** Letters before such an order in which the address stands. */
const REACH = 200;

/** "O depósito fica na rua Camélia 88, esse endereço não coloca": the sentence up to the order, where it names a street. */
const toldBeforeOrder = (folded: string): Span[] =>
  [...folded.matchAll(ORDER_BEHIND)].flatMap(({ index, 0: order }) => {
    const from = Math.max(0, index - REACH);
    const before = folded.slice(from, index);
    const stop = [...before.matchAll(STOP)].at(-1);
    const start = stop ? from + stop.index + 1 : from;
    return NAMES_STREET.test(folded.slice(start, index)) ? [{ start, end: index + order.length }] : [];
  });

/** Contacts, homes and names that are told in order to be left out. */
export function leftOut({ folded }: Sheet): Span[] {
  const lives = HIDES_ADDRESS.test(folded) ? [...folded.matchAll(LIVES)] : [];
  const told = [
    ...folded.matchAll(HIDES_CONTACT),
    ...folded.matchAll(LEFT_OFF),
    ...folded.matchAll(BRACKETED),
    ...folded.matchAll(WITHOUT_NAMES),
    ...folded.matchAll(ADDRESS_LATER),
    ...folded.matchAll(HOME_REFUSED),
    ...folded.matchAll(TOLD_AFTER_ORDER),
    ...lives,
  ];
  return [...told.map(({ index, 0: said }) => ({ start: index, end: index + said.length })), ...toldBeforeOrder(folded)];
}
