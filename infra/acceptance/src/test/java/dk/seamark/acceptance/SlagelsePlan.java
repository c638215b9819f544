package dk.seamark.acceptance;

import dk.seamark.stack.client.SeamarkClient;
import dk.seamark.stack.demo.DemoPlan;
import dk.seamark.stack.demo.Story;

/** The demo's story on the stack of the stories: told once, whichever story comes first. */
final class SlagelsePlan {

    private static boolean told;

    private SlagelsePlan() {}

    /** The policy is adopted, the plan is entered and approved, its figures are recorded, its track texts approved. */
    static synchronized void enterOnce(SeamarkClient client) {
        if (!told) {
            Story story = new Story(client, DemoPlan.slagelse(), System.out::println);
            story.enterPolicy();
            story.enterAndApprovePlan();
            story.recordFigures();
            story.handInReports();
            story.awaitJournal();
            told = true;
        }
    }
}
