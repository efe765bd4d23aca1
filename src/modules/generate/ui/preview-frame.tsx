'use client';
import { Monitor, Smartphone, Tablet } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { cx } from '#ui/class-names.ts';
import { Spinner } from '#ui/spinner.tsx';
import { previewShown } from './next-preview.ts';

const WIDTHS = { desktop: 1280, tablet: 820, phone: 390 } as const;
type Size = keyof typeof WIDTHS;
const ICONS = { desktop: Monitor, tablet: Tablet, phone: Smartphone };

interface PreviewFrameProps {
  src: string;
  version?: number;
  title?: string;
  /** Anchor to scroll to in a new version. */
  anchor?: string;
}

/**
 * Preview as visitors see it, at three widths. A page too wide for the space is scaled, never reflowed. A new version replaces the old one
 * once it has loaded.
 */
export function PreviewFrame({ src, version = 0, title, anchor }: PreviewFrameProps) {
  const t = useTranslations('sites.ready');
  const box = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState({ width: 0, height: 0 });
  const [size, setSize] = useState<Size | null>(null);

  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const observer = new ResizeObserver(
      ([entry]) => entry && setRoom({ width: entry.contentRect.width, height: entry.contentRect.height }),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const newest = { version, src: anchor ? `${src}#${anchor}` : src };
  const [loaded, setLoaded] = useState(newest);
  const [isMade, setMade] = useState(false);
  const frames = loaded.version === version ? [loaded] : [loaded, newest];
  const shown: Size = size ?? (room.width < 600 ? 'phone' : 'desktop');
  const width = WIDTHS[shown];
  const scale = room.width === 0 ? 1 : Math.min(1, room.width / width);
  return (
    <div className="grid h-full min-h-0 grid-rows-[auto_1fr] overflow-hidden rounded-card border border-line bg-sunken">
      <fieldset className="flex justify-center gap-1 border-b border-line bg-surface p-1.5">
        <legend className="sr-only">{t('widths')}</legend>
        {(Object.keys(WIDTHS) as Size[]).map((one) => {
          const Icon = ICONS[one];
          return (
            <label
              key={one}
              className="flex min-h-11 cursor-pointer items-center gap-2 rounded-control px-3 font-medium text-ink-muted hover:text-ink has-checked:bg-sunken has-checked:text-ink has-focus-visible:outline-2 has-focus-visible:outline-cobalt"
            >
              <input type="radio" name="preview-width" className="sr-only" checked={shown === one} onChange={() => setSize(one)} />
              <Icon className="size-5" aria-hidden />
              <span className="max-sm:sr-only">{t(one)}</span>
            </label>
          );
        })}
      </fieldset>
      <div ref={box} className="relative min-h-0 overflow-hidden">
        {!isMade && (
          <p role="status" className="absolute inset-0 flex items-center justify-center gap-2.5 text-ink-muted">
            <Spinner />
            {t('making')}
          </p>
        )}
        {(room.width > 0 ? frames : []).map((frame) => (
          <iframe
            key={frame.version}
            src={frame.src}
            title={title ?? t('preview')}
            sandbox=""
            onLoad={() => {
              setMade(true);
              if (frame.version !== version) return;
              setLoaded(frame);
              previewShown();
            }}
            {...(frame.version !== loaded.version && { 'aria-hidden': true, tabIndex: -1 })}
            className={cx(
              'absolute top-0 border-0',
              isMade && 'bg-white',
              width < room.width && 'border-x border-line shadow-float',
              frame.version !== loaded.version && 'invisible',
            )}
            style={{
              width,
              height: room.height / scale,
              left: Math.max(0, (room.width - width * scale) / 2),
              transform: `scale(${scale})`,
              transformOrigin: 'top left',
            }}
          />
        ))}
      </div>
    </div>
  );
}
