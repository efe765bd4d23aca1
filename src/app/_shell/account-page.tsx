import type { ReactNode } from 'react';
import { ArcMotif } from '#ui/arc-motif.tsx';

interface AccountPageProps {
  title: ReactNode;
  lead?: ReactNode;
  children: ReactNode;
  /** Line under the form. */
  below?: ReactNode;
}

/** Frame of the sign-in and sign-up pages: the form at one side, the mosaic at the other. */
export function AccountPage({ title, lead, children, below }: AccountPageProps) {
  return (
    <main id="content" className="mx-auto grid max-w-[96rem] lg:min-h-[calc(100dvh-4rem)] lg:grid-cols-2">
      <div className="grid content-center px-5 py-10 sm:px-8 lg:py-16 xl:px-20">
        <div className="mx-auto grid w-full max-w-md gap-7 lg:mx-0">
          <div className="grid gap-3">
            <h1 className="text-title">{title}</h1>
            {lead && <div className="text-lg text-ink-muted wrap-anywhere">{lead}</div>}
          </div>
          {children}
          {below && <p className="text-ink-muted">{below}</p>}
        </div>
      </div>
      <ArcMotif seed="who is there" columns={5} rows={6} className="hidden h-full w-full lg:block" />
    </main>
  );
}

export const textLinkClass = 'font-semibold text-cobalt underline-offset-4 hover:underline';
