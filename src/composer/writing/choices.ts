/**
 * Choices made while a site was written in one of its languages. Its languages share records, so each chooses texts of the same
 * structure: as many points, about the same things, with and without a lead alike.
 */
export interface Choices {
  /** True when the site has further languages. */
  shared: boolean;
  /** Stores a choice under a label: the first choice of a text, the latest order of a list. */
  note(label: string, value: unknown): void;
  /** The list with the entries most similar in structure to the previous choice first. */
  alike<T>(label: string, list: readonly T[]): readonly T[];
  /** The list in the previous order, matched by icon. */
  inOrder<T>(label: string, list: readonly T[]): readonly T[];
  /** Icon of the first item chosen under a label. */
  iconOf(label: string): string | undefined;
}

/** For a site in one language: nothing is stored. */
export const FREE: Choices = {
  shared: false,
  note: () => {},
  alike: (_, list) => list,
  inOrder: (_, list) => list,
  iconOf: () => undefined,
};

export function createChoices(): Choices {
  const builds = new Map<string, Build>();
  const orders = new Map<string, string[]>();
  return {
    shared: true,
    note: (label, value) => {
      if (Array.isArray(value)) orders.set(label, value.map(iconOf));
      else if (!builds.has(label)) builds.set(label, buildOf(value));
    },
    alike: (label, list) => {
      const wanted = builds.get(label);
      return wanted ? list.toSorted((a, b) => distance(buildOf(a), wanted) - distance(buildOf(b), wanted)) : list;
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

/** Different subjects weigh most, then parts that only one of them has. */
function distance(one: Build, other: Build): number {
  const parts = one.parts === other.parts ? 0 : 15;
  const count = 20 * Math.abs(one.icons.length - other.icons.length);
  return parts + count + 10 * one.icons.filter((icon, at) => icon !== other.icons[at]).length;
}
