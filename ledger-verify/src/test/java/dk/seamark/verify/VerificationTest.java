package dk.seamark.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.text.Language;
import dk.seamark.verify.note.VerifierKey;
import dk.seamark.verify.report.VerificationException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerificationTest {

    static Request withKey() {
        try {
            return new Request(VerifierKey.parse(SampleKey.LOG.vkey()), List.of(), null, null);
        } catch (VerificationException flaw) {
            throw new IllegalStateException(flaw);
        }
    }

    @Test
    void aGoodBundlePassesEveryStep() {
        Report report = Verification.of(SamplePlan.bundle().zip(), withKey());

        assertThat(report.text(Language.DANISH))
                .isEqualTo("""
                ✓ I orden      1. Filerne: 7 filer er, som manifestet siger, og der er ikke andre
                ✓ I orden      2. Nøglen: bevispakkens nøgle er den, der er angivet
                ✓ I orden      3. Kontrolpunktet: ledger.testby.dk/indicators, 23 blade, rod ROOT
                ✓ I orden      4. Beviset for udstedelsen: blad 20 er i loggen
                ✓ I orden      5. Hændelserne: 17 hændelser er i loggen, byte for byte
                ✓ I orden      6. Udstedelsen: 3 gengivelser er dem, der blev udstedt som protokolnummer 20
                ✓ I orden      7. Vurderingerne: 4 mål er vurderet igen, og 3 tal sammenlignet: pakken siger det samme
                – Ikke prøvet  8. Det ældre kontrolpunkt: om loggen bygger videre på et ældre kontrolpunkt; angiv --older
                – Ikke prøvet  9. Loggen nu: om loggen bygger videre på bevispakken; angiv --log
                – Ikke prøvet  10. Udeladte hændelser: om der mangler hændelser i bevispakken, kan kun ses i loggen; angiv --log

                I orden: pakke nr. 1 for 2024 af planen plan i testby er, som loggen siger. Ikke prøvet: trin 8, 9, 10.
                """.replace("ROOT", "6eo8RFvzYAqq3N7fj1Gh9HOSZTVF2Sunq4NvfcF2LOY="));
        assertThat(report.isFine()).isTrue();
    }

    @Test
    void aPackThatWasRedactedIsTheOneThatTookItsPlace() {
        SampleBundle bundle = SampleBundles.redacted();
        Report report = Verification.of(bundle.zip(), withKey());

        assertThat(bundle.manifest()).contains("seamark-bundle/3");
        assertThat(report.isFine()).as(report.text(Language.DANISH)).isTrue();
        assertThat(report.text(Language.DANISH))
                .contains("6. Udstedelsen: 1 tekster i pakken er slettet; 3 gengivelser er dem, der trådte i stedet")
                .contains("teksten tekst: slettet");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 20})
    void itIsAsFineWhereLeavesTellNothingOfPersons(int envelopesFrom) {
        SampleBundle bundle = SamplePlan.bundle(envelopesFrom);

        assertThat(bundle.manifest()).contains("seamark-bundle/2");
        assertThat(Verification.of(bundle.zip(), withKey()).isFine()).isTrue();
    }
}
