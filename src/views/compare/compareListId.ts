/** Where the list in words is found from the control far above it. */
export const compareListId = "compared-periods";
