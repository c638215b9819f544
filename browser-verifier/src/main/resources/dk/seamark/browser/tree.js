'use strict';

// The Merkle tree of RFC 6962: which leaves are in it, and what is known of it by their proofs.

function leafHash(content) {
  return sha256(Uint8Array.of(0), content);
}

function nodeHash(left, right) {
  return sha256(Uint8Array.of(1), left, right);
}

/** The tree of a checkpoint. Each proof that holds makes known the nodes on its way, so that the next one is short. */
class KnownTree {
  #nodes = new Map();

  constructor({size, root}) {
    this.size = size;
    this.root = root;
  }

  /**
   * Whether a path leads from a leaf to the tree's root (RFC 9162, section 2.1.3.2).
   * `index` is the leaf's, from 0; `path` has the hashes beside the way, from the leaf's sibling up.
   */
  async holds(index, leaf, path) {
    if (index < 0 || index >= this.size) {
      return false;
    }
    const found = new Map();
    let [level, node, last, at] = [0, index, this.size - 1, 0];
    // Null as soon as the way meets a node that is known: all above it is known too.
    let hash = leaf;
    for (;;) {
      // A last node without a sibling rises as it is.
      while (node === last && node > 0 && node % 2 === 0) {
        [level, node, last] = [level + 1, node / 2, Math.floor(last / 2)];
      }
      const known = this.#nodes.get(`${level}/${node}`);
      if (known && hash !== null && !same(known, hash)) {
        return false;
      }
      hash = known ? null : hash;
      found.set(`${level}/${node}`, known ?? hash);
      if (last === 0) {
        break;
      }
      const sibling = path[at++];
      const beside = `${level}/${node % 2 === 1 ? node - 1 : node + 1}`;
      if (!sibling || (hash === null && !same(this.#nodes.get(beside), sibling))) {
        return false;
      }
      found.set(beside, sibling);
      if (hash !== null) {
        hash = node % 2 === 1 ? await nodeHash(sibling, hash) : await nodeHash(hash, sibling);
      }
      [level, node, last] = [level + 1, Math.floor(node / 2), Math.floor(last / 2)];
    }
    if (at !== path.length || (hash !== null && !same(hash, this.root))) {
      return false;
    }
    found.forEach((proved, place) => this.#nodes.set(place, proved));
    return true;
  }

  /** The root of the tree of the first leaves, as far as the proofs so far tell; null if they do not. */
  async rootOfFirst(size) {
    const peaks = [];
    let from = 0;
    for (let level = 52; level >= 0; level--) {
      const width = 2 ** level;
      if (size - from >= width) {
        const peak = await this.#full(level, from / width);
        if (peak === null) {
          return null;
        }
        peaks.push(peak);
        from += width;
      }
    }
    let root = peaks.pop();
    while (peaks.length > 0) {
      root = await nodeHash(peaks.pop(), root);
    }
    return root;
  }

  /** The hash of a full subtree; null if it is not known. */
  async #full(level, node) {
    const known = this.#nodes.get(`${level}/${node}`);
    if (known || level === 0) {
      return known ?? null;
    }
    const left = await this.#full(level - 1, node * 2);
    const right = left === null ? null : await this.#full(level - 1, node * 2 + 1);
    return right === null ? null : nodeHash(left, right);
  }
}
