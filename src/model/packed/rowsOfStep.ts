/** Between two pauses of what goes through all rows: they take some milliseconds. */
export const rowsOfStep = 2000;
