/** The address of the feed of changes. */
export const FEED = "changes.xml";
