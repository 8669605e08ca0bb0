/** A way to compile a project. */
export interface Program {
  /** Its version. */
  readonly compiler: string;
  /** Where it is installed. */
  readonly package: string;
  readonly module: string;
  readonly moduleResolution: string;
  readonly care: string;
  /** What that means. */
  readonly options: Readonly<Record<string, boolean>>;
  /** Whether JSON can be imported. */
  readonly json: boolean;
}

/** The oldest that is supported, the last of its kind, and the present one. */
export const COMPILERS = [
  { compiler: "5.3", package: "scripts/consumers/typescript-5.3/node_modules/typescript" },
  { compiler: "5.9", package: "scripts/consumers/typescript-5.9/node_modules/typescript" },
  { compiler: "7.0", package: "node_modules/typescript" },
];

const MODULES = [
  { module: "commonjs", moduleResolution: "node10" },
  { module: "node16", moduleResolution: "node16" },
  { module: "nodenext", moduleResolution: "nodenext" },
  { module: "esnext", moduleResolution: "bundler" },
];

const CARES = [
  { care: "loose", options: { strict: false } },
  { care: "strict", options: { strict: true } },
  {
    care: "strictest",
    options: {
      strict: true,
      isolatedModules: true,
      verbatimModuleSyntax: true,
      erasableSyntaxOnly: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      noPropertyAccessFromIndexSignature: true,
    },
  },
];

/** Where JSON cannot be imported, whatever a package does, and why. */
const WITHOUT_JSON = [
  { module: "commonjs", why: "It takes no import attributes." },
  { module: "node16", why: "It takes no import attributes, and Node asks for them." },
  {
    compiler: "5.3",
    module: "nodenext",
    why: "Before 5.7 it mistakes the default export of JSON for that of a CommonJS module.",
  },
];

/** What need not be compiled, and why. */
const LEFT_OUT = [
  { compiler: "7.0", module: "commonjs", why: "It no longer resolves modules as Node 10 did." },
  { module: "commonjs", care: "strictest", why: "`verbatimModuleSyntax` refuses its imports." },
  { compiler: "5.3", care: "strictest", why: "It does not know `erasableSyntaxOnly`." },
  { module: "node16", care: "strictest", why: "`nodenext` stands for it." },
];

export const PROGRAMS: readonly Program[] = COMPILERS.flatMap((compiler) =>
  MODULES.flatMap((module) => CARES.map((care) => ({ ...compiler, ...module, ...care }))),
)
  .filter((program) => !LEFT_OUT.some((one) => concerns(one, program)))
  .map((program) => ({ ...program, json: !WITHOUT_JSON.some((one) => concerns(one, program)) }));

/** Whether an exception holds for a program: in all that it names they agree. */
function concerns(
  { compiler, module, care }: { compiler?: string; module?: string; care?: string },
  program: { compiler: string; module: string; care: string },
) {
  return (
    (compiler ?? program.compiler) === program.compiler &&
    (module ?? program.module) === program.module &&
    (care ?? program.care) === program.care
  );
}
