import type { Language } from "../../i18n/locales.ts";
import type { Messages } from "../../i18n/messages.ts";
import type { Emphasis, Selected } from "../../model/emphasis.ts";
import type { EventCount } from "../../model/eventCounts.ts";
import type { GraphIndex, IndexedEvent } from "../../model/graphIndex.ts";
import type { ActorOrder } from "../../model/matrix/actorOrder.ts";
import type { RowPlaces } from "./rowPlaces.ts";
import type { StillSizes } from "./stillSizes.ts";
import type { MatrixWords } from "./matrixWords.ts";

/** What the matrix of a state is drawn from. */
export interface MatrixStill {
  readonly index: GraphIndex;
  readonly order: ActorOrder;
  /** The ranks of all rows, as long as they are few. */
  readonly steady: readonly number[];
  /** Those shown, in order of time. */
  readonly events: readonly IndexedEvent[];
  /** In how many of them each rank has a part. */
  readonly countOf: (rank: number) => EventCount;
  readonly emphasis: Emphasis;
  readonly selection: Selected | null;
  readonly words: Pick<MatrixWords, "name" | "short">;
  readonly text: Messages["matrix"];
  readonly language: Language;
}

/** Its events are those that found room. */
export interface StillPicture extends MatrixStill {
  readonly sizes: StillSizes;
  readonly places: RowPlaces;
  readonly rankOf: ReadonlyMap<string, number>;
  /** Of the columns, in px. */
  readonly left: number;
  readonly right: number;
  readonly measure: (text: string, strong: boolean) => number;
}
