import { z } from "zod";
import {
  ACTORS,
  LIKENESSES,
  ORIGINS,
  OUTCOMES,
  RELATIONS,
  RETRIES,
  STATUSES,
  UNREGISTERED,
} from "../vocabulary/facts.ts";
import { PLATFORMS } from "../vocabulary/platforms.ts";
import type { Shape } from "../schema/shape.ts";

export const Outcome = z.enum(OUTCOMES).meta({
  description: `How the request ended, or where it stands, when this code arrives.

- \`failure\`: it failed, and the code does not say whether that will pass.
- \`unstated\`: the code stands beside another one that says it, or leaves it to those who agree on its meaning.`,
});
export type Outcome = Shape<typeof Outcome>;

export const Retry = z.enum(RETRIES).meta({
  description: `What repeating the request can achieve.

- \`unneeded\`: the request succeeded; there is nothing to repeat.
- \`proceed\`: nothing is repeated; the exchange goes on with its next step.
- \`follow\`: the request goes to where the answer points.
- \`later\`: the same request, unchanged, may succeed after a wait.
- \`after-change\`: only once the request, the credentials or a configuration has changed.
- \`elsewhere\`: the same request may succeed at another server.
- \`conditional\`: it depends on the request; the words of the code say on what.
- \`unstated\`: the code says nothing about it.
- \`never\`: no repetition of this request to this server can succeed.`,
});
export type Retry = Shape<typeof Retry>;

export const Actor = z.enum(ACTORS).meta({
  description: `A party that can act on a code or send it.

- \`client\`, \`server\` and \`intermediary\`: those of a protocol.
- \`program\`: the program itself, and whoever writes it.
- \`operator\`: whoever runs the program and looks after the machine.
- \`system\`: the kernel of the operating system.
- \`shell\`, \`container-engine\` and \`service-manager\`: what has started the program.`,
});
export type Actor = Shape<typeof Actor>;

export const Status = z.enum([...STATUSES, UNREGISTERED]).meta({
  description: `The standing of a code with those who standardize the protocol.

- \`reserved\`: set aside, with no meaning to send.
- \`private-use\`: set aside for parties who agree on its meaning among themselves (RFC 8126 §4.1).
- \`temporary\`: registered for a limited time.
- \`unregistered\`: nobody has defined it; its facts are those by which the standard has it treated.`,
});
export type Status = Shape<typeof Status>;

export const Origin = z.enum(ORIGINS).meta({
  description: `Where an unofficial code comes from.

- \`folklore\`: lists that copy one another; no document defines it.
- \`draft\`: an Internet-Draft that never became an RFC.
- \`registry\`: a registry mentions it beside another code without defining it.
- \`survey\`: a document reports having seen it.
- \`vendor\`: one product or operator, named in \`vendor\`.`,
});
export type Origin = Shape<typeof Origin>;

export const Relation = z.enum(RELATIONS).meta({
  description: `How a code stands to a related one.

- \`twin\`: the same condition, one temporary and one permanent.
- \`counterpart\`: the same situation, one accepting and one refusing.
- \`same-meaning\`: the same condition under another standing.
- \`neighbour\`: the two are weighed against each other.
- \`next\` and \`previous\`: one follows the other within an exchange.
- \`replaced-by\` and \`replaces\`: one took the place of the other.`,
});
export type Relation = Shape<typeof Relation>;

export const Likeness = z.enum(LIKENESSES).meta({
  description: "What makes people take one code for another.",
});
export type Likeness = Shape<typeof Likeness>;

export const Platform = z.enum(PLATFORMS).meta({
  description: `Where a name has a number of its own.

- \`linux\`: every architecture that has no entry besides.
- \`windows\`: the codes of Windows Sockets, as \`WSAGetLastError\` returns them.
- \`ucrt\`: the C runtime of Windows, as \`errno.h\` defines them.`,
});
export type Platform = Shape<typeof Platform>;
