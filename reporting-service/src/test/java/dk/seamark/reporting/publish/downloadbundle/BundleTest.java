package dk.seamark.reporting.publish.downloadbundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dk.seamark.verify.bundle.ZipForm;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class BundleTest {

    @Test
    void theBytesDoNotFollowTheMachinesTimeZone() {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            byte[] east = bundle();
            TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
            assertThat(bundle()).isEqualTo(east);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    /** The verifier accepts exactly one form of ZIP file, which this is. */
    @Test
    void theFormIsTheOneThatTheVerifierKnows() {
        assertThatCode(() -> {
                    ZipForm read = ZipForm.read(bundle());
                    assertThat(read.flaws()).isEmpty();
                    assertThat(read.files()).containsOnlyKeys("manifest.json", "pack.json", "key");
                })
                .doesNotThrowAnyException();
    }

    private static byte[] bundle() {
        Bundle bundle = new Bundle();
        bundle.add("pack.json", "{}");
        bundle.add("key", "en nøgle\n");
        return bundle.zipped("manifest.json", new byte[] {'{', '}'});
    }
}
