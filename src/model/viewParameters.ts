/** Every parameter that a link knows; a scene's view has the same, without those of how it is shown. */
export const viewParameters = (
  "v sel partner year type topic source q from to reading compare at play show hulls sort lang theme " +
  "motion story scene embed static controls data"
).split(" ");
