/** A pack as open data: CSV, JSON-stat 2.0, a Data Package and a catalogue in DCAT-AP-DK. */
@NullMarked
package dk.seamark.pack.opendata;

import org.jspecify.annotations.NullMarked;
