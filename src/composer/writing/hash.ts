/** FNV-1a over UTF-16 units with a final mix; the only source of pseudo-randomness in the composer. */
export function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** A record id such as `sc_0k3v9q2z`, deterministic for its source. */
export function mintId(prefix: string, source: string): string {
  const digits = hash(`${prefix}/${source}`).toString(36) + hash(`${source}/${prefix}/2`).toString(36);
  return `${prefix}_${digits.padStart(8, '0').slice(0, 8)}`;
}
