import { describe, expect, it } from "vitest";
import { ask } from "./testing/ask.ts";

describe("a code", () => {
  it("is told in full when one protocol is asked for, or when only one has it", async () => {
    const { stdout, code } = await ask("smtp 551");
    expect(code).toBe(0);
    expect(stdout).toMatch(/^SMTP 551 User not local\n.+\n\n/);
    expect(stdout).toMatch(/\n {2}May I retry\? +only after something has changed\n/);
    expect(stdout).toContain("S: 551 User not local; please try <layla@example.net>");
    expect((await ask("smtp user not local")).stdout).toBe(stdout);
    expect((await ask("smtp:551")).stdout).toBe(stdout);
    expect((await ask("SMTP UserNotLocal")).stdout).toBe(stdout);
    expect((await ask("smtp user-not-local")).stdout).toBe(stdout);
    expect((await ask("smtp ٥٥١")).stdout).toBe(stdout);
  });

  it("that is unknown brings up its neighbours", async () => {
    expect(await ask("grpc UNAVAILABEL")).toEqual({
      code: 1,
      stdout: "",
      stderr: "gRPC has no code UNAVAILABEL.\nDid you mean UNAVAILABLE?\n",
    });
    expect((await ask("7777777")).stderr).toBe("No protocol here has a code 7777777.\n");
    expect((await ask("smtp UsrNotLocal")).stderr).toContain("Did you mean User not local?");
  });

  it.each(["smtp constructor", "smtp __proto__", "__proto__", "smtp toString", "constructor:551"])(
    "%s is unknown like any other",
    async (line) => {
      expect(await ask(line)).toMatchObject({ code: 1, stdout: "" });
    },
  );
});

describe("a code that nobody has registered", () => {
  it("is answered by what the standard makes of it, and brings up its neighbours", async () => {
    const { code, stdout } = await ask("http 472");
    expect(code).toBe(0);
    expect(stdout).toMatch(/^HTTP 472: client error\n/);
    expect(stdout.replaceAll(/\s+/g, " ")).toContain(
      "No standard and no registry lists 472. Under the standard, clients treat it like 400 Bad Request.",
    );
    expect(stdout).toMatch(/Registered codes near 472\n {2}422 /);
    expect((await ask("HTTP/1.1 472 Whatever")).stdout).toBe(stdout);
    expect((await ask("smtp 572")).stdout.replaceAll(/\s+/g, " ")).toContain("of class 5yz.");
    expect((await ask("smtp-enhanced 5.7.999")).stdout).toContain("7, security and policy");
    expect((await ask("grpc 99")).stdout).toContain("2 UNKNOWN");
    expect((await ask("http 472 --locale ar")).stdout).toMatch(/472[^]*400 Bad Request/);
  });

  it("is told for each protocol that has a class for it", async () => {
    const { code, stdout } = await ask("472");
    expect(code).toBe(0);
    expect(stdout).toContain("No standard and no registry lists 472.");
    expect(stdout.match(/^(?:HTTP|SMTP|SIP|FTP) 472$/gm)).toHaveLength(4);
    const found: { protocol: string; status: string }[] = JSON.parse(
      (await ask("472 --json")).stdout,
    );
    expect(found.map(({ status }) => status)).toEqual(Array(4).fill("unregistered"));
  });

  it("has the shape of every code in JSON", async () => {
    const { stdout } = await ask("http 472 --json");
    expect(JSON.parse(stdout)).toMatchObject({
      protocol: "http",
      code: 472,
      status: "unregistered",
      treatedAs: 400,
      class: "4xx",
      phrase: null,
      retry: "after-change",
      text: { lang: "en", title: "client error" },
    });
  });

  it("can be compared and translated", async () => {
    const { code, stdout } = await ask("compare http 472 404");
    expect(code).toBe(0);
    expect(stdout).toMatch(/^HTTP 404 and 472 compared\n/);
    expect((await ask("map http 472 --to grpc")).stdout).toContain("gRPC 2 UNKNOWN");
  });

  it("is none where no rule fits", async () => {
    for (const line of ["http 1000", "http nxdomian", "smtp-enhanced 9.1.1", "dns 3000"])
      expect(await ask(line)).toMatchObject({ code: 1, stdout: "" });
  });
});

describe("a comparison", () => {
  it("is the same in either order and either notation", async () => {
    const { stdout, code } = await ask("compare smtp 211 551");
    expect(code).toBe(0);
    expect(stdout).toMatch(/^SMTP 211 and 551 compared\n/);
    expect((await ask("compare smtp 551 211")).stdout).toBe(stdout);
    expect((await ask("compare smtp:551 smtp:211")).stdout).toBe(stdout);
    expect((await ask("compare smtp:211 551")).stdout).toBe(stdout);
  });

  it("answers first and ends with what to read next", async () => {
    const { stdout } = await ask("compare http 500 502");
    const order = [
      "500 or 502: the short answer",
      "500 and 502 side by side",
      "What else 500 and 502 share",
      "Choosing between 500 and 502",
      "Careful with 500 and 502",
      "  wirecode compare http 500 501",
    ].map((part) => stdout.indexOf(`\n${part}\n`));
    expect(order).not.toContain(-1);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  it("wants a protocol and two different codes", async () => {
    expect(await ask("compare 211")).toMatchObject({ code: 2, stdout: "" });
    expect((await ask("compare smtp 211")).stderr).toContain(
      "wirecode compare <protocol> <code> <code>",
    );
    expect(await ask("compare smtp 211 211")).toMatchObject({ code: 2, stdout: "" });
    expect(await ask("compare smtp 211")).toMatchObject({ code: 2, stdout: "" });
    expect(await ask("compare smtp 211 551 250")).toMatchObject({ code: 2, stdout: "" });
    expect(await ask("compare smtp 211 999")).toMatchObject({ code: 1, stdout: "" });
  });

  it("is what two codes behind a protocol are taken for", async () => {
    const { stdout } = await ask("compare smtp 211 551");
    expect((await ask("smtp 211 551")).stdout).toBe(stdout);
    expect((await ask("smtp 551 vs 211")).stdout).toBe(stdout);
  });

  it("is of the protocol that both are meant in first, and names the other readings", async () => {
    const { stdout } = await ask("compare 404 410");
    expect(stdout).toMatch(/^HTTP 404 and 410 compared\n/);
    expect(stdout).toMatch(/\nDid you mean wirecode compare sip 404 410\?\n$/);
    expect((await ask("compare 404 vs 410")).stdout).toBe(stdout);
    expect((await ask("404 vs 410")).stdout).toBe(stdout);
    const http = (await ask("compare http 404 410")).stdout;
    expect(stdout.startsWith(http.trimEnd())).toBe(true);
  });

  it("of what is mistyped brings up what is near", async () => {
    const { stderr, code } = await ask("compare nxdomian servfail");
    expect({ stderr, code }).toEqual({
      code: 1,
      stderr: "nxdomian is neither a command nor a protocol nor a code.\nDid you mean NXDOMAIN?\n",
    });
  });
});

describe("a list", () => {
  it("shows the official codes and says how many it hides", async () => {
    const { stdout } = await ask("list smtp");
    expect((await ask("smtp")).stdout).toBe(stdout);
    expect(stdout).toMatch(/^ {2}551 {3}User not local .* after a change +the sending side$/m);
    expect(stdout).not.toMatch(/^ {2}101 /m);
    expect(stdout).toMatch(/Unofficial codes that are not shown: \d+\./);
  });

  it("adds the unofficial ones when asked", async () => {
    const { stdout } = await ask("smtp --unofficial");
    expect(stdout).toMatch(/^ {2}101 /m);
    expect(stdout).not.toContain("not shown");
  });

  it.each(["5yz", "5xx", "5", "٥", "5YZ"])("keeps to the class %s", async (name) => {
    const { stdout } = await ask(`list smtp --class ${name}`);
    expect(stdout).toMatch(/^SMTP 5yz /);
    expect(stdout).toMatch(/^ {2}550 /m);
    expect(stdout).not.toMatch(/^ {2}[1-4]\d\d /m);
    expect(stdout).toMatch(/Unofficial codes that are not shown: \d+\./);
  });

  it("knows no other classes", async () => {
    expect((await ask("smtp --class 5zy")).stderr).toContain("Did you mean 5yz?");
    expect(await ask("smtp --class 9yz")).toMatchObject({ code: 2, stdout: "" });
  });

  it("of protocols is what list alone means", async () => {
    expect((await ask("list")).stdout).toMatch(
      /^ {2}SMTP\n {4}\S.*\n {4}\d+ codes\n {4}wirecode smtp$/m,
    );
  });
});

describe("a search", () => {
  it("ranks what it finds", async () => {
    const { stdout, code } = await ask(["search", "mailbox full"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^SMTP 552\n {2}\S/);
    expect(stdout).toMatch(/^SMTP enhanced 4\.2\.2\n {2}Mailbox full\n/m);
    expect(await ask("search mailbox full")).toEqual({ stdout, code, stderr: "" });
  });

  it("leads to guides, classes and comparisons, each with the command that shows it", async () => {
    expect((await ask("search hard bounce")).stdout).toContain("  wirecode decide mail-bounce\n");
    expect((await ask("search http 5xx")).stdout).toMatch(/^HTTP 5xx: /);
    expect((await ask("search 502 or 504")).stdout).toMatch(
      /^HTTP 502 and 504 compared\n {2}wirecode compare http 502 504\n/,
    );
  });

  it("is what words lead to that are no code", async () => {
    const { stdout, code } = await ask("search too many redirects");
    expect(await ask("too many redirects")).toEqual({ stdout, code, stderr: "" });
    expect(await ask("mailbox qqqzzz xyzzy")).toMatchObject({ code: 1, stdout: "" });
  });

  it("shows as many as are asked for", async () => {
    const { stdout } = await ask("search mailbox full --limit 2");
    expect(stdout.match(/^SMTP/gm)).toHaveLength(2);
    expect(JSON.parse((await ask("search mailbox --json")).stdout)).toHaveLength(20);
    expect(JSON.parse((await ask("search mailbox --json --limit 25")).stdout)).toHaveLength(25);
    for (const wrong of ["0", "-1", "x", "1.5"]) {
      expect(await ask(["search", "mailbox", `--limit=${wrong}`])).toMatchObject({ code: 2 });
    }
  });

  it("brings up the codes that are near to a number that is none", async () => {
    expect(await ask("search http 1040")).toEqual({
      code: 1,
      stdout: "",
      stderr:
        "Nothing matches http 1040. Did you mean http 104, http 100, http 103, or http\n103@google?\n",
    });
    expect((await ask("search http 1040 --json")).stdout).toBe("[]\n");
  });

  it("says that it found nothing", async () => {
    const stderr = "Nothing matches xyzzy.\n";
    expect(await ask("search xyzzy")).toEqual({ code: 1, stdout: "", stderr });
  });

  it("wants words", async () => {
    expect(await ask("search")).toMatchObject({ code: 2, stdout: "" });
  });
});

describe("help", () => {
  it("is what nothing at all means", async () => {
    const { stdout } = await ask("--help");
    expect((await ask([])).stdout).toBe(stdout);
    expect((await ask("help")).stdout).toBe(stdout);
    for (const command of ["compare", "list", "search", "completion", "help"]) {
      expect(stdout).toContain(`  wirecode ${command}`);
    }
  });

  it.each([
    ["help compare", "compare 1 2 3 --help"],
    ["help list", "smtp --help"],
    ["help show", "551 -h"],
  ])("%s is the same as %s", async (one, other) => {
    expect((await ask(one)).stdout).toBe((await ask(other)).stdout);
  });

  it("tells how to install the completion", async () => {
    expect((await ask("help completion")).stdout).toContain(
      "  source <(wirecode completion bash)\n",
    );
  });
});

describe("misuse", () => {
  it.each([
    ["comapre smtp 211 551", "There is no command called comapre.\nDid you mean compare?"],
    ["--jsn", "There is no option called --jsn.\nDid you mean --json?"],
    ["smtp 551 --class 5yz", "The command wirecode <code> has no option --class."],
    ["smtp 551 --locale", "The option --locale needs a value."],
    ["551 --locale xx", "There are no words for the locale xx.\nKnown are"],
    ["completion bsh", "There is no completion for the shell bsh."],
    ["help me", "There is no command called me."],
    ["list smtp 551", "The command list does not expect 551."],
  ])("%s is explained, with the usage", async (line, message) => {
    const { code, stdout, stderr } = await ask(line);
    expect(code).toBe(2);
    expect(stdout).toBe("");
    expect(stderr.startsWith(message)).toBe(true);
    expect(stderr).toContain("\nUsage\n  wirecode ");
  });

  it("of a name suggests the nearest command or protocol", async () => {
    expect((await ask("smpt 551")).stderr).toContain("Did you mean smtp?");
    expect((await ask("serach")).stderr).toContain("Did you mean search or ");
  });
});

describe("what was typed", () => {
  const nasty = "\u001B]0;title\u0007\u009B2J\u202E\u2066x\r\n";

  it.each([
    [["smtp", nasty]],
    [[nasty]],
    [[nasty, "551"]],
    [["search", nasty + "zzzz"]],
    [["compare", nasty, "1", "2"]],
    [["smtp", "1", nasty]],
    [["list", "smtp", "--class", nasty]],
    [["--locale", nasty]],
    [[`--${nasty}`]],
    [["completion", nasty]],
    [["help", nasty]],
  ])("is never echoed raw: %j", async (argv) => {
    for (const json of [[], ["--json"]]) {
      const { stdout, stderr } = await ask([...argv, ...json]);
      expect(stdout + stderr).not.toMatch(/(?!\n)[\p{Cc}\p{Bidi_Control}]/u);
    }
  });
});
