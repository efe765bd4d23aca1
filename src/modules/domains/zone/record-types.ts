/** What people may write here; whatever else a zone holds is shown and left alone. */
export const RECORD_TYPES = ['A', 'AAAA', 'CNAME', 'MX', 'TXT', 'CAA', 'NS', 'SRV'] as const;
export type RecordType = (typeof RECORD_TYPES)[number];
