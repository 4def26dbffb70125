import { fileURLToPath } from "node:url";

/** Of the built app, beside the built program; written in by the build. */
declare const APP_FOLDER: string | undefined;

export const appFolder = (): string =>
  fileURLToPath(
    new URL(typeof APP_FOLDER === "string" ? APP_FOLDER : "../../../dist/", import.meta.url),
  );
