import type { Table } from "./table.ts";

/**
 * The tables behind our snapshots. IANA names a CSV after the id of its registry in the XML, which stays; the columns
 * are those of the table on the registry's page.
 */
export const TABLES: readonly Table[] = [
  {
    title: "HTTP status codes",
    file: "http-status-codes/http-status-codes-1.csv",
    columns: { code: "Value", phrase: "Description", reference: "Reference" },
    snapshot: "data/http/registry.csv",
    // RFC 9110 §15.4.6 deprecates 305.
    judged: ["305"],
  },
  {
    title: "Classes of SMTP enhanced status codes",
    file: "smtp-enhanced-status-codes/smtp-enhanced-status-codes-1.csv",
    columns: { code: "Code", phrase: "Summary", reference: "Reference" },
    snapshot: "scripts/drift/snapshots/smtp-enhanced-classes.csv",
  },
  {
    title: "Subjects of SMTP enhanced status codes",
    file: "smtp-enhanced-status-codes/smtp-enhanced-status-codes-2.csv",
    columns: { code: "Code", phrase: "Summary", reference: "Reference" },
    snapshot: "scripts/drift/snapshots/smtp-enhanced-subjects.csv",
  },
  {
    title: "SMTP enhanced status codes",
    file: "smtp-enhanced-status-codes/smtp-enhanced-status-codes-3.csv",
    columns: {
      code: "Code",
      phrase: "Sample Text",
      reference: "Reference",
      remark: "Description",
    },
    snapshot: "data/smtp-enhanced/registry.csv",
  },
  {
    title: "SIP response codes",
    file: "sip-parameters/sip-parameters-7.csv",
    columns: { code: "Response Code", phrase: "Description", reference: "Reference" },
    snapshot: "data/sip/registry.csv",
    implied: "RFC 3261",
  },
  {
    title: "WebSocket close codes",
    file: "websocket/close-code-number.csv",
    columns: { code: "Status Code", phrase: "Meaning", reference: "Reference" },
    snapshot: "data/websocket/registry.csv",
    // RFC 6455 §7.4.1: reserved values that no endpoint may send.
    judged: ["1005", "1006", "1015"],
  },
  {
    title: "DNS RCODEs",
    file: "dns-parameters/dns-parameters-6.csv",
    columns: { code: "RCODE", phrase: "Name", reference: "Reference" },
    snapshot: "data/dns/registry.csv",
  },
  {
    title: "Extended DNS error codes",
    file: "dns-parameters/extended-dns-error-codes.csv",
    columns: { code: "INFO-CODE", phrase: "Purpose", reference: "Reference" },
    snapshot: "data/dns-ede/registry.csv",
  },
];
