'use client';
import { useLocale, useTranslations } from 'next-intl';
import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import { shortTime } from '#site/hours/day-hours.ts';
import type { Spans } from '#site/schema.ts';
import { cx } from '#ui/class-names.ts';
import { addPause, moveEdge, type Range, rangesOf, STEP, spansOf, withoutPauses } from './week-edits.ts';

interface DayBarProps {
  name: string;
  /** Undefined: unknown. Empty: closed. */
  spans: Spans | undefined;
  scale: { first: number; last: number };
  chosen: boolean;
  onChoose: () => void;
  /** A closed day was clicked. */
  onOpen: () => void;
  onChange: (spans: Spans, group?: string) => void;
}

const PIXELS_BEFORE_DRAG = 4;
/** Start and end of a day's spans, at most four of them, in order. */
const EDGES = ['opens', 'closes', 'opens-2', 'closes-2', 'opens-3', 'closes-3', 'opens-4', 'closes-4'];

/** A day's open hours on the axis. When selected, each end is a handle for dragging or the arrow keys. */
export function DayBar({ name, spans, scale, chosen, onChoose, onOpen, onChange }: DayBarProps) {
  const t = useTranslations('editor.business.hours');
  const track = useRef<HTMLDivElement>(null);
  const [dragged, setDragged] = useState<Range[] | null>(null);
  const ranges = dragged ?? rangesOf(spans ?? []);
  const minutes = (scale.last - scale.first) * 60;
  const percent = (at: number) => ((at - scale.first * 60) / minutes) * 100;
  const isOpen = ranges.length > 0;
  const at = (clientX: number) => {
    const box = track.current!.getBoundingClientRect();
    return scale.first * 60 + ((clientX - box.left) / box.width) * minutes;
  };
  return (
    <div ref={track} className="relative h-11">
      {isOpen ? (
        ranges.map(([from, to], part) => (
          <button
            // biome-ignore lint/suspicious/noArrayIndexKey: a part of a day is its place in it
            key={part}
            type="button"
            tabIndex={-1}
            aria-hidden
            onClick={onChoose}
            className={cx('absolute inset-y-2 rounded-lg border', chosen ? 'border-cobalt bg-cobalt' : 'border-cobalt bg-cobalt-soft')}
            style={{ left: `${percent(from)}%`, width: `${percent(to) - percent(from)}%` }}
          />
        ))
      ) : (
        <button
          type="button"
          onClick={onOpen}
          className={cx(
            'absolute inset-x-0 inset-y-1.5 rounded-lg border border-dashed border-line px-3 text-left text-sm text-ink-muted hover:border-edge hover:text-ink',
            chosen && 'border-edge',
          )}
        >
          {spans ? t('closedOpen') : t('notSaidOpen')}
        </button>
      )}
      {chosen &&
        ranges.flat().map((value, edge) => (
          <Handle
            key={EDGES[edge]}
            label={edge % 2 === 0 ? t('opens', { day: name }) : t('closes', { day: name })}
            value={value}
            edge={edge % 2 === 0 ? { left: `${percent(value)}%` } : { right: `${100 - percent(value)}%` }}
            room={(percent(ranges[Math.floor(edge / 2)]![1]) - percent(ranges[Math.floor(edge / 2)]![0])) / 2}
            scale={scale}
            onKey={(minutes, group) => onChange(spansOf(moveEdge(ranges, edge, minutes)), group)}
            onDrag={(clientX) => setDragged(moveEdge(ranges, edge, at(clientX)))}
            onDrop={() => {
              if (dragged) onChange(spansOf(dragged));
              setDragged(null);
            }}
            onPause={() => onChange(spansOf(addPause(ranges)))}
            onJoin={() => onChange(spansOf(withoutPauses(ranges)))}
          />
        ))}
    </div>
  );
}

interface HandleProps {
  label: string;
  value: number;
  /** Openings are anchored left and closings right, so that handles never overlap across a pause. */
  edge: { left: string } | { right: string };
  /** Half of its part of the day, in percent of the axis. */
  room: number;
  scale: { first: number; last: number };
  onKey: (minutes: number, group: string) => void;
  onDrag: (clientX: number) => void;
  onDrop: () => void;
  onPause: () => void;
  onJoin: () => void;
}

function Handle({ label, value, edge, room, scale, onKey, onDrag, onDrop, onPause, onJoin }: HandleProps) {
  const locale = useLocale();
  const group = useRef('');
  const held = useRef<number | null>(null);
  const wrapped = value > 1440 ? value - 1440 : value;
  const time = `${String(Math.floor(wrapped / 60)).padStart(2, '0')}:${String(wrapped % 60).padStart(2, '0')}`;
  const press = (event: KeyboardEvent) => {
    const size = event.shiftKey ? 60 : STEP;
    const step = { ArrowRight: size, ArrowUp: size, ArrowLeft: -size, ArrowDown: -size, PageUp: 60, PageDown: -60 }[event.key];
    if (step !== undefined) onKey(value + step, group.current);
    else if (event.key.toLowerCase() === 'p') onPause();
    else if (event.key === 'Delete' || event.key === 'Backspace') onJoin();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const move = (event: PointerEvent) => {
    if (held.current === null || Math.abs(event.clientX - held.current) < PIXELS_BEFORE_DRAG) return;
    held.current = Number.NEGATIVE_INFINITY;
    onDrag(event.clientX);
  };
  return (
    <div
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={scale.first * 60}
      aria-valuemax={scale.last * 60}
      aria-valuenow={value}
      aria-valuetext={shortTime(time, locale)}
      onFocus={() => {
        group.current = `handle/${crypto.randomUUID()}`;
      }}
      onKeyDown={press}
      onPointerDown={(event) => {
        held.current = event.clientX;
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={move}
      onPointerUp={() => {
        if (held.current !== null) onDrop();
        held.current = null;
      }}
      onPointerCancel={() => {
        held.current = null;
        onDrop();
      }}
      className={cx('absolute inset-y-0 z-10 flex cursor-ew-resize touch-none items-center rounded-md', 'right' in edge && 'justify-end')}
      style={{ ...edge, width: `min(2.75rem, ${room}%)` }}
    >
      <span className={cx('h-8 w-2 rounded-sm border-2 border-cobalt bg-surface', 'right' in edge ? '-mr-1' : '-ml-1')} aria-hidden />
    </div>
  );
}
