'use client';
import { useTranslations } from 'next-intl';
import type { KeyboardEvent, MouseEvent } from 'react';
import type { Asset } from '#site/schema.ts';
import { useActions, useStore } from '../use-editor.tsx';
import { photoAddress } from './photo-address.ts';

const STEP = 0.05;
const MOVES: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};
const within = (value: number) => Math.round(Math.min(1, Math.max(0, value)) * 100) / 100;

/** The photo with its focal point, set by a click or the arrow keys. */
export function FocalPoint({ asset }: { asset: Asset }) {
  const t = useTranslations('editor');
  const store = useStore();
  const { siteId } = useActions();
  if (asset.source.from !== 'upload' || !asset.source.sha256) return null;
  const { sha256, widths, formats, measure } = asset.source;
  const { x, y } = asset.focal ?? measure?.focus ?? { x: 0.5, y: 0.5 };
  const move = (to: { x: number; y: number }) =>
    store.perform('set-focal', { asset: asset.id, focal: { x: within(to.x), y: within(to.y) } }, `focal/${asset.id}`);
  const point = (event: MouseEvent<HTMLButtonElement>) => {
    // A click by the keyboard has no coordinates.
    if (event.detail === 0) return;
    const box = event.currentTarget.getBoundingClientRect();
    move({ x: (event.clientX - box.left) / box.width, y: (event.clientY - box.top) / box.height });
  };
  const nudge = (event: KeyboardEvent) => {
    const by = MOVES[event.key];
    if (!by) return;
    event.preventDefault();
    move({ x: x + by[0], y: y + by[1] });
  };
  return (
    <div className="grid gap-1.5">
      <button
        type="button"
        aria-label={t('inspect.focal', { x, y })}
        onClick={point}
        onKeyDown={nudge}
        className="relative mx-auto block w-fit max-w-full cursor-crosshair overflow-hidden rounded-control border border-line bg-sunken"
      >
        {/* biome-ignore lint/performance/noImgElement: a stored size of the photo, as the site itself shows it */}
        <img
          src={photoAddress(siteId, sha256, Math.min(...widths), formats.at(-1) ?? 'jpeg')}
          alt=""
          width={asset.width}
          height={asset.height}
          className="block h-auto max-h-72 w-auto max-w-full"
        />
        <span
          aria-hidden
          className="absolute size-7 -translate-x-1/2 -translate-y-1/2 rounded-full border-3 border-white bg-cobalt/40 shadow-[0_0_0_1.5px_#0009]"
          style={{ left: `${Math.round(x * 100)}%`, top: `${Math.round(y * 100)}%` }}
        />
      </button>
      <p className="text-sm text-ink-muted">{t('inspect.focalHint')}</p>
      {asset.source.credit && (
        <p className="text-sm text-ink-muted">
          {t('inspect.credit', { name: asset.source.credit.name, licence: asset.source.credit.licence })}
        </p>
      )}
    </div>
  );
}
