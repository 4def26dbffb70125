/** subset-font comes without types; this much of it is used. */
declare module "subset-font" {
  type Axis = number | { readonly min: number; readonly max: number; readonly default?: number };
  const subsetFont: (
    font: Buffer,
    letters: string,
    options: {
      readonly targetFormat: "woff2";
      readonly keepFeatures: readonly string[];
      readonly variationAxes: Readonly<Record<string, Axis>>;
    },
  ) => Promise<Buffer>;
  export default subsetFont;
}
