/**
 * The knot: a trefoil around the origin, 20 wide, broken where a strand passes under, so it needs no casing.
 * Only a stroke, never a fill. It is x = sin t + 2 sin 2t, y = cos t - 2 cos 2t in cubic pieces.
 */
export const trefoilPath =
  "M7.36 -0.8C8.83 0.56 9.57 2.28 9.42 3.75C9.27 5.23 8.23 6.43 6.69 6.9C5.15 7.36 3.11 7.07 1.23 6C-0.65 4.93 -2.35 3.1 -3.39 0.96M-4.37 -5.97C-3.93 -7.93 -2.81 -9.43 -1.46 -10.03C-0.11 -10.64 1.46 -10.35 2.63 -9.24C3.8 -8.14 4.56 -6.23 4.58 -4.07C4.59 -1.9 3.86 0.49 2.53 2.46M-2.99 6.77C-4.9 7.37 -6.76 7.15 -7.96 6.28C-9.16 5.41 -9.69 3.91 -9.32 2.34C-8.95 0.78 -7.68 -0.84 -5.81 -1.93C-3.95 -3.03 -1.5 -3.59 0.86 -3.42";
