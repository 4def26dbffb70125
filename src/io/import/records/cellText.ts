/**
 * The text of a cell: without what only layout put there, and names without those that mean nobody.
 *
 *   trimmed("  two  words ") → "two words"      namesIn("Italy; n/a; Japan", ";") → ["Italy", "Japan"]
 */

/** Spaces at the ends go, and runs of them within a line become one; line breaks stay. */
export function trimmed(text: string): string {
  // Most cells have nothing to trim.
  if (!/\s\s|^\s|\s$|[^\S\n ]/u.test(text)) return text;
  return text
    .replaceAll(/[^\S\n]+/gu, " ")
    .replaceAll(/ ?\n ?/gu, "\n")
    .trim();
}

/** As it stands there, but for line breaks at the ends and other signs than a space for one. */
export function asWritten(text: string): string {
  if (text.trim() === "") return "";
  if (!/[^\S ]/u.test(text)) return text;
  return text
    .replaceAll(/\r\n?/gu, "\n")
    .replaceAll(/[^\S\n]/gu, " ")
    .replaceAll(/^\n+|\n+$/gu, "");
}

/** Where the first spaces are that `trimmed` takes away; null: there are none. */
export function extraSpaces(text: string): readonly [from: number, to: number] | null {
  const found = /[^\S\r\n]{2,}|^[^\S\r\n]+|[^\S\r\n]+$/u.exec(text);
  return found === null ? null : [found.index, found.index + found[0].length];
}

/** What people, and spreadsheets that failed to calculate, write into a column of names where there is none. */
const nobody =
  /^(?:[-–—?.*_\s]*|n\.?\s?[/.]?\s?a\.?|n\.?\s?n\.?|none|null|nil|nan|unknown|unnamed|unspecified|not (?:known|available|applicable|given|stated)|various|tbd|tba|unbekannt|unbek\.?|k\.?\s?a\.?|keine angabe|niemand|ohne|#(?:n\/a|ref!|value!|div\/0!|name\?|num!|null!|spill!|calc!|#+)|inconnu(?:e)?|desconocido|sconosciuto|s\/d|\[?(?:unknown|unbekannt|n\.?\s?n\.?)\]?)$/iu;

export const isNobody = (name: string): boolean => nobody.test(name.trim());

/** The names of a cell, each once, without those that mean nobody. null: the cell is one name. */
export function namesIn(cell: string, separator: string | null): readonly string[] {
  if (separator === null) {
    const text = trimmed(cell).trim();
    return text === "" || isNobody(text) ? [] : [text];
  }
  return [...new Set(piecesOf(cell, separator))].filter((name) => !isNobody(name));
}

/** What stands between the separators, whoever it means. */
export function piecesOf(cell: string, separator: string | null): readonly string[] {
  const text = trimmed(cell);
  return (separator === null ? [text] : text.split(separatorForm(separator)))
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "");
}

/**
 * What a cell of sources cites: several addresses are a source each, anything else is one.
 *
 *   sourcesOfCell("https://a.org/x | https://b.org") → ["https://a.org/x", "https://b.org"]      sourcesOfCell("Smith 2001; Lee 2004") → that
 */
export function sourcesOfCell(cell: string): readonly string[] {
  const text = trimmed(cell);
  const pieces = text.split(/[\s|,;]*[\s|;][\s|,;]*(?=https?:\/\/|www\.)/iu);
  const areAddresses =
    pieces.length > 1 && pieces.every((piece) => /^(?:https?:\/\/|www\.)/iu.test(piece));
  return areAddresses ? [...new Set(pieces)] : isNobody(text) ? [] : [text];
}

/** Words such as "Spreadsheet" name no source: the file is cited, with the places of the records. */
const noSource =
  /^(?:spread ?sheet|table|tabelle|excel|csv|database|datenbank|data|file|datei|own|eigene)$/iu;

export const namesNoSource = (name: string): boolean => noSource.test(name);

/** How several names are written in one cell, the likeliest first. */
export const separators = [";", "|", "\n", "、", " / ", ",", " & ", " and "] as const;

/** The same signs of other scripts. */
const alikes: ReadonlyMap<string, string> = new Map([
  [";", "[;；؛]"],
  [",", "[,，،]"],
]);

const forms = new Map<string, RegExp>();

/** The last two names of a list are often joined by a word. */
function separatorForm(separator: string): RegExp {
  const known = forms.get(separator);
  if (known !== undefined) return known;
  const plain = separator.trim().replaceAll(/[$()*+./?[\\\]^{|}-]/gu, String.raw`\$&`);
  const word = /\p{L}/u.test(separator);
  const alike = alikes.get(separator) ?? plain;
  const own = separator === "\n" ? "\\n+" : word ? `\\s${plain}\\s` : `\\s*${alike}\\s*`;
  const form = new RegExp(separator === "," ? `${own}(?:and |und )?|\\s(?:and|und)\\s` : own, "u");
  forms.set(separator, form);
  return form;
}

/** The most characters of a title that was cut out of a text. */
const longestTitle = 120;
/** What ends in a full stop and is not the end of a sentence. */
const abbreviation =
  /(?:\b(?:\p{Lu}|mr|mrs|ms|dr|prof|st|jr|sr|gen|col|lt|sgt|capt|sen|rep|gov|hon|no|vs|etc|inc|ltd|co|corp|approx|ca|cf|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|z|b|bzw|usw|nr|hl|abs|str|d|u|v|vgl|evtl|ggf|mio|mrd|\d{1,2}))\.$/iu;

/**
 * The first sentence, without its full stop, cut at a word where it is too long.
 *
 *   firstSentence("Mr. Rumsfeld writes a memo. It says …") → "Mr. Rumsfeld writes a memo"
 */
export function firstSentence(text: string): string {
  const flat = trimmed(text).replaceAll("\n", " ");
  for (const { index, 0: mark } of flat.matchAll(/[.!?。！？]+["”’»)]*(?=\s|$)|[。！？]/gu)) {
    const end = index + mark.length;
    const sentence = flat.slice(0, end);
    if (abbreviation.test(sentence)) continue;
    return cutAtWord(sentence.replace(/[.。]$/u, ""));
  }
  return cutAtWord(flat);
}

function cutAtWord(text: string): string {
  if (text.length <= longestTitle) return text;
  const cut = text.slice(0, longestTitle);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), longestTitle / 2)).replace(/[\s,;:–—-]+$/u, "")}…`;
}

/** Markup that a text brings along (TimelineJS, calendars, Wikidata) as plain text. */
export function plainOfMarkup(text: string): string {
  if (!/[<&]/u.test(text)) return text;
  return text
    .replaceAll(/<(?:br|\/p|\/div|\/li|\/h\d)[^>]*>/giu, "\n")
    .replaceAll(/<\/?[a-z][^>]*>/giu, "")
    .replaceAll(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/giu, (whole, decimal, hex, name) =>
      entityText(whole, decimal, hex, name),
    )
    .replaceAll(/\n{3,}/gu, "\n\n")
    .trim();
}

const entities = new Map(
  Object.entries({
    ...{ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00A0", shy: "" },
    ...{ ndash: "–", mdash: "—", hellip: "…", lsquo: "‘", rsquo: "’", ldquo: "“", rdquo: "”" },
    ...{ laquo: "«", raquo: "»", bdquo: "„", sbquo: "‚", euro: "€", deg: "°", middot: "·" },
    ...{ auml: "ä", ouml: "ö", uuml: "ü", Auml: "Ä", Ouml: "Ö", Uuml: "Ü", szlig: "ß" },
    ...{ eacute: "é", egrave: "è", agrave: "à", ccedil: "ç", ntilde: "ñ", copy: "©" },
  }),
);

function entityText(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return entities.get(name) ?? whole;
  const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
  return code > 0 && code <= 0x10_ff_ff && !(code >= 0xd8_00 && code <= 0xdf_ff)
    ? String.fromCodePoint(code)
    : whole;
}
