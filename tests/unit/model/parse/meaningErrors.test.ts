import { meaningErrors } from "../../../fixtures/problemCases.ts";
import { expectProblems } from "./expectProblems.ts";

expectProblems("error", meaningErrors);
