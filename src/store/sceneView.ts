import type { Scene } from "../model/eventGraph.ts";
import { parameters } from "./parameters.ts";
import { parametersOf } from "./viewLink.ts";
import type { ViewState } from "./viewState.ts";

/**
 * What is looked at, as a scene keeps it: the link's parameters, without how it looks and where it
 * is, which are the viewer's.
 *
 *   sceneView({ ...defaultView, selection: { kind: "actor", id: "nato" }, lang: "de" })
 *     → { sel: "actor:nato" }
 */
export function sceneView(view: ViewState): Scene["view"] {
  const values = parametersOf(view);
  return Object.fromEntries(
    parameters.flatMap(({ name, group }) => {
      const text = values.get(name);
      return group === "view" && text !== undefined ? [[name, text]] : [];
    }),
  );
}
