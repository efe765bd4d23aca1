import { MONTH } from '../facts/times/dates.ts';
import { fold } from '../fold.ts';

/** The rules by which a business works, told in a sentence of their own: customers have to know them. Over folded text. */
const MEANS =
  '(?:pix|cart(?:ao|oes)|dinheiro|debito|credito|boleto|vr|va|vale[- ]\\p{L}+|efectivo|tarjetas?|transferencias?|bizum|yape|plin|nequi|daviplata|mercado pago|cash|cards?|credit cards?|cheques?|checks?|venmo|zelle|bank transfer|eftpos|paypal|m-?pesa)';
const ABSENT =
  "(?:falt(?:ar|ou|a|as|o|e|ares)|nao (?:vier|aparecer|vem|avisar)|furar|furou|no[- ]?show|no (?:viene|avisa|llega|asiste)\\p{L}*|miss(?:ed|es)?|do(?:es)?n'?t (?:show|come|turn) ?(?:up)?)";
const LOSES =
  '(?:perd\\p{L}+|pierd\\p{L}+|cobr\\p{L}+|pag\\p{L}+|lose|loses|forfeits?|charged?|nao devolv\\p{L}+|no se devuelv\\p{L}+|fica com|\\d+ ?%)';
const SETTLES =
  "(?:se cobra|cobra(?= [ao]s? )|cobr(?:o|amos)(?= )|devolvemos|devolve(?= )|se devuelve|reembolsamos|remarca(?:mos)?|reagenda(?:mos)?|se reprograma|reprogramamos|a gente (?:manda|troca|refaz|devolve|conserta|remarca)|trocamos|reponemos|repoe|we (?:will |'ll )?(?:refund|replace|reschedule|charge|redo|move)|is (?:charged|refunded|moved)|you (?:lose|get your))";
/** A day or an hour by which something has to be done. */
const BY =
  '(?:ate|hasta|by|before|antes|com|con|until) (?:[ao]s? |las? |el |de |um |dois |uno |the )*(?:\\d|dias?|days?|vespera|noon|meio|segunda|terca|quarta|quinta|sexta|sabado|domingo|lunes|martes|miercoles|jueves|viernes|mon|tue|wed|thu|fri|sat|sun)';
/** Papers that are asked of a customer. */
const PAPERS =
  '(?:guias?|gta|exames?|atestados?|laudos?|papel(?:es)?|carteir\\p{L}+|documentos?|receita|receta|autorizac\\p{L}+|autorizacion(?:es)?|certificad\\p{L}+|permisos?|precintos?|licen[cs]\\p{L}+|comprovantes?|comprobantes?|cadastro|rg|cpf|dni|id|vacinas?|vacunas?|alvara|passaporte|pasaporte|passport|permits?|prescription|referral|certificates?|waiver|proof|nota fiscal|boleta|encaminhamento)';
const FEW = "(?:[\\p{L}\\d'’./-]+,? ){0,5}";
const alone = (words: string): RegExp => new RegExp(`^(?:${words})`, 'u');
const within = (words: string): RegExp => new RegExp(`(?<![\\p{L}\\d])(?:${words})(?!\\p{L})`, 'u');

const TERMS: readonly RegExp[] = [
  // "Parcelo em até 6x", "pix ou dinheiro, cartão ainda não", "50% pra reservar", "reserva con el 30%"
  within(
    'parcel(?:o|a|amos|amento)(?: .{1,24})? (?:em|de) (?:ate )?\\d+ ?(?:x|vezes)|em (?:ate )?\\d+ ?x(?: iguais)? (?:sem juros|no cart|no credito|com juros)|hasta \\d+ (?:cuotas|meses|pagos)|\\d+ meses sin intereses',
  ),
  alone(
    `(?:(?:so|solo|only|aceit(?:o|a|amos)|acept(?:o|a|amos|an)|we (?:take|accept)|i (?:take|accept)|pagamento(?: por| em| no| com)?:?|pago(?: con| en)?:?|payment(?: by)?:?) )*${MEANS}(?:(?:,| e| ou| y| o| and| or|,? mas|,? pero|,? but| ja| ainda| todavia)* (?:(?:no|so|only|not|nao|sem|na|en|con|em) )?(?:${MEANS}|entrega|not yet|no|nao|yet|ainda nao))*(?: (?:na entrega|only|please|arriba de .{1,12}|acima de .{1,12}|over .{1,12}))?$`,
  ),
  within(
    '\\d+ ?% (?:de |do |del |of )?(?:sinal|entrada|sena|anticipo|adelanto|deposit\\p{L}*|upfront|adiantad\\p{L}+|antecipad\\p{L}+|na reserva|no dia|para (?:reservar|apartar|separar|agendar)|pra (?:reservar|segurar|agendar|marcar)|to (?:book|reserve|hold|secure)|on (?:booking|the day)|(?:el )?resto)|(?:reserva\\p{L}*|apart\\p{L}+|separ[ao]\\p{L}*|book\\p{L}*|agend\\p{L}+) (?:com|con|with|a) (?:o |a |el |un |uma? |a )?(?:sinal|sena|deposit\\p{L}*|anticipo|\\d+ ?%)',
  ),
  within('(?:sinal|caucao|sena|anticipo|deposit|garantia) (?:de|of) (?:r\\$|s/|[$€£])? ?\\d'),
  alone(
    '(?:os |los |the |estes )?(?:precos?|precios?|prices?|valores) (?:valem|validos?|valen|validos|are valid|valid|good|hold|mudam|cambian) ',
  ),
  // "Jubilados 30% menos", "asylum seekers pay nothing", "crianças até 5 anos não pagam"
  within(
    '\\d+ ?% (?:de |of )?(?:descontos?|dscto|dto|descuento|off|discount|menos|less|a menos)|(?:desconto|descuento|discount) (?:de|of) \\d+ ?%',
  ),
  within(
    "(?<!i )(?:nao|no|don'?t|do not|doesn'?t) (?:pagam?|pagan?|pay)(?! (?:nada )?(?:para|pra|for|to us|o site))|pag(?:am?|an?) (?:so |apenas |solo )?(?:metade|meia|mitad|nada)|pays? (?:nothing|half)|(?:go|come|get in|eat|stay|enter|entra[mn]?) (?:for )?(?:free|gratis|de graca)|half price|meia[- ]entrada|isent[oa]s?|exentos?",
  ),
  // "só maior de 18", "over 16s only", "menor só com responsável"
  within(
    '(?:so|somente|apenas|solo|solamente|only) (?:a partir d[eo]s? |(?:para |pra |for )?(?:maior(?:es)?|mayor(?:es)?|menor(?:es)?|over|under) (?:d[eo] |than )?)\\d+|(?:over|under)[- ]?\\d+s? (?:only|not|must|are|need)|(?:maior(?:es)?|mayor(?:es)?) de \\d+ (?:anos|anios)|\\d+\\+ only|menor(?:es)?(?: de \\d+(?: anos)?)? (?:(?:so|solo|somente|apenas) )?(?:com|con|acompanhad\\p{L}+|acompanad\\p{L}+|precis\\p{L}+|necesit\\p{L}+)|criancas? (?:so |somente )?(?:a partir|ate \\d+ anos (?:precis\\p{L}+|so|com|acomp))|a partir d[eo]?s? \\d+ anos|ages? \\d+ (?:and|to|or|up)',
  ),
  within("(?:gravidas?|embarazadas|pregnant \\p{L}+) (?:nao pode\\p{L}*|no pueden?|can'?t|cannot)"),
  // "se faltar perde", "Cancelou até 48h antes: devolvemos tudo", "pedimos avisar com 24h"
  within(`${ABSENT}(?: .{1,40})? ${LOSES}`),
  within(
    `cancel\\p{L}*(?=.{0,60}(?:\\d|de graca|gratis|free|dias?|days?)).{0,60}(?:devolv\\p{L}+|devuelv\\p{L}+|reembols\\p{L}+|refund\\p{L}*|credito|credit|cobr\\p{L}+|charg\\p{L}+|\\d+ ?%|antes|notice|antecedencia|anticipacion|otherwise)`,
  ),
  within(
    '(?:remarc(?:ar|acao|o|a)|reagend(?:ar|a|o)|reprogram(?:ar|as|a)|reschedul\\p{L}+)(?: .{1,30})? (?:ok|custa|cuesta|costs?|antes|before|gratis|free|de graca|sem custo)',
  ),
  within(
    "(?:avis(?:ar|e|em|a|en)|give|notice|com|con|with) (?:com |con |of |us |at least )?\\d+ ?(?:h|hs|hrs|horas|hours|dias|days)['’]? (?:de antecedencia|antes|de anticipacion|notice|before|in advance)|avis(?:ar|e|en) (?:com|con) \\d+ ?(?:h|hs|horas|dias)",
  ),
  alone('(?:se |si )?(?:atras(?:o|ou|ar|a)|retraso|tolerancia|late|lateness)(?: (?:max\\p{L}*|de|of|ate|hasta|up to))* \\d'),
  // "Se manchar cobra a lavanderia", "if it rains we move indoors"
  new RegExp(`^(?!.*(?<!\\p{L})(?:eu|i|i'll|my|meu|minha|mi)(?!\\p{L}))(?:se|si|if|caso) .{3,60}?[, ] ?${SETTLES}(?!\\p{L})`, 'u'),
  within(
    '(?:nao|no|not) (?:for |fo?r |sao |son |se |been )?(?:buscad|retirad|recogid|reclamad|collected|picked up|claimed)\\p{L}* .{0,40}\\d+ (?:dias|days|meses|months|semanas|weeks)|\\d+ (?:dias|days|meses|months) .{0,30}(?:nao|not|no) (?:for |been )?(?:buscad|retirad|recogid|collected|claimed)\\p{L}*',
  ),
  // "No classes in August", "Em janeiro fecho do dia 1 ao 20"
  alone(
    '(?:no|sem|sin|not) (?:\\p{L}+ )?(?:classes|lessons|sessions|aulas|clases|visitas|visits|tours|cultos|atendimento|service) (?:in|em|en|on|during|durante|na|no|nos|aos|over) ',
  ),
  new RegExp(
    `(?<!\\p{L})(?:fech(?:o|a|amos|ado|ada)|cierr(?:o|a|amos)|cerr(?:amos|ado)|closed?|we close|recesso|ferias|vacaciones|shut)(?: .{0,20})? (?:em|en|in|de|do|from|for|por|during|durante|no|todo|all|over)? ?(?:${MONTH.replace(/^\(/, '(?:')}|carnaval|natal|navidad|christmas|easter|pascoa|semana santa|feriados?|festivos|holidays|bank holidays)`,
    'u',
  ),
  new RegExp(
    `^(?:em|en|in) ${MONTH.replace(/^\(/, '(?:')} (?:eu |a gente |we |nao |no )?(?:fech|cierr|cerr|clos|abr|atend|atiend)\\p{L}*`,
    'u',
  ),
  // "100% online", "só com hora marcada"
  within(
    '100 ?% (?:atendimento )?(?:online|remot[oa]|remote)|online (?:pro|para o|para todo|para toda|em todo|a todo|en todo|throughout|worldwide|e presencial|y presencial)|por ordem de chegada|no walk-?ins',
  ),
  // "Enxame só pra quem tem cadastro"
  within(
    '(?:so|somente|apenas|solo|only) (?:pra|para|for) (?:quem|quien(?:es)?|those|people|members?|socios?|maiores|mayores|adultos|alunos|clientes|mulheres|mujeres|women|empresas)',
  ),
  // "Pedidos até quinta", "orders by Tuesday noon go out Wednesday", "frete por conta do cliente"
  alone(`(?:os |los |as |todos os )?(?:pedidos?|encomendas?|encargos?|orders?|reservas?) ${FEW}${BY}`),
  within(
    '(?:o |el )?(?:frete|envio|shipping|postage|entrega|flete|reparto|delivery) (?:e |es |is |fica |vai |corre |a |por |lo |sem |sin )*(?:por conta|paga|pago|a cargo|gratis|combinar|a combinar|convenir|custo|costo|free|extra|a parte|aparte|not included|(?:el|o) cliente)',
  ),
  within(
    '(?:fica|ficam|sai|queda|quedan|estan?|is|are) (?:pront[oa]s?|list[oa]s?|ready) (?:em|en|in|no mesmo|el mismo|the same|within|de um dia|after)|fic(?:a|am) prontos? ',
  ),
  within("(?:nao|no) (?:enviamos|envio|mandamos|mando|despachamos)|(?:can'?t|cannot|don'?t|do not) (?:send|ship|post|deliver)"),
  // "vir com cabelo lavado", "no hace falta venir con pareja", "chegar 40 minutos antes"
  alone(
    '(?:favor |please |e so |only )?(?:vir|venha|venir|venga|vengan|trazer|traga|traer|traiga|traigan|bring|chegar|chegue|llegar|llegue|llega|arrive)(?: .{0,20})? (?:com|con|with|sem|sin|without|seu|sua|o|a|su|your|own|\\d+ ?(?:min|h))',
  ),
  alone(
    '(?:nao|no) (?:precisa|e preciso|e necessario|hace falta|es necesario|need to|experience|precisa de) ?(?:vir|trazer|ter|saber|venir|traer|tener|marcar|reservar|experien|bring|book|come|necessary|needed)',
  ),
  // "Quem voar no mesmo dia não mergulha"
  alone(
    "(?:quem|quien|quienes|anyone who|who) .{3,50} (?:tem que|tiene que|must|can'?t|cannot|nao pode|no puede|so pode|solo puede|paga|ganha) \\p{L}",
  ),
  // "Precisa atestado em dia, senão não entra", "hace falta el permiso": papers that a customer brings
  new RegExp(
    `^(?!.*(?<!\\p{L})(?:nao|not?|don['’]?t) (?:precis|hace|need|se ))(?!que )(?!.*(?<!\\p{L})(?:eu|nos|i|we|yo|meu|minha|my|mi) (?:precis|need|neces))(?:[\\p{L} ]{2,18} )?(?:precisa[mn]?|e preciso|hacen? falta|se necesitan?|necesitan?|se pide|se exige|exige-se|exigimos|requires?|you(?:'ll)? need) (?:de |ter |trazer |apresentar |mostrar |traer |presentar |tener |el |la |o |a |os |as |um |uma |una? |an? |your |to (?:bring|show) )*${FEW}${PAPERS}(?!\\p{L})`,
    'u',
  ),
  // "Parapente não é asa delta": what it is not taken for
  /^(?!(?:isso|isto|eso|esto|this|that|dinheiro|dinero|money|preco|precio|price|tempo|tiempo|time|ninguem|nadie|nobody|nada|tudo|todo|vida|gente|cliente|internet|quem|what|minha|minhas?|meus?)(?!\p{L}))\p{L}{5,} (?:nao e|no es|is not|isn'?t|are not|aren'?t|nao sao|no son) (?:an? |uma? |una? )?(?!(?:problema|problem|brincadeira|facil|dificil|easy|hard|segredo|secret|verdade|verdad|true|mentira|nada|tudo|todo|culpa|favor|luxo|lujo|barat|car[oa]s?|cheap|importante|important|bo[am](?!\p{L})|mau(?!\p{L})|ruim|bad|good|fair|necess|possi|posi|dono|dona|soci|allowed|guarant|inclu)\p{L}*|(?:just|meu|minha|mais|mas|more|assim|asi|muito|muy|very|para|pra|for|d[aeo])(?!\p{L}))\p{L}{3,}(?: (?:d[aeo] )?\p{L}{4,})?$/u,
  // "não pode gesso, pneu nem tinta", "no se puede vidrio ni aceite": what is not taken
  alone(
    '(?:nao pode[mn]?|nao vao?|no se puede[n]?|no puede[n]?|no van?) (?!ser|ter|faltar|esquecer|aparecer|usar|fazer|parecer|ficar|haver|estar|haber|tener|hacer|perder|deixar|dejar|vazar)[\\p{L} ]{3,24}(?:,| nem| ni| ou| o)(?: [\\p{L} ,]{3,90})? (?:nem|ni|ou|o|e|y) ',
  ),
  // "leave a message", "deixe recado"
  within('(?:please )?leave (?:me |us )?(?:a )?(?:message|voicemail)|deix(?:e|a|ar) (?:um )?recado|dej(?:e|a|ar) (?:un )?mensaje'),
];

/** Said to whoever makes the site: its price, its date, what it is to look like, and what others did. */
const TO_US =
  /(?<!\p{L})(?:sites?|saite|web ?sites?|webs?|pagin\p{L}+|pages?|fotos?|photos?|pictures?|logo|banner|botao|boton|button|projeto|proyecto|project|orcamento (?:ate|de|do site)|meu teto|teto|budget|posso|puedo|can i|i can|podemos pagar|me d[ae]|give me|te pago|faturad\p{L}+|grana|camarada|pra ontem|agencia|agency|designer|quero|queria|queremos|quiero|gostaria|i want|i'd like|we want|voces|vcs|vc|ustedes|oigan|imaginense|coloc\p{L}+|ponham?|pong\p{L}+|poner|bota(?:r|m)?|poe|escrev\p{L}+|escrib\p{L}+|publi(?:car|cam|quem?|ques|quen)|divulg\p{L}+|mencion\p{L}+|don'?t (?:put|say|mention|write|list|use)|meu filho|minha filha|me (?:cobr|custou|cuesta|cobraron)\p{L}*|paguei|pague|disse|falou|dijo|says?|told|desculp\p{L}+|obrigad[oa]|gracias|thanks?|k{3,}|(?:rs){2,}|haha\p{L}*|jaja\p{L}*)(?!\p{L})|[?¿؟]/u;
const MAX_WORDS = 34;

const plain = (said: string): string =>
  fold(said.trim())
    .replace(/\s+/g, ' ')
    .replace(/’/g, "'")
    .replace(/[\s.!…]+$/u, '');

/** True when a sentence tells a rule by which the business works, whatever stands beside it. */
export function tellsTerm(said: string): boolean {
  const folded = plain(said);
  return folded.split(' ').length <= MAX_WORDS && !TO_US.test(folded) && TERMS.some((sign) => sign.test(folded));
}
