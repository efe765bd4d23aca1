import Link from 'next/link';
import type { ReactNode } from 'react';

const LINK = /\[([^\]]+)\]\(([^)]+)\)/g;
const linkClass = 'font-medium text-cobalt underline underline-offset-4 hover:decoration-2';

/** Renders the links in a text. */
export function inline(text: string): ReactNode[] {
  const parts: ReactNode[] = [];
  let from = 0;
  for (const match of text.matchAll(LINK)) {
    const [whole, label, href] = match as unknown as [string, string, string];
    parts.push(text.slice(from, match.index));
    parts.push(
      href.startsWith('/v1') || !href.startsWith('/') ? (
        <a key={match.index} href={href} className={linkClass}>
          {label}
        </a>
      ) : (
        <Link key={match.index} href={href} className={linkClass}>
          {label}
        </Link>
      ),
    );
    from = match.index + whole.length;
  }
  return [...parts, text.slice(from)];
}

/** The text without its link targets. */
export const plain = (text: string): string => text.replace(LINK, '$1');
