import type { PageReader } from '#modules/measure/collect/collect-evidence.ts';
import type { LookReader } from '#modules/measure/rebuild/collect-look.ts';
import { readCustomerFacts } from '#ruler/page/customer-facts.ts';
import { decodeHtml } from '#ruler/page/decode-html.ts';
import { readPage } from '#ruler/page/read-page.ts';
import { readLook } from '#ruler/rebuild/read-look.ts';
import { readStyles } from '#ruler/rebuild/read-styles.ts';

/** Reads pages in the test's own thread. */
export const pageReader: PageReader & LookReader = {
  readPages: async (pages) => pages.map(({ url, bytes, contentType }) => readPage(decodeHtml(bytes, contentType), url)),
  readLooks: async (pages) => pages.map(({ url, bytes, contentType }) => readLook(decodeHtml(bytes, contentType), url)),
  readStyles: async (styles) => readStyles(styles),
  readCustomerFacts: async (pages) => readCustomerFacts(pages),
};
