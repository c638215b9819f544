package dk.seamark.events.value;

/**
 * A text that a person wrote, named but not told. The text and its salt travel over a topic of their
 * own and can be erased; this commitment stays, and proves the text as long as it exists.
 *
 * @param textId the text's UUID, in lower case with hyphens
 * @param commitment SHA-256 over the salt's bytes followed by the text's UTF-8 bytes, 64 lower-case
 *     hexadecimal digits
 */
public record TextRef(String textId, String commitment) {}
