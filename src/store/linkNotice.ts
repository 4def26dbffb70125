/** One parameter of a link that could not be followed, for the notice that names it. */
export interface LinkNotice {
  readonly parameter: string;
  /** As the link says it, shortened to 80 characters. */
  readonly found: string;
  readonly reason:
    | "unknown-parameter"
    | "unknown-version"
    | "unknown-value"
    | "not-in-the-data"
    | "not-a-date"
    | "ends-before-it-begins"
    | "malformed"
    | "outside-this-site"
    | "repeated"
    | "too-long";
}

export function linkNotice(
  parameter: string,
  found: string,
  reason: LinkNotice["reason"],
): LinkNotice {
  return { parameter: shortened(parameter), found: shortened(found), reason };
}

function shortened(text: string): string {
  const characters = [...text.slice(0, 200)];
  return characters.length > 80 ? `${characters.slice(0, 79).join("")}…` : characters.join("");
}
