package dk.seamark.stack.command;

import picocli.CommandLine.Command;

/** What {@code ./seamark test} says of itself; the script carries it out, by Maven. */
@Command(
        name = "test",
        customSynopsis = "seamark test [argumenter til Maven]",
        description = {"Kør alle test, som CI gør / run all tests, as CI does.", """

            Kører hele testsuiten, den samme kommando som CI: mvn verify. Integrationstest bruger rigtig PostgreSQL \
            og Kafka på tilfældige porte.
            Runs the whole test suite, the same command as CI: mvn verify. Further arguments go to Maven."""},
        footer = "  ./seamark test -Dseamark.stack=containers   integrationstest på Testcontainers / on Testcontainers")
public final class TestOptions extends WithHelp {}
