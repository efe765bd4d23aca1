import { useEffect, useRef } from 'react';

/**
 * A sheet over a small screen gets an entry in the browser's history, so that Back closes it and not the editor. `open` counts the sheets:
 * Back closes the topmost.
 */
export function useBackCloses(open: number, close: () => void): void {
  const latest = useRef(close);
  latest.current = close;
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    if (open === 0 || matchMedia('(min-width: 64rem)').matches) return;
    clearTimeout(leaving.current);
    if (!history.state?.sheet) history.pushState({ ...history.state, sheet: true }, '');
    const onBack = () => !history.state?.sheet && latest.current();
    addEventListener('popstate', onBack);
    return () => {
      removeEventListener('popstate', onBack);
      // Closed in another way, its entry goes too. A page that was opened from the sheet has a state of its own.
      leaving.current = setTimeout(() => history.state?.sheet && history.back(), 0);
    };
  }, [open]);
}
