import type { ViewState } from "../../store/viewState.ts";
import { encodeView } from "../../store/viewLink.ts";

export interface ShareAddresses {
  readonly home: string;
  readonly full: string;
  readonly frame: string;
  /** A frame whose host has the buttons. */
  readonly slide: string;
  readonly embedScript: string;
  readonly revealPlugin: string;
}

/** All addresses of a view on the site whose page this is. */
export function shareAddresses(page: string, view: ViewState): ShareAddresses {
  const of = (more: Partial<ViewState>): string => {
    const address = new URL(page);
    address.search = encodeView({ ...view, ...more });
    address.hash = "";
    return address.href;
  };
  return {
    home: new URL("./", page).href,
    full: of({}),
    frame: of({ embed: true }),
    slide: of({ embed: true, controls: view.scene === null }),
    embedScript: new URL("embed.js", page).href,
    revealPlugin: new URL("reveal-musubi.js", page).href,
  };
}
