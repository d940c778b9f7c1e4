/**
 * Takes out of a content stream (PDF 1.7, 7.8.2 and 9.3.6) the text that is shown without being painted: the layer of an
 * earlier OCR, which a search would find beside the words that were read now. Everything else stays to the byte.
 * `content` is one byte a character; null when nothing of the kind is there.
 */
export function withoutHiddenText(content: string): string | null {
  const kept: string[] = [];
  const saved: number[] = [];
  let mode = 0;
  /** End of what is decided, and start of the operands that await their operator. */
  let done = 0;
  let last = '';
  for (const { text, at, operator } of tokens(content)) {
    if (!operator) {
      last = text;
      continue;
    }
    const end = at + text.length;
    if (text === 'q') saved.push(mode);
    if (text === 'Q') mode = saved.pop() ?? 0;
    if (text === 'Tr') mode = Number(last);
    const hidden = mode === HIDDEN && SHOWS.has(text);
    // the two short forms start a new line as well
    kept.push(hidden ? (text === "'" || text === '"' ? ' T*' : ' ') : content.slice(done, end));
    done = end;
  }
  const left = kept.join('') + content.slice(done);
  return left.length === content.length && left === content ? null : left;
}

const HIDDEN = 3;
const SHOWS = new Set(['Tj', 'TJ', "'", '"']);

interface Token {
  readonly text: string;
  readonly at: number;
  readonly operator: boolean;
}

const SPACE = '\0\t\n\f\r ';
const DELIMITERS = `${SPACE}()<>[]{}/%`;

function* tokens(content: string): Generator<Token> {
  for (let at = 0; at < content.length; ) {
    const start = content[at] ?? '';
    if (SPACE.includes(start)) {
      at += 1;
      continue;
    }
    const end = endOf(content, at);
    const text = content.slice(at, end);
    const operator = /^[A-Za-z'"]/u.test(text) && !['true', 'false', 'null'].includes(text);
    yield { text, at, operator };
    at = text === 'ID' ? endOfImage(content, end) : end;
  }
}

function endOf(content: string, at: number): number {
  switch (content[at]) {
    case '%':
      return endOfComment(content, at);
    case '(':
      return endOfString(content, at);
    case '<':
      return content[at + 1] === '<' ? at + 2 : endAfter(content, '>', at);
    case '>':
      return content[at + 1] === '>' ? at + 2 : at + 1;
    case '[':
    case ']':
    case '{':
    case '}':
    case ')':
      return at + 1;
    default: {
      let end = at + 1;
      while (end < content.length && !DELIMITERS.includes(content[end] ?? '')) end += 1;
      return end;
    }
  }
}

function endOfComment(content: string, at: number): number {
  const line = /[\r\n]/u.exec(content.slice(at));
  return line ? at + line.index : content.length;
}

function endOfString(content: string, start: number): number {
  let depth = 0;
  for (let at = start; at < content.length; at++) {
    const letter = content[at];
    if (letter === '\\') at += 1;
    else if (letter === '(') depth += 1;
    else if (letter === ')' && --depth === 0) return at + 1;
  }
  return content.length;
}

function endAfter(content: string, mark: string, from: number): number {
  const at = content.indexOf(mark, from);
  return at < 0 ? content.length : at + mark.length;
}

/** Where the samples of an inline image end: at an EI that stands by itself. */
function endOfImage(content: string, from: number): number {
  for (let at = content.indexOf('EI', from); at >= 0; at = content.indexOf('EI', at + 2)) {
    const before = content[at - 1] ?? '';
    const after = content[at + 2] ?? ' ';
    if (SPACE.includes(before) && SPACE.includes(after)) return at;
  }
  return content.length;
}
