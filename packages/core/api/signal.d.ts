import type { CodeFacts } from "@wirecode/core/model";
import type { Protocol } from "@wirecode/core/model";

export declare enum Signal {
  SIGABRT = "SIGABRT",
  SIGALRM = "SIGALRM",
  SIGBUS = "SIGBUS",
  SIGCHLD = "SIGCHLD",
  SIGCONT = "SIGCONT",
  SIGEMT = "SIGEMT",
  SIGFPE = "SIGFPE",
  SIGHUP = "SIGHUP",
  SIGILL = "SIGILL",
  SIGINFO = "SIGINFO",
  SIGINT = "SIGINT",
  SIGIO = "SIGIO",
  SIGKILL = "SIGKILL",
  SIGPIPE = "SIGPIPE",
  SIGPROF = "SIGPROF",
  SIGPWR = "SIGPWR",
  SIGQUIT = "SIGQUIT",
  SIGRTMAX = "SIGRTMAX",
  SIGRTMIN = "SIGRTMIN",
  SIGSEGV = "SIGSEGV",
  SIGSTKFLT = "SIGSTKFLT",
  SIGSTOP = "SIGSTOP",
  SIGSYS = "SIGSYS",
  SIGTERM = "SIGTERM",
  SIGTRAP = "SIGTRAP",
  SIGTSTP = "SIGTSTP",
  SIGTTIN = "SIGTTIN",
  SIGTTOU = "SIGTTOU",
  SIGURG = "SIGURG",
  SIGUSR1 = "SIGUSR1",
  SIGUSR2 = "SIGUSR2",
  SIGVTALRM = "SIGVTALRM",
  SIGWINCH = "SIGWINCH",
  SIGXCPU = "SIGXCPU",
  SIGXFSZ = "SIGXFSZ",
}

export declare interface SignalAttributes extends Readonly<
  Record<string, CodeFacts["attributes"][string]>
> {
  readonly number:
    | {
        readonly [
          platform in
            | "linux"
            | "macos"
            | "freebsd"
            | "linux-mips"
            | "linux-sparc"
            | "linux-alpha"
            | "linux-parisc"
        ]?: number;
      }
    | null;
  readonly "default-action": "term" | "core" | "stop" | "cont" | "ign" | null;
  readonly catchable: boolean;
  readonly "exit-code": readonly string[];
}
export declare type SignalCode =
  | "SIGABRT"
  | "SIGALRM"
  | "SIGBUS"
  | "SIGCHLD"
  | "SIGCONT"
  | "SIGEMT"
  | "SIGFPE"
  | "SIGHUP"
  | "SIGILL"
  | "SIGINFO"
  | "SIGINT"
  | "SIGIO"
  | "SIGKILL"
  | "SIGPIPE"
  | "SIGPROF"
  | "SIGPWR"
  | "SIGQUIT"
  | "SIGRTMAX"
  | "SIGRTMIN"
  | "SIGSEGV"
  | "SIGSTKFLT"
  | "SIGSTOP"
  | "SIGSYS"
  | "SIGTERM"
  | "SIGTRAP"
  | "SIGTSTP"
  | "SIGTTIN"
  | "SIGTTOU"
  | "SIGURG"
  | "SIGUSR1"
  | "SIGUSR2"
  | "SIGVTALRM"
  | "SIGWINCH"
  | "SIGXCPU"
  | "SIGXFSZ";

export declare interface SignalFacts extends CodeFacts {
  readonly protocol: "signal";
  readonly code: SignalCode;
  readonly attributes: SignalAttributes;
}
export declare type SignalKey = SignalCode;
export declare function classOf(code: string): null;
export declare function isRetryable(code: string, idempotent?: boolean): boolean;
export declare function isSignalCode(value: unknown): value is Signal;
export declare function isSuccess(code: string): boolean;
export declare const protocol: Protocol;
export declare function retryOf(
  code: string,
):
  | "unneeded"
  | "proceed"
  | "follow"
  | "later"
  | "after-change"
  | "elsewhere"
  | "conditional"
  | "never"
  | "unstated";

export declare function signalCodeOf<Phrase extends (typeof signalPhrases)[SignalCode]>(
  phrase: Phrase,
): {
  [Code in SignalCode]: (typeof signalPhrases)[Code] extends Phrase ? Code : never;
}[SignalCode];
export declare function signalCodeOf(phrase: string): Signal | undefined;
export declare const signalCodes: readonly SignalCode[];

export declare const signalFacts: {
  readonly [key in SignalKey]: SignalFacts & {
    readonly code: key;
  };
};

export declare const signalPhrases: {
  readonly SIGABRT: "Aborted";
  readonly SIGALRM: "Alarm clock";
  readonly SIGBUS: "Bus error";
  readonly SIGCHLD: "Child exited";
  readonly SIGCONT: "Continued";
  readonly SIGEMT: "EMT instruction";
  readonly SIGFPE: "Floating point exception";
  readonly SIGHUP: "Hangup";
  readonly SIGILL: "Illegal instruction";
  readonly SIGINFO: "Information request";
  readonly SIGINT: "Interrupt";
  readonly SIGIO: "I/O possible";
  readonly SIGKILL: "Killed";
  readonly SIGPIPE: "Broken pipe";
  readonly SIGPROF: "Profiling timer expired";
  readonly SIGPWR: "Power failure";
  readonly SIGQUIT: "Quit";
  readonly SIGRTMAX: "Real-time signal 30";
  readonly SIGRTMIN: "Real-time signal 0";
  readonly SIGSEGV: "Segmentation fault";
  readonly SIGSTKFLT: "Stack fault";
  readonly SIGSTOP: "Stopped (signal)";
  readonly SIGSYS: "Bad system call";
  readonly SIGTERM: "Terminated";
  readonly SIGTRAP: "Trace/breakpoint trap";
  readonly SIGTSTP: "Stopped";
  readonly SIGTTIN: "Stopped (tty input)";
  readonly SIGTTOU: "Stopped (tty output)";
  readonly SIGURG: "Urgent I/O condition";
  readonly SIGUSR1: "User defined signal 1";
  readonly SIGUSR2: "User defined signal 2";
  readonly SIGVTALRM: "Virtual timer expired";
  readonly SIGWINCH: "Window changed";
  readonly SIGXCPU: "CPU time limit exceeded";
  readonly SIGXFSZ: "File size limit exceeded";
};
