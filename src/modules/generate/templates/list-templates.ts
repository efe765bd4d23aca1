import { type GROUPS, type SlotName, TEMPLATE_IDS, TEMPLATES, type TemplateId } from '#templates/templates.ts';

export interface TemplateSummary {
  id: TemplateId;
  category: (typeof GROUPS)[number];
  tags: string[];
  /** Questions to the owner before the site is made; all are optional. */
  answers: SlotName[];
}

/** All templates, or those of a category, in gallery order. */
export function listTemplates({ category }: { category?: (typeof GROUPS)[number] | undefined } = {}): TemplateSummary[] {
  return TEMPLATE_IDS.map((id) => TEMPLATES[id])
    .filter(({ group }) => category === undefined || group === category)
    .map(({ id, group, industry, pageType, slots }) => ({
      id,
      category: group,
      tags: [...new Set([industry.id, industry.archetype, pageType])].filter((tag) => tag !== 'neutral'),
      answers: slots,
    }));
}
