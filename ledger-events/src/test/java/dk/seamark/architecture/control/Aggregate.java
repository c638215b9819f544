package dk.seamark.architecture.control;

/** Stands for Axon's annotation of the same name. */
public @interface Aggregate {}
