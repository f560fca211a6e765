/** What the file dialog offers; what a file is, its bytes say. */
export const ACCEPTED_FILES =
  '.csv,.tsv,.tab,.txt,.dat,.md,.tex,.htm,.html,.json,.jsonl,.ndjson,.yaml,.yml,.xlsx,.ods,.parquet,.gz,.zip,.png,.svg,.pdf,text/csv,text/plain'
