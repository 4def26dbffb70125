import { depthLimit } from "../../lib/jsonDepth.ts";
import { err, ok, type Result } from "../../lib/result.ts";

/** 32 Mi characters: some 70,000 events. What is larger is a file beside the app, for `?data=`. */
export const mostSent = 2 ** 25;

/**
 * Data that a host has sent, as JSON text; or in words why it is none. A message carries what JSON does
 * not: cycles, BigInt, maps, ports, lists with holes a billion long. Never throws.
 *
 *   jsonOf({ musubi: "1.1", events: [] }) → ok '{"musubi":"1.1","events":[]}'
 *   jsonOf({ size: 1n }) → err "A BigInt cannot be read …"
 */
export function jsonOf(data: unknown): Result<string, string> {
  try {
    if (typeof data === "string") return data.length > mostSent ? err(tooLarge) : ok(data);
    const wrong = faultOf(data);
    return wrong === null ? ok(JSON.stringify(data)) : err(wrong);
  } catch {
    return err("The data cannot be read: a part of it gives no value.");
  }
}

const tooLarge = `The data is too large: at most ${mostSent} characters of JSON can be sent. Put it beside the app and name it with data= instead.`;

const tooDeep = `Lists and objects are nested more than ${depthLimit} levels deep.`;

/** A list or object that is being looked at. */
interface Step {
  readonly of: object;
  readonly values: readonly unknown[];
  /** How many of them have been looked at. */
  at: number;
  /** Characters of JSON so far, and levels below. */
  size: number;
  height: number;
}

/**
 * Walks over every value with a stack of its own; null: all of it is JSON. A list or object that is held in
 * several places is looked at once and counted each time: sixty that hold the next one twice are 2^60 values.
 */
function faultOf(data: unknown): string | null {
  if (typeof data !== "object" || data === null) return scalarFault(data);
  const path: Step[] = [];
  const onPath = new Set<object>();
  const known = new Map<object, Step>();
  const enter = (container: object): string | null => {
    if (onPath.has(container)) return "The data contains itself, so it has no end.";
    if (path.length === depthLimit) return tooDeep;
    const isList = Array.isArray(container);
    if (!isList && Object.prototype.toString.call(container) !== "[object Object]")
      return `${kindOf(container)} cannot be read as data; send plain objects, lists and texts.`;
    // Before the values are looked at: a list can be billions long and hold nothing.
    if (isList && container.length > mostSent) return tooLarge;
    const keys = isList ? [] : Object.keys(container);
    const size = keys.reduce((sum, key) => sum + key.length + 3, 2);
    onPath.add(container);
    const values: readonly unknown[] = isList ? container : Object.values(container);
    path.push({ of: container, values, at: 0, size, height: 1 });
    return null;
  };
  const add = (to: Step, { size, height }: Step): string | null => {
    to.size += size;
    to.height = Math.max(to.height, height + 1);
    if (path.length + height > depthLimit) return tooDeep;
    return to.size > mostSent ? tooLarge : null;
  };
  let fault = enter(data);
  for (let step = path.at(-1); step !== undefined && fault === null; step = path.at(-1)) {
    if (step.at === step.values.length) {
      path.pop();
      onPath.delete(step.of);
      known.set(step.of, step);
      const around = path.at(-1);
      if (around !== undefined) fault = add(around, step);
      continue;
    }
    const value = step.values[step.at];
    step.at += 1;
    step.size += typeof value === "string" ? value.length + 3 : 1;
    if (step.size > mostSent) return tooLarge;
    const before = typeof value === "object" && value !== null ? known.get(value) : undefined;
    if (before !== undefined) fault = add(step, before);
    else if (typeof value === "object" && value !== null) fault = enter(value);
    else fault = scalarFault(value);
  }
  return fault;
}

/** `undefined` is left out of objects, as `JSON.stringify` does. */
function scalarFault(value: unknown): string | null {
  switch (typeof value) {
    case "bigint":
      return "A BigInt cannot be read as data; send a number or a text.";
    case "function":
    case "symbol":
      return `A ${typeof value} cannot be read as data.`;
    case "number":
      return Number.isFinite(value) ? null : `${value} cannot be read as data; send a number.`;
    default:
      return null;
  }
}

/** "MessagePort", "Map", "Date" … */
function kindOf(value: object): string {
  return Object.prototype.toString.call(value).slice("[object ".length, -1).slice(0, 80);
}
