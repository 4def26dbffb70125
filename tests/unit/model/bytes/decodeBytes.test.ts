import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeBytes } from "../../../../src/model/bytes/decodeBytes.ts";
import { encodedText, utf16 } from "../../../fixtures/encodedText.ts";
import { inWords } from "../../../fixtures/inWords.ts";

/** As a file has names among fields that are English. */
const fileWith = (...names: readonly string[]) =>
  JSON.stringify({ musubi: "1.0", actors: names.map((name, id) => ({ id, name: { en: name } })) });

async function readText(bytes: Uint8Array) {
  const decoded = await decodeBytes(bytes);
  if (!decoded.ok) return { code: decoded.error.code, message: inWords(decoded.error).message };
  const { text, guess } = decoded.value;
  return { text, guess: guess?.found ?? null };
}

describe("Unicode is certain", () => {
  const text = fileWith("Österreich", "日本", "עברית", "😀");
  it.each([
    ["UTF-8", new TextEncoder().encode(text)],
    ["UTF-8 with a byte order mark", new TextEncoder().encode(`\uFEFF${text}`)],
    ["UTF-16 LE", utf16(`\uFEFF${text}`, "le")],
    ["UTF-16 BE", utf16(`\uFEFF${text}`, "be")],
    ["UTF-16 LE without a mark", utf16(text, "le")],
    ["UTF-16 BE without a mark", utf16(text, "be")],
  ])("%s", async (_, bytes) => {
    expect(await readText(bytes)).toMatchObject({ text, guess: null });
  });

  it("whatever the text is", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: "grapheme" })), async (names) => {
        const file = fileWith(...names);
        for (const bytes of [new TextEncoder().encode(file), utf16(`\uFEFF${file}`, "be")])
          expect(await readText(bytes)).toMatchObject({ text: file, guess: null });
      }),
    );
  });
});

describe("what is not Unicode is guessed, and the guess is stated", () => {
  it.each([
    ["windows-1252", ["Österreich", "Ñandú", "Südkorea"]],
    ["windows-1252", ["l’été à Genève", "“Zoë”"]],
    ["iso-8859-2", ["Łódź i Kraków", "spotkanie w Gdańsku"]],
    ["windows-1251", ["Россия", "Встреча в Москве"]],
    ["koi8-r", ["Россия", "Встреча в Москве"]],
    ["iso-8859-7", ["Συνάντηση στην Αθήνα", "Συνθήκη φιλίας"]],
    ["windows-1256", ["السعودية", "اجتماع في الرياض"]],
    ["shift_jis", ["日本", "東京会談", "日本とイタリアの防衛協力"]],
    ["euc-jp", ["日本", "東京会談", "日本とイタリアの防衛協力"]],
    ["gb18030", ["中国", "北京会谈", "中国与日本的安全合作协议"]],
    ["big5", ["台灣", "台北會談", "中華民國與日本的安全合作協議"]],
    ["euc-kr", ["한국", "서울 회담", "대한민국과 일본의 안보 협력"]],
    // One short title is all there is.
    ["windows-1252", ["Élysée"]],
    ["windows-1252", ["São Paulo"]],
    ["iso-8859-2", ["Česko a Polsko podepsaly dohodu"]],
    ["shift_jis", ["岸田首相、ローマ訪問"]],
    ["gb18030", ["中国和日本举行会谈"]],
    ["gb18030", ["北京峰会"]],
    ["big5", ["中華民國與日本會談"]],
    ["euc-kr", ["한국과 일본의 회담"]],
  ])("%s %j", async (encoding, names) => {
    const text = fileWith(...names);
    const bytes =
      encoding === "windows-1252"
        ? Buffer.from(
            text.replaceAll("’", "\x92").replaceAll("“", "\x93").replaceAll("”", "\x94"),
            "latin1",
          )
        : encodedText(text, encoding);
    expect(await readText(bytes)).toEqual({ text, guess: encoding });
  });

  it("also where every byte is ASCII", async () => {
    const bytes = Buffer.from('{"name": "\x1b$BF|K\\\x1b(B"}');
    expect(await readText(bytes)).toEqual({ text: '{"name": "日本"}', guess: "iso-2022-jp" });
  });
});

describe("what cannot be read is named, with the fix", () => {
  it.each([
    ["a ZIP archive", Buffer.from("PK\x03\x04\x14\0data.json")],
    ["a spreadsheet", Buffer.from("PK\x03\x04\x14\0xl/workbook.xml")],
    ["a gzip archive", Buffer.from([0x1f, 0x8b, 8, 0, 0, 0])],
    ["a PNG picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])],
    ["a JPEG picture", Buffer.from([0xff, 0xd8, 0xff, 0xe0])],
    ["a PDF document", Buffer.from("%PDF-1.7\n%âãÏÓ", "latin1")],
    ["a binary file", Buffer.from([1, 2, 0, 255, 0, 3])],
  ])("%s", async (name, bytes) => {
    expect(await readText(bytes)).toEqual({
      code: "not-text",
      message: `This is ${name}, not text.`,
    });
  });

  it("UTF-32", async () => {
    const wide = (marked: string) =>
      new Uint8Array(
        Uint32Array.from(Array.from(marked, (sign) => sign.codePointAt(0) ?? 0)).buffer,
      );
    for (const text of [fileWith("x"), `\uFEFF${fileWith("x")}`])
      expect(await decodeBytes(wide(text))).toMatchObject({
        ok: false,
        error: { code: "unreadable-encoding", found: "UTF-32" },
      });
  });

  it("UTF-16 that is cut", async () => {
    const bytes = utf16(`\uFEFF${fileWith("x")}`, "le").subarray(0, -1);
    expect(await readText(bytes)).toMatchObject({ message: expect.stringContaining("UTF-16") });
  });

  it("bytes of no encoding", async () => {
    const noise = Uint8Array.from({ length: 400 }, (_, at) => 0x80 + ((at * 37) % 0x80));
    expect(await readText(noise)).toMatchObject({ code: "unreadable-encoding" });
  });
});

describe("UTF-8 that is damaged stays UTF-8", () => {
  it("when the end cuts a character", async () => {
    const bytes = new TextEncoder().encode('{"name": "Ö').subarray(0, -1);
    expect(await readText(bytes)).toMatchObject({ text: '{"name": "', guess: null });
  });

  it("when one byte among many characters is wrong", async () => {
    const bytes = new TextEncoder().encode(
      fileWith("Österreich", "Südkorea", "Große Kreuzung", "x"),
    );
    bytes[bytes.lastIndexOf(0x78)] = 0xd6;
    expect(await readText(bytes)).toMatchObject({
      text: expect.stringContaining("�"),
      guess: null,
    });
  });
});

it("never throws, whatever the bytes", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
      expect(await decodeBytes(bytes)).toHaveProperty("ok");
    }),
  );
});
