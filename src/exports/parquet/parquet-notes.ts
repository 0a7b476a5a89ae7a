/** What a Parquet file says of itself beside its columns. */
import type { CollectionNotice } from "../collection-notice.ts";

/** Gives the file's key-value metadata; what is not known is left out. */
export function parquetNotes({
  title,
  version,
  date,
  address,
  licence,
  cite,
}: CollectionNotice): { key: string; value: string }[] {
  const notes: readonly [string, string][] = [
    ["title", title.en],
    ["title_zh", title.zh],
    ["version", version],
    ["date", date],
    ["address", address],
    ["licence", licence.en],
    ["licence_zh", licence.zh],
    ["citation", cite.en],
    ["citation_zh", cite.zh],
  ];
  return notes.filter(([, value]) => value !== "").map(([key, value]) => ({ key, value }));
}
