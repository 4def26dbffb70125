export const citation = {
  inLanguage: (language: string) => `In ${language}`,
};
