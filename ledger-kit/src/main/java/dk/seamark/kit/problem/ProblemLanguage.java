package dk.seamark.kit.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;

/** Chooses the language of a response: Danish, unless the request prefers English. */
final class ProblemLanguage {

    static final Locale DANISH = Locale.of("da");
    static final Locale ENGLISH = Locale.ENGLISH;

    private ProblemLanguage() {}

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
