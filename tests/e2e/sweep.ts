/**
 * Where many cases stand for one rule, every run asks the first ones, which tell most; `npm run sweep` asks the others too.
 */
export const beyond = (first: number, at: number): { readonly tag?: string } =>
  at < first ? {} : { tag: "@sweep" };
