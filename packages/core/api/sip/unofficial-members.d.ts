import type { UnofficialSipStatus } from "@wirecode/core/sip";
export declare const BadUri: UnofficialSipStatus.BadUri;
export declare const FilteredDestination: UnofficialSipStatus.FilteredDestination;
export declare const SendFailed: UnofficialSipStatus.SendFailed;
export declare const UnprocessableUri: UnofficialSipStatus.UnprocessableUri;
export declare const UnresolvableDestination: UnofficialSipStatus.UnresolvableDestination;
export declare const UnresolvableDestinationOpenSips: UnofficialSipStatus.UnresolvableDestinationOpenSips;
