interface DataInside {
  readonly name: string;
  readonly text: string;
  /** The link of the view with which it begins. */
  readonly view: string;
}

/** Where the parts are in a page that is the app as one file (`io/export/oneFile.ts` writes it). */
export const oneFileIds = {
  head: "musubi-head",
  script: "musubi-app",
  style: "musubi-style",
  data: "musubi-data",
  notices: "musubi-notices",
};

/** The event graph inside such a page; null: the page is none. */
export function dataInside(page: Document = document): DataInside | null {
  const block = page.getElementById(oneFileIds.data);
  if (block === null) return null;
  const { name = "", view = "" } = block.dataset;
  return { name, text: block.textContent, view };
}

/** The notices of what such a page is made of; null: they lie beside the page, in `LICENSES.txt`. */
export function noticesInside(page: Document = document): string | null {
  const block = page.getElementById(oneFileIds.notices);
  return block instanceof HTMLTemplateElement ? block.content.textContent : null;
}
