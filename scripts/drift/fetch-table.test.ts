import { expect, test, vi } from "vitest";
import { fetchTable } from "./fetch-table.ts";

const PAUSES = [0, 0];

test("a server that fails is asked again, and the table comes", async () => {
  const request = vi
    .fn<typeof fetch>()
    .mockRejectedValueOnce(new TypeError("fetch failed"))
    .mockResolvedValueOnce(new Response("", { status: 503 }))
    .mockResolvedValueOnce(new Response("RCODE,Name"));
  expect(await fetchTable("dns-parameters/dns-parameters-6.csv", request, PAUSES)).toBe(
    "RCODE,Name",
  );
  expect(request).toHaveBeenLastCalledWith(
    "https://www.iana.org/assignments/dns-parameters/dns-parameters-6.csv",
    expect.anything(),
  );
});

test("an address that is gone is not asked again", async () => {
  const request = vi.fn<typeof fetch>(async () => new Response("", { status: 404 }));
  await expect(fetchTable("a/b.csv", request, PAUSES)).rejects.toThrow(
    "https://www.iana.org/assignments/a/b.csv answers 404.",
  );
  expect(request).toHaveBeenCalledTimes(1);
});

test("a network that stays away is told with its reason", async () => {
  const cause = new Error("getaddrinfo ENOTFOUND www.iana.org");
  const request = vi.fn<typeof fetch>().mockRejectedValue(new TypeError("fetch failed", { cause }));
  await expect(fetchTable("a/b.csv", request, PAUSES)).rejects.toThrow(
    "https://www.iana.org/assignments/a/b.csv cannot be fetched: getaddrinfo ENOTFOUND www.iana.org.",
  );
  expect(request).toHaveBeenCalledTimes(3);
});
