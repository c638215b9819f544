'use strict';

// What is said, in both languages at once. WORDS is made of two catalogues: the Java verifier's, and the page's own.

const LONGEST_PART = 300;

/**
 * The phrase of a key with these parts in its places, as {da, en}. What a bundle says of itself is shown without
 * control characters, and cut if it is long.
 */
function say(key, ...parts) {
  const pattern = WORDS[key];
  if (!pattern) {
    throw new Error(`There is no phrase ${key}`);
  }
  return {da: filled(pattern[0], 'da', parts), en: filled(pattern[1], 'en', parts)};
}

function filled(pattern, language, parts) {
  return pattern.replace(/\{([0-9])\}/g, (place, number) => {
    const part = parts[number];
    return part !== null && typeof part === 'object' && 'da' in part ? part[language] : shownPart(part);
  });
}

/** What is called the same in both languages. */
function nameOf(name) {
  return {da: shownPart(name), en: shownPart(name)};
}

function shownPart(part) {
  const text = String(part);
  const cut = text.length > LONGEST_PART ? `${text.slice(0, LONGEST_PART)}…` : text;
  return cut.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '?');
}

/** Something that is not as it must be, said in a sentence. */
class Flaw extends Error {
  constructor(key, ...parts) {
    super(key);
    this.said = typeof key === 'string' ? say(key, ...parts) : key;
  }

  /** The same flaw, with where it was found before it. */
  at(place) {
    return new Flaw(say('labelled', place, this.said));
  }
}

/** Something that could not be checked, so that nothing can be said of what rests on it. */
class Unchecked extends Flaw {
  at(place) {
    return new Unchecked(say('labelled', place, this.said));
  }
}

/** What a check found; `found` is what later checks go on with, null if there is nothing to go on with. */
const Result = {
  passed: (found, sentence, details = []) => ({outcome: 'passed', sentence, details, found}),
  failed: (found, sentence, details = []) => ({outcome: 'failed', sentence, details, found}),
  unchecked: (found, sentence, details = []) => ({outcome: 'unchecked', sentence, details, found}),
  notAsked: (sentence, command = null) => ({outcome: 'not-asked', sentence, details: [], found: null, command}),

  /** Over a flaw; whatever else was thrown is a mistake of the page, and no word about the bundle. */
  of(flaw, found = null) {
    if (!(flaw instanceof Flaw)) {
      throw flaw;
    }
    return {outcome: flaw instanceof Unchecked ? 'unchecked' : 'failed', sentence: flaw.said, details: [], found};
  },
};

let lastBreath = 0;

/** Lets the browser draw and answer, if it has not for a while; `tell` is called before it does. */
async function breathe(tell = () => {}) {
  if (performance.now() - lastBreath > 40) {
    tell();
    await new Promise((done) => setTimeout(done));
    lastBreath = performance.now();
  }
}
