import { hideProblems, showProblems } from "./overlay.ts";

/** Loads the page anew when it is out of date, and shows what is wrong meanwhile. */

const own = new URL(import.meta.url).searchParams.get("generation");

let events: EventSource | undefined;

// Browsers open few connections to a server: a tab that nobody looks at gives its own away.
document.addEventListener("visibilitychange", connect);
connect();

function connect() {
  events?.close();
  if (document.hidden) return;
  events = new EventSource("/_dev/events");
  events.addEventListener("message", ({ data }) => {
    const { generation, problems } = JSON.parse(data);
    if (problems.length > 0) showProblems(problems);
    else hideProblems();
    if (generation !== own) location.reload();
  });
}
