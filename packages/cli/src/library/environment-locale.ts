/** The language that the environment asks for, as POSIX ranks its variables; `undefined` when it asks for none. */
export function environmentLocale(
  env: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const value = [env["LC_ALL"], env["LC_MESSAGES"], env["LANG"]].find(Boolean) ?? "";
  const tag = value.replace(/[.@].*$/, "").replaceAll("_", "-");
  return tag === "" || tag === "C" || tag === "POSIX" ? undefined : tag;
}
