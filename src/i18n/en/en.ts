import { pageWords } from "./pageWords.ts";
import { scope } from "./scope.ts";
import { problemCodes } from "./problemCodes.ts";

export const messages = {
  ...pageWords,
  scope,
  problems: { ...pageWords.problems, codes: problemCodes },
};
