export declare const CannotExecute = 126;
export declare type CannotExecute = 126;

export declare const ExCantcreat = 73;
export declare type ExCantcreat = 73;

export declare const ExConfig = 78;
export declare type ExConfig = 78;

export declare const ExDataerr = 65;
export declare type ExDataerr = 65;

export declare const ExIoerr = 74;
export declare type ExIoerr = 74;

export declare const ExNohost = 68;
export declare type ExNohost = 68;

export declare const ExNoinput = 66;
export declare type ExNoinput = 66;

export declare const ExNoperm = 77;
export declare type ExNoperm = 77;

export declare const ExNouser = 67;
export declare type ExNouser = 67;

export declare const ExOserr = 71;
export declare type ExOserr = 71;

export declare const ExOsfile = 72;
export declare type ExOsfile = 72;

export declare const ExProtocol = 76;
export declare type ExProtocol = 76;

export declare const ExSoftware = 70;
export declare type ExSoftware = 70;

export declare const ExTempfail = 75;
export declare type ExTempfail = 75;

export declare const ExUnavailable = 69;
export declare type ExUnavailable = 69;

export declare const ExUsage = 64;
export declare type ExUsage = 64;

export declare namespace ExitCode {
  export {
    Success,
    Failure,
    UsageError,
    LsbInvalidArgument,
    LsbNotImplemented,
    LsbNoPermission,
    LsbNotInstalled,
    LsbNotConfigured,
    LsbNotRunning,
    ExUsage,
    ExDataerr,
    ExNoinput,
    ExNouser,
    ExNohost,
    ExUnavailable,
    ExSoftware,
    ExOserr,
    ExOsfile,
    ExCantcreat,
    ExIoerr,
    ExTempfail,
    ExProtocol,
    ExNoperm,
    ExConfig,
    XargsFailure,
    TimedOut,
    XargsStopped,
    StartFailed,
    CannotExecute,
    NotFound,
    StartError,
    GitFatal,
    Sighup,
    Sigint,
    Sigquit,
    Sigill,
    Sigtrap,
    Sigabrt,
    Sigbus,
    Sigfpe,
    Sigkill,
    MemoryLimit,
    Sigusr1,
    Sigsegv,
    Sigusr2,
    Sigpipe,
    Sigalrm,
    Sigterm,
    Sigstkflt,
    Sigxcpu,
    Sigxfsz,
    Sigvtalrm,
    Sigprof,
    Sigio,
    Sigpwr,
    Sigsys,
    SystemdChdir,
    SystemdNice,
    SystemdFds,
    SystemdExec,
    SystemdMemory,
    SystemdLimits,
    SystemdOomAdjust,
    SystemdSignalMask,
    SystemdStdin,
    SystemdStdout,
    SystemdChroot,
    SystemdIoprio,
    SystemdTimerslack,
    SystemdSecurebits,
    SystemdSetscheduler,
    SystemdCpuaffinity,
    SystemdGroup,
    SystemdUser,
    SystemdCapabilities,
    SystemdCgroup,
    SystemdSetsid,
    SystemdConfirm,
    SystemdStderr,
    SystemdPam,
    SystemdNetwork,
    SystemdNamespace,
    SystemdNoNewPrivileges,
    SystemdSeccomp,
    SystemdSelinuxContext,
    SystemdPersonality,
    SystemdApparmorProfile,
    SystemdAddressFamilies,
    SystemdRuntimeDirectory,
    SystemdChown,
    SystemdSmackProcessLabel,
    SystemdKeyring,
    SystemdStateDirectory,
    SystemdCacheDirectory,
    SystemdLogsDirectory,
    SystemdConfigurationDirectory,
    SystemdNumaPolicy,
    SystemdCredentials,
    SystemdBpf,
    ExitStatus255,
  };
}
export declare type ExitCode =
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
export declare type ExitCodeCode = ExitCode;

export declare const ExitStatus255 = 255;
export declare type ExitStatus255 = 255;

export declare const Failure = 1;
export declare type Failure = 1;

export declare const GitFatal = 128;
export declare type GitFatal = 128;

export declare const LsbInvalidArgument = 2;
export declare type LsbInvalidArgument = 2;

export declare const LsbNoPermission = 4;
export declare type LsbNoPermission = 4;

export declare const LsbNotConfigured = 6;
export declare type LsbNotConfigured = 6;

export declare const LsbNotImplemented = 3;
export declare type LsbNotImplemented = 3;

export declare const LsbNotInstalled = 5;
export declare type LsbNotInstalled = 5;

export declare const LsbNotRunning = 7;
export declare type LsbNotRunning = 7;

export declare const MemoryLimit = 137;
export declare type MemoryLimit = 137;

export declare const NotFound = 127;
export declare type NotFound = 127;

export declare const Sigabrt = 134;
export declare type Sigabrt = 134;

export declare const Sigalrm = 142;
export declare type Sigalrm = 142;

export declare const Sigbus = 135;
export declare type Sigbus = 135;

export declare const Sigfpe = 136;
export declare type Sigfpe = 136;

export declare const Sighup = 129;
export declare type Sighup = 129;

export declare const Sigill = 132;
export declare type Sigill = 132;

export declare const Sigint = 130;
export declare type Sigint = 130;

export declare const Sigio = 157;
export declare type Sigio = 157;

export declare const Sigkill = 137;
export declare type Sigkill = 137;

export declare const Sigpipe = 141;
export declare type Sigpipe = 141;

export declare const Sigprof = 155;
export declare type Sigprof = 155;

export declare const Sigpwr = 158;
export declare type Sigpwr = 158;

export declare const Sigquit = 131;
export declare type Sigquit = 131;

export declare const Sigsegv = 139;
export declare type Sigsegv = 139;

export declare const Sigstkflt = 144;
export declare type Sigstkflt = 144;

export declare const Sigsys = 159;
export declare type Sigsys = 159;

export declare const Sigterm = 143;
export declare type Sigterm = 143;

export declare const Sigtrap = 133;
export declare type Sigtrap = 133;

export declare const Sigusr1 = 138;
export declare type Sigusr1 = 138;

export declare const Sigusr2 = 140;
export declare type Sigusr2 = 140;

export declare const Sigvtalrm = 154;
export declare type Sigvtalrm = 154;

export declare const Sigxcpu = 152;
export declare type Sigxcpu = 152;

export declare const Sigxfsz = 153;
export declare type Sigxfsz = 153;

export declare const StartError = 128;
export declare type StartError = 128;

export declare const StartFailed = 125;
export declare type StartFailed = 125;

export declare const Success = 0;
export declare type Success = 0;

export declare const SystemdAddressFamilies = 232;
export declare type SystemdAddressFamilies = 232;

export declare const SystemdApparmorProfile = 231;
export declare type SystemdApparmorProfile = 231;

export declare const SystemdBpf = 245;
export declare type SystemdBpf = 245;

export declare const SystemdCacheDirectory = 239;
export declare type SystemdCacheDirectory = 239;

export declare const SystemdCapabilities = 218;
export declare type SystemdCapabilities = 218;

export declare const SystemdCgroup = 219;
export declare type SystemdCgroup = 219;

export declare const SystemdChdir = 200;
export declare type SystemdChdir = 200;

export declare const SystemdChown = 235;
export declare type SystemdChown = 235;

export declare const SystemdChroot = 210;
export declare type SystemdChroot = 210;

export declare const SystemdConfigurationDirectory = 241;
export declare type SystemdConfigurationDirectory = 241;

export declare const SystemdConfirm = 221;
export declare type SystemdConfirm = 221;

export declare const SystemdCpuaffinity = 215;
export declare type SystemdCpuaffinity = 215;

export declare const SystemdCredentials = 243;
export declare type SystemdCredentials = 243;

export declare const SystemdExec = 203;
export declare type SystemdExec = 203;

export declare const SystemdFds = 202;
export declare type SystemdFds = 202;

export declare const SystemdGroup = 216;
export declare type SystemdGroup = 216;

export declare const SystemdIoprio = 211;
export declare type SystemdIoprio = 211;

export declare const SystemdKeyring = 237;
export declare type SystemdKeyring = 237;

export declare const SystemdLimits = 205;
export declare type SystemdLimits = 205;

export declare const SystemdLogsDirectory = 240;
export declare type SystemdLogsDirectory = 240;

export declare const SystemdMemory = 204;
export declare type SystemdMemory = 204;

export declare const SystemdNamespace = 226;
export declare type SystemdNamespace = 226;

export declare const SystemdNetwork = 225;
export declare type SystemdNetwork = 225;

export declare const SystemdNice = 201;
export declare type SystemdNice = 201;

export declare const SystemdNoNewPrivileges = 227;
export declare type SystemdNoNewPrivileges = 227;

export declare const SystemdNumaPolicy = 242;
export declare type SystemdNumaPolicy = 242;

export declare const SystemdOomAdjust = 206;
export declare type SystemdOomAdjust = 206;

export declare const SystemdPam = 224;
export declare type SystemdPam = 224;

export declare const SystemdPersonality = 230;
export declare type SystemdPersonality = 230;

export declare const SystemdRuntimeDirectory = 233;
export declare type SystemdRuntimeDirectory = 233;

export declare const SystemdSeccomp = 228;
export declare type SystemdSeccomp = 228;

export declare const SystemdSecurebits = 213;
export declare type SystemdSecurebits = 213;

export declare const SystemdSelinuxContext = 229;
export declare type SystemdSelinuxContext = 229;

export declare const SystemdSetscheduler = 214;
export declare type SystemdSetscheduler = 214;

export declare const SystemdSetsid = 220;
export declare type SystemdSetsid = 220;

export declare const SystemdSignalMask = 207;
export declare type SystemdSignalMask = 207;

export declare const SystemdSmackProcessLabel = 236;
export declare type SystemdSmackProcessLabel = 236;

export declare const SystemdStateDirectory = 238;
export declare type SystemdStateDirectory = 238;

export declare const SystemdStderr = 222;
export declare type SystemdStderr = 222;

export declare const SystemdStdin = 208;
export declare type SystemdStdin = 208;

export declare const SystemdStdout = 209;
export declare type SystemdStdout = 209;

export declare const SystemdTimerslack = 212;
export declare type SystemdTimerslack = 212;

export declare const SystemdUser = 217;
export declare type SystemdUser = 217;

export declare const TimedOut = 124;
export declare type TimedOut = 124;

export declare const UsageError = 2;
export declare type UsageError = 2;

export declare const XargsFailure = 123;
export declare type XargsFailure = 123;

export declare const XargsStopped = 124;
export declare type XargsStopped = 124;
export declare const exitCodes: readonly ExitCode[];

export declare const exitNames: {
  readonly 0: "Success";
  readonly 1: "Failure";
  readonly 2: "UsageError";
  readonly 3: "LsbNotImplemented";
  readonly 4: "LsbNoPermission";
  readonly 5: "LsbNotInstalled";
  readonly 6: "LsbNotConfigured";
  readonly 7: "LsbNotRunning";
  readonly 64: "ExUsage";
  readonly 65: "ExDataerr";
  readonly 66: "ExNoinput";
  readonly 67: "ExNouser";
  readonly 68: "ExNohost";
  readonly 69: "ExUnavailable";
  readonly 70: "ExSoftware";
  readonly 71: "ExOserr";
  readonly 72: "ExOsfile";
  readonly 73: "ExCantcreat";
  readonly 74: "ExIoerr";
  readonly 75: "ExTempfail";
  readonly 76: "ExProtocol";
  readonly 77: "ExNoperm";
  readonly 78: "ExConfig";
  readonly 123: "XargsFailure";
  readonly 124: "TimedOut";
  readonly 125: "StartFailed";
  readonly 126: "CannotExecute";
  readonly 127: "NotFound";
  readonly 128: "StartError";
  readonly 129: "Sighup";
  readonly 130: "Sigint";
  readonly 131: "Sigquit";
  readonly 132: "Sigill";
  readonly 133: "Sigtrap";
  readonly 134: "Sigabrt";
  readonly 135: "Sigbus";
  readonly 136: "Sigfpe";
  readonly 137: "Sigkill";
  readonly 138: "Sigusr1";
  readonly 139: "Sigsegv";
  readonly 140: "Sigusr2";
  readonly 141: "Sigpipe";
  readonly 142: "Sigalrm";
  readonly 143: "Sigterm";
  readonly 144: "Sigstkflt";
  readonly 152: "Sigxcpu";
  readonly 153: "Sigxfsz";
  readonly 154: "Sigvtalrm";
  readonly 155: "Sigprof";
  readonly 157: "Sigio";
  readonly 158: "Sigpwr";
  readonly 159: "Sigsys";
  readonly 200: "SystemdChdir";
  readonly 201: "SystemdNice";
  readonly 202: "SystemdFds";
  readonly 203: "SystemdExec";
  readonly 204: "SystemdMemory";
  readonly 205: "SystemdLimits";
  readonly 206: "SystemdOomAdjust";
  readonly 207: "SystemdSignalMask";
  readonly 208: "SystemdStdin";
  readonly 209: "SystemdStdout";
  readonly 210: "SystemdChroot";
  readonly 211: "SystemdIoprio";
  readonly 212: "SystemdTimerslack";
  readonly 213: "SystemdSecurebits";
  readonly 214: "SystemdSetscheduler";
  readonly 215: "SystemdCpuaffinity";
  readonly 216: "SystemdGroup";
  readonly 217: "SystemdUser";
  readonly 218: "SystemdCapabilities";
  readonly 219: "SystemdCgroup";
  readonly 220: "SystemdSetsid";
  readonly 221: "SystemdConfirm";
  readonly 222: "SystemdStderr";
  readonly 224: "SystemdPam";
  readonly 225: "SystemdNetwork";
  readonly 226: "SystemdNamespace";
  readonly 227: "SystemdNoNewPrivileges";
  readonly 228: "SystemdSeccomp";
  readonly 229: "SystemdSelinuxContext";
  readonly 230: "SystemdPersonality";
  readonly 231: "SystemdApparmorProfile";
  readonly 232: "SystemdAddressFamilies";
  readonly 233: "SystemdRuntimeDirectory";
  readonly 235: "SystemdChown";
  readonly 236: "SystemdSmackProcessLabel";
  readonly 237: "SystemdKeyring";
  readonly 238: "SystemdStateDirectory";
  readonly 239: "SystemdCacheDirectory";
  readonly 240: "SystemdLogsDirectory";
  readonly 241: "SystemdConfigurationDirectory";
  readonly 242: "SystemdNumaPolicy";
  readonly 243: "SystemdCredentials";
  readonly 245: "SystemdBpf";
  readonly 255: "ExitStatus255";
};
export declare function isExitCodeCode(value: unknown): value is ExitCode;
