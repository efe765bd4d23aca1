import type { Sheet } from '../facts/sheet.ts';
import { MANNER } from '../lexicon/keep-off.ts';
import type { Span } from '../sentences.ts';
import { around } from './around.ts';

const CONTACT = /(?<![\d/.,-])\+?\(?\d(?:[\d() -]|\.(?=\d)){6,18}\d(?![\d/])|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu;
const MIN_DIGITS = 7;
const MAX_DIGITS = 14;

const ONLY = "(?:(?:e|eh|is|are|es|fica|serve|it['’]?s|that['’]?s) )?(?:(?:so|somente|apenas|solo|just|only|unicamente|exclusiv\\p{L}+) )?";
/** Us, or those who work there: "é só pra você tirar dúvida", "is for you if the photos won't load". */
const FOR_US = new RegExp(
  `(?<!\\p{L})${ONLY}(?:pra|para|p/|for) (?:(?:you|voces?|vcs?|ti|vos|usted(?:es)?)(?!\\p{L}|r)(?: (?:tirar(?:em)?|falar(?:em)?|me|if|in case|to (?:ask|call|ring|reach|check)|caso|se|si|preguntar|por si|cualquier|qualquer|combinar|aprovar|mandar|enviar)|(?=\\s*[,.;)\\n]|$))|(?:(?:tirar|esclarecer) (?:alguma |as |qualquer )?duvidas?(?: comigo| do site)?|aprovar|combinar|falar (?:do|sobre o) (?:site|layout)|(?:aprovacao|aprobacion|approval|approving)|uso interno|internal use|(?:os |as |o |a |the |los |our )?(?:famil\\p{L}+|diretoria|equipe|funcionari\\p{L}+|staff|committee|voluntari\\p{L}+|entregador\\p{L}*|fornecedor\\p{L}*|proveedor\\p{L}*|suppliers?)))(?!\\p{L})`,
  'u',
);
const NOT_TO_SHOW =
  "(?<!\\p{L})(?:(?:nao|n|nunca|nem|no|do not|don['’]?t|dont|never|not) (?:precisa |quero que |queremos |e (?:pra|para) |se |te |me |lo |la |to |be |pode |deve )*(?:(?:divulg|public|coloc|coloqu|bota|bote|botar|mostr|poe|por|ponh|ponga|ponlo|poner|muestr|show|publish|put|share|list|print|post|giv|passa|passe|passar|aparec)\\p{L}*|(?:de|da|dar|des)(?= (?:pra|para|a) (?:ninguem|nadie|cliente|todo)))|(?:لا|ما) (?:تكتب|تنشر|تحط|تعط|تعرض|تذكر)\\p{L}*)";
/** "não bota na internet": no other object. */
const NOT_SHOWN = new RegExp(
  `${NOT_TO_SHOW}(?: (?:isso|isto|esse|este|ele|ela|eso|ese|it|that|this|one|them|out|up|na|no|em|en|la|el|on|the|my|pra|para|a|to|internet|site|pagina|web|website|page|online|ninguem|nadie|anyone|anybody|anywhere|lugar|nenhum|ai|por|favor|please|ta|viu))*(?=\\s*(?:[.,;!?()\\d\\n]|$)| (?:porque|pq|que|because|since|pois)(?!\\p{L}))|(?<!\\p{L})(?:keep (?:it|that|this) (?:private|quiet|off)|guarda(?:r)? (?:pra|para) (?:voces?|vcs?)|(?:e|es|is) (?:privad[oa]|private|confidencial)|(?:deix[ae]m?|leave|keep|dej[ae]n?(?:l[oa])?)(?: (?:ess[ea]|est[ea]|isso|isto|el[ea]|it|that|this|one|number|es[ea]|eso|numero))* (?:de )?(?:fora|out|off|a?fuera)(?= (?:d[aeo]|del?(?: la)?|of (?:the|my)|the|my) (?:web ?)?(?:site|web|pagina|page|internet|sitio)|\\s*(?:[.,;!?()\\n]|$)))(?!\\p{L})`,
  'u',
);
/** "it must not go on there", "ese no sale", "não pode ir pro site". */
const NOT_ON_PAGE =
  /(?<!\p{L})(?:(?:must|should|may|can|do|does|is|are|will|to|would|ought)(?:n['’]?t| not|not)(?: (?:to|be|ever|want (?:it|that) to))* (?:go|appear|be|end|get|turn|come) (?:on|up|out|in|anywhere|visible|public)|(?:nao|n|no) (?:pode|deve|quero que|e pra|e para|puede|debe|quiero que|tiene que|va a|vai) (?:ir|sair|saia|entrar|entre|estar|esteja|aparec\p{L}+|salir|salga|figurar|figure)|(?:ess[ea]|est[ae]|es[ae]|that one|this one),?(?: [^.;\d\n]{0,30})? (?:nao|no|does ?n['’]?t) (?:(?:sai|sale|salga|saia|vai|va|go|goes|aparece|figura) (?:on (?:there|the)|dai|dali|n[ao] (?:site|pagina|internet)|en (?:la|el) (?:web|pagina|sitio)|de ahi|al sitio|pr[ao] (?:site|pagina))|(?:aparece|figura|sale|sai)(?=\s*(?:[.,;!)\n]|$))))(?!\p{L})/u;
/** "لا تكتب رقم بيتي", "não coloca o celular da minha mãe": the number is the object. */
const NUMBER_NOT_SHOWN = new RegExp(
  `${NOT_TO_SHOW} (?:(?:no site|na internet|na pagina|on the site|en la pagina|online) )?(?:(?:o|a|os|as|el|la|the|my|our|meu|minha|noss[oa]|mi|this|that|esse|este) )*(?:telefone|fone|celular|numero|contato|whats\\p{L}*|zap|e-?mail|phone|number|mobile|cell|telefono|movil|correo|رقم)(?!\\p{L})${MANNER}`,
  'u',
);
/** Of a person and not of the house, where another number is given. */
const PERSONAL =
  /(?<!\p{L})(?:(?:celular|telefone|numero|fone|whats\p{L}*|zap|telefono|movil|mobile|cell|phone|number|e-?mail) (?:d[aeo]l[aeo]s? |del? \p{L}+ )?(?:pessoal|particular|personal|private|de casa|da minha casa|de mi casa|residencial)|(?:personal|private|home) (?:number|mobile|phone|cell|e-?mail)|(?:e|eh|is|es|that['’]?s|it['’]?s) (?:o |el |um )?(?:meu|my|mi)(?: (?:numero|celular|telefone|whats\p{L}*|zap|movil))? (?:pessoal|particular|personal|private)|رقم (?:بيتي|البيت|الشخصي))(?!\p{L})/u;
/** "o 43 3341-2087 é da minha irmã, só pra emergência": of another person, for one case, where another number is given. */
const OF_ANOTHER =
  /(?<!\p{L})(?:(?:d[aeo]|del?|con|com)? ?(?:minha|meu|mi|my)|(?:d[ao]|her|his)) (?:irm[ao]|mae|pai|marido|mulher|espos[ao]|filh[ao]|vizinh[ao]|cunhad[ao]|sogr[ao]|soci[ao]|namorad[ao]|noiv[ao]|hermana|hermano|madre|padre|mama|papa|hij[ao]|vecin[ao]|cunad[ao]|suegr[ao]|sister|brother|mum|mom|mother|dad|father|wife|husband|daughter|son|neighbou?r|partner)(?!\p{L})/u;
const IN_EMERGENCY =
  /(?<!\p{L})(?:so|somente|apenas|solo|solamente|only|just|strictly|unicamente)(?: (?:e|eh|use|usa|es|serve|sirve|liga|ring|call|it|that))*(?: (?:pra|para|em|en|in|for|por|an|a|caso|case|de|of|casos))* (?:emergenc\p{L}*|urgenc\p{L}*)|(?<!\p{L})emergenc\p{L}+ only(?!\p{L})/u;
/** A reason to use it after all: "só esse mesmo", "pode colocar". */
const MAY = /(?<!\p{L})(?:pode (?:botar|colocar|por|usar|divulgar)|you can (?:use|put|publish)|puedes? (?:usar|poner))(?!\p{L})/u;

const PHONE = '(?:(?:numeros? de )?(?:tele)?fones?|(?:tele)?phones?(?: numbers?)?|telefonos?|numeros? de telefono|celular(?:es)?)';
const PAGE = '(?:n[ao] (?:site|pagina|internet)|on (?:the|my|our) (?:web ?)?(?:site|page)|en (?:la|el) (?:pagina|web|sitio)|at all)';
/** "não quero telefone nenhum no site", "please only put the email on": about every number. */
const NO_PHONES = new RegExp(
  `(?<!\\p{L})(?:(?:nao|no|do not|don['’]?t|never|sem|sin|without) (?:\\p{L}+ ){0,3}?${PHONE} (?:(?:nenhum|ningun[oa]?|algum) ?)?${PAGE}|(?:nao|no) (?:quero|queremos|quiero|queremos|ponha|pongas?|pongan|coloque|bote|ha|hay) (?:nenhum |ningun )?${PHONE} (?:nenhum|ninguno)|(?:only|just|solo|so|apenas|somente) (?:put|show|use|list|salga|aparezca|pongas?|coloqu?[ae]|ponha|poe|bote|bota|mostr[ae]|deix[ae])(?: (?:the|my|our|el|mi|o|meu|nosso))? (?:e-?mail|correo|form\\p{L}*)(?: address)?)(?!\\p{L})`,
  'u',
);
const WHATSAPP = /(?<!\p{L})(?:whats?\p{L}*|wpp|zap\p{L}*|wsp)(?!\p{L})/u;

/** Max characters between a number and the words about it. */
const REACH = 90;

const SENTENCE_END = /[.;!?](?=\s|$)|\n/gu;
const COMMA = /[.;!?](?=\s|$)|\n|,(?!\d)|[()]/gu;

/** Numbers and addresses that are told to us, or that are to stay off the page, each with the words around it. */
export function contactsInConfidence({ folded }: Sheet): Span[] {
  const contacts = [...folded.matchAll(CONTACT)].filter(({ 0: said }) => {
    const digits = said.replace(/\D/g, '').length;
    return said.includes('@') || (digits >= MIN_DIGITS && digits <= MAX_DIGITS);
  });
  const hidesPhones = NO_PHONES.test(folded);
  return contacts.flatMap(({ index, 0: said }, n): Span[] => {
    const end = index + said.length;
    const sentence = around(folded, index, end, SENTENCE_END);
    const clause = clauseOf(folded, index, end);
    const next = contacts[n + 1];
    const isLastThere = !next || next.index >= sentence.end;
    const isOnlyThere = isLastThere && !(contacts[n - 1] && (contacts[n - 1]?.index ?? 0) >= sentence.start);
    // Words after the number belong to it up to the next one; words before it only in its own clause.
    const until = Math.min(end + REACH, isLastThere ? sentence.end : Math.min(next.index, clause.end));
    const from = Math.max(clause.start, folded.slice(0, index).lastIndexOf(' ', index - REACH));
    const own = folded.slice(from, Math.min(clause.end, until));
    if (MAY.test(own)) return [];
    const isHidden =
      (hidesPhones && !said.includes('@') && !WHATSAPP.test(clause.start < index ? folded.slice(clause.start, index) : '')) ||
      NOT_SHOWN.test(own) ||
      NOT_ON_PAGE.test(own) ||
      NUMBER_NOT_SHOWN.test(own) ||
      (isOnlyThere && [NOT_SHOWN, NOT_ON_PAGE].some((sign) => sign.test(folded.slice(end, until))));
    const wide = folded.slice(from, until);
    const isOurs = FOR_US.test(wide);
    // "Meu celular particular, só para vocês: 16 …": what it is may stand before what it is for.
    const isPersonal = contacts.length > 1 && PERSONAL.test(isOnlyThere ? folded.slice(sentence.start, until) : own);
    const isAnothers = contacts.length > 1 && OF_ANOTHER.test(wide) && IN_EMERGENCY.test(wide);
    if (!isHidden && !isOurs && !isPersonal && !isAnothers) return [];
    return [{ start: from, end: isOnlyThere && (isHidden || isOurs || isAnothers) ? until : Math.min(clause.end, until) }];
  });
}

/** The clause with the number; "o telefone da minha filha, 31 98888-2222": with the one before, where it holds nothing else. */
function clauseOf(folded: string, start: number, end: number): Span {
  const own = around(folded, start, end, COMMA);
  const isBare = !/\p{L}/u.test(folded.slice(own.start, start)) && folded[own.start - 1] === ',';
  return isBare ? { start: around(folded, own.start - 1, own.start - 1, COMMA).start, end: own.end } : own;
}
