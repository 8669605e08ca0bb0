import { defineConfig } from "rolldown";

// What runs in each check and at the end of each build, as JavaScript: starting it as TypeScript takes three times as
// long. The bundle lies as deep as its sources, which find the repository from where they lie.
export default defineConfig({
  input: {
    api: "scripts/api/check.ts",
    licences: "scripts/licences/index.ts",
    lockfile: "scripts/lockfile/index.ts",
    "report-build": "scripts/report-build.ts",
    size: "scripts/size/index.ts",
    workflows: "scripts/workflows/index.ts",
  },
  platform: "node",
  tsconfig: false,
  external: /^[^./]/,
  output: { dir: "scripts/dist", cleanDir: true },
});
