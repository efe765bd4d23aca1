import type { ComponentProps, ReactNode } from 'react';

/** A checkbox whose whole line is clickable. */
export function Checkbox({ label, aside, ...input }: { label: ReactNode; aside?: ReactNode } & Omit<ComponentProps<'input'>, 'type'>) {
  return (
    <label className="-mx-2 flex min-h-11 cursor-pointer items-center gap-3 rounded-control px-2 hover:bg-sunken">
      <input type="checkbox" className="size-5 shrink-0 accent-cobalt" {...input} />
      <span className="grow">{label}</span>
      {aside}
    </label>
  );
}
