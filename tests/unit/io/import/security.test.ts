import { describe, expect, it } from "vitest";
import { citedIn, imported, typesOf } from "../../../fixtures/openedFile.ts";

const uuid = (n: number) => `0000000${n}-1111-4111-8111-111111111111`;
const object = (type: string, n: number, more: object) => ({
  type,
  spec_version: "2.1",
  id: `${type}--${uuid(n)}`,
  created: "2020-01-01T00:00:00.000Z",
  modified: "2020-01-01T00:00:00.000Z",
  ...more,
});

describe("STIX", () => {
  const bundle = {
    type: "bundle",
    id: `bundle--${uuid(0)}`,
    objects: [
      object("identity", 1, { name: "ACME", identity_class: "organization" }),
      object("threat-actor", 2, { name: "Bear", aliases: ["Bear", "Honey"] }),
      object("malware", 3, { name: "Poison" }),
      object("relationship", 4, {
        relationship_type: "uses",
        source_ref: `threat-actor--${uuid(2)}`,
        target_ref: `malware--${uuid(3)}`,
        start_time: "2016-04-06T20:03:00.000Z",
        stop_time: "2016-05-06T20:03:00Z",
        external_references: [{ source_name: "Blog", url: "https://blog.example/1" }],
      }),
      object("relationship", 5, {
        relationship_type: "targets",
        source_ref: `threat-actor--${uuid(2)}`,
        target_ref: `identity--${uuid(1)}`,
      }),
      object("sighting", 6, {
        sighting_of_ref: `malware--${uuid(3)}`,
        where_sighted_refs: [`identity--${uuid(1)}`],
        first_seen: "2017-01-02T00:00:00Z",
        count: 3,
      }),
      object("campaign", 7, {
        name: "Spring",
        first_seen: "2018-01-01T00:00:00Z",
        last_seen: "2018-03-01T00:00:00Z",
      }),
      object("relationship", 8, {
        relationship_type: "attributed-to",
        source_ref: `campaign--${uuid(7)}`,
        target_ref: `threat-actor--${uuid(2)}`,
      }),
      object("report", 9, {
        name: "All about Bear",
        published: "2019-07-28T00:00:00Z",
        created_by_ref: `identity--${uuid(1)}`,
        report_types: ["threat-actor"],
        object_refs: [`threat-actor--${uuid(2)}`, `relationship--${uuid(4)}`],
      }),
      object("relationship", 10, {
        relationship_type: "uses",
        source_ref: "tool--31b940d4-6f7f-459a-80ea-9c1f17b58abc",
        target_ref: `malware--${uuid(3)}`,
        revoked: true,
      }),
      object("marking-definition", 11, {}),
      { type: "x" },
    ],
  };

  it("makes events of what relates objects, and none of when they were created", async () => {
    const file = await imported("own.json", JSON.stringify(bundle));
    expect(file.events).toEqual([
      "2016-04-06/2016-05-06 | uses: Bear and Poison | initiator Bear, recipient Poison",
      "- | targets: Bear and ACME | initiator Bear, recipient ACME",
      "2017-01-02 | sighting: Poison and ACME | participant Poison, participant ACME",
      "2018-01-01/2018-03-01 | Spring | participant Bear",
      "2019-07-28 | All about Bear | speaker ACME, subject Bear",
    ]);
    expect(typesOf(file)).toEqual(["uses", "targets", "sighting", "campaign", "report"]);
    expect(
      file.graph?.actors.map(({ kind, name, aliases }) => [kind, name["en"], aliases]),
    ).toEqual([
      ["other", "Bear", ["Honey"]],
      ["other", "Poison", undefined],
      ["organization", "ACME", undefined],
    ]);
    expect(citedIn(file)[0]).toBe("https://blog.example/1");
    expect(file.title).toBe("All about Bear");
  });

  it("names what is not in the bundle by its type", async () => {
    const { events } = await imported("own.json", JSON.stringify([bundle.objects[4]]));
    expect(events).toEqual([
      "- | targets: threat-actor 00000002 and identity 00000001 | initiator threat-actor 00000002, recipient identity 00000001",
    ]);
  });
});

describe("MISP", () => {
  const event = {
    Event: {
      id: "12",
      uuid: uuid(1),
      info: "Phishing wave",
      date: "2021-03-05",
      published: true,
      timestamp: "1614950000",
      Orgc: { id: "1", name: "CIRCL" },
      Org: { id: "2", name: "ACME" },
      Attribute: [
        { type: "ip-dst", category: "Network activity", value: "10.0.0.1" },
        { type: "ip-dst", value: "10.0.0.2" },
        { type: "link", category: "External analysis", value: "https://blog.example/2" },
      ],
      Object: [{ name: "file", Attribute: [{ type: "sha256", value: "00" }] }],
      Tag: [{ name: "tlp:white" }, { name: "osint" }, { name: 'misp-galaxy:threat-actor="Bear"' }],
      Galaxy: [{ name: "Country", type: "country", GalaxyCluster: [{ value: "Italy" }] }],
    },
  };

  it.each<[string, unknown]>([
    ["one event", event],
    ["an answer", { response: [event] }],
    ["a list", [event]],
    ["the event alone", event.Event],
  ])("reads %s", async (_, json) => {
    const file = await imported("own.json", JSON.stringify(json));
    expect(file.events).toEqual([
      "2021-03-05 | Phishing wave | initiator CIRCL, participant ACME, subject Bear",
    ]);
    expect(file.graph?.events[0]).toMatchObject({
      summary: { en: "ip-dst 2, link 1, sha256 1" },
      topics: ["osint", "bear", "italy"],
    });
    expect(citedIn(file)).toEqual(["https://blog.example/2"]);
  });
});
