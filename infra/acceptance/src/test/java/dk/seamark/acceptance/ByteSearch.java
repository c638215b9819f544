package dk.seamark.acceptance;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Looks for words in bytes by windows of eight bytes, so that a word of 15 random letters or more is found in what
 * PostgreSQL compressed, too: pglz cannot compress what it has not seen before, and writes a byte of its own after each
 * eight of it.
 */
final class ByteSearch {

    private static final int WINDOW = 8;

    /** A power of two. */
    private static final int FILTER = 1 << 20;

    private static final byte[] ZEROS = new byte[1 << 16];

    private final Map<Long, String> names = new HashMap<>();
    private final BitSet filter = new BitSet(FILTER);

    /** Looks for these words. */
    static ByteSearch ofWords(Collection<String> words) {
        ByteSearch search = new ByteSearch();
        for (String word : words) {
            byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
            for (int at = 0; at + WINDOW <= bytes.length; at++) {
                search.add(word, window(bytes, at));
            }
        }
        return search;
    }

    /** Looks for places of these files, {@code samples} of each; only those that other files have by no chance. */
    static ByteSearch ofSamples(Map<String, byte[]> files, int samples) {
        ByteSearch search = new ByteSearch();
        files.forEach((name, bytes) -> {
            int step = Math.max(1, bytes.length / samples);
            for (int at = 0; at + WINDOW <= bytes.length; at += step) {
                long window = window(bytes, at);
                if (isRare(window)) {
                    search.add(name, window);
                }
            }
        });
        return search;
    }

    /** The same without what is in any of these bytes. */
    ByteSearch without(Collection<byte[]> others) {
        Set<Long> there = new HashSet<>();
        for (byte[] bytes : others) {
            scan(bytes, bytes.length, 0, there);
        }
        ByteSearch rest = new ByteSearch();
        names.forEach((window, name) -> {
            if (!there.contains(window)) {
                rest.add(name, window);
            }
        });
        return rest;
    }

    /** The same and what the other one looks for. */
    ByteSearch and(ByteSearch other) {
        ByteSearch both = new ByteSearch();
        names.forEach((window, name) -> both.add(name, window));
        other.names.forEach((window, name) -> both.add(name, window));
        return both;
    }

    /** The names for which something is looked for. */
    Set<String> names() {
        return new TreeSet<>(names.values());
    }

    /** The names of which something is in these bytes. */
    Set<String> in(InputStream bytes) throws IOException {
        Set<Long> found = new HashSet<>();
        byte[] buffer = new byte[ZEROS.length];
        long last = 0;
        for (int count = bytes.read(buffer); count >= 0; count = bytes.read(buffer)) {
            // Files are made large before they are filled: most of their bytes are zeros, and the first few say all.
            boolean blank = Arrays.equals(buffer, 0, count, ZEROS, 0, count);
            last = scan(buffer, blank ? Math.min(WINDOW, count) : count, last, found);
        }
        return names(found);
    }

    /** The names of which something is in these bytes. */
    Set<String> in(byte[] bytes) {
        Set<Long> found = new HashSet<>();
        scan(bytes, bytes.length, 0, found);
        return names(found);
    }

    private Set<String> names(Set<Long> found) {
        return found.stream().map(names::get).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Adds the windows that are there, and returns the last one; goes on from the last one before. */
    private long scan(byte[] bytes, int count, long before, Set<Long> found) {
        long last = before;
        for (int at = 0; at < count; at++) {
            last = last << Byte.SIZE | (bytes[at] & 0xFF);
            if (filter.get(slot(last)) && names.containsKey(last)) {
                found.add(last);
            }
        }
        return last;
    }

    private void add(String name, long window) {
        names.put(window, name);
        filter.set(slot(window));
    }

    private static int slot(long window) {
        return (int) (window * 0x9E37_79B9_7F4A_7C15L >>> Long.SIZE - 20);
    }

    private static long window(byte[] bytes, int at) {
        long window = 0;
        for (int next = at; next < at + WINDOW; next++) {
            window = window << Byte.SIZE | (bytes[next] & 0xFF);
        }
        return window;
    }

    /** Whether nearly all of its bytes differ, and some are of no text. */
    private static boolean isRare(long window) {
        BitSet seen = new BitSet(1 << Byte.SIZE);
        for (int at = 0; at < WINDOW; at++) {
            seen.set((int) (window >>> at * Byte.SIZE & 0xFF));
        }
        return seen.cardinality() >= WINDOW - 2 && high(seen) >= 3;
    }

    private static long high(BitSet seen) {
        return seen.stream().filter(value -> value >= 1 << Byte.SIZE - 1).count();
    }
}
