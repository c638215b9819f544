package dk.seamark.events.pack;

/**
 * One form of an issued pack.
 *
 * @param format its word: {@code json}, {@code html}, {@code pdf}, {@code docx}, {@code xlsx}, {@code csv},
 *     {@code figures.csv}, {@code en.html}, {@code en.pdf} or {@code en.docx}; {@code public.} stands
 *     before that of a public edition
 * @param sha256 SHA-256 of its bytes, 64 lower-case hexadecimal digits
 * @param bytes how many bytes it has
 */
public record Rendering(String format, String sha256, long bytes) {}
