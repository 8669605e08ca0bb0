// Catalogues elsewhere may do without phrases of their own: the published package brings ours.
import { cpSync } from "node:fs";

cpSync("../../data/phrases", "dist/phrases", { recursive: true });
