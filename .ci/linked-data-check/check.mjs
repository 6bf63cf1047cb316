import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import jsonld from "jsonld";
import oxigraph from "oxigraph";
import canonize from "rdf-canonize";

const text = readFileSync("all.jsonld", "utf8");
const quads = readFileSync("all.nq", "utf8");
const hashOf = async (nquads) => {
  const dataset = canonize.NQuads.parse(nquads);
  const canonical = await canonize.canonize(dataset, { algorithm: "RDFC-1.0", maxWorkFactor: Infinity });
  return createHash("sha256").update(canonical).digest("hex");
};
const load = (input, format) => {
  const store = new oxigraph.Store();
  store.load(input, { format, base_iri: "https://example.org/" });
  return store;
};

const store = load(text, "application/ld+json");
const results = {
  "nquads as written": quads,
  "nquads by oxigraph": load(quads, "application/n-quads").dump({ format: "application/n-quads" }),
  "jsonld by jsonld.js": await jsonld.toRDF(JSON.parse(text), { format: "application/n-quads", safe: true }),
  "jsonld by oxigraph": store.dump({ format: "application/n-quads" }),
};
const hashes = new Set();
for (const [name, result] of Object.entries(results)) {
  const hash = await hashOf(result);
  hashes.add(hash);
  console.log(`linked data: ${name}: ${result.trim().split("\n").length} statements, ${hash.slice(0, 16)}`);
}

if (hashes.size !== 1) {
  console.error("linked data: FAILED, the graphs differ");
  process.exit(1);
}

const page = readFileSync("linked-data.md", "utf8");
for (const [, query, rows] of page.matchAll(/```sparql\n(.*?)```\n\n(\d+) rows/gs)) {
  const found = store.query(query).length;
  console.log(`linked data: a query gives ${found} rows`);
  if (found !== Number(rows)) {
    console.error(`linked data: FAILED, the page says ${rows} rows of\n${query}`);
    process.exit(1);
  }
}
