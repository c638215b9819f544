package dk.seamark.reporting.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.value.Municipality;
import dk.seamark.kit.axon.RefusesToStart;
import dk.seamark.pack.opendata.Licence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** A valid configuration of packs is used; an invalid one prevents the start. */
class PackConfigurationIT {

    private static final Municipality SLAGELSE = new Municipality("slagelse");

    @TempDir
    private Path folder;

    private final ApplicationContextRunner service =
            new ApplicationContextRunner().withUserConfiguration(PackConfiguration.class);

    @Test
    void withNothingSetUpThereIsTheStandardTemplateAndNoKleNumber() {
        service.run(context -> {
            assertThat(context.getBean(Agendas.class).of(SLAGELSE).identity().name())
                    .isEqualTo("standard");
            assertThat(context.getBean(KleNumbers.class).of(SLAGELSE)).isEmpty();
        });
    }

    @Test
    void aMunicipalityHasItsOwnAndTheOthersDoNot() throws IOException {
        Path file = written("name: lokal\nversion: 1\nsections: [{heading: Sagen, body: [{pack: here}]}]\n");
        service.withPropertyValues("seamark.pack.agenda.slagelse=" + file, "seamark.pack.kle.slagelse=12.34.56 A07")
                .run(context -> {
                    Agendas agendas = context.getBean(Agendas.class);
                    assertThat(agendas.of(SLAGELSE).identity().name()).isEqualTo("lokal");
                    assertThat(agendas.of(new Municipality("skanderborg"))
                                    .identity()
                                    .name())
                            .isEqualTo("standard");
                    assertThat(context.getBean(KleNumbers.class).of(SLAGELSE)).contains("12.34.56 A07");
                });
    }

    @Test
    void aTemplateThatIsWrongStopsTheStartAndSaysWhere() throws IOException {
        Path file = written("name: lokal\nversion: 1\nsections: [{heading: Sagen, body: [{text: a}]}]\n");
        refused(
                "seamark.pack.agenda.slagelse=" + file,
                "The agenda template " + file + " (seamark.pack.agenda.slagelse) cannot be used: line 3, sections: one"
                        + " part is »pack: here«, where the pack's own content goes.");
    }

    @Test
    void soDoWhatIsNotThereAndWhatIsOfNobody() {
        refused(
                "seamark.pack.agenda.slagelse=" + folder.resolve("none.yaml"),
                "it cannot be read (NoSuchFileException)");
        refused("seamark.pack.agenda.Slagelse_=x", "»Slagelse_«, which is no municipality's key");
        refused("seamark.pack.kle.slagelse=15.0.0", "»15.0.0« (seamark.pack.kle.slagelse) is not written like");
        refused("seamark.pack.kle.S_=12.34.56 A07", "which is no municipality's key");
    }

    @Test
    void aMunicipalityChoosesOneOfTwoLicences() {
        service.withPropertyValues("seamark.pack.licence.slagelse=CC0-1.0").run(context -> {
            Licences licences = context.getBean(Licences.class);
            assertThat(licences.of(SLAGELSE)).isEqualTo(Licence.NO_RIGHTS);
            assertThat(licences.of(new Municipality("skanderborg"))).isEqualTo(Licence.ATTRIBUTION);
        });
        refused("seamark.pack.licence.slagelse=GPL-3.0", "»GPL-3.0« (seamark.pack.licence.slagelse) is none of");
        refused("seamark.pack.licence.S_=CC0-1.0", "which is no municipality's key");
    }

    private void refused(String property, String said) {
        service.withPropertyValues(property)
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(RefusesToStart.class)
                        .hasMessageContaining(said));
    }

    private Path written(String yaml) throws IOException {
        return Files.writeString(folder.resolve("dagsorden.yaml"), yaml);
    }
}
