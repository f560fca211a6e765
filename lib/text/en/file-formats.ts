/** Names of file formats, encodings and separators. */
import type { Encoding } from '@/lib/data/import/files/encodings'
import type { PackedKind } from '@/lib/data/import/import-problem'
import type { FileKind } from '@/lib/data/import/files/file-kind'
import type { Delimiter, TableFormat } from '@/lib/data/import/tables/text-table'

export const encodings: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16, little-endian',
  'utf-16be': 'UTF-16, big-endian',
  'windows-1252': 'Windows-1252 (Western European)',
  'windows-1250': 'Windows-1250 (Central European)',
  'windows-1251': 'Windows-1251 (Cyrillic)',
  'windows-1253': 'Windows-1253 (Greek)',
  'windows-1254': 'Windows-1254 (Turkish)',
  'windows-1255': 'Windows-1255 (Hebrew)',
  'windows-1256': 'Windows-1256 (Arabic)',
  'windows-1257': 'Windows-1257 (Baltic)',
  'windows-1258': 'Windows-1258 (Vietnamese)',
  'windows-874': 'Windows-874 (Thai)',
  gb18030: 'GB18030 (Chinese, simplified)',
  gbk: 'GBK (Chinese, simplified)',
  big5: 'Big5 (Chinese, traditional)',
  shift_jis: 'Shift JIS (Japanese)',
  'euc-jp': 'EUC-JP (Japanese)',
  'iso-2022-jp': 'ISO-2022-JP (Japanese)',
  'euc-kr': 'EUC-KR (Korean)',
  'koi8-r': 'KOI8-R (Russian)',
  'koi8-u': 'KOI8-U (Ukrainian)',
  ibm866: 'IBM866 (Cyrillic, DOS)',
  macintosh: 'Mac Roman',
  'x-mac-cyrillic': 'Mac Cyrillic',
  'iso-8859-2': 'ISO 8859-2 (Central European)',
  'iso-8859-3': 'ISO 8859-3 (South European)',
  'iso-8859-4': 'ISO 8859-4 (North European)',
  'iso-8859-5': 'ISO 8859-5 (Cyrillic)',
  'iso-8859-6': 'ISO 8859-6 (Arabic)',
  'iso-8859-7': 'ISO 8859-7 (Greek)',
  'iso-8859-8': 'ISO 8859-8 (Hebrew, visual)',
  'iso-8859-8-i': 'ISO 8859-8-I (Hebrew)',
  'iso-8859-10': 'ISO 8859-10 (Nordic)',
  'iso-8859-13': 'ISO 8859-13 (Baltic)',
  'iso-8859-14': 'ISO 8859-14 (Celtic)',
  'iso-8859-15': 'ISO 8859-15 (Western European with €)',
  'iso-8859-16': 'ISO 8859-16 (Romanian)',
}

export const delimiters: Readonly<Record<Delimiter, string>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'pipe',
  ':': 'colon',
  ' ': 'blanks',
}

export const tableFormats: Readonly<Record<TableFormat, string>> = {
  delimited: 'delimited text',
  markdown: 'Markdown table',
  wiki: 'MediaWiki table',
  latex: 'LaTeX table',
  html: 'HTML table',
  json: 'JSON',
  ndjson: 'JSON, one record a line',
  yaml: 'YAML',
  xlsx: 'Excel workbook',
  ods: 'OpenDocument spreadsheet',
  parquet: 'Parquet',
}

/** "This is …": a file that no reader is made for. */
export const fileKinds: Readonly<Record<FileKind, string>> = {
  text: 'text',
  xlsx: 'an Excel workbook',
  ods: 'an OpenDocument spreadsheet',
  parquet: 'a Parquet file',
  gzip: 'a packed file',
  zip: 'a packed file',
  'old-spreadsheet': 'an old Excel workbook (XLS), or one behind a password',
  archive: 'an archive that can’t be opened here',
  pdf: 'a PDF',
  image: 'a picture',
  binary: 'neither text nor a table file that is known here',
}

/** "The … is damaged". */
export const packedKinds: Readonly<Record<PackedKind, string>> = {
  json: 'JSON text',
  yaml: 'YAML file',
  gzip: 'packed file (gzip)',
  zip: 'packed file (ZIP)',
  xlsx: 'Excel workbook',
  ods: 'OpenDocument spreadsheet',
  parquet: 'Parquet file',
}
