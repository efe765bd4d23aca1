const MOST_BYTES = 64 * 1024;

/** A form as it arrived: nothing in it is trusted yet. */
export interface FormPost {
  formId: string;
  fields: Record<string, string>;
  address: string;
  /** Path of the page the form stands on. */
  page: string;
}

export interface RawPost {
  contentType: string | null | undefined;
  referer: string | null | undefined;
  host: string | null | undefined;
  address: string;
  body: AsyncIterable<Uint8Array>;
}

/** Reads a url-encoded form. @returns null when it is not one, or is too large. */
export async function readFormPost(raw: RawPost, formId: string): Promise<FormPost | null> {
  if (!/^fm_[0-9a-z]{8}$/.test(formId) || !/^application\/x-www-form-urlencoded\b/i.test(raw.contentType ?? '')) return null;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of raw.body) {
    size += chunk.length;
    if (size > MOST_BYTES) return null;
    chunks.push(chunk);
  }
  const fields = Object.fromEntries(new URLSearchParams(Buffer.concat(chunks).toString('utf8')));
  return { formId, fields, address: raw.address, page: refererPath(raw) };
}

/** Path of the page the visitor came from, of this site only. */
function refererPath({ referer, host }: RawPost): string {
  const page = URL.parse(referer ?? '');
  return page && page.host === host && !page.pathname.startsWith('//') ? page.pathname : '/';
}
