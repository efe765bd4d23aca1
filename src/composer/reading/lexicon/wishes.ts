import type { Mood, Wishes } from '#composer/brief.ts';
import type { Kind } from '#site/schema.ts';

/** Words of feeling, over folded text. */
export const MOODS: readonly (readonly [Mood, RegExp])[] = [
  [
    'sober',
    /\b(?:sobri\w*|seri[oa]s?|serious|discret\w+|formal|profissional|professional|profesional|classic[oa]?|clasic\w+|restrained|corporativ\w+|corporate|conservador\w*|understated|tradicional\w*)\b|رسمي|وقور|كلاسيكي|احترافي/,
  ],
  [
    'minimal',
    /\b(?:minimal\w*|(?:mucho|muito|much) (?:aire|ar|espaco|espacio)(?: em branco)?|white ?space|lots of white|airy|aireado|arejado|clean|simples|simple|enxut[oa]|limpo|limpia|limpo|sencill[oa]|uncluttered|poucos elementos)\b|بسيط|بسيطه|مينيمال/,
  ],
  [
    'calm',
    /\b(?:calm\w*|tranquil\w*|tranquilo|seren\w*|relax\w*|acolhedor\w*|zen|peaceful|soothing|gentle|suave|sereno|leve|delicad\w+|soft)\b|هادئ|هادي|مريح/,
  ],
  [
    'bold',
    /\b(?:bold|ousad\w+|chamativ\w+|impactante|forte|colorid\w+|colou?rful|vibrant\w*|eye[- ]catching|energetic|energi[ac]\w*|loud|llamativ\w+|atrevid\w+|striking|potente|jovem|juvenil|youthful|vivid|vivas?|alegres?)\b|جريء|ملون|حيوي|لافت/,
  ],
  [
    'rustic',
    /\b(?:rustic\w*|cantina|caipira|fazenda|artesanal\w*|cara de (?:cantina|boteco|roca|vo)|handmade|country|farmhouse|vintage|retro|antig\w+|old[- ]school|de epoca|heritage|industrial)\b|ريفي|تراثي|قديم/,
  ],
  ['playful', /\b(?:divertid\w+|playful|fun|ludic\w+|engracad\w+|infantil|alegre|brincalh\w+|quirky|whimsical|cute|fof[oa])\b|مرح|ممتع/],
  [
    'elegant',
    /\b(?:elegan\w+|sofisticad\w+|chique|chic|refinad\w+|sophisticated|refined|fin[oa]|classy|graceful|romantic\w*|feminin\w+)\b|انيق|راقي|راق/,
  ],
  [
    'modern',
    /\b(?:modern\w*|contempor\w+|tecnologic\w+|futurist\w*|tech|inovador\w*|innovative|atual|sleek|urban[oa]?|minimal modern)\b|حديث|عصري|معاصر/,
  ],
  ['family', /\b(?:famil\w+|kids|criancas|para todos|family[- ]friendly|ninos)\b|عائلي|عائليا|عائليه/],
  [
    'warm',
    /\b(?:quentes?|acolhedor\w*|aconchegant\w*|aconchego|warm\w*|cozy|cosy|calid\w+|acogedor\w*|welcoming|friendly|homely|calor|inviting|caseir[oa])\b|دافئ|دافئه|دافيه|حميم/,
  ],
  [
    'natural',
    /\b(?:natural\w*|organic\w*|ecologic\w+|eco|sustentav\w+|sustainable|terrosos?|earthy|earth tones|natureza|nature|botanic\w*)\b|طبيعي/,
  ],
  [
    'luxury',
    /\b(?:lux\w*|luj\w+|premium|exclusiv\w+|high[- ]end|alto padrao|requintad\w+|upscale|sofisticad\w+ de luxo)\b|فاخر|فخم|راقيه جدا/,
  ],
];
/** Words of feeling that describe the business itself ("padaria artesanal", "clínica da família") count only in a sentence of wishes. */
export const LOOK =
  /\b(?:mucho aire|white ?space|lots of white|airy|arejado|colou?rful|colorid\w+|black and white|preto e branco|blanco y negro|quero|queria|gostaria|gosto|prefiro|visual|estilo|style|look|feel|vibe|tom|tone|tono|cara de|design|diseno|aparencia|apariencia|cores?|colou?rs?|colores|something|algo|bem|bastante|i want|we want|would like|like it|keep it|make it|quiero|quisiera|queremos|me gusta|nada muito|not too|nada muy|site (?:bem )?(?:\w+ )?(?:moderno|bonito|elegante|minimalista|simples)|website (?:that)?|landing|pagina|sitio|ambiente|atmosfera|atmosphere|tema|theme|nao quero|que pareca|pareca|should (?:be|feel|look)|feeling|please|por favor|mood|aesthetic|estetica)\b|اريد|طابع|تصميم|اسلوب|مظهر|الوان|موقع/;
export const NEGATED =
  /(?:\b(?:nada|nao|sem|no|not|nothing|never|nunca|sin|without|menos|evitar|avoid)\s+(?:quero\s+|want\s+|seja\s+)?(?:muito\s+|too\s+|muy\s+|tao\s+|demasiado\s+|algo\s+|cara de\s+|so\s+|very\s+)?|(?:ليس|غير|بدون)\s+)$/;

export const WANTS: readonly (readonly [Kind, string])[] = [
  ['gallery', 'galeria|gallery|fotos dos trabalhos|portfolio|portafolio|photos of our work|galeria de fotos|معرض صور|معرض'],
  ['faq', 'faq|perguntas frequentes|preguntas frecuentes|duvidas frequentes|frequently asked|q&a|اسئله شائعه|الاسئله'],
  [
    'contact-form',
    'formulario|contact form|enquiry form|inquiry form|booking form|a form|formulario de contacto|pedir cita|solicitar cita|request form|appointment form|نموذج|استماره',
  ],
  ['map', 'mapa|map|como chegar|directions|como llegar|خريطه'],
  ['team', 'equipe|team|equipo|nossa equipe|our team|profissionais|فريق'],
  ['testimonials', 'depoimentos|testimonials|reviews|testimonios|opiniones|avaliacoes|اراء'],
  ['menu', 'cardapio|menu|carta|قائمه الطعام|القائمه'],
  ['products', 'produtos|products|productos|catalogo|catalog|catalogue|loja|tienda|shop|منتجات'],
  ['pricing', 'tabela de precos|price list|lista de precos|pricing|precos|prices|planos|plans|planes|اسعار|الاسعار'],
  ['hours', 'horarios?|opening hours|hours|horario|ساعات العمل|اوقات'],
  ['agenda', 'grade de horarios|grade|timetable|schedule|agenda|programacao|programacion|جدول'],
  ['steps', 'como funciona|how it works|passo a passo|como trabajamos|كيف نعمل'],
  ['story', 'nossa historia|our story|sobre nos|about us|nuestra historia|sobre mim|about me|quem somos|quienes somos|من نحن|قصتنا'],
  [
    'newsletter',
    'newsletter|boletim|boletin|mailing list|lista de e-?mails?|assin\\w+ (?:por|via|o) e-?mail|subscribe by email|suscri\\w+ (?:por|al) correo|receb\\w+ (?:novidades|os textos) por e-?mail|النشره البريديه',
  ],
  ['comparison', 'tabela comparativa|comparativo|comparison(?: table)?|compare plans|comparacao|comparacion|tabla comparativa'],
  ['donate', 'pagina de doac\\w+|secao de doac\\w+|donation page|donate (?:page|button|section)|botao de doac\\w+|pagina de donac\\w+'],
  ['booking', 'agendamento online|online booking|booking form|reserva online|reservas online|sistema de agendamento|sistema de reservas'],
  ['blog-list', 'blog|artigos|articles|articulos'],
  ['features', 'servicos|services|servicios|diferenciais|features|areas de atuacao|خدمات|خدماتنا'],
];

export const GOALS: readonly (readonly [NonNullable<Wishes['goal']>, RegExp])[] = [
  [
    'order',
    /\b(?:ped(?:ir|e|ido|idos|em)(?! (?:una? |su |uma? )?(?:cita|turno|orcamento|presupuesto|cotiz|consulta|horario))|pec[ao]\w*|encomend\w+|orders? (?:on|by|via|through)?|place orders?|order online|pedidos? (?:por|pelo)|hacer pedidos|encargos?|delivery por)\b|يطلب|الطلب|طلب عبر|للطلب/,
  ],
  [
    'appointment',
    /\b(?:agend\w+ (?:a |uma |sua |o |um )?(?:consulta|horario|avaliac\w+|visita|sessao)|marc\w+ (?:a |uma |sua |o |um )?(?:consulta|horario|avaliac\w+)|pedir (?:una |su )?cita|(?:sacar|pedir|reservar) (?:un )?turno|agendar (?:una |su )?cita|make an appointment|book an appointment|appointments?|request an appointment|agendar cita)\b|حجز موعد|موعد/,
  ],
  [
    'book',
    /\b(?:agend\w+|reserv\w+|marcar(?: horario)?|(?<!e-)book(?:ing|ings)?|reservations?|book a (?:table|room|class|session|stay))\b|احجز|حجز/,
  ],
  [
    'quote',
    /\b(?:orcamentos?|pedir orcamento|solicitar orcamento|quotes?|get a quote|request a quote|estimates?|presupuestos?|cotizaci\w+|cotizar)\b|عرض سعر/,
  ],
  ['trial', /\b(?:free trial|start a trial|trial|teste gratis|testar gratis|prueba gratis|sign up|cadastr\w+ gratis|demo)\b|تجربه مجانيه/],
  ['donate', /\b(?:doar|doe|doac\w+|donat\w+|donaci\w+|donar|donativos?)\b|تبرع/],
  [
    'tickets',
    /\b(?:comprar? ingressos?|ingressos?|tickets?|buy tickets|boletos|entradas|inscric\w+ (?:no|para o) evento|rsvp|confirmar presenca|confirmar asistencia)\b|تذاكر|تاكيد الحضور/,
  ],
  [
    'enrol',
    /\b(?:matricul\w+|inscrev\w+|inscric\w+|enrol\w*|sign up for (?:a )?class\w*|register|inscrib\w+|inscripci\w+|aula experimental|trial class|join)\b|التسجيل|سجل/,
  ],
  ['buy', /\b(?:comprar|compre|buy|vender online|loja virtual|purchase|shop online|carrinho|checkout|vender)\b|شراء|تسوق/],
  ['subscribe', /\b(?:newsletter|subscribe|assinar|assine|suscri\w+)\b|اشترك|الاشتراك/],
  ['visit', /\b(?:visit(?:ar|e|em|a|as)|come (?:in|by|visit)|conhecer|venham|vengan|walk[- ]ins?)\b|زياره/],
  [
    'contact',
    /\b(?:entrar em contato|entre em contato|falar com|get in touch|contactar|leads?|atrair clientes|ligar|llamar|call us)\b|تواصل|اتصل/,
  ],
];
