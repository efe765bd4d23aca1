import type { FactNorm } from '#site/schema.ts';

export type Topic = Extract<FactNorm, { kind: 'statement' }>['topic'];

/** Topic of a sentence, first match wins; over folded text. */
export const TOPICS: readonly (readonly [Topic, RegExp])[] = [
  [
    'trial',
    /\b(?:free trial|trial|teste gratis|teste gratuito|periodo de teste|dias gratis|prueba gratis|prueba gratuita|periodo de prueba|free for \d+|dias de prueba|dias de teste)\b|تجربه مجانيه/,
  ],
  ['guarantee', /\b(?:garantia|guarantee\w*|warranty|garantimos|devolu\w+ do dinheiro|money[- ]back|satisfacao)\b|ضمان/],
  [
    'delivery',
    /\b(?:entrega\w*|entrego|frete|delivery|deliver\w*|shipping|we ship|ships? (?:to|within|nationwide|worldwide|free)|envio\w*|envi[ao]mos|retirada|pick-?up|takeaway|take ?out|motoboy|correios|a domicilio|raio de|within \d+ (?:km|miles?))\b|توصيل|شحن/,
  ],
  [
    'payment',
    /\b(?:pix|cartao|cartoes|credit cards?|debit|debito|dinheiro|cash|boleto|parcel\w+|(?<!folha de )pagamento|payment|pago|pagos|tarjetas?|transferencia|efectivo|apple pay|vale[- ](?:refeicao|alimentacao)|aceitamos(?! (?:pets?|arroz|alimentos?|doac\w+|roupas?|livros?|racao|animais|cachorr|caes|criancas|encomendas))|we accept|aceptamos(?! (?:mascotas|perros))|convenios?|planos? de saude|insurance|obras? social\w*|bizum|mercado ?pago|venmo|zelle|installments|meses sin intereses|contactless)\b|الدفع|بطاق|نقدا|تقسيط/,
  ],
  [
    'integration',
    /\b(?:works with|integrat\w+|integra(?!l)\w*|compatible with|compativel com|connects? (?:to|with)|conecta\w*|se integra|funciona com|funciona con|syncs? with|plugs into)\b|يتكامل|متوافق/,
  ],
  [
    'capacity',
    /\b(?:up to \d+|ate \d+ (?:pessoas|alunos|convidados|hospedes|pacientes|criancas|lugares)|hasta \d+ (?:personas|alumnos|invitados|huespedes|ninos)|\d+ (?:lugares|seats|mesas|tables|quartos|rooms|habitaciones|suites|leitos|vagas|places|plazas|covers|lugares|pessoas|people|guests|students|kids|children|alunos|personas|apartamentos|chales|cabanas|cabins)|max(?:imum|imo)? (?:of |de )?\d+|small groups?|turmas (?:pequenas|reduzidas)|grupos (?:pequenos|reducidos)|sleeps \d+|capacidade|capacity|capacidad)\b|حتي \d+ (?:شخص|طفل)/,
  ],
  [
    'since',
    /\b(?:desde|since|from|fundad[ao]s?|founded|established|est\.|abrimos|opened|aberta? (?:em|desde)|started|comecou|comecamos|nasceu|empezamos|nacio|existe desde|a gente existe|inaugurad\w+|criad[ao] em|family[- ]owned since|in|em|en)\b[^.]{0,40}\b(?:18|19|20)\d{2}\b|\b\d{1,3} (?:anos|years|generac\w+|geracoes|generations|decadas|decades)\b|منذ|تاسس/,
  ],
  [
    'story',
    /\b(?:comecou|comecamos|nasceu|historia|started|began|grew|story|family[- ](?:owned|run|recipes?|business)|nossa familia|nuestra familia|our family|negocio familiar|avo|avó|grandm\w+|grandf\w+|bisavo|abuel[ao]|heranca|tradicao|tradicion|receita|receta|recipe|garage|garagem|sonho|dream|founder|fundador\w*|nacio|empezo|empezamos|descansa|ferment\w+|feit[oa]s? a mao|handmade|by hand|hecho a mano|artesan\w+|lenha|leña|organic\w*|local(?:ly)?|sourdough|slow|homemade|caseir[oa]s?|caser[oa]s?|roast\w*|forno|horno|natural|massa|masa)\b|العائله|عائل|جدي|جدتي|اجداد|يدوي|بدات/,
  ],
  [
    'policy',
    /\b(?:cancel\w*|reserva\w* (?:com|con|necessaria)|appointment only|by appointment|hora marcada|com agendamento|sob encomenda|encomendas? com|pre-?order|minimo|minimum|pet[- ]friendly|(?:aceita|acepta)(?:mos)? (?:pets?|mascotas|perros|animais|cachorro\w*|caes)|dogs? (?:welcome|allowed)|no smoking|rain or shine|faca chuva ou faca sol|com chuva ou sol|llueva o truene|con lluvia o sol|bring your own|dress code|traje|uso de mascara|ticket office|lotacao limitada|aforo limitado|limited places|proibid\w+|prohibid\w+|check[- ]?in|check[- ]?out|antecedencia|anticipacion|in advance|24 ?h(?:oras|ours)? (?:antes|before)|ages? \d|a partir de \d+ anos|con cita|cita previa|trocas?|exchanges?|returns?|devoluc\w+|menores)\b|الغاء|حجز مسبق/,
  ],
  [
    'audience',
    /\b(?:para (?:familias|criancas|mulheres|homens|iniciantes|empresas|idosos|adultos|gestantes|todas as idades|quem|pequen\w+|mujeres|ninos|principiantes|adultos mayores|pymes)|for (?:families|kids|children|women|men|beginners|seniors|adults|teens|small|independent|startups|founders|freelancers|teams|all (?:ages|levels)|owners)|todas as idades|all ages|all levels|todos los niveles|todas las edades|publico)\b|للعائلات|للاطفال|للنساء|للجميع/,
  ],
  [
    'service',
    /\b(?:atend\w+|fazemos|faco|oferec\w+|trabalh\w+|vend(?:o|emos|e)|realiz\w+|especializ\w+|especialista\w*|we (?:offer|do|make|teach|sell|serve|build|fix|repair|provide|help|work|design|bake|brew|roast|grow|source|train|host|clean|install|cater)|i (?:offer|do|make|teach|sell|help|work|design|photograph|build)|hacemos|ofrecemos|trabajamos|reparamos|ensenamos|cuidamos|voluntari\w+|volunteers?|salidas|saidas|departures|inclus[oa]s?|included|incluid[oa]s?|incluye|visit\w+|domicilio|estacionamento|parking|estacionamiento|wi-?fi|acessib\w+|wheelchair|accessible|24 ?h(?:oras|ours)?|emergenc\w+|urgenc\w+|bilingual|english|ingles|vegan\w*|gluten|sem gluten|halal|kosher|periodo integral|meio periodo|tempo integral|cantina propria|jornada completa|outdoor|terrace|terraza|area externa|kids area|espaco kids|playground|licensed|insured|certificad\w+|certified|equipe|team|equipo)\b|نقدم|نوفر|لدينا|متخصص/,
  ],
];

/** Topic of a sentence; "criança até 5 anos" is an age, not a founding year. */
export const topicOf = (folded: string): Topic | undefined =>
  TOPICS.find(
    ([topic, sign]) => sign.test(folded) && !(topic === 'since' && AGES.test(folded) && !/\b(?:18|19|20)\d{2}\b/.test(folded)),
  )?.[0];

const AGES =
  /\b(?:criancas?|menores|maiores de|mayores de|bebes?|ninos?|ninas?|kids?|child\w*|idade|edad|ages?|aged|garantia|guarantee|warranty|contrato|contract)\b/;
