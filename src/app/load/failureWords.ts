import type { Messages } from "../../i18n/messages.ts";
import type { LoadFailure } from "./loadBytes.ts";

interface FailureWords {
  readonly title: string;
  readonly why: string;
}

/** Why a file could not be loaded, and what to do about it. */
export function failureWords(
  failure: LoadFailure,
  name: string,
  { problems, app }: Pick<Messages, "problems" | "app">,
): FailureWords {
  const { failed } = problems;
  switch (failure.kind) {
    case "notFound":
      return { title: failed.notFound(name), why: failed.notFoundWhy(...answerOf(failure)) };
    case "notAllowed":
      return { title: failed.notAllowed(name), why: failed.notAllowedWhy(...answerOf(failure)) };
    case "serverError":
      return { title: failed.serverError(name), why: failed.serverErrorWhy(...answerOf(failure)) };
    case "status":
      return { title: failed.status(name), why: failed.statusWhy(...answerOf(failure)) };
    case "silent":
      return { title: failed.silent(name), why: failed.silentWhy(failure.seconds) };
    case "cutOff":
      return { title: failed.cutOff(name), why: failed.cutOffWhy };
    case "redirect":
      return { title: failed.redirect(name), why: failed.redirectWhy };
    case "blocked":
      return { title: failed.blocked(name), why: failed.blockedWhy };
    case "offline":
      return { title: failed.offline(name), why: failed.offlineWhy };
    case "unreachable":
      return { title: failed.unreachable(name), why: failed.unreachableWhy };
    case "cancelled":
      return { title: failed.cancelled(name), why: failed.cancelledWhy };
    case "changed":
      return { title: failed.changed(name), why: failed.changedWhy };
    case "tooLarge": {
      const megabytes = Math.round(failure.limit / 1024 / 1024);
      return { title: failed.tooLarge(name), why: failed.tooLargeWhy(megabytes) };
    }
    case "code":
      return { title: app.pageFailed, why: app.partFailed };
  }
}

function answerOf({
  address,
  status,
}: {
  readonly address: string;
  readonly status: number;
}): [string, number] {
  return [address, status];
}
