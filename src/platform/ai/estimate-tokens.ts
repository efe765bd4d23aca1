/** Bytes per token of Portuguese text and JSON, on the low side, so that estimates are rather too high. */
const BYTES_PER_TOKEN = 3.5;

/** Estimated tokens of a text, for servers that report no usage. */
export const estimateTokens = (text: string): number => Math.ceil(Buffer.byteLength(text) / BYTES_PER_TOKEN);
