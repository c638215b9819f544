package dk.seamark.kit.problem;

import dk.seamark.text.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Chooses the language of a response: Danish, unless the request prefers English. */
public final class ProblemLanguage {

    static final Locale DANISH = Locale.of("da");
    static final Locale ENGLISH = Locale.ENGLISH;

    private ProblemLanguage() {}

    /**
     * The language of a page.
     *
     * @param asked the tag that the address names, {@code da} or {@code en}; null if it names none
     * @throws Refusal 400, if it is another
     */
    public static Language of(@Nullable String asked, HttpServletRequest request) {
        for (Language language : Language.values()) {
            String tag = asked == null ? of(request).getLanguage() : asked;
            if (language.code().equals(tag)) {
                return language;
            }
        }
        throw Refusal.malformed(Violation.of("language", "parameter.form"));
    }

    static Locale of(HttpServletRequest request) {
        String wanted = request.getHeader("Accept-Language");
        if (wanted == null || wanted.length() > 1000) {
            return DANISH;
        }
        try {
            Locale found = Locale.lookup(Locale.LanguageRange.parse(wanted), List.of(DANISH, ENGLISH));
            return found == null ? DANISH : found;
        } catch (IllegalArgumentException e) {
            return DANISH;
        }
    }
}
