import type { SearchHit } from "../../model/search/createSearch.ts";

/** Tells what was found apart in a list; null of nothing. */
export function keyOf(hit: SearchHit | undefined): string | null {
  return hit === undefined ? null : `${hit.document.kind} ${hit.document.id}`;
}

/** The element of the option with that number in the list. */
export function optionId(list: string, number: number): string {
  return `${list}-${number}`;
}
