package dk.seamark.architecture.control.names;

/** A name that says nothing. */
final class MoneyHelper {}
