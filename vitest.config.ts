import { configDefaults, defineConfig } from "vitest/config";

// Found from every package by walking up, so one file serves `vitest` at the root and each package's own task.
export default defineConfig({
  test: {
    // Slow machines are no failure: on Windows alone, reading the built site takes a minute.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    exclude: [...configDefaults.exclude, "**/dist/**", "**/generated/**"],
  },
});
