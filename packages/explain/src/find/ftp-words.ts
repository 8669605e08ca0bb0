import { listed } from "../facts/code-facts.ts";

/** Whether a reply whose number two protocols share is FTP's, by what follows it. */
export function isFtpReply(code: string, text: string, end: number): boolean {
  if (!listed("ftp", code)) return false;
  if (!listed("smtp", code)) return true;
  const said = text.slice(end, end + 160);
  return !said.includes("@") && WORDS.test(said);
}

const WORDS =
  /\bftp|\bvsftpd|directory|\bfile\b|\bfiles\b|log ?in\b|logged (?:in|out|on)|password|passive|data connection|transfer|type set|\bmode (?:set|set to|type|z)|unrecognized mode|\bpasv\b|\bepsv\b|\bport command|\brnfr\b|\bpbsz\b|\bprot\b|\bascii\b|\bbinary\b|\bfeat|anonymous|\bcwd\b|privileges|\bdir\b|\brename|session reuse/i;
