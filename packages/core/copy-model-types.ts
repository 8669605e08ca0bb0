// The code of the model is inside dist/; its declarations go beside it.
import { cpSync } from "node:fs";

cpSync("../model/dist/types", "dist/model", { recursive: true });
