package dk.seamark.pack;

/**
 * Where the evidence for a figure can be read.
 *
 * @param url its address; it is shown and opens nothing
 * @param accessedOn when it was read there, ISO 8601
 * @param shown both as text
 */
public record FigureLink(String url, String accessedOn, String shown) {}
