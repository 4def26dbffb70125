import type { GraphIndex } from "../model/graphIndex.ts";
import type { ReportNotice } from "./linkNotice.ts";
import { parameters, type LinkValues } from "./parameters.ts";
import { defaultView, type ViewState } from "./viewState.ts";

/**
 * What the parameters of the present version mean for this data; never throws. Which scene is open is
 * read by `decodeView`: it decides what all others mean when they are not given.
 */
export function readView(values: LinkValues, index: GraphIndex, report: ReportNotice): ViewState {
  const known = new Set<string>(parameters.map(({ name }) => name));
  for (const [name, value] of values)
    if (!known.has(name)) report(name, value, "unknown-parameter");
  const context = { index, report, values };
  return parameters.reduce((view, { name, read }) => {
    const text = values.get(name);
    return text === undefined ? view : read(view, text, context);
  }, defaultView);
}
