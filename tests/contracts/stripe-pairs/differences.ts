/** Names of the replay for those of the recording: `cus_…` of Stripe is another `cus_…` here. */
export type Names = Map<string, string>;

/** An id, or the letters that a customer's invoices are numbered by. */
const ID = /^([a-z][a-z0-9]*(_[a-z0-9]+)*_[A-Za-z0-9]{8,}|[0-9A-Z]{8})$/;
const isMoment = (value: unknown): boolean => typeof value === 'number' && value > 1_400_000_000;
/** A word of an enumeration, a code or a date: what programs decide by. Sentences are for people, and may differ. */
const isWord = (value: string): boolean => /^[\w.:+-]*$/.test(value);

/** In which ways an answer here differs from the recorded one; `names` learns what stands for what. */
export function differences(recorded: unknown, here: unknown, names: Names, at = 'answer'): string[] {
  if (Array.isArray(recorded)) return ofLists(recorded, here, names, at);
  if (typeof recorded === 'object' && recorded !== null) return ofObjects(recorded, here, names, at);
  if (kindOf(recorded) !== kindOf(here)) return [`${at}: ${shown(recorded)} is ${shown(here)} here`];
  if (typeof recorded === 'string') return ofText(recorded, here as string, names, at);
  if (isMoment(recorded) && isMoment(here)) return [];
  return recorded === here ? [] : [`${at}: ${shown(recorded)} is ${shown(here)} here`];
}

const kindOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'list' : typeof value);
const shown = (value: unknown): string => (JSON.stringify(value) ?? 'missing').slice(0, 80);

function ofText(recorded: string, here: string, names: Names, at: string): string[] {
  if (ID.test(recorded) && ID.test(here) && prefixOf(recorded) === prefixOf(here)) {
    const known = names.get(recorded);
    names.set(recorded, known ?? here);
    return known === undefined || known === here ? [] : [`${at}: ${recorded} was ${known} before and is ${here} now`];
  }
  if (renamed(recorded, names) === here || !isWord(recorded) || recorded.includes('://')) return [];
  return [`${at}: ${shown(recorded)} is ${shown(here)} here`];
}

const prefixOf = (id: string): string => id.slice(0, id.lastIndexOf('_') + 1);

function ofLists(recorded: unknown[], here: unknown, names: Names, at: string): string[] {
  if (!Array.isArray(here)) return [`${at}: a list is ${shown(here)} here`];
  if (recorded.length !== here.length) return [`${at}: ${recorded.length} are ${here.length} here`];
  return recorded.flatMap((each, index) => differences(each, here[index], names, `${at}[${index}]`));
}

function ofObjects(recorded: object, here: unknown, names: Names, at: string): string[] {
  if (kindOf(here) !== 'object') return [`${at}: an object is ${shown(here)} here`];
  const [theirs, ours] = [recorded as Record<string, unknown>, here as Record<string, unknown>];
  return [...new Set([...Object.keys(theirs), ...Object.keys(ours)])].flatMap((key) =>
    key in theirs && key in ours
      ? differences(theirs[key], ours[key], names, `${at}.${key}`)
      : [`${at}.${key}: ${key in theirs ? 'is missing here' : 'is here alone'}`],
  );
}

/** A request in the names of the replay. */
export function renamed<T>(value: T, names: Names): T {
  if (Array.isArray(value)) return value.map((each) => renamed(each, names)) as T;
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, renamed(each, names)])) as T;
  if (typeof value !== 'string') return value;
  return value.replaceAll(/[A-Za-z0-9_]+/g, (word) => names.get(word) ?? word) as T;
}
