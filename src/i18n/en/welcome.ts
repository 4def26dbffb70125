import { noun, number, plural } from "./counts.ts";

const small = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

interface WelcomeCounts {
  readonly events: number;
  readonly partners: number;
  readonly actors: number;
  readonly sources: number;
  readonly areArticles: boolean;
  readonly hasDates: boolean;
}

export const welcome = {
  region: "Welcome",
  watch: (years: string) => `Watch ${years}`,
  /** In place of a title, where no event has a date. */
  tied: (actors: number, events: number) =>
    `${plural(actors, { one: "actor", other: "actors" })} tied by ${plural(events, { one: "event", other: "events" })}`,
  /** "75 events · 8 partners · read from five articles" */
  counts: ({ events, partners, actors, sources, areArticles, hasDates }: WelcomeCounts) => {
    const source = areArticles ? "article" : "source";
    const from = `${small[sources] ?? number(sources)} ${source}${sources === 1 ? "" : "s"}`;
    const origin = sources > 0 ? [`read from ${from}`] : [];
    if (!hasDates)
      return [noun(events, { one: "It has no date", other: "None has a date" }), ...origin].join(
        " · ",
      );
    return [
      plural(events, { one: "event", other: "events" }),
      partners > 0
        ? plural(partners, { one: "partner", other: "partners" })
        : plural(actors, { one: "actor", other: "actors" }),
      ...origin,
    ].join(" · ");
  },
};
