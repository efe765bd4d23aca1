import type { Evidence } from './evidence.ts';
import type { Finding } from './finding.ts';

/** Whether the viewport of a page is set for narrow screens. */
export const fitsPhone = (viewport: string | null): viewport is string => viewport !== null && /width\s*=/i.test(viewport);

export function judgeReading({ page }: Evidence): Finding[] {
  const found: Finding[] = [];
  const add = (code: Finding['code'], points: number, values: Finding['values'] = {}, lines: string[] = []) =>
    found.push({ code, area: 'reading', points, values, show: lines.length > 0 ? { as: 'lines', lines: lines.slice(0, 4) } : null });

  const { viewport, images, fields, headings } = page;
  if (!fitsPhone(viewport)) found.push({ code: 'no_viewport', area: 'reading', points: 60, values: {}, show: { as: 'shrunk' } });
  else if (/user-scalable\s*=\s*(no|0)|maximum-scale\s*=\s*(0|1)(\.\d+)?\s*(,|;|$)/i.test(viewport))
    add('zoom_blocked', 15, {}, [`viewport: ${viewport}`]);
  const { silent } = images;
  if (silent > 0) add('images_without_text', Math.min(25, 5 + silent * 2), { count: silent, total: images.total }, images.withoutAlt);
  const { nameless } = fields;
  if (nameless > 0)
    add('fields_without_label', Math.min(25, 10 + nameless * 3), { count: nameless, total: fields.total }, fields.withoutLabel);
  if (!page.lang) add('no_language', 8);
  if (!headings.some(({ level, text }) => level === 1 && text)) add('no_heading', 8);
  return found;
}
