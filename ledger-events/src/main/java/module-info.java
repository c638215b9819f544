/**
 * The vocabulary. It is a module so that a sealed family may have its members in several packages; users may put it on
 * the class path.
 */
module dk.seamark.events {
    requires static transitive org.jspecify;

    exports dk.seamark.characters;
    exports dk.seamark.digest;
    exports dk.seamark.events;
    exports dk.seamark.events.erasure;
    exports dk.seamark.events.figure;
    exports dk.seamark.events.pack;
    exports dk.seamark.events.plan;
    exports dk.seamark.events.policy;
    exports dk.seamark.events.report;
    exports dk.seamark.events.rule;
    exports dk.seamark.events.standing;
    exports dk.seamark.events.stray;
    exports dk.seamark.events.value;
    exports dk.seamark.events.wire;
    exports dk.seamark.text;
}
