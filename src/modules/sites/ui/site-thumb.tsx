import { cx } from '#ui/class-names.ts';

interface SiteThumbProps {
  siteId: string;
  shows: 'draft' | 'live';
  title: string;
  className?: string;
}

/**
 * A live thumbnail: rendered at four times its box and scaled to a quarter. Hidden from keyboard and screen readers: the card beside it
 * says the same in words.
 */
export function SiteThumb({ siteId, shows, title, className }: SiteThumbProps) {
  return (
    <div className={cx('relative overflow-hidden bg-sunken', className)} aria-hidden="true">
      <iframe
        src={`/sites/${siteId}/${shows === 'live' ? 'live' : 'preview'}/index.html`}
        title={title}
        loading="lazy"
        tabIndex={-1}
        sandbox=""
        className="pointer-events-none absolute top-0 left-0 h-[400%] w-[400%] origin-top-left scale-25 border-0"
      />
    </div>
  );
}
