package dk.seamark.events.figure;

import java.time.LocalDate;

/**
 * Where the evidence for a figure can be read. Nothing here opens it: it is told as it was delivered.
 *
 * @param url an {@code https} address
 * @param accessedOn the Danish calendar date on which it was read there
 */
public record EvidenceLink(String url, LocalDate accessedOn) {}
