import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import { expect, test } from "vitest";

/** Begins like a sentence, or ends like one. */
const sentence = /^[A-Z][a-z]+ \S|\p{Ll}{2,} \p{Ll}+[.?!:]$/u;

/** Texts in the code of a file, but for what only a developer sees: an error that is thrown. */
function sentencesIn(file: string, code: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isThrowStatement(node)) return;
    const text =
      ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)
        ? node.text
        : ts.isTemplateExpression(node)
          ? [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join("x")
          : "";
    if (sentence.test(text)) found.push(`${file}: ${text}`);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, code, ts.ScriptTarget.Latest));
  return found;
}

test("nothing visible is worded in model: every sentence is in i18n", () => {
  const files = readdirSync("src/model", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => `src/model/${file}`);
  expect(files.length).toBeGreaterThan(50);
  expect(files.flatMap((file) => sentencesIn(file, readFileSync(file, "utf8")))).toEqual([]);
});

test("a sentence would be found", () => {
  const code = 'const a = `No ${b} has it.`; const c = "actors"; throw new Error("Not that one.");';
  expect(sentencesIn("a.ts", code)).toEqual(["a.ts: No x has it."]);
});
