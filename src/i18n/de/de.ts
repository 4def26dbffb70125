import type { AllMessages } from "../catalogue.ts";
import { pageWords } from "./pageWords.ts";
import { problemCodes } from "./problemCodes.ts";

export const messages: AllMessages = {
  ...pageWords,
  problems: { ...pageWords.problems, codes: problemCodes },
};
