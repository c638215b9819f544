package dk.seamark.verify.audit;

import dk.seamark.text.LocalizedText;
import dk.seamark.verify.report.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** What is wrong with leaves: the first ones in words, and how many in all. */
final class Findings {

    private static final int MOST_SAID = 20;

    private final List<LocalizedText> said = new ArrayList<>();
    private long count;
    private long first = Long.MAX_VALUE;
    private long last;

    /**
     * Notes a leaf.
     *
     * @param position its ledger position, from 1
     * @param why what is wrong, without the leaf's number
     */
    void add(long position, LocalizedText why) {
        count++;
        first = Math.min(first, position);
        last = Math.max(last, position);
        if (said.size() < MOST_SAID) {
            said.add(Phrases.say("place.of-leaf", position, why));
        }
    }

    boolean isEmpty() {
        return count == 0;
    }

    long count() {
        return count;
    }

    /** The position of the first leaf; empty if nothing is wrong. */
    OptionalLong first() {
        return isEmpty() ? OptionalLong.empty() : OptionalLong.of(first);
    }

    /** Whether a leaf at this position or later was noted. */
    boolean reach(long position) {
        return count > 0 && last >= position;
    }

    List<LocalizedText> said() {
        List<LocalizedText> all = new ArrayList<>(said);
        if (count > said.size()) {
            all.add(Phrases.say("more", count - said.size()));
        }
        return all;
    }
}
