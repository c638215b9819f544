package dk.seamark.pack.render;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.digest.Sha256;
import dk.seamark.pack.SamplePlan;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A JVM with another country's locale, time zone and encoding, and no font of its machine, makes the same bytes. */
class OtherMachineIT {

    @TempDir
    private Path folder;

    @Test
    void anotherMachineMakesTheSameBytes() throws Exception {
        Path noFonts = Files.writeString(folder.resolve("fonts.conf"), "<?xml version=\"1.0\"?><fontconfig/>");
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=ISO-8859-9",
                        "-Dstdout.encoding=ISO-8859-9",
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-Duser.timezone=Pacific/Apia",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherMachineIT.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("FONTCONFIG_FILE", noFonts.toString());
        Process other = builder.start();
        try {
            String told = new String(other.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            assertThat(other.waitFor(60, TimeUnit.SECONDS)).isTrue();
            // Check that the JVM really has other settings; otherwise the rest would show nothing.
            assertThat(told.lines().findFirst()).contains("ISO-8859-9 tr_TR Pacific/Apia");
            assertThat(told.lines().skip(1)).containsExactly(digests());
        } finally {
            other.destroyForcibly();
        }
    }

    /** Prints the JVM's settings, and the digests of what it makes. */
    public static void main(String[] arguments) throws GeneralSecurityException {
        System.out.println(Charset.defaultCharset() + " " + Locale.getDefault() + " " + ZoneId.systemDefault());
        System.out.println(digests());
    }

    private static String digests() throws GeneralSecurityException {
        StringBuilder digests = new StringBuilder();
        for (PackFormat format : PackFormat.values()) {
            byte[] bytes = format.render(
                    PackWith.notesAndSources(SamplePlan.preview("2024", true), List.of("سَلام", "கொழும்பு", "我们")));
            digests.append(format.extension())
                    .append('=')
                    .append(Sha256.hex(bytes))
                    .append(' ');
        }
        return digests.toString().strip();
    }
}
