export const citation = {};
