import type { Archetype, Brief } from '#composer/brief.ts';
import { fold } from '#composer/reading/fold.ts';

/** The nature of a business, as far as it decides what a site may open with. */
export type Nature =
  | 'food'
  | 'beauty'
  | 'health'
  | 'law'
  | 'faith'
  | 'lodging'
  | 'shop'
  | 'course'
  | 'craft'
  | 'works'
  | 'art'
  | 'event'
  | 'mourning'
  | 'other';

/** Industries that differ from their archetype. */
const INDUSTRY: Readonly<Record<string, Nature>> = {
  church: 'faith',
  tattoo: 'art',
  'real-estate': 'shop',
  'event-venue': 'lodging',
  'auto-repair': 'works',
  'bike-shop': 'craft',
  tailor: 'craft',
  carpentry: 'craft',
  restoration: 'craft',
  gym: 'course',
  'dog-walker': 'craft',
};

const ARCHETYPE: Readonly<Record<Exclude<Archetype, 'neutral'>, Nature>> = {
  food: 'food',
  health: 'health',
  legal: 'law',
  beauty: 'beauty',
  retail: 'shop',
  education: 'course',
  tech: 'other',
  creative: 'art',
  event: 'event',
  cause: 'faith',
  lodging: 'lodging',
  'home-services': 'works',
};

const words = (list: string) => new RegExp(`(?<!\\p{L})(?:${list})(?!\\p{L})`, 'u');
/** The same by the owner's own words, over folded text, where the trade has no industry. */
const WORDS: readonly (readonly [Nature, RegExp])[] = [
  [
    'mourning',
    words(
      'funer\\p{L}+|coroas? de flores|velorios?|jazigos?|lapides?|tumulos?|cemiterios?|cementerios?|tumbas?|headstones?|grave(?:s|stones?)|cremat\\p{L}+|undertakers?|tanatopra\\p{L}+',
    ),
  ],
  [
    'faith',
    words(
      'igrejas?|comunidades? (?:evangelica|crista|catolica)|parish|paroquia|iglesia|church|grupo de jovens|terreiro|mosque|ong|ngo|instituto',
    ),
  ],
  [
    'art',
    words(
      'tattoo\\p{L}*|tatua\\p{L}+|fotograf\\p{L}+|photograph\\p{L}+|ilustrador\\p{L}*|illustrator|ceramist\\p{L}*|atelier de arte|galeria',
    ),
  ],
  [
    'beauty',
    words(
      'salao|salon de belleza|studio de (?:beleza|unhas|cilios)|cabeleireir\\p{L}+|barbearia|barbershop|barber|tranc(?:a|as|ista|adeira)|braid\\p{L}*|manicur\\p{L}+|esmalteri\\p{L}+|nail (?:salon|bar|studio|art)s?|estetic\\p{L}+|peluquer\\p{L}+|maquiador\\p{L}*|makeup|depila\\p{L}+|sobrancelha\\p{L}*|spa|massag\\p{L}+|lash\\p{L}*',
    ),
  ],
  [
    'health',
    words(
      'psicolog\\p{L}+|psychologist|dentist\\p{L}*|odonto\\p{L}*|clinica|clinic|fisioterap\\p{L}+|nutricion\\p{L}+|medic[oa]s?|fonoaudiolog\\p{L}+|podolog\\p{L}+|terapeuta|therapist|veterinari\\p{L}+|enfermeir\\p{L}+|doulas?|parteir\\p{L}+|midwi\\p{L}+|acupuntur\\p{L}+|osteopat\\p{L}+|cuidador\\p{L}*',
    ),
  ],
  [
    'law',
    words(
      'advoga\\p{L}+|advoca\\p{L}+|lawyers?|abogad\\p{L}+|contador\\p{L}*|contabil\\p{L}*|accountan\\p{L}*|bookkeep\\p{L}+|despachante|cartorio|sindic[oa]|consultor\\p{L}*|corretor\\p{L}*|notar\\p{L}+|perit[oa]|tradutor\\p{L}*',
    ),
  ],
  [
    'course',
    words(
      'escolas?|cursos?|courses?|aulas?|academia|gym|reforco|school|escuela|professor\\p{L}*|tutor\\p{L}*|danca|dance|tango|pilates|yoga|crossfit|clube|club|english|autoescola|mergulho|diving|natacao',
    ),
  ],
  [
    'lodging',
    words(
      'pousadas?|hotel|hotelzinho|hostel|chales?|guest ?house|posada|hosteria|cabanas?|salon de eventos|salao de festas|espaco de eventos|quinta|camping|finca',
    ),
  ],
  [
    'food',
    words(
      'padaria|panaderia|bakery|confeitari\\p{L}+|doceri\\p{L}+|pizzari\\p{L}+|restaurante?s?|lanchonete|marmit\\p{L}+|food ?truck|cafeteria|cafe|coffee|bar|boteco|sorveteria|hamburgueria|acai|taqueria|churrascaria|salgad\\p{L}+|bolos?|cakes?|buffet|cerveja\\p{L}*',
    ),
  ],
  [
    'works',
    words(
      'cerrajer\\p{L}+|chaveir\\p{L}+|locksmith|encanador\\p{L}*|plumb\\p{L}+|eletricist\\p{L}*|electrician|azulejist\\p{L}*|pedreir\\p{L}+|pintor\\p{L}*|desentup\\p{L}+|guincho|reboque|mecanic\\p{L}+|auto center|rebobinamento|dedetiza\\p{L}+|mudancas|frete|roofer|handyman|jardin\\p{L}+|limpeza|cleaning|serralheri\\p{L}+|borracheir\\p{L}+',
    ),
  ],
  [
    'craft',
    words(
      'amolador\\p{L}*|afiador\\p{L}*|afilador\\p{L}*|sharpen\\p{L}*|costureir\\p{L}+|alfaiat\\p{L}+|tailor\\p{L}*|sapateir\\p{L}+|cobbler|piano\\p{L}*|luthier|restaura\\p{L}+|restor\\p{L}+|relojoeir\\p{L}+|marceneir\\p{L}+|marcenaria|carpenter|hospital de munecas|munecas|bike repair|consertos?|repair\\p{L}*|estofador\\p{L}*|encaderna\\p{L}+|bordad\\p{L}+|atelie',
    ),
  ],
  ['event', words('festival|festa|encontro|congresso|feira|fair|carrera|corrida|torneio')],
  [
    'shop',
    words(
      'lojas?|shop|store|tienda|mercad\\p{L}+|mercearia|floricultura|florist|meliponario|mel|honey|agua|gas|pet shop|livraria|brecho|alquiler|aluguel|rental',
    ),
  ],
];

/** Letters of a message whose beginning tells the work where no trade was read. */
const FIRST_WORDS = 80;

/** The nature of a business: by its industry, else by its own trade and name. */
export function natureOf({ industry, business, prompt }: Pick<Brief, 'industry' | 'business' | 'prompt'>): Nature {
  const { trade, name } = business;
  const said = fold(`${trade?.value ?? prompt.slice(0, FIRST_WORDS)} ${name?.value ?? ''}`);
  const byWord = WORDS.find(([, list]) => list.test(said))?.[0];
  if (byWord === 'mourning') return byWord;
  const { id, archetype } = industry;
  const known = INDUSTRY[id] ?? (archetype === 'neutral' ? undefined : ARCHETYPE[archetype]);
  // A workshop that the table files under shops sells labour.
  if (known === 'shop' && (byWord === 'craft' || byWord === 'works')) return byWord;
  return known ?? byWord ?? 'other';
}
