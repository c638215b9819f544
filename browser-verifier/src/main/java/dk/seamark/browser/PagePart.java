package dk.seamark.browser;

/**
 * A file of the page.
 *
 * @param name its name, under which the page asks for it
 * @param mediaType what it is sent as, with its charset
 * @param content its text
 */
public record PagePart(String name, String mediaType, String content) {}
