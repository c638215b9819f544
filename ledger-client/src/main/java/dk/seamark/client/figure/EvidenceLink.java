package dk.seamark.client.figure;

import java.time.LocalDate;

/**
 * Where the evidence for a figure can be read.
 *
 * @param url an address that begins with {@code https://}
 * @param accessedOn the Danish date on which it was read there
 */
public record EvidenceLink(String url, LocalDate accessedOn) {}
