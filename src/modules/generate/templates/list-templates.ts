import { type GROUPS, type SlotName, TEMPLATE_IDS, TEMPLATES, type TemplateId } from '#templates/templates.ts';

export interface TemplateSummary {
  id: TemplateId;
  category: (typeof GROUPS)[number];
  tags: string[];
  /** What its owner may tell before the site is made; each may be left out. */
  answers: SlotName[];
}

/** All templates, or those of a category, in the order of the gallery. */
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
