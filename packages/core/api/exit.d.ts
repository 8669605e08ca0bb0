import type { CodeFacts } from "@wirecode/core/model";
import type { Protocol } from "@wirecode/core/model";

export declare enum ExitCode {
  Success = 0,
  Failure = 1,
  UsageError = 2,
  LsbInvalidArgument = 2,
  LsbNotImplemented = 3,
  LsbNoPermission = 4,
  LsbNotInstalled = 5,
  LsbNotConfigured = 6,
  LsbNotRunning = 7,
  ExUsage = 64,
  ExDataerr = 65,
  ExNoinput = 66,
  ExNouser = 67,
  ExNohost = 68,
  ExUnavailable = 69,
  ExSoftware = 70,
  ExOserr = 71,
  ExOsfile = 72,
  ExCantcreat = 73,
  ExIoerr = 74,
  ExTempfail = 75,
  ExProtocol = 76,
  ExNoperm = 77,
  ExConfig = 78,
  XargsFailure = 123,
  TimedOut = 124,
  XargsStopped = 124,
  StartFailed = 125,
  CannotExecute = 126,
  NotFound = 127,
  StartError = 128,
  GitFatal = 128,
  Sighup = 129,
  Sigint = 130,
  Sigquit = 131,
  Sigill = 132,
  Sigtrap = 133,
  Sigabrt = 134,
  Sigbus = 135,
  Sigfpe = 136,
  Sigkill = 137,
  MemoryLimit = 137,
  Sigusr1 = 138,
  Sigsegv = 139,
  Sigusr2 = 140,
  Sigpipe = 141,
  Sigalrm = 142,
  Sigterm = 143,
  Sigstkflt = 144,
  Sigxcpu = 152,
  Sigxfsz = 153,
  Sigvtalrm = 154,
  Sigprof = 155,
  Sigio = 157,
  Sigpwr = 158,
  Sigsys = 159,
  SystemdChdir = 200,
  SystemdNice = 201,
  SystemdFds = 202,
  SystemdExec = 203,
  SystemdMemory = 204,
  SystemdLimits = 205,
  SystemdOomAdjust = 206,
  SystemdSignalMask = 207,
  SystemdStdin = 208,
  SystemdStdout = 209,
  SystemdChroot = 210,
  SystemdIoprio = 211,
  SystemdTimerslack = 212,
  SystemdSecurebits = 213,
  SystemdSetscheduler = 214,
  SystemdCpuaffinity = 215,
  SystemdGroup = 216,
  SystemdUser = 217,
  SystemdCapabilities = 218,
  SystemdCgroup = 219,
  SystemdSetsid = 220,
  SystemdConfirm = 221,
  SystemdStderr = 222,
  SystemdPam = 224,
  SystemdNetwork = 225,
  SystemdNamespace = 226,
  SystemdNoNewPrivileges = 227,
  SystemdSeccomp = 228,
  SystemdSelinuxContext = 229,
  SystemdPersonality = 230,
  SystemdApparmorProfile = 231,
  SystemdAddressFamilies = 232,
  SystemdRuntimeDirectory = 233,
  SystemdChown = 235,
  SystemdSmackProcessLabel = 236,
  SystemdKeyring = 237,
  SystemdStateDirectory = 238,
  SystemdCacheDirectory = 239,
  SystemdLogsDirectory = 240,
  SystemdConfigurationDirectory = 241,
  SystemdNumaPolicy = 242,
  SystemdCredentials = 243,
  SystemdBpf = 245,
  ExitStatus255 = 255,
}

export declare interface ExitCodeAttributes extends Readonly<
  Record<string, CodeFacts["attributes"][string]>
> {
  readonly signal: readonly string[];
  readonly restart: "clean" | "failure" | "failure-except-systemd" | null;
  readonly convention: readonly (
    | "POSIX"
    | "bash"
    | "GNU coreutils"
    | "GNU findutils"
    | "sysexits.h"
    | "LSB"
    | "systemd"
    | "Docker"
    | "containerd"
    | "Kubernetes"
    | "OpenSSH"
    | "Git"
  )[];
}

export declare interface ExitCodeClasses {
  readonly success: 0;
  readonly failure:
    | 1
    | 2
    | 3
    | 4
    | 5
    | 6
    | 7
    | 64
    | 65
    | 66
    | 67
    | 68
    | 69
    | 70
    | 71
    | 72
    | 73
    | 74
    | 75
    | 76
    | 77
    | 78
    | 123
    | 124
    | 125;
  readonly "not-started": 126 | 127;
  readonly signal:
    | 129
    | 130
    | 131
    | 132
    | 133
    | 134
    | 135
    | 136
    | 137
    | 138
    | 139
    | 140
    | 141
    | 142
    | 143
    | 144
    | 152
    | 153
    | 154
    | 155
    | 157
    | 158
    | 159;
  readonly above:
    | 128
    | 200
    | 201
    | 202
    | 203
    | 204
    | 205
    | 206
    | 207
    | 208
    | 209
    | 210
    | 211
    | 212
    | 213
    | 214
    | 215
    | 216
    | 217
    | 218
    | 219
    | 220
    | 221
    | 222
    | 224
    | 225
    | 226
    | 227
    | 228
    | 229
    | 230
    | 231
    | 232
    | 233
    | 235
    | 236
    | 237
    | 238
    | 239
    | 240
    | 241
    | 242
    | 243
    | 245
    | 255;
}
export declare type ExitCodeCode =
  | 0
  | 1
  | 2
  | 3
  | 4
  | 5
  | 6
  | 7
  | 64
  | 65
  | 66
  | 67
  | 68
  | 69
  | 70
  | 71
  | 72
  | 73
  | 74
  | 75
  | 76
  | 77
  | 78
  | 123
  | 124
  | 125
  | 126
  | 127
  | 128
  | 129
  | 130
  | 131
  | 132
  | 133
  | 134
  | 135
  | 136
  | 137
  | 138
  | 139
  | 140
  | 141
  | 142
  | 143
  | 144
  | 152
  | 153
  | 154
  | 155
  | 157
  | 158
  | 159
  | 200
  | 201
  | 202
  | 203
  | 204
  | 205
  | 206
  | 207
  | 208
  | 209
  | 210
  | 211
  | 212
  | 213
  | 214
  | 215
  | 216
  | 217
  | 218
  | 219
  | 220
  | 221
  | 222
  | 224
  | 225
  | 226
  | 227
  | 228
  | 229
  | 230
  | 231
  | 232
  | 233
  | 235
  | 236
  | 237
  | 238
  | 239
  | 240
  | 241
  | 242
  | 243
  | 245
  | 255;

export declare interface ExitCodeFacts extends CodeFacts {
  readonly protocol: "exit";
  readonly code: ExitCodeCode | "162-192";
  readonly attributes: ExitCodeAttributes;
}
export declare type ExitCodeKey =
  ExitCodeCode | "2@lsb" | "124@xargs" | "128@git" | "137@memory-limit" | "162-192";
export declare function classOf(
  code: number,
): "success" | "failure" | "not-started" | "signal" | "above" | null;

export declare function exitCodeOf<Phrase extends (typeof exitPhrases)[ExitCodeCode]>(
  phrase: Phrase,
): {
  [Code in ExitCodeCode]: (typeof exitPhrases)[Code] extends Phrase ? Code : never;
}[ExitCodeCode];
export declare function exitCodeOf(phrase: string): ExitCode | undefined;
export declare const exitCodes: readonly ExitCodeCode[];

export declare const exitFacts: {
  readonly [key in ExitCodeKey]: ExitCodeFacts &
    (key extends ExitCodeCode
      ? {
          readonly code: key;
        }
      : unknown);
};

export declare const exitPhrases: {
  readonly 0: "EXIT_SUCCESS";
  readonly 1: "EXIT_FAILURE";
  readonly 2: "Misuse of shell builtins";
  readonly 3: "EXIT_NOTIMPLEMENTED";
  readonly 4: "EXIT_NOPERMISSION";
  readonly 5: "EXIT_NOTINSTALLED";
  readonly 6: "EXIT_NOTCONFIGURED";
  readonly 7: "EXIT_NOTRUNNING";
  readonly 64: "EX_USAGE";
  readonly 65: "EX_DATAERR";
  readonly 66: "EX_NOINPUT";
  readonly 67: "EX_NOUSER";
  readonly 68: "EX_NOHOST";
  readonly 69: "EX_UNAVAILABLE";
  readonly 70: "EX_SOFTWARE";
  readonly 71: "EX_OSERR";
  readonly 72: "EX_OSFILE";
  readonly 73: "EX_CANTCREAT";
  readonly 74: "EX_IOERR";
  readonly 75: "EX_TEMPFAIL";
  readonly 76: "EX_PROTOCOL";
  readonly 77: "EX_NOPERM";
  readonly 78: "EX_CONFIG";
  readonly 123: "Xargs Failure";
  readonly 124: "Timed Out";
  readonly 125: "Start Failed";
  readonly 126: "Permission denied";
  readonly 127: "command not found";
  readonly 128: "StartError";
  readonly 129: "Hangup";
  readonly 130: "Interrupt";
  readonly 131: "Quit";
  readonly 132: "Illegal instruction";
  readonly 133: "Trace/breakpoint trap";
  readonly 134: "Aborted";
  readonly 135: "Bus error";
  readonly 136: "Floating point exception";
  readonly 137: "Killed";
  readonly 138: "User defined signal 1";
  readonly 139: "Segmentation fault";
  readonly 140: "User defined signal 2";
  readonly 141: "Broken pipe";
  readonly 142: "Alarm clock";
  readonly 143: "Terminated";
  readonly 144: "Stack fault";
  readonly 152: "CPU time limit exceeded";
  readonly 153: "File size limit exceeded";
  readonly 154: "Virtual timer expired";
  readonly 155: "Profiling timer expired";
  readonly 157: "I/O possible";
  readonly 158: "Power failure";
  readonly 159: "Bad system call";
  readonly 200: "200/CHDIR";
  readonly 201: "201/NICE";
  readonly 202: "202/FDS";
  readonly 203: "203/EXEC";
  readonly 204: "204/MEMORY";
  readonly 205: "205/LIMITS";
  readonly 206: "206/OOM_ADJUST";
  readonly 207: "207/SIGNAL_MASK";
  readonly 208: "208/STDIN";
  readonly 209: "209/STDOUT";
  readonly 210: "210/CHROOT";
  readonly 211: "211/IOPRIO";
  readonly 212: "212/TIMERSLACK";
  readonly 213: "213/SECUREBITS";
  readonly 214: "214/SETSCHEDULER";
  readonly 215: "215/CPUAFFINITY";
  readonly 216: "216/GROUP";
  readonly 217: "217/USER";
  readonly 218: "218/CAPABILITIES";
  readonly 219: "219/CGROUP";
  readonly 220: "220/SETSID";
  readonly 221: "221/CONFIRM";
  readonly 222: "222/STDERR";
  readonly 224: "224/PAM";
  readonly 225: "225/NETWORK";
  readonly 226: "226/NAMESPACE";
  readonly 227: "227/NO_NEW_PRIVILEGES";
  readonly 228: "228/SECCOMP";
  readonly 229: "229/SELINUX_CONTEXT";
  readonly 230: "230/PERSONALITY";
  readonly 231: "231/APPARMOR_PROFILE";
  readonly 232: "232/ADDRESS_FAMILIES";
  readonly 233: "233/RUNTIME_DIRECTORY";
  readonly 235: "235/CHOWN";
  readonly 236: "236/SMACK_PROCESS_LABEL";
  readonly 237: "237/KEYRING";
  readonly 238: "238/STATE_DIRECTORY";
  readonly 239: "239/CACHE_DIRECTORY";
  readonly 240: "240/LOGS_DIRECTORY";
  readonly 241: "241/CONFIGURATION_DIRECTORY";
  readonly 242: "242/NUMA_POLICY";
  readonly 243: "243/CREDENTIALS";
  readonly 245: "245/BPF";
  readonly 255: "exit -1";
};
export declare function isExitCodeCode(value: unknown): value is ExitCode;
export declare function isRetryable(code: number, idempotent?: boolean): boolean;
export declare function isSuccess(code: number): boolean;
export declare const protocol: Protocol;
export declare function retryOf(
  code: number,
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
