// Prints how many nodes, links and subgraphs the parser of Mermaid finds in the flowchart on standard input.
// MERMAID is the folder of node_modules that holds mermaid and jsdom.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const modules = process.env.MERMAID;
const require = createRequire(join(modules, "anything.js"));
const { JSDOM } = require("jsdom");
globalThis.window = new JSDOM("").window;
globalThis.document = window.document;
const { default: mermaid } = await import(pathToFileURL(join(modules, "mermaid/dist/mermaid.core.mjs")));
mermaid.initialize({ startOnLoad: false });
const { db } = await mermaid.mermaidAPI.getDiagramFromText(readFileSync(0, "utf8"));
console.log(JSON.stringify([db.getVertices().size, db.getEdges().length, db.getSubGraphs().length]));
