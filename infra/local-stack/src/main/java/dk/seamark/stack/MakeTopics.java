package dk.seamark.stack;

import dk.seamark.stack.command.WithHelp;
import picocli.CommandLine.Command;

/** {@code ./seamark topics}. */
@Command(
        name = "topics",
        description = {"Lav og efterse emnerne i Kafka / make and verify the topics in Kafka.", """

            Laver de to emner, tjenesternes adgange til Kafka og deres rettigheder, hvor de mangler, og efterser, at \
            intet emne kan miste hændelser. Virker, mens stakken kører, og ellers ved at starte Kafka alene.
            Makes the two topics, the services' logins and their rights where they are missing, and sees that no \
            topic can lose events. Works while the stack runs, and otherwise by starting Kafka alone."""})
final class MakeTopics extends WithHelp implements Runnable {

    @Override
    public void run() {
        new Maintenance(Main.folder(), "up", System.out).topics();
    }
}
