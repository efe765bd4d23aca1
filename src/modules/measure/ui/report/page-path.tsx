import { useTranslations } from 'next-intl';
import type { Evidence } from '#ruler/rules/evidence.ts';
import { useMeasures } from './use-measures.ts';

type Leg = 'detours' | 'dns' | 'connect' | 'tls' | 'server' | 'download';

const GROUNDS: Record<Leg, string> = {
  detours: 'bg-brick',
  dns: 'bg-edge',
  connect: 'bg-edge/70',
  tls: 'bg-edge/50',
  server: 'bg-cobalt',
  download: 'bg-marigold',
};

/** From the URL to the page on one time axis: each step in proportion to its duration. */
export function PagePath({ timing, hops, html }: Pick<Evidence, 'timing' | 'hops' | 'html'>) {
  const t = useTranslations('measure.path');
  const { duration, bytes } = useMeasures();
  const detours = hops.slice(0, -1).reduce((sum, { ms }) => sum + ms, 0);
  const { dnsMs, connectMs, tlsMs, waitMs, totalMs } = timing;
  const known = detours + dnsMs + connectMs + tlsMs + waitMs;
  const all: [Leg, number][] = [
    ['detours', detours],
    ['dns', dnsMs],
    ['connect', connectMs],
    ['tls', tlsMs],
    ['server', waitMs],
    ['download', Math.max(0, totalMs - known)],
  ];
  const legs = all.filter(([, ms]) => ms >= 1);
  const whole = legs.reduce((sum, [, ms]) => sum + ms, 0) || 1;
  return (
    <section className="grid gap-4 rounded-card bg-sunken p-5 sm:p-6">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 className="text-xl">{t('title', { total: duration(totalMs), bytes: bytes(html.wireBytes) })}</h2>
        <p className="text-sm text-ink-muted">{t('how')}</p>
      </div>
      <div aria-hidden className="flex h-9 gap-px overflow-hidden rounded-md">
        {legs.map(([leg, ms]) => (
          <span key={leg} className={GROUNDS[leg]} style={{ width: `${(ms / whole) * 100}%`, minWidth: 3 }} />
        ))}
      </div>
      <ul className="flex flex-wrap gap-x-6 gap-y-1.5 text-sm">
        {legs.map(([leg, ms]) => (
          <li key={leg} className="flex items-center gap-2">
            <span aria-hidden className={`size-2.5 rounded-full ${GROUNDS[leg]}`} />
            {t(leg)} <span className="tabular-nums text-ink-muted">{duration(ms)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
