/**
 * The knot: a trefoil around the origin, 20 wide, broken where a strand passes under, so it needs no casing.
 * Only a stroke of about 2 with butt ends, never a fill. It is x = sin t + 2.4 sin 2t, y = cos t - 2.4 cos 2t in cubic pieces.
 */
export const trefoilPath =
  "M7.49 -1.39C9.07 0.16 9.77 2.16 9.45 3.85C9.13 5.54 7.8 6.88 5.95 7.31C4.1 7.74 1.78 7.25 -0.23 5.88C-2.24 4.52 -3.9 2.31 -4.69 -0.1M-4.95 -5.79C-4.39 -7.93 -3.02 -9.54 -1.39 -10.11C0.23 -10.68 2.06 -10.19 3.35 -8.81C4.65 -7.42 5.39 -5.16 5.21 -2.74C5.04 -0.32 3.95 2.22 2.26 4.11M-2.54 7.18C-4.67 7.77 -6.76 7.38 -8.06 6.26C-9.36 5.14 -9.85 3.31 -9.3 1.5C-8.75 -0.32 -7.16 -2.08 -4.98 -3.14C-2.8 -4.2 -0.05 -4.53 2.43 -4.01";
