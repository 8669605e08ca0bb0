import * as cloudflarePeer from "http-status/cloudflare";
import * as iisPeer from "http-status/iis";
import * as nginxPeer from "http-status/nginx";
import * as unofficialPeer from "http-status/unofficial";
import * as peer from "http-status";
import { describe, expect, expectTypeOf, it } from "vitest";
import * as cloudflare from "../../generated/compat/http-status/cloudflare/index.js";
import * as iis from "../../generated/compat/http-status/iis/index.js";
import * as ours from "../../generated/compat/http-status/index.js";
import * as nginx from "../../generated/compat/http-status/nginx/index.js";
import * as unofficial from "../../generated/compat/http-status/unofficial/index.js";

/** Where the drop-in differs from the package, by name, and why. */
const EXCEPTIONS = {
  "keys that end in _MESSAGE":
    "The package describes each code in a sentence, which is its author's text. Ours is our own summary, and its type is string.",
  "the types of nginx, iis, cloudflare and unofficial have no extra":
    "At run time these entries of the package have none either, although its types say so.",
};

const ENTRIES = { ".": [ours, peer], nginx: [nginx, nginxPeer], iis: [iis, iisPeer] } as const;
const OTHERS = {
  cloudflare: [cloudflare, cloudflarePeer],
  unofficial: [unofficial, unofficialPeer],
} as const;

describe.each(Object.entries({ ...ENTRIES, ...OTHERS }))(
  "the drop-in for http-status, %s",
  (_, [one, other]) => {
    it("has the exports of the package", () => {
      expect(Object.keys(one).toSorted()).toEqual(Object.keys(other).toSorted());
      expect(one.default).toBe(one.status);
      expect(other.default).toBe(other.status);
    });

    it("has the keys of the package, in their order, with their values", () => {
      expect(factsIn(one.status)).toEqual(factsIn(other.status));
    });

    it("has a sentence of its own wherever the package has one", () => {
      const sentences = sentencesIn(one.status);
      expect(sentences.map(([key]) => key)).toEqual(sentencesIn(other.status).map(([key]) => key));
      for (const [key, sentence] of sentences) expect(sentence, key).toMatch(/^\S.*\.$/s);
    });
  },
);

type Entries = readonly (readonly [string, unknown])[];

/** Every path of an object to its value, in the order of its keys; sentences by their keys alone. */
function factsIn(value: object, before = ""): Entries {
  return Object.entries(value).flatMap(([key, one]: [string, unknown]): Entries => {
    const path = `${before}${key}`;
    if (typeof one === "object" && one !== null) return [[path, "{}"], ...factsIn(one, `${path}.`)];
    return [[path, key.endsWith("_MESSAGE") ? "" : one]];
  });
}

function sentencesIn(value: object, before = ""): readonly (readonly [string, string])[] {
  return Object.entries(value).flatMap(([key, one]: [string, unknown]) => {
    const path = `${before}${key}`;
    if (typeof one === "object" && one !== null) return sentencesIn(one, `${path}.`);
    return key.endsWith("_MESSAGE") ? [[path, String(one)] as const] : [];
  });
}

it("differs from the package in what is listed here, and in nothing else", () => {
  expect(Object.keys(EXCEPTIONS)).toHaveLength(2);
  expect(nginxPeer.status).not.toHaveProperty("extra");
});

/** What an object has beside its sentences. */
type Facts<T> = {
  [key in keyof T as key extends `${string}_MESSAGE` ? never : key]: T[key] extends object
    ? Facts<T[key]>
    : T[key];
};

it("has the types of the package", () => {
  expectTypeOf<Facts<typeof ours.status>>().toEqualTypeOf<Facts<typeof peer.status>>();
  expectTypeOf<keyof typeof ours.status>().toEqualTypeOf<keyof typeof peer.status>();
  expectTypeOf(ours.status["404_MESSAGE"]).toEqualTypeOf<string>();
  expectTypeOf<keyof typeof nginx.status>().toEqualTypeOf<
    Exclude<keyof typeof nginxPeer.status, "extra">
  >();
  expectTypeOf(iis.status[451]).toEqualTypeOf(iisPeer.status[451]);
  expectTypeOf(cloudflare.status.RAILGUN_ERROR).toEqualTypeOf(cloudflarePeer.status.RAILGUN_ERROR);
  expectTypeOf(unofficial.status.OK).toEqualTypeOf(unofficialPeer.status.OK);
});
