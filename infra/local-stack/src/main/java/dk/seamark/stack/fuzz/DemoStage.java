package dk.seamark.stack.fuzz;

import dk.seamark.stack.client.SeamarkClient;
import dk.seamark.stack.demo.DemoPlan;
import dk.seamark.stack.demo.Story;
import java.util.List;

/** Municipalities in which the demo's plan is entered, with the canary in its title. */
final class DemoStage implements Stage {

    private static final List<String> NAMES = List.of("vestby", "oestby");
    private static final List<String> CANARIES = List.of("Kanarievest", "Kanarieoest");

    private final SeamarkClient client;

    DemoStage(SeamarkClient client) {
        this.client = client;
    }

    @Override
    public Town open(int epoch, int which) {
        Town town = new Town(NAMES.get(which) + "-" + epoch, CANARIES.get(which));
        DemoPlan plan = DemoPlan.slagelse().in(town.name(), "integration-2024-2027");
        Story story = new Story(client, plan.titled(town.canary()), line -> {});
        story.enterPolicy();
        story.enterAndApprovePlan();
        story.recordFigures();
        story.handInReports();
        story.awaitJournal();
        return town;
    }
}
