export declare const SIGABRT = "SIGABRT";
export declare type SIGABRT = "SIGABRT";

export declare const SIGALRM = "SIGALRM";
export declare type SIGALRM = "SIGALRM";

export declare const SIGBUS = "SIGBUS";
export declare type SIGBUS = "SIGBUS";

export declare const SIGCHLD = "SIGCHLD";
export declare type SIGCHLD = "SIGCHLD";

export declare const SIGCONT = "SIGCONT";
export declare type SIGCONT = "SIGCONT";

export declare const SIGEMT = "SIGEMT";
export declare type SIGEMT = "SIGEMT";

export declare const SIGFPE = "SIGFPE";
export declare type SIGFPE = "SIGFPE";

export declare const SIGHUP = "SIGHUP";
export declare type SIGHUP = "SIGHUP";

export declare const SIGILL = "SIGILL";
export declare type SIGILL = "SIGILL";

export declare const SIGINFO = "SIGINFO";
export declare type SIGINFO = "SIGINFO";

export declare const SIGINT = "SIGINT";
export declare type SIGINT = "SIGINT";

export declare const SIGIO = "SIGIO";
export declare type SIGIO = "SIGIO";

export declare const SIGKILL = "SIGKILL";
export declare type SIGKILL = "SIGKILL";

export declare const SIGPIPE = "SIGPIPE";
export declare type SIGPIPE = "SIGPIPE";

export declare const SIGPROF = "SIGPROF";
export declare type SIGPROF = "SIGPROF";

export declare const SIGPWR = "SIGPWR";
export declare type SIGPWR = "SIGPWR";

export declare const SIGQUIT = "SIGQUIT";
export declare type SIGQUIT = "SIGQUIT";

export declare const SIGRTMAX = "SIGRTMAX";
export declare type SIGRTMAX = "SIGRTMAX";

export declare const SIGRTMIN = "SIGRTMIN";
export declare type SIGRTMIN = "SIGRTMIN";

export declare const SIGSEGV = "SIGSEGV";
export declare type SIGSEGV = "SIGSEGV";

export declare const SIGSTKFLT = "SIGSTKFLT";
export declare type SIGSTKFLT = "SIGSTKFLT";

export declare const SIGSTOP = "SIGSTOP";
export declare type SIGSTOP = "SIGSTOP";

export declare const SIGSYS = "SIGSYS";
export declare type SIGSYS = "SIGSYS";

export declare const SIGTERM = "SIGTERM";
export declare type SIGTERM = "SIGTERM";

export declare const SIGTRAP = "SIGTRAP";
export declare type SIGTRAP = "SIGTRAP";

export declare const SIGTSTP = "SIGTSTP";
export declare type SIGTSTP = "SIGTSTP";

export declare const SIGTTIN = "SIGTTIN";
export declare type SIGTTIN = "SIGTTIN";

export declare const SIGTTOU = "SIGTTOU";
export declare type SIGTTOU = "SIGTTOU";

export declare const SIGURG = "SIGURG";
export declare type SIGURG = "SIGURG";

export declare const SIGUSR1 = "SIGUSR1";
export declare type SIGUSR1 = "SIGUSR1";

export declare const SIGUSR2 = "SIGUSR2";
export declare type SIGUSR2 = "SIGUSR2";

export declare const SIGVTALRM = "SIGVTALRM";
export declare type SIGVTALRM = "SIGVTALRM";

export declare const SIGWINCH = "SIGWINCH";
export declare type SIGWINCH = "SIGWINCH";

export declare const SIGXCPU = "SIGXCPU";
export declare type SIGXCPU = "SIGXCPU";

export declare const SIGXFSZ = "SIGXFSZ";
export declare type SIGXFSZ = "SIGXFSZ";

export declare namespace Signal {
  export {
    SIGABRT,
    SIGALRM,
    SIGBUS,
    SIGCHLD,
    SIGCONT,
    SIGEMT,
    SIGFPE,
    SIGHUP,
    SIGILL,
    SIGINFO,
    SIGINT,
    SIGIO,
    SIGKILL,
    SIGPIPE,
    SIGPROF,
    SIGPWR,
    SIGQUIT,
    SIGRTMAX,
    SIGRTMIN,
    SIGSEGV,
    SIGSTKFLT,
    SIGSTOP,
    SIGSYS,
    SIGTERM,
    SIGTRAP,
    SIGTSTP,
    SIGTTIN,
    SIGTTOU,
    SIGURG,
    SIGUSR1,
    SIGUSR2,
    SIGVTALRM,
    SIGWINCH,
    SIGXCPU,
    SIGXFSZ,
  };
}
export declare type Signal =
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
export declare type SignalCode = Signal;
export declare function isSignalCode(value: unknown): value is Signal;
export declare const signalCodes: readonly Signal[];

export declare const signalNames: {
  readonly SIGABRT: "SIGABRT";
  readonly SIGALRM: "SIGALRM";
  readonly SIGBUS: "SIGBUS";
  readonly SIGCHLD: "SIGCHLD";
  readonly SIGCONT: "SIGCONT";
  readonly SIGEMT: "SIGEMT";
  readonly SIGFPE: "SIGFPE";
  readonly SIGHUP: "SIGHUP";
  readonly SIGILL: "SIGILL";
  readonly SIGINFO: "SIGINFO";
  readonly SIGINT: "SIGINT";
  readonly SIGIO: "SIGIO";
  readonly SIGKILL: "SIGKILL";
  readonly SIGPIPE: "SIGPIPE";
  readonly SIGPROF: "SIGPROF";
  readonly SIGPWR: "SIGPWR";
  readonly SIGQUIT: "SIGQUIT";
  readonly SIGRTMAX: "SIGRTMAX";
  readonly SIGRTMIN: "SIGRTMIN";
  readonly SIGSEGV: "SIGSEGV";
  readonly SIGSTKFLT: "SIGSTKFLT";
  readonly SIGSTOP: "SIGSTOP";
  readonly SIGSYS: "SIGSYS";
  readonly SIGTERM: "SIGTERM";
  readonly SIGTRAP: "SIGTRAP";
  readonly SIGTSTP: "SIGTSTP";
  readonly SIGTTIN: "SIGTTIN";
  readonly SIGTTOU: "SIGTTOU";
  readonly SIGURG: "SIGURG";
  readonly SIGUSR1: "SIGUSR1";
  readonly SIGUSR2: "SIGUSR2";
  readonly SIGVTALRM: "SIGVTALRM";
  readonly SIGWINCH: "SIGWINCH";
  readonly SIGXCPU: "SIGXCPU";
  readonly SIGXFSZ: "SIGXFSZ";
};
