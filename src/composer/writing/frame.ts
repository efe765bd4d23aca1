import type { Acts } from './actions.ts';
import { isHouse } from './people-sections.ts';
import { hasBranches } from './place-sections.ts';
import { legalSeo } from './seo.ts';
import type { Setting } from './setting.ts';
import { ids, type PageSketch, type Sketch, sketch, word } from './sketch.ts';

export const headerLayout = (setting: Setting) => setting.choose('header', ['bar', 'split-cta', 'centered']);

export function header(setting: Setting, acts: Acts): Sketch {
  const section = sketch('header', 'header');
  section.actions = [acts.primary];
  section.layouts = [headerLayout(setting)];
  section.solid = true;
  return section;
}

/** Max letters of a name set across the whole page. */
const SIGN = 28;
/** Sections of a page whose opening still is in mind at its end. */
const SHORT_PAGE = 3;

/** Footer of every page. On a single page, facts shown above are not repeated, and the rest join its contacts, which stand just above. */
export function footer(setting: Setting, shown: readonly Sketch[] = []): Sketch {
  const { shelf } = setting;
  const section = sketch('footer', 'footer');
  const above = new Set(
    shown.filter(({ kind }) => ['contact-form', 'map', 'hours', 'event-info'].includes(kind)).flatMap(({ facts }) => facts),
  );
  const rest = ids(
    shelf.first('address'),
    hasBranches(setting) ? undefined : shelf.first('hours'),
    ...shelf.by('phone'),
    ...shelf.by('email'),
    ...shelf.by('handle'),
    ...shelf
      .by('registry')
      .filter((registry) => !shelf.by('person').some((person) => person.norm.registry === registry.id && !isHouse(setting, person))),
  )
    .filter((id) => !above.has(id))
    .slice(0, 40);
  for (const id of rest) setting.placed.add(id);
  const contact = shown.find(({ kind }) => kind === 'contact-form');
  // A registry belongs to the name, which the footer has.
  const isImprint = (id: string) => !contact || shelf.get(id)?.norm.kind === 'registry';
  section.facts = rest.filter(isImprint);
  if (contact) contact.facts = [...contact.facts, ...rest.filter((id) => !isImprint(id))];
  const { length } = section.facts;
  const fitting =
    length > 3
      ? (['columns', 'info-heavy', 'columns'] as const)
      : length > 1
        ? (['columns'] as const)
        : above.size > 0 &&
            shown.length > SHORT_PAGE &&
            (setting.named || setting.calling) &&
            setting.name.length <= SIGN &&
            /^[\p{Script=Latin}\P{L}]+$/u.test(setting.name)
          ? (['wordmark', 'minimal'] as const)
          : (['minimal'] as const);
  section.layouts = [setting.choose('footer/layout', fitting)];
  section.solid = true;
  return section;
}

export function notFoundPage(setting: Setting): PageSketch {
  const { words, speak } = setting;
  const { title, lead, action } = words.notFound;
  const section = sketch('not-found', 'not-found', { title, lead });
  section.actions = [{ label: word(action), target: { to: 'named', page: 'home' } }];
  section.layouts = ['illustrated', 'minimal'];
  section.media = { size: [1200, 900] };
  section.solid = true;
  for (const text of [title, lead]) if (text) speak.use(text);
  return {
    name: 'not-found',
    type: 'not-found',
    nav: 'none',
    label: word(title, 'composer', 'not-found.label'),
    slug: '404',
    seo: { title, description: lead ?? title, noindex: true },
    sections: [section],
  };
}

/** Privacy page, with the part that the country's law requires and the business's own data; it speaks of a form where a page has one. */
export function legalPage(setting: Setting, pages: readonly PageSketch[]): PageSketch {
  const { words, speak, brief, shelf } = setting;
  const { legal } = words;
  const law = legal.law?.[brief.country];
  const hasForm = pages.some(({ sections }) => sections.some(({ form }) => form));
  const body = [hasForm ? legal.body : legal.formless, law]
    .filter((part) => part !== undefined)
    .map((part) => speak.say(part.replaceAll('{name}', setting.name)) ?? part);
  const section = sketch('legal', 'legal', { title: legal.title, lead: legal.lead, body: body.join('\n\n') });
  section.facts = ids(...shelf.by('registry'), shelf.first('address'), shelf.first('email'));
  section.layouts = [setting.choose('legal/layout', ['prose', 'toc'])];
  section.solid = true;
  return {
    name: 'legal',
    type: 'legal',
    nav: 'footer',
    label: word(legal.title, 'composer', 'legal.label'),
    slug: legal.slug,
    seo: legalSeo(setting),
    sections: [section],
  };
}
