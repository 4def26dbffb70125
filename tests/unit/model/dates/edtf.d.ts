declare module "edtf" {
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}
