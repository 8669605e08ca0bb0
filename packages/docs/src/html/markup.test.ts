import { expect, it } from "vitest";
import { Markup, markup } from "./markup.ts";

it("escapes what enters a template", () => {
  expect(markup`<p title="${'"'}">${"<b> & c"}</p>`.source).toBe(
    '<p title="&quot;">&lt;b&gt; &amp; c</p>',
  );
});

it("takes markup and lists of markup as they are", () => {
  const items = [markup`<li>1</li>`, new Markup("<li>2</li>")];
  expect(markup`<ul>${items}</ul>`.source).toBe("<ul><li>1</li><li>2</li></ul>");
});

it("leaves out what is absent, and keeps zero", () => {
  expect(markup`${undefined}${false}${0}`.source).toBe("0");
});
