/** Words around the amounts of spoken price lists, over folded text. */

const VERBS =
  "eh|h|sao|ta|tao|esta|estao|custam?|valem?|saem?(?: (?:a|por))?|sai(?: (?:a|por|na faixa de))?|ficam?(?: (?:em|por|a))?|vai (?:a|pra|por)|sobe (?:pra|para)|por|a partir de|desde|is|are|it['’]?s|thats?|costs?|runs?(?: (?:you|about))?|goes? (?:for|to)|for|from|es|son|cuestan?|salen?(?: (?:a|en|por))?|quedan?(?: en)?|estan?(?: (?:a|en))?|valen?";
const CHARGED =
  '(?:(?:eu|a gente|nos|yo|i|we) )?(?:cobr(?:o|a|amos|am|ava|avamos)|used to charge|fa(?:co|zemos|z) (?:por|a)|vend(?:o|emos|e) (?:por|a)|pag(?:a|am|an|amos)|pay|charge|(?:do|sell) (?:it|them) (?:for|at)|hag(?:o|os) (?:a|por)|l[oa]s? dejo (?:a|en)|saco (?:a|por))';
const JUST = '(?: (?:so|apenas|uns|only|just|about|around|unos|a partir de|desde|from))*';
/** "sai por", "eu cobro", "starts from" at the end of the words before an amount: with it the number is a price. */
export const PRICED_BY_VERB = new RegExp(`(?:^|\\s)(?:${VERBS}|${CHARGED})${JUST} $`, 'u');
/** "… cobro" at the end: its thing stands before or behind it. */
export const CHARGES_AT_END = new RegExp(`(?:^|\\s)(?:${CHARGED})${JUST} $`, 'u');
/** "não cobro", "vai de graça", "is free": a price of nothing. */
export const FREE =
  '(?:(?:eu |a gente )?nao (?:cobr(?:o|amos)|pagam?)(?: nada)?|no (?:l[oa]s? )?(?:cobr(?:o|amos)|pagan?)(?: nada)?|(?:h|sai|vai|fica|vem|es|va|is|are|comes?) (?:gratis|gratuit[oa]|de graca|de brinde|sem custo|por minha conta|gratis|sin cargo|sin costo|free)|no charge)(?!\\p{L})';

const NOUN = '\\p{L}{2,}';
const UNIT =
  'h|hora|horas|dia|diaria|noite|noche|mes|ano|semana|quilo|kg|kilo|libra|litro|metro(?: quadrado| cuadrado)?|m2|unidade?|unid|par|duzia|docena|cento|ciento|milheiro|pote|vidro|jogo|pessoa|persona|cabeca|casal|alun[oa]|alumn[oa]|aula|clase|sessao|sesion|km(?: rodado| recorrido)?|peca|pieza|hour|day|night|week|month|year|person|head|kilo|pound|pair|dozen|metre|meter|foot|mile|lesson|session|piece|unit|bag|box|jar|bottle|load|child|skein|caixa|saco|lata|garrafa|frasco|bolsa|caja|atado|maco|bandeja|porcao|fatia|viagem|viaje|trip|ride|corrida|tableta|sq(?:uare)? f(?:oo|ee)t';
/** "o quilo", "por pessoa", "a dúzia", "cada", "an hour": what an amount is paid for each time; not "o cento de kibe". */
export const UNIT_AFTER = new RegExp(
  `^ (?:(?:(?:o|a|por|cada|ao|p/|el|la|al|an?|per|the) (?!cento(?: |$)(?:a|de) menos)(?:${UNIT})(?! d[eao]s? (?!(?:dia|noite|tarde|manha|segunda|terca|quarta|quinta|sexta|sabado|domingo)(?!\\p{L}))\\p{L}{3,} (?:r\\$ ?)?(?:sai |por |tambem |\\d))(?: de \\d+ ?(?:gramas?|gr?|ml|kg|litros?))?)|cada(?: um| uma| uno| una)?|each(?: (?:person|child|way))?|apiece|c/u|mensa(?:l|is)|mensual(?:es)?|monthly)(?!\\p{L})`,
  'u',
);
const UNITS =
  'animal|animais|animales|cabecas?|convidad[oa]s?|alun[oa]s?|alumn[oa]s?|lugares|vagas|guests|km|kms|quilometros?|kilometros?|miles?|kg|quilos?|kilos?|pessoas?|personas?|people|horas?|hours?|minutos?|minutes?|mins?|anos|years|pecas?|unidades?|itens|metros?|dias?|days?|noites?|noches?|nights?|gramas?|litros?';
/** Not followed by a price of its own: "no fim de semana é 20", "acima de 10 faço a 6". */
const NO_VERB =
  '(?! (?:(?:eu |a gente |i |we )?(?:nao |no )?(?:h|eh|es|is|sai|sale|fica|faco|cobro|charge|do|dejo|queda|custa|vai|sobe|ta|esta|gratis|free|los|las)(?!\\p{L})|(?:r\\$ ?)?\\d))';
/** Conditions of the price before them: "até 10 km", "dependendo do tamanho", "com café incluso", "que é o que mais sai". */
export const CONDITION_AFTER = new RegExp(
  `^ (?:(?:ate|hasta|up to|acima de|over|depois d[aeo]s?|despues de(?: las?| los)?|after|a partir d[aeo]s?|minimo(?: de)?|minimum|min) \\d+(?!\\d)(?: (?:${UNITS}|reais|pesos)(?!\\p{L})|(?! (?:${UNITS}|reais|pesos)(?!\\p{L})))${NO_VERB}|(?:e |and |y )?(?:depois|despues|luego|then|after that)(?: disso| de eso)?(?: (?:e|es|its|it's|sai|cobro))? (?:a )?\\d+(?:[,.]\\d+)?(?: (?:o|por|el|a|per) ${NOUN}(?: rodado| recorrido| driven)?)?|(?:dependendo|dependiendo|depende|depending|conforme|segun)(?: (?:d[aeo]s?|del?|on|o|a|os|as|el|la|the))+ ${NOUN}(?: e d[eo] ${NOUN}| y (?:del? )?(?:el |la )?${NOUN}| and (?:the )?${NOUN})?|(?:com|con|with) (?:o |a |el |la |the )?${NOUN}(?: d[aeo] ${NOUN})? (?:inclus[oa]s?|incluid[oa]s?|included)|(?:de|a) (?:dia|noite|tarde|manha|noche)${NO_VERB}|(?:no|na|nos|nas) (?:fim de semana|semana|feriado)${NO_VERB}|(?:on|at) (?:weekends?|weekdays?)${NO_VERB}|(?:que|which|that) (?:e|h|es|is) (?:o|a|el|la|lo|the)(?: que)?(?: (?:mais|mas|most))? (?:sai|vende|sale|piden|campea|pedid[oa]|popular(?: one)?|favou?rite)|(?:pra|para|for) (?:\\d+|two|three|four|dois|duas|dos|tres) ${NOUN}(?: sharing \\p{L}+ \\p{L}+)?|(?:pra|para|pros?|pras?|for) ${NOUN}(?= (?:e|and|y|ou|or)(?: |$)|$)|(?:adults?|kids?|children|adultos?|criancas?|ninos?)(?= \\d+ (?:adults?|kids?|children|adultos?|criancas?|ninos?))|(?:de )?\\d+ (?:a|ate|to|hasta) \\d+ (?:anos|years)|(?:por|per) (?!(?:isso|isto|favor|causa|fora|exemplo|eso|aqui)(?!\\p{L}))${NOUN}(?: (?:no|nao|not) (?:por|per) ${NOUN})?|o casal|la pareja|a couple|(?:os|as|los|las|the) (?:dois|duas|dos|two|three)(?: juntos| together)?)(?!\\p{L})`,
  'u',
);
/** "31 anos", "2 litros", "7 itens": the number counts. */
export const COUNTED_AFTER = new RegExp(
  `^ (?:${UNITS}|vezes|veces|times|contra|por cento|por ciento|percent|ml|cm|mm|gr?|lts?|(?!(?:mas|tres|dos|mais|menos|gratis|lunes|depois|despues|as|os|las|los|nos|nas|aos|simples|its|thats|adults?|kids)(?!\\p{L}))\\p{L}{3,}s)(?!\\p{L})`,
  'u',
);
/** No price whatever stands before it. */
export const NEVER_AFTER =
  /^ (?:contra|por cento|por ciento|percent|graus?|vezes|veces|times|d[ae] (?:manha|tarde|noite|madrugada)|de la (?:manana|tarde|noche)|[ap]\.?m\.?|horas?|hs|o['’]?clock|de (?:janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|enero|febrero|marzo|mayo|junio|julio|septiembre|octubre|noviembre|diciembre)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?|(?:st|nd|rd|th))(?!\p{L})/u;
/** "loja 27", "desde 1998", "das 8 às 18": numbers of other things. */
export const NUMBERED_BEFORE =
  /(?<!\p{L})(?:abr[eo]|abrimos|abren|fech[ao]|fechamos|cierr[ao]|cerramos|opens?|closes?|till?|until|n(?:umero|ro|o)?|loja|box|sala|rua|casa|km|linha|br|lote|quadra|bloco|apto?|desde|since|em|in|ano|ate|d[aeo]s?|as|las|entre|between|de|mais de|mas de|over|acima de|iphone|moto g|grupo de|turma de|cada|primeir[oa]s?|ultim[oa]s?|tenho|tengo|have|got|somos|temos|faz|hace|ha|pago|paguei|gasto|gasto uns|gastei|compro|spend|paid|with|com|con|meus|capacidade|zap|tel\p{L}*|fone|whats\p{L}*|num\p{L}*|street|road|shop|unit|calle|local|aged?|idade|edad|under|menores de|maiores de|graus?)\s$/u;
/** "85 o par", "40 o corte", "90 na manutenção": the next thing, or the thing of a price that stands first. */
export const THING_AFTER = /^ (?:(?:o|a|os|as|el|la|los|las|the|no|na|nos|nas|pel[oa]s?|for|en|do|da) )?\p{L}{3,}/u;
/** "e 90 na manutenção": after a joint the thing is said behind its price. */
export const THING_BEHIND = /^ (?:o|a|os|as|el|la|los|las|the|no|na|nos|nas|pel[oa]s?|for(?: an?)?|en(?: el| la)?) \p{L}{3,}/u;
const CORRECTION =
  '(?:(?:nao|no) )?(?:pera|perai|espera|mentira|minto|digo|wait|sorry|perdon|perdao|desculpa|ops|quer dizer|subiu|agora (?:e|h|sao|ta)|now|era|foi|was)(?!\\p{L})';
/** Puts right the words before it: "duzentos | não, peraí, duzentos e cinquenta". */
export const CORRECTS = new RegExp(`^ ?${CORRECTION}`, 'u');
/** After a price the list goes on without a mark: "e o Y por 50". */
export const GOES_ON = new RegExp(`^ ?(?:(?:e|y|and|ou|o(?= \\d)|or|mas|but|pero|se|si|if|,)(?: |$)|${CORRECTION})`, 'u');
/** The start of a thing after other words, by its article: "… domingo | o quilo da roupa sai". */
export const ITS_ARTICLE =
  /(?<=(?<!(?<!\p{L})(?:com|para|pra|por|sobre|entre|e|que|de|con|y|with|of|for|in|on|at|to|and|than|sou|soy|tenho|tengo|have|ou|or|é|son|is|are))) (?:o|a|os|as|el|la|los|las|the) (?:(?!(?:o|a|os|as|el|la|los|las|the) )\p{L}+ ){1,7}$/u;
