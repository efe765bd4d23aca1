import { z } from 'zod';
import { PageId } from '../schema/ids.ts';
import { OperationRefused, operation, requireRecord } from './operation.ts';
import { removalOfPage } from './remove-post.ts';

/** Removes a page of the menu. The home page stays, and so do those that the site must have. */
export const removePage = operation('remove-page', z.object({ page: PageId }), (doc, { page: id }) => {
  const page = requireRecord(doc, 'pages', id);
  if (page.type !== 'page') throw new OperationRefused('fixed', id);
  return removalOfPage(doc, page);
});
