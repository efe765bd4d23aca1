export interface ExportedFile {
  /** Path in the archive, made of slugs, hashes and table names. */
  path: string;
  /** True for pictures, which are already compressed. */
  packed: boolean;
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

export interface ReceiptWords {
  columns: readonly string[];
  decimal: ',' | '.';
  timeZone: string;
  meterName: (meter: string) => string;
}
