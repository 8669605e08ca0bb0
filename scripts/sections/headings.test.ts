import { expect, it } from "vitest";
import { sectionsIn } from "./headings.ts";
import { printSections, readSections } from "./print.ts";

const told = (text: string) => sectionsIn(text).map(({ number, title }) => `${number} ${title}`);

it("reads a table of contents with its leaders, its long titles and its page breaks", () => {
  const text = `
Table of Contents

   1.  Introduction . . . . . . . . . . . . . . . . . . . . . . . . .  5
   2.  Replies  . . . . . . . . . . . . . . . . . . . . . . . . . . . 52
     2.1.  Reply Codes after DATA and the Subsequent
           <CRLF>.<CRLF>  . . . . . . . . . . . . . . . . . . . . . . 53
     2.2.  Mail Rerouting Based on the 251 and 551 Response Codes . . 77



Klensin                     Standards Track                     [Page 2]
\f
RFC 5321                          SMTP                      October 2008


   10. References . . . . . . . . . . . . . . . . . . . . . . . . . . 81
   Appendix A.  Scenarios . . . . . . . . . . . . . . . . . . . . . . 87
     A.1.  Changes from HTTP/1.0  . . . . . . . . . . . . . . . . . . 88

1.  Introduction

   A client sends 3 commands.
`;
  expect(told(text)).toEqual([
    "1 Introduction",
    "2 Replies",
    "2.1 Reply Codes after DATA and the Subsequent <CRLF>.<CRLF>",
    "2.2 Mail Rerouting Based on the 251 and 551 Response Codes",
    "10 References",
    "A Scenarios",
    "A.1 Changes from HTTP/1.0",
  ]);
});

it("finds headings that are deeper than the contents, and those of RFCs without contents", () => {
  const text = `
1.  INTRODUCTION

   The server closes the connection when:

   1. The server has completed the transfer.

   2.1 seconds have passed.

2.  FTP COMMANDS

   2.1.  ACCESS CONTROL COMMANDS

      2.1.1.  USER NAME

   2.1.2. For RRs whose class is ANY, the server tests that
   the name is in use.

      4.2.1.  NOT A SECTION OF ONE THAT IS MISSING

Appendix A - Codes
`;
  expect(told(text)).toEqual([
    "1 INTRODUCTION",
    "2 FTP COMMANDS",
    "2.1 ACCESS CONTROL COMMANDS",
    "2.1.1 USER NAME",
    "2.1.2 ",
    "A Codes",
  ]);
});

it("reads the lists that it has written", () => {
  const lists = new Map([
    [821, [{ number: "4.1", title: "SMTP COMMANDS" }]],
    [
      2136,
      [
        { number: "3.1", title: "Process: a #1 & more" },
        { number: "3.1.1", title: "" },
      ],
    ],
  ]);
  expect(readSections(printSections(lists))).toEqual(lists);
});
