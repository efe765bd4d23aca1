import { AppError } from '../errors.ts';

/** A body of at most `most` bytes. Reading stops at the first byte over it, whatever the Content-Length. */
export async function readBytes(request: Request, most: number): Promise<Uint8Array> {
  const tooLarge = () => new AppError('invalid', 'body_too_large', { limitKb: Math.floor(most / 1024) });
  if (Number(request.headers.get('content-length') ?? 0) > most) throw tooLarge();
  const reader = request.body?.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const part = await reader?.read();
    if (!part || part.done) break;
    size += part.value.length;
    if (size > most) {
      await reader?.cancel();
      throw tooLarge();
    }
    chunks.push(part.value);
  }
  return Buffer.concat(chunks);
}

/** Throws `content_type_not_json` unless the request declares JSON, which another site's form cannot. */
export function requireJson(request: Request): void {
  const [type = '', ...parameters] = (request.headers.get('content-type') ?? '').toLowerCase().split(';');
  const charset = parameters.map((part) => part.trim()).find((part) => part.startsWith('charset='));
  const isJson = /^application\/([\w.-]+\+)?json$/.test(type.trim());
  if (!isJson || (charset && !/^charset="?utf-8"?$/.test(charset))) throw new AppError('invalid', 'content_type_not_json');
}

/** True when the request declares CSV in UTF-8. */
export const isCsv = (request: Request): boolean =>
  /^text\/csv\s*(;\s*charset="?utf-8"?\s*)?$/i.test((request.headers.get('content-type') ?? '').trim());

/** Decodes UTF-8. Throws `body_not_text`. */
export function parseText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new AppError('invalid', 'body_not_text', {}, { cause });
  }
}

/** Parses JSON in UTF-8. Throws `body_not_json`. */
export function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new AppError('invalid', 'body_not_json', {}, { cause });
  }
}
