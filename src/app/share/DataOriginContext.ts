import { createContext } from "react";
import type { DataOrigin } from "../load/loaded.ts";

/** Where the data that is explored comes from, and so what can lead others to it. */
export const DataOriginContext = createContext<DataOrigin>("site");
