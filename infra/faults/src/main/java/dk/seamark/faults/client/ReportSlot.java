package dk.seamark.faults.client;

import java.util.List;
import java.util.Map;

/** A track's report, handed in by its centre and returned by the secretariat, again and again. */
final class ReportSlot {
    private final Town town;
    private final String track;
    private int submission;
    private boolean handedIn;
    private boolean clear = true;

    ReportSlot(Town town, String track) {
        this.town = town;
        this.track = track;
    }

    boolean isClear() {
        return clear;
    }

    void step(Requests requests) throws InterruptedException {
        clear = false;
        Answer answer = handedIn
                ? requests.ask(new Request(
                        "return",
                        "indicator",
                        town.secretariat(),
                        path("return"),
                        key -> Map.of("submission", submission, "reason", Marks.of(key))))
                : requests.ask(new Request(
                        "submit", "indicator", town.staff(), path("submission"), key -> Map.of("text", Marks.of(key))));
        clear = answer.isClear();
        if (answer.taken()) {
            handedIn = !handedIn;
            submission += handedIn ? 1 : 0;
        }
    }

    private String path(String action) {
        return String.join("/", List.of(Town.PLAN, "tracks", track, "reports", Town.YEAR, action));
    }
}
