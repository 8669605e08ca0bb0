/**
 * Where one name has a number of its own, the one that people most likely mean first. Names of products are the same in
 * every language. `linux` is every architecture that is not named besides.
 */
export const PLATFORM_NAMES = {
  linux: "Linux",
  macos: "macOS",
  windows: "Winsock",
  freebsd: "FreeBSD",
  ucrt: "Windows UCRT",
  "linux-mips": "Linux MIPS",
  "linux-sparc": "Linux SPARC",
  "linux-alpha": "Linux Alpha",
  "linux-parisc": "Linux PA-RISC",
} as const;

/** Every {@link Platform}, in that order. */
export const PLATFORMS = [
  "linux",
  "macos",
  "windows",
  "freebsd",
  "ucrt",
  "linux-mips",
  "linux-sparc",
  "linux-alpha",
  "linux-parisc",
] as const satisfies readonly (keyof typeof PLATFORM_NAMES)[];

/** Those that people mean by a bare number. The others are meant where the number is no other one's, or the family is named. */
export const COMMON_PLATFORMS = [
  "linux",
  "macos",
  "windows",
  "freebsd",
] as const satisfies readonly (keyof typeof PLATFORM_NAMES)[];
