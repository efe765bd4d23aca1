import type { Mood, Wishes } from '#composer/brief.ts';
import type { Kind } from '#site/schema.ts';

/** Words of mood, over folded text. */
export const MOODS: readonly (readonly [Mood, RegExp])[] = [
  [
    'sober',
    /\b(?:sobri\w*|seri[oa]s?|trustworthy|serious|discret\w+|formal|profissional|professional|profesional|classic[oa]?|clasic\w+|restrained|corporativ\w+|corporate|conservador\w*|understated|tradicional\w*)\b|رسمي|وقور|كلاسيكي|احترافي/,
  ],
  [
    'minimal',
    /\b(?:minimal\w*|(?:poca letra|poco texto|pouco texto|little text|few words)|(?:mucho|muito|much) (?:aire|ar|espaco|espacio)(?: em branco)?|white ?space|lots of white|airy|aireado|arejado|clean|simples|simple|enxut[oa]|limp[oia]s?|limpi[oa]s?|sencill[oa]|uncluttered|poucos elementos)\b|بسيط|بسيطه|مينيمال/,
  ],
  [
    'calm',
    /\b(?:calm\w*|quiet|tranquil\w*|tranquilo|seren\w*|relax\w*|acolhedor\w*|zen|peaceful|soothing|gentle|suave|sereno|leve|soft)\b|هادئ|هادي|مريح/,
  ],
  [
    'bold',
    /\b(?:bold|ousad\w+|chamativ\w+|impactante|forte|colorid\w+|colou?rful|vibrant\w*|eye[- ]catching|energetic|energi[ac]\w*|loud|llamativ\w+|atrevid\w+|striking|potente|jovem|juvenil|youthful|vivid|vivas?|alegres?|poderos[oa]s?|powerful|animad[oa]s?|animado)\b|جريء|ملون|حيوي|لافت/,
  ],
  [
    'rustic',
    /\b(?:rustic\w*|cantina|caipira|fazenda|artesanal\w*|cara de (?:cantina|boteco|roca|vo)|handmade|country|farmhouse|vintage|retro|antig\w+|old[- ]school|de epoca|heritage|industrial)\b|ريفي|تراثي|قديم/,
  ],
  ['playful', /\b(?:divertid\w+|playful|fun|ludic\w+|engracad\w+|infantil|alegre|brincalh\w+|quirky|whimsical|cute|fof[oa])\b|مرح|ممتع/],
  [
    'elegant',
    /\b(?:elegan\w+|sofisticad\w+|chique|chic|refinad\w+|sophisticated|refined|fin[oa]|classy|graceful|delica(?:d\w+|tes?)|romantic\w*|feminin\w+)\b|انيق|راقي|راق/,
  ],
  [
    'modern',
    /\b(?:modern\w*|contempor\w+|tecnologic\w+|futurist\w*|tech|inovador\w*|innovative|atual|sleek|urban[oa]?|minimal modern)\b|حديث|عصري|معاصر/,
  ],
  ['family', /\b(?:famil\w+|kids|criancas|para todos|family[- ]friendly|ninos)\b|عائلي|عائليا|عائليه/],
  [
    'warm',
    /\b(?:quentes?|acolhedor\w*|aconchegant\w*|aconchego|warm\w*|cozy|cosy|calid\w+|acogedor\w*|welcoming|friendly|homely|calor|inviting|caseir[oa]|tiern[oa]s?|ternura|tender|carinhos[oa]s?|delicad[oa] e doce)\b|دافئ|دافئه|دافيه|حميم/,
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
/** Mood words that also describe the business ("padaria artesanal", "clínica da família") count only in a sentence of wishes. */
export const LOOK =
  /\b(?:mucho aire|white ?space|lots of white|airy|arejado|colou?rful|colorid\w+|black and white|preto e branco|blanco y negro|quero|queria|gostaria|gosto|prefiro|visual|estilo|style|look|feel|vibe|tom|tone|tono|cara de|design|diseno|aparencia|apariencia|cores?|colou?rs?|colores|something|algo|bem|bastante|i want|we want|would like|like it|keep it|make it|quiero|quisiera|queremos|me gusta|nada muito|not too|nada muy|site (?:bem )?(?:\w+ )?(?:moderno|bonito|elegante|minimalista|simples)|website (?:that)?|landing|pagina|sitio|ambiente|atmosfera|atmosphere|tema|theme|nao quero|que pareca|pareca|should (?:be|feel|look)|feeling|please|por favor|mood|aesthetic|estetica)\b|اريد|طابع|تصميم|اسلوب|مظهر|الوان|موقع/;
export const NEGATED =
  /(?:\b(?:nada|nao|sem|no|not|nothing|never|nunca|sin|without|menos|evitar|avoid)\s+(?:quero\s+|want\s+|seja\s+)?(?:muito\s+|too\s+|muy\s+|tao\s+|demasiado\s+|algo\s+|cara de\s+|so\s+|very\s+)?|(?:ليس|غير|بدون)\s+)$/;

export const WANTS: readonly (readonly [Kind, string])[] = [
  [
    'gallery',
    'galeria|gallery|fotos dos trabalhos|fotos grandes|parte de fotos|pagina de fotos|mostrar (?:as )?(?:minhas )?fotos|antes e depois|antes y despues|before and after|fotos grandes|big photos|large photos|mis fotos|my photos|portfolio|portafolio|photos of our work|galeria de fotos|معرض صور|معرض',
  ],
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
    /\b(?:(?<!\ba )ped(?:ir|e|ido|idos|em)(?! (?:una? |su |uma? )?(?:cita|turno|orcamento|presupuesto|cotiz|consulta|horario))|peca(?:m)? (?:ja|agora|aqui|online|pel[oa]|por|seus?|sua|[oa] s[eu][ua])(?!\p{L})|encomend\w+|(?<!\b(?:in|out of|law and|made to|built to|cut to|made|running) )orders?\b(?! (?:of|in which))|place orders?|order online|pedidos? (?:por|pelo)|hacer pedidos|encargos?|delivery por)\b|يطلب|الطلب|طلب عبر|للطلب/u,
  ],
  [
    'appointment',
    /\b(?:agend\w+ (?:a |uma |sua |o |um )?(?:consulta|horario|avaliac\w+|visita|sessao)|marc\w+ (?:a |uma |sua |o |um )?(?:consulta|horario|avaliac\w+)|pedir (?:una |su )?cita|(?:sacar|pedir|reservar) (?:un )?turno|agendar (?:una |su )?cita|make an appointment|book an appointment|appointments?|request an appointment|agendar cita|agend(?!as?\b(?! ?:? ?\(?\d{2,}| (?:online|pelo|por|no|na|seu|sua|su|aqui)\b))\w+|marcar(?: horario)?|citas? (?:en linea|online)|reserv\w+ (?:um |seu |o |un |su |tu )?(?:horario|turno|cita)s?)\b|حجز موعد|موعد/,
  ],
  [
    'book',
    /\b(?:reserv\w+|(?<!e-)book(?:ing|ings)?|apart(?:ar|en) fecha|reservations?|book a (?:table|room|class|session|stay))\b|احجز|حجز|[يت]حجز\S*/,
  ],
  [
    'quote',
    /\b(?:orcamentos?|pedir orcamento|solicitar orcamento|quotes?|get a quote|request a quote|estimates?|presupuestos?|cotizaci\w+|cotizar)\b|عرض سعر/,
  ],
  [
    'trial',
    /\b(?:free trial|start a trial|trial|teste gratis|testar gratis|prueba gratis|(?<!(?:first|the|a|that|our|my|this) )sign up|cadastr\w+ gratis|demo)\b|تجربه مجانيه/,
  ],
  ['donate', /\b(?:doar|doe|doac\w+|donat\w+|donaci\w+|donar|donativos?)\b|تبرع/],
  [
    'tickets',
    /\b(?:comprar? ingressos?|ingressos?|tickets?|buy tickets|boletos|entradas|inscric\w+ (?:no|para o) evento|rsvp|confirmar presenca|confirmar asistencia)\b|تذاكر|تاكيد الحضور/,
  ],
  [
    'enrol',
    /\b(?:matricul(?!a (?:\w{2,8} )?(?:n\S{0,2} ?)?\d|a (?:[\w.]+ ){1,5}n[º°o.]{0,2} ?\d|ad[oa]s?\b(?! ?(?:aqui|com)\b))\w+|inscrev\w+|inscric(?!\w+ (?:estadual|municipal|n[ao] (?:oab|ordem|conselho|cr\w+)))\w+|enrol(?:s|l|ls|ling|lments?|ments?)?|sign up for (?:a )?class\w*|register|inscrib\w+|inscripci\w+|aula experimental|trial class|join)\b|التسجيل|سجل/,
  ],
  ['buy', /\b(?:comprar|compre|buy|vender online|loja virtual|purchase|shop online|carrinho|checkout|vender)\b|شراء|تسوق/],
  ['subscribe', /\b(?:newsletter|subscribe|assinar|assine|suscri\w+)\b|اشترك|الاشتراك/],
  [
    'visit',
    /\b(?:visit(?:ar|e|em|a|as)|come (?:in|by|visit)|(?:people|folks?|visitors|customers|everyone) to (?:turn up|drop (?:in|by)|show up)|conhecer|venham|vengan|walk[- ]ins?)\b|زياره/,
  ],
  [
    'contact',
    /\b(?:entrar em contato|entre em contato|falar com|get in touch|contactar|leads?|atrair clientes|ligar|llamar|call us)\b|تواصل|اتصل/,
  ],
];

const COUNT =
  'duas|tres|quatro|cinco|seis|varias|algumas|umas|dos|cuatro|algunas|unas|two|three|four|five|six|a few|some|several|multiple|different|separate|[2-9]';
const PAGES = 'paginas|pages|secoes separadas|secciones separadas';
export const ONE_PAGE =
  /\b(?:uma (?:so|unica) pagina|uma pagina so(?! (?:pra|para|pro|com|de))|so uma pagina|pagina unica|(?<!(?:not|nao|no) (?:a )?)one[- ]pager?(?! (?:for|per|each))|single[- ]page|una sola pagina|solo una pagina|site de uma pagina|todo en una (?:sola )?pagina|tudo em uma (?:so )?pagina|tudo numa (?:so )?pagina|(?:a )?single page|one scroll(?:ing)? page|everything on one page|nada de varias paginas)\b|صفحه واحده/;
const PART = '(?:about|about us|contact|gallery|faq|menu|prices?|pricing|services|team|booking|shop|find us|rooms|classes)';
const PARTE =
  '(?:contato|contacto|galeria|perguntas|preguntas|cardapio|precos|precios|servicos|servicios|equipe|equipo|reservas?|loja|tienda|sobre|aulas|clases|doac\\w+|eventos|agenda|quartos|habitaciones|fotos|horarios|trabalhos|trabajos)';
export const MANY_PAGES = new RegExp(
  `\\b(?:paginas separadas|paginas diferentes|paginas distintas|(?:uma |una )?pagina (?:separada |propria |propia )?(?:so )?(?:pra|para|por|de|em|en) cada|(?:con|com|with) (?:as |las |the )?(?:${PAGES})(?:\\s?:| for\\b| de\\b| para\\b)|(?:${PAGES})\\s?:|(?:com|tem|en|in|has|gets?|with) (?:a |o )?(?:its|sua|seu|su|their) (?:own |propria |propia )?(?:page|pagina)|(?:su|its|their|sua) (?:own|propria|propia) pag(?:e|ina)|page (?:for|per) each|each (?:one )?(?:on )?(?:its|their) own page|multi-?page|own pages?|separate pages?|(?:propria|propia|separada|aparte) pagina|pagina (?:propria|propia|separada|aparte|so dele|so dela)|(?<!home |web |this |the |single )pages (?:for|on|about|called|like)|paginas (?:para|pra|de|sobre|como|com|con)|(?:a |an )(?:separate |different )?(?:page|pagina) each|uma pagina (?:para|pra|por) [a-z]+ (?:e|y) (?:outra|otra)|several sections each|more than one page|mais de uma pagina|mas de una pagina|(?:${COUNT})[- ](?:[a-z]+ )?(?:${PAGES})|(?:${COUNT}|ten|dez|diez)[- ]page(?! (?:menu|brochure|cv|document|report|contract))|(?:paginas|pages) (?:que quero|que queremos|que quiero|i want|i'd like|we want|we need|we'd like|would be|seriam|serian|sao|son|are)|(?:home|inicio|inicial|principal)(?: page)?,[^.\\n]{3,90}\\b(?:contato|contacto|contact|fale conosco)|(?:pagina|page) (?:de|do|da|dos|das|del|para|pra|for|about|com|with|con) [^\\n]{2,80}\\b(?:pagina|page) (?:de|do|da|dos|das|del|para|pra|for|about|com|with|con)|(?:uma|una|a) (?:pagina|page) (?:so |solo |just )?(?:para|pra|for|on|sobre|about|with|com|con) [^.\\n]{2,60}(?:outra|otra|another|and (?:a|one) (?:page )?(?:for|on|about)|\\n)|(?:uma|una|one|a) (?:pagina|page) (?:de|do|da|del|of|for) [^.\\n]{2,50}(?:,| e| y| and)(?: e| y| and)? (?:uma|outra|una|otra|one|another) (?:de|do|da|del|of|for|pra|para)(?!\\p{L})|(?:abas|pestanas|solapas|tabs|sub-?pages|subpaginas)|(?:as|como|in|en|em) (?:separate )?(?:pages|paginas)(?: separadas)?|${PART} page|pagina (?:de|do|da|dos|das|com|con|sobre|para) (?:os |as |los |las |la |el |o |a |nossos |nuestros )?${PARTE})|\\b(?:a|una|uma) (?:page|pagina) (?:for|on|para|sobre) (?:the |os |as |los |las |el |la )?[^.\\n]{2,40} please\\b|صفحات|صفحتين|صفحه لكل|صفحه [^\\n]{2,50} ?وصفحه|[a-z]+ page and a [a-z]+ page`,
);
export const DARK =
  /\b(?:dark mode|dark theme|modo escuro|tema escuro|fundo (?:preto|escuro)|modo oscuro|tema oscuro|fondo (?:negro|oscuro)|dark (?:background|look|design|website|site)|black background|site escuro|visual escuro|(?:pode|puede|can) (?:ser|be) (?:mais |bem )?(?:escur[oa]|oscur[oa]|dark)|(?:escuro|oscuro|dark) (?:com|con|with|e|y|and) (?:detalhes? (?:em )?)?(?:laranja|naranja|orange|dourado|dorado|gold|vermelho|rojo|red|verde|green|amarelo|amarillo|yellow|neon|prata|plata|silver|branco|blanco|white|azul|blue|roxo|purple|rosa|pink)|(?:algo|bem|meio|mais|todo|tudo|muy|bien|mas|something|quite|all|everything|make it|keep it) (?:bem |muy |mais |very )?(?:oscur[oa]|escur[oa]|dark|black)|moody)\b(?!\s(?:green|blue|red|brown|chocolate|roast|wood))|(?:وضع|تصميم|مظهر|موقع|طابع|خلفيه) (?:ال)?داكنه?|الوضع الليلي|خلفيه سوداء/;
export const ONLY_DARK =
  /\b(?:fundo (?:preto|escuro)|fondo (?:negro|oscuro)|dark (?:background|look|design|website|site)|black background|site escuro|visual escuro|(?:pode|puede|can) (?:ser|be) (?:mais |bem )?(?:escur[oa]|oscur[oa]|dark)|(?:escuro|oscuro|dark) (?:com|con|with|e|y|and) (?:detalhes? (?:em )?)?(?:laranja|naranja|orange|dourado|dorado|gold|vermelho|rojo|red|verde|green|amarelo|amarillo|yellow|neon|prata|plata|silver|branco|blanco|white|azul|blue|roxo|purple|rosa|pink)|always dark|tema escuro|tema oscuro|dark theme|(?:algo|bem|todo|tudo|muy|something|all|everything|make it|keep it) (?:bem |muy |mais |very )?(?:oscur[oa]|escur[oa]|dark|black)|moody)\b|خلفيه سوداء/;
export const LIGHT =
  /\b(?:light mode|light theme|modo claro|tema claro|fundo (?:branco|claro)|fondo (?:blanco|claro)|(?:white|light) background|light (?:look|design)|(?<!(?:isso|isto|tudo isso|eso|esto|deix(?:a|e|ar|em)|fi(?:que|ca)|quede|dejar?|dejen) )(?:bem|algo|coisa|tudo|visual|estilo|aspecto|design|layout|aparencia|apariencia|algo bem|ambiente) (?:bem |muito |mais |muy |bien |todo )?(?:clar[oa]|clarinh[oa]|clarit[oa])(?! (?:e objetivo|que))|luminos[oa]|(?:faz|faca|make it|hazl[oa]|hacel[oa]) (?:tudo |bem |all |todo )?(?:clar[oa]|light)(?=\s*(?:[.,;!\n]|$))|preto no branco|black on white|negro sobre blanco)\b|خلفيه بيضاء|(?:وضع|تصميم|مظهر|موقع|خلفيه|الوان) (?:ال)?فاتحه?/;

/** Forms are refused: "ring, not fill in forms", "nada de formulário". */
export const NO_FORM =
  /\b(?:no|not|nada de|sem|sin|without|don'?t (?:want|like|need)|hate|odeio|odio|(?:nao|n|num) (?:quero|preciso|precisa|gosto|bota|ponha|coloc\w+)|dispenso|no quiero|never)\b[^.,;\n]{0,24}\b(?:forms?|formular\w+)\b|\b(?:rather than|instead of|em vez de|en vez de)\b[^.\n]{0,20}\b(?:forms?|formular\w+)|(?:بدون|لا) (?:نموذج|استماره|نماذج)/;
