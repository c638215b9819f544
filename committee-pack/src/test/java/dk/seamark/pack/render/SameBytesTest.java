package dk.seamark.pack.render;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.pack.SamplePlan;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SameBytesTest {

    @ParameterizedTest
    @EnumSource
    @ResourceLock(Resources.LOCALE)
    @ResourceLock(Resources.TIME_ZONE)
    void theSameViewGivesTheSameBytesInEveryLocaleAndTimeZone(PackFormat format) {
        byte[] danish = rendered(format, "da-DK", "Europe/Copenhagen");
        assertThat(rendered(format, "da-DK", "Europe/Copenhagen")).isEqualTo(danish);
        assertThat(rendered(format, "tr-TR", "Pacific/Kiritimati")).isEqualTo(danish);
        assertThat(rendered(format, "ar-EG-u-nu-arab", "America/St_Johns")).isEqualTo(danish);
        assertThat(rendered(format, "th-TH-u-ca-buddhist-nu-thai", "UTC")).isEqualTo(danish);
    }

    private static byte[] rendered(PackFormat format, String language, String zone) {
        Locale locale = Locale.getDefault();
        TimeZone timeZone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            return format.render(SamplePlan.preview("2024", true));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(timeZone);
        }
    }
}
