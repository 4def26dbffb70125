/** The views, in the order of the switch; `views/viewList.ts` has what each of them is. */
export const viewIds = ["both", "timeline", "network", "matrix", "table"] as const;

export type ViewId = (typeof viewIds)[number];

/** What a link without `show=` opens, and what is pictured for a view that has no picture. */
export const defaultViewId: ViewId = "both";
