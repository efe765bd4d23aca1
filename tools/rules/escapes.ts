import { isTest, type Source } from './source.ts';

/** Characters of markup that are replaced by references. */
const ESCAPING = /`&#\$\{|['"]&lt;['"]/;
/** The one for pages and mails; that of the edge, which sees no document; one that writes XML; one that reads references. */
const ALLOWED = new Set([
  'src/site/render/html.ts',
  'src/edge/small-page.ts',
  'src/modules/domains/zone/providers/route53-xml.ts',
  'src/export/react/jsx.ts',
]);

/** Markup that is escaped in a way of its own: each has its own gaps. */
export const ownEscapes = ({ file, text }: Source): string[] =>
  file.startsWith('src/') && !isTest(file) && !ALLOWED.has(file) && ESCAPING.test(text)
    ? ['escapeHtml of #site/render/html.ts does it']
    : [];
