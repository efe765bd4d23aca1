import type { TermName } from '#composer/copy/plain-shape.ts';

type Signs = readonly (readonly [TermName, RegExp])[];

/** Terms that a sentence clearly names, whatever its parsed topic. */
export const OVERRULES: Signs = [
  [
    'licence',
    /^(?:we(?: are|['’]re) )?(?:fully )?(?:licen[cs]ed|insured|bonded|certified)(?:,? (?:and |& )?(?:licen[cs]ed|insured|bonded|certified))*\.?$/iu,
  ],
  [
    'payment',
    /(?<!\p{L})(?:sinal|entrada|se[ñn]a|deposit|anticipo|adelanto)(?!\p{L}).{0,12}\d+ ?%|\d+ ?%.{0,24}(?<!\p{L})(?:sinal|entrada|encomenda|adiantad[oa]|antecipad[oa]|upfront|deposit|se[ñn]a|anticipo|reservar)(?!\p{L})|(?<![\d,.])\d+ ?x (?:no cart|sem juros|con tarjeta|sin inter)|(?<!\p{L})pag(?:ue|o|a|amento)? em (?:at[ée] )?\d+ ?x\b|(?<!\p{L})(?:aceit\p{L}*|acept\p{L}*|we (?:take|accept))\s.{0,30}(?<!\p{L})(?:cart[ãa]o|cart[õo]es|pix|tarjetas?|efectivo|cards?|cash)(?!\p{L})/iu,
  ],
  [
    'cost',
    /(?<!\p{L})(?:pre[çc]os?|valor(?:es)?|cach[êe]|precios?|prices?|fees?)(?!\p{L}).{0,24}(?<!\p{L})(?:depende?|a combinar|sob consulta|a convenir|consultar|var(?:ia|y|ies)|on request)|(?<!\p{L})(?:depend\w+|varies) .{0,12}(?<!\p{L})(?:dist[âa]ncia|distancia|distance|tamanho|tama[ñn]o|size)(?!\p{L})|السعر حسب/iu,
  ],
  [
    'free',
    /^(?:free|gr[áa]tis)\s\p{L}+(?:\s\p{L}+)?[.]?$|^(?:or[çc]amento|visita(?: t[ée]cnica)?|avalia[çc][ãa]o|presupuesto|visita|estimates?|quotes?)\s(?:s[ãa]o |is |are )?(?:gr[áa]tis|gratuit[oa]s?|sem (?:custo|compromisso)|sin (?:costo|cargo|compromiso)|free)(?!\p{L})/iu,
  ],
  [
    'included',
    /(?<!(?:n[ãa]o|no|not|sem|sin) (?:est[áa] )?)(?<!\p{L})(?:inclus[oa]s?|inclu[ií]d[oa]s?|na faixa|de cortesia|por conta da casa|(?:is|are) included|included)(?!\p{L})|^includes? |مشمول|شامل/iu,
  ],
];

/** Terms that a sentence names when its topic does not; the first match wins. */
export const NAMED: Signs = [
  [
    'awards',
    /(?<!\p{L})(?:pr[êe]mio|premiad[oa]|awards?|award-winning|finalist|vencedor|ganhador|medalha de|jornal|revista|featured in|reportaje|galard[oó]n|tv)(?!\p{L})|جائزة/iu,
  ],
  [
    'licence',
    /^(?!n[ãa]o |sem |diferenciais)(?:.*\s)?(?<!\p{L})(?:licen[çc]as?|licencias?|licen[cs]ed|alvar[áa]|registr(?:o|ered)|credenciad[oa]|permission[áa]ri[oa]|certificad[oa]s?|certified|accredited|homologad[oa]s?|insured|segurad[oa]|inscri[çc][ãa]o (?:estadual|municipal|n[º°.o])|iso \d+|habilitaci[oó]n)(?!\p{L})|ترخيص|مرخص/iu,
  ],
  [
    'areas',
    /(?<!\p{L})(?:atend(?:o|emos|e)(?: em| n[ao]s?| tod[ao]| a)?\s+\p{Lu}|vamos (?:em|at[ée]|a)|vou (?:em|at[ée]|a)|regi[ãa]o|(?:atend|entreg|cobr|tod[oa]s os|nos|vou|vamos)\p{L}* .{0,20}bairros?|bairros? (?:vizinh|pr[óo]xim|atendid)\p{L}*|zona (?:norte|sul|leste|oeste)|cobr(?:imos|e)|we cover|i cover|all round|all over|across|within \d+ ?(?:km|miles)|areas? (?:covered|served)|zonas?|cubrimos|surrounding|arredores|alrededores|entre \p{Lu}\p{Ll}+ e \p{Lu}|deslocamento|desplazamiento)|(?:نخدم|نغطي|بنزل|منطقة|مناطق)/u,
  ],
  [
    'languages',
    /(?<!\p{L})(?:hablamos|falamos|we speak|idiomas?|languages? spoken|atendo em (?:ingl|espan)|se habla|fala-se)(?!\p{L})|نتحدث|نتكلم/iu,
  ],
  [
    'access',
    /(?<!\p{L})(?:rampas?|cadeirantes?|wheelchair|step-free|acess[íi]vel|accesible|accessible|elevador|ascensor|lift)(?!\p{L})|كراسي متحركة/iu,
  ],
  [
    'urgent',
    /(?<!\p{L})(?:plant[ãa]o|emerg[êe]nci|urg[êe]nci|(?<!(?<!\p{L})(?:em|at[ée]|in|en|within|de|com|con|with|m[íi]nimo|menos|least) )24 ?h(?:oras|s|ours)?(?! (?:antes|before|de anteced|de antici|notice))|emergenc|out of hours|urgenc)|طوارئ|٢٤ ساعة/iu,
  ],
  [
    'lead-time',
    /(?<!\p{L})(?:prazo|fica pronto|leva (?:uns |umas |cerca de )?\d|demora|turnaround|takes? (?:about )?\w+ (?:weeks|days|months)|lead time|weeks? to make|d[íi]as h[áa]biles|tarda|plazo|(?<!de \d+ )(?:en \d+ (?:horas|d[íi]as)|em (?:at[ée] )?\d+ ?(?:h(?:oras)?|dias))(?!\p{L})|in \d+ (?:days|weeks|hours))(?!\p{L})|خلال|المدة|يستغرق|بياخد/iu,
  ],
  [
    'policy',
    /check-?in|check-?out|not included|n[ãa]o (?:est[áa] )?inclu|no inclu|\bcancel|refund|reembols|deposit|sinal de \d|se[ñn]a de|\bn[ãa]o (?:aceita|fazemos|trabalh|abr|atend)|\bpets?\b|proibid|\bwe don['’]t|\bi don['’]t|\bno (?:se )?(?:acept|hac)|só (?:com|sob) |with notice|avisar (?:antes|com)|desmarcar|remarcar|(?<!\p{L})faltas?(?!\p{L})|no-?shows?|appointment only|com hora marcada|con cita/iu,
  ],
  ['materials', /^(?:madeiras?|materia(?:l|is|les)|materials?|maderas?|woods?|fabrics?|tecidos?)(?!\p{L})/iu],
  [
    'on-site',
    /^(?:tem|temos|h[áa]|com|contamos com|tenemos|hay|con|we have|there is|with)?\s?.{0,24}(?<!\p{L})(?:estacionamento|estacionamiento|parking|wi-?fi|espa[çc]o kids|[áa]rea kids|playground)(?!\p{L})|^(?:tem|temos|com|contamos com|tenemos|hay|con|we have|with) .{0,24}(?<!\p{L})(?:piscina|pool|ar[- ]condicionado|aire acondicionado|churrasqueira|parrilla)(?!\p{L})|موقف|واي فاي/iu,
  ],
  [
    'times',
    /(?<!\p{L})(?:(?:segunda|ter[çc]a|quarta|quinta|sexta)(?:s|(?=-?\s?feira)|(?!\s\p{Ll}{3,}|-?feira)|(?=\s(?:das|at[ée]|n[ãa]o|sim|s[óo]|que|com|sem|por|para|pra|tem|abr|fech|atend|cheg|sai|vai|desde|tamb)))|s[áa]bados?|domingos?|lunes|martes|mi[ée]rcoles|jueves|viernes|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekdays|weekends|(?:mon|tue|wed|thu|fri|sat|sun)s? ?[–-] ?(?:mon|tue|wed|thu|fri|sat|sun)|feriados?|domingo a domingo|todos os dias|todos los d[íi]as|every day|by arrangement)(?!\p{L})|\b\d{1,2} ?(?:h\d{0,2}|:\d{2}|am|pm|hs)(?!\p{L})/iu,
  ],
];
