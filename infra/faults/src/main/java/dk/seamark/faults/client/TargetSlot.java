package dk.seamark.faults.client;

import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** A target, revised again and again by one clerk. */
final class TargetSlot {
    private static final int LARGEST = 100_000;

    private final Town town;
    private final String indicator;
    private String wording = "Mindst 5";
    private boolean clear = true;

    TargetSlot(Town town, String indicator) {
        this.town = town;
        this.indicator = indicator;
    }

    Town town() {
        return town;
    }

    String indicator() {
        return indicator;
    }

    boolean isClear() {
        return clear;
    }

    /** What it says. */
    String wording() {
        return wording;
    }

    /** Revises it; returns the ids of its events. */
    List<String> step(Requests requests, RandomGenerator random) throws InterruptedException {
        int least = random.nextInt(LARGEST);
        clear = false;
        Answer answer = requests.ask(new Request(
                "revise",
                "policy",
                town.owner(),
                Town.PLAN + "/indicators/" + indicator + "/targets/2025-01-01/revisions",
                key -> Map.of(
                        "wording",
                        "Mindst " + least + ", " + Marks.of(key),
                        "rule",
                        Map.of("kind", "at-least", "component", "antal-1", "value", least),
                        "reason",
                        Marks.of(key),
                        "decision",
                        Map.of("body", "Udvalget", "decidedOn", "2024-02-01", "caseNumber", "FEJL-2"))));
        clear = answer.isClear();
        if (answer.taken()) {
            wording = "Mindst " + least + ", " + Marks.of(answer.key());
        }
        return answer.events();
    }
}
