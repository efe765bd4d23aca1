/** Types that people may write here; other records of a zone are shown read-only. */
export const RECORD_TYPES = ['A', 'AAAA', 'CNAME', 'MX', 'TXT', 'CAA', 'NS', 'SRV'] as const;
export type RecordType = (typeof RECORD_TYPES)[number];
