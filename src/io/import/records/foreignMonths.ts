/**
 * A date with the name of a month in French, Spanish, Italian, Portuguese, Dutch, Polish or Russian, with that of English,
 * which the page knows too; null: there is none in it.
 *
 *   "1er janvier 1999" → "1 january 1999"      "5 de marzo de 2021" → "5 march 2021"      "3 мая 2020 г." → "3 may 2020"
 */
export function withEnglishMonth(text: string): string | null {
  let found = false;
  const english = text.replaceAll(/\p{L}{3,}\.?/gu, (word) => {
    const month = months.get(word.toLowerCase().replace(/\.$/u, ""));
    found ||= month !== undefined;
    return month ?? word;
  });
  if (!found) return null;
  return english
    .replace(/(?<=\d)(?:er|[ºo])(?=\s)/iu, "")
    .replaceAll(/\s(?:de|del|di|do)(?=\s)/giu, "")
    .replace(/^(?:le|el|il)\s|\s?г\.?$/giu, "");
}

const months = new Map(
  Object.entries({
    january: "janvier janv enero ene gennaio gen janeiro januari stycznia январь января",
    february: "février févr fév febrero febbraio fevereiro fev februari lutego февраль февраля",
    march: "mars marzo março maart marca март марта",
    april: "avril avr abril abr aprile kwietnia апрель апреля",
    may: "mayo maggio mag maio mei maja май мая",
    june: "juin junio giugno giu junho czerwca июнь июня",
    july: "juillet juil julio luglio lug julho lipca июль июля",
    august: "août aout agosto ago augustus sierpnia август августа",
    september: "septembre septiembre settembre set setembro września сентябрь сентября",
    october: "octobre octubre ottobre ott outubro out października октябрь октября",
    november: "novembre noviembre novembro listopada ноябрь ноября",
    december: "décembre déc diciembre dic dicembre dezembro grudnia декабрь декабря",
  }).flatMap(([month, words]) => words.split(" ").map((word) => [word, month] as const)),
);
