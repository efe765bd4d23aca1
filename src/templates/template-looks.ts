import type { Theme } from '#site/schema.ts';
import { fillTemplate } from './fill-template.ts';
import { TEMPLATE_IDS, TEMPLATES, type TemplateId } from './templates.ts';

/** Parts of a template that another site can apply. */
export interface TemplateLook {
  id: TemplateId;
  theme: Theme;
  layouts: Record<string, string>;
}

/** Looks of all templates, as their sites in this language have them. */
export function templateLooks(locale: string): TemplateLook[] {
  return TEMPLATE_IDS.map((id): TemplateLook => {
    const { theme, sections } = fillTemplate(TEMPLATES[id], locale);
    const layouts = Object.fromEntries(Object.values(sections).map(({ kind, layout }) => [kind, layout]));
    return { id, theme, layouts };
  });
}
