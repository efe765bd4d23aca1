const FORMATS = ['avif', 'webp', 'jpeg'];

/**
 * An uploaded photo's source in the form of version 2. Version 1 held a storage path, of which only the last part is kept, and only
 * when it is a hash; otherwise the photo has no place and is drawn. Other sources are unchanged.
 */
export function withoutPath(source: unknown): unknown {
  if (typeof source !== 'object' || source === null || !('path' in source) || !('from' in source) || source.from !== 'upload')
    return source;
  const { path, ...rest } = source as { path: unknown; widths?: unknown; formats?: unknown };
  const last = typeof path === 'string' ? (path.split('/').at(-1) ?? '') : '';
  return {
    ...rest,
    ...(/^[0-9a-f]{64}$/.test(last) ? { sha256: last } : {}),
    widths: known(rest.widths, (width) => Number.isInteger(width) && Number(width) >= 1 && Number(width) <= 1600) ?? [480],
    formats: known(rest.formats, (format) => FORMATS.includes(format as string)) ?? ['jpeg'],
  };
}

/** Up to three distinct valid members; undefined for none. */
function known(list: unknown, fits: (member: unknown) => boolean): unknown[] | undefined {
  const kept = Array.isArray(list) ? [...new Set(list.filter(fits))].slice(0, 3) : [];
  return kept.length > 0 ? kept : undefined;
}
