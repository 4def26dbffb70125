import type { ViewId } from "../store/viewIds.ts";
import { both } from "./both/index.ts";
import { eventTable } from "./eventTable/index.ts";
import { matrix } from "./matrix/index.ts";
import { network } from "./network/index.ts";
import { timeline } from "./timeline/index.ts";
import type { ViewDefinition } from "./viewDefinition.ts";

/** Every view there is; `viewIds` of the store gives their order. A view is a folder and an entry in both. */
export const viewList: Readonly<Record<ViewId, ViewDefinition>> = {
  both,
  timeline,
  network,
  matrix,
  table: eventTable,
};
