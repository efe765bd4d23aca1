/**
 * What was chosen while a site was written in its first language. Its further languages share the first's records, so they
 * choose texts of the same build: as many points, about the same things, with and without a lead alike.
 */
export interface Choices {
  /** Remembers what was chosen under a label; only the first language's choices count. */
  note(label: string, value: unknown): void;
  /** The list with what is built like the first language's choice in front; as it is in the first language itself. */
  alike<T>(label: string, list: readonly T[]): readonly T[];
  /** The list in the order of what the first language took, by icon. */
  inOrder<T>(label: string, list: readonly T[]): readonly T[];
  /** Icon of the first thing that the first language took under a label; nothing in the first language itself. */
  iconOf(label: string): string | undefined;
}

export function createChoices(): { first: Choices; further: Choices } {
  const builds = new Map<string, Build>();
  const orders = new Map<string, string[]>();
  return {
    first: {
      note: (label, value) => {
        if (Array.isArray(value)) orders.set(label, value.map(iconOf));
        else builds.set(label, buildOf(value));
      },
      alike: (_, list) => list,
      inOrder: (_, list) => list,
      iconOf: () => undefined,
    },
    further: {
      note: () => {},
      alike: (label, list) => {
        const wanted = builds.get(label);
        if (!wanted) return list;
        return list.toSorted((a, b) => distance(buildOf(a), wanted) - distance(buildOf(b), wanted));
      },
      inOrder: (label, list) => {
        const left = [...list];
        const taken = (orders.get(label) ?? []).flatMap((icon) => {
          const at = icon ? left.findIndex((one) => iconOf(one) === icon) : -1;
          return at < 0 ? [] : left.splice(at, 1);
        });
        return [...taken, ...left];
      },
      iconOf: (label) => orders.get(label)?.[0],
    },
  };
}

interface Build {
  parts: string;
  icons: string[];
}

const iconOf = (value: unknown): string => String((value as { icon?: string } | undefined)?.icon ?? '');

function buildOf(value: unknown): Build {
  const record = (value ?? {}) as { points?: unknown[] };
  return { parts: Object.keys(record).sort().join(), icons: (record.points ?? []).map(iconOf) };
}

/** Parts that one has and the other lacks weigh most, then the count of points, then their subjects. */
function distance(one: Build, other: Build): number {
  const parts = one.parts === other.parts ? 0 : 100;
  const count = 20 * Math.abs(one.icons.length - other.icons.length);
  return parts + count + one.icons.filter((icon, at) => icon !== other.icons[at]).length;
}
