export interface ExportedFile {
  /** Where it lies in the archive; made of slugs, hashes and names of tables. */
  path: string;
  /** Pictures are packed already. */
  packed: boolean;
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

export interface ReceiptWords {
  columns: readonly string[];
  decimal: ',' | '.';
  timeZone: string;
  meterName: (meter: string) => string;
}
