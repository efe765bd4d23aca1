/** Parts of a site that owners request by name, over folded text; those of brief.wishes.wants are parsed already. */
export const WISHED_THINGS: readonly (readonly [Thing, RegExp])[] = [
  [
    'gallery',
    /\b(?:fotos?|imagens|fotografias|imagenes|photos?|pictures)\b.{0,4}\b(?:de|do|da|dos|das|del|of)\b|\bbefore and after\b|\bantes [ey] (?:do )?depois\b|صور/,
  ],
  ['chat', /\b(?:chat(?:bot)?|live chat|chat (?:ao|en) vivo|robo de atendimento)\b|دردشه/],
  ['calculator', /\b(?:simulador\w*|calculador\w*|calculator|simulator|cotizador)\b|حاسبه/],
  [
    'account',
    /\b(?:area d[oe]l? (?:cliente|aluno|alumno|socio|paciente)s?|login|log[- ]?in|portal d[oe]l? \w+|members?[- ]only|client (?:area|portal)|members? area|cadastro de (?:clientes|usuarios))\b|تسجيل دخول/,
  ],
  [
    'cart',
    /\b(?:carrinho|carrito|checkout|shopping cart|loja (?:virtual|online)|lojinha|tienda (?:online|virtual)|online (?:shop|store)|pagar (?:pelo|no) site|pagar en (?:la pagina|el sitio)|(?:pay(?:ments?)?|order(?:ing|s)?|pedidos?|pedir|comprar?|pagamento) online|online (?:orders?|ordering|payments?))\b|سله/,
  ],
  ['agenda', /\b(?:calendario|calendar)\b|تقويم/],
  [
    'calendar',
    /\b(?:horarios (?:livres|disponiveis|disponibles)|agenda(?:mento)? online|online booking|book(?:ing)? system|sistema de (?:reservas?|agendamento))\b/,
  ],
  [
    'reviews',
    /\b(?:avaliac\w+|opinion\w*|resen\w+|reviews?|comentarios|estrelas|estrellas)\b.{0,12}\bgoogle\b|\bgoogle\b.{0,12}\b(?:reviews?|avaliac\w+|resen\w+)\b/,
  ],
  ['feed', /\bfeed\b|\bfotos do (?:insta\w*)\b|\b(?:puxar|conectad\w+|ligad\w+|integrad\w+|pull|sync\w*)\b.{0,24}\binsta\w*/],
  ['video', /\b(?:transmiss\w+|transmitir|live ?stream\w*|ao vivo|en vivo|videos?)\b|فيديو|بث/],
  ['testimonials', /(?:^|\s)(?:و)?(?:ال)?اراء/],
  ['app', /\b(?:aplicativo|aplicacion movil|mobile app)\b/],
  [
    'social',
    /\b(?:link|links|botao|boton|button|icone|iconos?|icons?|redes)\b.{0,30}\b(?:insta\w*|face\w*|tik ?tok|youtube|redes sociais|redes sociales|social media)\b/,
  ],
];

/** Features that no site of ours has, as opposed to those that only need something of the owner's. */
export const UNABLE = ['chat', 'calculator', 'account', 'cart', 'calendar', 'reviews', 'feed', 'video', 'app'] as const;
export type Thing = (typeof UNABLE)[number] | Waiting;
export const WAITING = [
  'gallery',
  'map',
  'testimonials',
  'faq',
  'team',
  'menu',
  'products',
  'pricing',
  'hours',
  'agenda',
  'steps',
  'story',
  'comparison',
  'features',
  'blog-list',
  'donate',
  'social',
] as const;
export type Waiting = (typeof WAITING)[number];
