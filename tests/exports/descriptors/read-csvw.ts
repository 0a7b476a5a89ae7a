/** Reads a table with a CSVW processor from the registry, as a stranger would: from the metadata alone. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Readable } from "node:stream";

interface Term {
  termType: string;
  value: string;
  language?: string;
  datatype?: { value: string };
  equals(other: Term): boolean;
}

/** One statement that the processor makes. */
export interface Statement {
  subject: Term;
  predicate: Term;
  object: Term;
}

interface Terms {
  namedNode(value: string): Term;
  blankNode(value: string): Term;
  literal(value: string, language: string | Term): Term;
}

interface Processor {
  import(lines: Readable): AsyncIterable<Statement>;
}

const require = createRequire(import.meta.url);
// Neither package brings types along; what is used of them is said above.
const load = async (name: string): Promise<unknown> => ((await import(name)) as { default: unknown }).default;

/** The statements of a document, as the processor looks them up. */
class Statements {
  readonly size: number;
  readonly #all: readonly Statement[];

  constructor(all: readonly Statement[]) {
    this.#all = all;
    this.size = all.length;
  }

  match(subject?: Term | null, predicate?: Term | null, object?: Term | null): Statements {
    const fits = (term: Term, wanted?: Term | null): boolean => !wanted || term.equals(wanted);
    return new Statements(
      this.#all.filter(
        (each) => fits(each.subject, subject) && fits(each.predicate, predicate) && fits(each.object, object),
      ),
    );
  }

  [Symbol.iterator](): Iterator<Statement> {
    return this.#all[Symbol.iterator]();
  }
}

/** Gives what a JSON-LD document states. Contexts are those given, by address; nothing is loaded from the network. */
export async function readJsonLd(
  document: object,
  base: string,
  contexts: Readonly<Record<string, object>> = {},
): Promise<Statement[]> {
  const { toRDF } = (await load("jsonld")) as {
    toRDF(document: object, options: object): Promise<Statement[]>;
  };
  return toRDF(document, {
    base,
    documentLoader: (url: string) => {
      const known = contexts[url];
      if (!known) throw new RangeError(`Unknown context ${url}`);
      return Promise.resolve({ document: known, documentUrl: url });
    },
  });
}

/** Gives what the processor reads from a table whose metadata is given. `url` is the whole address of the table. */
export async function readCsvw(metadata: object, text: string, url: string): Promise<Statement[]> {
  const context = require.resolve("rdf-parser-csvw").replace(/index\.js$/, "test/support/csvw.json");
  const plain = await readJsonLd(metadata, url, {
    "http://www.w3.org/ns/csvw": JSON.parse(readFileSync(context, "utf8")) as object,
  });
  const terms = (await load("@rdfjs/data-model")) as Terms;
  const toTerm = ({ termType, value, language, datatype }: Term): Term => {
    if (termType === "NamedNode") return terms.namedNode(value);
    if (termType === "BlankNode") return terms.blankNode(value.replace(/^_:/, ""));
    return terms.literal(value, language || terms.namedNode(datatype?.value ?? ""));
  };
  const statements = plain.map(({ subject, predicate, object }) => ({
    subject: toTerm(subject),
    predicate: toTerm(predicate),
    object: toTerm(object),
  }));
  const Parser = (await load("rdf-parser-csvw")) as new (options: object) => Processor;
  const parser = new Parser({ metadata: new Statements(statements), baseIRI: url, timezone: "utc" });
  const read: Statement[] = [];
  for await (const statement of parser.import(Readable.from([text]))) read.push(statement);
  return read;
}
