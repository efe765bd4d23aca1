'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { cx } from '#ui/class-names.ts';
import { useStore } from '../use-editor.tsx';
import { CanvasController, type CanvasEvents } from './canvas-controller.ts';
import { loadRenderer } from './renderer.ts';

export type CanvasWidth = 'desktop' | 'tablet' | 'phone';
const WIDTHS: Record<CanvasWidth, number> = { desktop: 1280, tablet: 820, phone: 390 };

interface CanvasProps {
  siteId: string;
  /** The first page, rendered by the server. */
  html: string;
  year: number;
  width: CanvasWidth;
  events: CanvasEvents;
  onController: (controller: CanvasController | null) => void;
}

/** The rendered site. When too wide it is scaled, never reflowed; on a phone it fills the screen. */
export function Canvas({ siteId, html, year, width, events, onController }: CanvasProps) {
  const t = useTranslations('editor');
  const store = useStore();
  const box = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const [room, setRoom] = useState({ width: 0, height: 0 });
  const latest = useRef(events);
  latest.current = events;
  const report = useRef(onController);
  report.current = onController;

  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const controller = new CanvasController(element, store, {
      onShortcut: (event) => latest.current.onShortcut(event),
      onEditing: (target) => latest.current.onEditing(target),
    });
    const observer = new ResizeObserver(controller.keepInView);
    observer.observe(element);
    const adopt = () => controller.adopt();
    // The page may have loaded before this code did.
    if (element.contentDocument?.readyState === 'complete' && element.contentDocument.body?.childElementCount) adopt();
    element.addEventListener('load', adopt);
    const unsubscribe = store.subscribe(controller.update);
    let open = true;
    void loadRenderer(siteId, year).then((render) => open && controller.drawWith(render));
    report.current(controller);
    return () => {
      open = false;
      observer.disconnect();
      element.removeEventListener('load', adopt);
      unsubscribe();
      controller.close();
      report.current(null);
    };
  }, [store, siteId, year]);

  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const observer = new ResizeObserver(
      ([entry]) => entry && setRoom({ width: entry.contentRect.width, height: entry.contentRect.height }),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const isHandheld = room.width < 640;
  const wanted = isHandheld ? room.width : width === 'desktop' ? Math.max(WIDTHS.desktop, room.width) : WIDTHS[width];
  const scale = room.width === 0 ? 1 : Math.min(1, room.width / wanted);
  const isNarrow = !isHandheld && wanted < room.width;
  const size =
    room.width === 0
      ? { width: '100%', height: '100%' }
      : {
          width: wanted,
          height: room.height / scale,
          left: Math.max(0, (room.width - wanted * scale) / 2),
          transform: scale < 1 ? `scale(${scale})` : undefined,
        };
  return (
    <div ref={box} className="relative h-full min-h-0 overflow-hidden bg-sunken">
      {/* Scripts are blocked by the page's own policy (script-src 'none'). The sandbox allows them only because WebKit withholds
         even the editor's own listeners from a frame that may not run any. */}
      <iframe
        ref={frame}
        title={t('canvas')}
        srcDoc={html}
        sandbox="allow-same-origin allow-scripts"
        className={cx('absolute top-0 origin-top-left border-0 bg-white', isNarrow && 'shadow-float')}
        style={size}
      />
    </div>
  );
}
