import { Component, createContext, type ReactNode } from "react";

interface Failure {
  readonly error: unknown;
  readonly again: () => void;
  /** Of a dialog: takes it away; null: it is a part of the page. */
  readonly close: (() => void) | null;
}

export type ShowFailure = (failure: Failure) => ReactNode;

/** How a part that comes later says that it has failed; null: it leaves that to what is around it. */
export const FailureContext = createContext<ShowFailure | null>(null);

interface BoundaryProps {
  readonly show: ShowFailure;
  readonly close?: (() => void) | null;
  readonly children: ReactNode;
}

/** What throws takes only itself down, and can be tried again. */
export class Boundary extends Component<BoundaryProps, { readonly error: unknown }> {
  override state = { error: null as unknown };

  static getDerivedStateFromError(error: unknown): { readonly error: unknown } {
    return { error: error ?? new Error("Nothing was thrown.") };
  }

  override render(): ReactNode {
    const { show, close = null, children } = this.props;
    const { error } = this.state;
    if (error === null) return children;
    return show({ error, close, again: () => this.setState({ error: null }) });
  }
}
