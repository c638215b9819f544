package dk.seamark.kit.problem;

import dk.seamark.characters.Characters;
import dk.seamark.text.LocalizedText;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The texts of problems, from the bundles of the service and of the kit. */
final class ProblemMessages extends ResourceBundleMessageSource {

    /** Reads texts from these bundles; the first that has a key wins. */
    ProblemMessages(List<String> basenames) {
        setBasenames(basenames.toArray(String[]::new));
        setDefaultEncoding(StandardCharsets.UTF_8.name());
        setFallbackToSystemLocale(false);
        setAlwaysUseMessageFormat(true);
    }

    /**
     * The text of the first of these keys that has one, with the arguments filled in; {@code otherwise} if none has.
     */
    String text(List<Object> args, Locale locale, String otherwise, String... keys) {
        Object[] shown = args.stream().map(arg -> shown(arg, locale)).toArray();
        return getMessage(new DefaultMessageSourceResolvable(keys, shown, otherwise), locale);
    }

    private static String shown(Object arg, Locale locale) {
        boolean danish = locale.equals(ProblemLanguage.DANISH);
        String local = switch (arg) {
            case BigDecimal number when danish -> number.toPlainString().replace('.', ',');
            case BigDecimal number -> number.toPlainString();
            case LocalizedText said -> danish ? said.da() : said.en();
            default -> String.valueOf(arg);
        };
        // A value from a request may contain misleading characters, so it is shown like text of the record.
        return Characters.shown(local.length() > 200 ? local.substring(0, 200) + "…" : local);
    }
}
