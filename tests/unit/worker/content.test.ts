import { describe, expect, it } from "vitest";
import { bytesUpTo, passing } from "../../../src/worker/content.ts";

/** A body of pieces of 10 bytes, without an end where `count` is infinite; says how many were asked for. */
function pieces(count: number) {
  const asked = { pieces: 0, isCancelled: false };
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        if (asked.pieces === count) return controller.close();
        asked.pieces += 1;
        controller.enqueue(new Uint8Array(10).fill(asked.pieces));
      },
      cancel() {
        asked.isCancelled = true;
      },
    },
    { highWaterMark: 0 },
  );
  return { asked, body };
}

const rest = () =>
  new Promise((done) => {
    setTimeout(done, 20);
  });

describe("passing", () => {
  it("gives the page and the worker the same bytes, and the page what the site said", async () => {
    const { body } = pieces(3);
    const headers = { "content-type": "application/json", etag: "x" };
    const { response, bytes } = passing(new Response(body, { status: 203, headers }), 30);
    expect([response.status, response.headers.get("etag")]).toEqual([203, "x"]);
    const read = new Uint8Array(await response.arrayBuffer());
    expect(read).toHaveLength(30);
    expect(await bytes).toEqual(read);
  });

  it("asks the site for no more than the page reads", async () => {
    const { asked, body } = pieces(Infinity);
    const { response, bytes } = passing(new Response(body), 1000);
    const reader = response.body?.getReader();
    await reader?.read();
    await rest();
    expect(asked.pieces).toBeLessThan(4);
    await reader?.cancel();
    expect(asked.isCancelled).toBe(true);
    expect(await bytes).toBeNull();
  });

  it("gathers nothing that is too large, and the page has all of it", async () => {
    const large = passing(new Response(pieces(4).body), 30);
    expect((await large.response.arrayBuffer()).byteLength).toBe(40);
    expect(await large.bytes).toBeNull();
    const said = new Response(pieces(1).body, { headers: { "content-length": "40" } });
    const passed = passing(said, 30);
    expect(passed.response).toBe(said);
    expect(await passed.bytes).toBeNull();
  });

  it("is cut off where the site is", async () => {
    const body = new ReadableStream({
      pull(controller) {
        controller.error(new Error("cut off"));
      },
    });
    const { response, bytes } = passing(new Response(body), 30);
    await expect(response.text()).rejects.toThrow("cut off");
    expect(await bytes).toBeNull();
  });
});

describe("bytesUpTo", () => {
  it("reads all, or ends at the site", async () => {
    expect(await bytesUpTo(new Response(pieces(3).body), 30)).toHaveLength(30);
    const { asked, body } = pieces(Infinity);
    expect(await bytesUpTo(new Response(body), 30)).toBeNull();
    expect(asked.isCancelled).toBe(true);
    expect(asked.pieces).toBeLessThan(6);
  });
});
