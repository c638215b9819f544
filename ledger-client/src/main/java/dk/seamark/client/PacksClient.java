package dk.seamark.client;

import dk.seamark.client.pack.IssueRequest;
import dk.seamark.client.pack.IssuedPacks;
import dk.seamark.client.pack.PackCheck;
import dk.seamark.client.pack.PackReceipt;
import dk.seamark.client.standing.PlanYear;
import org.jspecify.annotations.Nullable;

/** The packs, of reporting-service: each operation under its own name. */
public final class PacksClient {

    private static final String PACK = "/packs/{}/{}/{}";

    private final Calls calls;

    PacksClient(Calls calls) {
        this.calls = calls;
    }

    /**
     * A pack as it would be issued now, or at the position that is asked about.
     *
     * @param audience {@code internal}, which null means, or {@code public}
     * @param format {@code json}, which null means, {@code html}, {@code pdf}, {@code en.html} and others
     */
    public ConditionalRequest<Download> previewPack(PlanYear of, @Nullable String audience, @Nullable String format) {
        return new ConditionalRequest<>(calls.get("/years/{}/pack", of.year())
                .query("plan", of.plan())
                .query("asOf", of.asOf())
                .query("audience", audience)
                .query("format", format)
                .file());
    }

    /** Issues the pack of a period. */
    public KeyedRequest<PackReceipt> issuePack(String year, IssueRequest request) {
        return new KeyedRequest<>(
                calls.post("/years/{}/packs", year).sends(request).json(PackReceipt.class));
    }

    /** The packs that were issued; {@code asOf} as in {@link PlanYear}. */
    public Request<IssuedPacks> listPacks(@Nullable String asOf) {
        return new Request<>(calls.get("/packs").query("asOf", asOf).json(IssuedPacks.class));
    }

    /** A form of an issued pack: its number, a dot and the form, {@code 1.en.pdf}. */
    public ConditionalRequest<Download> readPack(String planId, String year, String file) {
        return new ConditionalRequest<>(calls.get(PACK, planId, year, file).file());
    }

    /** An issued pack, made again from the record as it was. */
    public Request<PackCheck> checkPack(String planId, String year, int number) {
        return new Request<>(calls.get(PACK + "/check", planId, year, Integer.toString(number))
                .json(PackCheck.class));
    }

    /** The bundle that proves an issued pack without the system. */
    public Request<Download> downloadBundle(String planId, String year, int number) {
        return new Request<>(calls.get(PACK, planId, year, number + ".zip").file());
    }

    /** The bundle with the whole journal up to the pack. */
    public Request<Download> downloadJournalBundle(String planId, String year, int number) {
        return new Request<>(calls.get(PACK + "/journal.zip", planId, year, Integer.toString(number))
                .file());
    }

    /** The packs that were issued, in their editions for the public; {@code asOf} as in {@link PlanYear}. */
    public Request<IssuedPacks> listPublicPacks(@Nullable String asOf) {
        return new Request<>(calls.get("/public/packs").query("asOf", asOf).json(IssuedPacks.class));
    }

    /** A form of an issued pack's edition for the public: its number, a dot and the form, {@code 1.html}. */
    public ConditionalRequest<Download> readPublicPack(String planId, String year, String file) {
        return new ConditionalRequest<>(
                calls.get("/public" + PACK, planId, year, file).file());
    }
}
