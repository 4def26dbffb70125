import { number, plural } from "./counts.ts";

const small = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

interface WelcomeCounts {
  readonly events: number;
  readonly partners: number;
  readonly actors: number;
  readonly sources: number;
  readonly areArticles: boolean;
}

export const welcome = {
  region: "Welcome",
  watch: (years: string) => `Watch ${years}`,
  /** "75 events · 8 partners · read from five articles" */
  counts: ({ events, partners, actors, sources, areArticles }: WelcomeCounts) => {
    const source = areArticles ? "article" : "source";
    const from = `${small[sources] ?? number(sources)} ${source}${sources === 1 ? "" : "s"}`;
    return [
      plural(events, { one: "event", other: "events" }),
      partners > 0
        ? plural(partners, { one: "partner", other: "partners" })
        : plural(actors, { one: "actor", other: "actors" }),
      ...(sources > 0 ? [`read from ${from}`] : []),
    ].join(" · ");
  },
};
