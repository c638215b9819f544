package dk.seamark.client;

/** The body of an answer that has none. */
public record Nothing() {}
