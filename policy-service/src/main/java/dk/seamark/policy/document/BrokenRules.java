package dk.seamark.policy.document;

import dk.seamark.kit.problem.Violation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a document breaks beyond its schema, gathered place by place. */
public final class BrokenRules {

    private final List<Violation> violations = new ArrayList<>();

    /** A rule is broken at this place. */
    public void add(FieldPath at, String rule, Object... args) {
        violations.add(Violation.of(at.text(), rule, args));
    }

    /** These are broken too. */
    public void addAll(List<Violation> more) {
        violations.addAll(more);
    }

    /** All that is broken, in the order in which it was found; empty if nothing is. */
    public List<Violation> all() {
        return List.copyOf(violations);
    }

    /** Names that may be taken once: whoever takes one a second time breaks {@code rule}. */
    public Names names(String rule) {
        return new Names(rule);
    }

    /** Names that may be taken once. */
    public final class Names {

        private final String rule;
        private final Set<String> taken = new HashSet<>();

        private Names(String rule) {
            this.rule = rule;
        }

        /** Takes a name that stands at this place. */
        public void take(String name, FieldPath at) {
            if (!taken.add(name)) {
                add(at, rule, name);
            }
        }

        /** Whether somebody has taken the name. */
        public boolean has(String name) {
            return taken.contains(name);
        }
    }
}
