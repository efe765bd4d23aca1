/** Bytes of a value as JSON in UTF-8: what it takes on the wire and, nearly, in a row. */
export const bytesOf = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value) ?? '').length;
