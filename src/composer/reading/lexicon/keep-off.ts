import type { FactKind } from '#site/schema.ts';

/** Values that an owner may ask us not to show, by the nouns for them; over folded text. */
export const KEPT_KINDS = {
  address:
    'enderecos?(?! (?:d[eo]s? )?(?:e-?mail|site|insta\\p{L}*|web))|direccion(?:es)?(?! (?:de )?(?:correo|e-?mail|web))|domicilio|(?<!(?:mail|web|ip) )address(?:es)?|localizacao|ubicacion|location|(?:nome da )?rua|street(?: name)?|onde (?:eu )?(?:moro|fico|trabalho)|where (?:i|we) (?:live|work)|donde (?:vivo|trabajo)',
  phone:
    '(?:tele)?fones?|celular(?:es)?|(?:telefone )?fixo|fijo|whats\\p{L}*|zap\\p{L}*|wpp|(?:tele)?phones?(?: numbers?)?|mobile(?: number)?|landline|cell(?:phone)?(?: number)?|telefonos?|movil(?:es)?|numeros?(?! (?:da|de la) casa| d[eo] (?:serie|pedido))|(?<!house )numbers?',
  email: 'e-?mails?(?: address)?|correos?(?: electronicos?)?|direccion(?:es)? de (?:correo|e-?mail)|enderecos? de e-?mail',
  // "não incluso no preço", "not included in the price": part of it, and no secret.
  price: '(?<!(?:in|in the|no|nos|en el|en los) )(?:precos?|valor(?:es)?|precios?|prices?|pricing|rates?|tarifas?)',
  hours: 'horarios?|(?:opening |working |business )?hours|opening times|schedule',
  person: '(?:sobre)?nomes?|nombres?|(?:sur)?names?|apellidos?',
  handle: 'insta(?:gram)?|face(?:book)?|tik ?tok',
} as const satisfies Partial<Record<FactKind, string>>;
export type KeptKind = keyof typeof KEPT_KINDS;

const NOT = "(?:nao|n|num|nem|nunca|jamais|no|never|not|(?:do not|don['’]?t|dont|didn['’]?t))";
const AUXILIARY =
  '(?: (?:precisa[mn]?|quero|queria|queremos|gostaria|gosto|pode[mns]?|podem|deve[mn]?|e|eh|era|vai|va|vou|hace|falta|quiero|queria|queremos|puede[ns]?|debe[ns]?|tiene|quisiera|need|want|wanna|ever|que|de|para|pra|to|a|you|vcs?|voces?|me|se|lo|la|los|las|le|te|nos|o|please|por favor|it|get|be|have|having|like|u|actually|realmente|mais)){0,6}';
const SHOW =
  '(?:divulg\\p{L}+|public(?:a|ar|o|ad[oa]s?|amos)|publiqu\\p{L}+|coloc(?:a|ar|o|am|ad[oa]s?|amos)|coloqu\\p{L}+|bot(?:a|ar|e|em|o|amos)|mostr(?:a|ar|e|em|o|amos)|poe|poem|po(?:r|ner)|ponh\\p{L}+|pon|pong\\p{L}+|pone[ns]?|muestr\\p{L}+|apare(?:cer|ca|cam|zca|zcan)|saia[m]?|sair|salga[n]?|salir|figur(?:e|en|em|ar)|const(?:e|em|ar)|escrev(?:a|am|e|er)|escrib(?:as?|an|ir)|inclu(?:a|am|ir|yas?|yan)|exib(?:a|am|ir)|expo(?:r|nha|nham|ner|ngas?|ngan)|show(?:n|ing)?|publish(?:ed|ing)?|put(?:ting)?|shar(?:e|ing|ed)|list(?:ed|ing)?|print(?:ed)?|post(?:ed|ing)?|display(?:ed|ing)?|includ(?:e|ing|ed)|mention(?:ed|ing)?|advertis(?:e|ed)|write|appear(?:ing)?|give out|giv(?:e|ing) out|have|go|be|use|us[ae]|usar|uses|usen)';
const SITE =
  '(?:no (?:meu |nosso )?site|n[ao] (?:pagina|internet|rede|ar|google|mapa)|em (?:lugar nenhum|nenhum lugar)|aparecendo|a vista|expost[oa]|public[oa]|on (?:there|it|the|my|our|this)(?: (?:web ?)?(?:site|page|internet))?|online|anywhere|showing|visible|public(?:ly)?|up there|out there|en (?:la|el|mi|ningun) (?:web|pagina|sitio|internet|lado)|en internet|publicad[oa]|please|por favor|pfv|thanks)';
const SMALL = "(?: (?!(?:que|porque|pq|because|mas|but|pero|e|and|y|so|only|solo|just|apenas)(?!\\p{L}))[\\p{L}'’]+){0,4}?";
/** "don't put the phone at the top", "não põe o preço em dólar", "o endereço dos clientes": how, or whose, and not whether. */
export const MANNER =
  '(?!(?: numbers?)? (?:errad|antig|viej|old|wrong|em cima|embaixo|grande|gigante|no topo|no rodape|no cabecalho|no comeco|no final|no fim|em destaque|de novo|duas vezes|big|at the (?:top|bottom|end)|in (?:the (?:header|footer|middle)|big|bold|red)|twice|arriba|abajo|en (?:el encabezado|grande|rojo)|d[aeo]s? (?:concorren|outr)|de (?:la competencia|otr)|of (?:others|competitors|(?:our )?customers)|(?:d[aeo]s?|de l[ao]s) (?:cli|alun|pacient|todo)|em (?:dolar|euro|ingles|moeda)|in (?:dollars|euros|pounds|english)|en (?:dolares|euros|ingles)|over the|by (?:phone|e-?mail|text)|por (?:tele|whats|zap|mensag|mensaj|e-?mail)|with any|tao|muito|too|so big|nov[oa])\\p{L}*)';
const NOUN = `(?:${Object.values(KEPT_KINDS).join('|')})`;
/** "we don't share your e-mail": what others have told the house. */
const NOT_YOURS = '(?<!(?:your|their|seus?|suas?|tus?) )';
const A_NOUN = `${NOT_YOURS}(?<noun>${NOUN})(?!\\p{L})${MANNER}`;
const MORE = `(?<more>(?:(?:,| ou| nem| or| nor| ni| o| e| y| and)(?: (?:nem|ni|or|nor))?(?: (?:o|a|os|as|my|the|our|meu|minha|el|la|mi|the|her|his)){0,2} ${NOUN}(?!\\p{L})(?! (?:e|eh|is|es|fica)(?!\\p{L})|:| ?\\+?\\(?\\d))*)`;
const ENDS =
  '(?=\\s*(?:[.,;:!?()\\n–—-]|$)| (?:no|na|en|on|in|ai|ahi|aqui|por|pq|porque|because|cause|cos|coz|since|que|pois|ya|ja|please|ta|viu|ok|online|anywhere|em|e|y|and|mas|but|pero|publicly|up|out|it|them|isso|nao|thanks|hein|publico)(?!\\p{L}))';

const order = (words: string): RegExp => new RegExp(`(?<!\\p{L})${words}`, 'gu');

/** "não põe o endereço", "I don't want my address on there", "deja fuera el teléfono": orders with their object behind. */
export const ORDERS_AHEAD: readonly RegExp[] = [
  order(`${NOT}${AUXILIARY} ${SHOW}(?:lo|la)?${SMALL} ${A_NOUN}${MORE}`),
  order(
    `${NOT} (?:quero|queria|queremos|gostaria de|want|like|quiero|quisiera|preciso de|need)${SMALL} ${A_NOUN}${MORE}[^.;,!?\\n\\d]{0,40}? ${SITE}(?!\\p{L})`,
  ),
  order(`(?:sem|sin|no|without|nada de|nem|ni)(?: (?:o|a|os|as|my|the|meu|minha|mi|el|la))? ${A_NOUN}(?<more>) ${SITE}(?!\\p{L})`),
  order(
    `(?:leave|keep|deix[ae]m?|dej[ae]n?|mant(?:em|enha|en|enga))${SMALL} ${A_NOUN}${MORE}(?: [\\p{L}'’]+){0,4}? (?:off|out|private|hidden|secret|(?:de |por )?fora|a?fuera|escondid[oa]s?|ocult[oa]s?|privad[oa]s?|em segredo|en privado)(?!\\p{L})`,
  ),
  order(
    `(?:so|only|solo) (?:(?:eu|i|we|lo|la|te) )*(?:passo|mando|envio|dou|informo|passamos|mandamos|give|share|send|tell|paso|doy|digo)${SMALL} ${A_NOUN}(?<more>)`,
  ),
  order(`(?:hide|escond(?:e|a|er|am)|ocult(?:e|a|ar|en)|omit(?:e|ir|a|an)?)${SMALL} ${A_NOUN}${MORE}`),
];

/** "o endereço não põe", "my address must not be shown", "la dirección prefiero que no salga": behind their object, up to the verb. */
export const ORDERS_BEHIND: readonly RegExp[] = [
  order(`${NOT}${AUXILIARY} ${SHOW}(?:lo|la)?${ENDS}`),
  order(
    `(?:(?:should|must|can|does|do|is|are|need|would)(?:n['’]?t| not|not)) (?:(?:to|need|have|want|be) )*(?:be (?:shown|published|listed|on|put|public|visible|printed|out)|appear|go (?:on|up|out|live|public)|show|shown|published|listed|public|on (?:the|my|there)|for (?:the (?:web ?)?(?:site|page)|publication))(?!\\p{L})`,
  ),
  order(
    `(?:e|eh|is|are|es|stays?|fica|queda) (?:particular|privad[oa]|private|confidencial|confidential|segredo|secret[oa]?|sigilos[oa]|so (?:pra|para) (?:voces?|vcs?|vc)|just for you|solo para (?:ti|vos|ustedes|vosotros))(?!\\p{L})`,
  ),
  order(
    `(?:(?:so|only|solo) )(?:(?:eu |i |yo |lo |la |te |nos )*)(?:passo|mando|envio|dou|informo|passamos|mandamos|give|share|send|tell|paso|doy|digo)(?!\\p{L})`,
  ),
  order(`(?:melhor|mejor|better|prefiro|prefiero) (?:nao|no|not|que nao|que no)${ENDS}`),
];
