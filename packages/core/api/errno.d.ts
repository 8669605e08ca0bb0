import type { CodeFacts } from "@wirecode/core/model";
import type { Protocol } from "@wirecode/core/model";

export declare enum Errno {
  E2BIG = "E2BIG",
  EACCES = "EACCES",
  EADDRINUSE = "EADDRINUSE",
  EADDRNOTAVAIL = "EADDRNOTAVAIL",
  EADV = "EADV",
  EAFNOSUPPORT = "EAFNOSUPPORT",
  EAGAIN = "EAGAIN",
  EaiAgain = "EAI_AGAIN",
  EaiNoname = "EAI_NONAME",
  EALREADY = "EALREADY",
  EAUTH = "EAUTH",
  EBADARCH = "EBADARCH",
  EBADE = "EBADE",
  EBADEXEC = "EBADEXEC",
  EBADF = "EBADF",
  EBADFD = "EBADFD",
  EBADMACHO = "EBADMACHO",
  EBADMSG = "EBADMSG",
  EBADR = "EBADR",
  EBADRPC = "EBADRPC",
  EBADRQC = "EBADRQC",
  EBADSLT = "EBADSLT",
  EBFONT = "EBFONT",
  EBUSY = "EBUSY",
  ECANCELED = "ECANCELED",
  ECAPMODE = "ECAPMODE",
  ECHILD = "ECHILD",
  ECHRNG = "ECHRNG",
  ECOMM = "ECOMM",
  ECONNABORTED = "ECONNABORTED",
  ECONNREFUSED = "ECONNREFUSED",
  ECONNRESET = "ECONNRESET",
  EDEADLK = "EDEADLK",
  EDESTADDRREQ = "EDESTADDRREQ",
  EDEVERR = "EDEVERR",
  EDOM = "EDOM",
  EDOOFUS = "EDOOFUS",
  EDOTDOT = "EDOTDOT",
  EDQUOT = "EDQUOT",
  EEXIST = "EEXIST",
  EFAULT = "EFAULT",
  EFBIG = "EFBIG",
  EFTYPE = "EFTYPE",
  EHOSTDOWN = "EHOSTDOWN",
  EHOSTUNREACH = "EHOSTUNREACH",
  EHWPOISON = "EHWPOISON",
  EIDRM = "EIDRM",
  EILSEQ = "EILSEQ",
  EINPROGRESS = "EINPROGRESS",
  EINTEGRITY = "EINTEGRITY",
  EINTR = "EINTR",
  EINVAL = "EINVAL",
  EIO = "EIO",
  EISCONN = "EISCONN",
  EISDIR = "EISDIR",
  EISNAM = "EISNAM",
  EKEYEXPIRED = "EKEYEXPIRED",
  EKEYREJECTED = "EKEYREJECTED",
  EKEYREVOKED = "EKEYREVOKED",
  EL2HLT = "EL2HLT",
  EL2NSYNC = "EL2NSYNC",
  EL3HLT = "EL3HLT",
  EL3RST = "EL3RST",
  ELIBACC = "ELIBACC",
  ELIBBAD = "ELIBBAD",
  ELIBEXEC = "ELIBEXEC",
  ELIBMAX = "ELIBMAX",
  ELIBSCN = "ELIBSCN",
  ELNRNG = "ELNRNG",
  ELOOP = "ELOOP",
  EMEDIUMTYPE = "EMEDIUMTYPE",
  EMFILE = "EMFILE",
  EMLINK = "EMLINK",
  EMSGSIZE = "EMSGSIZE",
  EMULTIHOP = "EMULTIHOP",
  ENAMETOOLONG = "ENAMETOOLONG",
  ENAVAIL = "ENAVAIL",
  ENEEDAUTH = "ENEEDAUTH",
  ENETDOWN = "ENETDOWN",
  ENETRESET = "ENETRESET",
  ENETUNREACH = "ENETUNREACH",
  ENFILE = "ENFILE",
  ENOANO = "ENOANO",
  ENOATTR = "ENOATTR",
  ENOBUFS = "ENOBUFS",
  ENOCSI = "ENOCSI",
  ENODATA = "ENODATA",
  ENODEV = "ENODEV",
  ENOENT = "ENOENT",
  ENOEXEC = "ENOEXEC",
  ENOKEY = "ENOKEY",
  ENOLCK = "ENOLCK",
  ENOLINK = "ENOLINK",
  ENOMEDIUM = "ENOMEDIUM",
  ENOMEM = "ENOMEM",
  ENOMSG = "ENOMSG",
  ENONET = "ENONET",
  ENOPKG = "ENOPKG",
  ENOPOLICY = "ENOPOLICY",
  ENOPROTOOPT = "ENOPROTOOPT",
  ENOSPC = "ENOSPC",
  ENOSR = "ENOSR",
  ENOSTR = "ENOSTR",
  ENOSYS = "ENOSYS",
  ENOTBLK = "ENOTBLK",
  ENOTCAPABLE = "ENOTCAPABLE",
  ENOTCONN = "ENOTCONN",
  ENOTDIR = "ENOTDIR",
  ENOTEMPTY = "ENOTEMPTY",
  ENOTNAM = "ENOTNAM",
  ENOTRECOVERABLE = "ENOTRECOVERABLE",
  ENOTSOCK = "ENOTSOCK",
  ENOTSUP = "ENOTSUP",
  ENOTTY = "ENOTTY",
  ENOTUNIQ = "ENOTUNIQ",
  ENXIO = "ENXIO",
  EOPNOTSUPP = "EOPNOTSUPP",
  EOVERFLOW = "EOVERFLOW",
  EOWNERDEAD = "EOWNERDEAD",
  EPERM = "EPERM",
  EPFNOSUPPORT = "EPFNOSUPPORT",
  EPIPE = "EPIPE",
  EPROCLIM = "EPROCLIM",
  EPROCUNAVAIL = "EPROCUNAVAIL",
  EPROGMISMATCH = "EPROGMISMATCH",
  EPROGUNAVAIL = "EPROGUNAVAIL",
  EPROTO = "EPROTO",
  EPROTONOSUPPORT = "EPROTONOSUPPORT",
  EPROTOTYPE = "EPROTOTYPE",
  EPWROFF = "EPWROFF",
  EQFULL = "EQFULL",
  ERANGE = "ERANGE",
  EREMCHG = "EREMCHG",
  EREMOTE = "EREMOTE",
  EREMOTEIO = "EREMOTEIO",
  ERESTART = "ERESTART",
  ERFKILL = "ERFKILL",
  EROFS = "EROFS",
  ERPCMISMATCH = "ERPCMISMATCH",
  ESHLIBVERS = "ESHLIBVERS",
  ESHUTDOWN = "ESHUTDOWN",
  ESOCKTNOSUPPORT = "ESOCKTNOSUPPORT",
  ESPIPE = "ESPIPE",
  ESRCH = "ESRCH",
  ESRMNT = "ESRMNT",
  ESTALE = "ESTALE",
  ESTRPIPE = "ESTRPIPE",
  ETIME = "ETIME",
  ETIMEDOUT = "ETIMEDOUT",
  ETOOMANYREFS = "ETOOMANYREFS",
  ETXTBSY = "ETXTBSY",
  EUCLEAN = "EUCLEAN",
  EUNATCH = "EUNATCH",
  EUSERS = "EUSERS",
  EXDEV = "EXDEV",
  EXFULL = "EXFULL",
  WSAECANCELLED = "WSAECANCELLED",
  WSAEDISCON = "WSAEDISCON",
  WSAEINVALIDPROCTABLE = "WSAEINVALIDPROCTABLE",
  WSAEINVALIDPROVIDER = "WSAEINVALIDPROVIDER",
  WSAENOMORE = "WSAENOMORE",
  WSAEPROVIDERFAILEDINIT = "WSAEPROVIDERFAILEDINIT",
  WSAEREFUSED = "WSAEREFUSED",
  WSANOTINITIALISED = "WSANOTINITIALISED",
  WsanoData = "WSANO_DATA",
  WsanoRecovery = "WSANO_RECOVERY",
  WsaserviceNotFound = "WSASERVICE_NOT_FOUND",
  WSASYSCALLFAILURE = "WSASYSCALLFAILURE",
  WSASYSNOTREADY = "WSASYSNOTREADY",
  WsatypeNotFound = "WSATYPE_NOT_FOUND",
  WSAVERNOTSUPPORTED = "WSAVERNOTSUPPORTED",
  WsaLookupCancelled = "WSA_E_CANCELLED",
  WsaLookupNoMore = "WSA_E_NO_MORE",
  WsaInvalidHandle = "WSA_INVALID_HANDLE",
  WsaInvalidParameter = "WSA_INVALID_PARAMETER",
  WsaIoIncomplete = "WSA_IO_INCOMPLETE",
  WsaIoPending = "WSA_IO_PENDING",
  WsaNotEnoughMemory = "WSA_NOT_ENOUGH_MEMORY",
  WsaOperationAborted = "WSA_OPERATION_ABORTED",
  WsaQosAdmissionFailure = "WSA_QOS_ADMISSION_FAILURE",
  WsaQosBadObject = "WSA_QOS_BAD_OBJECT",
  WsaQosBadStyle = "WSA_QOS_BAD_STYLE",
  WsaQosEfiltercount = "WSA_QOS_EFILTERCOUNT",
  WsaQosEfilterstyle = "WSA_QOS_EFILTERSTYLE",
  WsaQosEfiltertype = "WSA_QOS_EFILTERTYPE",
  WsaQosEflowcount = "WSA_QOS_EFLOWCOUNT",
  WsaQosEflowdesc = "WSA_QOS_EFLOWDESC",
  WsaQosEflowspec = "WSA_QOS_EFLOWSPEC",
  WsaQosEobjlength = "WSA_QOS_EOBJLENGTH",
  WsaQosEpolicyobj = "WSA_QOS_EPOLICYOBJ",
  WsaQosEprovspecbuf = "WSA_QOS_EPROVSPECBUF",
  WsaQosEpsfilterspec = "WSA_QOS_EPSFILTERSPEC",
  WsaQosEpsflowspec = "WSA_QOS_EPSFLOWSPEC",
  WsaQosEsdmodeobj = "WSA_QOS_ESDMODEOBJ",
  WsaQosEservicetype = "WSA_QOS_ESERVICETYPE",
  WsaQosEshaperateobj = "WSA_QOS_ESHAPERATEOBJ",
  WsaQosEunknownpsobj = "WSA_QOS_EUNKNOWNPSOBJ",
  WsaQosGenericError = "WSA_QOS_GENERIC_ERROR",
  WsaQosNoReceivers = "WSA_QOS_NO_RECEIVERS",
  WsaQosNoSenders = "WSA_QOS_NO_SENDERS",
  WsaQosPolicyFailure = "WSA_QOS_POLICY_FAILURE",
  WsaQosReceivers = "WSA_QOS_RECEIVERS",
  WsaQosRequestConfirmed = "WSA_QOS_REQUEST_CONFIRMED",
  WsaQosReservedPetype = "WSA_QOS_RESERVED_PETYPE",
  WsaQosSenders = "WSA_QOS_SENDERS",
  WsaQosTrafficCtrlError = "WSA_QOS_TRAFFIC_CTRL_ERROR",
}

export declare interface ErrnoAttributes extends Readonly<
  Record<string, CodeFacts["attributes"][string]>
> {
  readonly number:
    | {
        readonly [
          platform in
            | "linux"
            | "macos"
            | "windows"
            | "freebsd"
            | "ucrt"
            | "linux-mips"
            | "linux-sparc"
            | "linux-alpha"
            | "linux-parisc"
        ]?: number;
      }
    | null;
  readonly calls: readonly (
    | "accept"
    | "access"
    | "bind"
    | "chdir"
    | "chmod"
    | "chown"
    | "clone"
    | "close"
    | "connect"
    | "dup"
    | "epoll_ctl"
    | "epoll_wait"
    | "execve"
    | "fallocate"
    | "fcntl"
    | "flock"
    | "fork"
    | "fsync"
    | "futex"
    | "getaddrinfo"
    | "getrandom"
    | "getsockopt"
    | "inotify_add_watch"
    | "ioctl"
    | "kill"
    | "link"
    | "listen"
    | "lseek"
    | "mkdir"
    | "mknod"
    | "mmap"
    | "mount"
    | "mprotect"
    | "open"
    | "pipe"
    | "poll"
    | "prctl"
    | "ptrace"
    | "read"
    | "readlink"
    | "recv"
    | "rename"
    | "rmdir"
    | "select"
    | "semop"
    | "send"
    | "sendfile"
    | "setrlimit"
    | "setsockopt"
    | "setuid"
    | "shutdown"
    | "socket"
    | "splice"
    | "stat"
    | "symlink"
    | "truncate"
    | "umount"
    | "unlink"
    | "wait"
    | "write"
  )[];
}
export declare type ErrnoCode =
  | "E2BIG"
  | "EACCES"
  | "EADDRINUSE"
  | "EADDRNOTAVAIL"
  | "EADV"
  | "EAFNOSUPPORT"
  | "EAGAIN"
  | "EAI_AGAIN"
  | "EAI_NONAME"
  | "EALREADY"
  | "EAUTH"
  | "EBADARCH"
  | "EBADE"
  | "EBADEXEC"
  | "EBADF"
  | "EBADFD"
  | "EBADMACHO"
  | "EBADMSG"
  | "EBADR"
  | "EBADRPC"
  | "EBADRQC"
  | "EBADSLT"
  | "EBFONT"
  | "EBUSY"
  | "ECANCELED"
  | "ECAPMODE"
  | "ECHILD"
  | "ECHRNG"
  | "ECOMM"
  | "ECONNABORTED"
  | "ECONNREFUSED"
  | "ECONNRESET"
  | "EDEADLK"
  | "EDESTADDRREQ"
  | "EDEVERR"
  | "EDOM"
  | "EDOOFUS"
  | "EDOTDOT"
  | "EDQUOT"
  | "EEXIST"
  | "EFAULT"
  | "EFBIG"
  | "EFTYPE"
  | "EHOSTDOWN"
  | "EHOSTUNREACH"
  | "EHWPOISON"
  | "EIDRM"
  | "EILSEQ"
  | "EINPROGRESS"
  | "EINTEGRITY"
  | "EINTR"
  | "EINVAL"
  | "EIO"
  | "EISCONN"
  | "EISDIR"
  | "EISNAM"
  | "EKEYEXPIRED"
  | "EKEYREJECTED"
  | "EKEYREVOKED"
  | "EL2HLT"
  | "EL2NSYNC"
  | "EL3HLT"
  | "EL3RST"
  | "ELIBACC"
  | "ELIBBAD"
  | "ELIBEXEC"
  | "ELIBMAX"
  | "ELIBSCN"
  | "ELNRNG"
  | "ELOOP"
  | "EMEDIUMTYPE"
  | "EMFILE"
  | "EMLINK"
  | "EMSGSIZE"
  | "EMULTIHOP"
  | "ENAMETOOLONG"
  | "ENAVAIL"
  | "ENEEDAUTH"
  | "ENETDOWN"
  | "ENETRESET"
  | "ENETUNREACH"
  | "ENFILE"
  | "ENOANO"
  | "ENOATTR"
  | "ENOBUFS"
  | "ENOCSI"
  | "ENODATA"
  | "ENODEV"
  | "ENOENT"
  | "ENOEXEC"
  | "ENOKEY"
  | "ENOLCK"
  | "ENOLINK"
  | "ENOMEDIUM"
  | "ENOMEM"
  | "ENOMSG"
  | "ENONET"
  | "ENOPKG"
  | "ENOPOLICY"
  | "ENOPROTOOPT"
  | "ENOSPC"
  | "ENOSR"
  | "ENOSTR"
  | "ENOSYS"
  | "ENOTBLK"
  | "ENOTCAPABLE"
  | "ENOTCONN"
  | "ENOTDIR"
  | "ENOTEMPTY"
  | "ENOTNAM"
  | "ENOTRECOVERABLE"
  | "ENOTSOCK"
  | "ENOTSUP"
  | "ENOTTY"
  | "ENOTUNIQ"
  | "ENXIO"
  | "EOPNOTSUPP"
  | "EOVERFLOW"
  | "EOWNERDEAD"
  | "EPERM"
  | "EPFNOSUPPORT"
  | "EPIPE"
  | "EPROCLIM"
  | "EPROCUNAVAIL"
  | "EPROGMISMATCH"
  | "EPROGUNAVAIL"
  | "EPROTO"
  | "EPROTONOSUPPORT"
  | "EPROTOTYPE"
  | "EPWROFF"
  | "EQFULL"
  | "ERANGE"
  | "EREMCHG"
  | "EREMOTE"
  | "EREMOTEIO"
  | "ERESTART"
  | "ERFKILL"
  | "EROFS"
  | "ERPCMISMATCH"
  | "ESHLIBVERS"
  | "ESHUTDOWN"
  | "ESOCKTNOSUPPORT"
  | "ESPIPE"
  | "ESRCH"
  | "ESRMNT"
  | "ESTALE"
  | "ESTRPIPE"
  | "ETIME"
  | "ETIMEDOUT"
  | "ETOOMANYREFS"
  | "ETXTBSY"
  | "EUCLEAN"
  | "EUNATCH"
  | "EUSERS"
  | "EXDEV"
  | "EXFULL"
  | "WSAECANCELLED"
  | "WSAEDISCON"
  | "WSAEINVALIDPROCTABLE"
  | "WSAEINVALIDPROVIDER"
  | "WSAENOMORE"
  | "WSAEPROVIDERFAILEDINIT"
  | "WSAEREFUSED"
  | "WSANOTINITIALISED"
  | "WSANO_DATA"
  | "WSANO_RECOVERY"
  | "WSASERVICE_NOT_FOUND"
  | "WSASYSCALLFAILURE"
  | "WSASYSNOTREADY"
  | "WSATYPE_NOT_FOUND"
  | "WSAVERNOTSUPPORTED"
  | "WSA_E_CANCELLED"
  | "WSA_E_NO_MORE"
  | "WSA_INVALID_HANDLE"
  | "WSA_INVALID_PARAMETER"
  | "WSA_IO_INCOMPLETE"
  | "WSA_IO_PENDING"
  | "WSA_NOT_ENOUGH_MEMORY"
  | "WSA_OPERATION_ABORTED"
  | "WSA_QOS_ADMISSION_FAILURE"
  | "WSA_QOS_BAD_OBJECT"
  | "WSA_QOS_BAD_STYLE"
  | "WSA_QOS_EFILTERCOUNT"
  | "WSA_QOS_EFILTERSTYLE"
  | "WSA_QOS_EFILTERTYPE"
  | "WSA_QOS_EFLOWCOUNT"
  | "WSA_QOS_EFLOWDESC"
  | "WSA_QOS_EFLOWSPEC"
  | "WSA_QOS_EOBJLENGTH"
  | "WSA_QOS_EPOLICYOBJ"
  | "WSA_QOS_EPROVSPECBUF"
  | "WSA_QOS_EPSFILTERSPEC"
  | "WSA_QOS_EPSFLOWSPEC"
  | "WSA_QOS_ESDMODEOBJ"
  | "WSA_QOS_ESERVICETYPE"
  | "WSA_QOS_ESHAPERATEOBJ"
  | "WSA_QOS_EUNKNOWNPSOBJ"
  | "WSA_QOS_GENERIC_ERROR"
  | "WSA_QOS_NO_RECEIVERS"
  | "WSA_QOS_NO_SENDERS"
  | "WSA_QOS_POLICY_FAILURE"
  | "WSA_QOS_RECEIVERS"
  | "WSA_QOS_REQUEST_CONFIRMED"
  | "WSA_QOS_RESERVED_PETYPE"
  | "WSA_QOS_SENDERS"
  | "WSA_QOS_TRAFFIC_CTRL_ERROR";

export declare interface ErrnoFacts extends CodeFacts {
  readonly protocol: "errno";
  readonly code: ErrnoCode | UnofficialErrnoCode;
  readonly attributes: ErrnoAttributes;
}
export declare type ErrnoKey = ErrnoCode | UnofficialErrnoCode;

export declare enum UnofficialErrno {
  ENOTFOUND = "ENOTFOUND",
}
export declare type UnofficialErrnoCode = "ENOTFOUND";
export declare function classOf(code: string): null;

export declare function errnoCodeOf<
  Phrase extends Exclude<(typeof errnoPhrases)[ErrnoCode], "Operation not supported">,
>(
  phrase: Phrase,
): {
  [Code in ErrnoCode]: (typeof errnoPhrases)[Code] extends Phrase ? Code : never;
}[ErrnoCode];
export declare function errnoCodeOf(phrase: string): Errno | undefined;
export declare const errnoCodes: readonly ErrnoCode[];

export declare const errnoFacts: {
  readonly [key in ErrnoKey]: ErrnoFacts & {
    readonly code: key;
  };
};

export declare const errnoPhrases: {
  readonly E2BIG: "Argument list too long";
  readonly EACCES: "Permission denied";
  readonly EADDRINUSE: "Address already in use";
  readonly EADDRNOTAVAIL: "Cannot assign requested address";
  readonly EADV: "Advertise error";
  readonly EAFNOSUPPORT: "Address family not supported by protocol";
  readonly EAGAIN: "Resource temporarily unavailable";
  readonly EAI_AGAIN: "Temporary failure in name resolution";
  readonly EAI_NONAME: "Name or service not known";
  readonly EALREADY: "Operation already in progress";
  readonly EAUTH: "Authentication error";
  readonly EBADARCH: "Bad CPU type in executable";
  readonly EBADE: "Invalid exchange";
  readonly EBADEXEC: "Bad executable";
  readonly EBADF: "Bad file descriptor";
  readonly EBADFD: "File descriptor in bad state";
  readonly EBADMACHO: "Malformed Macho file";
  readonly EBADMSG: "Bad message";
  readonly EBADR: "Invalid request descriptor";
  readonly EBADRPC: "RPC struct is bad";
  readonly EBADRQC: "Invalid request code";
  readonly EBADSLT: "Invalid slot";
  readonly EBFONT: "Bad font file format";
  readonly EBUSY: "Device or resource busy";
  readonly ECANCELED: "Operation canceled";
  readonly ECAPMODE: "Not permitted in capability mode";
  readonly ECHILD: "No child processes";
  readonly ECHRNG: "Channel number out of range";
  readonly ECOMM: "Communication error on send";
  readonly ECONNABORTED: "Software caused connection abort";
  readonly ECONNREFUSED: "Connection refused";
  readonly ECONNRESET: "Connection reset by peer";
  readonly EDEADLK: "Resource deadlock avoided";
  readonly EDESTADDRREQ: "Destination address required";
  readonly EDEVERR: "Device error";
  readonly EDOM: "Numerical argument out of domain";
  readonly EDOOFUS: "Programming error";
  readonly EDOTDOT: "RFS specific error";
  readonly EDQUOT: "Disk quota exceeded";
  readonly EEXIST: "File exists";
  readonly EFAULT: "Bad address";
  readonly EFBIG: "File too large";
  readonly EFTYPE: "Inappropriate file type or format";
  readonly EHOSTDOWN: "Host is down";
  readonly EHOSTUNREACH: "No route to host";
  readonly EHWPOISON: "Memory page has hardware error";
  readonly EIDRM: "Identifier removed";
  readonly EILSEQ: "Invalid or incomplete multibyte or wide character";
  readonly EINPROGRESS: "Operation now in progress";
  readonly EINTEGRITY: "Integrity check failed";
  readonly EINTR: "Interrupted system call";
  readonly EINVAL: "Invalid argument";
  readonly EIO: "Input/output error";
  readonly EISCONN: "Transport endpoint is already connected";
  readonly EISDIR: "Is a directory";
  readonly EISNAM: "Is a named type file";
  readonly EKEYEXPIRED: "Key has expired";
  readonly EKEYREJECTED: "Key was rejected by service";
  readonly EKEYREVOKED: "Key has been revoked";
  readonly EL2HLT: "Level 2 halted";
  readonly EL2NSYNC: "Level 2 not synchronized";
  readonly EL3HLT: "Level 3 halted";
  readonly EL3RST: "Level 3 reset";
  readonly ELIBACC: "Can not access a needed shared library";
  readonly ELIBBAD: "Accessing a corrupted shared library";
  readonly ELIBEXEC: "Cannot exec a shared library directly";
  readonly ELIBMAX: "Attempting to link in too many shared libraries";
  readonly ELIBSCN: ".lib section in a.out corrupted";
  readonly ELNRNG: "Link number out of range";
  readonly ELOOP: "Too many levels of symbolic links";
  readonly EMEDIUMTYPE: "Wrong medium type";
  readonly EMFILE: "Too many open files";
  readonly EMLINK: "Too many links";
  readonly EMSGSIZE: "Message too long";
  readonly EMULTIHOP: "Multihop attempted";
  readonly ENAMETOOLONG: "File name too long";
  readonly ENAVAIL: "No XENIX semaphores available";
  readonly ENEEDAUTH: "Need authenticator";
  readonly ENETDOWN: "Network is down";
  readonly ENETRESET: "Network dropped connection on reset";
  readonly ENETUNREACH: "Network is unreachable";
  readonly ENFILE: "Too many open files in system";
  readonly ENOANO: "No anode";
  readonly ENOATTR: "Attribute not found";
  readonly ENOBUFS: "No buffer space available";
  readonly ENOCSI: "No CSI structure available";
  readonly ENODATA: "No data available";
  readonly ENODEV: "No such device";
  readonly ENOENT: "No such file or directory";
  readonly ENOEXEC: "Exec format error";
  readonly ENOKEY: "Required key not available";
  readonly ENOLCK: "No locks available";
  readonly ENOLINK: "Link has been severed";
  readonly ENOMEDIUM: "No medium found";
  readonly ENOMEM: "Cannot allocate memory";
  readonly ENOMSG: "No message of desired type";
  readonly ENONET: "Machine is not on the network";
  readonly ENOPKG: "Package not installed";
  readonly ENOPOLICY: "Policy not found";
  readonly ENOPROTOOPT: "Protocol not available";
  readonly ENOSPC: "No space left on device";
  readonly ENOSR: "Out of streams resources";
  readonly ENOSTR: "Device not a stream";
  readonly ENOSYS: "Function not implemented";
  readonly ENOTBLK: "Block device required";
  readonly ENOTCAPABLE: "Capabilities insufficient";
  readonly ENOTCONN: "Transport endpoint is not connected";
  readonly ENOTDIR: "Not a directory";
  readonly ENOTEMPTY: "Directory not empty";
  readonly ENOTNAM: "Not a XENIX named type file";
  readonly ENOTRECOVERABLE: "State not recoverable";
  readonly ENOTSOCK: "Socket operation on non-socket";
  readonly ENOTSUP: "Operation not supported";
  readonly ENOTTY: "Inappropriate ioctl for device";
  readonly ENOTUNIQ: "Name not unique on network";
  readonly ENXIO: "No such device or address";
  readonly EOPNOTSUPP: "Operation not supported";
  readonly EOVERFLOW: "Value too large for defined data type";
  readonly EOWNERDEAD: "Owner died";
  readonly EPERM: "Operation not permitted";
  readonly EPFNOSUPPORT: "Protocol family not supported";
  readonly EPIPE: "Broken pipe";
  readonly EPROCLIM: "Too many processes";
  readonly EPROCUNAVAIL: "Bad procedure for program";
  readonly EPROGMISMATCH: "Program version wrong";
  readonly EPROGUNAVAIL: "RPC prog. not avail";
  readonly EPROTO: "Protocol error";
  readonly EPROTONOSUPPORT: "Protocol not supported";
  readonly EPROTOTYPE: "Protocol wrong type for socket";
  readonly EPWROFF: "Device power is off";
  readonly EQFULL: "Interface output queue is full";
  readonly ERANGE: "Numerical result out of range";
  readonly EREMCHG: "Remote address changed";
  readonly EREMOTE: "Object is remote";
  readonly EREMOTEIO: "Remote I/O error";
  readonly ERESTART: "Interrupted system call should be restarted";
  readonly ERFKILL: "Operation not possible due to RF-kill";
  readonly EROFS: "Read-only file system";
  readonly ERPCMISMATCH: "RPC version wrong";
  readonly ESHLIBVERS: "Shared library version mismatch";
  readonly ESHUTDOWN: "Cannot send after transport endpoint shutdown";
  readonly ESOCKTNOSUPPORT: "Socket type not supported";
  readonly ESPIPE: "Illegal seek";
  readonly ESRCH: "No such process";
  readonly ESRMNT: "Srmount error";
  readonly ESTALE: "Stale file handle";
  readonly ESTRPIPE: "Streams pipe error";
  readonly ETIME: "Timer expired";
  readonly ETIMEDOUT: "Connection timed out";
  readonly ETOOMANYREFS: "Too many references: cannot splice";
  readonly ETXTBSY: "Text file busy";
  readonly EUCLEAN: "Structure needs cleaning";
  readonly EUNATCH: "Protocol driver not attached";
  readonly EUSERS: "Too many users";
  readonly EXDEV: "Invalid cross-device link";
  readonly EXFULL: "Exchange full";
  readonly WSAECANCELLED: "WSAECANCELLED";
  readonly WSAEDISCON: "WSAEDISCON";
  readonly WSAEINVALIDPROCTABLE: "WSAEINVALIDPROCTABLE";
  readonly WSAEINVALIDPROVIDER: "WSAEINVALIDPROVIDER";
  readonly WSAENOMORE: "WSAENOMORE";
  readonly WSAEPROVIDERFAILEDINIT: "WSAEPROVIDERFAILEDINIT";
  readonly WSAEREFUSED: "WSAEREFUSED";
  readonly WSANOTINITIALISED: "WSANOTINITIALISED";
  readonly WSANO_DATA: "Wsano Data";
  readonly WSANO_RECOVERY: "Wsano Recovery";
  readonly WSASERVICE_NOT_FOUND: "Wsaservice Not Found";
  readonly WSASYSCALLFAILURE: "WSASYSCALLFAILURE";
  readonly WSASYSNOTREADY: "WSASYSNOTREADY";
  readonly WSATYPE_NOT_FOUND: "Wsatype Not Found";
  readonly WSAVERNOTSUPPORTED: "WSAVERNOTSUPPORTED";
  readonly WSA_E_CANCELLED: "Wsa Lookup Cancelled";
  readonly WSA_E_NO_MORE: "Wsa Lookup No More";
  readonly WSA_INVALID_HANDLE: "Wsa Invalid Handle";
  readonly WSA_INVALID_PARAMETER: "Wsa Invalid Parameter";
  readonly WSA_IO_INCOMPLETE: "Wsa Io Incomplete";
  readonly WSA_IO_PENDING: "Wsa Io Pending";
  readonly WSA_NOT_ENOUGH_MEMORY: "Wsa Not Enough Memory";
  readonly WSA_OPERATION_ABORTED: "Wsa Operation Aborted";
  readonly WSA_QOS_ADMISSION_FAILURE: "Wsa Qos Admission Failure";
  readonly WSA_QOS_BAD_OBJECT: "Wsa Qos Bad Object";
  readonly WSA_QOS_BAD_STYLE: "Wsa Qos Bad Style";
  readonly WSA_QOS_EFILTERCOUNT: "Wsa Qos Efiltercount";
  readonly WSA_QOS_EFILTERSTYLE: "Wsa Qos Efilterstyle";
  readonly WSA_QOS_EFILTERTYPE: "Wsa Qos Efiltertype";
  readonly WSA_QOS_EFLOWCOUNT: "Wsa Qos Eflowcount";
  readonly WSA_QOS_EFLOWDESC: "Wsa Qos Eflowdesc";
  readonly WSA_QOS_EFLOWSPEC: "Wsa Qos Eflowspec";
  readonly WSA_QOS_EOBJLENGTH: "Wsa Qos Eobjlength";
  readonly WSA_QOS_EPOLICYOBJ: "Wsa Qos Epolicyobj";
  readonly WSA_QOS_EPROVSPECBUF: "Wsa Qos Eprovspecbuf";
  readonly WSA_QOS_EPSFILTERSPEC: "Wsa Qos Epsfilterspec";
  readonly WSA_QOS_EPSFLOWSPEC: "Wsa Qos Epsflowspec";
  readonly WSA_QOS_ESDMODEOBJ: "Wsa Qos Esdmodeobj";
  readonly WSA_QOS_ESERVICETYPE: "Wsa Qos Eservicetype";
  readonly WSA_QOS_ESHAPERATEOBJ: "Wsa Qos Eshaperateobj";
  readonly WSA_QOS_EUNKNOWNPSOBJ: "WSA_QOS_EUNKOWNPSOBJ";
  readonly WSA_QOS_GENERIC_ERROR: "Wsa Qos Generic Error";
  readonly WSA_QOS_NO_RECEIVERS: "Wsa Qos No Receivers";
  readonly WSA_QOS_NO_SENDERS: "Wsa Qos No Senders";
  readonly WSA_QOS_POLICY_FAILURE: "Wsa Qos Policy Failure";
  readonly WSA_QOS_RECEIVERS: "Wsa Qos Receivers";
  readonly WSA_QOS_REQUEST_CONFIRMED: "Wsa Qos Request Confirmed";
  readonly WSA_QOS_RESERVED_PETYPE: "Wsa Qos Reserved Petype";
  readonly WSA_QOS_SENDERS: "Wsa Qos Senders";
  readonly WSA_QOS_TRAFFIC_CTRL_ERROR: "Wsa Qos Traffic Ctrl Error";
};
export declare function isErrnoCode(value: unknown): value is Errno;
export declare function isRetryable(code: string, idempotent?: boolean): boolean;
export declare function isSuccess(code: string): boolean;
export declare function isUnofficialErrnoCode(value: unknown): value is UnofficialErrno;
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
export declare const unofficialErrnoCodes: readonly UnofficialErrnoCode[];

export declare const unofficialErrnoPhrases: {
  readonly ENOTFOUND: "ENOTFOUND";
};
