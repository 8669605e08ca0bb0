// The model's code is inside dist/; its declarations go beside it, where "#model" finds them.
import { cpSync } from "node:fs";

cpSync("../model/dist/types", "dist/model", { recursive: true });
