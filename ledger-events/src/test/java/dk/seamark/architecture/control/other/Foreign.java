package dk.seamark.architecture.control.other;

/** A class of another service. */
public record Foreign(String word) {}
