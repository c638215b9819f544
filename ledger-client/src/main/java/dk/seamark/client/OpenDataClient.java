package dk.seamark.client;

import dk.seamark.client.pack.OpenPacks;
import org.jspecify.annotations.Nullable;

/** Open data of issued packs, of reporting-service: each operation under its own name. A caller needs no token. */
public final class OpenDataClient {

    private final Calls calls;

    OpenDataClient(Calls calls) {
        this.calls = calls;
    }

    /**
     * The packs that have open data, in the order of their issue.
     *
     * @param after the ledger position behind which they were issued; null means from the first
     * @param limit how many at most, up to 100; null means 100
     */
    public Request<OpenPacks> listOpenPacks(@Nullable Long after, @Nullable Integer limit) {
        return new Request<>(calls.get("/open/packs")
                .query("after", after)
                .query("limit", limit)
                .json(OpenPacks.class));
    }

    /** A file of a pack's open data: {@code figures.csv}, {@code datapackage.json} and others of {@link OpenPacks}. */
    public ConditionalRequest<Download> readOpenFile(String planId, String year, int number, String file) {
        return new ConditionalRequest<>(
                calls.get("/open/packs/{}/{}/{}/{}", planId, year, Integer.toString(number), file)
                        .file());
    }

    /** The catalogue in DCAT-AP-DK, as JSON-LD. */
    public ConditionalRequest<Download> readOpenCatalogue() {
        return new ConditionalRequest<>(calls.get("/open/catalogue.jsonld").file());
    }
}
