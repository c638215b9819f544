package dk.seamark.policy.document;

import dk.seamark.kit.problem.Violation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects the rules that a document breaks beyond its schema. */
public final class BrokenRules {

    private final List<Violation> violations = new ArrayList<>();

    /** Adds a rule that is broken at this place. */
    public void add(FieldPath at, String rule, Object... args) {
        violations.add(Violation.of(at.text(), rule, args));
    }

    /** Adds violations. */
    public void addAll(List<Violation> more) {
        violations.addAll(more);
    }

    /** All violations, in the order in which they were added; empty if there are none. */
    public List<Violation> all() {
        return List.copyOf(violations);
    }

    /** A set of names that must be unique; a duplicate breaks {@code rule}. */
    public Names names(String rule) {
        return new Names(rule);
    }

    /** A set of names that must be unique. */
    public final class Names {

        private final String rule;
        private final Set<String> taken = new HashSet<>();

        private Names(String rule) {
            this.rule = rule;
        }

        /** Adds a name, found at this place; adds a violation if it is there already. */
        public void take(String name, FieldPath at) {
            if (!taken.add(name)) {
                add(at, rule, name);
            }
        }

        /** Whether the name was added. */
        public boolean has(String name) {
            return taken.contains(name);
        }
    }
}
