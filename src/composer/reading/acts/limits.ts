import { COLOUR } from '../colors/color-names.ts';
import { fold } from '../fold.ts';
import { DELIVERY_HEADING } from '../lexicon/delivery-heading.ts';

/** Services to customers, in the first person, over folded text. */
const VERBS_PT =
  'trabalh(?:o|amos)|atend(?:o|e|emos)|fa(?:co|z|zemos)|vend(?:o|e|emos)|aceit(?:o|a|amos)|alug(?:o|a|amos)|entreg(?:o|a|amos)|consert(?:o|amos)|carreg(?:o|amos)|lev(?:o|amos)|recolh(?:o|emos)|mex(?:o|emos)(?: com)?|peg(?:o|amos)|abr(?:o|imos|e)|receb(?:o|emos)|cobr(?:o|amos)|parcel(?:o|amos)|emit(?:o|imos)|instal(?:o|amos)|impri?m(?:o|imos)|pint(?:o|amos)|hosped(?:o|amos)|compr(?:o|amos)|reserv(?:o|amos)|d(?:ou|amos) aula|temos|dispomos|fornec(?:o|emos)';
const VERBS_ES =
  'trabaj(?:o|amos)|atiend(?:o|e)|atendemos|ha(?:go|ce|cemos)|vend(?:o|e|emos)|acept(?:o|a|amos)|alquil(?:o|amos)|rent(?:o|amos)|entreg(?:o|amos)|repar(?:o|amos)|arregl(?:o|amos)|llev(?:o|amos)|recib(?:o|imos)|cobr(?:o|amos)|instal(?:o|amos)|imprim(?:o|imos)|pint(?:o|amos)|compr(?:o|amos)|abr(?:o|e|imos)|tenemos|contamos con';
const VERBS_EN =
  'do|take|accept|lend|trim|handle|remove|tow|move|store|host|insure|mail|lease|teach|cook|bake|build|touch|fit|work|sell|serve|deliver|repair|fix|open|hire|rent|carry|ship|treat|offer|stock|cater|board|groom|service|print|install|have|charge|allow|buy|cut';
/** Refusals to feel, know or want something are addressed to us. */
const OF_THE_MIND =
  'gost(?:o|amos)|quer(?:o|emos)|precis(?:o|amos)|sei|sab(?:o|emos)|ach(?:o|amos)|entend(?:o|emos)|vej?(?:o|emos)|lembr(?:o|amos)|tenho|lig(?:o|amos)|suport(?:o|amos)|aguent(?:o|amos)|curt(?:o|imos)|acredit(?:o|amos)|confi(?:o|amos)|conhec(?:o|emos)|poss(?:o)|pod(?:emos)|pens(?:o|amos)|cre(?:o|emos)|quier(?:o)|necesit(?:o|amos)|pued(?:o)|recuerd(?:o)|aguant(?:o|amos)|soport(?:o|amos)|entiend(?:o)|conozc(?:o)|fal(?:o|amos)|digo|dig(?:o)|vou|voy|vamos|estou|estoy|estamos|sou|soy|somos|mesmo|mismo|tengo';
/** "lavamos", "tingimos", "pulimos": whatever work the house does. */
const WORKS = `(?!(?:${OF_THE_MIND}|consegu\\p{L}+|ganh\\p{L}+|gan\\p{L}+|us\\p{L}+|ve[mn]os|deix\\p{L}+|dej\\p{L}+)(?!\\p{L}))\\p{L}{2,}(?:amos|emos|imos)`;
const BEFORE = '(?:(?:eu|a gente|nos|yo|nosotros|aqui|aca|mas|pero|but|e|y|and|so|apenas|solo|tambem|tambien|also) )*';

/** Remarks to whoever makes the site, about site vendors, or personal asides. */
const BESIDE =
  /(?<!\p{L})(?:sites?|saite|web\w*|pagin\w*|pages?|fotos?|photos?|pictures?|precos?|prices?|precios?|formulari\w*|forms?|banner|chat\w*|cookies?|pop-?ups?|carrinho|carrito|cart|blog|agencias?|agenc(?:y|ies)|ideias?|idea|parte|part|nada|nothing|anything|sense|sentido|mais nada|now|logo\w*|insta\w*|face\w*|twitter|tiktok|linkedin|redes?|social|internet|online (?:yet|ainda)|e-?mail|nomes?|name|nombre|tempo|tiempo|time|pacienc\w*|dinheiro|dinero|money|grana|pressa|prisa|certeza|nocao|clue|medo|miedo|culpa|opcao pra|segredo|secret\w*|dominio|domain|slogan|cor|cores|colou?rs?|preferencia|exigencia|much|muito jeito|jeito|problema|problem|vergonha|ninguem|nadie|nobody|depoimento\w*|testimoni\w*|textos?|text|maki\w*|falta|cobrou|cobraram|charged|pediu|pediram|pidio|pidieron|queria|queriam|querian|disse|disseram|dijo|dijeron|falou|falaram|fez|fizeram|hizo|hicieron|deixou|dejo|sumiu|promete\w*|told|said|wanted|asked|called|me|meu|minha|ignor\w*|anterior|desculp\w*|cadastro|enrol\w*|conversa|palhac\w*|calote|erros?|golpes?|spam|respostas?|ia|ai|robot?s?|prompt|instruc\w*|instruct\w*|one|yet|nobody|computador\w*|computer\w*|mao|feeling|feelings|voce|vcs?|you|ustedes?)(?!\p{L})/u;

const REFUSALS: readonly RegExp[] = [
  // "não atendo aos domingos", "no trabajamos con gnc", "we don't take cards"
  new RegExp(`^${BEFORE}(?:nao|nunca) (?:${VERBS_PT}|${WORKS})(?!\\p{L})`, 'u'),
  new RegExp(`^${BEFORE}(?:no|nunca) (?:${VERBS_ES}|${WORKS})(?!\\p{L})`, 'u'),
  new RegExp(`^${BEFORE}(?:i|we) (?:do not|don't|dont|never|no longer|can't|cannot) (?:${VERBS_EN})(?!\\p{L})`, 'u'),
  // "Emergência não temos", "chapa y pintura no hacemos", "kitchens we don't do"
  new RegExp(
    `^(?:[\\p{L}\\d'’&/-]+ ){1,7}(?:[–—-] )?(?:i|we) (?:do not|don't|dont|never) (?:${VERBS_EN})(?: (?:it|them|those|at all|any ?more))*[.!]*$`,
    'u',
  ),
];

/** "Emergência não temos", "chapa y pintura no hacemos"; "no" is "in the" in Portuguese. */
const behind = (not: string): RegExp =>
  new RegExp(
    `^(?:[\\p{L}\\d'’&/-]+ ){1,7}(?:eu |a gente |nos |yo |nosotros |aqui )?(?:${not}) (?!(?:${OF_THE_MIND})(?!\\p{L}))(?:\\p{L}+(?:o|amos|emos|imos)|tem|ha|hay|faz|hace|aceita|vende|atende|abre)(?: mais| mas| ainda| todavia| aun| por enquanto| por ahora)?(?: desde .{3,20})?[.!]*$`,
    'u',
  );
const BEHIND = { pt: behind('nao|nunca'), other: behind('no|nunca|nao') };

/** "Não sou parteira nem enfermeira", "I am not an attorney", "not a tax agent so no tax returns". */
const OTHER_TRADE =
  /^(?:(?:mas|pero|but|e|y|and|ah) )*(?:nao sou(?: uma?)?|no soy(?: una?)?|(?:i am|i'm|we are|we're) not an?|not an?) (?!(?:bo[am]|buen[oa]?|muito|muy|tao|tan|mais|mas|de|d[ao]|nada|nenhum\w*|ningun\w*|expert\w*|robo\w*|robot|machine|computer|tech\w*|fan|big|good|great|writer|designer|poet\w*)(?!\p{L}))\p{L}{3,}(?: \p{L}+)?,? (?:nem|ni|nor|or|so|and|e nao|y no|entao|por isso|trabalho|trabajo)(?!\p{L})/u;
/** "NÃO sou administradora": a disclaimer in capitals is meant for customers. */
const CRIED = /^(?:NÃO SOU|NÃO sou|NO SOY|NO soy|I AM NOT|I'm NOT|NOT) (?:an? |uma? |una? )?\p{L}{4,}/u;

/** Things not admitted, accepted or available, named without a verb: "no hens or stags", "no cell signal at all". */
const THINGS =
  'dogs?|cats?|pets?|animals?|hens?|stags?|children|kids|under-?\\d*s?|smoking|smokers|cash|cards?|cheques?|checks|walk-?ins?|refunds?|returns?|tax returns?|deliver(?:y|ies)|shipping|parking|wi-?fi|cell signal|phone signal|signal|reception|parties|party|groups?|carbon|electrics?|bodywork|mattresses|asbestos|paint|minimum|contracts?|deposits?|booking fee|joining fee|hidden|obligation|prepaid|day ?use|pools?|tvs?|air ?con\\w*|lifts?|steps|stairs|kitchens?|decking|aggressive|puppies|trailers?|glass|alcohol|outside food|call-?out|licence needed|experience needed|appointment';
const WITHOUT = new RegExp(`^(?:sorry,? )?no (?:[\\p{L}'’-]+ ){0,2}(?:${THINGS})(?!\\p{L})(?: .{0,60})?$`, 'u');

/**
 * A rule of the business or a term of its work, mentioned in passing: "parcelo em 3x", "sinal de 50 pra agendar", "não pode caixa de som".
 */
const RULES: readonly RegExp[] = [
  /^(?:(?:e|mas|ah|a gente|nos|eu|tambem|la) )*(?:aceit(?:o|amos) (?:troca|cart|pix|encomenda|vale|convenio|pet|reserva)\p{L}*|parcel(?:o|amos)|mont(?:o|amos) e desmont(?:o|amos)|consign(?:o|amos)|entreg(?:o|amos) (?:em|no|na|nos|nas|a domicilio|gratis|todo|em toda)|(?:sinal|entrada|caucao) de \d|garantia (?:de )?\d|prazo (?:de )?\d|tudo por \d+ h|nao pode (?:entrar|levar|caixa|fumar|som|animal|crianca|bebida|cachorr|menor)\p{L}*|proibid[oa]|(?:so|somente|apenas) com (?:documento|hora marcada|agendamento|receita|reserva)|se chover|sem (?:premio|taxa|fidelidade|carencia|juros|conservantes?|gluten|lactose)|nao (?:ha|havera|temos) (?:inscricao|estacionamento|wi-?fi|taxa|opcao|fidelidade|multa)|nao devolv\p{L}+|silencio (?:depois|apos|a partir)|guarda-?volumes?)(?!\p{L})/u,
  // "Taxa do Detran é por fora", "material aparte", "IJA licence is extra"
  /^(?:[\p{L}-]+ ){1,6}(?:(?:e|es|fica|va|vai|is|are|sao|son|se cobra) )?(?:por fora|a parte|aparte|extra|not included|nao inclus[oa]s?|no (?:esta |estan )?incluid[oa]s?)(?!\p{L})/u,
  // "Replica não entra", "nut free not guaranteed"
  /^(?:[\p{L}-]+ ){1,5}(?:nao (?:entra|pode|esta inclus\p{L}+)|no (?:entra|se permite|se puede)|not allowed|not guaranteed)(?!\p{L})/u,
  // "Cupim só olhando", "novias … con cita", "mondays by appointment"
  /^(?:[\p{L}\d'’-]+ ){1,8}(?:so |somente |apenas |solo |sola |only )?(?:con cita(?: previa)?|com hora marcada|com agendamento|com reserva|con reserva|by appointment(?: only)?|by arrangement|sob consulta|bajo pedido|sob encomenda)[.!]?$/u,
  /^(?:[\p{L}\d'’-]+ ){1,3}so (?:olhando|vendo|avaliando|depois|apos|no|com|em|de|na|pra|para)(?: .{0,40})?$/u,
  // "sinal só da vivo", "minimum two nights on weekends", "edad mínima 12"
  /^(?:minimum|minimo|maximum|maximo|max|min|edad minima|idade minima|age limit) (?:of |de )?(?:\d|one|two|three|four|five|duas|dois|tres|dos)(?!\p{L})/u,
];

/** When the business is full, whom it welcomes, and what a late or absent customer loses. */
const CONDITIONS: readonly RegExp[] = [
  DELIVERY_HEADING,
  // "Agosto não tenho data livre", "julho sem vaga", "booked out until May"
  /^(?:.{1,30} )?(?:(?:nao|no) (?:tenho|temos|tem|ha|tengo|tenemos|hay) (?:mais |mas )?|sem |sin |no )(?:datas?|vagas?|agenda|horarios?|fechas?|cupos?|plazas|turnos?|dates?|slots?|spaces?)(?: (?:livres?|disponive(?:l|is)|libres?|disponibles?|left|free|available))?(?: .{1,40})?$/u,
  /^(?:.{1,30} )?(?:agenda|booked) (?:cheia|lotada|fechada|llena|completa|out|up|solid)(?: .{1,30})?$/u,
  /^(?!.*(?<!\p{L})(?:need|want|add|make|put|quero|queria|preciso|precis\p{L}+|quiero|necesit\p{L}+|pon\p{L}*|coloca\p{L}*|bota\p{L}*|form|lista de espera no site)(?!\p{L}))(?:.{1,40} )?(?:lista de espera|waiting list|wait ?list)(?: .{1,40})?$/u,
  /^(?:mejor|melhor|best to|better to) (?:llamar|ligar|marcar|agendar|reservar|call|ring|book)(?: .{3,40})$/u,
  /^(?:vagas|cupos?|plazas|places|spots|spaces):? \d{1,4}(?: .{1,20})?$/u,
  /^(?:se |si )?(?:atras(?:ou|ar|o|aste)|llega tarde|late)(?: .{1,24})? (?:perd\p{L}+|pierd\p{L}+|loses?)(?: .{1,24})?$/u,
  /^(?:furou|faltou|no-?show)$/u,
  // "Domingo não atendo q é meu dia de igreja"
  /^(?:aos? |nos? )?(?:domingos?|sabados?|segundas?|feriados?)(?: e (?:domingos?|feriados?))? (?:nao|no) (?:atendo|atendemos|abro|abrimos|abre|trabalho|trabalhamos|funciona)(?: .{1,40})?$/u,
  /^(?:qualquer|todo|toda|any) \p{L}+ (?:pode (?:vir|participar|entrar|chegar)|e bem-?vind[oa]|(?:is )?welcome|can (?:come|join))(?: .{1,40})?$/u,
  /^nao precisa (?:saber|marcar|agendar|levar|trazer|de experiencia|experiencia|de inscricao|inscricao|reserva)(?: .{1,40})?$/u,
  /^(?:\p{L}+ )?a gente (?:ensina|empresta|fornece)(?: .{1,30})?$/u,
];

/** "Guarda-volume sim, cachorro não", "híbridos sí, eléctricos puros todavía no": the contrast makes both clear. */
const YES_AND_NO =
  /^(?:[\p{L}-]+ ){1,4}(?:sim|si|yes|ok)[,;] (?:mas |pero |but )?(?:[\p{L}-]+ ){1,4}(?:nao|no|not yet|todavia no|ainda nao|aun no)(?!\p{L})/u;

const NAMES_COLOUR = new RegExp(COLOUR, 'u');

const MAX_WORDS = 18;

const plain = (said: string): string =>
  fold(said.trim())
    .replace(/\s+/g, ' ')
    .replace(/’/g, "'")
    .replace(/[,!. ]+(?:sorry|ojo|ta|ne|viu|hein|ok|tah)?[.!]*$/u, '');
const isBeside = (folded: string): boolean => folded.split(' ').length > MAX_WORDS || folded.includes('?') || BESIDE.test(folded);

/** True when a clause names something the business does not do, have or allow, or its terms: customers have to know, so it is a fact. */
export function tellsLimit(said: string, language: string): boolean {
  const folded = plain(said);
  return (
    !isBeside(folded) &&
    (CRIED.test(said.trim()) ||
      [...REFUSALS, BEHIND[language === 'pt' ? 'pt' : 'other'], OTHER_TRADE, WITHOUT, ...RULES, ...CONDITIONS].some((sign) =>
        sign.test(folded),
      ))
  );
}

/** "NÃO COLOCAR: LIXO ORGÂNICO, GESSO", "Do not put: paint, tires", "Proibido: fumar": a label that forbids, and the things behind it. */
const FORBIDS =
  /^(?:(?:favor|por favor|please|atencao|ojo|obs|importante)[:, ]+)?(?:(?:nao|no|do not|don't|dont|never|nunca|we (?:do not|don't|can't|cannot)) (?!inclu|quero|quiero|want|[^:]*(?<!\p{L})(?:so|somente|apenas|only|solo|just)(?!\p{L}))(?:\p{L}+ ){0,3}?\p{L}+|(?:e |es |it is )?(?:proibid[oa]|prohibid[oa]|prohibited|forbidden|vetad[oa]|banned)(?: \p{L}+){0,3}|not (?:allowed|accepted|permitted))\s?:\s+\p{L}/u;
/** True for a sentence that is nothing but such a list, of things that are no part of a site. */
export const tellsForbidden = (sentence: string): boolean => {
  const folded = plain(sentence);
  return FORBIDS.test(folded) && !folded.includes('?') && !BESIDE.test(folded) && !OF_A_SITE.test(folded) && !NAMES_COLOUR.test(folded);
};
const OF_A_SITE =
  /(?<!\p{L})(?:telefones?|phones?|telefonos?|numeros?|numbers?|enderecos?|address(?:es)?|direccion(?:es)?|valor(?:es)?|cpf|cnpj|rg|pix|clabe|senhas?|passwords?|videos?|imagens?|imagen(?:es)?|images?|letras?|fontes?|fonts?|fundos?|sobrenomes?|surnames?|apellidos?)(?!\p{L})/u;

/** "Precisamos de ração, areia e lar temporário": what a charity asks of its visitors. */
const NEEDS =
  /^(?:(?:hoje|agora|sempre|tambem|nos) )*(?:precisamos|necesitamos|we (?:always )?need) (?:muito |urgente |sempre )?(?:de |of )?(?:\p{L}+ ){0,2}?(?:racao|areia|doac\p{L}+|donac\p{L}+|donations|voluntari\p{L}+|volunteers|alimentos?|food|leite|fraldas?|roupas?|ropa|clothes|agasalhos?|cobertor\p{L}*|blankets|lar(?:es)? temporarios?|hogares|foster|remedios?|medicamentos?|padrinh\p{L}+|brinquedos?|toys|cestas? basicas?|material escolar|livros|sangue|arroz|feijao|passistas|ritmistas|cantor(?:es|as)|tenores|musicos|atletas|jogador\p{L}+|socios|associados|membros|members|singers|players|drummers|doadores|donors|donantes|madrinhas?)(?!\p{L})/u;
export const tellsNeeds = (sentence: string): boolean => NEEDS.test(plain(sentence)) && !isBeside(plain(sentence));

/** True when a sentence contrasts things available with things not available; about colours it would be a wish. */
export function tellsYesAndNo(sentence: string): boolean {
  const folded = plain(sentence);
  return YES_AND_NO.test(folded) && !isBeside(folded) && !NAMES_COLOUR.test(folded);
}

/** "Favor deixar claro", "já avisa isso", "that has to be visible": a request to whoever makes the site, about the text before it. */
export const EMPHASISES =
  /^(?:(?:e|and|y|mas|but|pero) )?(?:(?:favor|por favor|please|pfv) (?:deix\p{L}+|make|poner|dejar|avis\p{L}+|coloc\p{L}+)(?: (?:isso|isto|that|this|it|eso|esto))?(?: (?:bem|muy|very|bien))?(?: (?:claro|clear|visible|visivel))?|ja avisa|(?:pode )?(?:avisa|avise|avisar)(?: ai| isso)|bem claro(?: isso)?|deix[ae]\p{L}*(?: isso| isto)?(?: bem)? claro|que quede claro|make (?:that|this|it) (?:very )?clear|(?:isso|isto|that|this|eso|esto|it)(?: line)? (?:has to|must|needs to|should|tem que|tem de|precisa|deve|tiene que|debe) (?:be|ficar|estar|quedar|ser|aparecer|sair|salir)|(?:bota|coloca|poe|escreve|pon|put|write)(?: bem)?(?: grande| claro| big)? (?:isso|isto|that|eso|esto)(?!\p{L})|e bom (?:escrever|avisar|colocar|deixar))/u;
