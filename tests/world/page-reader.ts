import type { PageReader } from '#modules/measure/collect/collect-evidence.ts';
import { readCustomerFacts } from '#ruler/page/customer-facts.ts';
import { decodeHtml } from '#ruler/page/decode-html.ts';
import { readPage } from '#ruler/page/read-page.ts';

/** Reads pages in the test's own thread. */
export const pageReader: PageReader = {
  readPages: async (pages) => pages.map(({ url, bytes, contentType }) => readPage(decodeHtml(bytes, contentType), url)),
  readCustomerFacts: async (pages) => readCustomerFacts(pages),
};
