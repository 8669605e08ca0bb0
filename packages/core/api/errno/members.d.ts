export declare const E2BIG = "E2BIG";
export declare type E2BIG = "E2BIG";

export declare const EACCES = "EACCES";
export declare type EACCES = "EACCES";

export declare const EADDRINUSE = "EADDRINUSE";
export declare type EADDRINUSE = "EADDRINUSE";

export declare const EADDRNOTAVAIL = "EADDRNOTAVAIL";
export declare type EADDRNOTAVAIL = "EADDRNOTAVAIL";

export declare const EADV = "EADV";
export declare type EADV = "EADV";

export declare const EAFNOSUPPORT = "EAFNOSUPPORT";
export declare type EAFNOSUPPORT = "EAFNOSUPPORT";

export declare const EAGAIN = "EAGAIN";
export declare type EAGAIN = "EAGAIN";

export declare const EALREADY = "EALREADY";
export declare type EALREADY = "EALREADY";

export declare const EAUTH = "EAUTH";
export declare type EAUTH = "EAUTH";

export declare const EBADARCH = "EBADARCH";
export declare type EBADARCH = "EBADARCH";

export declare const EBADE = "EBADE";
export declare type EBADE = "EBADE";

export declare const EBADEXEC = "EBADEXEC";
export declare type EBADEXEC = "EBADEXEC";

export declare const EBADF = "EBADF";
export declare type EBADF = "EBADF";

export declare const EBADFD = "EBADFD";
export declare type EBADFD = "EBADFD";

export declare const EBADMACHO = "EBADMACHO";
export declare type EBADMACHO = "EBADMACHO";

export declare const EBADMSG = "EBADMSG";
export declare type EBADMSG = "EBADMSG";

export declare const EBADR = "EBADR";
export declare type EBADR = "EBADR";

export declare const EBADRPC = "EBADRPC";
export declare type EBADRPC = "EBADRPC";

export declare const EBADRQC = "EBADRQC";
export declare type EBADRQC = "EBADRQC";

export declare const EBADSLT = "EBADSLT";
export declare type EBADSLT = "EBADSLT";

export declare const EBFONT = "EBFONT";
export declare type EBFONT = "EBFONT";

export declare const EBUSY = "EBUSY";
export declare type EBUSY = "EBUSY";

export declare const ECANCELED = "ECANCELED";
export declare type ECANCELED = "ECANCELED";

export declare const ECAPMODE = "ECAPMODE";
export declare type ECAPMODE = "ECAPMODE";

export declare const ECHILD = "ECHILD";
export declare type ECHILD = "ECHILD";

export declare const ECHRNG = "ECHRNG";
export declare type ECHRNG = "ECHRNG";

export declare const ECOMM = "ECOMM";
export declare type ECOMM = "ECOMM";

export declare const ECONNABORTED = "ECONNABORTED";
export declare type ECONNABORTED = "ECONNABORTED";

export declare const ECONNREFUSED = "ECONNREFUSED";
export declare type ECONNREFUSED = "ECONNREFUSED";

export declare const ECONNRESET = "ECONNRESET";
export declare type ECONNRESET = "ECONNRESET";

export declare const EDEADLK = "EDEADLK";
export declare type EDEADLK = "EDEADLK";

export declare const EDESTADDRREQ = "EDESTADDRREQ";
export declare type EDESTADDRREQ = "EDESTADDRREQ";

export declare const EDEVERR = "EDEVERR";
export declare type EDEVERR = "EDEVERR";

export declare const EDOM = "EDOM";
export declare type EDOM = "EDOM";

export declare const EDOOFUS = "EDOOFUS";
export declare type EDOOFUS = "EDOOFUS";

export declare const EDOTDOT = "EDOTDOT";
export declare type EDOTDOT = "EDOTDOT";

export declare const EDQUOT = "EDQUOT";
export declare type EDQUOT = "EDQUOT";

export declare const EEXIST = "EEXIST";
export declare type EEXIST = "EEXIST";

export declare const EFAULT = "EFAULT";
export declare type EFAULT = "EFAULT";

export declare const EFBIG = "EFBIG";
export declare type EFBIG = "EFBIG";

export declare const EFTYPE = "EFTYPE";
export declare type EFTYPE = "EFTYPE";

export declare const EHOSTDOWN = "EHOSTDOWN";
export declare type EHOSTDOWN = "EHOSTDOWN";

export declare const EHOSTUNREACH = "EHOSTUNREACH";
export declare type EHOSTUNREACH = "EHOSTUNREACH";

export declare const EHWPOISON = "EHWPOISON";
export declare type EHWPOISON = "EHWPOISON";

export declare const EIDRM = "EIDRM";
export declare type EIDRM = "EIDRM";

export declare const EILSEQ = "EILSEQ";
export declare type EILSEQ = "EILSEQ";

export declare const EINPROGRESS = "EINPROGRESS";
export declare type EINPROGRESS = "EINPROGRESS";

export declare const EINTEGRITY = "EINTEGRITY";
export declare type EINTEGRITY = "EINTEGRITY";

export declare const EINTR = "EINTR";
export declare type EINTR = "EINTR";

export declare const EINVAL = "EINVAL";
export declare type EINVAL = "EINVAL";

export declare const EIO = "EIO";
export declare type EIO = "EIO";

export declare const EISCONN = "EISCONN";
export declare type EISCONN = "EISCONN";

export declare const EISDIR = "EISDIR";
export declare type EISDIR = "EISDIR";

export declare const EISNAM = "EISNAM";
export declare type EISNAM = "EISNAM";

export declare const EKEYEXPIRED = "EKEYEXPIRED";
export declare type EKEYEXPIRED = "EKEYEXPIRED";

export declare const EKEYREJECTED = "EKEYREJECTED";
export declare type EKEYREJECTED = "EKEYREJECTED";

export declare const EKEYREVOKED = "EKEYREVOKED";
export declare type EKEYREVOKED = "EKEYREVOKED";

export declare const EL2HLT = "EL2HLT";
export declare type EL2HLT = "EL2HLT";

export declare const EL2NSYNC = "EL2NSYNC";
export declare type EL2NSYNC = "EL2NSYNC";

export declare const EL3HLT = "EL3HLT";
export declare type EL3HLT = "EL3HLT";

export declare const EL3RST = "EL3RST";
export declare type EL3RST = "EL3RST";

export declare const ELIBACC = "ELIBACC";
export declare type ELIBACC = "ELIBACC";

export declare const ELIBBAD = "ELIBBAD";
export declare type ELIBBAD = "ELIBBAD";

export declare const ELIBEXEC = "ELIBEXEC";
export declare type ELIBEXEC = "ELIBEXEC";

export declare const ELIBMAX = "ELIBMAX";
export declare type ELIBMAX = "ELIBMAX";

export declare const ELIBSCN = "ELIBSCN";
export declare type ELIBSCN = "ELIBSCN";

export declare const ELNRNG = "ELNRNG";
export declare type ELNRNG = "ELNRNG";

export declare const ELOOP = "ELOOP";
export declare type ELOOP = "ELOOP";

export declare const EMEDIUMTYPE = "EMEDIUMTYPE";
export declare type EMEDIUMTYPE = "EMEDIUMTYPE";

export declare const EMFILE = "EMFILE";
export declare type EMFILE = "EMFILE";

export declare const EMLINK = "EMLINK";
export declare type EMLINK = "EMLINK";

export declare const EMSGSIZE = "EMSGSIZE";
export declare type EMSGSIZE = "EMSGSIZE";

export declare const EMULTIHOP = "EMULTIHOP";
export declare type EMULTIHOP = "EMULTIHOP";

export declare const ENAMETOOLONG = "ENAMETOOLONG";
export declare type ENAMETOOLONG = "ENAMETOOLONG";

export declare const ENAVAIL = "ENAVAIL";
export declare type ENAVAIL = "ENAVAIL";

export declare const ENEEDAUTH = "ENEEDAUTH";
export declare type ENEEDAUTH = "ENEEDAUTH";

export declare const ENETDOWN = "ENETDOWN";
export declare type ENETDOWN = "ENETDOWN";

export declare const ENETRESET = "ENETRESET";
export declare type ENETRESET = "ENETRESET";

export declare const ENETUNREACH = "ENETUNREACH";
export declare type ENETUNREACH = "ENETUNREACH";

export declare const ENFILE = "ENFILE";
export declare type ENFILE = "ENFILE";

export declare const ENOANO = "ENOANO";
export declare type ENOANO = "ENOANO";

export declare const ENOATTR = "ENOATTR";
export declare type ENOATTR = "ENOATTR";

export declare const ENOBUFS = "ENOBUFS";
export declare type ENOBUFS = "ENOBUFS";

export declare const ENOCSI = "ENOCSI";
export declare type ENOCSI = "ENOCSI";

export declare const ENODATA = "ENODATA";
export declare type ENODATA = "ENODATA";

export declare const ENODEV = "ENODEV";
export declare type ENODEV = "ENODEV";

export declare const ENOENT = "ENOENT";
export declare type ENOENT = "ENOENT";

export declare const ENOEXEC = "ENOEXEC";
export declare type ENOEXEC = "ENOEXEC";

export declare const ENOKEY = "ENOKEY";
export declare type ENOKEY = "ENOKEY";

export declare const ENOLCK = "ENOLCK";
export declare type ENOLCK = "ENOLCK";

export declare const ENOLINK = "ENOLINK";
export declare type ENOLINK = "ENOLINK";

export declare const ENOMEDIUM = "ENOMEDIUM";
export declare type ENOMEDIUM = "ENOMEDIUM";

export declare const ENOMEM = "ENOMEM";
export declare type ENOMEM = "ENOMEM";

export declare const ENOMSG = "ENOMSG";
export declare type ENOMSG = "ENOMSG";

export declare const ENONET = "ENONET";
export declare type ENONET = "ENONET";

export declare const ENOPKG = "ENOPKG";
export declare type ENOPKG = "ENOPKG";

export declare const ENOPOLICY = "ENOPOLICY";
export declare type ENOPOLICY = "ENOPOLICY";

export declare const ENOPROTOOPT = "ENOPROTOOPT";
export declare type ENOPROTOOPT = "ENOPROTOOPT";

export declare const ENOSPC = "ENOSPC";
export declare type ENOSPC = "ENOSPC";

export declare const ENOSR = "ENOSR";
export declare type ENOSR = "ENOSR";

export declare const ENOSTR = "ENOSTR";
export declare type ENOSTR = "ENOSTR";

export declare const ENOSYS = "ENOSYS";
export declare type ENOSYS = "ENOSYS";

export declare const ENOTBLK = "ENOTBLK";
export declare type ENOTBLK = "ENOTBLK";

export declare const ENOTCAPABLE = "ENOTCAPABLE";
export declare type ENOTCAPABLE = "ENOTCAPABLE";

export declare const ENOTCONN = "ENOTCONN";
export declare type ENOTCONN = "ENOTCONN";

export declare const ENOTDIR = "ENOTDIR";
export declare type ENOTDIR = "ENOTDIR";

export declare const ENOTEMPTY = "ENOTEMPTY";
export declare type ENOTEMPTY = "ENOTEMPTY";

export declare const ENOTNAM = "ENOTNAM";
export declare type ENOTNAM = "ENOTNAM";

export declare const ENOTRECOVERABLE = "ENOTRECOVERABLE";
export declare type ENOTRECOVERABLE = "ENOTRECOVERABLE";

export declare const ENOTSOCK = "ENOTSOCK";
export declare type ENOTSOCK = "ENOTSOCK";

export declare const ENOTSUP = "ENOTSUP";
export declare type ENOTSUP = "ENOTSUP";

export declare const ENOTTY = "ENOTTY";
export declare type ENOTTY = "ENOTTY";

export declare const ENOTUNIQ = "ENOTUNIQ";
export declare type ENOTUNIQ = "ENOTUNIQ";

export declare const ENXIO = "ENXIO";
export declare type ENXIO = "ENXIO";

export declare const EOPNOTSUPP = "EOPNOTSUPP";
export declare type EOPNOTSUPP = "EOPNOTSUPP";

export declare const EOVERFLOW = "EOVERFLOW";
export declare type EOVERFLOW = "EOVERFLOW";

export declare const EOWNERDEAD = "EOWNERDEAD";
export declare type EOWNERDEAD = "EOWNERDEAD";

export declare const EPERM = "EPERM";
export declare type EPERM = "EPERM";

export declare const EPFNOSUPPORT = "EPFNOSUPPORT";
export declare type EPFNOSUPPORT = "EPFNOSUPPORT";

export declare const EPIPE = "EPIPE";
export declare type EPIPE = "EPIPE";

export declare const EPROCLIM = "EPROCLIM";
export declare type EPROCLIM = "EPROCLIM";

export declare const EPROCUNAVAIL = "EPROCUNAVAIL";
export declare type EPROCUNAVAIL = "EPROCUNAVAIL";

export declare const EPROGMISMATCH = "EPROGMISMATCH";
export declare type EPROGMISMATCH = "EPROGMISMATCH";

export declare const EPROGUNAVAIL = "EPROGUNAVAIL";
export declare type EPROGUNAVAIL = "EPROGUNAVAIL";

export declare const EPROTO = "EPROTO";
export declare type EPROTO = "EPROTO";

export declare const EPROTONOSUPPORT = "EPROTONOSUPPORT";
export declare type EPROTONOSUPPORT = "EPROTONOSUPPORT";

export declare const EPROTOTYPE = "EPROTOTYPE";
export declare type EPROTOTYPE = "EPROTOTYPE";

export declare const EPWROFF = "EPWROFF";
export declare type EPWROFF = "EPWROFF";

export declare const EQFULL = "EQFULL";
export declare type EQFULL = "EQFULL";

export declare const ERANGE = "ERANGE";
export declare type ERANGE = "ERANGE";

export declare const EREMCHG = "EREMCHG";
export declare type EREMCHG = "EREMCHG";

export declare const EREMOTE = "EREMOTE";
export declare type EREMOTE = "EREMOTE";

export declare const EREMOTEIO = "EREMOTEIO";
export declare type EREMOTEIO = "EREMOTEIO";

export declare const ERESTART = "ERESTART";
export declare type ERESTART = "ERESTART";

export declare const ERFKILL = "ERFKILL";
export declare type ERFKILL = "ERFKILL";

export declare const EROFS = "EROFS";
export declare type EROFS = "EROFS";

export declare const ERPCMISMATCH = "ERPCMISMATCH";
export declare type ERPCMISMATCH = "ERPCMISMATCH";

export declare const ESHLIBVERS = "ESHLIBVERS";
export declare type ESHLIBVERS = "ESHLIBVERS";

export declare const ESHUTDOWN = "ESHUTDOWN";
export declare type ESHUTDOWN = "ESHUTDOWN";

export declare const ESOCKTNOSUPPORT = "ESOCKTNOSUPPORT";
export declare type ESOCKTNOSUPPORT = "ESOCKTNOSUPPORT";

export declare const ESPIPE = "ESPIPE";
export declare type ESPIPE = "ESPIPE";

export declare const ESRCH = "ESRCH";
export declare type ESRCH = "ESRCH";

export declare const ESRMNT = "ESRMNT";
export declare type ESRMNT = "ESRMNT";

export declare const ESTALE = "ESTALE";
export declare type ESTALE = "ESTALE";

export declare const ESTRPIPE = "ESTRPIPE";
export declare type ESTRPIPE = "ESTRPIPE";

export declare const ETIME = "ETIME";
export declare type ETIME = "ETIME";

export declare const ETIMEDOUT = "ETIMEDOUT";
export declare type ETIMEDOUT = "ETIMEDOUT";

export declare const ETOOMANYREFS = "ETOOMANYREFS";
export declare type ETOOMANYREFS = "ETOOMANYREFS";

export declare const ETXTBSY = "ETXTBSY";
export declare type ETXTBSY = "ETXTBSY";

export declare const EUCLEAN = "EUCLEAN";
export declare type EUCLEAN = "EUCLEAN";

export declare const EUNATCH = "EUNATCH";
export declare type EUNATCH = "EUNATCH";

export declare const EUSERS = "EUSERS";
export declare type EUSERS = "EUSERS";

export declare const EXDEV = "EXDEV";
export declare type EXDEV = "EXDEV";

export declare const EXFULL = "EXFULL";
export declare type EXFULL = "EXFULL";

export declare const EaiAgain = "EAI_AGAIN";
export declare type EaiAgain = "EAI_AGAIN";

export declare const EaiNoname = "EAI_NONAME";
export declare type EaiNoname = "EAI_NONAME";

export declare namespace Errno {
  export {
    E2BIG,
    EACCES,
    EADDRINUSE,
    EADDRNOTAVAIL,
    EADV,
    EAFNOSUPPORT,
    EAGAIN,
    EaiAgain,
    EaiNoname,
    EALREADY,
    EAUTH,
    EBADARCH,
    EBADE,
    EBADEXEC,
    EBADF,
    EBADFD,
    EBADMACHO,
    EBADMSG,
    EBADR,
    EBADRPC,
    EBADRQC,
    EBADSLT,
    EBFONT,
    EBUSY,
    ECANCELED,
    ECAPMODE,
    ECHILD,
    ECHRNG,
    ECOMM,
    ECONNABORTED,
    ECONNREFUSED,
    ECONNRESET,
    EDEADLK,
    EDESTADDRREQ,
    EDEVERR,
    EDOM,
    EDOOFUS,
    EDOTDOT,
    EDQUOT,
    EEXIST,
    EFAULT,
    EFBIG,
    EFTYPE,
    EHOSTDOWN,
    EHOSTUNREACH,
    EHWPOISON,
    EIDRM,
    EILSEQ,
    EINPROGRESS,
    EINTEGRITY,
    EINTR,
    EINVAL,
    EIO,
    EISCONN,
    EISDIR,
    EISNAM,
    EKEYEXPIRED,
    EKEYREJECTED,
    EKEYREVOKED,
    EL2HLT,
    EL2NSYNC,
    EL3HLT,
    EL3RST,
    ELIBACC,
    ELIBBAD,
    ELIBEXEC,
    ELIBMAX,
    ELIBSCN,
    ELNRNG,
    ELOOP,
    EMEDIUMTYPE,
    EMFILE,
    EMLINK,
    EMSGSIZE,
    EMULTIHOP,
    ENAMETOOLONG,
    ENAVAIL,
    ENEEDAUTH,
    ENETDOWN,
    ENETRESET,
    ENETUNREACH,
    ENFILE,
    ENOANO,
    ENOATTR,
    ENOBUFS,
    ENOCSI,
    ENODATA,
    ENODEV,
    ENOENT,
    ENOEXEC,
    ENOKEY,
    ENOLCK,
    ENOLINK,
    ENOMEDIUM,
    ENOMEM,
    ENOMSG,
    ENONET,
    ENOPKG,
    ENOPOLICY,
    ENOPROTOOPT,
    ENOSPC,
    ENOSR,
    ENOSTR,
    ENOSYS,
    ENOTBLK,
    ENOTCAPABLE,
    ENOTCONN,
    ENOTDIR,
    ENOTEMPTY,
    ENOTNAM,
    ENOTRECOVERABLE,
    ENOTSOCK,
    ENOTSUP,
    ENOTTY,
    ENOTUNIQ,
    ENXIO,
    EOPNOTSUPP,
    EOVERFLOW,
    EOWNERDEAD,
    EPERM,
    EPFNOSUPPORT,
    EPIPE,
    EPROCLIM,
    EPROCUNAVAIL,
    EPROGMISMATCH,
    EPROGUNAVAIL,
    EPROTO,
    EPROTONOSUPPORT,
    EPROTOTYPE,
    EPWROFF,
    EQFULL,
    ERANGE,
    EREMCHG,
    EREMOTE,
    EREMOTEIO,
    ERESTART,
    ERFKILL,
    EROFS,
    ERPCMISMATCH,
    ESHLIBVERS,
    ESHUTDOWN,
    ESOCKTNOSUPPORT,
    ESPIPE,
    ESRCH,
    ESRMNT,
    ESTALE,
    ESTRPIPE,
    ETIME,
    ETIMEDOUT,
    ETOOMANYREFS,
    ETXTBSY,
    EUCLEAN,
    EUNATCH,
    EUSERS,
    EXDEV,
    EXFULL,
    WSAECANCELLED,
    WSAEDISCON,
    WSAEINVALIDPROCTABLE,
    WSAEINVALIDPROVIDER,
    WSAENOMORE,
    WSAEPROVIDERFAILEDINIT,
    WSAEREFUSED,
    WSANOTINITIALISED,
    WsanoData,
    WsanoRecovery,
    WsaserviceNotFound,
    WSASYSCALLFAILURE,
    WSASYSNOTREADY,
    WsatypeNotFound,
    WSAVERNOTSUPPORTED,
    WsaLookupCancelled,
    WsaLookupNoMore,
    WsaInvalidHandle,
    WsaInvalidParameter,
    WsaIoIncomplete,
    WsaIoPending,
    WsaNotEnoughMemory,
    WsaOperationAborted,
    WsaQosAdmissionFailure,
    WsaQosBadObject,
    WsaQosBadStyle,
    WsaQosEfiltercount,
    WsaQosEfilterstyle,
    WsaQosEfiltertype,
    WsaQosEflowcount,
    WsaQosEflowdesc,
    WsaQosEflowspec,
    WsaQosEobjlength,
    WsaQosEpolicyobj,
    WsaQosEprovspecbuf,
    WsaQosEpsfilterspec,
    WsaQosEpsflowspec,
    WsaQosEsdmodeobj,
    WsaQosEservicetype,
    WsaQosEshaperateobj,
    WsaQosEunknownpsobj,
    WsaQosGenericError,
    WsaQosNoReceivers,
    WsaQosNoSenders,
    WsaQosPolicyFailure,
    WsaQosReceivers,
    WsaQosRequestConfirmed,
    WsaQosReservedPetype,
    WsaQosSenders,
    WsaQosTrafficCtrlError,
  };
}
export declare type Errno =
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
export declare type ErrnoCode = Errno;

export declare const WSAECANCELLED = "WSAECANCELLED";
export declare type WSAECANCELLED = "WSAECANCELLED";

export declare const WSAEDISCON = "WSAEDISCON";
export declare type WSAEDISCON = "WSAEDISCON";

export declare const WSAEINVALIDPROCTABLE = "WSAEINVALIDPROCTABLE";
export declare type WSAEINVALIDPROCTABLE = "WSAEINVALIDPROCTABLE";

export declare const WSAEINVALIDPROVIDER = "WSAEINVALIDPROVIDER";
export declare type WSAEINVALIDPROVIDER = "WSAEINVALIDPROVIDER";

export declare const WSAENOMORE = "WSAENOMORE";
export declare type WSAENOMORE = "WSAENOMORE";

export declare const WSAEPROVIDERFAILEDINIT = "WSAEPROVIDERFAILEDINIT";
export declare type WSAEPROVIDERFAILEDINIT = "WSAEPROVIDERFAILEDINIT";

export declare const WSAEREFUSED = "WSAEREFUSED";
export declare type WSAEREFUSED = "WSAEREFUSED";

export declare const WSANOTINITIALISED = "WSANOTINITIALISED";
export declare type WSANOTINITIALISED = "WSANOTINITIALISED";

export declare const WSASYSCALLFAILURE = "WSASYSCALLFAILURE";
export declare type WSASYSCALLFAILURE = "WSASYSCALLFAILURE";

export declare const WSASYSNOTREADY = "WSASYSNOTREADY";
export declare type WSASYSNOTREADY = "WSASYSNOTREADY";

export declare const WSAVERNOTSUPPORTED = "WSAVERNOTSUPPORTED";
export declare type WSAVERNOTSUPPORTED = "WSAVERNOTSUPPORTED";

export declare const WsaInvalidHandle = "WSA_INVALID_HANDLE";
export declare type WsaInvalidHandle = "WSA_INVALID_HANDLE";

export declare const WsaInvalidParameter = "WSA_INVALID_PARAMETER";
export declare type WsaInvalidParameter = "WSA_INVALID_PARAMETER";

export declare const WsaIoIncomplete = "WSA_IO_INCOMPLETE";
export declare type WsaIoIncomplete = "WSA_IO_INCOMPLETE";

export declare const WsaIoPending = "WSA_IO_PENDING";
export declare type WsaIoPending = "WSA_IO_PENDING";

export declare const WsaLookupCancelled = "WSA_E_CANCELLED";
export declare type WsaLookupCancelled = "WSA_E_CANCELLED";

export declare const WsaLookupNoMore = "WSA_E_NO_MORE";
export declare type WsaLookupNoMore = "WSA_E_NO_MORE";

export declare const WsaNotEnoughMemory = "WSA_NOT_ENOUGH_MEMORY";
export declare type WsaNotEnoughMemory = "WSA_NOT_ENOUGH_MEMORY";

export declare const WsaOperationAborted = "WSA_OPERATION_ABORTED";
export declare type WsaOperationAborted = "WSA_OPERATION_ABORTED";

export declare const WsaQosAdmissionFailure = "WSA_QOS_ADMISSION_FAILURE";
export declare type WsaQosAdmissionFailure = "WSA_QOS_ADMISSION_FAILURE";

export declare const WsaQosBadObject = "WSA_QOS_BAD_OBJECT";
export declare type WsaQosBadObject = "WSA_QOS_BAD_OBJECT";

export declare const WsaQosBadStyle = "WSA_QOS_BAD_STYLE";
export declare type WsaQosBadStyle = "WSA_QOS_BAD_STYLE";

export declare const WsaQosEfiltercount = "WSA_QOS_EFILTERCOUNT";
export declare type WsaQosEfiltercount = "WSA_QOS_EFILTERCOUNT";

export declare const WsaQosEfilterstyle = "WSA_QOS_EFILTERSTYLE";
export declare type WsaQosEfilterstyle = "WSA_QOS_EFILTERSTYLE";

export declare const WsaQosEfiltertype = "WSA_QOS_EFILTERTYPE";
export declare type WsaQosEfiltertype = "WSA_QOS_EFILTERTYPE";

export declare const WsaQosEflowcount = "WSA_QOS_EFLOWCOUNT";
export declare type WsaQosEflowcount = "WSA_QOS_EFLOWCOUNT";

export declare const WsaQosEflowdesc = "WSA_QOS_EFLOWDESC";
export declare type WsaQosEflowdesc = "WSA_QOS_EFLOWDESC";

export declare const WsaQosEflowspec = "WSA_QOS_EFLOWSPEC";
export declare type WsaQosEflowspec = "WSA_QOS_EFLOWSPEC";

export declare const WsaQosEobjlength = "WSA_QOS_EOBJLENGTH";
export declare type WsaQosEobjlength = "WSA_QOS_EOBJLENGTH";

export declare const WsaQosEpolicyobj = "WSA_QOS_EPOLICYOBJ";
export declare type WsaQosEpolicyobj = "WSA_QOS_EPOLICYOBJ";

export declare const WsaQosEprovspecbuf = "WSA_QOS_EPROVSPECBUF";
export declare type WsaQosEprovspecbuf = "WSA_QOS_EPROVSPECBUF";

export declare const WsaQosEpsfilterspec = "WSA_QOS_EPSFILTERSPEC";
export declare type WsaQosEpsfilterspec = "WSA_QOS_EPSFILTERSPEC";

export declare const WsaQosEpsflowspec = "WSA_QOS_EPSFLOWSPEC";
export declare type WsaQosEpsflowspec = "WSA_QOS_EPSFLOWSPEC";

export declare const WsaQosEsdmodeobj = "WSA_QOS_ESDMODEOBJ";
export declare type WsaQosEsdmodeobj = "WSA_QOS_ESDMODEOBJ";

export declare const WsaQosEservicetype = "WSA_QOS_ESERVICETYPE";
export declare type WsaQosEservicetype = "WSA_QOS_ESERVICETYPE";

export declare const WsaQosEshaperateobj = "WSA_QOS_ESHAPERATEOBJ";
export declare type WsaQosEshaperateobj = "WSA_QOS_ESHAPERATEOBJ";

export declare const WsaQosEunknownpsobj = "WSA_QOS_EUNKNOWNPSOBJ";
export declare type WsaQosEunknownpsobj = "WSA_QOS_EUNKNOWNPSOBJ";

export declare const WsaQosGenericError = "WSA_QOS_GENERIC_ERROR";
export declare type WsaQosGenericError = "WSA_QOS_GENERIC_ERROR";

export declare const WsaQosNoReceivers = "WSA_QOS_NO_RECEIVERS";
export declare type WsaQosNoReceivers = "WSA_QOS_NO_RECEIVERS";

export declare const WsaQosNoSenders = "WSA_QOS_NO_SENDERS";
export declare type WsaQosNoSenders = "WSA_QOS_NO_SENDERS";

export declare const WsaQosPolicyFailure = "WSA_QOS_POLICY_FAILURE";
export declare type WsaQosPolicyFailure = "WSA_QOS_POLICY_FAILURE";

export declare const WsaQosReceivers = "WSA_QOS_RECEIVERS";
export declare type WsaQosReceivers = "WSA_QOS_RECEIVERS";

export declare const WsaQosRequestConfirmed = "WSA_QOS_REQUEST_CONFIRMED";
export declare type WsaQosRequestConfirmed = "WSA_QOS_REQUEST_CONFIRMED";

export declare const WsaQosReservedPetype = "WSA_QOS_RESERVED_PETYPE";
export declare type WsaQosReservedPetype = "WSA_QOS_RESERVED_PETYPE";

export declare const WsaQosSenders = "WSA_QOS_SENDERS";
export declare type WsaQosSenders = "WSA_QOS_SENDERS";

export declare const WsaQosTrafficCtrlError = "WSA_QOS_TRAFFIC_CTRL_ERROR";
export declare type WsaQosTrafficCtrlError = "WSA_QOS_TRAFFIC_CTRL_ERROR";

export declare const WsanoData = "WSANO_DATA";
export declare type WsanoData = "WSANO_DATA";

export declare const WsanoRecovery = "WSANO_RECOVERY";
export declare type WsanoRecovery = "WSANO_RECOVERY";

export declare const WsaserviceNotFound = "WSASERVICE_NOT_FOUND";
export declare type WsaserviceNotFound = "WSASERVICE_NOT_FOUND";

export declare const WsatypeNotFound = "WSATYPE_NOT_FOUND";
export declare type WsatypeNotFound = "WSATYPE_NOT_FOUND";
export declare const errnoCodes: readonly Errno[];

export declare const errnoNames: {
  readonly E2BIG: "E2BIG";
  readonly EACCES: "EACCES";
  readonly EADDRINUSE: "EADDRINUSE";
  readonly EADDRNOTAVAIL: "EADDRNOTAVAIL";
  readonly EADV: "EADV";
  readonly EAFNOSUPPORT: "EAFNOSUPPORT";
  readonly EAGAIN: "EAGAIN";
  readonly EAI_AGAIN: "EaiAgain";
  readonly EAI_NONAME: "EaiNoname";
  readonly EALREADY: "EALREADY";
  readonly EAUTH: "EAUTH";
  readonly EBADARCH: "EBADARCH";
  readonly EBADE: "EBADE";
  readonly EBADEXEC: "EBADEXEC";
  readonly EBADF: "EBADF";
  readonly EBADFD: "EBADFD";
  readonly EBADMACHO: "EBADMACHO";
  readonly EBADMSG: "EBADMSG";
  readonly EBADR: "EBADR";
  readonly EBADRPC: "EBADRPC";
  readonly EBADRQC: "EBADRQC";
  readonly EBADSLT: "EBADSLT";
  readonly EBFONT: "EBFONT";
  readonly EBUSY: "EBUSY";
  readonly ECANCELED: "ECANCELED";
  readonly ECAPMODE: "ECAPMODE";
  readonly ECHILD: "ECHILD";
  readonly ECHRNG: "ECHRNG";
  readonly ECOMM: "ECOMM";
  readonly ECONNABORTED: "ECONNABORTED";
  readonly ECONNREFUSED: "ECONNREFUSED";
  readonly ECONNRESET: "ECONNRESET";
  readonly EDEADLK: "EDEADLK";
  readonly EDESTADDRREQ: "EDESTADDRREQ";
  readonly EDEVERR: "EDEVERR";
  readonly EDOM: "EDOM";
  readonly EDOOFUS: "EDOOFUS";
  readonly EDOTDOT: "EDOTDOT";
  readonly EDQUOT: "EDQUOT";
  readonly EEXIST: "EEXIST";
  readonly EFAULT: "EFAULT";
  readonly EFBIG: "EFBIG";
  readonly EFTYPE: "EFTYPE";
  readonly EHOSTDOWN: "EHOSTDOWN";
  readonly EHOSTUNREACH: "EHOSTUNREACH";
  readonly EHWPOISON: "EHWPOISON";
  readonly EIDRM: "EIDRM";
  readonly EILSEQ: "EILSEQ";
  readonly EINPROGRESS: "EINPROGRESS";
  readonly EINTEGRITY: "EINTEGRITY";
  readonly EINTR: "EINTR";
  readonly EINVAL: "EINVAL";
  readonly EIO: "EIO";
  readonly EISCONN: "EISCONN";
  readonly EISDIR: "EISDIR";
  readonly EISNAM: "EISNAM";
  readonly EKEYEXPIRED: "EKEYEXPIRED";
  readonly EKEYREJECTED: "EKEYREJECTED";
  readonly EKEYREVOKED: "EKEYREVOKED";
  readonly EL2HLT: "EL2HLT";
  readonly EL2NSYNC: "EL2NSYNC";
  readonly EL3HLT: "EL3HLT";
  readonly EL3RST: "EL3RST";
  readonly ELIBACC: "ELIBACC";
  readonly ELIBBAD: "ELIBBAD";
  readonly ELIBEXEC: "ELIBEXEC";
  readonly ELIBMAX: "ELIBMAX";
  readonly ELIBSCN: "ELIBSCN";
  readonly ELNRNG: "ELNRNG";
  readonly ELOOP: "ELOOP";
  readonly EMEDIUMTYPE: "EMEDIUMTYPE";
  readonly EMFILE: "EMFILE";
  readonly EMLINK: "EMLINK";
  readonly EMSGSIZE: "EMSGSIZE";
  readonly EMULTIHOP: "EMULTIHOP";
  readonly ENAMETOOLONG: "ENAMETOOLONG";
  readonly ENAVAIL: "ENAVAIL";
  readonly ENEEDAUTH: "ENEEDAUTH";
  readonly ENETDOWN: "ENETDOWN";
  readonly ENETRESET: "ENETRESET";
  readonly ENETUNREACH: "ENETUNREACH";
  readonly ENFILE: "ENFILE";
  readonly ENOANO: "ENOANO";
  readonly ENOATTR: "ENOATTR";
  readonly ENOBUFS: "ENOBUFS";
  readonly ENOCSI: "ENOCSI";
  readonly ENODATA: "ENODATA";
  readonly ENODEV: "ENODEV";
  readonly ENOENT: "ENOENT";
  readonly ENOEXEC: "ENOEXEC";
  readonly ENOKEY: "ENOKEY";
  readonly ENOLCK: "ENOLCK";
  readonly ENOLINK: "ENOLINK";
  readonly ENOMEDIUM: "ENOMEDIUM";
  readonly ENOMEM: "ENOMEM";
  readonly ENOMSG: "ENOMSG";
  readonly ENONET: "ENONET";
  readonly ENOPKG: "ENOPKG";
  readonly ENOPOLICY: "ENOPOLICY";
  readonly ENOPROTOOPT: "ENOPROTOOPT";
  readonly ENOSPC: "ENOSPC";
  readonly ENOSR: "ENOSR";
  readonly ENOSTR: "ENOSTR";
  readonly ENOSYS: "ENOSYS";
  readonly ENOTBLK: "ENOTBLK";
  readonly ENOTCAPABLE: "ENOTCAPABLE";
  readonly ENOTCONN: "ENOTCONN";
  readonly ENOTDIR: "ENOTDIR";
  readonly ENOTEMPTY: "ENOTEMPTY";
  readonly ENOTNAM: "ENOTNAM";
  readonly ENOTRECOVERABLE: "ENOTRECOVERABLE";
  readonly ENOTSOCK: "ENOTSOCK";
  readonly ENOTSUP: "ENOTSUP";
  readonly ENOTTY: "ENOTTY";
  readonly ENOTUNIQ: "ENOTUNIQ";
  readonly ENXIO: "ENXIO";
  readonly EOPNOTSUPP: "EOPNOTSUPP";
  readonly EOVERFLOW: "EOVERFLOW";
  readonly EOWNERDEAD: "EOWNERDEAD";
  readonly EPERM: "EPERM";
  readonly EPFNOSUPPORT: "EPFNOSUPPORT";
  readonly EPIPE: "EPIPE";
  readonly EPROCLIM: "EPROCLIM";
  readonly EPROCUNAVAIL: "EPROCUNAVAIL";
  readonly EPROGMISMATCH: "EPROGMISMATCH";
  readonly EPROGUNAVAIL: "EPROGUNAVAIL";
  readonly EPROTO: "EPROTO";
  readonly EPROTONOSUPPORT: "EPROTONOSUPPORT";
  readonly EPROTOTYPE: "EPROTOTYPE";
  readonly EPWROFF: "EPWROFF";
  readonly EQFULL: "EQFULL";
  readonly ERANGE: "ERANGE";
  readonly EREMCHG: "EREMCHG";
  readonly EREMOTE: "EREMOTE";
  readonly EREMOTEIO: "EREMOTEIO";
  readonly ERESTART: "ERESTART";
  readonly ERFKILL: "ERFKILL";
  readonly EROFS: "EROFS";
  readonly ERPCMISMATCH: "ERPCMISMATCH";
  readonly ESHLIBVERS: "ESHLIBVERS";
  readonly ESHUTDOWN: "ESHUTDOWN";
  readonly ESOCKTNOSUPPORT: "ESOCKTNOSUPPORT";
  readonly ESPIPE: "ESPIPE";
  readonly ESRCH: "ESRCH";
  readonly ESRMNT: "ESRMNT";
  readonly ESTALE: "ESTALE";
  readonly ESTRPIPE: "ESTRPIPE";
  readonly ETIME: "ETIME";
  readonly ETIMEDOUT: "ETIMEDOUT";
  readonly ETOOMANYREFS: "ETOOMANYREFS";
  readonly ETXTBSY: "ETXTBSY";
  readonly EUCLEAN: "EUCLEAN";
  readonly EUNATCH: "EUNATCH";
  readonly EUSERS: "EUSERS";
  readonly EXDEV: "EXDEV";
  readonly EXFULL: "EXFULL";
  readonly WSAECANCELLED: "WSAECANCELLED";
  readonly WSAEDISCON: "WSAEDISCON";
  readonly WSAEINVALIDPROCTABLE: "WSAEINVALIDPROCTABLE";
  readonly WSAEINVALIDPROVIDER: "WSAEINVALIDPROVIDER";
  readonly WSAENOMORE: "WSAENOMORE";
  readonly WSAEPROVIDERFAILEDINIT: "WSAEPROVIDERFAILEDINIT";
  readonly WSAEREFUSED: "WSAEREFUSED";
  readonly WSANOTINITIALISED: "WSANOTINITIALISED";
  readonly WSANO_DATA: "WsanoData";
  readonly WSANO_RECOVERY: "WsanoRecovery";
  readonly WSASERVICE_NOT_FOUND: "WsaserviceNotFound";
  readonly WSASYSCALLFAILURE: "WSASYSCALLFAILURE";
  readonly WSASYSNOTREADY: "WSASYSNOTREADY";
  readonly WSATYPE_NOT_FOUND: "WsatypeNotFound";
  readonly WSAVERNOTSUPPORTED: "WSAVERNOTSUPPORTED";
  readonly WSA_E_CANCELLED: "WsaLookupCancelled";
  readonly WSA_E_NO_MORE: "WsaLookupNoMore";
  readonly WSA_INVALID_HANDLE: "WsaInvalidHandle";
  readonly WSA_INVALID_PARAMETER: "WsaInvalidParameter";
  readonly WSA_IO_INCOMPLETE: "WsaIoIncomplete";
  readonly WSA_IO_PENDING: "WsaIoPending";
  readonly WSA_NOT_ENOUGH_MEMORY: "WsaNotEnoughMemory";
  readonly WSA_OPERATION_ABORTED: "WsaOperationAborted";
  readonly WSA_QOS_ADMISSION_FAILURE: "WsaQosAdmissionFailure";
  readonly WSA_QOS_BAD_OBJECT: "WsaQosBadObject";
  readonly WSA_QOS_BAD_STYLE: "WsaQosBadStyle";
  readonly WSA_QOS_EFILTERCOUNT: "WsaQosEfiltercount";
  readonly WSA_QOS_EFILTERSTYLE: "WsaQosEfilterstyle";
  readonly WSA_QOS_EFILTERTYPE: "WsaQosEfiltertype";
  readonly WSA_QOS_EFLOWCOUNT: "WsaQosEflowcount";
  readonly WSA_QOS_EFLOWDESC: "WsaQosEflowdesc";
  readonly WSA_QOS_EFLOWSPEC: "WsaQosEflowspec";
  readonly WSA_QOS_EOBJLENGTH: "WsaQosEobjlength";
  readonly WSA_QOS_EPOLICYOBJ: "WsaQosEpolicyobj";
  readonly WSA_QOS_EPROVSPECBUF: "WsaQosEprovspecbuf";
  readonly WSA_QOS_EPSFILTERSPEC: "WsaQosEpsfilterspec";
  readonly WSA_QOS_EPSFLOWSPEC: "WsaQosEpsflowspec";
  readonly WSA_QOS_ESDMODEOBJ: "WsaQosEsdmodeobj";
  readonly WSA_QOS_ESERVICETYPE: "WsaQosEservicetype";
  readonly WSA_QOS_ESHAPERATEOBJ: "WsaQosEshaperateobj";
  readonly WSA_QOS_EUNKNOWNPSOBJ: "WsaQosEunknownpsobj";
  readonly WSA_QOS_GENERIC_ERROR: "WsaQosGenericError";
  readonly WSA_QOS_NO_RECEIVERS: "WsaQosNoReceivers";
  readonly WSA_QOS_NO_SENDERS: "WsaQosNoSenders";
  readonly WSA_QOS_POLICY_FAILURE: "WsaQosPolicyFailure";
  readonly WSA_QOS_RECEIVERS: "WsaQosReceivers";
  readonly WSA_QOS_REQUEST_CONFIRMED: "WsaQosRequestConfirmed";
  readonly WSA_QOS_RESERVED_PETYPE: "WsaQosReservedPetype";
  readonly WSA_QOS_SENDERS: "WsaQosSenders";
  readonly WSA_QOS_TRAFFIC_CTRL_ERROR: "WsaQosTrafficCtrlError";
};
export declare function isErrnoCode(value: unknown): value is Errno;
