import { shapeErrors } from "../../../fixtures/problemCases.ts";
import { expectProblems } from "./expectProblems.ts";

expectProblems("error", shapeErrors);
