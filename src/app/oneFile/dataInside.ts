import { oneFileIds } from "../../io/export/oneFile.ts";

export interface DataInside {
  readonly name: string;
  readonly text: string;
  /** The link of the view with which it begins. */
  readonly view: string;
}

/** The event graph that stands in the page itself, where the page is the app as one file. */
export function dataInside(page: Document = document): DataInside | null {
  const block = page.getElementById(oneFileIds.data);
  if (block === null) return null;
  const { name = "", view = "" } = block.dataset;
  return { name, text: block.textContent, view };
}
