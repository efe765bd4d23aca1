/** Greetings to visitors of a site, with or without the name of the house. */
const WELCOME =
  /^[¡"*\s]*(?:ol[áa][,!]? |hola[,!]? |hello[,!]? |hi[,!]? )?(?:sej[ao]m? )?(?:muito |mui |sean? |be )?(?:bem[- ]?vind\p{L}*|boas[- ]vindas|welcome|bienvenid\p{L}*)(?=[^\p{L}\s]|\s*$|\s(?:ao?s?|à|to|al|back|amig\p{L}+|visitantes?)(?!\p{L}))/iu;
/** Words about the site itself, after a greeting. */
const ABOUT_SITE =
  /^(?:aqui (?:voc[êe]|vc)s? (?:encontra|vai encontrar|poder|ter)|aqu[ií] (?:encontrar|podr)|(?:este|esse) [ée] o (?:novo |nosso )?(?:site|portal|espa[çc]o)|[ée]ste es (?:nuestro|el nuevo)|this is (?:our|the new) (?:web)?site|we hope you (?:enjoy|find)|esperamos que (?:goste|aproveite|disfrut|encuentr)|naveg(?:ue|a)(?!\p{L})|fique à vontade|feel free to (?:browse|look)|(?:please )?(?:browse|take a look) |conhe[çc]a (?:o )?nosso site|boa navega)/iu;
/** A greeting that says more of the house is the owner's own word. */
const SAYS_MORE = /\d|,|;/;
const MAX_GREETING = 90;

/** Notices about pictures, pages still to be made, and counters of a program, each a sentence of its own. */
const NOTICE =
  /^[*\s([]*(?:(?:imagens?|fotos?) (?:meramente )?ilustrativas?|im[áa]genes (?:meramente )?ilustrativas|(?:images?|photos?|pictures?) (?:are )?for illustration(?: purposes)? only|(?:(?:p[áa]gina|site|sitio|page|website|fotos?|galer[íi]a|gallery|photos)(?: d[aeo]s? \p{L}+| of the \p{L}+)?:? )?(?:em|en|under) (?:constru[çc][ãa]o|construcci[óo]n|construction)|(?:em breve|pr[óo]ximamente),? (?:mais |m[áa]s |nossa |nuestra |a |la )?(?:novidades|novedades|informa[çc][õo]es|loja (?:virtual|online)|tienda (?:virtual|online))|(?:more |online shop |web shop )?coming soon|(?:times|prices) correct at (?:the )?time of going to (?:print|press)|e ?& ?oe|e-?mail (?:our|the) webmaster|(?:novo|novidade|nuevo|new|aten[çc][ãa]o|atenci[óo]n|attention)|aguardem?|(?:your message has been|sua mensagem foi|tu mensaje ha sido|su mensaje ha sido) \p{L}+.{0,40}|obrigad[oa]|thank you|gracias|\d+ (?:likes?|curtidas?|me gusta|shares?|comments?|coment[áa]rios?|comentarios)(?: share)?|(?:visto|visitas|acessos|hits|visualiza[çc][õo]es|visualizaciones|lecturas)(?: n[úu]mero)?:? ?\d*|(?:detal[hl]es|details):?(?: (?:escrito|written).*)?|(?:escrito por|written by|autor|author|categoria|category|categor[íi]a):? .{2,40}|imperd[íi]vel|(?:exibir|mostrar|display|cantidad a mostrar)(?: num)? ?#?|exibir mapa ampliado|ver mapa (?:m[áa]s grande|ampliado)|view larger map)[\s.!*)\]]*$/iu;
/** The day of its last change, and whoever drew it. */
const MADE =
  /^(?:[úu]ltima (?:atualiza[çc][ãa]o|actualizaci[óo]n)|(?:p[áa]gina |site )?(?:atualizad[oa]|actualizad[oa]) (?:em|el|por)|(?:page )?last (?:update[d]?|modified|revised))(?!\p{L}).{0,80}$|^(?:web ?design|dise[ñn]o(?: web)?|design|webmaster|desenvolvimento)(?: (?:do site|del sitio))?(?::| (?:por|by|de) ).{2,40}$/iu;
/** The way through the pages, their numbers, and the program that made them. */
const OF_PROGRAM =
  /^(?:(?:voc[êe] est[áa] (?:aqui|em)|est[áa] (?:aqu[íi]|usted en)|usted est[áa] aqu[íi]|you are here|navega[çc][ãa]o)(?:\s*[:»>›].*)?|(?:[<«‹|]+ ?)*(?:in[íi]cio|inicio|start|first|primera|primeira)(?: ?[<«‹|]+)* ?(?:prev\p{L}*|ant\p{L}*)?[\s\d<>«»‹›|]*(?:siguiente|next|pr[óo]xim[oa]).*|(?:joomla!?|wordpress|drupal|prestashop|magento|opencart)(?!\p{L}).{0,80}(?:software libre|software livre|free software|gnu\/?gpl|licen[cs]\p{L}+).*|\*?\s*(?:campos (?:obrigat[óo]rios|obligatorios|marcados).*|required fields?.*|(?:indica|indicates) .{0,20}(?:obrigat|required|obligator).*)|pdf(?: ?\| ?(?:imprimir|print|e-?mail|enviar))+)[\s.]*$/iu;
/** Sample texts of site makers that nobody replaced, errors of a server, buttons of a window, orders to click. */
const PLACEHOLDER = [
  /^(?:(?:add )?your (?:slide )?(?:heading|title|text)(?: text)?(?: here)?|add (?:your )?(?:slide )?(?:description|text|heading)(?: text)? here|(?:service|slide|section|post|product) title(?: \d| here)?|click edit button to change this text|lorem ipsum .*|john doe|jane (?:doe|smith)|amazing company|i['’]?m an? (?:paragraph|title|product)|sou um (?:par[áa]grafo|t[íi]tulo|produto)|soy un (?:p[áa]rrafo|t[íi]tulo|producto)|t[íi]tulo d[aeo] (?:p[áa]gina|se[çc][ãa]o|not[íi]cia|post|artigo|produto|slide)(?: (?:de )?teste)?|00\/00\/0000|tell your story here|item \d+|(?:caf[ée]s tomados|cups of coffee|tazas de caf[ée])|happy clients|enquete|encuesta|poll|quem est[áa] online|qui[ée]n est[áa] en l[íi]nea|who['’]?s online|o que (?:voc[êe] )?acho?u d[oe] nosso site\?|(?:n[óo]s )?temos \d+ visitantes? online|(?:we have )?\d+ guests? online|sample (?:page|text)|hello world)[.! ]*$/iu,
  /(?:click|clique|haga clic(?:k)?|haz clic(?:k)?) (?:here|aqui|aqu[íi])(?: (?:to|para) (?:add|edit|adicionar|editar|agregar).*)?[.! ]*$|^(?:click|clique|haga clic(?:k)?|haz clic(?:k)?) (?:here|aqui|aqu[íi]|na foto|on the (?:photo|picture|image))(?!\p{L})/iu,
  /\b(?:internet explorer|netscape|(?:adobe|acrobat) reader|flash player)\b|(?:salvar destino como|guardar (?:destino|enlace) como|save (?:target|link) as)|^\d{3,4} ?[x×] ?\d{3,4}(?: (?:pixels?|px))?[.! ]*$/iu,
  /^(?:produto|producto|product|item|artigo|art[íi]culo) (?:de )?(?:teste|prueba|test|demo)(?!\p{L}).*$|^(?:teste|prueba|test) (?:produto|producto|product)(?!\p{L}).*$|^(?:dispensar|dismiss|descartar)$/iu,
  /^(?:baix(?:e|ar|a)|descarg(?:ue|ar|a|uen)|download|fa[çc]a o download)(?: \p{L}+){0,6}(?: (?:em|in|en) (?:pdf|word))?(?: \((?:pdf|word|doc|excel|xls)[^)]*\))?[.! ]*$/iu,
  /^(?:warning|notice|fatal error|parse error): |mysqli?_\w+\(|access denied for user| on line \d+$|undefined (?:index|variable)/iu,
  /^(?:(?:close|fechar|cerrar)(?: window| janela| ventana)? ?(?:\[x\]|x|×)?|(?:cart|carrinho|carrito|sacola|bag) ?\(\d+\)|tweets by .{0,40}|e ?& ?oe|(?:add|adicione|agregar?) (?:us |este site |a )?(?:to|aos|a) (?:your |seus |tus |sus )?(?:favou?rit(?:es|os))(?: \(?ctrl ?\+ ?d\)?)?|want to swap links.*|(?:(?:test[es]?|asd\p{L}*|qwe\p{L}*)[ \d]*)+(?:[-–] ?[\d/.]+)?)[.! ]*$/iu,
  /^[<«‹ ]*(?:(?:p[áa]gina|page) \d+ (?:de|of) \d+|anterior|previous|prev)?[\s|·<>«»‹›]*(?:pr[óo]xim[ao]|siguiente|next)?[>»› ]*$/iu,
  /^(?:dsc[nf_]?|img|pict?)[-_ ]?\d{3,}(?:\.\p{L}+)?$|^untitled$|^(?:resolu[çc][ãa]o|resoluci[óo]n|resolution)\b.{0,20}\d{3,4} ?x ?\d{3,4}.*|^\S+\.(?:jpe?g|png|gif|heic)$|^(?:melhor visualizad|optimizad|best viewed|optimi[sz]ed)[oa]? (?:em|para|for|in|with|con)\b.*/iu,
];

/** "FELIZ NATAL E PRÓSPERO 2007", "Christmas 2012 orders": of a feast whose year stands with it, unlike "desde o Natal de 1998". */
const FEAST =
  /(?:natal|navidad|christmas|xmas|p[áa]scoa|easter|semana santa|carnaval|ano novo|a[ñn]o nuevo|new year|r[ée]veillon|dia d[aeo]s? \p{L}+|pr[óo]spero|f[ée]rias|black friday|matr[íi]culas|f[ée]rias coletivas|mother['’]s day|valentine['’]s)[ :/-]+(?:\d{1,2}[/.-]\d{1,2}[/.-])?((?:19|20)\d\d)(?!\d)|(?:v[áa]lid[oa]s? (?:at[ée]|hasta)|valid (?:un)?til|good (?:through|thru|(?:un)?til)|(?:offer|sale|promo\p{L}*) (?:ends|expires)(?: on)?|expires(?: on)?) .{0,24}?((?:19|20)\d\d)(?!\d)/iu;

/** Alone: until when the words before it hold. */
export const VALID_UNTIL =
  /^\W*(?:(?:oferta|promo[çc][ãa]o|pre[çc]os?|offer|prices?|precios?) )?(?:v[áa]lid[oa]s?|valid|good (?:through|thru|(?:un)?til)|(?:ends|expires)) .{0,40}$/iu;
/** A day, month or season with its year. */
const DATED =
  /\d{1,2}[/.-]\d{1,2}[/.-]((?:19|20)\d\d)(?!\d)|(?:jan|fe[bv]|mar|a[bp]r|ma[iy]|ju[ln]|a[gu][og]|se[pt]|o[uc]t|nov|de[zc]|ene|spring|summer|fall|autumn|winter|primavera|ver[ãa]o|verano|outono|oto[ñn]o|inverno|invierno)\p{L}*[ ,/-]{1,2}(?:\d{1,2}(?:st|nd|rd|th)?,? )?(?:of |de |del )?((?:19|20)\d\d)(?!\d)/giu;
/** Words of a notice that holds until a day. */
const NOTICE_UNTIL =
  /(?<!\p{L})(?:estar(?:emos|[áa])|fecha(?:mos|remos|d[oa]s?)|recesso|f[ée]rias|vacaciones|cerra(?:mos|remos|d[oa]s?)|estaremos|we (?:are|will be) closed|(?:will be|is|are) (?:closed|sold out)|closed (?:from|for|until)|sold out|esgotad\p{L}*|agotad\p{L}*|promo[çc]\p{L}*|oferta|(?:special )?offer|v[áa]lid\p{L}*|valid|inscri[çc][õo]es|matr[íi]culas|at[ée] (?:o dia )?\d)(?!\p{L})/iu;
/** "Tarifa balcão 2014: R$ 280": what a thing cost in a year. */
const COST_IN = /^(?:tarifas?|pre[çc]os?|precios?|prices?|rates?|valor(?:es)?|tabela)(?:\s\p{L}+)?\s((?:19|20)\d\d)\s?[:–-]\s?\S*\s?\d/iu;

/** True for a notice of a day, a feast or a price that was over before the year. */
export function isPast(sentence: string, year: number): boolean {
  const [, feast, until] = FEAST.exec(sentence) ?? [];
  const dates = NOTICE_UNTIL.test(sentence) ? [...sentence.matchAll(DATED)].map(([, day, month]) => day ?? month) : [];
  const stated = [feast, until, COST_IN.exec(sentence)?.[1], ...dates].filter((one) => one !== undefined).map(Number);
  return stated.length > 0 && Math.max(...stated) < year;
}

/** Behind a text that goes on elsewhere, or that nobody has written below. */
const TAIL =
  /[\s.…[\](-]*(?<!\p{L})(?:continu(?:e|ar) (?:lendo|reading|leyendo)|continuar leyendo|seguir leyendo|lei[ar] mais|saiba mais|ver mais|leer m[áa]s|read more|learn more|(?:nenhum|sem|no|sin) coment[áa]rios?|no comments(?: yet)?|sin comentarios)[\s.…→»›>\])]*$/iu;

/** "Publicado em 9 de março de 2021 por admin". */
const BYLINE = /^((?:publicad[oa]|postad[oa]|posted|published)\b.*?\d{4}) (?:por|by) \S+(?: \| .*)?$/iu;
/** An address that a program shows to nobody without scripts, with its label. */
const PROTECTED =
  /(?:e-?mail|correo(?: electr[óo]nico)?)?:?\s*(?:este endere[çc]o de e-?mail est[áa] (?:sendo )?protegido|this e-?mail address is being protected|esta direcci[óo]n de (?:correo electr[óo]nico|e-?mail) est[áa] (?:siendo )?protegida)[^.]*\.(?:[^.]*javascript[^.]*\.?)?/iu;
/** "[slideshow id=3]", for a plug-in that is there no more. */
const SHORTCODE = /\[\/?[a-z][\w-]{2,}(?:\s+[\w-]+=[^\]]*)\]|\[\/?(?:gallery|caption|embed|vc_\w+|et_pb_\w+)\]/gi;
/** "Julián (propietario verificado) – 12 marzo, 2018". */
const BUYER = /\s*\((?:propietario verificado|propriet[áa]rio verificado|comprador verificado|verified (?:owner|buyer))\).*$/iu;
/** Stars and lines around the words of a banner that runs. */
const STARS = /\s*(?:[*~=]{2,}|[_-]{3,})\s*/g;
/** Words. */
const MAX_BEHIND_NOTICE = 8;
export const sentencesIn = (text: string): string[] => text.split(/(?<=[.!?…])\s+(?=[\p{Lu}\p{Lt}¡¿"“*\d])/u);

/** A line without what every site says: greetings, notices, feasts before this year and words of its program. Empty where nothing else is in it. */
export function ownWords(line: string, year = Number.NEGATIVE_INFINITY): string {
  // Words of a banner that runs stand for themselves.
  const kept = line
    .split(STARS)
    .map((part) => ownSentences(part, year))
    .filter(Boolean);
  const isBanner = kept.length > 1;
  return kept.map((part) => (isBanner ? part.replace(/(?<![.!?…])$/, '.') : part)).join(' ');
}

function ownSentences(line: string, year: number): string {
  const text = line
    .trim()
    .replace(BYLINE, '$1')
    .replace(PROTECTED, '')
    .replace(SHORTCODE, '')
    .replace(BUYER, '')
    .replace(TAIL, (tail, at: number) => (at > 0 && /[.!?]/.test(tail[0]!) ? tail[0]! : ''));
  let isGreeting = false;
  let isAfterPast = false;
  const said = sentencesIn(text);
  const kept = said.filter((sentence, at) => {
    // "Revisão completa por R$ 99,00! Válido até 31/07/2013.": what holds until a day goes with it.
    if (VALID_UNTIL.test(said[at + 1] ?? '') && isPast(said[at + 1]!, year)) return false;
    // "Entrega até 30/04/2018. Traga seus informes até dia 20!": what is short behind a notice that is over is a part of it.
    isAfterPast = isPast(sentence, year) || (isAfterPast && sentence.split(' ').length <= MAX_BEHIND_NOTICE);
    if (isAfterPast) return false;
    if (WELCOME.test(sentence) && sentence.length < MAX_GREETING && !SAYS_MORE.test(sentence.replace(/[,;]? /, ' '))) isGreeting = true;
    else if (!(isGreeting && ABOUT_SITE.test(sentence)))
      return (
        !NOTICE.test(sentence) &&
        !MADE.test(sentence) &&
        !OF_PROGRAM.test(sentence) &&
        !PLACEHOLDER.some((sign) => sign.test(sentence.trim()))
      );
    return false;
  });
  return kept
    .join(' ')
    .replace(/(?<=(?<!\.)[.!?])\.$/, '')
    .replace(/([!?])\1+/g, '$1')
    .trim();
}

/** True for a sample that its program put in place of the owner's words. */
export const isPlaceholder = (text: string): boolean => PLACEHOLDER.some((sign) => sign.test(text.trim()));
