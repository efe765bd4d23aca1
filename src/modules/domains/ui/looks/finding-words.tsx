import { useFormatter, useTranslations } from 'next-intl';
import type { Finding } from '../../doctor/findings.ts';

/** Params with a date and time; other ISO texts are shown as a date. */
const MOMENTS = ['since', 'retryAt'];

/** Texts of a finding: the state and the remedy. `unicode` is the name as displayed. */
export function useFindingWords() {
  const t = useTranslations('domains.findings');
  const format = useFormatter();
  return (finding: Finding, { unicode, name }: { unicode: string; name: string }): { lead: string; advice: string } => {
    const params = Object.fromEntries(
      Object.entries({ host: name, ...finding.params }).map(([key, value]) => {
        if (typeof value !== 'string') return [key, value];
        if (['until', ...MOMENTS].includes(key) && value !== '') {
          const at = new Date(value);
          return [key, format.dateTime(at, MOMENTS.includes(key) ? { dateStyle: 'long', timeStyle: 'short' } : { dateStyle: 'long' })];
        }
        return [key, value === name ? unicode : value];
      }),
    );
    return {
      lead: t(`${finding.code}.lead` as 'live.lead', params as never),
      advice: t(`${finding.code}.advice` as 'live.advice', params as never),
    };
  };
}
