'use strict';

// The steps of a verification, in the order and with the numbers of `./seamark verify`.

/**
 * Verifies a bundle: `key` is the log's as the reader has it, `older` an earlier checkpoint; each null if not given.
 * `tell` is called with how far it is, from 0 to 1. Answers {steps, subject, verdict, sentence}.
 */
async function verifyBundle(bytes, {key, older}, tell = () => {}) {
  const steps = [];
  const step = (name, checked) => {
    steps.push({number: steps.length + 1, name, ...checked});
    return checked.found;
  };
  const without = () => Result.unchecked(null, say('step.foundation-missing'));

  const bundle = step(say('step.files'), await openBundle(bytes));
  const trusted = step(say('step.key'), bundle ? await checkKey(bundle, key) : without());
  const checkpoint = step(
    say('step.checkpoint'), bundle && trusted ? await checkCheckpoint(bundle, trusted) : without());
  const tree = checkpoint ? new KnownTree(checkpoint) : null;
  const events = checkpoint ? await checkEvents(bundle, tree, tell) : without();
  const proved = events.found;
  step(say('step.proof'), proved ? await checkProof(bundle, trusted, checkpoint, tree, proved) : without());
  step(say('step.events'), events);
  step(say('step.issue'), proved ? await checkIssue(bundle, tree, proved) : without());
  step(say('step.verdicts'), Result.notAsked(say('page.step-verdicts'), say('page.command')));
  step(say('step.older'), proved ? await checkOlder(trusted, checkpoint, tree, older) : without());
  step(say('step.log'), Result.notAsked(say('page.step-log'), say('page.command-log')));
  step(say('step.complete'), Result.notAsked(say('page.step-complete'), say('page.command-log')));
  return {steps, ...verdictOf(steps, bundle ? bundle.manifest.subject : say('subject.none'))};
}

/** Step 2: whose key the checkpoint is verified with. */
async function checkKey(bundle, given) {
  let own;
  try {
    own = await readKey(bundle.manifest.verifierKey);
    if (own.name !== bundle.manifest.origin) {
      throw new Flaw('key.manifest', own.text, bundle.manifest.origin);
    }
    if (textOf(bundle.file('key')) !== `${own.text}\n`) {
      throw new Flaw('key.file');
    }
  } catch (flaw) {
    // The given key is the one that is trusted, whatever the bundle says of its own.
    return Result.of(flaw, given);
  }
  if (given === null) {
    return Result.unchecked(own, say('page.key-from-bundle'), [nameOf(own.text)]);
  }
  return own.text === given.text
    ? Result.passed(given, say('key.given'))
    : Result.failed(
      given, say('key.another'), [say('key.of-bundle', own.text), say('key.of-option', given.text)]);
}

/** Step 3: the checkpoint is signed, is of this log, and reaches as far as the pack's issue. */
async function checkCheckpoint(bundle, key) {
  let checkpoint;
  try {
    checkpoint = readCheckpoint(bundle.file('checkpoint'));
  } catch (flaw) {
    return Result.of(flaw);
  }
  const {manifest} = bundle;
  const flaws = [];
  let unchecked = null;
  try {
    await requireSigned(checkpoint.note, key);
  } catch (flaw) {
    const {outcome, sentence} = Result.of(flaw);
    if (outcome === 'unchecked') {
      unchecked = sentence;
    } else {
      flaws.push(sentence);
    }
  }
  if (checkpoint.origin !== manifest.origin) {
    flaws.push(say('checkpoint.origin', checkpoint.origin, manifest.origin));
  }
  if (checkpoint.size !== manifest.checkpointSize) {
    flaws.push(say('checkpoint.size', manifest.checkpointSize));
  }
  if (checkpoint.size < manifest.issuedAt) {
    flaws.push(say('checkpoint.before-issue', manifest.issuedAt));
  }
  const notes = checkpoint.note.signatures
    .filter((signature) => !isMadeBy(signature, key))
    .map(({name}) => say('page.also-signed', name));
  const sentence = say('checkpoint.passed', checkpoint.origin, checkpoint.size, toBase64(checkpoint.root));
  if (flaws.length > 0) {
    return Result.failed(checkpoint, sentence, [...flaws, ...notes]);
  }
  return unchecked === null
    ? Result.passed(checkpoint, sentence, notes)
    : Result.unchecked(checkpoint, unchecked, notes);
}

/** Step 5: all events, and what an auditor is told of records that are left out of account. */
async function checkEvents(bundle, tree, tell) {
  const {manifest} = bundle;
  const read = (part) => new EventReader(manifest, tree, part).file(bundle.file(part.file), tell);
  try {
    const plan = await read(PLAN_PART);
    const strays = manifest.holdsStrays ? await read(STRAYS_PART) : {lines: 0, events: [], flaws: []};
    const flaws = [...plan.flaws];
    if (flaws.length === 0 && !plan.events.some(({position}) => position === manifest.issuedAt)) {
      flaws.push(say('events.no-issue', manifest.issuedAt));
    }
    flaws.push(...strays.flaws);
    const lines = plan.lines + strays.lines;
    const quarantined = plan.events.filter(({event}) => event === null);
    const notes = [
      ...quarantined.map(({position}) => say('events.quarantined', position)), ...strays.events.flatMap(strayNote)];
    return flaws.length === 0
      ? Result.passed(plan.events, say('events.passed', lines), notes)
      : Result.failed(plan.events, say('events.failed', flaws.length, lines), flaws);
  } catch (flaw) {
    return Result.of(flaw);
  }
}

/** Who decided that a record is left out of account, and why. */
function strayNote({position, leaf, envelope, event}) {
  const actor = envelope?.actor ?? '?';
  switch (leaf.type) {
    case 'dk.seamark.reporting.record-dismissal-requested.v1':
      return [say('stray.requested', position, actor, event.position, event.ground, event.reason)];
    case 'dk.seamark.reporting.record-dismissal-declined.v1':
      return [say('stray.declined', position, actor, event.position, event.reason)];
    case 'dk.seamark.reporting.record-dismissed.v1':
      return [say('stray.dismissed', position, actor, event.position, event.ground, event.reason)];
    case 'dk.seamark.reporting.record-set-aside.v1':
      return [say('stray.set-aside', position, `${event.partition}/${event.offset}`, event.decidedBy, event.reason)];
    default:
      return [];
  }
}

/** Step 8: the bundle's checkpoint goes on from an earlier one, as far as the bundle's proofs tell of its tree. */
async function checkOlder(key, checkpoint, tree, older) {
  if (older === null) {
    return Result.notAsked(say('page.step-older'), say('page.command-older'));
  }
  try {
    if (older.origin !== checkpoint.origin) {
      throw new Flaw('checkpoint.other-log', older.origin);
    }
    await requireSigned(older.note, key);
    if (older.size > checkpoint.size) {
      throw new Unchecked('page.older-is-later', older.size, checkpoint.size);
    }
    const root = older.size === checkpoint.size ? checkpoint.root : await tree.rootOfFirst(older.size);
    if (root === null) {
      throw new Unchecked('page.older-unknown', older.size);
    }
    if (!same(root, older.root)) {
      throw new Flaw('log.rewritten', older.size, checkpoint.size);
    }
    return Result.passed(older, say('older.passed', older.size, checkpoint.size));
  } catch (flaw) {
    return Result.of(flaw);
  }
}

/** What it comes to: `failed`, `incomplete` or `passed`, which never says more than what a page checks. */
function verdictOf(steps, subject) {
  const numbered = (...outcomes) => steps.filter(({outcome}) => outcomes.includes(outcome)).map(({number}) => number);
  const failed = numbered('failed');
  const unchecked = numbered('unchecked');
  if (failed.length > 0) {
    return {
      verdict: 'failed',
      subject,
      sentence: say('page.verdict-failed', say('failure.pack', subject), failed.join(', ')),
    };
  }
  const others = numbered('unchecked', 'not-asked').join(', ');
  return unchecked.length > 0
    ? {verdict: 'incomplete', subject, sentence: say('page.verdict-incomplete', subject, others)}
    : {verdict: 'passed', subject, sentence: say('page.verdict-passed', say('success.pack', subject), others)};
}
