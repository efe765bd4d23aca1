import type { Outlined } from '#composer/outline.ts';
import { fold } from '#composer/reading/fold.ts';
import type { Acts } from '../actions.ts';
import { asTitle } from '../language.ts';
import { pageHead } from '../opening.ts';
import { page } from '../pages.ts';
import type { Setting } from '../setting.ts';
import { type PageSketch, type Sketch, word } from '../sketch.ts';

/** Sections that one page holds well; with more, the pages of the old site are pages again. */
const MAX_TOGETHER = 22;
/** Most sections of a page, with room for its head, its foot and what its owner adds. */
const MAX_ON_PAGE = 30;
/** Most pages in the menu, beside the stops of the home page. */
const MAX_IN_MENU = 6;

interface Divided {
  /** The sections that stay on the home page. */
  home: Sketch[];
  pages: PageSketch[];
}

/**
 * Divides the sections of a large old site among pages as they were: those of its home page stay together, and each other page has its own
 * under its label in the old menu. `sources` has the address of the old page that each section is from.
 */
export function dividedAsBefore(
  setting: Setting,
  acts: Acts,
  sections: readonly Sketch[],
  sources: ReadonlyMap<Sketch, string>,
  { menu = [] }: Outlined,
): Divided {
  if (sections.length <= MAX_TOGETHER) return { home: [...sections], pages: [] };
  const first = sections.map((section) => sources.get(section)).find(Boolean);
  const isHome = (section: Sketch) => [undefined, '', first].includes(sources.get(section));
  const all = sections.filter(isHome);
  const [home = [], ...more] = partsOf(all);
  const others = [...new Set(sections.filter((section) => !isHome(section)).map((section) => sources.get(section)!))];
  const labelOf = (url: string) => menu.find((stop) => stop.url === url)?.label;
  const groups = [
    ...more.map((part) => ({ part, label: undefined })),
    ...others.flatMap((url) =>
      partsOf(sections.filter((section) => sources.get(section) === url)).map((part, at) => ({
        part,
        label: at === 0 ? labelOf(url) : undefined,
      })),
    ),
  ];
  let inMenu = 0;
  const pages = groups.map(({ part, label }, at) => {
    const isStop = label !== undefined && inMenu < MAX_IN_MENU;
    if (isStop) inMenu++;
    return pageOf(setting, acts, part, label, { name: `part-${at + 1}`, nav: isStop ? 'primary' : 'footer' });
  });
  return { home, pages };
}

function pageOf(
  setting: Setting,
  acts: Acts,
  sections: readonly Sketch[],
  label: string | undefined,
  { name, nav }: Pick<PageSketch, 'name' | 'nav'>,
): PageSketch {
  const title = asTitle(label ?? sections.map(({ slots }) => slots.title?.text).find(Boolean) ?? setting.name);
  // The head of the page says the first heading already.
  const isSaid = (section: Sketch, at: number) => at === 0 && fold(section.slots.title?.text ?? '') === fold(title);
  const own = sections.map((section, at) => ({
    ...section,
    nav: undefined,
    ...(isSaid(section, at) && { slots: { ...section.slots, title: undefined } }),
  }));
  return page(setting, {
    name,
    label: word(title, 'fact', `${name}.label`),
    slug: title,
    title,
    nav,
    sections: [pageHead(`${name}-head`, title, undefined, acts), ...own],
  });
}

/** As many sections together as a page has room for. */
function partsOf(sections: readonly Sketch[]): Sketch[][] {
  const count = Math.ceil(sections.length / MAX_ON_PAGE);
  return Array.from({ length: count }, (_, at) => sections.slice(at * MAX_ON_PAGE, (at + 1) * MAX_ON_PAGE));
}
