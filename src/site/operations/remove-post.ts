import { z } from 'zod';
import type { Change } from '../changes/change.ts';
import type { Link, Page, SiteDocument } from '../schema/document.ts';
import { PageId } from '../schema/ids.ts';
import { removal } from './copy.ts';
import { OperationRefused, operation, requireRecord } from './operation.ts';

/** Removes a post with everything only it uses, and buttons and links that lead to it. */
export const removePost = operation('remove-post', z.object({ page: PageId }), (doc, { page: id }) => {
  const page = requireRecord(doc, 'pages', id);
  if (page.type !== 'post') throw new OperationRefused('fixed', id);
  return removalOfPage(doc, page);
});

/** Changes that remove a page with everything only it uses, and the buttons and links that lead to it. */
export function removalOfPage(doc: SiteDocument, page: Page): Change[] {
  const { id } = page;
  const sections = Object.values(doc.sections).filter((section) => section.page === id);
  const held = new Set(sections.map((section) => section.id));
  const items = Object.values(doc.items).filter((item) => held.has(item.section));
  return [
    ...linksElsewhere(doc, id, held),
    ...removal(doc, [
      ['pages', page],
      ...sections.map((section): ['sections', typeof section] => ['sections', section]),
      ...items.map((item): ['items', typeof item] => ['items', item]),
    ]),
  ];
}

function linksElsewhere(doc: SiteDocument, gone: string, held: ReadonlySet<string>): Change[] {
  const leads = (link: Link | undefined) => link?.to === 'page' && link.page === gone;
  const buttons = Object.values(doc.sections).filter(({ id, actions }) => !held.has(id) && actions.some(({ link }) => leads(link)));
  const links = Object.values(doc.items).filter((item) => !held.has(item.section) && leads(item.link));
  return [
    ...buttons.map((section): Change => {
      const value = section.actions.filter(({ link }) => !leads(link));
      return { t: 'set', table: 'sections', id: section.id, field: 'actions', value, before: section.actions };
    }),
    ...links.map((item): Change => ({ t: 'set', table: 'items', id: item.id, field: 'link', before: item.link })),
  ];
}
