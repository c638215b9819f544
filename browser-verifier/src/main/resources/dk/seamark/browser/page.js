'use strict';

// The page itself: what the reader gives, and what is shown. Nothing is sent anywhere.

const MOST_DETAILS = 20;
const SMALL = 1_000_000;
const ICONS = {passed: '✓', failed: '✗', unchecked: '–', 'not-asked': '–'};

const element = (id) => document.getElementById(id);

const page = {
  language: location.hash === '#en' ? 'en' : 'da',
  /** What redraws each part of the page in the language of now. */
  drawn: new Map(),
  /** The number of the last run; an earlier one stops. */
  run: 0,
};

/** A run that a later one took the place of. */
class Superseded extends Error {}

/** Shows a text in an element, and again when the language changes; null hides it. */
function show(id, said) {
  draw(id, () => {
    element(id).hidden = said === null;
    element(id).textContent = said === null ? '' : said[page.language];
  });
}

function draw(id, how) {
  page.drawn.set(id, how);
  how();
}

function drawAll() {
  const {language} = page;
  document.documentElement.lang = language;
  document.title = say('page.title')[language];
  for (const each of document.querySelectorAll('[data-say]')) {
    each.textContent = say(each.dataset.say)[language];
  }
  const other = element('language');
  other.lang = language === 'da' ? 'en' : 'da';
  other.textContent = say('page.other-language')[language];
  page.drawn.forEach((how) => how());
}

function made(tag, className, text) {
  const node = document.createElement(tag);
  node.className = className;
  node.textContent = text;
  return node;
}

function showVerdict(kind, ...sentences) {
  draw('verdict', () => {
    const box = made('div', kind, '');
    box.append(...sentences.map((said) => made('p', '', said[page.language])));
    element('verdict').replaceChildren(box);
  });
}

function showSteps(steps) {
  draw('steps', () => element('steps').replaceChildren(...steps.map(stepItem)));
}

function stepItem({number, name, outcome, sentence, details, command}) {
  const {language} = page;
  const item = made('li', outcome, '');
  const icon = made('span', 'icon', ICONS[outcome]);
  icon.setAttribute('aria-hidden', 'true');
  const heading = made('h3', '', '');
  heading.append(
    made('span', '', `${number}. ${name[language]}`), made('span', 'outcome', outcomeWord(outcome)[language]));
  const text = made('div', '', '');
  text.append(heading, made('p', '', sentence[language]));
  if (details.length > 0) {
    const shown = details.slice(0, MOST_DETAILS);
    const more = details.length - shown.length;
    const list = made('ul', '', '');
    list.append(...[...shown, ...(more > 0 ? [say('more', more)] : [])].map((said) => made('li', '', said[language])));
    text.append(list);
  }
  if (command) {
    const line = made('p', '', '');
    line.append(made('code', '', command[language]));
    text.append(line);
  }
  item.append(icon, text);
  return item;
}

function outcomeWord(outcome) {
  return {passed: say('outcome.passed'), failed: say('outcome.failed')}[outcome] ?? say('outcome.not-checked');
}

/** Marks a field with what is wrong with what was given in it; null if nothing is. */
function mark(id, said) {
  show(`${id}-error`, said);
  element(id).toggleAttribute('aria-invalid', said !== null);
  if (said !== null) {
    element(id).setAttribute('aria-invalid', 'true');
  }
}

/** What `read` makes of what was given in a field; undefined if it is not to be used, which the field then says. */
async function given(id, read) {
  try {
    const value = await read();
    mark(id, null);
    return value;
  } catch (flaw) {
    mark(id, Result.of(flaw).sentence);
    return undefined;
  }
}

async function contentOf(file, most) {
  if (file.size > most) {
    throw new Flaw('option.too-large', file.name, most);
  }
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    throw new Flaw('option.unreadable', file.name);
  }
}

async function givenBundle() {
  const [file] = element('bundle').files;
  if (!file) {
    throw new Flaw('page.no-bundle');
  }
  return contentOf(file, ZIP.mostBytes);
}

async function givenKey() {
  const text = element('key').value.trim();
  return text === '' ? null : readKey(text);
}

async function givenOlder() {
  const [file] = element('older').files;
  if (!file) {
    return null;
  }
  const content = await contentOf(file, SMALL);
  try {
    return readCheckpoint(withLf(content));
  } catch (flaw) {
    throw wrongFile(file, content, flaw);
  }
}

function wrongFile(file, content, flaw) {
  const kind = kindOf(content);
  return flaw instanceof Flaw && kind ? new Flaw('option.wrong-file', file.name, kind, flaw.said) : flaw;
}

/** Puts the key of a file into the field, where it can be seen. */
async function takeKeyFile() {
  const [file] = element('key-file').files;
  if (file) {
    const text = await given('key', async () => {
      const content = await contentOf(file, SMALL);
      try {
        return (await readKey(textOf(content).trim())).text;
      } catch (flaw) {
        throw wrongFile(file, content, flaw);
      }
    });
    if (text !== undefined) {
      element('key').value = text;
      await checkIfThere();
    }
  }
}

async function checkNow() {
  const run = ++page.run;
  document.documentElement.dataset.state = 'busy';
  const bundle = await given('bundle', givenBundle);
  const key = await given('key', givenKey);
  const older = await given('older', givenOlder);
  if (run !== page.run) {
    return;
  }
  showSteps([]);
  if (bundle === undefined || key === undefined || older === undefined) {
    showVerdict('waiting', say('page.cannot-start'));
    document.documentElement.dataset.state = 'done';
    return;
  }
  showVerdict('waiting', say('page.checking'));
  try {
    const report = await verifyBundle(bundle, {key, older}, tellOf(run));
    if (run === page.run) {
      showReport(report);
    }
  } catch (failure) {
    if (failure instanceof Superseded) {
      return;
    }
    showVerdict('failed', say('page.broken', failure.message));
  }
  if (run === page.run) {
    element('progress').hidden = true;
    document.documentElement.dataset.state = 'done';
  }
}

/** Shows how far a run is: the bar each time, the words each quarter, so that they can be heard. */
function tellOf(run) {
  let quarter = 0;
  return (part) => {
    if (run !== page.run) {
      throw new Superseded();
    }
    element('progress').hidden = false;
    element('progress').value = part;
    if (Math.floor(part * 4) > quarter) {
      quarter = Math.floor(part * 4);
      showVerdict('waiting', say('page.progress', quarter * 25));
    }
  };
}

function showReport({steps, verdict, sentence}) {
  const first = steps.find(({outcome}) => outcome === 'failed');
  const fault = first ? [say('page.first-fault', first.number, first.details[0] ?? first.sentence)] : [];
  showVerdict(verdict, sentence, ...fault);
  showSteps(steps);
}

async function checkIfThere() {
  if (element('bundle').files.length > 0) {
    await checkNow();
  }
}

function takeDrop(event) {
  event.preventDefault();
  element('drop').classList.remove('over');
  if (event.dataTransfer.files.length > 0) {
    element('bundle').files = event.dataTransfer.files;
    checkNow();
  }
}

function start() {
  element('language').addEventListener('click', () => {
    page.language = page.language === 'da' ? 'en' : 'da';
    drawAll();
  });
  element('given').addEventListener('submit', (event) => {
    event.preventDefault();
    checkNow();
  });
  for (const id of ['bundle', 'key', 'older']) {
    element(id).addEventListener('change', checkIfThere);
  }
  element('key-file').addEventListener('change', takeKeyFile);
  // A file that is dropped beside the field must not be opened in place of the page.
  document.addEventListener('dragover', (event) => {
    event.preventDefault();
    element('drop').classList.add('over');
  });
  document.addEventListener('dragleave', () => element('drop').classList.remove('over'));
  document.addEventListener('drop', takeDrop);
  drawAll();
  if (globalThis.crypto?.subtle) {
    showVerdict('waiting', say('page.waiting'));
  } else {
    showVerdict('failed', say('page.no-crypto'));
    element('given').hidden = true;
  }
  document.documentElement.dataset.state = 'ready';
}

start();
