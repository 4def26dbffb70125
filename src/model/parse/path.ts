/** The steps from the top of a file to a value: `["events", 6, "date"]` is `events[6].date`. */
export type Path = readonly (string | number)[];
