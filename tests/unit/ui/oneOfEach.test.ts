import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { below, breakpoints, from } from "../../../src/ui/breakpoints.ts";

/** What the kit has once is written nowhere else. */
const files = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((name) => /\.(?:tsx?|css)$/u.test(name))
  .map((name) => ({
    path: `src/${name.replaceAll("\\", "/")}`,
    text: readFileSync(`src/${name}`, "utf8"),
  }));
const having = (pattern: RegExp): readonly string[] =>
  files
    .filter(({ text }) => pattern.test(text))
    .map(({ path }) => path)
    .sort();

describe("the kit", () => {
  it("alone hides text from the eye but not from the ear", () => {
    expect(having(/clip-path: inset\(50%\)/u)).toEqual(["src/ui/visuallyHidden.module.css"]);
  });

  it("alone measures elements", () => {
    expect(having(/new ResizeObserver/u)).toEqual(["src/ui/useSize.ts"]);
  });

  it("alone opens popovers and dialogs", () => {
    expect(having(/popover="|\.showPopover\(/u)).toEqual(["src/ui/Popover.tsx"]);
    expect(having(/\.showModal\(/u)).toEqual(["src/ui/Dialog.tsx"]);
  });

  it("alone moves through lists by arrows", () => {
    const other: Readonly<Record<string, string>> = {
      "src/app/Divider.tsx": "moves the divider",
      "src/app/host/": "turns the slides of the deck around the page",
      "src/app/scope/": "moves the end of a span",
      "src/app/story/": "turns scenes",
      "src/ui/": "the kit itself",
      "src/views/matrix/": "moves in two directions, past empty cells",
      "src/views/overview/": "moves the edge of a window",
      "src/views/player/": "moves in time",
      "src/views/search/": "opens the list of the field",
    };
    const folders = having(/["']?Arrow(?:Up|Down)["']?(?:\)|:| \?)/u).map(
      (path) => Object.keys(other).find((folder) => path.startsWith(folder)) ?? path,
    );
    expect([...new Set(folders)].sort()).toEqual(Object.keys(other));
  });

  it("alone draws the ring around what has the focus", () => {
    // Elsewhere it may be drawn on something that stands for the focused element, or not at all.
    const rings = files.flatMap(({ path, text }) =>
      text
        .split("}")
        .map((rule) => rule.split("{"))
        .filter(
          ([selector = "", body = ""]) =>
            selector.trim().endsWith(":focus-visible") &&
            /outline(?:-offset)?: (?!none)/u.test(body),
        )
        .map(() => path),
    );
    expect(rings).toEqual(["src/ui/tokens.css"]);
    // What stands for it (the thumb of a slider, the cell of a grid) has the same ring.
    const others = files.flatMap(({ path, text }) =>
      [...text.matchAll(/:focus-visible[^{}]*\{([^}]*)\}/gu)].flatMap(([, body = ""]) =>
        [...body.matchAll(/(?:outline|border): ([^;]*);/gu)]
          .filter(([, value]) => value !== "var(--focus-ring)" && value !== "none")
          .map(([found]) => `${path}: ${found}`),
      ),
    );
    expect(others).toEqual([]);
  });

  it("alone asks what screen it is on", () => {
    // The build answers in place of a screen.
    expect(having(/matchMedia/u)).toEqual([
      "src/build/pageWithoutLayout.ts",
      "src/ui/breakpoints.ts",
    ]);
    // Sizes of a whole drawing, not a choice between layouts.
    expect(having(/innerWidth\b/u).filter((path) => !path.includes("filters/"))).toEqual([
      "src/app/export/printSheet.ts",
      "src/app/story/stageScreen.ts",
      "src/views/marks/ActorMark.tsx",
    ]);
  });

  it("alone offers one of a few in a form", () => {
    expect(having(/type="radio"/u)).toEqual(["src/ui/ChoiceGroup.tsx"]);
  });

  it("names the widths at which a page is laid out differently", () => {
    const names = Object.keys(breakpoints) as (keyof typeof breakpoints)[];
    const named = new Set(names.flatMap((name) => [below(name), from(name)]));
    const own: Readonly<Record<string, string>> = {
      "src/app/StatusLine.module.css": "the smallest frames",
      "src/app/Explore.module.css": "the smallest frames",
      "src/app/TimeStrip.module.css": "the narrowest phones",
      "src/app/Header.module.css": "the smallest frames",
    };
    const unnamed = files.flatMap(({ path, text }) =>
      [...text.matchAll(/@media [^{]*/gu)]
        .flatMap(([query]) => query.match(/\([^()]*width[^()]*\)/gu) ?? [])
        .filter((query) => !named.has(query))
        .map(() => path),
    );
    expect([...new Set(unnamed)].sort()).toEqual(Object.keys(own).sort());
  });
});
