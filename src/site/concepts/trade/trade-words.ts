/**
 * Words that identify a trade when a business's description begins with one of them, by industry; whole words of pt, es and en. Only
 * unambiguous ones: an academy may teach dance, a studio may be anything.
 */
const WORDS: Readonly<Record<string, string>> = {
  'dental-clinic': 'dentistas?|odont[oó]log[oa]s?|odontologia|ortodontistas?|dentists?|orthodontists?',
  barbershop: 'barbearias?|barbeiros?|barber[ií]as?|barberos?|barbers?|barbershops?',
  'hair-salon': 'cabeleireir[oa]s?|cabelereir[oa]s?|peluquer[ií]as?|peluquer[oa]s?|hairdressers?',
  'nail-studio': 'manicures?|manicuras?|nail designers?|esmalter[ií]as?|unhas (?:em|de)',
  bakery: 'padarias?|padeir[oa]s?|panader[ií]as?|panader[oa]s?|bakery|bakeries|bakers?',
  pizzeria: 'pizzarias?|pizzer[ií]as?',
  photographer: 'fot[oó]graf[oa]s?|photographers?',
  florist: 'floriculturas?|florista?s?|florister[ií]as?|florists?',
  'auto-repair':
    'oficinas? mec[aâ]nicas?|mec[aâ]nic[oa]s?(?= (?:de|em|e) |[,.]|$)|auto mec[aâ]nicas?|taller(?:es)? mec[aá]nicos?|car mechanics?',
  electrician: 'eletricistas?|electricistas?|electricians?',
  plumber: 'encanador(?:es)?|bombeiros? hidr[aá]ulicos?|fontaner[oa]s?|plomer[oa]s?|plumbers?',
  construction: 'construtoras?|pedreiros?|constructoras?|albañil(?:es)?|bricklayers?|builders?',
  physiotherapy: 'fisioterapeutas?|fisioterapia|kinesi[oó]log[oa]s?|physiotherapists?',
  tailor: 'costureir[oa]s?|alfaiates?|alfaiatarias?|modistas?|sastres?|sastrer[ií]as?|tailors?|seamstress(?:es)?',
  optician: '[oó]ticas?|[oó]pticas?|opticians?',
  carpentry: 'marcenarias?|marceneir[oa]s?|carpintarias?|carpinteir[oa]s?|carpinter[ií]as?|carpinter[oa]s?|joiners?|carpenters?',
  locksmith: 'chaveiros?|cerrajer[oa]s?|cerrajer[ií]as?|locksmiths?',
  'driving-school': 'auto ?escolas?|autoescuelas?|driving schools?',
  printing: 'gr[aá]ficas? r[aá]pidas?|imprentas?|print shops?',
  painter: 'pintor(?:es)? de (?:paredes?|casas?|obras?)|house painters?',
  veterinary: 'veterin[aá]ri[oa]s?|cl[ií]nicas? veterin[aá]rias?|vets?',
  'bike-shop': 'bicicletarias?|bicicleter[ií]as?|bike shops?',
};

const PATTERNS = Object.entries(WORDS).map(
  ([industry, words]) =>
    [industry, new RegExp(`^(?:(?:sou|soy|a|o|uma?|un|una|el|la|i'm an?|an?) )?(?:${words})(?!\\p{L})`, 'iu')] as const,
);

/** The trade in a business's own description; undefined where no text begins with one, or two disagree. */
export function tradeCalled(texts: readonly string[]): string | undefined {
  const called = new Set(texts.flatMap((text) => PATTERNS.filter(([, word]) => word.test(text.trim())).map(([industry]) => industry)));
  return called.size === 1 ? [...called][0] : undefined;
}
