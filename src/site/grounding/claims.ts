/**
 * A kind of statement about a business that nobody may make for its owner. `pattern` is over folded text, in the four languages at
 * once.
 */
export interface Claim {
  name: string;
  pattern: RegExp;
  /** Pattern of supporting words from the owner, where they differ from `pattern` itself. */
  supportedBy?: RegExp;
}

const words = (...sources: string[]): RegExp => new RegExp(`(?<!\\p{L})(?:${sources.join('|')})(?!\\p{L})`, 'gu');

export const CLAIMS: readonly Claim[] = [
  {
    name: 'superlative',
    pattern: words(
      '(?:o|a|os|as|the|el|la|los|las) (?:melhor(?:es)?|best|mejor(?:es)?|finest|maior(?:es)?|mayor(?:es)?|greatest|largest|unic[oa]s?)(?! (?:idade|part|parte|before|friends?|amig\\p{L}+|way|forma|manera|jeito|hora|horario|time|momento|dia|day|age|edad)(?!\\p{L}))',
      '(?:one of|um dos|uma das|uno de|una de) (?:the|os|as|los|las)? ?(?:melhores|best|mejores|finest|maiores|mayores)',
      '(?:o|a|os|as)(?: \\p{L}+)? mais (?!(?:rapid|facil|simples|perto|cedo|tarde)\\p{L}*)\\p{L}+ d[aeo]s?',
      '(?:el|la|los|las)(?: \\p{L}+)? mas (?!(?:rapid|facil|simple|cerca)\\p{L}*)\\p{L}+ del?',
      'the most \\p{L}+ in',
      'lider(?:es|anca|azgo)?',
      'leader(?:s|ship)?|leading|market[- ]leading|premier|world[- ]class|second to none|unbeatable|unrivalled|unrivaled|unmatched|unparalleled|number (?:one|1)|top[- ]rated|highest quality|top quality|the only',
      'numero (?:1|um|uno)|n[ºo°] ?1|imbativ\\p{L}+|insuperable\\p{L}*|incomparav\\p{L}+|inigual\\p{L}+|sem igual|sin igual|referencia (?:em|na|no|nacional|regional)|referente en|alta qualidade|maxima calidad|alta calidad|mas alta calidad|de primeira linha|de primer nivel|excelencia|excellence',
      'و?(?:ال)?افضل|و?(?:ال)?اكبر|(?:ال)?رقم (?:1|واحد)|رواد|رائد\\p{L}*|و?(?:ال)?وحيد(?:ه)?|اعلي جوده|الاشهر',
    ),
  },
  {
    name: 'award',
    pattern: words(
      'premiad[oa]s?|premios?|award(?:s|ed)?|award[- ]winning|prize(?:s|[- ]winning)?|galardon\\p{L}*|condecorad\\p{L}+|medalh\\p{L}+|medalla\\p{L}*|medals?|trofeu\\p{L}*|trofeo\\p{L}*|campe(?:ao|a|oes|on|ones|ona)|champions?|eleit[oa]s?|voted|michelin|estrela michelin|finalistas?|finalists?|vencedor\\p{L}*|ganador\\p{L}*|winners?|جائزه|جوائز|حائز\\p{L}*',
    ),
  },
  {
    name: 'certificate',
    pattern: words(
      'certificad[oa]s?|certificac\\p{L}+|certified|certificat\\p{L}+|certificate\\p{L}*|accredit\\p{L}+|acreditad\\p{L}+|credenciad[oa]s?|homologad[oa]s?|licenciad[oa]s?|licen[sc]ed|autorizad[oa]s?|authori[sz]ed|aprovad[oa]s? pel[oa]|approved by|registrad[oa]s? (?:n[oa]|en)|registered|colegiad[oa]s?|iso ?\\d+|selo|sello|seal of|permissionari[oa]|diploma(?:do|da|s)?|formad[oa]s? (?:em|pel[oa]|na|no)|graduad[oa]s?|graduated|qualified|معتمد\\p{L}*|مرخص\\p{L}*|شهاده|شهادات|مسجل\\p{L}*',
    ),
    supportedBy:
      /certifi|accredit|acredit|credenci|homolog|licen[csz]|autoriz|authori|registr|register|colegiad|permissiona|diplom|formad|graduad|qualified|titulad|jurament|oab|crm|cro|cref|crp|creci|crea|cau|coren|inmetro|ipem|anvisa|matricula|ced\. ?prof|t\.? ?p\.?|isa level|معتمد|مرخص|رخصه|شهاد|مسجل/u,
  },
  {
    name: 'guarantee',
    pattern: words(
      'garanti[ad]\\p{L}*|garantimos|garante\\p{L}*|garantiz\\p{L}+|guarant\\p{L}+|warrant\\p{L}+|satisfacao garantida|devolvemos (?:o|seu) dinheiro|dinheiro de volta|money[- ]back|risk[- ]free|sem riscos?|sin riesgos?|100%|cem por cento|cien por ciento|ضمان\\p{L}*|نضمن|مضمون\\p{L}*',
    ),
    supportedBy: /garant|guarant|warrant|dinheiro de volta|money[- ]back|devol|100 ?%|ضمان|نضمن|مضمون/u,
  },
  {
    name: 'crowd',
    pattern: words(
      '(?:centenas|dezenas|milhares|milhoes) de|hundreds of|thousands of|dozens of|millions of|cientos de|miles de|decenas de|satisfeit[oa]s|satisfech[oa]s|satisfied (?:customers?|clients?)|happy (?:customers?|clients?)|clientes (?:felizes|fieis|satisfeitos)|trusted by|de confianca d[aeo]|(?:our|nossos|nuestros) (?:customers?|clients?|clientes) (?:say|love|dizem|amam|adoram|dicen|aman)|avaliac\\p{L}+|reviews?|resenas|depoimentos?|testimonials?|(?:cinco|five|5) (?:estrelas|stars?|estrellas)|مئات|الاف (?:ال)?(?:عملاء|زبائن|عائلات)|عملاء سعداء|تقييم\\p{L}*',
    ),
  },
  {
    name: 'experience',
    pattern: words(
      'experientes?|(?:anos|decadas|years|decades|anios) d?[eo]?f? ?(?:de )?(?:experiencia|experience|estrada|tradic\\p{L}+|mercado|oficio)|experiencia|experience[d]?|tradicao|tradicional(?:is)?|tradicion(?:al|ales)?|traditional(?:ly)?|heritage|(?:ha|hace) (?:decadas|muitos anos|muchos anos)|for (?:decades|generations)|(?:de|por|for|de) (?:geracao|generacion|generation)s? (?:em|en|to|after)|gerac(?:ao|oes)|generacion(?:es)?|generations?|de pai para filho|de padres? a hijos?|veteran[oa]?s?|desde sempre|desde siempre|خبر[هة]|اجيال|عريق\\p{L}*',
    ),
    supportedBy:
      /experien|\d+ ?(?:anos|years|yrs|anios|عام|سنه|سنين)|(?:anos|years) |desde|since|tradi|gera[cç]|generac|generation|heritage|especiali|specialis|expert|veteran|meu pai|minha mae|meu avo|minha avo|mi padre|mi viejo|mi abuel|my (?:dad|father|gran|nan|mum|mother)|family|familia|master|خبر|متخصص|جد|ابو|من ايام|منذ/u,
  },
  {
    name: 'specialist',
    pattern: words('especialistas?|especializad[oa]s?|speciali[sz]\\p{L}+|specialists?|experts?|expertos?|خبراء|متخصص\\p{L}*'),
    supportedBy: /especiali|speciali|expert|خبراء|متخصص|تخصص/u,
  },
  {
    name: 'insurance',
    pattern: words('convenios?|planos? de saude|obras? social(?:es)?|mutuas?|insur(?:ed|ance)|prepagas?|تامين'),
  },
  {
    name: 'all year',
    pattern: words('all year(?:[- ]round)?|year[- ]round|(?:o|do) ano (?:todo|inteiro)|todo el ano|طوال العام|طوال السنه'),
  },
  {
    name: 'delivery',
    pattern: words(
      'entregas?|entregamos|entrega-se|delivery|delivers?|delivered|we deliver|deliveries|frete|envios?|enviamos|enviad[oa]s|ships?|shipping|shipped|postage|domicilio|despachamos|todo o brasil|todo el pais|toda la republica|nationwide|worldwide|internacional(?:mente|es)?|توصيل|نوصل|شحن|لباب البيت',
    ),
    supportedBy:
      /entreg|deliver|frete|envi[oa]|ship|post|correio|domicil|despach|lev[ao]|busc[ao]|pick up|drop|em casa|to your|come to|vamos ate|atend|nationwide|todo o brasil|todo el pais|pais|توصيل|نوصل|شحن|نجي|لعند/u,
  },
  {
    name: 'free',
    pattern: words(
      'gratis|gratuit[oa]s?|gratuitamente|de graca|sem custo|sem compromisso|sin costo|sin compromiso|sin cargo|free|no[- ]obligation|at no cost|complimentary|cortesia|brindes?|مجان\\p{L}*|بلا مقابل|هديه',
    ),
    supportedBy:
      /gratis|gratuit|de graca|sem cust|sem compromiss|sin cost|sin compromis|sin cargo|free|no obligation|no cost|complimentary|cortesia|brinde|مجان|هديه|بلاش/u,
  },
  {
    name: 'payment',
    pattern: words(
      'parcelamos|parcela(?:s|do|da|mento)|em ate \\d+x|sem juros|sin interes(?:es)?|interest[- ]free|instal?ments?|cuotas|cartao|cartoes|tarjetas?|credit cards?|debit cards?|pix|boleto|financia\\p{L}*|financing|apple pay|paypal|bitcoin|تقسيط|(?:ب|و)?(?:ال)?بطاق(?:ه|ات)|الدفع عند',
    ),
  },
  {
    name: 'discount',
    pattern: words(
      'descontos?|desconto|promoc\\p{L}+|discounts?|special offers?|on sale|% off|descuentos?|rebajas?|liquidac\\p{L}+|cupo[mn]\\p{L}*|coupons?|خصم|خصومات|تخفيض\\p{L}*|عروض',
    ),
  },
  {
    name: 'round-the-clock',
    pattern: words(
      '24 ?h(?:oras|ours|s|rs)?|24/7|vinte e quatro horas|veinticuatro horas|round the clock|day and night|dia e noite|dia y noche|plantao|emergencias?|emergency|emergencies|urgencias?|a qualquer hora|a cualquier hora|any time|anytime|at any hour|todos os dias|todos los dias|every day|seven days|sete dias|siete dias|feriados?|holidays|festivos|fins? de semana|weekends?|fines? de semana|طوال اليوم|24 ساعه|علي مدار الساعه|كل يوم|يوميا|طوارئ|العطل',
    ),
    supportedBy:
      /(?<!\d)24(?!\d)|plantao|emergenc|urgenc|urgent|noite|night|noche|madrugada|sempre|always|siempre|todos? (?:os |los )?dias?|todo dia|every ?day|daily|7 days|seven|(?<!\p{L})(?:dom|sun|fds|sat)(?!\p{L})|domingo|sunday|feriad|holiday|festiv|fins? de sem|weekend|fin(?:es)? de sem|sabado|saturday|طول|كل يوم|يومي|دايما|ليل|جمعه|طوارئ|عطل/u,
  },
  {
    name: 'speed',
    pattern: words(
      'em minutos|em poucas horas|no mesmo dia|na mesma hora|na hora|imediat[oa]s?|imediatamente|rapidez|agilidade|same[- ]day|in minutes|within minutes|within hours|instant(?:ly)?|immediate(?:ly)?|fast(?:est)?|quick(?:ly)?|mismo dia|en minutos|inmediat[oa]s?|rapid[oa]s?|al instante|فوري\\p{L}*|خلال دقائق|في نفس اليوم|سريع\\p{L}*|بسرعه',
    ),
    supportedBy:
      /minut|mesmo dia|na hora|imediat|rapid|agil|same[- ]day|instant|immediate|fast|quick|speed|mismo dia|inmediat|al tiro|ligero|فور|بسرع|سريع|نفس اليوم/u,
  },
  {
    name: 'parking',
    pattern: words('estacionamento|parking|car park|aparcamiento|estacionamiento|موقف سيارات|مواقف'),
    supportedBy: /estacion|parking|car park|aparca|garage|garagem|موقف|مواقف/u,
  },
  { name: 'wifi', pattern: words('wi-?fi|واي فاي') },
  {
    name: 'cooled',
    pattern: words('ar[- ]condicionado|air[- ]conditioned|climatizad[oa]s?|aire acondicionado|مكيف\\p{L}*'),
    supportedBy: /ar[- ]cond|air[- ]con|aire|climatiz|مكيف/u,
  },
  {
    name: 'access',
    pattern: words('acessivel|acessibilidade|wheelchair|accesible'),
    supportedBy: /acess[ií]v|acessib|accesib|accessib|rampa|ramp|wheelchair|cadeirant|silla de ruedas/u,
  },
  {
    name: 'pets',
    pattern: words('pet[- ]friendly|aceita(?:mos)? pets'),
    supportedBy: /(?<!\p{L})(?:pets?|cachorro|dogs?|perros?|gatos?)(?!\p{L})/u,
  },
  { name: 'pool', pattern: words('piscina|pool|playground|مسبح'), supportedBy: /piscina|pool|playground|مسبح/u },
  { name: 'breakfast', pattern: words('cafe da manha|breakfast|desayuno|فطور'), supportedBy: /cafe|breakfast|desayun|فطور|افطار/u },
  {
    name: 'material',
    pattern: words(
      'organic[oa]?s?|vegan[oa]?s?|sem gluten|sin gluten|gluten[- ]free|sem lactose|sin lactosa|lactose[- ]free|dairy[- ]free|artesana(?:l|is|les)|handmade|hand[- ]?crafted|hecho a mano|feit[oa]s? a mao|caseir[oa]s?|caser[oa]s?|home[- ]?made|importad[oa]s?|imported|legitim[oa]s?|genuine|genuin[oa]s?|autentic[oa]s?|authentic|sustentav\\p{L}+|sustainab\\p{L}+|sostenib\\p{L}+|ecologic[oa]s?|eco[- ]friendly|premium|de luxo|luxury|de lujo|selecionad[oa]s?|seleccionad[oa]s?|hand[- ]picked|locally sourced|fresc(?:o|a|os|as)|fresh|fresquinh\\p{L}+|originais|originales|original parts|pecas originais|عضوي\\p{L}*|طبيعي 100|يدوي\\p{L}*|مستورد\\p{L}*|اصلي\\p{L}*|طازج\\p{L}*|فاخر\\p{L}*',
    ),
    supportedBy:
      /organic|vegan|gluten|lactos|dairy|artesan|hand|a mano|a mao|casei|caser|home|import|legit|genui|autent|authent|sustent|sustain|sosten|ecolog|eco|premium|lux|lujo|selec|picked|local|fresc|fresh|fresq|origina|rede|عضوي|طبيع|يدو|بايد|مستورد|اصلي|طازج|بلدي|فاخر/u,
  },
  {
    name: 'team',
    pattern: words(
      '(?:nossa|uma) equipe|our (?:team|staff|experts|technicians)|nuestro equipo|equipo de profesionales|profissionais|professionals|profesionales|time de|tecnicos|technicians|trained|treinad[oa]s|capacitad[oa]s|qualificad[oa]s|calificad[oa]s|cualificad[oa]s|highly skilled|فريق\\p{L}*|محترف\\p{L}*',
    ),
    supportedBy:
      /equip|(?<!\p{L})(?:team|staff|crew|somos|nosotros|colegas)(?!\p{L})|profission|profesion|professional|tecnic|technic|train|treinad|capacit|qualific|calific|cualific|fun?cionari|emplead|employees|meu irmao|my (?:brother|son|wife)|mi hijo|meus? filh|e hijos|and sons|فريق|عمال|احنا|نحن|محترف|شباب/u,
  },
  {
    name: 'branches',
    pattern: words(
      'filiais|filial|unidades|franquias?|lojas em|sucursal(?:es)?|branches|locations across|franchise|em todo o estado|فروع|فرع',
    ),
    supportedBy: /filia|unidade|franqui|loja|sucursal|branch|location|franchis|tienda|فرع|فروع/u,
  },
  {
    name: 'press',
    pattern: words(
      'como visto n[oa]|as seen (?:on|in)|featured in|na midia|na imprensa|na televisao|na tv|in the press|en la prensa|en la television|parceir[oa]s? (?:oficia\\p{L}+|d[aeo])|official (?:partner|supplier|dealer)|partner of|socio oficial|distribuidor oficial|fornecedor oficial|recomendad[oa]s? (?:por|pel[oa]s?)|recommended by|كما ظهر|شريك رسمي|وكيل معتمد|موصي به',
    ),
  },
];
