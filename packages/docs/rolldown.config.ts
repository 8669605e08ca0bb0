import { defineConfig } from "rolldown";
import { notices } from "../../scripts/licences/notices.ts";
import { client, programs } from "./build/bundles.ts";

export default defineConfig([{ ...client, plugins: [notices()] }, programs]);
