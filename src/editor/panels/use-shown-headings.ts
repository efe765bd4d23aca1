import { useEffect, useState } from 'react';
import { isTitledByOwner } from '#site/render/opening-coverage.ts';
import type { Locale, PageId, Section, SectionId, SiteDocument } from '#site/schema.ts';
import { plainTextOf } from '#site/strings.ts';
import { useEditor } from '../use-editor.tsx';

const PAUSE_MS = 150;

type Renderer = typeof import('#site/render.ts');

/** Something that the renderer knows of the shown page, told after a pause. `read` is a constant. */
function useRendered<T>(read: (renderer: Renderer, document: SiteDocument, page: PageId, locale: Locale) => T, before: T): T {
  const document = useEditor((state) => state.document);
  const page = useEditor((state) => state.page);
  const locale = useEditor((state) => state.locale);
  const [found, setFound] = useState(before);
  useEffect(() => {
    let open = true;
    const timer = setTimeout(async () => {
      const renderer = await import('#site/render.ts');
      if (open) setFound(() => read(renderer, document, page, locale));
    }, PAUSE_MS);
    return () => {
      open = false;
      clearTimeout(timer);
    };
  }, [document, page, locale, read]);
  return found;
}

type Headings = ReadonlyMap<SectionId, string>;
const NO_HEADINGS: Headings = new Map();
const readHeadings = ({ shownHeadings }: Renderer, ...of: [SiteDocument, PageId, Locale]): Headings => shownHeadings(...of);

/** Headings by section where the page shows another than the section's own text. Known once the renderer is loaded. */
export function useShownHeadings(): (section: Section) => string | undefined {
  const document = useEditor((state) => state.document);
  const headings = useRendered(readHeadings, NO_HEADINGS);
  // The owner's own words are shown from the first letter on.
  return (section) => (isTitledByOwner(document, section) ? undefined : headings.get(section.id));
}

type Covered = ReadonlySet<SectionId>;
const NONE_COVERED: Covered = new Set();
const readCovered = ({ coveredSections }: Renderer, ...of: [SiteDocument, PageId, Locale]): Covered => coveredSections(...of);

/** Sections that the page shows within its opening alone. Known once the renderer is loaded. */
export const useCoveredSections = (): Covered => useRendered(readCovered, NONE_COVERED);

/** A section's heading as the page shows it. */
export function useHeadingOf(): (section: Section) => string {
  const shown = useShownHeadings();
  const document = useEditor((state) => state.document);
  const locale = useEditor((state) => state.locale);
  return (section) => shown(section) ?? (section.slots.title ? plainTextOf(document, section.slots.title, locale) : '');
}
