package dk.seamark.events.value;

/**
 * A reference to a text that a person wrote, without the text. The text and its salt travel on a topic of their own and
 * can be erased; the commitment stays, and proves the text as long as it exists.
 *
 * @param textId the text's UUID, in lower case with hyphens
 * @param commitment SHA-256 over the salt's bytes followed by the text's UTF-8 bytes, 64 lower-case hexadecimal digits
 */
public record TextRef(String textId, String commitment) {}
