import { languageOf } from '#composer/reading/locale.ts';
import type { FactOf } from '#site/schema.ts';
import { asTitle } from './language.ts';
import { rolesOf } from './one-of-many.ts';
import type { Setting } from './setting.ts';
import { ids, type Sketch, sketch, word } from './sketch.ts';

/** Whether a person is the business itself: a site of one person has no team. */
export const isHouse = ({ name }: Setting, person: FactOf<'person'>): boolean =>
  name.toLowerCase().includes(person.text.toLowerCase()) || person.text.toLowerCase().includes(name.toLowerCase());

/** "Somos mi mujer Inés y yo" says more about her than a list of one name. */
function isOnlyNamed({ shelf, placed }: Setting, { id, text, norm }: FactOf<'person'>): boolean {
  const registry = norm.registry ? shelf.get(norm.registry) : undefined;
  const parts = [text, norm.role, registry?.text].filter((part) => part !== undefined).map((part) => part.toLowerCase());
  const isNamed = shelf.by('statement').some((stated) => parts.every((part) => stated.text.toLowerCase().includes(part)));
  if (isNamed) for (const one of [id, registry?.id]) if (one) placed.add(one);
  return isNamed;
}

/** A single named person beside the business: shown with the contacts, since a list of one is none. */
export function lonePerson(setting: Setting): FactOf<'person'> | undefined {
  const people = setting.shelf.by('person');
  const [lone] = people;
  if (!lone || people.length > 1 || isHouse(setting, lone)) return undefined;
  const asked = ASKED_FOR.exec(setting.brief.prompt)?.[1];
  return (asked && !lone.text.includes(asked)) || isOnlyNamed(setting, lone) ? undefined : lone;
}

/** "Falar com Sérgio": then nobody else is the contact person. */
const ASKED_FOR =
  /(?:[Ff]al(?:ar?|em?) com|[Tt]rat(?:ar?|e) com|[Hh]abla[r]? con|[Pp]regunt(?:ar?|e|en) por|[Aa]sk for|[Ss]peak (?:to|with)|[Tt]alk to)\s(?:(?:o|a|el|la)\s)?(\p{Lu}[\p{L}'’-]+)/u;

export function team(setting: Setting): Sketch | undefined {
  const all = setting.shelf.by('person');
  const others = all.filter((person) => !isHouse(setting, person));
  const isStated = all.length > 1 && others.length === 1 && others.every((person) => isOnlyNamed(setting, person));
  const people = all.length === 1 || isStated ? [] : all;
  const head = people.length ? setting.speak.pick('team', setting.heads('team')) : undefined;
  if (!head) return undefined;
  const section = sketch('team', 'team', head);
  const roles = rolesOf(people, languageOf(setting.brief.prompt).language);
  section.items = people.slice(0, 24).map((person) => {
    const registry = person.norm.registry ? setting.shelf.get(person.norm.registry) : undefined;
    for (const fact of [person, registry]) if (fact) setting.placed.add(fact.id);
    const role = roles.get(person);
    return { slots: role ? { role: word(asTitle(role), 'fact') } : {}, facts: ids(person, registry) };
  });
  section.solid = true;
  return section;
}

export function testimonials(setting: Setting): Sketch | undefined {
  const quotes = setting.shelf.by('quote');
  const head = quotes.length ? setting.speak.pick('testimonials', setting.heads('testimonials')) : undefined;
  if (!head) return undefined;
  const section = sketch('testimonials', 'testimonials', head);
  section.items = quotes.slice(0, 9).map((quote) => {
    setting.placed.add(quote.id);
    return { slots: quote.norm.role ? { role: word(quote.norm.role, 'fact') } : {}, facts: ids(quote) };
  });
  section.layouts = quotes.length === 1 ? ['single'] : ['grid', 'single'];
  section.solid = true;
  return section;
}
