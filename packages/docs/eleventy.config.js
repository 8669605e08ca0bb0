export const config = {
  dir: { input: "src", output: "dist" },
};

/** @param {any} eleventy */
export default function (eleventy) {
  eleventy.setUseGitIgnore(false);
  eleventy.addWatchTarget("generated");
}
