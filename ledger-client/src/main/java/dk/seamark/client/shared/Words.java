package dk.seamark.client.shared;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A text that a person wrote.
 *
 * @param textId by which its erasure is asked for
 * @param text the text; null once it is erased
 */
public record Words(UUID textId, @Nullable String text) {}
