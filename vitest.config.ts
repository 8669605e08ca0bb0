import { configDefaults, defineConfig } from "vitest/config";

// Found from every package by walking up, so one file serves `vitest` at the root and each package's own task.
export default defineConfig({
  test: {
    exclude: [...configDefaults.exclude, "**/dist/**", "**/generated/**"],
  },
});
