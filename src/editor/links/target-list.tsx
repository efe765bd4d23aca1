import { Check } from 'lucide-react';

interface TargetListProps {
  targets: readonly { id: string; name: string; detail?: string }[];
  chosen: string | undefined;
  onChoose: (id: string) => void;
}

/** A list of targets to choose from with one tap. */
export function TargetList({ targets, chosen, onChoose }: TargetListProps) {
  return (
    <ul className="grid max-h-72 overflow-y-auto">
      {targets.map(({ id, name, detail }) => (
        <li key={id}>
          <button
            type="button"
            aria-pressed={chosen === id}
            onClick={() => onChoose(id)}
            className="flex min-h-12 w-full items-center gap-3 rounded-control px-3 text-left hover:bg-sunken aria-pressed:bg-cobalt-soft"
          >
            <span className="min-w-0 flex-1 truncate font-medium">{name}</span>
            {detail && <span className="shrink-0 text-sm text-ink-muted">{detail}</span>}
            {chosen === id && <Check className="size-4 shrink-0 text-cobalt" aria-hidden />}
          </button>
        </li>
      ))}
    </ul>
  );
}
