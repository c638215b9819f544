package dk.seamark.stack.demo;

import dk.seamark.stack.Stack;
import dk.seamark.stack.client.SeamarkClient;
import dk.seamark.stack.client.UnexpectedReply;
import dk.seamark.stack.process.StackFailure;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The story that the demo tells on a running stack. */
public final class Demo {

    private Demo() {}

    /**
     * Enters the real plan, records its figures, hands in the track texts, issues the pack of 2024 and
     * says what there is to open.
     *
     * @param stack everything in it answers, and nothing was entered yet
     * @param packs the folder that the pack's files are put into
     * @param out what the person at the keyboard reads, in Danish
     * @throws StackFailure when a service answers something that the story can't go on with
     */
    public static void run(Stack stack, Path packs, PrintStream out) {
        Story story = new Story(SeamarkClient.of(stack), out::println);
        try {
            story.enterAndApprovePlan();
            story.recordFigures();
            story.handInReports();
            List<Path> files = story.issuePack(packs);
            out.println();
            verdicts(story.standing()).forEach(out::println);
            out.println();
            toOpen(stack, story.plan(), files, out);
        } catch (UnexpectedReply reply) {
            throw new StackFailure("Demoen gik i stå. " + reply.getMessage(), reply);
        }
    }

    private static List<String> verdicts(JsonNode standing) {
        return standing.path("tracks")
                .valueStream()
                .flatMap(track -> track.path("indicators").valueStream())
                .map(indicator -> verdict(indicator, standing.path("period").asString()))
                .toList();
    }

    private static String verdict(JsonNode indicator, String period) {
        return indicator
                .path("targets")
                .valueStream()
                .filter(target -> target.path("period").asString().equals(period))
                .map(target -> "%s %-12s %s%n                  %s"
                        .formatted(
                                indicator.path("number").asString(),
                                target.path("verdict").path("word").path("da").asString(),
                                indicator.path("title").asString(),
                                target.path("verdict").path("text").path("da").asString()))
                .collect(Collectors.joining());
    }

    private static void toOpen(Stack stack, DemoPlan plan, List<Path> files, PrintStream out) {
        out.println("Åbn udvalgspakken:");
        files.forEach(file -> out.println("  " + file));
        out.println("Spørg selv:");
        out.println("  curl -H \"Authorization: Bearer $(./seamark token --municipality " + plan.municipality()
                + " --role auditor)\" \\");
        out.println("    " + stack.uri("reporting") + "/api/" + plan.municipality() + "/years/2024/standing");
        out.println("Tjenesterne:");
        for (String service : Stack.SERVICES) {
            out.println("  %-20s%s".formatted(service + "-service", stack.uri(service)));
        }
    }
}
