import type { Scene } from "../model/eventGraph.ts";
import { readParameters } from "./linkText.ts";
import { encodeView } from "./viewLink.ts";
import { defaultView, type ViewState } from "./viewState.ts";

/**
 * What is looked at, as a scene keeps it: the link's parameters, without how it looks and where it
 * stands, which are the viewer's.
 *
 *   sceneView({ ...defaultView, selection: { kind: "actor", id: "nato" }, lang: "de" })
 *     → { sel: "actor:nato" }
 */
export function sceneView(view: ViewState): Scene["view"] {
  const { lang, theme, motion, embed, still, controls, data, scene } = defaultView;
  const link = encodeView({
    ...view,
    ...{ lang, theme, motion, embed, still, controls, data, scene },
  });
  return Object.fromEntries(
    readParameters(link).flatMap(({ name, value }) =>
      name === "v" || value === null ? [] : [[name, value]],
    ),
  );
}
