import { type PointerEvent, type RefObject, useState } from 'react';

/**
 * Reorders the rows (`data-row="id"`) of a list by mouse, finger or pen. `onDrop` gets the index among the other rows. The keyboard
 * has buttons for the same.
 */
export function useDragOrder(list: RefObject<HTMLElement | null>, onDrop: (id: string, index: number) => void) {
  const [dragging, setDragging] = useState<string | null>(null);
  const [dropBefore, setDropBefore] = useState<string | null>(null);

  const placeAt = (id: string, y: number) => {
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])].filter((row) => row.dataset.row !== id);
    const index = rows.findIndex((row) => {
      const { top, height } = row.getBoundingClientRect();
      return y < top + height / 2;
    });
    return { index: index < 0 ? rows.length : index, before: rows[index]?.dataset.row ?? 'end' };
  };
  const stop = () => {
    setDragging(null);
    setDropBefore(null);
  };
  const gripProps = (id: string) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return;
      event.preventDefault();
      event.currentTarget.setPointerCapture(event.pointerId);
      setDragging(id);
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (dragging !== id) return;
      setDropBefore(placeAt(id, event.clientY).before);
      edgeScroll(list.current, event.clientY);
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => {
      if (dragging === id && dropBefore !== null) onDrop(id, placeAt(id, event.clientY).index);
      stop();
    },
    onPointerCancel: stop,
  });
  return { dragging, dropBefore, gripProps };
}

/** Scrolls the list near the upper or lower edge of the panel. */
function edgeScroll(list: HTMLElement | null, y: number): void {
  const panel = list?.closest<HTMLElement>('[data-scroll]');
  if (!panel) return;
  const { top, bottom } = panel.getBoundingClientRect();
  if (y < top + 40) panel.scrollBy(0, -12);
  if (y > bottom - 40) panel.scrollBy(0, 12);
}
