import { pageWords } from "./pageWords.ts";
import { problemCodes } from "./problemCodes.ts";

export const messages = {
  ...pageWords,
  problems: { ...pageWords.problems, codes: problemCodes },
};
