import type { StatedPerson } from './stated-part.ts';

const SHORT_LINE = 40;

/** Written as a name is: two words or more, each with a capital. */
const NAME = /^(?:\p{Lu}[\p{L}.'’-]+\s+)(?:(?:d[aeo]s?|del?|y|e|["“]?\p{Lu}[\p{L}.'’-]*["”]?)\s*){1,4}(?:\((?:h|hijo|filho|jr\.?)\))?$/u;
/** "Herrera, Fernando Martín", in a list of the staff. */
const SURNAME_FIRST = /^\p{Lu}[\p{L}'’-]+, (?:\p{Lu}[\p{L}'’-]+ ?){1,3}$/u;
const TITLED = /^(?:dr|dra|prof|profa|professora?|chef|mestre|sr|sra|mr|mrs|ms|lic)\.?\s/i;
/** Headings of lists of people. */
const STAFF =
  /quem (?:cuida|faz|toca)|^(?:los|las|os|as) que |tripula|\bteachers?\b|\binstructors?\b|our people|the crew|nossa gente|nuestra gente|maestr[oa]s|equipe|equipo|\btime\b|\bteam\b|staff|dentistas|m[ée]dic[oa]s|professor|profesor|docentes|monitor[ea]|entrenador|\btrainers?\b|\bcoach|profissiona|profesional|nosotr|quem som|qui[ée]n|sobre|about|barbers|advogad|abogad|instrutor|terapeut|fisioterapeut|\bs[óo]ci[oa]s|especialistas|corpo cl[íi]nico|meet/i;
const ROLE =
  /\b(?!(?:(?:re|entre|pre|im)?vista|lista|pista|conquista|cat[áa]logo|di[áa]logo)\b)(?:\p{L}+(?:ista|logo|loga|peuta)|instruc?tor\w*|propriet[áa]ri[oa]|s[óo]ci[oa]|don[oa]|owner|apprentice|barber|chef|confeiteir[oa]|cabeleireir[oa]|manicure|mec[âa]nic\w*|advogad[oa]|m[ée]dic[oa]|professora?|gerente|diretora?|fundadora?|founder|manager|director|veterin[áa]ri[oa]|aprendiz|estilista|atendente|enfermeir[oa]|engenheir[oa]|arquitet[oa]|nutricionista|pe?luquer[oa])\b|\b(?:CREFITO|CRO|CRMV|CRM|CRP|OAB|CREA|CAU|CRN|CREF|COREN|CRF)\b/iu;

const isPerson = (text: string): boolean => NAME.test(text);
export const isStaff = (heading: string | undefined): boolean => STAFF.test(heading ?? '');

/** A name above a role, and perhaps a sentence; null where nothing says that it is a person. */
export function personOf(name: string, texts: readonly string[], under: string | undefined, isAmongPeople = false): StatedPerson | null {
  // "Cidinha": known by one name, among the others.
  const isOneName = isAmongPeople && /^\p{Lu}\p{Ll}+$/u.test(name) && texts[0] !== undefined && texts[0].length < SHORT_LINE;
  const isListed = (isStaff(under) || isAmongPeople) && SURNAME_FIRST.test(name);
  if (!(isPerson(name) || isOneName || isListed) || texts.length === 0) return null;
  // Beside people a name with a few words is one more, whatever it is called that they do.
  const isOneMore = isAmongPeople && texts.length === 1 && texts[0]!.length < SHORT_LINE && !/[.!?\d]/.test(texts[0]!);
  const known =
    isOneName ||
    isOneMore ||
    TITLED.test(name) ||
    isStaff(under) ||
    texts.some((text) => text.length < SHORT_LINE * 1.5 && ROLE.test(text));
  if (!known) return null;
  const isShort = (text: string) => text.length < SHORT_LINE && (!/[.!?]$/.test(text) || (isStaff(under) && !/\s/.test(text)));
  const roles = texts.filter(isShort).map((text) => text.replace(/\.$/, ''));
  const about = texts.filter((text) => !isShort(text)).join(' ');
  return { name, ...(roles.length > 0 && { role: roles.join(', ') }), ...(about && { about }) };
}

/** "Ana Paula Reis – canto e coral" in a list of people; with a comma under a heading that says so. */
export function personIn(text: string, under: string | undefined): StatedPerson | null {
  const [, name = '', role = ''] =
    /^([^–—:]{4,40}?)\s(?:[-–—]|:)\s(.{3,120})$/u.exec(text) ??
    (isStaff(under) ? /^([^,]{4,40}),\s(\p{Ll}.{2,120})$/u.exec(text) : null) ??
    [];
  // "… - piano e flauta. Formada pela UFMG."
  const [, post = role, about] = (isStaff(under) && /^([^.!?]{3,60})[.]\s+(\p{Lu}.*[.])$/u.exec(role)) || [];
  if (!isPerson(name) || /[.!?]\s/.test(post)) return null;
  return TITLED.test(name) || isStaff(under) || ROLE.test(post.split(',')[0]!)
    ? { name, role: post.replace(/\.$/, ''), ...(about && { about }) }
    : null;
}

/** The lines below a person's, until the next one: more of their post, and a sentence. */
export function withBelow(person: StatedPerson, below: readonly string[]): StatedPerson {
  const isShort = (text: string) => text.length < SHORT_LINE && !/[.!?]$/.test(text);
  const role = [person.role, ...below.filter(isShort)].filter(Boolean).join(', ');
  const about = below.filter((text) => !isShort(text)).join(' ');
  return { ...person, ...(role && { role }), ...(about && { about }) };
}
