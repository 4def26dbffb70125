import { describe, expect, it } from "vitest";
import { titleParts } from "../../../src/lib/titleParts.ts";

describe("a title in a small frame", () => {
  it("goes without what narrows it", () => {
    for (const [title, name] of [
      ["Japan’s security ties, 1965–2035", "Japan’s security ties"],
      ["Japans Sicherheitsbeziehungen (1965–2035)", "Japans Sicherheitsbeziehungen"],
      ["Trade of the Hanse: a register", "Trade of the Hanse"],
      ["Letters and visits – 1900 to 1914", "Letters and visits"],
    ] as const) {
      const parts = titleParts(title);
      expect(parts[0]).toBe(name);
      expect(parts.join("")).toBe(title);
    }
  });

  it("is whole where its beginning says too little, or nothing narrows it", () => {
    for (const title of ["EU, Japan and others", "Peace talks", "Anglo-Japanese alliances", ""])
      expect(titleParts(title)).toEqual([title, ""]);
  });
});
