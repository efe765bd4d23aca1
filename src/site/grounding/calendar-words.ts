/** Folded names of days by their opening-hours key; short forms count only in text that the owner typed. */
export const DAY_NAMES: readonly [string, RegExp, RegExp][] = [
  ['mon', /segundas?[- ]feiras?|segundas?(?= (?:a|as|e|ate) )|mondays?|lunes|الاثنين/u, /segunda|seg\b|mon|lun|الاثنين|الاتنين/u],
  ['tue', /tercas?(?:[- ]feiras?)?|tuesdays?|martes|الثلاثاء/u, /terca|ter\b|tue|mar\b|martes|الثلاثا|التلات/u],
  ['wed', /quartas?[- ]feiras?|wednesdays?|miercoles|الاربعاء/u, /quarta|qua\b|wed|mie|الاربع/u],
  ['thu', /quintas?[- ]feiras?|thursdays?|jueves|الخميس/u, /quinta|qui\b|thu|jue|الخميس/u],
  ['fri', /sextas?[- ]feiras?|fridays?|viernes|(?:يوم )?الجمعه/u, /sexta|sex\b|fri|vie|جمعه/u],
  ['sat', /sabados?|saturdays?|السبت/u, /sab|sat|السبت/u],
  ['sun', /domingos?|sundays?|(?:يوم )?الاحد/u, /dom\b|domingo|sun|الاحد/u],
];

export const MONTH_NAMES =
  /(?<!\p{L})(?:janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|enero|febrero|marzo|mayo|junio|julio|septiembre|setiembre|octubre|noviembre|diciembre|january|february|april|june|july|august|september|october|november|december|يناير|فبراير|ابريل|مايو|يونيو|يوليو|اغسطس|سبتمبر|اكتوبر|نوفمبر|ديسمبر)(?!\p{L})/gu;
export const MONTH_SHORT: Readonly<Record<string, string>> = {
  jan: 'january janeiro enero',
  ene: 'enero',
  feb: 'february febrero',
  fev: 'fevereiro',
  mar: 'march marco marzo',
  apr: 'april',
  abr: 'abril',
  may: 'may mayo',
  mai: 'maio',
  jun: 'june junho junio',
  jul: 'july julho julio',
  aug: 'august',
  ago: 'agosto',
  sep: 'september septiembre',
  set: 'setembro',
  oct: 'october octubre',
  out: 'outubro',
  nov: 'november novembro noviembre',
  dec: 'december',
  dez: 'dezembro',
  dic: 'diciembre',
};
/** A range of days, or all of them, which covers any day. */
export const DAY_RANGE =
  /(?<!\p{L})(?:seg\p{L}*|ter\p{L}*|mon\p{L}*|tue\p{L}*|lun\p{L}*|mar(?:tes)?|qua\p{L}*|wed\p{L}*|mie\p{L}*)(?:-feira)? ?(?:a|ate|as|to|till|through|-|al?|hasta) ?(?:l[ao]s? )?(\p{L}{3})|todos? os dias|todos los dias|every ?day|7 days|كل يوم|يوميا/u;
