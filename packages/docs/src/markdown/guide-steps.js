const ANCHOR = /^<a id="(?<id>(?<kind>question|outcome)-[a-z\d-]+)">$/;

/**
 * Turns the anchors that stand before the questions and outcomes of a guide into ids of their paragraphs, which say
 * by their class which of the two they are.
 *
 * @param {import("markdown-it").default} md
 */
export function guideSteps(md) {
  md.core.ruler.push("guide-steps", ({ tokens }) => {
    for (const [index, token] of tokens.entries()) {
      const [opening, closing] = token.children ?? [];
      const { id, kind } = ANCHOR.exec(opening?.content ?? "")?.groups ?? {};
      const paragraph = tokens[index - 1];
      if (id === undefined || kind === undefined || closing?.content !== "</a>") continue;
      paragraph?.attrSet("id", id);
      paragraph?.attrSet("class", kind);
      token.children?.splice(0, 2);
    }
  });
}
