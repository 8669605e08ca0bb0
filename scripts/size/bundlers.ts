import { build, transform } from "esbuild";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import { rolldown } from "rolldown";
import { rollup } from "rollup";

/** Bundles and minifies a module; nothing where the bundler cannot without a plugin for CommonJS. */
type Bundler = (file: string, platform: "browser" | "node") => Promise<string | undefined>;

export const BUNDLERS: Readonly<Record<string, Bundler>> = {
  async esbuild(file, platform) {
    const { outputFiles } = await build({
      entryPoints: [file],
      bundle: true,
      minify: true,
      format: "esm",
      platform,
      write: false,
    });
    return outputFiles[0]?.text;
  },
  async rollup(file) {
    const bundle = await rollup({
      input: file,
      plugins: [nodeResolve(), jsonAsModule],
      onLog: () => {},
    }).catch(() => undefined);
    if (!bundle) return undefined;
    const { output } = await bundle.generate({ format: "es" });
    await bundle.close();
    const { code } = await transform(output[0].code, { minify: true, format: "esm" });
    return code;
  },
  // The bundler inside Vite 8.
  async rolldown(file, platform) {
    const bundle = await rolldown({ input: file, platform, logLevel: "silent" });
    const { output } = await bundle.generate({ format: "es", minify: true });
    await bundle.close();
    return output[0].code;
  },
};

const jsonAsModule = {
  name: "json",
  transform: (code: string, id: string) => (id.endsWith(".json") ? `export default ${code}` : null),
};
