import type { Wishes } from '#composer/brief.ts';

/** Words in which owners ask for one way to get in touch, or send visitors there; over folded text. */
export const CONTACTS: readonly (readonly [NonNullable<Wishes['contact']>, RegExp])[] = [
  [
    'whatsapp',
    /\b(?:so|somente|apenas|solo|solamente|unicamente|only|just)(?: (?:pelo|por|no|via|by|on|o|el))? (?:whats?\w*|wpp|zap|wsp|wasap\w*)\b|\b(?:bota\w*|poe|pon|cai\w*|just|jst|only|chat|aperte?|avis\w+|pe[cç]\w+|ped\w+|agend\w+|contato|contacto|fal\w+|order\w*|book\w*|message|chamar?|chama|clique|botao|botaozao|botonazo|button|boton|bouton|reserv\w+|atendimento|cita|pedir|mand\w+|escrib\w+|direto|directo)\b[^.\n]{0,40}\b(?:whats?\w*|wha?ts?ap+|watsap\w*|guasap\w*|wpp|zap(?:zap)?|wsp|wasap\w*)\b|\b(?:whats\w*|zap|wasap|wpp|wsp|guasap)\b[^.\n]{0,24}\b(?:para|pra|to|for|button|boton|botao|grande|bem grande|big)\b|(?:عبر|على|زر) (?:ال)?واتس/,
  ],
  [
    'phone',
    /\b(?:liguem|ligar|ligue|call us|call (?:me|button|now)|phone calls?|phone button|ring (?:me|us)|(?:should|to|can|just|must|please|they|people) (?:ring|phone|call)|call(?:s)? only|just call|llamen|llamar|llame(?:n)?|que (?:me |nos )?llam\w+|by phone|por telefone|por telefono|(?:phone|telefone|telefono|fone|numero|number)(?: number)? (?:bem |muy |really |very )?(?:big|grande\w*|massive|huge|em cima|arriba|at the top|gigante|enorme)|(?:big|huge|large) (?:phone|call|telephone)|puedan marcar|etesel|botao (?:de |pra |para )?ligar|boton (?:de |para )?llamar)\b|زر(?:ار)? (?:كبير )?(?:ل?ل?اتصال|اتصل)|يتصل/,
  ],
  [
    'form',
    /\b(?:formulario|contact form|enquiry form|inquiry form|booking form|with a form|pedir cita|solicitar|quote form|request form|sign-?up form|form for)\b|نموذج|استماره/,
  ],
  [
    'email',
    /(?<!(?:\b(?:sai|saem|vai|chega|receb\w+|envi\w+|mand(?:o|amos)|entreg\w+|gratuit\w+|gratis|sent|send (?:you|it|them)|results?|repl\w+|answer\w*|llega|manda(?:mos|n)|receta) (?:\w+ )?))\b(?:por e-?mail|by e-?mail|via e-?mail|e-?mail (?:us|me|button|only)|por correo(?! (?:postal|argentino))|so (?:no )?e-?mail|mandar e-?mail|write to (?:us|me) (?:by|at))\b|بالايميل|عبر البريد/,
  ],
  [
    'visit',
    /\b(?:(?:so|somente|apenas|exclusivamente) (?:presencial\w*|pessoalmente|na loja|no balcao|no local)|(?:pass[ae]m?|venham?|vem|vir|apareca|aparece|da(?:r)? um pulo|chegar?|chega|passar) (?:aqui|ca)(?! (?:em frente|perto|do lado))|(?:passa|passe|passem|venham?|da um pulo|aparece|apareca) (?:na|no) (?:nossa |nosso |minha |meu )?(?:loja|oficina|atelie|barraca|banca|balcao|galpao|feira|quadra|sede)|e so (?:chegar|aparecer|passar|vir)(?! por| pelo| de)|(?:solo|solamente|unicamente|exclusivamente) (?:en persona|presencial\w*|en (?:el |la |nuestro |nuestra )?(?:local|tienda|taller|mostrador))|(?:pas(?:en|e|ate|a|ad)|vengan?|venite|venid|acerquen?se|acercate|acerquese|llegue(?:n)?|caigan?|date una vuelta) (?:por (?:aqui|aca|el|la|nuestr\w+)|al? (?:la |nuestr\w+ )?(?:local|tienda|taller|puesto|mercado)|aqui|aca)|in person only|only in person|(?:just |please |do )?(?:pop|drop|stop|swing) (?:in|by|over|round)(?! (?:class|session|at the end))(?: (?:and|to|for|any|whenever|when|the)\b|(?=[.,!;)\n]|$))|just (?:turn up|show up|walk in|come along|come in)|come (?:by|round to|and see us|see us|down to) (?:at |in )?(?:the |our |my )?(?:shop|store|stall|studio|yard|workshop|barn|farm|market)?|walk[- ]ins? only)(?!\p{L})|زورونا|تفضلوا (?:بزيار|علي|الي)\S*|مروا علينا|تعالوا|حضوريا فقط/u,
  ],
];

/** Words that send visitors to the number or address after them: verbs, and what is asked for there; not its mere label. */
export const INVITES =
  /(?<!\p{L})(?:ring|call|text|message|phone (?:me|us)|e-?mail (?:me|us|to)|send|drop|write|contact (?:me|us)|(?:give )?(?:us|me) a (?:ring|call|bell|shout|text|line)|enquir\p{L}*|inquir\p{L}*|book(?:ings?|ed)?|reserv\p{L}*|orders?|rsvp|get in touch|reach (?:me|us)|shout|quotes?|appointments?|lig[au]\p{L}*|telefon(?:a|em|ar)|cham[ae]\p{L}*|mand[ae]\p{L}*|envi[ae]\p{L}*|escrev\p{L}*|fal[ae]r?|agend\p{L}*|marc(?:ar|acao|acoes|a|que)|encomend\p{L}*|pedidos?|pedir|orcamentos?|inscric\p{L}*|matriculas?|contatar|llam[ae]\p{L}*|marquen|escrib[aei]\p{L}*|pedidos|encargos|citas?|turnos?|presupuestos?|cotiza\p{L}*|inscripci\p{L}*|comunica\p{L}*|اتصل\p{L}*|كلم\p{L}*|راسل\p{L}*|للحجز|للطلب|للتواصل|ابعت\p{L}*|ارسل\p{L}*|احجز\p{L}*)(?!\p{L})/u;
