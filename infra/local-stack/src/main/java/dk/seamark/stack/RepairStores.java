package dk.seamark.stack;

import dk.seamark.stack.command.WithHelp;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./seamark repair-store}. */
@Command(
        name = "repair-store",
        description = {"Hent tabte hændelser tilbage fra Kafka / bring lost events back from Kafka.", """

            Holder hver tjenestes database op mod det, tjenesten har sendt, og viser, hvad databasen mangler efter en \
            gendannelse. Stakken skal være stoppet; PostgreSQL og Kafka startes alene og stoppes igen.
            Holds each service's database against what the service has sent, and shows what it lacks after a \
            restore. The stack must be down; PostgreSQL and Kafka are started alone, and stopped again."""},
        footer = """
            Svarkode: 0 databaserne har det hele, 1 eller 2 det lykkedes ikke, 3 noget kan hentes tilbage.
            Exit code: 0 the databases have it all, 1 or 2 it could not be done, 3 something can be brought back.""")
final class RepairStores extends WithHelp implements Callable<Integer> {

    @Option(
            names = "--apply",
            description = {
                "hent det tilbage, i én transaktion for hver tjeneste, og efterse det",
                "bring it back, in one transaction a service, and verify it"
            })
    private boolean apply;

    @Override
    public Integer call() {
        return new Maintenance(Main.folder(), "up", System.out).repairStore(apply);
    }
}
