import type { UnofficialFtpReply } from "@wirecode/core/ftp";
export declare const InvalidCredentials: UnofficialFtpReply.InvalidCredentials;
export declare const PreliminarySeries: UnofficialFtpReply.PreliminarySeries;
export declare const RequestedHostUnavailable: UnofficialFtpReply.RequestedHostUnavailable;
