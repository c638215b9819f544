package dk.seamark.acceptance;

import dk.seamark.stack.client.SeamarkClient;
import dk.seamark.stack.demo.DemoPlan;
import dk.seamark.stack.demo.Story;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The demo's story on a stack of the stories: told once, whichever story comes first. */
final class SlagelsePlan {

    private static final Map<SeamarkClient, Boolean> TOLD = new ConcurrentHashMap<>();

    private SlagelsePlan() {}

    /** The policy is adopted, the plan is entered and approved, its figures are recorded, its track texts approved. */
    static void enterOnce(SeamarkClient client) {
        TOLD.computeIfAbsent(client, stack -> {
            Story story = new Story(client, DemoPlan.slagelse(), System.out::println);
            story.enterPolicy();
            story.enterAndApprovePlan();
            story.recordFigures();
            story.handInReports();
            story.awaitJournal();
            return true;
        });
    }
}
