package dk.seamark.reporting.pack.render;

import com.samskivert.mustache.Mustache;
import dk.seamark.reporting.pack.PackModel;

/**
 * What a template is filled from.
 *
 * @param pack the view
 * @param drawing puts the chart that the template has come to in its place
 * @param told puts the text of the report that it has come to in its place
 */
record Page(PackModel pack, Mustache.Lambda drawing, Mustache.Lambda told) {

    static Page of(PackModel pack, Mustache.Lambda drawing) {
        return new Page(pack, drawing, Told::write);
    }
}
