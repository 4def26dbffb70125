/** 0.2734 → "27.34%" */
export const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;
