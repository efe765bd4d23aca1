/** Size of a value as JSON in UTF-8: on the wire and, approximately, in a row. */
export const bytesOf = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value) ?? '').length;
