/** More items than this vis-timeline neither draws fast nor legibly. */
export const mostItems = 300;

/** Evenly fewer where there are too many, but always those to keep: 900 → every third. */
export function thinned<Item>(
  items: readonly Item[],
  keep: (item: Item) => boolean,
): readonly Item[] {
  if (items.length <= mostItems) return items;
  const step = items.length / (mostItems - 3);
  return items.filter(
    (item, at) => Math.floor(at / step) !== Math.floor((at - 1) / step) || keep(item),
  );
}
