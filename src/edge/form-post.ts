import type { VisitorRequest } from './visitor-request.ts';

const MAX_BYTES = 64 * 1024;

/** A form submission as received, not validated yet. */
export interface FormPost {
  formId: string;
  fields: Record<string, string>;
  /** Path of the page with the form. */
  page: string;
}

/** Reads a form submission. @returns null when it is not a form, or too large. */
export async function readFormPost(request: VisitorRequest, formId: string): Promise<FormPost | null> {
  if (!/^fm_[0-9a-z]{8}$/.test(formId)) return null;
  const fields = await readFields(request);
  return fields && { formId, fields, page: refererPath(request) };
}

/** The fields of a url-encoded body. @returns null for another content type or a body that is too large. */
export async function readFields({ body, header }: Pick<VisitorRequest, 'body' | 'header'>): Promise<Record<string, string> | null> {
  if (!body || !/^application\/x-www-form-urlencoded\b/i.test(header('content-type') ?? '')) return null;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > MAX_BYTES) return null;
    chunks.push(chunk);
  }
  return Object.fromEntries(new URLSearchParams(Buffer.concat(chunks).toString('utf8')));
}

/** Path of the referring page, if it is on this site. */
function refererPath({ header, host }: Pick<VisitorRequest, 'header' | 'host'>): string {
  const page = URL.parse(header('referer') ?? '');
  return page && page.host === host && !page.pathname.startsWith('//') ? page.pathname : '/';
}
