// Serves the registry whose configuration is named, on a free port that the parent is told, until the parent is gone.
import { runServer } from "verdaccio";

const [configuration = ""] = process.argv.slice(2);
process.once("disconnect", () => process.exit());
const server = await runServer(configuration);
server.listen(0, "127.0.0.1", () => process.send?.(server.address().port));
