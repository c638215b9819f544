package dk.seamark.kit.problem;

import dk.seamark.characters.Characters;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

/** The texts of problems, from the service's bundles and the kit's own. */
final class ProblemMessages {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final List<String> basenames;

    /** Texts from these bundles, the first that has a key wins. */
    ProblemMessages(List<String> basenames) {
        this.basenames = List.copyOf(basenames);
    }

    /** The text with its arguments filled in; empty if no bundle has the key. */
    Optional<String> text(String key, List<Object> args, Locale locale) {
        for (String basename : basenames) {
            try {
                String pattern =
                        ResourceBundle.getBundle(basename, locale, NO_FALLBACK).getString(key);
                Object[] shown = args.stream().map(arg -> shown(arg, locale)).toArray();
                return Optional.of(new MessageFormat(pattern, locale).format(shown));
            } catch (MissingResourceException e) {
                // the next bundle may have it
            }
        }
        return Optional.empty();
    }

    private static String shown(Object arg, Locale locale) {
        String text = arg instanceof BigDecimal decimal ? decimal.toPlainString() : String.valueOf(arg);
        String local =
                arg instanceof BigDecimal && locale.equals(ProblemLanguage.DANISH) ? text.replace('.', ',') : text;
        // A value from outside may deceive whoever reads the sentence as well as it may deceive a reader of the record.
        return Characters.shown(local.length() > 200 ? local.substring(0, 200) + "…" : local);
    }
}
