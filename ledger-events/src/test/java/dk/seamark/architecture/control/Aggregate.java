package dk.seamark.architecture.control;

/** Stands in for Axon's annotation of the same name. */
public @interface Aggregate {}
