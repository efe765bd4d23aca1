/** Bytes of one token in Portuguese text and JSON, on the low side: an estimate is rather too high. */
const BYTES_PER_TOKEN = 3.5;

/** Tokens of a text, roughly: for answers of servers that report no usage. */
export const estimateTokens = (text: string): number => Math.ceil(Buffer.byteLength(text) / BYTES_PER_TOKEN);
