// Sends all records through the types that quicktype made, and compares.
import { Convert } from "./models.js";

declare function require(name: string): any;
declare const process: { exit(code: number): never };
const { readFileSync } = require("node:fs");

const sorted = (value: any): any =>
  Array.isArray(value)
    ? value.map(sorted)
    : value && typeof value === "object"
      ? Object.fromEntries(Object.keys(value).sort().map((name) => [name, sorted(value[name])]))
      : value;
const text: string = readFileSync("all.json", "utf8");
const records: any[] = JSON.parse(text);
const written: any[] = JSON.parse(Convert.recordsToJson(Convert.toRecords(text)));
const changed = records.filter((one, i) => JSON.stringify(sorted(one)) !== JSON.stringify(sorted(written[i])));
console.log(`schema models: TypeScript: ${records.length} records, ${changed.length} changed`);
process.exit(changed.length === 0 && written.length === records.length ? 0 : 1);
