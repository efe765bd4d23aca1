import { Clock, ImageOff, Map as MapIcon, MapPin, MessageCircle, Phone, Tag, TriangleAlert } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { withUnicodeHosts } from '#platform/shown-host.ts';
import type { Show } from '#ruler/rules/finding.ts';
import { cx } from '#ui/class-names.ts';
import { useMeasures } from './use-measures.ts';

const ICONS = { phone: Phone, whatsapp: MessageCircle, address: MapPin, hours: Clock, prices: Tag, map: MapIcon };

/** An excerpt of the page, drawn but never executed: all of it is our text or quoted. */
export function Shown({ show }: { show: Show }) {
  const t = useTranslations('measure');
  switch (show.as) {
    case 'words':
      return (
        <p className="text-lg leading-snug wrap-anywhere">
          {show.before}
          <mark className="rounded-md bg-transparent px-1 text-ink outline-3 outline-brick">{show.marked}</mark>
          {show.after}
        </p>
      );
    case 'search':
      return <SearchCard {...show} />;
    case 'message':
      return <MessageCard {...show} />;
    case 'bars':
      return <Bars {...show} />;
    case 'lines':
      return (
        <ul className="grid gap-1 font-mono text-xs leading-snug wrap-anywhere">
          {show.lines.map((line) => (
            <li key={line} className="line-clamp-2">
              {line}
            </li>
          ))}
        </ul>
      );
    case 'address':
      return (
        <div className="grid h-full grid-cols-[minmax(0,1fr)] content-center gap-2">
          <p className="flex min-w-0 items-center gap-2 rounded-full bg-sunken px-3 py-2 text-sm">
            <TriangleAlert className="size-4 shrink-0 text-brick" aria-hidden />
            <span className="shrink-0 font-semibold text-brick">{t('notSecure')}</span>
            <span className="truncate text-ink-muted">{withUnicodeHosts(show.host)}</span>
          </p>
        </div>
      );
    case 'shrunk':
      return <ShrunkPage />;
    case 'picture':
      return (
        <div className="grid gap-2">
          {[show.picture, ...(show.more ?? [])].map((picture) => (
            // biome-ignore lint/performance/noImgElement: a data address, which Next has nothing to do for.
            <img
              key={picture}
              src={picture}
              alt=""
              className="max-h-40 max-w-full rounded-md border border-line object-contain object-left"
            />
          ))}
          {show.element && <p className="line-clamp-3 font-mono text-xs leading-snug text-ink-muted wrap-anywhere">{show.element}</p>}
        </div>
      );
    case 'missing': {
      const Icon = ICONS[show.what];
      return (
        <div className="grid h-full place-content-center justify-items-center gap-2 text-ink-muted">
          <span className="grid size-12 place-items-center rounded-full border-2 border-dashed border-edge">
            <Icon className="size-5" aria-hidden />
          </span>
          <p className="text-sm">
            {t(`missing.${show.what}`)}: {t('notFound')}
          </p>
        </div>
      );
    }
  }
}

/** Drawing of a phone with a page of desktop width. */
function ShrunkPage() {
  const lines = [0, 1, 2, 3, 4].map((row) => (
    <path key={row} d={`M34 ${25 + row * 4}h${row % 2 ? 22 : 28}`} stroke="var(--color-edge)" strokeWidth="1" />
  ));
  return (
    <svg viewBox="0 0 96 90" className="mx-auto h-full" aria-hidden="true">
      <rect x="26" y="2" width="44" height="86" rx="7" fill="var(--color-paper)" stroke="var(--color-edge)" strokeWidth="1.5" />
      <rect x="30" y="12" width="36" height="8" fill="var(--color-cobalt-soft)" />
      {lines}
      <rect x="30" y="9" width="36" height="38" rx="1" fill="none" stroke="var(--color-brick)" strokeWidth="2" />
    </svg>
  );
}

export function SearchCard({ host, title, description }: Omit<Extract<Show, { as: 'search' }>, 'as'>) {
  return (
    <div className="grid gap-0.5 wrap-anywhere">
      <p className="text-sm text-ink-muted">{withUnicodeHosts(host)}</p>
      <p className="line-clamp-2 text-lg leading-snug text-cobalt">{title}</p>
      <p className="line-clamp-3 text-sm text-ink-muted">{description}</p>
    </div>
  );
}

export function MessageCard({ host, title, description, picture }: Omit<Extract<Show, { as: 'message' }>, 'as'>) {
  const t = useTranslations('measure');
  return (
    <div className="overflow-hidden rounded-control bg-leaf-soft">
      {!picture && (
        <p className="flex items-center justify-center gap-2 border-b border-dashed border-edge py-3 text-sm text-ink-muted">
          <ImageOff className="size-4" aria-hidden />
          {t('noPicture')}
        </p>
      )}
      <div className="grid gap-0.5 p-3 wrap-anywhere">
        <p className="line-clamp-1 font-semibold">{title}</p>
        {description && <p className="line-clamp-2 text-sm">{description}</p>}
        <p className="text-sm text-ink-muted">{withUnicodeHosts(host)}</p>
      </div>
    </div>
  );
}

function Bars({ unit, rows }: Extract<Show, { as: 'bars' }>) {
  const t = useTranslations('measure.bar');
  const { bytes, duration } = useMeasures();
  const most = Math.max(...rows.map(({ value }) => value), 1);
  return (
    <ul className="grid gap-1.5 text-sm">
      {rows.map(({ label, value, isWorse }) => (
        <li key={label} className="relative flex justify-between gap-3 px-2 py-1">
          <span
            aria-hidden
            className={cx('absolute inset-y-0 left-0 rounded-sm', isWorse ? 'bg-brick-soft' : 'bg-sunken')}
            style={{ width: `${Math.max(2, (value / most) * 100)}%` }}
          />
          <span className="relative truncate">{t.has(label as 'html') ? t(label as 'html') : label}</span>
          <span className="relative shrink-0 tabular-nums">{unit === 'bytes' ? bytes(value) : duration(value)}</span>
        </li>
      ))}
    </ul>
  );
}
