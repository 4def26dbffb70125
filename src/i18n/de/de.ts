import type { AllMessages } from "../catalogue.ts";
import { pageWords } from "./pageWords.ts";
import { scope } from "./scope.ts";
import { problemCodes } from "./problemCodes.ts";

export const messages: AllMessages = {
  ...pageWords,
  scope,
  problems: { ...pageWords.problems, codes: problemCodes },
};
