import type { VisGroup } from "./visItems.ts";

/** vis-timeline makes a group as tall as its label: ours is an empty box of the row's height. */
export interface RowNodes {
  readonly nodeOf: (group: VisGroup | null) => HTMLElement;
  readonly resize: (groups: readonly VisGroup[]) => void;
}

export function rowNodes(): RowNodes {
  const nodes = new Map<string, HTMLElement>();

  /** It also asks for the label of the background, which has no data. */
  function nodeOf(group: VisGroup | null): HTMLElement {
    if (group === null) return document.createElement("div");
    const node = nodes.get(group.id) ?? document.createElement("div");
    node.style.height = `${group.height}px`;
    nodes.set(group.id, node);
    return node;
  }

  return {
    nodeOf,
    resize(groups) {
      for (const group of groups) nodeOf(group);
    },
  };
}
