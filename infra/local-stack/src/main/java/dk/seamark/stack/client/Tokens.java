package dk.seamark.stack.client;

/** Gives a bearer token for a person. */
@FunctionalInterface
public interface Tokens {

    /** A token that is valid for a while from now. */
    String tokenFor(Person person);
}
