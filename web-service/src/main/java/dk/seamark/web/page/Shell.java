package dk.seamark.web.page;

import dk.seamark.text.Language;
import dk.seamark.web.login.Person;
import org.jspecify.annotations.Nullable;

/**
 * What the frame of a page shows around it.
 *
 * @param words what is said, in the language of whoever reads
 * @param person who is signed in; null if nobody is
 * @param place what the municipality is called; null if nobody is signed in
 * @param path the page's own path with its query, without {@code lang}, and with a {@code ?} or {@code &} behind it;
 *     empty if it cannot be asked for by a link
 * @param csrf what a form must send back; null if nobody is signed in
 */
public record Shell(
        Words words,
        @Nullable Person person,
        @Nullable String place,
        String path,
        @Nullable Csrf csrf) {

    /** The hidden field that shows that a form is one of ours. */
    public record Csrf(String name, String value) {}

    /** The language of the page. */
    public Language language() {
        return words.language();
    }

    /** What is said under a key. */
    public String say(String key, Object... parts) {
        return words.say(key, parts);
    }

    /** Whether the page is in Danish. */
    public boolean isDanish() {
        return language() == Language.DANISH;
    }

    /** The start of the addresses of the reader's municipality; empty if nobody is signed in. */
    public String home() {
        return person == null ? "" : "/" + person.municipality();
    }
}
