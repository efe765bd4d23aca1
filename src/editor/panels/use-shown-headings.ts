import { useEffect, useState } from 'react';
import { isTitledByOwner } from '#site/render/opening-coverage.ts';
import type { Section } from '#site/schema.ts';
import { plainTextOf } from '#site/strings.ts';
import { useEditor } from '../use-editor.tsx';

const PAUSE_MS = 150;

/** Headings by section where the page shows another than the section's own text. Known once the renderer is loaded. */
export function useShownHeadings(): (section: Section) => string | undefined {
  const document = useEditor((state) => state.document);
  const page = useEditor((state) => state.page);
  const locale = useEditor((state) => state.locale);
  const [headings, setHeadings] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    let open = true;
    const timer = setTimeout(async () => {
      const { shownHeadings } = await import('#site/render.ts');
      if (open) setHeadings(shownHeadings(document, page, locale));
    }, PAUSE_MS);
    return () => {
      open = false;
      clearTimeout(timer);
    };
  }, [document, page, locale]);
  // The owner's own words are shown from the first letter on.
  return (section) => (isTitledByOwner(document, section) ? undefined : headings.get(section.id));
}

/** A section's heading as the page shows it. */
export function useHeadingOf(): (section: Section) => string {
  const shown = useShownHeadings();
  const document = useEditor((state) => state.document);
  const locale = useEditor((state) => state.locale);
  return (section) => shown(section) ?? (section.slots.title ? plainTextOf(document, section.slots.title, locale) : '');
}
