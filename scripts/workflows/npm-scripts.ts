const RUN = /\bnpm run (?:--silent )?(?<name>[\w:-]+)(?![\w:-])(?! [^\n]*--workspace)/g;

/** What a workflow wants npm to run and package.json does not have: workflows run what anybody can run. */
export function missingScripts(
  workflow: string,
  scripts: Readonly<Record<string, string>>,
): { line: number; message: string }[] {
  return workflow.split(/\r?\n/).flatMap((text, index) =>
    Array.from(text.matchAll(RUN), ({ groups }) => groups?.["name"] ?? "")
      .filter((name) => !Object.hasOwn(scripts, name))
      .map((name) => ({
        line: index + 1,
        message: `package.json has no script ${name}.`,
      })),
  );
}
