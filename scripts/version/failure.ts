/** Something that people can mend; the message says what is wrong and what to do. */
export class Failure extends Error {}
