/** Where the questions of the contract go, relative to the page, and the mark of a page that may ask them. */
export const enginePath = "engine/v1/";
export const engineMark = "musubi-engine";
