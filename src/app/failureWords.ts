import type { Messages } from "../i18n/messages.ts";
import type { LoadFailure } from "./loadBytes.ts";

export function failureWords(
  failure: LoadFailure,
  name: string,
  { failed }: Messages["problems"],
): { readonly title: string; readonly why: string } {
  switch (failure.kind) {
    case "unreachable":
      return { title: failed.unreachable(name), why: failed.unreachableWhy };
    case "status":
      return { title: failed.status(name), why: failed.statusWhy(failure.address, failure.status) };
    case "changed":
      return { title: failed.changed(name), why: failed.changedWhy };
    case "tooLarge":
      return {
        title: failed.tooLarge(name),
        why: failed.tooLargeWhy(Math.round(failure.limit / 1024 / 1024)),
      };
  }
}
