/** The same list in another order at each call; a fit is the same each time it is run. */
export function shuffle<T>(list: readonly T[]): () => readonly T[] {
  const order = [...list];
  let seed = 1;
  const random = () => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    return seed / 2 ** 32;
  };
  return () => {
    for (let n = order.length - 1; n > 0; n--) {
      const k = Math.floor(random() * (n + 1));
      [order[n], order[k]] = [order[k] as T, order[n] as T];
    }
    return order;
  };
}
