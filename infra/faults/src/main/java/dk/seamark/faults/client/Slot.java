package dk.seamark.faults.client;

import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** A place for one figure: recorded, corrected and withdrawn by one clerk alone, so that it is known what is there. */
final class Slot {
    private static final int LARGEST = 100_000;
    private static final double WITHDRAWN = 0.3;

    private final Town town;
    private final String indicator;
    private final String component;
    private final String period;
    private @Nullable String measurement;
    private int value;
    private boolean clear = true;

    Slot(Town town, String indicator, String component, String period) {
        this.town = town;
        this.indicator = indicator;
        this.component = component;
        this.period = period;
    }

    Town town() {
        return town;
    }

    /** Whether it is known what is there. */
    boolean isClear() {
        return clear;
    }

    /** The UUID of the measurement that is there; null if there is none. */
    @Nullable
    String measurement() {
        return measurement;
    }

    int value() {
        return value;
    }

    /** Does one thing to it; returns the ids of its events. */
    List<String> step(Requests requests, RandomGenerator random) throws InterruptedException {
        int next = random.nextInt(LARGEST);
        String there = measurement;
        if (there == null) {
            return change(
                    requests,
                    new Request("record", "indicator", town.staff(), path(""), key -> figure(key, next)),
                    next);
        } else if (random.nextDouble() < WITHDRAWN) {
            return withdraw(requests, there);
        } else {
            return change(
                    requests,
                    new Request(
                            "correct",
                            "indicator",
                            town.staff(),
                            path("/" + there + "/corrections"),
                            key -> correction(key, next)),
                    next);
        }
    }

    private List<String> change(Requests requests, Request request, int next) throws InterruptedException {
        clear = false;
        Answer answer = requests.ask(request);
        clear = answer.isClear();
        if (answer.taken()) {
            measurement = answer.field("measurementId").asString();
            value = next;
        }
        return answer.events();
    }

    private List<String> withdraw(Requests requests, String there) throws InterruptedException {
        clear = false;
        Answer answer = requests.ask(new Request(
                "withdraw",
                "indicator",
                town.staff(),
                path("/" + there + "/withdrawal"),
                key -> Map.of("period", period, "reason", "typing-error", "explanation", Marks.of(key))));
        clear = answer.isClear();
        if (answer.taken()) {
            measurement = null;
        }
        return answer.events();
    }

    private String path(String more) {
        return Town.PLAN + "/indicators/" + indicator + "/measurements" + more;
    }

    private Map<String, ?> figure(String key, int next) {
        return Map.of(
                "component",
                component,
                "period",
                period,
                "value",
                next,
                "unit",
                "count",
                "measuredOn",
                period + "-10-01",
                "source",
                Marks.of(key),
                "note",
                Marks.of(key));
    }

    private Map<String, ?> correction(String key, int next) {
        return Map.of(
                "period",
                period,
                "value",
                next,
                "unit",
                "count",
                "measuredOn",
                period + "-10-01",
                "source",
                Marks.of(key),
                "reason",
                "typing-error");
    }
}
