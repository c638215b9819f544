package dk.seamark.events.pack;

/**
 * One rendering of an issued pack.
 *
 * @param format its code: {@code json}, {@code html}, {@code pdf}, {@code docx}, {@code xlsx}, {@code csv},
 *     {@code figures.csv}, {@code en.html}, {@code en.pdf} or {@code en.docx}; those of a public edition are prefixed
 *     with {@code public.}
 * @param sha256 SHA-256 of its bytes, 64 lower-case hexadecimal digits
 * @param bytes its length in bytes
 */
public record Rendering(String format, String sha256, long bytes) {}
