const names = [
  "january januar jänner jan",
  "february februar feber feb febr",
  "march märz maerz mar mär mrz",
  "april apr",
  "may mai",
  "june juni jun",
  "july juli jul",
  "august aug",
  "september sept sep",
  "october oktober oct okt",
  "november nov",
  "december dezember dec dez",
].map((month) => month.split(" "));

/** 1 to 12, of a month's name in English or German, whole or short: "März" → 3; null of anything else. */
export function monthNumber(name: string): number | null {
  const at = names.findIndex((month) => month.includes(name.toLowerCase()));
  return at < 0 ? null : at + 1;
}
