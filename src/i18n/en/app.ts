export interface ShownCounts {
  readonly events: readonly [shown: number, total: number];
  readonly relationships: readonly [shown: number, total: number];
}

export const app = {
  status: ({ events, relationships }: ShownCounts) =>
    `${events[0]} of ${events[1]} events, ${relationships[0]} of ${relationships[1]} relationships`,
};
