import type { Sheet } from '../facts/sheet.ts';
import { literal } from '../fold.ts';
import type { Span } from '../sentences.ts';
import { around } from './around.ts';

const AMOUNT = '(?:r\\$ ?|us\\$ ?|s/ ?|[$£€] ?)?\\d[\\d.,]*(?! ?(?:x|vezes|veces|times|parcelas|cuotas)(?!\\p{L}))';
const NEARLY = '(?:(?:ate|uns|unos|so|mais ou menos|no maximo|hasta|como|solo|about|around|up to|only|maybe|roughly) )*';
/** "Tenho 2.500 pra gastar", "posso pagar 800", "we can spend about £900": the owner's money for the site. */
const BUDGET = new RegExp(
  `(?<!\\p{L})(?:(?:tenho|temos|reservei|separei|juntei) ${NEARLY}${AMOUNT}(?: reais| conto)? (?:pra|para) (?:gastar|investir|pagar|isso|isto|o site|o projeto|fazer o site)|(?:posso|podemos|consigo|conseguimos|pretendo|da pra|pensei em|dispost[oa]s? a) (?:te |lhe |voces |vcs )?(?:pagar|gastar|investir|dar) ${NEARLY}${AMOUNT}|(?:tengo|tenemos|junte|aparte) ${NEARLY}${AMOUNT}(?: \\p{L}+)? para (?:gastar|invertir|pagar|esto|eso|la (?:web|pagina)|el sitio)|(?:puedo|podemos|pienso|quiero) (?:pagarles? |pagar |gastar |invertir )${NEARLY}${AMOUNT}|(?:i|we)(?:['’]ve| have) (?:got )?${NEARLY}${AMOUNT} (?:to spend|set aside|put by|for (?:this|the (?:web ?)?site|the job))|(?:i|we) (?:can|could) (?:pay|spend|afford|stretch to|go to|go up to|manage) (?:you )?${NEARLY}${AMOUNT})`,
  'gu',
);
/** "precisava até dia 28 de abril", "need it up by 3 June": the date when the site must be ready. */
const READY_BY =
  /(?<!\p{L})(?:(?:preciso|precisava|precisaria|precisamos|queria|queremos|quero)(?: (?:dele|disso|disto|isso|do site|o site|da pagina|a pagina|tudo|pronto|pronta|no ar|online|que fique pronto|com urgencia))* (?:ate|pra|para) (?:o |a )?(?:dia|fim|final|semana|mes|comeco|inicio|segunda|terca|quarta|quinta|sexta|sabado|domingo|\d)|(?:(?:lo|la) )?(?:necesito|necesitamos|quiero|queremos)(?: (?:el sitio|la (?:web|pagina)|todo|listo|lista|en linea|online))* (?:para|antes de)l? (?:el )?(?:dia|fin|final|lunes|martes|miercoles|jueves|viernes|\d)|(?:i|we)(?:['’]d)? (?:need|want|like|would like) (?:it|this|the (?:web ?)?site|everything)(?: (?:up|live|ready|done|finished|online|running))* by (?:the |next |early |mid |late |end )?[\p{L}\d]+)/gu;

/** "Posto em Rosário foi FECHADO, retirar.", "ya no toca con nosotros, mejor no mentarlo": a sentence that is to go. */
const TAKE_AWAY =
  /[,;–-]\s*(?:e |and |y )?(?:(?:retirar|remover|tirar|apagar|excluir|quitar|borrar|remove|delete|take (?:it|that|this) (?:off|out|down))|(?:melhor nao|mejor no) (?:ment|nombr|dec|pon|cit|fal|por|coloc|mencion)\p{L}*|better (?:not|leave) (?:say|put|mention)?\p{L}*(?: it| that)?)(?=\s*(?:[.!;\n]|$))/gu;

const CONTACT =
  '(?:telefone|fone|celular|numero|contato|whats\\p{L}*|zap|wpp|e-?mail|phone|number|mobile|cell|line|telefono|movil|correo|wasap)';
const FOR_FEW =
  '(?:so|somente|apenas|solo|exclusiv\\p{L}+|just|only) (?:e )?(?:pra|para|p/|for|com|with)(?: (?:os|as|o|a|los|las|el|la|our|my|the|meus?|nossos?|mis|nuestros))* (?:fornecedor|entregador|funcionari|contador|proveedor|emplead|repartidor|supplier|staff|accountant|famil|vizinh|vecin|vcs(?!\\p{L})|voces|vc(?!\\p{L})|ustedes|you(?!r?\\p{L})(?! to)|mim(?!\\p{L}))\\p{L}*|(?:suppliers|staff|family) only|for (?:suppliers|staff) (?:only|alone)';
/** "O whats da Jéssica é …, é só pra fornecedor", "(07700 …, suppliers only)": a number that is for a few people. */
const NUMBER_FOR_FEW = new RegExp(
  `(?<!\\p{L})(?:${CONTACT}(?: \\p{L}+){0,4}[\\s:,(]*|)(?<![\\d+])\\+?\\(?\\d[\\d+() .-]{6,20}\\d\\)?[\\s,;:(–—-]*(?:[.]\\s+)?(?:(?:mas|but|pero|que|e|eh|es|is|it['’]?s|this is|that['’]?s|that is|esse|este|ese|isso|this|that|number|one) )*(?:${FOR_FEW})[^.;\\n)]{0,40}`,
  'gu',
);

/** "Não fala do Forno da Rita", "don't mention Oakley's": a name that is to be kept silent. */
const SILENCE =
  /(?<!\p{L})(?:(?:nao|n|nunca|nem) (?:e pra |e para |quero |precisa )?(?:poe|por|ponham?|bot[ae]m?|botar|coloc\p{L}+|coloquem?|us[ae]r?) o nome d[oae] |no (?:pongas?|pongan|uses?|usen) el nombre de(?:l| la)? |(?:do not|don['’]?t|dont|never) (?:put|use) the name of |(?:nao|n|nunca|nem) (?:e pra |e para |quero |precisa |pode |podem )?(?:fal|mencion|cit)(?:a|e|em|ar|ando|o) (?:d[oae]s? |n[oa]s? |sobre (?:[oa]s? )?|em |[oa] nome d[oae]s? |[oa]s? )?|no (?:quiero )?(?:hables?|hablen|menciones?|mencionen|nombres?|nombren|mencionar|nombrar) (?:del? |de la |a |al |la |el |sobre )?|(?:do not|don['’]?t|dont|never|without) (?:mention|mentioning|name|naming|talk about|say anything about) (?:the )?|no mention of (?:the )?)/gu;
const NAME = /^["“]?(\p{Lu}[\p{L}'’&.-]+(?:(?: (?:d[aeo]s?|de la|del|e|&|y|of|the|and))? \p{Lu}[\p{L}'’&-]+)*)/u;
const MIN_LETTERS = 4;

/** "… se quiser botar isso", "if you want to put that": leave to publish what was told before it, which is only for us. */
const LEAVE =
  /(?<!\p{L})(?:(?:e|y|and|mas|pero|but) )?(?:se (?:voces? |vcs? )?(?:quiser(?:em)?|der|puder(?:em)?)|si (?:quieres?|quieren|se puede)|if you (?:want(?: to)?|like|can)) (?:botar?|coloc(?:ar?|quem?)|por|poe|incluir|poner(?:lo|la)?|pon(?:lo|la|ga)?|put|add|include|mention)(?: (?:isso|isto|eso|esto|this|that|it|ai|ahi|no site|en la pagina|in))*(?=\s*(?:[.,;!?)\n]|$))/gu;

const FULL_STOPS = /[.;!?](?=\s|$)|\n/gu;
const PAUSES = /[.;!?](?=\s|$)|\n|,(?!\d)|[()]| (?:e|and|y)(?= (?!outr)\p{L}{2,}(?:ei|ou|imos|amos|ed|e|i|aught)(?!\p{L}))/gu;
const MAX_SENTENCE = 220;

/** The order, and elsewhere the words between the pauses around the name. */
function silenced({ text, folded }: Sheet): Span[] {
  return [...folded.matchAll(SILENCE)].flatMap(({ index, 0: order }) => {
    const at = index + order.length;
    const name = NAME.exec(text.slice(at))?.[1];
    if (!name || name.length < MIN_LETTERS) return [];
    const said = new RegExp(`(?<!\\p{L})${literal(folded.slice(at, at + name.length))}(?!\\p{L})`, 'gu');
    return [...folded.matchAll(said)].map((match) =>
      match.index === at ? { start: index, end: at + name.length } : around(folded, match.index, match.index + match[0].length, PAUSES),
    );
  });
}

/** Money and dates of the commission, numbers for a few people, and names to be silent about. */
export function addressedToMakers(sheet: Sheet): Span[] {
  const { folded } = sheet;
  const ofTheWork = [...folded.matchAll(BUDGET), ...folded.matchAll(READY_BY), ...folded.matchAll(TAKE_AWAY)].map(({ index, 0: said }) => {
    const whole = around(folded, index, index + said.length, FULL_STOPS);
    return whole.end - whole.start <= MAX_SENTENCE ? whole : around(folded, index, index + said.length, PAUSES);
  });
  const forFew = [...folded.matchAll(NUMBER_FOR_FEW), ...folded.matchAll(LEAVE)].map(({ index, 0: said }) => ({
    start: index,
    end: index + said.length,
  }));
  return [...ofTheWork, ...forFew, ...silenced(sheet)];
}
