/**
 * Which letter strings can be Vietnamese syllables: [onset] + rime + tone, as the orthography allows them
 * (QĐ 1989/QĐ-BGDĐT 2018 for the placement of tones, which is not judged here: "hòa" and "hoà" are both sound).
 * Loans and names of other languages ("Đắk", "Covid") are no syllables, so a share counts, never one word.
 */

const ONSETS = 'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' ');

/** Before these the sounds of c, g, ng are written k, gh, ngh. */
const FRONT_VOWELS = 'eêiy';

const OPEN_RIMES =
  `a ai ao au ay âu ây e eo ê êu i ia iu iêu o oi oa oai oao oay oe oeo ô ôi ơ ơi u ua ui uê uôi uơ uy uya uyu
   uây uêu uau ư ưa ưi ươi ưu ươu y yêu`.split(/\s+/);

const NASAL_RIMES =
  `an am ang anh ăn ăm ăng ân âm âng en em eng ên êm ênh êng in im inh ing iên iêm iêng on om ong oong ôn ôm ông
   ơn ơm un um ung uôn uôm uông ưn ưm ưng ươn ươm ương oan oam oang oanh oăn oăm oăng oen oem uân uâng uên uênh
   uyn uynh uyên yn yên yêm yêng ynh`.split(/\s+/);

/** These take only sắc or nặng. */
const STOP_RIMES =
  `ac ach at ap ak ăc ăt ăp ăk âc ât âp ec et ep êch êt êp ich it ip iêc iêt iêp oc ooc ot op ôc ôt ôp ơt ơp uc ut
   up uôc uôt uôp ưc ưt ưp ươc ươt ươp oac oach oat oap oăc oăt oăp oec oet uât uâc uêch uêt uyt uych uyp uyêt yt
   yêt`.split(/\s+/);

const UNCHECKED = new Set([...OPEN_RIMES, ...NASAL_RIMES]);
const STOPPED = new Set(STOP_RIMES);
const ONSETS_LONGEST_FIRST = [...ONSETS].sort((a, b) => b.length - a.length);

// huyền, sắc, hỏi, ngã, nặng as combining marks
const TONES = /[\u0300\u0301\u0309\u0303\u0323]/g;
const SHARP_TONES = /[\u0301\u0323]/;
const LONGEST_SYLLABLE = 7;
/** Decomposed: each letter with up to two marks. */
const LONGEST_SPELLING = LONGEST_SYLLABLE * 3;

/** Verdicts on words seen; a language has some thousand syllables, hostile text any number of words. */
const known = new Map<string, boolean>();
const MOST_KNOWN = 20_000;

/** True for one Vietnamese syllable in any case, composed or not; false for "" and for anything else. */
export function isSyllable(word: string): boolean {
  const before = known.get(word);
  if (before !== undefined) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const verdict = judgeSyllable(word);
  known.set(word, verdict);
  return verdict;
}

function judgeSyllable(word: string): boolean {
  if (word.length > LONGEST_SPELLING) return false;
  const decomposed = word.toLowerCase().normalize('NFD');
  const tones = decomposed.match(TONES) ?? [];
  if (tones.length > 1) return false;
  const letters = decomposed.replace(TONES, '').normalize('NFC');
  if (letters.length === 0 || letters.length > LONGEST_SYLLABLE) return false;
  const sharp = SHARP_TONES.test(tones[0] ?? '');
  return splits(letters).some(([onset, rime]) => fits(onset, rime, sharp));
}

/** Every way to part the letters into onset and rime: "gi" and "qu" share letters with the rime ("gì", "quýt"). */
function splits(letters: string): [string, string][] {
  const parts: [string, string][] = [['', letters]];
  for (const onset of ONSETS_LONGEST_FIRST) {
    if (letters.startsWith(onset)) parts.push([onset, letters.slice(onset.length)]);
  }
  if (letters.startsWith('qu')) parts.push(['qu', letters.slice(1)]);
  if (letters.startsWith('gi')) parts.push(['gi', letters.slice(1)]);
  return parts;
}

function fits(onset: string, rime: string, sharp: boolean): boolean {
  if (!UNCHECKED.has(rime) && !(STOPPED.has(rime) && sharp)) return false;
  const front = FRONT_VOWELS.includes(rime.charAt(0));
  if (onset === 'k' || onset === 'gh' || onset === 'ngh')
    return front || (onset === 'k' && rime.startsWith('uy'));
  if (onset === 'c' || onset === 'ng' || onset === 'g')
    return !front || (onset === 'g' && rime.startsWith('i'));
  return true;
}
