/**
 * The comparison form of a text, of the SAME LENGTH: lower case, tone and letter marks removed, đ → d, so that
 * "UỶ BAN", "Ủy ban" and an OCR's "Uy bản" compare equal and offsets found on it hold on the text.
 * Works on NFC text; a character that has no single-unit base stays.
 */
const TABLE = buildTable();

function buildTable(): Uint16Array {
  const table = new Uint16Array(65536);
  for (let code = 0; code < table.length; code++) table[code] = foldCode(code);
  return table;
}

function foldCode(code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return code;
  const char = String.fromCharCode(code);
  if (char === 'đ' || char === 'Đ' || char === 'Ð' || char === 'ð') return 0x64;
  // only Latin letters lose their marks: other scripts keep theirs
  if (code > 0x24f && (code < 0x1e00 || code > 0x1eff)) return code;
  const base = char.normalize('NFD').charAt(0).toLowerCase();
  return base.length === 1 ? base.charCodeAt(0) : code;
}

const CHUNK = 8192;

export function fold(text: string): string {
  const units = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) units[i] = TABLE[text.charCodeAt(i)] as number;
  let folded = '';
  for (let i = 0; i < units.length; i += CHUNK) {
    folded += String.fromCharCode(...units.subarray(i, i + CHUNK));
  }
  return folded;
}
