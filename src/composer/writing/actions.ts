import type { Archetype } from '#composer/brief.ts';
import type { Goal } from '#composer/copy/shape.ts';
import type { Fact } from '#site/schema.ts';
import { canDonate } from './giving.ts';
import { asTitle } from './language.ts';
import { ownCall, ownDeed, ownLabel } from './own-label.ts';
import { ownLinks } from './own-links.ts';
import type { Setting } from './setting.ts';
import { type ActionSketch, type Target, word } from './sketch.ts';

const USUAL: Record<Archetype, Goal> = {
  food: 'order',
  health: 'appointment',
  legal: 'contact',
  beauty: 'appointment',
  retail: 'buy',
  education: 'enrol',
  tech: 'trial',
  creative: 'quote',
  event: 'tickets',
  cause: 'contact',
  lodging: 'book',
  'home-services': 'quote',
  neutral: 'contact',
};

/** Requirements of a goal; when not met, the visitor is invited to write instead. */
const NEEDS: Partial<Record<Goal, (setting: Setting) => boolean>> = {
  order: ({ shelf, brief }) => brief.industry.archetype === 'food' && Boolean(shelf.callable || shelf.first('url')),
  visit: ({ shelf }) => shelf.first('address') !== undefined,
  // A free trial needs the owner's word for it.
  trial: ({ shelf }) => shelf.said('trial').length > 0,
  tickets: ({ shelf, brief }) =>
    brief.pageType === 'event'
      ? shelf.by('offer').length > 0 || shelf.by('price').length > 0 || shelf.first('url') !== undefined
      : shelf.by('url').some(({ norm }) => norm.purpose === 'tickets'),
  buy: ({ shelf }) =>
    Boolean(shelf.callable || shelf.first('url') || shelf.first('email')) && shelf.by('offer').some(({ norm }) => norm.price),
  donate: (setting) => setting.brief.industry.archetype === 'cause' || setting.shelf.by('pix').length > 0 || canDonate(setting),
  enrol: (setting) => teaches(setting) || signsUp(setting) || sellsCourses(setting),
  subscribe: ({ brief }) => brief.pageType === 'blog',
};

export interface Acts {
  goal: Goal;
  /** The page's one main action, in the same words everywhere. */
  primary: ActionSketch;
  /** Another way to reach the business, if any. */
  direct?: ActionSketch;
  channel: 'whatsapp' | 'url' | 'phone' | 'mail' | 'form' | 'map' | 'page';
}

/** Trades that give appointments; a table, a room or a seat is booked. */
const SEES = new Set<Archetype>(['health', 'beauty', 'legal', 'home-services']);
const AT_AN_HOUR = /(?<!\p{L})(?:agend\p{L}*|marcar|hor[áa]rios?|citas?|turnos?|appointments?|موعد)(?!\p{L})/iu;
const TEACHES =
  /(?<!\p{L})(?:escolas?|col[ée]gio|curs(?:o|inho)s?|aulas?|academia|creche|escuela|instituto|jard[ií]n?|schools?|nursery|academy|college|class(?:es)?|clases|مدرسة|معهد|أكاديمية|روضة)(?!\p{L})/iu;
/** Trades with one separately priced job per customer; tyre fitters and locksmiths are called. */
const CALLED =
  /(?<!\p{L})(?:borrach\p{L}*|chaveir\p{L}*|cerraj\p{L}*|locksmith\p{L}*|guinch\p{L}*|reboque|gr[uú]as?|towing|llanter\p{L}*|gomer[ií]a|tyres?|tires?|lava[- ]?(?:jato|r[áa]pido)|car ?wash|lavadero)(?!\p{L})/iu;
/** Repair shops: customers ask about a job and make no appointment. */
const MENDS =
  /(?<!\p{L})(?:talleres?|taller|oficinas? (?:de|mec[âa]nica)|bicicletar[íi]a|repairs?|repair(?:er|man)?|mend(?:s|ing)|reparaci(?:[óo]n|ones)|consertos?|assist[êe]ncia t[ée]cnica|servicio t[ée]cnico|arreglos?|zapater[oí]a?|sapat(?:eiro|aria)|relojer[oí]a?|relojoaria|cobbler|luthier|restor(?:er|ation)|restaura[çc][ãa]o|bike (?:shop|service|workshop)|workshop|sharpen\p{L}*|afiad\p{L}*|afilador\p{L}*)(?!\p{L})/iu;
/** Performers: a date, a wedding or a rehearsal is discussed in writing. */
const PLAYS =
  /(?<!\p{L})(?:bandas?|bands?|cor(?:o|al|ais|os|ales)|choirs?|orques?tras?|orquestas?|(?:string )?(?:quartets?|quintets?|trios?)|cuartetos?|quartetos?|djs?|cantor\p{L}*|cantante|singers?|m[úu]sic[oa]s?|musicians?|فرقة)(?!\p{L})/iu;
/** Artists and writers show their work: a quote is offered only on request. */
const SHOWS = new Set(['writer', 'musician', 'artist', 'gallery', 'blog', 'portfolio']);
/** Houses of mourning: nothing is ordered by a button. */
const MOURNS =
  /(?<!\p{L})(?:funer\p{L}*|cremat\p{L}*|crematori\p{L}*|urnas?|caix[õo](?:es)?|vel[óo]rios?|undertakers?|جناز\p{L}*|دفن)(?!\p{L})/iu;
const COURSES =
  /(?<!\p{L})(?:curs(?:o|os)|aulas?|oficinas?|workshops?|courses?|class(?:es)?|lessons?|taster|talleres|taller|clases?|دور(?:ة|ات)|حصص|دروس)(?!\p{L})/iu;
/** A fee for taking part. */
const TAKES_PART = /(?<!\p{L})(?:inscri[çc](?:[ãa]o|[õo]es)|inscripci[óo]n(?:es)?|registration|entry fee|sign-?up|تسجيل|اشتراك)(?!\p{L})/iu;
/** Businesses without orders, although their owners write "pedidos de oração". */
const SELLS_NOTHING = new Set<Archetype>(['cause', 'education', 'health', 'legal', 'event']);

const statedOf = ({ brief, calling }: Setting): string =>
  `${brief.business.trade?.value ?? calling ?? ''} ${brief.business.name?.value ?? ''}`;
const teaches = (setting: Setting): boolean => setting.brief.industry.archetype === 'education' || TEACHES.test(statedOf(setting));
const signsUp = ({ shelf }: Setting): boolean => shelf.by('offer').some(({ text }) => TAKES_PART.test(text));
/** A studio with more courses on its list than anything else. */
const sellsCourses = ({ shelf, brief }: Setting): boolean => {
  const priced = shelf.by('offer').filter(({ norm }) => norm.price);
  const ofCourses = (brief.outline?.parts ?? []).flatMap((part) =>
    part.is === 'items' && COURSES.test(part.heading ?? '') ? part.facts.map(({ of }) => of) : [],
  );
  const isCourse = ({ id, text }: Fact) => COURSES.test(text) || ofCourses.includes(id);
  return priced.length > 1 && priced.filter(isCourse).length * 2 > priced.length;
};
const sells = (setting: Setting): boolean => !SELLS_NOTHING.has(setting.brief.industry.archetype) && !teaches(setting);

const ESTIMATES = /(?<!\p{L})(?:or[çc]amentos?|presupuestos?|cotiza\p{L}*|quotes?|estimates?|عرض سعر)(?!\p{L})/iu;

/** Shops where courses and books are paid for: a link to one is the way to buy. */
const CHECKOUT = /(?:^|[/.])(?:hotmart|kiwify|eduzz|monetizze|braip|perfectpay|ticto|lastlink|gumroad|cakto)\./i;
const checkoutOf = ({ shelf }: Setting) => shelf.by('url').find(({ norm }) => CHECKOUT.test(norm.href));

/** Default goal for visitors of such a business. */
function usualGoal(setting: Setting): Goal {
  const { brief, shelf } = setting;
  const { archetype, id } = brief.industry;
  if (checkoutOf(setting) && archetype !== 'cause') return teaches(setting) ? 'enrol' : 'buy';
  if (teaches(setting)) return 'enrol';
  if (signsUp(setting) || sellsCourses(setting)) return 'enrol';
  if (MOURNS.test(statedOf(setting))) return 'contact';
  const asked = shelf.all.some(({ norm, text }) => ['statement', 'offer'].includes(norm.kind) && ESTIMATES.test(text));
  if (asked && ['neutral', 'home-services'].includes(archetype)) return 'quote';
  if (PLAYS.test(statedOf(setting)) || SHOWS.has(id)) return 'contact';
  if (archetype === 'home-services') {
    if (CALLED.test(statedOf(setting))) return shelf.callable || !shelf.first('address') ? 'contact' : 'visit';
    // With only a phone number the visitor calls, and states the reason on the phone.
    return shelf.callable && !shelf.whatsapp ? 'contact' : 'quote';
  }
  if (MENDS.test(statedOf(setting)) && !AT_AN_HOUR.test(brief.prompt) && archetype !== 'food') return 'contact';
  if (archetype === 'retail' && brief.pageType !== 'catalogue')
    return shelf.by('offer').some(({ norm }) => norm.price) ? 'appointment' : 'quote';
  return USUAL[archetype];
}

/** "Não trabalhamos com hora marcada"; one who sees nobody without an appointment says another thing. */
const FIRST_COME =
  /n[ãa]o (?:trabalh|atend|fa[zç])\p{L}* com hora marcada|no (?:trabajamos|atendemos) con (?:cita|turno)|(?:do not|don['’]t) (?:take|do) appointments|no appointments? (?:needed|necessary)|walk[- ]ins only/iu;

const ENROLS = /matr[ií]cul|inscri[çctb]|inscreva|\benrol|\bregist(?:er|ration)|sign(?:ing)? up|التسجيل/iu;

function goalOf(setting: Setting): Goal {
  const { brief } = setting;
  const can = (goal: Goal): boolean => NEEDS[goal]?.(setting) ?? true;
  const { goal } = brief.wishes;
  if (goal === 'book' && SEES.has(brief.industry.archetype)) return 'appointment';
  if ((goal === 'book' || goal === 'appointment') && PLAYS.test(statedOf(setting))) return 'contact';
  if (goal === 'buy' && (teaches(setting) || sellsCourses(setting))) return 'enrol';
  // A goal stated by the owner is used in their words, as long as it can be carried out.
  if (goal && (can(goal) || (goal === 'order' && sells(setting)) || goal === 'enrol')) return goal;
  const usual = usualGoal(setting);
  // A school of diving that never speaks of enrolment has guests.
  if (usual === 'enrol' && brief.industry.archetype === 'lodging' && !ENROLS.test(brief.prompt)) return can('book') ? 'book' : 'contact';
  if (usual === 'appointment' && FIRST_COME.test(brief.prompt)) return 'contact';
  if (can(usual)) return usual;
  return brief.industry.archetype === 'food' && can('visit') ? 'visit' : 'contact';
}

/** "Ring first", "só com hora marcada": nobody comes without a word before. */
const AHEAD =
  /(?<!\p{L})(?:(?:call|ring|phone|text|message)(?: (?:me|us))? (?:before|ahead|first)|(?:by|strictly) appointment|(?:lig(?:ue|ar|a)|avis\p{L}+|cham\p{L}+) antes|(?:com|marcar?) (?:hora|horário|visita)|hora marcada|agend\p{L}+|(?:llam\p{L}+|avis\p{L}+) antes|con (?:cita|turno)|previa cita|cita previa|اتصل\p{L}* قبل|بموعد|موعد مسبق)(?!\p{L})/iu;

function channelOf(setting: Setting, goal: Goal): { channel: Acts['channel']; target: Target } {
  const { shelf, brief } = setting;
  const wish = brief.wishes.contact;
  const form = { channel: 'form', target: { to: 'alias', alias: 'contact' } } as const;
  const pays = goal === 'donate' || goal === 'buy';
  const owned = ownLinks(setting);
  const checkout = goal === 'enrol' || pays ? checkoutOf(setting) : undefined;
  const link =
    checkout ??
    shelf
      .by('url')
      .find((url) => !owned.has(url.id) && (pays ? ['payment', 'shop'] : ['booking', 'shop', 'tickets']).includes(url.norm.purpose));
  const email = shelf.first('email');
  const address = shelf.first('address');
  if (wish === 'form') return form;
  if (wish === 'visit' && address) return { channel: 'map', target: { to: 'map', fact: address.id } };
  if (wish === 'email' && email) return { channel: 'mail', target: { to: 'mail', fact: email.id } };
  if (wish === 'phone' && shelf.callable) return { channel: 'phone', target: { to: 'tel', fact: shelf.callable.id } };
  // People who are to come need the way; to call first is the owner's to ask.
  if (wish === undefined && brief.wishes.goal === 'visit' && goal === 'visit' && address && !AHEAD.test(brief.prompt))
    return { channel: 'map', target: { to: 'map', fact: address.id } };
  if (link && wish !== 'whatsapp') return { channel: 'url', target: { to: 'url', href: link.norm.href } };
  if (goal === 'donate' && wish !== 'whatsapp' && canDonate(setting)) return { channel: 'page', target: { to: 'alias', alias: 'donate' } };
  if (shelf.whatsapp) {
    const hello = setting.speak.say(setting.trade.hello ?? setting.words.hello[goal]);
    return {
      channel: 'whatsapp',
      target: { to: 'whatsapp', fact: shelf.whatsapp.id, text: hello ? word(hello, 'composer', 'act.hello') : undefined },
    };
  }
  // Without another wish the phone number is the channel: nobody has to fill in a form to order or to call a tradesman.
  if (shelf.callable && !shelf.first('email') && (wish === undefined || goal === 'order'))
    return { channel: 'phone', target: { to: 'tel', fact: shelf.callable.id } };
  // Of two ways that are only given, the first; on a site of before that is the phone.
  if (email && shelf.callable?.norm.call && BY_MAIL.has(goal) && wish === undefined && (brief.outline || stands(shelf.callable, email)))
    return { channel: 'phone', target: { to: 'tel', fact: shelf.callable.id } };
  if (email && !['appointment', 'book', 'quote', 'enrol', 'trial'].includes(goal))
    return { channel: 'mail', target: { to: 'mail', fact: email.id } };
  if (goal === 'visit' && address) return { channel: 'map', target: { to: 'map', fact: address.id } };
  return form;
}

const stands = (one: Fact, other: Fact): boolean => (one.source.span?.[0] ?? 0) < (other.source.span?.[0] ?? 0);

/** Goals that become a plain message by e-mail. */
const BY_MAIL = new Set<Goal>(['contact', 'buy', 'order', 'visit', 'donate', 'tickets']);

/** Chooses the visitor's main action, its label and its target. */
export function decideActs(setting: Setting): Acts {
  const { words, trade, shelf } = setting;
  const goal = goalOf(setting);
  const { channel, target } = channelOf(setting, goal);
  const own = trade.act?.[goal];
  // A course has enrolment; a race or a rehearsal has registration.
  const plain = goal === 'enrol' && !teaches(setting) && !sellsCourses(setting) ? words.act.signUp : words.act[goal];
  const text =
    channel === 'whatsapp'
      ? words.actOnWhatsapp[goal]
      : channel === 'phone'
        ? shelf.callable?.norm.call
          ? words.actByPhone[goal === 'visit' && !AHEAD.test(setting.brief.prompt) ? 'contact' : goal]
          : words.act.text
        : channel === 'mail' && BY_MAIL.has(goal)
          ? words.act.email
          : channel === 'map'
            ? words.act.directions
            : (own ?? plain);
  const wished = setting.isFirst
    ? (ownLabel(setting.brief, 'button') ?? deedFor(setting, channel) ?? callFor(setting, goal, target) ?? labelOfOutline(setting, channel))
    : undefined;
  const label = wished
    ? word(wished, 'fact', 'act.primary')
    : word(setting.speak.say(text) ?? words.act.contact, 'composer', 'act.primary');
  const primary: ActionSketch = { label, target };
  setting.speak.use(primary.label.text);
  let direct: ActionSketch | undefined;
  // The same number twice would be redundant.
  if (shelf.callable?.norm.call && channel !== 'phone' && !(channel === 'whatsapp' && shelf.callable.id === shelf.whatsapp?.id))
    direct = { label: word(words.act.call, 'composer', 'act.call'), target: { to: 'tel', fact: shelf.callable.id } };
  else if (shelf.whatsapp && channel !== 'whatsapp')
    direct = { label: word(words.act.whatsapp, 'composer', 'act.whatsapp'), target: { to: 'whatsapp', fact: shelf.whatsapp.id } };
  return { goal, primary, direct, channel };
}

/** A button by phone or WhatsApp says the way with the deed. */
function deedFor({ brief }: Setting, channel: Acts['channel']): string | undefined {
  const deed = channel === 'form' || channel === 'url' || channel === 'page' || channel === 'mail' ? ownDeed(brief) : undefined;
  return deed && asTitle(deed);
}

/** Without a goal of its own, a button invites as its owner does. */
function callFor({ brief, shelf }: Setting, goal: Goal, target: Target): string | undefined {
  const way = goal === 'contact' && 'fact' in target ? shelf.get(target.fact) : undefined;
  return way && ownCall(brief, way.text);
}

const MEANS: readonly (readonly [RegExp, Acts['channel']])[] = [
  [/whats|zap/i, 'whatsapp'],
  [/\b(?:ligue|call|llama)\b/i, 'phone'],
  [/e-?mail|correo/i, 'mail'],
];

/** Words of the button on the owner's former site, unless they name another way than the new one goes. */
function labelOfOutline({ brief }: Setting, channel: Acts['channel']): string | undefined {
  const label = brief.outline?.action;
  if (!label || channel === 'map') return undefined;
  const named = MEANS.find(([words]) => words.test(label))?.[1];
  return named === undefined || named === channel ? asTitle(label) : undefined;
}

/** A link inside the site with its own label. */
export const goTo = (text: string, alias: string): ActionSketch => ({
  label: word(text, 'composer', `act.to-${alias}`),
  target: { to: 'alias', alias },
});
